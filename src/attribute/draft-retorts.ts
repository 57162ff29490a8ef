import type { Token } from "../model/annotation.ts"
import { contains, overlaps, type Span } from "../model/span.ts"
import { ACT_LADDER, type Act } from "../model/statement.ts"
import { isNegated } from "./act.ts"
import type { Draft } from "./draft.ts"
import { actorsAt, actorSpan, phraseSpan } from "./roles.ts"
import { mentionAt, type Scene } from "./scene.ts"
import { contentForm, contentSpans } from "./spans.ts"
import { trimContent } from "./trim.ts"
import { childrenBy, fold, isUnder, isVerbal, prepositionsOf, relation, spansOf, subtree, type Tree } from "./tree.ts"

/**
 * What speakers do without a word that reports it: in turns of a transcript terse denials ("There were not.", "He made no promises."); in turns and in
 * clauses of cause of what is reported, accusations ("…, since it was X that took dangerous steps"). Both stand inside another statement.
 */
export function draftRetorts(scene: Scene, others: readonly Draft[]): Draft[] {
  const spoken = others.filter((d) => d.rule === "transcript-turn" && d.act !== "ask")
  return scene.trees.flatMap((tree) => {
    const turn = spoken.find((d) => d.content.some((c) => contains(c, lastWord(tree))))
    const denial = turn ? terseDenial(scene, tree, turn, others) : null
    const accusation = subordinateAccusation(scene, tree, turn, others)
    const dispute = disputedClaim(scene, tree, others)
    return [denial, accusation, dispute].filter((d) => d !== null)
  })
}

/** A sentence belongs to the turn in which it ends: the first one begins with the label. */
const lastWord = ({ sentence, tokens }: Tree): Span => tokens.findLast((t) => t.upos !== "PUNCT") ?? sentence

interface Found {
  readonly cue: Span | null
  readonly what: Span | null
}

function find(scene: Scene, { sentence }: Tree, pattern: RegExp): Found | null {
  const found = pattern.exec(scene.text.slice(sentence.start, sentence.end))
  if (!found) return null
  const group = (name: string): Span | null => {
    const at = found.indices?.groups?.[name]
    return at ? { start: sentence.start + at[0], end: sentence.start + at[1] } : null
  }
  return { cue: group("cue"), what: group("what") }
}

