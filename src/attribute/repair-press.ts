import type { Token } from "../model/annotation.ts"
import type { Lexicon } from "./lexicon.ts"
import type { Repair } from "./repairs.ts"
import { childrenBy, fold, relation, type Tree } from "./tree.ts"

type Changes = ReturnType<Repair>

/** What agencies and newspapers write of each other: to which outlet something was told, what is told in front of its report, where a comma ends what is told. */
export const PRESS_REPAIRS: readonly (readonly [string, Repair])[] = [
  ["outlet-told", outletTold],
  ["carrier-in-front", carrierInFront],
  ["comma-closes-content", commaClosesContent],
  ["contrast-in-carried", contrastInCarried],
  ["subject-under-source", subjectUnderSource],
  ["subject-taken-for-address", subjectTakenForAddress],
  ["object-taken-for-expletive", objectTakenForExpletive],
  ["predicate-under-object", predicateUnderObject],
  ["object-taken-for-possessive", objectTakenForPossessive],
]

const verbCues = (tree: Tree, i: number, lexicon: Lexicon) => (tree.tokens[i]?.upos === "VERB" ? (lexicon.cues.get(fold(tree.tokens[i]!.lemma)) ?? []).filter((c) => c.upos === "VERB") : [])
const tells = (tree: Tree, i: number, lexicon: Lexicon): boolean => verbCues(tree, i, lexicon).some((c) => !c.weak && c.slots.some((s) => s.kind === "clause" || s.kind === "quote"))

