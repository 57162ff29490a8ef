import type { Weights } from "./weights.ts"

/** Cuts words into the vocabulary's pieces (unigram model, best segmentation). */
export interface Pieces {
  /** numbers of a word's pieces, at least one; the array is shared and must not be changed */
  readonly word: (form: string) => readonly number[]
}

/** The vocabulary as a hash table over slices of one string: no object for each piece. */
interface Table {
  readonly text: string
  /** piece n is text.slice(starts[n], starts[n + 1] - 1) */
  readonly starts: Int32Array
  readonly scores: Float32Array
  /** hash → piece number + 1 */
  readonly slots: Int32Array
  readonly longest: number
  readonly unknownScore: number
}

const SPACE = "▁"
const CACHED_WORDS = 50_000
const UNKNOWN_PENALTY = 10

export const loadPieces = (weights: Weights): Pieces => {
  const { special, maxPiecesPerWord } = weights.header
  const table = buildTable(weights.text("pieces.text"), weights.floats("pieces.score"), Math.max(...Object.values(special)) + 1)
  const cache = new Map<string, readonly number[]>()
  const word = (form: string): readonly number[] => {
    const known = cache.get(form)
    if (known) return known
    const found = segmentWord(table, form, special.unk, maxPiecesPerWord)
    if (cache.size >= CACHED_WORDS) cache.clear()
    cache.set(form, found)
    return found
  }
  return { word }
}

/** The first `special` pieces stand for no text. */
const buildTable = (text: string, scores: Float32Array, special: number): Table => {
  const starts = new Int32Array(scores.length + 1)
  let size = 1
  while (size < 2 * scores.length) size *= 2
  const slots = new Int32Array(size)
  let piece = 0, hash = 0, longest = 0
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 10
    if (code !== 10) {
      hash = extend(hash, code)
      continue
    }
    if (piece >= special) {
      longest = Math.max(longest, at - starts[piece]!)
      let slot = spread(hash) & (size - 1)
      while (slots[slot] !== 0) slot = (slot + 1) & (size - 1)
      slots[slot] = piece + 1
    }
    starts[++piece] = at + 1
    hash = 0
  }
  if (piece !== scores.length) throw new Error(`the weight file lists ${piece} pieces and ${scores.length} scores`)
  let least = 0
  for (let n = 0; n < scores.length; n++) least = Math.min(least, scores[n]!)
  return { text, starts, scores, slots, longest, unknownScore: least - UNKNOWN_PENALTY }
}

const extend = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193) + 0x9e3779b9 | 0
const spread = (hash: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return mixed ^ (mixed >>> 13)
}

/** The number of the piece word[start … end), or -1; `hash` is that of the slice. */
const find = (table: Table, word: string, start: number, end: number, hash: number): number => {
  const { text, starts, slots } = table
  const mask = slots.length - 1
  for (let slot = spread(hash) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const piece = slots[slot]! - 1
    const from = starts[piece]!
    if (starts[piece + 1]! - 1 - from !== end - start) continue
    let at = 0
    while (start + at < end && text.charCodeAt(from + at) === word.charCodeAt(start + at)) at++
    if (start + at === end) return piece
  }
  return -1
}

const segmentWord = (table: Table, form: string, unknown: number, most: number): readonly number[] => {
  const spaced = form.normalize("NFKC").replace(/\s/gu, SPACE)
  const whole = spaced.startsWith(SPACE) || spaced === "" ? spaced : SPACE + spaced
  const parts = whole.split(/(?=▁)/u)
  const found = parts.flatMap((part) => segment(table, part, unknown)).slice(0, most)
  return found.length > 0 ? found : [unknown]
}

/** Viterbi: at each place the best score of what lies before it. */
const segment = (table: Table, word: string, unknown: number): number[] => {
  const length = word.length
  const score = new Float64Array(length + 1).fill(-Infinity)
  const from = new Int32Array(length + 1)
  const last = new Int32Array(length + 1)
  score[0] = 0
  const offer = (start: number, end: number, value: number, piece: number): void => {
    if (value <= score[end]!) return
    score[end] = value
    from[end] = start
    last[end] = piece
  }
  for (let start = 0; start < length;) {
    const next = start + (word.codePointAt(start)! > 0xffff ? 2 : 1)
    const limit = Math.min(length, start + table.longest)
    let hash = 0, single = false
    for (let end = start + 1; end <= limit; end++) {
      hash = extend(hash, word.charCodeAt(end - 1))
      const piece = find(table, word, start, end, hash)
      if (piece < 0) continue
      offer(start, end, score[start]! + table.scores[piece]!, piece)
      single ||= end === next
    }
    if (!single) offer(start, next, score[start]! + table.unknownScore, unknown)
    start = next
  }
  const path: number[] = []
  for (let end = length; end > 0; end = from[end]!) {
    if (last[end] !== unknown || path.at(-1) !== unknown) path.push(last[end]!)
  }
  return path.reverse()
}
