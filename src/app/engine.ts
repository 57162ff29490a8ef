import { availableParallelism } from "node:os"
import type { Engine } from "../pipeline.ts"
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

/** Where the machine has a second core, half of a long work of the encoder goes there. RAPPORTEUR_THREADS=1 keeps it all here. */
const load = async (): Promise<Engine> => {
  const [{ createEngine }, { loadLemmas, loadWeights }] = await Promise.all([import("../pipeline.ts"), import("./weights.ts")])
  widenVectors()
  const engine = createEngine(loadWeights(), { extract: extractApart }, loadLemmas())
  const alone = process.env.RAPPORTEUR_THREADS === "1" || availableParallelism() < 2
  return alone ? engine : { ...engine, encoder: pairEncoder(engine.encoder) }
}
