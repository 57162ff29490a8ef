import fc from "fast-check"
import { expect, test } from "vitest"
import { aheadEncoder } from "../src/app/encoder-ahead.ts"
import { loadEngine } from "../src/app/engine.ts"
import { lines, understandRecords } from "../src/app/stream.ts"
import type { Encoder, EncoderSentence } from "../src/encoder/encoder.ts"
import type { Account } from "../src/model/comparison.ts"

const chunked = async function* (bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  let from = 0
  for (const cut of [...cuts.map((one) => one % (bytes.length + 1)).toSorted((a, b) => a - b), bytes.length]) {
    yield bytes.subarray(from, cut)
    from = cut
  }
}

test("lines come out whole however the stream is cut", async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.string({ unit: fc.constantFrom("a", "й", "{", " ", "\r") , maxLength: 8 }), { maxLength: 12 }), fc.array(fc.nat(), { maxLength: 8 }), async (wanted, cuts) => {
    const text = wanted.join("\n")
    const found: string[] = []
    for await (const { bytes, cut } of lines(chunked(new TextEncoder().encode(text), cuts))) {
      expect(cut).toBe(false)
      found.push(new TextDecoder().decode(bytes))
    }
    expect(found).toEqual(wanted.at(-1) === "" || wanted.length === 0 ? wanted.slice(0, -1) : wanted)
  }))
})

test("a line without end is never held whole", async () => {
  let longest = 0
  const endless = async function* () {
    for (let n = 0; n < 200; n++) yield new Uint8Array(1000).fill(97)
    yield new TextEncoder().encode("\nshort\n")
  }
  const found: [number, boolean][] = []
  for await (const { bytes, cut } of lines(endless(), 5000)) {
    longest = Math.max(longest, bytes.length)
    found.push([bytes.length, cut])
  }
  expect(found).toEqual([[5000, true], [5, false]])
  expect(longest).toBe(5000)
})

const RECORDS = [
  { id: "first", text: "The harbour master said that the ferries would run again. He thanked the crews.", language: "en" },
  { id: "second", text: "Капитан заявил, что порт закрыт.", language: "ru" },
  { id: "none", text: "", language: "en" },
  { id: "third", text: "The mayor promised new quays.", language: "en" },
]

test("records that are read ahead give what each gives by itself, in order, bad ones among them", async () => {
  const engine = await loadEngine()
  const all = async (texts: readonly string[]) => {
    const bytes = new TextEncoder().encode(texts.join("\n"))
    const accounts: Account[] = []
    for await (const account of understandRecords(engine, chunked(bytes, []))) accounts.push(account)
    return accounts
  }
  const written = RECORDS.map((record) => JSON.stringify(record)).toSpliced(2, 0, "{ no json", "  ")
  const together = await all(written)
  expect(together.map(({ document }) => document.id)).toEqual(["first", "second", expect.any(String), "none", "third"])
  expect(together[2]!.problems.map(({ code }) => code)).toEqual(["record-invalid"])
  const alone = await Promise.all(RECORDS.map(async (record) => (await all([JSON.stringify(record)]))[0]!))
  const said = ({ statements }: Account) => statements
  expect(together.toSpliced(2, 1).map(said)).toEqual(alone.map(said))
  expect(together.flatMap(said).length).toBeGreaterThan(2)
})

test("nobody who waits for an answer before the next record waits for ever", async () => {
  const engine = await loadEngine()
  let answered = 0
  const asking = async function* () {
    for (const [index, record] of RECORDS.entries()) {
      while (answered < index) await new Promise((resolve) => setTimeout(resolve, 5))
      yield new TextEncoder().encode(`${JSON.stringify(record)}\n`)
    }
  }
  for await (const { document } of understandRecords(engine, asking())) expect(document.id).toBe(RECORDS[answered++]!.id)
  expect(answered).toBe(RECORDS.length)
})

test("what was foreseen is analysed together, what fails fails alone", () => {
  const asked: number[] = []
  const encoder: Pick<Encoder, "analyse" | "embed"> = {
    embed: () => [],
    analyse: (sentences) => {
      asked.push(sentences.length)
      if (sentences.some(({ language }) => language === "xx")) throw new Error("no such language")
      return sentences.map(({ forms }) => ({ words: forms.map((form) => ({ upos: "X", features: {}, lemma: form, head: -1, relation: "root" })) }))
    },
  }
  const one = (language: string, ...words: string[]): EncoderSentence[] => words.map((word) => ({ forms: [word], language }))
  const lemmas = (sentences: readonly EncoderSentence[]) => ahead.analyse(sentences).map(({ words }) => words[0]!.lemma)
  const ahead = aheadEncoder(encoder)
  for (const sentences of [one("en", "a", "b"), one("en", "c"), one("en", "d")]) ahead.foresee?.(sentences)
  expect(lemmas(one("en", "c"))).toEqual(["c"])
  expect(lemmas(one("en", "a", "b"))).toEqual(["a", "b"])
  expect(lemmas(one("en", "e"))).toEqual(["e"])
  expect(asked).toEqual([4, 1])
  for (const sentences of [one("en", "f"), one("xx", "g")]) ahead.foresee?.(sentences)
  expect(lemmas(one("en", "f"))).toEqual(["f"])
  expect(() => lemmas(one("xx", "g"))).toThrow("no such language")
})
