import type { AccountKind, Channel, Relation } from "../../model/comparison.ts"
import type { Act, Topic } from "../../model/statement.ts"
import type { OfficeKind } from "./names.ts"

/** Captions of the digest and of comparisons; those of tables and reports are in the labels. */
export type LabelKey = "account" | "unattributed" | "close"

export type Gender = "masculine" | "feminine" | "neuter" | "plural"

/**
 * How an act is told before a colon and the quoted content: a text with `{speaker}`; a word that agrees with the speaker stands as `{m|f|n|pl}`
 * («{speaker} {заявил|заявила|заявило|заявили}»), `{x|y}` is singular and plural.
 */
export type Frame = string

/**
 * How content that is no sentence of its own follows the verb of an act, without a colon: what is put after the frame (`" for"`), or a whole text with `{speaker}`
 * in its stead. `@Case` at the end: content in this language joins only in that case. What is absent follows the frame after a colon.
 */
export interface Join {
  /** before a noun phrase; the first that fits its case */
  readonly noun?: Template | readonly Template[]
  /** the same of somebody who is said to do alone what takes two */
  readonly alone?: Template
  /** before a clause */
  readonly clause?: Template
  /** before a clause in the words of another language; absent: after the frame and a colon */
  readonly quotedClause?: Template
  readonly infinitive?: Template
  /** with `{target}`, in the genitive where the language has one */
  readonly targetNoun?: Template
  readonly targetInfinitive?: Template
}

/** A text with `{name}` places and agreeing words as in a frame. */
export type Template = string

/** What somebody hopes others do, what others are invited to do, and for what they are condoled with. */
export type Shade = "hope" | "invitation" | "condolence"

/** Facts of the talks on which accounts may differ. */
export type DisputedFact = "date" | "channel" | "duration" | "initiator" | "jointStatement"

/** Sentences of the digest; each lists the places it has. Words in `{m|f|n|pl}` agree with the subject: {names}, {actor}, {account}, {accounts}. */
export interface DigestTemplates {
  /** {names} {date} */
  readonly title: Template
  /** {names}: the same of one side's account alone */
  readonly titleAlone: Template
  /** {names} {date}: the opening sentence; `talked` without a known channel */
  readonly held: Readonly<Record<Channel, Template>>
  readonly talked: Template
  /** the same where the day is not known */
  readonly undated: Readonly<Record<Channel | "talked", Template>>
  /** {duration} */
  readonly lasted: Template
  /** {actor} */
  readonly initiated: Template
  /** the same of people who met in one place */
  readonly met: { readonly lasted: Template; readonly initiated: Template }
  /** {quote} {account}: what an account says of one */
  readonly joint: Template
  readonly jointNotExpected: Template
  /** {values} side by side, where the accounts give different ones */
  readonly apart: Readonly<Record<DisputedFact, Template>>
  /** {value} {account}: one of them */
  readonly value: Template
  /** after a frame, before the account's own verb with what it governs */
  readonly verbatim: string
  /** {told} */
  readonly followUp: Template
  /** {told} {account}: what both sides did or said together, or somebody else, as this account has it */
  readonly by: Template
  /** {account}: whose accounts all of them are */
  readonly alone: Template
  /** {told} {account}: words of the other side as this account passes them on */
  readonly relayed: Template
  /** {account} {quote}: what an account tells in its own voice */
  readonly voice: Template
  /** {accounts}: who is silent on the sentence before, on the two before, and so on; `silentAll` where there are more */
  readonly silent: readonly Template[]
  readonly silentAll: Template
  /** after claims that cannot both be true */
  readonly disputed: Template
  /** {values}: acts of different strength */
  readonly strength: Template
  /** {why} of another difference */
  readonly differs: Template
  /** {quote} without a known speaker */
  readonly unattributed: Template
  /** {names}: several names as one subject */
  readonly and: string
  /** where a side with several accounts says it: "at a briefing" */
  readonly at: Readonly<Record<AccountKind, string>>
  /** {name} {state}: who somebody is, where first named; the state stands in the genitive where the language has one */
  readonly offices: Readonly<Partial<Record<OfficeKind, Template>>>
  /** genitive of states and bodies: whole names, then what to put for an ending, the longest first; any other name stays as it is */
  readonly genitive: { readonly words: ReadonlyMap<string, string>; readonly endings: readonly (readonly [ending: string, put: string])[] }
}

/** How the comparison tells why a relation holds; keys are the names of the rules. Places: {a} {b} the accounts, {x} {y} the deciding words, {n} {m}. */
export type WhyTemplates = Readonly<Record<string, Template>>

