import type { Act } from "../../model/statement.ts"

/**
 * A slot of a cue's frame: where in the tree the words stand that fill a role.
 * Written in the lexicon as `marker=role`; a marker alone is a content slot:
 *   clause          finite complement clause ("said that …", «заявил, что …»)
 *   inf             infinitive complement ("agreed to …", «договорились …»)
 *   quote           may introduce a quotation, before, after or around it
 *   obj             direct object (accusative; genitive under negation)
 *   ger             gerund complement ("suggested meeting")
 *   subj            subject of a passive or of a nominal predicate ("X was discussed", «обсуждалась ситуация»)
 *   gen dat ins acc loc   a bare case (languages with cases)
 *   about:on:over   one of these prepositions
 *   о+loc  к+dat    a preposition with its case
 * Roles: content (the default) · addressee · target · partner (speaks jointly: "discussed with X") · agent (oblique speaker: "by X")
 */
export type SlotRole = "content" | "addressee" | "target" | "partner" | "agent"

export interface Slot {
  readonly kind: "clause" | "inf" | "quote" | "obj" | "ger" | "subj" | "case" | "prep"
  /** lemmas of prepositions, for kind prep */
  readonly prepositions: readonly string[]
  /** UD Case value in short lower case ("gen", "dat", "ins", "acc", "loc"), or null for any */
  readonly case: string | null
  readonly role: SlotRole
}

/** One reporting word in one frame. */
export interface Cue {
  /** UD lemma of the head word, lower case */
  readonly lemma: string
  readonly upos: "VERB" | "NOUN" | "ADJ"
  readonly act: Act
  /** words that belong to the cue: a particle, a preposition kept in the cue ("call for": for), an adjective ("make clear"), a fixed noun («занять позицию») */
  readonly with: readonly string[]
  /** for a noun: lemmas of verbs that make it an act ("express", "voice"; «выразить») */
  readonly support: readonly string[]
  readonly slots: readonly Slot[]
  /** joint: the act is done by all sides together when the subject is plural or a "with" phrase follows */
  readonly joint: boolean
  /** weak: a cue only with a clause or quotation as content, or a person, state or body as speaker ("find", "write", "continue") */
  readonly weak: boolean
}

/** "according to X", «по словам X», «на думку X»: the governed phrase is the speaker. */
export interface SourcePhrase {
  /** lemmas in order; the speaker follows in `case` (null: any) */
  readonly lemmas: readonly string[]
  readonly case: string | null
  readonly act: Act
}

export interface CueRules {
  readonly cues: readonly Cue[]
  readonly sources: readonly SourcePhrase[]
  /** particles that report hearsay («мол», «дескать», "allegedly", «нібито»): lemma → act of what is claimed */
  readonly hearsay: ReadonlyMap<string, Act>
  /** lemmas of words that raise strength ("strongly", "deep", «крайне») or lower it ("somewhat", «скорее») */
  readonly intensifiers: ReadonlySet<string>
  readonly hedges: ReadonlySet<string>
  /** lemmas that negate a cue: particles and semi-negative verbs ("not", "never", "refuse", "fail", «не», «отказаться») */
  readonly negators: ReadonlySet<string>
  /** lemmas under which a cue is still an act of the subject: "decide to", "continue to", "take the opportunity to", «продолжить» */
  readonly carriers: ReadonlySet<string>
  /** modal and auxiliary lemmas that make a cue no act that took place ("would", "should", "want to") when they stand over it */
  readonly unreal: ReadonlySet<string>
  /** conjunction lemmas left out of the content ("that", "whether", «что», «чтобы») */
  readonly complementisers: ReadonlySet<string>
  /** what the content makes of a neutral cue: first match wins; patterns over the lemmas at the content's start */
  readonly contentActs: readonly ContentAct[]
  /** lemmas of roles that talk as the body they belong to: spokesperson, ministry, press service… */
  readonly speakerNouns: ReadonlySet<string>
}

/** "said that it is ready to" → ready: lemma sequence (alternatives with |) found at or right under the root of the content. */
export interface ContentAct {
  readonly name: string
  /** acts of the cue that may be overruled */
  readonly from: readonly Act[]
  /** lemma alternatives of the content's head word ("ready|prepared") */
  readonly head: ReadonlySet<string>
  /** a lemma that must stand among the head's dependants, empty: none needed */
  readonly dependants: ReadonlySet<string>
  /** the subject must be the speaker's own side (pronoun or name) */
  readonly own: boolean
  readonly act: Act
}
