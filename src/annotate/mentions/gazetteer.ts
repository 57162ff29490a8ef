import type { ActorWord, NameRules } from "../../languages/parts/names.ts"
import { compoundStem, fold, sameCase, stem } from "./keys.ts"

/** What a phrase of the tables stands for. `id` is an entity's id or the kind of a word. */
export interface Entry {
  readonly type:
    | "person" | "surname" | "state" | "organisation" | "adjective" | "office" | "prefix" | "body" | "mouthpiece" | "group" | "party"
    | "group-adjective" | "honorific" | "pair" | "other" | "realm"
  readonly id: string
  /** the phrase's words, as written */
  readonly words: readonly string[]
}

/** A phrase filed under the stem of its first word; the other stems are made when they are first compared. */
interface Filed {
  readonly entry: Entry
  rest: readonly string[] | null
}

/**
 * Type, id and phrase (or its words) of one entry after the other: a language has many thousands, and a text asks for few. A phrase stands for itself and for
 * itself with hyphens as words of their own.
 */
type Waiting = (string | readonly string[])[]

/** A language's names and words by the stem of their first word. */
export interface Gazetteer {
  readonly byFirst: Map<string, Filed[]>
  /** what is not filed yet, by beginning: nobody asked for words that begin so */
  readonly waiting: Map<string, Waiting>
  /** the same by the first two letters as they are written */
  readonly written: Map<string, Waiting>
  readonly rules: NameRules
  /** words in names that stay low, folded */
  readonly particles: ReadonlySet<string>
  readonly days: ReadonlySet<string>
}

const built = new WeakMap<NameRules, Gazetteer>()

/** Built once for a language, on first use. */
export function gazetteerOf(rules: NameRules): Gazetteer {
  const known = built.get(rules)
  if (known) return known
  const made: Gazetteer = { byFirst: new Map(), waiting: new Map(), written: new Map(), rules, particles: new Set(rules.words().particles), days: new Set(rules.words().days) }
  addEntities(made)
  addWords(made)
  built.set(rules, made)
  return made
}

function addEntities(gazetteer: Gazetteer): void {
  const { people, states, organisations } = gazetteer.rules.world()
  for (const [id, entity] of gazetteer.rules.entities()) {
    const { names } = entity
    if (states.has(id)) {
      for (const name of names) add(gazetteer, "state", id, name)
      for (const place of entity.places) add(gazetteer, "state", id, place)
      for (const adjective of entity.adjectives) add(gazetteer, "adjective", id, adjective)
    } else if (organisations.has(id)) {
      for (const name of names) add(gazetteer, "organisation", id, name)
    } else {
      const familyFirst = people.get(id)?.familyFirst === true
      for (const name of names) addPerson(gazetteer, id, name, familyFirst)
    }
  }
}

function addPerson(gazetteer: Gazetteer, id: string, name: string, familyFirst: boolean): void {
  const blank = name.indexOf(" ")
  add(gazetteer, blank < 0 ? "surname" : "person", id, name)
  if (blank < 0) return
  const last = name.slice(blank + 1)
  // "Recep Tayyip Erdogan" is "Recep Erdogan" too
  const [given = "", middle = "", family = "", ...more] = familyFirst ? [] : name.split(" ")
  if (more.length === 0 && [given, middle, family].every((word) => WHOLE.test(word))) add(gazetteer, "person", id, `${given} ${family}`)
  if (!familyFirst && !last.includes(" ") && ORDINARY.test(last)) add(gazetteer, "surname", id, last)
  else for (const surname of surnames(name.split(" "), familyFirst, gazetteer.particles)) add(gazetteer, "surname", id, surname)
}

/** A name's word that is neither a particle nor an initial. */
const WHOLE = /^\p{Lu}\p{Ll}{2,}$/u

/** A word without hyphen, full stop or comma, and no Roman numeral. */
const ORDINARY = /^[^-.,]*[^-.,IVX][^-.,]*$/

