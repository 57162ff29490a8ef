import type { Document } from "../model/document.ts"
import type { Span } from "../model/span.ts"

/** A quotation: `inner` without its marks, `outer` with them. `words` counts the white-space words inside. */
export interface Quote {
  readonly inner: Span
  readonly outer: Span
  readonly words: number
  /** a name or a term («Северный поток-2», “Freedom House”) rather than somebody's words: short, begins with a capital, no stop at its end, no verb */
  readonly nameLike: boolean
  /** the quotation this one stands in, as an index; null at the top */
  readonly parent: number | null
}

const PAIRS: Readonly<Record<string, string>> = { "«": "»", "„": "“”\"", "“": "”\"", "‘": "’" }
const LONGEST = 6000
const REPEATED = /^["“]$/

/**
 * All quotations of the document in text order, nested ones too. Opening and closing marks are matched by style; the straight mark
 * opens after white space or an opening bracket and closes otherwise. A quotation may run over paragraphs where each of
 * them opens with a mark again (the usage of long quotations in English print). Any other unclosed mark opens nothing. `hasVerb` tells
 * whether a span holds a finite verb.
 */
export function findQuotes(document: Document, hasVerb: (span: Span) => boolean): Quote[] {
  const text = document.text
  const open: { mark: string; at: number; width: number }[] = []
  const found: { inner: Span; outer: Span }[] = []
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!
    if (c === "'" && text[i + 1] === "'") {
      straight("''", i, 2)
      i++
    } else if (c === '"') straight('"', i, 1)
    else if (isClosing(c)) close(c, i)
    else if (PAIRS[c] && (c !== "‘" || opensHere(i))) push(c, i, 1)
  }
  found.push(...singleQuotations(text))
  const whole = found.map((quote) => fromFirstOpening(quote))
  whole.push(...document.blocks.flatMap((block) => spokenParagraph(text, block)), ...citedLines(text))
  return nest(whole.sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end), text, hasVerb)

  function push(mark: string, at: number, width: number): void {
    // “ at the start of a following paragraph repeats the mark of a quotation that is still open
    const top = open.at(-1)
    if (top?.mark === mark && atBlockStart(at) && mark !== "«") return
    open.push({ mark, at, width })
  }
  function isClosing(mark: string): boolean {
    return open.some((o) => PAIRS[o.mark]?.includes(mark)) && !(PAIRS[mark] !== undefined && mark !== "“")
  }
  function close(mark: string, at: number): void {
    if (mark === "’" && /\p{L}/u.test(text[at + 1] ?? "")) return
    const k = open.findLastIndex((o) => PAIRS[o.mark]?.includes(mark))
    if (k < 0) return
    const start = open[k]!
    open.length = k
    keep(start.at, start.width, at, 1)
  }
  function straight(mark: string, at: number, width: number): void {
    const k = open.findLastIndex((o) => o.mark === mark || (mark === '"' && (o.mark === "“" || o.mark === "„")))
    const opening = opensHere(at) && !/[\s)\].,;:!?»—–-]/.test(text[at + width] ?? " ")
    if (k >= 0 && !(opening && open[k]!.mark === mark && (/\s/.test(text[at - 1]!) || text.slice(open[k]!.at, at).includes("\n")))) {
      const start = open[k]!
      open.length = k
      keep(start.at, start.width, at, width)
    } else if (opening) open.push({ mark, at, width })
  }
  function opensHere(at: number): boolean {
    return at === 0 || /[\s([{«„“"'—–-]/.test(text[at - 1]!) || (text[at - 1] === ":" && /\p{L}/u.test(text[at + 1] ?? ""))
  }
  function atBlockStart(at: number): boolean {
    return document.blocks.some((b) => b.start === at)
  }
  // "A. "B. "C," he said: what was opened at a sentence's start and never closed goes on where the same mark opens the next part
  function fromFirstOpening(quote: { inner: Span; outer: Span }): { inner: Span; outer: Span } {
    let first = quote
    for (const { mark, at, width } of open.toReversed()) {
      if (at >= first.outer.start) continue
      if (!REPEATED.test(mark) || text[first.outer.start] !== mark[0] || quote.outer.end - at > LONGEST) break
      if (!startsSentence(at, width) || !goesOn(at, first.outer.start) || found.some((f) => f.outer.start < at && at < f.outer.end)) break
      first = { inner: { start: at + width, end: quote.inner.end }, outer: { start: at, end: quote.outer.end } }
    }
    return first
  }
  function startsSentence(at: number, width: number): boolean {
    return /(^|[.!?…,:”"'’\n])\s*$/.test(text.slice(Math.max(0, at - 3), at)) && /^[\p{Lu}\p{N}…]/u.test(text.slice(at + width, at + width + 1))
  }
  function goesOn(from: number, to: number): boolean {
    return /[.!?…'’]\s+$/.test(text.slice(Math.max(from, to - 4), to)) && !/\n\s*[^\s“"]/.test(text.slice(from, to)) && !found.some((f) => f.outer.start > from && f.outer.end <= to && /["“”]/.test(text[f.outer.start]!))
  }
  function keep(from: number, fromWidth: number, to: number, toWidth: number): void {
    if (to - from > LONGEST || to <= from + fromWidth) return
    found.push({ inner: { start: from + fromWidth, end: to }, outer: { start: from, end: to + toWidth } })
  }
}

const SINGLE = /(?<=^|[\s(["“])'(?=\p{L})(?![snmtd]?'|em\b|til\b|cause\b|tis\b|twas\b)([^\n"“”]{1,600}?)(?:(?<=[.,!?…])'(?=[\s)"”]|$)|(?<=\p{L})'(?=[,.;:!?]))/gmu

/** 'A,' said X; she said, 'stop': straight single marks where a stop or comma stands beside the closing one, which no apostrophe has. */
const singleQuotations = (text: string): { inner: Span; outer: Span }[] =>
  text.includes("'") ? [...text.matchAll(SINGLE)].map((m) => ({ inner: { start: m.index + 1, end: m.index + m[0].length - 1 }, outer: { start: m.index, end: m.index + m[0].length } })) : []

const REPORT_REACH = 160

/** «— A. B, — сказав X.»: a paragraph that begins with a dash and has a report behind a second one is somebody's words without marks; with a third, they go on behind the report. */
function spokenParagraph(text: string, { start, end }: Span): { inner: Span; outer: Span }[] {
  const opening = /^[—–-]\s+(?=\p{Lu})/u.exec(text.slice(start, start + 6))
  if (!opening) return []
  const from = start + opening[0].length
  const report = /[,!?…]\s+[—–-]\s+(?=\p{Ll})/u.exec(text.slice(from, end))
  if (!report) return []
  const behind = text.slice(from + report.index + report[0].length, end)
  if (/[.,]\s+[—–-]\s+\p{L}/u.test(behind)) return [{ inner: { start: from, end }, outer: { start, end } }]
  const stop = from + report.index + (report[0].startsWith(",") ? 0 : 1)
  return behind.length > REPORT_REACH || /[.!?…]\s+\p{Lu}/u.test(behind) ? [] : [{ inner: { start: from, end: stop }, outer: { start, end: stop } }]
}

/** «A,» ⏎ «– сказав X.»: a line that ends in no stop and has its report in a line of its own, behind a dash, is cited without marks. */
function citedLines(text: string): { inner: Span; outer: Span }[] {
  return [...text.matchAll(/\n[^\S\n]*(?=[—–-]\s+\p{Ll}[^\n]{3,160}(?:\n|$))/gu)].flatMap(({ index, 0: gap }) => {
    const start = text.lastIndexOf("\n", text.slice(0, index).trimEnd().length - 1) + 1
    const line = text.slice(start, index).trimEnd()
    if (!/^\p{Lu}[^«»„“”"]+[\p{L},!?…]$/u.test(line) || line.split(" ").length < CITED_WORDS) return []
    return [{ inner: { start, end: start + line.replace(/,$/, "").length }, outer: { start, end: index + gap.length } }]
  })
}

const CITED_WORDS = 4

function nest(spans: readonly { inner: Span; outer: Span }[], text: string, hasVerb: (span: Span) => boolean): Quote[] {
  // sorted by start, the longer first: those still open at a start are the ones around it
  const around: number[] = []
  const terms = termsIn(spans.map(({ inner }) => text.slice(inner.start, inner.end)))
  return spans.map((s, i) => {
    while (around.length && spans[around.at(-1)!]!.outer.end < s.outer.end) around.pop()
    const parent = around.at(-1) ?? null
    around.push(i)
    const inner = text.slice(s.inner.start, s.inner.end)
    const words = inner.split(/\s+/).filter((w) => /[\p{L}\p{N}]/u.test(w)).length
    return { ...s, parent, words, nameLike: words <= 4 && (/^[\p{Lu}\p{N}]/u.test(inner) || terms.has(beginningOf(inner))) && !/[.!?,…]$/.test(inner) && !hasVerb(s.inner) && !isSpoken(text, s.outer) }
  })
}

/** How often the words of a term stand in marks, and by how many letters they are known in all their forms */
const TERM_TIMES = 3
const TERM_LETTERS = 7
const TERM_WORDS = 2
const beginningOf = (inner: string): string => inner.toLowerCase().slice(0, TERM_LETTERS)

/** «нормандський формат», «нормандська четвірка», «нормандські» міністри: a word or two that a text puts in marks again and again are a term of its own, nobody's words. */
function termsIn(quoted: readonly string[]): ReadonlySet<string> {
  const times = new Map<string, number>()
  for (const inner of quoted) if (/^\p{Ll}/u.test(inner) && inner.length >= TERM_LETTERS && inner.split(/\s+/).length <= TERM_WORDS) times.set(beginningOf(inner), (times.get(beginningOf(inner)) ?? 0) + 1)
  return new Set([...times].filter(([, n]) => n >= TERM_TIMES).map(([beginning]) => beginning))
}

/** «Это ошибка», — …: a quotation that begins the sentence and is followed by a comma and a dash is somebody's words, however short. */
const isSpoken = (text: string, outer: Span): boolean =>
  /(^|[\n.!?…»”"]\s*)$/.test(text.slice(Math.max(0, outer.start - 3), outer.start)) && /^\s*,\s*[—–-]\s/.test(text.slice(outer.end, outer.end + 5))
