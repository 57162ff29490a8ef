import type { Point, StatementReference } from "../model/comparison.ts"
import { overlaps, type Span } from "../model/span.ts"
import type { Topic } from "../model/statement.ts"
import { isOneSided, type Teller } from "./parties.ts"
import { chosen, isAlike } from "./choose.ts"
import { statementAt } from "./tell.ts"
import { packAt, spansOf, wordsOf } from "./words.ts"

/** What the words of a topic weigh from which they name it by themselves */
const NAMING = 2.5
/** So much heavier another topic must weigh to head what has a word of its own; what two accounts share stands more firmly where it is */
const HEAVIER = { only: 1.6, shared: 2.2 } as const
/** What the words of a topic weigh where nothing speaks for another */
const FIRM = 2
/** What the words of condolences and greetings weigh */
const GREETING = 4
/** So many matters together are no one's */
const MANY = 3
/** Weights as near as this are about the same */
const EVEN = 0.55
const ALIKE = 0.7
/** Letters within which what follows goes on with a topic */
const NEAR = 200
/** Words of these topics stand in whatever is told: beside a particular topic they weigh less. */
const GENERAL: ReadonlyMap<Topic, number> = new Map([["bilateral-relations", 0.85], ["regional-issues", 0.85], ["international-organisations", 0.85], ["domestic", 0.85], ["contacts", 0.7], ["talks", 0.6], ["other", 0.5]])
/** Topics that say nothing of a matter */
const BLANK: ReadonlySet<Topic> = new Set(["contacts", "talks", "other"])

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
    const point = { ...one.point, topic: headingOf(one, borne, isAlone || one.point.relation === "only", teller) }
    return { ...one, point: isOwnRegion(point, teller) ? { ...point, topic: "bilateral-relations" } : point }
  })
  const counts = new Map<string, number>()
  for (const { point: { topic } } of told) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  // one claim that barely names its topic is no section where it belongs to another as well
  return told.map(({ point, weights }) => {
    if (counts.get(point.topic)! > 1 || point.relation !== "only" || point.topic === "other" || (weights.get(point.topic) ?? 0) >= NAMING) return point
    const others = point.statements.flatMap((reference) => statementAt(reference, teller.accounts).topics)
    return { ...point, topic: others.find((topic) => (counts.get(topic) ?? 0) > 1 && !BLANK.has(topic) && (teller.topicWeights === undefined || weights.has(topic))) ?? point.topic }
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
  const told = toldOf(point, teller)
  const places = told.flatMap((reference) => spansOf(reference, teller).map(({ start, end }) => ({ start, end, account: reference.account })))
  const weights = new Map<Topic, number>()
  for (const { account, ...span } of places) {
    const found = teller.topicWeights?.(teller.accounts.find(({ index }) => index === account)!.account, span) ?? new Map<Topic, number>()
    for (const [topic, weight] of found) weights.set(topic, (weights.get(topic) ?? 0) + weight)
  }
  // "dialogue", "tense": of whatever else where the talks themselves are not named
  if ((weights.get("talks") ?? 0) < 3 * told.length && !told.some((reference) => namesTalks(reference, teller))) weights.delete("talks")
  return { point, weights, places }
}

const namesTalks = (reference: StatementReference, teller: Teller): boolean => {
  const talks = packAt(reference, teller)?.talks
  return talks !== undefined && wordsOf(reference, teller).some(({ lemma }) => talks.meetings.has(lemma.toLowerCase()))
}

const headingOf = ({ point: { id, topic }, weights, places }: Weighed, borne: readonly Weighed[], isAlone: boolean, { topicWeights }: Teller): Topic => {
  if (topicWeights === undefined) return topic
  const weightOf = (one: Topic): number => (weights.get(one) ?? 0) * (GENERAL.get(one) ?? 1)
  const own = weightOf(topic)
  const ranked = [...weights.keys()].filter((other) => other !== "other" && (own === 0 || !BLANK.has(other))).toSorted((a, b) => weightOf(b) - weightOf(a))
  // "the hostages in Gaza": a matter before a region
  const particular = ranked.filter((other) => !GENERAL.has(other) && weightOf(other) >= NAMING)
  // condolences for whom a blast killed
  if ((weights.get("other") ?? 0) >= GREETING && (weights.get("other") ?? 0) >= weightOf(ranked[0] ?? "other") * HEAVIER.only) return "other"
  // "military, financial, humanitarian and other support"
  if (isAlone && particular.length >= MANY && weightOf(particular[MANY - 1]!) >= weightOf(particular[0]!) * ALIKE) return "bilateral-relations"
  const best = particular[0] ?? ranked[0]
  // a matter before contacts and talks
  const matter = BLANK.has(topic) ? [...weights.keys()].filter((other) => !BLANK.has(other)).toSorted((a, b) => weightOf(b) - weightOf(a))[0] : undefined
  if (isAlone && matter !== undefined && weightOf(matter) >= FIRM && weightOf(matter) >= own * EVEN) return matter
  if (best !== undefined && weightOf(best) >= NAMING * (GENERAL.get(best) ?? 1) && weightOf(best) >= own * HEAVIER[isAlone ? "only" : "shared"]) return best
  if (own > 0 || !isAlone) return topic
  if (best !== undefined && !BLANK.has(best) && weightOf(best) >= FIRM) return best
  const isNear = (one: Weighed): boolean => one.point.id !== id && one.point.topic === topic && one.places.some((there) => places.some((here) => here.account === there.account && Math.max(here.start, there.start) - Math.min(here.end, there.end) < NEAR))
  // "to maintain dialogue"
  if (ranked[0] === "contacts") return "contacts"
  return !BLANK.has(topic) && borne.some(isNear) ? topic : "other"
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
  return named.size > 1 && own.size > 1 && [...named].every((side) => own.has(side))
}
