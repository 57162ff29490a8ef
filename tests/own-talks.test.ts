import { expect, test } from "vitest"
import { OWN_TALKS, talksTotals } from "../bench/evaluate/talks.ts"
import { loadEngine } from "../src/app/engine.ts"

/** What the comparison finds of the talks in `tests/talks/own-*` (`npm run evaluate -- talks --own`), each fact marked before the program read it. */
const LEAST = { frame: 92, both: 110, only: 152, dispute: 17, softer: 6, statement: 58, quote: 14 } as const

test("talks of our own writing: no kind of fact is found less often, and no dispute is made up", async () => {
  const totals = (await talksTotals(await loadEngine(), OWN_TALKS))!
  for (const [kind, least] of Object.entries(LEAST)) expect(totals.right[kind as keyof typeof LEAST], `${kind}\n${totals.wrong.join("\n")}`).toBeGreaterThanOrEqual(least)
  expect(totals.said).toBe(totals.stands)
}, 120_000)
