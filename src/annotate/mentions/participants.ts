import type { Cast, Person } from "./cast.ts"
import { holderOf, holds, TOP_KINDS } from "./holders.ts"
import { kindOf, ownersOf } from "./offices.ts"
import type { Phrase } from "./phrases.ts"

/** A phrase of the title or of the first sentences, with the people it names. */
export interface Introduced {
  readonly phrase: Phrase
  readonly people: readonly Person[]
  /** joined to the phrase before it by a conjunction or a comma alone */
  readonly joined: boolean
}

/**
 * The principals of the talks: whom the title names, with the side's own where it names none; else whom the first sentences name;
 * in press the two most spoken of, of different sides. Empty where there are not two.
 */
export function principals(cast: Cast, title: readonly Introduced[], opening: readonly Introduced[], whole: readonly Introduced[]): readonly Person[] {
  const named = distinct(title.flatMap((i) => peopleOf(cast, i)))
  if (cast.side !== null) return withOwn(cast, named, opening, () => distinct(whole.flatMap((i) => peopleOf(cast, i))))
  if (sidesOf(named) >= 2) return named
  const early = new Set([...named, ...opening.flatMap((i) => peopleOf(cast, i))])
  const two = mostSpokenOf(cast, distinct([...named, ...whole.flatMap((i) => peopleOf(cast, i))]), early)
  return two.length > 1 ? two : []
}

/** "President N spoke with President M of Norway": of two, whom an account never gives a state is at home in it. */
export function hostAmong(cast: Cast, participants: readonly Person[], whole: readonly Introduced[]): Person | null {
  if (cast.side !== null || participants.length !== 2) return null
  const titles = (person: Person): readonly Phrase[] => whole.filter((i) => i.people.includes(person) && i.phrase.type === "office" && !i.phrase.plural).map((i) => i.phrase)
  const isForeign = (person: Person): boolean => titles(person).some((phrase) => ownersOf(phrase.owner, cast).length > 0)
  const [first, second] = participants
  if (!titles(first!).length || !titles(second!).length || isForeign(first!) === isForeign(second!)) return null
  return isForeign(first!) ? second! : first!
}

/** Without a title: the other side's person who is spoken of most, early names before late ones, and those named in one breath with that person. */
function partners(cast: Cast, opening: readonly Introduced[]): readonly Person[] {
  const foreign = opening.flatMap((introduced, i) => peopleOf(cast, introduced).filter((p) => p.side !== null && p.side !== cast.side).map((person) => ({ person, i })))
  const second = opening.findIndex((introduced, i) => i > 0 && peopleOf(cast, introduced).length > 0)
  const [first] = foreign.toSorted((a, b) => rank(cast, b) + nearness(b) - rank(cast, a) - nearness(a))
  if (!first) return []
  /** "President X met with Minister Y": whoever is named right behind somebody of the account's own side at its beginning */
  function nearness({ i }: { readonly i: number }): number {
    return i === second && opening[0]!.people.some((p) => p.side === cast.side) ? FIRST : 0
  }
  const together = [first.person]
  for (const { person, i } of foreign) if (i === first.i || (i > first.i && opening.slice(first.i + 1, i + 1).every((introduced) => introduced.joined))) together.push(person)
  return distinct(together)
}

const FIRST = 3

const rank = (cast: Cast, { person, i }: { readonly person: Person; readonly i: number }): number => weight(cast, person) - i / 2

const distinct = (people: readonly Person[]): Person[] => [...new Set(people)]
const sidesOf = (people: readonly Person[]): number => new Set(people.map((p) => p.side)).size

/** The people of a phrase; an office with an owner and no name stands for its holder. */
function peopleOf(cast: Cast, { phrase, people }: Introduced): readonly Person[] {
  if (people.length || phrase.type !== "office" || phrase.plural) return people
  const kind = kindOf(phrase, cast)
  return ownersOf(phrase.owner, cast).flatMap((of) => [...cast.people.values()].find((p) => p.side === of && holds(cast, p, kind, of)) ?? holderOf(cast, kind, of) ?? [])
}

/** Times that somebody must be named in an account to be a party to talks which its opening does not tell. */
const SPOKEN_OF = 3

