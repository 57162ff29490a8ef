import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { ACTOR_RULES } from "../src/annotate/mentions/rules.ts"
import { attribute, type Attribution } from "../src/attribute/attribute.ts"
import { CONTENT_RULES } from "../src/attribute/content.ts"
import { REPAIRS } from "../src/attribute/repairs.ts"
import { SPEAKER_RULES } from "../src/attribute/speaker.ts"
import { annotate } from "../src/annotate/annotate.ts"
import { loadEngine } from "../src/app/engine.ts"
import type { Annotation } from "../src/model/annotation.ts"
import type { Document } from "../src/model/document.ts"
import type { Statement } from "../src/model/statement.ts"
import type { Span } from "../src/model/span.ts"
import { caseLines, type MarkedCase } from "./case-format.ts"
import { type AuditedRule, type Evidence, shortfalls } from "./rule-audit.ts"

const root = new URL("./cases/", import.meta.url)
const engine = await loadEngine()
const evidence: Evidence[] = []

const documentOf = (text: string, language: string): Document => ({
  id: "case", file: null, url: null, language, title: null, author: null, publisher: null, published: "2024-05-15", side: null, sha256: "", text,
  blocks: [...text.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length, kind: "paragraph", language })), problems: [],
})

const touches = (a: Span | null, b: Span | undefined): boolean => (b === undefined ? true : a !== null && a.start < b.end && b.start < a.end)

const cases = readdirSync(root, { withFileTypes: true }).filter((d) => d.isDirectory()).flatMap(({ name: language }) =>
  readdirSync(new URL(`${language}/`, root)).filter((f) => f.endsWith(".txt")).flatMap((file) => caseLines(readFileSync(new URL(`${language}/${file}`, root), "utf8")).map((marked) => ({ language, file, marked }))))

for (const language of new Set(cases.map((c) => c.language))) {
  describe(`cases in ${language}`, () => {
    for (const { file, marked } of cases.filter((c) => c.language === language)) {
      const run = marked.reached ? test : test.fails
      run(`${file}:${marked.line} ${marked.text}`, () => check(marked, language))
    }
  })
}

function check(marked: MarkedCase, language: string): void {
  const document = documentOf(marked.text, language)
  const annotation = annotate(document, engine.packs, engine.encoder)
  const attribution = attribute(document, annotation, engine.packs)
  const { statements } = attribution
  const shown = statements.map((s) => `${s.act} ${s.cue.map((c) => marked.text.slice(c.start, c.end)).join("+")}: ${s.content.map((c) => marked.text.slice(c.start, c.end)).join(" … ")} (${s.rule})`)
  if (marked.act === "nothing") {
    const here = statements.filter((s) => marked.cue.length === 0 || s.cue.some((c) => marked.cue.some((m) => touches(c, m))))
    expect(here.map((s) => s.act), shown.join("\n")).toEqual([])
    return
  }
  if (marked.act === "not") {
    const fired = firedIn(annotation, attribution, statements)
    expect(marked.refused.filter((r) => fired.has(r)), shown.join("\n")).toEqual([])
    evidence.push({ language, text: marked.text, fired: new Set(), refused: marked.refused })
    return
  }
  const found = statements.find((s) => s.act === marked.act && marked.cue.every((m) => s.cue.some((c) => touches(c, m))))
  expect(found, `no ${marked.act} at the cue; found:\n${shown.join("\n")}`).toBeDefined()
  expect(found!.content.map((c) => marked.text.slice(c.start, c.end))).toEqual(marked.content.map((c) => marked.text.slice(c.start, c.end)))
  if (marked.speaker.length) expect(touches(found!.speaker, marked.speaker[0])).toBe(true)
  const fired = firedIn(annotation, attribution, [found!])
  // whether a tree has to be put right depends on the parser: the outcome must be right either way
  const isRepair = REPAIRS.some(([name]) => name === marked.rule)
  if (marked.rule && isRepair) fired.add(marked.rule)
  if (marked.rule) expect([...fired], found!.rule).toContain(marked.rule)
  evidence.push({ language, text: marked.text, fired, refused: [] })
}

/** What the content rule of reports beside their content calls itself. */
const REPORTS: ReadonlySet<string> = new Set(["as-reported", "final-report"])

/** Names of the rules behind these statements: content, speaker, act; of all repairs of the trees, and of all mentions. */
function firedIn({ mentions }: Annotation, { trace }: Attribution, statements: readonly Statement[]): Set<string> {
  const acts = trace.filter((t) => t.outcome === "fired" && statements.some((s) => s.cue.some((c) => touches(t.span, c)))).flatMap((t) => [/act by (\S+)/.exec(t.reason)?.[1] ?? t.reason])
  const repairs = trace.filter((t) => t.outcome === "fired" && REPAIRS.some(([name]) => name === t.rule)).map((t) => t.rule)
  const found = statements.flatMap((s) => s.rule.split(" · "))
  return new Set([...found, ...found.flatMap((rule) => (REPORTS.has(rule) ? ["report-clause"] : [])), ...acts, ...repairs, ...mentions.map((m) => m.rule)])
}

/** Rules that stand in no list: what quotations, sources, turns and particles give. */
const OTHER_RULES = ["quote-before", "quote-after", "quote-around", "quote-interrupted", "antecedent", "as-reported", "final-report", "source-phrase", "source-reference", "hearsay", "transcript-turn", "label"]

const OWED = new URL("owed.txt", root)

/** What was lacking when the rules were first counted stands in `owed.txt` and may only shrink: a new rule comes with its cases. `UPDATE=1` rewrites the file. */
test("every rule has cases that it catches and one that it refuses", () => {
  const lists = [...SPEAKER_RULES, ...CONTENT_RULES, ...REPAIRS, ...ACTOR_RULES].map(([name]): AuditedRule => ({ name, languages: [] }))
  const acts = [...engine.packs].flatMap(([language, pack]) => pack.cues.contentActs.map(({ name }): AuditedRule => ({ name, languages: [language] })))
  const named = new Map([...lists, ...OTHER_RULES.map((name): AuditedRule => ({ name, languages: [] })), ...acts].map((r) => [`${r.languages} ${r.name}`, r]))
  const lacking = shortfalls([...named.values()], evidence).sort()
  if (process.env.UPDATE) writeFileSync(OWED, lacking.map((line) => `${line}\n`).join(""))
  const plain = (line: string): string => line.replace(/: \d+ of \d+ cases$|: fires in no case$/, ": cases")
  const owed = new Set(readFileSync(OWED, "utf8").split("\n").filter(Boolean).map(plain))
  expect(lacking.filter((line) => !owed.has(plain(line)) && !owed.has(plain(line.replace(/^\S+ /, ""))))).toEqual([])
})
