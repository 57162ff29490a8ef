export { base, gemm, isLight, pack, quantise } from "./gemm"
export { addNorm, addScaled, attention, best, dots, gelu, softmax, unpack } from "./float"
export { cut, file } from "./table"
