import { contains, overlaps, type Span } from "../model/span.ts"
import { correctAct, isNegated, isUnreal } from "./act.ts"
import { announcedParagraph, antecedentOf, pointedAt, pointsBack, reportedBefore, saidBefore } from "./antecedents.ts"
import { findContent } from "./content.ts"
import type { ContentContext } from "./content-model.ts"
import type { Draft } from "./draft.ts"
import { findHits, type Hit, keepsOwnContent } from "./hits.ts"
import { learnedDraft, learnedHits } from "./learned.ts"
import { findQuoted, type Quoted } from "./quoted.ts"
import { ownReport } from "./own-report.ts"
import { actorsOf, actorSpan, areMedia, isBody, isOwnOf, namesAnother, phraseSpan, partnerAbove, partnerBeside, partnerOfTalks, roleWord } from "./roles.ts"
import { canSpeak, earlierTrees, isSilent, type Scene } from "./scene.ts"
import { withoutFinalSource, withoutSourcedHalf } from "./draft-sources.ts"
import { findSpeaker, type Voice } from "./speaker.ts"
import { contentForm, contentSpans, overQuotation } from "./spans.ts"
import type { Lexicon } from "./lexicon.ts"
import { ACT_LADDER } from "../model/statement.ts"
import { childrenBy, fold, relation, spansOf, type Tree } from "./tree.ts"
import { tailsOf } from "./tails.ts"
import { trimContent } from "./trim.ts"
import { type FoundContent, isFirstPerson, isHuman, weakness } from "./weakness.ts"

/** Drafts of all reporting words; `turns` tell who says "I" in a transcript, words of `sources` are spoken for. */
export function draftHits(scene: Scene, turns: readonly Draft[], sources: readonly Draft[]): Draft[] {
  const drafts: Draft[] = []
  const voices = [...turns, ...quotationDrafts(scene, turns)]
  for (const tree of scene.trees) {
    if (isSilent(scene, tree)) continue
    const nouns: Hit[] = []
    const groups = findHits(tree, scene.lexicon(tree))
    for (const group of groups) {
      const first = group[0]!
      const word = tree.tokens[first.head]!
      if (sources.some((d) => d.cue.some((c) => overlaps(c, word)))) continue
      if (isTopicNoun(group, scene.lexicon(tree))) continue
      const taken = nouns.filter((n) => n.predicate === first.head && first.predicate === first.head).map((n) => n.head)
      if (taken.length && !keepsOwnContent(first, taken)) continue
      // "discussed the war and regional issues": a noun that makes the verb's own act is a part of what the verb reports
      const siblings = groups.filter((g) => g !== group && g[0]!.entry.upos === "NOUN" && (first.entry.upos === "NOUN" || g[0]!.entry.act !== first.entry.act) && g[0]!.predicate === first.predicate && g[0]!.head !== g[0]!.predicate).map((g) => g[0]!.head)
      const drafted = draftGroup(scene, group, { drafts, turns: voices, siblings })
      if (!drafted) continue
      const draft = withoutSourcedHalf(scene, withoutFinalSource(scene, drafted, sources), sources)
      // «за його словами, ніхто не виступив проти»: the words of a source are nobody's content
      if (draft.form === "nominal" && draft.content.every((c) => sources.some((d) => d.cue.some((k) => overlaps(k, c))))) continue
      drafts.push(draft)
      if (draft.hit && draft.hit.predicate !== draft.hit.head) nouns.push(draft.hit)
    }
    for (const { hit, score } of learnedHits(tree, scene.lexicon(tree), [...sources, ...drafts], scene.trace)) {
      const draft = draftHit(scene, hit, { drafts, turns: voices, siblings: [] })
      const followed = draft && learnedDraft(draft, score)
      // «"A", — цитирует X. По словам Y, Z промолчал»: a quotation that a sentence before has reported is not told again
      const taken = followed?.rule.includes("quote-before") && drafts.some((d) => d.tree !== tree && /quote-(?:before|around)/.test(d.rule) && d.content.some((c) => followed.content.some((k) => overlaps(c, k))))
      if (followed && !taken) drafts.push(followed)
    }
  }
  return drafts
}

