import type { Token } from "../../model/annotation.ts"
import { OWN_VOICE, type Act } from "../../model/statement.ts"
import type { LanguagePack } from "../../languages/pack.ts"
import type { Unit } from "../unit.ts"
import { RULES } from "../weights.ts"
import { eitherWay, type Deciding, type Pair } from "./rule.ts"
import { isNegative, textOf } from "./words.ts"

/** Acts by which somebody binds himself. */
const BINDING: ReadonlySet<Act> = new Set<Act>(["agree", "promise", "ready", "task", "announce", "confirm"])
/** Acts that, negated, say that nobody was bound. */
const UNBOUND: ReadonlySet<Act> = new Set<Act>(["agree", "promise", "ready"])
/** Acts that tell something in a content of its own. */
const TELLING: ReadonlySet<Act> = new Set<Act>(["state", "stress", "announce", "assess", "confirm", "deny", "predict"])
const RAISED: ReadonlySet<Act> = new Set<Act>(["discuss", "propose", "request", "urge", "demand", "agree", "task", "promise"])

/** The part of the denied matter's roots that the other must name: fewer of them meet in two languages. */
const COVERED = { same: 0.5, foreign: 0.33 }
/** Content words from the beginning in which a word of process stands ("to continue the talks on …"). */
const FIRST = 4

const lemmasOf = (unit: Unit): readonly string[] => unit.tokens.map((token) => token.lemma.toLowerCase())
/** "Without inspection" is no no. */
const hasNegative = (unit: Unit, pack: LanguagePack): boolean => unit.tokens.some(({ lemma, upos }) => upos !== "ADP" && pack.talks.negatives.has(lemma.toLowerCase()))
const isTentative = (unit: Unit, pack: LanguagePack): boolean =>
  unit.tokens.filter(({ upos }) => upos === "VERB" || upos === "NOUN" || upos === "ADJ" || upos === "AUX").slice(0, FIRST).some((token) => pack.talks.tentative.has(token.lemma.toLowerCase()))

/** Content words from the beginning in which it is told that a thing is only looked into ("would consider buying …"). */
const WEIGHED = 3
export const isWeighed = (unit: Unit, pack: LanguagePack): boolean =>
  unit.tokens.filter(({ upos }) => upos === "VERB" || upos === "NOUN" || upos === "PROPN").slice(0, WEIGHED).some(({ lemma }) => pack.talks.weighing.has(lemma.toLowerCase()))

/** "Agreed to study a bridge" and "agreed to build a bridge": of what both have said or agreed, one has it only looked into. */
export const otherResolve = (a: Unit, b: Unit, packA: LanguagePack, packB: LanguagePack): boolean =>
  [a, b].every(({ statement }) => statement.rule !== OWN_VOICE && !statement.negated && (BINDING.has(statement.act) || TELLING.has(statement.act)) && statement.act !== "deny") && isWeighed(a, packA) !== isWeighed(b, packB)

/** The same matter, told by `told` and denied by `denied`: most of what is denied is named by the other, and the denial adds nothing to it. */
export const sameMatter = (told: Unit, denied: Unit, { similarity, packs }: Pair): boolean => {
  const common = [...denied.roots].filter((root) => told.roots.has(root))
  const share = common.length / Math.max(1, Math.min(told.roots.size, denied.roots.size))
  const isSpecific = common.some((root) => told.things.has(root)) || common.length > 1 || (common.length > 0 && similarity >= RULES.contradict && share >= (told.language === denied.language ? COVERED.same : COVERED.foreign))
  if (similarity < RULES.same || !isSpecific || share < (told.language === denied.language ? COVERED.same : COVERED.foreign)) return false
  if (namesOthers(told, denied) || [...denied.numbers].some((number) => !told.numbers.has(number))) return false
  return lemmasOf(denied).every((lemma) => packs[1].talks.quantities.get(lemma) !== "all")
}

/** Each names somebody or something that the other does not ("in the Skagerrak", "in the Baltic"): not one matter. Proper names of two languages meet only where they are known. */
export const namesOthers = (a: Unit, b: Unit): boolean => {
  const own = ({ names }: Unit, other: Unit): boolean => [...names].some((name) => (a.language === b.language || name.startsWith("@")) && !other.names.has(name))
  return own(a, b) && own(b, a)
}

/** Words that leave it open make no denial: "no final agreement yet", "if", "only". */
const isHedged = (text: string, pack: LanguagePack): boolean => text.search(pack.talks.notYet) >= 0 || text.search(pack.talks.condition) >= 0

/** The sentence itself is the denial: no other clause stands before it. */
const saysSo = (unit: Unit, pattern: RegExp): boolean => {
  const at = unit.text.search(pattern)
  return at >= 0 && !unit.text.slice(0, at).includes(",")
}

/** Is it told in the unit that nobody agreed or promised? `by`: the sides that did not; null where nobody is named. */
const unbound = (unit: Unit, speakers: ReadonlySet<string>, pack: LanguagePack): { readonly by: ReadonlySet<string> | null } | null => {
  const { act, negated, rule } = unit.statement
  if (negated && UNBOUND.has(act)) return { by: act === "agree" && isNobodys(unit, speakers) ? null : speakers }
  if (act === "refuse" && !negated) return { by: speakers }
  if (negated || !(rule === OWN_VOICE || TELLING.has(act)) || !saysSo(unit, pack.talks.notAgreed)) return null
  return { by: null }
}

/** "No agreement was reached", «не договорились»: of all who talked, also where its teller was taken for its speaker. */
const isNobodys = (unit: Unit, speakers: ReadonlySet<string>): boolean => speakers.size !== 1 || unit.statement.speaker === null || unit.outer !== null

