import { type Content, type ContentContext, has, lastOf } from "./content-model.ts"
import type { Hit } from "./hits.ts"
import { childrenBy, fold, isVerbal, relation, type Tree } from "./tree.ts"

/** «A, однако, как признаются X, B»: behind a conjunction of its own the report vouches for what follows. */
export function behindConjunction(tree: Tree, predicate: number, words: readonly number[], { syntax }: ContentContext): readonly number[] {
  const opening = childrenBy(tree, predicate, "mark", "advmod").find((c) => syntax.reportConjunctions.has(fold(tree.tokens[c]!.lemma))) ?? 0
  const joint = tree.tokens[opening - 2]
  if (tree.tokens[opening - 1]?.form !== "," || tree.tokens[opening - 3]?.form !== "," || !joint || !(joint.upos === "CCONJ" || syntax.connectives.has(fold(joint.form)))) return []
  const behind = words.filter((w) => w > lastOf(tree, predicate))
  return behind.some((w) => isVerbal(tree.tokens[w]!)) && tree.tokens.slice(0, opening - 3).some(isVerbal) ? behind : []
}

/** «поблагодарил за то | , что A»: whatever the parser hung the clause on, its conjunction stands right behind the pronoun. */
export function markedBehind(tree: Tree, carrier: number, complementisers: ReadonlySet<string>): number | undefined {
  const mark = tree.tokens[carrier + 2]
  if (tree.tokens[carrier + 1]?.form !== "," || mark?.upos !== "SCONJ" || mark.head <= carrier + 2 || relation(mark) !== "mark") return undefined
  return complementisers.has(fold(mark.lemma)) ? mark.head : undefined
}

const GAP = 14

/** "said in X's programme on Y, that A": whatever the parser made of it, a conjunction behind a comma opens the clause where no verb stands between. */
export function nearbyClause(hit: Hit, { complementisers, syntax, tails }: ContentContext): Content | null {
  const { tree, words, entry } = hit
  const last = words.at(-1)!
  if (!has(hit, "clause") || !has(hit, "quote") || entry.upos !== "VERB") return null
  const comma = tree.tokens.findIndex((t, i) => i > last && t.form === ",")
  const conjunction = tree.tokens[comma + 1]
  if (comma < 0 || comma - last > GAP || conjunction?.upos !== "SCONJ" || !complementisers.has(fold(conjunction.form))) return null
  if (syntax.conditionals.has(fold(conjunction.form)) || syntax.reportConjunctions.has(fold(conjunction.form))) return null
  const between = tree.tokens.slice(last + 1, comma)
  if (between.some((t) => isVerbal(t) || ["PUNCT", "SCONJ"].includes(t.upos))) return null
  const clause = tree.tokens.findIndex((t, i) => i > comma + 1 && isVerbal(t))
  if (clause < 0 || tree.tokens[clause]!.features.VerbForm === "Inf") return null
  const end = Math.min(tails.boundary, tree.tokens.length) - 1
  return { words: Array.from({ length: end - comma - 1 }, (_, i) => comma + 2 + i), head: clause, shape: "clause", rule: "nearby-clause" }
}
