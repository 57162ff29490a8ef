import { ACT_LADDER, type Act, type ActGroup, OWN_VOICE } from "../../model/statement.ts"
import type { Unit } from "../unit.ts"
import { RULES } from "../weights.ts"
import { counted, textOf, tonesOf } from "./words.ts"
import { eitherWay, type Deciding, type Pair, type Rule } from "./rule.ts"
import { otherResolve, yesAndNo } from "./denial.ts"
import { naming } from "./wording.ts"

/** What an account tells by itself is no act of anybody: neither harder nor softer than one. */
const reported = (...units: readonly Unit[]): boolean => units.every(({ statement }) => statement.rule !== OWN_VOICE)

const SETTLED: ReadonlySet<Act> = new Set<Act>(["agree", "task"])
const OPEN: ReadonlySet<Act> = new Set<Act>(["discuss", "propose", "request", "urge", "ask"])

/** One says that it was agreed, the other that it was proposed or talked about. */
const agreedOrDiscussed = eitherWay(({ a, b }): Deciding | null =>
  (SETTLED.has(a.statement.act) && OPEN.has(b.statement.act) && reported(a, b) ? { x: textOf(a), y: textOf(b) } : null))

const PROPOSED: ReadonlySet<Act> = new Set<Act>(["propose", "request", "urge", "demand"])
const TALKED: ReadonlySet<Act> = new Set<Act>(["discuss", "ask"])

/** One says that somebody proposed or asked for it, the other only that it was talked about. */
const proposedOrDiscussed = eitherWay(({ a, b }): Deciding | null =>
  (PROPOSED.has(a.statement.act) && TALKED.has(b.statement.act) && reported(a, b) ? { x: textOf(a), y: textOf(b) } : null))

const AGAINST: ReadonlySet<Act> = new Set<Act>(["oppose", "refuse"])
const FOR: ReadonlySet<Act> = new Set<Act>(["support", "urge", "demand", "request", "propose", "promise", "agree", "welcome", "stress"])

/** One is for it, the other against: two positions, which both may be told truly. */
const opposed = eitherWay(({ a, b, speakerSides }): Deciding | null => {
  const [against, favours] = [AGAINST.has(a.statement.act) !== a.statement.negated, FOR.has(b.statement.act) && !b.statement.negated]
  return against && AGAINST.has(a.statement.act) && favours && [...speakerSides[0]].every((side) => !speakerSides[1].has(side)) ? { x: textOf(a), y: textOf(b) } : null
})

const GIVEN: ReadonlySet<Act> = new Set<Act>(["support", "promise", "ready", "announce", "state", "stress", "agree", "confirm", "threaten", "warn", "discuss"])
const RECEIVED: ReadonlySet<Act> = new Set<Act>(["thank", "welcome"])

/** What one side gives or says it will do, the other thanks for. */
const thanked = eitherWay(({ a, b, speakerSides }): Deciding | null =>
  (GIVEN.has(a.statement.act) && RECEIVED.has(b.statement.act) && [...speakerSides[1]].every((side) => !speakerSides[0].has(side)) ? { x: textOf(a), y: textOf(b) } : null))

/** "Frank and business-like" against "direct". */
const tone = ({ a, b, packs }: Pair): Deciding | null => {
  const [first, second] = [tonesOf(a, packs[0]), tonesOf(b, packs[1])]
  if (first.length === 0 || second.length === 0 || (a.language === b.language && first.some((word) => second.includes(word)))) return null
  return { x: first.join(", "), y: second.join(", ") }
}

const BOUND: ReadonlySet<ActGroup> = new Set<ActGroup>(["asking", "pressing", "binding", "blame"])

/** Inside a group that asks, presses or binds every step of the ladder counts; else two. */
const strength = (pair: Pair): Deciding | null => (reported(pair.a, pair.b) && otherStrength(pair) ? { x: textOf(pair.a), y: textOf(pair.b) } : null)

/** Is one act harder than the other, or what one account has done only considered in the other? */
export const otherStrength = ({ a, b, similarity, packs }: Pair): boolean => {
  const [first, second] = [ACT_LADDER[a.statement.act].group, ACT_LADDER[b.statement.act].group]
  if (Math.abs(a.statement.strength - b.statement.strength) >= (first === second && BOUND.has(first) ? 1 : RULES.strengthGap)) return true
  return similarity >= RULES.same && otherResolve(a, b, packs[0], packs[1])
}