/** The family name alone, with its particles and without: "von der Leyen"; "al-Sharaa", "Sharaa". */
function surnames(words: readonly string[], familyFirst: boolean, particles: ReadonlySet<string>): readonly string[] {
  if (familyFirst) return [words[0]!]
  const plain = words.filter((word) => !/^[\p{L}.]*\.,?$/u.test(word) || word.length > 4)
  const last = plain.at(-1) ?? ""
  if (/^[IVX]+$/.test(last)) return plain.length > 2 ? [plain.slice(-2).join(" ")] : []
  const found = [last]
  const bare = /^(?:al|el|as|ash|аль|эль|ас|аш|ель)-(.{3,})$/iu.exec(last)
  if (bare) found.push(bare[1]!)
  let from = plain.length - 1
  while (from > 1 && particles.has(fold(plain[from - 1]!))) from -= 1
  if (from < plain.length - 1) found.push(plain.slice(from).join(" "))
  return found
}

function addWords(gazetteer: Gazetteer): void {
  const words = gazetteer.rules.words()
  const table = (type: Entry["type"], list: readonly ActorWord[]): void => {
    for (const { kind, phrases } of list) for (const phrase of phrases) add(gazetteer, type, kind, phrase)
  }
  const list = (type: Entry["type"], phrases: readonly string[]): void => table(type, [{ kind: type, phrases }])
  table("office", words.offices)
  table("prefix", words.prefixes)
  table("body", words.bodies)
  table("mouthpiece", words.mouthpieces)
  table("group", words.groups)
  table("party", words.parties)
  table("group-adjective", words.groupAdjectives)
  list("honorific", words.honorifics)
  list("pair", words.pairs)
  list("other", words.others)
  list("realm", words.realms)
}

/** Keeps a phrase for its place, with hyphens as they stand and as words of their own. */
function add(gazetteer: Gazetteer, type: Entry["type"], id: string, phrase: string): void {
  const first = phrase.slice(0, 2)
  const alike = gazetteer.written.get(first)
  if (alike) alike.push(type, id, phrase)
  else if (SIMPLE.test(first.toLowerCase())) {
    const beginning = waitingFor(gazetteer, first.toLowerCase())
    gazetteer.written.set(first, beginning)
    beginning.push(type, id, phrase)
  } else for (const words of variantsOf(phrase)) waitingFor(gazetteer, beginningOf(fold(words[0]!))).push(type, id, words)
}

function waitingFor({ waiting }: Gazetteer, beginning: string): Waiting {
  const kept = waiting.get(beginning)
  if (kept) return kept
  const made: Waiting = []
  waiting.set(beginning, made)
  return made
}

function variantsOf(phrase: string): readonly (readonly string[])[] {
  // what stands behind an apostrophe at a word's end is a token of its own
  const apart = phrase.includes("'s ") ? phrase.replaceAll("'s ", " 's ") : phrase
  const words = /[,\s]/.test(apart) ? apart.replace(/,/g, " , ").split(/\s+/).filter(Boolean) : [apart]
  return phrase.includes("-") ? [words, words.flatMap((word) => word.split(/(-)/).filter(Boolean))] : [words]
}

/** Letters that a word, its stem and every key of its forms begin with. */
const beginningOf = (folded: string): string => folded.slice(0, 2)
/** Two letters that fold to themselves. */
const SIMPLE = /^[a-zа-дж-ьюя]{2}$/

/** Phrases under a key. Most words of the tables begin as no word of a text does, and are never filed. */
function filedUnder(gazetteer: Gazetteer, key: string): readonly Filed[] {
  const kept = gazetteer.waiting.get(beginningOf(key))
  if (kept) {
    gazetteer.waiting.delete(beginningOf(key))
    for (let i = 0; i < kept.length; i += 3) {
      const [type, id, phrase] = kept.slice(i, i + 3) as [Entry["type"], string, string | readonly string[]]
      for (const words of typeof phrase === "string" ? variantsOf(phrase) : [phrase]) insert(gazetteer, { type, id, words })
    }
  }
  return gazetteer.byFirst.get(key) ?? NOTHING
}

const NOTHING: readonly Filed[] = []

/** Files a phrase under its stems. */
function insert({ byFirst, rules }: Gazetteer, entry: Entry): void {
  const first = entry.words[0]!
  const key = stem(first, rules)
  file(byFirst, key, entry)
  if (entry.words.length === 1 && first.includes("-") && entry.type !== "surname") {
    const compound = compoundStem(first, rules)
    if (compound !== key) file(byFirst, compound, entry)
  }
}

