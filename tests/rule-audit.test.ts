import { expect, test } from "vitest"
import { type Evidence, shortfalls } from "./rule-audit.ts"

const seen = (language: string, text: string, fired: readonly string[], refused: readonly string[] = []): Evidence => ({ language, text, fired: new Set(fired), refused })
const full = [
  seen("en", "The envoy praised the bridge", ["own-subject"]), seen("en", "Several ministers discussed wheat", ["own-subject"]), seen("en", "Chancellor Weber condemned piracy", ["own-subject"]),
  seen("en", "It was raining heavily", [], ["own-subject"]),
]
const rule = { name: "own-subject", languages: [] }

test("a rule with three cases of different words and a refusal lacks nothing", () => {
  expect(shortfalls([rule], full)).toEqual([])
})

test("what a rule lacks is told", () => {
  expect(shortfalls([rule], full.slice(1))).toEqual(["en own-subject: 2 of 3 cases"])
  expect(shortfalls([rule], full.slice(0, 3))).toEqual(["own-subject: no refusal"])
  expect(shortfalls([rule], [...full, seen("uk", "Посол похвалив міст", ["own-subject"])])).toEqual(["uk own-subject: 1 of 3 cases"])
  expect(shortfalls([{ name: "new-rule", languages: [] }], full)).toEqual(["new-rule: fires in no case", "new-rule: no refusal"])
  expect(shortfalls([{ name: "of-one-language", languages: ["ru"] }], full)).toEqual(["ru of-one-language: 0 of 3 cases", "ru of-one-language: no refusal"])
})

test("cases that say nearly the same count once", () => {
  const twins = [...full.slice(1), seen("en", "Several ministers discussed wheat again", ["own-subject"])]
  expect(shortfalls([rule], twins)).toEqual(["en own-subject: 2 of 3 cases"])
})
