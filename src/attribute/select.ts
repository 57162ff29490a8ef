import { overlaps, type Span } from "../model/span.ts"
import type { Draft } from "./draft.ts"
import type { Hit } from "./hits.ts"
import type { Scene } from "./scene.ts"

/** Keeps a consistent set: of two drafts with the same cue word the surer one; text order. */
export function select(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = []
  for (const draft of [...drafts].sort((a, b) => b.confidence - a.confidence || a.tree.index - b.tree.index)) {
    const rival = kept.find((k) => sameCue(k, draft))
    if (rival && draft.hit) {
      scene.trace.push({ rule: draft.rule, sentence: draft.tree.index, span: draft.cue[0] ?? draft.content[0]!, outcome: "refused", reason: `its cue belongs to a surer statement (${rival.rule})` })
      continue
    }
    kept.push(draft)
  }
  return kept.filter((d) => !isEcho(d, kept) && !isRead(d, kept) && !isToldAgain(d, kept) && !isTwin(d, kept)).sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a))
}

/** "noted that it supports A" is one act of support: the verb that gave the outer report its act is no second statement. */
const isEcho = (inner: Draft, all: readonly Draft[]): boolean =>
  inner.hit !== null && all.some((outer) => outer !== inner && outer.tree === inner.tree && outer.actRule !== null && (outer.contentHead === inner.hit!.head || outer.contentHead === inner.hit!.predicate || isSecondHalf(inner.hit!, outer)))

/** "sent a message, which reads: A": whoever sent it says A, and the relative clause is no second statement of it. */
const isRead = (inner: Draft, all: readonly Draft[]): boolean =>
  inner.hit !== null && inner.tree.tokens[inner.hit.predicate]!.relation === "acl:relcl" &&
  all.some((outer) => outer !== inner && outer.hit !== null && outer.tree === inner.tree && outer.hit.predicate < inner.hit!.predicate && isSameSpans(outer.content, inner.content))

/** «X заявил, что A. Об этом он сказал в эфире»: the same speaker's report of what the sentence before reports already. */
const isToldAgain = (again: Draft, all: readonly Draft[]): boolean =>
  again.rule.startsWith("antecedent") && again.actors.length > 0 &&
  all.some((told) => told !== again && told.hit !== null && told.tree.index === again.tree.index - 1 && told.actors.join() === again.actors.join() && again.content.some((span) => [...told.cue, ...told.content].some((part) => overlaps(span, part))))

/** "expressed gratitude and appreciation for A": two nouns of one act under one verb, of one thing, are one statement. */
const isTwin = (twin: Draft, all: readonly Draft[]): boolean =>
  twin.hit !== null && twin.hit.entry.upos === "NOUN" && twin.hit.head !== twin.hit.predicate &&
  all.some((first) => first !== twin && first.hit?.entry.upos === "NOUN" && first.tree === twin.tree && first.act === twin.act && first.hit.predicate === twin.hit!.predicate && first.hit.head < twin.hit!.head && isSameSpans(first.content, twin.content))

const isSameSpans = (a: readonly Span[], b: readonly Span[]): boolean => a.length === b.length && a.every((span, i) => span.start === b[i]!.start && span.end === b[i]!.end)

/** «подчеркнул, что X выступал и выступает за A» */
const isSecondHalf = ({ tree, predicate }: Hit, outer: Draft): boolean => {
  const { head, relation, lemma } = tree.tokens[predicate]!
  return relation === "conj" && head === outer.contentHead && tree.tokens[head]!.lemma === lemma
}

const sameCue = (a: Draft, b: Draft): boolean =>
  a.cue.length > 0 && b.cue.length > 0 && b.cue.every((x) => a.cue.some((y) => overlaps(x, y))) && sameContent(a.content, b.content)

const sameContent = (a: readonly Span[], b: readonly Span[]): boolean => a.some((x) => b.some((y) => overlaps(x, y)))

const startOf = (d: Draft): number => Math.min(...[...d.cue, ...d.content, ...(d.speaker ? [d.speaker] : [])].map((s) => s.start))
const endOf = (d: Draft): number => Math.max(...[...d.cue, ...d.content].map((s) => s.end))
