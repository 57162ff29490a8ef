import { overlaps, type Span } from "../model/span.ts"
import { OWN_VOICE, type Statement } from "../model/statement.ts"
import type { Account, Relation, TalksFacts } from "../model/comparison.ts"
import type { Cast } from "./actors.ts"
import { durationClaims, type Length, type LengthClaim, lengthsDiffer } from "./facts/duration.ts"
import { initiatorClaims } from "./facts/others.ts"
import { talkSentences } from "./facts/talk-sentences.ts"
import { chosenTones, toneClaims, tonesAlike } from "./facts/tone.ts"
import { apart, placesIn, type Place } from "./places.ts"
import type { Draft } from "./points.ts"
import type { Finding } from "./rules/relation.ts"
import { unitOf, type Setting, type Unit } from "./unit.ts"

/** A fact of the talks as one account tells it, at a place that a statement (or the account's own voice) holds. */
interface Told<T> {
  readonly claim: T
  readonly account: number
  readonly unit: Unit
  readonly text: string
}

/** How a pair of accounts stands to each other in such a fact. */
interface Verdict {
  readonly relation: Relation
  readonly rule: string
}

const size = (spans: readonly Span[]): number => spans.reduce((sum, span) => sum + span.end - span.start, 0)

/** The smallest statement that holds the place. */
const holder = (account: Account, claim: Span) =>
  account.statements.filter((statement) => [...statement.content, ...statement.cue].some((span) => overlaps(span, claim))).sort((a, b) => size(a.content) - size(b.content))[0]

/** No statement holds it: the account tells it in its own voice, beside what it reports in the same sentence. */
const ownStatement = (account: Account, { start, end }: Span): Statement => ({
  id: `t${account.statements.filter((statement) => statement.rule === OWN_VOICE).length + 1 + start}`, speaker: null, actors: [], cue: [], content: [{ start, end }], form: "nominal", act: "state", strength: 1,
  topics: ["talks"], about: [], addressee: null, target: null, negated: false, within: null, rule: OWN_VOICE, confidence: 1,
})

const told = <T extends Span>(accounts: readonly Account[], setting: Setting, claims: (account: Account, index: number) => readonly T[]): readonly Told<T>[] =>
  accounts.flatMap((account, index) => claims(account, index).flatMap((claim) => {
    const statement = holder(account, claim) ?? ownStatement(account, claim)
    const unit = unitOf(account, index, { ...statement, topics: ["talks"] }, "passage", { start: claim.start, end: claim.end }, setting)
    return [{ claim, account: index, unit, text: account.document.text.slice(claim.start, claim.end) }]
  }))

/** What the press has of a fact of the talks, held against what an account has. */
export interface CheckedFact extends Verdict {
  readonly press: Unit
  readonly own: Unit
}

/** One point of what several accounts tell of one fact; the pair that stands worst decides. */
const factDraft = <T>(all: readonly Told<T>[], sides: readonly (string | null)[], isPress: (unit: Unit) => boolean, verdict: (a: Told<T>, b: Told<T>) => Verdict): readonly FactDraft[] => {
  const official = all.filter((entry) => !isPress(entry.unit))
  const checked = all.filter((entry) => isPress(entry.unit)).flatMap((press) => official.map((own): CheckedFact => ({ ...verdict(press, own), press: press.unit, own: own.unit })))
  const entries = official.length > 0 ? official : all
  const [first] = entries
  if (first === undefined) return []
  const units = entries.map((entry) => entry.unit)
  const pairs = entries.flatMap((one, index) => entries.slice(index + 1).map((other) => ({ one, other, found: verdict(one, other) })))
  const inside = pairs.filter(({ one, other, found }) => (sides[one.account] ?? null) !== null && sides[one.account] === sides[other.account] && (found.relation === "differs" || found.relation === "contradicts")).map(findingOf)
  const press = all.filter((entry) => !entries.includes(entry)).map((entry) => entry.unit)
  if (entries.length === 1 || new Set(entries.map((entry) => sides[entry.account] ?? `${entry.account}`)).size === 1) {
    const rule = sides.length === 1 ? "no-other-account" : "one-account"
    return [{ units, press, finding: { relation: "only", rule, accounts: [first.account, null], deciding: { x: first.text, y: "" }, units: [first.unit, null] }, inside, checked }]
  }
  const worst = [...pairs].sort((a, b) => GRAVITY[b.found.relation] - GRAVITY[a.found.relation])[0]!
  return [{ units, press, finding: findingOf(worst), inside, checked }]
}

