import type { Token } from "../model/annotation.ts"
import type { Lexicon } from "./lexicon.ts"
import type { Repair } from "./repairs.ts"
import { childrenBy, fold, isVerbal, prepositionsOf, relation, subtree, type Tree } from "./tree.ts"

type Changes = ReturnType<Repair>
type CanSpeak = (word: number) => boolean

/** Verbs, subjects and parentheses that parsers take for something else; agreement, commas and the forms of the lexicon tell what they are. */
export const CLAUSE_REPAIRS: readonly (readonly [string, Repair])[] = [
  ["verb-taken-for-noun", verbTakenForNoun],
  ["noun-taken-for-verb", nounTakenForVerb],
  ["determiner-of-nothing", determinerOfNothing],
  ["vocative-subject", vocativeSubject],
  ["subject-under-infinitive", subjectUnderInfinitive],
  ["behind-parenthesis", behindParenthesis],
  ["subject-under-report", subjectUnderReport],
  ["phrase-behind-report", phraseBehindReport],
  ["converb-under-infinitive", converbUnderInfinitive],
  ["subject-behind-object", subjectBehindObject],
  ["subject-beside-place", subjectBesidePlace],
  ["accusative-subject", accusativeSubject],
  ["name-in-another-form", nameInAnotherForm],
  ["instrumental-predicate", instrumentalPredicate],
  ["another's-report", anothersReport],
  ["complement-behind-clause", complementBehindClause],
  ["counted-subject", countedSubject],
  ["second-half-of-content", secondHalf],
  ["condition-of-content", conditionOfContent],
]

const isReport = (tree: Tree, i: number, lexicon: Lexicon): boolean =>
  isVerbal(tree.tokens[i]!) && (lexicon.cues.get(fold(tree.tokens[i]!.lemma)) ?? []).some((c) => c.upos === "VERB")

const isNoun = (token: Token): boolean => ["NOUN", "PROPN", "PRON"].includes(token.upos)

const agrees = (verb: Token, subject: Token): boolean =>
  ["Number", "Gender"].every((f) => !verb.features[f] || !subject.features[f] || verb.features[f] === subject.features[f])

/** «…, й пообіцяв»: the class says noun, the features say verb, and the form is a reporting verb's. */
function verbTakenForNoun(tree: Tree, i: number, { pack }: Lexicon): Changes {
  const { upos, form, features, head, relation: role } = tree.tokens[i]!
  // «темою була ідея A»: and the other way round, a case that no adverb has
  if (upos === "ADV" && features.Case === "Nom" && features.Gender !== undefined && features.Number !== undefined) return [{ word: i, head, relation: role, upos: "NOUN" }]
  if (!["NOUN", "PROPN", "ADJ", "ADV"].includes(upos) || features.Case !== undefined || !["Fin", "Inf"].includes(features.VerbForm ?? "")) return []
  const lemma = pack.forms.lemmas(form, "VERB")[0]
  return lemma === undefined ? [] : [{ word: i, head, relation: role, lemma, upos: "VERB" }]
}

/** "voiced hope that A": right behind the verb that supports it, as its object, the word is the noun of the report, and the clause hangs on a noun. */
function nounTakenForVerb(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { head, relation: role, upos, lemma, features } = tree.tokens[i]!
  if (upos !== "VERB" || !["obj", "ccomp"].includes(role) || head !== i - 1 || features.VerbForm === "Ger" || childrenBy(tree, i, "nsubj", "obj", "aux").length) return []
  const carried = (lexicon.cues.get(fold(lemma)) ?? []).some((c) => c.upos === "NOUN" && c.support.map(fold).includes(fold(tree.tokens[head]!.lemma)))
  return carried ? [{ word: i, head, relation: "obj", upos: "NOUN", features: { Number: "Sing" } }, ...childrenBy(tree, i, "ccomp").map((word) => ({ word, head: i, relation: "acl" }))] : []
}

