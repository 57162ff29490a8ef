import type { Comparison, PressVerdict, Relation, Source } from "../../model/comparison.ts"
import type { LanguagePack } from "../../languages/pack.ts"
import { bySection } from "../markdown.ts"
import { shorten } from "../plain.ts"
import { insideTexts, pressCounts, relationWords, statementWords } from "../table.ts"
import type { ColumnView, FactView, PointView, StatementView, TopicView, View } from "../view.ts"
import { relationShape, strengthBar } from "./icons.ts"
import { type Markup, html } from "./markup.ts"
import { sourcePlace, statementPlace } from "./source.ts"

/** What every part of the page is made from. */
export interface Page {
  readonly comparison: Comparison
  readonly view: View
  readonly pack: LanguagePack
}

const MOST_WORDS = 280
const RELATIONS: readonly Relation[] = ["same", "differs", "only", "contradicts", "relayed"]

/** A link an account that gives a fact or a sentence; it leads to the first of its places there and lights them all. */
const cites = (sources: readonly Source[], { view, pack }: Page): Markup => {
  const accounts = [...Map.groupBy(sources, (source) => source.account)].toSorted(([a], [b]) => a - b)
  return html`<sup>${accounts.map(([account, own]) => {
    const places = [...new Set(own.toSorted((a, b) => a.start - b.start).map(sourcePlace))]
    return html` <a href="#${places[0]!}" data-cite="${places.join(" ")}" aria-label="${account + 1} · ${pack.labels.report.show}: ${view.names[account]!}">${account + 1}</a>`
  })}</sup>`
}

export const digestPart = (page: Page): Markup | null => {
  const { digest } = page.comparison
  if (digest.sentences.length === 0) return null
  return html`<section class="digest" id="digest" aria-labelledby="digest-name"><h2 id="digest-name">${page.pack.labels.report.digest}</h2>
${bySection(digest.sentences).map(([section, sentences]) => html`${section !== null && html`<h3>${section}</h3>`}<p${section === null && html` class="lead"`}>${sentences.map((sentence) => html`${sentence.text}${cites(sentence.sources, page)} `)}</p>`)}
</section>`
}

export const factsPart = (page: Page): Markup | null => {
  if (page.view.facts.length === 0) return null
  const { facts } = page.pack.labels
  return html`<section class="facts" aria-labelledby="facts-name"><h2 id="facts-name">${facts.heading}</h2><dl>
${page.view.facts.map((fact) => html`<dt>${fact.name}</dt><dd>${factValue(fact, page)}</dd>
`)}</dl></section>`
}

const factValue = ({ claims, list }: FactView, page: Page): Markup => {
  const [only] = claims
  if (claims.length === 1 && only) return html`${only.text}${cites(only.sources, page)}`
  const items = html`<ul>${claims.map((claim) => html`<li>${claim.text}${cites(claim.sources, page)}</li>`)}</ul>`
  return list ? items : html`<div class="split"><span>${page.pack.labels.facts.accountsDiffer}</span>${items}</div>`
}

export const matrixPart = (page: Page): Markup | null => {
  const { view, pack } = page
  if (view.topics.length === 0) return null
  const { report } = pack.labels
  return html`<section class="matrix" aria-labelledby="matrix-name"><h2 id="matrix-name">${report.matrix}</h2>
<div class="scroll" tabindex="0" role="group" aria-labelledby="matrix-name"><table>
<thead><tr><th scope="col">${report.topic}</th>${view.columns.map((column) => html`<th scope="col">${numbers(column)} ${column.name}</th>`)}</tr></thead>
<tbody>${view.topics.map((topic) => matrixRow(topic, page))}</tbody></table></div>
${legend(page)}</section>`
}

const matrixRow = ({ topic, name, points }: TopicView, { view, pack }: Page): Markup => {
  const relations = RELATIONS.map((relation) => [relation, points.filter(({ point }) => point.relation === relation).length] as const).filter(([, count]) => count > 0)
  const shapes = relations.map(([relation, count]) => html`<span>${relationShape(relation)} ${count > 1 && html`${count} × `}${pack.phrasing.relations[relation]}</span>`)
  return html`<tr><th scope="row"><a href="#t-${topic}">${name}</a><span class="shapes">${shapes}</span></th>${view.columns.map((_, index) => matrixCell(topic, points.flatMap((point) => point.columns[index]!), pack))}</tr>
`
}

