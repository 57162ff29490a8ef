import { contains } from "../model/span.ts"
import type { Unit } from "./unit.ts"
import { dot, features, floorOf, rarity, similarity } from "./similarity.ts"
import { THRESHOLDS } from "./weights.ts"

/** Units that say something about the same thing, of one or several accounts. */
export interface Group {
  readonly units: readonly Unit[]
}

export interface Alignment {
  readonly groups: readonly Group[]
  readonly similarity: (a: Unit, b: Unit) => number
}

/** An order of units that does not depend on the order in which the accounts were given. */
const key = (unit: Unit, names: readonly string[]): string =>
  `${names[unit.account]} ${String(unit.part?.start ?? unit.statement.content[0]?.start ?? 0).padStart(8, "0")} ${unit.statement.id}`

const threshold = (a: Unit, b: Unit, sides: readonly (string | null)[]): number => {
  if (a.kind === "passage" || b.kind === "passage") return THRESHOLDS.passage
  if (a.account === b.account) return THRESHOLDS.within
  if (a.language !== b.language) return THRESHOLDS.acrossLanguages
  const side = sides[a.account]
  return side !== null && side === sides[b.account] ? THRESHOLDS.sameSide : THRESHOLDS.across
}

/** One report of the other: "the Kremlin said that the President accused …": the outer has no content of its own. */
const holds = (outer: Unit, inner: Unit): boolean => {
  if (outer.account !== inner.account || outer.statement === inner.statement || outer.part !== null || inner.part !== null) return false
  const [around] = outer.statement.content
  const [own] = inner.statement.content
  return around !== undefined && own !== undefined && contains(around, own) && own.end - own.start > 0.6 * (around.end - around.start)
}

/**
 * Average-linkage clustering: the two groups that are most above their threshold are joined, until none is. Units of one account need more to be joined
 * than units of two; the order of the accounts makes no difference.
 */
export const align = (given: readonly Unit[], vectors: readonly Float32Array[], names: readonly string[], sides: readonly (string | null)[]): Alignment => {
  const order = given.map((unit, index) => ({ unit, vector: vectors[index]!, key: key(unit, names) })).sort((a, b) => (a.key < b.key ? -1 : 1))
  const units = order.map(({ unit }) => unit)
  const count = units.length
  const cosine = order.map(({ vector }) => order.map((other) => dot(vector, other.vector)))
  const between = units.flatMap((a, i) => units.flatMap((b, j) => (j > i && a.account !== b.account ? [cosine[i]![j]!] : [])))
  const floor = floorOf(between)
  const rare = rarity(units)
  const near = units.map(() => new Float64Array(count))
  const margin = units.map(() => new Float64Array(count))
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) {
      const [a, b] = [units[i]!, units[j]!]
      const value = holds(a, b) || holds(b, a) ? 1 : similarity(features(a, b, cosine[i]![j]!, floor, rare))
      near[i]![j] = near[j]![i] = value
      margin[i]![j] = margin[j]![i] = value - threshold(a, b, sides)
    }
  }
  const index = new Map(units.map((unit, place) => [unit, place]))
  return {
    groups: cluster(count, margin).map((members) => ({ units: members.map((member) => units[member]!) })),
    similarity: (a, b) => near[index.get(a) ?? -1]?.[index.get(b) ?? -1] ?? 0,
  }
}

/** `margin` is what a pair has above its threshold; groups are joined while their average is above 0. */
const cluster = (count: number, margin: readonly Float64Array[]): readonly (readonly number[])[] => {
  const sums = margin.map((row) => Float64Array.from(row))
  const members: (number[] | null)[] = Array.from({ length: count }, (_, index) => [index])
  // the best partner of each group, looked for again only where its row changed
  const best = new Int32Array(count).fill(-1)
  const average = (i: number, j: number): number => sums[i]![j]! / (members[i]!.length * members[j]!.length)
  const look = (i: number): void => {
    best[i] = -1
    let most = 0
    for (let j = 0; j < count; j++) {
      if (j === i || members[j] === null) continue
      const value = average(i, j)
      if (value > most) [most, best[i]] = [value, j]
    }
  }
  for (let i = 0; i < count; i++) look(i)
  for (;;) {
    let [first, most] = [-1, 0]
    for (let i = 0; i < count; i++) {
      if (members[i] === null || best[i]! < 0) continue
      const value = average(i, best[i]!)
      if (value > most) [first, most] = [i, value]
    }
    if (first < 0) break
    const second = best[first]!
    for (let j = 0; j < count; j++) {
      sums[first]![j]! += sums[second]![j]!
      sums[j]![first] = sums[first]![j]!
    }
    members[first] = [...members[first]!, ...members[second]!]
    members[second] = null
    for (let i = 0; i < count; i++) if (members[i] !== null && (i === first || best[i] === first || best[i] === second || best[i]! < 0 || average(i, first) > average(i, best[i]!))) look(i)
  }
  return members.filter((group) => group !== null).map((group) => group.sort((a, b) => a - b))
}
