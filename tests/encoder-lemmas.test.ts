/** The lemma lexicon: one of a few words made here, and the package's own. */
import { statSync } from "node:fs"
import { fileURLToPath } from "node:url"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { loadLemmas } from "../src/app/weights.ts"
import { chooseLemma, openLexicons } from "../src/encoder/lemmas.ts"

type Entries = Readonly<Record<string, readonly (readonly [upos: string, script: string])[]>>

/** A file as training/FORMAT.md describes it, with blocks of two entries. */
const fileOf = (entries: Entries, folds: Readonly<Record<string, string>> = {}, version = 1): Uint8Array => {
  const letters = [...new Set(Object.keys(entries).join(""))].sort()
  const classes = [...new Set(Object.values(entries).flat().map((one) => JSON.stringify(one)))]
  const numbers = (form: string): number[] => Array.from(form, (letter) => letters.indexOf(letter))
  const rows = Object.keys(entries).toSorted((a, b) => {
    const [left, right] = [numbers(a), numbers(b)]
    const n = left.findIndex((number, place) => number !== right[place])
    return n < 0 ? left.length - right.length : left[n]! - (right[n] ?? -1)
  })
  const data: number[] = [], starts: number[] = []
  rows.forEach((form, row) => {
    const own = numbers(form), before = row % 2 === 0 ? [] : numbers(rows[row - 1]!)
    if (row % 2 === 0) starts.push(data.length)
    let shared = 0
    while (shared < Math.min(own.length, before.length) && own[shared] === before[shared]) shared++
    const values = entries[form]!.map((one) => classes.indexOf(JSON.stringify(one)))
    data.push(shared, own.length - shared, values.length, ...own.slice(shared), ...values.flatMap((value) => [value & 255, value >> 8]))
  })
  const section = { letters: letters.join(""), folds, blocks: starts.length, index: 0, data: 4 * starts.length, length: data.length }
  const header = new TextEncoder().encode(JSON.stringify({ version, classes: classes.map((one) => JSON.parse(one)), languages: { ru: section } }))
  return new Uint8Array([...new TextEncoder().encode("RAPLEM01"), ...new Uint8Array(Uint32Array.of(header.length).buffer), ...header,
    ...new Uint8Array(Uint32Array.from(starts).buffer), ...data])
}

const words: Entries = {
  "лодку": [["NOUN", "L|0||1|а"]],
  "лодка": [["NOUN", "L|0||0|"]],
  "пилы": [["NOUN", "L|0||1|а"]],
  "пила": [["NOUN", "L|0||0|"], ["VERB", "L|0||1|ть"]],
  "ключ": [["NOUN", "="]],
  "зерно": [["NOUN", "L|0||0|"]],
  "рыжова": [["PROPN", "T|0||1|"]],
  "нато": [["PROPN", "K|0||0|"]],
  "об'езды": [["NOUN", "L|0||1|"]],
  "легкие": [["ADJ", "L|0||1|й"]],
  "-ами": [["NOUN", "L|0||3|"], ["NOUN", "L|0||3|а"], ["NOUN", "L|0||3|о"]],
  "-ы": [["NOUN", "L|0||1|а"]],
}