/** «При цьому оглядачі кажуть»: a determiner whose number is not its noun's is a phrase of its own, and its preposition with it. */
function determinerOfNothing(tree: Tree, i: number): Changes {
  const token = tree.tokens[i]!
  const noun = tree.tokens[token.head]
  const determines = token.upos === "DET" || (token.upos === "PRON" && relation(token) === "det")
  if (!determines || token.features.PronType !== "Dem" || !noun || token.head !== i + 1 || noun.upos !== "NOUN" || noun.head < 0) return []
  // «Об этом газете сообщил X»
  const differs = (f: string): boolean => token.features[f] !== undefined && noun.features[f] !== undefined && token.features[f] !== noun.features[f]
  if (!differs("Number") && !(differs("Case") && noun.features.Case === "Dat")) return []
  const { head } = noun
  const verb = tree.tokens[head]!
  const prepositions = childrenBy(tree, i + 1, "case").filter((c) => c < i).map((word) => ({ word, head: i, relation: "case" }))
  if (!prepositions.length && !childrenBy(tree, i, "case").length) return []
  const isSubject = isVerbal(verb) && !childrenBy(tree, head, "nsubj").length && agrees(verb, noun)
  const freed = { word: i, head, relation: "obl", upos: "PRON" as const }
  return [freed, ...prepositions, ...(isSubject ? [{ word: i + 1, head, relation: "nsubj", features: { ...noun.features, Case: "Nom" } }] : [])]
}

/** «Міністри згодні з A»: a nominative before a predicate that agrees and has no subject is no form of address. */
function vocativeSubject(tree: Tree, i: number): Changes {
  const token = tree.tokens[i]!
  const head = tree.tokens[token.head]
  if (relation(token) !== "vocative" || token.features.Case !== "Nom" || !head || token.head < i) return []
  if (childrenBy(tree, token.head, "nsubj").length || head.features.Person === "2" || head.features.Mood === "Imp" || !agrees(head, token)) return []
  return [{ word: i, head: token.head, relation: "nsubj" }]
}

/** «обіцяли вийти міністри», «закликала відкрити порт глава громади N»: an infinitive under a report has no subject; the nominative behind it or behind its object is the report's. */
function subjectUnderInfinitive(tree: Tree, i: number, lexicon: Lexicon, canSpeak: CanSpeak): Changes {
  const token = tree.tokens[i]!
  const above = tree.tokens[token.head]
  const onObject = above !== undefined && relation(above) === "obj" && above.head >= 0 && i > token.head && ["appos", "nmod"].includes(relation(token)) && token.features.Animacy === "Anim" && canSpeak(i)
  const at = onObject ? above.head : token.head
  const infinitive = tree.tokens[at]
  if (!isNoun(token) || !(onObject || ["nsubj", "obj", "obl"].includes(relation(token))) || prepositionsOf(tree, i).length) return []
  if (infinitive?.features.VerbForm !== "Inf" || relation(infinitive) !== "xcomp" || i < at || infinitive.head < 0 || infinitive.head > at) return []
  const names = childrenBy(tree, i, "appos", "flat").map((c) => tree.tokens[c]!).filter((t) => t.upos === "PROPN" && t.features.Case === "Nom")
  // a form that is the dictionary's is a nominative, whatever the tagger says of it
  const nominative = token.features.Case === "Nom" || (onObject && (names.length > 0 || token.form.toLowerCase() === fold(token.lemma)))
  if (!nominative) return []
  const governor = tree.tokens[infinitive.head]!
  if (!isReport(tree, infinitive.head, lexicon) || childrenBy(tree, infinitive.head, "nsubj").length || ![token, ...names].some((t) => agrees(governor, t))) return []
  return [{ word: i, head: infinitive.head, relation: "nsubj", features: { ...token.features, Case: "Nom" } }]
}

/** «пообіцяв, як пише X, зробити A»: what stands behind the second comma belongs to the verb before the first. */
function behindParenthesis(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { head } = tree.tokens[i]!
  if (head < 0 || head > i || !isReport(tree, i, lexicon)) return []
  const mark = childrenBy(tree, i, "mark", "advmod").find((c) => c < i && lexicon.syntax.reportConjunctions.has(fold(tree.tokens[c]!.lemma)))
  const subject = childrenBy(tree, i, "nsubj").find((c) => c > i)
  if (mark === undefined || subject === undefined || tree.tokens[mark - 1]?.form !== ",") return []
  const comma = tree.tokens.findIndex((t, k) => k > subject && t.form === ",")
  if (comma < 0) return []
  return tree.children[i]!
    .filter((c) => c > comma && ["obj", "xcomp", "ccomp", "obl", "iobj", "advcl"].includes(relation(tree.tokens[c]!)))
    .map((word) => ({ word, head, relation: relation(tree.tokens[word]!) === "ccomp" && tree.tokens[word]!.features.VerbForm === "Inf" && !childrenBy(tree, word, "mark").length ? "xcomp" : tree.tokens[word]!.relation }))
}

