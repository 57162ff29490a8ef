import pc from "picocolors"
import type { Comparison, Point, PressVerdict, Relation } from "../model/comparison.ts"
import { fill } from "../model/template.ts"
import type { Place } from "../model/place.ts"
import type { LanguagePack } from "../languages/pack.ts"
import { oneLine, shorten } from "./plain.ts"
import { type FactView, type PointView, type PressClaimView, type ProblemView, type StatementView, type TopicView, type View, accountNotes, sideName, viewOf } from "./view.ts"
import { padTo, widthOf, wrap } from "./wrap.ts"

export interface TableOptions {
  readonly pack: LanguagePack
  /** columns of the terminal */
  readonly width: number
  readonly color: boolean
}

/** Narrower columns cannot be read; the accounts then stand one under the other. */
const LEAST_COLUMN = 30
const LEAST_WIDTH = 20
/** Longest exact words in a cell, in characters. */
const MOST_WORDS = 160
const SHAPES: Readonly<Record<Relation, string>> = { same: "=", differs: "≠", only: "○", contradicts: "×", relayed: "→" }

type Paint = (text: string) => string

interface Ink {
  readonly bold: Paint
  readonly dim: Paint
  readonly relation: Readonly<Record<Relation, Paint>>
}

/** A comparison as text for a terminal; ends with a line end. */
export const comparisonTable = (comparison: Comparison, { pack, width, color }: TableOptions): string => {
  const view = viewOf(comparison, pack)
  const page: Page = { comparison, view, pack, width: Math.max(LEAST_WIDTH, width), ink: inkOf(color) }
  return [...accountLines(page), "", ...factLines(page), ...pointLines(page), ...pressLines(page), ...problemLines(page)].map((line) => line.trimEnd()).join("\n").concat("\n")
}

interface Page {
  readonly comparison: Comparison
  readonly view: View
  readonly pack: LanguagePack
  readonly width: number
  readonly ink: Ink
}

const inkOf = (color: boolean): Ink => {
  const c = pc.createColors(color)
  return { bold: c.bold, dim: c.dim, relation: { same: c.green, differs: c.yellow, only: c.cyan, contradicts: c.red, relayed: c.magenta } }
}

const heading = ({ ink, width }: Page, text: string): readonly string[] => [...wrap(text.toLocaleUpperCase(), width).map(ink.bold), ink.dim("─".repeat(width))]

const accountLines = (page: Page): readonly string[] => {
  const { comparison, view, pack, width, ink } = page
  const lines = comparison.accounts.flatMap((compared, index) => {
    const { file, url } = compared.account.document
    const address = file === null && url !== null ? [oneLine(url)] : []
    const [first = "", ...rest] = wrap([view.names[index]!, ...accountNotes(compared, view.names[index]!, pack), ...address].join(" · "), width - 4)
    return [`${ink.bold(`[${index + 1}]`)} ${first}`, ...rest.map((line) => `    ${line}`)]
  })
  return [...heading(page, pack.labels.report.title), ...lines]
}

const marks = (sources: readonly { readonly account: number }[]): string => [...new Set(sources.map(({ account }) => account))].toSorted((a, b) => a - b).map((account) => `[${account + 1}]`).join("")

const factLines = (page: Page): readonly string[] => {
  const { view, pack, width, ink } = page
  if (view.facts.length === 0) return []
  const names = Math.min(Math.max(...view.facts.map((fact) => widthOf(fact.name))), Math.floor(width / 3)) + 2
  const lines = view.facts.flatMap((fact) => {
    const text = factText(fact, page).flatMap((claim) => wrap(claim, width - names))
    return wrap(fact.name, names - 2).length > 1 ? [ink.dim(fact.name), ...text.map((line) => `  ${line}`)] : text.map((line, at) => (at === 0 ? ink.dim(padTo(fact.name, names)) : " ".repeat(names)) + line)
  })
  return [...heading(page, pack.labels.facts.heading), ...lines, ""]
}

const factText = (fact: FactView, { pack }: Page): readonly string[] => {
  const told = fact.claims.map((claim) => `${claim.text} ${marks(claim.sources)}`.trimEnd())
  if (fact.list || told.length === 1) return told
  return [`${SHAPES.differs} ${pack.labels.facts.accountsDiffer}:`, ...told]
}

