import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { basename, join } from "node:path"
import { gunzipSync } from "node:zlib"
import { analyse } from "../../src/annotate/annotate.ts"
import { segment, type Segment } from "../../src/annotate/segment.ts"
import { loadLemmas, loadWeights } from "../../src/app/weights.ts"
import { loadEncoder, type Encoder } from "../../src/encoder/encoder.ts"
import { openWeights } from "../../src/encoder/weights.ts"
import { packs } from "../../src/languages/all.ts"
import type { Sentence } from "../../src/model/annotation.ts"
import type { Document, LanguageCode } from "../../src/model/document.ts"
import { FIGURES, score, type Figures } from "./conllu-score.ts"
import { paragraphsOf, readConllu, toConllu, type ConlluSentence, type ConlluToken } from "./treebank.ts"

const DATA = new URL("../../../shared/data/", import.meta.url)

interface Options {
  /** part of a treebank's name; null: all */
  readonly treebank: string | null
  /** first sentences of each treebank; null: all */
  readonly limit: number | null
  /** which files: "test" also takes PUD, IU and the readouts corrected by hand */
  readonly set: string
  /** sentences and tokens only, without the encoder */
  readonly segmentation: boolean
  /** where to write what was parsed as CoNLL-U, for other scripts; null: nowhere */
  readonly out: string | null
}

/** Figures by treebank and way: "en_ewt.test raw text", "en_ewt.test gold tokens" and, where the treebank has a manner of its own, "ru_gsd.test gold, its manner". */
export type ParserFigures = Record<string, Figures>

/** Sentences, tokens, words, tags, lemmas and trees against treebanks, from raw text and on gold tokens; prints them, returns the exit code. */
export const run = async (arguments_: readonly string[]): Promise<number> => {
  const options = optionsOf(arguments_)
  const figures = await measure(options, (line) => console.log(line))
  if (figures === null) {
    console.log("Skipped: no ../shared/data")
    return 0
  }
  if (Object.keys(figures).length > 0) return 0
  console.error(`no treebank of the set ${options.set} is called like ${JSON.stringify(options.treebank)}`)
  return 2
}

/** Enough sentences of each treebank to see a drop, few enough to measure at every check. */
const GOLDEN_SENTENCES = 150

/** The figures that are kept: those of the first sentences of every test treebank. */
export const golden = async (): Promise<Record<string, number> | null> => {
  const all = await measure({ treebank: null, limit: GOLDEN_SENTENCES, set: "test", segmentation: false, out: null }, () => {})
  return all && Object.fromEntries(Object.entries(all).flatMap(([name, figures]) => FIGURES.map((figure) => [`${name} ${figure}`, figures[figure]])))
}

const optionsOf = (arguments_: readonly string[]): Options => {
  const value = (name: string): string | null => {
    const index = arguments_.indexOf(name)
    return index < 0 ? null : arguments_[index + 1] ?? null
  }
  const limit = value("--limit")
  if (limit !== null && !/^[1-9]\d*$/.test(limit)) throw new Error(`--limit wants a number of sentences, not ${JSON.stringify(limit)}`)
  return { treebank: value("--treebank"), limit: limit === null ? null : Number(limit), set: value("--set") ?? "test", segmentation: arguments_.includes("--segmentation"), out: value("--out") }
}

/** The figures, or null where the data is not beside the project; `tell` gets a line for each as it is done. */
export const measure = async (options: Options, tell: (line: string) => void): Promise<ParserFigures | null> => {
  if (!existsSync(DATA)) return null
  const encoder = options.segmentation ? null : loadMeasured()
  const all: ParserFigures = {}
  tell(`${"".padEnd(34)}${FIGURES.map((name) => name.padStart(10)).join("")}`)
  for (const file of treebanks(options)) {
    const gold = readTreebank(file).slice(0, options.limit ?? undefined)
    if (gold.length === 0) continue
    const name = basename(file.pathname).replace(/\.conllu(\.gz)?$/, "")
    const language = name.slice(0, 2)
    const add = (way: string, system: readonly ConlluSentence[]): void => {
      const figures = score(gold, system)
      if (typeof figures === "string") {
        tell(`${name}, ${way}: ${figures}`)
        return
      }
      all[`${name} ${way}`] = figures
      if (options.out !== null) writeFileSync(join(options.out, `${name}.${way.replace(" ", "-")}.conllu`), toConllu(system))
      tell(`${`${name}, ${way}`.padEnd(34)}${FIGURES.map((figure) => (encoder || FIGURES.indexOf(figure) < 3 ? figures[figure].toFixed(2) : "").padStart(10)).join("")}`)
    }
    add("raw text", parseText(paragraphsOf(gold), language, encoder))
    if (encoder) add("gold tokens", parseTokens(gold, { language }, encoder))
    const own = name.split(".")[0]!
    if (encoder?.manners.has(own)) add("gold, its manner", parseTokens(gold, { language, treebank: own }, encoder))
  }
  return all
}

