import type { Cue, Slot } from "../languages/parts/cues.ts"
import type { Token } from "../model/annotation.ts"
import type { Lexicon } from "./lexicon.ts"
import type { Repair } from "./repairs.ts"
import { childrenBy, fold, isReflexive, isUnder, prepositionsOf, relation, subtree, type Tree } from "./tree.ts"

/** Arguments that hang on the wrong verb or noun: who is meant follows from commas, cases, agreement and the frames of the lexicon. */
export const ARGUMENT_REPAIRS: readonly (readonly [string, Repair])[] = [
  ["subject-behind-report", subjectBehindReport],
  ["noun-taken-for-attribute", nounTakenForAttribute],
  ["object-taken-for-subject", objectTakenForSubject],
  ["addressee-under-infinitive", addresseeUnderInfinitive],
  ["partner-under-object", partnerUnderObject],
  ["topic-under-time", topicUnderTime],
  ["addressee-under-object", addresseeUnderObject],
  ["dative-taken-for-subject", dativeTakenForSubject],
  ["support-noun-by-case", supportNounByCase],
  ["recipient-of-noun", recipientOfNoun],
  ["target-at-end", targetAtEnd],
  ["dative-of-object", dativeOfObject],
  ["all-behind-what-is-supported", allBehindWhatIsSupported],
  ["side-before-report", sideBeforeReport],
  ["noun-before-infinitive", nounBeforeInfinitive],
  ["subject-taken-for-compound", subjectTakenForCompound],
]

const verbCues = (tree: Tree, i: number, lexicon: Lexicon): readonly Cue[] =>
  tree.tokens[i]!.upos === "VERB" ? (lexicon.cues.get(fold(tree.tokens[i]!.lemma)) ?? []).filter((c) => c.upos === "VERB") : []

/** «Как сообщил X, Y обсудил A»: the comma closes the report; a subject behind it is the main clause's. */
function subjectBehindReport(tree: Tree, i: number, lexicon: Lexicon): ReturnType<Repair> {
  const { head } = tree.tokens[i]!
  if (head <= i || !verbCues(tree, i, lexicon).length || childrenBy(tree, head, "nsubj").length) return []
  if (!childrenBy(tree, i, "mark", "advmod").some((c) => c < i && lexicon.syntax.reportConjunctions.has(fold(tree.tokens[c]!.lemma)))) return []
  const closed = (c: number): boolean => tree.tokens.slice(i, c).some((t) => t.form === ",") && c < head
  const behind = childrenBy(tree, i, "nsubj").filter((c) => c > i && closed(c))
  return behind.length === 1 ? [{ word: behind[0]!, head, relation: "nsubj" }] : []
}

/** «обвинил X в шантаже голодом»: a noun that has a preposition of its own is no attribute of the noun behind it. */
function nounTakenForAttribute(tree: Tree, i: number): ReturnType<Repair> {
  const token = tree.tokens[i]!
  if (token.upos !== "NOUN" || relation(token) !== "amod" || token.head <= i || !childrenBy(tree, i, "case").some((c) => c < i)) return []
  const noun = tree.tokens[token.head]!
  if (noun.upos !== "NOUN" || childrenBy(tree, token.head, "case").length) return []
  return [{ word: i, head: noun.head, relation: noun.relation }, { word: token.head, head: i, relation: "nmod" }]
}

/** «подчеркнул необходимость A»: a thing behind a personal report with which the verb does not agree is its object. */
function objectTakenForSubject(tree: Tree, i: number, lexicon: Lexicon, canSpeak: (word: number) => boolean): ReturnType<Repair> {
  const verb = tree.tokens[i]!
  const subjects = childrenBy(tree, i, "nsubj")
  const c = subjects[0]
  const inherited = c === undefined ? null : objectBehindConjunction(tree, i, c, lexicon, canSpeak)
  if (c !== undefined && inherited) return [{ word: c, head: i, relation: "obj", features: { ...tree.tokens[c]!.features, Case: inherited } }]
  const slots = verbCues(tree, i, lexicon).flatMap((e) => e.slots)
  const grammatical = caseOfContent(slots)
  if (!grammatical || !["Past", "Pres"].includes(verb.features.Tense ?? "") || verb.features.VerbForm !== "Fin" || verb.features.Voice === "Pass") return []
  if (isReflexive(verb) && slots.some((s) => s.kind === "subj")) return []
  if (c === undefined || subjects.length > 1 || c < i || canSpeak(c) || childrenBy(tree, i, "obj").length) return []
  const noun = tree.tokens[c]!
  if (noun.upos !== "NOUN" || noun.features.Animacy !== "Inan" || agrees(verb, noun) || childrenBy(tree, c, "conj", "nummod").length) return []
  return [{ word: c, head: i, relation: "obj", features: { ...noun.features, Case: grammatical } }]
}

