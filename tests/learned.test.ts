import { expect, test } from "vitest"
import { annotate } from "../src/annotate/annotate.ts"
import { loadEngine } from "../src/app/engine.ts"
import { attribute, type Attribution } from "../src/attribute/attribute.ts"
import { confidenceOf } from "../src/attribute/confidence.ts"
import { EVIDENCE, type Evidence } from "../src/attribute/evidence.ts"
import type { Annotation, Proposal } from "../src/model/annotation.ts"
import type { Document } from "../src/model/document.ts"
import { explanation } from "../src/report/explain.ts"

const engine = await loadEngine()

/** The text as understood with one proposal of the heads at a word; what the shipped heads propose is left out. */
const understood = (text: string, word: string, proposed: Partial<Proposal>): Attribution & { readonly annotation: Annotation; readonly document: Document } => {
  const document: Document = {
    id: "x", file: null, url: null, language: "en", title: null, author: null, publisher: null, published: "2024-05-15", side: null, sha256: "", text,
    blocks: [{ start: 0, end: text.length, kind: "paragraph", language: "en" }], problems: [],
  }
  const plain = annotate(document, engine.packs, engine.encoder)
  const sentences = plain.sentences.map((sentence) => {
    const cue = sentence.tokens.findIndex(({ form }) => form === word)
    const one: Proposal = { cue, parts: [], score: 0.8, begin: 0, end: 1, contentScore: 0.5, speaker: -1, speakerScore: 0.5, act: "threaten", actScore: 0.6, form: "direct", ...proposed }
    return { ...sentence, proposals: cue < 0 ? [] : [one] }
  })
  const annotation = { ...plain, sentences }
  return { ...attribute(document, annotation, engine.packs), annotation, document }
}

const QUOTED = "“We will burn the bridge tonight,” hectored Minister Okafor."

test.each([
  [QUOTED, "hectored"],
  ["Minister Okafor bellowed: “The harbour stays closed to every foreign ship.”", "bellowed"],
  ["“Nobody will cross this river again,” Minister Okafor snarled.", "snarled"],
])("a verb that no lexicon lists is followed at a quotation: %s", (text, word) => {
  const { statements } = understood(text, word, {})
  expect(statements.map((s) => [s.act, text.slice(s.cue[0]!.start, s.cue[0]!.end), s.rule.split(" · ")[0]])).toEqual([["threaten", word, "learned-cue"]])
  expect(statements[0]!.confidence).toBeLessThanOrEqual(0.9)
})

test("it is not followed where the heads are unsure, and the trace tells", () => {
  const { statements, trace } = understood(QUOTED, "hectored", { score: 0.12 })
  expect(statements).toEqual([])
  expect(trace.filter((t) => t.rule === "learned-cue").map((t) => [t.outcome, t.reason])).toEqual([["refused", "the heads are not sure enough (0.12)"]])
})

test("right behind a whole quotation, with a subject of its own, less is enough than elsewhere", () => {
  expect(understood(QUOTED, "hectored", { score: 0.2 }).statements).toHaveLength(1)
  expect(understood("Minister Okafor bellowed: “The harbour stays closed to every foreign ship.”", "bellowed", { score: 0.2 }).statements).toEqual([])
})

test("it is not followed before a clause: knowing is no saying", () => {
  expect(understood("Minister Okafor knew that the bridge would burn.", "knew", { score: 0.95 }).statements).toEqual([])
})

test("a noun is not followed", () => {
  expect(understood("“The bridge burns,” the captain.", "captain", { score: 0.95 }).statements.filter((s) => s.rule.startsWith("learned"))).toEqual([])
})

test("explain shows what was proposed and what became of it", () => {
  const shown = (proposed: Partial<Proposal>): string => {
    const { annotation, document, statements, problems, trace } = understood(QUOTED, "hectored", proposed)
    return String(explanation({ document, annotation, statements, problems }, trace, { line: 1, column: null }, false))
  }
  expect(shown({})).toMatch(/hectored 0\.80 threaten 0\.60 direct · content .* 0\.50 · speaker nobody here 0\.50 · stands as s1/u)
  expect(shown({ score: 0.12 })).toMatch(/hectored 0\.12 .* · lost/u)
})

test("confidence is a probability, and rises with what speaks for a statement", () => {
  const none = Object.fromEntries(EVIDENCE.map((name) => [name, 0])) as unknown as Evidence
  const weights = { ...none, "content alike": 1, nested: -1 }
  const of = (more: Partial<Evidence>): number => confidenceOf({ ...none, ...more }, { bias: 0.5, weights })
  expect(of({})).toBeCloseTo(0.62, 2)
  expect(of({ "content alike": 1 })).toBeGreaterThan(of({}))
  expect(of({ nested: 1 })).toBeLessThan(of({}))
  expect(confidenceOf(none, { bias: 50, weights })).toBe(0.99)
  expect(confidenceOf(none, { bias: -50, weights })).toBe(0.02)
})
