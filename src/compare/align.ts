import { contains } from "../model/span.ts"
import { contentOf, type Unit } from "./unit.ts"
import { centred, dot, evidence, features, floorOf, likelihood, rarity } from "./similarity.ts"
import { COSTS, WEIGHTS } from "./weights.ts"

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

const cost = (a: Unit, b: Unit, sides: readonly (string | null)[]): number => {
  const passage = [a, b].some((unit) => unit.kind === "passage" && !unit.prepared) ? COSTS.passage : 0
  if (a.account === b.account) return passage + (a.statement === b.statement ? COSTS.sameList : COSTS.within)
  return passage + (sameSide(a, b, sides) ? COSTS.sameSide : 0) + (a.language === b.language ? 0 : COSTS.foreign)
}

const sameSide = (a: Unit, b: Unit, sides: readonly (string | null)[]): boolean => (sides[a.account] ?? null) !== null && sides[a.account] === sides[b.account]

/** "On this topic", "it": the content leans on what was said before; "the sea and these waters" leans on itself. */
const leansBack = (unit: Unit): boolean =>
  (unit.things.size === 0 ? unit.tokens : unit.tokens.slice(0, FIRST)).some(({ features }) => features["PronType"] === "Dem" || (features["PronType"] === "Prs" && features["Person"] === "3" && features["Gender"] === "Neut"))

/** Words in which a content that names things of its own may lean back. */
const FIRST = 4

/** One report of the other: "the Kremlin said that the President accused …": the outer has no content of its own. */
const holds = (outer: Unit, inner: Unit): boolean => {
  if (outer.account !== inner.account || outer.statement === inner.statement || outer.part !== null || inner.part !== null) return false
  const [around] = outer.statement.content
  const [own] = inner.statement.content
  return around !== undefined && own !== undefined && contains(around, own) && own.end - own.start > 0.6 * (around.end - around.start)
}

/** A report of its own inside the words of another ("discussed A, where X called for B"). */
const isReportedIn = (outer: Unit, inner: Unit): boolean =>
  outer.account === inner.account && outer.statement !== inner.statement && outer.statement.act === "discuss" && inner.statement.act !== "discuss" && contentOf(outer).some((around) => contentOf(inner).some((own) => contains(around, own)))

/**
 * Clustering by average and nearest pair: the two groups that are most above their threshold are joined, until none is. Units of one account need more to be joined
 * than units of two; the order of the accounts makes no difference.
 */
export const align = (given: readonly Unit[], vectors: readonly Float32Array[], names: readonly string[], sides: readonly (string | null)[]): Alignment => {
  const own = centred(vectors, given.map((unit) => unit.account))
  const order = given.map((unit, index) => ({ unit, vector: own[index]!, key: key(unit, names) })).sort((a, b) => (a.key < b.key ? -1 : 1))
  const units = order.map(({ unit }) => unit)
  const count = units.length
  const cosine = order.map(({ vector }) => order.map((other) => dot(vector, other.vector)))
  const between = units.flatMap((a, i) => units.flatMap((b, j) => (j > i && a.account !== b.account ? [cosine[i]![j]!] : [])))
  const floor = floorOf(between)
  const rare = rarity(units)
  const lead = leads(units, cosine)
  const odds = units.map(() => new Float64Array(count))
  const margin = units.map(() => new Float64Array(count))
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) {
      const [a, b] = [units[i]!, units[j]!]
      const [first, second] = [lead(i, j), lead(j, i)]
      const value = holds(a, b) || holds(b, a) ? WEIGHTS.most + COSTS.within : isReportedIn(a, b) || isReportedIn(b, a) ? -WEIGHTS.most : evidence(features(a, b, cosine[i]![j]!, floor, rare), { less: Math.min(first, second), more: Math.max(first, second) })
      odds[i]![j] = odds[j]![i] = value
      margin[i]![j] = margin[j]![i] = Math.max(-WEIGHTS.most, Math.min(WEIGHTS.most, value - cost(a, b, sides)))
    }
  }
  nested(units, margin)
  const index = new Map(units.map((unit, place) => [unit, place]))
  const oddsOf = (a: Unit, b: Unit): number => odds[index.get(a) ?? -1]?.[index.get(b) ?? -1] ?? -WEIGHTS.most
  return {
    groups: withAnaphors(shared(leftOver(cluster(count, margin), units, margin, sides), units, margin, sides).map((members) => members.map((member) => units[member]!))).map((members) => ({ units: members })),
    similarity: (a, b) => likelihood(oddsOf(a, b)),
  }
}

