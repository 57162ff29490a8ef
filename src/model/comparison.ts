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

/** How two accounts of one side stand to each other in a point, where they do not say the same. */
export interface InnerDifference {
  readonly side: string
  readonly relation: Relation
  readonly rule: string
  /** one sentence in the output language */
  readonly why: string
  readonly statements: readonly StatementReference[]
}

export const PRESS_VERDICTS = ["found", "weaker", "stronger", "otherwise", "denied", "not-found", "no-account"] as const
/** `weaker`, `stronger`: the account has it in weaker or stronger words than the press; `otherwise`: with another number, name, scope …; `denied`: it says no to it; `no-account`: of the side it is attributed to */
export type PressVerdict = (typeof PRESS_VERDICTS)[number]

/** A claim of a press report held against the accounts of the side to which the report attributes it. */
export interface PressClaim {
  readonly claim: StatementReference
  /** to whom the report attributes it; several where it tells of a joint act */
  readonly sides: readonly string[]
  readonly verdict: PressVerdict
  /** name of the rule that decided it */
  readonly rule: string
  /** one sentence in the output language */
  readonly why: string
  /** where the accounts have it */
  readonly statements: readonly StatementReference[]
}

/** A column of the table: all accounts of one side, or one account of the press, a joint statement or one of whom nobody knows whose it is. */
export interface Column {
  readonly side: string | null
  /** in the order given; never empty */
  readonly accounts: readonly number[]
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
  /** what differs between the accounts of one side; absent where nothing does */
  readonly inside?: readonly InnerDifference[]
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
  /** in the order in which their first accounts were given */
  readonly columns: readonly Column[]
  readonly points: readonly Point[]
  /** claims of the press, in text order; empty without press or without an account of a side */
  readonly pressClaims: readonly PressClaim[]
  readonly digest: Digest
  /** of the comparison itself: talks-differ, account-alone, account-repeated */
  readonly problems: readonly Problem[]
}
