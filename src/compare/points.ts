import type { Account, InnerDifference, Point, StatementReference } from "../model/comparison.ts"
import { TOPICS, type Topic } from "../model/statement.ts"
import { cover, slice } from "../model/span.ts"
import type { LanguagePack } from "../languages/pack.ts"
import { fillWhy } from "./accounts.ts"
import type { Finding } from "./rules/relation.ts"
import { shorten } from "./text.ts"
import { topicOf } from "./topic.ts"
import type { Unit } from "./unit.ts"

/** A point before it has its place and number. */
export interface Draft {
  readonly units: readonly Unit[]
  /** what the press has of it, where it is no account of a side */
  readonly press?: readonly Unit[]
  readonly finding: Finding
  /** what differs between the accounts of one side */
  readonly inside?: readonly Finding[]
}

const LABEL = 64

/** A few words of the sources: of the shorter texts the one that is most like the others. */
const labelOf = (units: readonly Unit[], similarity: (a: Unit, b: Unit) => number): string => {
  const scored = units.map((unit) => {
    const others = units.filter((other) => other !== unit)
    const central = others.length === 0 ? 0 : others.reduce((sum, other) => sum + similarity(unit, other), 0) / others.length
    const length = unit.text.length
    return { unit, score: central + (unit.statement.form === "nominal" ? 0.15 : 0) - Math.abs(length - 45) / 200 }
  })
  const best = scored.sort((a, b) => b.score - a.score || (a.unit.text < b.unit.text ? -1 : 1))[0]
  return best === undefined ? "" : shorten(best.unit.text.replace(/^[\s"“«„'‘]+|[\s"”»“'’.,;:]+$/gu, ""), LABEL)
}

const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

const whyOf = ({ rule, accounts, deciding, units }: Finding, names: readonly string[], pack: LanguagePack): string => {
  const told = (place: 0 | 1): string | undefined => deciding.sides?.[place].map((side) => pack.phrasing.sideNames.get(side) ?? side).join(" + ")
  const act = (unit: Unit | null): string => (unit === null ? "" : pack.phrasing.acts[unit.statement.act])
  return capital(fillWhy(pack.phrasing.whys[rule] ?? rule, {
    a: names[accounts[0]] ?? "", b: accounts[1] === null ? "" : names[accounts[1]] ?? "", x: told(0) ?? deciding.x, y: told(1) ?? deciding.y, n: act(units[0]), m: act(units[1]),
  }))
}

/** How much a point matters: more accounts, a dispute, harder words, more statements. */
const weightOf = ({ units, finding }: Draft): number => {
  const accounts = new Set(units.map((unit) => unit.account)).size
  const grave = { contradicts: 4, relayed: 2, differs: 1, same: 1, only: 0 }[finding.relation]
  return 3 * accounts + grave + Math.max(...units.map((unit) => unit.statement.strength)) + Math.min(3, units.length) / 2
}

/** A statement stands once in a point; of its parts what they cover together. */
const references = (units: readonly Unit[]): readonly StatementReference[] => {
  const byStatement = new Map<string, Unit[]>()
  for (const unit of units) {
    const key = `${unit.account} ${unit.statement.id}`
    byStatement.set(key, [...(byStatement.get(key) ?? []), unit])
  }
  return [...byStatement.values()].map((own) => {
    const [first] = own
    const parts = own.flatMap((unit) => unit.part ?? [])
    const whole = parts.length < own.length
    const { account, statement } = first!
    if (whole) return { account, id: statement.id }
    const part = parts.reduce((a, b) => cover(a, b))
    const all = statement.content.length === 1 && part.start <= statement.content[0]!.start && part.end >= statement.content[0]!.end
    return { account, id: statement.id, ...(all ? {} : { part }) }
  })
}

const byPlace = (a: Unit, b: Unit): number => a.account - b.account || (a.part?.start ?? a.statement.content[0]?.start ?? 0) - (b.part?.start ?? b.statement.content[0]?.start ?? 0)

/** Points in the order of a digest: topics by the weight of their points, in a topic the weightier first. */
export const points = (drafts: readonly Draft[], accounts: readonly Account[], names: readonly string[], sides: readonly (string | null)[], similarity: (a: Unit, b: Unit) => number, pack: LanguagePack): readonly Point[] => {
  const rated = drafts.map((draft) => ({ draft, topic: topicOf(draft.units), weight: weightOf(draft), label: labelOf(draft.units, similarity) }))
  const topicWeight = new Map<Topic, number>()
  for (const { topic, weight } of rated) topicWeight.set(topic, (topicWeight.get(topic) ?? 0) + weight)
  // talks and contacts close a digest, whatever is left over comes last
  const last = (topic: Topic): number => ["contacts", "talks", "other"].indexOf(topic)
  const ordered = [...rated].sort((a, b) => last(a.topic) - last(b.topic) || topicWeight.get(b.topic)! - topicWeight.get(a.topic)! || TOPICS.indexOf(a.topic) - TOPICS.indexOf(b.topic) ||
    b.weight - a.weight || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0))
  return ordered.map(({ draft, topic, label }, index): Point => {
    const units = [...draft.units].sort(byPlace)
    const press = [...(draft.press ?? [])].sort(byPlace)
    const speaking = [...new Set(units.map((unit) => unit.account))]
    const inside = (draft.inside ?? []).map((finding): InnerDifference => ({
      side: sides[finding.accounts[0]]!, relation: finding.relation, rule: finding.rule, why: whyOf(finding, names, pack), statements: references(finding.units.filter((unit) => unit !== null).sort(byPlace)),
    }))
    const silent = accounts.flatMap((_, account) => (speaking.includes(account) || press.some((unit) => unit.account === account) ? [] : [account]))
    const strengths = Object.fromEntries(speaking.map((account) => [String(account), Math.max(...units.filter((unit) => unit.account === account).map((unit) => unit.statement.strength))]))
    return {
      id: `p${index + 1}`, topic, label: label === "" ? slice(accounts[units[0]!.account]!.document.text, units[0]!.statement.cue[0] ?? { start: 0, end: 0 }) : label,
      relation: draft.finding.relation, rule: draft.finding.rule, why: whyOf(draft.finding, names, pack), statements: references(units),
      ...(press.length > 0 ? { press: references(press) } : {}), ...(inside.length > 0 ? { inside } : {}), silent, strengths,
    }
  })
}
