import type { LanguageCode } from "../model/document.ts"
import type { LemmaScript } from "./lemma.ts"
import { applyScript, readScript } from "./lemma.ts"

/** The lemmas of one language, as its treebanks give them. */
export interface Lexicon {
  /** The lemma that the form has in all or nearly all of its uses as this part of speech; null where that is not known. */
  readonly lemma: (form: string, upos: string) => string | null
  /** Parts of speech that the form was seen as. */
  readonly tags: (form: string) => readonly string[]
  /** Whether it is the lemma of a word that was seen. */
  readonly knows: (lemma: string, upos: string) => boolean
  /** The lemmas to which the form's endings lead: of each ending, the longest first, those of the most words first. */
  readonly byEnding: (form: string, upos: string) => readonly (readonly string[])[]
  /** The lemma in the treebanks' spelling. */
  readonly spell: (lemma: string) => string
}

interface Section {
  /** letter of a form → its number in the data */
  readonly letters: string
  readonly folds: Readonly<Record<string, string>>
  readonly blocks: number
  /** where, behind the header, the blocks' offsets and the entries begin; both in bytes */
  readonly index: number
  readonly data: number
  readonly length: number
}

interface Header {
  readonly version: number
  /** part of speech and lemma script, or the sign of a lemma whose own form is unclear */
  readonly classes: readonly (readonly [upos: string, script: string])[]
  readonly languages: Readonly<Record<LanguageCode, Section>>
}

