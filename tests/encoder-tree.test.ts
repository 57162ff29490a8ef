import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { bestTree, isTree } from "../src/encoder/tree.ts"

interface Scores {
  readonly arcs: readonly number[]
  readonly roots: readonly number[]
}

const scores = (most: number, value: fc.Arbitrary<number>): fc.Arbitrary<Scores> => fc.integer({ min: 1, max: most }).chain((n) => fc.record({
  arcs: fc.array(value, { minLength: n * n, maxLength: n * n }),
  roots: fc.array(value, { minLength: n, maxLength: n }),
}))
const real = fc.double({ min: -30, max: 30, noNaN: true })

const total = ({ arcs, roots }: Scores, heads: ArrayLike<number>): number =>
  roots.reduce((sum, root, word) => sum + (heads[word]! < 0 ? root : arcs[word * roots.length + heads[word]!]!), 0)

/** Tries all ways to give each of n words a head. */
const bestByTrying = (given: Scores): number => {
  const n = given.roots.length
  let best = -Infinity
  for (let code = 0; code < (n + 1) ** n; code++) {
    const heads = Array.from({ length: n }, (_, word) => Math.floor(code / (n + 1) ** word) % (n + 1) - 1)
    if (heads.every((head, word) => head !== word) && isTree(heads)) best = Math.max(best, total(given, heads))
  }
  return best
}

describe("the best tree", () => {
  test("is a tree with one root, for any scores", () => {
    fc.assert(fc.property(scores(25, fc.oneof(real, fc.integer({ min: 0, max: 2 }), fc.constantFrom(-1e9, 0))), (given) => {
      const heads = bestTree(given.arcs, given.roots)
      expect(heads.length).toBe(given.roots.length)
      expect(heads.every((head, word) => head >= -1 && head < heads.length && head !== word)).toBe(true)
      expect(isTree(heads)).toBe(true)
    }), { numRuns: 1000 })
  })

  test("is no worse than any other of up to four words", () => {
    fc.assert(fc.property(scores(4, fc.oneof(real, fc.integer({ min: -3, max: 3 }))), (given) => {
      expect(total(given, bestTree(given.arcs, given.roots))).toBeCloseTo(bestByTrying(given), 6)
    }), { numRuns: 1000 })
  })

  test("of five words, with cycles in cycles", () => {
    fc.assert(fc.property(scores(5, fc.integer({ min: 0, max: 9 })), (given) => {
      const rootless = { arcs: given.arcs, roots: given.roots.map((root) => root - 30) }
      expect(total(rootless, bestTree(rootless.arcs, rootless.roots))).toBeCloseTo(bestByTrying(rootless), 6)
    }), { numRuns: 100 })
  })

  test("is found quickly for a long sentence", () => {
    const n = 400
    const values = Float32Array.from({ length: n * n }, (_, at) => Math.sin(at * at))
    expect(isTree(bestTree(values, new Float32Array(n).fill(-9)))).toBe(true)
  })

  test("of no words is empty", () => {
    expect(bestTree([], []).length).toBe(0)
  })
})

test("what is no tree", () => {
  expect(isTree([-1, 0, 1])).toBe(true)
  expect(isTree([-1, -1])).toBe(false)
  expect(isTree([1, 0])).toBe(false)
  expect(isTree([-1, 2, 1])).toBe(false)
})
