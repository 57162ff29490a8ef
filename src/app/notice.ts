import type { Account } from "../model/comparison.ts"
import { type Place, lineStarts, placeOf } from "../model/place.ts"
import type { Problem, ProblemCode } from "../model/problem.ts"

/** A problem with the name of the input it concerns, as the user gave it, and its place there; `where` is null where it concerns all of them. */
export interface Notice {
  readonly where: string | null
  readonly place: Place | null
  readonly problem: Problem
}

/** With one of these nothing of the account is left to work with. */
const FATAL: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  "file-missing", "file-is-directory", "file-too-large", "file-unreadable", "binary-input", "page-empty", "page-login", "fetch-refused", "fetch-failed", "record-invalid",
])

/** What could not be understood inside an account is shown with it and does not make the work a failure. */
const OF_UNDERSTANDING: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  "speaker-unresolved", "quote-unattributed", "sentence-too-long", "side-unknown", "date-unknown", "encoding-guessed",
])

/** Whether the whole account cannot be used; a paragraph in an unread language leaves the rest usable. */
export const fatalProblem = (account: Account): Problem | null => {
  const { document, problems } = account
  const fatal = problems.find((problem) => FATAL.has(problem.code))
  if (fatal) return fatal
  if (document.language === null) return problems.find((problem) => problem.code === "language-unsupported") ?? null
  if (document.text.trim() === "") return { code: "page-empty", span: null, message: "holds no text; give the file or page that has the account in it" }
  return null
}

export const isSerious = (problem: Problem): boolean => !OF_UNDERSTANDING.has(problem.code)

export const noticesOf = (where: string, account: Account): readonly Notice[] => {
  const starts = lineStarts(account.document.text)
  return account.problems.map((problem) => ({ where, place: problem.span && placeOf(starts, problem.span.start), problem }))
}

/** What to do about it, where the message itself does not say. */
const ADVICE: Partial<Record<ProblemCode, string>> = {
  "language-unsupported": "Give its edition in a language that is read.",
}

/** "report.txt:3:14: message" in one line. */
export const tellNotice = ({ where, place, problem }: Notice): string => {
  const at = where === null ? "" : `${where}${place ? `:${place.line}:${place.column}` : ""}: `
  const advice = ADVICE[problem.code]
  return `${at}${problem.message}${advice ? ` ${advice}` : ""}`.replaceAll(/\s+/g, " ")
}