/** «Геноцид вірмен засудили, зокрема, США та Франція»: nouns of things before the report, who can speak behind it in the nominative. */
function subjectBehindObject(tree: Tree, i: number, lexicon: Lexicon, canSpeak: CanSpeak): Changes {
  const verb = tree.tokens[i]!
  if (!isReport(tree, i, lexicon) || !isVerbal(verb) || verb.features.VerbForm === "Inf") return []
  const subjects = childrenBy(tree, i, "nsubj")
  const wrong = subjects[0] ?? childrenBy(tree, i, "obj").find((c) => c < i)
  if (subjects.length > 1 || wrong === undefined || wrong > i || canSpeak(wrong) || tree.tokens[wrong]!.upos !== "NOUN") return []
  const speaks = (c: number): boolean => c > i && canSpeak(c) && !prepositionsOf(tree, c).length && ["Nom", undefined].includes(tree.tokens[c]!.features.Case)
  const right = childrenBy(tree, i, "parataxis", "obj", "appos", "conj", "nmod", "xcomp", "obl").find((c) => isNoun(tree.tokens[c]!) && speaks(c))
  if (right === undefined) return []
  // without cases the order of the words tells: "expects Norway to return it"
  if (tree.tokens[wrong]!.features.Case === undefined && tree.tokens[right]!.features.Case === undefined) return []
  const plural = childrenBy(tree, right, "conj").length > 0
  if (verb.features.Number === "Plur" ? !plural && tree.tokens[right]!.features.Number !== "Plur" : plural || !agrees(verb, tree.tokens[right]!)) return []
  const object = childrenBy(tree, i, "obj").find((c) => c === wrong - 1)
  const nominal = object === undefined ? { word: wrong, head: i, relation: "obj" } : { word: wrong, head: object, relation: "nmod" }
  return [{ word: right, head: i, relation: "nsubj" }, nominal]
}

/** «зазначив, що A, і попередив уряд про B»: an accusative behind a coordinated report that takes an object is no subject. */
function accusativeSubject(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const token = tree.tokens[i]!
  const verb = tree.tokens[token.head]
  if (relation(token) !== "nsubj" || !verb || i < token.head || relation(verb) !== "conj" || !isReport(tree, token.head, lexicon)) return []
  const slots = (lexicon.cues.get(fold(verb.lemma)) ?? []).flatMap((c) => c.slots.filter((s) => s.kind === "obj"))
  // «…, і попередив мера про B»: the comma closes the clause, and of the report behind it the speaker is told already
  const conjunction = childrenBy(tree, token.head, "cc").find((c) => c < token.head)
  const closed = conjunction !== undefined && tree.tokens[conjunction - 1]?.form === "," && token.upos === "NOUN" && slots.some((s) => s.role !== "content") && relation(tree.tokens[verb.head]!) === "ccomp"
  const takesObject = slots.length > 0 && (token.features.Case === "Acc" || (closed && token.features.Case === "Nom"))
  return takesObject && !childrenBy(tree, token.head, "obj").length ? [{ word: i, head: token.head, relation: "obj" }] : []
}

/** «повідомив, що привітав Берга»: behind a report inside somebody's report a name that is not in its dictionary form is whom it concerns. */
function nameInAnotherForm(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const token = tree.tokens[i]!
  const verb = tree.tokens[token.head]
  if (relation(token) !== "nsubj" || token.upos !== "PROPN" || token.features.Case !== "Nom" || !verb || token.head !== i - 1 || fold(token.form) === fold(token.lemma)) return []
  const isAddressed = (lexicon.cues.get(fold(verb.lemma)) ?? []).some((c) => c.slots.some((s) => s.kind === "obj" && s.role !== "content"))
  const told = relation(verb) === "ccomp" && verb.head >= 0 && verb.head < i && childrenBy(tree, verb.head, "nsubj").some((c) => agrees(verb, tree.tokens[c]!))
  return isAddressed && told && !childrenBy(tree, token.head, "obj").length ? [{ word: i, head: token.head, relation: "obj", features: { ...token.features, Case: "Acc" } }] : []
}

