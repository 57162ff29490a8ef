import { describe, expect, test } from "vitest"
import { annotate } from "../src/annotate/annotate.ts"
import { markupOf } from "../src/annotate/markup.ts"
import { attribute } from "../src/attribute/attribute.ts"
import { loadEngine } from "../src/app/engine.ts"
import type { Document } from "../src/model/document.ts"

const words = (text: string) => [...text.matchAll(/https?:[^\s()\]]+|\p{L}+|\d+|[^\s]/gu)].map((m) => ({ form: m[0], start: m.index, end: m.index + m[0].length }))
const marked = (text: string): string[] => {
  const all = words(text)
  return markupOf(all).map(({ from, to }) => all.slice(from, to).map((w) => w.form).join(""))
}

describe("markup is told from words", () => {
  test.each([
    ["The town [closed](https://a.org/x) the pier.", ["[", "](https://a.org/x)"]],
    ["Глава [http://a.org/1 заявил], что", ["[http://a.org/1", "]"]],
    ["on May 7<sup>th</sup>", ["<sup>", "</sup>"]],
    ["a line<br/>break", ["<br/>"]],
    ["[sic] and [the] pier (https://a.org)", []],
    ["a < b and c > d", []],
    ["x<y>z", []],
  ])("%s", (text, expected) => expect(marked(text)).toEqual(expected))
})

const engine = await loadEngine()
const statementsOf = (text: string, language: string): string[] => {
  const document: Document = {
    id: "d", file: null, url: null, language, title: null, author: null, publisher: null, published: "2024-05-15", side: null, sha256: "", text,
    blocks: [{ start: 0, end: text.length, kind: "paragraph", language }], problems: [],
  }
  const annotation = annotate(document, engine.packs, engine.encoder)
  for (const { tokens } of annotation.sentences) expect(tokens.every((t) => t.head < tokens.length && t.head !== tokens.indexOf(t))).toBe(true)
  return attribute(document, annotation, engine.packs).statements.map((s) => `${s.act}: ${s.content.map((c) => text.slice(c.start, c.end)).join(" … ")}`)
}

describe("statements are found through links", () => {
  test.each([
    ["Last week the shipyards [confirmed](https://a.org/x) that the ferry would sail in May.", "en", ["confirm: the ferry would sail in May"]],
    ["The minister condemned [the raid](https://b.org/y).", "en", ["condemn: the raid"]],
    ["The envoy discussed the recent [report](https://a.org/x.pdf).", "en", ["discuss: the recent [report](https://a.org/x.pdf)"]],
    ["The mayor thanked Norway for [the boats](https://c.org/1) and [the crews](https://d.org/2).", "en", ["thank: [the boats](https://c.org/1) and [the crews](https://d.org/2)"]],
    ["Глава порта [http://a.org/1 заявил], что причал закрыт.", "ru", ["state: причал закрыт"]],
    ["Міністр [подякував](https://a.org/x) Норвегії за пором.", "uk", ["thank: пором"]],
  ])("%s", (text, language, expected) => expect(statementsOf(text, language)).toEqual(expected))
})
