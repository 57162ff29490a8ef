import type { Form } from "../model/statement.ts"
import { contains, overlaps, type Span } from "../model/span.ts"
import type { Content } from "./content-model.ts"
import type { Scene } from "./scene.ts"
import { fold, relation, spansOf, type Tree } from "./tree.ts"
import { trimContent } from "./trim.ts"

/** Words of the content as trimmed spans in the text: conjunctions and separators at the edges go, a gap where the report stands splits. */
export function contentSpans(scene: Scene, tree: Tree, words: readonly number[]): Span[] {
  const kept = dropEdges(scene, tree, words)
  return spansOf(tree, kept)
    .map((span) => trimContent(scene.text, span, scene.quotes))
    .filter((span) => span.end > span.start && /[\p{L}\p{N}]/u.test(scene.text.slice(span.start, span.end)))
}

/** The conjunction that opens the clause ("that", «что», "and") is no content. */
function dropEdges(scene: Scene, tree: Tree, words: readonly number[]): number[] {
  const { complementisers, syntax } = scene.lexicon(tree)
  const sorted = [...new Set(words)].sort((a, b) => a - b)
  let opened = false
  for (let first = sorted[0]; first !== undefined; first = sorted[0]) {
    const token = tree.tokens[first]!
    // «що, як президент, він A»: what follows the conjunction is content, conjunctions too
    if (opened && token.upos !== "PUNCT") break
    // «запитав, коли A»: a word that asks is part of the question
    const asks = syntax.conditionals.has(fold(token.lemma)) && /Rel|Int/.test(token.features.PronType ?? "")
    // «обговорили й A»
    const joins = token.upos === "PART" && token.form.length === 1
    const opens = token.upos === "PUNCT" || joins || (relation(token) === "cc" && token.relation !== "cc:preconj" && !isParticle(tree, first)) || (relation(token) === "mark" && token.upos !== "PART" && complementisers.has(fold(token.lemma)) && !asks)
    const carrier = complementisers.has(fold(token.lemma)) && !asks && token.upos === "SCONJ" && relation(token) !== "advmod"
    // "warns that the roof leaks": taken for a pronoun in a clause that has a subject already
    const conjunction = token.upos === "PRON" && ["Rel", "Dem"].includes(token.features.PronType ?? "") && token.features.Case === undefined && complementisers.has(fold(token.form)) && token.head > first && relation(token) === "obj" && tree.tokens.some((t, i) => i !== first && t.head === token.head && relation(t) === "nsubj")
    // "As A moved, B fell": a conjunction of a clause before the main one is content
    const fronted = token.upos === "SCONJ" && sorted[1] === first + 1 && token.head >= 0 && relation(tree.tokens[token.head]!) === "advcl" && tree.tokens[token.head]!.head > token.head && sorted.includes(tree.tokens[token.head]!.head)
    if ((!opens && !carrier && !conjunction) || fronted) break
    opened ||= carrier && token.upos === "SCONJ"
    sorted.shift()
  }
  return afterParenthesis(scene, tree, sorted)
}

/** «рішучість і надалі посилювати A»: a conjunction that joins nothing belongs to the adverb behind it. */
const isParticle = (tree: Tree, i: number): boolean => {
  const joined = tree.tokens[tree.tokens[i]!.head]
  return joined !== undefined && relation(joined) === "xcomp" && tree.tokens[i + 1]?.upos === "ADV"
}

/** «обсуждены, в частности, A»: "in particular," before the content is the report's. */
function afterParenthesis(scene: Scene, tree: Tree, sorted: readonly number[]): number[] {
  const { elaborators, connectives } = scene.lexicon(tree).syntax
  const comma = sorted.findIndex((w) => tree.tokens[w]!.form === ",")
  if (comma < 1 || comma > 3) return [...sorted]
  // «Кроме того, по словам X, A»: what joins the sentence to the one before is not said
  if (connectives.has(sorted.slice(0, comma).map((w) => fold(tree.tokens[w]!.form)).join(" "))) return sorted.slice(comma + 1)
  const opening = sorted.slice(0, comma).map((w) => tree.tokens[w]!)
  const isParenthesis = opening.every((t) => t.upos === "ADP" || t.upos === "ADV" || elaborators.has(fold(t.lemma))) && opening.some((t) => elaborators.has(fold(t.lemma)))
  return isParenthesis ? sorted.slice(comma + 1) : [...sorted]
}

/** A quotation that begins in the content and runs on over the sentence's end is content to its own end. */
export function overQuotation(scene: Scene, tree: Tree, spans: readonly Span[]): Span[] {
  const last = spans.at(-1)
  if (!last) return []
  // "accused her of feeding them “scraps”": a quotation that follows without a mark goes on with the phrase
  const next = scene.quotes.find((q) => !q.nameLike && q.parent === null && q.outer.start === last.end + 1 && scene.text[last.end] === " " && q.inner.end <= tree.sentence.end)
  if (next) return [...spans.slice(0, -1), trimContent(scene.text, { start: last.start, end: next.outer.end }, scene.quotes)]
  // «зазначив, що A, «тому треба B»»: one that goes on with the clause behind a comma and ends the sentence
  const on = scene.quotes.find((q) => !q.nameLike && q.parent === null && q.outer.start === last.end + 2 && scene.text.startsWith(", ", last.end) && /^\p{Ll}/u.test(scene.text.slice(q.inner.start, q.inner.end)) && tree.sentence.end - q.outer.end <= 1 && tree.sentence.end >= q.outer.end)
  if (on) return [...spans.slice(0, -1), trimContent(scene.text, { start: last.start, end: on.outer.end }, scene.quotes)]
  if (tree.sentence.end - last.end > 3) return [...spans]
  const open = scene.quotes.find((q) => !q.nameLike && q.parent === null && q.inner.start >= spans[0]!.start - 2 && q.inner.start < last.end && q.inner.end > tree.sentence.end)
  return open ? [...spans.slice(0, -1), trimContent(scene.text, { start: last.start, end: open.inner.end }, scene.quotes)] : [...spans]
}

/** direct: all of it is one quotation; mixed: words of somebody's are quoted inside; else by the shape of the complement. */
export function contentForm(scene: Scene, content: readonly Span[], shape: Content["shape"], complementised: boolean): Form {
  const whole = content.every((span) => scene.quotes.some((q) => !q.nameLike && q.inner.start <= span.start + 1 && q.inner.end >= span.end - 1))
  if (whole && !complementised && shape === "clause") return "direct"
  const inside = scene.quotes.some((q) => !q.nameLike && content.some((span) => overlaps(q.outer, span) && !contains(q.inner, span)))
  const edge = scene.quotes.some((q) => !q.nameLike && content.some((span) => q.inner.start === span.start || q.inner.end === span.end))
  if (inside || edge || whole) return insideQuotedAlready(scene, content) ? plain(shape) : "mixed"
  return plain(shape)
}

/** A statement nested in a quotation is not mixed for the marks that stand around it all. */
const insideQuotedAlready = (scene: Scene, content: readonly Span[]): boolean =>
  scene.quotes.some((q) => content.every((span) => contains(q.inner, span) && (q.inner.start < span.start - 12 || q.inner.end > span.end + 12))) &&
  !scene.quotes.some((q) => q.parent !== null && !q.nameLike && content.some((span) => overlaps(q.outer, span)))

const plain = (shape: Content["shape"]): Form => (shape === "nominal" ? "nominal" : "indirect")
