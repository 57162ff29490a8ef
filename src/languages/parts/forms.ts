import type { Upos } from "../../model/annotation.ts"
import type { CueRules } from "./cues.ts"

/** Inflected forms of the reporting words: they mend a lemma that the tagger got wrong. */
export interface WordForms {
  /** lemmas of the lexicon (as written there) that have this form, whatever its case and its ё and apostrophes; empty: none. */
  readonly lemmas: (form: string, upos: string) => readonly string[]
  /** What a form is that no other word has, though taggers take it for one; undefined: nothing is known of it. */
  readonly certain: (form: string) => Certain | undefined
}

export interface Certain {
  readonly upos: Upos
  readonly lemma: string
  readonly features: Readonly<Record<string, string>>
}

type WordClass = "VERB" | "NOUN" | "ADJ"
export type Inflect = (lemma: string, upos: WordClass) => readonly string[]

/** A word of the lexicon, and its forms once somebody asked for one that begins alike. */
interface Word {
  readonly lemma: string
  readonly wordClass: WordClass
  /** short words come before long ones, otherwise as the lexicon has them */
  readonly rank: number
  /** folded, a blank before and behind each */
  forms: string | null
}

/** Words of one class by the letters that all their forms share. */
type Family = Map<string, Word[]>

/** Letters that the forms of a word share at least; a long word shares more. Suppletive verbs share fewer. */
const PREFIX = 2
const LONG_PREFIX = 3
const LONG = 7
/** Letters at most that change at the end: of a verb («беседовать», «беседую»), of one with a reflexive ending («договориться», «договорюсь»), of another word. */
const CHANGING = { verb: 5, reflexive: 7, other: 4 }
const REFLEXIVE = /с[яь]$/
const NONE: readonly string[] = []

export const foldForm = (form: string): string => (FOLDED.test(form) ? form : foldAny(form))
const foldAny = (form: string): string => form.toLowerCase().replaceAll("ё", "е").replace(/[’ʼ`]/g, "'")

/** Nothing to fold. */
const FOLDED = /^(?:[a-z]+|[а-яіїєґ']+)$/

interface Oddities {
  /** forms of one word alone that taggers take for others */
  readonly certain?: Readonly<Record<string, Certain>>
  readonly suppletive: string
  readonly homographs: string
  /** how infinitives end: verbs that what is said is known by are mended as well */
  readonly infinitive?: RegExp
}

/**
 * Forms of all cues and their support verbs. A word's forms are made when a form that begins like it is first asked for;
 * `suppletive` lists the verbs that begin otherwise in some form. `homographs` are forms of other words too ("VERB form form…" lines): they tell nothing.
 */
export function wordForms(rules: () => CueRules, inflect: Inflect, { suppletive, homographs, infinitive, certain }: Oddities): WordForms {
  let families: Readonly<Record<WordClass, Family>> | null = null
  let odd: readonly Word[] | null = null
  let barred: ReadonlySet<string> | null = null
  const has = (word: Word, folded: string): boolean => {
    word.forms ??= ` ${foldAny([word.lemma, ...inflect(word.lemma, word.wordClass)].join(" "))} `
    return word.forms.includes(` ${folded} `)
  }
  return {
    certain: (form) => certain?.[foldForm(form)],
    lemmas: (form, upos) => {
      const wordClass = upos === "AUX" ? "VERB" : upos
      families ??= familiesOf(rules(), infinitive)
      const folded = foldForm(form)
      if (!isClass(wordClass) || folded === "" || folded.includes(" ")) return NONE
      barred ??= barredForms(homographs)
      if (barred.has(`${wordClass} ${folded}`)) return NONE
      const family = families[wordClass]
      const found: Word[] = []
      for (let letters = PREFIX; letters <= folded.length; letters++)
        for (const word of family.get(folded.slice(0, letters)) ?? []) if (has(word, folded)) found.push(word)
      if (found.length > 0) return found.sort((a, b) => a.rank - b.rank).map(({ lemma }) => lemma)
      if (wordClass !== "VERB") return NONE
      odd ??= suppletive.split(" ").map((lemma, rank) => ({ lemma, wordClass, rank, forms: null }))
      return odd.filter((word) => has(word, folded)).map(({ lemma }) => lemma)
    },
  }
}

const isClass = (upos: string): upos is WordClass => upos === "VERB" || upos === "NOUN" || upos === "ADJ"

function sharedLetters(wordClass: WordClass, folded: string): number {
  const changing = wordClass !== "VERB" ? CHANGING.other : REFLEXIVE.test(folded) ? CHANGING.reflexive : CHANGING.verb
  return Math.max(folded.length < LONG ? PREFIX : LONG_PREFIX, folded.length - changing)
}

function familiesOf({ lines, contentActs }: CueRules, infinitive: RegExp | undefined): Readonly<Record<WordClass, Family>> {
  const lemmas = { VERB: new Set<string>(), NOUN: new Set<string>(), ADJ: new Set<string>() }
  const supports = new Set<readonly string[]>()
  for (const { lemmas: own, upos, support } of lines) {
    for (const lemma of own) lemmas[upos].add(lemma)
    if (supports.has(support)) continue
    supports.add(support)
    for (const verb of support) lemmas.VERB.add(verb)
  }
  if (infinitive) for (const { head } of contentActs) for (const lemma of head) if (infinitive.test(lemma)) lemmas.VERB.add(lemma)
  const familyOf = (wordClass: WordClass): Family => {
    const family: Family = new Map()
    let place = 0
    for (const lemma of lemmas[wordClass]) {
      const folded = foldForm(lemma)
      const beginning = folded.slice(0, sharedLetters(wordClass, folded))
      const word = { lemma, wordClass, rank: folded.length < LONG ? place : place + lemmas[wordClass].size, forms: null }
      place += 1
      const alike = family.get(beginning)
      if (alike) alike.push(word)
      else family.set(beginning, [word])
    }
    return family
  }
  return { VERB: familyOf("VERB"), NOUN: familyOf("NOUN"), ADJ: familyOf("ADJ") }
}

function barredForms(homographs: string): Set<string> {
  const lines = homographs.split("\n").map((line) => line.trim().split(/\s+/))
  return new Set(lines.flatMap(([upos, ...forms]) => forms.map((form) => `${upos} ${foldForm(form)}`)))
}

/** "stem", "а ы -" → стема, стемы, стем: the endings after a stem; "-" is the bare stem. */
export const withEndings = (stem: string, endings: string): string[] => endings.split(" ").map((ending) => stem + (ending === "-" ? "" : ending))

/** The end of an infinitive, what stands for it, and the endings that follow. */
export type IrregularEnd = readonly [end: RegExp, stem: string, endings: string]

/** Rows that fit a verb. A pattern is tried where the letters are there that it ends with: most never are, and are never compiled. */
export function irregularEnds(table: readonly IrregularEnd[]): (lemma: string) => readonly IrregularEnd[] {
  let tails: readonly string[] | null = null
  return (lemma) => {
    tails ??= table.map(([end]) => /[а-яіїєґ]*(?=\$$)/.exec(end.source)?.[0] ?? "")
    return table.filter(([end], i) => lemma.endsWith(tails![i]!) && end.test(lemma))
  }
}
