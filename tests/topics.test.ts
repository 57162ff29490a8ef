import { readdirSync, readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { parseSentences, topicFigures } from "../bench/evaluate/topics.ts"
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
