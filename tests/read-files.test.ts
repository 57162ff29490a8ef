import { describe, expect, it } from "vitest"
import { packs } from "../src/languages/all.ts"
import { findPublisher } from "../src/languages/world/publishers.ts"
import { read, type ReadHints } from "../src/read/read.ts"
import { makeDocx, makeZip } from "./support/make-docx.ts"
import { makePdf } from "./support/make-pdf.ts"

const readBytes = (bytes: Uint8Array, hints: ReadHints = {}) => read(bytes, hints, { packs, findPublisher })
const paragraphs = ({ text, blocks }: Awaited<ReturnType<typeof read>>) => blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)

describe("Word documents", () => {
  it("keep their paragraphs, headings and title", async () => {
    const document = await readBytes(makeDocx([
      { text: "Про зустріч комісії", style: "Title" },
      { text: "Міністр закликав обидві сторони завершити ремонт мосту й подякував лоцманам." },
      { text: "Подальші кроки", style: "Heading1" },
      { text: "Сторони домовилися, що робоча група збереться через тиждень." },
    ]), { file: "комісія.docx" })
    expect(document).toMatchObject({ language: "uk", title: "Про зустріч комісії", problems: [] })
    expect(paragraphs(document)).toEqual([
      "title: Про зустріч комісії", "paragraph: Міністр закликав обидві сторони завершити ремонт мосту й подякував лоцманам.",
      "heading: Подальші кроки", "paragraph: Сторони домовилися, що робоча група збереться через тиждень.",
    ])
  })
  it("that are damaged are told of in one line", async () => {
    const whole = makeDocx([{ text: "The commission met." }])
    for (const bytes of [whole.subarray(0, whole.length >> 1), whole.subarray(0, 60), makeZip({ "[Content_Types].xml": "<x/>", "word/document.xml": "<broken" })]) {
      const document = await readBytes(bytes, { file: "a.docx" })
      expect(document.text).toBe("")
      expect(document.problems).toHaveLength(1)
      expect(document.problems[0]).toMatchObject({ code: "file-unreadable", message: expect.stringMatching(/^The Word document is damaged[^\n]+$/) })
    }
  })
  it("are told from other archives", async () => {
    expect((await readBytes(makeZip({ "a.txt": "x" }))).problems[0]).toMatchObject({ code: "binary-input", message: expect.stringContaining("ZIP") })
    for (const [part, words] of [["xl/workbook.xml", "spreadsheet"], ["ppt/presentation.xml", "slides"]] as const) {
      expect((await readBytes(makeZip({ "[Content_Types].xml": "<x/>", [part]: "<x/>" }))).problems[0]).toMatchObject({ code: "file-unreadable", message: expect.stringContaining(words) })
    }
  })
})