/** Who says "I" in a quotation is often told behind it: reports of whole quotations are looked at before what stands in these. */
function quotationDrafts(scene: Scene, turns: readonly Draft[]): Draft[] {
  const untold: Scene = { ...scene, trace: [] }
  return scene.trees.flatMap((tree) => (isSilent(scene, tree) ? [] : findHits(tree, scene.lexicon(tree)))).flatMap((group) => {
    const quoting = group.filter((hit) => findQuoted(hit, scene) !== null)
    const draft = quoting.length ? draftGroup(untold, quoting, { drafts: [], turns, siblings: [] }) : null
    return draft && ["direct", "mixed"].includes(draft.form) ? [draft] : []
  })
}

/** "discussed the issue of A": the verb reports by itself, the noun belongs to its content. */
function isTopicNoun(group: readonly Hit[], lexicon: Lexicon): boolean {
  const { entry, predicate, head, tree } = group[0]!
  if (entry.upos !== "NOUN" || predicate === head || ACT_LADDER[entry.act].group !== "report") return false
  const verb = lexicon.cues.get(fold(tree.tokens[predicate]!.lemma)) ?? []
  // "stressed his hope for A" hopes, where no rule makes another act of both ("stressed its confidence in A")
  if (entry.act === "predict" && !lexicon.pack.cues.contentActs.some((r) => r.head.has(entry.lemma) && verb.some((v) => r.from.includes(v.act)))) return false
  return verb.some((v) => v.upos === "VERB" && !v.weak && !v.with.length && v.slots.some((s) => s.kind === "obj" && s.role === "content"))
}

/** The first alternative of a reporting word whose frame the sentence fills. */
function draftGroup(scene: Scene, alternatives: readonly Hit[], known: Known): Draft | null {
  const group = clauseFirst(alternatives, scene)
  for (const [i, hit] of group.entries()) {
    const draft = draftHit(scene, hit, known)
    if (!draft) continue
    if (hit.entry.joint && i < group.length - 1 && !isJoint(draft)) {
      const single = draftGroup(scene, group.slice(i + 1), known)
      if (single) return single
    }
    return draft
  }
  return null
}

/** "agreed with X that A": where a conjunction opens a clause, alternatives that take a clause go first. */
function clauseFirst(group: readonly Hit[], scene: Scene): readonly Hit[] {
  const { tree, head, predicate } = group[0]!
  const { complementisers } = scene.lexicon(tree)
  const clause = [head, predicate].some((o) => childrenBy(tree, o, "ccomp").some((c) => childrenBy(tree, c, "mark").some((m) => tree.tokens[m]!.upos === "SCONJ" && complementisers.has(fold(tree.tokens[m]!.lemma)))))
  if (!clause || group.length < 2) return group
  const takes = (h: Hit): boolean => h.entry.slots.some((s) => s.kind === "clause")
  return [...group.filter(takes), ...group.filter((h) => !takes(h))]
}

/** Several act together: several actors, or nobody is named. */
const isJoint = (draft: Draft): boolean => (draft.actors.length !== 1 && !isTold(draft)) || draft.speaker === null || draft.partnered === true

/** «Коммунисты говорят о провокации»: what people whom nobody knows say in the present is no talk among them. */
const isTold = ({ actors, hit, speaker }: Draft): boolean => actors.length === 0 && hit !== null && (hit.tree.tokens[hit.predicate]!.features.Tense === "Pres" || isOne(hit.tree, speaker))

/** "The governor spoke about A": one person, though nobody knows who. */
const isOne = (tree: Tree, speaker: Span | null): boolean => {
  const words = speaker ? tree.tokens.filter((t) => contains(speaker, t)) : []
  const head = words.find((t) => !words.includes(tree.tokens[t.head]!))
  return head?.features.Number === "Sing" && head.upos !== "PRON" && !words.some((t) => relation(t) === "conj")
}

/** What stands already when a reporting word is looked at: drafts before it, the turns, and support nouns that share its verb. */
interface Known {
  readonly drafts: readonly Draft[]
  readonly turns: readonly Draft[]
  readonly siblings: readonly number[]
}