function file(byFirst: Map<string, Filed[]>, key: string, entry: Entry): void {
  const filed = byFirst.get(key)
  if (filed) filed.push({ entry, rest: null })
  else byFirst.set(key, [{ entry, rest: null }])
}

export interface Match {
  readonly from: number
  /** one after the last token */
  readonly to: number
  readonly entries: readonly Entry[]
}

const QUOTES = /^["'«»„“”]$/

/** The longest phrase of the tables that begins at a token; null where none does. */
export function longestMatch(gazetteer: Gazetteer, forms: readonly string[], keys: readonly ReadonlySet<string>[], from: number): Match | null {
  let to = from
  let entries: Entry[] = []
  for (const key of keys[from]!) {
    for (const filed of filedUnder(gazetteer, key)) {
      const end = endOf(filed, gazetteer.rules, forms, keys, from)
      if (end < to || end === from || !fits(filed.entry, forms, from)) continue
      if (end > to) entries = []
      to = end
      if (!entries.includes(filed.entry)) entries.push(filed.entry)
    }
  }
  return entries.length ? { from, to, entries } : null
}

/** One after the last token of the phrase, or `from` where it does not stand there. Quotation marks inside it do not count. */
function endOf(filed: Filed, rules: NameRules, forms: readonly string[], keys: readonly ReadonlySet<string>[], from: number): number {
  const { type, words } = filed.entry
  const isPerson = type === "person" || type === "surname"
  if (isPerson && isKindred(forms[from]!, words[0]!, rules)) return from
  filed.rest ??= words.slice(1).map((word) => stem(word, rules))
  let at = from + 1
  for (const [i, key] of filed.rest.entries()) {
    while (at < forms.length && QUOTES.test(forms[at]!)) at += 1
    if (!keys[at]?.has(key) || (isPerson && isKindred(forms[at]!, words[i + 1]!, rules))) return from
    at += 1
  }
  return at
}

/** «Ермаков» for «Ермак»: a family name of its own. */
const isKindred = (form: string, name: string, { derived: family }: NameRules): boolean => family?.test(fold(form)) === true && !family.test(fold(name))

/** Later words of a name may be low: «Франс пресс». */
const fits = (entry: Entry, forms: readonly string[], from: number): boolean => {
  const form = forms[from] ?? ""
  const word = entry.words[0]!
  if (!sameCase(form, word)) return false
  if (derived(fold(form), fold(word))) return false
  // «Пресс-секретарь» is no «пресса»
  if (entry.type === "group" && form.includes("-") && !word.includes("-")) return false
  if (!NAMES.has(entry.type)) return true
  return inflects(fold(form), fold(word)) && (!form.includes("-") || word.includes("-") || entry.type === "surname")
}

const NAMES: ReadonlySet<Entry["type"]> = new Set(["person", "surname", "state", "organisation"])

/** Endings of words derived from a noun in a consonant, never of its own cases: «Минские», «дипломатии». */
const DERIVED = /^(?:ие|ий|ая|ую|ое|ого|ому|их|ими|ия|ии|ию|ием|ией|ія|ії|ію|ієм|ією|і|ої|ій)$/
const CONSONANT = /[бвгґджзклмнпрстфхцчшщ]ь?$/

function derived(form: string, word: string): boolean {
  if (!CONSONANT.test(word)) return false
  const base = word.replace(/ь$/, "")
  const rest = form.slice(base.length)
  // «Мінські» is an adjective, «лідери» and «послі» are no such words: a bare vowel derives only from places in -ськ
  return form.startsWith(base) && DERIVED.test(rest) && (rest !== "і" || base.endsWith("ськ"))
}

/** False where no case of the name can look so: «Аман» is no form of «Амано», nor «Дель» of «Дели». */
function inflects(form: string, name: string): boolean {
  if (form.endsWith("ь") && !name.endsWith("ь")) return false
  return !(form.length === name.length - 1 && name.startsWith(form) && /[аоея]$/.test(name))
}
