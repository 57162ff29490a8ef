import { expect, test } from "vitest"
import { loadEngine } from "../src/app/engine.ts"
import { understandRecords } from "../src/app/stream.ts"

const engine = await loadEngine()

/** "act, who, what" of every statement of a post. */
async function toldIn(language: string, title: string, text: string): Promise<string[]> {
  const bytes = new TextEncoder().encode(`${JSON.stringify({ id: "x", language, title, text })}\n`)
  async function* records(): AsyncGenerator<Uint8Array> {
    yield bytes
  }
  for await (const { document, annotation, statements } of understandRecords(engine, records()))
    return statements.map((s) => `${s.act}, ${s.actors.map((id) => annotation.actors.find((a) => a.id === id)!.name).join(" + ") || "-"}, ${s.content.map((c) => document.text.slice(c.start, c.end)).join(" … ")}`)
  return []
}

test("who writes a post leaves himself out", async () => {
  const post = "Поговорив із міністром культури Латвії Густавом Калнінсом.\n\nПодякував за виставку в Ризі. Обговорили й ремонт театру. Домовилися, що хори зустрінуться навесні. Ціную підтримку латвійських музеїв. Запросив пана Калнінса до Львова."
  expect(await toldIn("uk", "Остап Сорока, міністр культури України", post)).toEqual([
    "thank, Ostap Soroka, виставку в Ризі",
    "discuss, Ostap Soroka + Hustav Kalnins, ремонт театру",
    "agree, Ostap Soroka + Hustav Kalnins, хори зустрінуться навесні",
    "welcome, Ostap Soroka, підтримку латвійських музеїв",
    "propose, Ostap Soroka, Львова",
  ])
})

test("in a quotation what has no subject is told of oneself", async () => {
  const told = await toldIn("uk", "", "«Зустрівся з рибалками Одеси. Подякував за роботу взимку», – написав міністр транспорту Латвії Яніс Калнінс.")
  expect(told).toContain("thank, Yanis Kalnins, роботу взимку")
})

test("a text in which others act is no post", async () => {
  const press = "Міністр культури України Остап Сорока прибув до Риги. У Ризі обговорили ремонт театру. Подякували за виставку."
  expect((await toldIn("uk", "Остап Сорока в Ризі", press)).filter((s) => s.startsWith("thank"))).toEqual([])
})

test("of a post that names one other person alone the title tells the author", async () => {
  const post = "Зустрівся з директоркою Вроцлавського театру Марією Новіцькою.\n\nРозповів, що музеї працюють узимку. Попросив узяти на навчання двох освітлювачів. Домовилися про спільну виставу."
  expect(await toldIn("uk", "Остап Сорока, міністр культури України", post)).toEqual([
    "state, Ostap Soroka, музеї працюють узимку",
    "request, Ostap Soroka, узяти на навчання двох освітлювачів",
    "agree, Ostap Soroka + Mariia Novitska, спільну виставу",
  ])
})
