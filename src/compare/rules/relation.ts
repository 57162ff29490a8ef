import type { Relation } from "../../model/comparison.ts"
import type { LanguagePack } from "../../languages/pack.ts"
import type { Unit } from "../unit.ts"
import { RULES } from "../weights.ts"
import { textOf } from "./words.ts"
import { CONTRADICTIONS } from "./contradicts.ts"
import { DIFFERENCES, otherStrength } from "./differs.ts"
import type { Deciding, Pair } from "./rule.ts"
import { WORDINGS } from "./wording.ts"

/** What the rules need to know of the accounts. */
export interface Scene {
  readonly sides: readonly (string | null)[]
  readonly packOf: (unit: Unit) => LanguagePack
  readonly speakerSides: (unit: Unit) => ReadonlySet<string>
  readonly targetSides: (unit: Unit) => ReadonlySet<string>
  readonly similarity: (a: Unit, b: Unit) => number
  /** the whole sentences of its words and of what reports them */
  readonly told: (unit: Unit) => string
}

export interface Finding {
  readonly relation: Relation
  readonly rule: string
  /** accounts that decide it, in the order of the reason's places */
  readonly accounts: readonly [number, number | null]
  readonly deciding: Deciding
  readonly units: readonly [Unit, Unit | null]
}

/** The gravest finding stands for the point. */
const GRAVITY: Readonly<Record<Relation, number>> = { contradicts: 4, relayed: 3, differs: 2, same: 1, only: 0 }

/** Does an account only pass on what the other side said? */
const relays = (units: readonly Unit[], side: string | null, of: string | null, scene: Scene): boolean =>
  side !== null && of !== null && side !== of && units.length > 0 && units.every((unit) => {
    const speakers = scene.speakerSides(unit)
    return speakers.size === 1 && speakers.has(of)
  })

const pairOf = (a: Unit, b: Unit, scene: Scene): Pair => ({
  a, b, similarity: scene.similarity(a, b), sides: [scene.sides[a.account] ?? null, scene.sides[b.account] ?? null],
  speakerSides: [scene.speakerSides(a), scene.speakerSides(b)], targetSides: [scene.targetSides(a), scene.targetSides(b)],
  packs: [scene.packOf(a), scene.packOf(b)], told: [scene.told(a), scene.told(b)],
})

/** Pairs of units of two accounts, the most alike first; of equals those that stand first in the texts. */
const pairs = (first: readonly Unit[], second: readonly Unit[], scene: Scene): readonly Pair[] =>
  first.flatMap((a) => second.map((b) => pairOf(a, b, scene)))
    .sort((one, other) => other.similarity - one.similarity || (one.a.statement.content[0]?.start ?? 0) + (one.b.statement.content[0]?.start ?? 0) - (other.a.statement.content[0]?.start ?? 0) - (other.b.statement.content[0]?.start ?? 0))

const finding = (pair: Pair, relation: Relation, rule: string, deciding: Deciding): Finding => {
  const { a, b } = deciding.turned === true ? { a: pair.b, b: pair.a } : pair
  return { relation, rule, accounts: [a.account, b.account], deciding, units: [a, b] }
}

/** Of the words of the shorter one, the part that must be in common: a matter alone is in two contents what is one word in three. */
const SAYS_SO = 0.35

/** Of the words that the other side is told to have said, its own account has too few to say so itself. */
const saysOther = ({ a, b }: Pair): boolean => [...a.roots].filter((root) => b.roots.has(root)).length < SAYS_SO * Math.min(a.roots.size, b.roots.size)

/** "X called for it", while X's own account has both sides do so. */
const isShared = ({ a, b, speakerSides }: Pair): boolean => speakerSides[1].size > 1 && a.statement.act === b.statement.act && a.statement.act !== "discuss"

