import { sameDay, type DayRelation } from "./day.ts"
import { sameParties, sideKey } from "./parties.ts"
import type { Sighting } from "./sighting.ts"

/** Sightings of one and the same talks, with the rule by which each came to them. */
export interface Cluster {
  readonly members: readonly { readonly sighting: Sighting; readonly rule: string }[]
}

export interface Grouping {
  readonly clusters: readonly Cluster[]
  /** sightings that two talks could be those of */
  readonly ambiguous: readonly { readonly sighting: Sighting; readonly among: readonly Cluster[] }[]
}

/** How surely two sightings are of one and the same talks, 0 … 4, and why; null where they cannot be. */
interface Bond {
  readonly strength: number
  readonly rule: DayRelation
}

const DAYS: Readonly<Record<DayRelation, number>> = { "same-day": 2, "time-zones": 1.5, "next-day": 0.5 }
const SAME_CHANNEL = 0.5
const SAME_PEOPLE = 0.5
/** Two candidates whose bonds differ by less leave it open which talks are meant. */
const MARGIN = 0.3
/** Told by the account itself, not before, during or long after the talks. */
const PRIMARY: ReadonlySet<string> = new Set(["readout", "transcript", "joint-statement"])

const bond = (a: Sighting, b: Sighting): Bond | null => {
  const day = sameDay(a.day, b.day)
  if (day === null || a.group !== b.group) return null
  const people = sameParties(a.parties, b.parties)
  if (people === "other") return null
  const channel = sameWay(a, b)
  if (channel === null) return null
  // a release of the day after may be on other talks of that day, unless it says that it looks back
  const primary = PRIMARY.has(a.kind) && PRIMARY.has(b.kind)
  if (day === "next-day" && (primary || people !== "same")) return null
  return { strength: DAYS[day] + (channel ? SAME_CHANNEL : 0) + (people === "same" ? SAME_PEOPLE : 0), rule: day }
}

/** True: held alike; false: one leaves it open; null: a call is no meeting. Talks by video are called both. */
const sameWay = (a: Sighting, b: Sighting): boolean | null => {
  if (a.way === null || b.way === null) return false
  if (a.way.channel === b.way.channel) return true
  const [video, other] = a.way.channel === "video" ? [a, b] : [b, a]
  return video.way!.channel === "video" && (other.way!.channel === "call" || !other.way!.sure) ? false : null
}

/** Sightings → talks. Only those of the same sides are ever held against each other, day by day. */
export const group = (sightings: readonly Sighting[], repeated: (a: number, b: number) => boolean): Grouping => {
  const clusters: Cluster[] = []
  const ambiguous: { sighting: Sighting; among: readonly Cluster[] }[] = []
  for (const own of buckets(sightings)) {
    const grouped = groupBucket(own, repeated)
    clusters.push(...grouped.clusters)
    ambiguous.push(...grouped.ambiguous)
  }
  return { clusters, ambiguous }
}

const buckets = (sightings: readonly Sighting[]): readonly (readonly Sighting[])[] => {
  const found = new Map<string, Sighting[]>()
  for (const sighting of sightings) {
    const key = sideKey(sighting.parties)
    found.set(key, [...(found.get(key) ?? []), sighting])
  }
  return [...found.values()]
}

const groupBucket = (sightings: readonly Sighting[], repeated: (a: number, b: number) => boolean): Grouping => {
  const primary = sightings.filter(({ kind }) => PRIMARY.has(kind))
  const clusters = mergePrimary(primary, repeated)
  const ambiguous: { sighting: Sighting; among: readonly Cluster[] }[] = []
  for (const sighting of sightings.filter(({ kind }) => !PRIMARY.has(kind)).toSorted((a, b) => (a.day.date < b.day.date ? -1 : 1))) {
    const found = clusters.flatMap((cluster, at) => {
      const held = bondWith(sighting, cluster)
      return held === null ? [] : [{ at, ...held }]
    }).toSorted((a, b) => b.strength - a.strength)
    const [best, next] = found
    if (best === undefined) clusters.push({ members: [{ sighting, rule: sighting.rule }] })
    else if (next !== undefined && best.strength - next.strength < MARGIN) ambiguous.push({ sighting, among: [clusters[best.at]!, clusters[next.at]!] })
    else clusters[best.at] = { members: [...clusters[best.at]!.members, { sighting, rule: best.rule }] }
  }
  return { clusters, ambiguous }
}

/** The weakest bond to any member: who fits one account and not the other is of other talks. */
const bondWith = (sighting: Sighting, cluster: Cluster): Bond | null => {
  let weakest: Bond | null = null
  for (const { sighting: member } of cluster.members) {
    const held = bond(sighting, member)
    if (held === null) return null
    if (weakest === null || held.strength < weakest.strength) weakest = held
  }
  return weakest
}

/** Its title tells of a call; of a meeting many releases tell, of a call one readout. */
const ofCall = ({ way, rule }: Sighting): boolean => way?.channel === "call" && rule.startsWith("title")

interface Pair extends Bond {
  readonly a: number
  readonly b: number
}

/** Best pairs first; two groups become one only where every account of one fits every account of the other. */
const mergePrimary = (sightings: readonly Sighting[], repeated: (a: number, b: number) => boolean): Cluster[] => {
  const groups = sightings.map((_, at) => [at])
  const rules = sightings.map(({ rule }) => rule)
  const of = sightings.map((_, at) => at)
  const fits = (x: number, y: number): Bond | null => {
    const [a, b] = [sightings[x]!, sightings[y]!]
    return a.side !== null && a.side === b.side && ofCall(a) && ofCall(b) && repeated(a.release, b.release) ? null : bond(a, b)
  }
  for (const { a, b, rule } of pairs(sightings, fits)) {
    const [x, y] = [of[a]!, of[b]!]
    if (x === y || !groups[x]!.every((one) => groups[y]!.every((other) => fits(one, other) !== null))) continue
    if (rules[b] === sightings[b]!.rule) rules[b] = rule
    groups[x] = [...groups[x]!, ...groups[y]!]
    for (const moved of groups[y]!) of[moved] = x
    groups[y] = []
  }
  return groups.filter((own) => own.length > 0).map((own) => ({ members: own.toSorted((a, b) => sightings[a]!.release - sightings[b]!.release).map((at) => ({ sighting: sightings[at]!, rule: rules[at]! })) }))
}

const pairs = (sightings: readonly Sighting[], fits: (x: number, y: number) => Bond | null): readonly Pair[] => {
  const byDay = sightings.map((sighting, at) => ({ at, date: sighting.day.date })).toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.at - b.at))
  const found: Pair[] = []
  for (let first = 0; first < byDay.length; first += 1) {
    for (let second = first + 1; second < byDay.length && Date.parse(byDay[second]!.date) - Date.parse(byDay[first]!.date) <= 86_400_000; second += 1) {
      const [a, b] = [Math.min(byDay[first]!.at, byDay[second]!.at), Math.max(byDay[first]!.at, byDay[second]!.at)]
      const held = fits(a, b)
      if (held !== null) found.push({ a, b, ...held })
    }
  }
  return found.toSorted((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b)
}
