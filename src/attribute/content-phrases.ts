import type { Slot } from "../languages/parts/cues.ts"
import { ACT_LADDER } from "../model/statement.ts"
import { type Content, type ContentContext, has, isFiniteClause, isOwnPreposition, lastOf, ownersOf } from "./content-model.ts"
import { agendaBreak, type Hit } from "./hits.ts"
import { fillsSlot, isAside, isEdge, isPersonal } from "./slots.ts"
import { childrenBy, fold, isGerund, isPassive, isVerbal, relation, subtree, type Tree } from "./tree.ts"

/** "A was discussed", «обсуждены A», «подчёркнута важность A». */
export function passiveSubject(hit: Hit, context: ContentContext): Content | null {
  const { tree, predicate, head } = hit
  if (head !== predicate || (hit.entry.upos === "ADJ" && !has(hit, "subj"))) return null
  const subject = childrenBy(tree, predicate, "nsubj").find((c) => tree.tokens[c]!.relation === "nsubj:pass" || has(hit, "subj") || isPassive(tree, predicate))
  const expletive = subject !== undefined && tree.tokens[subject]!.upos === "PRON" && childrenBy(tree, predicate, "ccomp", "xcomp", "csubj").length > 0
  if (expletive || (subject !== undefined && isAboutPeople(hit, subject))) return null
  if (subject === undefined) {
    // «озвученное предложение», "the concern voiced": the noun a passive participle stands by
    const token = tree.tokens[predicate]!
    const participle = ["acl", "amod"].includes(relation(token)) && token.features.VerbForm === "Part" && token.features.Voice === "Pass" && token.head >= 0
    if (!participle || !has(hit, "obj")) return null
    const clause = childrenBy(tree, token.head, "cop").length > 0
    return { words: subtree(tree, token.head, (c) => c === predicate || (clause && ["nsubj", "cop", "aux", "punct", "advmod", "advcl", "mark", "cc", "parataxis", "expl"].includes(relation(tree.tokens[c]!)))).filter((w) => !isOwnPreposition(tree, w, token.head)), head: token.head, shape: "nominal", rule: "participle-noun" }
  }
  if (!(has(hit, "obj") || has(hit, "subj") || has(hit, "case") || has(hit, "prep")) || subject === context.speaker) return null
  // «рыбаков, которые осуждены»: people of whom a clause tells are no content
  if (isRelative(tree, subject) && tree.tokens[predicate]!.head >= 0 && (context.speaker >= 0 && context.speaker < subject || isHumanNoun(tree, tree.tokens[predicate]!.head) || context.canSpeak(tree, tree.tokens[predicate]!.head))) return null
  // "the alliance is focused on A": what the preposition governs is there still
  if (!has(hit, "obj") && !has(hit, "subj") && !has(hit, "case") && tree.children[predicate]!.some((c) => hit.entry.slots.some((s) => s.kind === "prep" && fillsSlot(tree, c, s, predicate, context)) || (c > predicate && childrenBy(tree, c, "mark", "case").some((k) => hit.entry.with.includes(fold(tree.tokens[k]!.form)))))) return null
  // "members were promised a rise": of two objects the second is the content
  if (childrenBy(tree, predicate, "obj").length) return null
  const roles = hit.entry.slots.find((s) => s.kind === "obj")?.role ?? "content"
  if (roles !== "content" && !has(hit, "subj")) return null
  const tail = tailAfter(hit, Math.max(predicate, lastOf(tree, subject)), context)
  return { words: [...subtree(tree, subject), ...tail], head: subject, shape: "nominal", rule: "passive-subject" }
}

const isRelative = (tree: Tree, c: number): boolean => ["PRON", "DET"].includes(tree.tokens[c]!.upos) && tree.tokens[c]!.features.PronType === "Rel"
const isHumanNoun = (tree: Tree, c: number): boolean => tree.tokens[c]!.features.Animacy === "Anim"

