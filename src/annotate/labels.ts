import { initialledLabel } from "../model/label.ts"
import { WORD } from "./atoms.ts"
import type { SurfaceToken } from "./tokenise.ts"

const INITIAL = /^\p{Lu}\.$/u

/**
 * Transcripts read as flat text have labels amid their paragraphs: «… в срок. В.Путин: Хорошо.» → the indices of the tokens with which labels begin.
 * One alone is none. A label is initials and a family name (`model/label.ts`); beside such ones a word of `questions` and a colon is one too.
 */
export const labelsIn = (text: string, tokens: readonly SurfaceToken[], questions: ReadonlySet<string>): ReadonlySet<number> => {
  const form = (at: number): string => (tokens[at] ? text.slice(tokens[at].start, tokens[at].end) : "")
  const named: number[] = []
  const asked: number[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]!.kind !== WORD) continue
    if (INITIAL.test(form(at)) && !INITIAL.test(form(at - 1)) && (initialledLabel(text, tokens[at]!.start)?.end ?? Infinity) <= tokens.at(-1)!.end) named.push(at)
    else if (form(at + 1) === ":" && questions.has(form(at).toLowerCase()) && /^\p{Lu}/u.test(form(at))) asked.push(at)
  }
  return new Set(named.length > 1 ? [...named, ...asked] : [])
}
