import type { Token } from "../model/annotation.ts"
import type { Lexicon } from "./lexicon.ts"
import type { Repair } from "./repairs.ts"
import { childrenBy, fold, isActiveParticiple, prepositionsOf, relation, subtree, type Tree } from "./tree.ts"

type Changes = ReturnType<Repair>

/** Reports that parsers hang inside what another one reports; commas, conjunctions and the lexicon tell whose clause they are. */
export const REPORT_REPAIRS: readonly (readonly [string, Repair])[] = [
  ["clause-taken-for-attribute", clauseTakenForAttribute],
  ["subject-of-final-report", subjectOfFinalReport],
  ["report-taken-for-participle", reportTakenForParticiple],
  ["attribute-taken-for-verb", attributeTakenForVerb],
  ["subject-taken-for-compound", subjectTakenForCompound],
  ["particle-taken-for-preposition", particleTakenForPreposition],
  ["report-in-relative-clause", inRelativeClause],
  ["report-between-commas", betweenCommas],
  ["inverted-between-commas", invertedBetweenCommas],
  ["inserted-report", insertedReport],
  ["cited-taken-for-subject", citedTakenForSubject],
  ["foreign-name-reports", foreignNameReports],
  ["subject-of-bare-content", subjectOfBareContent],
  ["contrasted-report", contrastedReport],
  ["converb-report-in-content", converbReport],
  ["report-on-subject", reportOnSubject],
  ["added-clause", addedClause],
  ["title-taken-for-object", titleTakenForObject],
  ["support-noun-under-addressee", supportNounUnderAddressee],
  ["adjective-behind-quotation", adjectiveBehindQuotation],
]

const verbCues = (tree: Tree, i: number, lexicon: Lexicon) => (tree.tokens[i]!.upos === "VERB" ? (lexicon.cues.get(fold(tree.tokens[i]!.lemma)) ?? []).filter((c) => c.upos === "VERB") : [])
const isReport = (tree: Tree, i: number, lexicon: Lexicon): boolean => verbCues(tree, i, lexicon).some((c) => !c.weak)

const firstOf = (tree: Tree, i: number): number => subtree(tree, i)[0]!

const isFiniteClause = (tree: Tree, i: number): boolean =>
  (tree.tokens[i]!.upos === "VERB" && (tree.tokens[i]!.features.VerbForm ?? "Fin") === "Fin") || childrenBy(tree, i, "aux", "cop").some((c) => tree.tokens[c]!.features.VerbForm === "Fin")

/** "suggested the fault lay with X", "said after the hearing she was relieved": a finite clause without a relative pronoun, hung on the noun before it, is what a report without a content says. */
function clauseTakenForAttribute(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const token = tree.tokens[i]!
  const noun = token.head
  const report = tree.tokens[noun]?.head ?? -1
  if (relation(token) !== "acl" || report < 0 || noun > i || noun < report || !isFiniteClause(tree, i) || !tree.tokens[noun]!.upos.endsWith("N")) return []
  const clausal = verbCues(tree, report, lexicon).some((c) => c.slots.some((s) => s.kind === "clause" && s.role === "content"))
  if (!clausal || childrenBy(tree, report, "ccomp", "xcomp", "parataxis").length || relation(tree.tokens[report]!) === "parataxis") return []
  if (subtree(tree, i).some((w) => tree.tokens[w]!.features.PronType?.includes("Rel") || (w < i && relation(tree.tokens[w]!) === "mark"))) return []
  const subject = childrenBy(tree, i, "nsubj", "expl")[0]
  const first = subtree(tree, i)[0]!
  if (first < noun || tree.tokens.slice(noun + 1, first).some((t) => t.upos === "PUNCT")) return []
  if (subject === undefined)
    return relation(tree.tokens[noun]!) === "obj" && token.upos === "VERB" && (token.features.VerbForm ?? "Fin") === "Fin" && first > noun ? [{ word: i, head: report, relation: "ccomp" }, { word: noun, head: i, relation: "nsubj" }] : []
  // "at the hearing she attended": a verb that lacks its object has it in the noun
  const isWhole = token.relation.endsWith("pass") || childrenBy(tree, i, "obj", "xcomp", "cop").length > 0 || childrenBy(tree, i, "aux").some((c) => tree.tokens[c]!.relation === "aux:pass")
  // "told the inquiry he had heard three shots"
  const addressee = relation(tree.tokens[noun]!) === "iobj" || (relation(tree.tokens[noun]!) === "obj" && verbCues(tree, report, lexicon).some((c) => c.slots.some((s) => s.kind === "obj" && s.role === "addressee")))
  const addressed = addressee && tree.tokens[subject]!.features.Case === "Nom"
  return addressed || (relation(tree.tokens[noun]!) === "obl" && isWhole) ? [{ word: i, head: report, relation: "ccomp" }] : []
}

