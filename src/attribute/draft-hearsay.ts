import type { Draft } from "./draft.ts"
import { isSilent, type Scene } from "./scene.ts"
import { contentForm, contentSpans } from "./spans.ts"
import { fold, isVerbal, relation, spansOf, subtree } from "./tree.ts"

/**
 * "allegedly", «якобы», «нібито»: the particle alone tells that somebody claims the clause. Nobody is named, so it counts only where the sentence has
 * no other report.
 */
export function draftHearsay(scene: Scene, others: readonly Draft[]): Draft[] {
  return scene.trees.flatMap((tree) => {
    if (isSilent(scene, tree) || others.some((d) => d.tree === tree)) return []
    const { hearsay } = scene.lexicon(tree).pack.cues
    const particle = tree.tokens.findIndex((t) => hearsay.has(fold(t.lemma)) && ["advmod", "discourse", "mark", "parataxis", "cc"].includes(relation(t)) && t.head >= 0)
    if (particle < 0) return []
    const clause = tree.tokens[particle]!.head
    const top = tree.tokens[clause]!
    if (!(isVerbal(top) || top.upos === "ADJ") || !["root", "conj"].includes(relation(top))) return []
    const content = contentSpans(scene, tree, subtree(tree, clause, (c) => c === particle))
    if (!content.length) return []
    scene.trace.push({ rule: "hearsay", sentence: tree.index, span: spansOf(tree, [particle])[0]!, outcome: "fired", reason: "a particle of hearsay" })
    return [
      {
        tree, hit: null, speaker: null, actors: [], cue: spansOf(tree, [particle]), content, contentHead: clause, form: contentForm(scene, content, "clause", true),
        act: hearsay.get(fold(tree.tokens[particle]!.lemma))!, addressee: null, target: null, negated: false, rule: "hearsay", actRule: null, confidence: 0.5,
      } satisfies Draft,
    ]
  })
}
