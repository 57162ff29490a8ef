import pc from "picocolors"
import type { Account } from "../model/comparison.ts"
import { lineStarts, placeOf } from "../model/place.ts"
import { oneLine } from "./plain.ts"
import { type TableOptions, statementWords, strengthDots } from "./table.ts"
import { statementView, tellProblem } from "./view.ts"
import { wrap } from "./wrap.ts"

/** The statements of one account, one under the other, in text order; then what could not be understood. */
export const accountTable = (account: Account, { pack, width, color }: TableOptions): string => {
  const { document, statements, problems } = account
  const c = pc.createColors(color)
  const lines = lineStarts(document.text)
  const { report } = pack.labels
  const head = [document.title, document.publisher, document.published, document.file ?? document.url ?? document.id].filter((part) => part !== null && part !== "").map((part) => oneLine(part!)).join(" · ")
  const rows = statements.flatMap((statement) => {
    const view = statementView(account, 0, statement, pack, lines)
    const place = `${view.place.line}:${view.place.column}`
    const negated = statement.negated ? ` (${report.negated})` : ""
    const told = `${view.speaker ?? report.speakerUnknown} · ${pack.phrasing.acts[statement.act]}${negated} ${strengthDots(statement.strength)} · ${statement.topics.map((topic) => pack.phrasing.topics[topic]).join(", ")}`
    const depth = statement.within === null ? 0 : 2
    const indent = " ".repeat(depth)
    return [
      ...wrap(oneLine(`${place}  ${told}`), width - depth).map((line) => indent + c.bold(line)),
      ...wrap(statementWords(view, pack, 400), width - 2 - depth).map((line) => `${indent}  ${line}`),
    ]
  })
  const open = problems.flatMap((problem) => {
    const place = problem.span && placeOf(lines, problem.span.start)
    return wrap(oneLine(`· ${place ? `${report.line} ${place.line}:${place.column} ` : ""}${tellProblem(problem, account, pack).message}`), width)
  })
  return [...wrap(head, width).map(c.bold), c.dim("─".repeat(width)), ...rows, ...(open.length > 0 ? ["", c.dim(report.problems), ...open] : []), "", ""].join("\n")
}
