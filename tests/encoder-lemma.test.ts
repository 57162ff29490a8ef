import { expect, test } from "vitest"
import { applyScript, readScript } from "../src/encoder/lemma.ts"

test.each([
  ["L|0||1|", "Winds", "wind"],
  ["T|0||1|", "РЫБАКОВА", "Рыбаков"],
  ["L|3||0|", "наилучший", "лучший"],
  ["L|2|бы|0|", "єсть", "быть"],
  ["K|0||0|", "NATO", "NATO"],
  ["L|0||2|о", "водою", "водо"],
  ["L|0||1|x", "a𝒳", "ax"],
  ["L|0||4|be", "were", "be"],
])("%s makes of %s %s", (script, form, lemma) => {
  expect(applyScript(readScript(script), form)).toBe(lemma)
})

test("a script that takes more than there is, or leaves nothing, makes no lemma", () => {
  expect(applyScript(readScript("L|0||3|"), "it")).toBeNull()
  expect(applyScript(readScript("L|2||1|x"), "it")).toBeNull()
  expect(applyScript(readScript("L|0||2|"), "it")).toBeNull()
})
