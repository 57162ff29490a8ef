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
  /** the lines that it was made of */
  readonly table: string
  readonly find: (tokens: readonly ConceptToken[]) => readonly ConceptMatch[]
}

/** A word of a term, by lemma or form; `open` is fitted by every word that begins so, `tight` stands right behind the word before. */
interface TermWord {
  readonly text: string
  readonly open: boolean
  readonly tight: boolean
}

interface Entry {
  readonly concept: string
  readonly term: readonly TermWord[]
}

const KEY = 3
const HYPHEN = /[-‐‑–—]/u
const fold = (word: string): string => word.toLowerCase().replaceAll("ё", "е").replace(/[’ʼ]/gu, "'")

/** Terms of this concept are no thing: they keep a shorter term, or one as long, from words that mean something else ("press conference"). */
const NOTHING = "-"

/**
 * A table "concept: term, term, …", a concept a line; read on first use. A term of "a&b" stands for both, one of "a+b" for a and the wider b, ~ marks what nearly all
 * talks are about. The words of a term stand in a row, one other may come between, but nothing where the
 * term has a hyphen, which a text may write or leave out; a word that ends in * fits every one that begins so.
 */
export const conceptWords = (table: string): ConceptWords => {
  let read: ReadonlyMap<string, readonly Entry[]> | null = null
  const find = (tokens: readonly ConceptToken[]): readonly ConceptMatch[] => {
    read ??= parse(fold(table))
    return matches(tokens.flatMap(writtenIn), read)
  }
  return { table, find }
}

const parse = (table: string): ReadonlyMap<string, readonly Entry[]> => {
  const found = new Map<string, Entry[]>()
  for (const line of table.split("\n")) {
    const behind = line.indexOf(": ")
    if (behind < 0) continue
    const concept = line.slice(0, behind)
    for (const words of line.slice(behind + 2).split(", ")) {
      const entry = { concept, term: termOf(words) }
      const key = entry.term[0]!.text.slice(0, KEY)
      const list = found.get(key)
      if (list) list.push(entry)
      else found.set(key, [entry])
    }
  }
  return found
}

const termOf = (words: string): readonly TermWord[] =>
  words.split(" ").flatMap((word) => word.split("-").map((part, place) => {
    const open = part.endsWith("*")
    return { text: open ? part.slice(0, -1) : part, open, tight: place > 0 }
  }))

/** A word of the text, or a part of one with hyphens: its lemma and its form, and which of the words given it is. */
interface Written {
  readonly lemma: string
  readonly form: string
  readonly at: number
}

/** Analysers part some words at hyphens and leave others whole: all are read in parts. */
const writtenIn = (token: ConceptToken, at: number): readonly Written[] => {
  const [lemma, form] = [fold(token.lemma), fold(token.form)]
  if (!HYPHEN.test(form)) return [{ lemma, form, at }]
  const [lemmas, forms] = [lemma.split(HYPHEN), form.split(HYPHEN)]
  return forms.map((part, place) => ({ lemma: lemmas.length === forms.length ? lemmas[place]! : part, form: part, at })).filter((part) => part.form !== "")
}

const fits = (word: Written | undefined, { text, open }: TermWord): boolean =>
  word !== undefined && (open ? word.lemma.startsWith(text) || word.form.startsWith(text) : word.lemma === text || word.form === text)

/** The last word of a term that begins at a place, -1 where it does not stand there. */
const lastOf = (words: readonly Written[], at: number, term: readonly TermWord[]): number => {
  let last = at
  if (!fits(words[at], term[0]!)) return -1
  for (let place = 1; place < term.length; place++) {
    const wanted = term[place]!
    if (fits(words[last + 1], wanted)) last += 1
    else if (!wanted.tight && fits(words[last + 2], wanted)) last += 2
    else return -1
  }
  return last
}

const NONE: readonly Entry[] = []

const entriesOf = ({ lemma, form }: Written, entries: ReadonlyMap<string, readonly Entry[]>): readonly Entry[] => {
  const [first, second] = [lemma.slice(0, KEY), form.slice(0, KEY)]
  const found = entries.get(first) ?? NONE
  return first === second ? found : [...found, ...(entries.get(second) ?? NONE)]
}

/** Of terms that overlap the longer one counts ("nuclear power plant" before "nuclear"). */
const matches = (words: readonly Written[], entries: ReadonlyMap<string, readonly Entry[]>): readonly ConceptMatch[] => {
  const found = words.flatMap((word, first) => entriesOf(word, entries).flatMap(({ concept, term }) => {
    const last = lastOf(words, first, term)
    return last < 0 ? [] : [{ concept, first: word.at, last: words[last]!.at, words: term.length }]
  }))
  const longest = found.filter((one) => one.concept !== NOTHING && !found.some((other) =>
    (other.words > one.words || (other.words === one.words && other.concept === NOTHING)) && other.first <= one.last && one.first <= other.last))
  return longest.flatMap((one) => one.concept.split("+").flatMap((names, place) =>
    names.split("&").map((concept) => ({ ...one, concept: concept.replace("~", ""), general: concept.startsWith("~"), wider: place > 0 }))))
}
