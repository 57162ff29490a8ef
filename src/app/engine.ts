import type { Engine } from "../pipeline.ts"
import { extractApart } from "./extraction.ts"

let loaded: Promise<Engine> | null = null

/**
 * The pipeline, loaded once and only by what needs it: help and misuse must answer at once. Pages, PDF and DOCX are read in a thread with limits.
 */
export const loadEngine = (): Promise<Engine> => {
  loaded ??= load()
  return loaded
}

const load = async (): Promise<Engine> => {
  const [{ createEngine }, { loadLemmas, loadWeights }] = await Promise.all([import("../pipeline.ts"), import("./weights.ts")])
  return createEngine(loadWeights(), { extract: extractApart }, loadLemmas())
}
