import { expect, test } from "vitest"
import { loadEngine } from "../src/app/engine.ts"
import { listed } from "../src/compare/list.ts"
import { slice } from "../src/model/span.ts"
import { readDocument, understand } from "../src/pipeline.ts"

/** The things that the first statement of an English text lists. */
const things = async (text: string): Promise<readonly string[]> => {
  const engine = await loadEngine()
  const { account } = understand(engine, await readDocument(engine, new TextEncoder().encode(text), { language: "en" }))
  const general = engine.packs.get("en")!.talks.general
  return listed(account, account.statements[0]!, general, undefined).map((span) => slice(account.document.text, span))
}

test("things that a content lists are taken apart", async () => {
  expect(await things("The ministers discussed the export of grain, the repair of the river bridge and the release of detained sailors.")).toHaveLength(3)
})

test.each([
  "The ministers discussed the resumption of night trains between Turku and Riga before the winter.",
  "The ministers discussed the opening of a cheaper ferry line from Gdynia and Kalmar to the northern islands.",
])("names below a noun belong to one thing: %s", async (text) => {
  expect(await things(text)).toEqual([])
})

test.each([
  ["The minister said that the dam is a grave danger and burden for the farmers of the lower valley.", 0],
  ["The minister said that the dam was a danger to the fields of the valley and flooded four old villages by the river.", 2],
])("what one thing is, said twice, is no list: %s", async (text, count) => {
  expect(await things(text)).toHaveLength(count)
})
