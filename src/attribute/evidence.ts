import type { Proposal } from "../model/annotation.ts"
import { contains, overlaps, type Span } from "../model/span.ts"
import type { Draft } from "./draft.ts"

/**
 * What speaks for or against a statement, a number each, −1 … 1: how it was found, how far what the encoder's heads propose at its cue is alike, and how sure
 * the encoder is of the tree there. The confidence is a logistic function of them.
 */
export const EVIDENCE = ["source", "quotation", "noun phrase", "speaker from elsewhere", "speaker known", "nested", "no proposal", "content alike", "speaker alike", "tree"] as const

export type Evidence = Readonly<Record<(typeof EVIDENCE)[number], number>>

/** What the encoder's heads propose at the cue of a draft: the proposal whose cue is among its words, the surest. */
export function proposalAt({ tree, cue }: Pick<Draft, "tree" | "cue">): Proposal | null {
  const here = (tree.sentence.proposals ?? []).filter((p) => cue.some((c) => overlaps(c, tree.tokens[p.cue]!)))
  return here.reduce<Proposal | null>((best, p) => (best && best.score >= p.score ? best : p), null)
}

/** The content that a proposal points at, as a span of the sentence. */
export function proposedContent({ tree }: Pick<Draft, "tree">, proposal: Proposal): Span {
  const { sentence, tokens } = tree
  return { start: proposal.begin < 0 ? sentence.start : tokens[proposal.begin]!.start, end: proposal.end < 0 ? sentence.end : tokens[proposal.end]!.end }
}

const SURELY = 4
const logit = (p: number): number => Math.max(-SURELY, Math.min(SURELY, Math.log(p / (1 - p))))

export function evidenceOf(draft: Draft, nested: boolean): Evidence {
  const { tree, rule, speaker, hit } = draft
  const proposal = proposalAt(draft)
  const is = (holds: boolean): number => (holds ? 1 : 0)
  const heads = [...(hit ? hit.words : []), ...(draft.contentHead >= 0 ? [draft.contentHead] : [])].map((w) => tree.tokens[w]?.headScore ?? 1)
  return {
    source: is(rule === "source-phrase"), quotation: is(/^(?:quote|announced)/.test(rule)), "noun phrase": is(draft.form === "nominal"),
    "speaker from elsewhere": is(speaker !== null && !overlaps(speaker, tree.sentence)), "speaker known": is(draft.actors.length > 0), nested: is(nested),
    "no proposal": is(proposal === null), "content alike": proposal ? alike(draft, proposal) : 0, "speaker alike": proposal ? is(sameSpeaker(draft, proposal)) : 0,
    tree: logit(heads.reduce((least, score) => Math.min(least, score), 1)) / SURELY,
  }
}

/** Dice of the two contents' characters inside the sentence. */
function alike(draft: Draft, proposal: Proposal): number {
  const { sentence } = draft.tree
  const own = draft.content.map((c) => ({ start: Math.max(c.start, sentence.start), end: Math.min(c.end, sentence.end) })).filter((c) => c.end > c.start)
  const theirs = proposedContent(draft, proposal)
  const size = own.reduce((sum, c) => sum + c.end - c.start, 0)
  const common = own.reduce((sum, c) => sum + Math.max(0, Math.min(c.end, theirs.end) - Math.max(c.start, theirs.start)), 0)
  return size ? (2 * common) / (size + theirs.end - theirs.start) : 0
}

function sameSpeaker({ tree, speaker }: Draft, proposal: Proposal): boolean {
  const here = speaker !== null && overlaps(speaker, tree.sentence)
  if (proposal.speaker < 0 || !here) return proposal.speaker < 0 && !here
  return contains(speaker, tree.tokens[proposal.speaker]!)
}
