import type { Activations, Linear } from "./linear.ts"
import { applyLinear, loadLinear, reserveActivations } from "./linear.ts"
import type { Machine } from "./machine.ts"
import type { Weights } from "./weights.ts"

/** The transformer: pieces to states. */
export interface Layers {
  /** → the last layer's states, a row of `width` floats for each piece, sequence by sequence, in the caller's scratch space */
  readonly pieceStates: (sequences: readonly Sequence[]) => number
  /** → the states of all layers, mixed, a row for each word */
  readonly wordStates: (sequences: readonly Sequence[]) => number
}

export interface Sequence {
  /** piece numbers, the marks of begin and end among them */
  readonly pieces: readonly number[]
  /** the words whose states, mixed over all layers, are wanted */
  readonly words: readonly WordPieces[]
}

/** The places of a word's first and last piece among the pieces; its state is the mean of theirs. */
export interface WordPieces {
  readonly first: number
  readonly last: number
}

interface Norm {
  readonly gain: number
  readonly bias: number
}

interface Layer {
  readonly qkv: Linear
  readonly out: Linear
  readonly norm1: Norm
  readonly inner: Linear
  readonly outer: Linear
  readonly norm2: Norm
}

/** Rows that go through the widest matrices together, so that what lies between them stays in the cache. */
const FEED_ROWS = 64

export const loadLayers = (machine: Machine, weights: Weights): Layers => {
  const { header } = weights
  const { width, heads, inner, epsilon, mix } = header
  if (width !== heads * 32) throw new Error(`${heads} heads in ${width} units; the kernel has heads of 32`)
  const { kernel } = machine
  const loadNorm = (name: string): Norm => ({ gain: machine.store(weights.bytes(`${name}.weight`)), bias: machine.store(weights.bytes(`${name}.bias`)) })
  const layers: readonly Layer[] = Array.from({ length: header.layers }, (_, n) => ({
    qkv: loadLinear(machine, weights, `layer.${n}.qkv`),
    out: loadLinear(machine, weights, `layer.${n}.out`),
    norm1: loadNorm(`layer.${n}.norm1`),
    inner: loadLinear(machine, weights, `layer.${n}.inner`),
    outer: loadLinear(machine, weights, `layer.${n}.outer`),
    norm2: loadNorm(`layer.${n}.norm2`),
  }))
  const norm = loadNorm("embeddings.norm")
  const word = weights.rows("embeddings.word")
  const wordBytes = weights.tensor("embeddings.word").length / weights.tensor("embeddings.word").shape[0]!
  const position = positionRows(weights.rows("embeddings.position"), width)

  const embed = (sequences: readonly Sequence[], x: number, rows: number): void => machine.scratch(() => {
    const block = machine.reserve(wordBytes)
    const places = machine.reserve(rows * width * 4)
    const blockBytes = machine.bytes(block, wordBytes)
    let row = 0
    for (const { pieces } of sequences) {
      const own = machine.floats(places + row * width * 4, pieces.length * width)
      for (const [at, piece] of pieces.entries()) {
        own.set(position(at), at * width)
        blockBytes.set(word(piece))
        kernel.unpack(block, x + row++ * width * 4, wordBytes / 18)
      }
    }
    kernel.addNorm(x, places, rows, width, norm.gain, norm.bias, epsilon)
  })

  const feed = (layer: Layer, x: number, rows: number, activations: Activations, middle: number, out: number): void => {
    for (let row = 0; row < rows; row += FEED_ROWS) {
      const part = { ...activations, rows: Math.min(FEED_ROWS, rows - row) }
      const pointer = x + row * width * 4
      kernel.quantise(pointer, part.values, part.scales, part.zeros, part.rows, width)
      applyLinear(machine, layer.inner, part, middle)
      kernel.gelu(middle, part.rows * inner)
      kernel.quantise(middle, part.values, part.scales, part.zeros, part.rows, inner)
      applyLinear(machine, layer.outer, part, out)
      kernel.addNorm(pointer, out, part.rows, width, layer.norm2.gain, layer.norm2.bias, epsilon)
    }
  }

  /** Self-attention of each sequence: states to `out`. */
  const attend = (layer: Layer, x: number, sequences: readonly Sequence[], rows: number, activations: Activations, qkv: number, scores: number, out: number): void => {
    kernel.quantise(x, activations.values, activations.scales, activations.zeros, rows, width)
    applyLinear(machine, layer.qkv, activations, qkv)
    let row = 0
    for (const { pieces } of sequences) {
      kernel.attention(qkv + row * width * 12, out + row * width * 4, scores, pieces.length, heads)
      row += pieces.length
    }
  }

  /** What a layer does with each row by itself, after attention. `attended` is used up. */
  const finish = (layer: Layer, x: number, attended: number, rows: number, activations: Activations, fed: Activations, middle: number): void => {
    kernel.quantise(attended, activations.values, activations.scales, activations.zeros, rows, width)
    applyLinear(machine, layer.out, { ...activations, rows }, attended)
    kernel.addNorm(x, attended, rows, width, layer.norm1.gain, layer.norm1.bias, epsilon)
    feed(layer, x, rows, fed, middle, attended)
  }

  /** Moves the rows at ascending places to the front. */
  const gather = (x: number, places: readonly number[]): void => {
    const bytes = machine.bytes(x, (places.at(-1)! + 1) * width * 4)
    places.forEach((place, n) => { bytes.copyWithin(n * width * 4, place * width * 4, (place + 1) * width * 4) })
  }

  /** `mixed`: where to add up the states of the words; the last layer is then finished for their pieces alone. */
  const run = (sequences: readonly Sequence[], rows: number, x: number, words: readonly WordPieces[], mixed: number | null): void => machine.scratch(() => {
    const longest = sequences.reduce((most, { pieces }) => Math.max(most, pieces.length), 0)
    const qkv = machine.reserve((rows + 1) * width * 12)
    const attended = machine.reserve((rows + 1) * width * 4)
    const scores = machine.reserve(36 * (longest + 7) * 4)
    const middle = machine.reserve((FEED_ROWS + 1) * inner * 4)
    const activations = reserveActivations(machine, rows, width)
    const fed = reserveActivations(machine, FEED_ROWS, inner)
    const mixIn = (weight: number, from: readonly WordPieces[]): void => {
      if (mixed === null) return
      const add = (n: number, place: number, share: number): void => { kernel.addScaled(mixed + n * width * 4, x + place * width * 4, share, width) }
      from.forEach(({ first, last }, n) => {
        add(n, first, first === last ? weight : weight / 2)
        if (last !== first) add(n, last, weight / 2)
      })
    }
    embed(sequences, x, rows)
    mixIn(mix[0]!, words)
    layers.forEach((layer, n) => {
      attend(layer, x, sequences, rows, activations, qkv, scores, attended)
      if (mixed === null || n < layers.length - 1) {
        finish(layer, x, attended, rows, activations, fed, middle)
        mixIn(mix[n + 1]!, words)
        return
      }
      const { places, moved } = gathered(words)
      gather(x, places)
      gather(attended, places)
      finish(layer, x, attended, places.length, activations, fed, middle)
      mixIn(mix[n + 1]!, moved)
    })
  })

  const pieceStates: Layers["pieceStates"] = (sequences) => {
    const rows = pieceCount(sequences)
    const x = machine.reserve((rows + 1) * width * 4)
    run(sequences, rows, x, [], null)
    return x
  }
  const wordStates: Layers["wordStates"] = (sequences) => {
    const rows = pieceCount(sequences)
    const words = absoluteWords(sequences)
    const mixed = machine.reserve(words.length * width * 4)
    machine.bytes(mixed, words.length * width * 4).fill(0)
    machine.scratch(() => run(sequences, rows, machine.reserve((rows + 1) * width * 4), words, mixed))
    return mixed
  }
  return { pieceStates, wordStates }
}

