import type { Proposal, Upos } from "../model/annotation.ts"
import type { LemmaScript } from "./lemma.ts"
import { applyScript, readScript } from "./lemma.ts"
import type { Lexicon } from "./lemmas.ts"
import { chooseLemma } from "./lemmas.ts"
import type { Linear } from "./linear.ts"
import { applyLinear, loadLinear, padded, quantise } from "./linear.ts"
import type { Machine } from "./machine.ts"
import { loadProposals } from "./proposals.ts"
import { bestTree, headScores } from "./tree.ts"
import type { Weights } from "./weights.ts"

/** What the encoder says of a word. */
export interface WordAnalysis {
  readonly upos: Upos
  readonly features: Readonly<Record<string, string>>
  readonly lemma: string
  /** index in the sentence; -1 for the root */
  readonly head: number
  readonly relation: string
  /** probability of the head by its own score, 0…1; absent where no scores were made */
  readonly headScore?: number
}

/** What the heads make of a sentence; `proposals` is absent where the weights have no heads for them. */
export interface SentenceAnalysis {
  readonly words: readonly WordAnalysis[]
  readonly proposals?: readonly Proposal[]
}

export interface Heads {
  /** `states`: rows of word states, sentence by sentence, in the caller's scratch space; they are changed. */
  readonly analyse: (states: number, sentences: readonly HeadsSentence[]) => SentenceAnalysis[]
}

export interface HeadsSentence {
  readonly forms: readonly string[]
  /** name of the treebank in whose manner to annotate */
  readonly treebank: string
  /** leave out attributes that this treebank does not annotate */
  readonly strict: boolean
  /** null: the lemmas are the classifier's alone */
  readonly lexicon: Lexicon | null
}

type Features = Readonly<Record<string, string>>

/** Words that go through the widest classifiers together. */
const CHUNK = 32
/** So many of the best lemma scripts are tried; then the form stands for the lemma. */
const MOST_SCRIPTS = 10