/**
 * «А также обвинил в A Вашингтон.», «А также коснулись темы A.»: a sentence that begins with a conjunction goes on with the subject before; a thing
 * behind its verb is whom the frame aims at or what it asks for. The case it then has, or null.
 */
function objectBehindConjunction(tree: Tree, i: number, c: number, lexicon: Lexicon, canSpeak: (word: number) => boolean): string | null {
  const { head } = tree.tokens[i]!
  const joined = childrenBy(tree, i, "cc").some((k) => k < i) && (head < 0 || (relation(tree.tokens[i]!) === "conj" && childrenBy(tree, head, "nsubj").some((k) => k < i && canSpeak(k) && agrees(tree.tokens[i]!, tree.tokens[k]!))))
  if (!joined || c < i || tree.tokens[c]!.features.Animacy !== "Inan" || childrenBy(tree, i, "obj").length || tree.tokens.slice(c + 1).some((t) => t.upos === "VERB")) return null
  const slots = verbCues(tree, i, lexicon).flatMap((e) => e.slots)
  if (slots.some((s) => s.kind === "obj" && s.role === "target")) return "Acc"
  if (canSpeak(c) || slots.some((s) => s.kind === "subj")) return null
  return caseOfContent(slots)
}

const caseOfContent = (slots: readonly Slot[]): string | null => {
  const content = slots.filter((s) => s.role === "content")
  return content.some((s) => s.kind === "obj") ? "Acc" : content.some((s) => s.case === "gen" && s.kind === "case") ? "Gen" : null
}

const agrees = (a: Token, b: Token): boolean =>
  ["Number", "Gender"].every((f) => !a.features[f] || !b.features[f] || a.features[f] === b.features[f] || (f === "Gender" && a.features.Number === "Plur"))

/** «попросил X сделать A», «предложил X сделать A»: who stands between the report and its infinitive is asked. */
function addresseeUnderInfinitive(tree: Tree, i: number, lexicon: Lexicon, canSpeak: (word: number) => boolean): ReturnType<Repair> {
  const slots = verbCues(tree, i, lexicon).filter((c) => c.slots.some((s) => s.kind === "inf")).flatMap((c) => c.slots.filter((s) => s.role === "addressee"))
  const infinitive = childrenBy(tree, i, "xcomp", "ccomp").find((c) => c > i && tree.tokens[c]!.features.VerbForm === "Inf")
  if (!slots.length || infinitive === undefined) return []
  const asked = tree.children[infinitive]!.find((c) => c > i && c < infinitive && ["obj", "nsubj", "iobj"].includes(relation(tree.tokens[c]!)) && !prepositionsOf(tree, c).length && canSpeak(c))
  if (asked === undefined) return []
  // taggers take the accusative of a name for a dative and the other way round: the frame decides
  const { Case } = tree.tokens[asked]!.features
  const takesDative = slots.some((s) => s.case === "dat")
  const takesObject = slots.some((s) => s.kind === "obj")
  if (Case === "Nom" || Case === "Ins" || !(takesDative || takesObject)) return []
  return [{ word: asked, head: i, relation: takesObject && !(takesDative && Case === "Dat") ? "obj" : "iobj" }]
}

