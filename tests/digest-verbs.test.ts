import { beforeAll, describe, expect, test } from "vitest"
import { loadEngine } from "../src/app/engine.ts"
import { compareAccounts, type Engine, readDocument, understand } from "../src/pipeline.ts"

/** Which verb tells an act where the account's own word is of another language: as strong as that word and no stronger. */
let engine: Engine
beforeAll(async () => {
  engine = await loadEngine()
}, 60_000)

const digestOf = async (text: string, publisher: string, language: string): Promise<readonly string[]> => {
  const document = await readDocument(engine, new TextEncoder().encode(text), { file: "1.txt", publisher, published: "2026-05-03" })
  return compareAccounts(engine, [understand(engine, document).account], { language }).digest.sentences.map((sentence) => sentence.text)
}

const NORWAY = "Office of the Prime Minister of Norway"
const HARBOUR = `Prime Minister Anna Berg of Norway spoke by telephone today with President Timur Aliyev of Kazakhstan. The leaders agreed that the fog over the harbour was a danger to small vessels. The leaders agreed to open a joint rescue school in June. The Prime Minister expressed the hope that Kazakhstan would sign the fisheries treaty. She requested that Kazakhstan publish the catch figures. The Prime Minister invited President Aliyev to visit the shipyards of Bergen. She proposed to open a school for divers.`
const CASPIAN = "Премьер-министр Норвегии Анна Берг провела телефонный разговор с президентом Казахстана Тимуром Алиевым. Тимур Алиев выразил надежду, что Норвегия откроет консульство в Актау. Анна Берг попросила опубликовать данные об улове."

describe("an opinion that both share", () => {
  test("is no arrangement; what is to be done still is", async () => {
    const ru = await digestOf(HARBOUR, NORWAY, "ru")
    expect(ru.some((text) => text.includes("сошлись на том, что “the fog over the harbour was a danger to small vessels”"))).toBe(true)
    expect(ru.some((text) => text.includes("договорились: “to open a joint rescue school in June”"))).toBe(true)
    const uk = await digestOf(HARBOUR, NORWAY, "uk")
    expect(uk.some((text) => text.includes("зійшлися на тому, що “the fog over the harbour was a danger to small vessels”"))).toBe(true)
    expect(uk.some((text) => text.includes("домовилися: “to open a joint rescue school in June”"))).toBe(true)
  }, 60_000)
})

describe("a hope", () => {
  test("is told as one, a request as a request", async () => {
    const ru = await digestOf(HARBOUR, NORWAY, "ru")
    expect(ru.some((text) => text.endsWith("выразила надежду: “Kazakhstan would sign the fisheries treaty”."))).toBe(true)
    expect(ru.filter((text) => text.includes("catch figures") && text.includes("надежду"))).toEqual([])
    const uk = await digestOf(HARBOUR, NORWAY, "uk")
    expect(uk.some((text) => text.endsWith("висловила сподівання: “Kazakhstan would sign the fisheries treaty”."))).toBe(true)
  }, 60_000)

  test("from Russian into English and Ukrainian", async () => {
    const en = await digestOf(CASPIAN, "Акорда", "en")
    expect(en.some((text) => text.includes("voiced the hope: «Норвегия откроет консульство в Актау»"))).toBe(true)
    const uk = await digestOf(CASPIAN, "Акорда", "uk")
    expect(uk.some((text) => text.includes("висловив сподівання: «Норвегия откроет консульство в Актау»"))).toBe(true)
    expect(uk.filter((text) => text.includes("улове") && text.includes("сподівання"))).toEqual([])
  }, 60_000)
})

describe("an invitation", () => {
  test("is none to oneself, and a proposal stays one", async () => {
    const ru = await digestOf(HARBOUR, NORWAY, "ru")
    expect(ru.some((text) => text.includes("передала приглашение: “to visit the shipyards of Bergen”"))).toBe(true)
    expect(ru.some((text) => text.includes("предложила: “to open a school for divers”"))).toBe(true)
    const uk = await digestOf(HARBOUR, NORWAY, "uk")
    expect(uk.some((text) => text.includes("передала запрошення: “to visit the shipyards of Bergen”"))).toBe(true)
    const en = await digestOf("Президент Казахстана Тимур Алиев провёл телефонный разговор с премьер-министром Норвегии Анной Берг. Тимур Алиев пригласил Анну Берг посетить выставку в Астане.", "Акорда", "en")
    expect(en.some((text) => text.includes("extended an invitation: «посетить выставку в Астане»"))).toBe(true)
  }, 60_000)
})

test("what hangs on the words for the speakers does not hang on their names", async () => {
  const ru = await digestOf("Премьер-министр Норвегии Анна Берг провела телефонный разговор с президентом Казахстана Тимуром Алиевым. Лидеры двух стран подробно обсудили перспективы паромного сообщения. Главы обоих правительств договорились открыть школу водолазов.", "Акорда", "ru")
  expect(ru.some((text) => text.includes("подробно обсудили перспективы паромного сообщения"))).toBe(true)
  expect(ru.filter((text) => /двух стран|обоих правительств/u.test(text))).toEqual([])
}, 60_000)
