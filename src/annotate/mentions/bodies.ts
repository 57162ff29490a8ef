import type { Token } from "../../model/annotation.ts"
import { type Cast, enterNamed, enterOrganisation, enterPerson, enterState, type Person, slug } from "./cast.ts"
import type { Discourse } from "./discourse.ts"
import { holds } from "./holders.ts"
import { sideOfOwner } from "./offices.ts"
import type { Owner, Phrase } from "./phrases.ts"

/** Bodies that are a part of the state in everyday speech: without a state they are nobody's. */
const COMMON: ReadonlySet<string> = new Set(["military", "police", "intelligence", "coalition", "team", "delegation", "Ministry", "prosecutors", "Embassy", "regime", "leadership"])
const POSSESSED: ReadonlySet<string> = new Set(["team", "delegation", "administration"])

/** A body of a state as an actor: "French Foreign Ministry"; null where nothing tells whose. */
export function bodyActor(discourse: Discourse, phrase: Phrase, person: Person | null, place: string | null, as: string): string | null {
  const { cast } = discourse
  const body = phrase.core.ids[0]!
  const state = phrase.owner.states[0]
  const called = person !== null && phrase.owner.person !== null && (body === "administration" || body === "Presidential Administration")
  if (called) return enterNamed(cast, `${familyName(person)} administration`, "group", person.side, as)
  if (state !== undefined) return remember(discourse, body, stateBody(cast, body, state, place, as))
  if (person && POSSESSED.has(body)) return enterNamed(cast, body === "administration" ? `${familyName(person)} administration` : `${familyName(person)}'s ${body.toLowerCase()}`, "group", person.side, as)
  const organisation = phrase.owner.organisations[0]
  if (organisation !== undefined) return enterNamed(cast, `${cast.world.organisations.get(organisation)!.name} ${body}`, "organisation", cast.world.organisations.get(organisation)!.side, as)
  // «відомство»: the ministry or government that was named last
  const known = discourse.bodies.get(body) ?? (body === "Ministry" ? [...discourse.bodies].findLast(([kind]) => kind.endsWith(" Ministry"))?.[1] : undefined)
  if (known) return known
  const own = [...cast.world.states.values()].find((s) => s.name === (cast.side ?? cast.only))
  if (own && !(COMMON.has(body) && body !== "delegation")) return remember(discourse, body, stateBody(cast, body, own.id, place, as))
  const openers = openersBody(discourse, body, place, as)
  if (openers) return remember(discourse, body, openers)
  if (person?.side) {
    const theirs = cast.world.stateNamed.get(person.side)
    if (theirs) return remember(discourse, body, stateBody(cast, body, theirs.id, place, as))
  }
  // «у Мінфіні пояснили» in the press of one state
  const home = body.endsWith(" Ministry") && cast.side === null && cast.home !== null ? cast.world.stateNamed.get(cast.home) : undefined
  if (home) return remember(discourse, body, stateBody(cast, body, home.id, place, as))
  return COMMON.has(body) || body === "administration" ? null : enterNamed(cast, body, "organisation", null, as)
}

/** Ministries by who heads them */
const MINISTERS: ReadonlyMap<string, string> = new Map([["Foreign Ministry", "foreign-minister"], ["Defence Ministry", "defence-minister"]])

/** "South Korean Foreign Minister N met M, the ministry said": in a text of several states a ministry or government that nobody gives a state is whose minister the text begins with. */
export function openersBody({ cast, references }: Discourse, body: string, place: string | null, as: string): string | null {
  const first = references.find((r) => r.subject && !r.quoted && r.person.side !== null && r.person.side !== "media")?.person
  const state = first && cast.world.stateNamed.get(first.side!)
  if (!state) return null
  if (body === "Government") return stateBody(cast, body, state.id, place, as)
  const own = [...MINISTERS].find(([name, kind]) => (name === body || body === "Ministry") && holds(cast, first, kind))
  return own ? stateBody(cast, own[0], state.id, place, as) : null
}

const familyName = ({ name, fact }: Person): string => (fact?.familyFirst ? name.split(" ")[0]! : name.split(" ").at(-1)!)

const remember = (discourse: Discourse, body: string, actor: string): string => {
  discourse.bodies.set(body, actor)
  return actor
}

export function stateBody(cast: Cast, body: string, state: string, place: string | null, as: string): string {
  const fact = cast.world.states.get(state)!
  const known = cast.world.bodies.get(`${fact.name}/${body}`)
  if (known) return enterOrganisation(cast, known, as)
  const name = `${cast.world.adjective(state)} ${body}${body === "Embassy" && place ? ` in ${place}` : ""}`
  const id = slug(name)
  return cast.world.organisations.has(id) ? enterOrganisation(cast, id, as) : enterNamed(cast, name, "organisation", fact.side, as)
}

/** "US officials", «западные СМИ»: a group by its modifiers and its noun in English. */
export function groupActor(cast: Cast, phrase: Phrase, label: string, as: string): string {
  const [noun = label, side] = label.split("@")
  const state = phrase.owner.states[0]
  const organisation = phrase.owner.organisations[0]
  const adjectives = state === undefined ? phrase.groupAdjectives.slice(0, 1) : [cast.world.adjective(state)]
  const of = organisation === undefined ? [] : [cast.world.organisations.get(organisation)!.name]
  const some = phrase.other && noun === "states" ? ["some"] : []
  const outlet = organisation === undefined ? undefined : cast.world.organisations.get(organisation)
  if (outlet?.kind === "media" && side === "media") return enterOrganisation(cast, outlet.id, as)
  return enterNamed(cast, [...some, ...adjectives, ...of, noun].join(" "), "group", side === "own" ? cast.side : (side ?? sideOfOwner(phrase.owner, cast)), as)
}

/** What owns a statement, a website or a press service speaks through it. */
export function ownerActor(cast: Cast, owner: Owner, person: Person | null, as: string): string | null {
  if (owner.body?.owner.states[0] !== undefined) return stateBody(cast, owner.body.core.ids[0]!, owner.body.owner.states[0], null, as)
  if (owner.body && owner.states[0] !== undefined) return stateBody(cast, owner.body.core.ids[0]!, owner.states[0], null, as)
  if (owner.organisations[0] !== undefined) return enterOrganisation(cast, owner.organisations[0], as)
  if (person) return enterPerson(cast, person, "")
  // «пресслужба Міноборони» in the account of its own side
  const home = cast.side === null && owner.body?.core.ids[0]?.endsWith(" Ministry") ? cast.home : cast.side
  const own = owner.body && owner.states.length === 0 ? [...cast.world.states.values()].find((s) => s.name === home) : undefined
  if (own && owner.body && !COMMON.has(owner.body.core.ids[0]!)) return stateBody(cast, owner.body.core.ids[0]!, own.id, null, as)
  return owner.states[0] === undefined ? null : enterState(cast, owner.states[0], as)
}

/** Where an embassy is: «в Сирии», "in London". */
export function placeAfter(tokens: readonly Token[], phrases: readonly Phrase[], phrase: Phrase, inWords: readonly string[], textOf: (from: number, to: number) => string): string | null {
  const preposition = tokens[phrase.to]?.form.toLowerCase()
  if (preposition === undefined || !inWords.includes(preposition)) return null
  const next = phrases.find((other) => other.from === phrase.to + 1 && other.type === "place")
  return next ? textOf(next.from, next.to) : null
}
