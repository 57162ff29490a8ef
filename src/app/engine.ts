import type { Engine } from "../pipeline.ts"
import { extractApart } from "./extraction.ts"

/** The pipeline, loaded only by what needs it: help and misuse must answer at once. Pages, PDF and DOCX are read in a thread with limits. */
export const loadEngine = async (): Promise<Engine> => {
  const [{ createEngine }, { loadWeights }] = await Promise.all([import("../pipeline.ts"), import("./weights.ts")])
  return createEngine(await loadWeights(), { extract: extractApart })
}
