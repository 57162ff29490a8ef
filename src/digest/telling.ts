import type { Point, StatementReference } from "../model/comparison.ts"
import { overlaps, slice } from "../model/span.ts"
import { ACT_LADDER, OWN_VOICE } from "../model/statement.ts"
import { chosen } from "./choose.ts"
import { isFragment } from "./fragment.ts"
import { isHanging } from "./hanging.ts"
import type { Teller } from "./parties.ts"
import { isOurs } from "./quotation.ts"
import { referenceKey, statementAt } from "./tell.ts"
import { accountAt, CONTENT, packAt, spansOf, wordsOf } from "./words.ts"

/** Differences that show only where all statements stand side by side. */
export type IsSideBySide = (point: Point) => boolean

/** Statements that tell something and are not told yet; of accounts that differ all, so that the difference can be seen. */
export const telling = (point: Point, teller: Teller, told: ReadonlySet<string>, isSideBySide: IsSideBySide): readonly StatementReference[] => {
  const isAlone = point.relation === "only"
  const isPress = (reference: StatementReference): boolean => accountAt(reference, teller).side === null
  // that talks were held is no news of the press
  if (isAlone && point.topic === "talks" && point.statements.every(isPress)) return []
  const open = point.statements.filter((reference) => !isFact(reference, point, teller) && !isRepeated(reference, teller) && !isFragment(reference, teller) && !isAside(reference, teller) && !namesItself(reference, teller) && !isUnclaimed(reference, teller) && (point.relation === "contradicts" || !isBeside(reference, teller)))
  const clear = open.filter((reference) => !isHanging(reference, teller))
  // what is held against each other needs both
  const isOneSided = new Set(clear.map(({ account }) => account)).size < new Set(open.map(({ account }) => account)).size
  const kept = point.relation === "contradicts" || (isSideBySide(point) && isOneSided) ? open : clear
  const fresh = kept.filter((reference) => !told.has(referenceKey(reference)))
  return fresh.length > 0 && isSideBySide(point) ? kept : fresh
}

/** An account's own voice where somebody is said to speak in the same words. */
export const isRepeated = (reference: StatementReference, { accounts }: Teller): boolean => {
  const { content, rule } = statementAt(reference, accounts)
  if (rule !== OWN_VOICE) return false
  const others = accounts.find(({ index }) => index === reference.account)?.account.statements ?? []
  return others.some((other) => other.rule !== OWN_VOICE && other.actors.length > 0 && [...other.cue, ...other.content].some((span) => content.some((own) => overlaps(own, span))))
}

/** What the lead tells of the talks: that they were held, how long and how. */
export const isFact = (reference: StatementReference, { topic }: Point, { accounts, facts }: Teller): boolean => {
  const { content, rule } = statementAt(reference, accounts)
  const isPress = accounts.find(({ index }) => index === reference.account)?.side === null
  if (topic !== "talks" && topic !== "contacts" && topic !== "other" && rule !== OWN_VOICE && !isPress) return false
  return facts.some((fact) => fact.account === reference.account && (!isPress || fact.end - fact.start < SENTENCE) && content.some((span) => overlaps(span, fact)))
}
/** A fact as long as this rests on a sentence, not on the words that tell it. */
const SENTENCE = 40

/** "Our secretary briefed the press on the call of Mr A with Mr B": that they talked, which the lead tells */
const tellsTalksThemselves = (reference: StatementReference, teller: Teller): boolean => {
  const statement = statementAt(reference, teller.accounts)
  const { participants } = teller
  if (statement.actors.some((id) => participants.has(id)) || statement.content.length === 0) return false
  const account = accountAt(reference, teller)
  const words = wordsOf(reference, teller).filter(({ upos }) => CONTENT.has(upos))
  const named = new Set(account.account.annotation.mentions.filter((mention) => statement.content.some((span) => overlaps(mention, span))).flatMap(({ actors }) => actors.filter((id) => participants.has(id))))
  const event = packAt(reference, teller)?.talks.event
  return named.size > 1 && words.length < MANY && event !== undefined && statement.content.some((span) => slice(account.account.document.text, span).search(event) >= 0)
}
const MANY = 16

/** A turn in the first person whose speaker was not found */
const isUnclaimed = (reference: StatementReference, teller: Teller): boolean => {
  const [told = reference] = chosen([reference], teller)
  return statementAt(told, teller.accounts).actors.length === 0 && wordsOf(told, teller).some(isOurs)
}

/** A turn that names its own speaker is somebody else's. */
const namesItself = (reference: StatementReference, teller: Teller): boolean => {
  const [told = reference] = chosen([reference], teller)
  const { form, actors } = statementAt(told, teller.accounts)
  const { mentions } = accountAt(reference, teller).account.annotation
  return form === "direct" && spansOf(told, teller).some((span) => mentions.some((mention) => mention.kind === "name" && overlaps(mention, span) && mention.actors.length === 1 && actors.includes(mention.actors[0]!)))
}

/** Greetings and what is said about the briefing itself, by whoever gives it. */
export const isAside = (reference: StatementReference, teller: Teller): boolean => {
  const [told] = chosen([reference], teller)
  const { accounts, participants } = teller
  const statement = statementAt(reference, accounts)
  const { account } = accountAt(reference, teller)
  const outer = told === undefined ? statement : statementAt(told, accounts)
  // "I am not going to characterise it" is no statement on it
  if ([statement, outer].some(({ negated, act, actors }) => negated && ACT_LADDER[act].group === "report" && !actors.some((id) => participants.has(id)))) return true
  if (told === undefined) return false
  // a reporter with a name
  if (outer.form === "direct" && !outer.actors.some((id) => participants.has(id)) && wordsOf(told, teller).some(({ features }) => features["Person"] === "2")) return true
  if (tellsTalksThemselves(reference, teller)) return true
  const [first] = spansOf(told, teller)
  const pack = packAt(told, teller)
  return first !== undefined && pack !== undefined && slice(account.document.text, first).slice(0, OPENING).search(pack.phrasing.aside) >= 0
}
/** Letters of a turn that tell what it is about */
const OPENING = 240

/** What an official says at a briefing beside the readout of the talks: it belongs here only where it tells what one of those who talked said or did. */
const isBeside = (reference: StatementReference, teller: Teller): boolean => {
  const { kind, side, index } = accountAt(reference, teller)
  return kind === "briefing" && side !== null && teller.accounts.some((other) => other.side === side && other.index !== index && other.kind !== "briefing") && !tellsTalkers(reference, teller)
}

/** Whether somebody who talked is said to say what is told. */
export const tellsTalkers = (reference: StatementReference, teller: Teller): boolean => {
  const { accounts, participants } = teller
  return [reference, ...chosen([reference], teller)].every((told) => statementAt(told, accounts).actors.some((id) => participants.has(id)))
}