/** "The expert warned cabin internet was unreliable": a past right behind the subject is taken for a participle, of that noun or of the next, and the next noun is the subject of the clause behind it. */
function reportTakenForParticiple(tree: Tree, i: number, lexicon: Lexicon, canSpeak: (word: number) => boolean): Changes {
  const { relation: role, features, head } = tree.tokens[i]!
  if (features.Tense !== "Past" || features.Case !== undefined || i === 0 || !["acl", "amod"].includes(role) || (role === "acl" && head !== i - 1)) return []
  const speaker = tree.tokens[i - 1]!
  const complements = childrenBy(tree, i, "obj", "ccomp", "obl", "xcomp", "iobj")
  const subject = role === "acl" && complements.length === 1 ? complements[0]! : head
  const clause = role === "acl" ? speaker.head : tree.tokens[subject]!.head
  if (subject <= i || clause < subject || !isFiniteClause(tree, clause) || !(canSpeak(i - 1) || lexicon.speakerNouns.has(fold(speaker.lemma)))) return []
  const begins = role === "acl" ? firstOf(tree, subject) === i + 1 && (relation(tree.tokens[subject]!) === "obj" || tree.tokens[i + 2]?.form === "-") : relation(tree.tokens[subject]!) === "nsubj"
  const told = speaker.head === clause || speaker.head === i ? relation(speaker) === "nsubj" : speaker.head === subject && relation(speaker) === "compound"
  if (!begins || !told || lexicon.syntax.asideNouns.has(fold(tree.tokens[subject]!.lemma)) || tree.tokens.slice(subject, clause).some((t) => t.upos === "PUNCT" && t.form !== "-")) return []
  const cues = verbCues(tree, i, lexicon)
  if (!cues.some((c) => !c.weak && c.slots.some((s) => s.kind === "clause")) || cues.some((c) => c.slots.some((s) => s.kind === "iobj"))) return []
  const before = tree.tokens.flatMap((t, c) => (c < i - 1 && (t.head === clause || (t.head === subject && speaker.head === subject)) ? [c] : []))
  return [
    { word: i, head: tree.tokens[clause]!.head, relation: tree.tokens[clause]!.relation, features: { Tense: "Past", VerbForm: "Fin", Mood: "Ind" } },
    { word: clause, head: i, relation: "ccomp" },
    { word: i - 1, head: i, relation: "nsubj" },
    { word: subject, head: clause, relation: tree.tokens[subject]!.relation.startsWith("nsubj") ? tree.tokens[subject]!.relation : "nsubj" },
    ...before.map((c) => ({ word: c, head: tree.tokens[c]!.head === clause || tree.tokens[c]!.upos === "CCONJ" ? i : i - 1, relation: tree.tokens[c]!.relation })),
  ]
}

/** "Guests whose rooms are taken will be moved, the hotel added": of two subjects of a final report the first is its content's. */
function subjectOfFinalReport(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { head } = tree.tokens[i]!
  if (relation(tree.tokens[i]!) !== "nsubj" || head <= i || !isReport(tree, head, lexicon)) return []
  const content = childrenBy(tree, head, "ccomp").find((c) => c > i && c < head)
  if (content === undefined || !isFiniteClause(tree, content) || childrenBy(tree, content, "nsubj", "csubj").length) return []
  const own = childrenBy(tree, head, "nsubj").some((c) => c > content && tree.tokens.slice(content, c).some((t) => t.form === ","))
  return own ? [{ word: i, head: content, relation: "nsubj" }] : []
}

/** "Retired captain Jo Marsh, whose pay was cut, said A": a participle that opens the sentence right before a noun with a name is the noun's attribute, and the noun the report's subject. */
function attributeTakenForVerb(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const token = tree.tokens[i]!
  if (i > 0 || token.upos !== "VERB" || !["advcl", "ccomp"].includes(relation(token)) || token.features.Tense !== "Past" || token.features.Aspect !== undefined || childrenBy(tree, i, "nsubj", "aux").length) return []
  const noun = childrenBy(tree, i, "obj", "xcomp", "obl").find((c) => subtree(tree, c)[0] === 1) ?? -1
  if (noun < 0 || tree.tokens[1]!.upos !== "NOUN") return []
  // the name follows its title, whichever of the two is the head
  const named = noun > 1 ? tree.tokens[noun]!.upos === "PROPN" : childrenBy(tree, noun, "appos", "flat").some((c) => c === noun + 1 && tree.tokens[c]!.upos === "PROPN")
  return named && token.head > noun && isReport(tree, token.head, lexicon) && !childrenBy(tree, token.head, "nsubj").length ? [{ word: noun, head: token.head, relation: "nsubj" }, { word: i, head: noun, relation: "amod", upos: "ADJ" }] : []
}