const OPENING = /^["«„“]$/
const CLOSING = /^["»“”]$/
/** «РБК», «Reuters»: letters that take no ending */
const BARE = /^(?:[\p{Lu}\d]{1,8}|\p{Script=Latin}[\p{Script=Latin}\d.-]*)$/u

/**
 * «рассказал РБК источник», «заявив ТАСС: A»: a name without case endings right behind a report whose subject stands behind it, or that is a converb, is to
 * whom it was told.
 */
function outletTold(tree: Tree, i: number, lexicon: Lexicon, canSpeak: (word: number) => boolean): Changes {
  const { tokens } = tree
  const token = tokens[i]!
  const quoted = OPENING.test(tokens[i - 1]?.form ?? "")
  const verb = quoted ? i - 2 : i - 1
  if (!lexicon.syntax.participleCommas || !["PROPN", "X", "NOUN", "INTJ", "SYM"].includes(token.upos) || !BARE.test(token.form) || verb < 0 || !tells(tree, verb, lexicon)) return []
  let last = i
  while (tokens[last + 1]?.upos === "PROPN" && ["flat", "appos"].includes(relation(tokens[last + 1]!)) && tokens[last + 1]!.head === i && BARE.test(tokens[last + 1]!.form)) last++
  if (quoted && !CLOSING.test(tokens[last + 1]?.form ?? "")) return []
  if (quoted) last++
  const told = { word: i, head: verb, relation: "iobj", features: { ...token.features, Case: "Dat" } }
  const { features } = tokens[verb]!
  if (features.VerbForm === "Conv") return token.head === verb && /^(?:nsubj|obj|obl|xcomp)$/.test(relation(token)) ? [told] : []
  if (features.VerbForm !== "Fin" || tokens.slice(0, verb).some((t) => t.head === verb && relation(t) === "nsubj")) return []
  let subject = last + 1
  while (["ADJ", "DET", "NUM", "VERB"].includes(tokens[subject]?.upos ?? "") && (tokens[subject]!.upos !== "VERB" || tokens[subject]!.features.VerbForm === "Part")) subject++
  const noun = tokens[subject]
  if (!noun || !["NOUN", "PROPN"].includes(noun.upos) || !/\p{Ll}/u.test(noun.form) || !(canSpeak(subject) || lexicon.speakerNouns.has(fold(noun.lemma)))) return []
  const counted = childrenBy(tree, subject, "nummod").some((c) => c > last)
  if (!(noun.features.Case === "Nom" || (counted && noun.features.Case === "Gen")) || !(counted || agrees(tokens[verb]!, noun))) return []
  return [told, { word: subject, head: verb, relation: "nsubj" }]
}

const agrees = (verb: Token, noun: Token): boolean => ["Number", "Gender"].every((f) => !verb.features[f] || !noun.features[f] || verb.features[f] === noun.features[f])

/** «О том, что A, сообщила газета»: the carrier in front, taken for the top of the sentence, is what the report behind its clause tells. */
function carrierInFront(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { tokens } = tree
  if (tokens[i]!.head >= 0 || i > 2 || !lexicon.syntax.clauseCarriers.has(fold(tokens[i]!.lemma)) || tokens[i + 1]?.form !== "," || !lexicon.complementisers.has(fold(tokens[i + 2]?.form ?? ""))) return []
  const prepositions = childrenBy(tree, i, "case").filter((c) => c < i).map((c) => fold(tokens[c]!.lemma))
  const clause = childrenBy(tree, i, "acl", "ccomp", "advcl")[0]
  if (!prepositions.length || clause === undefined) return []
  const fits = (k: number): boolean => verbCues(tree, k, lexicon).some((c) => c.slots.some((s) => s.kind === "prep" && s.role === "content" && s.prepositions.some((p) => prepositions.includes(fold(p)))))
  const report = tokens.findIndex((t, k) => k > clause && t.features.VerbForm === "Fin" && fits(k) && (t.head === i || t.head === clause) && tokens.slice(clause, k).some((c) => c.form === ",") && !childrenBy(tree, k, "mark", "cc").length)
  return report < 0 ? [] : [{ word: report, head: -1, relation: "root" }, { word: i, head: report, relation: "obl" }]
}

/** The report over a clause: «заявил, что A», «заявил о том, что A»; -1 where the clause is no content. */
function reportOver(tree: Tree, clause: number, lexicon: Lexicon): number {
  const { head } = tree.tokens[clause]!
  if (head < 0 || head > clause || !childrenBy(tree, clause, "mark").some((c) => c < clause && lexicon.complementisers.has(fold(tree.tokens[c]!.form)))) return -1
  if (relation(tree.tokens[clause]!) === "ccomp") return tells(tree, head, lexicon) ? head : -1
  const carried = relation(tree.tokens[clause]!) === "acl" && lexicon.syntax.clauseCarriers.has(fold(tree.tokens[head]!.lemma))
  const report = tree.tokens[head]!.head
  return carried && report >= 0 && report < head && verbCues(tree, report, lexicon).length > 0 ? report : -1
}

/**
 * «написал, что страна готова к A, и обвинил B»: verbs that share a subject have no comma before «и», so that a comma behind a clause without other commas
 * ends what is told, and the verb behind it goes with the report.
 */
function commaClosesContent(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { tokens } = tree
  const token = tokens[i]!
  if (relation(token) !== "conj" || token.upos !== "VERB" || token.features.VerbForm !== "Fin" || token.head > i || childrenBy(tree, i, "nsubj", "mark").length) return []
  const joiner = childrenBy(tree, i, "cc").find((c) => c < i && lexicon.syntax.joiners.has(fold(tokens[c]!.form)) && tokens[c - 1]?.form === ",")
  if (joiner === undefined) return []
  let clause = token.head
  while (relation(tokens[clause]!) === "conj" && tokens[clause]!.head >= 0 && tokens[clause]!.head < clause) clause = tokens[clause]!.head
  const report = reportOver(tree, clause, lexicon)
  if (report < 0 || !childrenBy(tree, clause, "nsubj").length || !sameForm(tokens[report]!, token)) return []
  const mark = childrenBy(tree, clause, "mark")[0]!
  const inside = tokens.slice(mark, joiner - 1)
  const paired = inside.some((t) => t.upos === "CCONJ" && fold(t.form) === fold(tokens[joiner]!.form) && tokens[t.head]?.upos === "VERB")
  return paired || inside.some((t) => /^[,;:()—–]$/u.test(t.form)) ? [] : [{ word: i, head: report, relation: "conj" }]
}

const sameForm = (a: Token, b: Token): boolean => ["Tense", "Gender", "Number", "Mood", "Person"].every((f) => !a.features[f] || !b.features[f] || a.features[f] === b.features[f])

/** «настаивал на том, что виноват X, а он лишь выполнял B»: behind a comma the contrast that tells nothing itself goes on with the clause of the carrier. */
function contrastInCarried(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { tokens } = tree
  const token = tokens[i]!
  if (relation(token) !== "conj" || token.head < 0 || token.head > i || token.upos !== "VERB" || verbCues(tree, i, lexicon).some((c) => !c.weak)) return []
  const contrast = childrenBy(tree, i, "cc").find((c) => c < i && lexicon.syntax.contrasts.has(fold(tokens[c]!.form)) && tokens[c - 1]?.form === ",")
  const subject = childrenBy(tree, i, "nsubj")[0]
  if (contrast === undefined || subject === undefined || tokens[subject]!.upos !== "PRON" || subject > i) return []
  const clause = tokens.findIndex((_, k) => k > token.head && k < contrast && reportOver(tree, k, lexicon) === token.head)
  return clause < 0 ? [] : [{ word: i, head: clause, relation: "conj" }]
}

/** «По официальным данным Иван Лунд скончался»: a name in its dictionary form behind a noun in another case is the subject that the verb lacks. */
function subjectUnderSource(tree: Tree, i: number): Changes {
  const { tokens } = tree
  const { upos, features, form, lemma, head, relation: role } = tokens[i]!
  const noun = tokens[head]
  if (upos !== "PROPN" || !/^(?:nmod|appos)$/.test(role) || features.Case !== "Nom" || !noun || head > i || fold(form) !== fold(lemma) || !["Dat", "Loc", "Ins"].includes(noun.features.Case ?? "") || noun.upos !== "NOUN") return []
  // «В ходе встречи с министром Лунд заявил»: through the nouns that the noun belongs to
  let at = noun.head
  while (at >= 0 && at < i && tokens[at]!.upos === "NOUN") at = tokens[at]!.head
  const verb = tokens[at]
  if (verb?.upos !== "VERB" || verb.features.VerbForm !== "Fin" || at < i || childrenBy(tree, at, "nsubj").length || !agrees(verb, tokens[i]!) || !verb.features.Gender || tokens.slice(head, at).some((t) => t.upos === "PUNCT")) return []
  return [{ word: i, head: at, relation: "nsubj" }]
}

/** «Петро Коваль та Ганна Ткач обговорили A»: whoever is addressed stands between commas; names right before a verb without a subject are its subject. */
function subjectTakenForAddress(tree: Tree, i: number): Changes {
  const { tokens } = tree
  const { head, relation: role, upos, features } = tokens[i]!
  const verb = tokens[head]
  if (role !== "vocative" || upos !== "PROPN" || features.Case !== "Nom" || !verb || head < i || verb.features.VerbForm !== "Fin" || verb.features.Tense !== "Past" || childrenBy(tree, head, "nsubj").length) return []
  const plural = verb.features.Number === "Plur"
  if (tokens.slice(i, head).some((t) => t.upos === "PUNCT") || plural !== childrenBy(tree, i, "conj").length > 0) return []
  return [{ word: i, head, relation: "nsubj" }]
}

/** «Представитель верфи это опроверг»: a pronoun beside the subject is the object that the report lacks. */
function objectTakenForExpletive(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { relation: role, head, features } = tree.tokens[i]!
  // «Пресс-служба это опровергла»: a second subject with which the verb does not agree
  const second = role === "nsubj" && head > i && features.Gender === "Neut" && ["Masc", "Fem"].includes(tree.tokens[head]!.features.Gender ?? "") && childrenBy(tree, head, "nsubj").some((c) => c < i)
  if (!lexicon.syntax.participleCommas || !(role === "expl" || second) || features.PronType !== "Dem" || head < 0 || childrenBy(tree, head, "obj").length || !childrenBy(tree, head, "nsubj").length) return []
  if (!verbCues(tree, head, lexicon).some((c) => c.slots.some((s) => s.kind === "obj" && s.role === "content"))) return []
  return [{ word: i, head, relation: "obj", features: { ...features, Case: "Acc" } }]
}

/** Verbs that say what somebody or something is: «считать», «назвать». */
const takesPredicate = (tree: Tree, i: number, lexicon: Lexicon): boolean =>
  verbCues(tree, i, lexicon).some((c) => c.slots.some((s) => s.kind === "obj" && s.role === "target") && c.slots.some((s) => s.kind === "case" && s.role === "content"))

/** «считают обвинения голословными»: an adjective that does not agree with the object before it says what that is. */
function predicateUnderObject(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { tokens } = tree
  const token = tokens[i]!
  const described = token.head
  const adjective = token.upos === "ADJ" || (token.upos === "NOUN" && relation(token) === "nmod" && !childrenBy(tree, i, "case").length) || (token.upos === "VERB" && token.features.VerbForm === "Part")
  let object = described
  while (object >= 0 && object < i && relation(tokens[object]!) === "nmod" && tokens[object]!.features.Case === "Gen") object = tokens[object]!.head
  // «назвал диалог с президентом содержательным»: behind a partner in the same case it is the object's, not the partner's
  const partner = token.upos === "ADJ" && described >= 0 && described === i - 1 && relation(tokens[described]!) === "nmod" && childrenBy(tree, described, "case").length > 0 && closesClause(tree, i)
  if (partner) object = tokens[described]!.head
  if (!adjective || (tokens[described]?.features.Case === "Ins" && !partner) || tokens[i - 1]?.form === "," || token.features.Case !== "Ins" || object < 0 || object > i || !["amod", "nmod", "acl"].includes(relation(token))) return []
  const noun = tokens[object]!
  if (relation(noun) !== "obj" || noun.features.Case === "Ins" || noun.head < 0 || noun.head > object || !takesPredicate(tree, noun.head, lexicon) || childrenBy(tree, noun.head, "xcomp").length) return []
  return [{ word: i, head: noun.head, relation: "xcomp" }]
}

/** Nothing but further adjectives stands behind it in its sentence. */
const closesClause = ({ tokens }: Tree, i: number): boolean => tokens.slice(i + 1).every(({ upos, features }) => ["PUNCT", "CCONJ", "ADV"].includes(upos) || (upos === "ADJ" && features.Case === "Ins"))

/** «считает его организатором»: before an instrumental the pronoun behind such a verb is whom it is said of. */
function objectTakenForPossessive(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { tokens } = tree
  const { head, features, relation: role } = tokens[i]!
  const verb = i - 1
  if (role !== "det" || features.PronType !== "Prs" || features.Case !== undefined || head < i || verb < 0 || tokens[head]?.head !== verb) return []
  if (tokens[head]!.features.Case !== "Ins" || !takesPredicate(tree, verb, lexicon) || childrenBy(tree, verb, "obj").length) return []
  const { Poss: _, ...rest } = features
  return [{ word: i, head: verb, relation: "obj", upos: "PRON", features: { ...rest, Case: "Acc", Person: "3" } }]
}
