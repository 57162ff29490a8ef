import type { ConlluSentence, ConlluWord } from "./treebank.ts"

export const FIGURES = ["Sentences", "Tokens", "Words", "UPOS", "UFeats", "Lemmas", "UAS", "LAS"] as const
export type Figures = Readonly<Record<(typeof FIGURES)[number], number>>

/** A word placed over the text's characters, white space aside. */
interface Placed {
  /** start:end:place in the multiword token (0 where it is in none) */
  readonly key: string
  readonly start: number
  readonly end: number
  readonly word: ConlluWord
}
interface View {
  readonly sentences: readonly (readonly Placed[])[]
  /** start:end */
  readonly tokens: readonly string[]
  readonly characters: string
}

const WHITE = /\p{White_Space}+/gu

const viewOf = (sentences: readonly ConlluSentence[]): View => {
  const tokens: string[] = []
  const characters: string[] = []
  let at = 0
  const placed = sentences.map((sentence) => sentence.tokens.flatMap((token) => {
    const form = token.form.replace(WHITE, "")
    const [start, end] = [at, at + form.length]
    at = end
    characters.push(form)
    tokens.push(`${start}:${end}`)
    return token.words.map((word, i): Placed => ({ key: `${start}:${end}:${token.multiword ? i + 1 : 0}`, start, end, word }))
  }))
  return { sentences: placed, tokens, characters: characters.join("") }
}

const f1 = (gold: number, system: number, both: number): number => {
  const precision = both / Math.max(1, system)
  const recall = both / Math.max(1, gold)
  return 200 * precision * recall / Math.max(1e-9, precision + recall)
}

const wordsOf = ({ sentences }: View): Map<string, { readonly word: ConlluWord; readonly head: string | null }> =>
  new Map(sentences.flatMap((sentence) => sentence.map(({ key, word }) => [key, { word, head: word.head < 0 ? null : sentence[word.head]!.key }] as const)))
const endsOf = ({ sentences }: View): Set<string> => new Set(sentences.map((sentence) => `${sentence[0]!.start}:${sentence.at(-1)!.end}`))
const inBoth = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((x) => b.has(x)).length
const plainRelation = ({ relation }: ConlluWord): string => relation.split(":")[0]!

/**
 * F1 over aligned words as the CoNLL 2018 shared task counts it (per cent); relations without subtype. Both sides must spell the same
 * characters, white space aside; else the answer names the place where they differ.
 */
export const score = (gold: readonly ConlluSentence[], system: readonly ConlluSentence[]): Figures | string => {
  const [g, s] = [viewOf(gold), viewOf(system)]
  if (g.characters !== s.characters) return difference(g.characters, s.characters)
  const [goldWords, systemWords] = [wordsOf(g), wordsOf(s)]
  const common = [...goldWords].flatMap(([key, gold]) => {
    const system = systemWords.get(key)
    return system ? [{ gold, system }] : []
  })
  const share = (same: (pair: (typeof common)[number]) => boolean): number => f1(goldWords.size, systemWords.size, common.filter(same).length)
  const field = (name: "upos" | "features" | "lemma") => share(({ gold, system }) => gold.word[name] === system.word[name])
  return {
    Sentences: f1(g.sentences.length, s.sentences.length, inBoth(endsOf(g), endsOf(s))),
    Tokens: f1(g.tokens.length, s.tokens.length, inBoth(new Set(g.tokens), new Set(s.tokens))),
    Words: share(() => true),
    UPOS: field("upos"),
    UFeats: field("features"),
    Lemmas: field("lemma"),
    UAS: share(({ gold, system }) => gold.head === system.head),
    LAS: share(({ gold, system }) => gold.head === system.head && plainRelation(gold.word) === plainRelation(system.word)),
  }
}

const difference = (gold: string, system: string): string => {
  let at = 0
  while (at < Math.min(gold.length, system.length) && gold[at] === system[at]) at += 1
  return `the texts differ at character ${at}: gold ${JSON.stringify(gold.slice(at, at + 30))}, system ${JSON.stringify(system.slice(at, at + 30))}`
}
