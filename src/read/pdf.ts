import { type Extract, NOTHING_STATED, unreadable } from "./extract.ts"
import { layOut } from "./page/markup.ts"
import { type Fragment, printedLines } from "./pdf-lines.ts"
import { joinLines } from "./pdf-paragraphs.ts"

const MAX_PAGES = 2_000

/** A PDF → its paragraphs, wrapped lines joined, running heads and page numbers left out. */
export async function extractPdf(bytes: Uint8Array): Promise<Extract> {
  const { extractTextItems, getDocumentProxy } = await import("unpdf")
  let pages: Fragment[][]
  try {
    // pdf.js takes the bytes over, so it gets its own
    const document = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 })
    if (document.numPages > MAX_PAGES) return unreadable("file-too-large", `The PDF has ${document.numPages} pages; at most ${MAX_PAGES} are read.`)
    pages = (await extractTextItems(document)).items
    await document.destroy()
  } catch (error) {
    const locked = error instanceof Error && /password/i.test(`${error.name} ${error.message}`)
    const how = locked ? "is protected by a password; save it without" : "is damaged or no PDF; open it in a viewer and save it again, or give its text"
    return unreadable("file-unreadable", `The PDF ${how}.`)
  }
  const { lines, browser, url, title } = printedLines(pages)
  const blocks = joinLines(lines, browser)
  if (blocks.length === 0) return unreadable("file-unreadable", "The PDF holds no text, only pictures of it; run text recognition (OCR) first.")
  return { ...layOut(blocks), stated: { ...NOTHING_STATED, title: blocks[0]?.kind === "title" ? blocks[0].text : title, canonical: url }, problems: [] }
}
