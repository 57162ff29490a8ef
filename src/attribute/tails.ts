import type { Lexicon } from "./lexicon.ts"
import { fold, isReflexive, relation, type Tree } from "./tree.ts"

/** A report that closes its sentence: «A, заявив X у понеділок», "…, wrote X". */
export interface ReportTail {
  readonly verb: number
  readonly subject: number
  /** the word behind the comma or dash that sets it off; a conjunction of reports («як») is its first word */
  readonly from: number
  /** the last word of its own */
  readonly to: number
}

/** The reports at a sentence's end, first to last; all of them report the words before the first. */
export interface Tails {
  readonly reports: readonly ReportTail[]
  /** the comma or dash that ends what they report; the number of words where there are none */
  readonly boundary: number
}

const LONGEST = 24
/** … where its verb stands right behind the comma */
const LONGEST_INVERTED = 48
const REPORTED = 3
const known = new WeakMap<Tree, Tails>()

/**
 * Read from punctuation alone, since parsers hang such reports on whatever stands near: the last parts between commas, each of which opens with a
 * reporting verb (its conjunction, its adverb before it) with its subject behind it and without a complement.
 */
export function tailsOf(tree: Tree, lexicon: Lexicon): Tails {
  const found = known.get(tree)
  if (found) return found
  const reports: ReportTail[] = []
  let end = lastWord(tree)
  let boundary = tree.tokens.length
  for (let from = opening(tree, end); from > REPORTED; from = opening(tree, end)) {
    const report = reportFrom(tree, from, end, lexicon) ?? reportBehindSubject(tree, from, end, lexicon) ?? reportBehindName(tree, end, lexicon)
    if (!report || !tree.tokens.slice(0, from).some(isPredicate)) break
    reports.unshift(report)
    end = report.from - 2
    boundary = report.from - 1
    while (end > 0 && tree.tokens[end]!.upos === "PUNCT") end--
  }
  const tails = { reports, boundary }
  known.set(tree, tails)
  return tails
}

/** A verb of the clause itself: «X, выступая в A, обвинил» and «X, где B произошло, подтвердил» have none before the report. */
const isPredicate = (token: Tree["tokens"][number]): boolean =>
  ((token.upos === "VERB" || token.upos === "AUX") && !["Inf", "Conv"].includes(token.features.VerbForm ?? "") && !(relation(token) === "acl" && token.head >= 0)) || token.features.Variant === "Short" || (["ADJ", "ADV", "VERB"].includes(token.upos) && token.relation === "root")

const isFiniteVerb = (token: Tree["tokens"][number]): boolean => token.upos === "VERB" && !["Inf", "Conv", "Part", "Ger"].includes(token.features.VerbForm ?? "Fin")

function lastWord(tree: Tree): number {
  let end = tree.tokens.length - 1
  while (end > 0 && tree.tokens[end]!.upos === "PUNCT") end--
  return end
}