const pointLines = (page: Page): readonly string[] => {
  const { view, pack, width } = page
  if (view.topics.length === 0) return []
  const side = Math.max(...Object.values(pack.phrasing.relations).map(widthOf)) + 3
  const column = Math.floor((width - side - view.columns.length * 3) / view.columns.length)
  const draw = column < LEAST_COLUMN ? stackedTopic : columnTopic(side, column)
  return [...heading(page, pack.labels.report.points), ...(column < LEAST_COLUMN ? [] : columnHead(page, side, column)), ...view.topics.flatMap((topic) => draw(topic, page))]
}

const columnHead = ({ view, ink }: Page, side: number, column: number): readonly string[] => {
  const cells = view.columns.map(({ name, accounts }) => wrap(`${accountMarks(accounts)} ${name}`, column).map(ink.bold))
  return joinColumns([[""], ...cells], [side, ...cells.map(() => column)], ink)
}

/** Cells are lists of finished lines; shorter ones are filled up. */
const joinColumns = (cells: readonly (readonly string[])[], widths: readonly number[], ink: Ink): readonly string[] => {
  const height = Math.max(...cells.map((cell) => cell.length))
  return Array.from({ length: height }, (_, row) => cells.map((cell, at) => padTo(cell[row] ?? "", widths[at]!)).join(` ${ink.dim("│")} `))
}

const accountMarks = (accounts: readonly number[]): string => accounts.map((account) => `[${account + 1}]`).join("")

/** What differs between the accounts of one side. */
const insideLines = ({ point }: PointView, { pack }: Page, width: number): readonly string[] => insideTexts(point, pack).flatMap((text) => wrap(text, width))

export const insideTexts = ({ inside = [] }: PointView["point"], pack: LanguagePack): readonly string[] =>
  inside.map(({ side, why }) => oneLine(`${fill(pack.columns.inside, { side: sideName(side, pack) })} ${why}`))

const columnTopic = (side: number, column: number) => (topic: TopicView, page: Page): readonly string[] => {
  const { ink, width, pack } = page
  const widths = [side, ...page.view.columns.map(() => column)]
  const rule = (cross: string) => ink.dim(widths.map((one, at) => "─".repeat(one + (at === 0 ? 1 : 2))).join(cross).padEnd(width, "─").slice(0, width))
  const points = topic.points.flatMap((view, at) => {
    const relation = [...wrap(relationText(view, pack), side).map(ink.relation[view.point.relation]), ...ruleLines(view, side, 0, ink)]
    const cells = view.columns.map((statements, index) => cellLines(statements, column, page, page.view.columns[index]!.accounts.length > 1))
    const why = wrap(oneLine(view.point.why), width - side - 5).map((line) => `${" ".repeat(side)} ${ink.dim("│")} ${ink.dim(line)}`)
    const gap = at === 0 ? [] : joinColumns([[""], ...cells.map(() => [""])], widths, ink)
    return [...gap, ...joinColumns([relation, ...cells], widths, ink), ...(needsWhy(view.point) ? why : []), ...insideLines(view, page, width - side - 5).map((line) => `${" ".repeat(side)} ${ink.dim("│")} ${ink.dim(line)}`)]
  })
  return [rule("┼"), ink.bold(topic.name), ...points]
}

/** That an account is silent the row shows by itself; every other relation says why. */
export const needsWhy = (point: Point): boolean => point.relation !== "only" && point.relation !== "same" && point.why !== ""

/** Name of the rule that decided the relation; that of a lone account tells nothing more. */
const ruleLines = ({ point }: PointView, width: number, indent: number, ink: Ink): readonly string[] =>
  point.relation === "only" ? [] : wrap(oneLine(point.rule), width - indent).map((line) => " ".repeat(indent) + ink.dim(line))

const relationText = ({ point }: PointView, pack: LanguagePack): string => `${SHAPES[point.relation]} ${relationWords(point, pack)}`

/** The relation in words; a point that one side alone has and the press passes on is no secret of that side. */
export const relationWords = ({ relation, press = [] }: Point, pack: LanguagePack): string =>
  relation === "only" && press.length > 0 ? pack.columns.onlyAndPress : pack.phrasing.relations[relation]

/** In a column of several accounts every statement tells which it is from. */
const cellLines = (statements: readonly StatementView[], width: number, { pack, ink }: Page, marked: boolean): readonly string[] => {
  if (statements.length === 0) return wrap(`— ${pack.labels.report.notMentioned}`, width).map(ink.dim)
  return statements.flatMap((statement, at) => [
    ...(at === 0 ? [] : [""]),
    ...wrap(`${marked ? `[${statement.account + 1}] ` : ""}${statementHead(statement, pack)}`, width).map(ink.bold),
    ...wrap(statementWords(statement, pack), width),
  ])
}

