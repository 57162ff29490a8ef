import type { Account, Comparison } from "../model/comparison.ts"
import { lineStarts, placeOf } from "../model/place.ts"
import type { LanguagePack } from "../languages/pack.ts"
import { oneLine } from "./plain.ts"
import { firstOf, viewOf, wordsOf } from "./view.ts"

type Value = string | number | boolean | null

/** A spreadsheet takes a cell that begins so for a formula. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/

const cell = (value: Value): string => {
  if (value === null) return ""
  if (typeof value !== "string") return String(value)
  const line = oneLine(value)
  const safe = FORMULA.test(line) ? `'${line}` : line
  return /[",;]/.test(safe) ? `"${safe.replaceAll("\"", "\"\"")}"` : safe
}

/** RFC 4180: commas, CRLF. */
const row = (values: readonly Value[]): string => `${values.map(cell).join(",")}\r\n`

const POINT_COLUMNS = ["point", "topic", "relation", "rule", "why", "account", "name", "side", "file", "statement", "speaker", "act", "strength", "negated", "form", "words", "start", "end", "line", "column"]

/** One row a statement of a point and one for every account that is silent on it (act "not-mentioned"). Values are those of the JSON formats. */
export const comparisonCsv = (comparison: Comparison, pack: LanguagePack): string => {
  const view = viewOf(comparison, pack)
  const rows = view.topics.flatMap(({ topic, points }) => points.flatMap(({ point, cells }) => cells.flatMap((statements, index) => {
    const { side, account } = comparison.accounts[index]!
    const head = [point.id, topic, point.relation, point.rule, point.why, index, view.names[index]!, side, account.document.file ?? account.document.url]
    if (statements.length === 0) return [row([...head, null, null, "not-mentioned", null, null, null, null, null, null, null, null])]
    return statements.map(({ statement, speaker, words, place }) => {
      const { start, end } = statement.content[0] ?? statement.cue[0] ?? { start: firstOf(statement), end: firstOf(statement) }
      return row([...head, statement.id, speaker, statement.act, statement.strength, statement.negated, statement.form, words, start, statement.content.at(-1)?.end ?? end, place.line, place.column])
    })
  })))
  return [row(POINT_COLUMNS), ...rows].join("")
}

const STATEMENT_COLUMNS = ["document", "statement", "speaker", "actors", "sides", "cue", "act", "strength", "negated", "form", "content", "topics", "about", "addressee", "target", "within", "rule", "confidence", "start", "end", "line", "column", "problem"]

export const STATEMENT_HEAD: string = row(STATEMENT_COLUMNS)

/** One row a statement; one row with the problem for a document that has none. */
export const statementRows = (account: Account): string => {
  const { document, annotation, statements, problems } = account
  if (statements.length === 0) return row([document.id, ...Array<null>(STATEMENT_COLUMNS.length - 2).fill(null), problems.map(({ code }) => code).join(" ") || null])
  const lines = lineStarts(document.text)
  const text = (span: { readonly start: number; readonly end: number } | null) => span && document.text.slice(span.start, span.end)
  return statements.map((statement) => {
    const actors = statement.actors.map((id) => annotation.actors.find((actor) => actor.id === id))
    const start = statement.content[0]?.start ?? firstOf(statement)
    const place = placeOf(lines, start)
    return row([
      document.id, statement.id, text(statement.speaker), actors.map((actor) => actor?.name ?? "").join("; "), [...new Set(actors.map((actor) => actor?.side ?? ""))].join("; "),
      wordsOf(account, statement.cue), statement.act, statement.strength, statement.negated, statement.form, wordsOf(account, statement.content), statement.topics.join(" "),
      statement.about.join("; "), text(statement.addressee), text(statement.target), statement.within, statement.rule, statement.confidence,
      start, statement.content.at(-1)?.end ?? start, place.line, place.column, null,
    ])
  }).join("")
}
