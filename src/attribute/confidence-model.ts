import type { ConfidenceModel } from "./confidence.ts"

/** Written by bench/fit-confidence.ts, from 426 statements of 40 documents. */
export const CONFIDENCE_MODEL: ConfidenceModel = {
  bias: 0.785,
  weights: {
    source: -0.062,
    quotation: -0.556,
    "noun phrase": 0.075,
    "speaker from elsewhere": -0.696,
    "speaker known": 0.156,
    nested: -0.528,
    "no proposal": 0.079,
    "content alike": 0.647,
    "speaker alike": 0.5,
    tree: 0.825,
  },
}
