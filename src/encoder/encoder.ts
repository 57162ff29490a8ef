import type { LanguageCode } from "../model/document.ts"
import type { SentenceAnalysis } from "./heads.ts"
import { loadHeads } from "./heads.ts"
import type { Sequence, WordPieces } from "./layers.ts"
import { loadLayers } from "./layers.ts"
import { openLexicons } from "./lemmas.ts"
import { applyLinear, loadLinear, quantise } from "./linear.ts"
import { createMachine } from "./machine.ts"
import { loadPieces } from "./pieces.ts"
import type { WeightSource } from "./weights.ts"
import { openWeights } from "./weights.ts"


/** A sentence as words; its spans are the caller's. */
export interface EncoderSentence {
  readonly forms: readonly string[]
  readonly language: LanguageCode
  /** in which treebank's manner to annotate, and with its attributes only; by default the language's own */
  readonly treebank?: string
}

/** One entry for each form. The heads make a tree with one root, whatever the forms are. */
export type Analysis = SentenceAnalysis

export interface Encoder {
  /** Tags, lemmas and trees, in the order given. Throws for a language or treebank that the weights do not know. */
  readonly analyse: (sentences: readonly EncoderSentence[]) => Analysis[]
  /** Vectors of length 1; those of texts that mean the same lie close, in whatever language. */
  readonly embed: (texts: readonly string[]) => Float32Array[]
  /** Announces what `analyse` will be asked for, word for word; an encoder in another thread begins with it at once. */
  readonly foresee?: (sentences: readonly EncoderSentence[]) => void
  /** The same for `embed`. */
  readonly foreseeTexts?: (texts: readonly string[]) => void
}

