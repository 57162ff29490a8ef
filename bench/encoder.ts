/** Speed of the language engine on one thread: `node bench/encoder.ts [file.conllu …]` (by default the examples, cut at full stops). */
import { readdirSync, readFileSync } from "node:fs"
import { loadLemmas, loadWeights } from "../src/app/weights.ts"
import type { EncoderSentence } from "../src/encoder/encoder.ts"
import { loadEncoder } from "../src/encoder/encoder.ts"
import { loadPieces } from "../src/encoder/pieces.ts"
import { createMachine } from "../src/encoder/machine.ts"
import { openWeights } from "../src/encoder/weights.ts"

const ROUND_WORDS = 2000
const SECONDS = 5

const fromConllu = (text: string): EncoderSentence[] => text.trim().split(/\n\n+/u).map((block) => ({
  language: "en",
  forms: block.split("\n").map((line) => line.split("\t")).filter(([id = ""]) => /^\d+$/u.test(id)).map(([, form = ""]) => form),
}))

const fromText = (text: string): EncoderSentence[] => text.split(/(?<=[.!?])\s+|\n+/u).map((sentence) => ({
  language: "en",
  forms: sentence.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}\s]/gu) ?? [],
})).filter(({ forms }) => forms.length > 0)

const examples = (): string[] => {
  const folder = new URL("../examples/", import.meta.url)
  return readdirSync(folder).filter((name) => name.endsWith(".txt")).map((name) => readFileSync(new URL(name, folder), "utf8"))
}

const weights = loadWeights()
const beforeLoad = performance.now()
const encoder = loadEncoder(weights, loadLemmas())
const load = performance.now() - beforeLoad

const files = process.argv.slice(2)
const sentences = files.length > 0 ? files.flatMap((file) => fromConllu(readFileSync(file, "utf8"))) : examples().flatMap(fromText)
const words = sentences.reduce((sum, { forms }) => sum + forms.length, 0)
const rounds = Math.max(1, Math.round(words / ROUND_WORDS))
const cutter = loadPieces(createMachine(), openWeights(weights))
const pieces = sentences.reduce((sum, { forms }) => sum + forms.reduce((count, form) => count + cutter.word(form).length, 2), 0)

const first = performance.now()
encoder.analyse(sentences.slice(0, 20))
const cold = performance.now() - first

let seen = 0, round = 0
const cpu = process.cpuUsage()
while (process.cpuUsage(cpu).user < SECONDS * 1e6) {
  const part = sentences.filter((_, n) => n % rounds === round % rounds)
  encoder.analyse(part)
  seen += part.reduce((sum, { forms }) => sum + forms.length, 0)
  round++
}
const { user, system } = process.cpuUsage(cpu)
const rate = seen / ((user + system) / 1e6)
console.table({
  "load, ms": Math.round(load),
  "first 20 sentences, ms": Math.round(cold),
  "words a CPU-second": Math.round(rate),
  "pieces a CPU-second": Math.round(rate * pieces / words),
  "pieces a word": Number((pieces / words).toFixed(2)),
  "peak memory, MB": Math.round(process.resourceUsage().maxRSS / 1024),
})
