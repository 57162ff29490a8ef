import type { NameRules, OfficeFact, PersonFact, World } from "../../languages/parts/names.ts"
import type { Actor, ActorKind, Token } from "../../model/annotation.ts"
import type { Document } from "../../model/document.ts"
import { fold, stem } from "./keys.ts"
import { nameWords } from "./patronymics.ts"
import { isShouted, type Piece } from "./pieces.ts"

/** A person of the document: a known one, or one known from its context alone. */
export interface Person {
  readonly id: string
  readonly fact: PersonFact | null
  name: string
  gender: "m" | "f" | null
  side: string | null
  /** kinds of offices that the document gives the person */
  readonly kinds: Set<string>
  /** stems of the words of the titles that the document gives the person */
  readonly titleStems: Set<string>
  /** stems of the name's words, family name last */
  readonly stems: readonly string[]
  /** stem of the patronymic, once the document has named it */
  patronymic: string | null
  /** times meant so far in reading order */
  count: number
  /** times named in the whole document */
  total: number
}

/** Who is in a document; filled while it is read. */
export interface Cast {
  readonly document: Document
  readonly world: World
  /** year of the document; null where it has no date */
  year: number | null
  /** the document's side, as a name of a known state where it is one */
  readonly side: string | null
  /** the only state that a document without a side names; null where it names none or several */
  only: string | null
  /** the state whose press the document is, as far as its language tells; null for one that is written in many */
  readonly home: string | null
  readonly people: Map<string, Person>
  readonly actors: Map<string, Actor>
}

export const newCast = (document: Document, rules: NameRules): Cast => ({
  document, world: rules.world(), side: document.side === null ? null : sideNamed(document.side, rules),
  year: document.published ? Number(document.published.slice(0, 4)) : null,
  only: null, home: rules.home ?? null, people: new Map(), actors: new Map(),
})

/** The English name of a state that a user may have named otherwise ("UK", «Россия»); any other side as it stands. */
function sideNamed(side: string, rules: NameRules): string {
  const world = rules.world()
  if (world.stateNamed.has(side)) return side
  const wanted = fold(side)
  for (const [id, state] of world.states) if (rules.entities().get(id)?.names.some((name) => fold(name) === wanted)) return state.name
  return side
}

export function admitKnown(cast: Cast, id: string): Person | null {
  const present = cast.people.get(id)
  if (present) return present
  const fact = cast.world.people.get(id)
  if (!fact) return null
  const words = fact.name.split(" ").map(fold)
  const person: Person = { id, fact, name: fact.name, gender: fact.gender, side: sideOf(fact, cast), kinds: new Set(), titleStems: new Set(), stems: fact.familyFirst ? [...words.slice(1), words[0]!] : words, patronymic: null, count: 0, total: 0 }
  cast.people.set(id, person)
  return person
}

/** The side a person speaks for in the document's year: an office at a body or bloc counts before the country of origin. */
function sideOf(fact: PersonFact, { world, year }: Cast): string {
  const office = fact.offices.find((o) => year !== null && active(o, year)) ?? null
  if (!office || office.of === fact.side || office.kind === "ambassador" || office.kind === "spokesperson") return fact.side
  if (world.stateNamed.has(office.of)) return office.of
  const body = [...world.organisations.values()].find((o) => o.name === office.of)
  return body ? body.side : fact.side
}

export const active = (office: OfficeFact, year: number): boolean => office.from <= year && year <= office.to

/** A person's name as its dictionary form: words of a text in a nominative keep their form. */
export function plainName(tokens: readonly Token[], piece: Piece, rules: NameRules): string {
  return dictionaryForm(tokens, piece, nameWords(tokens, piece, rules), rules)
}

/** The name of a body or an outlet, its words in their order. */
export const plainTitle = (tokens: readonly Token[], piece: Piece, rules: NameRules): string => dictionaryForm(tokens, piece, tokens.slice(piece.from, piece.to), rules)

