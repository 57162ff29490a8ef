import type { Engine } from "../pipeline.ts"
import { aheadEncoder } from "./encoder-ahead.ts"
import { helperThread } from "./encoder-helper.ts"
import { pairEncoder } from "./encoder-pair.ts"
import { extractApart } from "./extraction.ts"
import { widenVectors } from "./wide.ts"

let loaded: Promise<Engine> | null = null

/**
 * The pipeline, loaded once and only by what needs it: help and misuse must answer at once. Pages, PDF and DOCX are read in a thread with limits.
 */
export const loadEngine = (): Promise<Engine> => {
  loaded ??= load()
  return loaded
}

/**
 * Where the machine has a second core, the encoder loads and works there from the beginning, and this thread goes on. RAPPORTEUR_THREADS=1 keeps it all here.
 */
const load = async (): Promise<Engine> => {
  widenVectors()
  const helper = helperThread()
  const [{ engineWith }, { checkWeights, loadLemmas, loadWeights }] = await Promise.all([import("../pipeline/opening.ts"), import("./weights.ts")])
  const reading = { extract: extractApart }
  const lemmas = loadLemmas()
  if (helper === null) {
    const { createEngine } = await import("../pipeline.ts")
    const engine = createEngine(loadWeights(), reading, lemmas)
    return { ...engine, encoder: aheadEncoder(engine.encoder) }
  }
  checkWeights()
  const { loadEncoder } = await import("../encoder/encoder.ts")
  return engineWith(pairEncoder(() => loadEncoder(loadWeights(), lemmas), helper), reading, lemmas)
}
