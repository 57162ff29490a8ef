import { expect, test } from "vitest"
import { loadEngine } from "../src/app/engine.ts"
import { understandRecords } from "../src/app/stream.ts"

const engine = await loadEngine()

/** The form of each statement of a text. */
async function formsOf(text: string): Promise<string[]> {
  async function* records(): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode(`${JSON.stringify({ id: "x", language: "uk", date: "2030-04-02", text })}\n`)
  }
  for await (const { statements } of understandRecords(engine, records())) return statements.map((s) => s.form)
  return []
}

const before = "У Варні зібрався «рибальський клуб». Торік «рибальському клубові» минуло сто років. "

test("what a text puts in marks again and again is a term, nobody's words", async () => {
  expect(await formsOf(`${before}Лоцман повідомив, що «рибальський клуб» просить про допомогу.`)).toEqual(["indirect", "nominal"])
})

test("words put in marks once are somebody's", async () => {
  expect(await formsOf("Лоцман повідомив, що «рибальський клуб» просить про допомогу.")).toContain("mixed")
  expect(await formsOf(`${before}Лоцман повідомив, що клуб «нікуди не поїде».`)).toEqual(["mixed"])
})