describe("PDF files", () => {
  const step = (texts: readonly string[], from: number, leading = 15) => texts.map((text, i) => ({ text, y: from - i * leading }))
  it("give paragraphs, their lines and broken words joined", async () => {
    const pdf = makePdf([[
      { text: "О заседании портовой комиссии", y: 780, size: 18 },
      ...step(["Министр напомнил, что российско-ведрийский договор всё ещё дей-", "ствует, и предложил провести консультации до конца месяца, как", "было условлено раньше."], 740),
      ...step(["Стороны договорились о консульта-", "циях в июне. Посол назвал российско-", "ведрийский договор полезным и отметил, что он будет продлён."], 680),
    ]])
    const document = await readBytes(pdf)
    // files come as Buffers, which pdf.js does not take
    expect(await readBytes(Buffer.from(pdf))).toEqual(document)
    expect(document.problems).toEqual([])
    expect(document.language).toBe("ru")
    expect(paragraphs(document)).toEqual([
      "title: О заседании портовой комиссии",
      "paragraph: Министр напомнил, что российско-ведрийский договор всё ещё действует, и предложил провести консультации до конца месяца, как было условлено раньше.",
      "paragraph: Стороны договорились о консультациях в июне. Посол назвал российско-ведрийский договор полезным и отметил, что он будет продлён.",
    ])
  })
  it("lose running heads and page numbers, and keep a paragraph over two pages whole", async () => {
    const page = (number: number, lines: readonly string[]) => [{ text: "Ministry of Ports", y: 810 }, ...step(lines, 760), { text: `- ${number} -`, x: 290, y: 40 }]
    const document = await readBytes(makePdf([
      page(1, ["The chairman said that the second channel would be open by", "the end of the year and that both sides had agreed to share"]),
      page(2, ["the costs of the pilots, who were not asked about it before", "the meeting."]),
      page(3, ["The deputy chairman thanked the engineers for their work."]),
    ]))
    expect(paragraphs(document)).toEqual([
      "paragraph: The chairman said that the second channel would be open by the end of the year and that both sides had agreed to share the costs of the pilots, who were not asked about it before the meeting.",
      "paragraph: The deputy chairman thanked the engineers for their work.",
    ])
  })
  it("that a browser printed lose what it put round the page, and tell its address; hyphens are the words' own there", async () => {
    const page = (number: number, lines: readonly string[]) => [
      ...step(lines, 760), { text: "11/23/26, 10:45 AM", x: 24, y: 815, size: 8 }, { text: "Channel talks - Ministry of Ports", x: 160, y: 815, size: 8 },
      { text: "https://ports.example/news/channel-talks", x: 24, y: 20, size: 8 }, { text: `${number}/2`, x: 560, y: 20, size: 8 },
    ]
    const document = await readBytes(makePdf([
      page(1, ["The chairman said that the second channel would be open by", "the end of the year, as it was agreed in the long-"]), page(2, ["standing contract with the pilots, who were not asked about", "it before the meeting."]),
    ]))
    expect(paragraphs(document)).toEqual(["paragraph: The chairman said that the second channel would be open by the end of the year, as it was agreed in the long-standing contract with the pilots, who were not asked about it before the meeting."])
    expect(document).toMatchObject({ url: "https://ports.example/news/channel-talks", title: "Channel talks - Ministry of Ports" })
  })
  it("keep a day and an address that are the page's own", async () => {
    const document = await readBytes(makePdf([[{ text: "14.10.2026, 18:05", y: 780 }, ...step(["The chairman said that the channel would be open soon."], 740), { text: "https://ports.example/news/7", y: 60 }]]))
    expect(document.text).toContain("14.10.2026")
    expect(document.text).toContain("https://ports.example/news/7")
  })
  it("of short paragraphs keep them apart, and a large title of two lines together", async () => {
    const two = (a: string, b: string, from: number) => step([a, b], from)
    const document = await readBytes(makePdf([[
      { text: "The port commission and the pilots of", y: 790, size: 24 }, { text: "the northern channel", y: 762, size: 24 },
      ...two("The chairman said that the second channel would be open by the end of", "the coming winter, ice or no ice in it.", 720), ...two("He thanked the pilots of both ports for their patience in a year in which", "they had hardly slept, as he put it.", 675),
      ...two("The pilots asked for a second tug, which the commission promised them for", "the spring, if the money comes.", 630),
    ]]))
    expect(paragraphs(document)).toEqual([
      "title: The port commission and the pilots of the northern channel",
      "paragraph: The chairman said that the second channel would be open by the end of the coming winter, ice or no ice in it.",
      "paragraph: He thanked the pilots of both ports for their patience in a year in which they had hardly slept, as he put it.",
      "paragraph: The pilots asked for a second tug, which the commission promised them for the spring, if the money comes.",
    ])
  })
  it("that are damaged or hold no text are told of in one line", async () => {
    const whole = makePdf([[{ text: "The commission met.", y: 700 }]])
    const cases: readonly (readonly [Uint8Array, RegExp])[] = [
      [whole.subarray(0, 40), /damaged/], [new TextEncoder().encode("%PDF-1.4\nnothing"), /damaged/], [makePdf([[]]), /only pictures/],
    ]
    for (const [bytes, words] of cases) {
      const document = await readBytes(bytes)
      expect(document.problems.map(({ code }) => code)).toEqual(["file-unreadable"])
      expect(document.problems[0]?.message).toMatch(words)
    }
  })
})

describe("other files", () => {
  it.each([
    ["PNG", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], "binary-input"], ["ELF", [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0], "binary-input"],
    ["old Word", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], "file-unreadable"], ["RTF", [...Buffer.from("{\\rtf1 hello}")], "file-unreadable"],
    ["noise", Array.from({ length: 3000 }, (_, i) => (i * 7919 + (i >> 3) * 104729) % 256), "binary-input"],
  ])("are told what they are: %s", async (_name, bytes, code) => {
    const { problems, text, blocks } = await readBytes(new Uint8Array(bytes))
    expect(problems.map((problem) => problem.code)).toEqual([code])
    expect([text, blocks]).toEqual(["", []])
  })
  it("that are too large are not read", async () => {
    const document = await read(new Uint8Array(2048), {}, { packs, findPublisher, maxBytes: 1024 })
    expect(document.problems[0]?.code).toBe("file-too-large")
  })
  it("whose reader fails are told of in one line", async () => {
    const extract = () => Promise.reject(new Error("it broke\nat some place"))
    const document = await read(new TextEncoder().encode("<p>x</p>"), { file: "a.html" }, { packs, findPublisher, extract })
    expect(document.problems).toEqual([{ code: "file-unreadable", span: null, message: "It could not be read: it broke" }])
  })
  it("that are empty are told of", async () => {
    for (const text of ["", " \n\n\t", "***\n---"]) {
      expect((await readBytes(new TextEncoder().encode(text))).problems.map(({ code }) => code)).toEqual(["page-empty"])
    }
  })
})