/** An account of a side has its own principal in it, though the title names only the other. */
function withOwn(cast: Cast, titled: readonly Person[], opening: readonly Introduced[], everybody: () => readonly Person[]): readonly Person[] {
  const opened = distinct(opening.flatMap((i) => peopleOf(cast, i)))
  const ours = (people: readonly Person[]): readonly Person[] => people.filter((p) => p.side === cast.side)
  const others = titled.filter((p) => p.side !== cast.side && p.side !== null)
  const near = others.length ? others : partners(cast, opening)
  if (!near.length && ours(titled).length) return within(cast, ours(titled))
  const foreign = near.length ? near : bySpeech(cast, everybody()).filter((p) => p.side !== cast.side && p.total >= SPOKEN_OF).slice(0, 1)
  if (!foreign.length && ours(opened).length) return within(cast, ours(opened))
  const own = ownPrincipal(cast, ours(titled), ours(opened), foreign[0]) ?? counterpart(cast, foreign[0], cast.side!)
  return own ? [own, ...foreign] : foreign
}

/** A meeting of a side's own people: its leader, who is named or whose account it is, with the others. */
function within(cast: Cast, people: readonly Person[]): readonly Person[] {
  const leader = holderOf(cast, "leader", cast.side!)
  return leader && leader.total > 0 ? distinct([leader, ...people]) : people
}

/** Leaders talk with leaders: a spokesperson who opens the account is not the principal. */
function ownPrincipal(cast: Cast, titled: readonly Person[], opened: readonly Person[], other: Person | undefined): Person | null {
  const named = withoutSpeakers(cast, titled.length ? titled : opened)
  const first = named[0] ?? null
  if (!first || !other || !isTop(cast, other)) return first
  const leader = named.find((p) => isTop(cast, p)) ?? null
  if (leader || titled.length > opened.length) return leader ?? first
  const absent = holderOf(cast, "leader", cast.side!)
  return SPEAKERS.some((kind) => holds(cast, first, kind)) && absent && absent.total > 0 ? absent : first
}

const withoutSpeakers = (cast: Cast, people: readonly Person[]): readonly Person[] => {
  const others = people.filter((p) => !holds(cast, p, "spokesperson"))
  return others.length ? others : people
}

/** Who tells of talks without being a party to them. */
const SPEAKERS = ["spokesperson", "aide", "national-security-advisor"]

function counterpart(cast: Cast, other: Person | undefined, side: string): Person | null {
  const kinds = other && !isTop(cast, other) ? ["foreign-minister", "defence-minister", "national-security-advisor"].filter((kind) => holds(cast, other, kind)) : []
  if (kinds[0]) return holderOf(cast, kinds[0], side)
  // a chargé d'affaires talks with no head of state: of those below the top one whom the account never names takes no part
  const leader = holderOf(cast, "leader", side)
  return (other && isTop(cast, other)) || (leader && leader.total > 0) ? leader : null
}

const isTop = (cast: Cast, person: Person): boolean => [...TOP_KINDS].some((kind) => holds(cast, person, kind))

function mostSpokenOf(cast: Cast, people: readonly Person[], early: ReadonlySet<Person>): readonly Person[] {
  const candidates = distinct(people).filter((p) => p.side !== null && p.side !== "media")
  const round = roundTable(cast, candidates, early)
  if (round.length > 2) return round
  const counted = bySpeech(cast, candidates)
  const first = counted[0]
  const second = counted.find((p) => p.side !== first?.side)
  if (first && !second) return [first]
  return first && second ? people.indexOf(first) <= people.indexOf(second) ? [first, second] : [second, first] : []
}

/** Of known sides, the most spoken of first. */
const bySpeech = (cast: Cast, people: readonly Person[]): readonly Person[] =>
  distinct(people).filter((p) => p.side !== null && p.side !== "media").toSorted((a, b) => weight(cast, b) - weight(cast, a))

/** Three and more of different sides in one office, all much spoken of: a meeting of ministers, unless the text begins with two of them. */
function roundTable(cast: Cast, people: readonly Person[], early: ReadonlySet<Person>): readonly Person[] {
  const office = ["foreign-minister", "defence-minister"].find((kind) => sidesOf(people.filter((p) => holds(cast, p, kind))) > 2)
  const same = office === undefined ? [] : people.filter((p) => holds(cast, p, office))
  return same.length * 2 > people.length && sidesOf(same.filter((p) => early.has(p) && p.total > 0)) !== 2 ? same : []
}

const weight = (cast: Cast, person: Person): number => person.total + (isTop(cast, person) ? 3 : 0)
