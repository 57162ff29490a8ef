import type { Machine } from "./machine.ts"
import type { Weights } from "./weights.ts"

/** A linear layer in the machine's memory; its outputs are filled up to a multiple of 16 with rows of zeros. */
export interface Linear {
  readonly inputs: number
  readonly outputs: number
  /** its rows in blocks, as the kernel packs them, and the order of the blocks */
  readonly blocks: number
  readonly order: number
  readonly scales: number
  /** int32 sum of each row of the weight */
  readonly sums: number
  readonly bias: number
}

/** Rows of 7-bit activations with their scales (f32) and zero points (i32). */
export interface Activations {
  readonly rows: number
  readonly values: number
  readonly scales: number
  readonly zeros: number
}

export const loadLinear = (machine: Machine, weights: Weights, name: string): Linear => {
  const [rows = 0, inputs = 0] = weights.tensor(`${name}.weight`).shape
  if (inputs % 16 !== 0) throw new Error(`${name}: rows of ${inputs} weights; the kernel needs a multiple of 16`)
  const outputs = padded(rows)
  const filled = (fill: (into: Uint8Array) => void, used: number, size: number): number => {
    const pointer = machine.reserve(size)
    const bytes = machine.bytes(pointer, size)
    fill(bytes)
    bytes.fill(0, used)
    return pointer
  }
  const scales = filled((into) => weights.fillScales(`${name}.weight`, into), rows * 4, outputs * 4)
  const bias = filled((into) => weights.fill(`${name}.bias`, into), rows * 4, outputs * 4)
  const blocks = machine.reserve(outputs * inputs)
  const order = machine.reserve(outputs / GROUP * (inputs / BLOCK + 1) * 4)
  const sums = machine.reserve(outputs * 4)
  machine.scratch(() => machine.kernel.pack(filled((into) => weights.fill(`${name}.weight`, into), rows * inputs, outputs * inputs), blocks, order, sums, outputs, inputs))
  return { inputs, outputs, blocks, order, scales, sums, bias }
}

/** How many outputs the kernel makes together, and how many inputs it takes together. */
const GROUP = 16
const BLOCK = 8

export const padded = (count: number): number => Math.ceil(count / GROUP) * GROUP

/** Rounds `rows` rows of floats to 7 bits, in scratch space. */
export const quantise = (machine: Machine, x: number, rows: number, columns: number): Activations => {
  const room = reserveActivations(machine, rows, columns)
  machine.kernel.quantise(x, room.values, room.scales, room.zeros, rows, columns)
  return room
}

/** Room for an even number of rows, as the kernel takes them two by two. */
export const reserveActivations = (machine: Machine, rows: number, columns: number): Activations => ({
  rows,
  values: machine.reserve((rows + 1) * columns),
  scales: machine.reserve((rows + 1) * 4),
  zeros: machine.reserve((rows + 1) * 4),
})

/** Writes `rows` rows of outputs as floats; there must be room for one row more. */
export const applyLinear = (machine: Machine, linear: Linear, { rows, values, scales, zeros }: Activations, out: number): void => {
  const { inputs, outputs, blocks, order, bias, sums } = linear
  machine.kernel.gemm(values, scales, zeros, blocks, order, linear.scales, sums, bias, out, rows + (rows & 1), outputs, inputs)
}
