import type { Act } from "../model/statement.ts"
import { YEAR } from "./text.ts"
import type { Unit } from "./unit.ts"
import { BROAD_TOPICS, WEIGHTS } from "./weights.ts"

/** What two units have in common, each 0 … 1. */
export interface Features {
  /** how far their cosine lies above those of this comparison */
  readonly vector: number
  /** words, names and concepts, the rarer in this comparison the more */
  readonly words: number
  /** things that both speak of, by how rare they are here */
  readonly things: number
  readonly topic: number
  readonly number: number
  readonly act: number
  /** how far from each other they stand in their accounts: matters come in much the same order */
  readonly apart: number
  /** each account has both sides say it together */
  readonly joint: number
  /** one blames, the other does not */
  readonly blame: number
}

/** How rare each word and name is among the units compared: 1 in a single one, near 0 in all. */
export interface Rarity {
  readonly root: (root: string) => number
  readonly topic: (topic: string) => number
}

const rarityOf = (sets: readonly ReadonlySet<string>[]): ((item: string) => number) => {
  const counts = new Map<string, number>()
  for (const set of sets) for (const item of set) counts.set(item, (counts.get(item) ?? 0) + 1)
  const all = Math.log(1 + sets.length)
  return (item) => Math.max(0.05, Math.log((1 + sets.length) / (counts.get(item) ?? 1)) / all)
}

export const rarity = (units: readonly Unit[]): Rarity => ({ root: rarityOf(units.map((unit) => unit.roots)), topic: rarityOf(units.map((unit) => new Set(unit.topics))) })

/** One common word of a content that has no other tells little: as if each had so much more. */
const SMOOTHING = 0.6
const LONE = 0.65

/** Weighted overlap: half by the smaller set (is one within the other?), half by both (are they alike?). */
const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>, weight: (item: string) => number): number => {
  const sum = (items: Iterable<string>): number => [...items].reduce((total, item) => total + weight(item), 0)
  const common = [...a].filter((item) => b.has(item))
  // one everyday word in common may be chance; a name or a concept is not
  const shared = sum(common) * (common.length === 1 && !/^[#@]/u.test(common[0]!) ? LONE : 1)
  const [first, second] = [sum(a), sum(b)]
  if (first === 0 || second === 0) return 0
  return 0.5 * (shared / (Math.min(first, second) + SMOOTHING)) + 0.5 * (2 * shared / (first + second + SMOOTHING))
}

export const dot = (a: Float32Array, b: Float32Array): number => {
  let sum = 0
  for (let index = 0; index < a.length; index++) sum += a[index]! * b[index]!
  return sum
}

/**
 * What all statements of the comparison have in common (the same two states, the same war) tells none of them apart: their mean is taken out, the more
 * surely the more they are. Every account counts alike.
 */
export const centred = (vectors: readonly Float32Array[], accounts: readonly number[]): readonly Float32Array[] => {
  const [first] = vectors
  if (first === undefined) return []
  const counts = new Map<number, number>()
  for (const account of accounts) counts.set(account, (counts.get(account) ?? 0) + 1)
  const mean = new Float64Array(first.length)
  vectors.forEach((vector, index) => {
    const weight = 1 / (counts.get(accounts[index]!)! * counts.size)
    for (let at = 0; at < mean.length; at++) mean[at]! += weight * vector[at]!
  })
  const trust = vectors.length / (vectors.length + WEIGHTS.cosine.mean.pull)
  return vectors.map((vector) => {
    const moved = vector.map((value, at) => value - trust * mean[at]!)
    const length = Math.hypot(...moved) || 1
    return moved.map((value) => value / length)
  })
}

/** The cosine from which on two texts of this comparison have something in common. */
export const floorOf = (cosines: readonly number[]): number => {
  const { prior, spread, pairs, deviations } = WEIGHTS.cosine
  const count = cosines.length + pairs
  const middle = (cosines.reduce((sum, value) => sum + value, 0) + prior * pairs) / count
  const variance = (cosines.reduce((sum, value) => sum + (value - middle) ** 2, 0) + spread ** 2 * pairs) / count
  return Math.min(0.9, middle + deviations * Math.sqrt(variance))
}

const scaled = (cosine: number, floor: number): number => Math.min(1, Math.max(0, (cosine - floor) / ((1 - floor) / 2)))

/** A topic that few have tells more than one that all the talks are about. */
const topicOverlap = (a: Unit, b: Unit, rare: Rarity): number => {
  let best = 0
  a.topics.forEach((topic, first) => {
    const second = b.topics.indexOf(topic)
    if (second >= 0) best = Math.max(best, (BROAD_TOPICS.has(topic) ? 0.5 : 1) * (first + second === 0 ? 1 : 0.7) * rare.topic(topic))
  })
  return best
}

const MOST_THINGS = 1.5

const BLAME: ReadonlySet<Act> = new Set<Act>(["accuse", "condemn", "criticise"])

export const features = (a: Unit, b: Unit, cosine: number, floor: number, rare: Rarity): Features => {
  const words = overlap(a.roots, b.roots, rare.root)
  const alike = WEIGHTS.bare + (1 - WEIGHTS.bare) * Math.min(1, words / WEIGHTS.enough)
  return {
    vector: scaled(cosine, floor), words,
    things: Math.min(MOST_THINGS, [...a.things].filter((thing) => b.things.has(thing)).reduce((sum, thing) => sum + rare.root(thing), 0)),
    topic: topicOverlap(a, b, rare) * alike,
    number: Math.max(0, ...[...a.numbers].filter((number) => b.numbers.has(number)).map((number) => (YEAR.test(number) ? WEIGHTS.year : 1))),
    act: a.statement.act === b.statement.act ? alike : 0,
    apart: Math.abs(a.at - b.at),
    joint: a.joint && b.joint ? alike : 0,
    blame: BLAME.has(a.statement.act) === BLAME.has(b.statement.act) ? 0 : 1,
  }
}

/** By how much more two are each other's nearest than the next ones are, in cosine: of the two, the lesser and the greater. */
export interface Gaps {
  readonly less: number
  readonly more: number
}

const clip = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))

/** Log odds that two units are about the same matter, 0 where a reader would be in doubt. */
export const evidence = (given: Features, gaps: Gaps): number => {
  const { parts, bias, gap } = WEIGHTS
  const common = parts.vector * given.vector + parts.words * given.words + parts.things * given.things + parts.topic * given.topic + parts.number * given.number + parts.act * given.act +
    parts.apart * given.apart + parts.joint * given.joint + parts.blame * given.blame
  return bias + common + parts.less * clip(gaps.less, gap.least, gap.most) + parts.more * clip(gaps.more, gap.least, gap.most)
}

/** 0 … 1; a half in doubt. */
export const likelihood = (odds: number): number => 1 / (1 + Math.exp(-odds))
