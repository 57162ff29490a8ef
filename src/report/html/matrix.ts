import type { PressVerdict, Relation } from "../../model/comparison.ts"
import type { StatementView, TopicView } from "../view.ts"
import { BY_WEIGHT, RELATIONS, relationShape, strengthBar, verdictShape } from "./icons.ts"
import { type Markup, html } from "./markup.ts"
import { type Page, numbers } from "./page.ts"
import { statementPlace } from "./source.ts"

/** With more columns the table is wider than its place and scrolls in it; a head that sticks to the page needs it whole. */
const MOST_FITTING = 4

/** Topic × account: the strongest act, and how the account's points on the topic stand to the other accounts. */
export const matrixPart = (page: Page): Markup | null => {
  const { view, pack } = page
  if (view.topics.length === 0) return null
  const { report } = pack.labels
  const verdicts = new Map(view.pressClaims.map(({ claim, verdict }) => [placeOf(claim), verdict]))
  return html`<section class="matrix" aria-labelledby="matrix-name"><h2 id="matrix-name">${report.matrix}</h2><p class="lead-in">${report.matrixNote}</p>
<div class="scroll${view.columns.length <= MOST_FITTING && " fits"}" tabindex="0" role="group" aria-labelledby="matrix-name"><table>
<thead><tr><th scope="col">${report.topic}</th>${view.columns.map((column) => html`<th scope="col">${numbers(column)} ${column.name}</th>`)}</tr></thead>
<tbody>${view.topics.map((topic) => html`<tr><th scope="row"><a href="#t-${topic.topic}">${topic.name}</a></th>${view.columns.map((_, index) => cell(topic, index, verdicts, page))}</tr>
`)}</tbody></table></div>
${legend(page)}</section>`
}

const placeOf = ({ account, statement }: StatementView): string => statementPlace(account, statement.id)

const cell = ({ topic, points }: TopicView, column: number, verdicts: ReadonlyMap<string, PressVerdict>, page: Page): Markup => {
  const { comparison, view, pack } = page
  const own = points.filter(({ columns }) => columns[column]!.length > 0)
  const statements = own.flatMap(({ columns }) => columns[column]!)
  const strongest = statements.toSorted((a, b) => b.statement.strength - a.statement.strength)[0]?.statement
  if (!strongest) return html`<td><span class="cell none">— ${pack.labels.report.notMentioned}</span></td>`
  const isPress = view.columns[column]!.accounts.every((account) => comparison.accounts[account]!.kind === "press")
  const standings = isPress
    ? [...new Set(statements.map(placeOf))].flatMap((place) => verdicts.get(place) ?? []).map((verdict) => ({ shape: verdictShape(verdict), name: pack.columns.verdicts[verdict] }))
    : own.map(({ point: { relation } }) => ({ shape: relation, name: pack.phrasing.relations[relation] }))
  return html`<td><a class="cell s${strongest.strength}" href="#t-${topic}"><span>${pack.phrasing.acts[strongest.act]}</span>${strengthBar(strongest.strength, pack.labels.report.strength)}${shapes(standings)}</a></td>`
}

interface Standing {
  /** null: nothing to hold it against */
  readonly shape: Relation | null
  readonly name: string
}

const shapes = (standings: readonly Standing[]): Markup | null => {
  const told = standings.flatMap(({ shape, name }) => (shape === null ? [] : [{ shape, name }]))
  if (told.length === 0) return null
  const groups = [...Map.groupBy(told, ({ name }) => name).values()].toSorted(([a], [b]) => BY_WEIGHT.indexOf(a!.shape) - BY_WEIGHT.indexOf(b!.shape))
  return html`<span class="shapes">${groups.map((group) => html`<span>${relationShape(group[0]!.shape, group[0]!.name)} ${group.length}</span> `)}</span>`
}

const legend = ({ pack }: Page): Markup => {
  const { report, relationNotes } = pack.labels
  return html`<details class="legend" open><summary>${report.legend}</summary><ul>
${RELATIONS.map((relation) => html`<li>${relationShape(relation)}<span><b>${pack.phrasing.relations[relation]}</b> — ${relationNotes[relation]}</span></li>`)}
<li>${strengthBar(3, report.strength)}<span><b>${report.strength}</b> — ${report.strengthNote}</span></li></ul></details>`
}
