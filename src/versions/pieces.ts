import type { Token, Upos } from "../model/annotation.ts"
import type { Account } from "../model/comparison.ts"
import type { BlockKind } from "../model/document.ts"
import type { Span } from "../model/span.ts"
import type { LanguagePacks } from "../languages/pack.ts"

/** A word or sign of one version. */
export interface Word extends Span {
  readonly form: string
  /** what counts as the same word in alignment: lower case, quotation marks and dashes alike, without accents, one spelling */
  readonly key: string
  readonly lemma: string
  /** null where the text was not analysed */
  readonly upos: Upos | null
  readonly features: Readonly<Record<string, string>>
}

/** What is aligned: a sentence, or a block that holds none. */
export interface Piece extends Span {
  readonly words: readonly Word[]
  /** letters and digits alone: equal where nothing but typography differs */
  readonly key: string
  readonly language: string | null
  readonly kind: BlockKind
}

const QUOTES = /[“”„«»‟″]/gu
const APOSTROPHES = /[‘’ʼ`´′]/gu
const DASHES = /[‐‑‒–—―−]/gu
/** й and ї are letters, not accents */
const ACCENTS = /(?<![иіИІ])\p{M}/gu

export const keyOf = (form: string, spellings: readonly (readonly [RegExp, string])[] = []): string =>
  spellings.reduce((key, [pattern, put]) => key.replace(pattern, put), form.normalize("NFD").replace(ACCENTS, "").normalize("NFKC").toLowerCase().replace(QUOTES, "\"").replace(APOSTROPHES, "'").replace(DASHES, "-"))

/** Letters, digits, and what stands for a word: signs of money and percent, the point inside a number. */
export const lettersOf = (text: string): string =>
  keyOf(text).replace(/(?<=\d)[.,](?=\d)/gu, "·").replace(/[^\p{L}\p{N}\p{Sc}%°·]+/gu, "")

const WORD = /[\p{L}\p{M}\p{N}]+(?:[’'ʼ.,-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{N}]/gu
const spellingsOf = (packs: LanguagePacks, language: string | null) => (language === null ? undefined : packs.get(language))?.versions.spellings

const surfaceWords = (text: string, span: Span): readonly Word[] => [...text.slice(span.start, span.end).matchAll(WORD)].map((found): Word => ({
  form: found[0], key: keyOf(found[0]), lemma: found[0].toLowerCase(), upos: null, features: {}, start: span.start + found.index, end: span.start + found.index + found[0].length,
}))

/** A sign at the end of a sentence is cut off its word, so that "come" and "come." share a word. */
const wordOf = (token: Token, spellings: readonly (readonly [RegExp, string])[] | undefined): Word =>
  ({ form: token.form, key: keyOf(token.form, spellings), lemma: token.lemma.toLowerCase(), upos: token.upos, features: token.features, start: token.start, end: token.end })

/** Sentences and unread blocks of a version, in text order. */
export const piecesOf = ({ document, annotation }: Account, packs: LanguagePacks): readonly Piece[] => {
  const read = new Set(annotation.sentences.map((sentence) => sentence.block))
  const sentences = annotation.sentences.map((sentence): Piece => piece(document.text, sentence, sentence.tokens.map((token) => wordOf(token, spellingsOf(packs, sentence.language))), sentence.language, document.blocks[sentence.block]?.kind ?? "paragraph"))
  const unread = document.blocks.flatMap((block, index) => (read.has(index) ? [] : [piece(document.text, block, surfaceWords(document.text, block), block.language, block.kind)]))
  return [...sentences, ...unread].filter((one) => one.words.length > 0).toSorted((a, b) => a.start - b.start)
}

const piece = (text: string, { start, end }: Span, words: readonly Word[], language: string | null, kind: BlockKind): Piece =>
  ({ start, end, words, key: lettersOf(text.slice(start, end)), language, kind })
