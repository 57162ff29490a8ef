import type { BlockKind } from "../model/document.ts"
import type { Problem } from "../model/problem.ts"
import type { Span } from "../model/span.ts"

export type Format = "text" | "markdown" | "html" | "pdf" | "docx"

export interface ExtractedBlock extends Span {
  readonly kind: BlockKind
}

/** What a page says of itself, as it says it; null where it says nothing. */
export interface Stated {
  readonly title: string | null
  readonly author: string | null
  readonly publisher: string | null
  /** a date in any spelling, the best evidence first */
  readonly dates: readonly string[]
  /** absolute URL that the page names as its own */
  readonly canonical: string | null
  /** language tag ("en-US") */
  readonly language: string | null
  /** text outside the article that may hold its date */
  readonly surroundings: string
  /** how a page gives its text: it has a password field, or says that it is not free; null where the input is no page */
  readonly access: "open" | "password" | "paid" | null
}

/** What a format's reader makes of the bytes; plain data, so that it can be made in another thread. */
export interface Extract {
  readonly text: string
  readonly blocks: readonly ExtractedBlock[]
  /** addresses that the text links to, in their order; absent where the format has none */
  readonly links?: readonly string[]
  readonly stated: Stated
  readonly problems: readonly Problem[]
}

export const NOTHING_STATED: Stated = {
  title: null, author: null, publisher: null, dates: [], canonical: null, language: null, surroundings: "", access: null,
}

export const problem = (code: Problem["code"], message: string, span: Span | null = null): Problem => ({ code, span, message })

export const unreadable = (code: Problem["code"], message: string): Extract => ({
  text: "", blocks: [], stated: NOTHING_STATED, problems: [problem(code, message)],
})
