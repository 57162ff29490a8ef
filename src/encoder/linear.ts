import type { Machine } from "./machine.ts"
import type { Weights } from "./weights.ts"

/** A linear layer in the machine's memory; its outputs are filled up to a multiple of 4 with rows of zeros. */
export interface Linear {
  readonly inputs: number
  readonly outputs: number
  /** its rows, the light ones (kernel, isLight) first */
  readonly weight: number
  /** u32: for each row of `weight` the output that it makes */
  readonly places: number
  /** number of light rows, a multiple of 4 */
  readonly light: number
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
  const filled = (content: Uint8Array, size: number): number => {
    const pointer = machine.reserve(size)
    const bytes = machine.bytes(pointer, size)
    bytes.set(content)
    bytes.fill(0, content.length)
    return pointer
  }
  const scales = filled(weights.scales(`${name}.weight`), outputs * 4)
  const bias = filled(weights.bytes(`${name}.bias`), outputs * 4)
  const weight = machine.reserve(outputs * inputs)
  const places = machine.reserve(outputs * 4)
  const sums = machine.reserve(outputs * 4)
  const light = machine.scratch(() => machine.kernel.arrange(filled(weights.bytes(`${name}.weight`), outputs * inputs), weight, outputs, inputs, places, sums))
  return { inputs, outputs, weight, places, light, scales, sums, bias }
}

export const padded = (count: number): number => Math.ceil(count / 4) * 4

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
  scales: machine.reserve(rows * 4),
  zeros: machine.reserve(rows * 4),
})

/** Writes `rows` rows of outputs as floats; there must be room for one row more. */
export const applyLinear = (machine: Machine, linear: Linear, { rows, values, scales, zeros }: Activations, out: number): void => {
  const { inputs, outputs, weight, bias, sums, places, light } = linear
  machine.kernel.gemm(values, weight, out, rows + (rows & 1), outputs, inputs, places, light)
  machine.kernel.rescale(out, rows, outputs, scales, zeros, linear.scales, sums, bias)
}
