import type { Cue } from "../languages/parts/cues.ts"
import type { SyntaxWords } from "../languages/parts/syntax.ts"
import type { Lexicon } from "./lexicon.ts"
import { childrenBy, prepositionsOf, fold, isUnder, isVerbal, relation, subtree, type Tree } from "./tree.ts"

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

/**
 * Matching entries grouped by head word, alternatives in the order in which they are to be tried: those with more words of their own first, then in the
 * order of the lexicon. Support-verb nouns come before verbs, since a noun that finds its content displaces its verb.
 */
export function findHits(tree: Tree, lexicon: Lexicon): Hit[][] {
  const groups = tree.tokens.flatMap((token, i): Hit[][] => {
    const own = isNameWord(tree, i) ? [] : (lexicon.cues.get(fold(token.lemma)) ?? [])
    // "is troubled by A": the feeling of a passive's subject is listed as an adjective
    const felt = token.features.VerbForm === "Part" && token.features.Voice === "Pass" && token.features.Case === undefined && childrenBy(tree, i, "aux").length && !childrenBy(tree, i, "aux").some((c) => tree.tokens[c]!.features.VerbForm === "Part" && tree.tokens[c]!.features.Tense === "Pres") ? (lexicon.cues.get(fold(token.form)) ?? []).filter((c) => c.upos === "ADJ") : []
    const entries = felt.length ? [...felt, ...own.filter((c) => !felt.includes(c))] : own
    if (!entries.length) return []
    const matched = entries.flatMap((entry) => matchEntry(tree, entry, i, lexicon.syntax))
    return matched.length ? [matched.sort((a, b) => b.words.length - a.words.length)] : []
  })
  const isSupported = (group: Hit[]): boolean => group.some((h) => h.predicate !== h.head)
  return [...groups.filter(isSupported), ...groups.filter((g) => !isSupported(g))]
}

