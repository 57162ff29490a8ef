import type { Account, ComparedAccount, Comparison } from "../model/comparison.ts"
import type { LanguageCode } from "../model/document.ts"
import { overlaps, slice } from "../model/span.ts"
import { OWN_VOICE } from "../model/statement.ts"
import type { LanguagePack, LanguagePacks } from "../languages/pack.ts"
import { accountKind, accountNames, accountSide, withAgencies } from "./accounts.ts"
import { cast, type Cast } from "./actors.ts"
import { align, type Group } from "./align.ts"
import { partiesOf, talksFacts } from "./facts/facts.ts"
import { columnsOf, insideFindings } from "./columns.ts"
import { factDrafts } from "./fact-points.ts"
import type { TopicsOf } from "./list.ts"
import { points, type Draft } from "./points.ts"
import { pressClaims } from "./press-check.ts"
import { comparisonProblems } from "./problems.ts"
import { relate, type Scene } from "./rules/relation.ts"
import { unitsOf, type Unit } from "./unit.ts"

export interface CompareOptions {
  readonly packs: LanguagePacks
  /** begins to make one unit vector a text, meaning the same in every language; gives what waits for them */
  readonly embed: (texts: readonly string[]) => () => readonly Float32Array[]
  /** topics of a part of an account's text; absent: a part has the topics of its statement */
  readonly topicsOf?: TopicsOf
  /** of the reasons and messages */
  readonly language: LanguageCode
  /** by account; null or absent: what the document says */
  readonly sides?: readonly (string | null)[]
}

/**
 * Accounts of the same talks → who talked, when and how; what each says about the same points, and how that stands to each other.
 * Throws without an account and without a pack of the output language; all else that is wrong is among the problems.
 */
export const compare = (given: readonly Account[], options: CompareOptions): Omit<Comparison, "digest"> => {
  const pack = options.packs.get(options.language)
  if (pack === undefined) throw new Error(`no pack for the output language "${options.language}"; there are ${[...options.packs.keys()].join(", ")}`)
  if (given.length === 0) throw new Error("no account to compare")
  const who = cast(given)
  const accounts = withAgencies(given.map((account, index): ComparedAccount => {
    const kind = accountKind(account, options.packs)
    return { index, kind, side: accountSide(account, kind, options.sides?.[index], options.packs), account }
  }), options.packs)
  const sides = accounts.map((account) => account.side)
  const names = accountNames(accounts, pack)
  const parties = partiesOf(given, accounts.map((account) => account.kind), sides, who, options.packs)
  const setting = { who, packs: options.packs, sides: parties.sides, talkers: parties.participants, ...(options.topicsOf ? { topicsOf: options.topicsOf } : {}) }
  const split = given.map((account, index) => unitsOf(account, index, setting, accounts[index]!.kind !== "press"))
  const units = promising(split.flatMap((own) => own.units))
  const vectors = options.embed(units.map((unit) => unit.meant))
  const talks = talksFacts(given, parties, who, options.packs)
  const { groups, similarity } = align(units, vectors(), given.map((account) => account.document.sha256 + account.document.id), sides)
  const scene = sceneOf(given, sides, who, options.packs, pack, similarity)
  const pressApart = new Set(sides.filter((side) => side !== null)).size > 1
  const isPress = (unit: Unit): boolean => pressApart && accounts[unit.account]!.kind === "press"
  const facts = factDrafts(given, sides, isPress, talks, setting)
  const drafts = [...meaningful(groups, split.flatMap((own) => own.turns), split.flatMap((own) => own.units.filter((unit) => unit.kind === "passage"))).map((group): Draft => draftOf(group, isPress, scene)), ...facts]
  return {
    talks, accounts: accounts.map((account) => withUsedVoice(account, drafts)), columns: columnsOf(sides), points: points(drafts, given, names, sides, similarity, pack),
    pressClaims: pressClaims(units, groups, { accounts: given, isPress: (account) => accounts[account]!.kind === "press" && sides[account] === null, scene, sides: talks.sides, names, pack, facts: facts.flatMap(({ checked }) => checked) }),
    problems: comparisonProblems(given, talks, names, who, options.packs, pack),
  }
}

/** The press takes no part in how the sides stand to each other; what only the press has is a point of its own. */
const draftOf = (group: readonly Unit[], isPress: (unit: Unit) => boolean, scene: Scene): Draft => {
  const units = group.filter((unit) => !isPress(unit))
  const inside = insideFindings(units, scene)
  return units.length === 0 || units.length === group.length ? { units: group, finding: relate(group, scene), inside } : { units, press: group.filter(isPress), finding: relate(units, scene), inside }
}