/** «Як заявив X, країни Y готові A»: a nominative behind the report's comma, hung on the report's own subject, is the main clause's; one before it, that hangs on a time or on the main clause, is the report's. */
function subjectUnderReport(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { tokens } = tree
  const { head } = tokens[i]!
  if (head <= i || !isReport(tree, i, lexicon)) return []
  if (!childrenBy(tree, i, "mark", "advmod").some((c) => c < i && lexicon.syntax.reportConjunctions.has(fold(tokens[c]!.lemma)))) return []
  const isNominative = (k: number): boolean => isNoun(tokens[k]!) && !prepositionsOf(tree, k).length && (tokens[k]!.features.Case === "Nom" || (tokens[k]!.features.Abbr === "Yes" && childrenBy(tree, k, "flat").some((c) => tokens[c]!.features.Case === "Nom")))
  const told = childrenBy(tree, i, "nsubj").find((c) => c > i)
  const end = tokens.findIndex((t, k) => k > i && t.form === ",")
  const astray = told === undefined && end > 0 && end < head ? tokens.findIndex((t, k) => k > i && k < end && isNominative(k) && t.relation !== "flat:name" && (t.head > i && t.head < end ? relation(t) === "nmod" : t.head === head && relation(t) === "nsubj")) : -1
  const subject = told ?? (astray < 0 ? undefined : astray)
  const comma = subject === undefined ? -1 : tokens.findIndex((t, k) => k > subject && t.form === ",")
  if (subject === undefined || comma < 0 || comma > head) return []
  // «як повідомляє у вівторок служба, A»: so is the time between the two
  const between = astray < 0 ? [] : tokens.flatMap((t, k) => (k > i && k < astray && t.head === head && ["obl", "advmod"].includes(relation(t)) ? [{ word: k, head: i, relation: t.relation }] : []))
  const reported = astray < 0 ? [] : [{ word: astray, head: i, relation: "nsubj" }, ...between]
  if (childrenBy(tree, head, "nsubj", "csubj").some((c) => c !== astray)) return reported
  const own = tokens.findIndex((t, k) => k > comma && k < head && isNominative(k) && t.head <= comma && t.head >= i)
  return own < 0 ? [] : [...reported, { word: own, head, relation: "nsubj" }]
}

/** «Як повідомляв X, у квітні Y відкрили A»: time and place behind the report's comma are the main clause's, and so is the nominative that hangs on them. */
function phraseBehindReport(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { head } = tree.tokens[i]!
  if (head <= i || !isReport(tree, i, lexicon) || !childrenBy(tree, i, "mark", "advmod").some((c) => c < i && lexicon.syntax.reportConjunctions.has(fold(tree.tokens[c]!.lemma)))) return []
  const subject = childrenBy(tree, i, "nsubj").find((c) => c > i)
  const comma = subject === undefined ? -1 : tree.tokens.findIndex((t, k) => k > subject && t.form === ",")
  if (comma < 0 || comma > head) return []
  const phrase = childrenBy(tree, i, "obl", "advmod").find((c) => c > comma && c < head && subtree(tree, c)[0]! >= comma)
  if (phrase === undefined) return []
  const own = childrenBy(tree, phrase, "nmod", "appos").find((c) => c > phrase && tree.tokens[c]!.features.Case === "Nom" && isNoun(tree.tokens[c]!) && !prepositionsOf(tree, c).length)
  const acts = own !== undefined && !childrenBy(tree, head, "nsubj", "csubj").length && (agrees(tree.tokens[head]!, tree.tokens[own]!) || childrenBy(tree, own, "conj").length > 0)
  return [{ word: phrase, head, relation: tree.tokens[phrase]!.relation }, ...(own !== undefined && acts ? [{ word: own, head, relation: "nsubj" }] : [])]
}

/** «розкритикував рішення відкласти A, назвавши його B»: behind a comma a converb goes with the finite verb, not with the infinitive in its object. */
function converbUnderInfinitive(tree: Tree, i: number): Changes {
  const token = tree.tokens[i]!
  const above = tree.tokens[token.head]
  if (token.features.VerbForm !== "Conv" || tree.tokens[i - 1]?.form !== "," || above?.features.VerbForm !== "Inf" || token.head > i) return []
  let k = above.head
  while (k >= 0 && !(isVerbal(tree.tokens[k]!) && tree.tokens[k]!.features.VerbForm === "Fin")) k = tree.tokens[k]!.head
  return k < 0 ? [] : [{ word: i, head: k, relation: "advcl" }]
}

/**
 * «Головною темою переговорів була ідея A», «ще однією темою стало B»: the noun of the lexicon in the instrumental before its support verb is the
 * predicate, the first noun behind the verb the subject.
 */
