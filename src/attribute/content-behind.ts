import { type ContentContext, lastOf } from "./content-model.ts"
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