/** Other speakers: one account has both sides do it, the other one of them; or each has its own. */
const whoActs = ({ a, b, speakerSides }: Pair): Deciding | null => {
  const [first, second] = speakerSides
  if (first.size === 0 || second.size === 0 || !reported(a, b)) return null
  if (first.size === second.size && [...first].every((side) => second.has(side))) return null
  const [one, other] = [[...first].sort(), [...second].sort()]
  return { x: one.join(" + "), y: other.join(" + "), sides: [one, other] }
}

/** The sides that a unit speaks for: what an account tells in its own voice is its side's. */
const voicesOf = (unit: Unit, speakers: ReadonlySet<string>, side: string | null): ReadonlySet<string> =>
  (reported(unit) || side === null || unit.statement.act === "discuss" ? speakers : new Set([side]))

const isOwn = (voices: ReadonlySet<string>, side: string | null): boolean => side !== null && voices.size === 1 && voices.has(side)

/** Each account tells what its own side holds of the matter. */
const ownPositions = ({ a, b, sides, speakerSides }: Pair): Deciding | null => {
  const [first, second] = [voicesOf(a, speakerSides[0], sides[0]), voicesOf(b, speakerSides[1], sides[1])]
  return sides[0] !== sides[1] && isOwn(first, sides[0]) && isOwn(second, sides[1]) && a.statement.act !== "discuss" && b.statement.act !== "discuss" ? { x: textOf(a), y: textOf(b) } : null
}

/** Of the words of both, the part that both must have to hold one position. */
const ONE_POSITION = 0.7

/** "We back the swap", «поддерживаем обмен»: each of its own side, and the same. */
const samePosition = (pair: Pair): Deciding | null => {
  const { a, b, similarity } = pair
  const common = [...a.roots].filter((root) => b.roots.has(root)).length
  const alike = a.statement.act === b.statement.act && a.statement.negated === b.statement.negated && similarity >= RULES.contradict
  return alike && common >= ONE_POSITION * (a.roots.size + b.roots.size - common) ? ownPositions(pair) : null
}

/** One says only that it was talked about, the other what somebody said of it. */
const positionTold = eitherWay(({ a, b }): Deciding | null => {
  const told = ACT_LADDER[b.statement.act].group
  return a.statement.act === "discuss" && b.statement.act !== "discuss" && reported(a) && b.statement.act !== "ask" && told !== "binding" ? { x: textOf(a), y: textOf(b) } : null
})

const DETAILS = 2

/** One names more that can be checked: names and numbers that the other leaves out; or how many, where the other gives no number at all. */
const specificity = eitherWay(({ a, b, packs }): Deciding | null => {
  if (a.kind === "statement" && b.kind === "statement" && b.numbers.size === 0 && counted(a, packs[0]).length > 0 && a.lemmas.size > b.lemmas.size) return { x: textOf(a), y: textOf(b) }
  const details = (one: typeof a, other: typeof b): number => [...one.names, ...one.numbers].filter((item) => !other.names.has(item) && !other.numbers.has(item)).length
  return details(a, b) >= DETAILS + details(b, a) && a.lemmas.size > 1.5 * b.lemmas.size ? { x: textOf(a), y: textOf(b) } : null
})

/** Both speak of the matter, but what they say of it is not the same. */
const emphasis = ({ a, b, similarity }: Pair): Deciding | null => {
  const [less, more] = [a, b].map((unit) => unit.lemmas.size + unit.names.size).sort((x, y) => x - y) as [number, number]
  return similarity < RULES.alike || (less < 2 && more > 3) ? { x: textOf(a), y: textOf(b) } : null
}

/** Both report it, in another way, or each of itself. The first that holds names the difference. */
export const DIFFERENCES: readonly Rule[] = [
  { name: "yes-and-no", relation: "differs", holds: yesAndNo },
  { name: "agreed-or-discussed", relation: "differs", holds: agreedOrDiscussed },
  { name: "opposed", relation: "differs", holds: opposed },
  { name: "tone", relation: "differs", holds: tone },
  { name: "naming", relation: "differs", holds: naming },
  { name: "thanked", relation: "differs", holds: thanked },
  { name: "proposed-or-discussed", relation: "differs", holds: proposedOrDiscussed },
  { name: "position-told", relation: "differs", holds: positionTold },
  { name: "same-position", relation: "same", holds: samePosition },
  { name: "own-positions", relation: "differs", holds: ownPositions },
  { name: "strength", relation: "differs", holds: strength },
  { name: "who-acts", relation: "differs", holds: whoActs },
  { name: "specificity", relation: "differs", holds: specificity },
  { name: "emphasis", relation: "differs", holds: emphasis },
]
