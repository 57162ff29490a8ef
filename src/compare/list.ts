import type { Token } from "../model/annotation.ts"
import type { Account } from "../model/comparison.ts"
import { cover, overlaps, type Span } from "../model/span.ts"
import type { Statement, Topic } from "../model/statement.ts"
import { sentencesIn, told, tokensIn, trim } from "./text.ts"

/** Topics of the words in a span, the strongest first, at most three. */
export type TopicsOf = (account: Account, span: Span) => readonly Topic[]

/** A list is taken apart where each of its things has words enough to be met in another account by itself. */
const LIST_WORDS = 4

/** The things that a content lists, by the tree, from the head down ("support for A as well as for B"); none where it lists nothing or too little. Short neighbours of one topic stay together ("sovereignty and territorial integrity"). */
export const listed = (account: Account, statement: Statement, general: ReadonlySet<string>, topicsOf: TopicsOf | undefined): readonly Span[] => {
  const parts = conjuncts(account, statement, general)
  if (topicsOf === undefined) return parts
  const words = (span: Span): number => tokensIn(account, span).filter((token) => told(token, general)).length
  const joined: { span: Span; topic: Topic | undefined }[] = []
  for (const span of parts) {
    const [topic] = topicsOf(account, span)
    const before = joined.at(-1)
    if (before !== undefined && before.topic === topic && Math.min(words(before.span), words(span)) < TOGETHER) joined[joined.length - 1] = { span: cover(before.span, span), topic }
    else joined.push({ span, topic })
  }
  return joined.length > 1 ? joined.map(({ span }) => span) : []
}

const TOGETHER = 3

const conjuncts = (account: Account, statement: Statement, general: ReadonlySet<string>): readonly Span[] => {
  const [span] = statement.content
  if (span === undefined || statement.content.length > 1 || statement.form === "direct") return []
  const [sentence, ...more] = sentencesIn(account, span)
  if (sentence === undefined || more.length > 0) return []
  const inside = sentence.tokens.flatMap((token, index) => (overlaps(token, span) ? [{ token, index }] : []))
  if (inside.filter(({ token }) => told(token, general)).length < LIST_WORDS) return []
  const head = inside.find(({ token }) => !inside.some(({ index }) => index === token.head))
  if (head === undefined) return []
  const children = (index: number) => inside.filter(({ token }) => token.head === index)
  let level = [head.index]
  for (let depth = 0; depth < LIST_DEPTH && level.length > 0; depth++) {
    for (const index of level) {
      // "the concerns of A and B": who it is about, not what
      if (account.annotation.mentions.some((mention) => overlaps(mention, sentence.tokens[index]!))) continue
      // "flights between X and Y": names below a noun belong to one thing; names that are the content itself are things
      if (depth > 0 && sentence.tokens[index]!.upos === "PROPN") continue
      // "early direct dialogue": two adjectives of one noun are no two things
      if (sentence.tokens[index]!.upos === "ADJ" && sentence.tokens[index]!.relation === "amod") continue
      const further = furtherHeads(sentence.tokens, children, index)
      // "A is a grave escalation and expansion of B": what one thing is, said twice
      const heads = depth === 0 && isPredicate(children(index)) ? further.filter((other) => sentence.tokens[other]!.upos === "VERB") : further
      const parts = heads.length === 0 ? [] : partsOf(inside, heads, general)
      if (parts.length > 1) return parts.map((part) => trim(account.document.text, { start: Math.max(part.start, span.start), end: Math.min(part.end, span.end) }))
    }
    level = level.flatMap((index) => children(index).filter(({ token }) => DOWN.has(token.relation.split(":")[0]!)).map((child) => child.index))
  }
  return []
}

/** Behind a copula, of one thing. */
const isPredicate = (below: readonly Child[]): boolean =>
  below.some(({ token }) => token.relation === "cop") && below.some(({ token }) => token.relation.startsWith("nsubj") && token.features.Number === "Sing")

type Child = { readonly token: Token; readonly index: number }

/**
 * What a word is joined to. "To advance A, to open B, and to increase C": parsers hang the last verb on the one before it, or take a verb for an aim of the first though a comma
 * parts them.
 */
const furtherHeads = (tokens: readonly Token[], children: (index: number) => readonly Child[], of: number): readonly number[] => {
  const joined = children(of).filter(({ token }) => token.relation.startsWith("conj"))
  if (tokens[of]!.upos !== "VERB") return joined.map(({ index }) => index)
  const verbs = [...joined, ...children(of).filter((child) => isNextInfinitive(tokens, of, child))].filter(({ token }) => token.upos === "VERB")
  return [...new Set([...joined.map(({ index }) => index), ...verbs.flatMap(({ index }) => [index, ...furtherHeads(tokens, children, index).filter((further) => tokens[further]!.upos === "VERB")])])]
}

const isNextInfinitive = (tokens: readonly Token[], of: number, { token, index }: Child): boolean =>
  token.relation === "advcl" && [token, tokens[of]!].every(({ features }) => features.VerbForm === "Inf") && tokens.slice(Math.max(of + 1, index - COMMA), index).some(({ form }) => form === ",")

/** How far below the head of the content a list may hang, and by which relations. */
const LIST_DEPTH = 3
const DOWN: ReadonlySet<string> = new Set(["nmod", "obl", "obj", "appos"])
const CONJUNCT_WORDS = 1
/** Words from the comma to the verb behind it: ", to advance" */
const COMMA = 2

/** The list's things as stretches of text: what hangs on each further conjunct, and all that stands before them; none where they are interlaced or empty. */
const partsOf = (inside: readonly { readonly token: Token; readonly index: number }[], heads: readonly number[], general: ReadonlySet<string>): readonly Span[] => {
  const byIndex = new Map(inside.map((entry) => [entry.index, entry.token]))
  const owner = (index: number): number => {
    let at = index
    for (let steps = 0; steps < inside.length; steps++) {
      if (heads.includes(at)) return at
      const token = byIndex.get(at)
      if (token === undefined) return -1
      at = token.head
    }
    return -1
  }
  const groups = [-1, ...heads].map((own) => inside.filter(({ token, index }) => owner(index) === own && token.upos !== "PUNCT" && token.upos !== "CCONJ"))
  if (groups.some((group) => group.length === 0)) return []
  const parts = groups.map((group) => ({
    words: group.filter(({ token }) => told(token, general)).length, start: Math.min(...group.map(({ token }) => token.start)), end: Math.max(...group.map(({ token }) => token.end)),
  })).sort((a, b) => a.start - b.start)
  if (!parts.every((part, index) => index === 0 || parts[index - 1]!.end <= part.start)) return []
  // what is too short to be met by itself stands with what is before it
  const joined: { words: number; start: number; end: number }[] = []
  for (const part of parts) {
    const before = joined.at(-1)
    if (before !== undefined && (part.words < CONJUNCT_WORDS || before.words < CONJUNCT_WORDS)) {
      before.end = part.end
      before.words += part.words
    } else joined.push({ ...part })
  }
  return joined
}
