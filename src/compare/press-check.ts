import type { Account, PressClaim, PressVerdict, StatementReference } from "../model/comparison.ts"
import { cover, overlaps, slice } from "../model/span.ts"
import { ACT_LADDER, type ActGroup, OWN_VOICE } from "../model/statement.ts"
import type { LanguagePack } from "../languages/pack.ts"
import { fillWhy } from "./accounts.ts"
import type { Group } from "./align.ts"
import type { CheckedFact } from "./fact-points.ts"
import { deniesIt } from "./rules/contradicts.ts"
import { isWeighed, otherResolve, saysNo, saysYes } from "./rules/denial.ts"
import { between, type Scene } from "./rules/relation.ts"
import { textOf } from "./rules/words.ts"
import { CONTENT_WORDS, plain } from "./text.ts"
import { contentOf, type Unit } from "./unit.ts"
import { RULES } from "./weights.ts"

export interface PressSetting {
  readonly accounts: readonly Account[]
  readonly isPress: (account: number) => boolean
  readonly scene: Scene
  /** whose talks these are; what others say is no claim about them */
  readonly sides: readonly string[]
  /** what the accounts are called in sentences */
  readonly names: readonly string[]
  /** facts of the talks that the press has, each held against an account that has it too */
  readonly facts: readonly CheckedFact[]
  /** of the output language */
  readonly pack: LanguagePack
}

/** Shorter quotations stand in any text by chance. */
const SHORTEST_QUOTE = 16
/** Rules that tell of how strongly something is put. */
const OF_STRENGTH: ReadonlySet<string> = new Set(["strength", "agreed-or-discussed", "proposed-or-discussed", "thanked"])

/** Every claim that a press report attributes to a side of the talks, looked for in the accounts of that side. */
export const pressClaims = (units: readonly Unit[], groups: readonly Group[], setting: PressSetting): readonly PressClaim[] => {
  const { scene, isPress } = setting
  const given = new Set(scene.sides.filter((side) => side !== null))
  if (given.size === 0) return []
  const sources = units.filter((unit) => scene.sides[unit.account] !== null && !isPress(unit.account))
  const groupOf = new Map(groups.flatMap((group) => group.units.map((unit) => [unit, group] as const)))
  const told = units.filter((unit) => isPress(unit.account))
  return told.filter((unit) => isClaim(unit, units) || isNoSuch(unit, scene)).flatMap((unit): readonly PressClaim[] => {
    const own = [...scene.speakerSides(unit)].filter((side) => setting.sides.includes(side))
    if (own.length === 0) return []
    const sides = [...new Set([...own, ...tellersOf(unit, told, setting)])]
    const accounts = sources.filter(({ account }) => sides.includes(scene.sides[account]!))
    const meant = isNoSuch(unit, scene) ? before(unit, told) : undefined
    return [check(unit, sides, accounts, groupOf.get(meant ?? unit)?.units ?? [], setting, meant)]
  }).toSorted((a, b) => a.claim.account - b.claim.account || placeOf(a, setting) - placeOf(b, setting))
}

/** «За словами Осло, Вельт пообіцяв»: the side by whose account somebody said it. */
const tellersOf = (unit: Unit, told: readonly Unit[], { scene, sides }: PressSetting): readonly string[] => {
  const outer = unit.statement.within === null ? undefined : told.find(({ account, statement, part }) => account === unit.account && statement.id === unit.statement.within && part === null)
  return outer === undefined ? [] : [...scene.speakerSides(outer)].filter((side) => sides.includes(side))
}

const placeOf = ({ claim }: PressClaim, { accounts }: PressSetting): number =>
  claim.part?.start ?? accounts[claim.account]!.statements.find(({ id }) => id === claim.id)?.content[0]?.start ?? 0

/** "No such promise was given", «такого обещания не было»: a no to what was told right before. */
const isNoSuch = (unit: Unit, scene: Scene): boolean =>
  unit.statement.rule !== OWN_VOICE && unit.kind === "statement" && unit.text.length < SHORT_NO && unit.text.search(scene.packOf(unit).talks.noSuch) >= 0
const SHORT_NO = 90

/** What a report told last, before this: of a report and what is told in it the latter. */
const before = (unit: Unit, told: readonly Unit[]): Unit | undefined => {
  const start = (one: Unit): number => one.part?.start ?? one.statement.content[0]?.start ?? 0
  return told.filter((other) => other.account === unit.account && other.kind !== "passage" && start(other) < start(unit) && other.statement.content.length > 0)
    .sort((a, b) => start(b) - start(a) || b.statement.strength - a.statement.strength)[0]
}

