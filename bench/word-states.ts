/**
 * The states of words as the heads above the encoder see them (FORMAT.md, "Word state"), of the sentences of a file of bench/statement-labels.ts:
 * a row of `width` float16 for each word, sentence by sentence.
 *
 *     node bench/word-states.ts WEIGHTS IN.jsonl OUT.f16
 */
import { closeSync, openSync, readFileSync, writeSync } from "node:fs"
import { loadLayers, type Sequence } from "../src/encoder/layers.ts"
import { createMachine } from "../src/encoder/machine.ts"
import { loadPieces } from "../src/encoder/pieces.ts"
import { openWeights } from "../src/encoder/weights.ts"

const AT_ONCE = 8

const [weightsPath = "", inPath = "", outPath = ""] = process.argv.slice(2)
const weights = openWeights(readFileSync(weightsPath))
const { width, special, treebanks, defaultTreebank, wordState } = weights.header
const machine = createMachine()
const pieces = loadPieces(machine, weights)
const layers = loadLayers(machine, weights)
const rows = weights.floats("treebank")

const sequenceOf = (forms: readonly string[]): Sequence => {
  const own = [special.bos]
  const words = forms.map((form) => {
    const word = pieces.word(form)
    const first = own.length
    own.push(...word)
    return { first, last: wordState === "ends" ? own.length - 1 : first }
  })
  return { pieces: [...own, special.eos], words }
}

interface Line {
  readonly language: string
  readonly forms: readonly string[]
}

const lines = readFileSync(inPath, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line) as Line)
const out = openSync(outPath, "w")
for (let from = 0; from < lines.length; from += AT_ONCE) {
  const batch = lines.slice(from, from + AT_ONCE)
  machine.scratch(() => {
    const pointer = layers.wordStates(batch.map(({ forms }) => sequenceOf(forms)))
    const styles = batch.flatMap(({ forms, language }) => forms.map(() => treebanks.indexOf(defaultTreebank[language]!)))
    const states = Float16Array.from(machine.floats(pointer, styles.length * width), (value, n) => value + rows[styles[Math.floor(n / width)]! * width + (n % width)]!)
    writeSync(out, new Uint8Array(states.buffer))
  })
}
closeSync(out)