/** "which progress he speaks of": what a clause asks for is not told. */
const isAskedFor = (tree: Tree, c: number, predicate: number): boolean =>
  c < predicate && childrenBy(tree, c, "det").some((k) => /Rel|Int/.test(tree.tokens[k]!.features.PronType ?? "") && tree.tokens[k]!.features.Poss !== "Yes") && ["ccomp", "acl", "csubj"].includes(relation(tree.tokens[predicate]!))

/** "she was encouraged", "they were cited for A": people whom no act of blame or feeling meets are no content. */
const isAboutPeople = ({ tree, entry }: Hit, subject: number): boolean =>
  isPersonal(tree, subject) && tree.tokens[subject]!.features.Gender !== "Neut" && ["report", "pressing", "asking"].includes(ACT_LADDER[entry.act].group)

/** The object, case or prepositional phrase that the frame names. */
export function framedPhrase(hit: Hit, context: ContentContext): Content | null {
  const { tree, head } = hit
  for (const slot of hit.entry.slots) {
    if (slot.role !== "content" || !["obj", "case", "prep", "ger", "iobj", "comp"].includes(slot.kind)) continue
    for (const [owner, c] of byCase(hit.tree, placesOf(hit, slot), slot)) {
      // "held a discussion with a group | of nurses": those one talks with are no topic
      if (slot.kind === "prep" && owner !== head && owner !== hit.predicate && isPartner(hit, owner) && childrenBy(hit.tree, c, "case").some((k) => context.syntax.ownerPrepositions.has(fold(hit.tree.tokens[k]!.lemma)))) continue
      // «розповів деталі | про дзвінок»: a thing that the frame takes keeps what it is about
      if (slot.kind === "prep" && owner !== head && relation(tree.tokens[owner]!) === "obj" && hit.entry.slots.some((s) => s.kind === "obj" && s.role === "content") && !context.canSpeak(tree, owner)) continue
      // "held talks on the sidelines | of a summit"
      if (owner !== head && isEdge(hit.tree, owner, context)) continue
      // "commended its focus | on A": what a thing is praised with belongs to the thing
      if (slot.kind === "prep" && owner !== head && isPraisedThing(hit, owner, c, context)) continue
      if (c === head || c === context.speaker || hit.words.includes(c) || !fillsSlot(tree, c, slot, owner, context)) continue
      const verbal = isVerbal(tree.tokens[c]!) && tree.tokens[c]!.features.VerbForm === "Fin"
      if (isPersonal(tree, c) || isAskedFor(tree, c, hit.predicate) || (slot.kind === "prep" && isFronted(tree, c, owner))) continue
      const branch = [...subtree(tree, c, (k) => hit.words.includes(k) || k === context.speaker || context.siblings.includes(k) || isFramedElsewhere(hit, k, c, context) || (!verbal && isOwnSentence(tree, k))), ...describedNoun(hit, c)].sort((a, b) => a - b)
      const joined = slot.kind === "prep" ? [...joinedToCue(hit, branch, c, context), ...underSamePreposition(hit, branch, c)] : []
      const words = [...branch, ...betweenAttributeAndNoun(hit, branch, c, context), ...joined, ...tailAfter(hit, (joined.at(-1) ?? branch.at(-1))!, context)]
      // "for being among the first": what stands behind the copula is content
      const copula = childrenBy(tree, c, "cop").find((k) => isGerund(tree.tokens[k]!))
      const preposition = slot.kind === "prep" && copula === undefined ? (childrenBy(tree, c, "case")[0] ?? -1) : -1
      return { words: words.filter((w) => w > preposition && !(isOwnPreposition(tree, w, c) && (copula === undefined || w < copula))), head: c, shape: verbal ? "clause" : "nominal", rule: "framed-phrase" }
    }
  }
  return null
}

/** "blamed the delay | on a freeze": what a preposition names as the target is no part of the object. */
const isBlamed = (tree: Tree, entry: Hit["entry"], k: number): boolean =>
  entry.slots.some((s) => s.kind === "prep" && s.role === "target" && childrenBy(tree, k, "case").some((p) => s.prepositions.includes(fold(tree.tokens[p]!.lemma))))

