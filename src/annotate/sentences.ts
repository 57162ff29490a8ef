import type { TokenRules } from "../languages/parts/tokens.ts"
import { MARK } from "./atoms.ts"
import { breakings, closes, form, type Gap } from "./breaks.ts"
import type { SurfaceToken } from "./tokenise.ts"

/** Longest sentence that is analysed, in surface tokens; a longer one is cut at a mark where it has one. */
export const LONGEST_SENTENCE = 250

export interface Cuts {
  /** index behind the last token of each sentence */
  readonly ends: readonly number[]
  /** sentences (by index) that were cut for their length */
  readonly cut: readonly number[]
}

/** Splits the surface tokens of one block into sentences; one begins wherever `starts` says. */
export const sentencesOf = (text: string, tokens: readonly SurfaceToken[], rules: TokenRules, starts: ReadonlySet<number> = new Set()): Cuts => {
  const ends: number[] = []
  const cut: number[] = []
  const gap: Gap = { text, tokens, rules, first: 0, at: 0, stop: -1, brackets: 0 }
  for (let i = 0; i < tokens.length; i += 1) {
    gap.at = i
    if (isStop(gap, i)) gap.stop = i
    else if (gap.stop >= 0 && !closes(gap, i)) gap.stop = -1
    gap.brackets = bracketsAfter(gap, i)
    if (i === tokens.length - 1 || gap.stop >= 0 && breaksAt(gap) || opensItem(gap, i + 1) || starts.has(i + 1)) {
      ends.push(i + 1)
      restart(gap, i + 1)
    } else if (i - gap.first + 1 >= LONGEST_SENTENCE) {
      const end = bestCut(gap, i)
      cut.push(ends.length)
      ends.push(end)
      restart(gap, end)
      i = end - 1
    }
  }
  return { ends, cut }
}

const restart = (gap: Gap, first: number): void => {
  gap.first = first
  gap.stop = -1
  gap.brackets = 0
}

const isStop = (gap: Gap, index: number): boolean => {
  const token = gap.tokens[index]!
  const last = gap.text[token.end - 1]!
  if (!".!?…".includes(last)) return false
  return token.kind !== MARK || /^[.!?…]+$/.test(form(gap, index))
}

const BULLET = /^[•▪●◦‣■►]$/
const STARS = /^\*{3,}$/

/** A bullet opens an item wherever it stands, and so does a row of stars behind a sentence. */
const opensItem = (gap: Gap, index: number): boolean => {
  const mark = form(gap, index)
  return (BULLET.test(mark) && gap.tokens[index]!.spaced) || (gap.stop >= 0 && STARS.test(mark))
}

const bracketsAfter = (gap: Gap, index: number): number => {
  const mark = form(gap, index)
  if (mark === "(" || mark === "[") return gap.brackets + 1
  return gap.stop < 0 && (mark === ")" || mark === "]") ? Math.max(0, gap.brackets - 1) : gap.brackets
}

const breaksAt = (gap: Gap): boolean => {
  for (const [, rule] of breakings) {
    const answer = rule(gap)
    if (answer !== null) return answer
  }
  return false
}

/** Behind the last semicolon, else before the last dash, else behind the last comma in the second half of what is too long; else just there. */
const bestCut = (gap: Gap, at: number): number => {
  const earliest = gap.first + Math.floor(LONGEST_SENTENCE / 2)
  const last = (mark: RegExp): number => {
    let i = at
    while (i > earliest && !mark.test(form(gap, i))) i -= 1
    return i > earliest ? i : -1
  }
  const [semicolon, dash, comma] = [last(/^;$/), last(/^[-–—]$/), last(/^,$/)]
  if (semicolon >= 0) return semicolon + 1
  if (dash >= 0) return dash
  return comma >= 0 ? comma + 1 : at + 1
}