function dictionaryForm(tokens: readonly Token[], piece: Piece, words: readonly Token[], rules: NameRules): string {
  // "HASEGAWA Naoki": capitals told which word is the family name
  const marked = words[0] !== tokens[piece.from] && isShouted(tokens[piece.from]!)
  const plain = (form: string): string => (marked ? form.charAt(0) + form.slice(1).toLowerCase() : shouted(form))
  // «Нурлана Садыкова»: the words of a name share their case, whatever the tagger says of one; a label before a colon has none to share
  const label = piece.from === 0 && tokens[piece.to]?.form === ":"
  const everyWord = words.length > 1 && !label && !fold(words[0]!.form).startsWith(fold(words[0]!.lemma)) && words.every((token) => token.features.Case !== undefined && /\p{Script=Cyrillic}/u.test(token.form) && fold(token.form) !== fold(token.lemma))
  const declined = (token: Token): boolean => everyWord || !label && !standsAsSubject(tokens, piece) && (isOblique(token) || (words.some(isOblique) && token.features.Case === "Nom"))
  return words
    .map((token) => (declined(token) ? capitalised(nominative(token, rules), token.form) : plain(token.form)))
    .join(" ")
    .replace(/ - /g, "-")
    .replace(/(?<=\p{Script=Cyrillic})\u0301/gu, "")
}

/** «его жена Раса Варнене просит», «депутат Раду Манеску заявил»: the subject of a singular verb, or a name beside one in the nominative, is in its dictionary form whatever the tagger says of its words. */
export function standsAsSubject(tokens: readonly Token[], { from, to }: Piece): boolean {
  let at = from
  while (/^(?:flat|appos|nmod)/.test(tokens[at]!.relation) && tokens[at]!.head >= 0 && tokens[at]!.head < at) {
    const host = tokens[tokens[at]!.head]!
    const beside = tokens[at]!.head < from
    if (beside && (host.features.Case !== "Nom" || host.upos !== "NOUN" || tokens[at]!.relation.startsWith("nmod"))) return false
    at = tokens[at]!.head
  }
  const { relation, head, features } = tokens[at]!
  const verb = tokens[head]
  if (relation !== "nsubj" || verb?.upos !== "VERB" || verb.features.Number !== "Sing" || !/^(?:Fin|undefined)$/.test(String(verb.features.VerbForm)) || features.Number === "Plur") return false
  if (tokens.slice(from, to).every((token) => isOblique(token) && token.features.Case !== "Dat")) return false
  const gender = verb.features.Gender
  return gender === undefined || (gender !== "Neut" && (features.Gender === undefined || features.Gender === gender))
}

export const isOblique = ({ features }: Token): boolean => features.Case !== undefined && features.Case !== "Nom"

/** The lemma, unless it is the form as it stands; then the ending goes that its case and gender put on. */
function nominative({ form, lemma, features }: Token, rules: NameRules): string {
  if (rules.unchanging?.test(form)) return form
  if (lemma.toLowerCase() !== form.toLowerCase() && !rules.guessed?.test(capitalised(lemma, form))) return lemma
  const rule = rules.oblique.find((r) => r.case === features.Case && r.gender === features.Gender && form.endsWith(r.ending))
  return rule ? form.slice(0, form.length - rule.ending.length) + rule.nominative : lemma
}

const capitalised = (lemma: string, form: string): string =>
  /^\p{Lu}/u.test(lemma) ? lemma : form.includes("-") ? lemma.replace(/(?:^|-)\p{Ll}/gu, (c) => c.toUpperCase()) : lemma.charAt(0).toUpperCase() + lemma.slice(1)
const shouted = (form: string): string => (/^\p{Lu}{5,}$/u.test(form) ? form.charAt(0) + form.slice(1).toLowerCase() : form)

