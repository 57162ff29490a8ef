import { ACT_LADDER, type Act } from "../model/statement.ts"
import type { Unit } from "./unit.ts"
import { BROAD_TOPICS, WEIGHTS } from "./weights.ts"

/** What two units have in common, each 0 … 1; null where it cannot be told. */
export interface Features {
  readonly vector: number
  readonly words: number
  readonly names: number | null
  readonly topic: number
  readonly act: number
  readonly speaker: number
  readonly sharedNumber: boolean
  readonly rareName: boolean
}

/** How rare each word and name is among the units compared: 1 in a single one, near 0 in all. */
export interface Rarity {
  readonly root: (root: string) => number
  readonly name: (name: string) => number
  readonly topic: (topic: string) => number
}

const rarityOf = (sets: readonly ReadonlySet<string>[]): ((item: string) => number) => {
  const counts = new Map<string, number>()
  for (const set of sets) for (const item of set) counts.set(item, (counts.get(item) ?? 0) + 1)
  const all = Math.log(1 + sets.length)
  return (item) => Math.max(0.05, Math.log((1 + sets.length) / (counts.get(item) ?? 1)) / all)
}

export const rarity = (units: readonly Unit[]): Rarity => ({ root: rarityOf(units.map((unit) => unit.roots)), name: rarityOf(units.map((unit) => unit.names)), topic: rarityOf(units.map((unit) => new Set(unit.statement.topics))) })

/** Weighted overlap: half by the smaller set (is one within the other?), half by both (are they alike?). */
const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>, weight: (item: string) => number): number => {
  const sum = (items: Iterable<string>): number => [...items].reduce((total, item) => total + weight(item), 0)
  const shared = sum([...a].filter((item) => b.has(item)))
  const [first, second] = [sum(a), sum(b)]
  if (first === 0 || second === 0) return 0
  return 0.5 * (shared / Math.min(first, second)) + 0.5 * (2 * shared / (first + second))
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
  a.statement.topics.forEach((topic, first) => {
    const second = b.statement.topics.indexOf(topic)
    if (second >= 0) best = Math.max(best, (BROAD_TOPICS.has(topic) ? 0.5 : 1) * (first + second === 0 ? 1 : 0.7) * rare.topic(topic))
  })
  return best
}

export const shareTopic = (a: Unit, b: Unit): boolean => a.statement.topics.some((topic) => !BROAD_TOPICS.has(topic) && b.statement.topics.includes(topic))

/** Of a word or two ("to do so", "the consequences") the vector is nearly chance, unless the topic is the same. */
const tellsLittle = (a: Unit, b: Unit): boolean => Math.min(a.lemmas.size + a.names.size, b.lemmas.size + b.names.size) < 2 && !shareTopic(a, b)

/** Acts that often tell of the same thing from two sides: what one promises, the other thanks for. */
const KINDRED: readonly ReadonlySet<Act>[] = [
  new Set(["support", "thank", "welcome", "promise", "confirm", "ready"]),
  new Set(["threaten", "warn", "discuss", "promise"]),
  new Set(["agree", "task", "discuss", "stress", "ready", "support"]),
  new Set(["propose", "request", "urge", "demand", "discuss"]),
  new Set(["accuse", "criticise", "condemn", "concern", "deny", "doubt"]),
]

const actOverlap = (a: Act, b: Act): number => {
  if (a === b) return 1
  if (ACT_LADDER[a].group === ACT_LADDER[b].group) return 0.8
  return KINDRED.some((set) => set.has(a) && set.has(b)) ? 0.6 : 0
}

const RARE = 0.55

/**
 * A vector alone is led by the length and the manner of a sentence as well: it counts in full where words, names or topics speak for it too.
 */
const corroborated = (words: number, names: number | null, topic: number): number =>
  WEIGHTS.alone + (1 - WEIGHTS.alone) * Math.min(1, 3 * words + (names ?? 0) + 2 * topic)

export const features = (a: Unit, b: Unit, cosine: number, floor: number, rare: Rarity): Features => {
  const names = a.names.size > 0 && b.names.size > 0 ? overlap(a.names, b.names, rare.name) : null
  const words = overlap(a.roots, b.roots, rare.root)
  const topic = topicOverlap(a, b, rare)
  return {
    vector: scaled(cosine, floor) * (tellsLittle(a, b) ? WEIGHTS.thin : 1) * corroborated(words, names, topic),
    words, names, topic,
    act: actOverlap(a.statement.act, b.statement.act),
    speaker: [...a.speakers].some((id) => b.speakers.has(id)) ? 1 : 0,
    sharedNumber: [...a.numbers].some((number) => b.numbers.has(number)),
    rareName: [...a.names].some((name) => b.names.has(name) && rare.name(name) > RARE),
  }
}

/** The weighted mean of the features that can be told, and what rare common things add; 0 … 1. */
export const similarity = (given: Features): number => {
  const { parts } = WEIGHTS
  let total = 0
  let weights = 0
  for (const name of ["vector", "words", "names", "topic", "act", "speaker"] as const) {
    const value = given[name]
    if (value === null) continue
    total += parts[name] * value
    weights += parts[name]
  }
  const mean = weights === 0 ? 0 : total / weights
  return Math.min(1, mean + (given.sharedNumber ? WEIGHTS.sharedNumber : 0) + (given.rareName ? WEIGHTS.rareName : 0))
}
