import type { Channel } from "../model/comparison.ts"
import type { Release, Talks, TalksAccount, TalksList, TalksParty, Unplaced } from "../model/talks.ts"
import type { LanguagePacks } from "../languages/pack.ts"
import { type Cluster, group } from "./group.ts"
import { type Person, sameParties, samePerson, sideKey } from "./parties.ts"
import { type Glanced, isRefusal, sight, type Sighting } from "./sighting.ts"
import { sameDay } from "./day.ts"

export type { Glanced } from "./sighting.ts"

export interface PairOptions {
  readonly packs: LanguagePacks
  /** IANA name of the time zone of a side's government; null where it is not known */
  readonly zoneOf: (side: string) => string | null
}

/** Releases, as their titles and first sentences tell them → the talks that they are accounts of, and what could not be placed. */
export const pair = (glanced: readonly Glanced[], options: PairOptions): TalksList => {
  const { packs, zoneOf } = options
  const releases = glanced.map(releaseOf)
  const seen = glanced.map((one, index) => sight(one, index, { zoneOf, packOf: (language) => (language === null ? null : packs.get(language) ?? null) }))
  const sightings = seen.flatMap((one) => (isRefusal(one) ? [] : one))
  const coming = sightings.filter((one) => one.coming)
  const { clusters, ambiguous } = group(sightings.filter((one) => !one.coming), repeats(glanced))
  const ordered = clusters.map((cluster) => ({ cluster, talks: talksOf(cluster) })).toSorted((a, b) => compare(a.talks, b.talks))
  const talks = withAnnouncements(named(ordered.map(({ talks: own }) => own)), ordered.map(({ cluster }) => cluster.members.map(({ sighting }) => sighting)), coming)
  const idOf = new Map(ordered.map(({ cluster }, at) => [cluster, talks[at]!.id]))
  const unplaced: Unplaced[] = [
    ...seen.flatMap((one, release): Unplaced[] => (isRefusal(one) ? [{ release, ...one, near: [] }] : [])),
    ...ambiguous.map(({ sighting, among }): Unplaced => ({
      release: sighting.release, reason: "ambiguous", message: "It fits more than one of the talks.", near: among.map((cluster) => idOf.get(cluster)!),
    })),
    ...coming.map(({ release }): Unplaced => ({
      release, reason: "announcement", message: "It tells of talks to come.", near: talks.filter(({ announcements }) => announcements.includes(release)).map(({ id }) => id),
    })),
  ]
  return { releases, talks, unplaced: distinct(unplaced).toSorted((a, b) => a.release - b.release) }
}

const releaseOf = ({ document, side, source }: Glanced, index: number): Release => ({
  index, side, source, id: document.id, url: document.url, title: document.title, publisher: document.publisher, published: document.published, language: document.language,
})

const distinct = (unplaced: readonly Unplaced[]): readonly Unplaced[] => [...new Map(unplaced.map((one) => [one.release, one])).values()]

/** Whether two releases of one publisher are of two calls: a call has one readout in a language, but a page may be published twice. */
const repeats = (glanced: readonly Glanced[]) => (a: number, b: number): boolean => {
  const [one, other] = [glanced[a]!.document, glanced[b]!.document]
  return one.publisher === other.publisher && one.language === other.language && !alike(one.text, other.text)
}

/** Texts that begin with the same words but for marks and spaces. */
const alike = (a: string, b: string): boolean => bare(a) === bare(b)
const COMPARED = 600
const bare = (text: string): string => text.slice(0, COMPARED).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "").slice(0, COMPARED / 2)

const talksOf = ({ members }: Cluster): Talks => {
  const sightings = members.map(({ sighting }) => sighting)
  const accounts = members.map(({ sighting, rule }): TalksAccount => ({
    release: sighting.release, side: sighting.side, kind: sighting.kind, date: sighting.day.date, zone: sighting.day.zone, told: sighting.day.told, rule,
  }))
  const channel = channelOf(sightings)
  return {
    id: "", date: dateOf(sightings), parties: partiesOf(sightings), format: sightings[0]!.group ? "multilateral" : "bilateral", channel,
    // a title may call a call a meeting, and the place then is that of another one
    place: channel === "call" || channel === "video" ? null : sightings.flatMap(({ place }) => place ?? [])[0] ?? null,
    accounts: accounts.toSorted((a, b) => Number(a.side === null) - Number(b.side === null) || a.release - b.release),
    announcements: [],
  }
}

