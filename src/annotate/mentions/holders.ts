import { active, admitKnown, type Cast, type Person } from "./cast.ts"
import { stem } from "./keys.ts"
import type { NameRules, OfficeFact, PersonFact } from "../../languages/parts/names.ts"

/** Kinds of offices that a word may mean; a kind that is not here means itself alone. */
const MEANINGS: Readonly<Record<string, readonly string[]>> = {
  leader: ["president", "prime-minister", "chancellor", "monarch", "supreme-leader", "head", "crown-prince"],
  "head-of-state": ["president", "monarch", "supreme-leader", "head"],
  "head-of-government": ["prime-minister", "chancellor"],
  "prime-minister": ["prime-minister", "head-of-government"],
  president: ["president"],
  "diplomat-in-chief": ["foreign-minister"],
  "high-representative": ["foreign-minister"],
  minister: ["minister", "foreign-minister", "defence-minister"],
  monarch: ["monarch", "crown-prince"],
  commissioner: ["commissioner", "head"],
}
/** The first that somebody holds leads the state. */
const LEADING = ["chancellor", "president", "monarch", "supreme-leader", "prime-minister", "head", "crown-prince"]
const LEADING_PARLIAMENTARY = ["chancellor", "prime-minister", "president", "monarch"]
export const TOP_KINDS: ReadonlySet<string> = new Set(["president", "prime-minister", "chancellor", "monarch", "head-of-state", "head-of-government", "leader", "supreme-leader", "crown-prince"])

export const meanings = (kind: string): readonly string[] => MEANINGS[kind] ?? [kind]

/** True where the person holds such an office, by the document's own words or by the tables in its year. */
export function holds(cast: Cast, person: Person, kind: string, of: string | null = null): boolean {
  const kinds = meanings(kind)
  if (kinds.some((k) => person.kinds.has(k)) || person.kinds.has(kind)) return of === null || person.side === of || person.side === null
  if (isCalledOtherwise(person, kind)) return false
  return person.fact?.offices.some((o) => kinds.includes(o.kind) && (of === null || o.of === of || bodyOf(cast, o.of) === of) && (cast.year === null || active(o, cast.year))) === true
}

const OF_STATE: ReadonlySet<string> = new Set(["president", "head-of-state"])
const OF_GOVERNMENT: ReadonlySet<string> = new Set(["prime-minister", "head-of-government"])

/** A document that calls somebody a prime minister does not mean him by "the President", whatever year the tables take it for. */
function isCalledOtherwise({ kinds }: Person, kind: string): boolean {
  const called = (names: ReadonlySet<string>): boolean => [...kinds].some((k) => names.has(k))
  return (OF_STATE.has(kind) && called(OF_GOVERNMENT)) || (OF_GOVERNMENT.has(kind) && called(OF_STATE))
}

/** True where the person ever had an office of that side. */
export const heldFor = (cast: Cast, fact: PersonFact, side: string): boolean => fact.offices.some((o) => bodyOf(cast, o.of) === side)

/** Side of the body where an office is. */
const bodyOf = (cast: Cast, name: string): string | null => (cast.world.stateNamed.has(name) ? name : (sideOfBody(cast, name) ?? null))

interface Held {
  readonly fact: PersonFact
  readonly office: OfficeFact
}

interface Offices {
  /** side of each organisation by its name */
  readonly sides: ReadonlyMap<string, string>
  /** by the state or body whose they are */
  readonly heldOf: (of: string) => readonly Held[]
}

const indexed = new WeakMap<object, Offices>()

function officesOf({ world }: Cast): Offices {
  const known = indexed.get(world)
  if (known) return known
  const held = new Map<string, readonly Held[]>()
  const heldOf = (of: string): readonly Held[] => {
    const known = held.get(of)
    if (known) return known
    const found = [...world.people.values()].flatMap((fact) => (fact.serves(of) ? fact.offices.flatMap((office) => (office.of === of ? [{ fact, office }] : [])) : []))
    held.set(of, found)
    return found
  }
  const made = { sides: new Map([...world.organisations.values()].map((o) => [o.name, o.side])), heldOf }
  indexed.set(world, made)
  return made
}

/** Side of an organisation by its name. */
export const sideOfBody = (cast: Cast, name: string): string | undefined => officesOf(cast).sides.get(name)

/** Who held the office in the document's year: the last to take it; null without a date. */
export function holderOf(cast: Cast, kind: string, of: string): Person | null {
  const { year, world } = cast
  if (year === null) return null
  const wanted = kind === "leader" ? (world.stateNamed.get(of)?.parliamentary ? LEADING_PARLIAMENTARY : LEADING) : meanings(kind)
  const now = officesOf(cast).heldOf(of).filter(({ fact, office }) => active(office, year) && !(cast.people.has(fact.id) && isCalledOtherwise(cast.people.get(fact.id)!, kind)))
  for (const k of wanted) {
    const [found] = now.filter(({ office }) => office.kind === k).sort((a, b) => b.office.from - a.office.from)
    if (found) return admitKnown(cast, found.fact.id)
  }
  return null
}

/** Titles of which the tables know no kind are told apart by their words: "deputy head of the Office". */
export const titleStems = (tokens: readonly { readonly lemma: string; readonly upos: string }[], from: number, to: number, rules: NameRules): string[] =>
  tokens.slice(from, to).filter((token) => token.upos === "NOUN" || token.upos === "PROPN" || token.upos === "ADJ").map((token) => stem(token.lemma, rules))
