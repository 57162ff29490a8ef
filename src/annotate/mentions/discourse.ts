import type { NameRules } from "../../languages/parts/names.ts"
import type { Mention, Sentence, Token } from "../../model/annotation.ts"
import type { Cast, Person } from "./cast.ts"
import type { FullNames } from "./people.ts"
import type { Phrase } from "./phrases.ts"

/** A place where a person was meant. */
export interface Reference {
  readonly person: Person
  readonly sentence: number
  readonly token: number
  readonly subject: boolean
  /** verb that the word depends on, or -1 */
  readonly clause: number
}

/** What has been read so far. */
export interface Discourse {
  readonly cast: Cast
  readonly full: FullNames
  /** the principals of the talks, as title and first sentences tell */
  readonly participants: readonly Person[]
  readonly references: Reference[]
  /** the last several actors that were meant together */
  together: { readonly actors: readonly string[]; readonly sentence: number } | null
  /** the last group or body, for "they" where nobody was meant together */
  crowd: readonly string[]
  /** the last state or body as a subject */
  thing: { readonly actor: string; readonly sentence: number } | null
  /** for whom the last statement or message spoke */
  voices: { readonly actors: readonly string[]; readonly sentence: number } | null
  /** the last outlet */
  outlet: string | null
  /** last actor of each kind of body, for "the Ministry" */
  readonly bodies: Map<string, string>
}

export interface Place {
  readonly sentence: Sentence | { readonly tokens: readonly Token[] }
  readonly index: number
  readonly rules: NameRules
  readonly phrases: readonly Phrase[]
}

export interface Resolved {
  readonly actors: readonly string[]
  readonly people: readonly Person[]
  readonly kind: Mention["kind"]
}

export function clauseOf(tokens: readonly Token[], token: number): number {
  for (let i = tokens[token]!.head, steps = 0; i >= 0 && steps < tokens.length; i = tokens[i]!.head, steps += 1) if (tokens[i]!.upos === "VERB" || tokens[i]!.upos === "AUX") return i
  return -1
}

export function isSubject(tokens: readonly Token[], token: number): boolean {
  for (let i = token, steps = 0; i >= 0 && steps < 8; i = tokens[i]!.head, steps += 1) {
    if (tokens[i]!.relation.startsWith("nsubj")) return true
    if (tokens[i]!.relation !== "conj" && !tokens[i]!.relation.startsWith("flat") && tokens[i]!.relation !== "appos") return false
  }
  return false
}

/** The gender in which a past tense agrees with its subject: «прем'єрка додала», «міністр додав». */
export function agreedGender(tokens: readonly Token[], token: number): "m" | "f" | null {
  const verb = tokens[token]!.relation === "nsubj" ? tokens[tokens[token]!.head] : undefined
  if (verb?.features.Tense !== "Past" || verb.features.Number !== "Sing" || verb.features.Voice === "Pass") return null
  return verb.features.Gender === "Fem" ? "f" : verb.features.Gender === "Masc" ? "m" : null
}

export function refer(discourse: Discourse, person: Person, sentence: number, tokens: readonly Token[], token: number): void {
  person.count += 1
  discourse.references.push({ person, sentence, token, subject: isSubject(tokens, token), clause: clauseOf(tokens, token) })
}
