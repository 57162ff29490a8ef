import type { LanguageCode } from "./document.ts"
import type { Problem } from "./problem.ts"
import type { Span } from "./span.ts"
import type { Act, Form } from "./statement.ts"

/** Universal part of speech (UD v2). */
export type Upos = "ADJ" | "ADP" | "ADV" | "AUX" | "CCONJ" | "DET" | "INTJ" | "NOUN" | "NUM" | "PART" | "PRON" | "PROPN" | "PUNCT" | "SCONJ" | "SYM" | "VERB" | "X"

/** A syntactic word of Universal Dependencies; its span is its own surface ("do" and "n't" of "don't" have one each). */
export interface Token extends Span {
  /** surface form, equal to the slice of the text */
  readonly form: string
  readonly lemma: string
  readonly upos: Upos
  /** UD features: { Case: "Nom", Number: "Sing" } */
  readonly features: Readonly<Record<string, string>>
  /** index of the head in the sentence's tokens; -1 for the root */
  readonly head: number
  /** UD relation with subtype ("nsubj:pass"); "root" for the root */
  readonly relation: string
  /** probability of the head, 0…1, by what the encoder says of this word alone; absent where it was not asked */
  readonly headScore?: number
  /** the surface token this word is part of where that is a multiword token ("don't"), else null */
  readonly multiword: Span | null
}

export interface Sentence extends Span {
  readonly language: LanguageCode
  /** index into the document's blocks */
  readonly block: number
  readonly tokens: readonly Token[]
  /** what the encoder's heads take for a report here; absent where its weights have no such heads */
  readonly proposals?: readonly Proposal[]
}

/** A statement that the encoder's heads see at a word of a sentence; words are indices into its tokens, scores probabilities 0…1. */
export interface Proposal {
  readonly cue: number
  /** further words of cues near by */
  readonly parts: readonly number[]
  /** that the word reports something */
  readonly score: number
  /** first and last word of the content; -1: it begins before, or ends after the sentence */
  readonly begin: number
  readonly end: number
  readonly contentScore: number
  /** head word of the speaker; -1: nobody in this sentence */
  readonly speaker: number
  readonly speakerScore: number
  readonly act: Act
  readonly actScore: number
  readonly form: Form
}

export type ActorKind = "person" | "office" | "state" | "organisation" | "group" | "media"

/** Somebody who can speak, resolved over the whole document. */
export interface Actor {
  /** slug of the English name ("joe-biden"); equal across documents for the same actor */
  readonly id: string
  /** in English; transliterated where the gazetteer does not know the name */
  readonly name: string
  /** the fullest form in this document */
  readonly as: string
  readonly kind: ActorKind
  /** a state or bloc in English, the organisation itself where it speaks for none, "media" for outlets; null where unknown */
  readonly side: string | null
  readonly wikidata: string | null
}

/** A span that names or points to an actor: a name, a title, a pronoun. A joint mention ("the two leaders") has several actors. */
export interface Mention extends Span {
  readonly actors: readonly string[]
  readonly kind: "name" | "title" | "pronoun" | "joint" | "place"
  /** name of the rule that linked it */
  readonly rule: string
  /** index of the sentence, and of the mention's head word in it */
  readonly sentence: number
  readonly token: number
}

export interface Annotation {
  readonly sentences: readonly Sentence[]
  readonly mentions: readonly Mention[]
  readonly actors: readonly Actor[]
  /** ids of the actors the talks are between, where the document tells */
  readonly participants?: readonly string[]
  readonly problems: readonly Problem[]
}
