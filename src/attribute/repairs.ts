import type { Sentence, Token } from "../model/annotation.ts"
import type { Lexicon } from "./lexicon.ts"
import { childrenBy, fold, relation, type Tree, treeOf } from "./tree.ts"

/** A repair looks at one word of a tree and says where it should hang instead, or null. */
type Repair = (tree: Tree, i: number, lexicon: Lexicon, canSpeak: (word: number) => boolean) => { readonly head: number; readonly relation: string } | null

/** Mistakes that parsers make in reports, each put right by what the lexicon knows; in order. */
const REPAIRS: readonly (readonly [string, Repair])[] = [["second-report-in-content", secondReport]]

/** The tree that attribution works on: the sentence's own where nothing has to be put right. */
export function repairedTree(sentence: Sentence, index: number, lexicon: Lexicon, canSpeak: (word: number) => boolean): Tree {
  let tree = treeOf(sentence, index)
  for (const [, repair] of REPAIRS)
    for (let i = 0; i < tree.tokens.length; i++) {
      const better = repair(tree, i, lexicon, canSpeak)
      if (!better || better.head === i) continue
      const tokens = tree.tokens.map((t, k): Token => (k === i ? { ...t, head: better.head, relation: better.relation } : t))
      tree = treeOf({ ...sentence, tokens }, index)
    }
  return tree
}

const isReport = (tree: Tree, i: number, lexicon: Lexicon): boolean =>
  tree.tokens[i]!.upos === "VERB" && (lexicon.cues.get(fold(tree.tokens[i]!.lemma)) ?? []).some((c) => c.upos === "VERB" && !c.weak)

/**
 * "He reiterated that the policy has not changed, and emphasised that …": the second report hangs on the content's verb. It belongs to the first
 * report where both have the same form and the content's own subject is no speaker, or does not agree with it.
 */
function secondReport(tree: Tree, i: number, lexicon: Lexicon, canSpeak: (word: number) => boolean): { head: number; relation: string } | null {
  const token = tree.tokens[i]!
  if (relation(token) !== "conj" || token.head < 0 || !isReport(tree, i, lexicon) || childrenBy(tree, i, "nsubj").length) return null
  const inner = tree.tokens[token.head]!
  if (relation(inner) !== "ccomp" || inner.head < 0 || inner.head > token.head) return null
  const outer = tree.tokens[inner.head]!
  if (!isReport(tree, inner.head, lexicon) || !sameForm(outer, token)) return null
  const subject = childrenBy(tree, token.head, "nsubj", "csubj")[0]
  const agrees = sameForm(inner, token)
  if (agrees && (subject === undefined || canSpeak(subject))) return null
  return { head: inner.head, relation: "conj" }
}

const sameForm = (a: Token, b: Token): boolean =>
  ["VerbForm", "Tense", "Gender", "Number", "Mood"].every((f) => (a.features[f] ?? "") === (b.features[f] ?? ""))
