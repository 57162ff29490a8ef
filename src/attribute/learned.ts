import type { Proposal } from "../model/annotation.ts"
import { overlaps } from "../model/span.ts"
import type { Cue } from "../languages/parts/cues.ts"
import type { Draft } from "./draft.ts"
import type { Hit } from "./hits.ts"
import type { Lexicon } from "./lexicon.ts"
import type { RuleTrace } from "../model/statement.ts"
import { childrenBy, fold, isVerbal, relation, spansOf, type Tree } from "./tree.ts"

/** A word that reports with less probability is left alone. */
const LEARNED_SCORE = 0.4
/** Right at a whole quotation with a subject of its own, what stands there is likely to report. */
const QUOTING_SCORE = 0.15
const LEAST_TRACED = 0.1

/** What every word of speaking may do: introduce or close somebody's words. */
const FRAME: Cue["slots"] = [{ kind: "quote", prepositions: [], case: null, role: "content" }]
const FOLLOWED = /^(?:quote-|final-report)/
const QUOTING = /^quote-(?:before|around) · (?:own|inverted)-subject$/

/**
 * Verbs that no lexicon lists and that the encoder's heads take for a report ("he hissed"), with the act that the heads give them. They are followed at
 * quotations and at the end of what is said only: before a clause the heads cannot tell saying from knowing and seeing.
 */
export function learnedHits(tree: Tree, lexicon: Lexicon, drafts: readonly Draft[], trace: RuleTrace[]): { readonly hit: Hit; readonly score: number }[] {
  return (tree.sentence.proposals ?? []).flatMap((proposal) => {
    if (drafts.some((d) => d.tree === tree && d.cue.some((c) => overlaps(c, tree.tokens[proposal.cue]!)))) return []
    const reason = refusal(tree, proposal, lexicon)
    if (reason) {
      if (proposal.score >= LEAST_TRACED) trace.push({ rule: "learned-cue", sentence: tree.index, span: spansOf(tree, [proposal.cue])[0]!, outcome: "refused", reason: `${reason} (${proposal.score.toFixed(2)})` })
      return []
    }
    const lemma = fold(tree.tokens[proposal.cue]!.lemma)
    const entry: Cue = { lemma, upos: "VERB", act: proposal.act, with: [], support: [], slots: FRAME, joint: false, weak: true, objects: [], barring: [] }
    return [{ hit: { tree, entry, head: proposal.cue, predicate: proposal.cue, words: [proposal.cue] }, score: proposal.score }]
  })
}

/** The draft of a learned hit, where its content is what the heads are to be believed about. */
export const learnedDraft = (draft: Draft, score: number): Draft | null =>
  (score >= LEARNED_SCORE ? FOLLOWED : QUOTING).test(draft.rule) ? { ...draft, rule: `learned-cue · ${draft.rule}`, confidence: Math.min(draft.confidence, LEARNED_CONFIDENCE) } : null

const LEARNED_CONFIDENCE = 0.6

/** Why the rules do not follow a proposal, or null. */
function refusal(tree: Tree, { cue, score }: Proposal, lexicon: Lexicon): string | null {
  const token = tree.tokens[cue]!
  if (score < QUOTING_SCORE) return "the heads are not sure enough"
  if (!isVerbal(token) || ["aux", "cop"].includes(relation(token))) return "the heads are followed at verbs only"
  // «активисты „дожали“ чиновников»: a word that is quoted itself quotes nobody
  if (/^["«„“'‘]$/u.test(tree.tokens[cue - 1]?.form ?? "") && /^["»“”'’]$/u.test(tree.tokens[cue + 1]?.form ?? "")) return "the word is quoted itself"
  // «„Слово“, которое он составил»: the relative pronoun is its object
  if (token.relation === "acl:relcl" && childrenBy(tree, cue, "obj").some((c) => tree.tokens[c]!.features.PronType?.includes("Rel"))) return "its object is what the clause describes"
  if (lexicon.cues.has(fold(token.lemma))) return "the lexicon lists the word, and none of its frames is filled"
  return null
}
