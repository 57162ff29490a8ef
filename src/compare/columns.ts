import type { Column } from "../model/comparison.ts"
import { between, type Finding, type Scene } from "./rules/relation.ts"
import type { Unit } from "./unit.ts"

/** Accounts of one side stand in one column; every other account has one of its own. */
export const columnsOf = (sides: readonly (string | null)[]): readonly Column[] => {
  const columns = new Map<string, Column>()
  sides.forEach((side, account) => {
    const key = side === null ? `${account}` : `side ${side}`
    columns.set(key, { side, accounts: [...(columns.get(key)?.accounts ?? []), account] })
  })
  return [...columns.values()]
}

/** What differs between the accounts of one side that speak of a point, the account given first with each other one. */
export const insideFindings = (units: readonly Unit[], scene: Scene): readonly Finding[] =>
  columnsOf(scene.sides).filter(({ accounts }) => accounts.length > 1).flatMap(({ accounts }) => {
    const speaking = accounts.map((account) => units.filter((unit) => unit.account === account)).filter((own) => own.length > 0)
    return speaking.flatMap((own, index) => speaking.slice(index + 1).map((other) => between(own, other, scene))).filter(({ relation }) => relation === "differs" || relation === "contradicts")
  })
