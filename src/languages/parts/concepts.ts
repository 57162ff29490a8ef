/** Words of a sentence, in order. */
export interface ConceptToken {
  readonly lemma: string
  readonly form: string
}

/** Where a concept stands: the first and the last of the words given, and how many words its term has. */
export interface ConceptMatch {
  readonly concept: string
  /** what nearly all talks are about ("support", "security"): in common it tells little */
  readonly general: boolean
  /** what its term stands for besides ("gas" for energy): in common it is no common thing */
  readonly wider: boolean
  readonly first: number
  readonly last: number
  readonly words: number
}

/**
 * Words for the things that talks are about, by names that all languages share: what one account calls a "truce" and another «прекращение огня» is one
 * thing.
 */
export interface ConceptWords {
  readonly find: (tokens: readonly ConceptToken[]) => readonly ConceptMatch[]
}

/** Lemmas or forms in a row; one that ends in * fits every word that begins so. */
interface Entry {
  readonly concept: string
  readonly term: readonly string[]
}

const KEY = 3
const fold = (word: string): string => word.toLowerCase().replaceAll("ё", "е").replace(/[’ʼ]/gu, "'")

/** A table "concept: term, term, …", a concept a line; read on first use. The words of a term stand in a row, one other may come between. */
export const conceptWords = (table: string): ConceptWords => {
  let read: ReadonlyMap<string, readonly Entry[]> | null = null
  const find = (tokens: readonly ConceptToken[]): readonly ConceptMatch[] => {
    read ??= parse(table)
    return matches(tokens.map(({ lemma, form }) => [fold(lemma), fold(form)]), read)
  }
  return { find }
}

const parse = (table: string): ReadonlyMap<string, readonly Entry[]> => {
  const found = new Map<string, Entry[]>()
  for (const line of table.split("\n")) {
    const [concept, terms] = line.split(": ")
    for (const words of terms?.split(", ") ?? []) {
      const term = fold(words).split(" ")
      const key = term[0]!.replace("*", "").slice(0, KEY)
      const list = found.get(key)
      if (list) list.push({ concept: concept!, term })
      else found.set(key, [{ concept: concept!, term }])
    }
  }
  return found
}

type Written = readonly string[]

const fits = (word: Written | undefined, wanted: string): boolean =>
  word?.some((one) => (wanted.endsWith("*") ? one.startsWith(wanted.slice(0, -1)) : one === wanted)) === true

/** The last word of a term that begins at a place, -1 where it does not stand there. */
const lastOf = (tokens: readonly Written[], at: number, term: readonly string[]): number => {
  let last = at
  if (!fits(tokens[at], term[0]!)) return -1
  for (const wanted of term.slice(1)) {
    const next = [last + 1, last + 2].find((place) => fits(tokens[place], wanted))
    if (next === undefined) return -1
    last = next
  }
  return last
}

/** Of terms that overlap the longer one counts ("nuclear power plant" before "nuclear"). */
const matches = (tokens: readonly Written[], entries: ReadonlyMap<string, readonly Entry[]>): readonly ConceptMatch[] => {
  const found = tokens.flatMap((token, first) => [...new Set(token.flatMap((word) => entries.get(word.slice(0, KEY)) ?? []))].flatMap(({ concept, term }) => {
    const last = lastOf(tokens, first, term)
    return last < 0 ? [] : [{ concept, first, last, words: term.length }]
  }))
  const longest = found.filter((one) => !found.some((other) => other.words > one.words && other.first <= one.last && one.first <= other.last))
  return longest.flatMap((one) => one.concept.split("+").map((concept, place) => ({ ...one, concept: concept.replace("~", ""), general: concept.startsWith("~"), wider: place > 0 })))
}
