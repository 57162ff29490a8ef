import type { ChangeKind, Editorial } from "../../model/version.ts"

/** Why a change is one: names of the rules of src/versions/changes.ts. */
export type ChangeRule = "act" | "negation" | "speaker" | "intensity" | "certainty" | "necessity" | "scope" | "condition" | "conjunction" | "number" | "name" | "added" | "left-out" | "words"

/** What the versions of a release are held against each other with: words that make it stronger or softer, lines that say nothing, and the sentences that tell it. */
export interface VersionWords {
  /** lemma → how far a thing is done or sure: 3 will, 2 would, intend, plan, 1 may; what has none of them is done (4) */
  readonly certainty: ReadonlyMap<string, number>
  /** lemma → how binding: 3 must, 2 should */
  readonly necessity: ReadonlyMap<string, number>
  /** spellings of one word: applied to the lower-case form */
  readonly spellings: readonly (readonly [RegExp, string])[]
  /** lines about the text and no part of it: "For immediate release", "As prepared for delivery", a clock time */
  readonly furniture: RegExp
  /** what an editor left in by mistake: "[insert link]" */
  readonly placeholder: RegExp
  /** sentences that only point somewhere: "Read the memorandum here" */
  readonly pointers: RegExp
  readonly kinds: Readonly<Record<ChangeKind, string>>
  readonly editorial: Readonly<Record<Editorial, string>>
  /** {x} old words, {y} new words, {reason} */
  readonly why: { readonly replaced: string; readonly added: string; readonly removed: string; readonly moved: string; readonly movedReworded: string; readonly new: string; readonly gone: string }
  /** {n} {m}: names of the acts */
  readonly reasons: Readonly<Record<ChangeRule, string>>
  readonly labels: {
    readonly title: string
    readonly old: string
    readonly new: string
    /** verdicts */
    readonly same: string
    readonly unchanged: string
    readonly movedOnly: string
    readonly changed: string
    readonly changes: string
    readonly words: string
    readonly wordsNote: string
    readonly links: string
    readonly linkGone: string
    readonly linkAdded: string
    readonly ownVoice: string
  }
}

/** "must:3 should:2" → map */
export const degrees = (text: string): ReadonlyMap<string, number> => new Map(text.trim().split(/\s+/u).map((pair) => {
  const at = pair.lastIndexOf(":")
  return [pair.slice(0, at).replaceAll("_", " "), Number(pair.slice(at + 1))] as const
}))
