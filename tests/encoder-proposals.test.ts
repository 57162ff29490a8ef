import fc from "fast-check"
import { expect, test } from "vitest"
import { loadEncoder } from "../src/encoder/encoder.ts"
import { tinyWeights } from "./support/tiny-weights.ts"

const encoder = loadEncoder(tinyWeights(3, true))
const language = "aa"
const words = fc.array(fc.constantFrom("river", "rivers", "мосты", "the", "", "…", "𝒳𝒴", "10"), { maxLength: 30 })

test("proposals point into their sentence, and their scores are probabilities", () => {
  let seen = 0
  fc.assert(fc.property(fc.array(words, { maxLength: 4 }), (sentences) => {
    for (const [n, { words: analysed, proposals }] of encoder.analyse(sentences.map((forms) => ({ forms, language }))).entries()) {
      expect(analysed.length).toBe(sentences[n]!.length)
      for (const one of proposals ?? []) {
        seen++
        for (const word of [one.cue, ...one.parts]) expect(analysed[word]).toBeDefined()
        for (const word of [one.begin, one.end, one.speaker]) expect(word === -1 || analysed[word] !== undefined).toBe(true)
        if (one.begin >= 0 && one.end >= 0) expect(one.end).toBeGreaterThanOrEqual(one.begin)
        expect(one.begin).not.toBe(one.cue)
        expect(one.end).not.toBe(one.cue)
        for (const score of [one.score, one.contentScore, one.speakerScore, one.actScore]) expect(score > 0 && score <= 1.000001).toBe(true)
        expect(["state", "deny"]).toContain(one.act)
        expect(["direct", "indirect"]).toContain(one.form)
      }
    }
  }), { numRuns: 60 })
  expect(seen).toBeGreaterThan(100)
})

test("a sentence has the same proposals alone and among others", () => {
  const sentences = [["rivers", "river", "the"], ["the", "river", "мост", "s", "."], ["river"]].map((forms) => ({ forms, language }))
  expect(encoder.analyse(sentences)).toEqual(sentences.flatMap((sentence) => encoder.analyse([sentence])))
})

test("a sentence that is cut has its later proposals where its words are", () => {
  const forms = Array.from({ length: 60 }, (_, n) => (n % 3 ? "river" : "мосты"))
  const { proposals } = encoder.analyse([{ forms, language }])[0]!
  expect(proposals!.length).toBeGreaterThan(0)
  expect(Math.max(...proposals!.map(({ cue }) => cue))).toBeGreaterThan(30)
  for (const { cue, begin, end, speaker } of proposals!) for (const word of [cue, begin, end, speaker]) expect(word < forms.length).toBe(true)
})

test("without the heads there are none", () => {
  expect(loadEncoder(tinyWeights()).analyse([{ forms: ["river"], language }])[0]!.proposals).toBeUndefined()
})

test("heads for acts that the program does not know are refused", () => {
  const bytes = tinyWeights(1, true)
  const text = new TextDecoder("latin1").decode(bytes)
  const at = text.indexOf('"deny"')
  bytes.set(new TextEncoder().encode('"xeny"'), at)
  expect(() => loadEncoder(bytes)).toThrow(/heads for xeny/u)
})
