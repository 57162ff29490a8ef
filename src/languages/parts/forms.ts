import type { CueRules } from "./cues.ts"

/** Inflected forms of the reporting words: they mend a lemma that the tagger got wrong. */
export interface WordForms {
  /** lemmas of the lexicon (as written there) that have this form, whatever its case and its ё and apostrophes; empty: none. */
  readonly lemmas: (form: string, upos: string) => readonly string[]
}

type WordClass = "VERB" | "NOUN" | "ADJ"
export type Inflect = (lemma: string, upos: WordClass) => readonly string[]

/** Words of one class whose forms begin alike, and their forms once somebody asked. */
interface Family {
  readonly words: (readonly [WordClass, string])[]
  forms: Map<string, string[]> | null
}

const PREFIX = 2

export const foldForm = (form: string): string => form.toLowerCase().replaceAll("ё", "е").replace(/[’ʼ`]/g, "'")

/**
 * Forms of all cues and their support verbs. They are made family by family when first asked for, a family being the words of the same first letters;
 * `suppletive` lists the verbs that begin otherwise in some form. `homographs` are forms of other words too ("VERB form form…" lines): they tell nothing.
 */
export function wordForms(rules: () => CueRules, inflect: Inflect, { suppletive, homographs }: { readonly suppletive: string; readonly homographs: string }): WordForms {
  let families: Map<string, Family> | null = null
  let odd: Map<string, string[]> | null = null
  const barred = barredForms(homographs)
  return {
    lemmas: (form, upos) => {
      families ??= familiesOf(rules())
      odd ??= formsOf(suppletive.split(" ").map((lemma) => ["VERB", lemma] as const), inflect)
      const folded = foldForm(form)
      const wordClass = upos === "AUX" ? "VERB" : upos
      const key = `${wordClass} ${folded}`
      if (barred.has(key)) return []
      const family = families.get(familyOf(wordClass, folded))
      if (family) family.forms ??= formsOf(family.words, inflect)
      return family?.forms?.get(key) ?? odd.get(key) ?? []
    },
  }
}

const familyOf = (wordClass: string, folded: string): string => `${wordClass} ${folded.slice(0, PREFIX)}`

function familiesOf({ cues }: CueRules): Map<string, Family> {
  const families = new Map<string, Family>()
  const words = new Set(cues.flatMap((cue) => [`${cue.upos} ${cue.lemma}`, ...cue.support.map((verb) => `VERB ${verb}`)]))
  for (const word of words) {
    const [upos, lemma] = word.split(" ") as [WordClass, string]
    const name = familyOf(upos, foldForm(lemma))
    const family = families.get(name) ?? { words: [], forms: null }
    family.words.push([upos, lemma])
    families.set(name, family)
  }
  return families
}

function formsOf(words: readonly (readonly [WordClass, string])[], inflect: Inflect): Map<string, string[]> {
  const forms = new Map<string, string[]>()
  for (const [upos, lemma] of words) {
    for (const form of new Set([lemma, ...inflect(lemma, upos)].map(foldForm))) {
      const known = forms.get(`${upos} ${form}`)
      if (known) known.push(lemma)
      else forms.set(`${upos} ${form}`, [lemma])
    }
  }
  return forms
}

function barredForms(homographs: string): Set<string> {
  const lines = homographs.split("\n").map((line) => line.trim().split(/\s+/))
  return new Set(lines.flatMap(([upos, ...forms]) => forms.map((form) => `${upos} ${foldForm(form)}`)))
}

/** "stem", "а ы -" → стема, стемы, стем: the endings after a stem; "-" is the bare stem. */
export const withEndings = (stem: string, endings: string): string[] => endings.split(" ").map((ending) => stem + (ending === "-" ? "" : ending))
