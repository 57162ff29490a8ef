import type { Problem } from "../model/problem.ts"
import { contains, overlaps, type Span } from "../model/span.ts"
import type { Draft } from "./draft.ts"
import type { Quote } from "./quotes.ts"
import type { Scene } from "./scene.ts"
import { trimContent } from "./trim.ts"

const LOOSE_WORDS = 5

/**
 * Quotations that no report took. A paragraph announced by a colon, or a quotation right after a quoted statement, goes on with that statement; one that
 * stands as a sentence of its own right after any other is an act of its own of the same speaker; any other is a problem to show.
 */
export function joinLooseQuotes(scene: Scene, selected: readonly Draft[]): { drafts: Draft[]; problems: Problem[] } {
  const drafts = partsOfOne(scene, selected)
  const problems: Problem[] = []
  for (const quote of scene.quotes) {
    if (quote.parent !== null || quote.nameLike || quote.words < LOOSE_WORDS || isTaken(drafts, quote.inner)) continue
    const introduced = afterColon(scene, drafts, quote)
    const before = introduced >= 0 ? introduced : isSentence(scene, quote) ? previous(scene, drafts, quote) : -1
    if (before >= 0 && introduced < 0 && drafts[before]!.form !== "direct") drafts.push(onItsOwn(scene, drafts[before]!, quote.inner))
    else if (before >= 0) drafts[before] = extend(scene, drafts[before]!, quote.inner)
    else problems.push({ code: "quote-unattributed", span: quote.outer, message: "nobody could be found who says this quotation" })
  }
  for (const [draft, block] of announced(scene, drafts)) drafts[draft] = extend(scene, drafts[draft]!, block)
  return { drafts, problems }
}

/** X said: "A. ⏎ "B. ⏎ "C," he added: of a quotation over paragraphs that two reports share, the one behind it has the last paragraph. */
function partsOfOne(scene: Scene, selected: readonly Draft[]): Draft[] {
  return selected.map((draft) => {
    const [whole] = draft.content
    const other = draft.content.length === 1 && /^quote-(?:before|after)/.test(draft.rule) ? selected.find((d) => d !== draft && d.tree !== draft.tree && d.rule.startsWith("quote") && d.content.length === 1 && d.content[0]!.start === whole!.start && d.content[0]!.end === whole!.end) : undefined
    const last = other ? scene.text.lastIndexOf("\n", whole!.end) : -1
    if (last <= whole!.start || draft.rule.startsWith("quote-before") === other!.rule.startsWith("quote-before")) return draft
    const part = draft.rule.startsWith("quote-before") ? { start: last, end: whole!.end } : { start: whole!.start, end: last }
    return { ...draft, content: [trimContent(scene.text, part, scene.quotes)] }
  })
}

/** By a report that stands outside of it; statements nested in the quotation take nothing. */
const isTaken = (drafts: readonly Draft[], span: Span): boolean => drafts.filter((d) => !d.cue.length || d.rule.startsWith("quote") || !d.cue.every((c) => contains(span, c))).some((d) => d.content.some((c) => overlaps(c, span)) || d.cue.some((c) => overlaps(c, span)))

function extend(scene: Scene, draft: Draft, span: Span): Draft {
  const more = trimContent(scene.text, span, scene.quotes)
  // nothing but marks
  if (more.end <= more.start) return draft
  // «сообщил об этом: …»: the pronoun only stands for what follows
  const own = draft.content.filter((c) => draft.tree.tokens.some((t) => t.start >= c.start && t.end <= c.end && !["PRON", "DET", "PUNCT", "ADP"].includes(t.upos)))
  return { ...draft, content: [...own, more], form: draft.form === "direct" || !own.length ? "direct" : "mixed", confidence: Math.min(draft.confidence, 0.75) }
}

/** "The winds will ease, he says. "They are warm."": a quotation as a sentence of its own is an act of its own, of who spoke last. */
const onItsOwn = (scene: Scene, { tree, speaker, actors }: Draft, span: Span): Draft => ({
  tree, hit: null, speaker, actors, cue: [], content: [trimContent(scene.text, span, scene.quotes)], contentHead: -1, form: "direct", act: "state",
  addressee: null, target: null, negated: false, rule: "quote-alone", actRule: null, confidence: 0.6,
})

/** The quotation begins a sentence and ends one. */
const isSentence = (scene: Scene, quote: Quote): boolean =>
  scene.trees.some((t) => Math.abs(t.sentence.start - quote.outer.start) <= 2) && scene.trees.some((t) => Math.abs(t.sentence.end - quote.outer.end) <= 2)

/** The statement that ends right before the quotation, in the same paragraph: at most white space and a stop between. */
function previous(scene: Scene, drafts: readonly Draft[], quote: Quote): number {
  const ends = (d: Draft): boolean => {
    const end = Math.max(d.tree.sentence.end, ...d.content.map((c) => c.end))
    return end <= quote.outer.start && /^[\s.:»”"]*$/.test(scene.text.slice(end, quote.outer.start)) && quote.outer.start - end < 12
  }
  const able = (d: Draft): boolean => d.hit === null || (!d.hit.entry.weak && d.hit.tree.tokens[d.hit.predicate]!.relation !== "acl:relcl" && d.cue.every((c) => !overlaps(c, quote.outer)))
  // of reports nested in each other the outermost goes on: the one that begins first
  const fitting = drafts.flatMap((d, i) => (ends(d) && able(d) ? [i] : []))
  const last = Math.max(-1, ...fitting.map((i) => drafts[i]!.tree.index))
  return fitting.filter((i) => drafts[i]!.tree.index === last).sort((a, b) => lead(drafts[a]!) - lead(drafts[b]!))[0] ?? -1
}

/** `invited him to come: "A"`: the nearest report before the colon goes on with the quotation. */
function afterColon(scene: Scene, drafts: readonly Draft[], quote: Quote): number {
  if (!/:\s*[—–-]?\s*$/.test(scene.text.slice(Math.max(0, quote.outer.start - 4), quote.outer.start))) return -1
  const near = drafts.flatMap((d, i) => (d.cue.length && d.tree.sentence.start < quote.outer.start && quote.outer.start <= d.tree.sentence.end + 3 && d.cue[0]!.start < quote.outer.start ? [i] : []))
  return near.sort((a, b) => drafts[b]!.cue[0]!.start - drafts[a]!.cue[0]!.start)[0] ?? -1
}

const lead = (d: Draft): number => d.cue[0]?.start ?? d.content[0]!.start

/** "He noted:" ⏎ a paragraph: the report's sentence ends with a colon and the next paragraph holds what is said. */
function announced(scene: Scene, drafts: readonly Draft[]): [number, Span][] {
  return drafts.flatMap((d, i): [number, Span][] => {
    const { sentence } = d.tree
    if (!scene.text.slice(sentence.start, sentence.end).trimEnd().endsWith(":") || !d.hit?.entry.slots.some((s) => s.kind === "quote" || s.kind === "clause")) return []
    const next = scene.document.blocks.find((b) => b.start >= sentence.end)
    const rival = drafts.some((o, k) => k > i && o.tree === d.tree && o.hit !== null && o.cue[0]!.start > d.cue[0]!.start && d.hit !== null && o.confidence >= d.confidence)
    if (!next || next.start - sentence.end > 4 || rival || drafts.some((o) => o.content.some((c) => (c.start <= next.start + 3 && c.end >= next.end - 3) || (o === d && overlaps(c, next))))) return []
    return [[i, next]]
  })
}
