import { describe, expect, test } from "vitest"
import { packs } from "../src/languages/all.ts"

/** Names that no table has, in the letters of the digest's language, by the rules of the country that they come from. */
const spelt = (language: string, name: string, state: string | null): string | undefined => packs.get(language)!.names.spelt?.(name, state)

const NAMES: readonly (readonly [name: string, state: string, ru: string, uk: string])[] = [
  ["Jeffrey Whitlock", "United States", "Джеффри Уитлок", "Джеффрі Вітлок"],
  ["Susan Burnley", "United Kingdom", "Сьюзан Бёрнли", "Сьюзан Бьорнлі"],
  ["Heike Scheibler", "Germany", "Хайке Шайблер", "Гайке Шайблер"],
  ["Étienne Gauvreau", "France", "Этьен Говро", "Етьєн Говро"],
  ["Jorge Villareño", "Mexico", "Хорхе Вильяреньо", "Хорхе Вільяреньо"],
  ["Wojciech Brzezicki", "Poland", "Войцех Бжезицкий", "Войцех Бжезіцький"],
  ["Yaşar Koçoğlu", "Turkey", "Яшар Кочоглу", "Яшар Кочоглу"],
  ["Zhu Xiaoguang", "China", "Чжу Сяогуан", "Чжу Сяогуан"],
  ["Shinji Tokuchi", "Japan", "Синдзи Токути", "Сіндзі Токуті"],
  ["Päivi Hälinen", "Finland", "Пяйви Хялинен", "Пяйві Гялінен"],
  ["Taras Hlyvenko", "Ukraine", "Тарас Гливенко", "Тарас Гливенко"],
  ["Sergey Zhavoronsky", "Russia", "Сергей Жаворонский", "Сергій Жаворонський"],
]

describe("a name of another alphabet", () => {
  test.each(NAMES)("%s of %s", (name, state, ru, uk) => {
    expect(spelt("ru", name, state)).toBe(ru)
    expect(spelt("uk", name, state)).toBe(uk)
  })

  test("English keeps romanised names", () => {
    expect(spelt("en", "Zhu Xiaoguang", "China")).toBeUndefined()
  })

  test("without a country its own letters tell the rules, numerals stay", () => {
    expect(spelt("ru", "Böße Schrader", null)).toBe("Бёсе Шрадер")
    expect(spelt("ru", "Carlton Webb III", null)).toBe("Карлтон Уебб III")
  })
})

test("of a kindred alphabet only the letters change, and given names are each language's own", () => {
  expect(spelt("ru", "Андрій Гнідець", "Ukraine")).toBe("Андрей Гнидець")
  expect(spelt("uk", "Дмитрий Выгодский", "Russia")).toBe("Дмитро Вигодський")
})
