import type { EncoderSentence } from "../encoder/encoder.ts"
import type { Segment } from "./segment.ts"

/** What the encoder is given of a sentence: the sentence without its cards, then each card. */
export const encoderParts = ({ words, language, cards }: Segment): EncoderSentence[] => {
  const forms = words.map(({ form }) => form)
  const rest = forms.filter((_, at) => !cards.some(({ from, to }) => at >= from && at < to))
  return [rest, ...cards.map(({ from, to }) => forms.slice(from, to))].map((part) => ({ forms: part, language }))
}
