import type { Analysis, Encoder, EncoderSentence } from "../encoder/encoder.ts"

/** An encoder that analyses what was foreseen together, when the first of it is asked for: short documents fill its batches only together. */
export const aheadEncoder = (encoder: Encoder): Encoder => {
  const waiting = new Map<string, readonly EncoderSentence[]>()
  const done = new Map<string, Analysis[]>()
  const analyseWaiting = (): void => {
    const all = [...waiting]
    waiting.clear()
    const analyses = encoder.analyse(all.flatMap(([, sentences]) => sentences))
    let start = 0
    for (const [key, { length }] of all) {
      done.set(key, analyses.slice(start, start + length))
      start += length
    }
  }
  return {
    ...encoder,
    foresee: (sentences) => { waiting.set(keyOf(sentences), sentences) },
    analyse: (sentences) => {
      const key = keyOf(sentences)
      // what cannot be analysed fails when it is asked for by itself
      if (waiting.size > 1 && waiting.has(key)) try { analyseWaiting() } catch {}
      waiting.delete(key)
      const found = done.get(key)
      done.delete(key)
      return found ?? encoder.analyse(sentences)
    },
  }
}

/** Tells lists of sentences apart. */
export const keyOf = (sentences: readonly EncoderSentence[]): string =>
  sentences.map(({ forms, language, treebank }) => `${language} ${treebank ?? ""} ${forms.join(" ")}`).join("\n")
