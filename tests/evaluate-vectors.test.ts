import { expect, test } from "vitest"
import { retrieved } from "../bench/evaluate/vectors.ts"

const vectors = (...rows: readonly (readonly number[])[]): Float32Array[] => rows.map((row) => Float32Array.from(row))

test("a translation counts only where no other sentence is as near", () => {
  const from = vectors([1, 0], [0, 1], [.6, .8])
  expect(retrieved(from, from)).toBe(3)
  expect(retrieved(from, vectors([1, 0], [1, 0], [.6, .8]))).toBe(1)
  expect(retrieved(from, vectors([0, 1], [1, 0], [-1, 0]))).toBe(0)
})
