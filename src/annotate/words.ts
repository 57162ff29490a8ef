import type { TokenRules } from "../languages/parts/tokens.ts"
import type { Span } from "../model/span.ts"

/** A syntactic word with the surface token it is part of where that holds several, else null. */
export interface Word extends Span {
  readonly form: string
  readonly multiword: Span | null
}

const longestContraction = 40

/** Lengths of the syntactic words in a surface form; empty where it is one. */
export const partsOf = (form: string, rules: TokenRules): readonly number[] => {
  if (form.length > longestContraction || form.length < 3) return []
  const key = form.toLowerCase().replace(/[’ʼ`´]/g, "'")
  if (key.length !== form.length) return []
  const contracted = rules.contracted.get(key)
  if (contracted) return contracted.map((part) => part.length)
  return cliticParts(key, rules)
}

/** "should've", "don't", "Bush's"; "I'd've" has two clitics */
const cliticParts = (key: string, rules: TokenRules): readonly number[] => {
  const clitics: number[] = []
  let end = key.length
  for (let clitic = cliticOf(key, end, rules); clitic > 0; clitic = cliticOf(key, end, rules)) {
    clitics.unshift(clitic)
    end -= clitic
  }
  return clitics.length > 0 ? [end, ...clitics] : []
}

const cliticOf = (key: string, end: number, rules: TokenRules): number => {
  if (rules.bareApostrophe && end === key.length && key.endsWith("s'")) return 1
  const clitic = rules.clitics.find((candidate) => end > candidate.length && key.endsWith(candidate, end))
  return clitic && /\p{L}|\p{N}|\./u.test(key[end - clitic.length - 1]!) ? clitic.length : 0
}

/** The syntactic words of a surface token. */
export const wordsOf = (text: string, token: Span, rules: TokenRules): Word[] => {
  const form = text.slice(token.start, token.end)
  const parts = partsOf(form, rules)
  if (parts.length < 2) return [{ start: token.start, end: token.end, form, multiword: null }]
  const multiword = { start: token.start, end: token.end }
  let start = token.start
  return parts.map((length) => {
    const word = { start, end: start + length, form: text.slice(start, start + length), multiword }
    start += length
    return word
  })
}