/** "A delegate, Sayed Gul": a capital inside the sentence before a name is a part of it, whatever the tagger says. */
function isNameWord({ tokens }: Tree, i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i]!, tokens[i + 1]]
  return token.upos === "VERB" && /^\p{Lu}\p{Ll}/u.test(token.form) && before !== undefined && (before.upos !== "PUNCT" || before.form === ",") && next?.upos === "PROPN" && /^\p{Lu}/u.test(next.form) && !tokens.slice(0, i).some((t) => /^["“«„:]$/u.test(t.form))
}

/** "informed of the end of the talks and of its readiness": a verb whose noun has a statement keeps one of its own when another complement is no support noun. */
export function keepsOwnContent(verb: Hit, nouns: readonly number[]): boolean {
  return verb.tree.children[verb.head]!.some(
    (c) => ["obj", "obl", "ccomp"].includes(relation(verb.tree.tokens[c]!)) && c > verb.head && !nouns.includes(c) && nouns.some((n) => isUnder(verb.tree, n, c)),
  )
}

function matchEntry(tree: Tree, entry: Cue, i: number, syntax: SyntaxWords): Hit[] {
  if (!fitsClass(tree, entry, i)) return []
  const extra = entry.with.length ? particles(tree, entry, i, syntax) : []
  if (!extra) return []
  if (entry.upos !== "NOUN") return [{ tree, entry, head: i, predicate: i, words: [i, ...extra].sort((a, b) => a - b) }]
  const verb = supportVerb(tree, entry, i, syntax)
  if (verb === null) return entry.support.length && agendaBreak(tree, entry, i, syntax) < 0 ? [] : [{ tree, entry, head: i, predicate: i, words: [i, ...extra].sort((a, b) => a - b) }]
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

const LONGEST_AGENDA_PHRASE = 9

/**
 * "The main topic of the talks: A", «Серед тем зустрічі — A», «На порядку денному були A»: where a topic's phrase opens the sentence, the dash, colon or form of
 * "be" behind which the topics stand; -1 where there is none. Nothing but nominal words stands before it, and no clause of its own behind it.
 */
export function agendaBreak(tree: Tree, entry: Cue, i: number, { talksNouns }: SyntaxWords): number {
  if (entry.act !== "discuss" || entry.upos !== "NOUN" || !entry.slots.some((s) => s.kind === "pred" && s.role === "content")) return -1
  const { tokens } = tree
  const placed = prepositionsOf(tree, i).length > 0 || tokens.slice(0, i).some((t) => t.upos === "ADP")
  const at = tokens.findIndex((t, k) => k > i && (/^(?:[—–:]|-)$/u.test(t.form) || (placed && (t.upos === "AUX" || t.upos === "VERB") && t.relation !== "acl:relcl" && relation(t) !== "acl")))
  if (at < 0 || at - i > LONGEST_AGENDA_PHRASE || at + 1 >= tokens.length) return -1
  const isVerb = tokens[at]!.upos !== "PUNCT"
  if (isVerb && !entry.support.some((s) => fold(s) === fold(tokens[at]!.lemma))) return -1
  const aside = childrenBy(tree, i, "acl").filter((c) => c < at).flatMap((c) => subtree(tree, c))
  if (tokens.slice(0, at).some((t, k) => k !== i && !aside.includes(k) && !(aside.length && t.form === "," && k === at - 1) && !["ADJ", "ADP", "ADV", "DET", "NOUN", "NUM", "PROPN", "CCONJ", "PRON", "PART"].includes(t.upos))) return -1
  // «У центрі уваги преси — A»: of nobody's but the talks
  if (tokens.slice(i + 1, at).some((t, k) => !aside.includes(i + 1 + k) && ["NOUN", "PROPN"].includes(t.upos) && !entry.with.map(fold).includes(fold(t.lemma)) && !talksNouns.has(fold(t.lemma)))) return -1
  const told = tokens.slice(at + 1)
  const first = told.findIndex((t) => t.upos === "NOUN" || t.upos === "PROPN")
  if (first < 0 || told.slice(0, first).some((t) => !["ADJ", "DET", "NUM", "ADV", "PART"].includes(t.upos)) || ["Gen", "Dat", "Loc"].includes(told[first]!.features.Case ?? "")) return -1
  return told.some((t) => t.features.VerbForm === "Fin" && !["acl", "advcl", "ccomp", "conj"].includes(relation(t)) && t.upos !== "AUX") ? -1 : at
}

/** The words an entry asks for beside its head, each the nearest fitting one; null where one is missing. */
function particles(tree: Tree, entry: Cue, i: number, { asideNouns }: SyntaxWords): number[] | null {
  const found: number[] = []
  for (const wanted of entry.with.map(fold)) {
    const at = nearest(tree, i, (k) => {
      const token = tree.tokens[k]!
      if ((fold(token.lemma) !== wanted && fold(token.form) !== wanted) || (token.upos === "PART" && relation(token) === "mark")) return false
      // "passed the bill on Tuesday": a day's preposition belongs to no verb
      const day = relation(token) === "case" ? tree.tokens[token.head] : undefined
      if (day?.upos === "PROPN" && asideNouns.has(fold(day.lemma))) return false
      // "noted that she voiced concern": the word of a clause below belongs to that clause
      const between = tree.tokens[token.head]
      return token.head === i || (between?.head === i && !(relation(between) === "ccomp" && isVerbal(between))) || k === i + 1
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
function supportVerb(tree: Tree, entry: Cue, noun: number, { causePrepositions, asidePrepositions }: SyntaxWords): number | null {
  const support = new Set(entry.support.map(fold))
  let top = noun
  for (let steps = 0; steps < 4; steps++) {
    const token = tree.tokens[top]!
    const head = token.head
    if (head < 0) return null
    const governor = tree.tokens[head]!
    const role = relation(token)
    if (prepositionsOf(tree, top).some((p) => causePrepositions.has(p) || asidePrepositions.has(p))) return null
    // "expressed gratitude to them for their support": behind an object what a preposition governs is no second one
    if (top === noun && ["obl", "obj"].includes(role) && prepositionsOf(tree, top).length && childrenBy(tree, head, "obj").some((c) => c !== top && c > head && c < top && support.has(fold(governor.lemma)))) return null
    // "with the backing of the party, declared A": before the verb a phrase stands beside it
    if (role === "obl" && top < head && governor.features.VerbForm === "Fin" && token.features.Case === undefined && prepositionsOf(tree, top).length) return null
    // "made under the Harbour Initiative": a proper name beside the verb is no deed of it
    if (role === "obl" && token.upos === "PROPN" && entry.upos === "NOUN") return null
    // "noted with satisfaction the growth in A": before the object it says how
    if (top === noun && role === "obl" && prepositionsOf(tree, top).length && childrenBy(tree, head, "obj").some((c) => c > top && tree.tokens[c]!.features.Case === undefined)) return null
    if (["obj", "nsubj", "obl", "iobj", "xcomp", "nmod"].includes(role) && support.has(fold(governor.lemma)) && (isVerbal(governor) || governor.upos === "ADJ"))
      return head
    // "was expressed" as participle of the noun: «выраженная поддержка», "the concern voiced by"
    const participle = tree.children[top]!.find((c) => ["acl", "amod"].includes(tree.tokens[c]!.relation) && tree.tokens[c]!.features.VerbForm === "Part" && support.has(fold(tree.tokens[c]!.lemma)) && !childrenBy(tree, c, "nsubj", "mark").length)
    if (participle !== undefined && top === noun) return participle
    if (role !== "conj") return null
    top = head
  }
  return null
}

