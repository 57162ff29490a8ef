import { ACT_LADDER, type Act } from "../../model/statement.ts"
import { apart } from "../places.ts"
import { RULES } from "../weights.ts"
import { adjacent, calledBy, type Counted, counted, countsSame, daysOf, extents, joined, namingsOf, quantities, reserves, sharedWords, shareMore, textOf } from "./words.ts"
import { eitherWay, type Deciding, type Pair, type Rule } from "./rule.ts"

/** "All" against "many", "most", "some" of the same things. */
const scope = ({ a, b, packs }: Pair): Deciding | null => {
  const second = quantities(b, packs[1])
  for (const one of quantities(a, packs[0])) {
    const other = second.find((candidate) => candidate.noun === one.noun && candidate.quantity !== one.quantity)
    if (other !== undefined && !second.some((candidate) => candidate.noun === one.noun && candidate.quantity === one.quantity)) return { x: one.text, y: other.text }
  }
  return null
}

/** "Energy and infrastructure" against "energy infrastructure", "and" against "or". */
const conjunction = eitherWay(({ a, b, packs }): Deciding | null => {
  for (const list of joined(a, packs[0])) {
    const together = adjacent(b, list.x, list.y, packs[1])
    if (together !== null) return { x: list.text, y: together }
    if (a.language !== b.language) continue
    const other = joined(b, packs[1]).find(({ x, y, word }) => x === list.x && y === list.y && word !== list.word)
    if (other !== undefined) return { x: list.text, y: other.text }
  }
  return null
})

/** Of two languages, so alike that what is measured need not be told in words that meet. */
const NEAR = 0.85

/** Numbers of the same things that are not equal where at least one is a rough one, or where the statements are not alike enough to contradict. */
const number = ({ a, b, packs, similarity }: Pair): Deciding | null => {
  if (similarity < RULES.same || (a.language === b.language ? sharedWords(a, b) < RULES.someWords : !shareMore(a, b, []))) return null
  const [first, second] = [counted(a, packs[0]), counted(b, packs[1])]
  const alone = onlyCounts(first, second)
  if (alone !== null && a.language !== b.language && similarity >= NEAR && shareMore(a, b, [])) return alone
  for (const one of first) {
    const others = second.filter((candidate) => candidate.noun === one.noun && (countsSame(one, candidate) || (a.language !== b.language && similarity >= NEAR)))
    const [other] = others
    if (other !== undefined && others.every(({ value }) => value !== one.value) && shareMore(a, b, [one.noun])) return { x: one.text, y: other.text }
  }
  return null
}

/** Of two languages that name the counted things by words which do not meet: each counts one thing, and exactly. */
const onlyCounts = (first: readonly Counted[], second: readonly Counted[]): Deciding | null => {
  const [one, other] = [first[0], second[0]]
  if (one === undefined || other === undefined || first.length > 1 || second.length > 1 || one.value === other.value) return null
  return one.of === null && other.of === null && !one.approximate && !other.approximate ? { x: one.text, y: other.text } : null
}

const PLANNING: ReadonlySet<Act> = new Set<Act>(["agree", "announce", "propose", "promise", "state", "task", "confirm", "discuss"])

/** Another day for the same. */
const date = ({ a, b, packs, similarity }: Pair): Deciding | null => {
  if (similarity < RULES.same || !PLANNING.has(a.statement.act) || !PLANNING.has(b.statement.act)) return null
  const [first, second] = [daysOf(a, packs[0]), daysOf(b, packs[1])]
  const [one, other] = [first[0], second[0]]
  if (one === undefined || other === undefined || first.some(({ day }) => second.some((found) => found.day === day))) return null
  return { x: one.text, y: other.text }
}

/** Another place for the same meeting. */
const place = ({ a, b, similarity }: Pair): Deciding | null => {
  if (similarity < RULES.same || !PLANNING.has(a.statement.act) || !PLANNING.has(b.statement.act)) return null
  const [one, other] = [a.places[0], b.places[0]]
  return one !== undefined && other !== undefined && a.places.every((first) => b.places.every((second) => apart(first, second))) ? { x: one.text, y: other.text } : null
}