/** Pieces that go through the layers together; a longer sentence goes alone. */
const BATCH_PIECES = 256
/** A longer sentence is cut: its trees grow with the square of it. */
const MAX_WORDS = 400
const JOINING_RELATION = "parataxis"
const MARK = /^\p{P}+$/u
const WORD = /[\p{L}\p{N}_]+(?:[’'ʼ][\p{L}\p{N}_]+)*|[^\p{L}\p{N}_\s]/gu

/** Part of a sentence (nearly always the whole) that goes through the layers in one piece. */
interface Part extends Sequence {
  readonly owner: number
  readonly forms: readonly string[]
}

/**
 * Makes an encoder from a weight file and, for better lemmas, those of a lemma lexicon (they may be shared between threads); throws where
 * they are none. It keeps views of them, and one memory of its own that it uses again for each call.
 */
export const loadEncoder = (file: Uint8Array | WeightSource, lemmas?: Uint8Array | null): Encoder => {
  const weights = openWeights(file)
  const { width, special, maxPieces, defaultTreebank, relations, wordState } = weights.header
  const machine = createMachine()
  const pieces = loadPieces(machine, weights)
  const layers = loadLayers(machine, weights)
  const heads = loadHeads(machine, weights)
  const sentence = loadLinear(machine, weights, "sentence")
  const lexicons = lemmas ? openLexicons(lemmas) : null
  const joiningRelation = relations.includes(JOINING_RELATION) ? JOINING_RELATION : "dep"

  const cut = (forms: readonly string[], owner: number): Part[] => {
    const found = forms.map((form) => pieces.word(form))
    const parts: Part[] = []
    for (let start = 0; start < forms.length;) {
      const end = partEnd(forms, found, start, maxPieces - 2)
      const own = [special.bos], words: WordPieces[] = []
      for (const word of found.slice(start, end)) {
        words.push({ first: own.length, last: own.length + (wordState === "ends" ? word.length - 1 : 0) })
        own.push(...word)
      }
      own.push(special.eos)
      parts.push({ owner, forms: forms.slice(start, end), pieces: own, words })
      start = end
    }
    return parts
  }

  const treebankOf = ({ language, treebank }: EncoderSentence): string => {
    const found = treebank ?? defaultTreebank[language]
    if (found === undefined) throw new Error(`the weights know no language ${language}, only ${Object.keys(defaultTreebank).join(", ")}`)
    return found
  }

  const analyse: Encoder["analyse"] = (sentences) => {
    const styles = sentences.map((one) => ({ treebank: treebankOf(one), strict: one.treebank !== undefined, lexicon: lexicons?.get(one.language) ?? null }))
    const parts = sentences.map(({ forms }, n) => cut(forms, n))
    const found = new Map<Part, Analysis>()
    for (const batch of batches(parts.flat())) {
      const analysed = machine.scratch(() => heads.analyse(layers.wordStates(batch), batch.map(({ owner, forms }) => ({ forms, ...styles[owner]! }))))
      batch.forEach((part, n) => { found.set(part, analysed[n]!) })
    }
    return parts.map((own) => joined(own.map((part) => found.get(part)!), joiningRelation))
  }

  const embed: Encoder["embed"] = (texts) => {
    const sums = texts.map(() => new Float64Array(width))
    const parts = texts.flatMap((text, n) => cut(text.match(WORD) ?? [""], n)).map((part) => ({ ...part, words: [] }))
    for (const batch of batches(parts)) {
      machine.scratch(() => {
        const states = machine.floats(layers.pieceStates(batch), batch.reduce((sum, part) => sum + part.pieces.length * width, 0))
        let at = 0
        for (const { owner, pieces: own } of batch) {
          const sum = sums[owner]!
          for (let n = 0; n < own.length * width; n++) sum[n % width]! += states[at++]!
        }
      })
    }
    const counts = texts.map(() => 0)
    for (const { owner, pieces: own } of parts) counts[owner]! += own.length
    return sums.map((sum, n) => machine.scratch(() => {
      const x = machine.reserve(width * 4)
      const out = machine.reserve(2 * sentence.outputs * 4)
      machine.floats(x, width).set(sum.map((value) => value / counts[n]!))
      applyLinear(machine, sentence, quantise(machine, x, 1, width), out)
      return unit(machine.floats(out, width).slice())
    }))
  }
  return { analyse, embed }
}

/** Where a part that starts at `start` ends: with the sentence where it fits, else behind a mark in its second half if there is one. */
const partEnd = (forms: readonly string[], pieces: readonly (readonly number[])[], start: number, mostPieces: number): number => {
  let end = start, room = mostPieces
  while (end < forms.length && end - start < MAX_WORDS && pieces[end]!.length <= room) room -= pieces[end++]!.length
  if (end === forms.length) return end
  for (let n = end; n > (start + end) / 2; n--) if (MARK.test(forms[n - 1]!)) return n
  return end
}

/** Parts of like length together. */
const batches = <T extends Part>(parts: readonly T[]): T[][] => {
  const order = parts.toSorted((a, b) => a.pieces.length - b.pieces.length)
  const out: T[][] = []
  let room = 0
  for (const part of order) {
    if (part.pieces.length > room) {
      out.push([])
      room = BATCH_PIECES
    }
    out.at(-1)!.push(part)
    room -= part.pieces.length
  }
  return out
}

/** The root words of later parts hang on that of the first. */
const joined = (parts: readonly Analysis[], relation: string): Analysis => {
  if (parts.length < 2) return parts[0] ?? { words: [] }
  const root = parts[0]!.words.findIndex(({ head }) => head < 0)
  let start = 0
  const shifted = parts.map(({ words, proposals }, n) => {
    const from = start
    start += words.length
    const to = (word: number): number => (word < 0 ? word : word + from)
    return {
      words: n === 0 ? words : words.map((word) => word.head < 0 ? { ...word, head: root, relation } : { ...word, head: to(word.head) }),
      proposals: proposals?.map((one) => ({ ...one, cue: to(one.cue), parts: one.parts.map(to), begin: to(one.begin), end: to(one.end), speaker: to(one.speaker) })),
    }
  })
  const words = shifted.flatMap((part) => part.words)
  return shifted[0]!.proposals ? { words, proposals: shifted.flatMap((part) => part.proposals ?? []) } : { words }
}

const unit = (vector: Float32Array): Float32Array => {
  const length = Math.hypot(...vector)
  return length === 0 ? vector : vector.map((value) => value / length)
}
