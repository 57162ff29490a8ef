import type { NameRules } from "../../languages/parts/names.ts"
import type { Mention, Sentence, Token } from "../../model/annotation.ts"
import type { Cast, Person } from "./cast.ts"
import type { FullNames } from "./people.ts"
import type { Phrase } from "./phrases.ts"
import type { Opened } from "./quotations.ts"
import type { Case } from "./rules.ts"
import { headOf } from "./spans.ts"

/** A place where a person was meant. */
export interface Reference {
  readonly person: Person
  readonly sentence: number
  readonly token: number
  readonly subject: boolean
  /** verb that the word depends on, or -1 */
  readonly clause: number
  /** it stands in a clause below another one: of time, purpose, what is said */
  readonly below: boolean
  /** it stands in somebody's quotation */
  readonly quoted: boolean
}

/** What has been read so far. */
export interface Discourse {
  readonly cast: Cast
  readonly full: FullNames
  /** the principals of the talks, as title and first sentences tell */
  readonly participants: readonly Person[]
  /** of two principals in an account that nobody signs, the one whose state needs no word there; null where nothing tells */
  readonly host: Person | null
  /** the group of leaders whom the opening names without their names */
  guests: string | null
  readonly references: Reference[]
  /** the last several actors that were meant together */
  together: { readonly actors: readonly string[]; readonly sentence: number } | null
  /** the last group or body, for "they" where nobody was meant together */
  crowd: readonly string[]
  /** the last state or body as a subject */
  thing: { readonly actor: string; readonly sentence: number } | null
  /** the last body that is no outlet, as a subject or not, outside of quotations */
  cited: { readonly actor: string; readonly sentence: number } | null
  /** the last office or group as a subject that nobody known holds: a pronoun behind it means nobody known either */
  stranger: { readonly sentence: number; readonly token: number; readonly plural: boolean } | null
  /** what somebody without a name was called last: "a senior official" */
  unnamed: { readonly noun: string; readonly sentence: number } | null
  /** for whom the last statement or message spoke */
  voices: { readonly actors: readonly string[]; readonly sentence: number } | null
  /** where the quotation begins that is open at the start of this sentence */
  quotation: Opened | null
  /** who says what is quoted in this sentence, where its own words outside of the quotation tell */
  quoter: Person | null
  /** which words of this sentence stand in a quotation */
  within: readonly boolean[]
  /** words of this sentence that stand in a source phrase */
  vouching: ReadonlySet<number>
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

/** «прибув до A, де зустрівся з B»: a second verb, or one of a clause of place, that has no subject of its own has that of the verb it hangs on. */
export function sharesSubject(tokens: readonly Token[], verb: number, subject: number): boolean {
  for (let at = verb, steps = 0; at >= 0 && steps < tokens.length; at = clauseOf(tokens, at), steps += 1) {
    if (tokens[subject]!.head === at) return true
    if (tokens[at]!.features.VerbForm !== "Fin" || !/^(?:conj|acl|advcl)/.test(tokens[at]!.relation) || tokens.some((t) => t.head === at && /^(?:nsubj|mark)/.test(t.relation))) return false
  }
  return false
}

/** The clause, or the one that it is joined to, depends on another. */
function isBelow(tokens: readonly Token[], token: number): boolean {
  let clause = clauseOf(tokens, token)
  while (tokens[clause] !== undefined && /^(?:conj|xcomp)/.test(tokens[clause]!.relation) && tokens[clause]!.head >= 0 && tokens[clause]!.head < clause) clause = tokens[clause]!.head
  return /^(?:advcl|ccomp|acl|csubj)/.test(tokens[clause]?.relation ?? "")
}

/** In what somebody says: the clause, or the one that it is joined to, is a complement. */
export function inComplement(tokens: readonly Token[], token: number): boolean {
  let clause = clauseOf(tokens, token)
  while (tokens[clause]?.relation === "conj" && tokens[clause]!.head >= 0 && tokens[clause]!.head < clause) clause = tokens[clause]!.head
  return tokens[clause]?.relation === "ccomp"
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
  // «певица Аста Лунд сообщила»: a name beside the subject
  const host = tokens[token]!.relation === "appos" && tokens[token]!.head >= 0 && tokens[token]!.head < token ? tokens[tokens[token]!.head]! : tokens[token]!
  const verb = host.relation === "nsubj" ? tokens[host.head] : undefined
  if (verb?.features.Tense !== "Past" || verb.features.Number !== "Sing" || verb.features.Voice === "Pass") return null
  return verb.features.Gender === "Fem" ? "f" : verb.features.Gender === "Masc" ? "m" : null
}

export function refer(discourse: Discourse, person: Person, sentence: number, tokens: readonly Token[], token: number): void {
  person.count += 1
  const vouches = discourse.vouching.has(token)
  discourse.references.push({ person, sentence, token, subject: vouches || isSubject(tokens, token), clause: clauseOf(tokens, token), below: !vouches && isBelow(tokens, token), quoted: discourse.within[token] === true })
}

/** Sentences for which a statement that was named stays "the statement". */
const VOICE_REACH = 6

/** "made a joint statement": it speaks for the subjects of its clause. */
export function jointVoices(c: Case): readonly string[] | null {
  if (c.phrase.core.to - c.phrase.core.from < 2) return null
  const { tokens } = c.place.sentence
  const clause = clauseOf(tokens, headOf(tokens, c.phrase.from, c.phrase.to))
  const subjects = c.discourse.references.filter((r) => r.sentence === c.place.index && r.subject && r.clause === clause)
  if (subjects.length > 1) return [...new Set(subjects.map((r) => r.person.id))]
  // "A, B and C condemned D. A joint statement says …"
  const { together } = c.discourse
  return together && subjects.length === 0 && together.actors.length > 1 && c.place.index - together.sentence <= JOINT_REACH ? together.actors : null
}

/** Sentences behind several subjects in which a joint statement is theirs. */
const JOINT_REACH = 2

/** "the statement" again: of whom the last one was. */
export function earlierVoices({ discourse, place, phrase }: Case): readonly string[] | null {
  const { voices, thing, cast } = discourse
  // «пресс-служба базы»: of somebody whom nobody knows
  const next = place.sentence.tokens[phrase.to]
  if (phrase.plural || (next && /^(?:NOUN|PROPN|ADJ)$/.test(next.upos) && next.features.Case === "Gen" && phrase.core.ids[0] === "service" && next.head >= phrase.from && next.head < phrase.to + 2)) return null
  const spoke = thing !== null && ["organisation", "office"].includes(cast.actors.get(thing.actor)?.kind ?? "") ? thing : null
  if (voices && spoke && spoke.sentence > voices.sentence && spoke.sentence < place.index && place.index - spoke.sentence <= VOICE_REACH) return [spoke.actor]
  if (voices && place.index - voices.sentence <= VOICE_REACH) return voices.actors
  // "We met. We agreed," the statement added: before the whole quotation
  const before = (discourse.quotation?.sentence ?? place.index) - 1
  const speaker = discourse.references.findLast((r) => r.subject && r.sentence === before && !r.quoted)?.person
  if (speaker && (speaker.kinds.has("spokesperson") || phrase.core.ids[0] === "post")) return [speaker.id]
  // «Агентство сообщило A. В сообщении говорится»: of the body that was the subject right before
  // «сообщает агентство со ссылкой на министерство. „A“, — говорится в заявлении»: an outlet only passes it on
  const { cited } = discourse
  if (thing && cited && thing.sentence >= before && cited.sentence === thing.sentence && cast.actors.get(thing.actor)?.kind === "media") return [cited.actor]
  return thing && thing.sentence < place.index && thing.sentence >= before && cast.actors.get(thing.actor)?.kind !== "state" && cast.actors.get(thing.actor)?.kind !== "group" ? [thing.actor] : null
}

/** Sentences for which an agency's source is whoever was heard last. */
const HEARD_REACH = 3

/** «собеседник агентства»: the agency talked to whoever was heard before. */
export function interlocutor(c: Case): readonly string[] | null {
  const { tokens } = c.place.sentence
  if (c.phrase.plural || c.phrase.core.to - c.phrase.core.from < 2 || c.phrase.owner.states.length || c.phrase.owner.body) return null
  const { thing, references, cast } = c.discourse
  const last = references.findLast((r) => r.subject && !r.quoted && r.sentence < c.place.index)
  const body = thing !== null && thing.sentence < c.place.index && cast.actors.get(thing.actor)?.kind !== "media" && cast.actors.get(thing.actor)?.kind !== "state" ? thing : null
  const [actor, sentence] = last && (!body || last.sentence >= body.sentence) ? [last.person.id, last.sentence] : body ? [body.actor, body.sentence] : [null, -1]
  return actor !== null && tokens.length > 0 && c.place.index - sentence <= HEARD_REACH ? [actor] : null
}