/** Reported words; a report that holds nothing but another one ("the Kremlin said that X accused …") leaves the claim to that one. */
const isClaim = (unit: Unit, units: readonly Unit[]): boolean => {
  const { statement } = unit
  if (statement.rule === OWN_VOICE || unit.kind === "passage" || statement.content.length === 0) return false
  const words = unit.tokens.filter(({ upos }) => CONTENT_WORDS.has(upos)).length
  if (words < (isHard(unit) && unit.roots.size >= LEAST_ROOTS ? LEAST_ROOTS : LEAST_WORDS) && unit.numbers.size === 0) return false
  const inner = units.filter((other) => other.account === unit.account && other.statement.within === statement.id)
  return inner.reduce((sum, other) => sum + wholeOf(other), 0) < MOSTLY * unit.text.length
}

/** "Accused banks of holding deposits", "denied a deal": what binds, blames, thanks or denies is a claim in two words. */
const isHard = ({ statement }: Unit): boolean => HARD.has(ACT_LADDER[statement.act].group) || statement.act === "deny" || statement.act === "thank"
const HARD: ReadonlySet<ActGroup> = new Set<ActGroup>(["binding", "blame", "asking", "pressing", "backing"])

/** How long a report is with who reports and by which word. */
const wholeOf = ({ statement, text }: Unit): number => {
  const { start, end } = [...(statement.speaker === null ? [] : [statement.speaker]), ...statement.cue].reduce((one, other) => cover(one, other), statement.content[0] ?? { start: 0, end: 0 })
  return Math.max(text.length, end - start)
}
const MOSTLY = 0.6
/** Of these as many must tell something: names, things. */
const LEAST_ROOTS = 2
/** "The recent talks", "the reasons": a word or two say nothing that could be looked for. */
const LEAST_WORDS = 3

const referenceOf = (unit: Unit): StatementReference => ({ account: unit.account, id: unit.statement.id, ...(unit.part === null ? {} : { part: unit.part }) })

const check = (unit: Unit, sides: readonly string[], own: readonly Unit[], group: readonly Unit[], setting: PressSetting, meant?: Unit): PressClaim => {
  const { scene, accounts, pack } = setting
  const where = [...new Set(scene.sides.flatMap((side, account) => (side !== null && sides.includes(side) && !setting.isPress(account) ? [account] : [])))]
  const name = (places: readonly number[]): string => places.map((account) => setting.names[account]!).join("; ")
  const made = (verdict: PressVerdict, rule: string, found: readonly Unit[], why = rule === "verbatim" ? pack.columns.whys.verbatim : pack.columns.whys[verdict]): PressClaim => {
    const [best] = found
    const places = best === undefined ? where : [...new Set(found.map(({ account }) => account))]
    const act = (one: Unit | undefined): string => (one === undefined ? "" : pack.phrasing.acts[one.statement.act])
    return {
      claim: referenceOf(unit), sides, verdict, rule, statements: found.map(referenceOf),
      why: fillWhy(why, { a: setting.names[unit.account]!, b: name(places), x: textOf(unit), y: best === undefined ? "" : textOf(best), n: act(unit), m: act(best) }),
    }
  }
  if (where.length === 0) return made("no-account", "no-account", [])
  const found = alike(meant ?? unit, own, group, scene)
  // what the press has a side deny, its account denies too, affirms, or does not tell
  if (meant !== undefined || saysNo(unit, scene.packOf(unit))) {
    const no = found.filter((one) => saysNo(one, scene.packOf(one)))
    const yes = found.find((one) => saysYes(one, scene.packOf(one)))
    if (no.length > 0) return made("found", "same-act", no)
    if (yes !== undefined) {
      return { ...made("otherwise", "yes-and-no", [yes]), why: fillWhy(pack.phrasing.whys["yes-and-no"]!, { a: name([yes.account]), b: setting.names[unit.account]!, x: textOf(yes), y: textOf(unit), n: pack.phrasing.acts[yes.statement.act] }) }
    }
    if (meant !== undefined) return made("not-found", "not-found", [])
  }
  const quoted = quotedIn(unit, where, accounts)
  const fact = found.length > 0 ? undefined : setting.facts.filter(({ press, own: told }) => where.includes(told.account) && press.account === unit.account && contentOf(unit).some((span) => overlaps(span, press.part!)))
    .sort((a, b) => Number(b.relation === "contradicts") - Number(a.relation === "contradicts"))[0]
  if (fact !== undefined) return made(fact.relation === "same" ? "found" : "otherwise", fact.rule, [fact.own])
  if (found.length === 0) return quoted.length > 0 ? { ...made("found", "verbatim", []), why: fillWhy(pack.columns.whys.verbatim, { b: name(quoted) }) } : made("not-found", "not-found", [])
  if (quoted.length > 0) return made("found", "verbatim", found)
  const denial = found.find((one) => deniesIt(unit, one)) ?? found.slice(0, 1).find((one) => saysNo(one, scene.packOf(one)) && saysYes(unit, scene.packOf(unit)))
  if (denial !== undefined) return made("denied", "relayed-denied", [denial])
  const [nearest] = found
  const finding = between([unit], [nearest!], scene)
  const gap = nearest!.statement.act === unit.statement.act ? 0 : nearest!.statement.strength - unit.statement.strength
  const open = weighsOnly(nearest!, unit, scene)
  if (open !== 0) return made(open > 0 ? "weaker" : "stronger", "strength", found)
  if (Math.abs(gap) >= RULES.strengthGap || (gap !== 0 && OF_STRENGTH.has(finding.rule))) return made(gap < 0 ? "weaker" : "stronger", OF_STRENGTH.has(finding.rule) ? finding.rule : "strength", found)
  if (finding.relation === "contradicts" || (finding.relation === "differs" && !SAYS_ALIKE.has(finding.rule) && !OF_STRENGTH.has(finding.rule))) {
    const template = pack.phrasing.whys[finding.rule]
    return template === undefined ? made("otherwise", finding.rule, found) : {
      ...made("otherwise", finding.rule, found),
      why: fillWhy(template, { a: setting.names[finding.accounts[0]]!, b: setting.names[finding.accounts[1] ?? finding.accounts[0]]!, x: finding.deciding.x, y: finding.deciding.y, n: pack.phrasing.acts[finding.units[0].statement.act], m: finding.units[1] === null ? "" : pack.phrasing.acts[finding.units[1].statement.act] }),
    }
  }
  return made("found", finding.rule, found)
}

