import { expect, test } from "vitest"
import { analyse, annotate } from "../src/annotate/annotate.ts"
import { segment } from "../src/annotate/segment.ts"
import type { Analysis, EncoderSentence } from "../src/encoder/encoder.ts"
import { packs } from "../src/languages/all.ts"
import type { Document } from "../src/model/document.ts"

const text = "Norland’s envoy spoke.\nВстреча прошла."
const document: Document = {
  id: "d", file: null, url: null, language: "en", title: null, author: null, publisher: null, published: null, side: null, sha256: "", text, problems: [],
  blocks: [{ start: 0, end: 22, kind: "paragraph", language: "en" }, { start: 23, end: text.length, kind: "paragraph", language: "ru" }],
}
const chain = ({ forms }: EncoderSentence): Analysis =>
  ({ words: forms.map((form, i) => ({ upos: "X", features: { Place: String(i) }, lemma: form.toLowerCase(), head: i - 1, relation: i === 0 ? "root" : "dep" })) })

test("every word gets its own analysis, in the language of its block", () => {
  const asked: string[] = []
  const analyseAll = (sentences: readonly EncoderSentence[]): Analysis[] => {
    asked.push(...sentences.map(({ language }) => language))
    return sentences.map(chain)
  }
  const { sentences } = annotate(document, packs, { analyse: analyseAll })
  expect(asked).toEqual(["en", "ru"])
  expect(sentences.map(({ block, language, tokens }) => [block, language, tokens.map(({ form, lemma, head, multiword }) => `${form}/${lemma}/${head}${multiword ? "*" : ""}`)])).toEqual([
    [0, "en", ["Norland/norland/-1*", "’s/’s/0*", "envoy/envoy/1", "spoke/spoke/2", "././3"]],
    [1, "ru", ["Встреча/встреча/-1", "прошла/прошла/0", "././1"]],
  ])
})

test("an encoder that loses a word is not believed", () => {
  const { segments } = segment(document, packs)
  expect(() => analyse(segments, { analyse: (sentences) => sentences.map(() => ({ words: [] })) })).toThrow("0 analyses for 5 words")
})