/** «обсудил вопросы A с X»: a person at the end of the object speaks with the subject, unless the noun before is a relation ("talks with X"). */
function partnerUnderObject(tree: Tree, i: number, lexicon: Lexicon, canSpeak: (word: number) => boolean): ReturnType<Repair> {
  const cues = verbCues(tree, i, lexicon).filter((c) => c.joint)
  const slots = cues.flatMap((c) => c.slots.filter((s) => s.role === "partner"))
  if (!slots.length) return []
  // «А і Б обговорили роботу з партнерами»: several speak with each other, and the work is with whom it stands beside
  if (childrenBy(tree, i, "nsubj").some((c) => childrenBy(tree, c, "conj").some(canSpeak))) return []
  const tops = childrenBy(tree, i, "obj", "obl", "nmod").filter((c) => c > i && !slots.some((s) => fits(tree, c, s)))
  for (const top of tops) {
    const last = subtree(tree, top).filter((w) => relation(tree.tokens[w]!) === "nmod" && (tree.tokens[w]!.features.Animacy === "Anim" || lexicon.speakerNouns.has(fold(tree.tokens[w]!.lemma))) && slots.some((s) => fits(tree, w, s)) && canSpeak(w))
    const partner = last.find((w) => !lexicon.syntax.relationNouns.has(fold(tree.tokens[tree.tokens[w]!.head]!.lemma)))
    if (partner !== undefined) return [{ word: partner, head: i, relation: "obl" }]
  }
  return []
}

/** «к этому времени о намерении A заявили»: a time is about nothing; the phrase belongs to the report that the time stands beside. */
function topicUnderTime(tree: Tree, i: number, lexicon: Lexicon): ReturnType<Repair> {
  const { syntax } = lexicon
  const token = tree.tokens[i]!
  const time = tree.tokens[token.head]
  if (relation(token) !== "nmod" || !time || time.head < 0 || !prepositionsOf(tree, i).some((p) => syntax.topicPrepositions.has(p))) return []
  const noun = fold(time.lemma)
  if (!syntax.asideNouns.has(noun) || syntax.occasionNouns.has(noun) || !verbCues(tree, time.head, lexicon).length) return []
  return [{ word: i, head: time.head, relation: "obl" }]
}

/** «пожелал успехов X в работе»: a person in the dative behind the object is whom the frame addresses; what follows belongs to the object. */
function addresseeUnderObject(tree: Tree, i: number, lexicon: Lexicon, canSpeak: (word: number) => boolean): ReturnType<Repair> {
  const slots = verbCues(tree, i, lexicon).flatMap((c) => c.slots)
  if (!slots.some((s) => s.case === "dat" && s.kind === "case" && s.role !== "content") || slots.some((s) => s.case === "dat" && s.role === "content")) return []
  const object = childrenBy(tree, i, "obj", "obl").find((c) => c > i && !prepositionsOf(tree, c).length)
  const person = object === undefined ? undefined : childrenBy(tree, object, "nmod").find((c) => c > object && [c, ...childrenBy(tree, c, "flat")].some((w) => tree.tokens[w]!.features.Case === "Dat") && tree.tokens[c]!.features.Animacy === "Anim" && !prepositionsOf(tree, c).length && canSpeak(c))
  if (object === undefined || person === undefined) return []
  const rest = childrenBy(tree, i, "obl").filter((c) => c > person && prepositionsOf(tree, c).length > 0 && !slots.some((s) => fits(tree, c, s)))
  return [{ word: person, head: i, relation: "iobj" }, ...rest.slice(0, 1).map((word) => ({ word, head: object, relation: "nmod" }))]
}

/** «благодарен X за A»: a name behind a short adjective of thanks whose parts are not in the nominative is whom it thanks. */
function dativeTakenForSubject(tree: Tree, i: number, lexicon: Lexicon): ReturnType<Repair> {
  const token = tree.tokens[i]!
  const cues = (lexicon.cues.get(fold(token.lemma)) ?? []).filter((c) => c.upos === "ADJ" && c.slots.some((s) => s.case === "dat" && s.role === "target"))
  if (token.upos !== "ADJ" || !cues.length) return []
  const name = childrenBy(tree, i, "nsubj").find((c) => c > i && (tree.tokens[c]!.features.Case === "Dat" || childrenBy(tree, c, "flat").some((k) => ["Dat", "Acc"].includes(tree.tokens[k]!.features.Case ?? ""))))
  return name === undefined ? [] : [{ word: name, head: i, relation: "iobj" }]
}

const fits = (tree: Tree, c: number, slot: Slot): boolean =>
  slot.kind === "prep" && prepositionsOf(tree, c).some((p) => slot.prepositions.includes(p)) && (!slot.case || tree.tokens[c]!.features.Case?.toLowerCase() === slot.case)

