import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { attribute } from "../src/attribute/attribute.ts"
import { annotate } from "../src/annotate/annotate.ts"
import { loadEngine } from "../src/app/engine.ts"
import type { Document } from "../src/model/document.ts"
import type { Span } from "../src/model/span.ts"
import { caseLines, type MarkedCase } from "./case-format.ts"

const root = new URL("./cases/", import.meta.url)
const engine = await loadEngine()

const documentOf = (text: string, language: string): Document => ({
  id: "case", file: null, url: null, language, title: null, author: null, publisher: null, published: "2024-05-15", side: null, sha256: "", text,
  blocks: [{ start: 0, end: text.length, kind: "paragraph", language }], problems: [],
})

const touches = (a: Span | null, b: Span | undefined): boolean => (b === undefined ? true : a !== null && a.start < b.end && b.start < a.end)

for (const language of readdirSync(root)) {
  describe(`cases in ${language}`, () => {
    for (const file of readdirSync(new URL(`${language}/`, root)).filter((f) => f.endsWith(".txt"))) {
      for (const marked of caseLines(readFileSync(new URL(`${language}/${file}`, root), "utf8"))) test(`${file}:${marked.line} ${marked.text}`, () => check(marked, language))
    }
  })
}

function check(marked: MarkedCase, language: string): void {
  const document = documentOf(marked.text, language)
  const { statements } = attribute(document, annotate(document, engine.packs, engine.encoder), engine.packs)
  const shown = statements.map((s) => `${s.act} ${s.cue.map((c) => marked.text.slice(c.start, c.end)).join("+")}: ${s.content.map((c) => marked.text.slice(c.start, c.end)).join(" … ")} (${s.rule})`)
  if (marked.act === "nothing") {
    const here = statements.filter((s) => marked.cue.length === 0 || s.cue.some((c) => marked.cue.some((m) => touches(c, m))))
    expect(here.map((s) => s.act), shown.join("\n")).toEqual([])
    return
  }
  const found = statements.find((s) => s.act === marked.act && marked.cue.every((m) => s.cue.some((c) => touches(c, m))))
  expect(found, `no ${marked.act} at the cue; found:\n${shown.join("\n")}`).toBeDefined()
  expect(found!.content.map((c) => marked.text.slice(c.start, c.end))).toEqual(marked.content.map((c) => marked.text.slice(c.start, c.end)))
  if (marked.speaker.length) expect(touches(found!.speaker, marked.speaker[0])).toBe(true)
  if (marked.rule) expect(found!.rule.split(" · "), found!.rule).toContain(marked.rule)
}
