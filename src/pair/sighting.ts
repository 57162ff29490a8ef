import type { Annotation } from "../model/annotation.ts"
import type { AccountKind } from "../model/comparison.ts"
import type { Document } from "../model/document.ts"
import type { UnplacedReason } from "../model/talks.ts"
import type { LanguagePack } from "../languages/pack.ts"
import { daysIn, fullDateIn, type Day } from "./day.ts"
import { eventsIn, has, plainWords, wayIn, type TalkEvent, type Way } from "./event.ts"
import { type Party, type Person, sideKey } from "./parties.ts"
import { placeIn } from "./place.ts"

/** A release as pairing sees it: its title and first sentences, understood. */
export interface Glanced {
  /** where it was taken from: a path, or a path with the number of a line */
  readonly source: string
  /** as it was read, whole */
  readonly document: Document
  /** its title and first sentences; the title is the first block */
  readonly opening: Document
  readonly annotation: Annotation
  /** whose account it is; null for press and where nothing tells */
  readonly side: string | null
  /** the record of a briefing */
  readonly briefing: boolean
  /** written by an outlet */
  readonly press: boolean
}

/** Talks that a release tells of. */
export interface Sighting {
  readonly release: number
  readonly side: string | null
  readonly kind: AccountKind
  readonly parties: readonly Party[]
  readonly group: boolean
  readonly way: Way | null
  readonly day: Day
  readonly place: string | null
  readonly coming: boolean
  readonly rule: string
}

export interface Refusal {
  readonly reason: UnplacedReason
  readonly message: string
}

/** Sentences behind the title in which talks are looked for; a report of the press comes to them later. */
const LEAD = 3
const PRESS_LEAD = 5
const BRIEFING_LEAD = 25

export interface SightingOptions {
  readonly packOf: (language: string | null) => LanguagePack | null
  readonly zoneOf: (side: string) => string | null
}

const refuse = (reason: UnplacedReason, message: string): Refusal => ({ reason, message })
export const isRefusal = (seen: readonly Sighting[] | Refusal): seen is Refusal => "reason" in seen

/** The talks that a release is about, or why it is none of an account. */
export const sight = (glanced: Glanced, release: number, options: SightingOptions): readonly Sighting[] | Refusal => {
  const { document, opening, annotation } = glanced
  const pack = options.packOf(opening.language)
  if (pack === null || annotation.sentences.length === 0) return refuse("unreadable", document.problems[0]?.message ?? "There is no text that could be read.")
  const parts = partsOf(glanced)
  const title = parts.title.map((index) => opening.text.slice(annotation.sentences[index]!.start, annotation.sentences[index]!.end)).join(" ")
  if (has(title, pack.pairing.message)) return refuse("no-talks", "Its title is of a message or an act, not of talks.")
  const events = [...parts.title, ...parts.lead].flatMap((sentence) => eventsIn(opening.text, annotation, sentence, pack))
  if (events.length === 0) return refuse("no-talks", "Neither its title nor its first sentences tell of talks.")
  const ownTitle = events.filter(({ sentence }) => parts.title.includes(sentence))
  if (ownTitle.every(({ rule }) => rule === "states-adjective") && has(title, pack.pairing.address)) return refuse("several-talks", "It is an address or an interview, which may tell of several talks.")
  if (ownTitle.length > 0 && ownTitle.every((event) => event.unknown || (event.partners.length > 0 && foreign(event, glanced).length === 0 && event.partners.every(({ side }) => side === glanced.side)))) return refuse(...whyNone(ownTitle, glanced))
  const event = choose(events, glanced) ?? fromPrincipals(ownTitle[0] ?? null, glanced, parts.lead)
  if (event === null) return refuse(...whyNone(events, glanced))
  // "a video conference of the leaders": what the first sentences tell of two of them are other talks
  if (!parts.title.includes(event.sentence) && groupTitle(title, pack) && foreign(event, glanced).length < 2) return refuse("partner-unknown", "Its title is of talks of a group whose members it does not name.")
  if (event.several && event.group) return refuse("several-talks", "It tells of talks with each of a group whose members it does not name.")
  const parties = withOwn(event, events, glanced)
  if (parties.length < 2) return refuse(...whyNone([event], glanced))
  if (glanced.side !== null && !parties.some(({ side }) => side === glanced.side)) return refuse("third-party", `It is ${glanced.side}'s, and tells of talks of ${sideKey(parties).replaceAll(" | ", " and ")}.`)
  const seen = apart(event, parties, glanced.side).map((own): Sighting => sighting(event, own, glanced, { release, pack, parts, title, zoneOf: options.zoneOf }))
  // a briefing on something else looks back on talks of other days
  if (glanced.briefing && !parts.title.includes(event.sentence) && seen.some(({ day }) => !day.told || day.date !== document.published)) return refuse("several-talks", "It is a briefing that does not begin with talks of its day.")
  return seen.some(({ day }) => day.date === "") ? refuse("date-unknown", "Nothing tells on which day it was.") : seen
}