const MAGIC = "RAPLEM01"
const UNCLEAR = "="
const RULE_MARK = "-"
const LONGEST_ENDING = 5
const APOSTROPHES = /[’ʼ`]/gu
const IDENTITY = /^.\|0\|\|0\|$/u
const NONE: readonly number[] = []

/** Signs, figures and abbreviations in capitals end in nothing that tells of their lemma. */
const INFLECTED = /^\p{L}[\p{Ll}\p{M}’'ʼ]*(?:-\p{L}[\p{Ll}\p{M}’'ʼ]*)*$/u

/**
 * The lexicon's lemma, else the best guess if it is a known one, else the known one to which an ending leads, else the best guess that the longest
 * ending allows. `guesses`: the best first. Without a lexicon the best guess; where there is none, the form.
 */
export const chooseLemma = (lexicon: Lexicon | null, form: string, upos: string, guesses: Iterable<string>): string => {
  const listed = lexicon?.lemma(form, upos)
  if (listed) return listed
  const [best = form, ...others] = lexicon && INFLECTED.test(form) ? guesses : first(guesses)
  if (!lexicon) return best
  const spelled = lexicon.spell(best)
  if (lexicon.knows(best, upos) || !INFLECTED.test(form)) return spelled
  const endings = lexicon.byEnding(form, upos)
  const allowed = endings[0] ?? []
  return endings.flat().find((one) => lexicon.knows(one, upos))
    ?? [spelled, ...others.map(lexicon.spell)].find((one) => allowed.includes(one))
    ?? spelled
}

const first = <T>(items: Iterable<T>): T[] => {
  for (const item of items) return [item]
  return []
}

/** Opens the bytes of a lexicon file (`training/FORMAT.md`); throws where they are none. Entries are read where they lie, when they are asked for. */
export const openLexicons = (given: Uint8Array): ReadonlyMap<LanguageCode, Lexicon> => {
  const file = new Uint8Array(given.buffer, given.byteOffset, given.byteLength)
  const decode = (from: number, to: number): string => new TextDecoder().decode(file.slice(from, to))
  if (file.length < 12 || decode(0, 8) !== MAGIC) throw new Error(`not a lemma lexicon: it does not begin with ${MAGIC}`)
  const start = 12 + new DataView(file.buffer, file.byteOffset, file.byteLength).getUint32(8, true)
  if (start > file.length) throw new Error(`the lemma lexicon is cut off: ${file.length} bytes`)
  const header = JSON.parse(decode(12, start)) as Header
  if (header.version !== 1) throw new Error(`lemma lexicon of version ${header.version}; this program reads version 1`)
  const scripts: LemmaScript[] = []
  const script = (number: number): LemmaScript => scripts[number] ??= readScript(header.classes[number]![1])
  const apply = (number: number, form: string): string | null => applyScript(script(number), form)
  return new Map(Object.entries(header.languages).map(([language, section]) => {
    if (start + section.data + section.length > file.length) throw new Error(`the lemma lexicon is cut off: ${file.length} bytes`)
    return [language, openLexicon(file.subarray(start), section, header.classes, apply)]
  }))
}

const openLexicon = (bytes: Uint8Array, section: Section, classes: Header["classes"], apply: (number: number, form: string) => string | null): Lexicon => {
  const find = finder(bytes, section)
  const spell = respelling(section.folds)
  const key = (form: string): string => spell(form).toLowerCase().replace(APOSTROPHES, "'")
  const classesOf = (entry: string, upos: string): number[] => find(entry).filter((number) => classes[number]![0] === upos)

  const lemma: Lexicon["lemma"] = (form, upos) => {
    const number = classesOf(key(form), upos)[0]
    return number === undefined || classes[number]![1] === UNCLEAR ? null : apply(number, spell(form))
  }
  const tags: Lexicon["tags"] = (form) => [...new Set(find(key(form)).map((number) => classes[number]![0]))]
  const knows: Lexicon["knows"] = (given, upos) => classesOf(key(given), upos).some((number) => {
    const script = classes[number]![1]
    return script === UNCLEAR || IDENTITY.test(script)
  })
  const byEnding: Lexicon["byEnding"] = (form, upos) => {
    const letters = Array.from(key(form))
    const spelled = spell(form)
    const found: string[][] = []
    for (let length = Math.min(LONGEST_ENDING, letters.length - 1); length > 0; length--) {
      const lemmas = classesOf(RULE_MARK + letters.slice(-length).join(""), upos).map((number) => apply(number, spelled)).filter((lemma) => lemma !== null)
      if (lemmas.length > 0) found.push(lemmas)
    }
    return found
  }
  return { lemma, tags, knows, byEnding, spell }
}

/** → the classes of an entry, by its key */
const finder = (bytes: Uint8Array, { letters, blocks, index, data, length }: Section): (entry: string) => readonly number[] => {
  const numbers = new Map(Array.from(letters, (letter, number) => [letter, number]))
  const offsets = new DataView(bytes.buffer, bytes.byteOffset + index, 4 * blocks)
  const startOf = (block: number): number => data + (block < blocks ? offsets.getUint32(4 * block, true) : length)
  const entryAt = new Uint8Array(512)
  let wanted = new Uint8Array(0)
  /** Below 0 where the wanted entry comes before these letters. */
  const order = (letters: Uint8Array, from: number, count: number): number => {
    const common = Math.min(wanted.length, count)
    for (let n = 0; n < common; n++) if (wanted[n] !== letters[from + n]) return wanted[n]! - letters[from + n]!
    return wanted.length - count
  }
  const blockOf = (): number => {
    let low = 0, high = blocks
    while (low < high) {
      const middle = (low + high) >> 1
      const first = startOf(middle)
      if (order(bytes, first + 3, bytes[first + 1]!) < 0) high = middle
      else low = middle + 1
    }
    return low - 1
  }

  return (entry) => {
    const coded = numbersOf(entry, numbers)
    if (coded === null) return NONE
    wanted = coded
    const block = blockOf()
    if (block < 0) return NONE
    for (let at = startOf(block), end = startOf(block + 1); at < end;) {
      const shared = bytes[at]!, own = bytes[at + 1]!, count = bytes[at + 2]!
      const values = at + 3 + own
      for (let n = 0; n < own; n++) entryAt[shared + n] = bytes[at + 3 + n]!
      const compared = order(entryAt, 0, shared + own)
      if (compared === 0) return Array.from({ length: count }, (_, n) => bytes[values + 2 * n]! | bytes[values + 2 * n + 1]! << 8)
      if (compared < 0) return NONE
      at = values + 2 * count
    }
    return NONE
  }
}

const numbersOf = (entry: string, numbers: ReadonlyMap<string, number>): Uint8Array<ArrayBuffer> | null => {
  const found: number[] = []
  for (const letter of entry) {
    const number = numbers.get(letter)
    if (number === undefined) return null
    found.push(number)
  }
  return Uint8Array.from(found)
}

const respelling = (folds: Readonly<Record<string, string>>): (text: string) => string => {
  const pairs = Object.entries(folds).flatMap(([from, to]) => [[from, to], [from.toUpperCase(), to.toUpperCase()]] as const)
  return (text) => pairs.reduce((changed, [from, to]) => changed.replaceAll(from, to), text)
}
