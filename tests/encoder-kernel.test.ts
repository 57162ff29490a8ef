import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { setFlagsFromString } from "node:v8"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { widenVectors } from "../src/app/wide.ts"
import type { Machine } from "../src/encoder/machine.ts"
import { createMachine } from "../src/encoder/machine.ts"

// as the program runs it: optimised at once, and two neighbouring vectors as one of 256 bits where the processor has such; encoder.test.ts runs it otherwise
setFlagsFromString("--no-liftoff")
widenVectors()
const machines: readonly [string, Machine][] = [["the engine's own choice", createMachine()], ["without relaxed SIMD", createMachine(false)]]

const put = (machine: Machine, values: Int8Array | Uint8Array | Float32Array | Int32Array): number => machine.store(new Uint8Array(values.buffer))
const integers = (machine: Machine, pointer: number, count: number): Int32Array => new Int32Array(machine.kernel.memory.buffer, pointer, count)
const closeTo = (found: ArrayLike<number>, expected: ArrayLike<number>, tolerance: number): void => {
  expect(found.length).toBe(expected.length)
  for (let n = 0; n < expected.length; n++) expect(Math.abs(found[n]! - expected[n]!), `place ${n}: ${found[n]} for ${expected[n]}`).toBeLessThanOrEqual(tolerance)
}

const noise = (seed: number): (() => number) => {
  let state = seed | 0
  return () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9 | 0
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32
  }
}
const floats = (seed: number, count: number, size = 1): Float32Array => {
  const next = noise(seed)
  return Float32Array.from({ length: count }, () => (next() + next() + next() - 1.5) * size * 2)
}

