import fc from "fast-check"
import iconv from "iconv-lite"
import { describe, expect, it } from "vitest"
import { packs } from "../src/languages/all.ts"
import { findPublisher } from "../src/languages/world/publishers.ts"
import type { Document } from "../src/model/document.ts"
import { read, type ReadHints } from "../src/read/read.ts"
import { readRecord } from "../src/read/record.ts"
import { makeDocx } from "./support/make-docx.ts"
import { makePdf } from "./support/make-pdf.ts"

const options = { packs, findPublisher }
const readBytes = (bytes: Uint8Array, hints: ReadHints = {}) => read(bytes, hints, options)
const utf8 = (text: string) => new TextEncoder().encode(text)

/** What holds for every document, whatever it was read from. */
function expectSound({ text, blocks, problems, sha256, language }: Document): void {
  let last = 0
  for (const { start, end } of blocks) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(text.length)
    expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
    last = end
  }
  for (const { span, message } of problems) {
    expect(message).not.toContain("\n")
    if (span) expect([span.start >= 0, span.start <= span.end, span.end <= text.length]).toEqual([true, true, true])
  }
  expect(sha256).toMatch(/^[0-9a-f]{64}$/)
  expect(language === null || packs.has(language)).toBe(true)
  expect(blocks.length > 0 || problems.length > 0).toBe(true)
}

const names = fc.constantFrom(undefined, "a.txt", "a.md", "a.html", "a.pdf", "a.docx", "a")

describe("any bytes give a document or a problem", () => {
  it("random bytes", async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), names, async (bytes, file) => expectSound(await readBytes(bytes, { file }))), { numRuns: 300 })
  })
  it("random text", async () => {
    const words = fc.constantFrom("The", "minister", "заявил,", "що", "\n", "\r\n", "\n\n", "- ", "#", "«", "»", "<p>", "</div>", "<b", "***", "1.", "2021", "7 грудня", ":", "\u2028", "😀", "\ufeff", "  ")
    await fc.assert(fc.asyncProperty(fc.array(words, { maxLength: 60 }), names, async (parts, file) => expectSound(await readBytes(utf8(parts.join(" ")), { file }))), { numRuns: 300 })
  })
  it("any string as plain text comes back unchanged", async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: "binary", maxLength: 200 }), async (text) => {
      const document = await readBytes(utf8(text), { file: "a.txt" })
      expectSound(document)
      if (!document.problems.some(({ code }) => code === "binary-input") && /^[\p{L}\p{N}]/u.test(text)) expect(document.text).toBe(new TextDecoder().decode(utf8(text)))
    }), { numRuns: 300, examples: [["0\0\0\0\0\u0001\0\u0001\0\u000f"]] })
  })
  it("damaged PDF and DOCX", async () => {
    const wholes = [makePdf([[{ text: "The commission met.", y: 700 }], [{ text: "It parted.", y: 700 }]]), makeDocx([{ text: "The commission met." }])]
    await fc.assert(fc.asyncProperty(fc.constantFrom(...wholes), fc.nat(), fc.nat(), fc.nat(255), async (whole, cut, at, byte) => {
      const bytes = whole.slice(0, 5 + cut % whole.length)
      bytes[4 + at % bytes.length] = byte
      expectSound(await readBytes(bytes))
    }), { numRuns: 80 })
  })
  it("damaged web archives", async () => {
    const start = (coding: string) => `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: ${coding}\r\n\r\n`
    await fc.assert(fc.asyncProperty(fc.constantFrom("base64", "quoted-printable", "8bit"), fc.string({ maxLength: 60 }), async (coding, body) => expectSound(await readBytes(utf8(start(coding) + body)))), { numRuns: 100 })
  })
  it("damaged mails", async () => {
    const start = (type: string) => `Message-ID: <1@ports.example>\r\nSubject: =?utf-8?Q?Call=ZZ?=\r\nContent-Type: ${type}\r\n\r\n`
    await fc.assert(fc.asyncProperty(fc.constantFrom("text/plain", 'multipart/mixed; boundary="b"', "multipart/alternative", "image/png"), fc.array(fc.constantFrom("--b", "--b--", "\r\n", "Content-Type: multipart/mixed; boundary=b", "Content-Type: text/plain", "Content-Transfer-Encoding: base64", "\r\n\r\n", "QUJD", "The envoy rested."), { maxLength: 40 }), async (type, lines) =>
      expectSound(await readBytes(utf8(start(type) + lines.join("\r\n"))))), { numRuns: 200 })
  })
  it("one line of two million characters", async () => {
    const text = "The ministers agreed that talks go on. ".repeat(51_000)
    const document = await readBytes(utf8(text), { file: "long.txt" })
    expectSound(document)
    expect(document.blocks).toHaveLength(1)
  })
  it("records", async () => {
    await fc.assert(fc.asyncProperty(fc.anything(), async (record) => expectSound(await readRecord(record, 1, options))), { numRuns: 200 })
    await fc.assert(fc.asyncProperty(fc.record({ text: fc.string(), date: fc.string(), url: fc.string(), language: fc.string(), publisher: fc.string() }), async (record) => {
      expectSound(await readRecord(record, 1, options))
    }), { numRuns: 200 })
  })
})

