import { beforeAll, describe, expect, test } from "vitest"
import { loadEngine } from "../src/app/engine.ts"
import { genitive } from "../src/digest/naming.ts"
import { packs } from "../src/languages/all.ts"
import { compareAccounts, type Engine, readDocument, understand } from "../src/pipeline.ts"

/** Digests of press statements and of one side's account alone. */
let engine: Engine
beforeAll(async () => {
  engine = await loadEngine()
}, 60_000)

const digestOf = async (text: string, language: string): Promise<readonly string[]> => {
  const document = await readDocument(engine, new TextEncoder().encode(text), { file: "1.txt", publisher: "Office of the Prime Minister of Norway", published: "2026-05-03" })
  return compareAccounts(engine, [understand(engine, document).account], { language }).digest.sentences.map(({ text: told }) => told)
}

const STATEMENTS = "Press statements following Norwegian-Kazakh talks. Prime Minister of Norway Anna Berg: Mr President, ladies and gentlemen, we adopted a joint statement on the fisheries of the Caspian Sea. In addition, we discussed the prices of cod and salmon at length. But we demand an end to the tariffs on Norwegian fish. The document will be published in May. Thank you. President of Kazakhstan Timur Aliyev Aliyev TimurPresident of Kazakhstan(retranslated): Thank you very much. Moreover, we support the construction of a ferry terminal in Aktau. We are ready to supply wheat to Norwegian mills."

describe("press statements in one flat paragraph", () => {
  test("each speaker's words are his own, however the account writes \"we\"", async () => {
    const en = await digestOf(STATEMENTS, "en")
    expect(en.some((text) => text.startsWith("Berg ") && text.includes("“we demand an end to the tariffs on Norwegian fish”"))).toBe(true)
    expect(en.some((text) => /^(?:Aliyev|He) /u.test(text) && text.includes("ready to supply wheat to Norwegian mills"))).toBe(true)
    expect(en.filter((text) => text.startsWith("Norway ") && text.includes("wheat"))).toEqual([])
  }, 60_000)

  test("no quotation begins with what joins it to the sentence before, nor ends with the stop twice", async () => {
    for (const language of ["en", "ru", "uk"]) {
      const told = await digestOf(STATEMENTS, language)
      expect(told.filter((text) => /“(?:In addition|But|Moreover|Mr President)/u.test(text))).toEqual([])
      expect(told.filter((text) => /\.[”»]\s?[.(]/u.test(text))).toEqual([])
      expect(told.some((text) => text.includes("The document will be published"))).toBe(false)
    }
  }, 60_000)

  test("a joint statement is told in the account's words", async () => {
    const ru = await digestOf(STATEMENTS, "ru")
    expect(ru.some((text) => text.startsWith("О совместном заявлении: “we adopted a joint statement on the fisheries of the Caspian Sea”"))).toBe(true)
  }, 60_000)
})

test("who signed what is told as signed, and circumstances stand with what was done", async () => {
  const uk = await digestOf("Prime Minister Anna Berg of Norway met President Timur Aliyev of Kazakhstan in Bergen. Berg and Aliyev signed a memorandum on the protection of sturgeon. A declaration was adopted on the occasion of the visit.", "uk")
  expect(uk.some((text) => /підписали “a memorandum on the protection of sturgeon”/u.test(text) || /про “the protection of sturgeon”/u.test(text))).toBe(true)
  expect(uk.filter((text) => /про “the occasion/u.test(text))).toEqual([])
}, 60_000)

test("of one side alone only the weightiest is told", async () => {
  const goods = ["cod", "salmon", "herring", "wool", "timber", "copper", "nickel", "wheat", "barley", "oil", "gas", "coal", "steel", "glass", "paper", "fur", "salt", "stone", "milk", "cheese", "butter", "honey"]
  const many = goods.map((one, index) => `Berg ${["discussed", "demanded", "supported", "criticised"][index % 4]} the sale of ${one} to ${["Bremen", "Riga", "Gdansk"][index % 3]}.`).join(" ")
  const en = await digestOf(`Prime Minister Anna Berg of Norway spoke by telephone with President Timur Aliyev of Kazakhstan. ${many}`, "en")
  expect(en.filter((text) => /sale of/u.test(text)).length).toBeLessThanOrEqual(20)
  expect(en.some((text) => text.includes("demanded"))).toBe(true)
}, 60_000)

test("whose account it is stands once where one side alone tells", async () => {
  const text = "Prime Minister Anna Berg of Norway spoke by telephone with President Timur Aliyev of Kazakhstan. They discussed the price of cod. Berg and Aliyev agreed to open a ferry line. Aliyev demanded lower tariffs on wheat."
  const ru = await digestOf(text, "ru")
  expect(ru).toContain("Норвегия — единственный источник этих сведений.")
  expect(ru.filter((told) => told.includes("(сообщает Норвегия)"))).toEqual([])
  expect(ru.some((told) => told.startsWith("Алиев потребовал") && told.includes("(так передаёт Норвегия)"))).toBe(true)
}, 60_000)

test("states in the genitive: adjectives in their names, stems that change, names that do not", () => {
  const of = (language: string, names: readonly string[]): readonly string[] => names.map((name) => genitive(name, packs.get(language)!))
  expect(of("ru", ["Египет", "Южный Судан", "Новая Зеландия", "Никарагуа", "Тайвань", "США"])).toEqual(["Египта", "Южного Судана", "Новой Зеландии", "Никарагуа", "Тайваня", "США"])
  expect(of("uk", ["Єгипет", "Південний Судан", "Нова Зеландія", "Північна Македонія", "Молдова", "Східний Тимор"])).toEqual(["Єгипту", "Південного Судану", "Нової Зеландії", "Північної Македонії", "Молдови", "Східного Тимору"])
})

test("what was signed is named, several who were just named are they, and no silence is told of trifles", async () => {
  const text = "Prime Minister Anna Berg of Norway met President Timur Aliyev of Kazakhstan in Bergen. Berg and Aliyev signed an agreement on the protection of sturgeon. Berg and Aliyev discussed the price of sturgeon. Berg and Aliyev condemned the poaching of sturgeon."
  const en = await digestOf(text, "en")
  const uk = await digestOf(text, "uk")
  expect(uk.some((told) => told.includes("підписали “an agreement on the protection of sturgeon”"))).toBe(true)
  expect(en.some((told) => told.startsWith("They "))).toBe(true)
}, 60_000)