const pieceCount = (sequences: readonly Sequence[]): number => sequences.reduce((sum, { pieces }) => sum + pieces.length, 0)

const absoluteWords = (sequences: readonly Sequence[]): readonly WordPieces[] => {
  let start = 0
  return sequences.flatMap(({ pieces, words }) => {
    const from = start
    start += pieces.length
    return words.map(({ first, last }) => ({ first: from + first, last: from + last }))
  })
}

/** → the pieces of the words, ascending, and the words as they lie when only these pieces are left */
const gathered = (words: readonly WordPieces[]): { readonly places: readonly number[], readonly moved: readonly WordPieces[] } => {
  const places: number[] = []
  const moved = words.map(({ first, last }) => {
    places.push(first)
    if (last !== first) places.push(last)
    return { first: places.length - (last === first ? 1 : 2), last: places.length - 1 }
  })
  return { places, moved }
}

/** Rows of float16 as float32, each unpacked when it is first asked for. */
const positionRows = (rows: (row: number) => Uint8Array, width: number): (at: number) => Float32Array => {
  const known: Float32Array[] = []
  return (at) => known[at] ??= unpacked(new Uint16Array(rows(at).slice().buffer), width)
}

const unpacked = (halves: Uint16Array, width: number): Float32Array => {
  const out = new Float32Array(width)
  for (let n = 0; n < width; n++) {
    const bits = halves[n]!
    const exponent = (bits >> 10) & 31
    const fraction = bits & 1023
    const size = exponent === 0 ? fraction * 2 ** -24 : (1024 + fraction) * POWERS[exponent]!
    out[n] = bits & 0x8000 ? -size : size
  }
  return out
}

const POWERS = Array.from({ length: 32 }, (_, exponent) => 2 ** (exponent - 25))
