import type { Problem } from "./problem.ts"
import type { Span } from "./span.ts"

/** ISO 639-1 code of a language that has a pack. */
export type LanguageCode = string

export type BlockKind = "title" | "heading" | "paragraph" | "list-item" | "quote" | "table-cell"

/** A paragraph or the like: sentences never cross its borders. Blocks are in text order and do not overlap; white space between them belongs to none. */
export interface Block extends Span {
  readonly kind: BlockKind
  /** null: no pack reads this block's language; it is not annotated */
  readonly language: LanguageCode | null
}

/** One account as it was read: its text and what its page says of itself. */
export interface Document {
  readonly id: string
  /** base name of what was given; null for a record of a stream */
  readonly file: string | null
  readonly url: string | null
  /** the language of most of its text; null where no pack reads it */
  readonly language: LanguageCode | null
  readonly title: string | null
  readonly author: string | null
  /** name in English of who published it where known ("White House"), else as the page gives it */
  readonly publisher: string | null
  /** YYYY-MM-DD */
  readonly published: string | null
  /** the side the publisher speaks for: a state or bloc in English ("United States"); null for press and where unknown */
  readonly side: string | null
  /** addresses that the text links to, in their order; absent where the format has none */
  readonly links?: readonly string[]
  /** hex SHA-256 of the raw bytes */
  readonly sha256: string
  /** for plain text the file's content as decoded, unchanged (a byte order mark is no part of it); else the readable text */
  readonly text: string
  readonly blocks: readonly Block[]
  readonly problems: readonly Problem[]
}
