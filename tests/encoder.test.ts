import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { loadEncoder } from "../src/encoder/encoder.ts"
import { createMachine } from "../src/encoder/machine.ts"
import { loadPieces } from "../src/encoder/pieces.ts"
import { isTree } from "../src/encoder/tree.ts"
import { openWeights } from "../src/encoder/weights.ts"
import { TINY, tinyWeights } from "./support/tiny-weights.ts"

const encoder = loadEncoder(tinyWeights())
const language = "aa"

describe("analysis with a tiny model", () => {
  const word = fc.oneof(fc.constantFrom("river", "rivers", "мосты", "the", "", " ", "10 000", "…", "𝒳𝒴", "\ud800"), fc.string({ unit: "binary", maxLength: 12 }))

  test("gives each form an entry and each sentence a tree with one root, whatever the forms are", () => {
    fc.assert(fc.property(fc.array(fc.array(word, { maxLength: 40 }), { maxLength: 6 }), (sentences) => {
      const found = encoder.analyse(sentences.map((forms) => ({ forms, language })))
      expect(found.map(({ words }) => words.length)).toEqual(sentences.map((forms) => forms.length))
      for (const { words } of found) {
        if (words.length > 0) expect(isTree(words.map(({ head }) => head))).toBe(true)
        for (const { upos, head, relation } of words) {
          expect(TINY.upos).toContain(upos)
          expect(TINY.relations).toContain(relation)
          expect(relation === "root").toBe(head === -1)
        }
      }
    }), { numRuns: 100 })
  })

  test("is the same for a sentence alone and among others", () => {
    const sentences = [["rivers", "river"], ["the", "river", "мост", "s", "."], ["river"], ["мосты", "the", "the"]].map((forms) => ({ forms, language }))
    expect(encoder.analyse(sentences)).toEqual(sentences.flatMap((sentence) => encoder.analyse([sentence])))
  })

  test("cuts a sentence of more pieces than there are places, and keeps it one tree", () => {
    const forms = Array.from({ length: 100 }, (_, n) => n % 3 ? "river" : "мосты")
    const [found] = encoder.analyse([{ forms, language }])
    expect(isTree(found!.words.map(({ head }) => head))).toBe(true)
    expect(found!.words.filter(({ relation }) => relation === "parataxis").length).toBeGreaterThan(0)
  })

  test("cuts such a sentence behind a mark where it can", () => {
    const clause = ["the", "river", "river", "s", ","]
    const forms = Array.from({ length: 8 }, () => clause).flat()
    const { words } = encoder.analyse([{ forms, language }])[0]!
    const first = encoder.analyse([{ forms: forms.slice(0, 10), language }])[0]!.words
    expect(words.slice(0, 10)).toEqual(first)
  })

  test("writes in a treebank's manner, with its attributes only", () => {
    const forms = ["rivers", "мосты", "the", "riv"]
    const attributes = (treebank?: string): string[] => encoder.analyse([{ forms, language, ...treebank && { treebank } }])[0]!.words.flatMap(({ features }) => Object.keys(features))
    expect(attributes()).toContain("Case")
    expect(attributes("aa_plain")).not.toContain("Case")
    expect(attributes("bb_rich")).toContain("Case")
  })

  test("refuses what the weights do not know, with its name", () => {
    expect(() => encoder.analyse([{ forms: ["x"], language: "qq" }])).toThrow(/language qq, only aa, bb/u)
    expect(() => encoder.analyse([{ forms: ["x"], language, treebank: "qq_x" }])).toThrow(/treebank qq_x/u)
  })

  test("of nothing is nothing", () => {
    expect(encoder.analyse([])).toEqual([])
    expect(encoder.analyse([{ forms: [], language }])).toEqual([{ words: [] }])
    expect(encoder.embed([])).toEqual([])
  })
})

test("sentence vectors have length 1, also of empty and of long texts", () => {
  const vectors = encoder.embed(["river", "", "the rivers, мосты", "river ".repeat(200)])
  for (const vector of vectors) {
    expect(vector.length).toBe(32)
    expect(Math.hypot(...vector)).toBeCloseTo(1, 5)
  }
  expect(encoder.embed(["the rivers, мосты"])).toEqual([vectors[2]])
})

test("weights may lie in shared memory, and anywhere in it", () => {
  const bytes = tinyWeights()
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length + 3), 3)
  shared.set(bytes)
  const sentences = [{ forms: ["rivers", "the", "мост"], language }]
  expect(loadEncoder(shared).analyse(sentences)).toEqual(encoder.analyse(sentences))
})

test.each([
  ["nothing", new Uint8Array(), /not a weight file/u],
  ["other bytes", new TextEncoder().encode("Not weights at all"), /not a weight file/u],
  ["half a file", tinyWeights().slice(0, 20_000), /cut off/u],
  ["the beginning of a header", tinyWeights().slice(0, 40), /cut off/u],
])("%s instead of weights is refused", (_, bytes, message) => {
  expect(() => loadEncoder(bytes)).toThrow(message)
})

describe("pieces", () => {
  const pieces = loadPieces(createMachine(), openWeights(tinyWeights()))
  const cut = (form: string): string[] => pieces.word(form).map((n) => TINY.pieces[n]!)

  test.each([
    ["river", ["▁river"]],
    ["rivers", ["▁river", "s"]],
    ["ｒｉｖｅｒ", ["▁river"]],
    ["the", ["▁th", "e"]],
    ["мост", ["▁мост"]],
    ["мосты", ["▁мост", "ы"]],
    ["10 river", ["▁1", "0", "▁river"]],
    ["sss", ["▁", "s", "s", "s"]],
    ["ssssss", ["▁", "s", "s", "s"]],
    ["", ["<unk>"]],
    ["eЖЩe", ["▁", "e", "<unk>", "e"]],
    ["<s>", ["▁", "<unk>", "s", "<unk>"]],
  ])("of %j", (form, expected) => {
    expect(cut(form)).toEqual(expected)
  })

  test("have the greatest sum of scores", () => {
    const table = new Map(TINY.pieces.map((piece, n) => [piece, TINY.scores[n]!]))
    const best = (text: string): number => text === "" ? 0 : Math.max(...Array.from({ length: text.length }, (_, n) => (table.get(text.slice(0, n + 1)) ?? -Infinity) + best(text.slice(n + 1))))
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom("r", "i", "v", "e", "s"), minLength: 1, maxLength: 3 }), (form) => {
      const found = cut(form)
      expect(found.join("")).toBe(`▁${form}`)
      expect(found.reduce((sum, piece) => sum + table.get(piece)!, 0)).toBeCloseTo(best(`▁${form}`), 9)
    }))
  })
})