interface Parts {
  /** indices of sentences */
  readonly title: readonly number[]
  readonly lead: readonly number[]
}

/** Sentences of the title, and the first ones of the text; lines that tell of the text itself are neither. */
const partsOf = ({ opening, annotation, press, briefing }: Glanced): Parts => {
  const of = (kind: (kind: string) => boolean): number[] => annotation.sentences.flatMap(({ block }, index) => (kind(opening.blocks[block]!.kind) ? [index] : []))
  return { title: of((kind) => kind === "title"), lead: of((kind) => kind !== "title" && kind !== "heading").slice(0, briefing ? BRIEFING_LEAD : press ? PRESS_LEAD : LEAD) }
}

/** The first telling from which both sides are known; that of the title before those of the text. */
const choose = (events: readonly TalkEvent[], glanced: Glanced): TalkEvent | null =>
  events.find((event) => !event.domestic && foreign(event, glanced).length > 0 && (glanced.side !== null || event.parties.length > 1)) ?? null

/** Parties of other sides who are named; states alone may be what is talked about. */
const foreign = ({ parties, rule }: TalkEvent, { side }: Glanced): readonly Party[] => parties.filter((party) => party.side !== side && (party.people.length > 0 || rule === "states-adjective"))

const groupTitle = (title: string, pack: LanguagePack): boolean => {
  const words = plainWords(title, pack)
  return has(words, pack.pairing.event) && (has(words, pack.pairing.group) || has(words, pack.pairing.crowd))
}

/** "Russian-Greek talks": the title tells of talks, and the first sentences with whom. */
const fromPrincipals = (event: TalkEvent | null, { annotation, side }: Glanced, lead: readonly number[]): TalkEvent | null => {
  if (event === null || event.domestic || event.group || event.partners.length > 0 || side === null) return null
  const near = new Set(annotation.mentions.filter(({ sentence }) => sentence <= (lead[1] ?? lead[0] ?? event.sentence)).flatMap(({ actors }) => actors))
  const people = (annotation.participants ?? []).flatMap((id) => annotation.actors.find((actor) => actor.id === id) ?? [])
  const others = people.filter((actor) => actor.side !== null && actor.side !== side && actor.side !== "media" && near.has(actor.id))
  const parties = [...new Set(others.map((actor) => actor.side!))].map((other): Party => ({ side: other, people: others.filter((actor) => actor.side === other).map(({ id, name, kind }) => ({ id, name, office: kind === "office" })) }))
  return parties.length === 1 ? { ...event, parties, partners: parties } : null
}

const whyNone = (events: readonly TalkEvent[], { side }: Glanced): [UnplacedReason, string] => {
  if (events.some(({ domestic, parties }) => domestic && parties.every((party) => party.side === side))) return ["one-side", "The talks are among people of one side."]
  if (events.some(({ group }) => group)) return ["partner-unknown", "The talks are of a group whose members it does not name at the beginning."]
  if (events.every(({ parties }) => parties.length > 0 && parties.every((party) => party.side === side))) return ["one-side", "It names people of one side alone."]
  return ["partner-unknown", "With whom the talks were could not be told."]
}

/** A side's own account need not name its own leader. */
const withOwn = (event: TalkEvent, events: readonly TalkEvent[], { side, annotation }: Glanced): readonly Party[] => {
  if (event.rule === "states-adjective") return event.parties.map((party) => ({ ...party, people: spokenOf(party.side, annotation) }))
  const named = event.parties.filter((party) => party.people.length > 0 || party.side === side)
  if (side === null || event.between || named.some((party) => party.side === side && party.people.length > 0)) return named
  const others = named.filter((party) => party.side !== side)
  // another sentence on the same talks may tell who of ours it was
  const again = events.find((other) => other.parties.some((party) => party.side === side && party.people.length > 0) && others.every((party) => other.parties.some((same) => same.side === party.side && same.people.length > 0)))
  const own = (annotation.participants ?? []).flatMap((id) => annotation.actors.find((actor) => actor.id === id && actor.side === side) ?? [])
  const people = again?.parties.find((party) => party.side === side)?.people ?? own.slice(0, 1).map(({ id, name, kind }) => ({ id, name, office: kind === "office" }))
  return [{ side, people }, ...others]
}

/** The people of a side among those whom the talks are between, as the text tells. */
const spokenOf = (side: string, { participants, actors }: Annotation): readonly Person[] =>
  (participants ?? []).flatMap((id) => actors.find((actor) => actor.id === id && actor.side === side) ?? []).slice(0, 1).map(({ id, name, kind }) => ({ id, name, office: kind === "office" }))

