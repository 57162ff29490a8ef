/**
 * What the rules say of raw texts, word by word: the labels that `training/statements.py` learns from.
 *
 *     node bench/statement-labels.ts OUT.jsonl [WORDS]      WORDS: of all sources together, by default 450,000
 *     node bench/statement-labels.ts --gold OUT.jsonl       the hand-annotated documents, with gold and rules side by side
 */
import { closeSync, openSync, readFileSync, writeSync } from "node:fs"
import { gunzipSync } from "node:zlib"
import { loadEngine } from "../src/app/engine.ts"
import type { Sentence } from "../src/model/annotation.ts"
import type { Span } from "../src/model/span.ts"
import type { RuleTrace } from "../src/model/statement.ts"
import { type Engine, readLine, understand } from "../src/pipeline.ts"
import { readGold } from "./evaluate/statements.ts"

const DATA = new URL("../../shared/data/", import.meta.url)

/** file, share of the words, language, how many sentences of a treebank make a text (0: the file holds documents) */
const SOURCES: readonly (readonly [string, number, string, number])[] = [
  ["corpora/wh-readouts.jsonl.gz", 0.14, "en", 0], ["corpora/kremlin-en-1999-2020.jsonl.gz", 0.14, "en", 0], ["corpora/ukraine-kremlin-en-2021-2022.jsonl.gz", 0.1, "en", 0],
  ["ud/en_ewt.train.conllu.gz", 0.06, "en", 8],
  ["corpora/wikinews-ru.jsonl.gz", 0.24, "ru", 0], ["corpora/kremlin-ru-2025.jsonl.gz", 0.06, "ru", 0], ["silver/ru_opencorpora.silver.conllu.gz", 0.08, "ru", 8],
  ["silver/uk_mixed.silver.conllu.gz", 0.1, "uk", 8], ["ud/uk_parlamint.train.conllu.gz", 0.08, "uk", 8],
]

/** Refusals after which a reporting word surely reports nothing; after others it is left out of the learning. */
const SURELY_NOT = ["no act that took place", "the author's own voice", "a guest is welcomed", "the subject is a thing", "a weak cue needs"]
/** Statements of the rules from which is learned. */
const SURE = 0.69

interface Reported {
  readonly speaker: Span | null
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly form: string
  readonly act: string
}

/** Word numbers of a statement in the sentence of its cue. `content`: first and last word, −1 where it lies in another sentence; `speaker`: head word, −1 nobody, −2 in another sentence. */
interface Label {
  readonly cue: readonly number[]
  /** the cue's head word */
  readonly anchor: number
  readonly content: readonly [number, number]
  readonly speaker: number
  readonly act: string
  readonly form: string
}

const within = (sentence: Sentence, spans: readonly Span[]): number[] => sentence.tokens.flatMap((t, i) => (t.upos !== "PUNCT" && spans.some((s) => s.start < t.end && t.start < s.end) ? [i] : []))

/** The word of a phrase whose head lies outside it. */
const headOf = (sentence: Sentence, words: readonly number[]): number => words.find((w) => !words.includes(sentence.tokens[w]!.head)) ?? words[0]!

const labelOf = (sentence: Sentence, s: Reported): Label => {
  const cue = within(sentence, s.cue)
  const content = within(sentence, s.content)
  const speaker = s.speaker ? within(sentence, [s.speaker]) : []
  const starts = s.content[0]!.start >= sentence.start && content.length > 0
  const ends = content.length > 0 && s.content.at(-1)!.end <= sentence.end
  return { cue, anchor: cue.length ? headOf(sentence, cue) : -1, content: [starts ? content[0]! : -1, ends ? content.at(-1)! : -1], speaker: speaker.length ? headOf(sentence, speaker) : s.speaker ? -2 : -1, act: s.act, form: s.form }
}

const labelsOf = (sentence: Sentence, statements: readonly Reported[]): Label[] =>
  statements.filter((s) => s.cue.length > 0 && s.content.length > 0 && s.cue[0]!.start >= sentence.start && s.cue[0]!.start < sentence.end).map((s) => labelOf(sentence, s)).filter((s) => s.anchor >= 0)

