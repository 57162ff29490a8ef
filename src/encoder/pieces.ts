import type { Machine } from "./machine.ts"
import type { Weights } from "./weights.ts"

/** Cuts words into the vocabulary's pieces (unigram model, best segmentation). */
export interface Pieces {
  /** numbers of a word's pieces, at least one; the array is shared and must not be changed */
  readonly word: (form: string) => readonly number[]
}

const SPACE = "▁"
const CACHED_WORDS = 50_000
const UNKNOWN_PENALTY = 10
/** What the kernel needs for each byte of a word. */
const PLACE_BYTES = 16

export const loadPieces = (machine: Machine, weights: Weights): Pieces => {
  const { special, maxPiecesPerWord } = weights.header
  const cut = cutter(machine, weights)
  const cache = new Map<string, readonly number[]>()
  const word = (form: string): readonly number[] => {
    const known = cache.get(form)
    if (known) return known
    const spaced = form.normalize("NFKC").replace(/\s/gu, SPACE)
    const whole = spaced.startsWith(SPACE) || spaced === "" ? spaced : SPACE + spaced
    const pieces = whole.split(/(?=▁)/u).flatMap(cut).slice(0, maxPiecesPerWord)
    const found = pieces.length > 0 ? pieces : [special.unk]
    if (cache.size >= CACHED_WORDS) cache.clear()
    cache.set(form, found)
    return found
  }
  return { word }
}

/** The vocabulary in the machine's memory, and what cuts a part of a word by it. */
const cutter = (machine: Machine, weights: Weights): (part: string) => number[] => {
  const { kernel } = machine
  const { unk, ...marks } = weights.header.special
  const { length: bytes } = weights.tensor("pieces.text")
  const [count = 0] = weights.tensor("pieces.score").shape
  let size = 1
  while (size < 2 * count) size *= 2
  const [text, scores, starts, slots, longestAt] = [bytes, count * 4, (count + 1) * 4, size * 4, 4].map(machine.reserve) as [number, number, number, number, number]
  weights.fill("pieces.text", machine.bytes(text, bytes))
  weights.fill("pieces.score", machine.bytes(scores, count * 4))
  machine.bytes(slots, size * 4).fill(0)
  const listed = kernel.file(text, bytes, starts, count, slots, size - 1, Math.max(unk, ...Object.values(marks)) + 1, longestAt)
  if (listed !== count) throw new Error(`the weight file lists ${listed > count ? "more" : listed} pieces and ${count} scores`)
  const longest = new DataView(machine.bytes(longestAt, 4).slice().buffer).getUint32(0, true)
  const unknownScore = machine.floats(scores, count).reduce((least, score) => Math.min(least, score), 0) - UNKNOWN_PENALTY
  const encoder = new TextEncoder()
  return (part) => machine.scratch(() => {
    const letters = encoder.encode(part)
    const word = machine.store(letters)
    const path = machine.reserve(letters.length * 4)
    const places = machine.reserve((letters.length + 1) * PLACE_BYTES)
    const found = kernel.cut(text, starts, scores, slots, size - 1, longest, unk, unknownScore, word, letters.length, places, path)
    return Array.from(machine.integers(path, found)).reverse()
  })
}
