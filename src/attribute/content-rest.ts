import { type Content, type ContentContext, has } from "./content-model.ts"
import type { Hit } from "./hits.ts"
import { childrenBy, fold, isPassive, subtree } from "./tree.ts"

const FARTHEST_VERB = 20

/** "says he is yet to read A", "recognised the accord was far from B": where the tree hangs the clause nowhere, a subject and a finite verb right behind a word of saying begin it. */
export function restOfSentence(hit: Hit, { complementisers, syntax, tails }: ContentContext): Content | null {
  const { tree, entry, predicate } = hit
  const { tokens } = tree
  if (syntax.participleCommas || entry.upos !== "VERB" || entry.weak || entry.with.length || !has(hit, "clause") || hit.words.length > 1) return null
  const finite = [predicate, ...childrenBy(tree, predicate, "aux")].some((w) => tokens[w]!.features.VerbForm === "Fin")
  if (!finite || isPassive(tree, predicate) || !childrenBy(tree, predicate, "nsubj").some((c) => c < predicate)) return null
  let from = predicate + 1
  const addressee = entry.slots.some((s) => s.kind === "obj" && s.role === "addressee") ? childrenBy(tree, predicate, "obj", "iobj").find((c) => subtree(tree, c)[0] === from) : undefined
  if (addressee !== undefined) from = subtree(tree, addressee).at(-1)! + 1
  if (tokens[from]?.upos === "SCONJ" && complementisers.has(fold(tokens[from]!.form))) from += 1
  const verb = tokens.findIndex((t, i) => i > from && t.features.VerbForm === "Fin")
  const end = Math.min(tokens.length, tails.boundary > predicate ? tails.boundary : tokens.length)
  if (verb < 0 || verb >= end || verb - from > FARTHEST_VERB) return null
  const opening = tokens.slice(from, verb)
  if (!["PRON", "DET", "NOUN", "PROPN", "NUM", "ADJ"].includes(opening[0]!.upos) || opening.some((t) => t.upos === "PUNCT" || t.upos === "SCONJ" || /Rel|Int/.test(t.features.PronType ?? "")) || !opening.some((t) => ["PRON", "NOUN", "PROPN", "NUM"].includes(t.upos))) return null
  if (tokens[from]!.features.Case === "Acc" || tokens.slice(from, end).some((t) => /^["“”«»]$/u.test(t.form))) return null
  return { words: tokens.slice(from, end).map((_, i) => from + i), head: verb, shape: "clause", rule: "rest-of-sentence" }
}
