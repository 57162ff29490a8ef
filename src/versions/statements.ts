import type { Account } from "../model/comparison.ts"
import { overlaps, type Span } from "../model/span.ts"
import type { Statement } from "../model/statement.ts"
import { STEM } from "./align.ts"
import { keyOf } from "./pieces.ts"

/** The same statement in the two versions; one side is null where only the other was found. */
export interface StatementPair {
  readonly old: Statement | null
  readonly new: Statement | null
}

/** Statements less alike are two. */
const LEAST = 0.5

const spans = ({ speaker, cue, content }: Statement): readonly Span[] => [...(speaker === null ? [] : [speaker]), ...cue, ...content]

const wordsIn = (account: Account, places: readonly Span[]): ReadonlySet<string> =>
  new Set(places.flatMap(({ start, end }) => account.document.text.slice(start, end).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => keyOf(word).slice(0, STEM)))

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => (a.size + b.size === 0 ? 0 : (2 * [...a].filter((word) => b.has(word)).length) / (a.size + b.size))

/** Statements of sentences that belong together, matched by content, then by speaker and act. */
export const matchStatements = (old: readonly Statement[], now: readonly Statement[], before: Account, after: Account): readonly StatementPair[] => {
  const contents = new Map([...old.map((one) => [one, wordsIn(before, one.content)] as const), ...now.map((one) => [one, wordsIn(after, one.content)] as const)])
  const cues = new Map([...old.map((one) => [one, wordsIn(before, one.cue)] as const), ...now.map((one) => [one, wordsIn(after, one.cue)] as const)])
  const scored = old.flatMap((a) => now.map((b) => ({
    a, b, score: share(contents.get(a)!, contents.get(b)!) + 0.3 * share(cues.get(a)!, cues.get(b)!) + (a.act === b.act ? 0.2 : 0) + (a.actors.join() === b.actors.join() ? 0.2 : 0) + ((a.within === null) === (b.within === null) ? 0.05 : 0),
  }))).filter(({ score }) => score >= LEAST).toSorted((x, y) => y.score - x.score)
  const pairs: StatementPair[] = []
  const taken = new Set<Statement>()
  for (const { a, b } of scored) {
    if (taken.has(a) || taken.has(b)) continue
    taken.add(a).add(b)
    pairs.push({ old: a, new: b })
  }
  const lone = [...old.filter((one) => !taken.has(one)).map((one) => ({ old: one, new: null })), ...now.filter((one) => !taken.has(one)).map((one) => ({ old: null, new: one }))]
  return [...pairs.toSorted((x, y) => start(x) - start(y)), ...lone]
}

const start = ({ new: now, old }: StatementPair): number => spans((now ?? old)!)[0]?.start ?? 0
const length = (statement: Statement): number => statement.content.reduce((all, span) => all + span.end - span.start, 0)

const holds = (statement: Statement | null, place: Span): boolean =>
  statement !== null && spans(statement).some((span) => (place.start === place.end ? span.start < place.start && place.start <= span.end : overlaps(span, place)))

/** The smallest pair that an edit stands in, both versions known before one; null: the author's own words. */
export const innermost = (pairs: readonly StatementPair[], out: Span, into: Span): StatementPair | null => {
  const around = pairs.filter((pair) => holds(pair.old, out) || holds(pair.new, into))
  const whole = around.filter((pair) => pair.old !== null && pair.new !== null)
  return (whole.length > 0 ? whole : around).reduce<StatementPair | null>((best, pair) => (best === null || length((pair.new ?? pair.old)!) < length((best.new ?? best.old)!) ? pair : best), null)
}
