import { beforeAll, describe, expect, test } from "vitest"
import { loadEngine } from "../src/app/engine.ts"
import { packs } from "../src/languages/all.ts"
import type { DigestSentence } from "../src/model/comparison.ts"
import { compareAccounts, type Engine, readDocument, understand } from "../src/pipeline.ts"

/** Under which heading a reader finds what is told. */
let engine: Engine
beforeAll(async () => {
  engine = await loadEngine()
}, 60_000)

const NORWAY = "Office of the Prime Minister of Norway"

const sentencesOf = async (texts: readonly { readonly publisher: string; readonly text: string }[], language = "en"): Promise<readonly DigestSentence[]> => {
  const accounts = []
  for (const [index, { publisher, text }] of texts.entries()) {
    const document = await readDocument(engine, new TextEncoder().encode(text), { file: `${index + 1}.txt`, publisher, published: "2026-05-03" })
    accounts.push(understand(engine, document).account)
  }
  return compareAccounts(engine, accounts, { language }).digest.sentences
}

const headingOf = (sentences: readonly DigestSentence[], words: string): string | null | undefined => sentences.find(({ text }) => text.includes(words))?.section

describe("a heading is borne out by the words under it", () => {
  const FRAME = "Prime Minister Anna Berg of Norway met President Timur Aliyev of Kazakhstan in Oslo."
  const { topics } = packs.get("en")!.phrasing

  test("what tells no topic stands under none that stood far around it", async () => {
    const filler = "The weather was fine and the guests walked along the quay for an hour. The children of the school gave them flowers and a painted oar. Then everybody went inside, where the long table had been laid for forty people and the old clock struck noon."
    const sentences = await sentencesOf([{ publisher: NORWAY, text: `${FRAME} Berg said that the pipeline and the gas terminal would be closed for repairs. Berg demanded lower gas prices. ${filler} Berg said that the two halves of the old key would be joined in spring.` }])
    expect(headingOf(sentences, "lower gas prices")).toBe(topics.energy)
    expect(headingOf(sentences, "halves of the old key")).not.toBe(topics.energy)
  }, 60_000)

  test("words that name another topic stand under that", async () => {
    const sentences = await sentencesOf([{ publisher: NORWAY, text: `${FRAME} Berg said that vaccines and hospitals were short. Berg said that wheat, barley and fertilisers would be shipped by August.` }])
    expect(headingOf(sentences, "wheat, barley")).toBe(topics["food-security"])
  }, 60_000)

  test("what both sides tell keeps the topic of the point", async () => {
    const sentences = await sentencesOf([
      { publisher: NORWAY, text: `${FRAME} The leaders discussed the gas pipeline. Berg said that it would be built by 2030.` },
      { publisher: "Акорда", text: "Президент Казахстана Тимур Алиев встретился в Осло с премьер-министром Норвегии Анной Берг. Стороны обсудили газопровод." },
    ])
    expect(headingOf(sentences, "gas pipeline")).toBe(topics.energy)
  }, 60_000)
})

test("what follows is yet to come; a stray mark and a stray blank are not told", async () => {
  const sentences = await sentencesOf([{
    publisher: "Акорда",
    text: "Заявления для прессы по итогам переговоров Президента Казахстана Тимура Алиева и Премьер-министра Норвегии Анны Берг\n\nТимур Алиев: Утром у нас состоялась встреча с рыбаками, и мы рады развитию контактов с ними.\n\nАнна Берг: Норвегия построит в Актау три маяка .",
  }])
  expect(sentences.filter(({ text }) => /^What follows:.*состоялась/u.test(text))).toEqual([])
  expect(sentences.filter(({ text }) => / \.[»”]/u.test(text))).toEqual([])
}, 60_000)
