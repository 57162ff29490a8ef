import type { Annotation } from "./annotation.ts"
import type { Document, LanguageCode } from "./document.ts"
import type { Problem } from "./problem.ts"
import type { Span } from "./span.ts"
import type { Statement, Topic } from "./statement.ts"

/** A document with what was found in it: what `extract` prints. */
export interface Account {
  readonly document: Document
  readonly annotation: Annotation
  readonly statements: readonly Statement[]
  /** of reading, annotation and attribution together, in text order */
  readonly problems: readonly Problem[]
}

export type AccountKind = "readout" | "transcript" | "briefing" | "joint-statement" | "press"

export interface ComparedAccount {
  readonly index: number
  readonly side: string | null
  readonly kind: AccountKind
  readonly account: Account
}

/** A place in one of the compared accounts. */
export interface Source extends Span {
  readonly account: number
}

export type Channel = "video" | "call" | "meeting"

/** A fact of the talks as one account gives it. */
export interface Claim<T> extends Source {
  readonly value: T
}

export interface TalksFacts {
  /** YYYY-MM-DD */
  readonly date: string | null
  /** actor ids */
  readonly participants: readonly string[]
  readonly sides: readonly string[]
  readonly channel: Channel | null
  readonly duration: { readonly minutes: number; readonly approximate: boolean } & Source | null
  readonly initiator: { readonly actor: string } & Source | null
  readonly jointStatement: { readonly expected: boolean } & Source | null
  readonly followUps: readonly ({ readonly text: string } & Source)[]
  /** every claim that was found, for showing where accounts differ; the fields above hold the best supported one */
  readonly claims: {
    readonly date: readonly Claim<string>[]
    readonly channel: readonly Claim<Channel>[]
    readonly duration: readonly Claim<number>[]
    readonly initiator: readonly Claim<string>[]
    readonly jointStatement: readonly Claim<boolean>[]
  }
}

export type Relation = "same" | "differs" | "only" | "contradicts" | "relayed"

export interface StatementReference {
  readonly account: number
  readonly id: string
  /** the words meant, where the point is only about a part of the statement: one thing of a list, a sentence of a long turn */
  readonly part?: Span
}

export interface Point {
  readonly id: string
  readonly topic: Topic
  /** a few words for a heading, taken from the sources */
  readonly label: string
  readonly relation: Relation
  /** name of the rule that decided the relation */
  readonly rule: string
  /** one sentence in the output language */
  readonly why: string
  readonly statements: readonly StatementReference[]
  /** what the press reports of it, where the accounts of two sides are there: the press is no side, what it passes on makes nothing common ground */
  readonly press?: readonly StatementReference[]
  /** accounts that do not mention it */
  readonly silent: readonly number[]
  /** account index → the strongest strength it uses */
  readonly strengths: Readonly<Record<string, number>>
}

export interface DigestSentence {
  readonly text: string
  /** never empty; each resolves */
  readonly sources: readonly Source[]
  /** heading it stands under, null for the lead */
  readonly section: string | null
}

export interface Digest {
  readonly language: LanguageCode
  readonly title: string
  readonly sentences: readonly DigestSentence[]
}

export interface Comparison {
  readonly talks: TalksFacts
  readonly accounts: readonly ComparedAccount[]
  readonly points: readonly Point[]
  readonly digest: Digest
  /** of the comparison itself: talks-differ, account-alone, account-repeated */
  readonly problems: readonly Problem[]
}
