import type { Sentence, Token } from "../model/annotation.ts"
import type { RuleTrace } from "../model/statement.ts"
import type { Lexicon } from "./lexicon.ts"
import { ARGUMENT_REPAIRS } from "./repair-arguments.ts"
import { CONTENT_REPAIRS } from "./repair-contents.ts"
import { compoundPreposition, particleTakenForConjunction, prepositionOfNeighbour, quantityTakenForPreposition } from "./repair-prepositions.ts"
import { CLAUSE_REPAIRS } from "./repair-clauses.ts"
import { PARTICIPLE_REPAIRS } from "./repair-participles.ts"
import { REPORT_REPAIRS } from "./repair-reports.ts"
import { FINAL_REPORT_REPAIRS, perfectTakenForAttribute } from "./repair-final-reports.ts"
import { conditionBeforeInfinitive, objectBeforeVerb, objectUnderAddressee, substantiveObject } from "./repair-order.ts"
import { JOINED_REPAIRS } from "./repair-joined.ts"
import { VERB_REPAIRS } from "./repair-verbs.ts"
import { NOMINAL_REPAIRS } from "./repair-nominal.ts"
import { OBJECT_REPAIRS } from "./repair-objects.ts"
import { PRESS_REPAIRS } from "./repair-press.ts"
import { accusativeByEnding, accusativePerson, adjectiveTakenForVerb, adverbTakenForNoun, dativeByEnding, formByEnding, genitiveByEnding, impersonalPassive, instrumentalByEnding, neuterDative, nounTakenForAdverb, nounTakenForPronoun, personalPassive, shortImpersonal, shortPassive, subjectOfShortForm, unmarkedReflexive } from "./repair-impersonal.ts"
import { childrenBy, fold, relation, type Tree, treeOf } from "./tree.ts"

/** Where a word should hang instead; features that the tagger took wrongly with it. */
interface Change {
  readonly word: number
  readonly head: number
  readonly relation: string
  readonly features?: Token["features"]
  readonly upos?: Token["upos"]
  readonly lemma?: string
}

/** A repair looks at one word of a tree and says what should change; nothing where all is well. */
export type Repair = (tree: Tree, i: number, lexicon: Lexicon, canSpeak: (word: number) => boolean) => readonly Change[]

/** Mistakes that parsers make in reports, each put right by what the lexicon knows; in order. */
export const REPAIRS: readonly (readonly [string, Repair])[] = [
  ["form-by-ending", formByEnding],
  ["adverb-taken-for-noun", adverbTakenForNoun],
  ["adjective-taken-for-verb", adjectiveTakenForVerb],
  ["compound-preposition", compoundPreposition],
  ["preposition-of-neighbour", prepositionOfNeighbour],
  ["quantity-taken-for-preposition", quantityTakenForPreposition],
  ["particle-taken-for-conjunction", particleTakenForConjunction],
  ["perfect-taken-for-attribute", perfectTakenForAttribute],
  ["report-behind-report", reportBehindReport],
  ...CLAUSE_REPAIRS,
  ["impersonal-passive", impersonalPassive],
  ["personal-passive", personalPassive],
  ["unmarked-reflexive", unmarkedReflexive],
  ["noun-taken-for-adverb", nounTakenForAdverb],
  ["dative-by-ending", dativeByEnding],
  ["instrumental-by-ending", instrumentalByEnding],
  ["neuter-dative", neuterDative],
  ["genitive-by-ending", genitiveByEnding],
  ["accusative-by-ending", accusativeByEnding],
  ["accusative-person", accusativePerson],
  ["subject-of-short-form", subjectOfShortForm],
  ["short-passive", shortPassive],
  ["short-impersonal", shortImpersonal],
  ["noun-taken-for-pronoun", nounTakenForPronoun],
  ["object-before-verb", objectBeforeVerb],
  ["object-under-addressee", objectUnderAddressee],
  ["substantive-object", substantiveObject],
  ["condition-before-infinitive", conditionBeforeInfinitive],
  ...PARTICIPLE_REPAIRS,
  ["report-taken-for-attribute", reportTakenForAttribute],
  ["second-report-in-content", secondReport],
  ...REPORT_REPAIRS,
  ...FINAL_REPORT_REPAIRS,
  ...PRESS_REPAIRS,
  ...NOMINAL_REPAIRS,
  ...OBJECT_REPAIRS,
  ...CONTENT_REPAIRS,
  ...ARGUMENT_REPAIRS,
  ...JOINED_REPAIRS,
  ...VERB_REPAIRS,
]

