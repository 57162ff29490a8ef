import type { Relation } from "../../model/comparison.ts"
import type { LanguagePack } from "../../languages/pack.ts"
import type { Unit } from "../unit.ts"

/** Two accounts that report the same point, seen by their units that are most alike. */
export interface Pair {
  readonly a: Unit
  readonly b: Unit
  /** 0 … 1 */
  readonly similarity: number
  /** sides that the accounts speak for */
  readonly sides: readonly [string | null, string | null]
  /** sides of those who perform the acts */
  readonly speakerSides: readonly [ReadonlySet<string>, ReadonlySet<string>]
  /** side at which the act is aimed, where it is told */
  readonly targetSides: readonly [ReadonlySet<string>, ReadonlySet<string>]
  readonly packs: readonly [LanguagePack, LanguagePack]
  /** the whole sentences in which the two stand */
  readonly told?: readonly [string, string]
}

/** The deciding words of each account; where `turned`, the roles are the other way round than in the pair. */
export interface Deciding {
  readonly x: string
  readonly y: string
  readonly turned?: boolean
  /** sides that x and y name, in English: told in the output language instead of x and y */
  readonly sides?: readonly [readonly string[], readonly string[]]
}

/** A rule sees one pair; it says nothing where it does not hold. It must not depend on which account comes first. */
export interface Rule {
  readonly name: string
  readonly relation: Relation
  readonly holds: (pair: Pair) => Deciding | null
}

/** Tries a rule that has a direction both ways. */
export const eitherWay = (holds: (pair: Pair) => Deciding | null) => (pair: Pair): Deciding | null => {
  const found = holds(pair)
  if (found !== null) return found
  const back = holds(turn(pair))
  return back === null ? null : { ...back, turned: true }
}

const turn = (pair: Pair): Pair => ({
  a: pair.b, b: pair.a, similarity: pair.similarity,
  sides: [pair.sides[1], pair.sides[0]], speakerSides: [pair.speakerSides[1], pair.speakerSides[0]], targetSides: [pair.targetSides[1], pair.targetSides[0]],
  packs: [pair.packs[1], pair.packs[0]], ...(pair.told === undefined ? {} : { told: [pair.told[1], pair.told[0]] as const }),
})
