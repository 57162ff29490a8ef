import { PLAIN, RELAXED } from "./kernel/kernel.ts"

/** What kernel/assembly exports; pointers are byte offsets into `memory`. */
export interface Kernel {
  readonly memory: WebAssembly.Memory
  /** the first byte that is free */
  readonly base: () => number
  readonly gemm: (a: number, scales: number, zeros: number, blocks: number, order: number, columnScales: number, columnSums: number, bias: number, c: number, rows: number, columns: number, inner: number) => void
  readonly pack: (from: number, blocks: number, order: number, sums: number, rows: number, inner: number) => void
  readonly isLight: (rows: number, inner: number) => number
  readonly quantise: (x: number, q: number, scales: number, zeros: number, rows: number, columns: number) => void
  readonly addNorm: (x: number, y: number, rows: number, columns: number, gain: number, bias: number, epsilon: number) => void
  readonly gelu: (x: number, count: number) => void
  readonly softmax: (x: number, count: number, length: number) => void
  readonly attention: (qkv: number, out: number, scratch: number, length: number, heads: number) => void
  readonly dots: (a: number, b: number, c: number, rows: number, columns: number, inner: number) => void
  readonly addScaled: (x: number, y: number, weight: number, count: number) => void
  readonly file: (text: number, bytes: number, starts: number, most: number, slots: number, mask: number, special: number, longest: number) => number
  readonly cut: (text: number, starts: number, scores: number, slots: number, mask: number, longest: number, unknown: number, unknownScore: number, word: number, length: number, places: number, path: number) => number
  readonly best: (x: number, count: number) => number
  readonly unpack: (blocks: number, out: number, count: number) => void
}

/** The kernel with its memory, handed out from the bottom up: first what stays, then scratch space that is given back whole. */
export interface Machine {
  readonly kernel: Kernel
  /** room for so many bytes, aligned to 64; the memory grows where it must (views of it are void then) */
  readonly reserve: (bytes: number) => number
  readonly store: (bytes: Uint8Array) => number
  /** gives back all that was reserved while `work` ran */
  readonly scratch: <T>(work: () => T) => T
  readonly floats: (pointer: number, count: number) => Float32Array
  readonly integers: (pointer: number, count: number) => Int32Array
  readonly bytes: (pointer: number, count: number) => Uint8Array
}

const PAGE = 65_536
/** The memory grows by so many bytes at least, which hold the weights and the first batches: each growth makes the engine think of collecting garbage. */
const STEP = 24 * 1024 * 1024

/** `relaxed`: whether to use relaxed SIMD; by default where the engine has it. */
export const createMachine = (relaxed: boolean = WebAssembly.validate(decode(RELAXED))): Machine => {
  const instance = new WebAssembly.Instance(new WebAssembly.Module(decode(relaxed ? RELAXED : PLAIN)), {})
  const kernel = instance.exports as unknown as Kernel
  const { memory } = kernel
  let top = Math.ceil(kernel.base() / 64) * 64

  const reserve = (bytes: number): number => {
    const pointer = top
    top += Math.ceil(bytes / 64) * 64
    const missing = top - memory.buffer.byteLength
    if (missing > 0) memory.grow(Math.ceil(Math.max(missing, STEP) / PAGE))
    return pointer
  }
  const bytes = (pointer: number, count: number): Uint8Array => new Uint8Array(memory.buffer, pointer, count)
  const integers = (pointer: number, count: number): Int32Array => new Int32Array(memory.buffer, pointer, count)
  const floats = (pointer: number, count: number): Float32Array => new Float32Array(memory.buffer, pointer, count)
  const store = (content: Uint8Array): number => {
    const pointer = reserve(content.length)
    bytes(pointer, content.length).set(content)
    return pointer
  }
  const scratch = <T>(work: () => T): T => {
    const before = top
    try {
      return work()
    } finally {
      top = before
    }
  }
  return { kernel, reserve, store, scratch, floats, integers, bytes }
}

const decode = (base64: string): Uint8Array<ArrayBuffer> => {
  const letters = atob(base64)
  const bytes = new Uint8Array(letters.length)
  for (let n = 0; n < letters.length; n++) bytes[n] = letters.charCodeAt(n)
  return bytes
}
