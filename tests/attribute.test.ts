import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { annotate } from "../src/annotate/annotate.ts"
import { loadEngine } from "../src/app/engine.ts"
import { attribute } from "../src/attribute/attribute.ts"
import { findQuotes } from "../src/attribute/quotes.ts"
import { packs } from "../src/languages/all.ts"
import type { Document } from "../src/model/document.ts"
import { contains, type Span } from "../src/model/span.ts"

const engine = await loadEngine()

const documentOf = (text: string, language: string): Document => {
  const blocks = [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((m) => ({ start: m.index, end: m.index + m[0].length, kind: "paragraph" as const, language }))
  return { id: "x", file: null, url: null, language, title: null, author: null, publisher: null, published: "2024-05-15", side: null, sha256: "", text, blocks, problems: [] }
}

const understand = (text: string, language: string) => {
  const document = documentOf(text, language)
  const annotation = annotate(document, engine.packs, engine.encoder)
  return { annotation, ...attribute(document, annotation, engine.packs) }
}

/** Fragments that provoke the rules: reports, quotation marks that do not match, labels, source phrases. */
const FRAGMENTS = [
  "The minister said that ", "President Moyo told reporters: ", "«", "»", "“", "”", "\"", ", ", ". ", ": ", "\n", "— заявил посол ", "По словам министра, ", "мост открыт", "the bridge is open",
  "MR. LAINE: ", "В.Петров: ", "Сторони домовилися ", "and condemned the raid", "as the agency reports", "it was agreed to meet", "Q ", "(", ")", "not ", "«Северная звезда»", "he", "’s ", "— ",
]
const texts = fc.oneof(fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 25 }).map((parts) => parts.join("")), fc.string({ unit: "grapheme", maxLength: 160 }))

describe("any text", () => {
  test("statements lie in the text, are not empty and nest without a circle", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...packs.keys()), (text, language) => {
        const { statements, problems, annotation } = understand(text, language)
        const inside = (s: Span | null): boolean => s === null || (s.start >= 0 && s.start < s.end && s.end <= text.length)
        const actors = new Set(annotation.actors.map((a) => a.id))
        const byId = new Map(statements.map((s) => [s.id, s]))
        for (const s of statements) {
          expect([s.speaker, s.addressee, s.target, ...s.cue, ...s.content].every(inside)).toBe(true)
          expect(s.content.length).toBeGreaterThan(0)
          expect(s.actors.every((id) => actors.has(id))).toBe(true)
          expect(s.topics.length).toBeGreaterThan(0)
          expect(s.strength).toBeGreaterThanOrEqual(1)
          expect(s.strength).toBeLessThanOrEqual(5)
          const seen = new Set<string>()
          for (let up: string | null = s.id; up !== null; up = byId.get(up)!.within) {
            expect(seen.has(up)).toBe(false)
            seen.add(up)
          }
        }
        expect(problems.every((p) => inside(p.span))).toBe(true)
      }),
      {
        numRuns: 150,
        // contents of nothing but marks, phrases without a clause
        examples: [
          ["“\nThe minister said that ", "en"],
          ["The minister said that President Moyo told reporters: \n. ", "en"],
          ["“. — заявил посол The minister said that ”", "en"],
          ["“, — заявил посол The minister said that \"", "en"],
          ["Q The minister said that \nВ.Петров: ’s ", "en"],
          ["По словам министра, По словам министра, — ", "ru"],
        ],
      },
    )
  })

  test("quotations nest and their marks stand around their words", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const quotes = findQuotes(documentOf(text, "en"), () => false)
        for (const q of quotes) {
          expect(contains(q.outer, q.inner)).toBe(true)
          expect(q.inner.start).toBeGreaterThan(q.outer.start)
          expect(q.inner.end).toBeLessThan(q.outer.end)
          if (q.parent !== null) expect(contains(quotes[q.parent]!.outer, q.outer)).toBe(true)
        }
      }),
    )
  })
})

test("a transcript: each turn is a direct statement of its speaker without a cue", () => {
  const text = "MR. LAINE: Good afternoon. The strait is open.\nQ Is it safe?\nMR. LAINE: Yes, it is.\nMS. ORTEGA: I would like to thank Norway for its help."
  const { statements } = understand(text, "en")
  const turns = statements.filter((s) => !s.cue.length)
  expect(turns.map((s) => [s.act, text.slice(s.content[0]!.start, s.content[0]!.end)])).toEqual([
    ["state", "Good afternoon. The strait is open"],
    ["ask", "Is it safe"],
    ["confirm", "Yes, it is"],
    ["state", "I would like to thank Norway for its help"],
  ])
  const thanks = statements.find((s) => s.act === "thank")
  expect(thanks?.within).toBe(turns.at(-1)!.id)
  expect(thanks?.actors).toEqual(turns.at(-1)!.actors)
})

test("a quotation over two sentences and its report are one statement; a loose one after it goes on", () => {
  const text = "“The dam holds. We will watch it day and night,” said Governor Laine. “Nobody has to leave the valley tonight.” The rain stopped."
  const { statements } = understand(text, "en")
  const said = statements.find((s) => s.form === "direct")!
  expect(said.content.map((c) => text.slice(c.start, c.end))).toEqual(["The dam holds. We will watch it day and night", "Nobody has to leave the valley tonight"])
})

