import type { Source } from "../../model/comparison.ts"
import type { LanguagePack } from "../../languages/pack.ts"
import { bySection } from "../markdown.ts"
import { shorten } from "../plain.ts"
import { insideTexts, needsWhy, pressCounts, relationWords, statementWords } from "../table.ts"
import type { ColumnView, FactView, PointView, ProblemView, StatementView } from "../view.ts"
import { BY_WEIGHT, RELATIONS, relationShape, strengthBar, verdictShape } from "./icons.ts"
import { type Markup, html } from "./markup.ts"
import { type Page, number, numbers } from "./page.ts"
import { sourcePlace, statementPlace } from "./source.ts"

const MOST_WORDS = 280

/** A link an account that gives a fact or a sentence; it leads to the first of its places there and lights them all. */
const cites = (sources: readonly Source[]): Markup => {
  const accounts = [...Map.groupBy(sources, (source) => source.account)].toSorted(([a], [b]) => a - b)
  return html`<sup>${accounts.map(([account, own]) => {
    const places = [...new Set(own.toSorted((a, b) => a.start - b.start).map(sourcePlace))]
    return html` <a href="#${places[0]!}" data-cite${places.length > 1 && html`="${places.join(" ")}"`} aria-labelledby="a${account}">${account + 1}</a>`
  })}</sup>`
}

