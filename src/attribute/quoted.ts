import type { Span } from "../model/span.ts"
import type { Hit } from "./hits.ts"
import type { Quote } from "./quotes.ts"
import type { Scene } from "./scene.ts"
import { childrenBy, fold, isUnder, relation, subtree, type Tree } from "./tree.ts"

/** The quotations that a report introduces or follows, whole. */
export interface Quoted {
  readonly quotes: readonly Quote[]
  /** what of them is content */
  readonly spans: readonly Span[]
  readonly rule: "quote-before" | "quote-after" | "quote-around" | "quote-interrupted"
}

const REACH = 160
const takesQuote = (hit: Hit): boolean => hit.entry.slots.some((s) => s.kind === "quote")

/**
 * Looks for whole quotations at the report: `"A," said X`, `X said: "A"`, `"A," X said, "B"`. Only punctuation and the report's own words may
 * stand between. A quotation that is part of a clause ("said that it is “ready”") is left to the clause.
 */
export function findQuoted(hit: Hit, scene: Scene): Quoted | null {
  if (!takesQuote(hit)) return null
  const { tree } = hit
  const cue = { start: tree.tokens[hit.words[0]!]!.start, end: tree.tokens[hit.words.at(-1)!]!.end }
  const interrupted = findInterrupted(scene, cue)
  if (interrupted) return interrupted
  const level = innermost(scene, cue)
  const speech = scene.quotes.filter((q) => ((!q.nameLike && (q.words >= 2 || isUtterance(scene.text, q))) || isAnswer(scene.text, q, cue)) && q.parent === level)
  const before = speech.filter((q) => q.outer.end <= cue.start && cue.start - q.outer.end <= REACH).at(-1)
  const after = speech.find((q) => q.outer.start >= cue.end && q.outer.start - cue.end <= REACH)
  const first = before && isFinalReport(scene, hit, before, cue) ? before : null
  const second = after && !isNestedInfinitive(scene, hit) && isIntroduced(scene, cue, after, first !== null) && !isInLaterSentence(scene, tree, after, first !== null) && !reportBetween(scene, hit, after) && !(first && hasReportBehind(scene, after, cue)) ? after : null
  // said A was “open”, adding: "B": what the colon introduces is all that is added
  if (first && second && first.outer.start > tree.sentence.start && tree.tokens[hit.predicate]!.features.VerbForm !== "Fin" && /:\s*$/.test(scene.text.slice(cue.end, second.outer.start))) return { quotes: [second], spans: [second.inner], rule: "quote-after" }
  if (first && second) return { quotes: [first, second], spans: [first.inner, second.inner], rule: "quote-around" }
  if (first) return { quotes: [first], spans: [first.inner], rule: "quote-before" }
  if (second) return { quotes: [second], spans: [second.inner], rule: "quote-after" }
  return null
}

