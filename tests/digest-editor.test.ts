import { beforeAll, describe, expect, test } from "vitest"
import { loadEngine } from "../src/app/engine.ts"
import { accountSubject } from "../src/digest/parties.ts"
import { packs } from "../src/languages/all.ts"
import type { ComparedAccount, DigestSentence } from "../src/model/comparison.ts"
import { compareAccounts, type Engine, readDocument, understand } from "../src/pipeline.ts"

/** What an editor would strike out of a digest. */
let engine: Engine
beforeAll(async () => {
  engine = await loadEngine()
}, 60_000)

const NORWAY = "Office of the Prime Minister of Norway"
const AKORDA = "Акорда"
const FRAME = "Prime Minister Anna Berg of Norway met President Timur Aliyev of Kazakhstan in Oslo."

const sentencesOf = async (texts: readonly { readonly publisher: string; readonly text: string }[], language = "en"): Promise<readonly DigestSentence[]> => {
  const accounts = []
  for (const [index, { publisher, text }] of texts.entries()) {
    const document = await readDocument(engine, new TextEncoder().encode(text), { file: `${index + 1}.txt`, publisher, published: "2026-05-03" })
    accounts.push(understand(engine, document).account)
  }
  return compareAccounts(engine, accounts, { language }).digest.sentences
}
const textsOf = async (texts: readonly { readonly publisher: string; readonly text: string }[], language = "en"): Promise<readonly string[]> => (await sentencesOf(texts, language)).map(({ text }) => text)

describe("what hangs on sentences before is not told", () => {
  test("of one side", async () => {
    const told = await textsOf([{ publisher: NORWAY, text: `${FRAME} Berg said that the above considerations should guide the fleet. Berg demanded the withdrawal of the trawlers from the fjord. Berg said that such patrols would ruin the herring grounds. Aliyev conveyed that Kazakhstan attached the highest priority to their safe return.` }])
    expect(told.filter((text) => /above considerations|such patrols|their safe return/u.test(text))).toEqual([])
    expect(told.some((text) => text.includes("withdrawal of the trawlers"))).toBe(true)
  }, 60_000)

  test("whose it is may stand before, and what is like something else needs nothing before", async () => {
    const told = await textsOf([{ publisher: NORWAY, text: `${FRAME} Aliyev conveyed that the sailors must be helped in their return. Berg said that such fish as herring and cod would be sold by auction.` }])
    expect(told.some((text) => text.includes("their return"))).toBe(true)
    expect(told.some((text) => text.includes("such fish as"))).toBe(true)
  }, 60_000)
})

test("silence is told only where no sentence of the other account may mean the same", async () => {
  const filler = "The two leaders walked through the old harbour and saw the lighthouse, the fish market and the museum of polar ships. They then signed the guest book of the town hall and received a carved oar from the mayor and a choir of children."
  const norway = { publisher: NORWAY, text: `${FRAME} ${filler} Berg stressed the need to protect the sturgeon spawning grounds. Berg demanded lower customs duties on wool.` }
  const kazakhstan = { publisher: "Office of the President of Kazakhstan", text: `President Timur Aliyev of Kazakhstan met Prime Minister Anna Berg of Norway in Oslo. ${filler} Protection of the spawning grounds of sturgeon was also touched upon. Aliyev proposed a direct flight from Astana to Bergen.` }
  const told = await textsOf([norway, kazakhstan])
  const silentAfter = (words: string): boolean => /did not mention|mentioned n/u.test(told[told.findIndex((text) => text.includes(words)) + 1] ?? "")
  expect(told.some((text) => text.includes("customs duties"))).toBe(true)
  expect(silentAfter("customs duties")).toBe(true)
  expect(silentAfter("sturgeon")).toBe(false)
}, 60_000)

test("what is told ends before the same speaker's next verb, which is told by itself", async () => {
  const told = await textsOf([{ publisher: AKORDA, text: "Президент Казахстана Тимур Алиев встретился в Осло с премьер-министром Норвегии Анной Берг. Тимур Алиев сообщил, что порт Актау принимает сорок судов в неделю, и подчеркнул, что для маяков нужны новые лампы." }], "uk")
  expect(told.filter((text) => text.includes("сорок судов") && text.includes("лампы"))).toEqual([])
  expect(told.some((text) => text.includes("сорок судов"))).toBe(true)
}, 60_000)

test("a shared opinion is nothing that follows", async () => {
  const told = await textsOf([{ publisher: NORWAY, text: `${FRAME} The leaders agreed that regular contacts had been useful for the fishermen. The leaders agreed that their ministers would meet again in June.` }])
  expect(told.filter((text) => text.startsWith("What follows") && text.includes("useful"))).toEqual([])
  expect(told.some((text) => text.startsWith("What follows") && text.includes("in June"))).toBe(true)
}, 60_000)

test("condolences are told as such, and who condoles by the account's sentence", async () => {
  const told = await textsOf([{ publisher: NORWAY, text: `${FRAME} Berg expressed condolences over the wreck of the ferry near Aktau.` }], "ru")
  expect(told.filter((text) => text.includes("wreck") && text.includes("сожаление"))).toEqual([])
  expect(told.some((text) => text.includes("wreck of the ferry"))).toBe(true)
}, 60_000)

test("pronouns tell who is a woman where no table does", async () => {
  const told = await textsOf([{ publisher: NORWAY, text: "Prime Minister Robin Hadland of Norway met President Timur Aliyev of Kazakhstan in Oslo. She thanked her guests for the wool. Hadland demanded lower duties on wool. She said that the fjord had frozen." }], "ru")
  expect(told.some((text) => /^Хадланд потребовала/u.test(text))).toBe(true)
}, 60_000)

test("an outlet of another alphabet is named in that of the digest", () => {
  const document = { publisher: "Вісник гавані", language: "uk", file: null }
  const nameIn = (language: string): string => accountSubject({ side: null, index: 0, account: { document } } as unknown as ComparedAccount, { pack: packs.get(language)!, packs }).name
  expect(nameIn("en")).toBe("Visnyk havani")
  expect(nameIn("ru")).toBe("«Вісник гавані»")
})

test("a heading is of the matter, not of a word that looks like another", async () => {
  const { topics } = packs.get("en")!.phrasing
  const sentences = await sentencesOf([{ publisher: NORWAY, text: `${FRAME} Aliyev called for concerted efforts to return to the ceasefire. Berg thanked the Prime Minister of Denmark and said that the truce at the strait should hold.` }])
  expect(sentences.find(({ text }) => text.includes("concerted efforts"))?.section).toBe(topics["conflict-settlement"])
  expect(sentences.filter(({ section }) => section === topics["culture-science"])).toEqual([])
}, 60_000)