/** A report and the one that it holds say the same words: what speaks for one of them with another account speaks for both. */
const nested = (units: readonly Unit[], margin: readonly Float64Array[]): void => {
  for (const [i, outer] of units.entries()) {
    for (const [j, inner] of units.entries()) {
      if (!holds(outer, inner)) continue
      for (const [k, other] of units.entries()) {
        if (other.account !== outer.account) margin[k]![i] = margin[i]![k] = margin[k]![j] = margin[j]![k] = Math.max(margin[i]![k]!, margin[j]![k]!)
      }
    }
  }
}

/**
 * What each of two sides alone has left, on a topic that both have: less is asked of two that are each other's nearest of all that is left, by far ("continue
 * to pursue diplomacy and deterrence", "political and diplomatic efforts").
 */
const leftOver = (groups: readonly (readonly number[])[], units: readonly Unit[], margin: readonly Float64Array[], sides: readonly (string | null)[]): readonly (readonly number[])[] => {
  const left = groups.flatMap((members) => {
    const own = new Set(members.map((member) => sides[units[member]!.account] ?? null))
    const [side = null] = own
    return own.size > 1 || side === null || members.every((member) => units[member]!.kind === "passage") ? [] : [{ members, side, topics: new Set(members.flatMap((member) => units[member]!.topics)), things: new Set(members.flatMap((member) => [...units[member]!.things])) }]
  })
  const nearest = left.map((one) => left.flatMap((other) => (other.side === one.side ? [] : [{ other, value: Math.max(...one.members.flatMap((i) => other.members.map((j) => margin[i]![j]!))) }]))
    .sort((a, b) => b.value - a.value))
  const leadOf = (near: (typeof nearest)[number]): number => near[0]!.value - (near[1]?.value ?? -WEIGHTS.most)
  const joined = left.flatMap((one, place) => {
    const [first] = nearest[place]!
    const back = first === undefined ? -1 : left.indexOf(first.other)
    if (first === undefined || back < place || nearest[back]![0]!.other !== one || first.value < WEIGHTS.left.least) return []
    if (Math.min(leadOf(nearest[place]!), leadOf(nearest[back]!)) < WEIGHTS.left.lead || ![...one.topics].some((topic) => first.other.topics.has(topic))) return []
    // each names things, and none of the other's: "fertiliser", "rare earths"
    if (one.things.size > 0 && first.other.things.size > 0 && [...one.things].every((thing) => !first.other.things.has(thing))) return []
    return [[one.members, first.other.members] as const]
  })
  const taken = new Set(joined.flat())
  return [...groups.filter((members) => !taken.has(members)), ...joined.map(([one, other]) => [...one, ...other].sort((a, b) => a - b))]
}

/** How much nearer a unit is to another one than to the next in that one's account; below 0 where it is not the nearest. */
const leads = (units: readonly Unit[], cosine: readonly (readonly number[])[]): ((i: number, j: number) => number) => {
  const best = units.map((unit, i) => {
    const tops = new Map<number, { readonly first: number; readonly place: number; readonly second: number }>()
    units.forEach((other, j) => {
      if (other === unit) return
      const value = cosine[i]![j]!
      const known = tops.get(other.account) ?? { first: -1, place: -1, second: -1 }
      if (value > known.first) tops.set(other.account, { first: value, place: j, second: known.first })
      else if (value > known.second) tops.set(other.account, { ...known, second: value })
    })
    return tops
  })
  return (i, j) => {
    const top = best[i]!.get(units[j]!.account)
    return top === undefined ? 0 : cosine[i]![j]! - (top.place === j ? top.second : top.first)
  }
}

