import type { Span } from "../model/span.ts"
import type { Topic } from "../model/statement.ts"
import type { Draft } from "./draft.ts"
import type { Scene } from "./scene.ts"
import { scoreTopics } from "./topics.ts"
import type { Tree } from "./tree.ts"

/** A content whose best topic scores this much needs no context; with less, the context counts the more, the less it scores. */
const CLEAR = 4
const SENTENCE = 0.5
const NEIGHBOUR = 0.3
const DOCUMENT = 10
/** What one sentence may add to a topic of the document. */
const MOST_BY_SENTENCE = 3

export type TopicScores = ReadonlyMap<Topic, number>

/**
 * Topics of contents of one document. Where the words of a content tell little ("we will not give in", "this decision"), the rest of its sentence without
 * the speaker, the sentences around it and what the document is about speak with them.
 */
export function topicContext(scene: Scene): (content: TopicScores, draft: Draft) => TopicScores {
  const known = new Map<number, TopicScores>()
  const ofSentence = (tree: Tree): TopicScores => {
    const found = known.get(tree.index) ?? scoreTopics([tree], [tree.sentence], scene.lexicon(tree).pack)
    known.set(tree.index, found)
    return found
  }
  let document: TopicScores | null = null
  const ofDocument = (): TopicScores => (document ??= shares(scene.trees.map(ofSentence)))
  return (content, draft) => {
    const doubt = 1 - Math.max(0, ...content.values()) / CLEAR
    if (doubt <= 0) return content
    const rest = without(draft.tree.sentence, [...draft.content, ...(draft.speaker ? [draft.speaker] : [])])
    const scores = new Map(content)
    if (rest.length) add(scores, scoreTopics([draft.tree], rest, scene.lexicon(draft.tree).pack), SENTENCE * doubt)
    for (const near of aroundOf(scene, draft)) add(scores, ofSentence(near), NEIGHBOUR * doubt)
    add(scores, ofDocument(), DOCUMENT * doubt)
    return scores
  }
}

function add(scores: Map<Topic, number>, more: TopicScores, share: number): void {
  for (const [topic, score] of more) scores.set(topic, (scores.get(topic) ?? 0) + score * share)
}

/** Of each topic, how much of the whole it is. */
function shares(sentences: readonly TopicScores[]): TopicScores {
  const sums = new Map<Topic, number>()
  for (const sentence of sentences) for (const [topic, score] of sentence) sums.set(topic, (sums.get(topic) ?? 0) + Math.min(score, MOST_BY_SENTENCE))
  const all = [...sums.values()].reduce((sum, score) => sum + score, 0)
  return new Map([...sums].map(([topic, score]) => [topic, score / all]))
}

/** What is left of a span beside others. */
const without = (whole: Span, holes: readonly Span[]): Span[] =>
  holes.reduce((parts: Span[], hole) => parts.flatMap(({ start, end }) => (hole.end <= start || hole.start >= end ? [{ start, end }] : [{ start, end: Math.min(end, hole.start) }, { start: Math.max(start, hole.end), end }].filter((part) => part.end > part.start))), [{ start: whole.start, end: whole.end }])

/** The sentences before and behind in the same paragraph; where it has no other, the two before. */
function aroundOf(scene: Scene, { tree }: Draft): Tree[] {
  const near = [tree.index - 1, tree.index + 1].flatMap((i) => scene.trees[i] ?? []).filter((t) => t.sentence.block === tree.sentence.block)
  return near.length ? near : scene.trees.slice(Math.max(0, tree.index - 2), tree.index)
}
