import type { EncoderSentence } from "../encoder/encoder.ts"
import type { Segment } from "./segment.ts"

/** What the encoder is given of a sentence: the sentence without its cards and markup, then each card. */
export const encoderParts = ({ words, language, cards, markup }: Segment): EncoderSentence[] => {
  const forms = words.map(({ form }) => form)
  const rest = forms.filter((_, at) => ![...cards, ...markup].some(({ from, to }) => at >= from && at < to))
  return [rest, ...cards.map(({ from, to }) => forms.slice(from, to))].map((part) => ({ forms: part, language }))
}
