import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Ajv } from "ajv"
import { expect, test } from "vitest"
import { rapporteur } from "./support/cli.ts"

const schema = (name: string) => JSON.parse(readFileSync(new URL(`../schemas/${name}.schema.json`, import.meta.url), "utf8"))
const ajv = new Ajv({ allErrors: true, strictTypes: false })
const isDocument = ajv.compile(schema("document"))
const isComparison = ajv.compile(schema("comparison"))
const EXAMPLES = ["examples/1-canada.txt", "examples/2-kazakhstan.txt", "examples/3-press.txt"]

const spans = function* (value: unknown): Generator<{ start: number; end: number }> {
  if (value === null || typeof value !== "object") return
  const { start, end } = value as { start?: unknown; end?: unknown }
  if (typeof start === "number" && typeof end === "number") yield { start, end }
  for (const inner of Object.values(value)) yield* spans(inner)
}

test("extract prints documents of the schema; a plain text's text is its file", async () => {
  const { code, out, err } = await rapporteur(["extract", EXAMPLES[0]!])
  expect({ code, err }).toEqual({ code: 0, err: "" })
  const document = JSON.parse(out)
  isDocument(document)
  expect(isDocument.errors).toBeNull()
  expect(document.text).toBe(readFileSync(EXAMPLES[0]!, "utf8"))
  expect(document.statements.length).toBeGreaterThan(5)
  for (const { start, end } of spans(document)) expect(start < end && end <= document.text.length).toBe(true)
})

test("several files are one object a line, in their order", async () => {
  const { code, out } = await rapporteur(["extract", ...EXAMPLES])
  expect(code).toBe(0)
  const documents = out.trimEnd().split("\n").map((line) => JSON.parse(line))
  expect(documents.map((document) => document.id)).toHaveLength(3)
  for (const document of documents) expect(isDocument(document)).toBe(true)
  expect(documents.map(({ language }) => language)).toEqual(["en", "ru", "uk"])
})

test("compare prints a comparison of the schema whose sources resolve", async () => {
  const { code, out } = await rapporteur(["compare", ...EXAMPLES, "--format", "json"])
  expect(code).toBe(0)
  const comparison = JSON.parse(out)
  isComparison(comparison)
  expect(isComparison.errors).toBeNull()
  expect(comparison.accounts.map((account: { file: string }) => account.file)).toEqual(["1-canada.txt", "2-kazakhstan.txt", "3-press.txt"])
  expect(comparison.talks).toMatchObject({ date: "2026-10-14", channel: "call" })
  for (const { statements, silent } of comparison.points) {
    for (const { account, id } of statements) expect(comparison.accounts[account].document.statements.some((one: { id: string }) => one.id === id)).toBe(true)
    expect(silent.some((index: number) => statements.some((one: { account: number }) => one.account === index))).toBe(false)
  }
  for (const { sources } of comparison.digest.sentences) {
    for (const { account, start, end } of sources) expect(comparison.accounts[account].document.text.slice(start, end).trim()).not.toBe("")
  }
})

test("a stream gives one object a record, in order, whatever the records hold", async () => {
  const records = [
    JSON.stringify({ text: "The minister warned that the talks would fail.", id: "a", language: "en", publisher: "Example", date: "2026-02-03" }),
    "no json", "", JSON.stringify({ id: "b" }), JSON.stringify([1]), JSON.stringify({ text: "", id: "c" }), JSON.stringify({ text: "x\u0000\ud800", id: "d" }),
    JSON.stringify({ text: "Міністр закликав сторони повернутися до переговорів.", id: "e" }),
  ]
  const { code, out, err } = await rapporteur(["extract", "--stdin-jsonl"], { stdin: records.join("\n") })
  const documents = out.trimEnd().split("\n").map((line) => JSON.parse(line))
  expect(documents).toHaveLength(7)
  for (const document of documents) {
    isDocument(document)
    expect(isDocument.errors).toBeNull()
  }
  expect(documents.map(({ id }) => id)).toEqual(["a", "line-2", "b", "line-5", "c", "d", "e"])
  expect(documents[0]).toMatchObject({ publisher: "Example", published: "2026-02-03", language: "en" })
  expect(documents[0].statements[0]).toMatchObject({ act: "warn" })
  for (const at of [1, 2, 3]) expect(documents[at].problems[0].code).toBe("record-invalid")
  expect(documents[6].statements[0]).toMatchObject({ act: "urge" })
  expect(code).toBe(1)
  expect(err.trimEnd().split("\n")).toHaveLength(1)
})

