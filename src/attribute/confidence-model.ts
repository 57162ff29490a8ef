import type { ConfidenceModel } from "./confidence.ts"

/** Written by bench/fit-confidence.ts, from 426 statements of 40 documents. */
export const CONFIDENCE_MODEL: ConfidenceModel = {
  bias: -0.048,
  weights: {
    source: 0.067,
    quotation: -0.365,
    "noun phrase": 0.257,
    "speaker from elsewhere": -0.652,
    "speaker known": 0.658,
    nested: -0.308,
    "no proposal": 0.139,
    "content alike": 0.507,
    "speaker alike": 0.52,
    tree: 0.94,
  },
}