test("a quotation that nobody says is a problem, not lost", () => {
  const { problems } = understand("The hall was dark. A banner read in large letters “We shall not leave this valley before spring”.", "en")
  expect(problems.map((p) => p.code)).toContain("quote-unattributed")
})

test("a repair of the tree is told in the trace", () => {
  const { statements, trace } = understand("The envoy said that the policy of the port has not changed, and emphasised that the fees stay low.", "en")
  expect(statements.map((s) => s.act)).toEqual(expect.arrayContaining(["stress"]))
  expect(trace.filter((t) => t.rule === "second-report-in-content").map((t) => t.reason)).toEqual(["the tree was put right: emphasised is conj"])
})

test("a paragraph that a page repeats is reported once, and the trace says why", () => {
  const told = "The envoy warned on Friday that the strait would stay closed until spring."
  const { statements, trace } = understand(`${told}\nShips wait outside.\n${told}\nShips wait outside.`, "en")
  expect(statements.map((s) => s.act)).toEqual(["warn"])
  expect(trace.filter((t) => t.rule === "repeated-sentence")).toEqual([expect.objectContaining({ sentence: 2, outcome: "refused", reason: "sentence 1 says it word for word" })])
})

test("short sentences may be said twice", () => {
  const { statements } = understand("The envoy condemned the raid.\nThe minister left.\nThe envoy condemned the raid.", "en")
  expect(statements.map((s) => s.act)).toEqual(["condemn", "condemn"])
})

test.each([
  ["en", "President Bodwell met with President Orta of Brazil to discuss grain.", ["bodwell", "orta"]],
  ["ru", "Президент Бодуэлл встретился с президентом Ортой, чтобы обсудить зерно.", ["boduell", "orta"]],
  ["en", "President Bodwell travelled with her dog to discuss grain.", ["bodwell"]],
])("who was met discusses too (%s): %s", (language, text, actors) => {
  expect(understand(text, language).statements.map((s) => s.actors)).toEqual([actors])
})

test.each([
  ["en", "President Bodwell met with President Orta of Brazil and discussed grain.", ["bodwell", "orta"]],
  ["en", "President Bodwell held a phone call with President Orta of Brazil and discussed grain.", ["bodwell", "orta"]],
  ["en", "President Bodwell met with President Orta of Brazil, called the bank and discussed grain.", ["bodwell"]],
  ["ru", "Президент Бодуэлл провёл разговор с президентом Бергом и обсудил зерно.", ["boduell", "berg"]],
])("of two joined verbs the first tells with whom it was discussed (%s): %s", (language, text, actors) => {
  expect(understand(text, language).statements.filter(({ act }) => act === "discuss").map((s) => s.actors)).toEqual([actors])
})

test("whose statement it is, is told by no quotation and by no outlet that passes it on", () => {
  const quoted = "Чилийское министерство обороны выступило с заявлением. «В отношении слов Елисейского дворца посол Орта указал, что это опасно», — говорится в сообщении."
  expect(understand(quoted, "ru").statements.find(({ form }) => form === "direct")?.actors).not.toContain("elysee-palace")
  const passed = "Премьер позвонил послу. Об этом сообщает РИА Новости со ссылкой на МИД Чили. «Разговор был коротким», — указывается в заявлении."
  expect(understand(passed, "ru").statements.find(({ form }) => form === "direct")?.actors).toEqual(["chilean-foreign-ministry"])
})

test.each([
  ["en", "The swimmer Jack Lund plans to cross the river. According to him:\n\nThe training is hard.\n\nThe river is wide.", "The training is hard"],
  ["ru", "Спортсмен Яков Лунин заявил о намерении переплыть реку. По его словам:\n\nПодготовка идёт серьёзная.\n\nРека широкая.", "Подготовка идёт серьёзная"],
])("%s: a source before a colon announces the next paragraph", (language, text, content) => {
  const announced = understand(text, language).statements.filter((s) => s.form === "direct")
  expect(announced.map((s) => s.content.map((c) => text.slice(c.start, c.end)))).toEqual([[content]])
})

test.each([
  ["en", "President Anna Moen of Norway received President Otto Brandt of Austria in Oslo. Moen and Brandt agreed to build a ferry. Brandt praised Oslo, and Moen praised Vienna. On Friday President Moen had a phone call with Chilean President Rosa Quispe. Fish was discussed.", ["anna-moen", "rosa-quispe"]],
  ["ru", "Президент Норвегии Анна Мун приняла в Осло президента Австрии Отто Брандта. Мун и Брандт договорились построить паром. Брандт похвалил Осло, а Мун похвалила Вену. В пятницу состоялся разговор Анны Мун с президентом Чили Марио Киспе. Была обсуждена рыба.", ["anna-mun", "mario-kispe"]],
])("%s: what was discussed without a subject is theirs who met last: %s", (language, text, actors) => {
  expect(understand(text, language).statements.filter(({ act, speaker }) => act === "discuss" && speaker === null).map((s) => [...s.actors].sort())).toEqual([actors])
})
