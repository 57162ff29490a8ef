import type { LanguageCode } from "../model/document.ts"
import type { Encoder } from "./encoder.ts"
import type { WordAnalysis } from "./heads.ts"
import { type Lexicon, openLexicons } from "./lemmas.ts"

/** Closed classes before open ones: what may be a preposition is hardly ever a noun where nothing else tells. */
const ORDER = ["ADP", "CCONJ", "DET", "PRON", "SCONJ", "AUX", "PART", "NUM", "ADV", "VERB", "NOUN", "ADJ", "INTJ", "PROPN", "X"] as const
const CLOSED: ReadonlySet<string> = new Set(["ADP", "CCONJ", "DET", "PRON", "SCONJ", "AUX", "PART"])

/**
 * Tags and lemmas by the lexicon and by capitals alone, without a tree: a hundred times as fast as the encoder, and good enough to look names up in tables.
 * Capitalised words are names, but for those of closed classes and a known word that opens its sentence; neighbouring names are one. Null: no lexicon.
 */
export const quickAnalyser = (lemmas: Uint8Array | null): Pick<Encoder, "analyse"> => {
  const lexicons = lemmas === null ? null : openLexicons(lemmas)
  const seen = new Map<string, WordAnalysis>()
  const word = (form: string, language: LanguageCode, first: boolean): WordAnalysis => {
    const key = `${language} ${first ? "1" : "0"} ${form}`
    const known = seen.get(key)
    if (known) return known
    const made = analysed(form, lexicons?.get(language) ?? null, first)
    seen.set(key, made)
    return made
  }
  return {
    analyse: (sentences) => sentences.map(({ forms, language }) => {
      const words = forms.map((form, at) => word(form, language, at === 0 || opens(forms, at)))
      return { words: words.map((one, at) => (at > 0 && isName(one) && isName(words[at - 1]!) ? { ...one, head: at - 1, relation: "flat:name" } : one)) }
    }),
  }
}

/** Behind a mark that opens a quotation or a list a capital tells as little as at the beginning. */
const opens = (forms: readonly string[], at: number): boolean => forms.slice(0, at).every((form) => /^\P{L}+$/u.test(form))

const isName = ({ upos }: WordAnalysis): boolean => upos === "PROPN"

const analysed = (form: string, lexicon: Lexicon | null, first: boolean): WordAnalysis => {
  const upos = tagOf(form, lexicon, first)
  return { lemma: lexicon?.lemma(form, upos) ?? form, upos, features: {}, head: -1, relation: "dep" }
}

const tagOf = (form: string, lexicon: Lexicon | null, first: boolean): WordAnalysis["upos"] => {
  if (/^\d/.test(form)) return "NUM"
  if (!/\p{L}/u.test(form)) return "PUNCT"
  const tags = lexicon?.tags(form) ?? []
  const best = ORDER.find((tag) => tags.includes(tag)) ?? "NOUN"
  if (!/^\p{Lu}/u.test(form)) return best === "PROPN" ? "NOUN" : best
  if (CLOSED.has(best) && !/^[\p{Lu}.]{2,}$/u.test(form)) return best
  return first && tags.length > 0 && !tags.includes("PROPN") ? best : "PROPN"
}
