import { beforeAll, expect, test } from "vitest"
import { addArticle, type ReadArticle, readArticles } from "../bench/evaluate/news.ts"
import { parseArticle } from "../bench/evaluate/news-format.ts"
import { figures, noTotals } from "../bench/evaluate/statement-score.ts"

let articles: readonly ReadArticle[] = []
beforeAll(async () => {
  articles = await readArticles("en")
}, 60_000)

test("long news of no diplomacy keeps the level of official readouts", () => {
  expect(articles.length).toBeGreaterThanOrEqual(8)
  const totals = noTotals()
  for (const article of articles) addArticle(totals, article)
  const { f1, strict, whole } = figures(totals)
  expect({ f1: f1 >= 0.92, strict: strict >= 0.86, whole: whole >= 0.81 }, JSON.stringify({ f1, strict, whole })).toEqual({ f1: true, strict: true, whole: true })
})

test("every article is long enough and marks as many statements as news has", () => {
  for (const { text, statements } of articles) {
    expect(text.split(/\s+/).length).toBeGreaterThan(300)
    expect(statements.length).toBeGreaterThan(15)
  }
})

test("marks give spans of the text without them", () => {
  const { text, statements } = parseArticle("[1s,2s She] [1c said] that [1t it rains] and [2c denied] [2t [1t the snow]].\n===\n1 state indirect\n2 deny nominal negated\n")
  const words = (spans: readonly { start: number; end: number }[]): string[] => spans.map((s) => text.slice(s.start, s.end))
  expect(text).toBe("She said that it rains and denied the snow.")
  expect(words(statements[0]!.content)).toEqual(["it rains", "the snow"])
  expect(statements.map((s) => [s.id, text.slice(s.speaker!.start, s.speaker!.end), s.negated])).toEqual([["1", "She", false], ["2", "She", true]])
  expect(() => parseArticle("[1t it rains\n===\n1 state indirect")).toThrow(/not closed/)
  expect(() => parseArticle("it rains\n===\n1 state indirect")).toThrow(/no content/)
})