/** The tree that attribution works on: the sentence's own where nothing has to be put right. What was is told in `trace`. */
export function repairedTree(sentence: Sentence, index: number, lexicon: Lexicon, canSpeak: (word: number) => boolean, trace: RuleTrace[]): Tree {
  let tree = treeOf(sentence, index)
  for (const [rule, repair] of REPAIRS)
    for (let i = 0; i < tree.tokens.length; i++) {
      const changes = repair(tree, i, lexicon, canSpeak)
      if (!changes.length) continue
      if (!isTree(tree, changes)) continue
      const { start, end } = tree.tokens[i]!
      trace.push({ rule, sentence: index, span: { start, end }, outcome: "fired", reason: `the tree was put right: ${changes.map((c) => `${tree.tokens[c.word]!.form} is ${c.relation}`).join(", ")}` })
      const byWord = new Map(changes.map(({ word, ...change }) => [word, change]))
      tree = treeOf({ ...sentence, tokens: tree.tokens.map((t, k): Token => ({ ...t, ...byWord.get(k) })) }, index)
    }
  return tree
}

/** No word comes to hang on itself. */
function isTree({ tokens }: Tree, changes: readonly Change[]): boolean {
  const heads = new Map(changes.map((c) => [c.word, c.head]))
  return changes.every((c) => {
    let k = c.word
    for (let steps = 0; k >= 0 && steps <= tokens.length; steps++) k = heads.get(k) ?? tokens[k]!.head
    return k < 0
  })
}

const isReport = (tree: Tree, i: number, lexicon: Lexicon): boolean =>
  tree.tokens[i]!.upos === "VERB" && (lexicon.cues.get(fold(tree.tokens[i]!.lemma)) ?? []).some((c) => c.upos === "VERB" && !c.weak)

/** «в полиции сообщили, что девочка не может A, и предположили, что B»: a weak report in the plural beside a verb of one. */
const isOthers = (tree: Tree, i: number, lexicon: Lexicon): boolean => {
  const { head, features } = tree.tokens[i]!
  const subjects = childrenBy(tree, head, "nsubj")
  return isCue(tree, i, lexicon) && features.Number === "Plur" && tree.tokens[head]!.features.Number === "Sing" && tree.tokens[head]!.features.VerbForm === "Fin" && subjects.length === 1 && !childrenBy(tree, subjects[0]!, "conj").length && childrenBy(tree, i, "ccomp").length > 0
}

/**
 * "He reiterated that the policy has not changed, and emphasised that …": the second report hangs on the content's verb. It belongs to the first
 * report where both have the same form and the content's own subject is no speaker, or does not agree with it.
 */
function secondReport(tree: Tree, i: number, lexicon: Lexicon, canSpeak: (word: number) => boolean): readonly Change[] {
  const token = tree.tokens[i]!
  if (relation(token) !== "conj" || token.head < 0 || !(isReport(tree, i, lexicon) || isOthers(tree, i, lexicon)) || childrenBy(tree, i, "nsubj").length) return []
  let clause = token.head
  while (relation(tree.tokens[clause]!) === "conj" && tree.tokens[clause]!.head >= 0 && tree.tokens[clause]!.head < clause) clause = tree.tokens[clause]!.head
  const inner = tree.tokens[clause]!
  if (inner.head < 0 || inner.head > clause) return []
  // «висловив упевненість, що A, і подякував B»: the content hangs on the report's noun
  const supported = relation(inner) === "acl" && isSupported(tree, inner.head, lexicon)
  if (relation(inner) !== "ccomp" && !supported) return []
  let report = supported ? tree.tokens[inner.head]!.head : inner.head
  // "made clear it is critical to ensure that A is done, and underscored B": through clauses that report nothing
  while (!supported && !isCue(tree, report, lexicon) && ["ccomp", "csubj", "xcomp"].includes(relation(tree.tokens[report]!)) && tree.tokens[report]!.head < report) report = tree.tokens[report]!.head
  const outer = tree.tokens[report]!
  // "recalled that A and called on B": without an auxiliary a past participle is a past tense
  const plain = outer.features.Tense === "Past" && outer.features.VerbForm === "Fin" && token.features.VerbForm === "Part" && token.features.Tense === "Past" && !token.features.Gender && !childrenBy(tree, i, "aux", "cop", "obl:agent").length
  const { Voice: _passive, ...past } = token.features
  const features = { ...past, VerbForm: "Fin", Mood: "Ind" }
  // "has argued that A should be shown and urged B": after a perfect goes on with a past, which no modal governs
  const perfect = outer.features.VerbForm === "Part" && outer.features.Tense === "Past" && outer.features.Voice !== "Pass" && childrenBy(tree, report, "aux").length > 0 && token.features.Tense === "Past" && token.features.VerbForm === "Fin"
  // «визнає, що A, але відмовляється B»: with its conjunction even a weak verb reports
  const told = isReport(tree, report, lexicon) || (isCue(tree, report, lexicon) && childrenBy(tree, clause, "mark").length > 0)
  if (!(supported || told) || !(plain || perfect || sameForm(outer, token))) return []
  const subject = childrenBy(tree, clause, "nsubj", "csubj")[0]
  // "that A can never be closed and underscored B": what has an object is joined to no passive
  const active = childrenBy(tree, i, "obj", "iobj").length > 0 && childrenBy(tree, token.head, "aux").some((c) => tree.tokens[c]!.relation === "aux:pass")
  // "that it was wrong to raise A and called for B": what stands for an infinitive calls for nothing
  const expletive = subject === undefined && childrenBy(tree, clause, "expl").length > 0
  // "that the deal can be drafted and signed after A": behind a passive a participle without a complement of its own shares the auxiliary
  const shares = token.features.VerbForm === "Part" && childrenBy(tree, clause, "aux").some((c) => tree.tokens[c]!.relation === "aux:pass") && tree.tokens[i - 1]?.upos === "CCONJ" && !childrenBy(tree, i, "obj", "iobj", "ccomp", "xcomp").length && !isGoverned(tree, i, lexicon)
  if (plain && shares) return []
  const agrees = !active && !expletive && (plain ? inner.features.Tense === "Past" : sameForm(inner, token))
  if (agrees && (subject === undefined || canSpeak(subject) || lexicon.speakerNouns.has(fold(tree.tokens[subject]!.lemma)))) return []
  return [{ word: i, head: report, relation: "conj", ...(plain ? { features } : {}) }]
}

