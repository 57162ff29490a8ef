export { arrange, base, gemm, isLight, quantise, rescale } from "./gemm"
export { addNorm, addScaled, attention, best, dots, gelu, softmax, unpack } from "./float"