/** "Unconditional", "full" against "partial", "temporary", of the same thing; or the whole of it against the thing without a word on that. */
const extent = eitherWay(({ a, b, packs }): Deciding | null => {
  const second = extents(b, packs[1])
  for (const one of extents(a, packs[0])) {
    const other = second.find(({ thing, whole }) => thing === one.thing && whole !== one.whole)
    if (other !== undefined && !second.some(({ thing, whole }) => thing === one.thing && whole === one.whole)) return { x: one.text, y: other.text }
  }
  return null
})

/** One ties it to a condition, the other does not; what threatens or warns has its condition by nature. */
const condition = eitherWay(({ a, b, packs, similarity }): Deciding | null => {
  if (similarity < RULES.contradict || a.kind === "passage" || b.kind === "passage" || ACT_LADDER[a.statement.act].group === "pressing" || ACT_LADDER[b.statement.act].group === "pressing") return null
  if (!COMMITTING.has(a.statement.act) || !COMMITTING.has(b.statement.act)) return null
  const [conditional, plain] = [a.text.match(packs[0].talks.condition), b.text.match(packs[1].talks.condition)]
  return conditional !== null && plain === null ? { x: conditional[0], y: textOf(b) } : null
})
const COMMITTING: ReadonlySet<Act> = new Set<Act>(["agree", "promise", "ready", "support", "announce", "confirm", "state", "propose", "refuse"])

/** Words of the other side told with reserve: "the alleged …", «якобы», a word of theirs in quotation marks. */
const distanced = eitherWay(({ a, b, sides, speakerSides, packs, similarity }): Deciding | null => {
  if (similarity < RULES.deny || NAYS.has(a.statement.act) || NAYS.has(b.statement.act) || a.text.search(packs[0].talks.reserve) >= 0) return null
  const of = (place: 0 | 1): ReadonlySet<string> => (speakerSides[place].size > 0 || sides[place] === null ? speakerSides[place] : new Set([sides[place]]))
  const [first, second] = [of(0), of(1)]
  if (first.size === 0 || second.size === 0 || sides[0] === sides[1] || [...second].some((side) => first.has(side))) return null
  const found = reserves(b, packs[1]).find(({ key }) => a.roots.has(key))
  return found === undefined ? null : { x: textOf(a), y: found.text }
})

/** Acts that say no themselves: their reserve is told by other rules. */
const NAYS: ReadonlySet<Act> = new Set<Act>(["deny", "doubt"])

/** What the wording itself decides, whoever is reported to have said it. The first that holds names the difference. */
export const WORDINGS: readonly Rule[] = [
  { name: "conjunction", relation: "differs", holds: conjunction },
  { name: "scope", relation: "differs", holds: scope },
  { name: "extent", relation: "differs", holds: extent },
  { name: "number", relation: "differs", holds: number },
  { name: "date", relation: "differs", holds: date },
  { name: "place", relation: "differs", holds: place },
  { name: "condition", relation: "differs", holds: condition },
  { name: "distanced", relation: "differs", holds: distanced },
]

/** "The Lausanne process" against "the harbour format": things called by other proper names, and none by the same. */
const properNaming = ({ a, b, packs, similarity }: Pair): Deciding | null => {
  if (similarity < RULES.same) return null
  const [first, second] = [calledBy(a, packs[0]), calledBy(b, packs[1])]
  const [one, other] = [first[0], second[0]]
  if (one === undefined || other === undefined || first.some(({ name }) => second.some((found) => found.name === name))) return null
  return { x: one.text, y: other.text }
}

/** Other words of one family for the same thing, and none that both use. */
export const naming = (pair: Pair): Deciding | null => {
  const { a, b, packs } = pair
  for (const family of packs[0].talks.namings.keys()) {
    const [first, second] = [namingsOf(a, family, packs[0]), namingsOf(b, family, packs[1])]
    if (first.size === 0 || second.size === 0 || [...first.keys()].some((name) => second.has(name))) continue
    if (!shareMore(a, b, [...first.values(), ...second.values()].map(({ key }) => key))) continue
    return { x: [...first.values()][0]!.form, y: [...second.values()][0]!.form }
  }
  return properNaming(pair)
}
