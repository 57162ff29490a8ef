import { ACT_LADDER, type Act, type ActGroup } from "../../model/statement.ts"
import { RULES } from "../weights.ts"
import { adjacent, counted, joined, namingsOf, quantities, textOf, tonesOf } from "./words.ts"
import { eitherWay, type Deciding, type Pair, type Rule } from "./rule.ts"

const SETTLED: ReadonlySet<Act> = new Set<Act>(["agree", "task"])
const OPEN: ReadonlySet<Act> = new Set<Act>(["discuss", "propose", "request", "urge", "ask"])

/** One says that it was agreed, the other that it was proposed or talked about. */
const agreedOrDiscussed = eitherWay(({ a, b }): Deciding | null =>
  (SETTLED.has(a.statement.act) && OPEN.has(b.statement.act) ? { x: textOf(a), y: textOf(b) } : null))

/** "all" against "many", "most", "some". */
const scope = ({ a, b, packs }: Pair): Deciding | null => {
  if (a.language !== b.language) return null
  const [first, second] = [quantities(a, packs[0]), quantities(b, packs[1])]
  if (first.size !== 1 || second.size !== 1) return null
  const [one, other] = [[...first][0]!, [...second][0]!]
  return one[0] === other[0] ? null : { x: one[1], y: other[1] }
}

/** "energy and infrastructure" against "energy infrastructure", "and" against "or". */
const conjunction = eitherWay(({ a, b }): Deciding | null => {
  for (const list of joined(a)) {
    const together = adjacent(b, list.x, list.y)
    if (together !== null) return { x: list.text, y: together }
    const other = joined(b).find(({ x, y, word }) => x === list.x && y === list.y && word !== list.word)
    if (other !== undefined) return { x: list.text, y: other.text }
  }
  return null
})

/** Other words of one family for the same thing, and none that both use. */
const naming = ({ a, b, packs }: Pair): Deciding | null => {
  if (a.language !== b.language) return null
  for (const family of packs[0].talks.namings) {
    const [first, second] = [namingsOf(a, family), namingsOf(b, family)]
    if (first.size === 0 || second.size === 0 || [...first.keys()].some((name) => second.has(name))) continue
    return { x: [...first.values()][0]!, y: [...second.values()][0]! }
  }
  return null
}

/** Numbers of the same things that are not equal where at least one is a rough one, or where the statements are not alike enough to contradict. */
const number = ({ a, b, packs }: Pair): Deciding | null => {
  if (a.language !== b.language) return null
  const second = counted(b, packs[1])
  for (const one of counted(a, packs[0])) {
    const other = second.find((candidate) => candidate.noun === one.noun)
    if (other !== undefined && other.value !== one.value) return { x: one.text, y: other.text }
  }
  return null
}

/** "Frank and business-like" against "direct". */
const tone = ({ a, b, packs }: Pair): Deciding | null => {
  const [first, second] = [tonesOf(a, packs[0]), tonesOf(b, packs[1])]
  if (first.length === 0 || second.length === 0 || (a.language === b.language && first.some((word) => second.includes(word)))) return null
  return { x: first.join(", "), y: second.join(", ") }
}

const BOUND: ReadonlySet<ActGroup> = new Set<ActGroup>(["asking", "pressing", "binding", "blame"])

/** Inside a group that asks, presses or binds every step of the ladder counts; else two. */
const strength = ({ a, b }: Pair): Deciding | null => {
  const [first, second] = [ACT_LADDER[a.statement.act].group, ACT_LADDER[b.statement.act].group]
  const gap = Math.abs(a.statement.strength - b.statement.strength)
  return gap >= (first === second && BOUND.has(first) ? 1 : RULES.strengthGap) ? { x: textOf(a), y: textOf(b) } : null
}

/** One ties it to a condition. */
const condition = eitherWay(({ a, b, packs, similarity }): Deciding | null => {
  if (similarity < RULES.deny) return null
  const [conditional, plain] = [a.text.match(packs[0].talks.condition), b.text.match(packs[1].talks.condition)]
  return conditional !== null && plain === null ? { x: conditional[0], y: textOf(b) } : null
})

/** Other speakers: one account has both sides do it, the other one of them; or each has its own. */
const whoActs = ({ speakerSides }: Pair): Deciding | null => {
  const [first, second] = speakerSides
  if (first.size === 0 || second.size === 0) return null
  if (first.size === second.size && [...first].every((side) => second.has(side))) return null
  return { x: [...first].sort().join(" + "), y: [...second].sort().join(" + ") }
}

const DETAILS = 2

/** One names more that can be checked: names and numbers that the other leaves out. */
const specificity = eitherWay(({ a, b }): Deciding | null => {
  const details = (one: typeof a, other: typeof b): number => [...one.names, ...one.numbers].filter((item) => !other.names.has(item) && !other.numbers.has(item)).length
  return details(a, b) >= DETAILS + details(b, a) && a.lemmas.size > 1.5 * b.lemmas.size ? { x: textOf(a), y: textOf(b) } : null
})

/** Both speak of the matter, but what they say of it is not the same. */
const emphasis = ({ a, b, similarity }: Pair): Deciding | null => {
  const [less, more] = [a, b].map((unit) => unit.lemmas.size + unit.names.size).sort((x, y) => x - y) as [number, number]
  return similarity < RULES.same || (less < 2 && more > 3) ? { x: textOf(a), y: textOf(b) } : null
}

/** Both report it, in another way. The first that holds names the difference. */
export const DIFFERENCES: readonly Rule[] = [
  { name: "agreed-or-discussed", relation: "differs", holds: agreedOrDiscussed },
  { name: "scope", relation: "differs", holds: scope },
  { name: "conjunction", relation: "differs", holds: conjunction },
  { name: "number", relation: "differs", holds: number },
  { name: "tone", relation: "differs", holds: tone },
  { name: "naming", relation: "differs", holds: naming },
  { name: "strength", relation: "differs", holds: strength },
  { name: "who-acts", relation: "differs", holds: whoActs },
  { name: "condition", relation: "differs", holds: condition },
  { name: "specificity", relation: "differs", holds: specificity },
  { name: "emphasis", relation: "differs", holds: emphasis },
]