interface MeasuredEncoder extends Encoder {
  /** treebanks other than the languages' own in whose manner it can annotate */
  readonly manners: ReadonlySet<string>
}

const loadMeasured = (): MeasuredEncoder => {
  const weights = loadWeights()
  const { treebanks, defaultTreebank } = openWeights(weights).header
  const own = new Set(Object.values(defaultTreebank))
  return { ...loadEncoder(weights, loadLemmas()), manners: new Set(treebanks.filter((treebank) => !own.has(treebank))) }
}

const treebanks = ({ treebank, set }: Options): URL[] => {
  const files = ["ud/", "silver/"].flatMap((folder) => readdirSync(new URL(folder, DATA)).sort().map((file) => new URL(folder + file, DATA)))
  const wanted = (name: string): boolean => set === "test" ? /\.test\.|uk_iu\.|\.gold\./.test(name) && !/uk_iu\.(train)/.test(name) : name.includes(`.${set}.`)
  return files.filter((file) => wanted(basename(file.pathname)) && (treebank === null || file.pathname.includes(treebank)))
}

const readTreebank = (file: URL): ConlluSentence[] => {
  const bytes = readFileSync(file)
  return readConllu((file.pathname.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8"))
}

const parseText = (paragraphs: readonly string[], language: LanguageCode, encoder: Encoder | null): ConlluSentence[] => {
  let at = 0
  const blocks = paragraphs.map((paragraph) => {
    const block = { start: at, end: at + paragraph.length, kind: "paragraph" as const, language }
    at = block.end + 2
    return block
  })
  const text = paragraphs.join("\n\n")
  const document: Document = { id: "", file: null, url: null, language, title: null, author: null, publisher: null, published: null, side: null, sha256: "", text, blocks, problems: [] }
  const { segments } = segment(document, packs)
  return (encoder ? analyse(segments, encoder) : segments.map(unanalysed)).map((sentence) => fromSentence(text, sentence))
}

const parseTokens = (gold: readonly ConlluSentence[], manner: { readonly language: LanguageCode; readonly treebank?: string }, encoder: Encoder): ConlluSentence[] => {
  const analyses = encoder.analyse(gold.map(({ tokens }) => ({ forms: tokens.flatMap(({ words }) => words.map(({ form }) => form)), ...manner })))
  return gold.map((sentence, index) => {
    let at = 0
    const tokens = sentence.tokens.map((token): ConlluToken => ({ ...token, words: token.words.map(({ form }) => ({ form, ...plain(analyses[index]!.words[at++]!) })) }))
    return { ...sentence, tokens }
  })
}

const featureCell = (features: Readonly<Record<string, string>>): string =>
  Object.entries(features).toSorted(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)).map(([name, value]) => `${name}=${value}`).join("|") || "_"

type Analysed = Pick<Sentence["tokens"][number], "lemma" | "upos" | "features" | "head" | "relation">
const plain = ({ lemma, upos, features, head, relation }: Analysed) => ({ lemma, upos, features: featureCell(features), head, relation })

const unanalysed = ({ start, end, language, block, words }: Segment): Sentence =>
  ({ start, end, language, block, tokens: words.map((word, i) => ({ ...word, lemma: "", upos: "X", features: {}, head: i - 1, relation: "dep" })) })

const fromSentence = (text: string, sentence: Sentence): ConlluSentence => {
  const tokens: { form: string; words: ConlluToken["words"][number][]; multiword: boolean; spaceAfter: boolean; start: number }[] = []
  for (const token of sentence.tokens) {
    const { start, end } = token.multiword ?? token
    const word = { form: token.form, ...plain(token) }
    if (token.multiword && tokens.at(-1)?.start === start) tokens.at(-1)!.words.push(word)
    else tokens.push({ form: text.slice(start, end), words: [word], multiword: token.multiword !== null, spaceAfter: /\s/.test(text[end] ?? " "), start })
  }
  return { text: text.slice(sentence.start, sentence.end), newParagraph: false, tokens }
}