/** What one account tells as agreed or promised, the other says was not. */
export const notAgreed = eitherWay((pair: Pair): Deciding | null => {
  const { a, b, sides, speakerSides, targetSides, packs } = pair
  if (sides[0] === null || sides[1] === null || sides[0] === sides[1] || a.kind === "passage" || b.kind === "passage" || a.statement.negated) return null
  const no = unbound(b, speakerSides[1], packs[1])
  if (no === null) return null
  const binds = BINDING.has(a.statement.act) && a.statement.rule !== OWN_VOICE
  // "Norland would withdraw its boats", told by the other side
  const foretells = TELLING.has(a.statement.act) && a.statement.rule !== OWN_VOICE && b.statement.negated && isFuture(a, packs[0]) && no.by !== null && targetSides[0].size === 1 && [...targetSides[0]].every((side) => no.by!.has(side))
  if (!binds && !foretells) return null
  if (binds && no.by !== null && ![...speakerSides[0]].some((side) => no.by!.has(side))) return null
  if (hasNegative(a, packs[0]) || isTentative(a, packs[0]) && !isTentative(b, packs[1]) || pair.told !== undefined && pair.told.some((text, place) => isHedged(text, packs[place]!)) || !sameMatter(a, b, pair)) return null
  return { x: textOf(a), y: textOf(b) }
})

/** "Did not hand over", "had sent". */
export const isPast = (unit: Unit, pack: LanguagePack): boolean => !isFuture(unit, pack) && unit.tokens.some(({ features }) => features["Tense"] === "Past")

/** "Will hand over", «передаст». */
export const isFuture = (unit: Unit, pack: LanguagePack): boolean => unit.tokens.some(({ lemma, features }) => features["Tense"] === "Fut" || pack.talks.future.has(lemma.toLowerCase()))

/** One account has it raised or agreed, the other tells in whole words that it did not come up. */
export const notRaised = eitherWay((pair: Pair): Deciding | null => {
  const { a, b, packs, sides, targetSides } = pair
  // "Norland would hand over the boats", told by the other side
  const foretells = TELLING.has(a.statement.act) && isFuture(a, packs[0]) && sides[1] !== null && sides[0] !== sides[1] && targetSides[0].has(sides[1])
  if (!(RAISED.has(a.statement.act) || foretells) || a.statement.negated || a.statement.rule === OWN_VOICE || b.statement.negated || a.kind === "passage" || b.kind === "passage") return null
  if (!(b.statement.rule === OWN_VOICE || TELLING.has(b.statement.act)) || !saysSo(b, packs[1].talks.notTalked)) return null
  if (hasNegative(a, packs[0]) || isHedged(b.text, packs[1]) || !sameMatter(a, b, pair)) return null
  return { x: textOf(a), y: textOf(b) }
})

const CLAIMING: ReadonlySet<Act> = new Set<Act>(["state", "stress", "announce", "confirm", "predict", "promise", "agree"])

/** "Norland will not extend the contract" and, in another language, "Norland would extend the contract": the no stands with the verb itself, both name who does it. */
export const yesNoForeign = eitherWay((pair: Pair): Deciding | null => {
  const { a, b, similarity, targetSides, packs } = pair
  if (a.language === b.language || similarity < RULES.contradict || a.kind !== "statement" || b.kind !== "statement" || !CLAIMING.has(a.statement.act) || !CLAIMING.has(b.statement.act) || a.statement.negated || b.statement.negated) return null
  const [first, second] = targetSides
  if (first.size !== 1 || second.size !== 1 || ![...first].every((side) => second.has(side))) return null
  if (hasNegative(a, packs[0]) || !isNegative(b, packs[1]) || !deniesVerb(b, packs[1]) || isTentative(a, packs[0])) return null
  if ([a.text, b.text].some((text, place) => isHedged(text, packs[place]!)) || !sameMatter(a, b, pair)) return null
  return [...a.roots].filter((root) => b.roots.has(root)).length > 1 ? { x: textOf(a), y: textOf(b) } : null
})

/** The no stands right before a verb, or its auxiliary, and there is one no. */
const deniesVerb = (unit: Unit, pack: LanguagePack): boolean => {
  const places = unit.tokens.flatMap((token: Token, index) => (pack.talks.negatives.has(token.lemma.toLowerCase()) ? [index] : []))
  const next = unit.tokens[(places[0] ?? -2) + 1]
  return places.length === 1 && (next?.upos === "VERB" || next?.upos === "AUX")
}

/** Does it say no: that it was not, not agreed, refused, denied? */
export const saysNo = (unit: Unit, pack: LanguagePack): boolean =>
  (unit.statement.act === "deny") !== unit.statement.negated || unbound(unit, new Set(), pack) !== null || (TELLING.has(unit.statement.act) && saysSo(unit, pack.talks.notTalked))

/** Does it say that something was agreed, promised or told, with no "no" in it? */
export const saysYes = (unit: Unit, pack: LanguagePack): boolean =>
  (BINDING.has(unit.statement.act) || TELLING.has(unit.statement.act)) && !saysNo(unit, pack) && !hasNegative(unit, pack) && !isTentative(unit, pack)

/** Do the two say yes and no to it, though not so plainly that both cannot be true? */
export const yesAndNo = eitherWay(({ a, b, speakerSides, packs }): Deciding | null => {
  if (a.statement.negated || !(BINDING.has(a.statement.act) || RAISED.has(a.statement.act)) || a.statement.rule === OWN_VOICE || hasNegative(a, packs[0])) return null
  const no = unbound(b, speakerSides[1], packs[1]) !== null || (b.statement.negated && RAISED.has(b.statement.act)) || (b.statement.rule === OWN_VOICE && saysSo(b, packs[1].talks.notTalked))
  return no ? { x: textOf(a), y: textOf(b) } : null
})