/** "The envoy protests that A": the noun right before a finite report that has no subject is its subject, no part of a compound. */
function subjectTakenForCompound(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const token = tree.tokens[i]!
  const verb = tree.tokens[token.head]
  if (!verb || token.head !== i + 1 || !["compound", "nmod"].includes(relation(token)) || !["NOUN", "PROPN"].includes(token.upos) || token.features.Case !== undefined) return []
  return verb.features.VerbForm === "Fin" && isReport(tree, token.head, lexicon) && !childrenBy(tree, token.head, "nsubj").length ? [{ word: i, head: token.head, relation: "nsubj" }] : []
}

/** "passed on thanks": what the verb takes as a particle stands right behind it, and a noun that the verb's frame can take is its object. */
function particleTakenForPreposition(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const token = tree.tokens[i]!
  const verb = i - 1
  if (token.upos !== "ADP" || verb < 0) return []
  // the particle is one already, and the noun right behind it is left without a preposition
  const behind = token.relation === "compound:prt" && token.head === verb ? childrenBy(tree, verb, "obl").find((c) => c > i && subtree(tree, c)[0] === i + 1) : undefined
  const at = relation(token) === "case" ? token.head : (behind ?? -1)
  if (at <= i) return []
  const noun = tree.tokens[at]!
  const form = fold(token.form)
  const takes = verbCues(tree, verb, lexicon).some((c) => c.with.includes(form) && c.slots.some((s) => s.kind === "obj" && s.role === "content") && !c.slots.some((s) => s.kind === "prep" && s.prepositions.includes(form)))
  const told = (lexicon.cues.get(fold(noun.lemma)) ?? []).some((c) => c.upos === "NOUN")
  if (!takes || !told || noun.head !== verb || noun.upos !== "NOUN" || noun.features.Case !== undefined || childrenBy(tree, verb, "obj").length) return []
  return [{ word: i, head: verb, relation: "compound:prt" }, { word: at, head: verb, relation: "obj" }]
}

/** "expressed sorrow at the attack that left ten dead and assured him of A": things that a relative clause describes report nothing, the subject of the sentence does. */
function inRelativeClause(tree: Tree, i: number, lexicon: Lexicon, canSpeak: (word: number) => boolean): Changes {
  const token = tree.tokens[i]!
  const inner = tree.tokens[token.head]
  if (relation(token) !== "conj" || !inner || inner.relation !== "acl:relcl" || inner.head < 0 || !isReport(tree, i, lexicon) || childrenBy(tree, i, "nsubj").length || !childrenBy(tree, i, "cc").length) return []
  const pronoun = childrenBy(tree, token.head, "nsubj")[0]
  const noun = tree.tokens[inner.head]!
  if (pronoun === undefined || !tree.tokens[pronoun]!.features.PronType?.includes("Rel") || noun.upos !== "NOUN" || canSpeak(inner.head) || lexicon.speakerNouns.has(fold(noun.lemma)) || lexicon.syntax.bodyNouns.has(fold(noun.lemma))) return []
  let outer = inner.head
  while (outer >= 0 && !(tree.tokens[outer]!.upos === "VERB" && tree.tokens[outer]!.features.VerbForm === "Fin" && outer < inner.head)) outer = tree.tokens[outer]!.head
  const alike = outer >= 0 && ["Tense", "Mood", "Number", "Gender"].every((f) => !token.features[f] || !tree.tokens[outer]!.features[f] || token.features[f] === tree.tokens[outer]!.features[f])
  return alike && verbCues(tree, outer, lexicon).length && childrenBy(tree, outer, "nsubj").length ? [{ word: i, head: outer, relation: "conj" }] : []
}