/**
 * A statement that speaks of two matters ("a truce at sea and an exchange of prisoners") belongs to both: what one side alone has left gets the statement of
 * the other side that shares a thing with it, though that one stands in a point already; or the sentence of a long turn that stands nowhere.
 */
const shared = (groups: readonly (readonly number[])[], units: readonly Unit[], margin: readonly Float64Array[], sides: readonly (string | null)[]): readonly (readonly number[])[] =>
  groups.map((group) => {
    const own = new Set(group.map((member) => sides[units[member]!.account] ?? null))
    const [side] = own
    if (own.size !== 1 || side === null) return group
    const others = units.flatMap((unit, place) => (group.includes(place) || (sides[unit.account] ?? null) === null || sides[unit.account] === side || !(unit.kind === "passage" || groups.some((one) => one.length > 1 && one.includes(place))) ? [] : [place]))
    const best = group.flatMap((member) => others.map((other) => ({ other, value: margin[member]![other]!, common: [...units[member]!.things].some((thing) => units[other]!.things.has(thing)) })))
      .filter(({ value, common }) => common && value > WEIGHTS.second).sort((a, b) => b.value - a.value)[0]
    return best === undefined ? group : [...group, best.other]
  })

/** A unit that nobody else has and that leans back on the statement before it, on the same topic, stands with that one. */
const withAnaphors = (groups: readonly (readonly Unit[])[]): readonly (readonly Unit[])[] => {
  const merged = groups.map((group) => [...group])
  const place = (unit: Unit): number => unit.part?.start ?? unit.statement.content[0]?.start ?? unit.statement.cue[0]?.start ?? 0
  const all = merged.flat().sort((a, b) => a.account - b.account || place(a) - place(b))
  all.forEach((unit, index) => {
    const before = all[index - 1]
    const own = merged.find((group) => group.includes(unit))!
    if (before === undefined || before.account !== unit.account || own.length > 1 || unit.kind === "passage" || before.kind === "passage" || before.statement === unit.statement || !leansBack(unit)) return
    if (before.topics[0] !== unit.topics[0] || place(unit) - place(before) > NEAR) return
    merged.find((group) => group.includes(before))!.push(unit)
    own.length = 0
  })
  return merged.filter((group) => group.length > 0)
}

/** Units of text from the beginning of one content to that of the next which may lean on it. */
const NEAR = 500

/** `margin` is what a pair has above its threshold; groups are joined while their average is above 0. */
const cluster = (count: number, margin: readonly Float64Array[]): readonly (readonly number[])[] => {
  const sums = margin.map((row) => Float64Array.from(row))
  const tops = margin.map((row) => Float64Array.from(row))
  const members: (number[] | null)[] = Array.from({ length: count }, (_, index) => [index])
  // the best partner of each group, looked for again only where its row changed
  const best = new Int32Array(count).fill(-1)
  const average = (i: number, j: number): number =>
    WEIGHTS.linkage * sums[i]![j]! / (members[i]!.length * members[j]!.length) + (1 - WEIGHTS.linkage) * tops[i]![j]!
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
      tops[j]![first] = tops[first]![j] = Math.max(tops[first]![j]!, tops[second]![j]!)
    }
    members[first] = [...members[first]!, ...members[second]!]
    members[second] = null
    for (let i = 0; i < count; i++) if (members[i] !== null && (i === first || best[i] === first || best[i] === second || best[i]! < 0 || average(i, first) > average(i, best[i]!))) look(i)
  }
  return members.filter((group) => group !== null).map((group) => group.sort((a, b) => a - b))
}
