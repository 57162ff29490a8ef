import type { ActorWord, NameRules } from "../../languages/parts/names.ts"
import { fold, sameCase, stem } from "./keys.ts"

/** What a phrase of the tables stands for. `id` is an entity's id or the kind of a word. */
export interface Entry {
  readonly type:
    | "person" | "surname" | "state" | "organisation" | "adjective" | "office" | "prefix" | "body" | "mouthpiece" | "group" | "party"
    | "group-adjective" | "honorific" | "pair" | "other" | "realm"
  readonly id: string
  /** the phrase's words, as written */
  readonly words: readonly string[]
}

interface Node {
  readonly next: Map<string, Node>
  readonly entries: Entry[]
}

/** A language's names and words as a tree of word stems. */
export interface Gazetteer {
  readonly root: Node
  readonly rules: NameRules
}

const newNode = (): Node => ({ next: new Map(), entries: [] })
const built = new WeakMap<NameRules, Gazetteer>()

/** Built once for a language, on first use. */
export function gazetteerOf(rules: NameRules): Gazetteer {
  const known = built.get(rules)
  if (known) return known
  const made: Gazetteer = { root: newNode(), rules }
  addEntities(made)
  addWords(made)
  built.set(rules, made)
  return made
}

function addEntities(gazetteer: Gazetteer): void {
  const { people, states, organisations } = gazetteer.rules.world()
  for (const [id, { names, adjectives, places }] of gazetteer.rules.entities()) {
    if (states.has(id)) {
      for (const name of [...names, ...places]) add(gazetteer, "state", id, name)
      for (const adjective of adjectives) add(gazetteer, "adjective", id, adjective)
    } else if (organisations.has(id)) {
      for (const name of names) add(gazetteer, "organisation", id, name)
    } else {
      for (const name of names) addPerson(gazetteer, id, name, people.get(id)?.familyFirst === true)
    }
  }
}

function addPerson(gazetteer: Gazetteer, id: string, name: string, familyFirst: boolean): void {
  const words = name.split(" ")
  add(gazetteer, words.length > 1 ? "person" : "surname", id, name)
  if (words.length > 1) for (const surname of surnames(words, familyFirst, gazetteer.rules)) add(gazetteer, "surname", id, surname)
}

/** The family name alone, with its particles and without: "von der Leyen"; "al-Sharaa", "Sharaa". */
function surnames(words: readonly string[], familyFirst: boolean, rules: NameRules): readonly string[] {
  if (familyFirst) return [words[0]!]
  const particles = new Set(rules.words().particles)
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

/** Files a phrase under its stems, with hyphens as they stand and as words of their own. */
function add(gazetteer: Gazetteer, type: Entry["type"], id: string, phrase: string): void {
  const words = phrase.replace(/,/g, " , ").split(/\s+/).filter(Boolean)
  insert(gazetteer, { type, id, words })
  if (phrase.includes("-")) insert(gazetteer, { type, id, words: words.flatMap((word) => word.split(/(-)/).filter(Boolean)) })
}

function insert({ root, rules }: Gazetteer, entry: Entry): void {
  let node = root
  for (const word of entry.words) {
    const key = stem(word, rules)
    let next = node.next.get(key)
    if (!next) {
      next = newNode()
      node.next.set(key, next)
    }
    node = next
  }
  node.entries.push(entry)
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
  let best: Match | null = null
  const walk = (node: Node, at: number): void => {
    const entries = node.entries.filter((entry) => fits(entry, forms, from))
    if (entries.length && (!best || at > best.to)) best = { from, to: at, entries }
    else if (entries.length && best && at === best.to) best = { from, to: at, entries: [...new Set([...best.entries, ...entries])] }
    if (at >= forms.length) return
    if (at > from && QUOTES.test(forms[at]!)) walk(node, at + 1)
    for (const key of keys[at]!) {
      const next = node.next.get(key)
      if (next) walk(next, at + 1)
    }
  }
  walk(gazetteer.root, from)
  return best
}

/** Later words of a name may be low: «Франс пресс». */
const fits = (entry: Entry, forms: readonly string[], from: number): boolean => sameCase(forms[from] ?? "", entry.words[0]!)