function instrumentalPredicate(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const token = tree.tokens[i]!
  if (token.features.Case !== "Ins" || childrenBy(tree, i, "case").length) return []
  const lemma = lexicon.pack.forms.lemmas(token.form, "NOUN")[0]
  const entries = lemma === undefined ? [] : (lexicon.cues.get(fold(lemma)) ?? []).filter((c) => c.upos === "NOUN" && c.slots.some((s) => s.kind === "subj"))
  const support = new Set(entries.flatMap((c) => c.support.map(fold)))
  if (lemma === undefined || !support.size) return []
  const verb = tree.tokens.findIndex((t, k) => k > i && k <= i + FAR && support.has(fold(t.lemma)))
  const subject = verb < 0 ? -1 : tree.tokens.findIndex((t, k) => k > verb && isNoun(t) && !prepositionsOf(tree, k).length)
  if (subject < 0 || tree.tokens.slice(i, subject).some((t, k) => t.upos === "PUNCT" || (t.upos === "VERB" && i + k !== verb))) return []
  let top = verb
  while (tree.tokens[top]!.head >= 0 && [i, subject, verb].includes(tree.tokens[top]!.head)) top = tree.tokens[top]!.head
  const place = top === verb ? [] : [{ word: verb, head: tree.tokens[top]!.head, relation: tree.tokens[top]!.relation, upos: "VERB" as const }]
  const others = childrenBy(tree, verb, "nsubj").filter((c) => c !== subject && c < verb).map((word) => ({ word, head: i, relation: "nmod" }))
  return [...place, ...others, { word: i, head: verb, relation: "obl", upos: "NOUN", lemma }, { word: subject, head: verb, relation: "nsubj" }]
}

const FAR = 8

/** «Британія погодилася на A, за яким було B, й пообіцяв C»: a coordinated report that agrees with no subject before it is no part of their clauses. */
function anothersReport(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const token = tree.tokens[i]!
  if (relation(token) !== "conj" || token.features.VerbForm !== "Fin" || token.features.Tense !== "Past" || !isReport(tree, i, lexicon) || childrenBy(tree, i, "nsubj").length) return []
  // a past tense that has no gender agrees with any subject
  if (!childrenBy(tree, i, "cc").length || token.features.Number !== "Sing" || token.features.Gender === undefined) return []
  const above: number[] = []
  for (let k = token.head; k >= 0; k = tree.tokens[k]!.head) above.push(k)
  const subjects = above.flatMap((k) => childrenBy(tree, k, "nsubj")).filter((c) => c < i && tree.tokens[c]!.features.PronType === undefined)
  const root = above.at(-1)
  // a subject that does not agree with its own verb was read wrongly: that verb tells
  const told = (c: number): Token => (agrees(tree.tokens[tree.tokens[c]!.head]!, tree.tokens[c]!) ? tree.tokens[c]! : tree.tokens[tree.tokens[c]!.head]!)
  if (root === undefined || !subjects.length || subjects.some((c) => agrees(token, told(c)) || childrenBy(tree, c, "conj").length)) return []
  return [{ word: i, head: root, relation: "parataxis" }]
}