const matrixCell = (topic: string, statements: readonly StatementView[], pack: LanguagePack): Markup => {
  const strongest = statements.toSorted((a, b) => b.statement.strength - a.statement.strength)[0]?.statement
  if (!strongest) return html`<td><span class="cell none">— ${pack.labels.report.notMentioned}</span></td>`
  return html`<td><a class="cell s${strongest.strength}" href="#t-${topic}"><span>${pack.phrasing.acts[strongest.act]}</span>${strengthBar(strongest.strength, pack.labels.report.strength)}</a></td>`
}

const legend = ({ pack }: Page): Markup => {
  const { report, relationNotes } = pack.labels
  return html`<details class="legend" open><summary>${report.legend}</summary><ul>
${RELATIONS.map((relation) => html`<li>${relationShape(relation)}<span><b>${pack.phrasing.relations[relation]}</b> — ${relationNotes[relation]}</span></li>`)}
<li>${strengthBar(3, report.strength)}<span><b>${report.strength}</b> — ${report.strengthNote}</span></li></ul></details>`
}

export const pointsPart = (page: Page): Markup => {
  const { view, pack } = page
  return html`<section id="points" aria-labelledby="points-name" tabindex="-1"><h2 id="points-name">${pack.labels.report.points}</h2>
${filters(page)}
${view.topics.map((topic) => html`<section class="topic" id="t-${topic.topic}" aria-labelledby="t-${topic.topic}-name"><h3 id="t-${topic.topic}-name">${topic.name}</h3>
${topic.points.map((point) => pointArticle(point, page))}</section>
`)}<p id="no-points" hidden>${pack.labels.report.noPoints}</p></section>`
}

/** Relations in the order in which an editor wants to know of them. */
const BY_WEIGHT: readonly Relation[] = ["contradicts", "differs", "relayed", "only", "same"]

/** How many points of each relation; a link leads to them and leaves the others out. */
export const overview = ({ view, pack }: Page): Markup | null => {
  const counts = Map.groupBy(view.topics.flatMap(({ points }) => points), ({ point }) => point.relation)
  if (counts.size === 0) return null
  return html`<ul class="overview" aria-label="${pack.labels.report.points}">${BY_WEIGHT.flatMap((relation) => {
    const points = counts.get(relation)
    return points ? [html`<li><a href="#points" data-only="${relation}">${relationShape(relation)} <b>${points.length}</b> ${pack.phrasing.relations[relation]}</a></li>`] : []
  })}</ul>`
}

const filters = ({ view, pack }: Page): Markup => {
  const { report } = pack.labels
  const count = view.topics.flatMap((topic) => topic.points).length
  const select = (id: string, label: string, options: readonly (readonly [value: string, name: string])[]) =>
    html`<label for="${id}">${label}<select id="${id}"><option value="">${report.all}</option>${options.map(([value, name]) => html`<option value="${value}">${name}</option>`)}</select></label>`
  const used = RELATIONS.filter((relation) => view.topics.some(({ points }) => points.some(({ point }) => point.relation === relation)))
  return html`<div class="filters" id="filters" role="group" aria-label="${report.filters}" hidden>
${select("by-topic", report.topic, view.topics.map(({ topic, name }) => [topic, name]))}
${select("by-side", report.side, view.columns.map(({ name }, index) => [String(index), name]))}
${select("by-relation", report.relation, used.map((relation) => [relation, pack.phrasing.relations[relation]]))}
<span class="count" id="count" role="status">${report.shown(count, count)}</span></div>`
}

const pointArticle = ({ point, columns }: PointView, page: Page): Markup => {
  const sides = columns.flatMap((statements, index) => (statements.length > 0 ? [String(index)] : []))
  return html`<article class="point" id="p-${point.id}" data-topic="${point.topic}" data-relation="${point.relation}" data-sides="${sides.join(" ")}" tabindex="-1">
<p class="head"><span class="badge r-${point.relation}">${relationShape(point.relation)} ${relationWords(point, page.pack)}</span> <span>${point.why}</span> <span class="place">${point.rule}</span></p>
${insideTexts(point, page.pack).map((text) => html`<p class="inside">${text}</p>`)}<div class="cells">${columns.map((statements, index) => voice(statements, page.view.columns[index]!, page))}</div></article>
`
}