function draftHit(scene: Scene, hit: Hit, { drafts: earlier, turns, siblings }: Known): Draft | null {
  const { tree } = hit
  const lexicon = scene.lexicon(tree)
  const refuse = (reason: string): null => {
    scene.trace.push({ rule: ruleName(hit), sentence: tree.index, span: spansOf(tree, hit.words)[0]!, outcome: "refused", reason })
    return null
  }
  if (tree.tokens[1]?.form === ":" && lexicon.syntax.sourceLabels.has(fold(tree.tokens[0]!.form))) return refuse("a line that names its source")
  if (hit.head === 0 && tree.tokens.slice(0, 6).some((t) => t.form === ":") && lexicon.syntax.quoteLabels.has(fold(tree.tokens[0]!.form))) return refuse("a line that a quotation follows")
  const quoted = findQuoted(hit, scene)
  if (!quoted && isUnreal(hit, lexicon)) return refuse("no act that took place: modal, future, imperative or bare infinitive")
  const told = findSpeaker(hit, { syntax: lexicon.syntax, speakerNouns: lexicon.speakerNouns, before: earlierTrees(scene, tree), tails: tailsOf(tree, lexicon), canSpeak: (t, w) => canSpeak(scene, t, w) })
  const cue = spansOf(tree, hit.words)
  const quoting = quotedActors(scene, cue[0]!, earlier, turns)
  const own = quoted ? [] : ownReport(scene, hit, told, quoting)
  const speaker: Voice = own.length ? { tree: null, head: -1, agentless: false, rule: "own-report" } : told
  const context: ContentContext = {
    syntax: lexicon.syntax, complementisers: lexicon.complementisers, canSpeak: (t, w) => canSpeak(scene, t, w),
    speaker: speaker.tree === tree ? speaker.head : -1, strictCase: differInCase(hit), siblings, tails: tailsOf(tree, lexicon),
  }
  const found = contentOf(scene, hit, quoted, context, earlier)
  if (!found?.content.length) return refuse("no content in the places of its frame")
  if (found.rule === "framed-phrase" && !quoted && isAsDone(hit, lexicon)) return refuse("a clause that tells as what something was agreed or planned")
  if (found.rule !== "framed-phrase" && !quoted && tellsWhatIsAnswered(hit, lexicon)) return refuse("what a report answers")
  if (!found.rule.startsWith("quote") && found.rule !== "complement-clause" && !takesObject(hit, found.head) && !(found.rule === "antecedent" && takesPronoun(hit))) return refuse("its content is headed by another word than the entry asks for")
  const performs = quoting.length > 0 && speaker.head < 0 && ["thank", "congratulate"].includes(hit.entry.act)
  const weak = performs || (own.length > 0 && !(hit.entry.weak && found.form === "nominal" && ACT_LADDER[hit.entry.act].group === "report")) ? null : weakness(scene, hit, speaker, found, quoting.length > 0)
  if (weak) return refuse(weak)
  if (found.content.some((c) => cue.some((k) => overlaps(c, k)))) return refuse("its content would hold its own cue")
  const inQuotation = quoting.length > 0
  if (inQuotation && ["state", "assess", "predict", "stress"].includes(hit.entry.act) && isFirstPerson(tree, hit) && !quoted && (hit.entry.weak || hit.entry.act !== "state") && !(hit.entry.act === "stress" && tree.tokens[hit.predicate]!.features.Tense === "Past" && speaker.head >= 0))
    return refuse("a speaker's own opinion inside a quotation")
  const partner = hit.entry.joint || hit.entry.slots.some((s) => s.role === "partner") ? (roleWord(hit, "partner", context) ?? partnerAbove(hit, context) ?? partnerBeside(hit, context) ?? partnerOfTalks(hit, context)) : null
  const actors = performs ? quoting : own.length ? own : actorsOf(scene, hit, speaker, partner, quoting)
  // "the council decided": only several agree with each other
  if (hit.entry.act === "agree" && hit.entry.weak && hit.entry.joint && speaker.head >= 0 && actors.length < 2) return refuse("one alone agrees with nobody")
  // "the statement deals with A": a text discusses nothing, it states
  const said = speaker.rule === "document-speaks" && hit.entry.act === "discuss" ? "state" : hit.entry.act
  const corrected = correctAct(said, tree, found.head, lexicon, {
    cue: tree.tokens[hit.head]!.lemma, speaker: context.speaker, canSpeak: (w) => canSpeak(scene, tree, w), isOwn: isOwnOf(scene, tree, actors), isOtherPerson: namesAnother(scene, tree, actors), relays: areMedia(scene, actors), body: isBody(scene, tree, context.speaker, actors),
  })
  // a quotation of several sentences is more than the thanks at its end
  const alone = !found.rule.startsWith("quote") || found.content[0]!.start >= tree.sentence.start
  const { act, rule } = alone || ACT_LADDER[corrected.act].group !== "feeling" ? corrected : { act: said, rule: null }
  const agent = speakerSpan(scene, speaker)
  scene.trace.push({ rule: found.rule, sentence: tree.index, span: cue[0]!, outcome: "fired", reason: `${ruleName(hit)}; speaker by ${speaker.rule}${rule ? `; act by ${rule}` : ""}` })
  return {
    tree, hit, speaker: agent, actors, cue, content: found.content, contentHead: found.head, form: found.form, act,
    addressee: actorSpan(scene, tree, roleWord(hit, "addressee", context)), target: actorSpan(scene, tree, roleWord(hit, "target", context)),
    partnered: partner !== null && (canSpeak(scene, tree, partner) || isHuman(tree, partner)),
    // "gave no promises": the noun is negated
    negated: isNegated(tree, hit.predicate, lexicon) || (hit.head !== hit.predicate && isNegated(tree, hit.head, lexicon)), actRule: rule, rule: `${found.rule} · ${speaker.rule}`, confidence: confidenceOf(hit, speaker, found.rule, agent),
  }
}

