import type { Sentence, Token } from "../model/annotation.ts"
import type { Span } from "../model/span.ts"

/** A sentence with its tree turned so that children can be asked for; token numbers are indices into the sentence. */
export interface Tree {
  readonly sentence: Sentence
  readonly index: number
  readonly tokens: readonly Token[]
  readonly children: readonly (readonly number[])[]
}

export function treeOf(sentence: Sentence, index: number): Tree {
  const children: number[][] = sentence.tokens.map(() => [])
  sentence.tokens.forEach((token, i) => {
    if (token.head >= 0) children[token.head]?.push(i)
  })
  return { sentence, index, tokens: sentence.tokens, children }
}

/** Relation without its subtype: "nsubj:pass" → "nsubj". */
export const relation = (token: Token): string => {
  const colon = token.relation.indexOf(":")
  return colon < 0 ? token.relation : token.relation.slice(0, colon)
}

export const childrenBy = (tree: Tree, i: number, ...relations: readonly string[]): number[] =>
  tree.children[i]!.filter((c) => relations.includes(relation(tree.tokens[c]!)) || relations.includes(tree.tokens[c]!.relation))

export const childBy = (tree: Tree, i: number, ...relations: readonly string[]): number | null => childrenBy(tree, i, ...relations)[0] ?? null

/** The tokens of the subtree in order; branches whose top `skip` names are left out. */
export function subtree(tree: Tree, top: number, skip: (i: number) => boolean = () => false): number[] {
  const found: number[] = []
  const walk = (i: number): void => {
    found.push(i)
    for (const c of tree.children[i]!) if (!skip(c)) walk(c)
  }
  walk(top)
  return found.sort((a, b) => a - b)
}

export function isUnder(tree: Tree, i: number, top: number): boolean {
  for (let k = i; k >= 0; k = tree.tokens[k]!.head) if (k === top) return true
  return false
}

/** Runs of neighbouring tokens as spans: [3, 4, 7] → two spans. Punctuation between two runs joins them. */
export function spansOf(tree: Tree, tokens: readonly number[]): Span[] {
  const sorted = [...new Set(tokens)].sort((a, b) => a - b)
  const spans: { start: number; end: number; last: number }[] = []
  for (const i of sorted) {
    const open = spans.at(-1)
    if (open && onlyPunctuation(tree, open.last + 1, i)) Object.assign(open, { end: tree.tokens[i]!.end, last: i })
    else spans.push({ start: tree.tokens[i]!.start, end: tree.tokens[i]!.end, last: i })
  }
  return spans.map(({ start, end }) => ({ start, end }))
}

function onlyPunctuation(tree: Tree, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tree.tokens[i]!.upos !== "PUNCT") return false
  return true
}

export const fold = (lemma: string): string => (FOLDED.test(lemma) ? lemma : lemma.toLowerCase().replaceAll("ё", "е").replaceAll("’", "'"))
/** Nothing to fold. */
const FOLDED = /^(?:[a-z]+|[а-яіїєґ]+)$/

export const isVerbal = (token: Token): boolean => token.upos === "VERB" || token.upos === "AUX"

/** Lemma of the preposition(s) on a noun phrase, joined by "_" when fixed ("in_connection"); empty: none. */
export const prepositionsOf = (tree: Tree, i: number): string[] => {
  const cases = childrenBy(tree, i, "case")
  const single = cases.map((c) => fold(tree.tokens[c]!.lemma))
  const fixed = cases.map((c) => [c, ...childrenBy(tree, c, "fixed")].map((k) => fold(tree.tokens[k]!.lemma)).join("_"))
  const forms = cases.map((c) => [c, ...childrenBy(tree, c, "fixed")].map((k) => fold(tree.tokens[k]!.form)).join("_"))
  const all = cases.length > 1 ? [cases.map((c) => fold(tree.tokens[c]!.lemma)).join("_")] : []
  return [...new Set([...single, ...fixed, ...forms, ...all])]
}

/** An English -ing form, which treebanks tag as gerund or as present participle; participles of languages with cases have a case. */
export const isGerund = (token: Token): boolean =>
  token.features.VerbForm === "Ger" || (token.features.VerbForm === "Part" && ["Tense", "Number", "Gender"].every((f) => token.features[f] === undefined || token.features[f] === "Pres") && token.features.Case === undefined)

/** A verb in -ся, which treebanks mark as reflexive or as middle voice. */
export const isReflexive = (token: Token): boolean => token.features.Reflex === "Yes" || token.features.Voice === "Mid"

/** "telling", "adding": without cases, aspects and auxiliaries. */
export const isActiveParticiple = (tree: Tree, i: number): boolean => {
  const { Tense, VerbForm, Case } = tree.tokens[i]!.features
  return Tense === "Pres" && VerbForm === "Part" && Case === undefined && !childrenBy(tree, i, "aux").length
}

export const isPassive = (tree: Tree, i: number): boolean => {
  const token = tree.tokens[i]!
  if (tree.children[i]!.some((c) => ["nsubj:pass", "aux:pass", "csubj:pass"].includes(tree.tokens[c]!.relation))) return true
  if (token.features.Voice !== "Pass" || token.features.VerbForm === "Conv") return false
  // "was dismissed and threatened to return": without aspects a finite form is no passive
  if (token.features.VerbForm === "Fin" && token.features.Aspect === undefined && token.features.Mood === "Ind" && token.features.Case === undefined && !token.features.Gender && !childrenBy(tree, i, "obl").some((c) => tree.tokens[c]!.relation === "obl:agent")) return false
  // "reiterated A and called for B": a past tense that looks like a participle is as active as the verb it is joined to
  const first = relation(token) === "conj" && token.head >= 0 ? tree.tokens[token.head]! : null
  return !(first?.features.VerbForm === "Fin" && first.features.Voice !== "Pass" && !childrenBy(tree, i, "nsubj", "aux").length)
}
