import type { ConfidenceModel } from "./confidence.ts"

/** Written by bench/fit-confidence.ts, from 426 statements of 40 documents. */
export const CONFIDENCE_MODEL: ConfidenceModel = {
  bias: 0.511,
  weights: {
    source: 0.008,
    quotation: -0.438,
    "noun phrase": 0.141,
    "speaker from elsewhere": -0.668,
    "speaker known": 0.249,
    nested: -0.41,
    "no proposal": 0.097,
    "content alike": 0.547,
    "speaker alike": 0.487,
    tree: 0.918,
  },
}
