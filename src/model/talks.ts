import type { AccountKind, Channel } from "./comparison.ts"
import type { LanguageCode } from "./document.ts"

/** A text that may be an account of talks, as far as it is told apart from others. */
export interface Release {
  /** its place in what was given, from 0 */
  readonly index: number
  readonly id: string
  /** where it was taken from, as it was given: a path, or a path with the number of the line ("releases.jsonl:12") */
  readonly source: string
  readonly url: string | null
  readonly title: string | null
  readonly publisher: string | null
  /** YYYY-MM-DD */
  readonly published: string | null
  readonly language: LanguageCode | null
  /** the side that it speaks for, in English; null for press and where unknown */
  readonly side: string | null
}

/** Those who take part for one side. */
export interface TalksParty {
  /** a state, bloc or organisation in English */
  readonly side: string
  /** empty where no account names them */
  readonly people: readonly { readonly id: string; readonly name: string }[]
}

export interface TalksAccount {
  readonly release: number
  readonly side: string | null
  readonly kind: AccountKind
  /** day of the talks where this side is, YYYY-MM-DD */
  readonly date: string
  /** IANA name of the time zone of that day ("Europe/Kyiv"); null where the side's is not known */
  readonly zone: string | null
  /** the account itself tells the day; else it is the day of publication */
  readonly told: boolean
  /** name of the rule that placed it here */
  readonly rule: string
}

/** One call or meeting with every account of it. */
export interface Talks {
  /** "2021-12-09-ukraine-united-states-call"; with a number behind it where two would be called alike */
  readonly id: string
  /** the day that most accounts give, the earlier one where they are at odds over time zones */
  readonly date: string
  readonly parties: readonly TalksParty[]
  readonly format: "bilateral" | "multilateral"
  readonly channel: Channel | null
  /** as an account writes it; null for calls and where none tells */
  readonly place: string | null
  /** those of sides first, in the order given */
  readonly accounts: readonly TalksAccount[]
  /** releases that told of them beforehand; they are no accounts */
  readonly announcements: readonly number[]
}

export const UNPLACED_REASONS = [
  "no-talks", "announcement", "one-side", "partner-unknown", "third-party", "several-talks", "date-unknown", "ambiguous", "unreadable",
] as const
export type UnplacedReason = (typeof UNPLACED_REASONS)[number]

export interface Unplaced {
  readonly release: number
  readonly reason: UnplacedReason
  /** one sentence with what was found */
  readonly message: string
  /** talks that it may belong to or that it announced; ids */
  readonly near: readonly string[]
}

/** Releases grouped by the talks they are accounts of. */
export interface TalksList {
  readonly releases: readonly Release[]
  /** by date, then by id */
  readonly talks: readonly Talks[]
  /** in the order given */
  readonly unplaced: readonly Unplaced[]
}