export const strengthDots = (strength: number): string => "●".repeat(strength) + "○".repeat(Math.max(0, 5 - strength))

const statementHead = ({ speaker, statement }: StatementView, pack: LanguagePack): string => {
  const act = `${pack.phrasing.acts[statement.act]}${statement.negated ? ` (${pack.labels.report.negated})` : ""}`
  return `${shorten(speaker ?? pack.labels.report.speakerUnknown, 60)} · ${act} ${strengthDots(statement.strength)}`
}

/** Quotation marks only where the source quotes too. */
export const statementWords = ({ words, statement }: StatementView, pack: LanguagePack, most: number = MOST_WORDS): string => {
  const short = shorten(words, most)
  return statement.form === "direct" ? `${pack.phrasing.quotes[0]}${short}${pack.phrasing.quotes[1]}` : short
}

const stackedTopic = (topic: TopicView, page: Page): readonly string[] => {
  const { ink, width, pack, view } = page
  const indent = (by: number, lines: readonly string[]) => lines.map((line) => " ".repeat(by) + line)
  const points = topic.points.flatMap((one) => [
    ...indent(2, wrap(relationText(one, pack), width - 2).map(ink.relation[one.point.relation])),
    ...ruleLines(one, width, 4, ink),
    ...(needsWhy(one.point) ? indent(4, wrap(oneLine(one.point.why), width - 4).map(ink.dim)) : []),
    ...indent(4, insideLines(one, page, width - 4).map(ink.dim)),
    ...one.columns.flatMap((statements, index) => {
      const { name, accounts } = view.columns[index]!
      return [...indent(4, wrap(`${accountMarks(accounts)} ${name}`, width - 4)), ...indent(6, cellLines(statements, width - 6, page, accounts.length > 1))]
    }),
    "",
  ])
  return [...wrap(topic.name, width).map(ink.bold), ...points]
}

const FOUND: ReadonlySet<PressVerdict> = new Set(["found", "weaker", "stronger", "otherwise"])

/** By account of the press: how many of its claims were found. */
export const pressCounts = (claims: readonly PressClaimView[], pack: LanguagePack): string => pack.columns.counted(claims.filter(({ verdict }) => FOUND.has(verdict)).length, claims.filter(({ verdict }) => verdict !== "no-account").length)

const pressLines = (page: Page): readonly string[] => {
  const { view, pack, width, ink } = page
  if (view.pressClaims.length === 0) return []
  const lines = view.pressClaims.flatMap((one) => [
    ...wrap(`[${one.claim.account + 1}] ${pack.labels.report.line} ${one.claim.place.line}: ${statementWords(one.claim, pack)}`, width),
    ...wrap(`${pack.columns.verdicts[one.verdict]}${one.places.map(({ account, place }) => ` [${account + 1}] ${place.line}:${place.column}`).join(",")}`, width - 4).map((line) => `    ${ink.bold(line)}`),
    ...(one.verdict === "found" ? [] : wrap(oneLine(one.why), width - 4).map((line) => `    ${ink.dim(line)}`)),
  ])
  return ["", ...heading(page, pack.columns.pressCheck), ...wrap(pressCounts(view.pressClaims, pack), width), "", ...lines]
}

const problemLines = (page: Page): readonly string[] => {
  const { view, pack, width, ink } = page
  if (view.problems.length === 0) return []
  const lines = view.problems.flatMap((one) => {
    const [first = "", ...rest] = wrap(problemText(one, pack), width - 2)
    return [`${ink.dim("·")} ${first}`, ...rest.map((line) => `  ${line}`)]
  })
  return ["", ...heading(page, pack.labels.report.problems), ...lines]
}

export const placesText = (places: readonly Place[]): string => places.map(({ line, column }) => `${line}:${column}`).join(", ")

const problemText = ({ account, places, problem }: ProblemView, pack: LanguagePack): string => {
  const where = account === null ? "" : `[${account + 1}]${places.length > 0 ? ` ${places.length > 1 ? pack.labels.report.lines : pack.labels.report.line} ${placesText(places)}` : ""} `
  return `${where}${oneLine(problem.message)}`
}
