/** The package's own weights against results stored when they were exported. */
import { existsSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { describe, expect, test } from "vitest"
import { loadWeights } from "../src/app/weights.ts"
import { loadEncoder } from "../src/encoder/encoder.ts"
import { loadLayers } from "../src/encoder/layers.ts"
import { createMachine } from "../src/encoder/machine.ts"
import { loadPieces } from "../src/encoder/pieces.ts"
import { openWeights } from "../src/encoder/weights.ts"

interface Stored {
  readonly language: string
  readonly treebank: string
  readonly words: readonly string[]
  readonly pieces: readonly number[]
  readonly first: readonly number[]
  readonly last?: readonly number[]
  readonly float: {
    /** the first 8 numbers of each word's state */
    readonly states: readonly (readonly number[])[]
    readonly upos: readonly string[]
    readonly features: readonly string[]
    readonly lemmas: readonly string[]
    readonly heads: readonly number[]
    readonly relations: readonly string[]
    readonly sentence: readonly number[]
  }
  /** by the heads that propose statements: of each word how likely it is a cue; at the likeliest cue, of each word (and last of none) how likely it speaks */
  readonly report?: { readonly cues: readonly number[]; readonly cue: number; readonly speaker: readonly number[] }
  readonly int8: { readonly states: readonly (readonly number[])[] }
}

const path = process.env.RAPPORTEUR_WEIGHTS || fileURLToPath(new URL("../weights/rapporteur.weights", import.meta.url))
const vectors = path.replace(/\.weights$/u, ".vectors.json")

describe.skipIf(!existsSync(path) || !existsSync(vectors))("the weights", () => {
  const stored = (): readonly Stored[] => JSON.parse(readFileSync(vectors, "utf8")).sentences
  const share = (found: readonly unknown[], expected: readonly unknown[]): number => found.filter((value, n) => value === expected[n]).length / expected.length

  test("cut words into the same pieces", () => {
    const weights = openWeights(loadWeights())
    const pieces = loadPieces(createMachine(), weights)
    const { bos, eos } = weights.header.special
    for (const { words, pieces: expected } of stored()) expect([bos, ...words.flatMap((form) => pieces.word(form)), eos]).toEqual(expected)
  })

  test("give the same word states, but for rounding", () => {
    const weights = openWeights(loadWeights())
    const { width } = weights.header
    const machine = createMachine()
    const layers = loadLayers(machine, weights)
    const sentences = stored()
    const mixed = layers.wordStates(sentences.map(({ pieces, first, last = first }) => ({ pieces, words: first.map((place, n) => ({ first: place, last: last[n]! })) })))
    const found = machine.floats(mixed, sentences.reduce((sum, { first }) => sum + first.length, 0) * width)
    const error = (kind: "float" | "int8"): number => {
      const off = sentences.flatMap((sentence) => sentence[kind].states).flatMap((state, word) => state.map((value, n) => (value - found[word * width + n]!) ** 2))
      return Math.sqrt(off.reduce((a, b) => a + b) / off.length)
    }
    expect(error("int8")).toBeLessThan(.02)
    expect(error("float")).toBeLessThan(.05)
  })

  test("give the same tags, lemmas and trees, but for rounding", () => {
    const sentences = stored()
    const words = loadEncoder(loadWeights()).analyse(sentences.map((sentence) => ({ forms: sentence.words, language: sentence.language }))).flatMap((one) => one.words)
    const expected = (key: "upos" | "heads" | "relations" | "lemmas" | "features"): readonly (string | number)[] => sentences.flatMap((sentence): readonly (string | number)[] => sentence.float[key])
    expect(share(words.map(({ upos }) => upos), expected("upos"))).toBeGreaterThanOrEqual(.98)
    expect(share(words.map(({ head }) => head + 1), expected("heads"))).toBeGreaterThanOrEqual(.97)
    expect(share(words.map(({ relation }) => relation), expected("relations"))).toBeGreaterThanOrEqual(.97)
    expect(share(words.map(({ lemma }) => lemma), expected("lemmas"))).toBeGreaterThanOrEqual(.97)
    const features = words.map(({ features }) => Object.entries(features).map(([name, value]) => `${name}=${value}`).join("|") || "_")
    expect(share(features, expected("features"))).toBeGreaterThanOrEqual(.95)
  })

  test("propose the same statements, but for rounding", () => {
    const sentences = stored().filter(({ report }) => report)
    const analysed = loadEncoder(loadWeights()).analyse(sentences.map(({ words, language }) => ({ forms: words, language })))
    sentences.forEach(({ report, words }, n) => {
      const proposals = analysed[n]!.proposals!
      words.forEach((_, word) => { expect(Math.abs((proposals.find(({ cue }) => cue === word)?.score ?? 0) - report!.cues[word]!)).toBeLessThan(.1) })
      const own = proposals.find(({ cue }) => cue === report!.cue)
      if (!own) return
      const speaker = own.speaker < 0 ? words.length : own.speaker
      expect(Math.abs(own.speakerScore - report!.speaker[speaker]!)).toBeLessThan(.1)
    })
  })

  test("give the same sentence vectors, but for rounding", () => {
    const sentences = stored()
    const found = loadEncoder(loadWeights()).embed(sentences.map(({ words }) => words.join(" ")))
    sentences.forEach(({ float }, n) => {
      float.sentence.forEach((value, place) => { expect(Math.abs(value - found[n]![place]!)).toBeLessThan(.02) })
    })
  })

  test("hold a model of the size that its kernel takes, in at most 30 MB", () => {
    expect(loadWeights().length).toBeLessThanOrEqual(30e6)
  })
})
