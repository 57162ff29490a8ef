import type { Engine } from "../pipeline.ts"

/** The pipeline, loaded only by what needs it: help and misuse must answer at once. */
export const loadEngine = async (): Promise<Engine> => {
  const [{ createEngine }, { loadWeights }] = await Promise.all([import("../pipeline.ts"), import("./weights.ts")])
  return createEngine(await loadWeights())
}
