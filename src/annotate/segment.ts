import type { LanguagePacks } from "../languages/pack.ts"
import type { TokenRules } from "../languages/parts/tokens.ts"
import type { Document, LanguageCode } from "../model/document.ts"
import type { Problem } from "../model/problem.ts"
import type { Span } from "../model/span.ts"
import { cardsOf } from "./cards.ts"
import { behindDateline, behindStamps } from "./dateline.ts"
import { endOfText } from "./furniture.ts"
import { labelsIn } from "./labels.ts"
import { markupOf } from "./markup.ts"
import { LONGEST_SENTENCE, sentencesOf } from "./sentences.ts"
import { tokenise, type SurfaceToken } from "./tokenise.ts"
import { wordsOf, type Word } from "./words.ts"

/** A sentence before analysis; its span runs from its first word to its last. */
export interface Segment extends Span {
  readonly language: LanguageCode
  /** index into the document's blocks */
  readonly block: number
  /** never empty, in order; together they cover every character that is not white space */
  readonly words: readonly Word[]
  /** ranges of words that stand on a pasted card and belong to no sentence */
  readonly cards: readonly WordRange[]
  /** ranges of words that only mark links and styles */
  readonly markup: readonly WordRange[]
}

/** Words from one up to, without, another. */
export interface WordRange {
  readonly from: number
  readonly to: number
}

export interface Segments {
  readonly segments: readonly Segment[]
  readonly problems: readonly Problem[]
}

/** Sentences and words of every block whose language has a pack, without what a flat page puts below its text. Linear in the text's length. */
export const segment = (document: Document, packs: LanguagePacks): Segments => {
  const segments: Segment[] = []
  const problems: Problem[] = []
  document.blocks.forEach((block, index) => {
    const pack = block.language === null ? undefined : packs.get(block.language)
    if (!pack) return
    const { tokens: rules, names: { patronymic }, syntax, reading } = pack
    const tokens = tokenise(document.text, block.start, endOfText(document.text, block, reading), rules)
    const labels = labelsIn(document.text, tokens, syntax.questionLabels)
    const opening = behindDateline(document.text, tokens)
    const { ends, cut } = sentencesOf(document.text, tokens, rules, new Set([...labels, ...(opening === null ? [] : [opening]), ...behindStamps(document.text, tokens)]))
    let first = 0
    for (const end of ends) {
      const found = segmentOf(document.text, tokens, first, end, rules)
      const cards = cardsOf(found.words, patronymic)
      segments.push({ ...found, cards, markup: markupBeside(found.words, cards), language: block.language!, block: index })
      first = end
    }
    for (const sentence of cut) problems.push(tooLong(segments[segments.length - ends.length + sentence]!))
  })
  return { segments, problems }
}

const segmentOf = (text: string, tokens: readonly SurfaceToken[], first: number, end: number, rules: TokenRules): Span & { words: Word[] } => {
  const words: Word[] = []
  for (let i = first; i < end; i += 1) words.push(...wordsOf(text, tokens[i]!, rules))
  return { start: tokens[first]!.start, end: tokens[end - 1]!.end, words }
}

/** What is left must be a sentence still. */
const markupBeside = (words: readonly Word[], cards: Segment["cards"]): Segment["markup"] => {
  const markup = markupOf(words).filter((m) => !cards.some((c) => m.from < c.to && c.from < m.to))
  const marked = [...markup, ...cards].reduce((sum, { from, to }) => sum + to - from, 0)
  return marked < words.length ? markup : []
}

const tooLong = ({ start, end }: Span): Problem =>
  ({ code: "sentence-too-long", span: { start, end }, message: `a sentence of more than ${LONGEST_SENTENCE} words was cut; its analysis may be wrong where it was cut` })
