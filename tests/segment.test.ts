import { readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { segment, type Segment } from "../src/annotate/segment.ts"
import { LONGEST_SENTENCE } from "../src/annotate/sentences.ts"
import { packs } from "../src/languages/all.ts"
import type { Block, Document, LanguageCode } from "../src/model/document.ts"

const documentOf = (text: string, blocks: readonly Block[]): Document =>
  ({ id: "d", file: null, url: null, language: null, title: null, author: null, publisher: null, published: null, side: null, sha256: "", text, blocks, problems: [] })
const oneBlock = (text: string, language: LanguageCode): Document => documentOf(text, [{ start: 0, end: text.length, kind: "paragraph", language }])

const marked = (text: string, segments: readonly Segment[]): string =>
  segments.map(({ words }) => words.map((word, i) => word.form + (i === words.length - 1 ? "" : words[i + 1]!.start > word.end ? text.slice(word.end, words[i + 1]!.start) : "|")).join("")).join(" // ")

for (const language of packs.keys()) {
  describe(`sentences and words: ${language}`, () => {
    const lines = readFileSync(new URL(`segment/${language}.txt`, import.meta.url), "utf8").split("\n").filter((line) => line !== "" && !line.startsWith("#"))
    test.each(lines)("%s", (line) => {
      const text = line.replaceAll(" // ", " ").replaceAll("|", "")
      expect(marked(text, segment(oneBlock(text, language), packs).segments)).toBe(line)
    })
  })
}

test("don't is one surface token of two words", () => {
  const text = "They don’t."
  const { words } = segment(oneBlock(text, "en"), packs).segments[0]!
  expect(words.map(({ form, multiword }) => [form, multiword && text.slice(multiword.start, multiword.end)])).toEqual([["They", null], ["do", "don’t"], ["n’t", "don’t"], [".", null]])
})

test("sentences do not cross blocks, and a block without a pack is left alone", () => {
  const text = "A heading\nno stop here\nTexte en français."
  const { segments } = segment(documentOf(text, [
    { start: 0, end: 9, kind: "heading", language: "en" },
    { start: 10, end: 22, kind: "paragraph", language: "en" },
    { start: 23, end: text.length, kind: "paragraph", language: null },
  ]), packs)
  expect(segments.map(({ start, end, block }) => [text.slice(start, end), block])).toEqual([["A heading", 0], ["no stop here", 1]])
})

test("a sentence without end is cut and said so", () => {
  const text = "word ".repeat(3 * LONGEST_SENTENCE).trim()
  const { segments, problems } = segment(oneBlock(text, "en"), packs)
  expect(segments.every(({ words }) => words.length <= LONGEST_SENTENCE)).toBe(true)
  expect(problems.map(({ code }) => code)).toEqual(["sentence-too-long", "sentence-too-long"])
})

const junk = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(fc.constantFrom("U.S.", "don't", "г.", "«", "»", "…", "?!", " ", "\n", "—", "-", "www.", "@", "://", ".", ",", "'", "’", "s", "В", "5", "́", "\u00AD", "\uD800", "😀", "states’", "cannot", "(", ")", "&#39;"), { maxLength: 60 }).map((parts) => parts.join("")),
)

describe("any text", () => {
  for (const language of packs.keys()) {
    test(`${language}: spans in bounds and order, forms equal slices, every visible character covered`, () => {
      fc.assert(fc.property(junk, (text) => {
        const { segments } = segment(oneBlock(text, language), packs)
        let end = 0
        let rest = ""
        for (const sentence of segments) {
          expect(sentence.words.length).toBeGreaterThan(0)
          expect([sentence.start, sentence.end]).toEqual([sentence.words[0]!.start, sentence.words.at(-1)!.end])
          for (const { start, end: wordEnd, form, multiword } of sentence.words) {
            expect(start).toBeGreaterThanOrEqual(end)
            expect(wordEnd).toBeGreaterThan(start)
            expect(text.slice(start, wordEnd)).toBe(form)
            if (multiword) expect(multiword.start <= start && wordEnd <= multiword.end).toBe(true)
            rest += text.slice(end, start)
            end = wordEnd
          }
        }
        expect(end).toBeLessThanOrEqual(text.length)
        expect((rest + text.slice(end)).replace(/[\s\p{Cc}\u00AD\u200B-\u200D\u2060\uFEFF]/gu, "")).toBe("")
      }), { numRuns: 500 })
    })
  }
})

/** Long runs of what the rules look at: work that grows faster than the text would not end. */
test.each([
  ["a.", "en"], ["a-", "en"], ["www.", "en"], ["@a.", "en"], ["http://", "en"], ["'", "en"], ["(", "ru"], ["В.", "ru"], ["т.", "ru"], ["1-", "uk"], ["1,", "en"], ["&#39;", "en"], ["a/", "en"], ["« ", "ru"], ["\" ", "en"], [". ", "en"], ["? ) ", "ru"], ["x", "en"], ["n't", "en"],
])("a long run of %j", (unit, language) => {
  const text = unit.repeat(150_000 / unit.length)
  const { segments } = segment(oneBlock(text, language), packs)
  const covered = segments.reduce((sum, { words }) => sum + words.reduce((length, { form }) => length + form.length, 0), 0)
  expect(covered).toBe(text.replaceAll(" ", "").length)
})