/** "There were not.", «Ничего подобного.», "he made no promises": what is denied stands beside, or is what was said or asked before. */
function terseDenial(scene: Scene, tree: Tree, turn: Draft, others: readonly Draft[]): Draft | null {
  if (turn.act === "deny" || /\?["”»]?\s*$/u.test(scene.text.slice(tree.sentence.start, tree.sentence.end))) return null
  for (const pattern of scene.lexicon(tree).pack.retorts.denials()) {
    const found = find(scene, tree, pattern)
    if (!found?.cue || others.some((d) => d !== turn && d.tree === tree && (d.negated || AGAINST.has(d.act)) && d.cue.some((c) => c.start < found.cue!.end && c.end > found.cue!.start))) continue
    const content = found.what ? [trimContent(scene.text, found.what, scene.quotes)] : before(scene, tree, turn)
    if (!content.length) continue
    return made(scene, tree, turn, { rule: "terse-denial", act: "deny", cue: [found.cue], content, head: -1, target: null })
  }
  return null
}

/** Acts that say no by themselves. */
const AGAINST: ReadonlySet<Act> = new Set<Act>(["deny", "refuse", "oppose", "doubt"])

/** What the sentence before says or asks that is no such denial itself: its complement clause ("whether there were talks"), else all of it. */
function before(scene: Scene, tree: Tree, turn: Draft): Span[] {
  const isDenial = (other: Tree): boolean => scene.lexicon(other).pack.retorts.denials().some((pattern) => {
    const found = find(scene, other, pattern)
    return found !== null && found.what === null
  })
  let last = scene.trees[tree.index - 1]
  while (last && isDenial(last)) last = scene.trees[last.index - 1]
  if (!last) return []
  const { tokens, sentence } = last
  const clause = tokens.findLastIndex((t, i) => ["ccomp", "acl", "advcl"].includes(relation(t)) && conjunction(scene, last, i) !== undefined)
  const words = clause < 0 ? tokens.map((_, i) => i) : subtree(last, clause).filter((w) => w > conjunction(scene, last, clause)!)
  // "whether or not there were talks"
  const { negators } = scene.lexicon(last)
  const opening = words.findIndex((w) => tokens[w]!.upos !== "CCONJ" && !negators.has(fold(tokens[w]!.lemma)))
  const from = Math.max(sentence.start, ...turn.content.filter((c) => contains(sentence, { start: c.start, end: c.start })).map((c) => c.start))
  const spans = contentSpans(scene, last, words.slice(clause < 0 ? 0 : opening).filter((w) => tokens[w]!.start >= from))
  const [first] = spans
  return first ? [{ start: first.start, end: spans.at(-1)!.end }] : []
}

const DISPUTED = "disputed-claim"

/** "accused X of A, a charge Y denies": an afterthought of the reporter's tells who denies what was told right before. */
function disputedClaim(scene: Scene, tree: Tree, others: readonly Draft[]): Draft | null {
  const { disputed } = scene.lexicon(tree).pack.retorts
  const { start, end } = tree.sentence
  const text = scene.text.slice(start, end)
  const found = disputed?.().exec(text)
  const [who, cue] = ["who", "cue"].map((name) => found?.indices?.groups?.[name]).map((at) => (at ? { start: start + at[0], end: start + at[1] } : null))
  if (!found || !who || !cue || scene.quotes.some((q) => !q.nameLike && contains(q.inner, cue))) return null
  const at = start + found.index
  const speaker = tree.tokens.findLastIndex((t) => contains(who, t) && ["NOUN", "PROPN", "PRON"].includes(t.upos))
  if (speaker < 0 || tree.tokens.some((t) => contains(who, t) && ["VERB", "AUX", "SCONJ"].includes(t.upos))) return null
  const told = others.filter((d) => d.tree === tree && d.hit !== null && d.content.length > 0 && !d.cue.some((c) => contains(c, cue)) && d.cue[0]!.start < at && d.content.at(-1)!.start < at && d.content.at(-1)!.end >= at - 2)
  const [claim] = told.sort((a, b) => b.content[0]!.start - a.content[0]!.start)
  // "presented a plan, which X rejected": a pronoun alone may stand for a thing
  if (!claim && found.groups?.loose) return null
  const from = claim ? claim.content[0]!.start : start
  const content = trimContent(scene.text, { start: from, end: at }, scene.quotes)
  const head = [speaker, tree.tokens[speaker]!.head].find((w) => w >= 0 && contains(who, tree.tokens[w]!) && tree.tokens[w]!.head >= 0 && !contains(who, tree.tokens[tree.tokens[w]!.head]!)) ?? speaker
  if (content.end <= content.start) return null
  scene.trace.push({ rule: DISPUTED, sentence: tree.index, span: cue, outcome: "fired", reason: "an afterthought denies what was told before it" })
  return {
    tree, hit: null, speaker: phraseSpan(scene, tree, head), actors: actorsAt(scene, tree, head), cue: [cue], content: [content], contentHead: -1, form: "indirect", act: "deny",
    addressee: null, target: null, negated: false, rule: DISPUTED, actRule: null, confidence: SURE,
  }
}

/** What is told ends before the afterthought that denies it, and the afterthought is read once. */
export function beforeDispute(drafts: readonly Draft[], retorts: readonly Draft[]): Draft[] {
  const disputes = retorts.filter((d) => d.rule === DISPUTED)
  if (!disputes.length) return [...drafts]
  return drafts.flatMap((draft) => {
    const dispute = disputes.find((d) => d.tree === draft.tree)
    if (!dispute) return [draft]
    if (draft.cue.some((c) => overlaps(c, dispute.cue[0]!))) return []
    const last = draft.content.at(-1)
    const end = dispute.content[0]!.end
    if (!last || last.start >= end || last.end <= end || (draft.cue[0]?.start ?? 0) > end) return [draft]
    return [{ ...draft, content: [...draft.content.slice(0, -1), { start: last.start, end }] }]
  })
}

const conjunction = (scene: Scene, tree: Tree, clause: number): number | undefined =>
  childrenBy(tree, clause, "mark").find((m) => tree.tokens[m]!.upos === "SCONJ" && scene.lexicon(tree).complementisers.has(fold(tree.tokens[m]!.lemma)))

/** "whip up hysteria", "take dangerous steps" of somebody of another side: in a turn, or behind the cause of what is reported. */
function subordinateAccusation(scene: Scene, tree: Tree, turn: Draft | undefined, others: readonly Draft[]): Draft | null {
  const { retorts } = scene.lexicon(tree).pack
  if (!turn && !tree.tokens.some((t) => opensCause(scene, tree, t))) return null
  const stirring = find(scene, tree, retorts.stirring())
  const found = stirring ?? find(scene, tree, retorts.deeds())
  const word = found?.what ? tree.tokens.findLastIndex((t) => t.start < found.what!.end && t.end > found.what!.start) : -1
  if (!found || word < 0) return null
  const verb = stirring ? tree.tokens.findIndex((t) => t.end > found.cue!.start) : tree.tokens[word]!.head
  if (verb < 0 || verb >= word || !isVerbal(tree.tokens[verb]!) || (!stirring && !["obj", "nsubj"].includes(relation(tree.tokens[word]!)))) return null
  const outer = holder(tree, word, turn, others.filter((d) => !d.cue.some((c) => contains(c, tree.tokens[verb]!))))
  if (!outer || outer.act === "ask" || BLAME.has(ACT_LADDER[outer.act].group) || others.some((d) => d.tree === tree && d !== outer && BLAME.has(ACT_LADDER[d.act].group))) return null
  if (outer !== turn && !behindCause(scene, tree, outer, verb)) return null
  if (isNegated(tree, verb, scene.lexicon(tree)) || childrenBy(tree, verb, "aux").some((c) => scene.lexicon(tree).unreal.has(fold(tree.tokens[c]!.lemma)))) return null
  const agent = agentOf(scene, tree, verb)
  const side = agent === null ? null : sideAt(scene, tree, agent)
  if (side === null || outer.actors.some((id) => scene.actors.get(id)?.side === side)) return null
  const content = contentSpans(scene, tree, [...subtree(tree, word), ...subtree(tree, verb, (i) => BESIDE.has(relation(tree.tokens[i]!))).filter((i) => i > word)])
  if (!content.length) return null
  return made(scene, tree, outer, { rule: "subordinate-accusation", act: "accuse", cue: stirring ? [found.cue!] : spansOf(tree, [verb]), content, head: word, target: agent })
}

/** What stands behind the thing and is no part of what is done to it. */
const BESIDE: ReadonlySet<string> = new Set(["conj", "cc", "advcl", "parataxis", "punct"])

const BLAME: ReadonlySet<string> = new Set(["blame", "feeling"])

/** The innermost report of somebody known that the word is part of, told or tree; else the turn. */
const holder = (tree: Tree, word: number, turn: Draft | undefined, others: readonly Draft[]): Draft | null =>
  others.filter((d) => d.tree === tree && d.hit !== null && d.speaker !== null && d.actors.length > 0 && (d.content.some((c) => contains(c, tree.tokens[word]!)) || isUnder(tree, word, d.hit.predicate)))
    .sort((a, b) => size(a) - size(b))[0] ?? (turn && turn.actors.length > 0 ? turn : null)

const size = (d: Draft): number => d.content.reduce((sum, c) => sum + c.end - c.start, 0)

const behindCause = (scene: Scene, tree: Tree, { cue }: Draft, verb: number): boolean =>
  tree.tokens.some((t, i) => i < verb && cue.every((c) => c.end <= t.start) && opensCause(scene, tree, t))

const opensCause = (scene: Scene, tree: Tree, token: Token): boolean =>
  (relation(token) === "mark" || token.upos === "SCONJ") && scene.lexicon(tree).pack.retorts.causes.has(fold(token.lemma))

/** Who does it: the subject; of "that" the noun before; of an infinitive whoever the word above has, or "a push by X to …". */
function agentOf(scene: Scene, tree: Tree, verb: number): number | null {
  const { relativePronouns, agentPrepositions } = scene.lexicon(tree).syntax
  for (let k = verb, steps = 0; k >= 0 && steps < 5; k = tree.tokens[k]!.head, steps++) {
    const by = childrenBy(tree, k, "obl", "nmod").find((c) => prepositionsOf(tree, c).some((p) => agentPrepositions.has(p)) || tree.tokens[c]!.relation === "nmod:poss" || (!isVerbal(tree.tokens[k]!) && tree.tokens[c]!.features.Case === "Gen" && sideAt(scene, tree, c) !== null))
    const subject = childrenBy(tree, k, "nsubj").find((c) => tree.tokens[c]!.relation !== "nsubj:pass" && !relativePronouns.has(fold(tree.tokens[c]!.lemma)) && tree.tokens[c]!.upos !== "PRON")
    const person = childrenBy(tree, k, "nsubj").find((c) => tree.tokens[c]!.upos === "PRON" && sideAt(scene, tree, c) !== null)
    const own = by ?? subject ?? person
    if (own !== undefined && (isVerbal(tree.tokens[k]!) || by !== undefined)) return own
    if (!isVerbal(tree.tokens[k]!) && k !== verb && sideAt(scene, tree, k) !== null) return k
  }
  return null
}

const sideAt = (scene: Scene, tree: Tree, word: number): string | null =>
  mentionAt(scene, tree, word)?.actors.map((id) => scene.actors.get(id)?.side ?? null).find((side) => side !== null) ?? null

interface Made {
  readonly rule: string
  readonly act: Act
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly head: number
  readonly target: number | null
}

/** Of two readings of one cue ("offered no deal" is no offer) this one stays. */
const SURE = 0.9

function made(scene: Scene, tree: Tree, outer: Draft, { rule, act, cue, content, head, target }: Made): Draft {
  scene.trace.push({ rule, sentence: tree.index, span: cue[0]!, outcome: "fired", reason: `${act}; inside what ${outer.rule} found` })
  return {
    tree, hit: null, speaker: outer.speaker, actors: outer.actors, cue, content, contentHead: head, form: contentForm(scene, content, head < 0 ? "clause" : "nominal", head >= 0), act,
    addressee: null, target: actorSpan(scene, tree, target), negated: false, rule, actRule: null, confidence: SURE,
  }
}
