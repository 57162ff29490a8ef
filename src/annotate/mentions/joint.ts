import { type Cast, enterNamed, enterState, type Person } from "./cast.ts"
import type { Discourse } from "./discourse.ts"
import { entered, holderIn, ownersOf } from "./offices.ts"
import { holds, TOP_KINDS } from "./holders.ts"
import { fold } from "./keys.ts"
import type { Case } from "./rules.ts"
import type { Phrase } from "./phrases.ts"

/** How far back, in sentences, people still count as "the two". */
const REACH = 3

/** "the two presidents", «оба», "both sides": of exactly two. */
export function isTwo({ phrase, place }: Case): boolean {
  const { twos } = place.rules.words()
  return place.sentence.tokens.slice(phrase.from, phrase.core.to).some(({ form, lemma }) => twos.includes(fold(form)) || twos.includes(fold(lemma)))
}

/** Everybody of a kind, of whom "the two" are those last named. */
export function togetherOf(discourse: Discourse, kind: string, pair: boolean): readonly Person[] {
  const found = everybodyOf(discourse, kind)
  if (!pair) return found
  if (found.length > 2) return lastTwo(discourse, found)
  // "A met B. The two ministers … Later A met C": whom the text names further down are not the two
  const named = new Set(discourse.references.map((r) => r.person))
  const met = found.every((person) => named.has(person)) ? [] : lately(discourse)
  return met.length === 2 && met.every((person) => kind === "any" || holds(discourse.cast, person, kind)) ? met : found
}

/** Of more than two the pair last meant together, else the two named last; in the order given. */
function lastTwo({ references, together }: Discourse, found: readonly Person[]): readonly Person[] {
  const named = together?.actors.length === 2 && together.actors.every((id) => found.some((person) => person.id === id)) ? new Set(together.actors) : new Set<string>()
  for (const { person } of references.toReversed()) if (named.size < 2 && found.includes(person)) named.add(person.id)
  return named.size === 2 ? found.filter(({ id }) => named.has(id)) : found
}

/** Everybody of a kind among the participants; else those of the document. */
function everybodyOf(discourse: Discourse, kind: string): readonly Person[] {
  const { cast, participants } = discourse
  const narrow = kind === "any" || kind === "people" || kind === "side" || kind === "leader" || kind === "counterpart" || kind === "head-of-state" || kind === "head-of-government"
  if (narrow) return participants.length >= 2 ? participants : lately(discourse)
  // "The ministers of A, B and C condemned D. The ministers called for E"
  const last = discourse.together?.actors.map((id) => cast.people.get(id)).filter((p) => p !== undefined) ?? []
  if (last.length > 2 && last.length === discourse.together!.actors.length && last.filter((p) => holds(cast, p, kind)).length >= last.length - 1) return last
  const principals = participants.filter((p) => holds(cast, p, kind))
  if (principals.length >= 2) return principals
  const here = [...new Set(discourse.references.map((r) => r.person))].filter((p) => holds(cast, p, kind))
  if (here.length >= 2) return here.slice(-2)
  return participants.length >= 2 && TOP_KINDS.has(kind) ? participants : []
}

/** The last two people of different sides. */
function lately({ references }: Discourse): readonly Person[] {
  const last = references.at(-1)
  if (!last) return []
  const other = references.findLast((r) => r.person !== last.person && r.person.side !== last.person.side && last.sentence - r.sentence <= REACH)
  return other ? [other.person, last.person] : []
}

/** Holders of the same office in several states: "the Russian and US leaders". */
export function holdersOf(discourse: Discourse, kind: string, phrase: Phrase): readonly Person[] {
  const found = ownersOf(phrase.owner, discourse.cast).map((of) => holderIn(discourse, kind === "any" ? "leader" : kind, of, discourse.cast))
  return found.filter((p) => p !== null)
}

/** "The Vice President and the President": joined to somebody of the account's own side, the other party to the talks. */
export function guestBeside({ place, phrase, discourse }: Case, kind: string): Person | null {
  const { cast, participants, references } = discourse
  const { tokens } = place.sentence
  const before = place.phrases.find((p) => p.to < phrase.from && tokens.slice(p.to, phrase.from).every((token) => token.upos === "CCONJ"))
  const own = before?.type === "office" ? references.findLast((r) => r.sentence === place.index && r.token >= before.from && r.token < before.to)?.person : undefined
  // "the Secretary and the Foreign Minister": nobody stands beside himself
  const others = own && holds(cast, own, kind) ? participants.filter((p) => p.side !== own.side && holds(cast, p, kind)) : []
  if (others.length === 1) return others[0]!
  if (cast.side === null || own?.side !== cast.side || holds(cast, own, kind)) return null
  const guests = participants.filter((p) => p.side !== cast.side && holds(cast, p, kind))
  return guests.length === 1 ? guests[0]! : null
}

/** "the Russian side": the side's own speaker in an account of talks, else the state. */
export function sideActors(discourse: Discourse, phrase: Phrase, as: string): { readonly actors: readonly string[]; readonly people: readonly Person[] } {
  const { cast } = discourse
  const actors: string[] = []
  const people: Person[] = []
  for (const id of phrase.owner.states) {
    const name = cast.world.states.get(id)!.name
    const speaker = cast.side === null || discourse.participants.length < 2 ? undefined : discourse.participants.find((p) => p.side === name)
    if (speaker) {
      people.push(speaker)
      actors.push(...entered(cast, [speaker], ""))
    } else actors.push(enterState(cast, id, as))
  }
  return { actors, people }
}

/** "the two countries", "the parties" of a report: the states and blocs of the participants. */
export function sidesTogether(discourse: Discourse, pair: boolean): readonly string[] {
  const { cast } = discourse
  const participants = pair && discourse.participants.length > 2 ? lastTwo(discourse, discourse.participants) : discourse.participants
  const sides = [...new Set(participants.map((p) => p.side))].flatMap((side) => (side === null ? [] : [cast.world.stateNamed.get(side)])).filter((s) => s !== undefined)
  return sides.length >= 2 ? sides.map((s) => enterState(cast, s.id, "")) : []
}

/** "the EU leaders", "other presidents": a group with a name of its own. */
export function namedGroup(cast: Cast, phrase: Phrase, plural: string, as: string): string | null {
  const state = phrase.owner.states[0]
  const organisation = phrase.owner.organisations[0]
  if (state !== undefined) return enterNamed(cast, `${cast.world.adjective(state)} ${plural}`, "group", cast.world.states.get(state)!.side, as)
  if (organisation !== undefined) return enterNamed(cast, `${cast.world.organisations.get(organisation)!.name} ${plural}`, "group", cast.world.organisations.get(organisation)!.side, as)
  if (phrase.other) return enterNamed(cast, `other ${plural}`, "group", null, as)
  if (phrase.groupAdjectives.length) return enterNamed(cast, `${phrase.groupAdjectives[0]} ${plural}`, "group", null, as)
  return null
}
