import { contains, type Span } from "../model/span.ts"
import { correctAct } from "./act.ts"
import { announcedParagraph } from "./antecedents.ts"
import type { Draft } from "./draft.ts"
import { actorsAt, areMedia, isBody, isOwnOf, namesAnother, phraseSpan } from "./roles.ts"
import { canSpeak, isSilent, type Scene } from "./scene.ts"
import { findSources, type SourceHit } from "./sources.ts"
import { contentForm, contentSpans, overQuotation } from "./spans.ts"
import { trimContent } from "./trim.ts"
import { childrenBy, fold, isVerbal, relation, spansOf, type Tree } from "./tree.ts"

/** "According to X, A", «за словами X, A». */
export function draftSources(scene: Scene): Draft[] {
  return scene.trees.filter((tree) => !isSilent(scene, tree)).flatMap((tree) => {
    const lexicon = scene.lexicon(tree)
    return findSources(tree, lexicon).flatMap((source) => {
      const opening = source.content.filter((w) => w < source.words[0]!)
      // «поэтому, по словам X, A», «хотя, по данным X, A»: what joins the sentence to the one before is no content
      const joins = opening.every((w) => ["SCONJ", "CCONJ", "ADV", "PART", "PUNCT"].includes(tree.tokens[w]!.upos) && tree.tokens[w]!.features.Case === undefined) && tree.tokens[source.words[0]! - 1]?.form === ","
      const words = joins ? source.content.filter((w) => !opening.includes(w)) : withoutConjunction(tree, source.content)
      const told = overQuotation(scene, tree, contentSpans(scene, tree, words))
      // «По его словам:» ⏎ a paragraph
      const announced = told.some((span) => /[\p{L}\p{N}]/u.test(scene.text.slice(span.start, span.end))) ? null : announcedParagraph(scene, tree)
      const content = announced ? [announced] : told
      if (!content.length || isStandpointOfThing(scene, source) || isNobodys(source) || isOccasion(scene, source)) return []
      // «слушание дела по заявлению X»: the phrase belongs to a noun inside another phrase
      const top = tree.tokens[source.contentHead]
      if (top?.upos === "NOUN" && ["nmod", "obl", "obj"].includes(relation(top)) && !source.content.some((w) => isVerbal(tree.tokens[w]!) || tree.tokens[w]!.features.Variant === "Short")) return []
      const actors = source.speaker < 0 ? [] : actorsAt(scene, tree, source.speaker)
      const { act, rule } = correctAct(source.entry.act, tree, source.contentHead, lexicon, { cue: "", speaker: source.speaker, canSpeak: (w) => canSpeak(scene, tree, w), isOwn: isOwnOf(scene, tree, actors), isOtherPerson: namesAnother(scene, tree, actors), relays: areMedia(scene, actors), body: isBody(scene, tree, source.speaker, actors) })
      scene.trace.push({ rule: "source-phrase", sentence: tree.index, span: spansOf(tree, source.words)[0]!, outcome: "fired", reason: rule ?? source.entry.lemmas.join(" ") })
      return [
        {
          tree, hit: null, speaker: source.speaker < 0 ? null : withoutPhrase(scene, source), actors,
          cue: spansOf(tree, source.words), content, contentHead: source.contentHead, form: announced ? "direct" : contentForm(scene, content, "clause", false), act,
          addressee: null, target: null, negated: false, rule: isReference(source) ? "source-reference" : "source-phrase", actRule: rule, confidence: 0.85,
        } satisfies Draft,
      ]
    })
  })
}

/** «по сообщению X»: the noun of the phrase is no part of who speaks, though the mention takes it in. */
function withoutPhrase(scene: Scene, { tree, words, speaker }: SourceHit): Span {
  const span = phraseSpan(scene, tree, speaker)
  const last = tree.tokens[words.at(-1)!]!
  if (speaker < words.at(-1)! || span.start >= last.end) return span
  const next = tree.tokens[words.at(-1)! + 1]
  return next && next.start < span.end ? { start: next.start, end: span.end } : span
}

/** «со ссылкой на X»: the phrase ends in a preposition. */
const isReference = ({ tree, words }: SourceHit): boolean => tree.tokens[words.at(-1)!]!.upos === "ADP" && words.some((w) => tree.tokens[w]!.upos === "NOUN")

/** «наголосив, що A, і це, за словами X, B»: a second clause with a source of its own is no part of what the first says. */
export function withoutSourcedHalf(scene: Scene, draft: Draft, sources: readonly Draft[]): Draft {
  const { tree, content } = draft
  const last = content.at(-1)
  if (!last || !draft.hit || draft.form === "nominal" || draft.cue[0]!.start > last.start) return draft
  for (const source of sources) {
    if (source.tree !== tree || !source.cue.length || !contains(last, source.cue[0]!) || source.content.some((c) => c.start < last.start)) continue
    const at = tree.tokens.findIndex((t) => t.start >= source.cue[0]!.start)
    const conjunction = tree.tokens.findLastIndex((t, i) => i < at && t.start > last.start && t.upos === "CCONJ" && tree.tokens[i - 1]?.form === ",")
    if (conjunction < 0 || tree.tokens.slice(conjunction, at).some(isVerbal)) continue
    const cut = trimContent(scene.text, { start: last.start, end: tree.tokens[conjunction - 1]!.start }, scene.quotes)
    if (cut.end > cut.start) return { ...draft, content: [...content.slice(0, -1), cut], form: contentForm(scene, [...content.slice(0, -1), cut], "clause", false) }
  }
  return draft
}