const isPartner = ({ tree, entry }: Hit, c: number): boolean =>
  entry.slots.some((s) => s.kind === "prep" && s.role === "partner" && childrenBy(tree, c, "case").some((k) => s.prepositions.includes(fold(tree.tokens[k]!.lemma))))

function isPraisedThing(hit: Hit, owner: number, c: number, context: ContentContext): boolean {
  const { tree, entry, predicate } = hit
  const { upos, head, features } = tree.tokens[owner]!
  // "backed a treaty for a truce | in the north"
  if (entry.act === "support" && relation(tree.tokens[owner]!) === "nmod" && head > predicate) return isPraisedThing(hit, head, owner, context)
  const target = entry.slots.some((s) => s.kind === "obj" && s.role === "target")
  return target && entry.upos === "VERB" && head === predicate && upos === "NOUN" && features.Case === undefined && relation(tree.tokens[owner]!) === "obj" && relation(tree.tokens[c]!) === "nmod" && (entry.act === "support" || childrenBy(tree, owner, "nmod").some((k) => tree.tokens[k]!.features.Poss === "Yes" || tree.tokens[k]!.relation === "nmod:poss")) && !context.canSpeak(tree, owner)
}

/** «обратился за помощью | к властям»: whom the frame addresses by a preposition is no part of what is asked; with whom a conversation was held is a part of the conversation. */
const isFramedElsewhere = ({ tree, entry }: Hit, k: number, c: number, context: ContentContext): boolean =>
  tree.tokens[k]!.head === c && k > c && relation(tree.tokens[k]!) === "nmod" && !context.syntax.occasionNouns.has(fold(tree.tokens[c]!.lemma)) && (context.canSpeak(tree, k) || isBlamed(tree, entry, k)) && entry.slots.some((s) => (s.role === "addressee" ? s.kind === "prep" : s.kind === "prep" ? s.role === "target" : s.role === "target" && s.kind === "case" && entry.objects.length > 0) && fillsSlot(tree, k, s, c, context))

/** "On trade, she praised A", "In May the board backed A": what the sentence is about stands first, and the report has an object of its own. */
function isFronted(tree: Tree, c: number, owner: number): boolean {
  const words = subtree(tree, c)
  const apart = tree.tokens[words.findLast((w) => tree.tokens[w]!.upos !== "PUNCT")! + 1]?.form === "," || tree.tokens[c]!.features.Case === undefined
  return words[0] === 0 && apart && childrenBy(tree, owner, "obj").some((k) => k > owner)
}

/** «признательность за приём | и проявленное гостеприимство»: a noun of the content's case right behind it, hung on the cue's noun, which is no cue itself. */
function joinedToCue({ tree, head, predicate, words }: Hit, branch: readonly number[], c: number, { siblings }: ContentContext): number[] {
  if (head === predicate) return []
  const next = childrenBy(tree, head, "conj").find((k) => k > branch.at(-1)! && !siblings.includes(k) && !words.includes(k) && tree.tokens[k]!.upos === "NOUN" && tree.tokens[k]!.features.Case === tree.tokens[c]!.features.Case)
  const joined = next === undefined ? [] : subtree(tree, next)
  return joined[0] === branch.at(-1)! + 1 ? joined : []
}

/** "gratitude for A, and for B": a second phrase with the preposition of the first, wherever it hangs. */
function underSamePreposition({ tree, predicate }: Hit, branch: readonly number[], c: number): number[] {
  const preposition = childrenBy(tree, c, "case")[0]
  const last = branch.at(-1)!
  const at = last + (tree.tokens[last + 1]?.form === "," ? 2 : 1)
  if (preposition === undefined || tree.tokens[at]?.upos !== "CCONJ" || !tree.tokens[at + 1] || fold(tree.tokens[at + 1]!.lemma) !== fold(tree.tokens[preposition]!.lemma)) return []
  const second = childrenBy(tree, predicate, "conj").find((k) => k > at && ["NOUN", "PROPN"].includes(tree.tokens[k]!.upos) && childrenBy(tree, k, "case").includes(at + 1))
  return second === undefined ? [] : subtree(tree, second)
}

