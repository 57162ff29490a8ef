import type { Slot } from "../languages/parts/cues.ts"
import type { SyntaxWords } from "../languages/parts/syntax.ts"
import type { Hit } from "./hits.ts"
import type { Tails } from "./tails.ts"
import { childrenBy, fold, isGerund, isPassive, relation, subtree, type Tree } from "./tree.ts"

/** What is said, as words of the hit's sentence; marks and conjunctions at the edges are trimmed later. */
export interface Content {
  readonly words: readonly number[]
  /** the word that heads it */
  readonly head: number
  readonly shape: "clause" | "infinitive" | "nominal"
  readonly rule: string
}

export interface ContentContext {
  readonly syntax: SyntaxWords
  readonly complementisers: ReadonlySet<string>
  /** true where the word heads a mention of a person or body */
  readonly canSpeak: (tree: Tree, word: number) => boolean
  /** a preposition's case must be the slot's: where the frame has two slots that differ in case alone */
  readonly strictCase: boolean
  /** support nouns that have the same verb: "expressed support for A and readiness to B"; each has its own content */
  readonly siblings: readonly number[]
  /** the speaker's head word in this tree, or -1 */
  readonly speaker: number
  /** the reports that close the sentence */
  readonly tails: Tails
}

export type ContentRule = (hit: Hit, context: ContentContext) => Content | null

export const has = (hit: Hit, kind: Slot["kind"]): boolean => hit.entry.slots.some((s) => s.kind === kind && s.role === "content")

/** The words whose dependants may hold the content: the head, the verb, and the nouns and particles of the cue ("exchange of views | on A"). */
export const ownersOf = (hit: Hit): number[] => [...new Set([hit.head, hit.predicate, ...hit.words])]

export const firstOf = (tree: Tree, i: number): number => subtree(tree, i)[0]!

export const lastOf = (tree: Tree, i: number): number => subtree(tree, i).at(-1)!

export const isInfinitive = (tree: Tree, c: number): boolean => tree.tokens[c]!.features.VerbForm === "Inf" && !childrenBy(tree, c, "aux", "cop").some((k) => tree.tokens[k]!.features.VerbForm === "Fin")

export function isFiniteClause(tree: Tree, c: number): boolean {
  if (tree.tokens[c]!.features.VerbForm === "Fin") return true
  if (childrenBy(tree, c, "aux", "cop").some((k) => tree.tokens[k]!.features.VerbForm !== "Inf")) return true
  return childrenBy(tree, c, "nsubj", "csubj", "expl").length > 0 && !isInfinitive(tree, c)
}

/** The governing preposition is no content; that of a coordinated phrase stays. */
export const isOwnPreposition = (tree: Tree, w: number, phrase: number): boolean => {
  const token = tree.tokens[w]!
  // «и об A»: what stands before the preposition says something of the report
  if (token.head === phrase && ["advmod", "cc"].includes(relation(token)) && token.features.Polarity !== "Neg" && childrenBy(tree, phrase, "case").some((c) => c > w && c < phrase)) return true
  if (token.head === phrase && w < phrase && (relation(token) === "case" || (relation(token) === "mark" && (token.upos === "ADP" || /Int|Rel/.test(tree.tokens[w + 1]?.features.PronType ?? "") || isGerund(tree.tokens[phrase]!) || childrenBy(tree, phrase, "cop").some((c) => c === w + 1 && isGerund(tree.tokens[c]!)))))) return true
  return relation(token) === "fixed" && token.head >= 0 && tree.tokens[token.head]!.head === phrase && relation(tree.tokens[token.head]!) === "case"
}

/** ", during which B": a comma, a preposition and a relative pronoun open the clause. */
export const isRelativePhrase = (tree: Tree, c: number, { relativePronouns }: ContentContext["syntax"]): boolean => {
  const [comma, preposition, pronoun] = [firstOf(tree, c) - 1, firstOf(tree, c), firstOf(tree, c) + 1].map((k) => tree.tokens[k])
  const [at, next] = preposition?.form === "," ? [pronoun, tree.tokens[firstOf(tree, c) + 2]] : [preposition, pronoun]
  return (preposition?.form === "," || comma?.form === ",") && at?.upos === "ADP" && next?.features.Case === undefined && relativePronouns.has(fold(next?.form ?? ""))
}

/** "is said to be in hospital": behind a passive that takes no infinitive otherwise. */
export const isRaised = (hit: Hit, c: number): boolean =>
  relation(hit.tree.tokens[c]!) === "xcomp" && c > hit.predicate && !has(hit, "inf") && !hit.entry.slots.some((s) => s.kind === "obj" && s.role === "addressee") && isPassive(hit.tree, hit.predicate) && hit.tree.tokens[c]!.features.Case === undefined && [c, ...childrenBy(hit.tree, c, "cop", "aux")].some((k) => hit.tree.tokens[k]!.features.VerbForm === "Inf")
