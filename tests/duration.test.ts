import { expect, test } from "vitest"
import { durationClaims, lengthsDiffer } from "../src/compare/facts/duration.ts"
import { packs } from "../src/languages/all.ts"
import type { Account } from "../src/model/comparison.ts"
import { analysed } from "./support/analysed.ts"

/** Language, sentence, minutes (null where it tells no length of the talks), whether it is a rough one. */
const LENGTHS: readonly (readonly ["en" | "ru" | "uk", string, number | null, boolean?])[] = [
  ["en", "The call lasted one hour and three quarters.", 105, false],
  ["en", "The call lasted about an hour and a half.", 90, true],
  ["en", "They talked for two and a half hours.", 150],
  ["en", "The meeting ran for two hours and a quarter.", 135],
  ["en", "The conversation took three quarters of an hour.", 45],
  ["en", "The call lasted ninety minutes.", 90],
  ["en", "The talks lasted for an hour and twenty-five minutes.", 85],
  ["en", "The leaders held an hour-long call.", 60],
  ["en", "The leaders held a three-hour meeting.", 180],
  ["en", "They held a two-and-a-half-hour meeting.", 150],
  ["en", "The talks went on for two hours or so.", 120, true],
  ["en", "The talks took the better part of an hour.", 60, true],
  ["en", "The meeting lasted at least four hours.", 240, true],
  ["en", "The call lasted upwards of two hours.", 120, true],
  ["en", "They spoke for not quite an hour.", 60, true],
  ["en", "Their 75-minute call ended at noon.", 75],
  ["en", "The call took a couple of hours.", 120],
  ["en", "The call lasted some forty-five minutes.", 45, true],
  ["en", "In the last two hours before the meeting shells fell.", null],
  ["en", "The meeting will take place in two hours.", null],
  ["en", "The call began at 14 hours.", null],
  ["en", "The half-hour call was useful.", 30],
  ["en", "The meeting was scheduled for an hour, but lasted three.", null],
  ["ru", "Разговор продолжался полтора часа.", 90],
  ["ru", "Беседа длилась около полутора часов.", 90, true],
  ["ru", "Разговор продолжался час двадцать.", 80],
  ["ru", "Переговоры заняли час с четвертью.", 75],
  ["ru", "Встреча длилась два с лишним часа.", 120, true],
  ["ru", "Разговор длился час с небольшим.", 60, true],
  ["ru", "Встреча продолжалась часа два.", 120, true],
  ["ru", "Разговор занял минут сорок.", 40, true],
  ["ru", "Переговоры длились три часа с половиной.", 210],
  ["ru", "Состоялась двухчасовая беседа.", 120],
  ["ru", "Состоялся более чем двухчасовой разговор.", 120, true],
  ["ru", "Прошёл сорокапятиминутный разговор.", 45],
  ["ru", "Часовой разговор был полезным.", 60],
  ["ru", "Разговор длился без малого два часа.", 120, true],
  ["ru", "Беседа заняла тридцать пять минут.", 35],
  ["ru", "Переговоры шли более часа.", 60, true],
  ["ru", "Встреча длилась ровно час.", 60],
  ["ru", "Встреча продлилась 1 час 45 минут.", 105],
  ["ru", "Разговор продолжался свыше часа.", 60, true],
  ["ru", "Общение длилось три четверти часа.", 45],
  ["ru", "Разговор продолжался около двух часов пятнадцати минут.", 135, true],
  ["ru", "Встреча начнётся через час.", null],
  ["ru", "Разговор состоялся в два часа дня.", null],
  ["ru", "Они беседовали 1,5 часа.", 90],
  ["ru", "Переговоры продолжались более восьми часов.", 480, true],
  ["uk", "Розмова тривала понад годину.", 60, true],
  ["uk", "Розмова тривала півтори години.", 90],
  ["uk", "Переговори тривали близько півтори години.", 90, true],
  ["uk", "Бесіда тривала годину з чвертю.", 75],
  ["uk", "Зустріч тривала дві з половиною години.", 150],
  ["uk", "Зустріч тривала дві години з гаком.", 120, true],
  ["uk", "Переговори тривали майже три години.", 180, true],
  ["uk", "Розмова тривала годину двадцять.", 80],
  ["uk", "Відбулася двогодинна зустріч.", 120],
  ["uk", "Відбулася півторагодинна розмова.", 90],
  ["uk", "Розмова тривала сорок п’ять хвилин.", 45],
  ["uk", "Розмова тривала хвилин сорок.", 40, true],
  ["uk", "Розмова тривала три чверті години.", 45],
  ["uk", "Зустріч тривала щонайменше дві години.", 120, true],
  ["uk", "Переговори тривали без малого чотири години.", 240, true],
  ["uk", "Зустріч відбудеться за дві години.", null],
  ["uk", "Розмова відбулася о п’ятій годині.", null],
  ["uk", "Понад двогодинна розмова завершилася.", 120, true],
  ["uk", "Розмова тривала 1 год 20 хв.", 80],
  ["en", "The two held a summit in a small group for 39 minutes and then in an expanded format for an hour and three minutes.", 102],
]

const claimOf = (language: "en" | "ru" | "uk", sentence: string) => {
  const { document, sentences } = analysed(language, [sentence.replaceAll(".", " _.").replaceAll(",", " _,").replaceAll(/(\d) _,(\d)/g, "$1,$2")])
  return durationClaims({ document, annotation: { sentences, mentions: [], actors: [] }, statements: [], problems: [] } as unknown as Account, 0, packs)[0]
}

for (const [language, sentence, minutes, approximate] of LENGTHS) {
  test(`${language}: ${sentence}`, () => {
    const claim = claimOf(language, sentence)
    expect(claim?.value ?? null).toBe(minutes)
    if (approximate !== undefined) expect(claim?.approximate).toBe(approximate)
  })
}

test("a part of the talks contradicts no length of the whole", () => {
  const alone = claimOf("en", "The one-on-one meeting lasted forty minutes.")!
  expect(alone).toMatchObject({ value: 40, partial: true })
  expect(lengthsDiffer({ ...alone, minutes: alone.value }, { minutes: 150, approximate: false })).toBe(false)
  expect(lengthsDiffer({ minutes: 40, approximate: false }, { minutes: 150, approximate: false })).toBe(true)
})