test("files of records are read like the stream, and apart from documents", async () => {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-"))
  const file = join(folder, "releases.jsonl")
  writeFileSync(file, `${JSON.stringify({ text: "The minister warned that the talks would fail.", id: "a" })}\nno json\n`)
  const { code, out, err } = await rapporteur(["extract", file])
  expect(out.trimEnd().split("\n").map((line) => JSON.parse(line).id)).toEqual(["a", "line-2"])
  expect(code).toBe(1)
  expect(err).toContain(`${file}: 1 of 2 records`)
  expect(await rapporteur(["extract", file, EXAMPLES[0]!])).toMatchObject({ code: 2, out: "" })
  expect(await rapporteur(["extract", join(folder, "none.jsonl")])).toMatchObject({ code: 2, out: "" })
  rmSync(folder, { recursive: true })
})

test("annotate prints CoNLL-U that keeps the text", async () => {
  const { code, out } = await rapporteur(["annotate", EXAMPLES[1]!])
  expect(code).toBe(0)
  const text = readFileSync(EXAMPLES[1]!, "utf8")
  let words = 0
  for (const line of out.split("\n").filter((one) => /^\d/.test(one))) {
    const fields = line.split("\t")
    expect(fields).toHaveLength(10)
    const range = /TokenRange=(\d+):(\d+)/.exec(fields[9]!)!
    expect(text.slice(Number(range[1]), Number(range[2]))).toBe(fields[1])
    words += 1
  }
  expect(words).toBeGreaterThan(200)
  const json = JSON.parse((await rapporteur(["annotate", EXAMPLES[1]!, "--format", "json"])).out)
  for (const sentence of json.sentences) for (const token of sentence.tokens) expect(json.text.slice(token.start, token.end)).toBe(token.form)
})

test("explain tells words, tree, statements and rules of a place", async () => {
  const { code, out } = await rapporteur(["explain", EXAMPLES[0]!, "10:120"])
  expect(code).toBe(0)
  for (const heading of ["words", "tree", "mentions", "statements", "rules"]) expect(out).toMatch(new RegExp(`^${heading}$`, "m"))
  expect(out).toContain("└─")
  expect(out).toMatch(/\+ fired +\S+/)
  for (const [where, message] of [["999", "has no line 999"], ["10:9999", "has no column"], ["2", "line 2 is empty"], ["2:1", "line 2 is empty"], ["zero", "is no place"]] as const) {
    const wrong = await rapporteur(["explain", EXAMPLES[0]!, where])
    expect(wrong).toMatchObject({ code: 2, out: "" })
    expect(wrong.err).toContain(message)
  }
})

test("digest carries a source at every sentence, in every language", async () => {
  for (const language of ["en", "ru", "uk"]) {
    const { code, out } = await rapporteur(["digest", ...EXAMPLES, "--lang", language, "--format", "json"])
    expect(code).toBe(0)
    const digest = JSON.parse(out)
    expect(digest.language).toBe(language)
    expect(digest.sentences.length).toBeGreaterThan(5)
  }
  const text = (await rapporteur(["digest", ...EXAMPLES])).out
  expect(text).toMatch(/\[1\]/)
  expect(text).toMatch(/1-canada\.txt:\d+:\d+/)
})

test("the table fits its terminal and has colour only there", async () => {
  const wide = await rapporteur(["compare", ...EXAMPLES], { columns: 150 })
  expect(wide.out).toContain("\u001b[")
  expect(wide.out).toContain("│")
  const plain = await rapporteur(["compare", ...EXAMPLES], { columns: 60, env: { NO_COLOR: "1" } })
  expect(plain.out).not.toContain("\u001b")
  expect(Math.max(...plain.out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(60)
  const piped = await rapporteur(["compare", ...EXAMPLES], { env: { COLUMNS: "130" } })
  expect(piped.out).not.toContain("\u001b")
  expect(Math.max(...piped.out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(130)
  expect(piped.out).toContain("— not mentioned")
})

test("a person has one name throughout, the reader's language's where an account writes it", async () => {
  for (const [lang, own, other] of [["uk", "Лаура Беннетт · ", "Laura Bennett · "], ["ru", "Лаура Беннетт · ", "Laura Bennett · "], ["en", "Laura Bennett · ", "Лаура Беннетт · "]] as const) {
    const { out } = await rapporteur(["compare", ...EXAMPLES, "--lang", lang])
    expect(out).toContain(own)
    expect(out).not.toContain(other)
  }
})
