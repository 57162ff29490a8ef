import { correctAct } from "./act.ts"
import type { Draft } from "./draft.ts"
import { actorsAt, areMedia, isOwnOf, phraseSpan } from "./roles.ts"
import { canSpeak, isSilent, type Scene } from "./scene.ts"
import { findSources, type SourceHit } from "./sources.ts"
import { contentForm, contentSpans, overQuotation } from "./spans.ts"
import { spansOf } from "./tree.ts"

/** "According to X, A", «за словами X, A». */
export function draftSources(scene: Scene): Draft[] {
  return scene.trees.filter((tree) => !isSilent(scene, tree)).flatMap((tree) => {
    const lexicon = scene.lexicon(tree)
    return findSources(tree, lexicon).flatMap((source) => {
      const content = overQuotation(scene, tree, contentSpans(scene, tree, source.content))
      if (!content.length || isStandpointOfThing(scene, source)) return []
      const actors = source.speaker < 0 ? [] : actorsAt(scene, tree, source.speaker)
      const { act, rule } = correctAct(source.entry.act, tree, source.contentHead, lexicon, { cue: "", speaker: source.speaker, canSpeak: (w) => canSpeak(scene, tree, w), isOwn: isOwnOf(scene, tree, actors), relays: areMedia(scene, actors) })
      scene.trace.push({ rule: "source-phrase", sentence: tree.index, span: spansOf(tree, source.words)[0]!, outcome: "fired", reason: rule ?? source.entry.lemmas.join(" ") })
      return [
        {
          tree, hit: null, speaker: source.speaker < 0 ? null : phraseSpan(scene, tree, source.speaker), actors,
          cue: spansOf(tree, source.words), content, contentHead: source.contentHead, form: contentForm(scene, content, "clause", false), act,
          addressee: null, target: null, negated: false, rule: "source-phrase", actRule: rule, confidence: 0.85,
        } satisfies Draft,
      ]
    })
  })
}

/** «с точки зрения протокола»: a standpoint is somebody's only where somebody is named. */
function isStandpointOfThing(scene: Scene, { tree, entry, speaker }: SourceHit): boolean {
  if (entry.act !== "assess" || speaker < 0 || canSpeak(scene, tree, speaker)) return false
  const token = tree.tokens[speaker]!
  return token.upos === "NOUN" && token.features.Animacy !== "Anim" && !scene.lexicon(tree).speakerNouns.has(token.lemma)
}