/** "Jo Marsh, a nurse, says her children watch A", "the study found those exposed to B ate A": what stands right behind the report, before a clause without a subject, is that clause's. */
function subjectOfBareContent(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { head, relation: role } = tree.tokens[i]!
  const hyphened = role === "obl" && head >= 0 && tree.tokens[head + 2]?.form === "-"
  if (!(hyphened || ["nsubj", "obj"].includes(role)) || head < 0 || head > i) return []
  const cues = verbCues(tree, head, lexicon)
  const hasCopula = (c: number): boolean => childrenBy(tree, c, "cop", "aux").some((k) => k > i && tree.tokens[k]!.features.VerbForm === "Fin")
  // "claimed the school misled him": a past tense that is taken for a passive has a complement of its own
  const takesObject = cues.some((c) => !c.weak && c.slots.some((s) => ["obj", "comp"].includes(s.kind) && s.role === "content"))
  const isPast = (c: number): boolean => !takesObject && tree.tokens[c]!.features.VerbForm === "Part" && tree.tokens[c]!.features.Tense === "Past" && tree.tokens[c]!.features.Case === undefined && !childrenBy(tree, c, "aux", "mark").length && childrenBy(tree, c, "obl", "obj", "xcomp").some((k) => k > c)
  const clause = childrenBy(tree, head, "ccomp")[0] ?? childrenBy(tree, head, "xcomp").find((c) => c > i && (hasCopula(c) || isPast(c)))
  // "told the pilot to wait": whom it is told does what follows, unless that is finite
  const told = cues.some((c) => c.slots.some((s) => s.kind === "obj" && s.role === "addressee")) && clause !== undefined && !isFiniteClause(tree, clause)
  if (!cues.some((c) => c.slots.some((s) => s.kind === "clause")) || told || clause === undefined || clause < i || subtree(tree, i)[0] !== head + 1 || !(isActiveParticiple(tree, head) || childrenBy(tree, head, "nsubj").some((c) => c < head)) || childrenBy(tree, clause, "nsubj", "csubj", "expl", "mark").length) return []
  // "who heard the crash recalled": what only a court hears is told
  if (lexicon.syntax.unvoiced.has(fold(tree.tokens[head]!.lemma))) return []
  const { features, upos } = tree.tokens[clause]!
  // "found thousands of drivers are uninsured"
  if (upos !== "VERB") return hasCopula(clause) && !tree.tokens.slice(i, clause).some((t) => t.upos === "PUNCT") ? [{ word: i, head: clause, relation: "nsubj" }, { word: clause, head, relation: "ccomp" }] : []
  const passive = childrenBy(tree, clause, "aux").some((c) => c > i && tree.tokens[c]!.relation === "aux:pass" && tree.tokens[c]!.features.VerbForm === "Fin")
  if (!(passive || isPast(clause) || ["Fin", "Inf", undefined].includes(features.VerbForm)) || tree.tokens.slice(i, clause).some((t) => t.upos === "PUNCT" || t.upos === "CCONJ")) return []
  return passive ? [{ word: i, head: clause, relation: "nsubj:pass" }] : [{ word: i, head: clause, relation: "nsubj" }, { word: clause, head, relation: "ccomp", features: { ...features, VerbForm: "Fin", Mood: "Ind" } }]
}

/** "His wife, said Marsh, had called the police": of two subjects of the clause around a report the one right behind the report is its own. */
function invertedBetweenCommas(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const token = tree.tokens[i]!
  if (relation(token) !== "parataxis" || token.head < 0 || !isReport(tree, i, lexicon) || tree.tokens[i - 1]?.form !== ",") return []
  const subjects = childrenBy(tree, token.head, "nsubj")
  const behind = subjects.find((c) => c > i && firstOf(tree, c) === i + 1 && tree.tokens[subtree(tree, c).findLast((w) => tree.tokens[w]!.upos !== "PUNCT")! + 1]?.form === ",")
  const shared = behind !== undefined && /^(?:PROPN|PRON|NOUN)$/.test(tree.tokens[behind]!.upos) && subjects.some((c) => c < i)
  return shared ? [{ word: behind, head: i, relation: "nsubj" }] : []
}

