import type { Lexicon } from "./lexicon.ts"
import type { Repair } from "./repairs.ts"
import { childrenBy, fold, relation, type Tree } from "./tree.ts"

const known = new WeakMap<Lexicon, ReadonlyMap<string, readonly (readonly string[])[]>>()

/** Prepositions of several words in the frames of the lexicon, by their first word. */
function compounds(lexicon: Lexicon): ReadonlyMap<string, readonly (readonly string[])[]> {
  const made = known.get(lexicon)
  if (made) return made
  const byFirst = new Map<string, (readonly string[])[]>()
  for (const words of lexicon.pack.cues.compounds.map((p) => p.split("_").map(fold))) byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), words])
  known.set(lexicon, byFirst)
  return byFirst
}

/** «висловив співчуття у зв'язку із загибеллю»: words that make one preposition together, taken for a phrase of their own, stand on the noun behind them. */
export function compoundPreposition(tree: Tree, i: number, lexicon: Lexicon): ReturnType<Repair> {
  const words = compounds(lexicon).get(fold(tree.tokens[i]!.form))?.find((w) => w.every((word, k) => tree.tokens[i + k] !== undefined && fold(tree.tokens[i + k]!.form) === word))
  if (!words) return []
  const last = i + words.length - 1
  const noun = Array.from({ length: words.length - 1 }, (_, k) => i + 1 + k).find((w) => tree.tokens[w]!.upos === "NOUN")
  if (noun === undefined || tree.tokens[noun]!.head < 0) return []
  const governed = childrenBy(tree, noun, "nmod", "obl").find((c) => c > last)
  if (governed === undefined) return []
  const { head, relation: role } = tree.tokens[noun]!
  const rest = tree.children[noun]!.filter((c) => c !== governed && (c < i || c > last)).map((word) => ({ word, head: governed, relation: tree.tokens[word]!.relation }))
  const fixed = words.slice(1).map((_, k) => ({ word: i + 1 + k, head: i, relation: "fixed" }))
  return [{ word: governed, head, relation: role }, { word: i, head: governed, relation: "case" }, ...fixed, ...rest]
}

/** «наголосивши на зростанні кількості A»: a preposition right before one noun, hung on the next: the next belongs to the first. */
export function prepositionOfNeighbour(tree: Tree, i: number): ReturnType<Repair> {
  const { upos, head, relation: role } = tree.tokens[i]!
  const next = tree.tokens[i + 1]
  // «узгодив з Туском графік»: with whom, and then what
  const what = tree.tokens[head]
  if (upos === "ADP" && role === "case" && head === i + 2 && next?.upos === "PROPN" && next.features.Case === "Ins" && what?.upos === "NOUN" && what.features.Case !== "Ins" && what.head === next.head && !childrenBy(tree, what.head, "obj").length)
    return [{ word: i, head: i + 1, relation: "case" }, { word: head, head: next.head, relation: "obj", features: { ...what.features, Case: "Acc" } }]
  if (upos !== "ADP" || role !== "case" || head !== i + 2 || !next || !["NOUN", "ADJ"].includes(next.upos) || next.head !== tree.tokens[head]!.head || !["obl", "nmod"].includes(relation(next))) return []
  const { features, upos: kind } = tree.tokens[head]!
  if (kind !== "NOUN" || next.features.Case === undefined || features.Case === next.features.Case || childrenBy(tree, i + 1, "case").length) return []
  return [{ word: i, head: i + 1, relation: "case" }, { word: head, head: i + 1, relation: "nmod" }, { word: i + 1, head: next.head, relation: next.relation, upos: "NOUN" }]
}

/** «обговорили низку питань»: an adverb or an adjective that has a case and stands before a genitive as its preposition is the noun that counts. */
export function quantityTakenForPreposition(tree: Tree, i: number): ReturnType<Repair> {
  const { upos, head, relation: role, features } = tree.tokens[i]!
  if (!["ADV", "ADJ"].includes(upos) || !["case", "advmod"].includes(role) || features.Case !== "Acc") return []
  // «обговорили низку ключових проєктів»: it may stand with the verb, too
  const counted = head > i ? head : childrenBy(tree, head, "obj").find((c) => c > i && tree.tokens.slice(i + 1, c).every((t) => t.head === c)) ?? -1
  const noun = tree.tokens[counted]
  if (!noun || noun.head < 0 || noun.features.Case !== "Gen" || !["obj", "obl", "iobj"].includes(relation(noun)) || tree.tokens[noun.head]!.upos !== "VERB") return []
  return [{ word: i, head: noun.head, relation: "obj", upos: "NOUN", features: { Case: "Acc", Number: "Sing" } }, { word: counted, head: i, relation: "nmod" }]
}

/** «обменялись мнениями и по ситуации»: what has a preposition of its own is joined to no noun without one; the conjunction is a particle. */
export function particleTakenForConjunction(tree: Tree, i: number): ReturnType<Repair> {
  const { head, features } = tree.tokens[i]!
  const noun = tree.tokens[head]
  const [cc] = childrenBy(tree, i, "cc")
  const [adposition] = childrenBy(tree, i, "case")
  if (relation(tree.tokens[i]!) !== "conj" || !noun || head > i || cc === undefined || adposition !== cc + 1 || features.Case === undefined || noun.features.Case === features.Case) return []
  if (!["obj", "iobj", "obl"].includes(relation(noun)) || tree.tokens[noun.head]?.upos !== "VERB" || childrenBy(tree, head, "case").length > 0) return []
  return [{ word: i, head: noun.head, relation: "obl" }, { word: cc, head: i, relation: "advmod", upos: "PART" }]
}