describe("plain text", () => {
  it("keeps its line ends, and its blocks point into it", async () => {
    const text = "Заявление комиссии портов\r\n\r\nСтороны договорились о ремонте.\r\n\tОни поблагодарили лоцманов.\r\n"
    const document = await readBytes(utf8(text), { file: "a.txt" })
    expect(document.text).toBe(text)
    expect(document.blocks.map(({ start, end }) => text.slice(start, end))).toEqual(["Заявление комиссии портов", "Стороны договорились о ремонте.", "Они поблагодарили лоцманов."])
  })
  it("loses the byte order mark, which is no part of it", async () => {
    const document = await readBytes(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8("The talks are over.")]))
    expect(document.text).toBe("The talks are over.")
  })
  it("has headings marked by a dash, and lists and dialogues that are none", async () => {
    const text = ["Переговоры о мосте", "- Тарифы", "Министр предложил снизить тарифы вдвое.", "- сыр;", "- рыба;", "- Мы готовы, - сказал посол."].join("\n")
    const { blocks } = await readBytes(utf8(text))
    expect(blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)).toEqual([
      "title: Переговоры о мосте", "heading: Тарифы", "paragraph: Министр предложил снизить тарифы вдвое.", "list-item: сыр;", "list-item: рыба;", "paragraph: - Мы готовы, - сказал посол.",
    ])
  })
  it("of one paragraph has no title", async () => {
    expect((await readBytes(utf8("Talks with the Prime Minister of Norland The ministers met in the harbour. They agreed on fees."))).title).toBeNull()
  })
})

describe("encodings", () => {
  const ru = "Министр заявил, что стороны договорились о ремонте моста, и поблагодарил соседей за помощь, которую они оказали этой зимой."
  const uk = "Міністр заявив, що сторони домовилися про ремонт мосту, і подякував сусідам за допомогу, яку вони надали цієї зими в області."
  it.each([
    ["windows-1251", ru], ["koi8-r", ru], ["cp866", ru], ["iso-8859-5", ru], ["maccyrillic", ru], ["utf-16le", ru], ["utf-16be", ru],
    ["windows-1251", uk], ["koi8-u", uk], ["utf-16le", uk], ["maccyrillic", uk],
  ])("%s is recognised: %s", async (encoding, text) => {
    const document = await readBytes(new Uint8Array(iconv.encode(text, encoding)))
    expect(document.text).toBe(text)
    expect(document.language).toBe(text === ru ? "ru" : "uk")
  })
  it.each(["windows-1251", "koi8-u", "cp1125", "mac-cyrillic"])("%s is read where the server declares it", async (encoding) => {
    const document = await readBytes(new Uint8Array(iconv.encode(uk, encoding === "mac-cyrillic" ? "maccyrillic" : encoding)), { contentType: `text/plain; charset=${encoding}` })
    expect(document).toMatchObject({ text: uk, problems: [] })
  })
  it("a guess is told", async () => {
    expect((await readBytes(new Uint8Array(iconv.encode(ru, "koi8-r")))).problems[0]).toMatchObject({ code: "encoding-guessed", message: expect.stringMatching(/koi8/) })
  })
  it("a wrong declaration does not spoil UTF-8", async () => {
    expect((await readBytes(utf8(uk), { contentType: "text/plain; charset=windows-1251" })).text).toBe(uk)
  })
  it("a single broken byte does not either", async () => {
    const bytes = utf8(`${ru}\n${ru}`)
    bytes[40] = 0xff
    const document = await readBytes(bytes)
    expect(document.text).toContain("\ufffd")
    expect(document.text.endsWith(`${ru.slice(30)}\n${ru}`)).toBe(true)
    expect(document.problems[0]?.code).toBe("encoding-guessed")
  })
  it("Western European text without a declaration", async () => {
    const text = "The café in Orléans — “a naïve choice”, the minister said — was closed, and they met in the town hall."
    expect((await readBytes(new Uint8Array(iconv.encode(text, "windows-1252")))).text).toBe(text)
  })
})

describe("records of a stream", () => {
  it("carry what is known of them", async () => {
    const document = await readRecord({ id: 7, text: "The ministers met.\nThey parted.", publisher: "МЗС України", date: "2022-05-01T10:00:00Z", title: "Met", language: "en" }, 3, options)
    expect(document).toMatchObject({ id: "7", title: "Met", publisher: "Ministry of Foreign Affairs of Ukraine", side: "Ukraine", published: "2022-05-01", language: "en", file: null })
  })
  it.each([[null], [[]], ["text"], [{}], [{ text: 5 }], [{ text: "x", url: { a: 1 } }]])("that are none say so: %j", async (record) => {
    const document = await readRecord(record, 12, options)
    expect(document.problems).toEqual([{ code: "record-invalid", span: null, message: expect.stringMatching(/^Line 12: .+\.$/) }])
  })
  it("are told from their title where it is known", async () => {
    const [title, body] = ["Call with the Prime Minister of Norland", "The two leaders agreed on fees for pilots."]
    for (const gap of [" ", "\n", "\n\n"]) {
      const { text, blocks } = await readRecord({ text: title + gap + body, title }, 1, options)
      expect(blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)).toEqual([`title: ${title}`, `paragraph: ${body}`])
    }
    const going = await readRecord({ text: `${title} was short.`, title }, 1, options)
    expect(going.blocks.map(({ kind }) => kind)).toEqual(["paragraph"])
  })
  it("in a language that no pack reads are told of", async () => {
    expect((await readRecord({ text: "Rozmowa trwała godzinę.", language: "pl" }, 1, options)).problems[0]).toMatchObject({ code: "language-unsupported", message: expect.stringContaining("Polish") })
  })
})
