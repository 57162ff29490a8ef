import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Ajv } from "ajv"
import fc from "fast-check"
import { afterAll, beforeAll, expect, test } from "vitest"
import { quotationsIn } from "../src/digest/verify.ts"
import { rapporteur } from "./support/cli.ts"

const folder = mkdtempSync(join(tmpdir(), "rapporteur-verify-"))
afterAll(() => rmSync(folder, { recursive: true }))

const NAMES = ["1-canada.txt", "2-kazakhstan.txt", "3-press.txt"]
const at = (name: string): string => join(folder, name)
const restore = (): void => { for (const name of NAMES) copyFileSync(`examples/${name}`, at(name)) }
const RECORDS: Record<string, string> = {}

beforeAll(async () => {
  restore()
  for (const lang of ["en", "ru", "uk"]) RECORDS[lang] = (await rapporteur(["digest", ...NAMES.map(at), "--lang", lang, "--format", "json"])).out
  RECORDS["comparison"] = (await rapporteur(["compare", ...NAMES.map(at), "--format", "json"])).out
}, 120_000)

const verify = async (record: string, ...more: readonly string[]) => {
  writeFileSync(at("record.json"), record)
  return rapporteur(["verify", at("record.json"), ...more])
}
const record = (lang = "en") => JSON.parse(RECORDS[lang]!)

test("a digest in each language and a comparison hold against their sources; the digest's record is of its schema", async () => {
  restore()
  const valid = new Ajv({ allErrors: true, strictTypes: false }).compile(JSON.parse(readFileSync("schemas/digest.schema.json", "utf8")))
  for (const lang of ["en", "ru", "uk"]) {
    valid(record(lang))
    expect(valid.errors).toBeNull()
    const { code, out } = await verify(RECORDS[lang]!)
    expect({ code, out: out.split("\n")[0] }).toEqual({ code: 0, out: expect.stringMatching(/^Everything holds\. Claims: \d+; places: \d+; sources: 3\.$/u) })
  }
  expect((await verify(RECORDS["comparison"]!)).code).toBe(0)
})

test("every sentence has places, each with both selectors", () => {
  for (const { sources } of record().sentences) {
    expect(sources.length).toBeGreaterThan(0)
    for (const { start, end, account, selector: [quote, position] } of sources) {
      const text = readFileSync(`examples/${NAMES[account]}`, "utf8")
      expect(text.slice(start, end)).toBe(quote.exact)
      expect(position).toEqual({ type: "TextPositionSelector", start, end })
      expect(text.slice(0, start).endsWith(quote.prefix) && text.slice(end).startsWith(quote.suffix)).toBe(true)
    }
  }
})

test("any changed byte of any source is found", { timeout: 120_000 }, async () => {
  await fc.assert(fc.asyncProperty(fc.constantFrom(...NAMES), fc.nat(), fc.integer({ min: 1, max: 255 }), async (name, where, change) => {
    restore()
    const bytes = readFileSync(at(name))
    bytes[where % bytes.length]! ^= change
    writeFileSync(at(name), bytes)
    const { code, out } = await verify(RECORDS["ru"]!)
    expect(code).toBe(1)
    expect(out).toContain(`${at(name)} has changed`)
  }), { numRuns: 40 })
})

test("a byte changed in a cited place names the sentence and the place, one changed elsewhere names the source alone", { timeout: 60_000 }, async () => {
  restore()
  const text = readFileSync(at(NAMES[0]!), "utf8")
  const cited = record().sentences.flatMap((sentence: { text: string; sources: { account: number; start: number; end: number }[] }, index: number) => sentence.sources.map((source) => ({ ...source, id: index + 1 }))).filter((place: { account: number }) => place.account === 0)
  const { start, id } = cited.find((place: { start: number }) => place.start > 400)
  writeFileSync(at(NAMES[0]!), `${text.slice(0, start)}#${text.slice(start + 1)}`)
  const touched = await verify(RECORDS["en"]!)
  expect(touched.code).toBe(1)
  const [line, column] = [text.slice(0, start).split("\n").length, start - text.lastIndexOf("\n", start - 1)]
  expect(touched.out).toMatch(new RegExp(`^- ${id} “.*1-canada\\.txt:${line}:${column} has “#`, "mu"))
  const free = [...text].findIndex((letter, index) => /[a-z]/u.test(letter) && cited.every((place: { start: number; end: number }) => index < place.start || index >= place.end))
  writeFileSync(at(NAMES[0]!), `${text.slice(0, free)}#${text.slice(free + 1)}`)
  const untouched = await verify(RECORDS["en"]!)
  expect(untouched.code).toBe(1)
  expect(untouched.out.split("\n").filter((one) => one.startsWith("- "))).toHaveLength(1)
})

test("words that moved are found where they are now", async () => {
  restore()
  writeFileSync(at(NAMES[1]!), `\n${readFileSync(at(NAMES[1]!), "utf8")}`)
  const { code, out } = await verify(RECORDS["en"]!)
  expect(code).toBe(1)
  expect(out).toMatch(/places stand elsewhere in the same words/u)
  expect(out).not.toMatch(/ has “/u)
})

test("a missing source is told by name; the same bytes under another name are taken", async () => {
  restore()
  rmSync(at(NAMES[2]!))
  const { code, out } = await verify(RECORDS["en"]!)
  expect(code).toBe(1)
  expect(out).toContain("3-press.txt is not there")
  copyFileSync(`examples/${NAMES[2]}`, at("saved-elsewhere.txt"))
  expect((await verify(RECORDS["en"]!, at("saved-elsewhere.txt"))).code).toBe(0)
})

test("an altered record is found: a quotation, a place, a sentence without sources", async () => {
  restore()
  const broken = async (change: (one: ReturnType<typeof record>) => void) => {
    const one = record()
    change(one)
    return verify(JSON.stringify(one))
  }
  const quoting = record().sentences.findIndex((one: { text: string }) => /“[^”]{30,}”/u.test(one.text))
  expect((await broken((one) => { one.sentences[quoting].text = one.sentences[quoting].text.replace(/“([^”]{30,})”/u, "“they never said this in any account at all”") })).out).toContain("is quoted, but stands at none of its places")
  expect((await broken((one) => { one.sentences[quoting].sources = [] })).out).toContain("it rests on no place")
  expect((await broken((one) => { one.sentences[quoting].sources[0].selector[0].exact += "x" })).code).toBe(1)
  expect((await broken((one) => { one.sentences[quoting].sources[0].selector[1].start += 1 })).code).toBe(1)
  expect((await broken((one) => { one.sources[0].sha256 = "0".repeat(64) })).code).toBe(1)
  expect((await broken((one) => { one.sentences[quoting].sources[0].account = 9 })).code).toBe(1)
})

test("misuse: no such file, no JSON, no digest", async () => {
  expect((await rapporteur(["verify", at("none.json")])).code).toBe(2)
  for (const text of ["no json", "{}", "[]", "null", "{\"schema\":\"rapporteur/digest@1\"}"]) {
    const { code, err } = await verify(text)
    expect(code).toBe(2)
    expect(err.trim().split("\n")).toHaveLength(1)
  }
})

test("quotations are told apart from what stands in them", () => {
  expect(quotationsIn("X said: “a ‘b’ c” (Y)")).toEqual(["a ‘b’ c"])
  expect(quotationsIn("X заявил: «а „б“ в» и «г»")).toEqual(["а „б“ в", "г"])
  expect(quotationsIn("X: “one “two” three”")).toEqual(["one “two” three"])
})