/** "calls with X and Y" are talks with each. */
const apart = (event: TalkEvent, parties: readonly Party[], side: string | null): readonly (readonly Party[])[] => {
  const own = parties.find((party) => party.side === side)
  if (!event.several || own === undefined || event.group) return [parties]
  return parties.filter((party) => party !== own).map((party) => [own, party])
}

interface Setting {
  readonly release: number
  readonly pack: LanguagePack
  readonly parts: Parts
  readonly title: string
  readonly zoneOf: (side: string) => string | null
}

const wordsOf = (event: TalkEvent, { opening, annotation }: Glanced, pack: LanguagePack): string => {
  const { start, end } = annotation.sentences[event.sentence]!
  return plainWords(opening.text.slice(start, end), pack)
}

const sighting = (event: TalkEvent, parties: readonly Party[], glanced: Glanced, setting: Setting): Sighting => {
  const { pack, parts, title } = setting
  const words = wordsOf(event, glanced, pack)
  const lead = leadWords(glanced, parts, pack)
  const [first] = parts.lead
  const titled = parts.title.includes(event.sentence)
  const told = titled && first !== undefined ? eventsIn(glanced.opening.text, glanced.annotation, first, pack).filter((other) => foreign(other, glanced).some((party) => parties.some(({ side }) => side === party.side))) : []
  const same = !titled || first === undefined || told.length > 0
  const heading = wayIn(plainWords(title, pack), pack)
  const way = surer(heading, wayIn(words, pack)) ?? wayIn(lead, pack)
  return {
    release: setting.release, side: glanced.side, parties, way,
    // what the title announces, the first sentences may tell as if it were done
    coming: event.coming || (!titled && !event.after && has(title, pack.pairing.coming)),
    group: event.group || parties.length > 2,
    kind: kindOf(event, glanced, parties, setting),
    day: dayOf(event, glanced, setting, `${words} ${event.after ? lead : same ? withoutAfter(lead, pack) : ""}`),
    place: way?.channel === "meeting" || way === null ? [event, ...told.slice(0, 1)].flatMap((one) => placeIn(one, glanced.opening.text, glanced.annotation, pack) ?? [])[0] ?? null : null,
    rule: `${titled ? "title" : "lead"}-${event.rule}`,
  }
}

/** The first sentence behind the title, earlier talks blanked. */
const leadWords = ({ opening, annotation }: Glanced, { lead }: Parts, pack: LanguagePack): string => {
  const first = annotation.sentences[lead[0] ?? -1]
  return first === undefined ? "" : plainWords(opening.text.slice(first.start, first.end), pack)
}

/** "Following the talks on Monday, …" dates other talks than those of the title, up to its comma. */
const withoutAfter = (words: string, pack: LanguagePack): string => {
  const found = words.search(pack.pairing.afterwards)
  if (found < 0) return words
  const comma = words.indexOf(",", found)
  return words.slice(0, found) + (comma < 0 ? "" : words.slice(comma))
}

/** A title says "meeting" of video talks too: what is sure outranks it. */
const surer = (heading: Way | null, own: Way | null): Way | null => {
  if (heading === null) return own
  return !heading.sure && own !== null && (own.sure || own.channel === "video") ? own : heading
}

const dayOf = (event: TalkEvent, { document, side }: Glanced, { pack, zoneOf }: Setting, words: string): Day => {
  const zone = side === null ? null : zoneOf(side)
  const published = document.published
  if (published === null) return { date: fullDateIn(words, pack) ?? "", zone, told: true }
  const [told] = daysIn(words, published, pack, event.coming)
  return { date: told ?? published, zone, told: told !== undefined }
}

/** A joint statement is called so at the beginning of its title; a title that somebody signed one is of a readout. */
const JOINT_BEGINS = 12

const kindOf = (event: TalkEvent, glanced: Glanced, parties: readonly Party[], { pack, title, parts }: Setting): AccountKind => {
  if (glanced.press) return "press"
  if (glanced.briefing) return "briefing"
  if ((title.search(pack.talks.jointTitle) + 1 || Infinity) < JOINT_BEGINS) return "joint-statement"
  if (has(title, pack.pairing.afterwards)) return "briefing"
  if (speakers(glanced, parties) > 0) return "transcript"
  return !parts.title.includes(event.sentence) && event.after ? "briefing" : "readout"
}

/** Of the parties' people, how many take turns: "Name: …" */
const speakers = ({ document, annotation }: Glanced, parties: readonly Party[]): number => {
  const people = parties.flatMap((party) => party.people).flatMap(({ id }) => annotation.actors.find((actor) => actor.id === id) ?? [])
  return people.filter((actor) => {
    const family = (actor.as || actor.name).split(/\s+/u).at(-1)!
    return family.length > 2 && new RegExp(`(?:^|[\\n.?!…*»”")\\]])\\s*[^\\n.:?!]{0,60}${escaped(family)}\\s?:\\s`, "iu").test(document.text)
  }).length
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
