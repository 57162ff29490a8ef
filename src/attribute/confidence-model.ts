import type { ConfidenceModel } from "./confidence.ts"

/** Written by bench/fit-confidence.ts, from 425 statements of 40 documents. */
export const CONFIDENCE_MODEL: ConfidenceModel = {
  bias: 0.787,
  weights: {
    source: -0.017,
    quotation: -0.483,
    "noun phrase": 0.154,
    "speaker from elsewhere": -0.689,
    "speaker known": 0.156,
    nested: -0.442,
    "no proposal": 0.038,
    "content alike": 0.451,
    "speaker alike": 0.519,
    tree: 0.828,
  },
}
