import type { Topic } from "../../model/statement.ts"

/**
 * Words that tell a topic. A term is one or more lemmas ("arms control": two lemmas in order, gap of one word allowed); `weight` 3 settles the
 * topic by itself, 2 is strong, 1 a hint. A term ending in * matches every lemma that begins so ("санкци*").
 */
export interface TopicTerm {
  /** folded: lower case, "е" for "ё", a straight apostrophe */
  readonly lemmas: readonly string[]
  readonly weight: 1 | 2 | 3
}

export interface TopicWords {
  readonly terms: ReadonlyMap<Topic, readonly TopicTerm[]>
  /** phrases whose words tell no topic, as they are meant otherwise: "business climate", "pay the price" */
  readonly figurative: readonly TopicTerm[]
}
