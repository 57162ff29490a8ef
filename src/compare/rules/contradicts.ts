import { OWN_VOICE, type Act } from "../../model/statement.ts"
import type { LanguagePack } from "../../languages/pack.ts"
import type { Unit } from "../unit.ts"
import { RULES } from "../weights.ts"
import { counted, countsSame, isNegative, sharedWords, textOf } from "./words.ts"
import { isFuture, isPast, namesOthers, notAgreed, notRaised, yesNoForeign } from "./denial.ts"
import { eitherWay, type Deciding, type Pair, type Rule } from "./rule.ts"

const RAISED: ReadonlySet<Act> = new Set<Act>(["discuss", "propose", "request", "urge", "demand", "agree"])

/** One side denies or doubts what the other's account reports: an act that does so, of somebody of another side than he who is contradicted. */
const against = (acts: ReadonlySet<Act>) => eitherWay(({ a, b, similarity, sides, speakerSides }): Deciding | null => {
  if (!acts.has(b.statement.act) || b.statement.negated || acts.has(a.statement.act) || a.statement.negated) return null
  if (similarity < RULES.deny || SOFT.has(a.statement.act)) return null
  // "wants guarantees ruling out …": part of a wish, no answer to what was said
  if (b.outer !== null && !TOLD.has(b.outer)) return null
  if (a.language === b.language && sharedWords(a, b) < 0.25) return null
  // a denial by the same side is no dispute between the two; what an account tells by itself its side says
  const told = a.statement.rule === OWN_VOICE && sides[0] !== null ? new Set([sides[0]]) : speakerSides[0]
  if (told.size === 0 || speakerSides[1].size === 0 || [...speakerSides[1]].some((side) => told.has(side))) return null
  return { x: textOf(a), y: textOf(b) }
})

/** One side's words as the other passes them on, which their own side denies: by a denial, by the same act with a no, or by "it was not talked about". */
const relayedDenied = eitherWay(({ a, b, similarity, sides, speakerSides }): Deciding | null => {
  const [teller, own] = sides
  if (teller === null || own === null || teller === own || similarity < RULES.deny) return null
  if (![speakerSides[0], speakerSides[1]].every((speakers) => speakers.size === 1 && speakers.has(own))) return null
  return deniesIt(a, b) ? { x: textOf(a), y: textOf(b) } : null
})

/** Does one statement say no to what the other one tells? */
export const deniesIt = (told: Unit, own: Unit): boolean => {
  const [a, b] = [told.statement, own.statement]
  const asked = ASKED.has(a.act) && ASKED.has(b.act)
  if (a.negated || (SOFT.has(a.act) && !(asked && b.negated)) || NAYS.has(a.act) || (own.outer !== null && !TOLD.has(own.outer))) return false
  const denies = b.negated ? b.act === a.act || asked || (b.act === "discuss" && RAISED.has(a.act)) : b.act === "deny"
  return denies && (told.language !== own.language || sharedWords(told, own) >= 0.25)
}

/** "Asked for", "requested", "demanded" are one where it is denied. */
const ASKED: ReadonlySet<Act> = new Set<Act>(["ask", "request", "demand"])
const NAYS: ReadonlySet<Act> = new Set<Act>(["deny", "doubt", "refuse", "oppose"])

/** Acts that only carry what is said in them. */
const TOLD: ReadonlySet<Act> = new Set<Act>(["state", "stress", "assess", "announce", "confirm"])
/** Acts that claim nothing which could be denied. */
const SOFT: ReadonlySet<Act> = new Set<Act>(["discuss", "ask", "thank", "congratulate"])
const CLAIMING: ReadonlySet<Act> = new Set<Act>(["state", "stress", "assess", "announce", "confirm", "predict", "agree", "promise", "accuse", "deny"])

/** Fewer words that tell something make no proposition that could be denied. */
const PROPOSITION = 3

/** The verb on which all hangs; null where there is none, or the tree does not tell. */
const mainVerb = (unit: Unit): string | null => unit.tokens.find(({ upos, relation }) => upos === "VERB" && (relation === "root" || relation === "ccomp"))?.lemma.toLowerCase() ?? null

/** The same proposition, affirmed by one and negated by the other. */
const yesNo = eitherWay(({ a, b, similarity, packs, speakerSides }: Pair): Deciding | null => {
  // "promised", "did not promise": another's promise
  if ((a.statement.negated || b.statement.negated) && ![...speakerSides[0]].some((side) => speakerSides[1].has(side))) return null
  const [verb, other] = [mainVerb(a), mainVerb(b)]
  if ((verb !== null && other !== null && verb !== other) || namesOthers(a, b)) return null
  if (similarity < RULES.contradict || a.language !== b.language || !CLAIMING.has(a.statement.act) || !CLAIMING.has(b.statement.act)) return null
  if (a.kind === "passage" || b.kind === "passage") return null
  // "if there is no gas": nothing is said to be or not to be
  if (a.text.search(packs[0].talks.condition) >= 0 || b.text.search(packs[1].talks.condition) >= 0) return null
  if (otherTimes(a, b, packs[0]) || isFuture(a, packs[0]) !== isFuture(b, packs[1]) && (isPast(a, packs[0]) || isPast(b, packs[1])) || isOpen(b, a, packs[1])) return null
  if (Math.min(a.lemmas.size, b.lemmas.size) < PROPOSITION || sharedWords(a, b) < 0.6 || isNegative(a, packs[0]) || !isNegative(b, packs[1])) return null
  return { x: textOf(a), y: textOf(b) }
})

