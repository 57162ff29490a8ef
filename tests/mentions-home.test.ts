import { describe, expect, test } from "vitest"
import { annotate } from "../src/annotate/annotate.ts"
import { loadEngine } from "../src/app/engine.ts"
import type { Document } from "../src/model/document.ts"

const engine = await loadEngine()

/** What is said of whom: text of a mention → "name / side" of its actors. */
function meant(text: string, wanted: string, about: Partial<Document> = {}): string[] {
  const document: Document = {
    id: "case", file: null, url: null, language: "en", title: null, author: null, publisher: null, published: "2022-05-15", side: "Russia", sha256: "", text,
    blocks: [{ start: 0, end: text.length, kind: "paragraph", language: about.language ?? "en" }], problems: [], ...about,
  }
  const { mentions, actors } = annotate(document, engine.packs, engine.encoder)
  const found = mentions.findLast((m) => text.slice(m.start, m.end) === wanted)
  return (found?.actors ?? []).map((id) => actors.find((a) => a.id === id)!).map((a) => `${a.name} / ${a.side}`)
}

describe("talks at home, told by one's own side", () => {
  test.each([
    ["The governor reported that the harvest was in. Pavel Zorin noted that prices had fallen. Pavel Zorin thanked the farmers.", "The governor", "Pavel Zorin / Russia"],
    ["Oleg Stepnov spoke about new clinics. The mayor stressed that doctors were needed. Vladimir Putin thanked Oleg Stepnov.", "The mayor", "Oleg Stepnov / Russia"],
    ["Mr Larin said that the quay was ready. According to Mr Larin, ships would come in June. The governor noted that more was to be done.", "The governor", "Larin / Russia"],
  ])("an office without a name is the only one whom no table knows: %s", (text, wanted, person) => expect(meant(text, wanted)).toEqual([person]))

  test.each([
    ["Mr Larin said that the quay was ready. Mr Orekhov thanked Mr Larin. Mr Orekhov left. The governor noted that more was to be done.", "The governor"],
    ["Lars Holt, a reporter from Norway, asked about oil. Lars Holt went on. A governor noted that more was to be done.", "A governor"],
  ])("of two it is neither, and «a governor» is anybody: %s", (text, wanted) => expect(meant(text, wanted)).toEqual([]))

  test("without another state who is named again and again is the side's own", () => {
    expect(meant("Mr Larin said that the quay was ready. Mr Larin thanked the crew. Mr Larin left.", "Mr Larin")).toEqual(["Larin / Russia"])
    expect(meant("Mr Larin said that Norway was ready. Mr Larin thanked the crew. Mr Larin left for Norway.", "Mr Larin")).toEqual(["Larin / null"])
  })
})

describe("spouses of presidents", () => {
  test.each([
    ["Olena Zelenska opened the school. The First Lady thanked the teachers.", "The First Lady", "Olena Zelenska / Ukraine"],
    ["The wife of the President of Ukraine thanked the teachers.", "The wife of the President of Ukraine", "Olena Zelenska / Ukraine"],
    ["First Lady Jill Biden spoke to nurses. The President's wife noted their courage.", "The President's wife", "Jill Biden / United States"],
  ])("are known by year, and again: %s", (text, wanted, person) => expect(meant(text, wanted, { side: null })).toEqual([person]))

  test("in Russian and Ukrainian as well, and nobody's in a year of which nothing is known", () => {
    expect(meant("Первая леди Украины поблагодарила врачей.", "Первая леди Украины", { side: null, language: "ru" })).toEqual(["Olena Zelenska / Ukraine"])
    expect(meant("Дружина президента України подякувала лікарям.", "Дружина президента України", { side: null, language: "uk" })).toEqual(["Olena Zelenska / Ukraine"])
    expect(meant("The First Lady of Norway thanked the teachers.", "The First Lady of Norway", { side: null })).toEqual(["First lady of Norway / Norway"])
  })
})

describe("office holders by year", () => {
  test.each([
    ["The Prime Minister of Armenia arrived.", "The Prime Minister of Armenia", "2017-02-01", "Karen Karapetyan / Armenia"],
    ["The Foreign Minister of Kazakhstan arrived.", "The Foreign Minister of Kazakhstan", "2014-02-01", "Erlan Idrissov / Kazakhstan"],
    ["The President of Czech Republic arrived.", "The President of Czech Republic", "1999-02-01", "Václav Havel / Czech Republic"],
    ["The Prime Minister of Finland arrived.", "The Prime Minister of Finland", "2016-02-01", "Juha Sipilä / Finland"],
  ])("%s %s (%s)", (text, wanted, published, person) => expect(meant(text, wanted, { side: null, published })).toEqual([person]))

  test("another bearer of a family name that stands first is somebody else", () => {
    expect(meant("President Vo Minh Khai of Vietnam thanked the crew.", "President Vo Minh Khai", { side: null })).toEqual(["Vo Minh Khai / Vietnam"])
  })
})

describe("people by their trade", () => {
  const groups = (text: string, wanted: string, language: string): string[] => meant(text, wanted, { side: null, language })

  test.each([
    ["Doctors said that the sailor would recover.", "Doctors", "en", "doctors / null"],
    ["His lawyer said that he would appeal.", "His lawyer", "en", "lawyer / null"],
    ["По словам врачей, моряк поправится.", "врачей", "ru", "doctors / null"],
    ["Его адвокат заявил, что подаст жалобу.", "Его адвокат", "ru", "lawyer / null"],
    ["Рятувальники повідомили, що пожежу загасили.", "Рятувальники", "uk", "rescuers / null"],
  ])("speak as a group or as one of it: %s", (text, wanted, language, group) => expect(groups(text, wanted, language)).toEqual([group]))

  test("a lawyer with a name is that person", () => {
    expect(groups("Lawyer Petra Lund said that the court would hear it.", "Lawyer Petra Lund", "en")).toEqual(["Petra Lund / null"])
  })
})

describe("names of other languages in Cyrillic", () => {
  test.each([
    ["Стэн Уокер сообщил, что мост открыт.", "Стэн Уокер", "ru", "Stan Walker / null"],
    ["По словам Дэйва Коллинза, паром задержался.", "Дэйва Коллинза", "ru", "Dave Collins / null"],
    ["Стівен Мерфі заявив, що міст відкрито.", "Стівен Мерфі", "uk", "Stephen Murphy / null"],
    ["Пётр Зорин сообщил, что мост открыт.", "Пётр Зорин", "ru", "Pyotr Zorin / null"],
  ])("are written as at home: %s", (text, wanted, language, person) => expect(meant(text, wanted, { side: null, language })).toEqual([person]))
})