describe.each(machines)("kernel, %s", (_, machine) => {
  const { kernel } = machine

  /** Weights as the kernel takes them. */
  const packed = (b: Int8Array, columns: number, inner: number): { readonly blocks: number, readonly order: number, readonly sums: number } => {
    const [blocks, order, sums] = [machine.reserve(b.length), machine.reserve(columns / 16 * (inner / 8 + 1) * 4), machine.reserve(columns * 4)]
    kernel.pack(put(machine, b), blocks, order, sums, columns, inner)
    return { blocks, order, sums }
  }
  const shape = fc.record({ m: fc.integer({ min: 1, max: 5 }), n: fc.integer({ min: 1, max: 3 }), k: fc.integer({ min: 1, max: 12 }), seed: fc.integer(), flat: fc.constantFrom(0, .5, .9, 1) })

  test("the matrix product is that of plain JavaScript, to the last bit", () => {
    fc.assert(fc.property(shape, ({ m, n, k, seed, flat }) => machine.scratch(() => {
      const [rows, columns, inner] = [2 * m, 16 * n, 8 * k]
      const next = noise(seed)
      const sign = (): number => (next() < .5 ? -1 : 1)
      const a = Uint8Array.from({ length: rows * inner }, () => next() < .8 ? 127 : next() * 128)
      // some weights as heavy as light ones may be, some as heavy as can be, some any
      const b = Int8Array.from({ length: columns * inner }, (_, at) => next() < flat ? (at % 2 ? 64 : 65) * sign() : next() < .5 ? next() * 256 - 128 : next() < .5 ? -128 : 127)
      const { blocks, order, sums } = packed(b, columns, inner)
      const ones = Float32Array.from({ length: Math.max(rows, columns) }, () => 1)
      const nothing = put(machine, new Float32Array(Math.max(rows, columns)))
      const out = machine.reserve(rows * columns * 4)
      kernel.gemm(put(machine, a), put(machine, ones), nothing, blocks, order, put(machine, ones), sums, nothing, out, rows, columns, inner)
      const expected = Array.from({ length: rows * columns }, (_, at) => {
        const [row, column] = [Math.floor(at / columns) * inner, at % columns * inner]
        let sum = 0
        for (let i = 0; i < inner; i++) sum += a[row + i]! * b[column + i]!
        return sum
      })
      expect(Array.from(machine.floats(out, rows * columns))).toEqual(expected)
    })), { numRuns: 300 })
  })

  test("its sums become floats by scale, zero point and bias", () => {
    fc.assert(fc.property(shape, ({ m, n, k, seed }) => machine.scratch(() => {
      const [rows, columns, inner] = [2 * m, 16 * n, 8 * k]
      const next = noise(seed)
      const a = Uint8Array.from({ length: rows * inner }, () => next() * 128)
      const b = Int8Array.from({ length: columns * inner }, () => next() * 256 - 128)
      const zeros = Int32Array.from({ length: rows }, () => next() * 128)
      const [scales, columnScales, bias] = [floats(seed + 1, rows, .1), floats(seed + 2, columns, .1), floats(seed + 3, columns)]
      const { blocks, order, sums } = packed(b, columns, inner)
      const out = machine.reserve(rows * columns * 4)
      kernel.gemm(put(machine, a), put(machine, scales), put(machine, zeros), blocks, order, put(machine, columnScales), sums, put(machine, bias), out, rows, columns, inner)
      const expected = Array.from({ length: rows * columns }, (_, at) => {
        const [row, column] = [Math.floor(at / columns), at % columns]
        let sum = 0
        for (let i = 0; i < inner; i++) sum += (a[row * inner + i]! - zeros[row]!) * b[column * inner + i]!
        return sum * scales[row]! * columnScales[column]! + bias[column]!
      })
      closeTo(machine.floats(out, rows * columns), expected, 2e-3)
    })), { numRuns: 100 })
  })

  test("light blocks of weights are told from heavy ones", () => machine.scratch(() => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 15 }), fc.boolean(), fc.constantFrom(-1, 1), fc.integer({ min: 0, max: 127 }), (row, later, sign, weight) => {
      const rows = new Int8Array(16 * 24)
      const first = row * 24 + (later ? 2 : 0)
      for (const [at, value] of [[0, 66], [1, 33], [4, 127], [5, weight]] as const) rows[first + at] = sign * value
      expect(kernel.isLight(put(machine, rows), 24) !== 0).toBe(66 + 33 + 127 + weight <= 258)
    }))
  }))

  test("weights are packed in blocks, light ones first", () => {
    fc.assert(fc.property(fc.integer(), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 6 }), (seed, groups, k) => machine.scratch(() => {
      const [rows, inner] = [16 * groups, 8 * k]
      const next = noise(seed)
      const sizes = Array.from({ length: groups * k }, () => next() < .5 ? 60 : 127)
      const given = Int8Array.from({ length: rows * inner }, (_, at) => Math.round((next() * 2 - 1) * sizes[Math.floor(at / inner / 16) * k + Math.floor(at % inner / 8)]!))
      const { blocks, order, sums } = packed(given, rows, inner)
      const pointer = put(machine, given)
      expect(Array.from(integers(machine, sums, rows))).toEqual(Array.from({ length: rows }, (_, n) => given.subarray(n * inner, (n + 1) * inner).reduce((a, b) => a + b)))
      for (let group = 0; group < groups; group++) {
        const [light, ...columns] = Array.from(integers(machine, order + group * (k + 1) * 4, k + 1))
        expect(columns.toSorted((a, b) => a - b)).toEqual(Array.from({ length: k }, (_, n) => 8 * n))
        columns.forEach((column, place) => {
          expect(kernel.isLight(pointer + group * 16 * inner + column, inner) !== 0).toBe(place < light!)
          const block = new Int8Array(kernel.memory.buffer, blocks + (group * k + place) * 128, 128)
          expect(Array.from(block)).toEqual(Array.from(block, (_, at) => given[(group * 16 + Math.floor(at % 64 / 4)) * inner + column + Math.floor(at / 64) * 4 + at % 4]))
        })
      }
    })), { numRuns: 50 })
  })

  test("activations are rounded to 7 bits with a zero point", () => {
    fc.assert(fc.property(fc.integer(), fc.constantFrom(.01, 1, 300), fc.double({ min: -2, max: 2, noNaN: true }), (seed, size, shift) => machine.scratch(() => {
      const [rows, columns] = [3, 48]
      const x = floats(seed, rows * columns, size).map((value) => value + shift * size)
      const [q, scales, zeros] = [machine.reserve(rows * columns), machine.reserve(rows * 4), machine.reserve(rows * 4)]
      kernel.quantise(put(machine, x), q, scales, zeros, rows, columns)
      for (let row = 0; row < rows; row++) {
        const own = x.subarray(row * columns, (row + 1) * columns)
        const low = Math.min(0, ...own)
        const scale = Math.fround((Math.max(0, ...own) - low) / 127)
        expect(machine.floats(scales, rows)[row]! / scale).toBeCloseTo(1, 5)
        const zero = integers(machine, zeros, rows)[row]!
        expect(Math.abs(zero + low / scale)).toBeLessThanOrEqual(.501)
        own.forEach((value, n) => {
          const step = machine.bytes(q, rows * columns)[row * columns + n]!
          expect(step).toBeLessThanOrEqual(127)
          expect(Math.abs((step - zero) * scale - value)).toBeLessThanOrEqual(scale * .51)
        })
      }
    })), { numRuns: 50 })
  })

  test("GELU", () => machine.scratch(() => {
    const x = Float32Array.from({ length: 4000 }, (_, n) => (n - 2000) / 200)
    const out = put(machine, x)
    kernel.gelu(out, x.length)
    closeTo(machine.floats(out, x.length), x.map((value) => value * normalDistribution(value)), 1e-4)
  }))

  test("softmax", () => {
    fc.assert(fc.property(fc.integer(), fc.integer({ min: 1, max: 40 }), fc.constantFrom(.1, 5, 200), (seed, length, size) => machine.scratch(() => {
      const count = Math.ceil(length / 8) * 8
      const x = floats(seed, count, size)
      const out = put(machine, x)
      kernel.softmax(out, count, length)
      closeTo(machine.floats(out, count), [...plainSoftmax(x.subarray(0, length)), ...new Array<number>(count - length).fill(0)], 1e-5)
    })), { numRuns: 100 })
  })

  test("layer norm of a sum", () => machine.scratch(() => {
    const [rows, columns] = [3, 64]
    const [x, y, gain, bias] = [floats(4, rows * columns, 3), floats(5, rows * columns), floats(6, columns), floats(7, columns)]
    const out = put(machine, x)
    kernel.addNorm(out, put(machine, y), rows, columns, put(machine, gain), put(machine, bias), 1e-12)
    const expected = Array.from({ length: rows }, (_, row) => {
      const sum = Array.from({ length: columns }, (_, n) => x[row * columns + n]! + y[row * columns + n]!)
      const mean = sum.reduce((a, b) => a + b) / columns
      const deviation = Math.sqrt(sum.reduce((a, b) => a + (b - mean) ** 2, 0) / columns)
      return sum.map((value, n) => (value - mean) / deviation * gain[n]! + bias[n]!)
    }).flat()
    closeTo(machine.floats(out, rows * columns), expected, 1e-4)
  }))

  test.each([1, 2, 3, 4, 5, 8, 31])("attention over %i pieces", (length) => machine.scratch(() => {
    const heads = 2, width = heads * 32
    const qkv = floats(length, length * 3 * width, 2)
    const out = machine.reserve(length * width * 4)
    kernel.attention(put(machine, qkv), out, machine.reserve(36 * (length + 7) * 4), length, heads)
    const at = (part: number, row: number, head: number): Float32Array => qkv.subarray((row * 3 + part) * width + head * 32, (row * 3 + part) * width + head * 32 + 32)
    const expected = Array.from({ length }, (_, row) => Array.from({ length: heads }, (_, head) => {
      const scores = Array.from({ length }, (_, other) => at(1, other, head).reduce((sum, value, n) => sum + value * at(0, row, head)[n]!, 0) / Math.sqrt(32))
      const weights = plainSoftmax(scores)
      return Array.from({ length: 32 }, (_, n) => weights.reduce((sum, weight, other) => sum + weight * at(2, other, head)[n]!, 0))
    }).flat()).flat()
    closeTo(machine.floats(out, length * width), expected, 1e-4)
  }))

  test("dot products, scaled sums, the best of a row", () => machine.scratch(() => {
    const [rows, columns, inner] = [3, 5, 12]
    const [a, b] = [floats(8, rows * inner), floats(9, columns * inner)]
    const out = machine.reserve(rows * columns * 4)
    kernel.dots(put(machine, a), put(machine, b), out, rows, columns, inner)
    const expected = Array.from({ length: rows * columns }, (_, at) => {
      const [row, column] = [Math.floor(at / columns) * inner, at % columns * inner]
      return Array.from({ length: inner }, (_, n) => a[row + n]! * b[column + n]!).reduce((x, y) => x + y)
    })
    closeTo(machine.floats(out, rows * columns), expected, 1e-4)
    expect(kernel.best(out, rows * columns)).toBe(expected.indexOf(Math.max(...expected)))
    kernel.addScaled(out, put(machine, a), .5, 12)
    closeTo(machine.floats(out, 12), expected.slice(0, 12).map((value, n) => value + a[n]! / 2), 1e-4)
  }))

  test("four-bit blocks", () => machine.scratch(() => {
    const halves = Uint8Array.from({ length: 16 }, (_, n) => n | (15 - n) << 4)
    // half-precision 0.5, −2, and the smallest there is
    const scales = [[0, 0x38], [0, 0xc0], [1, 0]] as const
    const out = machine.reserve(3 * 128)
    kernel.unpack(put(machine, Uint8Array.from(scales.flatMap((scale) => [...scale, ...halves]))), out, 3)
    const units = [...Array.from({ length: 16 }, (_, n) => n - 8), ...Array.from({ length: 16 }, (_, n) => 7 - n)]
    expect(Array.from(machine.floats(out, 96))).toEqual([.5, -2, 2 ** -24].flatMap((scale) => units.map((unit) => unit * scale)))
  }))
})