/** 1: the account has it only considered, the press has it done or promised; -1: the other way round. */
const weighsOnly = (own: Unit, told: Unit, scene: Scene): number => {
  if (scene.similarity(own, told) < RULES.same || !otherResolve(own, told, scene.packOf(own), scene.packOf(told))) return 0
  return isWeighed(own, scene.packOf(own)) ? 1 : -1
}

/** Differences of wording that leave the claim as it is. */
const SAYS_ALIKE: ReadonlySet<string> = new Set(["specificity", "emphasis", "tone", "who-acts", "position-told", "own-positions"])

/** Units of the relayed accounts that say the same: those of its point, the most alike first; else the nearest ones. */
const alike = (unit: Unit, own: readonly Unit[], group: readonly Unit[], scene: Scene): readonly Unit[] => {
  const together = own.filter((other) => group.includes(other) && scene.similarity(unit, other) >= RULES.deny)
  const near = together.length > 0 ? together : own.filter((other) => scene.similarity(unit, other) >= RULES.same)
  const ordered = near.toSorted((a, b) => scene.similarity(unit, b) - scene.similarity(unit, a))
  const least = ordered[0] === undefined ? 0 : BESIDE * scene.similarity(unit, ordered[0])
  return ordered.filter((other) => scene.similarity(unit, other) >= least).slice(0, MOST_PLACES)
}
const MOST_PLACES = 3
/** Places that are clearly less alike than the best one are left out. */
const BESIDE = 0.85

/** Accounts in the report's own language that hold the words in its quotation marks. */
const quotedIn = (unit: Unit, where: readonly number[], accounts: readonly Account[]): readonly number[] => {
  const { form, content } = unit.statement
  if (form !== "direct" && form !== "mixed") return []
  const text = accounts[unit.account]!.document.text
  const quotes = (form === "direct" ? content.map((span) => slice(text, span)) : [...(unit.part === null ? content : [unit.part]).map((span) => slice(text, span)).join(" ").matchAll(/[«“„"]([^»”“"]+)[»”“"]/gu)].map((found) => found[1]!))
    .map(bare).filter((quote) => quote.length >= SHORTEST_QUOTE)
  return quotes.length === 0 ? [] : where.filter((account) => {
    const whole = bare(accounts[account]!.document.text)
    return quotes.every((quote) => whole.includes(quote))
  })
}

const bare = (text: string): string => plain(text).replace(/[^\p{L}\p{N}]+/gu, " ").trim()