/** Of what an account tells by itself, its statements have what a point rests on. */
const withUsedVoice = (compared: ComparedAccount, drafts: readonly Draft[]): ComparedAccount => {
  const own = drafts.flatMap(({ units, press = [] }) => [...units, ...press].filter((unit) => unit.account === compared.index && unit.statement.rule === OWN_VOICE))
  const used = new Map(own.map(({ statement }) => [statement.id, statement]))
  const reported = compared.account.statements.filter((statement) => statement.rule !== OWN_VOICE)
  return { ...compared, account: { ...compared.account, statements: [...reported, ...[...used.values()].sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0))] } }
}

/** A sentence of a long turn is only compared where it shares words with a statement of another account: a vector of each would cost more than it tells. */
const SHARED_ROOTS = 2
const promising = (units: readonly Unit[]): readonly Unit[] => units.filter((unit) => unit.kind !== "passage" || units.some((other) =>
  other.account !== unit.account && other.kind !== "passage" &&
  ([...unit.roots].filter((root) => other.roots.has(root)).length >= SHARED_ROOTS || [...unit.names, ...unit.numbers].some((name) => other.names.has(name) || other.numbers.has(name)))))

const sceneOf = (given: readonly Account[], sides: readonly (string | null)[], who: Cast, packs: LanguagePacks, fallback: LanguagePack, similarity: Scene["similarity"]): Scene => {
  const sidesOf = (unit: Unit, ids: readonly (string | null | undefined)[]): ReadonlySet<string> =>
    new Set(ids.flatMap((id) => (id === null || id === undefined ? [] : who.side(unit.account, id) ?? [])))
  return {
    sides, similarity,
    told: ({ account, statement }) => given[account]!.annotation.sentences.filter((sentence) => [...statement.cue, ...statement.content].some((span) => overlaps(span, sentence))).map((sentence) => slice(given[account]!.document.text, sentence)).join(" "),
    packOf: (unit) => packs.get(unit.language) ?? fallback,
    speakerSides: (unit) => sidesOf(unit, unit.statement.actors),
    targetSides: (unit) => sidesOf(unit, [unit.statement.target?.actor, ...(unit.statement.target === null ? named(given[unit.account]!, unit) : [])]),
  }
}

/** Actors that a content names, where no target is told. */
const named = (account: Account, unit: Unit): readonly string[] =>
  account.annotation.mentions.filter((mention) => mention.kind !== "pronoun" && unit.statement.content.some((span) => mention.start < span.end && span.start < mention.end)).flatMap((mention) => mention.actors).slice(0, 1)

/**
 * Groups as points: what is left of a list or of a long turn is shown as the statement that it belongs to, a turn that nobody else speaks of once. Of a turn
 * that others speak of in part, the sentences that tell of something else are one more point.
 */
const meaningful = (groups: readonly Group[], turns: readonly Unit[], passages: readonly Unit[]): readonly (readonly Unit[])[] => {
  const kept: (readonly Unit[])[] = []
  const rests = new Map<string, Unit[]>()
  const spoken = new Set<string>()
  const met = new Set<string>()
  const id = (unit: Unit): string => `${unit.account} ${unit.statement.id}`
  const place = (unit: Unit): string => `${id(unit)} ${unit.part?.start}`
  for (const { units } of groups) {
    const [first] = units
    if (first === undefined) continue
    const ofOne = units.every((unit) => unit.account === first.account)
    if (ofOne && units.every((unit) => unit.kind === "passage")) continue
    for (const unit of units) if (unit.kind === "passage") met.add(place(unit))
    if (ofOne && units.every((unit) => unit.kind === "conjunct" && unit.statement === first.statement)) rests.set(id(first), [...(rests.get(id(first)) ?? []), ...units])
    else kept.push(units)
    for (const unit of units) spoken.add(id(unit)).add(`${unit.account} ${unit.statement.within ?? ""}`)
  }
  const left = turns.filter((turn) => spoken.has(id(turn))).map((turn) => passages.filter((unit) => id(unit) === id(turn) && !met.has(place(unit)) && unit.things.size > 0))
  return [...kept, ...rests.values(), ...turns.filter((turn) => !spoken.has(id(turn))).map((turn) => [turn]), ...left.filter((units) => units.length > 0)]
}
