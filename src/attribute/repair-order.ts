import type { Repair } from "./repairs.ts"
import { childrenBy, fold, relation, type Tree } from "./tree.ts"

/** «Ильвеса поддерживала коалиция»: whoever stands before the verb is its object where a noun behind it can only be a nominative and agrees with the verb. */
export const objectBeforeVerb: Repair = (tree, i, { syntax }, canSpeak) => {
  const { upos, features } = tree.tokens[i]!
  if (upos !== "VERB" || features.VerbForm !== "Fin" || features.Tense !== "Past" || features.Voice === "Pass" || !syntax.accusativeEndings.size) return []
  const arguments_ = childrenBy(tree, i, "nsubj", "obj")
  const before = arguments_.filter((c) => c < i && relation(tree.tokens[c]!) === "nsubj")
  const [object, behind] = [before[0], arguments_.find((c) => c > i)]
  if (before.length !== 1 || arguments_.length !== 2 || object === undefined || behind === undefined) return []
  if ((features.Gender !== "Fem" && isNominative(tree, object)) || tree.tokens[object]!.features.Number !== "Sing" || !isBareNoun(tree, object) || !isAnimate(tree, object, canSpeak)) return []
  const subject = tree.tokens[behind]!
  if (!isNominative(tree, behind) || !isBareNoun(tree, behind) || subject.features.Number !== "Sing" || subject.features.Gender !== features.Gender) return []
  // «Терезу слышала мать»: a feminine whose accusative has a form of its own
  const told = features.Gender === "Fem" ? [...syntax.accusativeEndings].some((pair) => fold(subject.form).endsWith(pair.split(":")[0]!)) : features.Gender === "Masc"
  if (!told) return []
  return [
    { word: object, head: i, relation: "obj", features: { ...tree.tokens[object]!.features, Case: "Acc" } },
    { word: behind, head: i, relation: "nsubj", features: { ...subject.features, Case: "Nom" } },
  ]
}

const isNominative = ({ tokens }: Tree, k: number): boolean => fold(tokens[k]!.form) === fold(tokens[k]!.lemma)
const isBareNoun = (tree: Tree, k: number): boolean => ["NOUN", "PROPN"].includes(tree.tokens[k]!.upos) && !childrenBy(tree, k, "case", "conj", "nummod").length
const isAnimate = ({ tokens }: Tree, k: number, canSpeak: (word: number) => boolean): boolean => tokens[k]!.features.Animacy === "Anim" || canSpeak(k)
