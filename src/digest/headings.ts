import type { Point } from "../model/comparison.ts"
import { overlaps, type Span } from "../model/span.ts"
import type { Topic } from "../model/statement.ts"
import { isOneSided, type Teller } from "./parties.ts"
import { chosen, isAlike, spansOf } from "./choose.ts"
import { statementAt } from "./tell.ts"

/** What the words of a topic weigh from which they name it by themselves */
const NAMING = 2.5
/** So much heavier another topic must weigh to head what has a word of its own */
const HEAVIER = 3
/** Letters within which what follows goes on with a topic */
const NEAR = 200

interface Weighed {
  readonly point: Point
  readonly weights: ReadonlyMap<Topic, number>
  readonly places: readonly (Span & { readonly account: number })[]
}

/**
 * Points under the topics that their words tell. What stood around a statement may tell its topic better than its own words, but of what one side alone says a
 * reader sees only the words: under a heading that none of them bears out it would be misplaced.
 */
export const headed = (points: readonly Point[], teller: Teller): readonly Point[] => {
  const isAlone = isOneSided(teller.accounts)
  const all = (isAlone ? points.flatMap((point) => apart(point, teller)) : points).map((point) => weigh(point, teller))
  const borne = all.filter(({ point, weights }) => weights.has(point.topic))
  const told = all.map((one): Weighed => {
    const point = { ...one.point, topic: one.point.relation === "only" || isAlone ? headingOf(one, borne, teller) : one.point.topic }
    return { ...one, point: isOwnRegion(point, teller) ? { ...point, topic: "bilateral-relations" } : point }
  })
  const counts = new Map<string, number>()
  for (const { point: { topic } } of told) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  // one claim is no section where it belongs to another as well
  return told.map(({ point, weights }) => {
    if (counts.get(point.topic)! > 1 || point.relation !== "only" || point.topic === "other") return point
    const others = point.statements.flatMap((reference) => statementAt(reference, teller.accounts).topics)
    return { ...point, topic: others.find((topic) => (counts.get(topic) ?? 0) > 1 && (teller.topicWeights === undefined || weights.has(topic))) ?? point.topic }
  })
}

/** Of one side nothing is held against another: each thing that is told of a point stands under its own heading. */
const apart = (point: Point, teller: Teller): readonly Point[] => {
  const told = toldOf(point, teller)
  const own = told.filter((one, index) => !told.slice(0, index).some((before) => isAlike(before, one, teller)))
  return own.length < 2 ? [point] : own.map((reference) => ({ ...point, statements: [reference] }))
}

const toldOf = (point: Point, teller: Teller) => [...new Set(point.statements.map(({ account }) => account))].flatMap((index) => chosen(point.statements.filter(({ account }) => account === index), teller))

const weigh = (point: Point, teller: Teller): Weighed => {
  // by what will be told of it
  const places = toldOf(point, teller).flatMap((reference) => spansOf(reference, teller).map(({ start, end }) => ({ start, end, account: reference.account })))
  const weights = new Map<Topic, number>()
  for (const { account, ...span } of places) {
    const found = teller.topicWeights?.(teller.accounts.find(({ index }) => index === account)!.account, span) ?? new Map<Topic, number>()
    for (const [topic, weight] of found) weights.set(topic, (weights.get(topic) ?? 0) + weight)
  }
  return { point, weights, places }
}

const headingOf = ({ point: { id, topic }, weights, places }: Weighed, borne: readonly Weighed[], { topicWeights }: Teller): Topic => {
  if (topicWeights === undefined) return topic
  const own = weights.get(topic) ?? 0
  const [best] = [...weights].filter(([other]) => other !== "other").toSorted((a, b) => b[1] - a[1])
  if (best !== undefined && best[1] >= NAMING && best[1] >= own * HEAVIER) return best[0]
  if (own > 0) return topic
  const isNear = (one: Weighed): boolean => one.point.id !== id && one.point.topic === topic && one.places.some((there) => places.some((here) => here.account === there.account && Math.max(here.start, there.start) - Math.min(here.end, there.end) < NEAR))
  return borne.some(isNear) ? topic : "other"
}

/** The region of two neighbours is what is between them, where none but they is named. */
const isOwnRegion = ({ topic, statements }: Point, { accounts, participants }: Teller): boolean => {
  if (topic !== "regional-issues") return false
  const sides = (ids: (id: string) => boolean): ReadonlySet<string> => new Set(accounts.flatMap(({ account: { annotation: { actors } } }) => actors.flatMap(({ id, side }) => (ids(id) && side !== null ? [side] : []))))
  const own = sides((id) => participants.has(id))
  const named = sides((id) => new Set(statements.flatMap((reference) => {
    const { annotation: { mentions } } = accounts.find(({ index }) => index === reference.account)!.account
    const { content } = statementAt(reference, accounts)
    return mentions.filter((mention) => content.some((span) => overlaps(span, mention))).flatMap(({ actors }) => actors)
  })).has(id))
  return named.size > 0 && own.size > 1 && [...named].every((side) => own.has(side))
}