/** The word behind the comma or dash from which the part that ends at `end` may be a report; parts without a verb («речник МЗС») belong to the part before. */
function opening(tree: Tree, end: number): number {
  for (let i = end; i > 0 && end - i < LONGEST_INVERTED; i--) {
    const token = tree.tokens[i]!
    if (/["«»“”„]/u.test(token.form) && inTitle(tree, i)) continue
    if (/["«»“”„:;]/u.test(token.form)) return -1
    if (!/^[,–—-]$/u.test(token.form) || (end - i >= LONGEST && !isFiniteVerb(tree.tokens[i + 1]!))) continue
    if (tree.tokens.slice(i + 1, end + 1).some(isFiniteVerb)) return i + 1
  }
  return -1
}

const TITLE = 5

/** «пишет „Ранкова пошта“»: one of the marks around a short title. */
function inTitle({ tokens }: Tree, at: number): boolean {
  const isOpening = (i: number): boolean => /^["«„“]$/u.test(tokens[i]?.form ?? "")
  const isClosing = (i: number): boolean => /^["»“”]$/u.test(tokens[i]?.form ?? "")
  const isName = (from: number, to: number): boolean => from < to && /^\p{Lu}/u.test(tokens[from]!.form) && tokens.slice(from, to).every((t) => ["NOUN", "PROPN", "ADJ", "X"].includes(t.upos))
  const lengths = Array.from({ length: TITLE }, (_, k) => k + 2)
  return lengths.some((k) => (isOpening(at) && isClosing(at + k) && isName(at + 1, at + k)) || (isClosing(at) && isOpening(at - k) && isName(at - k + 1, at)))
}

function reportFrom(tree: Tree, from: number, to: number, lexicon: Lexicon): ReportTail | null {
  const { reportConjunctions } = lexicon.syntax
  const marked = reportConjunctions.has(fold(tree.tokens[from]!.form))
  const start = marked ? from + 1 : from
  const verb = [start, start + 1].find((i) => i < to && isReport(tree, i, lexicon) && (i === start || tree.tokens[start]!.upos === "ADV"))
  if (verb === undefined) return null
  // "A, their spokesman said, but it was early": what follows the report is no part of it
  if (tree.tokens[verb + 1]?.form === ",") return null
  const after = tree.tokens.slice(verb + 1, to + 1)
  if (after.some((t) => isFiniteVerb(t)) || hasAuxiliary(after) || goesOn(tree, verb + 1, to)) return null
  // «передал пожелания королю X»: an object is no part of a report that closes a sentence
  const verbs = tree.tokens[verb]!
  if (after.some((t) => t.upos === "NOUN" && t.head === verb && relation(t) === "obj" && t.features.Animacy === "Inan" && !agrees(verbs, t))) return null
  // "On May 4, the minister of A, B, held a telephone talk with C": without cases, a thing behind a verb whose subject stands before the comma
  const own = tree.tokens.slice(0, from).some((t) => t.head === verb && relation(t) === "nsubj")
  if (after.some((t) => t.upos === "NOUN" && t.head === verb && relation(t) === "obj" && t.features.Case === undefined && (lexicon.syntax.talksNouns.has(fold(t.lemma)) || (own && !lexicon.speakerNouns.has(fold(t.lemma)))))) return null
  // "A, Ida Moe, a nurse, told the city's paper": behind a verb that says whom it is told, and that has a subject, stands no second one
  if (own && after.every((t) => t.features.Case === undefined || t.features.Case === "Acc") && lexicon.cues.get(fold(verbs.lemma))?.some((c) => c.upos === "VERB" && c.slots.some((s) => s.kind === "obj" && s.role === "addressee"))) return null
  const subject = after.find((t) => ["NOUN", "PROPN", "PRON", "X"].includes(t.upos) && isSubject(tree, t, verb))
  const speaker = subject ?? placeOf(after, verbs, lexicon) ?? documentOf(after, verbs, lexicon)
  return speaker === undefined ? null : { verb, subject: tree.tokens.indexOf(speaker), from, to }
}

/** «A, сообщили в министерстве»: the place in which a plural without a subject speaks, where nothing else is told behind it. */
function placeOf(after: readonly Tree["tokens"][number][], verb: Tree["tokens"][number], { syntax }: Lexicon): Tree["tokens"][number] | undefined {
  if (verb.features.Number !== "Plur" || after.some((t) => (t.upos === "ADP" && !syntax.placePrepositions.has(fold(t.lemma))) || ["obj", "iobj", "xcomp", "ccomp"].includes(relation(t)) || /[,:;"«»“”„]/u.test(t.form))) return undefined
  return after.find((t, i) => t.features.Case === "Loc" && ["NOUN", "PROPN"].includes(t.upos) && after.slice(0, i).some((p) => p.upos === "ADP"))
}

/** «A, говорится в сообщении»: the text that speaks, where nothing else is told behind it. */
function documentOf(after: readonly Tree["tokens"][number][], verb: Tree["tokens"][number], { syntax, speakerNouns }: Lexicon): Tree["tokens"][number] | undefined {
  if (!isReflexive(verb) || after.some((t) => ["xcomp", "ccomp"].includes(relation(t)) || /[,:;]/u.test(t.form))) return undefined
  return after.find((t, i) => t.upos === "NOUN" && t.features.Case === "Loc" && speakerNouns.has(fold(t.lemma)) && after.slice(0, i).some((p) => p.upos === "ADP" && syntax.documentPrepositions.has(fold(p.lemma))))
}

/** "A, two divers who had seen it said (on Tuesday)": behind the report stands nothing but a time, and whatever its verb hangs on, who can be its subject stands behind the comma. */
function reportBehindSubject(tree: Tree, from: number, end: number, lexicon: Lexicon): ReportTail | null {
  const to = lastBeforeTime(tree, from, end, lexicon)
  const verb = tree.tokens[to]!
  if (!isReport(tree, to, lexicon) || !/[.!?]/.test(tree.tokens[end + 1]?.form ?? "") || !(lacksOneSubject(tree, from, to) || hasTornContent(tree, from, to))) return null
  let noun = from
  while (noun < to && ["DET", "NUM", "ADJ"].includes(tree.tokens[noun]!.upos)) noun++
  while (noun < to && /^(?:NOUN|PROPN)$/.test(tree.tokens[noun]!.upos) && /^(?:NOUN|PROPN)$/.test(tree.tokens[noun + 1]!.upos) && tree.tokens[noun + 1]!.features.Case !== "Gen") noun++
  const subject = tree.tokens[noun]!
  const rest = tree.tokens.slice(noun + 1, to)
  const relative = rest.findIndex((t) => t.features.PronType?.includes("Rel"))
  if (!/^(?:NOUN|PROPN)$/.test(subject.upos) || !["Nom", undefined].includes(subject.features.Case) || !agrees(verb, subject)) return null
  if (rest.some((t, i) => t.upos === "PUNCT" || t.upos === "SCONJ" || (isFiniteVerb(t) && (relative < 0 || i < relative)))) return null
  return { verb: to, subject: noun, from, to: end }
}

function lastBeforeTime(tree: Tree, from: number, end: number, { syntax }: Lexicon): number {
  let last = end
  const isTime = ({ upos, lemma }: Tree["tokens"][number]): boolean => ["NOUN", "PROPN", "ADV"].includes(upos) ? syntax.asideNouns.has(fold(lemma)) : ["ADP", "DET", "NUM"].includes(upos)
  while (last > from && isTime(tree.tokens[last]!)) last--
  return last
}

/** "X opened an inquiry after complaints that A, the agency said": what is reported was torn into two complements. */
const hasTornContent = (tree: Tree, from: number, verb: number): boolean =>
  tree.tokens.filter((t, i) => t.head === verb && relation(t) === "ccomp" && i < from).length > 1

/** "A, their organiser, Ida Moe, added": the report stands alone behind the name of who is called by a noun between commas before it. */
function reportBehindName(tree: Tree, verb: number, lexicon: Lexicon): ReportTail | null {
  const isComma = (i: number): boolean => tree.tokens[i]?.form === ","
  if (!isReport(tree, verb, lexicon) || !isComma(verb - 1) || !/[.!?]/.test(tree.tokens[verb + 1]?.form ?? "")) return null
  let name = verb - 2
  while (tree.tokens[name]?.upos === "PROPN") name--
  const subject = name - 1
  if (name === verb - 2 || !isComma(name) || tree.tokens[subject]?.upos !== "NOUN") return null
  let from = subject
  while (from > 0 && !isComma(from - 1) && ["DET", "PRON", "ADJ", "NOUN", "PROPN", "PART", "ADP", "NUM"].includes(tree.tokens[from - 1]!.upos)) from--
  return isComma(from - 1) && agrees(tree.tokens[verb]!, tree.tokens[subject]!) ? { verb, subject, from, to: verb } : null
}

/** No subject at all, or beside its own behind the comma that of what it reports: "Workers whose contracts end will be paid, the firm added". */
function lacksOneSubject(tree: Tree, from: number, verb: number): boolean {
  const subjects = tree.tokens.flatMap((t, i) => (t.head === verb && relation(t) === "nsubj" ? [i] : []))
  return subjects.length === 0 || (subjects.some((i) => i < from) && subjects.some((i) => i >= from))
}

/** "X, who left early, said it would not comment": what follows the verb up to the next comma is a clause of its own. */
function hasAuxiliary(after: readonly Tree["tokens"][number][]): boolean {
  const comma = after.findIndex((t) => t.form === ",")
  return after.slice(0, comma < 0 ? after.length : comma).some((t) => t.upos === "AUX" && t.features.VerbForm === "Fin")
}

/** "without A, said X, the treaty would fail": behind the next comma stands a clause with a subject of its own. */
function goesOn({ tokens }: Tree, from: number, to: number): boolean {
  const comma = tokens.findIndex((t, i) => i >= from && i <= to && t.form === ",")
  if (comma < 0 || tokens.slice(comma, to + 1).some((t) => t.features.PronType?.includes("Rel"))) return false
  return tokens.some((t, i) => i > comma && i <= to && ["nsubj", "expl"].includes(relation(t)) && t.head > comma && t.head <= to)
}

/** A past without gender has one form for all numbers: what the tagger calls its number is the guessed subject's. */
const agrees = (verb: Tree["tokens"][number], noun: Tree["tokens"][number]): boolean =>
  (verb.features.Tense === "Past" && verb.features.Gender === undefined && noun.upos === "PROPN" && noun.features.Case === undefined) || ["Number", "Gender"].every((f) => !verb.features[f] || !noun.features[f] || verb.features[f] === noun.features[f])

/** In the nominative, or marked as the verb's subject; names in foreign letters have no case. */
function isSubject(tree: Tree, token: Tree["tokens"][number], verb: number): boolean {
  if (token.head === verb && relation(token) === "nsubj") return true
  const at = tree.tokens.indexOf(token)
  const before = tree.tokens[at - 1]!
  return before.upos !== "ADP" && (token.features.Case === "Nom" || (token.features.Case === undefined && token.upos !== "NOUN"))
}

const isReport = (tree: Tree, i: number, lexicon: Lexicon): boolean => {
  const token = tree.tokens[i]!
  return isFiniteVerb(token) && !lexicon.syntax.questionParticles.has(fold(tree.tokens[i + 1]?.form ?? "")) && (lexicon.cues.get(fold(token.lemma)) ?? []).some((c) => c.upos === "VERB" && !c.with.length && c.slots.some((s) => s.kind === "clause" || s.kind === "quote"))
}
