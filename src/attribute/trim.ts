import type { Span } from "../model/span.ts"
import type { Quote } from "./quotes.ts"

const EDGE = /[\s,;:.!?…—–\-•*]/
const MARK = /["«»„“”'‘’]/

/**
 * Content as the annotators cut it: no outer quotation marks, no final full stop, no white space or separators at the edges. A mark at the edge
 * goes where it opens or closes somebody's words; a pair around a name of one or two words inside the content stays.
 */
export function trimContent(text: string, span: Span, quotes: readonly Quote[]): Span {
  let { start, end } = withoutLink(text, span)
  for (let changed = true; changed && start < end; ) {
    changed = false
    if (EDGE.test(text[start]!) && !isSign(text, start)) {
      start++
      changed = true
    } else if (MARK.test(text[start]!) && !opensName(start, end, quotes)) {
      start++
      changed = true
    } else if (text[start] === ")" || (text[start] === "(" && !text.slice(start, end).includes(")"))) {
      start++
      changed = true
    }
    if (end > start && EDGE.test(text[end - 1]!) && !isAbbreviation(text, start, end)) {
      end--
      changed = true
    } else if (end > start && MARK.test(text[end - 1]!) && !closesName(start, end, quotes) && !isApostrophe(text, end - 1)) {
      end--
      changed = true
    } else if (end > start && (text[end - 1] === "(" || (text[end - 1] === ")" && !text.slice(start, end).includes("(")))) {
      end--
      changed = true
    }
  }
  return { start, end }
}

const LINK_START = /^(?:\[(?![^\]]*\])|\[(?=[^[\]]*\]\([^\s()]+\)$))/
const LINK_END = /\]\((?:https?:\/\/|www\.)[^\s()]*\)$/

/** "[the attack](https://…)": of a link the words alone; where it is a part of the content its brackets stay. */
function withoutLink(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end)
  const from = LINK_START.exec(inside)?.[0].length ?? 0
  const rest = inside.slice(from)
  const link = LINK_END.exec(rest)
  // "for | [the ships](…) and [crews](…)"
  const torn = !link && text[start - 1] === "[" && /^[^[]*\]\(/.test(inside)
  if (torn || (link && text[start - 1] === "[" && /^[^[]*\]\([^[]*\[/.test(inside))) return { start: start - 1, end }
  return { start: start + from, end: link && !rest.slice(0, link.index).includes("[") ? start + from + link.index : end }
}

const isSign = (text: string, at: number): boolean => text[at] === "-" && /\d/.test(text[at + 1] ?? "")
const isApostrophe = (text: string, at: number): boolean => /['’]/.test(text[at]!) && /[\p{L}]/u.test(text[at - 1] ?? "") && /\p{L}/u.test(text[at + 1] ?? "")
/** "the U.S." keeps its stop, "3 млрд дол." loses it */
const isAbbreviation = (text: string, start: number, end: number): boolean => /(^|[\s(])(\p{Lu}\.)+$/u.test(text.slice(Math.max(start, end - 8), end)) && text[end - 1] === "."

const SHORT_NAME_WORDS = 2
const opensName = (start: number, end: number, quotes: readonly Quote[]): boolean =>
  quotes.some((q) => q.outer.start === start && q.outer.end < end && q.words <= SHORT_NAME_WORDS)
const closesName = (start: number, end: number, quotes: readonly Quote[]): boolean =>
  quotes.some((q) => q.outer.end === end && q.outer.start > start && (q.words <= SHORT_NAME_WORDS || q.parent !== null || q.nameLike))
