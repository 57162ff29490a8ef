import type { Span } from "../model/span.ts"
import { type Extract, type ExtractedBlock, NOTHING_STATED, unreadable } from "./extract.ts"

/** A line without the white space around it; empty lines are kept. */
interface Line extends Span {
  readonly text: string
}

const LINES_MAX = 1_000_000
const TITLE_MAX = 250
const HEADING_MAX = 120
/** longer lines without a full stop are sentences that lost it */
const HEADING_WORDS = 12

/** Plain text → blocks over the unchanged text. A line is a paragraph, unless the file is wrapped at a column. */
export function extractPlain(text: string): Extract {
  const split = splitLines(text)
  if (split.length > LINES_MAX) return unreadable("file-too-large", `The text has more than ${LINES_MAX} lines; split the file.`)
  const groups = groupLines(split)
  const width = widest(groups)
  const wrapped = isWrapped(groups, width)
  const paragraphs = groups.flatMap((group) => (wrapped ? joinWrapped(group, width) : group)).map((span) => line(text, span.start, span.end))
  const readable = paragraphs.filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
  const afterBlank = new Set(groups.map((group) => group[0]!.start))
  const blocks = readable.map((paragraph, i) => classify(paragraph, i, readable, afterBlank))
  const title = blocks[0]?.kind === "title" ? text.slice(blocks[0].start, blocks[0].end) : null
  return { text, blocks, stated: { ...NOTHING_STATED, title }, problems: [] }
}

function splitLines(text: string): Line[] {
  const lines: Line[] = []
  const ends = /\r\n|[\n\r\f\u2028\u2029]/g
  let start = 0
  for (const end of text.matchAll(ends)) {
    lines.push(line(text, start, end.index))
    start = end.index + end[0].length
    if (lines.length > LINES_MAX) return lines
  }
  lines.push(line(text, start, text.length))
  return lines
}

function line(text: string, from: number, to: number): Line {
  let [start, end] = [from, to]
  while (start < end && isSpace(text, start)) start++
  while (end > start && isSpace(text, end - 1)) end--
  return { start, end, text: text.slice(start, end) }
}

const isSpace = (text: string, at: number): boolean => text.charCodeAt(at) <= 32 || /[\s\u200b\ufeff]/.test(text[at]!)

/** Runs of lines between empty ones. */
function groupLines(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [[]]
  for (const line of lines) {
    if (line.text === "") groups.push([])
    else groups.at(-1)!.push(line)
  }
  return groups.filter((group) => group.length > 0)
}

/** Wrapped at a column: at nearly every line end the next word would not have fitted any more, and most lines end inside a sentence. */
function isWrapped(groups: readonly Line[][], width: number): boolean {
  if (width < 40 || width > 130) return false
  let [breaks, forced, inside] = [0, 0, 0]
  for (const group of groups) {
    for (const [i, line] of group.entries()) {
      const next = group[i + 1]
      if (!next || startsItem(next.text)) continue
      breaks++
      if (!/[.!?…:][»”"'’)\]]*$/.test(line.text)) inside++
      if (isForced(line, next, width)) forced++
    }
  }
  return breaks >= 2 && forced / breaks >= 0.75 && inside / breaks >= 0.5
}

const startsItem = (text: string): boolean => /^([-–—•*·▪]|\d{1,2}[.)])\s+/.test(text)

/** An address that fits on no line stands over the edge of every column: it tells no width. */
const widest = (groups: readonly Line[][]): number => groups.flat().reduce((most, { text }) => (LONG_WORD.test(text) ? most : Math.max(most, text.length)), 0)
const LONG_WORD = /\S{40}/

/** The next line's first word would have stood over the edge. */
const isForced = (line: Line, next: Line, width: number): boolean => line.text.length + 1 + next.text.search(/\s|$/) > width - 3

function joinWrapped(group: readonly Line[], width: number): Span[] {
  const joined: { start: number; end: number }[] = []
  for (const [i, line] of group.entries()) {
    const last = joined.at(-1)
    // a much shorter line was ended on purpose
    const goesOn = i > 0 && (isForced(group[i - 1]!, line, width) || group[i - 1]!.text.length > 0.75 * width)
    if (last && goesOn && !startsItem(line.text)) last.end = line.end
    else joined.push({ start: line.start, end: line.end })
  }
  return joined
}

function classify(paragraph: Line, at: number, all: readonly Line[], afterBlank: ReadonlySet<number>): ExtractedBlock {
  const { start, end, text } = paragraph
  const marker = text.match(/^(?:[-–•*·▪]|\d{1,2}[.)])\s+(?=\S)/)
  const opensTalk = isLabelled(text) && all.slice(1, 8).some((line) => isLabelled(line.text))
  if (at === 0 && !opensTalk && isTitle(text, all[1]?.text)) return { start, end, kind: "title" }
  if (marker && isItem(text, all[at - 1]?.text, all[at + 1]?.text)) {
    const next = all[at + 1]?.text ?? ""
    const heads = /^[-–•*]/.test(text) && !isFinished(text) && next !== "" && !startsItem(next) && text.length <= HEADING_MAX
    return { start: start + marker[0].length, end, kind: heads ? "heading" : "list-item" }
  }
  return { start, end, kind: isHeading(paragraph, at, all, afterBlank) ? "heading" : "paragraph" }
}

