import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { loadEngine } from "../src/app/engine.ts"
import { compareAccounts, readDocument, understand } from "../src/pipeline.ts"
import { comparisonHtml } from "../src/report/html.ts"

const NAMES = ["1-canada.txt", "2-kazakhstan.txt", "3-press.txt"]

/** Of readouts, where every word stands in a statement; transcripts take a third of it a word, so that five accounts with two long briefings (7,400 words) have some 440 kB. */
const FIXED_BYTES = 30_000
const BYTES_A_WORD = 175

test("a report's page grows slowly with its accounts", async () => {
  const engine = await loadEngine()
  const accounts = await Promise.all(NAMES.map(async (name) => {
    const bytes = readFileSync(new URL(`../examples/${name}`, import.meta.url))
    return understand(engine, await readDocument(engine, bytes, { file: name, contentType: "text/plain; charset=utf-8" })).account
  }))
  const words = accounts.reduce((sum, { document }) => sum + document.text.split(/\s+/).length, 0)
  expect(words).toBeGreaterThan(600)
  for (const language of ["en", "ru", "uk"]) {
    const page = await comparisonHtml(compareAccounts(engine, accounts, { language }), engine.packs.get(language)!)
    expect(Buffer.byteLength(page)).toBeLessThan(FIXED_BYTES + BYTES_A_WORD * words)
  }
})