/** «поздравил X и весь народ | со священным для A месяцем»: wherever the parser hung it, the preposition of the frame stands behind the object, and its case behind it. */
export function phraseBehindObject(hit: Hit): Content | null {
  const { tree, predicate, entry } = hit
  const slot = entry.slots.find((s) => s.kind === "prep" && s.role === "content")
  if (entry.upos !== "VERB" || entry.weak || slot?.kind !== "prep" || !slot.case || !entry.slots.some((s) => s.kind === "obj" && s.role !== "content")) return null
  const object = childrenBy(tree, predicate, "obj").find((k) => k > predicate)
  if (object === undefined) return null
  const stop = tree.tokens.findIndex((t, i) => i > predicate && ((t.upos === "PUNCT" && t.form !== ",") || isVerbal(t)))
  const end = stop < 0 ? tree.tokens.length : stop
  const at = tree.tokens.findIndex((t, i) => i > object && i < end && t.upos === "ADP" && slot.prepositions.some((p) => fold(p) === fold(t.lemma)) && tree.tokens[i + 1]?.features.Case?.toLowerCase() === slot.case)
  if (at < 0) return null
  const head = tree.tokens.findIndex((t, i) => i > at && i < end && t.upos === "NOUN" && t.features.Case?.toLowerCase() === slot.case)
  const words = Array.from({ length: end - at - 1 }, (_, i) => at + 1 + i)
  return head < 0 ? null : { words, head, shape: "nominal", rule: "phrase-behind-object" }
}

const GAP = 6

/** «о состоявшихся | в последние дни | учениях»: what stands between a noun and its first attribute belongs to it, wherever it hangs. */
function betweenAttributeAndNoun({ tree, words }: Hit, branch: readonly number[], c: number, { speaker }: ContentContext): number[] {
  const first = branch.find((w) => w < c && ["amod", "acl"].includes(relation(tree.tokens[w]!)) && tree.tokens[w]!.head === c)
  if (first === undefined) return []
  const gap = tree.tokens.flatMap((t, w) => (w > first && w < c && !branch.includes(w) && t.upos !== "PUNCT" ? [w] : []))
  return gap.length <= GAP && !gap.some((w) => words.includes(w) || w === speaker) ? gap : []
}

/** «за останнє | рішення щодо A»: an adjective in the place of the content, and the noun behind it hung elsewhere on the report. */
function describedNoun({ tree, words }: Hit, c: number): number[] {
  const noun = tree.tokens[c + 1]
  if (tree.tokens[c]!.upos === "NOUN" && !tree.tokens[c]!.features.Degree || !["ADJ", "DET", "NOUN"].includes(tree.tokens[c]!.upos) || noun?.upos !== "NOUN" || noun.head === c) return []
  return noun.features.Case === tree.tokens[c]!.features.Case && noun.features.Number === tree.tokens[c]!.features.Number ? subtree(tree, c + 1, (k) => words.includes(k) || k === c) : []
}

/** «выражено удовлетворение уровнем A»: taggers mistake cases; a bare oblique noun right behind fills the one case slot of the frame. */
export function misreadCase({ tree, entry, head }: Hit): Content | null {
  const slots = entry.slots.filter((s) => s.kind === "case")
  if (slots.length !== 1 || slots[0]!.role !== "content") return null
  const objectTaken = entry.slots.some((s) => s.kind === "obj")
  const c = childrenBy(tree, head, "nmod", "obl", "iobj", "obj").find((k) => !(objectTaken && relation(tree.tokens[k]!) === "obj") && tree.tokens[k]!.upos === "NOUN" && subtree(tree, k)[0] === head + 1)
  if (c === undefined || childrenBy(tree, c, "case").length || ["Nom", undefined].includes(tree.tokens[c]!.features.Case)) return null
  return { words: subtree(tree, c), head: c, shape: "nominal", rule: "misread-case" }
}