export const loadHeads = (machine: Machine, weights: Weights): Heads => {
  const { kernel } = machine
  const { width, upos, relations, lemmaScripts, features, arcWidth, labelWidth, treebanks, treebankAttributes } = weights.header
  const linear = (name: string): Linear => loadLinear(machine, weights, name)
  const [uposOf, featuresOf, scriptsOf, arcHead, arcDependent, labelHead, labelDependent, arc, label, labelBias] =
    ["upos", "features", "scripts", "arcHead", "arcDependent", "labelHead", "labelDependent", "arc", "label", "labelOfDependent"].map(linear) as
    [Linear, Linear, Linear, Linear, Linear, Linear, Linear, Linear, Linear, Linear]
  const reports = loadProposals(machine, weights)
  const treebankRows = machine.store(weights.bytes("treebank"))
  const root = machine.store(weights.bytes("root"))
  const scripts: (LemmaScript | undefined)[] = []
  const script = (n: number): LemmaScript => scripts[n] ??= readScript(lemmaScripts[n]!)
  const rootRelation = relations.indexOf("root")
  const featureSets = new Map<string, Features>()
  const row = (pointer: number, n: number, columns: number): number => pointer + n * columns * 4

  const units = (layer: Linear, x: number, rows: number): number => {
    const out = machine.reserve((rows + 1) * layer.outputs * 4)
    applyLinear(machine, layer, quantise(machine, x, rows, layer.inputs), out)
    kernel.gelu(out, rows * layer.outputs)
    return out
  }
  const rootUnits = { arc: machine.reserve(2 * arcWidth * 4), label: machine.reserve(2 * labelWidth * 4) }
  machine.scratch(() => {
    const keep = (layer: Linear, target: number): void => machine.bytes(target, layer.outputs * 4).set(machine.bytes(units(layer, root, 1), layer.outputs * 4))
    keep(arcHead, rootUnits.arc)
    keep(labelHead, rootUnits.label)
  })

  /** A copy of some of the rows. */
  const gathered = (states: number, wanted: readonly number[]): number => {
    const copy = machine.reserve((wanted.length + 1) * width * 4)
    wanted.forEach((n, at) => { machine.bytes(row(copy, at, width), width * 4).set(machine.bytes(row(states, n, width), width * 4)) })
    return copy
  }

  /** Calls `visit` with each row of the layer's outputs. */
  const classify = (layer: Linear, x: number, rows: number, visit: (n: number, scores: number) => void): void => machine.scratch(() => {
    const out = machine.reserve((CHUNK + 1) * layer.outputs * 4)
    for (let from = 0; from < rows; from += CHUNK) {
      const count = Math.min(CHUNK, rows - from)
      machine.scratch(() => applyLinear(machine, layer, quantise(machine, row(x, from, layer.inputs), count, layer.inputs), out))
      for (let n = 0; n < count; n++) visit(from + n, row(out, n, layer.outputs))
    }
  })

  const featureSet = (scores: number, left: readonly string[]): Features => {
    const found: Record<string, string> = {}
    let at = scores
    let key = ""
    for (const { attribute, values } of features) {
      const value = kernel.best(at, values.length)
      at += values.length * 4
      if (value === 0 || left.includes(attribute)) continue
      found[attribute] = values[value]!
      key += `${attribute}=${values[value]}|`
    }
    const known = featureSets.get(key)
    if (known) return known
    if (featureSets.size < 10_000) featureSets.set(key, found)
    return found
  }

  /** What the best scripts make of the form, those that it is long enough for, the best first. */
  const byScripts = function* (scores: number, form: string): Generator<string> {
    for (let tried = 0; tried < MOST_SCRIPTS; tried++) {
      const n = kernel.best(scores, lemmaScripts.length)
      const lemma = applyScript(script(n), form)
      if (lemma !== null) yield lemma
      machine.floats(scores, n + 1)[n] = -Infinity
    }
  }

  const trees = (states: number, rows: number, sentences: readonly HeadsSentence[]): { readonly heads: Int32Array; readonly scores: Float32Array }[] => machine.scratch(() => {
    const ofHeads = units(arcHead, states, rows)
    const ofDependents = machine.reserve((rows + 1) * arc.outputs * 4)
    applyLinear(machine, arc, quantise(machine, units(arcDependent, states, rows), rows, arc.inputs), ofDependents)
    const longest = sentences.reduce((most, { forms }) => Math.max(most, forms.length), 0)
    const scores = machine.reserve(longest * longest * 4)
    const rootScores = machine.reserve(longest * 4)
    let from = 0
    return sentences.map(({ forms }) => {
      const n = forms.length
      const dependents = row(ofDependents, from, arcWidth)
      kernel.dots(dependents, row(ofHeads, from, arcWidth), scores, n, n, arcWidth)
      kernel.dots(dependents, rootUnits.arc, rootScores, n, 1, arcWidth)
      from += n
      const [arcs, roots] = [machine.floats(scores, n * n), machine.floats(rootScores, n)]
      const heads = bestTree(arcs, roots)
      return { heads, scores: headScores(arcs, roots, heads) }
    })
  })

  /** Relation of each word to its head; `heads`: row of each word's head, -1 for the root. */
  const relationsOf = (states: number, heads: Int32Array): string[] => machine.scratch(() => {
    const rows = heads.length
    const found: string[] = new Array(rows)
    const ofHeads = units(labelHead, states, rows)
    const ofDependents = units(labelDependent, states, rows)
    const own = machine.reserve((rows + 1) * labelBias.outputs * 4)
    applyLinear(machine, labelBias, quantise(machine, ofDependents, rows, labelWidth), own)
    const scores = machine.reserve(padded(relations.length) * 4)
    classify(label, ofDependents, rows, (n, products) => {
      const head = heads[n]!
      if (head < 0) {
        found[n] = relations[rootRelation]!
        return
      }
      kernel.dots(row(ofHeads, head, labelWidth), products, scores, 1, relations.length, labelWidth)
      kernel.addScaled(scores, row(own, n, labelBias.outputs), 1, labelBias.outputs)
      machine.floats(scores, relations.length)[rootRelation] = -Infinity
      found[n] = relations[kernel.best(scores, relations.length)]!
    })
    return found
  })

  const analyse: Heads["analyse"] = (states, sentences) => {
    const forms = sentences.flatMap((sentence) => sentence.forms)
    const rows = forms.length
    const leftOut: (readonly string[])[] = []
    const lexicons: (Lexicon | null)[] = []
    sentences.forEach(({ forms: own, treebank, strict, lexicon }) => {
      const n = treebanks.indexOf(treebank)
      if (n < 0) throw new Error(`the weights know no treebank ${treebank}, only ${treebanks.join(", ")}`)
      const left = strict ? treebankAttributes[treebank] ?? [] : []
      for (const _ of own) {
        lexicons.push(lexicon)
        kernel.addScaled(row(states, leftOut.push(left) - 1, width), row(treebankRows, n, width), 1, width)
      }
    })
    const uposes: Upos[] = [], featureSetsOf: Features[] = []
    classify(uposOf, states, rows, (_, scores) => uposes.push(upos[kernel.best(scores, upos.length)] as Upos))
    classify(featuresOf, states, rows, (n, scores) => featureSetsOf.push(featureSet(scores, leftOut[n]!)))
    const lemmas = forms.map((form, n) => lexicons[n]?.lemma(form, uposes[n]!) ?? null)
    const unlisted = Array.from(lemmas.keys()).filter((n) => lemmas[n] === null)
    machine.scratch(() => classify(scriptsOf, gathered(states, unlisted), unlisted.length, (at, scores) => {
      const n = unlisted[at]!
      lemmas[n] = chooseLemma(lexicons[n]!, forms[n]!, uposes[n]!, byScripts(scores, forms[n]!))
    }))
    const found = trees(states, rows, sentences)
    let start = 0
    const headRows = Int32Array.from(found.flatMap(({ heads: own }) => {
      const from = start
      start += own.length
      return Array.from(own, (head) => head < 0 ? -1 : from + head)
    }))
    const relationNames = relationsOf(states, headRows)
    let at = 0
    return found.map(({ heads, scores }) => {
      const proposals = reports?.propose(row(states, at, width), heads.length)
      const words = Array.from(heads, (head, word) => {
        const n = at++
        return { upos: uposes[n]!, features: featureSetsOf[n]!, lemma: lemmas[n]!, head, relation: relationNames[n]!, headScore: scores[word]! }
      })
      return proposals ? { words, proposals } : { words }
    })
  }
  return { analyse }
}
