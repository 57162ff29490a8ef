import { overlaps } from "../model/span.ts"
import type { Draft } from "./draft.ts"
import { actorsAt, phraseSpan } from "./roles.ts"
import { canSpeak, isSilent, type Scene, treeAt } from "./scene.ts"
import { fold, prepositionsOf, type Tree } from "./tree.ts"
import { trimContent } from "./trim.ts"

const LABEL_WORDS = 14
const LEAST_WORDS = 3

/**
 * «Президент X: "A"», «X — о переговорах: "A"»: a quotation behind a colon whose label is a sentence without a verb that begins with who speaks. The
 * label is the statement's only mark, its cue is empty.
 */
export function draftLabels(scene: Scene, reports: readonly Draft[]): Draft[] {
  return scene.quotes.flatMap((quote): Draft[] => {
    const tree = treeAt(scene, quote.outer.start)
    if (!tree || isSilent(scene, tree) || quote.parent !== null || quote.nameLike || quote.words < LEAST_WORDS) return []
    // "Prime Minister X, following the call: …": a participle of time between the commas tells no clause
    const label = tree.tokens.filter((t) => t.end <= quote.outer.start)
    const before = label.find((t, i) => t.features.VerbForm === "Part" && label[i - 1]?.form === ",")
    if (label.at(-1)?.form !== ":" || label.length > LABEL_WORDS || label.some((t, i) => (t.upos === "VERB" && t !== before && !(i === 0 && scene.lexicon(tree).syntax.quoteLabels.has(fold(t.form)))) || t.upos === "AUX")) return []
    const speaker = tree.tokens.findIndex((t, i) => i < label.length && ["NOUN", "PROPN"].includes(t.upos) && canSpeak(scene, tree, i) && ["Nom", undefined].includes(t.features.Case))
    const voice = speaker < 0 || tree.tokens.slice(0, speaker).some((t) => t.upos !== "ADJ") ? voiceOfLabel(scene, tree, label.length) : { tree, head: speaker }
    if (!voice) return []
    const content = trimContent(scene.text, quote.inner, scene.quotes)
    if (content.end <= content.start || reports.some((d) => d.content.some((c) => overlaps(c, content) && c.start <= content.start))) return []
    scene.trace.push({ rule: "label", sentence: tree.index, span: quote.outer, outcome: "fired", reason: "a quotation behind the colon of a label" })
    return [
      {
        tree, hit: null, speaker: phraseSpan(scene, voice.tree, voice.head), actors: actorsAt(scene, voice.tree, voice.head), cue: [], content: [content], contentHead: -1, form: "direct", act: "state",
        addressee: null, target: null, negated: false, rule: "label", actRule: null, confidence: 0.8,
      },
    ]
  })
}

/** «Пряма мова міністра: „A“», «Джерело: X …  Пряма мова: „A“»: a label that only says that a quotation follows names its speaker in the genitive, or is that of the source named before. */
function voiceOfLabel(scene: Scene, tree: Tree, length: number): { readonly tree: Tree; readonly head: number } | null {
  const { quoteLabels, sourceLabels, ownerPrepositions } = scene.lexicon(tree).syntax
  const opening = tree.tokens.slice(0, 2).map((t) => fold(t.form))
  if (!quoteLabels.has(opening[0]!) && !quoteLabels.has(opening.join("_"))) return null
  const own = tree.tokens.findIndex((t, i) => i > 0 && i < length && (t.features.Case === "Gen" || prepositionsOf(tree, i).some((p) => ownerPrepositions.has(p))) && canSpeak(scene, tree, i))
  if (own >= 0) return { tree, head: own }
  const source = scene.trees.findLast((t) => t.index < tree.index && t.tokens[1]?.form === ":" && sourceLabels.has(fold(t.tokens[0]!.form)))
  const head = source?.tokens.findIndex((t, i) => i > 1 && ["NOUN", "PROPN"].includes(t.upos) && canSpeak(scene, source, i)) ?? -1
  return source && head >= 0 ? { tree: source, head } : null
}
