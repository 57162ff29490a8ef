import { type Extract, NOTHING_STATED, unreadable } from "./extract.ts"
import { hostility } from "./page/guard.ts"
import { layOut, readMarkup } from "./page/markup.ts"

/** A Word document → its paragraphs, headings, lists and cells. */
export async function extractDocx(bytes: Uint8Array): Promise<Extract> {
  const { default: mammoth } = await import("mammoth")
  try {
    // pictures would be carried as text in the markup
    const options = { convertImage: mammoth.images.imgElement(async () => ({ src: "" })), styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"] }
    const input = typeof Buffer === "undefined" ? { arrayBuffer: new Uint8Array(bytes).buffer } : { buffer: Buffer.from(bytes) }
    const { value } = await mammoth.convertToHtml(input as { buffer: Buffer }, options)
    const reason = hostility(value)
    if (reason) return unreadable("page-hostile", `The document is built to exhaust its reader: ${reason}.`)
    // the arrow leads back from a footnote
    const loose = readMarkup(value).map((block) => ({ ...block, text: block.text.replace(/\s*↑$/, "") }))
    const first = loose[0]
    const titled = first?.kind === "heading" && loose.length > 1 ? [{ ...first, kind: "title" as const }, ...loose.slice(1)] : loose
    return { ...layOut(titled), stated: { ...NOTHING_STATED, title: titled[0]?.kind === "title" ? titled[0].text : null }, problems: [] }
  } catch {
    return unreadable("file-unreadable", "The Word document is damaged or not a .docx; open it in Word and save it again, or give its text.")
  }
}