/** Somebody whom the document has named already: found again by the family name, and by the given name where both are written. */
export function presentPerson(cast: Cast, tokens: readonly Token[], piece: Piece, rules: NameRules): Person | null {
  const words = nameWords(tokens, piece, rules).filter((token) => token.form !== "-")
  const stems = words.map((token) => stem(token.lemma, rules))
  const forms = words.map((token) => stem(token.form, rules))
  const family = stems.at(-1)!
  for (const person of cast.people.values()) {
    if (!sameFamily(person, family, forms.at(-1)!)) continue
    // "Adviser on Security Tomáš Wilk" beside "Tomáš Wilk": words before the whole name are no part of it
    if (words.length > person.stems.length && person.stems.length > 1 && person.stems.every((own, i) => own === stems[i + words.length - person.stems.length])) return person
    // "Mr de Raaf": a particle at the beginning belongs to the family name
    if (words.length === 1 || /^\p{Ll}/u.test(words[0]!.form) || person.stems.length === 1 || compatible(person.stems[0]!, stems[0]!) || compatible(person.stems[0]!, forms[0]!) || inflected(person.stems[0]!, words[0]!, rules)) return person
  }
  return null
}

/** "President Han" behind "Han Seo-jun": the only one of the document whose name begins so. */
export function byFirstName(cast: Cast, tokens: readonly Token[], piece: Piece, rules: NameRules): Person | null {
  if (piece.to - piece.from > 1) return null
  const first = stem(tokens[piece.from]!.lemma, rules)
  const found = [...cast.people.values()].filter((person) => person.fact === null && person.stems.length > 1 && person.stems[0] === first)
  return found.length === 1 ? found[0]! : null
}

/** "Crown Prince Mohammed" behind "Mohammed bin Salman": the only one of the document who is known by that given name. */
export function byGivenName(cast: Cast, { tokens, rules }: { readonly tokens: readonly Token[]; readonly rules: NameRules }, piece: Piece, fits: (person: Person) => boolean): Person | null {
  const given = [stem(tokens[piece.from]!.lemma, rules), stem(tokens[piece.from]!.form, rules)]
  const found = [...cast.people.values()].filter((person) => person.fact !== null && person.total > 0 && person.stems.length > 1 && given.includes(person.stems[0]!) && fits(person))
  return found.length === 1 ? found[0]! : null
}

const sameFamily = (person: Person, stemmed: string, form: string): boolean => {
  const own = person.stems.at(-1)!
  return own === stemmed || own === form || (own.length > 4 && form.startsWith(own) && form.length - own.length <= 3)
}

/** "J." and "John" agree. */
const compatible = (a: string, b: string): boolean => a === b || (/^\p{L}\.$/u.test(b) && a.startsWith(b.charAt(0))) || (/^\p{L}\.$/u.test(a) && b.startsWith(a.charAt(0)))

/** «Озаном» of a title, whose words have no analysis: the given name with an ending. */
const inflected = (own: string, { form, features }: Token, rules: NameRules): boolean =>
  features.Case === undefined && own.length > 2 && fold(form).startsWith(own) && rules.endings.includes(fold(form).slice(own.length))

/** Letters with which transliterations begin, and with which the same names begin at home. */
const ALIKE: readonly string[] = ["KCQ", "SCZ", "FP", "YJIEH", "GHJ", "VW", "UWO", "DJG", "ZJGS", "TC", "CK", "KHX", "AEU"]