/** "grateful for this support, it is important": a sentence of its own that was joined to a noun phrase. */
function isOwnSentence(tree: Tree, k: number): boolean {
  const token = tree.tokens[k]!
  if (!["parataxis", "conj", "acl", "appos"].includes(relation(token)) || token.relation === "acl:relcl") return false
  const finite = token.features.VerbForm === "Fin" || childrenBy(tree, k, "cop", "aux").some((c) => tree.tokens[c]!.features.VerbForm === "Fin")
  if (!finite || !childrenBy(tree, k, "nsubj").length || childrenBy(tree, k, "mark").length) return false
  return !subtree(tree, k).some((w) => /Rel|Int/.test(tree.tokens[w]!.features.PronType ?? ""))
}

/** «за даними X, виступив за A»: of several places those in the slot's case come first. */
function byCase(tree: Tree, places: readonly [number, number][], { case: asked }: Slot): readonly [number, number][] {
  if (asked === null) return places
  const fits = ([, c]: readonly [number, number]): boolean => tree.tokens[c]!.features.Case?.toLowerCase() === asked
  return [...places.filter(fits), ...places.filter((p) => !fits(p))]
}

/** Where a slot may be filled: by dependants of the cue's words; a prepositional phrase also by those of its object («призвал Путина | к A»). */
function placesOf(hit: Hit, slot: Slot): [number, number][] {
  const { tree } = hit
  const own = ownersOf(hit).flatMap((o) => tree.children[o]!.map((c): [number, number] => [o, c]))
  if (slot.kind === "comp") return [...own.filter(([, c]) => relation(tree.tokens[c]!) === "obj").flatMap(([, c]) => tree.children[c]!.map((k): [number, number] => [c, k])), ...own]
  if (slot.kind !== "prep") return own
  const objects = own.filter(([, c]) => (["obj", "iobj", "obl", "nsubj"].includes(relation(tree.tokens[c]!)) || (["conj", "xcomp"].includes(relation(tree.tokens[c]!)) && !isVerbal(tree.tokens[c]!))) && c > hit.words[0]!)
  // "commended X, Y and one of his deputies | for preparing A": the gerund hangs on the last of those named
  const gerunds = own.filter(([, c]) => relation(tree.tokens[c]!) === "obj" && hit.entry.slots.some((s) => s.kind === "obj" && s.role === "target")).flatMap(([, c]) => subtree(tree, c).filter((k) => k > c && isGerund(tree.tokens[k]!) && relation(tree.tokens[k]!) === "acl").map((k): [number, number] => [tree.tokens[k]!.head, k]))
  const below = objects.flatMap(([, c]) => [c, ...childrenBy(tree, c, "flat", "appos", "nmod", "conj")].flatMap((o) => childrenBy(tree, o, "nmod", "acl").map((k): [number, number] => [o, k])))
  return [...own, ...below, ...gerunds]
}

/** "the focus was on A", «главной темой стала A»: the cue is the subject of a nominal predicate, or its predicate. */
export function nominalPredicate(hit: Hit): Content | null {
  const { tree, head } = hit
  // "one of the main topics was A"
  const counted = relation(tree.tokens[head]!) === "nmod" ? tree.tokens[head]!.head : -1
  const place = counted >= 0 && counted < head && ["NUM", "PRON", "DET"].includes(tree.tokens[counted]!.upos) ? counted : head
  const token = tree.tokens[place]!
  if (has(hit, "pred") && relation(token) === "nsubj" && token.head >= 0) {
    const top = token.head
    const words = subtree(tree, top, (c) => c === place || ["cop", "nsubj", "punct", "aux"].includes(relation(tree.tokens[c]!))).filter((w) => !isOwnPreposition(tree, w, top))
    return { words: isVerbal(tree.tokens[top]!) ? [] : words, head: top, shape: "nominal", rule: "nominal-predicate" }
  }
  if (!has(hit, "subj")) return null
  // "talks were held on other topics": the topics are what was talked of
  if (relation(token) === "obl" && token.head >= 0 && tree.tokens[token.head]!.features.Voice === "Pass" && childrenBy(tree, token.head, "nsubj").some((c) => tree.tokens[c]!.relation === "nsubj:pass")) return null
  // "will, among other topics, address A": between commas before a verb of its own
  if (relation(token) === "obl" && token.head > head && tree.tokens[token.head]!.upos === "VERB" && tree.tokens[head + 1]?.form === ",") return null
  const verb = ["obl", "xcomp", "obj"].includes(relation(token)) ? token.head : head
  const subject = verb < 0 ? undefined : childrenBy(tree, verb, "nsubj")[0]
  return subject === undefined || subject === head ? null : { words: subtree(tree, subject), head: subject, shape: "nominal", rule: "nominal-predicate" }
}