/** A point of a fact, with what the press has of it. */
export interface FactDraft extends Draft {
  readonly checked: readonly CheckedFact[]
}

const findingOf = <T>({ one, other, found }: { readonly one: Told<T>; readonly other: Told<T>; readonly found: Verdict }): Finding =>
  ({ ...found, accounts: [one.account, other.account], deciding: { x: one.text, y: other.text }, units: [one.unit, other.unit] })

const GRAVITY: Readonly<Record<Relation, number>> = { contradicts: 2, differs: 1, same: 0, only: 0, relayed: 0 }

const lengths = (a: Told<LengthClaim>, b: Told<LengthClaim>): Verdict => {
  const [one, other] = [a, b].map(({ claim }) => ({ minutes: claim.value, approximate: claim.approximate, partial: claim.partial })) as [Length, Length]
  if (lengthsDiffer(one, other)) return { relation: "contradicts", rule: "duration-contradicts" }
  return one.minutes === other.minutes ? { relation: "same", rule: "duration-same" } : { relation: "differs", rule: "duration" }
}

type Asked = ReturnType<typeof initiatorClaims>[number]

const initiators = (who: Cast) => (a: Told<Asked>, b: Told<Asked>): Verdict => {
  const side = ({ claim }: Told<Asked>): string | null => who.actor(claim.value)?.side ?? null
  return side(a) !== null && side(b) !== null && side(a) !== side(b) ? { relation: "contradicts", rule: "initiator-contradicts" } : { relation: "same", rule: "initiator-same" }
}

/** The one place that an account itself gives for the talks; two are of other meetings too, and what is agreed or said is to come. */
const placeClaims = (account: Account, packs: Setting["packs"]): readonly Place[] => {
  const places = talkSentences(account, packs).filter(({ weight, persons }) => weight === 1 && persons.length > 1).flatMap((sentence) => placesIn(account, sentence, packs))
  const own = places.filter((place) => !account.statements.some((statement) => statement.rule !== OWN_VOICE && statement.content.some((span) => overlaps(span, place))))
  return own.length > 0 && own.every((place) => !apart(place, own[0]!)) ? own.slice(0, 1) : []
}

const placesOfTalks = (a: Told<Place>, b: Told<Place>): Verdict =>
  apart(a.claim, b.claim) ? { relation: "contradicts", rule: "place-contradicts" } : { relation: "same", rule: "place-same" }

/** A place that one side alone gives is no news. */
const placeDrafts = (all: readonly Told<Place>[], sides: readonly (string | null)[], isPress: (unit: Unit) => boolean): readonly FactDraft[] =>
  new Set(all.filter(({ unit }) => !isPress(unit)).map(({ account }) => sides[account] ?? `${account}`)).size > 1 ? factDraft(all, sides, isPress, placesOfTalks) : []

type Tone = ReturnType<typeof toneClaims>[number]

/** Words of two languages are not held against each other one by one. */
const tones = (a: Told<Tone>, b: Told<Tone>): Verdict =>
  tonesAlike(a.claim, b.claim) ? { relation: "same", rule: "tone-same" } : { relation: "differs", rule: "tone" }

/** How long the talks lasted and how they went: points of their own, whoever tells it. */
export const factDrafts = (accounts: readonly Account[], sides: readonly (string | null)[], isPress: (unit: Unit) => boolean, talks: TalksFacts, setting: Setting): readonly FactDraft[] => [
  ...(talks.claims.duration.length === 0 ? [] : factDraft(told(accounts, setting, (account, index) => durationClaims(account, index, setting.packs)), sides, isPress, lengths)),
  ...factDraft(told(accounts, setting, (account, index) => initiatorClaims(account, index, setting.who, setting.packs)), sides, isPress, initiators(setting.who)),
  ...placeDrafts(told(accounts, setting, (account) => placeClaims(account, setting.packs)), sides, isPress),
  ...factDraft(chosenTones(told(accounts, setting, (account, index) => toneClaims(account, index, setting.packs))), sides, isPress, tones),
]
