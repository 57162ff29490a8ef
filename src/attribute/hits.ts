import type { Cue } from "../languages/parts/cues.ts"
import type { Lexicon } from "./lexicon.ts"
import { fold, isUnder, isVerbal, prepositionsOf, relation, type Tree } from "./tree.ts"

/** A reporting word found in a sentence, before anything is known of its content. */
export interface Hit {
  readonly tree: Tree
  readonly entry: Cue
  /** the word the content hangs on: the verb, or the support noun */
  readonly head: number
  /** the word whose subject speaks: the verb */
  readonly predicate: number
  /** all words of the cue, in order */
  readonly words: readonly number[]
}

/** Every entry of the lexicon that matches, the most specific for each head word; a support-verb noun displaces its verb. */
export function findHits(tree: Tree, lexicon: Lexicon): Hit[] {
  const hits: Hit[] = []
  tree.tokens.forEach((token, i) => {
    const entries = lexicon.cues.get(fold(token.lemma))
    if (!entries) return
    const matched = entries.flatMap((entry) => matchEntry(tree, entry, i))
    const best = matched.sort((a, b) => b.words.length - a.words.length)[0]
    if (best) hits.push(best)
  })
  // «заявил о поддержке»: a support noun and its verb report one act, the noun says which
  const displaced = new Set(hits.filter((h) => h.predicate !== h.head).map((h) => h.predicate))
  const shares = (h: Hit): boolean => displaced.has(h.head) && h.predicate === h.head
  return hits.filter((h) => !shares(h) || keepsOwnContent(h, hits))
}

/** "informed of the end of the talks and of its readiness": the verb keeps a statement of its own when another complement is no support noun. */
function keepsOwnContent(verb: Hit, hits: readonly Hit[]): boolean {
  const nouns = hits.filter((h) => h.predicate === verb.head && h.head !== verb.head).map((h) => h.head)
  return verb.tree.children[verb.head]!.some(
    (c) => ["obj", "obl", "ccomp"].includes(relation(verb.tree.tokens[c]!)) && c > verb.head && !nouns.includes(c) && nouns.some((n) => isUnder(verb.tree, n, c)),
  )
}

function matchEntry(tree: Tree, entry: Cue, i: number): Hit[] {
  if (!fitsClass(tree, entry, i)) return []
  const extra = entry.with.length ? particles(tree, entry, i) : []
  if (!extra) return []
  if (entry.upos !== "NOUN") return [{ tree, entry, head: i, predicate: i, words: [i, ...extra].sort((a, b) => a - b) }]
  const verb = supportVerb(tree, entry, i)
  if (verb === null) return entry.support.length ? [] : [{ tree, entry, head: i, predicate: i, words: [i, ...extra].sort((a, b) => a - b) }]
  return [{ tree, entry, head: i, predicate: verb, words: [verb, i, ...extra].sort((a, b) => a - b) }]
}

function fitsClass(tree: Tree, entry: Cue, i: number): boolean {
  const token = tree.tokens[i]!
  if (entry.upos === "NOUN") return token.upos === "NOUN" || token.upos === "PROPN"
  if (entry.upos === "ADJ") return token.upos === "ADJ" || token.upos === "VERB" || token.upos === "ADV"
  if (token.upos === "VERB" || token.upos === "AUX") return relation(token) !== "aux" && relation(token) !== "cop"
  // participles are tagged ADJ now and then; a verb's lemma on a clause head tells them
  return token.upos === "ADJ" && token.features.VerbForm !== undefined
}

/** The words an entry asks for beside its head, each the nearest fitting one; null where one is missing. */
function particles(tree: Tree, entry: Cue, i: number): number[] | null {
  const found: number[] = []
  for (const wanted of entry.with.map(fold)) {
    const at = nearest(tree, i, (k) => {
      const token = tree.tokens[k]!
      if (fold(token.lemma) !== wanted && fold(token.form) !== wanted) return false
      return token.head === i || (token.head >= 0 && tree.tokens[token.head]!.head === i) || k === i + 1
    })
    if (at === null) return null
    found.push(at)
  }
  return found
}

function nearest(tree: Tree, i: number, fits: (k: number) => boolean): number | null {
  for (let d = 1; d <= 8; d++) {
    if (i + d < tree.tokens.length && fits(i + d)) return i + d
    if (i - d >= 0 && fits(i - d)) return i - d
  }
  return null
}

/** The verb that turns the noun into an act: the noun is its object, its passive subject or an oblique of it; coordination is climbed. */
function supportVerb(tree: Tree, entry: Cue, noun: number): number | null {
  const support = new Set(entry.support.map(fold))
  let top = noun
  for (let steps = 0; steps < 4; steps++) {
    const token = tree.tokens[top]!
    const head = token.head
    if (head < 0) return null
    const governor = tree.tokens[head]!
    const role = relation(token)
    if (["obj", "nsubj", "obl", "iobj", "xcomp", "nmod"].includes(role) && support.has(fold(governor.lemma)) && (isVerbal(governor) || governor.upos === "ADJ"))
      return head
    // "was expressed" as participle of the noun: «выраженная поддержка», "the concern voiced by"
    const participle = tree.children[top]!.find((c) => ["acl", "amod"].includes(relation(tree.tokens[c]!)) && support.has(fold(tree.tokens[c]!.lemma)))
    if (participle !== undefined && top === noun) return participle
    if (role !== "conj") return null
    top = head
  }
  return null
}

/** Words that are fixed to the cue by preposition: "called for" keeps "for". */
export const prepositionWords = (tree: Tree, i: number): readonly string[] => prepositionsOf(tree, i)
