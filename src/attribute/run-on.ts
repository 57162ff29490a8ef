import type { Token } from "../model/annotation.ts"
import { contains, type Span } from "../model/span.ts"
import type { Draft } from "./draft.ts"
import type { Hit } from "./hits.ts"
import { canSpeak, type Scene } from "./scene.ts"
import { isAside, isAsideNoun, occasionAt } from "./slots.ts"
import { childrenBy, fold, relation, subtree, type Tree } from "./tree.ts"
import { trimContent } from "./trim.ts"

/**
 * What is said runs to the end of its sentence, or to the next statement in it, wherever the parser hung the later parts of a long list. What the report
 * has for itself is left out: when it was, what its subject did besides, a clause of its own joined to it.
 */
export function runOn(scene: Scene, drafts: readonly Draft[]): Draft[] {
  return drafts.map((torn) => {
    const draft = withoutGaps(scene, torn, drafts)
    const content = wholeContent(scene, draft, drafts)
    if (!content) return draft
    scene.trace.push({ rule: "run-on", sentence: draft.tree.index, span: draft.cue[0]!, outcome: "fired", reason: "what is said runs on to the end of the sentence or to the next statement" })
    return { ...draft, content }
  })
}

const CROSSED = /[:;()«»“”„"—–]/u

/** Parts of one content behind the report, between which nothing else is told. */
function withoutGaps(scene: Scene, draft: Draft, all: readonly Draft[]): Draft {
  const { hit, tree, content } = draft
  const [first, last] = [content[0]!, content.at(-1)!]
  if (!hit || content.length < 2 || scene.lexicon(tree).syntax.participleCommas || draft.rule.startsWith("quote") || !contains(tree.sentence, { start: first.start, end: last.end })) return draft
  const own = [...draft.cue, ...(draft.speaker ? [draft.speaker] : []), tree.tokens[hit.predicate]!]
  if (own.some((s) => s.end > first.start)) return draft
  const isGap = ({ start, end }: Span): boolean => start >= first.end && end <= last.start && !content.some((c) => contains(c, { start, end }))
  const told = all.some((d) => [...d.cue, ...d.content, ...(d.speaker ? [d.speaker] : [])].some(isGap))
  const between = content.slice(1).map((c, i) => scene.text.slice(content[i]!.end, c.start)).join()
  return told || CROSSED.test(between) ? draft : { ...draft, content: [{ start: first.start, end: last.end }] }
}

function wholeContent(scene: Scene, draft: Draft, all: readonly Draft[]): readonly Span[] | null {
  const { tree, hit } = draft
  const last = draft.content.at(-1)!
  // "accused him of A, a charge X denies"
  if (all.some((d) => d.rule === "disputed-claim" && d.tree === tree && d.content[0]!.end === last.end)) return null
  if (!hit || draft.rule.startsWith("quote") || draft.rule.endsWith("asked-subject") || !contains(tree.sentence, last)) return null
  if ([draft.cue[0]!, tree.tokens[hit.predicate]!].some((w) => draft.content[0]!.start < w.end)) return null
  const first = tree.tokens.findIndex((t) => t.start >= last.end)
  // where cases and commas tell what belongs together only what is joined by a conjunction is looked at
  if (scene.lexicon(tree).syntax.participleCommas && tree.tokens[first]?.upos !== "CCONJ" && tree.tokens[first + 1]?.upos !== "CCONJ") return null
  // a statement inside another one's content ends with it at the latest
  const isInner = all.some((d) => d !== draft && d.content.some((c) => contains(c, draft.cue[0]!)))
  if (first < 0 || isInner || hasAncestorFrom(tree, hit.predicate, first)) return null
  let nextStart = tree.sentence.end
  for (const d of all) if (d !== draft) for (const { start } of [...d.cue, ...d.content, ...(d.speaker ? [d.speaker] : [])]) if (start >= last.end && start < nextStart) nextStart = start
  const next = tree.tokens.findIndex((t) => t.start >= nextStart)
  let end = Math.min(next < 0 ? tree.tokens.length : beforeNext(tree, first, next), ...ownBehind(scene, draft, hit, first))
  const began = tree.tokens.findIndex((t) => t.start >= draft.content[0]!.start)
  const occasion = tree.tokens.findIndex((_, i) => i >= first && i < end && occasionAt(tree, i, scene.lexicon(tree).syntax))
  if (occasion >= 0 && !tree.tokens.slice(began, occasion).some((t) => t.upos === "VERB")) end = occasion
  while (end > first && (tree.tokens[end - 1]!.upos === "PUNCT" || (end < tree.tokens.length - 1 && opensNext(tree.tokens[end - 1]!)))) end--
  if (end <= first) return null
  if (scene.lexicon(tree).syntax.participleCommas && tree.tokens.slice(first, end).some((t) => t.upos === "VERB" && t.features.VerbForm === "Fin" && relation(t) === "conj")) return null
  const to = tree.tokens[end - 1]!.end
  if (CROSSED.test(scene.text.slice(last.end, to))) return null
  return [...draft.content.slice(0, -1), trimContent(scene.text, { start: last.start, end: to }, scene.quotes)]
}

/** Words that can only begin what follows. */
const opensNext = ({ upos, features }: Token): boolean => ["CCONJ", "SCONJ", "AUX", "PART", "ADV", "ADP", "DET"].includes(upos) || features.PronType?.includes("Rel") === true

/** Where the words of the next statement begin: before its first mark those that hang on it. */
function beforeNext(tree: Tree, first: number, next: number): number {
  for (let i = first; i < next; i++) if (hasAncestorFrom(tree, i, next)) return i
  return next
}

/** The verb over the report stands behind what is said: "Asked whether A, X laughed". */
function hasAncestorFrom(tree: Tree, word: number, first: number): boolean {
  for (let k = tree.tokens[word]!.head; k >= 0; k = tree.tokens[k]!.head) if (k >= first) return true
  return false
}

/** Where parts begin behind the content that are the report's and no content. */
function ownBehind(scene: Scene, { tree, contentHead }: Draft, hit: Hit, first: number): number[] {
  const { syntax } = scene.lexicon(tree)
  const speaks = (w: number): boolean => canSpeak(scene, tree, w) || scene.lexicon(tree).speakerNouns.has(fold(tree.tokens[w]!.lemma))
  const isTime = (w: number): boolean => isAsideNoun(tree, w, { syntax })
  // "blamed the delay | on a freeze"
  const under = contentHead < 0 ? [] : childrenBy(tree, contentHead, "nmod").filter((c) => hit.entry.slots.some((s) => s.role === "target" && s.kind === "prep" && childrenBy(tree, c, "case").some((k) => s.prepositions.includes(fold(tree.tokens[k]!.lemma)))))
  return [...tree.children[hit.predicate]!, ...under].flatMap((c) => {
    const words = subtree(tree, c)
    const begin = words.find((w) => tree.tokens[w]!.upos !== "PUNCT")
    if (begin === undefined || words[0]! < first) return []
    const role = relation(tree.tokens[c]!)
    const marks = childrenBy(tree, c, "mark", "advmod", "case").map((k) => fold(tree.tokens[k]!.form))
    // "committed to deepen A, and | expand B": a verb of the content's own form is content
    const form = ({ VerbForm, Mood }: Token["features"]): string => (Mood === "Imp" ? "Inf" : (VerbForm ?? ""))
    const bare = form(tree.tokens[c]!.features) === "Inf" && tree.tokens[hit.predicate]!.features.VerbForm === "Fin" && !childrenBy(tree, c, "nsubj", "aux").length
    const goesOn = bare || (contentHead >= 0 && ["Ger", "Part"].includes(form(tree.tokens[c]!.features)) && form(tree.tokens[c]!.features) === form(tree.tokens[contentHead]!.features))
    const clause = ["conj", "parataxis"].includes(role) && ["VERB", "AUX"].includes(tree.tokens[c]!.upos) && !goesOn
    const time = role === "advcl" && marks.some((m) => syntax.timeConjunctions.has(m) || syntax.asidePrepositions.has(m))
    const besides = role === "advcl" && tree.tokens[begin - 1]?.form === "," && !marks.length && ["Part", "Ger", "Conv"].includes(tree.tokens[c]!.features.VerbForm ?? "")
    // "in May | this year"
    // ", both at home and abroad"
    const paired = tree.tokens[begin]!.relation === "cc:preconj"
    const aside = paired ? false : begin === first && isTime(first - 1) && role === "obl" && !marks.length ? false : role === "obl" ? isAside(tree, c, { syntax }) : role === "advmod" && words.some(isTime)
    const others = hit.entry.slots.some((s) => s.role !== "content" && (s.kind === "prep" ? s.prepositions.some((p) => marks.includes(fold(p))) && (s.role === "addressee" || speaks(c)) : ["obj", "iobj"].includes(s.kind) && ["obj", "iobj"].includes(role)))
    return under.includes(c) || clause || time || besides || aside || others || ["nsubj", "obl:agent"].includes(role) ? [begin] : []
  })
}
