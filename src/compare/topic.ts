import { TOPICS, type Topic } from "../model/statement.ts"
import type { Unit } from "./unit.ts"
import { BROAD_TOPICS } from "./weights.ts"

/** The topic that most of the units have, a telling one before a broad one. */
export const topicOf = (units: readonly Unit[]): Topic => {
  const votes = new Map<Topic, number>()
  for (const unit of units) {
    for (const [place, topic] of unit.topics.entries()) votes.set(topic, (votes.get(topic) ?? 0) + (BROAD_TOPICS.has(topic) ? 0.45 : 1) / (place + 1))
  }
  return [...votes].sort((a, b) => b[1] - a[1] || TOPICS.indexOf(a[0]) - TOPICS.indexOf(b[0]))[0]?.[0] ?? "other"
}
