import { describe, expect, test } from "vitest"
import { behindDateline, behindStamps } from "../src/annotate/dateline.ts"
import { endOfText } from "../src/annotate/furniture.ts"
import { tokenise } from "../src/annotate/tokenise.ts"
import { packs } from "../src/languages/all.ts"

const { reading, tokens: rules } = packs.get("ru")!
const body = "Министр принял посла Норвегии и обсудил с ним торговлю лесом, рыбой и льдом. Посол поблагодарил за приём и пригласил министра в Осло. Стороны условились встретиться весной, когда откроется навигация."
const cut = (text: string): string => text.slice(0, endOfText(text, { start: 0, end: text.length }, reading))

describe("what a flat page puts below its text", () => {
  test.each([
    ["headings before the page's own phrases", " Темы Торговля Лица Иванов Иван Статус материала Опубликован в разделе: Новости Дата публикации: 3 мая 2025 года Текстовая версия"],
    ["links first", " Смотрите также Приём посла 2 мая 2025 года Темы Торговля Статус материала Опубликован в разделах: Новости Дата публикации: 3 мая 2025 года"],
    ["no heading", " Статус материала Опубликован в разделе: Новости Дата публикации: 3 мая 2025 года"],
  ])("%s", (_, below) => expect(cut(body + below)).toBe(body))

  test.each([
    ["one phrase alone", `${body} Дата публикации указа пока неизвестна, сообщил посол.`],
    ["headings alone", `${body} Темы встречи назовут позже.`],
    ["a short text", "Темы Торговля Статус материала Дата публикации"],
  ])("is not taken from %s", (_, text) => expect(cut(text)).toBe(text))
})

test("a day and a clock in flat text end a sentence", () => {
  const text = "17 апреля 2025 года 21:10 Обсуждены вопросы торговли. Поезд ушёл в 2025 году в 21:10 утра. 4 апреля 2025 года 14:00 Москва, Кремль Глава ведомства доложила."
  const tokens = tokenise(text, 0, text.length, rules)
  expect(behindStamps(text, tokens).map((i) => text.slice(tokens[i]!.start, tokens[i]!.end))).toEqual(["Обсуждены", "Москва", "Глава"])
})

test.each([
  ["TALLINN, Estonia - The mayor met the pilots.", "The"],
  ["TALLINN, Estonia — The mayor met the pilots.", "The"],
  ["OSLO, Monday (Harbour Agency) - Ferries run again.", "Ferries"],
  ["ДОЛИНА, 3 мая. /Вестник/. Паром отошёл.", "Паром"],
  ["Tallinn, Estonia - the port of many names - met the pilots.", null],
  ["TALLINN, the mayor said - Ferries run again.", null],
])("where a sentence begins behind a dateline: %s", (text, first) => {
  const tokens = tokenise(text, 0, text.length, rules)
  const at = behindDateline(text, tokens)
  expect(at === null ? null : text.slice(tokens[at]!.start, tokens[at]!.end)).toBe(first)
})