/** Sentences of the digest and labels of tables and reports in this language. Owned by digest. */
export interface Phrasing {
  readonly relations: Readonly<Record<Relation, string>>
  readonly acts: Readonly<Record<Act, string>>
  readonly topics: Readonly<Record<Topic, string>>
  readonly kinds: Readonly<Record<AccountKind, string>>
  readonly channels: Readonly<Record<Channel, string>>
  readonly labels: Readonly<Record<LabelKey, string>>
  /** opening and closing mark of a quotation, then those of a quotation in it */
  readonly quotes: readonly [open: string, close: string, innerOpen: string, innerClose: string]
  /** by act; a sentence follows after ": " */
  readonly frames: Readonly<Record<Act, Frame>>
  readonly joins: Readonly<Partial<Record<Act, Join>>>
  /** the word that an infinitive begins with, where the language has one */
  readonly infinitive: string | null
  /** lemmas that point back before a noun without being demonstratives: "such attempts" */
  readonly pointing: ReadonlySet<string>
  /** lemmas of what follows where those point forward: "such goods as" */
  readonly likes: ReadonlySet<string>
  /** lemmas of nouns that "this" needs no sentence before for: "this year" */
  readonly times: ReadonlySet<string>
  /** lemmas of nouns that name no matter beside the general ones: "one of the issues on the agenda" */
  readonly blank: ReadonlySet<string>
  /** lemmas of nouns that name the act itself ("his support for the accord"): content that begins with one is confirmed */
  readonly echoes: ReadonlySet<string>
  /** for a man, a woman and several people who were just named */
  readonly pronouns: { readonly masculine: string; readonly feminine: string; readonly plural: string }
  /** lemmas of "we" and "our": words that are an account's own and no digest's */
  readonly ours: ReadonlySet<string>
  /** the same for an act that did not take place ("did not rule out") */
  readonly negatedFrames: Readonly<Record<Act, Frame>>
  readonly digest: DigestTemplates
  /** what is said before the press about the briefing itself: greetings, "I am not going to characterise" */
  readonly aside: RegExp
  /** words with which a sentence goes on from the one before: "In addition, …", "But …" */
  readonly connective: RegExp
  /** lemmas of nouns that stand for something named before where nothing hangs on them: "the document" */
  readonly referring: ReadonlySet<string>
  /** verbs of signing, and how it is told who signed what follows: {speaker} */
  readonly signing: { readonly lemmas: ReadonlySet<string>; readonly frame: Frame }
  /** kinds of an act that its own verb would tell too strongly or as another: lemmas of their cues, how it is told whose it is, and what joins a clause in this language to it */
  readonly shades: Readonly<Record<Shade, { readonly lemmas: ReadonlySet<string>; readonly frame: Frame; readonly clause: string }>>
  /** what tells the circumstances of an act, not what it is about: "on the occasion of", "in the sphere of", with its preposition */
  readonly circumstance: RegExp
  /** an account that calls itself a first word: "preliminary", "a fuller readout will follow" */
  readonly preliminary: RegExp
  /** names of outlets stand between quotation marks in running text */
  readonly quotedNames: boolean
  readonly whys: WhyTemplates
  /** names of sides and seats that this language writes in its own way and the gazetteer may lack: English name → name here */
  readonly sideNames: ReadonlyMap<string, string>
  /** what groups and bodies that have no name of their own are called here: English words → words in the nominative and how a verb agrees with them */
  readonly roles: ReadonlyMap<string, readonly [name: string, gender: Gender]>
  /** grammatical gender or number of an actor's name as written in this language */
  readonly genders: {
    /** exact names and first or last words of names that do not follow the endings, lower case */
    readonly words: ReadonlyMap<string, Gender>
    /** endings of a last word, longest first */
    readonly endings: readonly (readonly [ending: string, gender: Gender])[]
    /** endings of women's first names; men whose names end so stand among the words */
    readonly women: readonly string[]
    /** endings that tell only of states */
    readonly states: readonly (readonly [ending: string, gender: Gender])[]
  }
  /** "about two hours", by minutes: forms for Intl.PluralRules categories */
  readonly durations: {
    readonly hours: Readonly<Record<string, string>>
    readonly minutes: Readonly<Record<string, string>>
    /** {duration} */
    readonly about: Template
    readonly over: Template
    readonly under: Template
    /** words before or in a length that say which of them it is; "just over an hour" is about one */
    readonly bounds: { readonly over: RegExp; readonly under: RegExp; readonly about: RegExp }
    readonly and: string
  }
}