/**
 * Phrases hung on the verb that go on from the content: "discussed Syria | with a focus on …", "| , including …". Parsers hang a noun's last modifiers on
 * the verb, so whatever follows at once and is neither aside nor another role belongs to the content; after a comma only an elaboration does.
 */
export function tailAfter(hit: Hit, last: number, context: ContentContext): number[] {
  const { tree, predicate } = hit
  // "reports this with reference to A": what points back has nothing hung on it
  if (tree.tokens[last]!.upos === "PRON" && tree.tokens[last]!.features.PronType === "Dem") return []
  const tail: number[] = []
  // "called it “unlawful,” | insisting that A": the marks at the end belong to what stands between
  let end = last
  while (end > predicate && tree.tokens[end]!.upos === "PUNCT") end--
  for (const c of ownersOf(hit).flatMap((o) => tree.children[o]!).filter((c) => !hit.words.includes(c)).sort((a, b) => a - b)) {
    if (c <= end || relation(tree.tokens[c]!) === "punct") continue
    if (context.siblings.includes(c)) break
    const words = subtree(tree, c).filter((w) => w > end)
    const gap = tree.tokens.slice(end + 1, words.find((w) => tree.tokens[w]!.upos !== "PUNCT") ?? c)
    if (gap.some((t) => t.upos !== "PUNCT") || !goesOn(hit, c, words, gap.some((t) => t.form === ","), context)) break
    tail.push(...words)
    end = words.at(-1)!
  }
  return tail

  function goesOn(of: Hit, c: number, words: readonly number[], comma: boolean, { canSpeak, speaker, syntax }: ContentContext): boolean {
    const token = tree.tokens[c]!
    const role = relation(token)
    // «обсудили A с целью B»: a purpose is no partner
    const isThing = syntax.purposeNouns.has(fold(token.lemma))
    if (c === speaker || of.entry.slots.some((s) => s.role !== "content" && !(s.role === "partner" && isThing) && fillsSlot(tree, c, s, predicate, context))) return false
    const opening = words.filter((w) => tree.tokens[w]!.upos !== "PUNCT").slice(0, 3)
    const elaborates = opening.some((w) => syntax.elaborators.has(fold(tree.tokens[w]!.lemma)) || syntax.elaborators.has(fold(tree.tokens[w]!.form)))
    // «подчеркнул A, напомнив о том, что B»: a converb goes with the report
    if (comma && token.features.VerbForm === "Conv" && !syntax.elaborators.has(fold(token.form)) && !syntax.elaborators.has(fold(token.lemma))) return false
    // «пригрозил забастовкой, если A»
    if (role === "advcl" && isFiniteClause(tree, c)) return childrenBy(tree, c, "mark").some((m) => syntax.conditionals.has(fold(tree.tokens[m]!.lemma)))
    // ", with both sides emphasising …": a clause of its own
    if (isVerbal(token) && childrenBy(tree, c, "nsubj").length && comma) return false
    if (role === "conj") return elaborates && token.features.VerbForm !== "Fin" && !childrenBy(tree, c, "nsubj", "aux").length
    if (comma) return elaborates && ["obl", "nmod", "appos", "advcl", "ccomp", "obj", "parataxis", "xcomp", "acl"].includes(role)
    // «сообщили об аресте первыми»: what stands apart as an adjective or adverb says something of the report
    if ((role === "obl" || role === "nmod") && ["ADJ", "ADV", "DET"].includes(token.upos) && !/\d/.test(token.form) && !childrenBy(tree, c, "case").length) return false
    if (role === "obl" || role === "nmod") return !isAside(tree, c, context) && !canSpeak(tree, c)
    if (role === "ccomp" && !childrenBy(tree, c, "mark").length && isFiniteClause(tree, c)) return true
    // «розкритикував намір | продати A»: of a report that takes no infinitive
    if (role === "xcomp" && token.features.VerbForm === "Inf" && !has(of, "inf") && words[0] === end + 1) return true
    // "announced a fund | to be filled from A"
    if (role === "advcl" && words[0] === end + 1 && childrenBy(tree, c, "mark").length > 0 && (token.features.VerbForm === "Inf" || childrenBy(tree, c, "aux").some((k) => tree.tokens[k]!.features.VerbForm === "Inf"))) return true
    // "welcomed Spain | joining"
    return ["xcomp", "advcl", "ccomp", "acl"].includes(role) && isGerund(token) && !childrenBy(tree, c, "mark", "nsubj").length && tree.tokens[words[0]!] === token
  }
}

