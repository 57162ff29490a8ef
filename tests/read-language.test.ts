import { describe, expect, it } from "vitest"
import { packs } from "../src/languages/all.ts"
import { findPublisher } from "../src/languages/world/publishers.ts"
import { detectLanguage } from "../src/read/language.ts"
import { type ReadHints, readText } from "../src/read/read.ts"

const readLines = (lines: readonly string[], hints: ReadHints = {}) => readText(lines.join("\n"), hints, { packs, findPublisher })

const KNOWN: readonly (readonly [string, string])[] = [
  ["en", "The ministers met in the harbour and agreed on the fees for pilots."], ["en", "Presidents Holm and Gren discussed ferries, lighthouses, pilots and fees by telephone."],
  ["ru", "Министры встретились в порту и договорились о сборах для лоцманов."], ["ru", "Посол поблагодарил коллегу за помощь на переговорах и предложил провести новую встречу в июне."],
  ["uk", "Міністри зустрілися в порту й домовилися про збори для лоцманів."], ["uk", "Посол подякував колезі за допомогу та запропонував провести нову зустріч у червні."],
]
const FOREIGN: readonly (readonly [string, string])[] = [
  ["German", "Die Minister trafen sich im Hafen und einigten sich auf die Gebühren für die Lotsen, sagte der Botschafter."],
  ["French", "Les ministres se sont rencontrés au port et se sont accordés sur les droits des pilotes, a dit l’ambassadeur."],
  ["Polish", "Ministrowie spotkali się w porcie i uzgodnili opłaty dla pilotów, powiedział ambasador."],
  ["Spanish", "Los ministros se reunieron en el puerto y acordaron las tarifas de los prácticos, dijo el embajador."],
  ["Turkish", "Bakanlar limanda bir araya geldi ve kılavuz ücretleri üzerinde anlaştı, dedi büyükelçi."],
  ["Belarusian", "Міністры сустрэліся ў порце і дамовіліся пра зборы для лоцманаў, сказаў пасол журналістам."],
  ["Bulgarian", "Министрите се срещнаха на пристанището и се договориха за таксите на пилотите, каза посланикът пред журналистите, които чакаха от сутринта."],
  ["Serbian", "Министри су се састали у луци и договорили се о таксама за пилоте, рекао је амбасадор новинарима."],
  ["Chinese", "两国部长在港口会晤,就引航费达成一致,并同意六月再次会晤。大使向记者表示感谢。"],
]

describe("the language of a text", () => {
  it.each(KNOWN)("%s: %s", async (language, text) => {
    expect(await detectLanguage(text, packs)).toEqual({ kind: "known", language })
  })
  it.each(FOREIGN)("%s is named and not read", async (name, text) => {
    expect(await detectLanguage(text, packs)).toEqual({ kind: "foreign", name })
    const document = await readLines([text, text])
    expect(document.language).toBeNull()
    expect(document.blocks.every(({ language }) => language === null)).toBe(true)
    expect(document.problems).toEqual([{ code: "language-unsupported", span: null, message: `It looks like ${name}; read are English, Russian and Ukrainian.` }])
  })
  it.each([
    ["ru", "Он известен участием в коллективах Grey Harbour Orchestra, Psychic Ferry Band и The Pilots of Norland."],
    ["uk", "Виставу поставили за п’єсою «The Last Ferry to Norland and Other Stories of the Sea»."],
  ])("is not that of the names in it: %s", async (language, text) => {
    expect((await readLines([text, text])).language).toBe(language)
  })
  it("is not that of a few letters in it", async () => {
    expect((await readLines(["两国部长在港口会晤,距离 30 km,并同意六月再次会晤。大使向记者表示感谢。"])).language).toBeNull()
  })
  it("that the detector has never learnt is not called by another's name", async () => {
    expect(await detectLanguage("Министрлер портта кездесіп, ұшқыштар алымдары туралы келісті, деді елші журналистерге өткен аптада.", packs)).toEqual({ kind: "foreign", name: null })
  })
})

describe("paragraphs", () => {
  it("have a language each", async () => {
    const document = await readLines([KNOWN[2]![1], KNOWN[0]![1], KNOWN[4]![1], KNOWN[3]![1], "Посол: да.", "Joint statement"])
    expect(document.language).toBe("ru")
    expect(document.blocks.map(({ language }) => language)).toEqual(["ru", "en", "uk", "ru", "ru", "en"])
    expect(document.problems).toEqual([])
  })
  it("in a language that is not read are told of, neighbours once", async () => {
    const [german, french] = [FOREIGN[0]![1], FOREIGN[1]![1]]
    const lines = [KNOWN[0]![1], german, german, KNOWN[1]![1], french, KNOWN[0]![1]]
    const { blocks, problems, text } = await readLines(lines)
    expect(blocks.map(({ language }) => language)).toEqual(["en", null, null, "en", null, "en"])
    expect(problems.map(({ span, message }) => [text.slice(span!.start, span!.end), message])).toEqual([
      [`${german}\n${german}`, "This looks like German; it is not analysed."], [french, "This looks like French; it is not analysed."],
    ])
  })
  it("that are lists of names keep the document's language", async () => {
    const { blocks, problems } = await readLines([KNOWN[0]![1], KNOWN[1]![1], "Fabio Rossi, Giulia Bianchi, Carlo Verdi, Marta Neri, Piero Conti, Anna Greco"])
    expect([blocks.map(({ language }) => language), problems]).toEqual([["en", "en", "en"], []])
  })
})

describe("what is told of the language beforehand", () => {
  it("decides", async () => {
    expect((await readLines(["Посол: так."], { language: "uk-UA" })).language).toBe("uk")
    expect((await readLines(["Посол: так."], { language: "ru" })).language).toBe("ru")
  })
})