describe("E-mails", () => {
  const utf8 = (text: string) => new TextEncoder().encode(text)
  const PLAIN = "The minister of ports said that the second channel would be open by the end=\r\n of the year. He thanked the pilots =E2=80=93 all of them =E2=80=93 and asked for patience."
  const HEAD = "Received: from mx.example by list.example\r\nFrom: Press Office <press@ports.example>\r\nSubject: =?utf-8?B?RndkOiBDYWxs?= =?utf-8?Q?_of_the_ministers?=\r\nDate: Wed, 14 Oct 2026 10:00:00 -0400\r\n"
  const parts = (plain: string) => `Content-Type: multipart/mixed; boundary="out"\r\n\r\n--out\r\nContent-Type: multipart/alternative;\r\n boundary=in\r\n\r\n--in\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${plain}\r\n--in\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body><article><p>The envoy of the islands said that the ferry would sail on Sunday, and thanked the crew for it.</p></article></body></html>\r\n--in--\r\n--out\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename="list.txt"\r\n\r\nShips: one, two, three\r\n--out--\r\n`

  it("give their plain text, their subject and their day; what is attached is none of it", async () => {
    const document = await readBytes(utf8(HEAD + parts(PLAIN)), { file: "call.eml" })
    expect(document).toMatchObject({ language: "en", title: "Call of the ministers", published: "2026-10-14", problems: [] })
    expect(document.text.trim()).toBe("The minister of ports said that the second channel would be open by the end of the year. He thanked the pilots – all of them – and asked for patience.")
  })
  it("without a plain text of their own give the page that they hold", async () => {
    const document = await readBytes(utf8(HEAD + parts("See the page.")), { file: "call.eml" })
    expect(document.text.trim()).toBe("The envoy of the islands said that the ferry would sail on Sunday, and thanked the crew for it.")
  })
  it("of one part are read in their encoding, and what the text says of itself outranks the envelope", async () => {
    const body = "О встрече министров\n\n3 марта 2026 года\n\nМинистр портов сообщил, что второй канал откроют до конца года, и поблагодарил лоцманов за терпение."
    const head = 'MIME-Version: 1.0\nFrom: press@ports.example\nSubject: News\nDate: Thu, 5 Mar 2026 09:00:00 +0300\nContent-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: base64\n\n'
    const document = await readBytes(utf8(head + Buffer.from(body).toString("base64")))
    expect(document).toMatchObject({ language: "ru", title: "О встрече министров", published: "2026-03-03" })
    expect(document.text).toBe(body)
  })
  it("are told from a text with such lines at its head", async () => {
    const text = "Subject: harbour talks\nDate: 5 March 2026\n\nThe minister of ports said that the channel would be open by the end of the year."
    expect((await readBytes(utf8(text))).text).toBe(text)
  })
})

describe("Data", () => {
  it("is no text: JSON and feeds are told of in one line; a text that begins with a bracket is one", async () => {
    const utf8 = (text: string) => new TextEncoder().encode(text)
    for (const [text, words] of [['{"text": "The road was open."}', "JSON"], ['[{"a": 1}]', "JSON"], ['<?xml version="1.0"?><rss><channel><title>Ports</title></channel></rss>', "XML"], ["<feed>\n<title>Ports</title></feed>", "XML"]] as const) {
      const document = await readBytes(utf8(text), { file: "data.txt" })
      expect(document).toMatchObject({ text: "", problems: [{ code: "file-unreadable", message: expect.stringContaining(words) }] })
    }
    for (const text of ["[Applause] The minister said that the road was open.", '{"Open the road," the minister said of the road.', '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html><body><p>The minister said that the road was open.</p></body></html>']) {
      expect((await readBytes(utf8(text))).text).toContain("the road")
    }
  })
})
