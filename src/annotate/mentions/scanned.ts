import type { Sentence } from "../../model/annotation.ts"
import type { Person } from "./cast.ts"
import type { Place } from "./discourse.ts"
import type { Phrase } from "./phrases.ts"
import type { Piece } from "./pieces.ts"

/** A sentence with the phrases in it that may mean somebody. */
export interface Scanned extends Place {
  readonly sentence: Sentence
  readonly pieces: readonly Piece[]
  readonly beside: ReadonlyMap<Phrase, Piece>
  /** the label of a question stands before it */
  readonly asks: boolean
  /** words of a source phrase */
  readonly vouching: ReadonlySet<number>
}

/** Whom each name of the document means; null where it is no person's. */
export type Named = ReadonlyMap<Piece, Person | null>
