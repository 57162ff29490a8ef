import { overlaps } from "../model/span.ts"
import type { Account, TalksFacts } from "../model/comparison.ts"
import { durationClaims, lengthsDiffer } from "./facts/duration.ts"
import type { Draft } from "./points.ts"
import { unitsOf, type Setting, type Unit } from "./unit.ts"

/** How long the talks lasted is a point of its own where statements of two accounts tell it. */
export const lengthDraft = (accounts: readonly Account[], talks: TalksFacts, setting: Setting): readonly Draft[] => {
  if (talks.claims.duration.length === 0) return []
  const told = accounts.flatMap((account, index) => durationClaims(account, index, setting.packs).flatMap((claim) => {
    const { units, turns } = unitsOf(account, index, setting)
    const holds = (unit: Unit): boolean => (unit.part === null ? unit.statement.content : [unit.part]).some((span) => overlaps(span, claim))
    const unit = units.find(holds) ?? turns.find(holds)
    return unit === undefined ? [] : [{ claim, unit, text: account.document.text.slice(claim.start, claim.end) }]
  }))
  if (told.length === 0) return []
  const units = told.map(({ unit, claim }): Unit => ({ ...unit, kind: "passage", part: { start: claim.start, end: claim.end }, text: accounts[claim.account]!.document.text.slice(claim.start, claim.end), statement: { ...unit.statement, topics: ["talks"] } }))
  const [first, second] = told
  if (first === undefined) return []
  if (second === undefined) {
    return [{ units, finding: { relation: "only", rule: accounts.length === 1 ? "no-other-account" : "one-account", accounts: [first.claim.account, null], deciding: { x: first.text, y: "" }, units: [units[0]!, null] } }]
  }
  const apart = told.flatMap((one, index) => told.slice(index + 1).map((other) => [one, other] as const))
    .find(([one, other]) => lengthsDiffer({ minutes: one.claim.value, approximate: one.claim.approximate }, { minutes: other.claim.value, approximate: other.claim.approximate }))
  const [one, other] = apart ?? [first, second]
  const unitFor = (entry: typeof one): Unit => units[told.indexOf(entry)]!
  return [{
    units,
    finding: {
      relation: apart === undefined ? "same" : "contradicts", rule: apart === undefined ? "duration-same" : "duration-contradicts",
      accounts: [one.claim.account, other.claim.account], deciding: { x: one.text, y: other.text }, units: [unitFor(one), unitFor(other)],
    },
  }]
}
