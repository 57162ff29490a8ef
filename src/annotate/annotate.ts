import type { Analysis, Encoder } from "../encoder/encoder.ts"
import type { LanguagePacks } from "../languages/pack.ts"
import type { Annotation, Sentence, Token } from "../model/annotation.ts"
import type { Document } from "../model/document.ts"
import { mendLemmas } from "./lemmas.ts"
import { resolve } from "./mentions.ts"
import { encoderParts } from "./parts.ts"
import { segment, type Segment, type Segments } from "./segment.ts"

/** Sentences, words with tags, lemmas and trees, and who is mentioned, of every block whose language has a pack. */
export const annotate = (document: Document, packs: LanguagePacks, encoder: Pick<Encoder, "analyse">, { segments, problems }: Segments = segment(document, packs)): Annotation => {
  const sentences = mendLemmas(analyse(segments, encoder), packs)
  const resolved = resolve(document, sentences, packs)
  return { sentences, mentions: resolved.mentions, actors: resolved.actors, participants: resolved.participants, problems: [...problems, ...resolved.problems] }
}

/** Tags, lemmas and trees of segments. */
export const analyse = (segments: readonly Segment[], encoder: Pick<Encoder, "analyse">): Sentence[] => {
  const parts = segments.map(encoderParts)
  const analyses = encoder.analyse(parts.flat())
  let first = 0
  return segments.map(({ start, end, language, block, words, cards, markup }, index) => {
    const own = analyses.slice(first, first + parts[index]!.length)
    first += own.length
    const apart = cards.length > 0 || markup.length > 0
    const proposals = apart ? moved(own[0]!.proposals, placesBeside(own[0]!.words.length, [...cards, ...markup])) : own[0]!.proposals
    const analysed = apart ? withApart(own.map((part) => part.words), words, cards, markup) : own[0]!.words
    if (analysed.length !== words.length) throw new Error(`the encoder gave ${analysed.length} analyses for ${words.length} words`)
    const tokens = words.map(({ start, end, form, multiword }, i): Token => ({ start, end, form, ...analysed[i]!, multiword }))
    return { start, end, language, block, tokens, ...(proposals && { proposals }) }
  })
}

/** A card hangs as an apposition on the name before it, markup as punctuation on the word it marks. */
const withApart = ([sentence, ...cards]: readonly Analysis["words"][], words: Segment["words"], ranges: Segment["cards"], markup: Segment["markup"]): Analysis["words"] => {
  const places = placesBeside(sentence!.length, [...ranges, ...markup])
  const out: Analysis["words"][number][] = []
  sentence!.forEach((word, n) => { out[places[n]!] = { ...word, head: word.head < 0 ? -1 : places[word.head]! } })
  cards.forEach((card, n) => {
    const { from } = ranges[n]!
    let name = from - 1
    while (out[name]!.relation.startsWith("flat")) name = out[name]!.head
    card.forEach((word, at) => { out[from + at] = word.head < 0 ? { ...word, head: name, relation: "appos" } : { ...word, head: from + word.head } })
  })
  for (const { from, to } of markup) {
    const head = markupHead(words, from, to, places)
    for (let at = from; at < to; at += 1) out[at] = { upos: "PUNCT", lemma: words[at]!.form, features: {}, head, relation: "punct" }
  }
  return out
}

/** The word that is marked: what opens belongs to the word behind it, what closes to the word before. */
const markupHead = (words: Segment["words"], from: number, to: number, places: readonly number[]): number => {
  const opens = words[from]!.form === "[" || (words[from]!.form === "<" && words[from + 1]!.form !== "/")
  const [before, behind] = [places.findLast((place) => place < from), places.find((place) => place >= to)]
  return (opens ? behind : before) ?? before ?? places[0]!
}

const moved = (proposals: Analysis["proposals"], places: readonly number[]): Analysis["proposals"] => {
  const to = (word: number): number => (word < 0 ? word : places[word]!)
  return proposals?.map((one) => ({ ...one, cue: to(one.cue), parts: one.parts.map(to), begin: to(one.begin), end: to(one.end), speaker: to(one.speaker) }))
}

/** Where the words that stand on no card are in the whole. */
const placesBeside = (count: number, ranges: Segment["cards"]): readonly number[] => {
  const places: number[] = []
  for (let at = 0; places.length < count; at += 1) if (!ranges.some(({ from, to }) => at >= from && at < to)) places.push(at)
  return places
}