/** "The plan helps all, as agreed with X": a passive participle behind a conjunction of reports, without a subject. */
const isAsDone = ({ tree, predicate }: Hit, { syntax }: Lexicon): boolean => {
  const { features, upos } = tree.tokens[predicate]!
  const marks = childrenBy(tree, predicate, "mark", "advmod").filter((c) => c === predicate - 1)
  return upos === "VERB" && features.VerbForm === "Part" && features.Tense === "Past" && features.Case === undefined && !childrenBy(tree, predicate, "nsubj", "aux").length && marks.some((c) => syntax.reportConjunctions.has(fold(tree.tokens[c]!.lemma)))
}

/** "X said A, answering a question whether B": the participle clause of a report tells what is answered. */
const tellsWhatIsAnswered = ({ tree, predicate }: Hit, { syntax, cues }: Lexicon): boolean => {
  const { lemma, head, features } = tree.tokens[predicate]!
  const isParticiple = features.VerbForm === "Conv" || features.VerbForm === "Ger" || (features.VerbForm === "Part" && features.Tense === "Pres" && features.Case === undefined)
  if (!isParticiple || !syntax.answers.has(fold(lemma)) || head < 0 || childrenBy(tree, predicate, "aux", "nsubj").length) return false
  return (cues.get(fold(tree.tokens[head]!.lemma)) ?? []).some((c) => c.upos === "VERB" && c.slots.some((s) => s.kind === "clause" || s.kind === "quote"))
}

/** «на+acc» beside «на+loc» */
const differInCase = (hit: Hit): boolean => {
  const all = hit.entry.slots.flatMap((s) => (s.kind === "prep" ? s.prepositions : []))
  return new Set(all).size < all.length
}

/** Entries may name the nouns that head their content, or those that may not; neither may what the verb makes of its object («признал его виновным»). */
function takesObject({ tree, entry, predicate }: Hit, head: number): boolean {
  const noun = head < 0 ? "" : fold(tree.tokens[head]!.lemma)
  const made = [...childrenBy(tree, predicate, "xcomp"), ...(head < 0 ? [] : childrenBy(tree, head, "amod", "acl"))].filter((c) => c > predicate && tree.tokens[c]!.features.Case === "Ins")
  const described = head < 0 ? [] : [head, ...childrenBy(tree, head, "amod", "nummod")].map((c) => fold(tree.tokens[c]!.form))
  const barred = [noun, ...made.map((c) => fold(tree.tokens[c]!.lemma))]
  if (entry.barring.some((o) => o.startsWith("*") && described.some((form) => form.endsWith(o.slice(1))))) return false
  return (!entry.objects.length || entry.objects.some((o) => fold(o) === noun)) && !entry.barring.some((o) => barred.includes(fold(o)))
}

/** "said this": the entry names the pronoun that stands for the content. */
const takesPronoun = ({ tree, entry }: Hit): boolean =>
  entry.objects.length > 0 && tree.tokens.some(({ lemma, features }) => features.PronType === "Dem" && entry.objects.some((o) => fold(o) === fold(lemma)))

const ruleName = (hit: Hit): string => `${hit.entry.lemma} (${hit.entry.act})`

