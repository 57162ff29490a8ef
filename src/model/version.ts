import type { Account } from "./comparison.ts"
import type { Span } from "./span.ts"
import type { Topic } from "./statement.ts"

export const CHANGE_KINDS = ["new", "gone", "strengthened", "softened", "reworded", "moved"] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** Why an edit changes nothing in what is said. */
export const EDITORIAL = ["typography", "spacing", "punctuation", "list-mark", "link", "dateline", "pointer", "spelling", "slip", "grammar", "repeated"] as const
export type Editorial = (typeof EDITORIAL)[number]

/** The words meant in one version; `statement` is null where they are the author's own voice. */
export interface Wording extends Span {
  readonly statement: string | null
}

/** One change in what a release says. */
export interface Change {
  /** "c1", "c2" … in the order of the new version */
  readonly id: string
  readonly kind: ChangeKind
  /** name of the rule that decided */
  readonly rule: string
  /** one sentence in the output language, with the words that decided it */
  readonly why: string
  readonly topic: Topic | null
  /** null: new */
  readonly old: Wording | null
  /** null: gone */
  readonly new: Wording | null
  /** on the strength ladder; null where no statement of the model holds the words */
  readonly strengths: { readonly old: number | null; readonly new: number | null }
  /** places in `edits` */
  readonly edits: readonly number[]
}

/** Words taken out of the old version and put into the new one; one of the spans may be empty and then tells the place. */
export interface Edit {
  readonly old: Span
  readonly new: Span
  /** null: it changes what is said */
  readonly editorial: Editorial | null
}

/** Sentences that belong together in the two versions and have edits in them; null on the side that lacks them. */
export interface Passage {
  readonly old: Span | null
  readonly new: Span | null
  readonly edits: readonly number[]
}

/** Two versions of one release held against each other. */
export interface VersionComparison {
  readonly old: Account
  readonly new: Account
  /** whether anything is said otherwise; a sentence that only moved says the same */
  readonly said: boolean
  /** in the order of the new version */
  readonly changes: readonly Change[]
  readonly edits: readonly Edit[]
  readonly passages: readonly Passage[]
  /** addresses that only one version links to */
  readonly links: { readonly gone: readonly string[]; readonly added: readonly string[] }
}