/** «без гарантий, сказал он, договора не будет»: a report with its subject behind it, between commas, reports the clause around it; what stands before it belongs to that clause. */
function insertedReport(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const token = tree.tokens[i]!
  if (tree.tokens[i - 1]?.form !== "," || !isReport(tree, i, lexicon) || !isFiniteClause(tree, i)) return []
  const close = tree.tokens.findIndex((t, c) => c > i && t.form === ",")
  const said = tree.tokens.slice(i + 1, close)
  // its subject is what stands between the two, whatever parsers hang it on
  const subject = i + 1 + said.findIndex(({ upos, head, features }) => ["NOUN", "PROPN", "PRON"].includes(upos) && (head <= i || head > close) && (features.Case ?? "Nom") === "Nom")
  if (close < 0 || said.length > INSERTED || subject === i || said.some((t) => ["VERB", "AUX", "PUNCT", "SCONJ", "CCONJ", "ADP"].includes(t.upos))) return []
  const begin = tree.tokens.findLastIndex((t, c) => c < i && /^[:;]$/u.test(t.form)) + 1
  // "it is ready, he said, but …": what stands before the report is a clause already
  if (["CCONJ", "SCONJ"].includes(tree.tokens[close + 1]?.upos ?? "") || tree.tokens.some((t, c) => c >= begin && c < i - 1 && (relation(t) === "root" || childrenBy(tree, c, "nsubj", "cop").length > 0))) return []
  if (begin === i - 1 || tree.tokens.slice(begin, i).some((t, c) => isPredicate(t) || (c === 0 && /^(?:CCONJ|SCONJ)$/.test(t.upos)) || /["«»“”„]/u.test(t.form))) return []
  const below = childrenBy(tree, i, "parataxis", "ccomp", "conj", "root").find((c) => c > close)
  const beside = token.head >= 0 && token.head < begin ? childrenBy(tree, token.head, "parataxis", "conj", "ccomp").find((c) => c > close) : undefined
  const clause = below ?? beside ?? (token.head > close ? token.head : -1)
  const foreign = tree.tokens[subject]!.head !== i
  if (clause < 0 || !(isFiniteClause(tree, clause) || childrenBy(tree, clause, "nsubj", "expl").length > 0)) return []
  if (foreign && tree.tokens[subject]!.head !== clause && relation(tree.tokens[subject]!) !== "obj") return []
  if (foreign && tree.tokens[subject]!.head === clause && !childrenBy(tree, clause, "nsubj", "expl").some((c) => c > close)) return []
  const left = tree.tokens.flatMap((t, c) => (c >= begin && c < i - 1 && t.upos !== "PUNCT" && t.head < begin && t.head >= 0 ? [c] : []))
  const moved = [...left, ...tree.children[i]!.filter((c) => c !== subject && c !== clause && (c < i - 1 || c > close))].map((c) => ({ word: c, head: clause, relation: tree.tokens[c]!.relation }))
  const turned = below === undefined && beside === undefined ? [] : [{ word: clause, head: token.head, relation: token.relation }, { word: i, head: clause, relation: "parataxis" }]
  return [...turned, ...moved, ...(relation(tree.tokens[subject]!) === "nsubj" && !foreign ? [] : [{ word: subject, head: i, relation: "nsubj" }])]
}

const INSERTED = 5
const isPredicate = (token: Token): boolean => ["VERB", "AUX"].includes(token.upos) && !["Inf", "Conv", "Part"].includes(token.features.VerbForm ?? "Fin")

/** «Про A повідомив Postimees»: a name in another alphabet right behind a report without a subject has no case to see. */
function foreignNameReports(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { head, features, form, upos, relation: role } = tree.tokens[i]!
  const verb = tree.tokens[head]
  if (!verb || head !== i - 1 || !["PROPN", "X", "NOUN"].includes(upos) || !["iobj", "obj", "obl"].includes(role) || prepositionsOf(tree, i).length || !/^\p{Script=Cyrillic}+$/u.test(verb.form)) return []
  // «інформує УНН»: letters have none to see either
  const letters = /^\p{Lu}{2,6}$/u.test(form) && verb.features.Tense === "Pres"
  if (!letters && !/^\p{Script=Latin}[\p{Script=Latin}\d-]+$/u.test(form)) return []
  const told = verbCues(tree, head, lexicon).some((c) => c.slots.some((s) => s.kind === "clause" || s.kind === "quote"))
  return told && verb.features.VerbForm === "Fin" && verb.features.Number === "Sing" && !childrenBy(tree, head, "nsubj").length ? [{ word: i, head, relation: "nsubj", upos: "PROPN", features: { ...features, Case: "Nom" } }] : []
}

/** «"A", — цитує міністра агентство X», «наводить слова міністра газета X»: who is not in the dictionary's form is cited, and the nominative right behind cites. */
function citedTakenForSubject(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { head, features, form, lemma, upos, relation: role } = tree.tokens[i]!
  const citing = tree.tokens[i + 1]
  // «приводит его слова РИА Новости»: the words that are cited are no subject
  if (role === "nsubj" && head >= 0 && head < i && features.Animacy === "Inan" && citing?.upos === "PROPN" && citing.head === i && verbCues(tree, head, lexicon).some((c) => c.slots.some((s) => s.kind === "quote") && c.objects.some((o) => fold(o) === fold(lemma))))
    return [{ word: i + 1, head, relation: "nsubj", features: { ...citing.features, Case: "Nom" } }, { word: i, head, relation: "obj", features: { ...features, Case: "Acc" } }]
  if (role !== "nsubj" || head < 0 || head > i || i - head > 2 || !["NOUN", "PROPN"].includes(upos) || features.Animacy !== "Anim" || features.Number !== "Sing" || fold(form) === fold(lemma)) return []
  // «цитирует Пескова ТАСС»: letters have no case to see
  const letters = citing?.upos === "PROPN" && /^\p{Lu}{3,}$/u.test(citing.form)
  if (citing?.head !== i || !(letters || (citing.upos === "NOUN" && citing.features.Case === "Nom" && fold(citing.form) === fold(citing.lemma))) || !verbCues(tree, head, lexicon).some((c) => c.slots.some((s) => s.kind === "quote"))) return []
  const words = i - head === 2 && tree.tokens[i - 1]!.upos === "NOUN"
  return [
    { word: i + 1, head, relation: "nsubj" },
    { word: i, head: words ? i - 1 : head, relation: words ? "nmod" : "obj", features: { ...features, Case: words ? "Gen" : "Acc" } },
  ]
}

/** "Germany, he pledged, would not look away": a report between commas goes with the whole clause, not with the phrase before it. */
function betweenCommas(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const token = tree.tokens[i]!
  const above = tree.tokens[token.head]
  if (!above || token.head > i || !["parataxis", "appos", "acl", "conj", "dep"].includes(relation(token)) || !["NOUN", "PROPN", "PRON", "ADV", "ADJ", "NUM"].includes(above.upos)) return []
  // «A у форматі, як сподівається X, B»: hung on a noun of the phrase before it
  const marked = childrenBy(tree, i, "mark").some((c) => lexicon.syntax.reportConjunctions.has(fold(tree.tokens[c]!.form)))
  let top = token.head
  while (marked && tree.tokens[top]!.head >= 0 && tree.tokens[top]!.head < i) top = tree.tokens[top]!.head
  const verb = tree.tokens[top]!.head
  if (verb <= i || tree.tokens[verb]!.upos === "PUNCT" || !(marked ? verbCues(tree, i, lexicon).some((c) => c.slots.some((s) => s.kind === "clause")) : isReport(tree, i, lexicon)) || !childrenBy(tree, i, "nsubj").some((c) => !tree.tokens[c]!.features.PronType?.includes("Rel")) || childrenBy(tree, i, "cc", "ccomp", "obj").length || (childrenBy(tree, i, "mark").length > 0 && !marked)) return []
  const words = subtree(tree, i).filter((w) => tree.tokens[w]!.upos !== "PUNCT")
  const [first = i, last = i] = [words[0], words.at(-1)]
  return tree.tokens[first - 1]?.form === "," && tree.tokens[last + 1]?.form === "," && last < verb ? [{ word: i, head: verb, relation: "parataxis" }] : []
}

/** "X stated that A, while Y promised B": who can speak and reports behind "while" stands against the first report, not inside it. */
function contrastedReport(tree: Tree, i: number, lexicon: Lexicon, canSpeak: (word: number) => boolean): Changes {
  const token = tree.tokens[i]!
  const inner = tree.tokens[token.head]
  // «сказав, що A, а капітан заперечив B»
  const joined = relation(token) === "conj"
  if (!(relation(token) === "advcl" || joined) || !inner || inner.head < 0 || inner.head > token.head) return []
  // "X voiced hope that A, while Y called B": the clause hangs on the noun of the report
  const noun = tree.tokens[inner.head]!
  const carried = inner.relation === "acl" && relation(noun) === "obj" && noun.head >= 0 && noun.head < inner.head && (lexicon.cues.get(fold(noun.lemma)) ?? []).some((c) => c.upos === "NOUN")
  const reported = carried ? noun.head : relation(inner) === "ccomp" && isReport(tree, inner.head, lexicon) ? inner.head : -1
  if (reported < 0 || !isReport(tree, i, lexicon)) return []
  const mark = childrenBy(tree, i, joined ? "cc" : "mark").find((c) => lexicon.syntax.contrasts.has(fold(tree.tokens[c]!.form)) && tree.tokens[c - 1]?.form === ",")
  const subject = childrenBy(tree, i, "nsubj")[0]
  const outer = tree.tokens[reported]!
  const alike = ["Tense", "VerbForm", "Mood"].every((f) => token.features[f] === outer.features[f])
  const speaks = subject !== undefined && (canSpeak(subject) || lexicon.speakerNouns.has(fold(tree.tokens[subject]!.lemma)))
  if (mark === undefined || !speaks || !alike) return []
  return [{ word: i, head: reported, relation: "conj" }, { word: mark, head: i, relation: "cc", upos: "CCONJ" }]
}

/** "conveyed that A is no issue, reiterating that B": a report behind a comma that has a clause of its own goes with the report before, not with what that one tells. */
function converbReport(tree: Tree, i: number, lexicon: Lexicon, canSpeak: (word: number) => boolean): Changes {
  const token = tree.tokens[i]!
  const inner = tree.tokens[token.head]
  const converb = token.features.VerbForm === "Conv" || token.features.VerbForm === "Ger" || (token.features.VerbForm === "Part" && token.features.Tense === "Pres" && token.features.Case === undefined)
  if (!converb || !["advcl", "acl", "conj", "parataxis"].includes(relation(token)) || tree.tokens[i - 1]?.form !== "," || !inner || token.head > i || !isReport(tree, i, lexicon)) return []
  // ", calling it A"
  const names = verbCues(tree, i, lexicon).some((c) => c.slots.some((s) => s.kind === "comp")) && childrenBy(tree, i, "obj").some((c) => c === i + 1 && tree.tokens[c]!.upos === "PRON")
  if (names) {
    let above = token.head
    while (above >= 0 && !(tree.tokens[above]!.features.VerbForm === "Fin" && isReport(tree, above, lexicon) && above !== token.head && childrenBy(tree, above, "nsubj").length)) above = tree.tokens[above]!.head
    if (above >= 0) return [{ word: i, head: above, relation: "advcl" }]
  }
  // "said he had a call with X, calling Y A": behind the clause of who speaks himself
  const speaks = relation(inner) === "ccomp" && inner.head >= 0 && inner.head < token.head && isReport(tree, inner.head, lexicon) && token.features.Case === undefined && token.features.VerbForm !== "Conv" && childrenBy(tree, token.head, "nsubj").some((c) => c < token.head && tree.tokens[c]!.upos === "PRON" && tree.tokens[c]!.features.Person === "3")
  if (speaks && childrenBy(tree, i, "obj", "ccomp").some((c) => c > i)) return [{ word: i, head: inner.head, relation: "advcl" }]
  // «заперечила, що рішення купили, назвавши це A»: a clause without somebody who speaks has no reports of its own
  const silent = relation(inner) === "ccomp" && inner.head >= 0 && inner.head < token.head && isReport(tree, inner.head, lexicon) && token.features.VerbForm === "Conv" && !childrenBy(tree, token.head, "nsubj").some((c) => canSpeak(c) || tree.tokens[c]!.features.Animacy === "Anim")
  if (silent && childrenBy(tree, inner.head, "nsubj").length) return [{ word: i, head: inner.head, relation: "advcl" }]
  // "pledged to deepen A, highlighting B": behind a comma and an infinitive the report is the one's who pledged
  const pledged = relation(inner) === "xcomp" && inner.features.VerbForm === "Inf" && inner.head >= 0 && inner.head < token.head && isReport(tree, inner.head, lexicon) && token.features.Case === undefined && childrenBy(tree, i, "obj", "ccomp").some((c) => c > i)
  if (pledged) return [{ word: i, head: inner.head, relation: "advcl" }]
  // "has resisted calls to sell A, saying B is dear": behind a comma and any infinitive a report with a clause of its own goes with the main verb
  const quotes = verbCues(tree, i, lexicon).some((c) => !c.weak && c.slots.some((s) => s.kind === "quote"))
  if (inner.features.VerbForm === "Inf" && quotes && token.features.Case === undefined && token.features.VerbForm !== "Conv" && childrenBy(tree, i, "ccomp").some((c) => c > i)) {
    let main = inner.head
    while (main >= 0 && !(tree.tokens[main]!.upos === "VERB" && childrenBy(tree, main, "nsubj").some((c) => c < main && (canSpeak(c) || lexicon.speakerNouns.has(fold(tree.tokens[c]!.lemma)))))) main = tree.tokens[main]!.head
    if (main >= 0 && main < token.head) return [{ word: i, head: main, relation: "advcl" }]
  }
  if (!childrenBy(tree, i, "ccomp").some((c) => c > i && childrenBy(tree, c, "mark").some((m) => lexicon.complementisers.has(fold(tree.tokens[m]!.form))))) return []
  let clause = token.head
  while (clause >= 0 && relation(tree.tokens[clause]!) !== "ccomp") clause = tree.tokens[clause]!.head
  const outer = clause < 0 ? -1 : tree.tokens[clause]!.head
  return outer >= 0 && outer < clause && isReport(tree, outer, lexicon) ? [{ word: i, head: outer, relation: "advcl" }] : []
}

/** "expressed to his counterpart his sorrow at A": a noun that the verb makes an act is the verb's object, though it stands behind whom it was told. */
function supportNounUnderAddressee(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const token = tree.tokens[i]!
  const person = tree.tokens[token.head]
  if (token.upos !== "NOUN" || !["nmod", "appos", "conj", "dep", "obl", "obj"].includes(relation(token)) || token.features.Case !== undefined || !person || token.head > i || person.upos === "VERB" || !["obl", "advcl"].includes(relation(person)) || prepositionsOf(tree, i).length) return []
  const verb = person.head
  if (verb < 0 || verb > token.head || childrenBy(tree, verb, "obj", "ccomp", "xcomp").length || !opensPhrase(tree, i, token.head)) return []
  const lemma = fold(tree.tokens[verb]!.lemma)
  const made = (lexicon.cues.get(fold(token.lemma)) ?? []).some((c) => c.upos === "NOUN" && c.support.some((s) => fold(s) === lemma))
  return made ? [{ word: i, head: verb, relation: "obj" }, { word: token.head, head: verb, relation: "obl" }] : []
}

/** Its first word is an article or a possessive right behind the other phrase. */
function opensPhrase(tree: Tree, i: number, before: number): boolean {
  const first = subtree(tree, i)[0]!
  const word: Token = tree.tokens[first]!
  return first > before && (word.upos === "DET" || word.features.Poss === "Yes")
}

/** «Сторони, як зазначено в комюніке, виходять із A»: a report with «як» between commas that hangs on the subject belongs to its verb. */
function reportOnSubject(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const token = tree.tokens[i]!
  const subject = tree.tokens[token.head]
  if (relation(token) !== "acl" || !subject || token.head > i || relation(subject) !== "nsubj" || subject.head < i || !verbCues(tree, i, lexicon).some((c) => c.slots.some((s) => s.kind === "quote" || s.kind === "clause"))) return []
  const marked = childrenBy(tree, i, "mark", "advmod").some((c) => c < i && tree.tokens[c - 1]?.form === "," && lexicon.syntax.reportConjunctions.has(fold(tree.tokens[c]!.lemma)))
  return marked && tree.tokens.slice(i, subject.head).some((t) => t.form === ",") ? [{ word: i, head: subject.head, relation: "advcl" }] : []
}

/** «зауважив, що A коштує B, причому половину вже знайдено»: a second clause behind a comma and a conjunction that has no subject in common with the report goes on with the first. */
function addedClause(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const token = tree.tokens[i]!
  if (relation(token) !== "ccomp" || token.head < 0 || token.head > i || !isReport(tree, token.head, lexicon)) return []
  const conjunction = childrenBy(tree, i, "cc").find((c) => c < i && tree.tokens[c - 1]?.form === ",")
  const first = childrenBy(tree, token.head, "ccomp").find((c) => c > token.head && c < i && childrenBy(tree, c, "mark").length > 0)
  if (conjunction === undefined || first === undefined || childrenBy(tree, i, "mark").length || verbCues(tree, i, lexicon).length) return []
  return [{ word: i, head: first, relation: "conj" }]
}

/** «A, пише „Ранкова пошта“», «A, інформують Ранкові новини»: a capitalised title right behind a report without a subject, in what may be the nominative, is who reports; without quotation marks only behind the comma of a report at the end. */
function titleTakenForObject(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { tokens } = tree
  const { features } = tokens[i]!
  const quoted = /^["«„“]$/.test(tokens[i + 1]?.form ?? "")
  const from = quoted ? i + 2 : i + 1
  const closes = tokens[i - 1]?.form === "," && features.Tense === "Pres" && features.Person === "3" && relation(tokens[i]!) !== "root"
  if (!/^\p{Lu}/u.test(tokens[from]?.form ?? "") || features.VerbForm !== "Fin" || (!quoted && (!closes || !lexicon.syntax.participleCommas))) return []
  if (childrenBy(tree, i, "nsubj", "ccomp").length || !verbCues(tree, i, lexicon).some((c) => c.slots.some((s) => s.kind === "quote"))) return []
  const isNominative = ({ features: own }: Token): boolean =>
    own.Case === "Nom" || (own.Case === "Acc" && own.Animacy === "Inan" && (own.Number === "Sing" ? closes && own.Gender !== "Fem" : features.Number === "Plur")) || (closes && /\p{Ll}\.\p{Lu}/u.test(tokens[from]!.form))
  const ends = (c: number): boolean => (quoted ? /^["»“”]$/.test(tokens[c + 1]?.form ?? "") : /^[.!?]$/.test(tokens[c + 1]?.form ?? ".") || tokens[c + 1]?.upos === "ADP")
  const title = childrenBy(tree, i, "obj", "iobj", "obl", "appos").find((c) => c > i && c - i < 6 && ends(c) && isNominative(tokens[c]!) && !tokens.slice(from, c + 1).some((t) => t.upos === "VERB" || t.upos === "PUNCT" || t.upos === "ADP"))
  return title === undefined ? [] : [{ word: title, head: i, relation: "nsubj" }]
}

/** «„A“, – переконаний X»: an adjective that quotes, right behind a quotation and before who is so, is no attribute. */
function adjectiveBehindQuotation(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { relation: role, head, lemma } = tree.tokens[i]!
  const name = tree.tokens[i + 1]
  if (role !== "amod" || head !== i + 1 || !/^[—–-]$/.test(tree.tokens[i - 1]?.form ?? "") || !name || name.features.Case !== "Nom" || name.features.Animacy === "Inan") return []
  const quotes = (lexicon.cues.get(fold(lemma)) ?? []).some((c) => c.upos === "ADJ" && c.slots.some((s) => s.kind === "quote"))
  const closed = tree.tokens.slice(Math.max(0, i - 3), i - 1).some((t) => /^["»”]$/.test(t.form))
  if (!quotes || !closed) return []
  return [{ word: i, head: name.head === i ? -1 : name.head, relation: name.head < 0 ? "root" : "parataxis" }, { word: i + 1, head: i, relation: "nsubj" }]
}