function contentOf(scene: Scene, hit: Hit, quoted: Quoted | null, context: ContentContext, earlier: readonly Draft[]): FoundContent | null {
  const { tree } = hit
  // «источники "с высокой долей вероятности" говорят и о A»: a quotation between a subject and its verb is a part of the report
  const quote = quoted?.quotes[0]?.outer
  const inner = quote && quote.end <= tree.tokens[hit.predicate]!.start && childrenBy(tree, hit.predicate, "nsubj").some((c) => tree.tokens[c]!.end <= quote.start && quote.start > tree.sentence.start)
  const reported = quoted && childrenBy(tree, hit.predicate, "mark", "advmod").some((c) => context.syntax.reportConjunctions.has(fold(tree.tokens[c]!.lemma)))
  if (quoted && !reported && !inner && !(quoted.rule === "quote-before" && belongsToEarlier(scene, hit, quoted))) {
    const clause = findContent(hit, context)
    const partial = quoted.rule === "quote-before" ? partlyQuoted(scene, hit, quoted) : null
    // «о взятках и "группировке" заявил X»: the quotation ends what the report's own preposition governs
    const governed = partial && clause?.rule === "framed-phrase" && clause.head < hit.predicate && childrenBy(tree, clause.head, "case").some((c) => context.syntax.topicPrepositions.has(fold(tree.tokens[c]!.lemma)))
    if (governed) return { content: contentSpans(scene, tree, clause.words), head: clause.head, form: "mixed", rule: clause.rule }
    // "Despite words like “A,” the aide said there is no deal": behind the report stands a clause of its own
    const behind = partial && clause?.shape === "clause" && clause.words.every((w) => w > hit.predicate) && childrenBy(tree, clause.head, "nsubj", "expl").some((c) => c > hit.predicate) && !tree.tokens.some((t, i) => t.features.VerbForm === "Fin" && t.end <= quoted.quotes[0]!.outer.start && i < hit.predicate)
    if (behind) return { content: overQuotation(scene, tree, contentSpans(scene, tree, clause.words)), head: clause.head, form: "indirect", rule: clause.rule }
    if (partial) return { content: [partial], head: clause?.head ?? -1, form: "mixed", rule: "quote-before" }
    const quotes = quoted.spans.map((q) => trimContent(scene.text, q, scene.quotes)).filter((s) => s.end > s.start)
    // «отметил, что A: "B"»: the clause is content too
    const extra = clause && quoted.rule === "quote-after" ? contentSpans(scene, tree, clause.words).filter((s) => !quotes.some((q) => overlaps(q, s))) : []
    const before = extra.filter((s) => s.end <= quotes[0]!.start && s.start >= tree.tokens[hit.predicate]!.end)
    const head = tree.tokens.findIndex((t, i) => quotes.some((q) => t.start >= q.start && t.end <= q.end) && !quotes.some((q) => i !== t.head && t.head >= 0 && tree.tokens[t.head]!.start >= q.start && tree.tokens[t.head]!.end <= q.end))
    return { content: [...before, ...quotes], head, form: before.length ? "mixed" : "direct", rule: quoted.rule }
  }
  const pointed = pointedAt(scene, hit, scene.lexicon(tree).pack.phrasing.pointing)
  if (pointed) return { content: [pointed], head: -1, form: "indirect", rule: "antecedent" }
  const content = findContent(hit, context)
  if (!content) return announced(scene, hit)
  const said = saidBefore(tree, content.head, hit, earlier)
  if (said) return { content: said.content, head: -1, form: said.form === "direct" ? "indirect" : said.form, rule: "antecedent" }
  const answers = ACT_LADDER[hit.entry.act].group === "position"
  const before = content.head < hit.predicate && !answers ? null : reportedBefore(scene, hit, content.words, earlier)
  if (before) return { content: before.content, head: -1, form: "indirect", rule: "antecedent" }
  const antecedent = content.head < hit.predicate || pointsBack(hit, content.words) ? antecedentOf(scene, tree, content.head) : null
  if (antecedent) return { content: [antecedent], head: -1, form: "indirect", rule: "antecedent" }
  // «Об этом сообщил X» at the very beginning: what "this" is nobody can tell
  if (tree.index === 0 && content.words.every((w) => ["PRON", "DET"].includes(tree.tokens[w]!.upos) && tree.tokens[w]!.features.PronType === "Dem")) return null
  const spans = insideQuotation(scene, tree.tokens[hit.predicate]!, overQuotation(scene, tree, contentSpans(scene, tree, content.words)))
  if (!spans.length) return null
  const complementised = childrenBy(tree, content.head, "mark").some((c) => context.complementisers.has(fold(tree.tokens[c]!.lemma)))
  return { content: spans, head: content.head, form: contentForm(scene, spans, content.shape, complementised || standsWith(scene, tree.tokens[hit.predicate]!, spans)), rule: content.rule }
}

