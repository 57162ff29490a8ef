import { WORD } from "./atoms.ts"
import type { SurfaceToken } from "./tokenise.ts"

/** Longest label in tokens, with the card that may stand between the name and its colon. */
const LONGEST_LABEL = 30
const INITIAL = /^\p{Lu}\.$/u
const NAME = /^\p{Lu}[\p{L}’'-]{2,}$/u

/**
 * Transcripts read as flat text have labels amid their paragraphs: «… в срок. В.Путин: Хорошо.» → the indices of the tokens with which labels begin.
 * One alone is none. A label is initials and a family name, perhaps the name again on a card, and a colon; beside such ones a word of `questions` and a
 * colon is one too.
 */
export const labelsIn = (text: string, tokens: readonly SurfaceToken[], questions: ReadonlySet<string>): ReadonlySet<number> => {
  const form = (at: number): string => (tokens[at] ? text.slice(tokens[at].start, tokens[at].end) : "")
  const named: number[] = []
  const asked: number[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]!.kind !== WORD) continue
    if (INITIAL.test(form(at)) && !INITIAL.test(form(at - 1)) && isNamed(at, form)) named.push(at)
    else if (form(at + 1) === ":" && questions.has(form(at).toLowerCase()) && /^\p{Lu}/u.test(form(at))) asked.push(at)
  }
  return new Set(named.length > 1 ? [...named, ...asked] : [])
}

const isNamed = (at: number, form: (at: number) => string): boolean => {
  let name = at + 1
  while (name < at + 3 && INITIAL.test(form(name))) name += 1
  if (!NAME.test(form(name))) return false
  if (form(name + 1) === ":") return true
  if (form(name + 1).slice(0, 3) !== form(name).slice(0, 3)) return false
  for (let end = name + 2; end < at + LONGEST_LABEL; end += 1) {
    if (form(end) === ":") return true
    if (/^[.!?…]$/.test(form(end)) || form(end) === "") return false
  }
  return false
}
