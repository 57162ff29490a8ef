import { CONFIDENCE_MODEL } from "./confidence-model.ts"
import { EVIDENCE, type Evidence } from "./evidence.ts"

/** A logistic model: the weight of each piece of evidence, and of none (`bias`). */
export interface ConfidenceModel {
  readonly bias: number
  readonly weights: Readonly<Record<(typeof EVIDENCE)[number], number>>
}

const LEAST = 0.02
const MOST = 0.99

/** The probability, 0…1, that a statement is one, with the right speaker and act. */
export function confidenceOf(evidence: Evidence, model: ConfidenceModel = CONFIDENCE_MODEL): number {
  const score = EVIDENCE.reduce((sum, name) => sum + model.weights[name] * evidence[name], model.bias)
  return Math.round(Math.max(LEAST, Math.min(MOST, 1 / (1 + Math.exp(-score)))) * 100) / 100
}
