import type { Proposal } from "../model/annotation.ts"
import { ACTS, FORMS } from "../model/statement.ts"
import type { Linear } from "./linear.ts"
import { applyLinear, loadLinear, quantise } from "./linear.ts"
import type { Machine } from "./machine.ts"
import type { Weights } from "./weights.ts"

/** The heads that propose statements (training/FORMAT.md, "Reports"). */
export interface ProposalHeads {
  /** `states`: rows of word states, those of `rows` words of one sentence; → in the order of their cues */
  readonly propose: (states: number, rows: number) => Proposal[]
}

/** A word that reports with less probability gets no proposal. */
const LEAST_SCORE = 0.02
const POINTERS = ["begin", "end", "speaker"] as const

/** Null where the weights have no such heads. */
export const loadProposals = (machine: Machine, weights: Weights): ProposalHeads | null => {
  const { report, width } = weights.header
  if (!report) return null
  if (report.pointers.join() !== POINTERS.join()) throw new Error(`pointers ${report.pointers.join()}; this program reads ${POINTERS.join()}`)
  const { kernel } = machine
  const { units, reach, tags } = report
  const acts = report.acts.map((name) => known(ACTS, name))
  const forms = report.forms.map((name) => known(FORMS, name))
  const [trunk, tag, query, key, nobody, joint, act, form] = ["trunk", "tag", "query", "key", "nobody", "joint", "act", "form"].map((name) => loadLinear(machine, weights, `report.${name}`)) as
    [Linear, Linear, Linear, Linear, Linear, Linear, Linear, Linear]
  const distance = weights.floats("report.distance")
  const cueTag = tags.indexOf("cue")
  const partTag = tags.indexOf("part")

  const apply = (layer: Linear, x: number, rows: number): number => {
    const out = machine.reserve((rows + 1) * layer.outputs * 4)
    applyLinear(machine, layer, quantise(machine, x, rows, layer.inputs), out)
    return out
  }
  const unitsOf = (layer: Linear, x: number, rows: number): number => {
    const out = apply(layer, x, rows)
    kernel.gelu(out, rows * layer.outputs)
    return out
  }
  const row = (pointer: number, n: number, columns: number): number => pointer + n * columns * 4

  /** Probabilities of the tags, a row for each word. */
  const tagged = (states: number, rows: number): Float32Array[] => machine.scratch(() => {
    const middle = unitsOf(trunk, states, rows)
    const scores = apply(tag, middle, rows)
    return Array.from({ length: rows }, (_, n) => softmax(machine.floats(row(scores, n, tag.outputs), tags.length)))
  })

  /** For each pointer the probabilities of the words, and last that of none. */
  const pointed = (states: number, cue: number, keys: number, rows: number): Float32Array[] => machine.scratch(() => {
    const asked = unitsOf(query, row(states, cue, width), 1)
    const none = apply(nobody, row(states, cue, width), 1)
    return POINTERS.map((_, p) => {
      const wanted = machine.floats(row(asked, p, units), units)
      const scores = new Float32Array(rows + 1)
      for (let word = 0; word < rows; word++) {
        const own = machine.floats(keys + (word * key.outputs + p * units) * 4, units)
        let sum = 0
        for (let n = 0; n < units; n++) sum += wanted[n]! * own[n]!
        scores[word] = sum / Math.sqrt(units) + distance[p * (2 * reach + 1) + Math.max(-reach, Math.min(reach, word - cue)) + reach]!
      }
      scores[rows] = machine.floats(none, POINTERS.length)[p]!
      return softmax(scores)
    })
  })

  /** What the cue does with its content: the probabilities of acts and forms. */
  const kinds = (states: number, cue: number, begin: number, end: number): { readonly acts: Float32Array; readonly forms: Float32Array } => machine.scratch(() => {
    const x = machine.reserve(2 * width * 4)
    const both = machine.floats(x, 2 * width)
    both.set(machine.floats(row(states, cue, width), width))
    both.fill(0, width)
    for (let word = begin; word <= end; word++) kernel.addScaled(row(x, 1, width), row(states, word, width), 1 / (end - begin + 1), width)
    const middle = unitsOf(joint, x, 1)
    const [ofAct, ofForm] = [apply(act, middle, 1), apply(form, middle, 1)]
    return { acts: softmax(machine.floats(ofAct, acts.length)), forms: softmax(machine.floats(ofForm, forms.length)) }
  })

  const propose: ProposalHeads["propose"] = (states, rows) => machine.scratch(() => {
    const tagsOf = tagged(states, rows)
    const cues = tagsOf.flatMap((scores, n) => (scores[cueTag]! >= LEAST_SCORE ? [n] : []))
    if (!cues.length) return []
    const keys = unitsOf(key, states, rows)
    return cues.map((cue): Proposal => {
      const [begins, ends, speakers] = pointed(states, cue, keys, rows) as [Float32Array, Float32Array, Float32Array]
      const content = bestSpan(begins, ends, cue)
      const [from, to] = [Math.max(content.begin, 0), content.end < 0 ? rows - 1 : content.end]
      const { acts: actScores, forms: formScores } = kinds(states, cue, from, to)
      const speaker = best(speakers)
      return {
        cue, parts: tagsOf.flatMap((scores, n) => (n !== cue && Math.abs(n - cue) <= PARTS_REACH && scores[partTag]! > 0.5 ? [n] : [])), score: tagsOf[cue]![cueTag]!,
        begin: content.begin, end: content.end, contentScore: content.score, speaker: speaker === rows ? -1 : speaker, speakerScore: speakers[speaker]!,
        act: acts[best(actScores)]!, actScore: actScores[best(actScores)]!, form: forms[best(formScores)]!,
      }
    })
  })
  return { propose }
}

const PARTS_REACH = 8
/** So many of the best beginnings are tried. */
const BEGINNINGS = 5

/** The likeliest span of which the cue is not an end; −1: begins or ends outside the sentence. */
const bestSpan = (begins: Float32Array, ends: Float32Array, cue: number): { readonly begin: number; readonly end: number; readonly score: number } => {
  const none = begins.length - 1
  const order = Array.from(begins.keys()).sort((a, b) => begins[b]! - begins[a]!).slice(0, BEGINNINGS)
  let found = { begin: none, end: none, score: 0 }
  for (const begin of order) {
    if (begin === cue) continue
    for (let end = begin === none ? 0 : begin; end <= none; end++) {
      const score = begins[begin]! * ends[end]!
      if (end !== cue && score > found.score) found = { begin, end, score }
    }
  }
  return { begin: found.begin === none ? -1 : found.begin, end: found.end === none ? -1 : found.end, score: found.score }
}

const known = <T extends string>(names: readonly T[], name: string): T => {
  const found = names.find((one) => one === name)
  if (found === undefined) throw new Error(`the weights have heads for ${name}, which this program does not know`)
  return found
}

const best = (scores: Float32Array): number => scores.reduce((most, score, n) => (score > scores[most]! ? n : most), 0)

/** A copy of its own. */
const softmax = (scores: Float32Array): Float32Array => {
  const most = scores.reduce((a, b) => Math.max(a, b), -Infinity)
  const powers = scores.map((score) => Math.exp(score - most))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / sum)
}
