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
  readonly wordClass: WordClass
  readonly lemmas: string[]
  /** lemmas by folded form */
  forms: ReadonlyMap<string, readonly string[]> | null
}

/** Letters that the forms of a word share; a long word shares more, which keeps families small. */
const PREFIX = 2
const LONG_PREFIX = 3
const LONG = 7
const NONE: readonly string[] = []

export const foldForm = (form: string): string => (FOLDED.test(form) ? form : form.toLowerCase().replaceAll("ё", "е").replace(/[’ʼ`]/g, "'"))

/** Nothing to fold. */
const FOLDED = /^(?:[a-z]+|[а-яіїєґ']+)$/

interface Oddities {
  readonly suppletive: string
  readonly homographs: string
  /** how infinitives end: verbs that what is said is known by are mended as well */
  readonly infinitive?: RegExp
}

/**
 * Forms of all cues and their support verbs. They are made family by family when first asked for, a family being the words of the same first letters;
 * `suppletive` lists the verbs that begin otherwise in some form. `homographs` are forms of other words too ("VERB form form…" lines): they tell nothing.
 */
export function wordForms(rules: () => CueRules, inflect: Inflect, { suppletive, homographs, infinitive }: Oddities): WordForms {
  let families: Map<string, Family> | null = null
  let odd: ReadonlyMap<string, readonly string[]> | null = null
  const barred = barredForms(homographs)
  return {
    lemmas: (form, upos) => {
      families ??= familiesOf(rules(), infinitive)
      odd ??= formsOf("VERB", suppletive.split(" "), inflect)
      const folded = foldForm(form)
      const wordClass = upos === "AUX" ? "VERB" : upos
      const key = `${wordClass} ${folded}`
      if (barred.has(key)) return []
      const known = (letters: number): readonly string[] => {
        const family = families?.get(`${wordClass} ${folded.slice(0, letters)}`)
        if (family === undefined) return NONE
        family.forms ??= formsOf(family.wordClass, family.lemmas, inflect)
        return family.forms.get(folded) ?? NONE
      }
      const [short, long] = [known(PREFIX), folded.length < LONG_PREFIX ? NONE : known(LONG_PREFIX)]
      if (short.length + long.length > 0) return short.length === 0 ? long : [...short, ...long]
      return (wordClass === "VERB" ? odd.get(folded) : undefined) ?? NONE
    },
  }
}

const familyOf = (wordClass: string, folded: string): string => `${wordClass} ${folded.slice(0, folded.length < LONG ? PREFIX : LONG_PREFIX)}`

function familiesOf({ cues, contentActs }: CueRules, infinitive: RegExp | undefined): Map<string, Family> {
  const families = new Map<string, Family>()
  const words = new Set(cues.flatMap((cue) => [`${cue.upos} ${cue.lemma}`, ...cue.support.map((verb) => `VERB ${verb}`)]))
  for (const { head } of contentActs) for (const lemma of head) if (infinitive?.test(lemma)) words.add(`VERB ${lemma}`)
  for (const word of words) {
    const [upos, lemma] = word.split(" ") as [WordClass, string]
    const name = familyOf(upos, foldForm(lemma))
    const family = families.get(name) ?? { wordClass: upos, lemmas: [], forms: null }
    family.lemmas.push(lemma)
    families.set(name, family)
  }
  return families
}

/** Forms by the thousand: a form of one lemma shares its list with the lemma's other forms. */
function formsOf(wordClass: WordClass, lemmas: readonly string[], inflect: Inflect): Map<string, readonly string[]> {
  const forms = new Map<string, readonly string[]>()
  for (const lemma of lemmas) {
    const own = [lemma]
    for (const form of [lemma, ...inflect(lemma, wordClass)]) {
      const folded = foldForm(form)
      const known = forms.get(folded)
      if (known === undefined) forms.set(folded, own)
      else if (!known.includes(lemma)) forms.set(folded, [...known, lemma])
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
