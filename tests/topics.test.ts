import { readdirSync, readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { parseSentences, topicFigures } from "../bench/evaluate/topics.ts"
import { annotate } from "../src/annotate/annotate.ts"
import { loadEngine } from "../src/app/engine.ts"
import { attribute } from "../src/attribute/attribute.ts"
import { chooseTopics } from "../src/attribute/topics.ts"
import type { Document } from "../src/model/document.ts"
import { ACTS, TOPICS } from "../src/model/statement.ts"

const files = readdirSync("tests/topics").filter((name) => name.endsWith(".txt"))

test.each(files)("%s names acts and topics of the model", (file) => {
  const sentences = parseSentences(readFileSync(`tests/topics/${file}`, "utf8"))
  expect(sentences).toHaveLength(40)
  const [acts, topics]: readonly (readonly string[])[] = [ACTS, TOPICS]
  for (const sentence of sentences) {
    expect(acts).toEqual(expect.arrayContaining([...sentence.acts]))
    expect(topics).toEqual(expect.arrayContaining([...sentence.topics]))
    expect(sentence.topics.length).toBeLessThanOrEqual(3)
  }
})

test("a sentence without a label is refused", () => {
  expect(() => parseSentences("She [said] that it rains.")).toThrow("She [said]")
})

test("the shares are of all sentences, the F1 of all topics", () => {
  const [sentence] = parseSentences("She [said] that it rains. ==> state · climate, food-security")
  expect(sentence).toMatchObject({ text: "She said that it rains.", cue: 4, acts: ["state"], topics: ["climate", "food-security"] })
  const found = { act: "state", topics: ["food-security"] } as const
  expect(topicFigures([{ ...sentence!, found }, { ...sentence!, found: null }])).toEqual({ sentences: 2, found: 1, first: 0, common: 0.5, act: 0.5, f1: 0.4 })
})

const engine = await loadEngine()

/** Topics of each statement of a text of one paragraph. */
const topicsOf = (text: string, language: string): readonly (readonly string[])[] => {
  const document: Document = { id: "x", file: null, url: null, language, title: null, author: null, publisher: null, published: null, side: null, sha256: "", text, blocks: [{ start: 0, end: text.length, kind: "paragraph", language }], problems: [] }
  return attribute(document, annotate(document, engine.packs, engine.encoder), engine.packs).statements.map((statement) => statement.topics)
}

test.each([
  ["en", "The President said that both neighbours have the right to a fruitful dialogue.", ["election-interference", "food-security"]],
  ["en", "The minister said that the memorandum would carry grave costs for the couple.", ["history-memory"]],
  ["ru", "Министр заявил, что поездка закончилась и поэтому новая операция займёт год.", ["transport", "domestic", "culture-science", "finance"]],
  ["uk", "Міністр заявив, що спільні цінності й стратегія важливі для мережі та кримінального товариства.", ["finance", "war-crimes-justice", "territory-sovereignty", "trade"]],
])("a word that only begins like one of a topic is none of it (%s): %s", (language, text, topics) => {
  const found = topicsOf(text, language).flat()
  for (const topic of topics) expect(found).not.toContain(topic)
})

test.each([
  ["en", "The minister said that bots rigged the poll, and memorials were cleaned.", ["election-interference", "history-memory"]],
  ["uk", "Міністр заявив, що кримські татари та кримчани чекають на захист.", ["territory-sovereignty"]],
])("words of the topic itself are (%s): %s", (language, text, topics) => {
  for (const topic of topics) expect(topicsOf(text, language).flat()).toContain(topic)
})

test.each([
  ["en", "Wheat was loaded at night. The farmers lost half of the harvest. The minister said that it would not happen again.", "food-security"],
  ["ru", "Пшеницу грузили ночью. Фермеры потеряли половину урожая. Министр заявил, что это не повторится.", "food-security"],
  ["uk", "Вірус дійшов до столиці. Лікарні переповнені. Міністр заявив, що це не повториться.", "health"],
])("a content that tells no topic goes on with what the text is about (%s)", (language, text, topic) => {
  expect(topicsOf(text, language).at(-1)).toContain(topic)
})

test("a content that tells its topic keeps it, whatever the text is about", () => {
  const [topics] = topicsOf("Wheat was loaded at night. The farmers lost half of the harvest. The minister said that the cosmonauts had left the orbital station.", "en")
  expect(topics).toEqual(["space"])
})

test("a speaker's office is no topic of what is said", () => {
  expect(topicsOf("The health minister said that the railway would be closed.", "en")[0]).toEqual(["transport"])
})

test("particular topics go before general ones, and what is far behind is left out", () => {
  expect(chooseTopics(new Map([["talks", 3.2], ["energy", 3], ["domestic", 1.2]]))).toEqual(["energy", "talks"])
  expect(chooseTopics(new Map())).toEqual([])
})

test.each([
  ["en", "The envoy praised a favourable climate for dialogue.", "The envoy praised the climate programme.", "climate"],
  ["en", "The ministers traded barbs. The envoy said they trade insults.", "The envoy said they trade grain.", "trade"],
  ["en", "The envoy said that a million people live there.", "The envoy said that the bank lent a billion dollars.", "finance"],
  ["en", "The envoy opposed a rescue operation on the island.", "The envoy opposed a ground operation on the island.", "military-activity"],
  ["ru", "Министр отметил благоприятный деловой климат.", "Министр отметил изменение климата.", "climate"],
  ["uk", "Міністр відзначив сприятливий інвестиційний клімат.", "Міністр відзначив зміну клімату.", "climate"],
] as const)("%s: a word that is meant otherwise tells no topic: %s", (language, figurative, literal, topic) => {
  expect(topicsOf(figurative, language).at(-1)).not.toContain(topic)
  expect(topicsOf(literal, language).at(-1)).toContain(topic)
})

test.each([
  ["en", "The minister said that the guns along the line of contact were silent.", "military-activity"],
  ["en", "The minister said that Foreign Military Financing would grow.", "military-aid"],
  ["ru", "Министр заявил, что на линии соприкосновения тихо.", "military-activity"],
  ["uk", "Міністр заявив, що на лінії розмежування тихо.", "military-activity"],
])("a longer term goes before what it holds (%s): %s", (language, text, topic) => {
  expect(topicsOf(text, language)[0]![0]).toBe(topic)
})
