import type { Encoder } from "../encoder/encoder.ts"
import type { LanguagePacks } from "../languages/pack.ts"
import type { Annotation, Sentence, Token } from "../model/annotation.ts"
import type { Document } from "../model/document.ts"
import { mendLemmas } from "./lemmas.ts"
import { resolve } from "./mentions.ts"
import { segment, type Segment } from "./segment.ts"

/** Sentences, words with tags, lemmas and trees, and who is mentioned, of every block whose language has a pack. */
export const annotate = (document: Document, packs: LanguagePacks, encoder: Pick<Encoder, "analyse">): Annotation => {
  const { segments, problems } = segment(document, packs)
  const sentences = mendLemmas(analyse(segments, encoder), packs)
  const resolved = resolve(document, sentences, packs)
  return { sentences, mentions: resolved.mentions, actors: resolved.actors, participants: resolved.participants, problems: [...problems, ...resolved.problems] }
}

/** Tags, lemmas and trees of segments. */
export const analyse = (segments: readonly Segment[], encoder: Pick<Encoder, "analyse">): Sentence[] => {
  const analyses = encoder.analyse(segments.map(({ words, language }) => ({ forms: words.map(({ form }) => form), language })))
  return segments.map(({ start, end, language, block, words }, index) => {
    const analysed = analyses[index]!.words
    if (analysed.length !== words.length) throw new Error(`the encoder gave ${analysed.length} analyses for ${words.length} words`)
    const tokens = words.map(({ start, end, form, multiword }, i): Token => ({ start, end, form, ...analysed[i]!, multiword }))
    return { start, end, language, block, tokens }
  })
}