describe("a lexicon", () => {
  const lexicon = openLexicons(fileOf(words, { ё: "е" })).get("ru")!

  test.each([
    ["лодку", "NOUN", "лодка"],
    ["ЛОДКУ", "NOUN", "лодка"],
    ["пила", "NOUN", "пила"],
    ["Пила", "VERB", "пилть"],
    ["РЫЖОВА", "PROPN", "Рыжов"],
    ["НАТО", "PROPN", "НАТО"],
    ["лёгкие", "ADJ", "легкий"],
    ["об’езды", "NOUN", "об’езд"],
  ])("gives the lemma of %s as %s: %s", (form, upos, lemma) => {
    expect(lexicon.lemma(form, upos)).toBe(lemma)
  })

  test("has nothing on other words, other parts of speech, other letters, and lemmas whose form is unclear", () => {
    expect([["лодк", "NOUN"], ["лодкуу", "NOUN"], ["лодку", "VERB"], ["ключ", "NOUN"], ["boat", "NOUN"], ["", "NOUN"]].map(([form, upos]) => lexicon.lemma(form!, upos!)))
      .toEqual([null, null, null, null, null, null])
  })

  test("knows lemmas, not other forms", () => {
    expect([["лодка", "NOUN"], ["ключ", "NOUN"], ["Нато", "PROPN"], ["лодку", "NOUN"], ["лодка", "VERB"], ["весло", "NOUN"]].map(([lemma, upos]) => lexicon.knows(lemma!, upos!)))
      .toEqual([true, true, true, false, false, false])
  })

  test("says to which lemmas the endings lead, the longest ending first", () => {
    expect(lexicon.byEnding("Лодками", "NOUN")).toEqual([["лодк", "лодка", "лодко"]])
    expect(lexicon.byEnding("вёслы", "NOUN")).toEqual([["весла"]])
    expect(lexicon.byEnding("ами", "NOUN")).toEqual([])
    expect(lexicon.byEnding("лодками", "VERB")).toEqual([])
  })

  test.each([
    ["what is listed goes before any guess", "лодку", ["лодук"], "лодка"],
    ["a known guess stands", "пилку", ["пила", "пилка"], "пила"],
    ["an unknown guess gives way to the known lemma of the ending", "зернами", ["зернам"], "зерно"],
    ["of unknown guesses, the best that the ending allows", "веслами", ["весламь", "весло", "весла"], "весло"],
    ["the best guess where no ending says otherwise", "шхун", ["шхуна", "шхун"], "шхуна"],
    ["abbreviations have no endings", "ВЕСЛАМИ", ["ВЕСЛАМИ", "весло"], "ВЕСЛАМИ"],
    ["spelling", "гнётов", ["гнёт"], "гнет"],
    ["the form where nothing is guessed", "румпель", [], "румпель"],
  ])("%s: %s, guesses %j → %s", (_, form, guesses, lemma) => {
    expect(chooseLemma(lexicon, form, "NOUN", guesses)).toBe(lemma)
  })

  test("is no must: then the best guess stands", () => {
    expect(chooseLemma(null, "зернами", "NOUN", ["зернам", "зерно"])).toBe("зернам")
  })

  test("finds every entry again, and no other", () => {
    const form = fc.string({ unit: fc.constantFrom(..."абвг"), minLength: 1, maxLength: 6 })
    fc.assert(fc.property(fc.uniqueArray(form, { minLength: 1, maxLength: 60 }), form, (forms, other) => {
      const found = openLexicons(fileOf(Object.fromEntries(forms.map((one) => [one, [["NOUN", "L|0||0|о"]]])))).get("ru")!
      for (const one of forms) expect(found.lemma(one, "NOUN")).toBe(`${one}о`)
      expect(found.lemma(other, "NOUN") !== null).toBe(forms.includes(other))
    }))
  })

  test("is refused when it is none, of another version, or cut off", () => {
    expect(() => openLexicons(new Uint8Array(40))).toThrow("not a lemma lexicon")
    expect(() => openLexicons(fileOf(words, {}, 2))).toThrow("version 2")
    expect(() => openLexicons(fileOf(words).slice(0, -1))).toThrow("cut off")
    expect(() => openLexicons(fileOf(words).slice(0, 60))).toThrow("cut off")
  })
})

const shipped = loadLemmas()

describe.skipIf(shipped === null)("the package's lexicon", () => {
  const lexicons = openLexicons(shipped!)

  test.each([
    ["en", "agreed", "VERB", "agree"],
    ["en", "Thought", "VERB", "think"],
    ["en", "leaders", "NOUN", "leader"],
    ["ru", "Переговорами", "NOUN", "переговоры"],
    ["ru", "заявили", "VERB", "заявить"],
    ["ru", "Москвой", "PROPN", "Москва"],
    ["ru", "её", "DET", "ее"],
    ["uk", "домовленості", "NOUN", "домовленість"],
    ["uk", "наголосив", "VERB", "наголосити"],
    ["uk", "Києві", "PROPN", "Київ"],
  ])("%s: %s (%s) is a form of %s", (language, form, upos, lemma) => {
    expect(chooseLemma(lexicons.get(language)!, form, upos, [])).toBe(lemma)
  })

  test("answers whatever it is asked", () => {
    const upos = fc.constantFrom("NOUN", "PROPN", "VERB", "ADJ", "X", "")
    const asked = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom(..."aeinrstаеинорстьї'’-") }))
    fc.assert(fc.property(fc.constantFrom(...lexicons.values()), asked, upos, fc.array(fc.string({ minLength: 1 }), { maxLength: 3 }), (lexicon, form, tag, guesses) => {
      const chosen = chooseLemma(lexicon, form, tag, guesses)
      expect(chosen !== "" || form === "").toBe(true)
      const listed = lexicon.lemma(form, tag)
      if (listed !== null) expect(chosen).toBe(listed)
    }))
  })

  test("and the weights together take at most 30 MB, the lexicon 2", () => {
    const size = (name: string): number => statSync(fileURLToPath(new URL(`../weights/rapporteur.${name}`, import.meta.url))).size
    expect(size("lemmas")).toBeLessThanOrEqual(2e6)
    expect(size("lemmas") + size("weights")).toBeLessThanOrEqual(30e6)
  })
})