/** «Франсуа Мулен (François Molins)»: the name as it is written at home, in brackets behind it; else as transliterated. */
function spelt(tokens: readonly Token[], piece: Piece, name: string): string {
  if (tokens[piece.to]?.form !== "(" || piece.to - piece.from < 2 || !/\p{Script=Cyrillic}/u.test(tokens[piece.from]!.form)) return name
  const end = tokens.findIndex((t, i) => i > piece.to && t.form === ")")
  const words = tokens.slice(piece.to + 1, end < 0 ? piece.to : end).map((t) => t.form)
  if (words.length < 2 || words.length > 4 || !words.every((w) => /^\p{Script=Latin}[\p{Script=Latin}.'’-]*$/u.test(w)) || !isLatinName(words)) return name
  const initials = (list: readonly string[]): readonly string[] => [list[0]!, list.at(-1)!].map((w) => w.normalize("NFKD").charAt(0).toUpperCase())
  const same = initials(name.split(" ")).filter((a, i) => a === initials(words)[i] || ALIKE.some((set) => set.includes(a) && set.includes(initials(words)[i]!)))
  return same.length === 2 ? words.join(" ") : name
}

const isLatinName = (words: readonly string[]): boolean => /^\p{Lu}/u.test(words[0]!) && /^\p{Lu}\p{Ll}/u.test(words.at(-1)!)

export function newPerson(cast: Cast, tokens: readonly Token[], piece: Piece, rules: NameRules): Person {
  const name = spelt(tokens, piece, rules.romanise(plainName(tokens, piece, rules)))
  const id = slug(name)
  const present = cast.people.get(id)
  if (present) return present
  const words = nameWords(tokens, piece, rules).filter((token) => token.form !== "-")
  const gender = words.map((token) => token.features.Gender).find(Boolean)
  const told = gender === "Fem" ? "f" : gender === "Masc" ? "m" : null
  const person: Person = {
    id, fact: null, name, gender: told ?? genderOf(cast.world, name), side: null,
    kinds: new Set(), titleStems: new Set(), stems: words.map((token) => stem(token.lemma, rules)), patronymic: null, count: 0, total: 0,
  }
  cast.people.set(id, person)
  return person
}

const GENDERS = new WeakMap<World, ReadonlyMap<string, "m" | "f" | null>>()

/** The gender of a given name that only men or only women of the tables bear. */
function genderOf(world: World, name: string): "m" | "f" | null {
  const [given = "", ...rest] = name.split(" ")
  if (!rest.length) return null
  let genders = GENDERS.get(world)
  if (!genders) {
    const found = new Map<string, "m" | "f" | null>()
    for (const { name: known, gender, familyFirst } of world.people.values()) {
      const first = familyFirst ? "" : known.split(" ")[0]!
      if (first !== "" && known !== first) found.set(first, found.has(first) && found.get(first) !== gender ? null : gender)
    }
    genders = found
    GENDERS.set(world, genders)
  }
  return genders.get(given) ?? null
}

/** Id of an actor from its English name; equal to the tables' ids. */
export const slug = (name: string): string => fold(name).replace(/\+/g, " plus").replace(/['.]/g, "").replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "")

/** Enters an actor, or lengthens the form under which the document knows it. */
export function enter(cast: Cast, actor: Omit<Actor, "as">, as: string): string {
  const present = cast.actors.get(actor.id)
  if (!present) cast.actors.set(actor.id, { ...actor, as })
  else if (as.length > present.as.length || present.side === null) cast.actors.set(actor.id, { ...present, side: present.side ?? actor.side, as: as.length > present.as.length ? as : present.as })
  return actor.id
}

export const enterPerson = (cast: Cast, person: Person, as: string): string =>
  enter(cast, { id: person.id, name: person.name, kind: "person", side: person.side, wikidata: person.fact?.wikidata ?? null }, as)

export function enterState(cast: Cast, id: string, as: string): string {
  const fact = cast.world.states.get(id)!
  return enter(cast, { id, name: fact.name, kind: "state", side: fact.side, wikidata: fact.wikidata }, as)
}

export function enterOrganisation(cast: Cast, id: string, as: string): string {
  const fact = cast.world.organisations.get(id)!
  return enter(cast, { id, name: fact.name, kind: fact.kind, side: fact.side, wikidata: fact.wikidata }, as)
}

export const enterNamed = (cast: Cast, name: string, kind: ActorKind, side: string | null, as: string): string => enter(cast, { id: slug(name), name, kind, side, wikidata: null }, as)