/** «выразил поддержку перемирию и готовность A»: a support noun belongs to the noun whose case it has. */
function supportNounByCase(tree: Tree, i: number, lexicon: Lexicon): ReturnType<Repair> {
  const token = tree.tokens[i]!
  if (token.upos !== "NOUN" || relation(token) !== "conj" || !token.features.Case || token.features.Case === tree.tokens[token.head]?.features.Case) return []
  const support = new Set((lexicon.cues.get(fold(token.lemma)) ?? []).flatMap((c) => (c.upos === "NOUN" ? c.support.map(fold) : [])))
  for (let k = token.head; k >= 0; k = tree.tokens[k]!.head) {
    const above = tree.tokens[k]!
    const verb = above.head < 0 ? null : tree.tokens[above.head]!
    if (verb?.upos !== "VERB") continue
    return above.upos === "NOUN" && above.features.Case === token.features.Case && support.has(fold(verb.lemma)) ? [{ word: i, head: k, relation: "conj" }] : []
  }
  return []
}

/** «висловив повагу рятувальникам»: a dative right behind a support noun that takes one is whom the feeling goes to. */
function recipientOfNoun(tree: Tree, i: number, lexicon: Lexicon): ReturnType<Repair> {
  const token = tree.tokens[i]!
  const verb = tree.tokens[token.head]
  if (token.upos !== "NOUN" || relation(token) !== "obj" || !verb || childrenBy(tree, i, "nmod").length) return []
  const takes = (lexicon.cues.get(fold(token.lemma)) ?? []).some((c) => c.upos === "NOUN" && c.slots.some((s) => s.kind === "case" && s.case === "dat" && s.role === "target") && c.support.map(fold).includes(fold(verb.lemma)))
  const recipient = takes ? childrenBy(tree, token.head, "iobj", "obl").find((c) => subtree(tree, c)[0] === i + 1 && tree.tokens[c]!.features.Case === "Dat" && !prepositionsOf(tree, c).length) : undefined
  // «висловив вдячність родинам за допомогу»: what it is for stands behind
  if (recipient === undefined || childrenBy(tree, token.head, "obl").some((c) => c > recipient && prepositionsOf(tree, c).length)) return []
  return [{ word: recipient, head: i, relation: "nmod" }]
}

/** «обвинил в срыве переговоров Лондон»: a name that closes the sentence and is no genitive is whom the report aims at, not an attribute of what it says. */
function targetAtEnd(tree: Tree, i: number, lexicon: Lexicon): ReturnType<Repair> {
  const slots = verbCues(tree, i, lexicon).flatMap((c) => c.slots)
  if (!slots.some((s) => s.kind === "obj" && s.role === "target") || childrenBy(tree, i, "obj").length) return []
  const last = tree.tokens.findLastIndex((t) => t.upos !== "PUNCT")
  const { upos, features, head, form, lemma } = tree.tokens[last]!
  const unmarked = ["Nom", "Acc"].includes(features.Case ?? "") || form === lemma
  const name = upos === "PROPN" && ["nmod", "appos"].includes(relation(tree.tokens[last]!)) && unmarked && (features.Animacy !== "Anim" || tree.tokens[0]!.upos === "CCONJ")
  if (!name || head <= i || tree.tokens[head]!.upos !== "NOUN" || last !== head + 1 || !isUnder(tree, last, i)) return []
  return [{ word: last, head: i, relation: "obj", features: { ...features, Case: "Acc" } }]
}

/** «обсудили поставки зерна островам»: a dative right behind the object of a report that addresses nobody belongs to the object. */
function dativeOfObject(tree: Tree, i: number, lexicon: Lexicon, canSpeak: (word: number) => boolean): ReturnType<Repair> {
  const entries = lexicon.cues.get(fold(tree.tokens[i]!.lemma)) ?? []
  if (!verbCues(tree, i, lexicon).some((c) => !c.weak && c.slots.some((s) => s.kind === "obj" && s.role === "content")) || entries.some((c) => c.slots.some((s) => s.case === "dat" || s.kind === "iobj"))) return []
  const object = childrenBy(tree, i, "obj").find((c) => c > i && tree.tokens[c]!.upos === "NOUN")
  const last = object === undefined ? -1 : subtree(tree, object).at(-1)!
  const dative = childrenBy(tree, i, "iobj", "obl").find((c) => tree.tokens[c]!.features.Case === "Dat" && subtree(tree, c)[0] === last + 1 && !prepositionsOf(tree, c).length && !(canSpeak(c) && tree.tokens[c]!.features.Number !== "Plur"))
  return object === undefined || dative === undefined ? [] : [{ word: dative, head: object, relation: "nmod" }]
}

