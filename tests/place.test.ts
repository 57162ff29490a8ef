import { describe, expect, test } from "vitest"
import { loadEngine } from "../src/app/engine.ts"
import { compareAccounts, readDocument, understand } from "../src/pipeline.ts"
import type { Point } from "../src/model/comparison.ts"

const engine = await loadEngine()

const read = async (file: string, language: string, side: string, text: string) =>
  understand(engine, await readDocument(engine, new TextEncoder().encode(text), { file, language, published: "2024-05-15", side })).account

const points = async (first: readonly [string, string], second: readonly [string, string]): Promise<readonly Point[]> => {
  const accounts = [await read("1-france.txt", first[0], "France", first[1]), await read("2-poland.txt", second[0], "Poland", second[1])]
  return compareAccounts(engine, accounts, { language: "en" }).points.filter(({ rule }) => rule.startsWith("place"))
}

describe("where the talks were held", () => {
  test("two places cannot both be true", async () => {
    expect(await points(["en", "President Macron met with President Duda in Geneva today. They discussed wheat."], ["en", "President Duda met with President Macron in Istanbul today. They discussed wheat."]))
      .toMatchObject([{ relation: "contradicts", rule: "place-contradicts", why: "France says that the talks were held in “Geneva”, Poland in “Istanbul”; both cannot be true." }])
    expect(await points(["ru", "Президент Макрон встретился с президентом Дудой в Вене. Они обсудили пшеницу."], ["en", "President Duda met with President Macron in Lausanne today. They discussed wheat."]))
      .toMatchObject([{ relation: "contradicts", rule: "place-contradicts" }])
    expect(await points(["uk", "Президент Макрон зустрівся з президентом Дудою у Львові. Вони обговорили пшеницю."], ["uk", "Президент Дуда зустрівся з президентом Макроном у Харкові. Вони обговорили пшеницю."]))
      .toMatchObject([{ relation: "contradicts", rule: "place-contradicts" }])
  })

  test("one place under two names, a state and its town, a war in a place are none", async () => {
    expect(await points(["en", "President Macron met with President Duda in Geneva today. They discussed wheat."], ["ru", "Президент Дуда встретился с президентом Макроном в Женеве. Они обсудили пшеницу."]))
      .toMatchObject([{ relation: "same", rule: "place-same" }])
    expect((await points(["en", "President Macron met with President Duda in Turkey today. They discussed wheat."], ["en", "President Duda met with President Macron in Istanbul today. They discussed wheat."])).map(({ relation }) => relation)).not.toContain("contradicts")
    expect(await points(["en", "President Macron spoke with President Duda today on the war in Georgia."], ["en", "President Duda spoke with President Macron today on the floods in Brazil."])).toEqual([])
  })

  test("one side alone that gives a place makes no point of it", async () => {
    expect(await points(["en", "President Macron met with President Duda in Geneva today. They discussed wheat."], ["en", "President Duda met with President Macron today. They discussed wheat."])).toEqual([])
  })
})

describe("where a meeting is to be held", () => {
  test("another place for what was agreed", async () => {
    expect(await points(
      ["en", "President Macron met with President Duda today. The presidents agreed to meet again in Geneva on the wheat quota."],
      ["en", "President Duda met with President Macron today. The presidents agreed to meet again in Istanbul on the wheat quota."],
    )).toMatchObject([{ relation: "differs", rule: "place" }])
    expect(await points(
      ["ru", "Президент Макрон встретился с президентом Дудой. Президенты договорились провести в Женеве следующий раунд переговоров о квотах на пшеницу."],
      ["ru", "Президент Дуда встретился с президентом Макроном. Президенты договорились провести в Стамбуле следующий раунд переговоров о квотах на пшеницу."],
    )).toMatchObject([{ relation: "differs", rule: "place" }])
    expect(await points(
      ["uk", "Президент Макрон зустрівся з президентом Дудою. Президенти домовилися провести в Женеві наступний раунд переговорів про квоти на пшеницю."],
      ["uk", "Президент Дуда зустрівся з президентом Макроном. Президенти домовилися провести у Стамбулі наступний раунд переговорів про квоти на пшеницю."],
    )).toMatchObject([{ relation: "differs", rule: "place" }])
  })
})