/** "The main topic of the talks: A", «Серед тем зустрічі — A»: all that stands behind the dash, the colon or "be" of a sentence that a topic opens. */
export function agendaLine(hit: Hit, { syntax }: ContentContext): Content | null {
  const { tree, entry, head, predicate } = hit
  const at = head === predicate ? agendaBreak(tree, entry, head, syntax) : -1
  if (at < 0) return null
  const words = tree.tokens.flatMap((_, i) => (i > at ? [i] : []))
  const top = words.find((w) => ["NOUN", "PROPN"].includes(tree.tokens[w]!.upos))
  return top === undefined ? null : { words, head: top, shape: "nominal", rule: "agenda-line" }
}

/** "condemned and rejected A": the object stands by the other of two coordinated verbs. */
export function sharedObject(hit: Hit, context: ContentContext): Content | null {
  const { tree, head, predicate } = hit
  if (head !== predicate || !has(hit, "obj")) return null
  const partner = childrenBy(tree, predicate, "conj").find((c) => isVerbal(tree.tokens[c]!) && c - predicate <= 3)
  if (partner === undefined) return null
  const object = childrenBy(tree, partner, "obj")[0]
  return object === undefined ? null : { words: [...subtree(tree, object), ...tailAfter(hit, lastOf(tree, object), context)], head: object, shape: "nominal", rule: "shared-object" }
}

/** «меморандум, который критиковали»: the pronoun stands for the noun that the clause describes. */
export function relativeObject(hit: Hit): Content | null {
  const { tree, predicate, entry } = hit
  const { relation: role, head } = tree.tokens[predicate]!
  if (entry.weak || entry.upos !== "VERB" || role !== "acl:relcl" || head < 0 || !has(hit, "obj")) return null
  const pronoun = childrenBy(tree, predicate, "obj").find((c) => c < predicate && tree.tokens[c]!.features.PronType?.includes("Rel"))
  if (pronoun === undefined || !["NOUN", "PROPN"].includes(tree.tokens[head]!.upos) || tree.tokens[head]!.features.Animacy === "Anim") return null
  const agrees = (w: number): boolean => tree.tokens[w]!.upos === "NOUN" && ["Number", "Gender"].every((f) => !tree.tokens[pronoun]!.features[f] || tree.tokens[w]!.features[f] === tree.tokens[pronoun]!.features[f])
  // of the nouns before the clause the last that the pronoun agrees with
  const noun = subtree(tree, head, (c) => c === predicate).filter((w) => w < predicate && agrees(w)).at(-1) ?? head
  return { words: subtree(tree, noun, (c) => c === predicate).filter((w) => !isOwnPreposition(tree, w, noun)), head: noun, shape: "nominal", rule: "relative-object" }
}