/** "“We will tell you when it begins,” said X, asked whether A": what stands behind the quotation is not told in it. */
const insideQuotation = (scene: Scene, cue: Span, spans: readonly Span[]): readonly Span[] => {
  const quote = scene.quotes.find((q) => q.parent === null && !q.nameLike && contains(q.inner, cue))
  const within = quote ? spans.filter((s) => overlaps(quote.inner, s)) : spans
  return within.length ? within : spans
}

/** Report and content stand in one quotation: "They say A." is no quotation of A. */
const standsWith = (scene: Scene, cue: Span, spans: readonly Span[]): boolean => scene.quotes.some((q) => contains(q.inner, cue) && spans.every((s) => contains(q.inner, s)))

/** "X said:" ⏎ a paragraph: where the report has no content in its sentence, the paragraph that it announces is what is said. */
function announced(scene: Scene, hit: Hit): FoundContent | null {
  const content = hit.entry.slots.some((s) => s.kind === "quote") ? announcedParagraph(scene, hit.tree) : null
  return content && { content: [content], head: -1, form: "direct", rule: "announced-paragraph" }
}

/** «заявил о "прогрессе", но добавил, что …»: a quotation inside the phrase of an earlier report of the sentence. */
function belongsToEarlier(scene: Scene, hit: Hit, quoted: Quoted): boolean {
  const quote = quoted.quotes[0]!
  if (quote.outer.start <= hit.tree.sentence.start) return false
  const prefix = scene.text.slice(hit.tree.sentence.start, quote.outer.start).trimEnd()
  return /[\p{L}\p{N}]$/u.test(prefix) && hasReport(scene, hit.tree, quote.outer.start)
}

const hasReport = (scene: Scene, tree: Tree, before: number): boolean =>
  tree.tokens.some((t) => t.end <= before && t.upos === "VERB" && (scene.lexicon(tree).cues.get(fold(t.lemma)) ?? []).some((c) => c.upos === "VERB" && !c.weak))

/** «Посольство принимает "меры …", подчеркнул X»: only the end of the reported clause is quoted; the clause is content as a whole. */
function partlyQuoted(scene: Scene, hit: Hit, quoted: Quoted): Span | null {
  const quote = quoted.quotes[0]!
  const { sentence } = hit.tree
  if (quote.outer.start <= sentence.start || quote.outer.start >= sentence.end) return null
  const before = hit.tree.tokens.filter((t) => t.end <= quote.outer.start)
  if (hasReport(scene, hit.tree, quote.outer.start) || !before.some((t) => ["VERB", "NOUN", "PROPN", "PRON"].includes(t.upos)) || scene.text.slice(sentence.start, quote.outer.start).trimEnd().endsWith(":")) return null
  return trimContent(scene.text, { start: sentence.start, end: quote.outer.end }, scene.quotes)
}

function speakerSpan(scene: Scene, speaker: Voice): Span | null {
  return speaker.tree && speaker.head >= 0 ? phraseSpan(scene, speaker.tree, speaker.head) : null
}

/** The actors of the quotation or turn that this place stands in. */
function quotedActors(scene: Scene, cue: Span, earlier: readonly Draft[], turns: readonly Draft[]): readonly string[] {
  const isQuoted = scene.quotes.some((q) => !q.nameLike && contains(q.inner, cue))
  const around = [...turns, ...earlier].filter((d) => (d.form === "direct" || (d.form === "mixed" && isQuoted)) && d.content.some((c) => contains(c, cue)))
  return around.at(-1)?.actors ?? []
}

function confidenceOf(hit: Hit, speaker: Voice, rule: string, agent: Span | null): number {
  let sure = hit.entry.weak ? 0.7 : 0.88
  if (["elided-subject", "controlled-subject"].includes(speaker.rule)) sure -= 0.15
  if (!agent) sure -= 0.08
  if (rule.startsWith("quote")) sure += 0.06
  if (rule === "shared-object" || rule === "juxtaposed-clause") sure -= 0.1
  return Math.round(Math.max(0.2, Math.min(0.98, sure)) * 100) / 100
}
