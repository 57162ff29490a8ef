import type { Comparison, Relation, Source } from "../../model/comparison.ts"
import type { Document } from "../../model/document.ts"
import type { Span } from "../../model/span.ts"
import type { Statement } from "../../model/statement.ts"
import type { LanguagePack } from "../../languages/pack.ts"
import { type View, accountNotes } from "../view.ts"
import { type Markup, html, safeAddress } from "./markup.ts"
import { number } from "./page.ts"

/** A range of the text that something points to. */
interface Mark extends Span {
  readonly kind: "content" | "cue" | "speaker" | "source"
  /** id of the place in the page that this range belongs to */
  readonly place: string
}

export const statementPlace = (account: number, id: string): string => `a${account}-${id}`
export const sourcePlace = ({ account, start, end }: Source): string => `a${account}-${start}-${end}`

/** Relations and points of each statement, those of the press too, by place; in the order of the points. */
export type Points = ReadonlyMap<string, readonly { readonly point: string; readonly relation: Relation }[]>

export const pointsByPlace = ({ points }: Comparison): Points => {
  const all = points.flatMap(({ id, relation, statements, press = [] }) => [...statements, ...press].map((reference) => ({ place: statementPlace(reference.account, reference.id), point: id, relation })))
  return Map.groupBy(all, ({ place }) => place)
}

interface SourceOptions {
  readonly comparison: Comparison
  readonly view: View
  readonly pack: LanguagePack
  /** places that facts and digest point to */
  readonly sources: readonly Source[]
}

/** The full text of every account, each statement and each source marked. */
export const accountTexts = (options: SourceOptions): readonly Markup[] => {
  const points = pointsByPlace(options.comparison)
  return options.comparison.accounts.map((_, index) => accountText(index, points, options))
}

const accountText = (index: number, points: Points, { comparison, view, pack, sources }: SourceOptions): Markup => {
  const compared = comparison.accounts[index]!
  const { account } = compared
  const { document, statements } = { document: account.document, statements: account.statements }
  const marks = [
    ...statements.flatMap((statement) => marksOf(index, statement)),
    ...distinct(sources.filter((source) => source.account === index)).map((source) => ({ start: source.start, end: source.end, kind: "source" as const, place: sourcePlace(source) })),
  ].filter((mark) => mark.end > mark.start)
  const ends = endMarks(index, statements, points, pack)
  const address = safeAddress(document.url)
  const more = accountNotes(compared, view.names[index]!, pack).filter((note) => address === null || note !== document.file)
  return html`<section class="account" id="account-${index}" aria-labelledby="a${index}">
<h3 id="a${index}">${number(index)} ${view.names[index]!}</h3>
<p class="about">${more.join(" · ")}${address && html`${more.length > 0 && " · "}<a href="${address}" rel="noreferrer noopener">${new URL(address).host}</a>`}</p>
<div class="text" dir="auto"${document.language !== null && html` lang="${document.language}"`}>${paragraphs(document).map((block) => html`<p class="b-${block.kind}">${segments(document.text, block, marks, ends, points)}</p>
`)}</div></section>`
}

const marksOf = (account: number, statement: Statement): readonly Mark[] => {
  const place = statementPlace(account, statement.id)
  const of = (kind: Mark["kind"]) => ({ start, end }: Span): Mark => ({ start, end, kind, place })
  return [...statement.content.map(of("content")), ...statement.cue.map(of("cue")), ...(statement.speaker ? [of("speaker")(statement.speaker)] : [])]
}

const distinct = (sources: readonly Source[]): readonly Source[] => [...new Map(sources.map((source) => [sourcePlace(source), source])).values()]

interface EndMark {
  readonly at: number
  readonly markup: Markup
}

/** A small link after each statement, for those who use the keyboard. */
const endMarks = (account: number, statements: readonly Statement[], points: Points, pack: LanguagePack): readonly EndMark[] =>
  statements.map((statement) => {
    const place = statementPlace(account, statement.id)
    const point = points.get(place)?.[0]
    const at = (statement.content.at(-1) ?? statement.cue.at(-1) ?? statement.speaker)?.end ?? 0
    const label = `${statement.id.slice(1)} ${pack.phrasing.acts[statement.act]}`
    // its number tells the place too, but of what the account itself says
    const isPlain = statement.id.startsWith("s")
    return { at, markup: html`<a class="note" href="#${point ? `p-${point.point}` : place}"${!isPlain && html` data-place="${statement.id}"`} aria-label="${label}">${statement.id.slice(1)}</a>` }
  })

/** Blocks of the text; words outside every block (there should be none) are shown too. */
const paragraphs = ({ text, blocks }: Document): readonly (Span & { readonly kind: string })[] => {
  const all: (Span & { readonly kind: string })[] = []
  let last = 0
  const rest = (end: number): void => {
    if (text.slice(last, end).trim() !== "") all.push({ start: last, end, kind: "paragraph" })
  }
  for (const block of blocks) {
    rest(block.start)
    all.push(block)
    last = block.end
  }
  rest(text.length)
  return all
}

/** Cuts a block where any mark begins or ends; a piece names every place that covers it. */
const segments = (text: string, block: Span, marks: readonly Mark[], ends: readonly EndMark[], points: Points): readonly Markup[] => {
  const inside = marks.filter((mark) => mark.start < block.end && block.start < mark.end)
  const notes = ends.filter((end) => end.at > block.start && end.at <= block.end)
  const cuts = new Set([block.start, block.end, ...notes.map((note) => note.at)])
  for (const mark of inside) {
    cuts.add(Math.max(block.start, mark.start))
    cuts.add(Math.min(block.end, mark.end))
  }
  const order = [...cuts].toSorted((a, b) => a - b)
  return order.slice(0, -1).map((start, at) => {
    const end = order[at + 1]!
    const covering = inside.filter((mark) => mark.start <= start && end <= mark.end)
    const [own, ...others] = inside.filter((mark) => mark.start === start && isFirst(mark, marks)).map((mark) => mark.place)
    const anchors = others.map((place) => html`<span id="${place}" class="anchor"></span>`)
    const after = notes.filter((note) => note.at === end).map((note) => note.markup)
    return html`${anchors}${segment(text.slice(start, end), own ?? null, covering, points)}${after}`
  })
}

/** Whether the place begins with this mark: its content, where it has one. */
const isFirst = (mark: Mark, marks: readonly Mark[]): boolean => {
  const own = marks.filter((other) => other.place === mark.place)
  return (own.find((other) => other.kind === "content") ?? own[0]) === mark
}

/** `id`: of the place that begins with it. */
const segment = (text: string, id: string | null, marks: readonly Mark[], points: Points): Markup => {
  if (marks.length === 0) return html`${text}`
  // without the account, which its section tells: a long page has thousands
  const places = [...new Set(marks.map((mark) => mark.place.slice(mark.place.indexOf("-") + 1)))]
  const innermost = marks.filter((mark) => mark.kind !== "source").toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]
  const relation = innermost && points.get(innermost.place)?.[0]?.relation
  const kinds = [...new Set(marks.map((mark) => mark.kind))]
  return html`<span${id !== null && html` id="${id}"`} class="${kinds.join(" ")}${relation ? ` r-${relation}` : ""}" data-of="${places.join(" ")}">${text}</span>`
}
