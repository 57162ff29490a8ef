import type { Account } from "../model/comparison.ts"
import type { Sentence, Token } from "../model/annotation.ts"
import { overlaps, slice, type Span } from "../model/span.ts"
import type { LanguagePack, LanguagePacks } from "../languages/pack.ts"

/** Letters without marks, lower case: "Zelenskyy", "Тüрk" compare alike however they are accented. */
export const plain = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()

/** A number that stands for a year. */
export const YEAR = /^(?:19|20)\d\d$/u

/** The pack of a sentence's or document's language; null where no pack reads it. */
export const packOf = (packs: LanguagePacks, language: string | null): LanguagePack | null => (language === null ? null : packs.get(language) ?? null)

export interface Match extends Span {
  readonly text: string
  readonly groups: Readonly<Record<string, string | undefined>>
}

/** All matches of a global pattern in a part of the text, with offsets into the text. */
export const matches = (text: string, part: Span, pattern: RegExp): readonly Match[] => {
  const words = slice(text, part)
  // most patterns are not there, and matchAll makes a pattern of its own each time
  if (words.search(pattern) < 0) return NONE
  return [...words.matchAll(pattern)].map((found) => ({
    start: part.start + found.index, end: part.start + found.index + found[0].length, text: found[0], groups: found.groups ?? {},
  }))
}

const NONE: readonly Match[] = []

export const finds = (text: string, part: Span, pattern: RegExp): boolean => slice(text, part).search(pattern) >= 0

/** The part with every match of the pattern replaced by as many spaces: offsets stay. */
export const blank = (text: string, pattern: RegExp): string => text.replace(pattern, (found) => " ".repeat(found.length))

export const tokensIn = (account: Account, span: Span): readonly Token[] =>
  account.annotation.sentences.filter((sentence) => overlaps(sentence, span)).flatMap((sentence) => sentence.tokens.filter((token) => overlaps(token, span)))

export const sentencesIn = (account: Account, span: Span): readonly Sentence[] => account.annotation.sentences.filter((sentence) => overlaps(sentence, span))

/** Parts of speech that may tell something. */
export const CONTENT_WORDS: ReadonlySet<string> = new Set(["NOUN", "VERB", "ADJ", "PROPN", "NUM", "ADV"])

export const lemmaOf = (token: Token): string => token.lemma.toLowerCase()

/** A word that tells something, none of the general ones. */
export const told = (token: Token, general: ReadonlySet<string>): boolean => CONTENT_WORDS.has(token.upos) && !general.has(lemmaOf(token))

/** White space at the ends is no part of a span that is shown. */
export const trim = (text: string, span: Span): Span => {
  const cut = slice(text, span)
  const start = span.start + (cut.length - cut.trimStart().length)
  return { start, end: Math.max(start, start + cut.trim().length) }
}

/** The first words of a text, cut at a word's end. */
export const shorten = (text: string, length: number): string => {
  const flat = text.replace(/\s+/gu, " ").trim()
  if (flat.length <= length) return flat
  const cut = flat.slice(0, length + 1)
  const last = cut.lastIndexOf(" ")
  return `${cut.slice(0, last > length / 2 ? last : length).replace(/[\s,;:–—-]+$/u, "")} …`
}

/** "Shows no interest in a frank talk": a negation since the last comma. */
export const isDenied = (tokens: readonly Token[], at: number): boolean => {
  const comma = tokens.findLastIndex(({ form }, index) => index < at && form === ",")
  return tokens.slice(comma + 1, at).some(({ features }) => features.Polarity === "Neg" || features.PronType === "Neg")
}
