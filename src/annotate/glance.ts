import type { LanguagePacks } from "../languages/pack.ts"
import type { Encoder } from "../encoder/encoder.ts"
import type { Annotation } from "../model/annotation.ts"
import type { Block, Document } from "../model/document.ts"
import { annotate } from "./annotate.ts"

/** What the title and the first sentences of a document tell. */
export interface Glance {
  /** the document cut to them; its text begins with the title, `before` characters of which are no part of the document's own text */
  readonly document: Document
  readonly before: number
  readonly annotation: Annotation
}

/** Characters of the text that are looked at, up to the end of a block or of a sentence. */
const LEAD = 900
/** A block that goes on further is cut at a space. */
const MOST = 1200

/** A briefing comes to its matter after greetings: so many times as much of it is looked at. */
const DEEP = 3

/** Names and titles in the opening of a document. `analyse` may do without trees. */
export const glance = (document: Document, packs: LanguagePacks, encoder: Pick<Encoder, "analyse">, deep = false): Glance => {
  const cut = opening(document, deep ? DEEP : 1)
  return { ...cut, annotation: annotate(cut.document, packs, encoder) }
}

const opening = (document: Document, times: number): Omit<Glance, "annotation"> => {
  const { text, title, language } = document
  const lead: Block[] = []
  let taken = 0
  for (const block of document.blocks) {
    if (taken >= times * LEAD) break
    const room = times * MOST - taken
    const end = block.end - block.start > room ? text.lastIndexOf(" ", block.start + room) : block.end
    if (end <= block.start) break
    lead.push({ ...block, end })
    if (block.kind !== "title") taken += end - block.start
  }
  const last = lead.at(-1)?.end ?? 0
  if (title === null || lead.some(({ kind }) => kind === "title")) return { document: { ...document, text: text.slice(0, last), blocks: lead }, before: 0 }
  const head = `${title}\n`
  const moved = lead.map((block): Block => ({ ...block, start: block.start + head.length, end: block.end + head.length }))
  return {
    document: { ...document, text: head + text.slice(0, last), blocks: [{ start: 0, end: title.length, kind: "title", language }, ...moved] },
    before: head.length,
  }
}
