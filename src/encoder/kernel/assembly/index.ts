export { base, gemm, quantise, rescale } from "./gemm"
export { addNorm, addScaled, attention, best, dots, gelu, softmax, unpack } from "./float"