/** How two accounts that both report a point stand to each other. */
export const between = (first: readonly Unit[], second: readonly Unit[], scene: Scene): Finding => {
  const all = pairs(first, second, scene)
  for (const rule of CONTRADICTIONS) {
    for (const pair of all) {
      const found = rule.holds(pair)
      if (found !== null) return finding(pair, rule.relation, rule.name, found)
    }
  }
  for (const pair of all.filter(({ similarity }) => similarity >= RULES.deny)) {
    for (const rule of WORDINGS) {
      const found = rule.holds(pair)
      if (found !== null) return finding(pair, rule.relation, rule.name, found)
    }
  }
  const [best] = all
  if (best === undefined) throw new Error("two accounts of a point without a statement")
  const [one, other] = best.sides
  const relayed = (told: readonly Unit[], own: readonly Unit[]): Finding | null => {
    const passed = relays(told, one, other, scene) ? best : relays(own, other, one, scene) ? pairOf(best.b, best.a, scene) : null
    if (passed === null || isShared(passed)) return null
    return finding(passed, "relayed", saysOther(passed) ? "relayed-otherwise" : otherStrength(passed) ? "relayed-differently" : "relayed-confirmed", { x: textOf(passed.a), y: textOf(passed.b) })
  }
  const passedOn = relayed(first, second)
  if (passedOn !== null) return passedOn
  for (const rule of DIFFERENCES) {
    const found = rule.holds(best)
    if (found !== null) return finding(best, rule.relation, rule.name, found)
  }
  // beside words of their own the accounts have the same speaker, who is of one of them
  const ofBest = relayed([best.a], [best.b])
  if (ofBest !== null) return ofBest
  return finding(best, "same", "same-act", { x: textOf(best.a), y: textOf(best.b) })
}

/** The relation of a point: which accounts report it, and how these stand to each other. */
export const relate = (units: readonly Unit[], scene: Scene): Finding => {
  const accounts = [...new Set(units.map((unit) => unit.account))].sort((a, b) => a - b)
  const of = (account: number): readonly Unit[] => units.filter((unit) => unit.account === account)
  const single = (rule: string, relation: Relation, other: number | null): Finding => {
    const [unit] = units
    if (unit === undefined) throw new Error("a point without a statement")
    const best = [...units].sort((a, b) => b.statement.strength - a.statement.strength)[0] ?? unit
    return { relation, rule, accounts: [accounts[0]!, other ?? accounts[1] ?? null], deciding: { x: textOf(best), y: "" }, units: [best, null] }
  }
  if (scene.sides.length === 1) return single("no-other-account", "only", null)
  const speaking = new Set(accounts.flatMap((account) => scene.sides[account] ?? []))
  const silentSides = new Set(scene.sides.filter((side) => side !== null && !speaking.has(side)))
  const told = accounts.length === 1 ? accounts[0]! : null
  if (told !== null) {
    const relayedOf = scene.sides.findIndex((side) => relays(units, scene.sides[told] ?? null, side, scene))
    return relayedOf >= 0 ? single("relayed-unconfirmed", "relayed", relayedOf) : single("one-account", "only", null)
  }
  const pairsOf = accounts.flatMap((a, index) => accounts.slice(index + 1).map((b) => [a, b] as const))
  // how the two sides stand to each other outranks what differs inside one of them
  const acrossSides = pairsOf.filter(([a, b]) => scene.sides[a] === null || scene.sides[a] !== scene.sides[b])
  const findings = (acrossSides.length > 0 ? acrossSides : pairsOf).map(([a, b]) => between(of(a), of(b), scene))
  const gravest = [...findings].sort((a, b) => GRAVITY[b.relation] - GRAVITY[a.relation])[0]
  if (gravest === undefined) throw new Error("a point of several accounts without a pair of them")
  const official = accounts.every((account) => scene.sides[account] !== null)
  if (gravest.relation !== "contradicts" && official && speaking.size === 1 && silentSides.size > 0) return single("one-side", "only", null)
  return gravest
}
