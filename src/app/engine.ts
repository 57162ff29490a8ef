import type { Engine } from "../pipeline.ts"
import { createRequire } from "node:module"
import type { loadEncoder } from "../encoder/encoder.ts"
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
  const [{ engineWith }, { checkWeights, loadLemmas, openWeightFile }] = await Promise.all([import("../pipeline/opening.ts"), import("./weights.ts")])
  const reading = { extract: extractApart }
  const lemmas = loadLemmas()
  if (helper === null) {
    const { createEngine } = await import("../pipeline/engines.ts")
    const engine = createEngine(openWeightFile(), reading, lemmas)
    return { ...engine, encoder: aheadEncoder(engine.encoder) }
  }
  checkWeights()
  return engineWith(pairEncoder(() => ownLoader()(openWeightFile(), lemmas), helper), reading, lemmas)
}

/** This thread needs the encoder's code only where there is much to do, and then at once. */
const ownLoader = (): typeof loadEncoder => createRequire(import.meta.url)(import.meta.url.endsWith(".ts") ? "../encoder/encoder.ts" : "../encoder/encoder.js").loadEncoder
