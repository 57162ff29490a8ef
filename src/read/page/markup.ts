import { Parser } from "htmlparser2"
import type { BlockKind } from "../../model/document.ts"
import type { ExtractedBlock } from "../extract.ts"

/** A paragraph before it has its place in the text. */
export interface LooseBlock {
  readonly kind: BlockKind
  readonly text: string
  /** nothing but links */
  readonly linked: boolean
  /** where its links lead */
  readonly links?: readonly string[]
}

const SKIPPED = new Set(("script style noscript template svg math iframe object embed canvas audio video nav aside footer form button select textarea " +
  "dialog figcaption head title").split(" "))
const BLOCKS = new Set(("p div section article main header body html blockquote pre ul ol li dl dt dd table thead tbody tfoot tr td th caption h1 h2 h3 h4 h5 h6 " +
  "hr figure address details summary center fieldset").split(" "))
const HEADINGS = new Set(["h1", "h2", "h3", "h4", "h5", "h6"])
const SENTENCE_END = /[.!?…:;][»”"'’)\]]*$/

/** HTML → its paragraphs, headings, list items, quotations and cells, without a DOM. */
export function readMarkup(html: string): LooseBlock[] {
  const blocks: LooseBlock[] = []
  const open: string[] = []
  /** for each open cell the number of blocks before it */
  const cells: number[] = []
  /** for each open superscript where it begins */
  const raised: number[] = []
  let skipped = 0
  let text = ""
  let inLinks = 0
  let links: string[] = []

  const kind = (): BlockKind => {
    const name = open.findLast((name) => HEADINGS.has(name) || name === "li" || name === "td" || name === "th" || name === "blockquote" || name === "caption")
    if (name === undefined || name === "caption") return "paragraph"
    if (HEADINGS.has(name)) return "heading"
    if (name === "li") return "list-item"
    return name === "blockquote" ? "quote" : "table-cell"
  }
  const flush = (): void => {
    const clean = cleanText(text)
    if (/[\p{L}\p{N}]/u.test(clean)) blocks.push({ kind: kind(), text: clean, linked: inLinks >= clean.length, ...(links.length > 0 ? { links } : {}) })
    text = ""
    inLinks = 0
    links = []
  }

  const parser = new Parser({
    onopentag: (name, { href }) => {
      if (SKIPPED.has(name)) skipped++
      if (BLOCKS.has(name) && skipped === 0) flush()
      if (name === "br" && skipped === 0) lineBreak()
      if (name === "td" || name === "th") cells.push(blocks.length)
      if (name === "sup") raised.push(text.length)
      if (name === "a" && skipped === 0 && href && /^(?:https?:|mailto:)/i.test(href)) links.push(href)
      open.push(name)
    },
    onclosetag: (name) => {
      if (BLOCKS.has(name) && skipped === 0) flush()
      if (SKIPPED.has(name)) skipped--
      if (name === "td" || name === "th") laidOutCell(blocks, cells.pop() ?? 0)
      if (name === "sup") text = withoutReference(text, raised.pop() ?? text.length)
      open.pop()
    },
    ontext: (chunk) => {
      if (skipped > 0) return
      text += chunk
      if (open.includes("a")) inLinks += chunk.length
    },
  }, { decodeEntities: true })

  // a break after a finished sentence, or a second break, separates paragraphs; another one is a space
  const lineBreak = (): void => {
    const end = text.slice(-50)
    if (/\n\s*$/.test(end) || SENTENCE_END.test(end.trimEnd())) flush()
    else text += "\n"
  }

  parser.end(html)
  flush()
  return blocks
}

/** "[1]" of a footnote is no part of the sentence; "km²" is. */
const withoutReference = (text: string, from: number): string => (/^\s*\[\w{1,3}\]\s*$/.test(text.slice(from)) ? text.slice(0, from) : text)

/** A cell of several paragraphs or of a long one is no datum of a table: old sites lay their pages out in cells. */
function laidOutCell(blocks: LooseBlock[], from: number): void {
  const own = blocks.slice(from)
  if (own.length < 2 && (own[0]?.text.length ?? 0) < 200) return
  for (const [i, block] of own.entries()) if (block.kind === "table-cell") blocks[from + i] = { ...block, kind: "paragraph" }
}

/** One space for any white space; nothing invisible. */
export const cleanText = (text: string): string => text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "").replace(/\s+/g, " ").trim()

/** Paragraphs → the text that they make together, with their places in it. */
export function layOut(loose: readonly LooseBlock[]): { readonly text: string; readonly blocks: readonly ExtractedBlock[]; readonly links: readonly string[] } {
  const blocks: ExtractedBlock[] = []
  let text = ""
  for (const [i, { kind, text: own }] of loose.entries()) {
    if (i > 0) text += isTight(kind) && isTight(loose[i - 1]!.kind) ? "\n" : "\n\n"
    blocks.push({ start: text.length, end: text.length + own.length, kind })
    text += own
  }
  return { text: loose.length > 0 ? `${text}\n` : "", blocks, links: [...new Set(loose.flatMap(({ links }) => links ?? []))] }
}

const isTight = (kind: BlockKind): boolean => kind === "list-item" || kind === "table-cell"
