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

/** A line's concept and one of its terms; read in words where a text has its first. */
interface Entry {
  readonly concept: string
  readonly words: string
  /** the letters that a text's word must begin with, where the first word of the term is open */
  readonly beginning: string
  /** its place in the table */
  readonly place: number
  term: readonly TermWord[] | null
}

/** Terms by their first word: whole, or by its first letters where it is open. */
interface Terms {
  readonly whole: Map<string, Entry[]>
  readonly open: Map<string, Entry[]>
}

const KEY = 3
const HYPHEN = /[-‐‑–—]/u
const OTHERWISE = /[ё’ʼ]/
const fold = (word: string): string => {
  const low = word.toLowerCase()
  return OTHERWISE.test(low) ? low.replaceAll("ё", "е").replace(/[’ʼ]/g, "'") : low
}

/** Terms of this concept are no thing: they keep a shorter term, or one as long, from words that mean something else ("press conference"). */
const NOTHING = "-"

/**
 * A table "concept: term, term, …", a concept a line; read on first use. A term of "a&b" stands for both, one of "a+b" for a and the wider b, ~ marks what nearly all
 * talks are about. The words of a term stand in a row, one other may come between, but nothing where the
 * term has a hyphen, which a text may write or leave out; a word that ends in * fits every one that begins so. Terms have no capitals, no ё and straight apostrophes.
 */
export const conceptWords = (table: string): ConceptWords => {
  let read: Terms | null = null
  const find = (tokens: readonly ConceptToken[]): readonly ConceptMatch[] => {
    read ??= parse(table)
    return matches(tokens.flatMap(writtenIn), read)
  }
  return { table, find }
}

const parse = (table: string): Terms => {
  const terms: Terms = { whole: new Map(), open: new Map() }
  let place = 0
  for (const line of table.split("\n")) {
    const behind = line.indexOf(": ")
    if (behind < 0) continue
    const concept = line.slice(0, behind)
    for (const words of line.slice(behind + 2).split(", ")) {
      const end = words.search(FIRST_END)
      const beginning = end < 0 ? words : words.slice(0, end)
      const isOpen = words[end] === "*"
      const key = isOpen ? beginning.slice(0, KEY) : beginning
      const index = isOpen ? terms.open : terms.whole
      const entry = { concept, words, beginning, place: place++, term: null }
      const list = index.get(key)
      if (list) list.push(entry)
      else index.set(key, [entry])
    }
  }
  return terms
}
const FIRST_END = /[ *-]/u

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

/** The last word of a term whose first word stands at a place, -1 where the others do not follow. */
const lastOf = (words: readonly Written[], at: number, term: readonly TermWord[]): number => {
  let last = at
  for (let place = 1; place < term.length; place++) {
    const wanted = term[place]!
    if (fits(words[last + 1], wanted)) last += 1
    else if (!wanted.tight && fits(words[last + 2], wanted)) last += 2
    else return -1
  }
  return last
}

interface Found {
  readonly concept: string
  readonly first: number
  readonly last: number
  readonly words: number
  readonly place: number
}

const NONE: readonly Entry[] = []

/** The terms that stand at a place, in the order of the table. */
const foundAt = (words: readonly Written[], at: number, { whole, open }: Terms): readonly Found[] => {
  const { lemma, form } = words[at]!
  const found: Found[] = []
  const look = (entry: Entry): void => {
    if (entry.term === null) entry.term = termOf(entry.words)
    const { term } = entry
    const last = lastOf(words, at, term)
    if (last >= 0) found.push({ concept: entry.concept, first: words[at]!.at, last: words[last]!.at, words: term.length, place: entry.place })
  }
  for (const entry of whole.get(lemma) ?? NONE) look(entry)
  if (form !== lemma) for (const entry of whole.get(form) ?? NONE) look(entry)
  const [first, second] = [lemma.slice(0, KEY), form.slice(0, KEY)]
  for (const entry of open.get(first) ?? NONE) if (lemma.startsWith(entry.beginning) || form.startsWith(entry.beginning)) look(entry)
  if (second !== first) for (const entry of open.get(second) ?? NONE) if (form.startsWith(entry.beginning)) look(entry)
  return found.length > 1 ? found.sort((a, b) => a.place - b.place) : found
}

/** Of terms that overlap the longer one counts ("nuclear power plant" before "nuclear"). */
const matches = (words: readonly Written[], terms: Terms): readonly ConceptMatch[] => {
  const found = words.flatMap((_, at) => foundAt(words, at, terms))
  const longest = found.filter((one) => one.concept !== NOTHING && !found.some((other) =>
    (other.words > one.words || (other.words === one.words && other.concept === NOTHING)) && other.first <= one.last && one.first <= other.last))
  return longest.flatMap(({ concept: all, first, last, words }) => all.split("+").flatMap((names, place) =>
    names.split("&").map((concept) => ({ concept: concept.replace("~", ""), general: concept.startsWith("~"), wider: place > 0, first, last, words }))))
}
