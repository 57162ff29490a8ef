import type { Span } from "./span.ts"

export const ACTS = [
  "discuss", "state", "stress", "assess", "predict", "announce", "ask",
  "confirm", "deny", "doubt",
  "thank", "congratulate", "welcome", "regret", "concern", "complain",
  "criticise", "accuse", "condemn",
  "support", "oppose",
  "propose", "request", "urge", "demand",
  "warn", "threaten",
  "ready", "promise", "agree", "task", "refuse",
] as const
export type Act = (typeof ACTS)[number]

export const ACT_GROUPS = ["report", "position", "feeling", "blame", "backing", "asking", "pressing", "binding"] as const
export type ActGroup = (typeof ACT_GROUPS)[number]

/** Group of each act, and its place on the strength ladder (1 soft … 5 hard); an intensifier raises a statement by one, a hedge lowers it. */
export const ACT_LADDER: Readonly<Record<Act, { readonly group: ActGroup; readonly strength: number }>> = {
  discuss: { group: "report", strength: 1 }, state: { group: "report", strength: 2 }, stress: { group: "report", strength: 3 },
  assess: { group: "report", strength: 2 }, predict: { group: "report", strength: 2 }, announce: { group: "report", strength: 3 }, ask: { group: "report", strength: 1 },
  confirm: { group: "position", strength: 2 }, doubt: { group: "position", strength: 3 }, deny: { group: "position", strength: 4 },
  thank: { group: "feeling", strength: 1 }, congratulate: { group: "feeling", strength: 1 }, welcome: { group: "feeling", strength: 2 },
  regret: { group: "feeling", strength: 2 }, concern: { group: "feeling", strength: 2 }, complain: { group: "feeling", strength: 3 },
  criticise: { group: "blame", strength: 3 }, accuse: { group: "blame", strength: 4 }, condemn: { group: "blame", strength: 5 },
  support: { group: "backing", strength: 3 }, oppose: { group: "backing", strength: 3 },
  propose: { group: "asking", strength: 2 }, request: { group: "asking", strength: 3 }, urge: { group: "asking", strength: 4 }, demand: { group: "asking", strength: 5 },
  warn: { group: "pressing", strength: 4 }, threaten: { group: "pressing", strength: 5 },
  ready: { group: "binding", strength: 2 }, promise: { group: "binding", strength: 3 }, agree: { group: "binding", strength: 4 },
  task: { group: "binding", strength: 4 }, refuse: { group: "binding", strength: 4 },
}

export const FORMS = ["direct", "mixed", "indirect", "nominal"] as const
export type Form = (typeof FORMS)[number]

export const TOPICS = [
  "military-activity", "arms-control", "strategic-stability", "nuclear-nonproliferation", "missile-defence", "alliances",
  "territory-sovereignty", "conflict-settlement", "humanitarian", "prisoners", "war-crimes-justice", "military-aid", "terrorism",
  "cyber", "election-interference", "sanctions", "trade", "energy", "finance", "technology", "food-security", "climate", "health",
  "migration", "human-rights", "diplomatic-missions", "bilateral-relations", "international-organisations", "regional-issues",
  "history-memory", "culture-science", "space", "transport", "contacts", "talks", "domestic", "other",
] as const
export type Topic = (typeof TOPICS)[number]

/** A span with the id of the actor it names; null where it names none that is known. */
export interface ActorSpan extends Span {
  readonly actor: string | null
}

/** One communicative act that a text reports (the statement model of the docs). */
export interface Statement {
  /** "s1", "s2" … in text order */
  readonly id: string
  readonly speaker: Span | null
  /** ids of the document's actors */
  readonly actors: readonly string[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly form: Form
  readonly act: Act
  /** 1 soft … 5 hard */
  readonly strength: number
  /** most specific first, at most three */
  readonly topics: readonly Topic[]
  /** states, regions and the like that it is about, in English */
  readonly about: readonly string[]
  readonly addressee: ActorSpan | null
  readonly target: ActorSpan | null
  readonly negated: boolean
  /** id of the statement whose content holds this one */
  readonly within: string | null
  /** name of the rule that found it */
  readonly rule: string
  /** 0…1 */
  readonly confidence: number
}

/** Rule of what an account tells by itself, in its author's voice: no statement of the model, but told all the same where accounts are held against each other. */
export const OWN_VOICE = "own-voice"

/** What one rule did at one place, kept for `explain`. */
export interface RuleTrace {
  readonly rule: string
  readonly sentence: number
  readonly span: Span
  readonly outcome: "fired" | "refused"
  readonly reason: string
}
