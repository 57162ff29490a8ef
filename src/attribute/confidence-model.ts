import type { ConfidenceModel } from "./confidence.ts"

/** Written by bench/fit-confidence.ts, from 425 statements of 40 documents. */
export const CONFIDENCE_MODEL: ConfidenceModel = {
  bias: 0.432,
  weights: {
    source: -0.373,
    quotation: -0.751,
    "noun phrase": 0.035,
    "speaker from elsewhere": -0.436,
    "speaker known": 0.456,
    nested: -0.472,
    "no proposal": 0.058,
    "content alike": 0.593,
    "speaker alike": 0.637,
    tree: 0.696,
  },
}
