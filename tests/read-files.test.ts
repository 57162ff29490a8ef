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