/** Each announcement stands with the talks that it fits best: held as it said, else a meeting, else the first ones. */
const withAnnouncements = (talks: readonly Talks[], sightings: readonly (readonly Sighting[])[], coming: readonly Sighting[]): readonly Talks[] => {
  const found = new Map<number, number[]>()
  for (const one of coming) {
    const fits = talks.flatMap((_, at) => (announces(one, sightings[at]!) ? [at] : []))
    const [best] = fits.toSorted((a, b) => likeness(one, talks[b]!) - likeness(one, talks[a]!) || a - b)
    if (best !== undefined) found.set(best, [...(found.get(best) ?? []), one.release])
  }
  return talks.map((one, at) => ({ ...one, announcements: found.get(at) ?? [] }))
}

const likeness = ({ way }: Sighting, { channel }: Talks): number => (way !== null && way.channel === channel ? 2 : channel === "meeting" ? 1 : 0)

/** An announcement of the same people for the same day, or without a day shortly before. */
const announces = (coming: Sighting, sightings: readonly Sighting[]): boolean => sightings.some((one) => {
  if (coming.group !== one.group || sameParties(coming.parties, one.parties) === "other") return false
  if (coming.day.told) return sameDay({ ...coming.day, told: true }, { ...one.day, told: true }) !== null
  const days = (Date.parse(one.day.date) - Date.parse(coming.day.date)) / 86_400_000
  return days >= 0 && days <= 3
})

/** The day that most accounts give; where as many give another, the earlier one, since accounts follow talks. */
const dateOf = (sightings: readonly Sighting[]): string => {
  const counts = new Map<string, number>()
  for (const { day, side } of sightings) counts.set(day.date, (counts.get(day.date) ?? 0) + (day.told ? 2 : 1) + (side === null ? 0 : 1))
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0]
}

const channelOf = (sightings: readonly Sighting[]): Channel | null => {
  const ways = sightings.flatMap(({ way }) => way ?? [])
  return ways.find(({ channel }) => channel === "video")?.channel ?? ways.find(({ sure }) => sure)?.channel ?? ways[0]?.channel ?? null
}

/** People of each side that any account names, one spelling each. */
const partiesOf = (sightings: readonly Sighting[]): readonly TalksParty[] => {
  const sides = new Map<string, Person[]>()
  // a side spells its own people's names best
  const told = sightings.flatMap(({ side, parties }) => parties.map((party) => ({ ...party, own: party.side === side }))).toSorted((a, b) => Number(b.own) - Number(a.own))
  for (const party of told) {
    const people = sides.get(party.side) ?? []
    for (const person of party.people) {
      const at = people.findIndex((other) => samePerson(other, person) !== "other")
      if (at < 0) people.push(person)
      else if (people[at]!.office && !person.office) people[at] = person
    }
    sides.set(party.side, people)
  }
  return [...sides].toSorted((a, b) => (a[0] < b[0] ? -1 : 1)).map(([side, people]) => ({ side, people: people.map(({ id, name }) => ({ id, name })) }))
}

const compare = (a: Talks, b: Talks): number => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.accounts[0]!.release - b.accounts[0]!.release)

const slug = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "")
const LONGEST_KEY = 60

const named = (talks: readonly Talks[]): readonly Talks[] => {
  const used = new Map<string, number>()
  return talks.map((one) => {
    const base = `${one.date}-${slug(sideKey(one.parties.map(({ side }) => ({ side, people: [] })))).slice(0, LONGEST_KEY)}-${one.channel ?? "talks"}`
    const count = (used.get(base) ?? 0) + 1
    used.set(base, count)
    return { ...one, id: count === 1 ? base : `${base}-${count}` }
  })
}