/** “Yes,” she said; he conceded: “Probably.”: one word that ends as a sentence does. */
const isUtterance = (text: string, { inner, words }: Quote): boolean => words === 1 && /^\p{Lu}[\p{L}'’-]*[,.!?…]$/u.test(text.slice(inner.start, inner.end))

/** he answered: "no": one word right behind the report's colon. */
const isAnswer = (text: string, { outer, words }: Quote, cue: Span): boolean => words === 1 && outer.start > cue.end && /^\s*:\s*$/.test(text.slice(cue.end, outer.start))

const CLAUSE_REACH = 60

/** «A, — сказал X. — B»: the report stands inside the quotation between dashes, and the marks are not repeated. */
function findInterrupted(scene: Scene, cue: Span): Quoted | null {
  const quote = scene.quotes.find((q) => q.inner.start < cue.start && cue.end < q.inner.end && q.words >= 5)
  if (!quote) return null
  const opening = /[,.!?…]\s*[—–-]\s+([^,.!?…—–]{0,40})$/u.exec(scene.text.slice(Math.max(quote.inner.start, cue.start - CLAUSE_REACH), cue.start))
  // «A, — сказал X. — Обещаю B»: a capital behind a stop and a dash goes on with the quotation
  if (!opening || (opening[0].startsWith(".") && /^\p{Lu}/u.test(opening[1] || scene.text.slice(cue.start)))) return null
  const from = cue.start - opening[0].length
  const closing = /[.,!?]\s*[—–-]\s/u.exec(scene.text.slice(cue.end, quote.inner.end))
  if (!closing && quote.inner.end - cue.end > 2 * CLAUSE_REACH) return null
  const first = { start: quote.inner.start, end: from }
  const spans = closing ? [first, { start: cue.end + closing.index + closing[0].length, end: quote.inner.end }] : [first]
  return { quotes: [quote], spans, rule: "quote-interrupted" }
}

/** Index of the innermost quotation around a span, null outside all: quotations are matched with reports of their own level. */
function innermost(scene: Scene, span: Span): number | null {
  let found: number | null = null
  scene.quotes.forEach((q, i) => {
    if (q.inner.start <= span.start && span.end <= q.inner.end) found = i
  })
  return found
}

/** `"A," said X`: between the quotation and the report stand only punctuation and words of the report's own clause (its subject, its adverbs). */
function isFinalReport(scene: Scene, hit: Hit, quote: Quote, cue: Span): boolean {
  const gap = scene.text.slice(quote.outer.end, cue.start)
  // «он крикнул: "A", они ответили: "B"»: what a colon introduces is told before it
  if (/:\s*$/.test(scene.text.slice(hit.tree.sentence.start, quote.outer.start)) && /:\s*$/.test(scene.text.slice(cue.end, scene.quotes.find((q) => q.outer.start >= cue.end)?.outer.start ?? cue.end))) return false
  if ((quote.outer.end <= hit.tree.sentence.start && (isPartOfSentence(scene, quote) || tellsOn(hit) || goesOnBehind(hit))) || hasOwnClause(scene, hit)) return false
  if (/[.!?;:\n]/.test(gap.replace(/\p{Lu}\.|\b\p{L}{1,3}\./gu, ""))) return false
  const separated = /^\s*[,—–-]/.test(gap) || /[,.!?…—–-]\s*$/.test(scene.text.slice(quote.inner.start, quote.inner.end)) || gap.trim() === ""
  if (!separated) return false
  const between = hit.tree.tokens.flatMap((t, i) => (t.start >= quote.outer.end && t.end <= cue.start && t.upos !== "PUNCT" ? [i] : []))
  const own = new Set(subtree(hit.tree, hit.predicate))
  if (between.some((i) => hit.tree.tokens[i]!.upos === "CCONJ")) return false
  // Three of them "were hurt", a fourth was flown home, she said: the report tells the clause that the quotation is a part of
  if (quote.outer.start > hit.tree.sentence.start && childrenBy(hit.tree, hit.predicate, "ccomp", "parataxis").some((c) => c < hit.predicate && between.includes(c) && childrenBy(hit.tree, c, "nsubj").some((k) => between.includes(k)))) return false
  // «у відомстві "розчаровані" заявою X»: a noun right behind the marks stands in their sentence
  if (hit.entry.upos === "NOUN" && gap.trim() === "") return false
  // "A." The road was closed, he said: the report behind a sentence of its own reports that one
  if (quote.outer.end <= hit.tree.sentence.start && (childrenBy(hit.tree, hit.predicate, "ccomp").some((c) => between.includes(c)) || (relation(hit.tree.tokens[hit.predicate]!) === "parataxis" && between.some((i) => !own.has(i))))) return false
  // a subject that the parser took for the quotation's is still no verb
  return between.every((i) => own.has(i) || !["VERB", "AUX", "SCONJ"].includes(hit.tree.tokens[i]!.upos)) && between.length <= 18
}

/** asked "A?" He said that B: a report with a clause of its own behind a conjunction does not take the quotation of the sentence before. */
function hasOwnClause(scene: Scene, { tree, predicate, words }: Hit): boolean {
  const { complementisers } = scene.lexicon(tree)
  return childrenBy(tree, predicate, "ccomp").some((c) => childrenBy(tree, c, "mark").some((m) => m === words.at(-1)! + 1 && tree.tokens[m]!.upos === "SCONJ" && complementisers.has(fold(tree.tokens[m]!.lemma))))
}

/** "A." He said he would go: a clause of the report's own behind it, though without a conjunction. */
const tellsOn = ({ tree, predicate }: Hit): boolean =>
  childrenBy(tree, predicate, "ccomp").some((c) => c > predicate && childrenBy(tree, c, "nsubj", "expl").some((s) => s < c && s > predicate) && [c, ...childrenBy(tree, c, "aux", "cop")].some((w) => tree.tokens[w]!.features.VerbForm === "Fin"))

/** "A." The visitors begin a match on Friday: a sentence of its own with an object that is no addressee tells something else. */
const goesOnBehind = ({ tree, predicate, entry }: Hit): boolean => {
  const addressed = entry.slots.some((s) => s.kind === "obj" && s.role === "addressee")
  const subject = childrenBy(tree, predicate, "nsubj").find((c) => c < predicate)
  return subject !== undefined && tree.tokens[subject]!.features.Case === undefined && childrenBy(tree, predicate, "ccomp", "xcomp", ...(addressed ? [] : ["obj"])).some((c) => c > predicate)
}

/** "was told to “clear the way.” The officer denied it": the quotation ends the clause of the sentence before. */
function isPartOfSentence(scene: Scene, { outer }: Quote): boolean {
  const sentence = scene.trees.find((tree) => tree.sentence.start < outer.start && outer.start < tree.sentence.end)?.sentence
  return sentence !== undefined && outer.end >= sentence.end - 1 && /\p{L}[\s\p{Ll}]*$/u.test(scene.text.slice(sentence.start, outer.start))
}

/** «A», — сказал X. «B», — добавил он; "A," said X. "B," he added: the second quotation has a report of its own. */
function hasReportBehind(scene: Scene, { inner, outer }: Quote, cue: Span): boolean {
  const { text } = scene
  const behind = text.slice(outer.end, outer.end + 6)
  const apart = /\.\s+$/.test(text.slice(cue.end, outer.start))
  return /^\s*,?\s*[—–-]\s+\p{Ll}/u.test(behind) || (apart && /[?!…]$/.test(text.slice(inner.start, inner.end)) && reportsBehind(scene, outer)) || (apart && (/,$/.test(text.slice(inner.start, inner.end)) || /^,/.test(behind)))
}

const REPORT_NEARBY = 6

/** "A?" Mr Lund told the crowd: in the quotation's own sentence a verb that takes quotations stands near behind it. */
function reportsBehind(scene: Scene, { end }: Span): boolean {
  const tree = scene.trees.find((t) => t.sentence.start < end && end <= t.sentence.end)
  const near = tree?.tokens.filter((t) => t.start >= end).slice(0, REPORT_NEARBY) ?? []
  return near.some((t) => t.upos === "VERB" && (scene.lexicon(tree!).cues.get(fold(t.lemma)) ?? []).some((c) => c.slots.some((s) => s.kind === "quote")))
}

/** They said A. ⏎ One told us: "B": with a colon of its own a sentence between has the quotation. */
const isInLaterSentence = (scene: Scene, tree: Tree, { outer }: Quote, hasFirst: boolean): boolean =>
  !hasFirst && outer.start > tree.sentence.end && /[\p{L}\p{N}]/u.test(scene.text.slice(tree.sentence.end, outer.start))

/** "thanked him and invited him to come: …": the quotation belongs to the nearest report. */
function reportBetween(scene: Scene, hit: Hit, quote: Quote): boolean {
  const { cues } = scene.lexicon(hit.tree)
  const from = hit.tree.tokens[hit.words.at(-1)!]!.end
  const complements = childrenBy(hit.tree, hit.predicate, "ccomp").filter((c) => c > hit.predicate)
  const isInfinitive = (i: number): boolean => hit.tree.tokens[i]!.features.VerbForm === "Inf" && complements.some((c) => isUnder(hit.tree, i, c))
  return hit.tree.tokens.some((t, i) => t.start >= from && t.end <= quote.outer.start && t.upos === "VERB" && !isInfinitive(i) && (cues.get(fold(t.lemma)) ?? []).some((c) => c.upos === "VERB" && !c.weak))
}

/** «заявив, що X продовжує говорити про A: "B"»: the quotation goes on with the report over the infinitive. */
function isNestedInfinitive(scene: Scene, { tree, predicate }: Hit): boolean {
  if (tree.tokens[predicate]!.features.VerbForm !== "Inf") return false
  for (let k = predicate; k >= 0; k = tree.tokens[k]!.head) {
    const above = tree.tokens[tree.tokens[k]!.head]
    if (above && relation(tree.tokens[k]!) === "ccomp" && (scene.lexicon(tree).cues.get(fold(above.lemma)) ?? []).some((c) => c.slots.some((s) => s.kind === "quote"))) return true
  }
  return false
}

/** `X said: "A"`, `X said, "A"`; after a first quotation also `"A," X said. "B"`. */
function isIntroduced(scene: Scene, cue: Span, quote: Quote, hasFirst: boolean): boolean {
  const gap = scene.text.slice(cue.end, quote.outer.start)
  if (/:\s*[—–-]?\s*$/.test(gap)) return !/[.!?]\s/.test(gap.replace(/\p{Lu}\.|\b\p{L}{1,3}\./gu, ""))
  if (hasFirst) return /[,.]\s*[—–-]?\s*$/.test(gap) && !/[.!?]\s+[^\s—–-]/.test(gap) && gap.length < 100 && !gap.includes("\n")
  return /,\s*[—–-]?\s*$/.test(gap) && !/[.!?;]/.test(gap) && /^[\p{Lu}]/u.test(scene.text.slice(quote.inner.start)) && !/,[^,]*,/.test(gap)
}
