import type { Actor, Annotation, Mention } from "../model/annotation.ts"
import type { Span } from "../model/span.ts"
import type { LanguagePack } from "../languages/pack.ts"

export interface Person {
  readonly id: string
  readonly name: string
  /** known by the office alone ("the Chancellor of Austria") */
  readonly office: boolean
}

/** Those who talk for one side; nobody where only the side is told. */
export interface Party {
  readonly side: string
  readonly people: readonly Person[]
}

/** A name in a chain of names: who it is, or that nobody knows. */
export interface Named extends Span {
  /** an office without a name */
  readonly titular: boolean
  readonly actors: readonly Actor[]
}

/** What stands between the word before a partner and the name may be a long title that the tables lack. */
const LONGEST_TITLE = 70
const NAMING: ReadonlySet<Mention["kind"]> = new Set(["name", "title", "joint", "place"])

/** The outermost mentions of a sentence that name somebody, in text order. */
export const namesIn = (text: string, annotation: Annotation, sentence: number): readonly Named[] => {
  const found = annotation.mentions.filter((mention) => mention.sentence === sentence && NAMING.has(mention.kind)).toSorted((a, b) => a.start - b.start || b.end - a.end)
  const outer: Named[] = []
  for (const { start, end, actors, kind } of found) {
    if (outer.some((other) => other.start <= start && end <= other.end)) continue
    outer.push({ start, end, titular: kind === "title", actors: actors.flatMap((id) => annotation.actors.find((actor) => actor.id === id) ?? []) })
  }
  return withTitles(outer, text)
}

/** A title without a name belongs to the name behind it, which then has its side: "Assistant to the President of N for Security Affairs X Y". */
const withTitles = (names: readonly Named[], text: string): readonly Named[] => {
  const joined: Named[] = []
  for (const name of names) {
    const title = joined.at(-1)
    const person = name.actors.length === 1 && name.actors[0]!.kind === "person" ? name.actors[0]! : null
    const side = title?.titular ? title.actors[0]?.side ?? null : null
    if (title === undefined || side === null || person === null || name.titular || (person.side !== null && person.side !== side) || !mayBeTitle(text.slice(title.end, name.start))) joined.push(name)
    else joined[joined.length - 1] = { ...name, start: title.start, actors: [{ ...person, side }] }
  }
  return joined
}

/** Names that follow one another from a place on, parted by nothing but commas, "and" and the like. */
export const chainFrom = (names: readonly Named[], start: number, text: string, pack: LanguagePack): readonly Named[] => {
  const chain: Named[] = []
  let at = start
  for (const name of names) {
    if (name.start < at) continue
    const between = text.slice(at, name.start)
    const joined = pack.pairing.joint.test(between)
    if (!joined && (chain.length > 0 || !mayBeTitle(between) || !isPerson(name))) break
    // "the President's adviser": who is talked with stands behind
    if (!OWNER.test(text.slice(name.end))) chain.push(name)
    at = name.end
  }
  return chain
}

const OWNER = /^['’]s?\s/u

const mayBeTitle = (between: string): boolean => between.length <= LONGEST_TITLE && !/[.,;:!?—"«»“”()]/u.test(between)
export const isPerson = (name: Named): boolean => name.actors.some((actor) => TALKING.has(actor.kind))

/** People named last before a place, joined as above; in text order. Places between are no subjects. */
export const chainBefore = (names: readonly Named[], end: number, text: string, pack: LanguagePack): readonly Named[] => {
  const before = names.filter((name) => name.end <= end && isPerson(name))
  const last = before.at(-1)
  if (last === undefined) return []
  const chain = [last]
  for (const name of before.toReversed().slice(1)) {
    if (!pack.pairing.joint.test(text.slice(name.end, chain[0]!.start))) break
    chain.unshift(name)
  }
  return chain
}

const TALKING: ReadonlySet<Actor["kind"]> = new Set(["person", "office"])
const STANDING: ReadonlySet<Actor["kind"]> = new Set(["state", "organisation"])

/** Parties by side; states and bodies stand for themselves only where no person of theirs is named. Those whose side nobody knows are left out. */
export const partiesOf = (names: readonly Named[]): readonly Party[] => {
  const sides = new Map<string, Person[]>()
  for (const actor of names.flatMap((name) => name.actors)) {
    if (actor.side === null || actor.side === "media") continue
    if (TALKING.has(actor.kind)) add(sides, actor.side, { id: actor.id, name: actor.name, office: actor.kind === "office" })
    else if (STANDING.has(actor.kind) && !sides.has(actor.side)) sides.set(actor.side, [])
  }
  return [...sides].map(([side, people]) => ({ side, people }))
}

const add = (sides: Map<string, Person[]>, side: string, person: Person): void => {
  const people = sides.get(side) ?? []
  if (!people.some((other) => other.id === person.id)) sides.set(side, [...people, person])
}

const wordsOf = (person: Person): readonly string[] => person.name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().split(/[\s-]+/u)
const familyOf = (person: Person): string => wordsOf(person).at(-1) ?? ""
const givenOf = (person: Person): string => (wordsOf(person).length > 1 ? wordsOf(person)[0]! : "")

/** Letters by which one name is spelled in two alphabets differ little: "Sharaa" and "Sharaa", "Zhovkva" and "Žovkva". */
const skeleton = (name: string): string => name.replace(/[^a-z]/g, "").replace(/[aeiouyhj']/g, "").replace(/(.)\1/g, "$1").replace(/[wv]/g, "v").replace(/[ckq]/g, "k").replace(/[sz]/g, "s").replace(/[dt]h?/g, "t")

export type Likeness = "same" | "possible" | "other"

export const samePerson = (a: Person, b: Person): Likeness => {
  if (a.id === b.id) return "same"
  if (a.office || b.office) return "possible"
  const [x, y] = [skeleton(familyOf(a)), skeleton(familyOf(b))]
  // husband and wife: the given names begin alike in every spelling of one name
  const [given, other] = [skeleton(givenOf(a)), skeleton(givenOf(b))]
  if (given !== "" && other !== "" && given[0] !== other[0]) return "other"
  return x.length >= 3 && (x === y || (x.length > 3 && y.startsWith(x)) || (y.length > 3 && x.startsWith(y))) ? "same" : "other"
}

/** Whether the same people talk for the same sides: "possible" where a side is without a name in one of them. */
export const sameParties = (a: readonly Party[], b: readonly Party[]): Likeness => {
  if (a.length !== b.length) return "other"
  let worst: Likeness = "same"
  for (const party of a) {
    const other = b.find(({ side }) => side === party.side)
    if (other === undefined) return "other"
    const likeness = samePeople(party.people, other.people)
    if (likeness === "other") return "other"
    if (likeness === "possible") worst = "possible"
  }
  return worst
}

const samePeople = (a: readonly Person[], b: readonly Person[]): Likeness => {
  if (a.length === 0 || b.length === 0) return "possible"
  const likenesses = a.flatMap((one) => b.map((other) => samePerson(one, other)))
  return likenesses.includes("same") ? "same" : likenesses.includes("possible") ? "possible" : "other"
}

export const sideKey = (parties: readonly Party[]): string => parties.map(({ side }) => side).toSorted().join(" | ")
