import { describe, expect, test } from "vitest"
import { loadEngine } from "../src/app/engine.ts"
import { packs } from "../src/languages/all.ts"
import { conceptWords } from "../src/languages/parts/concepts.ts"
import { conceptsOf, readPairs, sharedThings } from "./support/concept-pairs.ts"

const tokens = (text: string) => text.split(" ").map((form) => ({ form, lemma: form.toLowerCase() }))
const found = (table: string, text: string): readonly string[] => conceptWords(table).find(tokens(text)).map(({ concept }) => concept)

describe("the notation", () => {
  test("a hyphen may be written or not, and nothing stands in its place", () => {
    const table = "jets: f-16*\npower: power-sharing"
    expect(found(table, "F-16s")).toEqual(["jets"])
    expect(found(table, "F - 16s")).toEqual(["jets"])
    expect(found(table, "F16")).toEqual([])
    expect(found(table, "power sharing")).toEqual(["power"])
    expect(found(table, "power and sharing")).toEqual([])
  })

  test("a word with hyphens is read in parts, and tells where it stands", () => {
    expect(conceptWords("trade: торгов*\neconomy: экономич*").find(tokens("о торгово-экономических связях"))).toEqual([
      { concept: "trade", general: false, wider: false, first: 1, last: 1, words: 1 },
      { concept: "economy", general: false, wider: false, first: 1, last: 1, words: 1 },
    ])
  })

  test("a term of nothing keeps what stands in it, or is as long, from being a thing", () => {
    const table = "press: the press, press\n-: press conference, presses"
    expect(found(table, "the press")).toEqual(["press"])
    expect(found(table, "the press conference")).toEqual([])
    expect(found(table, "press conference")).toEqual([])
    expect(conceptWords(table).find([{ form: "presses", lemma: "press" }])).toEqual([])
  })
})

const engine = await loadEngine()

/** Shares of pairs that meet in a thing, as measured; a pair that names one matter should, one that names two should not. */
describe.each([
  { file: "first", same: 0.87, different: 0.026 },
  { file: "second", same: 0.81, different: 0.02 },
  { file: "third", same: 0.85, different: 0.05 },
])("pairs: $file", ({ file, same, different }) => {
  const pairs = readPairs(new URL(`./concepts/${file}.txt`, import.meta.url))
  const share = (wanted: readonly (typeof pairs)[number][]): number => wanted.filter((pair) => sharedThings(engine, pair).length > 0).length / wanted.length

  test("one matter by other words is one thing", () => {
    expect(share(pairs.filter((pair) => pair.same))).toBeGreaterThanOrEqual(same)
  })

  test("matters of one field are not the same", () => {
    expect(share(pairs.filter((pair) => !pair.same))).toBeLessThanOrEqual(different)
  })
})

describe("words that only begin alike", () => {
  test.each([
    ["en", "Crimea", "crimes"], ["en", "patriotic", "patriot"], ["en", "insurgents", "insurance"], ["en", "hospitality", "health"], ["en", "fertility", "fertiliser"], ["en", "conviction", "prisoners"],
    ["en", "a pilot project", "pilots"], ["en", "the expansion of trade", "enlargement"], ["en", "a press conference", "journalists"],
    ["ru", "Лавров", "religion"], ["ru", "Сирил", "syria"], ["ru", "диверсификация", "sabotage"], ["ru", "героиня", "drugs"], ["ru", "поездка", "railway"], ["ru", "кубок", "cuba"], ["ru", "призывал", "mobilisation"],
    ["ru", "расширение сотрудничества", "enlargement"], ["ru", "выводы экспертов", "withdrawal"], ["ru", "иорданский", "west-bank"], ["ru", "коренной перелом", "korea"], ["ru", "танкер", "tanks"], ["ru", "недружественные государства", "minerals"], ["ru", "выдача виз", "extradition"], ["ru", "грузить", "georgia"],
    ["uk", "водночас", "water"], ["uk", "збитків", "shootdown"], ["uk", "електронний", "energy"], ["uk", "поїздка", "railway"], ["uk", "героїня", "drugs"], ["uk", "суми", "sumy"], ["uk", "кримінальний", "crimea"], ["uk", "реалізація", "realities"], ["uk", "освітлення", "education"],
  ])("%s: %s is not of %s", (language, text, concept) => {
    expect(conceptsOf(engine, language, text).map((match) => match.concept)).not.toContain(concept)
  })

  test.each([
    ["en", "criminal courts", "crimes"], ["en", "a Patriot battery", "air-defence"], ["en", "insurers of ships", "insurance"], ["en", "NATO expansion", "enlargement"], ["en", "journalists in the press gallery", "journalists"],
    ["ru", "православная церковь", "religion"], ["ru", "в Сирии", "syria"], ["ru", "диверсии на железной дороге", "sabotage"], ["ru", "призывников", "mobilisation"], ["ru", "расширение НАТО", "enlargement"], ["ru", "вывод войск", "withdrawal"],
    ["ru", "Корея", "korea"], ["ru", "недра", "minerals"], ["uk", "у Криму", "crimea"], ["uk", "водних ресурсів", "water"], ["uk", "збитого літака", "shootdown"], ["uk", "електростанції", "energy"], ["uk", "потягів", "railway"],
  ])("%s: %s is of %s", (language, text, concept) => {
    expect(conceptsOf(engine, language, text).map((match) => match.concept)).toContain(concept)
  })
})

describe("the tables", () => {
  const linesOf = (code: string): readonly (readonly string[])[] => packs.get(code)!.concepts.table.split("\n").filter((line) => line.includes(": ")).map((line) => line.split(": "))
  const namesOf = (code: string): readonly string[] => linesOf(code).map(([name]) => name!).filter((name) => name !== "-")

  test.each(["ru", "uk"])("%s names the concepts that English names, each once", (code) => {
    const names = namesOf(code)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
    expect([...names].sort()).toEqual([...namesOf("en")].sort())
  })

  test.each([...packs.keys()])("%s has terms that can be found, none twice in a line", (code) => {
    for (const [name, terms] of linesOf(code)) {
      const all = terms!.split(", ")
      expect(all.filter((term, at) => all.indexOf(term) !== at), name).toEqual([])
      expect(all.filter((term) => !/^[^\s*-]+\*?(?:[ -][^\s*-]+\*?)*$/u.test(term)), name).toEqual([])
      expect(all.filter((term) => /[ё’ʼ]/u.test(term) || term !== term.toLowerCase()), name).toEqual([])
      // terms are looked up by their first three letters
      expect(all.filter((term) => /^[^\s-]{1,2}\*/u.test(term)), name).toEqual([])
    }
  })
})