const LONGEST_SOURCE = 60
/** Marks that close a sentence */
const LONGEST_CLOSING = 2

/** "called it “a trap,” according to the filing": a source at the end behind a comma vouches for the report, and is no part of what that says. */
export function withoutFinalSource(scene: Scene, draft: Draft, sources: readonly Draft[]): Draft {
  const last = draft.content.at(-1)
  const source = last && sources.find((s) => s.tree === draft.tree && s.cue.length > 0 && s.speaker && contains(last, s.cue[0]!) && s.cue[0]!.start > last.start && endsWithSource(draft.tree, s.speaker, last))
  if (!last || !source || !/,["»”’]?\s*$/u.test(scene.text.slice(last.start, source.cue[0]!.start))) return draft
  const cut = trimContent(scene.text, { start: last.start, end: source.cue[0]!.start }, scene.quotes)
  return cut.end > cut.start ? { ...draft, content: [...draft.content.slice(0, -1), cut] } : draft
}

/** Behind who vouches stands nothing but what else is said of them: "according to Ida Moe, head of the clinic, who saw it". */
function endsWithSource({ tokens, sentence }: Tree, speaker: Span, { end }: Span): boolean {
  const rest = tokens.filter((t) => t.start >= speaker.end && t.end <= end)
  if (end - speaker.end <= LONGEST_SOURCE && !rest.some((t) => /^[,;:.!?]/.test(t.form))) return true
  const relative = rest.findIndex((t) => t.features.PronType?.includes("Rel"))
  return sentence.end - end <= LONGEST_CLOSING && !rest.some((t, i) => /^[;:!?–—-]/u.test(t.form) || t.upos === "CCONJ" || (t.features.VerbForm === "Fin" && (relative < 0 || i < relative)))
}

/** «ТАСС передаёт со ссылкой на X, что A»: who is referred to says what the report says. */
export const alignReferences = (sources: readonly Draft[], hits: readonly Draft[]): Draft[] =>
  sources.map((source) => {
    // «агентство со ссылкой на X писало, что A»: hung on who reports
    const under = (h: Draft): boolean => h.hit !== null && (h.hit.predicate === source.contentHead || (source.contentHead >= 0 && relation(h.tree.tokens[source.contentHead]!) === "nsubj" && h.tree.tokens[source.contentHead]!.head === h.hit.predicate && source.contentHead < h.hit.predicate))
    const report = source.rule === "source-reference" ? hits.find((h) => h.tree === source.tree && under(h)) : undefined
    return report ? { ...source, content: report.content, contentHead: report.contentHead, form: report.form, act: report.act } : source
  })

/** «запомнился по громким заявлениям»: without an owner the phrase opens the clause or stands between commas. */
function isNobodys({ tree, words, speaker }: SourceHit): boolean {
  const before = tree.tokens[words[0]! - 1]
  return speaker < 0 && before !== undefined && before.upos !== "PUNCT" && !["SCONJ", "CCONJ", "PART", "ADV"].includes(before.upos)
}

/** «оскільки це, на його думку, A» */
const withoutConjunction = (tree: Tree, content: readonly number[]): readonly number[] => {
  const at = content.findIndex((w) => tree.tokens[w]!.upos !== "PUNCT")
  const first = tree.tokens[content[at] ?? -1]
  return first?.upos === "SCONJ" && relation(first) === "mark" ? content.slice(at + 1) : content
}

/** «із посиланням на пресконференцію X»: where something was said is not who said it. */
function isOccasion(scene: Scene, source: SourceHit): boolean {
  const { tree, speaker } = source
  const token = tree.tokens[speaker]
  if (!token || !isReference(source) || token.upos !== "NOUN" || token.features.Animacy !== "Inan" || /^\p{Lu}/u.test(token.form) || canSpeak(scene, tree, speaker)) return false
  return !scene.lexicon(tree).speakerNouns.has(fold(token.lemma))
}

/** «с точки зрения протокола»: a standpoint is somebody's only where somebody is named. */
function isStandpointOfThing(scene: Scene, { tree, entry, speaker, words }: SourceHit): boolean {
  if (speaker < 0 || canSpeak(scene, tree, speaker)) return false
  // «согласно закону»: an adverb with a thing that says nothing
  const adverb = (words.length > 1 || tree.tokens[words[0]!]!.upos === "ADP") && scene.lexicon(tree).syntax.conformity.has(fold(tree.tokens[words[0]!]!.lemma))
  // "according to their size": what somebody has is no source
  const possessed = childrenBy(tree, speaker, "nmod").some((c) => tree.tokens[c]!.relation === "nmod:poss" && tree.tokens[c]!.upos === "PRON")
  if (entry.act !== "assess" && !adverb && !possessed) return false
  const token = tree.tokens[speaker]!
  return token.upos === "NOUN" && token.features.Animacy !== "Anim" && !scene.lexicon(tree).speakerNouns.has(token.lemma)
}
