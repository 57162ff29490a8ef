import type { PressVerdict } from "../../model/comparison.ts"
import type { Template } from "./phrasing.ts"

/** Words on several accounts of one side and on the check of the press. Owned by report and compare. */
export interface ColumnWords {
  /** before what differs between accounts of one side; {side} */
  readonly inside: Template
  /** instead of the relation `only` where the press reports it too */
  readonly onlyAndPress: string
  readonly pressCheck: string
  readonly pressCheckNote: string
  readonly verdicts: Readonly<Record<PressVerdict, string>>
  /** one sentence on a claim of the press: {a} the press, {b} the accounts it was looked for in, {n} the press's act, {m} theirs, {x} and {y} the words */
  readonly whys: Readonly<Record<PressVerdict | "verbatim", Template>>
  /** "12 of 20 claims found" */
  readonly counted: (found: number, all: number) => string
}
