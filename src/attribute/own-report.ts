import type { Actor } from "../model/annotation.ts"
import type { Document } from "../model/document.ts"
import type { Hit } from "./hits.ts"
import type { Scene } from "./scene.ts"
import type { Voice } from "./speaker.ts"
import { childrenBy, relation, type Tree } from "./tree.ts"

/** A post of somebody's own: who wrote it, and everybody who took part in what it tells. */
export interface Post {
  readonly author: string
  readonly together: readonly string[]
}

/** Of the sentences of a post so many leave its author out. */
const OWN_SHARE = 0.3

/** «Поговорив із прем'єром. Подякував за A.»: sentences that begin with a verb whose subject is left out, from the first on, are told by their author. */
export function postOf(document: Document, trees: readonly Tree[], participants: readonly string[], actors: ReadonlyMap<string, Actor>): Post | null {
  const body = trees.filter((t) => !["title", "heading"].includes(document.blocks[t.sentence.block]?.kind ?? ""))
  const first = body.find((t) => rootOf(t) >= 0)
  if (!first || !leavesAuthorOut(first, rootOf(first), false)) return null
  const own = body.filter((t) => rootOf(t) >= 0 && leavesAuthorOut(t, rootOf(t), true)).length
  if (own < 2 || own < body.length * OWN_SHARE) return null
  const author = document.side === null ? participants[0] : participants.find((id) => actors.get(id)?.side === document.side)
  return author === undefined ? null : { author, together: participants }
}

const rootOf = (tree: Tree): number => tree.tokens.findIndex((t) => t.head < 0 && t.upos === "VERB" && t.features.VerbForm === "Fin")

/** A personal form without a subject: "thanked", «подякував», «ціную»; several together where `joint`. */
function leavesAuthorOut(tree: Tree, i: number, joint: boolean): boolean {
  const { features, upos } = tree.tokens[i]!
  // «вдячний за A»
  if (upos === "ADJ") return (features.Case === "Nom" || features.Variant === "Short") && ["Masc", "Fem"].includes(features.Gender ?? "") && !childrenBy(tree, i, "nsubj", "csubj").length
  if (features.VerbForm !== "Fin" || features.Mood === "Imp" || features.Voice === "Pass" || childrenBy(tree, i, "nsubj", "csubj", "expl").length) return false
  if (features.Person === "1") return joint || features.Number !== "Plur"
  if (features.Tense !== "Past" || features.Gender === "Neut") return false
  return features.Number === "Plur" ? joint : features.Gender !== undefined
}

/** Acts that several do together. */
const JOINT: ReadonlySet<string> = new Set(["discuss", "agree"])

/** Who tells of an own act without a subject: the author of a post, or whose quotation it is; empty where nobody does. */
export function ownReport(scene: Scene, hit: Hit, speaker: Voice, quoting: readonly string[]): readonly string[] {
  const { tree, predicate, entry } = hit
  if (entry.upos === "NOUN" && hit.head === predicate) return []
  let top = predicate
  while (relation(tree.tokens[top]!) === "conj" && tree.tokens[top]!.head >= 0) top = tree.tokens[top]!.head
  if (tree.tokens[top]!.head >= 0 || speaker.agentless || speaker.rule === "own-subject" || !leavesAuthorOut(tree, predicate, true) || childrenBy(tree, top, "nsubj").length) return []
  const several = tree.tokens[predicate]!.features.Number === "Plur"
  const joint = entry.joint || JOINT.has(entry.act)
  if (several && !joint && tree.tokens[predicate]!.features.Person !== "1") return []
  if (quoting.length) {
    if (speaker.head >= 0) return []
    return several && joint && quoting.some((id) => scene.participants.includes(id)) ? scene.participants : several && tree.tokens[predicate]!.features.Person !== "1" ? [] : quoting
  }
  const { post } = scene
  if (!post || (speaker.head >= 0 && !["elided-subject", "shared-subject"].includes(speaker.rule))) return []
  return joint && (several || post.together.length > 1) && entry.act !== "thank" ? post.together : [post.author]
}