test("the compiled kernel is that of the sources (else: npm run kernel)", () => {
  const folder = new URL("../src/encoder/kernel/", import.meta.url)
  const hash = createHash("sha256")
  for (const name of readdirSync(new URL("assembly/", folder)).sort()) hash.update(`${name}\n`).update(readFileSync(new URL(`assembly/${name}`, folder)))
  expect(readFileSync(new URL("kernel.ts", folder), "utf8")).toContain(`sources: ${hash.digest("hex")}`)
})

test("scratch space is given back, and what was stored stays when the memory grows", () => {
  const machine = createMachine()
  const kept = machine.store(Uint8Array.of(1, 2, 3))
  const first = machine.scratch(() => machine.reserve(10_000_000))
  const size = machine.kernel.memory.buffer.byteLength
  const second = machine.scratch(() => machine.reserve(10_000_000))
  expect(second).toBe(first)
  expect(machine.kernel.memory.buffer.byteLength).toBe(size)
  expect(() => machine.scratch(() => { throw new Error("x") })).toThrow("x")
  expect(machine.reserve(1)).toBe(first)
  expect(Array.from(machine.bytes(kept, 3))).toEqual([1, 2, 3])
})

const plainSoftmax = (scores: ArrayLike<number>): number[] => {
  const values = Array.from(scores)
  const most = Math.max(...values)
  const powers = values.map((value) => Math.exp(value - most))
  const sum = powers.reduce((a, b) => a + b)
  return powers.map((power) => power / sum)
}

/** Φ by its series, which converges for all that a float test needs. */
const normalDistribution = (x: number): number => {
  if (Math.abs(x) > 7) return x > 0 ? 1 : 0
  let term = x, sum = x
  for (let n = 1; n < 200; n++) {
    term *= x * x / (2 * n + 1)
    sum += term
  }
  return .5 + sum * Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI)
}
