import type { ConfidenceModel } from "./confidence.ts"

/** Written by bench/fit-confidence.ts, from 431 statements of 40 documents. */
export const CONFIDENCE_MODEL: ConfidenceModel = {
  bias: 0.461,
  weights: {
    source: -0.21,
    quotation: -0.522,
    "noun phrase": 0.046,
    "speaker from elsewhere": -0.253,
    "speaker known": 0.87,
    nested: -0.684,
    "no proposal": 0.103,
    "content alike": 0.166,
    "speaker alike": 0.379,
    tree: 1.04,
  },
}
