import type { Act } from "../../model/statement.ts"

/**
 * A line of a lexicon, read by `lexicon.ts`:
 *   lemma|lemma UPOS act slot slot… [+with:word,word] [+support:lemma,@group] [+joint] [+weak] [+object:lemma,…] [+barring:lemma,*ending,…]
 * A line "@group lemma lemma…" names a set of support verbs, a line "= о об обо" names variants of a preposition that are added wherever
 * the first stands; "%name slot slot…" names a run of slots. Lines that begin with # are headings.
 *
 * Entries of one lemma are alternatives. Those with more words of their own ("call for") go before those with fewer; among equals the
 * order of the lines counts: the first one whose content slots the tree fills applies ("told X to do": urge; "told X that": state).
 *
 * A slot of a cue's frame: where in the tree the words stand that fill a role.
 * Written in the lexicon as `marker=role`; a marker alone is a content slot:
 *   clause          finite complement clause ("said that …", «заявил, что …»), also an indirect question
 *   inf             infinitive complement ("agreed to …", «договорились …»), also "for X to do", and a clause of purpose («щоб», «чтобы»)
 *   quote           may introduce a quotation, before, after or around it
 *   obj             direct object (accusative; genitive under negation); of a passive its subject. With a role, the indirect object too
 *   iobj            indirect object, or an object beside a clause or infinitive ("promised Ukraine to …")
 *   ger             gerund complement ("suggested meeting")
 *   subj            subject of a passive, of a reflexive verb or of a nominal predicate ("X was the focus", «обсуждалась ситуация», «темой стала X»)
 *   pred            nominal predicate whose subject the cue is ("the focus was on X", «главная тема — X»)
 *   comp            complement that says what the object is ("called it a crisis", «назвал это кризисом»: without preposition, any case)
 *   gen dat ins acc loc   a bare case (languages with cases)
 *   about:on:over   one of these prepositions, before a noun phrase or a gerund
 *   о+loc  к+dat    a preposition with its case; one of several words is joined by _ (по_поводу+gen, «в_связи_с+ins»)
 * Roles: content (the default) · addressee · target · partner (speaks jointly: "discussed with X") · agent (oblique speaker: "by X")
 * A preposition that `with` names as well belongs to the cue's span ("focused on").
 */
export type SlotRole = "content" | "addressee" | "target" | "partner" | "agent"

export interface Slot {
  readonly kind: "clause" | "inf" | "quote" | "obj" | "ger" | "subj" | "case" | "prep" | "iobj" | "pred" | "comp"
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
  /** for a noun: lemmas of verbs that make it an act ("express", "voice"; «выразить»); empty: an utterance noun with its owner («слова X о …») */
  readonly support: readonly string[]
  readonly slots: readonly Slot[]
  /** joint: the act is done by all sides together when the subject is plural or a partner is named; with a single speaker and no partner the next alternative applies, where there is one ("spoke about": discuss / state) */
  readonly joint: boolean
  /** weak: a cue only with a clause or quotation as content, or a person, state or body as speaker ("find", "write", "continue") */
  readonly weak: boolean
  /** lemmas one of which must head the content («принять приглашение»); empty: any */
  readonly objects: readonly string[]
  /** lemmas none of which may head it («поддерживать отношения» backs nobody) */
  readonly barring: readonly string[]
}

/** A line of a lexicon, of which only the beginning is read; the rest when it is first asked for. */
export interface CueLine {
  readonly lemmas: readonly string[]
  readonly upos: Cue["upos"]
  /** lemmas of support verbs; lines that name the same verbs share one list */
  readonly support: readonly string[]
  /** a cue for each lemma. Throws an Error that quotes the line where the notation is broken. */
  readonly cues: () => readonly Cue[]
}

/** "according to X", «по словам X», «на думку X»: the governed phrase is the speaker; "*" among the lemmas is where the speaker stands instead ("in * view"). */
export interface SourcePhrase {
  /** lemmas in order; the speaker follows in `case` (null: any) */
  readonly lemmas: readonly string[]
  readonly case: string | null
  readonly act: Act
}

export interface CueRules {
  readonly lines: readonly CueLine[]
  /** all cues of all lines */
  readonly cues: readonly Cue[]
  /** prepositions of several words in the slots, joined by _ */
  readonly compounds: readonly string[]
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
  /** the cue's lemma (verb or noun) must be one of these */
  readonly cues?: ReadonlySet<string>
  /** the content's head must stand in the future ("will", «будет», a perfective present) */
  readonly future?: boolean
  /** the content must be a clause told as a fact: in the indicative, in the past or with a subject that the present agrees with */
  readonly told?: boolean
  /** the content's head must be a noun */
  readonly noun?: boolean
  /** the content's subject must be a person, state or body that is not the speaker */
  readonly other?: boolean
  /** the content's head must be negated; without this mark a negated head keeps the cue's act */
  readonly negated?: boolean
}