export const digestPart = (page: Page): Markup | null => {
  const { digest } = page.comparison
  if (digest.sentences.length === 0) return null
  return html`<section class="digest" id="digest" aria-labelledby="digest-name"><h2 id="digest-name">${page.pack.labels.report.digest}</h2>
${bySection(digest.sentences).map(([section, sentences]) => html`${section !== null && html`<h3>${section}</h3>`}<p${section === null && html` class="lead"`}>${sentences.map((sentence) => html`${sentence.text}${cites(sentence.sources)} `)}</p>`)}
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
  if (claims.length === 1 && only) return html`${only.text}${cites(only.sources)}`
  const items = html`<ul>${claims.map((claim) => html`<li>${claim.text}${cites(claim.sources)}</li>`)}</ul>`
  return list ? items : html`<div class="split"><span>${page.pack.labels.facts.accountsDiffer}</span>${items}</div>`
}

export const pointsPart = (page: Page): Markup => {
  const { view, pack } = page
  return html`<section id="points" aria-labelledby="points-name" tabindex="-1"><h2 id="points-name">${pack.labels.report.points}</h2>
${filters(page)}
${view.topics.map((topic) => html`<section class="topic" id="t-${topic.topic}" aria-labelledby="t-${topic.topic}-name"><h3 id="t-${topic.topic}-name">${topic.name}</h3>
${topic.points.map((point) => pointArticle(point, page))}</section>
`)}<p id="no-points" hidden>${pack.labels.report.noPoints}</p></section>`
}

/** How many points of each relation; a link leads to them and leaves the others out. */
export const overview = ({ view, pack }: Page): Markup | null => {
  const counts = Map.groupBy(view.topics.flatMap(({ points }) => points), ({ point }) => point.relation)
  if (counts.size === 0) return null
  return html`<ul class="overview" aria-label="${pack.labels.report.points}">${BY_WEIGHT.flatMap((relation) => {
    const points = counts.get(relation)
    return points ? [html`<li><a href="#points" data-only="${relation}">${relationShape(relation)} ${pack.phrasing.relations[relation]}: <b>${points.length}</b></a></li>`] : []
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
  return html`<article class="point" id="p-${point.id}" data-relation="${point.relation}" data-sides="${sides.join(" ")}" tabindex="-1">
<p class="head"><span class="badge r-${point.relation}" title="${point.rule}">${relationShape(point.relation)} ${relationWords(point, page.pack)}</span>${needsWhy(point) && html` <span>${point.why}</span>`}</p>
${insideTexts(point, page.pack).map((text) => html`<p class="inside">${text}</p>`)}<div class="cells">${cellsOf(columns, page)}</div></article>
`
}

/** A cell a column; those that are silent share one, at the place of the first. */
const cellsOf = (columns: PointView["columns"], page: Page): readonly Markup[] => {
  const silent = columns.flatMap((statements, index) => (statements.length === 0 ? [index] : []))
  return columns.flatMap((statements, index) => (statements.length > 0 ? [voice(statements, page.view.columns[index]!, page)] : index === silent[0] ? [quiet(silent, page)] : []))
}

const voice = (statements: readonly StatementView[], column: ColumnView, page: Page): Markup =>
  html`<div class="voice"><h4>${numbers(column)} ${column.name}</h4>${statements.map((one) => said(one, page, column.accounts.length > 1))}</div>`

const quiet = (silent: readonly number[], { view, pack }: Page): Markup =>
  html`<div class="voice quiet">${silent.map((index) => html`<h4>${numbers(view.columns[index]!)} ${view.columns[index]!.name}</h4>`)}<p>— ${pack.labels.report.notMentioned}</p></div>`

const said = (one: StatementView, { comparison, pack }: Page, marked: boolean): Markup => {
  const { statement } = one
  const { language } = comparison.accounts[one.account]!.account.document
  const place = statementPlace(one.account, statement.id)
  const { report } = pack.labels
  const act = pack.phrasing.acts[statement.act]
  // the bar never stands on a line of its own
  const bar = strengthBar(statement.strength, report.strength)
  return html`<div class="said"><p class="who">${marked && html`${number(one.account)} `}<b>${shorten(one.speaker ?? report.speakerUnknown, 80)}</b> ${statement.negated ? html`<span>${act} <span class="whole">(${report.negated})${bar}</span></span>` : html`<span class="whole">${act}${bar}</span>`}</p>
<a class="quote" href="#${place}"${language !== null && language !== pack.code && html` lang="${language}"`}>${statementWords(one, pack, MOST_WORDS)}</a> <small>${placeText(one, pack)}</small></div>`
}

/** Each claim of the press with what became of it in the accounts that it relays. */
export const pressPart = (page: Page): Markup | null => {
  const { view, pack } = page
  if (view.pressClaims.length === 0) return null
  return html`<section class="press" id="press" aria-labelledby="press-name"><h2 id="press-name">${pack.columns.pressCheck}</h2>
<p>${pressCounts(view.pressClaims, pack)}. ${pack.columns.pressCheckNote}</p><ol>
${view.pressClaims.map(({ claim, verdict, why, places }) => html`<li><p class="who"><span class="badge${verdictShape(verdict) && html` r-${verdictShape(verdict)}`}">${verdictShape(verdict) && relationShape(verdictShape(verdict)!)} ${pack.columns.verdicts[verdict]}</span>${places.map((one) => html` ${saidMark(one, page)}`)}</p>
${said(claim, page, true)}<p class="why">${why}</p></li>
`)}</ol></section>`
}

/** Where it stands; in a long line the column tells more than the line. */
const placeText = ({ place }: StatementView, pack: LanguagePack): string => `${pack.labels.report.line} ${place.line}${place.column > LONG_LINE ? `:${place.column}` : ""}`
const LONG_LINE = 160

/** Several may lead into one line: here the column always stands. */
const saidMark = (one: StatementView, { view, pack }: Page): Markup => {
  const place = statementPlace(one.account, one.statement.id)
  const where = `${pack.labels.report.line} ${one.place.line}:${one.place.column}`
  return html`<a href="#${place}" data-cite aria-label="${one.account + 1} ${where} · ${pack.labels.report.show}: ${view.names[one.account]!}">${number(one.account)} ${where}</a>`
}

export const problemsPart = (page: Page): Markup => {
  const { report } = page.pack.labels
  const items = page.view.problems.map((one) => html`<li>${problemItem(one, page)}</li>
`)
  return html`<section class="problems" aria-labelledby="problems-name"><h2 id="problems-name">${report.problems}</h2>${items.length > 0 ? html`<ul>${items}</ul>` : html`<p>${report.noProblems}</p>`}</section>`
}

const problemItem = ({ account, places, problem }: ProblemView, { pack }: Page): Markup => {
  if (account === null) return html`${problem.message}`
  const told = places.map(({ line, column, statement }, at) => {
    const link = statement && statementPlace(account, statement)
    const text = `${line}${column > LONG_LINE ? `:${column}` : ""}`
    return html`${at > 0 && ", "}${link ? html`<a href="#${link}" data-cite>${text}</a>` : text}`
  })
  return html`${number(account)} ${problem.message}${told.length > 0 && html` <small>(${told.length > 1 ? pack.labels.report.lines : pack.labels.report.line} ${told})</small>`}`
}