/** What stands behind has a preposition of one of the report's frames: "called for A". */
const isGoverned = (tree: Tree, i: number, lexicon: Lexicon): boolean => {
  const prepositions = (lexicon.cues.get(fold(tree.tokens[i]!.lemma)) ?? []).flatMap((c) => [...c.with, ...c.slots.flatMap((s) => (s.kind === "prep" ? s.prepositions : []))]).map(fold)
  return tree.tokens.some((t, k) => k > i && (t.head === i || tree.tokens[t.head]?.head === i) && prepositions.includes(fold(t.form)))
}

/** «A зацікавлена в B, зауважив він, але висловив C»: behind a report in the middle a verb of the report's form, not of the clause's, goes on with the report. */
function reportBehindReport(tree: Tree, i: number, lexicon: Lexicon): readonly Change[] {
  const token = tree.tokens[i]!
  const clause = tree.tokens[token.head]
  if (relation(token) !== "conj" || !clause || token.head > i || !token.features.Gender || !isCue(tree, i, lexicon) || childrenBy(tree, i, "nsubj").length || (clause.upos === "VERB" && sameForm(clause, token))) return []
  const set = (c: number): boolean => relation(tree.tokens[c]!) === "parataxis" || (!childrenBy(tree, c, "cc").length && tree.tokens[c - 1]?.form === ",")
  const report = childrenBy(tree, token.head, "parataxis", "conj").find((c) => c < i && set(c) && isCue(tree, c, lexicon) && childrenBy(tree, c, "nsubj").some((s) => s > c) && sameForm(tree.tokens[c]!, token))
  return report === undefined || !childrenBy(tree, i, "cc").length ? [] : [{ word: i, head: report, relation: "conj" }, { word: report, head: token.head, relation: "parataxis" }]
}

/** A noun that its verb makes a report of: «висловив упевненість». */
function isSupported(tree: Tree, noun: number, lexicon: Lexicon): boolean {
  const { head, lemma } = tree.tokens[noun]!
  return head >= 0 && relation(tree.tokens[noun]!) === "obj" && (lexicon.cues.get(fold(lemma)) ?? []).some((c) => c.upos === "NOUN" && c.support.some((s) => fold(s) === fold(tree.tokens[head]!.lemma)))
}

/** A feature that a tagger left out speaks against nothing; a past without gender has one form for all numbers. */
function sameForm(a: Token, b: Token): boolean {
  const numberless = [a, b].every(({ features }) => features.Tense === "Past" && !features.Gender && !features.Case)
  return ["VerbForm", "Tense", "Gender", "Number", "Mood"].every((f) => (f === "Number" && numberless) || !a.features[f] || !b.features[f] || a.features[f] === b.features[f])
}

/**
 * "President X, in turn, focused on A and outlined B.": the name is the root and the past tense hangs on it as a participle. Somebody who can speak, as
 * the root of a whole sentence, is the subject of the report that follows.
 */
function reportTakenForAttribute(tree: Tree, i: number, lexicon: Lexicon, canSpeak: (word: number) => boolean): readonly Change[] {
  const root = tree.tokens[i]!
  if (root.head >= 0 || !["PROPN", "NOUN", "PRON"].includes(root.upos) || !canSpeak(i) || childrenBy(tree, i, "cop", "nsubj").length) return []
  const verb = childrenBy(tree, i, "acl").find((c) => c > i && tree.tokens[c]!.features.Case === undefined && tree.tokens[c]!.features.VerbForm === "Part" && tree.tokens[c]!.features.Tense === "Past" && isCue(tree, c, lexicon))
  if (verb === undefined || !/[.!?]$/.test(tree.tokens.at(-1)!.form)) return []
  const { Voice: _passive, ...features } = tree.tokens[verb]!.features
  return [
    { word: verb, head: -1, relation: "root", features: { ...features, VerbForm: "Fin", Mood: "Ind" } },
    { word: i, head: verb, relation: "nsubj" },
  ]
}

const isCue = (tree: Tree, i: number, lexicon: Lexicon): boolean =>
  tree.tokens[i]!.upos === "VERB" && (lexicon.cues.get(fold(tree.tokens[i]!.lemma)) ?? []).some((c) => c.upos === "VERB")
