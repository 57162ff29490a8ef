import type { Problem } from "../model/problem.ts"
import { contains, overlaps, type Span } from "../model/span.ts"
import type { Statement } from "../model/statement.ts"
import { strengthOf } from "./act.ts"
import { confidenceOf } from "./confidence.ts"
import type { Draft } from "./draft.ts"
import { type Evidence, evidenceOf } from "./evidence.ts"
import { joinLooseQuotes } from "./loose.ts"
import type { Scene } from "./scene.ts"
import { topicContext } from "./topic-context.ts"
import { chooseTopics, scoreTopics } from "./topics.ts"

export interface Finished {
  readonly statements: Statement[]
  /** of each statement, what its confidence is made of */
  readonly evidence: readonly Evidence[]
  readonly problems: Problem[]
}

/** What is left of a content of nothing but marks says nothing. */
function withWords(draft: Draft): Draft[] {
  const content = draft.content.filter((c) => c.end > c.start)
  return content.length === draft.content.length ? [draft] : content.length ? [{ ...draft, content }] : []
}

/** Drafts → statements with ids, nesting, topics, strength, confidence; and what could not be attributed. */
export function finish(scene: Scene, selected: readonly Draft[]): Finished {
  const { drafts: joined, problems } = joinLooseQuotes(scene, selected)
  const drafts = joined.flatMap(withWords)
  const parents = withoutCircles(drafts.map((draft, i) => parentOf(drafts, draft, i)))
  const evidence = drafts.map((draft, i) => evidenceOf(draft, parents[i] !== null))
  const inContext = topicContext(scene)
  const statements = drafts.map((draft, i): Statement => {
    const lexicon = scene.lexicon(draft.tree)
    const trees = scene.trees.filter((t) => draft.content.some((c) => overlaps(t.sentence, c)))
    const topics = chooseTopics(inContext(scoreTopics(trees, draft.content, lexicon.pack), draft))
    return {
      id: `s${i + 1}`, speaker: draft.speaker, actors: draft.actors, cue: draft.cue, content: draft.content, form: draft.form, act: draft.act,
      strength: strengthOf(draft.act, draft.hit, lexicon), topics: topics.length ? topics : ["other"], about: aboutOf(scene, draft),
      addressee: draft.addressee, target: draft.target, negated: draft.negated, within: parents[i] === null ? null : `s${parents[i]! + 1}`,
      rule: draft.rule, confidence: confidenceOf(evidence[i]!),
    }
  })
  const unresolved = statements.flatMap((s): Problem[] =>
    s.speaker && !s.actors.length ? [{ code: "speaker-unresolved", span: s.speaker, message: `who “${scene.text.slice(s.speaker.start, s.speaker.end)}” is could not be told` }] : [],
  )
  return { statements, evidence, problems: [...problems, ...unresolved].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0)) }
}

/** The smallest other statement whose content holds this one's cue (or, without a cue, its content). */
function parentOf(drafts: readonly Draft[], draft: Draft, self: number): number | null {
  const inner: Span = draft.cue[0] ?? draft.content[0]!
  let best: number | null = null
  let size = Number.POSITIVE_INFINITY
  drafts.forEach((other, i) => {
    if (i === self) return
    const outer = other.content.find((c) => contains(c, inner))
    if (!outer || outer.end - outer.start >= size) return
    best = i
    size = outer.end - outer.start
  })
  return best
}

/** Two reports whose contents hold each other: the first in the text is the outer one. */
function withoutCircles(parents: readonly (number | null)[]): (number | null)[] {
  const open = [...parents]
  for (let i = 0; i < open.length; i++) {
    const seen = new Set<number>()
    let k: number | null = i
    while (k !== null && !seen.has(k)) {
      seen.add(k)
      k = open[k] ?? null
    }
    if (k === i) open[i] = null
  }
  return open
}

/** Third states and regions named in the content, in English. */
function aboutOf(scene: Scene, draft: Draft): string[] {
  const speaking = new Set(draft.actors.map((id) => scene.actors.get(id)?.side))
  const names = scene.trees
    .filter((t) => draft.content.some((c) => overlaps(t.sentence, c)))
    .flatMap((t) => scene.mentions[t.index]!)
    .filter((m) => draft.content.some((c) => contains(c, m)))
    .flatMap((m) => m.actors.map((id) => scene.actors.get(id)))
    .flatMap((actor) => (actor?.kind === "state" && !speaking.has(actor.name) ? [actor.name] : []))
  return [...new Set(names)].slice(0, 3)
}
