import type { LanguagePack } from "../languages/pack.ts"
import type { Word } from "./pieces.ts"

/** Words that make a statement stronger or softer, turn it round or limit it. */
const has = (set: { has: (word: string) => boolean }, { lemma, form }: Word): boolean => set.has(lemma) || set.has(form.toLowerCase())

export const isNegator = (word: Word, { talks }: LanguagePack): boolean => has(talks.negatives, word)
export const isQuantity = (word: Word, { talks }: LanguagePack): boolean => word.upos !== "NOUN" && has(talks.quantities, word)
export const isModal = (word: Word, { versions, syntax }: LanguagePack): boolean => has(versions.necessity, word) || has(versions.certainty, word) || (word.upos === "AUX" && syntax.futures.has(word.lemma) && word.features["Tense"] !== "Past")

const degree = (degrees: ReadonlyMap<string, number>, words: readonly Word[]): number | null => {
  // "May" is a month too
  const found = words.filter(({ upos }) => upos !== "PROPN").flatMap((word) => degrees.get(word.lemma) ?? degrees.get(word.form.toLowerCase()) ?? [])
  return found.length === 0 ? null : Math.min(...found)
}

export const necessity = (words: readonly Word[], { versions }: LanguagePack): number | null => degree(versions.necessity, words)

const DONE = 4
const WILL = 3

/** 1 may … 3 will, 4 done; null where the words have no verb and no such word. */
export const certainty = (words: readonly Word[], { versions, syntax }: LanguagePack): number | null => {
  const found = degree(versions.certainty, words)
  if (found !== null) return found
  const future = ({ upos, lemma, features }: Word): boolean => features["Tense"] === "Fut" || (features["Aspect"] === "Perf" && features["Tense"] === "Pres") || (upos === "AUX" && syntax.futures.has(lemma) && features["Tense"] !== "Past")
  if (words.some(future)) return WILL
  return words.some(({ upos }) => upos === "VERB" || upos === "AUX") ? DONE : null
}

const SCOPE: Readonly<Record<string, number>> = { all: 4, most: 3, many: 2, some: 1, few: 0 }

export const scope = (words: readonly Word[], { talks }: LanguagePack): number | null => {
  const found = words.filter(({ upos }) => upos !== "NOUN").flatMap(({ lemma }) => SCOPE[talks.quantities.get(lemma) ?? ""] ?? [])
  return found.length === 0 ? null : Math.min(...found)
}

/** How many more words intensify than hedge. */
export const intensity = (words: readonly Word[], { cues, talks }: LanguagePack): number =>
  words.filter((word) => !has(talks.quantities, word)).reduce((all, word) => all + (has(cues.intensifiers, word) ? 1 : 0) - (has(cues.hedges, word) ? 1 : 0), 0)
