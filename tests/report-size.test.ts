import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { loadEngine } from "../src/app/engine.ts"
import { compareAccounts, readDocument, understand } from "../src/pipeline.ts"
import { comparisonHtml } from "../src/report/html.ts"

const NAMES = ["1-canada.txt", "2-kazakhstan.txt", "3-press.txt"]

/** Five accounts with long briefings have some 7,000 words and must stay under 500 kB. */
const FIXED_BYTES = 60_000
const BYTES_A_WORD = 180

test("a report's page grows slowly with its accounts", async () => {
  const engine = await loadEngine()
  const accounts = await Promise.all(NAMES.map(async (name) => {
    const bytes = readFileSync(new URL(`../examples/${name}`, import.meta.url))
    return understand(engine, await readDocument(engine, bytes, { file: name, contentType: "text/plain; charset=utf-8" })).account
  }))
  const words = accounts.reduce((sum, { document }) => sum + document.text.split(/\s+/).length, 0)
  const page = await comparisonHtml(compareAccounts(engine, accounts, { language: "en" }), engine.packs.get("en")!)
  expect(words).toBeGreaterThan(600)
  expect(Buffer.byteLength(page)).toBeLessThan(FIXED_BYTES + BYTES_A_WORD * words)
})
