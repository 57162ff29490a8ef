import type { AccountKind } from "./comparison.ts"
import type { Span } from "./span.ts"

/** A source of a digest as its record names it. */
export interface ProofSource {
  readonly index: number
  /** as it was given; null for an address */
  readonly file: string | null
  readonly url: string | null
  readonly side: string | null
  readonly kind: AccountKind
  readonly publisher: string | null
  readonly published: string | null
  /** hex SHA-256 of the raw bytes */
  readonly sha256: string
}

/** A place in a source and the words that stand there, with some before and after. */
export interface QuotedPlace extends Span {
  readonly account: number
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** Something said, with the places that bear it. */
export interface ProofClaim {
  /** "1", "2" … of a digest's sentences; "p3" of a point */
  readonly id: string
  readonly text: string
  /** the words between quotation marks are words of the sources */
  readonly quotes: boolean
  readonly places: readonly QuotedPlace[]
}

export interface Proof {
  readonly sources: readonly ProofSource[]
  readonly claims: readonly ProofClaim[]
}

/** A source as it is found now. */
export interface FoundSource {
  readonly index: number
  readonly name: string
  readonly sha256: string
  /** readable text of these bytes */
  readonly text: string
}

export type ProofFault = "source-missing" | "source-changed" | "place-changed" | "place-moved" | "quote-missing" | "claim-bare"

/** One thing that does not hold. */
export interface ProofFinding {
  readonly fault: ProofFault
  readonly source: number | null
  /** id and text of the claim; null where it concerns a source as a whole */
  readonly claim: { readonly id: string; readonly text: string } | null
  readonly place: Span | null
  /** what should stand there, and what does */
  readonly expected: string
  readonly found: string
}
