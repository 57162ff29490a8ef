import type { LooseBlock } from "./page/markup.ts"
import { cleanText } from "./page/markup.ts"
import type { PrintedLine } from "./pdf-lines.ts"

const SENTENCE_END = /[.!?…:;][»”"'’)\]]*$/
const ITEM = /^(?:[•▪●◦*·–—-]|\d{1,2}[.)])\s+/

interface Paragraph {
  readonly lines: PrintedLine[]
}

interface Measures {
  /** usual distance of two base lines */
  readonly leading: number
  readonly size: number
  readonly left: number
  readonly right: number
}

/** Lines of a print → paragraphs: by distance, indent, size, and short last lines. `browser`: it breaks no words, so that a hyphen at a line's end is the word's own. */
export function joinLines(lines: readonly PrintedLine[], browser = false): LooseBlock[] {
  const measures = measure(lines)
  const paragraphs: Paragraph[] = []
  for (const [i, line] of lines.entries()) {
    if (i > 0 && !startsParagraph(lines[i - 1]!, line, measures)) paragraphs.at(-1)!.lines.push(line)
    else paragraphs.push({ lines: [line] })
  }
  const words = knownWords(lines)
  const join = (own: readonly PrintedLine[]): string => cleanText(joinText(own, words, browser))
  return paragraphs.map((paragraph, i) => toBlock(paragraph, i, paragraphs.length, measures, join)).filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
}

function measure(lines: readonly PrintedLine[]): Measures {
  const size = middle(lines.flatMap(({ size: own, text }) => Array.from({ length: Math.ceil(text.length / 20) }, () => own))) ?? 12
  const isBody = (line: PrintedLine): boolean => Math.abs(line.size - size) <= 0.1 * size
  const steps = lines.flatMap((line, i) => {
    const above = lines[i - 1]
    return above && above.page === line.page && above.y > line.y && isBody(above) && isBody(line) ? [above.y - line.y] : []
  })
  return {
    leading: leadingOf(steps, size) ?? 14,
    size,
    left: middle(lines.map(({ left }) => left)) ?? 0,
    right: lines.map(({ right }) => right).sort((a, b) => a - b)[Math.floor(lines.length * 0.9)] ?? 0,
  }
}

/** The least distance that many lines have: where paragraphs have two or three lines, as many stand a paragraph apart. */
const leadingOf = (steps: readonly number[], size: number): number | undefined =>
  [...steps].sort((a, b) => a - b).find((step) => step >= 0.9 * size && steps.filter((other) => other >= step && other <= 1.06 * step).length >= Math.max(2, 0.25 * steps.length)) ?? middle(steps)

function middle(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
}

function startsParagraph(above: PrintedLine, line: PrintedLine, { leading, size, left, right }: Measures): boolean {
  if (ITEM.test(line.text) && !/[\p{Ll},]$/u.test(above.text)) return true
  if (Math.abs(above.size - line.size) > 0.1 * size) return true
  const finished = SENTENCE_END.test(above.text)
  const opens = /^[\p{Lu}\p{N}«“"„—–]/u.test(line.text)
  if (above.page !== line.page || line.y > above.y) return finished && opens
  if (above.y - line.y > 1.4 * leading * Math.max(1, line.size / size)) return true
  const indented = line.left - left > 0.9 * size && line.left - above.left > 0.9 * size
  const short = right - above.right > 0.15 * (right - left)
  return opens && ((indented && finished) || (short && finished))
}

/** Words as they stand inside lines: they tell whether a word that breaks at a hyphen keeps it. */
function knownWords(lines: readonly PrintedLine[]): ReadonlySet<string> {
  return new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}]+(?:-[\p{L}]+)*/gu) ?? []))
}

function joinText(lines: readonly PrintedLine[], words: ReadonlySet<string>, browser: boolean): string {
  return lines.reduce((text, line) => {
    if (text === "") return line.text
    const broken = text.match(/(\p{L}+)[-\u00ad\u2010]$/u)
    const next = line.text.match(/^\p{L}+/u)?.[0]
    if (!broken || !next) return `${text} ${line.text}`
    const kept = !text.endsWith("\u00ad") && ((browser && text.endsWith("-")) || /^\p{Lu}/u.test(next) || words.has(`${broken[1]}-${next}`.toLowerCase()))
    return kept ? text + line.text : text.slice(0, -1) + line.text
  }, "")
}

function toBlock({ lines }: Paragraph, at: number, count: number, { size }: Measures, join: (lines: readonly PrintedLine[]) => string): LooseBlock {
  const text = join(lines)
  const item = text.match(ITEM)
  if (item && /^[•▪●◦*·–-]/.test(text)) return { kind: "list-item", text: text.slice(item[0].length), linked: false }
  const large = lines[0]!.size > 1.12 * size
  const short = text.length < 200 && !/[.;,:]$/.test(text)
  if (large && short && at < 3 && count > 1 && at === 0) return { kind: "title", text, linked: false }
  return { kind: large && short ? "heading" : "paragraph", text, linked: false }
}