/** «назвав переговори, що відбулися, «відкритим діалогом»»: behind a clause of the object the instrumental is the report's complement. */
function complementBehindClause(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const verb = tree.tokens[i]!
  if (verb.upos !== "VERB" || !(lexicon.cues.get(fold(verb.lemma)) ?? []).some((c) => c.slots.some((s) => s.kind === "comp"))) return []
  const object = childrenBy(tree, i, "obj").find((c) => c > i)
  const clause = object === undefined ? undefined : childrenBy(tree, object, "acl").find((c) => c > object)
  if (object === undefined || clause === undefined || tree.children[i]!.some((c) => c > object && tree.tokens[c]!.features.Case === "Ins")) return []
  const complement = tree.tokens.findIndex(
    (t, k) => k > clause && t.features.Case === "Ins" && ["ADJ", "NOUN"].includes(t.upos) && relation(t) !== "amod" && !isSecondAttribute(tree, k) && !prepositionsOf(tree, k).length,
  )
  const first = complement < 0 ? -1 : subtree(tree, complement).find((w) => tree.tokens[w]!.upos !== "PUNCT")!
  const before = tree.tokens.findLast((t, k) => k < first && !/^["«»“”„]$/u.test(t.form))
  if (before?.form !== ",") return []
  return [{ word: complement, head: i, relation: "xcomp" }]
}

/** «теплою і корисною розмовою» */
const isSecondAttribute = (tree: Tree, k: number): boolean => tree.tokens[k]!.upos === "ADJ" && relation(tree.tokens[k]!) === "conj" && relation(tree.tokens[tree.tokens[k]!.head]!) === "amod"

/** «Про це розповіли двоє дипломатів»: people in the genitive behind their number, where nobody else reports, are who reports. */
function countedSubject(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const token = tree.tokens[i]!
  const { head } = token
  if (token.upos !== "NOUN" || token.features.Animacy !== "Anim" || !["obj", "obl"].includes(relation(token)) || token.features.Case !== "Gen" || head < 0) return []
  const verb = tree.tokens[head]!
  const counted = childrenBy(tree, i, "nummod", "det").some((c) => c < i && (/:(?:num)?gov$/u.test(tree.tokens[c]!.relation) || tree.tokens[c]!.features.Case === "Nom"))
  if (!counted || prepositionsOf(tree, i).length || !isReport(tree, head, lexicon) || verb.features.VerbForm !== "Fin" || childrenBy(tree, head, "nsubj").length) return []
  return verb.features.Number === "Plur" || verb.features.Gender === "Neut" ? [{ word: i, head, relation: "nsubj" }] : []
}

/** «напомнил, что A растёт и за год B удвоился»: without a comma before the conjunction the second clause shares the first one's «что». */
function secondHalf(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const token = tree.tokens[i]!
  const conjunction = childrenBy(tree, i, "cc").find((c) => c < i)
  if (!lexicon.syntax.participleCommas || relation(token) !== "conj" || token.head < 0 || !isReport(tree, token.head, lexicon) || conjunction === undefined || tree.tokens[conjunction - 1]?.form === ",") return []
  const subject = childrenBy(tree, i, "nsubj").find((c) => c > conjunction)
  const complement = childrenBy(tree, token.head, "ccomp").find((c) => c > token.head && c < conjunction && childrenBy(tree, c, "mark").length > 0)
  // «сообщил об аварии, в которой A погиб и B ранен»
  const relative = tree.tokens.findLastIndex((t, k) => k > token.head && k < conjunction && t.relation === "acl:relcl" && childrenBy(tree, k, "nsubj").length > 0)
  const first = complement ?? (relative < 0 ? undefined : relative)
  return subject === undefined || first === undefined || isReport(tree, i, lexicon) ? [] : [{ word: i, head: first, relation: "conj" }]
}

/** «У штабі Іван Ткач, що веде A, зазначив», «написала у мережі Іванна Ткач»: a nominative beside a noun of place is no name of it; it is the subject of the report the place hangs on. */
function subjectBesidePlace(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const token = tree.tokens[i]!
  const place = tree.tokens[token.head]
  if (!["appos", "flat", "nmod"].includes(relation(token)) || token.features.Case !== "Nom" || token.features.Animacy !== "Anim" || !place || place.features.Case !== "Loc" || place.head < 0) return []
  const verb = tree.tokens[place.head]!
  if (token.head > i || !prepositionsOf(tree, token.head).length || !isReport(tree, place.head, lexicon) || verb.features.VerbForm !== "Fin") return []
  // a name that the tagger does not know may be a woman's: behind the verb its number is enough
  const fits = place.head > i ? agrees(verb, token) : token.upos === "PROPN" && verb.features.Number === "Sing"
  return childrenBy(tree, place.head, "nsubj").length || !fits ? [] : [{ word: i, head: place.head, relation: "nsubj" }]
}

/** «сказал, что | если A, | то B», «сказав, що | коли A, | B»: of two complements of one verb the first, which a condition or a time opens, belongs to the second. */
function conditionOfContent(tree: Tree, i: number, { syntax }: Lexicon): Changes {
  const token = tree.tokens[i]!
  if (relation(token) !== "ccomp" || token.head < 0 || token.head > i) return []
  const main = childrenBy(tree, token.head, "ccomp").find((c) => c > i)
  const marks = childrenBy(tree, i, "mark", "advmod").filter((c) => c < i)
  const condition = marks.find((c) => [syntax.conditionals, syntax.timeConjunctions].some((words) => words.has(fold(tree.tokens[c]!.form))))
  // "said that if A, B": what stands between the report and the condition is the conjunction alone
  if (main === undefined || condition === undefined || tree.tokens.slice(token.head + 1, condition).some(({ upos }) => !["PUNCT", "SCONJ"].includes(upos))) return []
  const conjunctions = marks.filter((c) => c < condition && relation(tree.tokens[c]!) === "mark")
  return [{ word: i, head: main, relation: "advcl" }, ...conjunctions.map((word) => ({ word, head: main, relation: "mark" }))]
}
