import type { ConfidenceModel } from "./confidence.ts"

/** Written by bench/fit-confidence.ts, from 423 statements of 40 documents. */
export const CONFIDENCE_MODEL: ConfidenceModel = {
  bias: -0.53,
  weights: {
    turn: 0.3,
    source: -0.376,
    quotation: -0.347,
    "noun phrase": 0.176,
    learned: 0,
    "speaker from elsewhere": -0.626,
    "speaker known": 0.831,
    nested: -0.599,
    cue: 0.013,
    "no proposal": 0.27,
    "content alike": 0.783,
    "content sure": 0.161,
    "speaker alike": 0.476,
    tree: 1.056,
  },
}
