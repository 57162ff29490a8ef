import type { Span } from "./span.ts"

/** What could not be understood. Shown to the user, never thrown; `span` is null where it concerns the whole document. */
export interface Problem {
  readonly code: ProblemCode
  readonly span: Span | null
  readonly message: string
}

export type ProblemCode =
  // reading
  | "file-missing" | "file-is-directory" | "file-too-large" | "file-unreadable" | "binary-input" | "page-empty" | "page-login" | "page-hostile"
  | "language-unsupported" | "encoding-guessed" | "fetch-refused" | "fetch-failed" | "record-invalid"
  // understanding
  | "speaker-unresolved" | "quote-unattributed" | "sentence-too-long" | "side-unknown" | "date-unknown"
  // comparing
  | "talks-differ" | "account-alone" | "account-repeated"
