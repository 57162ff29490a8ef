import type { Relation } from "../../model/comparison.ts"
import type { ProblemCode } from "../../model/problem.ts"

/** Words of tables and reports in this language: headings, buttons, notes (names of the model's values are in the phrasing). Owned by report. */
export interface Labels {
  /** one short sentence a relation, for legends */
  readonly relationNotes: Readonly<Record<Relation, string>>
  readonly facts: {
    readonly heading: string
    readonly participants: string
    readonly date: string
    readonly channel: string
    readonly duration: string
    readonly initiator: string
    readonly jointStatement: string
    readonly followUps: string
    readonly expected: string
    readonly notExpected: string
    readonly unknown: string
    readonly accountsDiffer: string
    /** "120" → "120 minutes", with "about" where approximate */
    readonly minutes: (minutes: number, approximate: boolean) => string
    /** "2021-12-07" → "7 December 2021" */
    readonly day: (iso: string) => string
  }
  /** what could not be understood, by code, with {words} of the place; a code that stands not here is told in the program's own English */
  readonly problems: Readonly<Partial<Record<ProblemCode, string>>>
  readonly report: {
    readonly title: string
    readonly skip: string
    readonly digest: string
    readonly matrix: string
    readonly matrixNote: string
    readonly points: string
    readonly sources: string
    readonly problems: string
    readonly noProblems: string
    readonly notMentioned: string
    readonly speakerUnknown: string
    readonly negated: string
    readonly topic: string
    readonly relation: string
    readonly side: string
    readonly all: string
    readonly filters: string
    readonly legend: string
    readonly strength: string
    readonly strengthNote: string
    readonly account: string
    readonly published: string
    readonly noPoints: string
    readonly back: string
    readonly why: string
    readonly line: string
    /** before the numbers of several */
    readonly lines: string
    readonly sideUnknown: string
    readonly statements: string
    readonly show: string
    readonly shown: (shown: number | string, all: number | string) => string
    readonly madeBy: string
    readonly act: string
    readonly speaker: string
    readonly words: string
    readonly inAccount: string
  }
}
