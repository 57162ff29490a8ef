import { annotate } from "../../src/annotate/annotate.ts"
import { attribute } from "../../src/attribute/attribute.ts"
import { type ConfidenceModel, confidenceOf } from "../../src/attribute/confidence.ts"
import { EVIDENCE, type Evidence } from "../../src/attribute/evidence.ts"
import { loadEngine } from "../../src/app/engine.ts"
import { readLine } from "../../src/pipeline.ts"
import { judge, matchStatements } from "./statement-score.ts"
import type { GoldDocument } from "./statements.ts"

/** A statement of the program with what speaks for it, and whether it is right. */
export interface Judged {
  readonly document: string
  readonly language: string
  readonly evidence: Evidence
  /** it is in the gold */
  readonly found: boolean
  /** and its speaker and act are the gold's: what the confidence is the probability of */
  readonly right: boolean
  /** as shipped */
  readonly confidence: number
}

export async function judgeAll(gold: readonly GoldDocument[]): Promise<Judged[]> {
  const engine = await loadEngine()
  const judged: Judged[] = []
  for (const { id, text, publisher, date, url, language, statements: wanted } of gold) {
    const document = await readLine(engine, JSON.stringify({ id, text, publisher, date, url, language }), 1)
    const annotation = annotate(document, engine.packs, engine.encoder)
    const { statements, evidence } = attribute(document, annotation, engine.packs)
    const own = { actors: annotation.actors, statements }
    const matches = new Map(matchStatements(wanted, statements).map((m) => [m.predicted, m]))
    statements.forEach((s, i) => {
      const match = matches.get(i)
      const verdict = match && judge(wanted[match.gold]!, s, own, match.dice)
      judged.push({ document: id, language, evidence: evidence[i]!, found: match !== undefined, right: verdict?.speaker === true && verdict.act, confidence: s.confidence })
    })
  }
  return judged
}

/** Strength of the pull towards zero, in statements. */
const PRIOR = 3
const STEPS = 60

/** The logistic model that fits best (Newton's method, weights drawn towards zero, the bias not). */
export function fitted(judged: readonly Judged[]): ConfidenceModel {
  const size = EVIDENCE.length + 1
  const rows = judged.map((j) => [1, ...EVIDENCE.map((name) => j.evidence[name])])
  let weights = new Array<number>(size).fill(0)
  for (let step = 0; step < STEPS; step++) {
    const slope = new Array<number>(size).fill(0)
    const curve = Array.from({ length: size }, () => new Array<number>(size).fill(0))
    rows.forEach((x, n) => {
      const p = 1 / (1 + Math.exp(-x.reduce((sum, value, i) => sum + value * weights[i]!, 0)))
      for (let i = 0; i < size; i++) {
        slope[i]! += x[i]! * (Number(judged[n]!.right) - p)
        for (let k = 0; k < size; k++) curve[i]![k]! += x[i]! * x[k]! * p * (1 - p)
      }
    })
    for (let i = 0; i < size; i++) {
      curve[i]![i]! += i === 0 ? 1e-6 : PRIOR
      if (i > 0) slope[i]! -= PRIOR * weights[i]!
    }
    const move = solve(curve, slope)
    weights = weights.map((w, i) => w + Math.max(-1, Math.min(1, move[i]!)))
    if (move.every((m) => Math.abs(m) < 1e-6)) break
  }
  const round = (value: number): number => Math.round(value * 1000) / 1000
  return { bias: round(weights[0]!), weights: Object.fromEntries(EVIDENCE.map((name, i) => [name, round(weights[i + 1]!)])) as ConfidenceModel["weights"] }
}

/** Gauss's elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!])
  const size = rows.length
  for (let i = 0; i < size; i++) {
    let pivot = i
    for (let k = i + 1; k < size; k++) if (Math.abs(rows[k]![i]!) > Math.abs(rows[pivot]![i]!)) pivot = k
    ;[rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!]
    for (let k = 0; k < size; k++) {
      if (k === i) continue
      const factor = rows[k]![i]! / rows[i]![i]!
      for (let j = i; j <= size; j++) rows[k]![j]! -= factor * rows[i]![j]!
    }
  }
  return rows.map((row, i) => row[size]! / row[i]!)
}

const FOLDS = 5

/** Each statement's confidence by a model that saw no statement of its document. */
export function crossValidated(judged: readonly Judged[]): number[] {
  const documents = [...new Set(judged.map((j) => j.document))].sort()
  const fold = (j: Judged): number => documents.indexOf(j.document) % FOLDS
  const models = Array.from({ length: FOLDS }, (_, f) => fitted(judged.filter((j) => fold(j) !== f)))
  return judged.map((j) => confidenceOf(j.evidence, models[fold(j)]))
}

const EDGES = [0, 0.4, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01]

/** A reliability table: what share of the statements in each range of confidence is in the gold, and right. */
export function reliability(title: string, judged: readonly Judged[], confidences: readonly number[]): string {
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length)
  const bins = EDGES.slice(1).map((to, b) => judged.flatMap((j, i) => (confidences[i]! >= EDGES[b]! && confidences[i]! < to ? [{ ...j, confidence: confidences[i]! }] : [])))
  const lines = bins.flatMap((bin, b) => (bin.length ? [`  ${EDGES[b]!.toFixed(2)}–${Math.min(1, EDGES[b + 1]!).toFixed(2)} ${String(bin.length).padStart(4)} statements: mean confidence ${mean(bin.map((j) => j.confidence)).toFixed(3)}, right ${mean(bin.map((j) => Number(j.right))).toFixed(3)}, found in gold ${mean(bin.map((j) => Number(j.found))).toFixed(3)}`] : []))
  const error = bins.reduce((sum, bin) => sum + bin.length * Math.abs(mean(bin.map((j) => j.confidence)) - mean(bin.map((j) => Number(j.right)))), 0) / Math.max(1, judged.length)
  const loss = mean(judged.map((j, i) => -Math.log(j.right ? confidences[i]! : 1 - confidences[i]!)))
  const surest = judged.filter((_, i) => confidences[i]! >= 0.9)
  return [`${title}: expected calibration error ${error.toFixed(3)}, log loss ${loss.toFixed(3)}, area under the curve ${area(judged, confidences).toFixed(3)}`, ...lines,
    `  of ${surest.length} given .90 or more, right ${mean(surest.map((j) => Number(j.right))).toFixed(3)}, found in gold ${mean(surest.map((j) => Number(j.found))).toFixed(3)}`].join("\n")
}

/** How often a right statement is given more than a wrong one. */
function area(judged: readonly Judged[], confidences: readonly number[]): number {
  const of = (right: boolean): number[] => confidences.filter((_, i) => judged[i]!.right === right)
  const [above, below] = [of(true), of(false)]
  const sum = above.reduce((all, a) => all + below.reduce((won, b) => won + (a > b ? 1 : a === b ? 0.5 : 0), 0), 0)
  return sum / Math.max(1, above.length * below.length)
}