/** One says that it was talked about or asked for, the other that it was not talked about. */
const notDiscussed = eitherWay((pair: Pair): Deciding | null => {
  const { a, b, similarity } = pair
  if (namesOthers(a, b) || similarity < RULES.same || !RAISED.has(a.statement.act) || a.statement.negated || b.statement.act !== "discuss" || !b.statement.negated) return null
  if (a.kind === "passage" || b.kind === "passage" || ![...a.things].some((thing) => b.things.has(thing)) && sharedWords(a, b) < RULES.sameWords && !isNear(pair)) return null
  return { x: textOf(a), y: textOf(b) }
})

/** Of two languages, so alike that one word in common is enough. */
const isNear = ({ a, b, similarity }: Pair): boolean => a.language !== b.language && similarity >= NEAR && [...a.roots].some((root) => b.roots.has(root))
const NEAR = 0.85

/** "No truce without a release", "no final decision": a no that leaves it open, in words which the yes does not have. */
const isOpen = (no: Unit, yes: Unit, pack: LanguagePack): boolean =>
  found(no, pack.talks.notYet).some((word) => !found(yes, pack.talks.notYet).includes(word)) || no.tokens.filter(({ lemma }) => pack.talks.negatives.has(lemma.toLowerCase())).length > 1

const found = ({ text }: Unit, pattern: RegExp): readonly string[] => [...text.toLowerCase().matchAll(pattern)].map(([word]) => word)

/** "Last year" and "this year": of two accounts in one language, each of another time. */
const otherTimes = (a: Unit, b: Unit, pack: LanguagePack): boolean => {
  const [first, second] = [found(a, pack.talks.period), found(b, pack.talks.period)]
  return first.length > 0 && second.length > 0 && !first.some((time) => second.includes(time))
}

const BLAME: ReadonlySet<Act> = new Set<Act>(["accuse", "condemn", "criticise"])

/** Each blames another for the same. */
const blame = ({ a, b, similarity, speakerSides, targetSides }: Pair): Deciding | null => {
  if (similarity < RULES.deny || !BLAME.has(a.statement.act) || !BLAME.has(b.statement.act)) return null
  const [first, second] = targetSides
  if (first.size === 0 || second.size === 0 || [...first].some((side) => second.has(side))) return null
  if ([...speakerSides[0]].some((side) => speakerSides[1].has(side))) return null
  return { x: textOf(a), y: textOf(b) }
}

const CLAIMED: ReadonlySet<Act> = new Set<Act>([...CLAIMING, "discuss", "task", "thank", "welcome"])

/** Exact numbers of the same things that are not equal, in statements that are otherwise alike; sums of money may be for other things. */
const number = ({ a, b, similarity, packs }: Pair): Deciding | null => {
  if (similarity < RULES.contradict || !CLAIMED.has(a.statement.act) || !CLAIMED.has(b.statement.act)) return null
  // a clause or a sentence cut out of a longer text may count something else than it seems to
  if (namesOthers(a, b) || (a.language === b.language && otherTimes(a, b, packs[0])) || a.kind !== "statement" || b.kind !== "statement" || (a.language === b.language && sharedWords(a, b) < RULES.sameWords)) return null
  const [first, second] = [counted(a, packs[0]), counted(b, packs[1])]
  for (const one of first) {
    const same = second.filter((other) => countsSame(one, other))
    if (one.noun === "money" || same.length !== 1 || first.filter((other) => other.noun === one.noun).length !== 1) continue
    const [other] = same
    if (other !== undefined && !one.approximate && !other.approximate && other.value !== one.value) return { x: one.text, y: other.text }
  }
  return null
}

/** Both cannot be true. In doubt none of these holds: silence and difference are no contradiction. */
export const CONTRADICTIONS: readonly Rule[] = [
  { name: "number-contradicts", relation: "contradicts", holds: number },
  { name: "denied", relation: "contradicts", holds: against(new Set<Act>(["deny"])) },
  { name: "doubted", relation: "contradicts", holds: against(new Set<Act>(["doubt"])) },
  { name: "relayed-denied", relation: "contradicts", holds: relayedDenied },
  { name: "not-discussed", relation: "contradicts", holds: (pair) => notDiscussed(pair) ?? notRaised(pair) },
  { name: "not-agreed", relation: "contradicts", holds: notAgreed },
  { name: "yes-no", relation: "contradicts", holds: (pair) => yesNo(pair) ?? yesNoForeign(pair) },
  { name: "blame", relation: "contradicts", holds: blame },
]
