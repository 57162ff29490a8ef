import type { AccountKind, Channel, Relation } from "../../model/comparison.ts"
import type { Act, Topic } from "../../model/statement.ts"

/** Captions of the digest and of comparisons; those of tables and reports are in the labels. */
export type LabelKey = "account" | "unattributed" | "close"

export type Gender = "masculine" | "feminine" | "neuter" | "plural"

/**
 * How an act is told before a colon and the quoted content: a text with `{speaker}`; a word that agrees with the speaker stands as `{m|f|n|pl}`
 * («{speaker} {заявил|заявила|заявило|заявили}»), `{x|y}` is singular and plural.
 */
export type Frame = string

/** A text with `{name}` places and agreeing words as in a frame. */
export type Template = string

/** Sentences of the digest; each lists the places it has. */
export interface DigestTemplates {
  /** {names} {date} */
  readonly title: Template
  /** {names} {channel} {date}: the opening sentence; `talked` without a known channel */
  readonly held: Readonly<Record<Channel, Template>>
  readonly talked: Template
  /** the same where the day is not known */
  readonly undated: Readonly<Record<Channel | "talked", Template>>
  /** {duration}; by {account} where accounts differ */
  readonly lasted: Template
  readonly lastedBy: Template
  /** {actor} */
  readonly initiated: Template
  readonly initiatedBy: Template
  readonly jointExpected: Template
  readonly jointNotExpected: Template
  readonly jointDiffers: Template
  /** {account} {quote} */
  readonly followUp: Template
  /** {account} {date} or {channel}: where an account gives another value than the best supported one */
  readonly dateBy: Template
  readonly channelBy: Template
  /** {told} {account}: a claim with the side whose account has it */
  readonly by: Template
  /** {told} {account}: words of the other side as this account passes them on */
  readonly relayed: Template
  /** {account} {quote}: an act without a known speaker */
  readonly agentless: Template
  /** {accounts}: who is silent on the claim before, on the claims before */
  readonly silent: Template
  readonly silentAll: Template
  /** {why} of a dispute */
  readonly disputed: Template
  /** {why} of a difference */
  readonly differs: Template
  /** {quote} without a known speaker */
  readonly unattributed: Template
  /** {names}: several names as one subject */
  readonly and: string
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
  /** by act; the content follows after ": " */
  readonly frames: Readonly<Record<Act, Frame>>
  /** the same for an act that did not take place ("did not rule out") */
  readonly negatedFrames: Readonly<Record<Act, Frame>>
  readonly digest: DigestTemplates
  readonly whys: WhyTemplates
  /** names of sides and seats that this language writes in its own way and the gazetteer may lack: English name → name here */
  readonly sideNames: ReadonlyMap<string, string>
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
    readonly and: string
  }
}
