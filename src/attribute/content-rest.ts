import type { Token } from "../model/annotation.ts"
import { type Content, type ContentContext, has } from "./content-model.ts"
import type { Hit } from "./hits.ts"
import { childrenBy, fold, isPassive, relation, subtree, type Tree } from "./tree.ts"

const FARTHEST_VERB = 20

/** "although X has claimed A, the board admits B": the comma before the subject of the clause that the report's own hangs on. */
function mainClause(tree: Tree, predicate: number): number {
  const { relation: role, head } = tree.tokens[predicate]!
  const subject = role === "advcl" && head > predicate ? childrenBy(tree, head, "nsubj").find((c) => c > predicate) : undefined
  const comma = subject === undefined ? -1 : subtree(tree, subject)[0]! - 1
  return comma > predicate && tree.tokens[comma]!.form === "," ? comma : tree.tokens.length
}

/** "says he is yet to read A", "recognised the accord was far from B": where the tree hangs the clause nowhere, a subject and a finite verb right behind a word of saying begin it. */
export function restOfSentence(hit: Hit, { complementisers, syntax, tails }: ContentContext): Content | null {
  const { tree, entry, predicate } = hit
  const { tokens } = tree
  if (syntax.participleCommas || entry.upos !== "VERB" || entry.weak || entry.with.length || !has(hit, "clause") || hit.words.length > 1) return null
  const finite = [predicate, ...childrenBy(tree, predicate, "aux")].some((w) => tokens[w]!.features.VerbForm === "Fin")
  const shares = relation(tokens[predicate]!) === "conj" && tokens[predicate - 1]?.upos === "CCONJ"
  if (!finite || isPassive(tree, predicate) || !(shares || childrenBy(tree, predicate, "nsubj").some((c) => c < predicate))) return null
  // "says": no noun is what it takes, so whatever follows is a clause
  const saysOnly = has(hit, "quote") && !entry.slots.some((s) => ["obj", "comp", "inf"].includes(s.kind))
  let from = predicate + 1
  const addressee = entry.slots.some((s) => s.kind === "obj" && s.role === "addressee") ? childrenBy(tree, predicate, "obj", "iobj").find((c) => subtree(tree, c)[0] === from) : undefined
  if (addressee !== undefined) from = subtree(tree, addressee).at(-1)! + 1
  if (tokens[from]?.upos === "SCONJ" && complementisers.has(fold(tokens[from]!.form))) from += 1
  const isPast = (t: Token): boolean => saysOnly && t.upos === "VERB" && t.features.VerbForm === "Part" && t.features.Tense === "Past" && relation(t) !== "amod"
  const verb = tokens.findIndex((t, i) => i > from && (t.features.VerbForm === "Fin" || isPast(t) || (t.upos === "VERB" && childrenBy(tree, i, "nsubj").some((c) => c >= from && c < i))))
  // "recalled A, and said B": the next verb is a second report
  if (verb >= 0 && tokens[verb]!.head === predicate && relation(tokens[verb]!) === "conj" && !childrenBy(tree, verb, "nsubj").length) return null
  const end = Math.min(tokens.length, tails.boundary > predicate ? tails.boundary : tokens.length, mainClause(tree, predicate))
  if (verb < 0 || verb >= end || verb - from > FARTHEST_VERB) return null
  const opening = tokens.slice(from, verb)
  const contrast = saysOnly && opening[0]!.upos === "SCONJ" && (syntax.contrasts.has(fold(opening[0]!.form)) || syntax.conditionals.has(fold(opening[0]!.form)))
  if (!contrast && (!["PRON", "DET", "NOUN", "PROPN", "NUM", "ADJ"].includes(opening[0]!.upos) || (!saysOnly && opening.some((t) => t.upos === "PUNCT" || t.upos === "SCONJ" || /Rel|Int/.test(t.features.PronType ?? ""))))) return null
  if (!opening.some((t) => ["PRON", "NOUN", "PROPN", "NUM"].includes(t.upos))) return null
  if (tokens[from]!.features.Case === "Acc" || tokens.slice(from, end).some((t) => /^["“”«»]$/u.test(t.form))) return null
  return { words: tokens.slice(from, end).map((_, i) => from + i), head: verb, shape: "clause", rule: "rest-of-sentence" }
}

const OPENING = /^["“«„]$/u
const CLOSING = /^["”»]$/u

/** "called the evidence against X “thin” and “late”": behind a verb that says what something is, and the thing, the first quotation says it, whatever the parser made of it. */
export function quotedPredicate({ tree, entry, predicate }: Hit, { syntax }: ContentContext): Content | null {
  const { tokens } = tree
  if (syntax.participleCommas || entry.upos !== "VERB" || !entry.slots.some((s) => s.kind === "comp" && s.role === "content")) return null
  const open = tokens.findIndex((t, i) => i > predicate && OPENING.test(t.form))
  const thing = tokens.slice(predicate + 1, Math.max(open, 0))
  if (open < 0 || !thing.some((t) => ["NOUN", "PROPN", "PRON"].includes(t.upos)) || thing.some((t) => ["SCONJ", "CCONJ", "AUX", "VERB"].includes(t.upos) && relation(t) !== "amod" || (t.upos === "PUNCT" && t.form !== "-"))) return null
  const closingAt = (from: number): number => tokens.findIndex((t, i) => i > from && CLOSING.test(t.form))
  let close = closingAt(open)
  if (close < 0) return null
  while (tokens[close + 1]?.upos === "CCONJ" && OPENING.test(tokens[close + 2]?.form ?? "") && closingAt(close + 2) > 0) close = closingAt(close + 2)
  const from = tokens[open - 1]!.upos === "DET" && open - 1 > predicate + 1 ? open - 1 : open
  const words = tokens.flatMap((_, i) => (i >= from && i <= close ? [i] : []))
  const head = words.find((w) => ["NOUN", "ADJ", "VERB", "PROPN"].includes(tokens[w]!.upos) && !(tokens[w]!.head > w && tokens[w]!.head < close)) ?? open + 1
  return { words, head, shape: "nominal", rule: "quoted-predicate" }
}