/** Words that may report for all the rules know: a clause hangs on them, or a colon or quotation stands by them, and no lexicon lists them. */
const unknown = (sentence: Sentence): number[] => sentence.tokens.flatMap((t, i) => {
  if (t.upos !== "VERB" && t.upos !== "NOUN" && t.upos !== "ADJ") return []
  return sentence.tokens.some((c) => c.head === i && (/^(?:ccomp|parataxis)/.test(c.relation) || (t.upos === "VERB" && /["«»“”:]/.test(c.form)))) ? [i] : []
})

function* textsOf(file: string, sentences: number): Generator<Record<string, unknown>> {
  const content = gunzipSync(readFileSync(new URL(file, DATA))).toString("utf8")
  if (sentences === 0) {
    const lines = content.split("\n").filter(Boolean)
    // every seventh and so on: all of the file is drawn from
    for (let first = 0; first < 7; first++) for (let i = first; i < lines.length; i += 7) yield JSON.parse(lines[i]!) as Record<string, unknown>
    return
  }
  const texts = [...content.matchAll(/^# text = (.+)$/gmu)].map((m) => m[1]!)
  for (let i = 0; i < texts.length; i += sentences) yield { id: `${file}-${i}`, text: texts.slice(i, i + sentences).join(" ") }
}

const row = (sentence: Sentence, more: Record<string, unknown>): string =>
  `${JSON.stringify({ language: sentence.language, forms: sentence.tokens.map((t) => t.form), ...more })}\n`

async function writeSilver(engine: Engine, out: number, words: number): Promise<void> {
  const gold = new Set((readGold() ?? []).flatMap((g) => g.text.split("\n").map((line) => line.trim().slice(0, 80)).filter((line) => line.length > 40)))
  for (const [file, share, language, sentences] of SOURCES) {
    let left = words * share
    for (const { id, text, publisher, date, url } of textsOf(file, sentences)) {
      if (left <= 0) break
      const shown = String(text).slice(0, 12_000)
      if (shown.split("\n").some((line) => gold.has(line.trim().slice(0, 80)))) continue
      const { account, trace } = understand(engine, await readLine(engine, JSON.stringify({ id, text: shown, publisher, date, url, language }), 1))
      for (const [index, sentence] of account.annotation.sentences.entries()) {
        if (sentence.tokens.length < 4 || sentence.tokens.length > 100) continue
        const statements = account.statements.filter((s) => s.cue.length && s.cue[0]!.start >= sentence.start && s.cue[0]!.start < sentence.end)
        const sure = labelsOf(sentence, statements.filter((s) => s.confidence >= SURE))
        const doubtful = [...within(sentence, statements.filter((s) => s.confidence < SURE).flatMap((s) => s.cue)), ...within(sentence, refusals(trace, index, false)), ...unknown(sentence)]
        const settled = new Set([...sure.flatMap((s) => s.cue), ...within(sentence, refusals(trace, index, true))])
        writeSync(out, row(sentence, { statements: sure, ignored: [...new Set(doubtful)].filter((w) => !settled.has(w)) }))
        left -= sentence.tokens.length
      }
    }
    console.error(`${file}: ${Math.round(words * share - left)} words`)
  }
}

const refusals = (trace: readonly RuleTrace[], sentence: number, sure: boolean): Span[] =>
  trace.filter((t) => t.sentence === sentence && t.outcome === "refused" && sure === SURELY_NOT.some((reason) => t.reason.startsWith(reason))).map((t) => t.span)

async function writeGold(engine: Engine, out: number): Promise<void> {
  for (const { id, text, publisher, date, url, language, statements: gold } of readGold() ?? []) {
    const { account } = understand(engine, await readLine(engine, JSON.stringify({ id, text, publisher, date, url, language }), 1))
    for (const sentence of account.annotation.sentences)
      writeSync(out, row(sentence, { document: id, statements: labelsOf(sentence, gold), rules: labelsOf(sentence, account.statements), ignored: [] }))
  }
}

const [first = "", second = ""] = process.argv.slice(2)
const out = openSync(first === "--gold" ? second : first, "w")
const engine = await loadEngine()
if (first === "--gold") await writeGold(engine, out)
else await writeSilver(engine, out, Number(second || 450_000))
closeSync(out)
process.exit(0)