const isFinished = (text: string): boolean => /[.!?…;:,][»”"'’)\]]*$/.test(text)

/** A clock time or a bare number as a line: the place stands before it, not a title. */
const isTimeLine = (text: string): boolean => /^\d{1,2}[:.]\d\d\b.{0,24}$/.test(text) || (text.length <= 60 && /^\d.*\d{4}.*\d{1,2}:\d\d/.test(text))

function isTitle(text: string, next: string | undefined): boolean {
  if (next === undefined || text.length > TITLE_MAX || isTimeLine(text) || isTimeLine(next)) return false
  if (/[.,;:…—–][»”"'’)\]]*$/.test(text) && !/\b\p{Lu}\.$/u.test(text)) return false
  if (!/^[\p{Lu}\p{N}«“„"'‘’(]/u.test(text) || isShouted(text) || (isLabelled(text) && isFinished(text))) return false
  return (text.match(/\p{L}+/gu)?.length ?? 0) >= 3
}

/** "MR. SULLIVAN: Thanks", "President of Russia Vladimir Putin: Good afternoon" */
const isLabelled = (text: string): boolean => /^\p{Lu}[^\s:]*( [^\s:]+){0,9}:\s/u.test(text)
const isShouted = (text: string): boolean => /^\p{Lu}[\p{Lu}.\s-]+:\s/u.test(text)

/** A dash also opens a turn of a dialogue, which ends like a sentence or holds "— said X". */
function isItem(text: string, before: string | undefined, after: string | undefined): boolean {
  if (/^\d/.test(text)) return [before, after].some((near) => near !== undefined && /^\d{1,2}[.)]\s/.test(near))
  return !/[,!?…][»”"]?\s[-–—]\s*\p{Ll}/u.test(text)
}

function isHeading(paragraph: Line, at: number, all: readonly Line[], afterBlank: ReadonlySet<number>): boolean {
  const { text } = paragraph
  const next = all[at + 1]
  if (!next || at === 0 || text.length > HEADING_MAX || isFinished(text) || !/^[\p{Lu}\p{N}«“]/u.test(text) || isLabelled(text)) return false
  if (/[—–-]$/.test(text) || /^Q\s/.test(text) || !/\p{L}/u.test(text)) return false
  const before = all[at - 1]!.text
  const apart = afterBlank.has(paragraph.start) === afterBlank.has(next.start)
  if (text.split(/\s+/).length > HEADING_WORDS) return false
  return apart && (isFinished(before) || at === 1) && /[.!?…][»”"'’)\]]*$/.test(next.text) && next.text.length > text.length
}