/** "commitment to the security of A and all of its allies": what "all" is coordinated with stands behind the support noun's preposition. */
function allBehindWhatIsSupported(tree: Tree, i: number, lexicon: Lexicon): ReturnType<Repair> {
  const { upos, features, head } = tree.tokens[i]!
  if (relation(tree.tokens[i]!) !== "conj" || (upos !== "DET" && upos !== "PRON") || features.PronType !== "Tot" || head < 0 || childrenBy(tree, i, "case").some((c) => c < i)) return []
  if (tree.tokens[head]!.upos !== "NOUN" || !lexicon.cues.get(fold(tree.tokens[head]!.lemma))?.some((c) => c.upos === "NOUN")) return []
  const between = childrenBy(tree, head, "nmod").findLast((c) => c > head && c < i && childrenBy(tree, c, "case").some((k) => k < c))
  return between === undefined ? [] : [{ word: i, head: between, relation: "conj" }]
}

/** «о положении в A с обеих сторон отмечена B»: a side right before a report speaks in it, and is no part of the noun before. */
function sideBeforeReport(tree: Tree, i: number, lexicon: Lexicon): ReturnType<Repair> {
  const { head } = tree.tokens[i]!
  if (head < 0 || head > i || relation(tree.tokens[i]!) !== "nmod" || !lexicon.syntax.sideNouns.has(fold(tree.tokens[i]!.lemma))) return []
  if (!prepositionsOf(tree, i).some((p) => lexicon.syntax.sidePrepositions.has(p))) return []
  const verb = tree.tokens[i + 1]
  const report = verb?.upos === "VERB" && (lexicon.cues.get(fold(verb.lemma)) ?? []).some((c) => c.upos === "VERB")
  return report && relation(verb) !== "amod" && isUnder(tree, head, i + 1) ? [{ word: i, head: i + 1, relation: "obl" }] : []
}

/** «звинуватив A у небажанні чути B»: an infinitive right behind a noun that takes one is the noun's, and the noun hangs on the report. */
function nounBeforeInfinitive(tree: Tree, i: number, lexicon: Lexicon): ReturnType<Repair> {
  const { upos, head } = tree.tokens[i]!
  const verb = tree.tokens[i + 1]
  if (upos !== "NOUN" || head !== i + 1 || verb?.features.VerbForm !== "Inf" || relation(verb) !== "xcomp" || verb.head < 0 || verb.head > i || !childrenBy(tree, i, "case").some((c) => c < i)) return []
  const takes = (lexicon.cues.get(fold(tree.tokens[i]!.lemma)) ?? []).some((c) => c.upos === "NOUN" && c.slots.some((s) => s.kind === "inf"))
  return takes ? [{ word: i, head: verb.head, relation: "obl" }, { word: i + 1, head: i, relation: "acl" }] : []
}

/** "The company disputes that account": a finite verb has no compound; the noun right before it is its subject, and what hangs on the noun behind as a relative clause its object. */
function subjectTakenForCompound(tree: Tree, i: number, lexicon: Lexicon): ReturnType<Repair> {
  const verb = tree.tokens[i]!
  if (!verbCues(tree, i, lexicon).length || ["Inf", "Part"].includes(verb.features.VerbForm ?? "") || childrenBy(tree, i, "nsubj").length || tree.tokens[i - 1]?.head !== i) return []
  const noun = tree.tokens[i - 1]!
  if (relation(noun) !== "compound" || !["NOUN", "PROPN"].includes(noun.upos)) return []
  const before = tree.children[i]!.filter((c) => c < i - 1 && ["det", "amod", "compound", "nmod"].includes(relation(tree.tokens[c]!)))
  const object = childrenBy(tree, i, "obj").length ? undefined : tree.children[i]!.find((c) => c > i && tree.tokens[c]!.upos === "NOUN" && relation(tree.tokens[c]!) === "acl")
  return [
    { word: i - 1, head: i, relation: "nsubj" },
    ...before.map((c) => ({ word: c, head: i - 1, relation: tree.tokens[c]!.relation })),
    ...(object === undefined ? [] : [{ word: object, head: i, relation: "obj" }]),
  ]
}