/** Numbers of a column's accounts. */
const numbers = ({ accounts }: ColumnView): Markup => html`${accounts.map((account) => html`<span class="number">${account + 1}</span>`)}`

const voice = (statements: readonly StatementView[], column: ColumnView, page: Page): Markup =>
  html`<div class="voice${statements.length === 0 && " quiet"}"><h4>${numbers(column)} ${column.name}</h4>${statements.length === 0
    ? html`<p class="silent">— ${page.pack.labels.report.notMentioned}</p>`
    : statements.map((one) => said(one, page, column.accounts.length > 1))}</div>`

const said = (one: StatementView, { comparison, pack }: Page, marked: boolean): Markup => {
  const { statement } = one
  const { language } = comparison.accounts[one.account]!.account.document
  const place = statementPlace(one.account, statement.id)
  const { report } = pack.labels
  return html`<div class="said"><p class="who">${marked && html`<span class="number">${one.account + 1}</span> `}<b>${shorten(one.speaker ?? report.speakerUnknown, 80)}</b> <span>${pack.phrasing.acts[statement.act]}${statement.negated && html` (${report.negated})`}</span>${strengthBar(statement.strength, report.strength)}</p>
<a class="quote" href="#${place}" data-cite="${place}" dir="auto"${language !== null && html` lang="${language}"`}>${statementWords(one, pack, MOST_WORDS)}</a> <span class="place">${placeText(one, pack)}</span></div>`
}

/** The shape of the relation that a verdict is like. */
const shapeOf = (verdict: PressVerdict): Relation | null =>
  verdict === "found" ? "same" : verdict === "denied" ? "contradicts" : verdict === "not-found" ? "only" : verdict === "no-account" ? null : "differs"

/** Each claim of the press with what became of it in the accounts that it relays. */
export const pressPart = (page: Page): Markup | null => {
  const { view, pack } = page
  if (view.pressClaims.length === 0) return null
  return html`<section class="press" id="press" aria-labelledby="press-name"><h2 id="press-name">${pack.columns.pressCheck}</h2>
<p>${pressCounts(view.pressClaims, pack)}. ${pack.columns.pressCheckNote}</p><ol>
${view.pressClaims.map(({ claim, verdict, why, places }) => html`<li><p class="who"><span class="badge${shapeOf(verdict) && html` r-${shapeOf(verdict)}`}">${shapeOf(verdict) && relationShape(shapeOf(verdict)!)} ${pack.columns.verdicts[verdict]}</span>${places.map((one) => html` ${saidMark(one, page)}`)}</p>
${said(claim, page, true)}<p class="why">${why}</p></li>
`)}</ol></section>`
}

/** Where it stands; in a long line the column tells more than the line. */
const placeText = ({ place }: StatementView, pack: LanguagePack): string => `${pack.labels.report.line} ${place.line}${place.column > LONG_LINE ? `:${place.column}` : ""}`
const LONG_LINE = 160

const saidMark = (one: StatementView, { view, pack }: Page): Markup => {
  const place = statementPlace(one.account, one.statement.id)
  return html`<a href="#${place}" data-cite="${place}" aria-label="${one.account + 1} ${placeText(one, pack)} · ${pack.labels.report.show}: ${view.names[one.account]!}"><span class="number">${one.account + 1}</span> ${placeText(one, pack)}</a>`
}

export const problemsPart = ({ view, pack }: Page): Markup => {
  const { report } = pack.labels
  const items = view.problems.map(({ account, place, problem }) =>
    html`<li>${account !== null && html`<span class="number">${account + 1}</span> `}${place && html`<span class="place">${report.line} ${place.line}:${place.column}</span> `}${problem.message}</li>`)
  return html`<section class="problems" aria-labelledby="problems-name"><h2 id="problems-name">${report.problems}</h2>${items.length > 0 ? html`<ul>${items}</ul>` : html`<p>${report.noProblems}</p>`}</section>`
}
