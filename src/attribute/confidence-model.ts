import type { ConfidenceModel } from "./confidence.ts"

/** Written by bench/fit-confidence.ts, from 427 statements of 40 documents. */
export const CONFIDENCE_MODEL: ConfidenceModel = {
  bias: 0.778,
  weights: {
    source: -0.136,
    quotation: -0.833,
    "noun phrase": 0.141,
    "speaker from elsewhere": -0.456,
    "speaker known": 0.341,
    nested: -0.701,
    "no proposal": -0.038,
    "content alike": 0.407,
    "speaker alike": 0.662,
    tree: 0.811,
  },
}
