import type { Act } from "../model/statement.ts"
import type { Lexicon } from "./lexicon.ts"
import type { Repair } from "./repairs.ts"
import { childrenBy, fold, isVerbal, prepositionsOf, relation, subtree, type Tree } from "./tree.ts"

type Changes = ReturnType<Repair>

/** Objects, requests and subjects that stand between two verbs, where word order and the frame tell whose they are. */
export const OBJECT_REPAIRS: readonly (readonly [string, Repair])[] = [
  ["passive-without-auxiliary", passiveWithoutAuxiliary],
  ["perfect-around-time", perfectAroundTime],
  ["subject-of-other-clause", subjectOfOtherClause],
  ["second-object", secondObject],
  ["request-under-addressee", requestUnderAddressee],
  ["report-beside-infinitive", reportBesideInfinitive],
  ["second-support-noun", secondSupportNoun],
  ["role-under-object", roleUnderObject],
  ["predicate-before-object", predicateBeforeObject],
  ["object-under-partner", objectUnderPartner],
  ["subject-taken-for-attribute", subjectTakenForAttribute],
  ["subject-taken-for-owner", subjectTakenForOwner],
  ["predicate-taken-for-attribute", predicateTakenForAttribute],
  ["source-cited-behind-clause", sourceCitedBehindClause],
  ["report-behind-request", reportBehindRequest],
  ["participle-before-subject", participleBeforeSubject],
  ["contrast-before-content", contrastBeforeContent],
  ["bearer-under-institution", bearerUnderInstitution],
  ["verb-before-report", verbBeforeReport],
]

const verbCues = (tree: Tree, i: number, lexicon: Lexicon) => (isVerbal(tree.tokens[i]!) ? (lexicon.cues.get(fold(tree.tokens[i]!.lemma)) ?? []).filter((c) => c.upos === "VERB") : [])

/** "The deputy, who defied his group, called for A": a past tense with a subject is taken for a passive, which would have its auxiliary. */
function passiveWithoutAuxiliary(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { head, relation: role, features } = tree.tokens[i]!
  if (role !== "root" || features.VerbForm !== "Part" || features.Tense !== "Past" || features.Gender || features.Number || features.Case || !verbCues(tree, i, lexicon).length || childrenBy(tree, i, "aux", "cop").length) return []
  const subject = childrenBy(tree, i, "nsubj").find((c) => c < i)
  if (subject === undefined || !/[.!?]/.test(tree.tokens.at(-1)!.form)) return []
  const { Voice: _passive, ...active } = features
  return [{ word: i, head, relation: role, features: { ...active, VerbForm: "Fin", Mood: "Ind" } }, { word: subject, head: i, relation: "nsubj" }]
}

/** "A farmer who lives there told the radio he had heard A": two subjects hang on one verb, and the report beside it has none. */
function subjectOfOtherClause(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const token = tree.tokens[i]!
  if (!verbCues(tree, i, lexicon).length || token.features.VerbForm !== "Fin" || childrenBy(tree, i, "nsubj", "csubj", "expl").length) return []
  const around = [token.head, ...childrenBy(tree, i, "ccomp")].filter((k) => k >= 0 && (tree.tokens[k]!.head === i || relation(token) === "advcl"))
  for (const other of around) {
    const subjects = childrenBy(tree, other, "nsubj")
    const mine = subjects.findLast((s) => s < i)
    if (mine === undefined || subjects.length < 2 || (other < i && mine < other)) continue
    return [{ word: mine, head: i, relation: "nsubj" }]
  }
  return []
}

/** "promised the coach two defenders": of two bare objects behind the verb the first is to whom. */
function secondObject(tree: Tree, i: number, lexicon: Lexicon, canSpeak: (word: number) => boolean): Changes {
  if (!verbCues(tree, i, lexicon).some((c) => c.slots.some((s) => s.kind === "obj" && s.role === "content"))) return []
  const objects = childrenBy(tree, i, "obj").filter((c) => c > i && tree.tokens[c]!.features.Case !== "Dat" && !prepositionsOf(tree, c).length)
  const [first, second] = objects
  if (first === undefined || second === undefined || subtree(tree, first).at(-1)! + 1 !== subtree(tree, second)[0] || !["NOUN", "PROPN", "PRON"].includes(tree.tokens[first]!.upos)) return []
  const { lemma, upos, features } = tree.tokens[first]!
  const receives = upos === "PROPN" || (upos === "PRON" && features.Gender !== "Neut") || canSpeak(first) || lexicon.speakerNouns.has(fold(lemma)) || lexicon.syntax.bodyNouns.has(fold(lemma))
  if (!receives) return []
  // "reiterated her thanks": a pronoun before a bare noun owns it
  if (upos === "PRON" && features.Gender === "Fem" && subtree(tree, second)[0] === second) return []
  // "called the valley a model": the second says what the first is
  if ((features.Case === undefined || (upos === "PRON" && tree.tokens[second]!.features.Case === undefined)) && verbCues(tree, i, lexicon).some((c) => c.slots.some((s) => s.kind === "comp"))) return [{ word: second, head: i, relation: "xcomp" }]
  return [{ word: first, head: i, relation: "iobj" }]
}

/** "urged planners to save the trees", "appealed to anyone who saw it to come forward": the infinitive hangs on whom it is asked of. */
function requestUnderAddressee(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const slots = verbCues(tree, i, lexicon).filter((c) => c.slots.some((s) => s.kind === "inf")).flatMap((c) => c.slots.filter((s) => s.role === "addressee"))
  if (!slots.length || childrenBy(tree, i, "xcomp", "ccomp").some((c) => c > i)) return []
  const asked = childrenBy(tree, i, "obj", "obl").find((c) => c > i && slots.some((s) => (s.kind === "obj" ? relation(tree.tokens[c]!) === "obj" : s.prepositions.some((p) => prepositionsOf(tree, c).includes(fold(p))))))
  if (asked === undefined || lexicon.syntax.infinitiveNouns.has(fold(tree.tokens[asked]!.lemma))) return []
  // a name, however deep in the phrase, takes no infinitive of its own
  const clauses = [asked, ...childrenBy(tree, asked, "acl", "nmod", "amod"), ...subtree(tree, asked).filter((w) => w > asked && tree.tokens[w]!.upos === "PROPN")]
  const infinitive = clauses.flatMap((c) => childrenBy(tree, c, "acl", "advcl", "xcomp")).find((c) => c > asked && tree.tokens[c]!.features.VerbForm === "Inf" && tree.tokens[c]!.relation !== "acl:relcl" && childrenBy(tree, c, "mark").length > 0)
  return infinitive === undefined ? [] : [{ word: infinitive, head: i, relation: "xcomp" }]
}

/** "voiced his sorrow at the loss of A and his thanks for B": a noun that the verb makes an act, owned as its object is, goes with that object. */
function secondSupportNoun(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const token = tree.tokens[i]!
  if (token.upos !== "NOUN" || relation(token) !== "conj" || token.head > i || token.features.Case !== undefined) return []
  let object = token.head
  while (object >= 0 && relation(tree.tokens[object]!) !== "obj" && tree.tokens[object]!.upos !== "VERB") object = tree.tokens[object]!.head
  const verb = object < 0 ? -1 : tree.tokens[object]!.upos === "VERB" ? object : tree.tokens[object]!.head
  if (verb < 0 || !childrenBy(tree, i, "cc").length) return []
  const isMade = (w: number): boolean => (lexicon.cues.get(fold(tree.tokens[w]!.lemma)) ?? []).some((c) => c.upos === "NOUN" && c.support.some((s) => fold(s) === fold(tree.tokens[verb]!.lemma)))
  const ownerOf = (w: number): string | undefined => tree.tokens[childrenBy(tree, w, "nmod", "det").find((c) => c < w && tree.tokens[c]!.features.Poss === "Yes") ?? -1]?.lemma
  const first = childrenBy(tree, verb, "obj").find((c) => c > verb && c < i)
  if (first === undefined || first === token.head || !isMade(i) || !isMade(first)) return []
  const isOwned = ownerOf(i) !== undefined && ownerOf(i) === ownerOf(first)
  return isOwned || isOtherFeeling(tree, i, first, lexicon) ? [{ word: i, head: first, relation: "conj" }] : []
}

/** "expressed support for A and deep concern over B": what the second noun is of stands behind a preposition of its frame, and it makes another act than the first. */
function isOtherFeeling(tree: Tree, i: number, first: number, { cues }: Lexicon): boolean {
  const entries = (w: number) => (cues.get(fold(tree.tokens[w]!.lemma)) ?? []).filter((c) => c.upos === "NOUN" && FEELINGS.has(c.act))
  if (childrenBy(tree, i, "det", "nmod:poss").some((c) => c < i)) return false
  const [own, before] = [entries(i), entries(first)]
  const prepositions = childrenBy(tree, i, "nmod").filter((c) => c > i).flatMap((c) => prepositionsOf(tree, c))
  return before.length > 0 && own.some((e) => !before.some((b) => b.act === e.act) && e.slots.some((s) => s.role === "content" && s.kind === "prep" && s.prepositions.some((p) => prepositions.includes(fold(p)))))
}
const FEELINGS: ReadonlySet<Act> = new Set<Act>(["support", "concern", "thank", "condemn", "welcome", "promise"])

/** "advised travellers to wait and warned of delays": a past tense is joined to the report before it, not to the infinitive under that. */
function reportBesideInfinitive(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const token = tree.tokens[i]!
  if (relation(token) !== "conj" || token.features.Tense !== "Past" || !verbCues(tree, i, lexicon).length || childrenBy(tree, i, "nsubj", "aux").length) return []
  const inner = tree.tokens[token.head]!
  let above = inner.head
  // "said it was wrong to raise A and called for B": a past is joined to no infinitive, whatever that hangs on
  if (relation(inner) === "csubj") while (above >= 0 && tree.tokens[above]!.upos !== "VERB" && tree.tokens[above]!.head < above) above = tree.tokens[above]!.head
  const outer = tree.tokens[above]
  if (inner.features.VerbForm !== "Inf" || !["xcomp", "csubj"].includes(relation(inner)) || !outer || outer.features.Tense !== "Past" || !isVerbal(outer) || !childrenBy(tree, token.head, "mark").length) return []
  const { Voice: _passive, ...features } = token.features
  return [{ word: i, head: above, relation: "conj", features: { ...features, VerbForm: "Fin", Mood: "Ind" } }]
}

/** "described the decision to open with it as a bet": the phrase that says what the object is hangs on a word inside the object. */
function roleUnderObject(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const cue = verbCues(tree, i, lexicon).find((c) => c.act === "assess" && c.slots.some((s) => s.kind === "obj" && s.role === "target") && c.slots.some((s) => s.kind === "prep" && s.role === "content"))
  const object = childrenBy(tree, i, "obj").find((c) => c > i)
  if (!cue || object === undefined) return []
  const prepositions = cue.slots.flatMap((s) => (s.kind === "prep" && s.role === "content" ? s.prepositions.map(fold) : []))
  if (tree.children[i]!.some((c) => prepositionsOf(tree, c).some((p) => prepositions.includes(p)))) return []
  const phrase = subtree(tree, object).find((w) => w !== object && ["obl", "nmod", "amod", "advcl", "acl"].includes(relation(tree.tokens[w]!)) && prepositionsOf(tree, w).some((p) => prepositions.includes(p)))
  return phrase === undefined ? [] : [{ word: phrase, head: i, relation: "obl" }]
}

/** «назвал полезной беседу»: between a verb that calls and its object an adjective in another case is what the object is called. */
function predicateBeforeObject(tree: Tree, i: number, lexicon: Lexicon): Changes {
  if (!verbCues(tree, i, lexicon).some((c) => c.slots.some((s) => s.kind === "comp"))) return []
  const object = childrenBy(tree, i, "obj").find((c) => c > i)
  if (object === undefined || tree.tokens[object]!.features.Case !== "Acc") return []
  // «назвал сухой весну»: by its ending no accusative of a feminine, whatever the tagger says
  const isInstrumental = ({ features, form }: Tree["tokens"][number]): boolean => features.Case === "Ins" || (tree.tokens[object]!.features.Gender === "Fem" && [...lexicon.syntax.feminineInstrumentals].some((ending) => fold(form).endsWith(ending)))
  const called = childrenBy(tree, object, "amod").find((c) => c > i && c < object && isInstrumental(tree.tokens[c]!))
  return called === undefined ? [] : [{ word: called, head: i, relation: "xcomp" }]
}

/** «обговорили з лікарями епідемію»: behind whom it is discussed with, an accusative without a preposition is the verb's object, and so is a noun in the dictionary's form. */
function objectUnderPartner(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const token = tree.tokens[i]!
  const partner = tree.tokens[token.head]
  if (!partner || token.upos !== "NOUN" || relation(token) !== "nmod" || token.head > i || relation(partner) !== "obl" || partner.features.Case !== "Ins" || partner.head < 0 || partner.head > token.head || prepositionsOf(tree, i).length) return []
  const bare = token.features.Animacy !== "Anim" && token.features.Number === "Sing" && ["Masc", "Neut"].includes(token.features.Gender ?? "") && fold(token.form) === fold(token.lemma)
  const takes = verbCues(tree, partner.head, lexicon).some((c) => c.slots.some((s) => s.kind === "obj" && s.role === "content"))
  if (!(token.features.Case === "Acc" || bare) || !prepositionsOf(tree, token.head).length || !takes || childrenBy(tree, partner.head, "obj", "ccomp").length) return []
  return [{ word: i, head: partner.head, relation: "obj", features: { ...token.features, Case: "Acc" } }]
}

/** «Підозрюваний провину заперечує»: an adjective in the nominative before an accusative is no attribute of it; people are named so, and the report has no other subject. */
function subjectTakenForAttribute(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { upos, features, head, relation: role } = tree.tokens[i]!
  const noun = tree.tokens[head]
  if (!["ADJ", "VERB"].includes(upos) || !["amod", "acl"].includes(role) || features.Case !== "Nom" || head !== i + 1 || noun?.features.Case !== "Acc" || relation(noun) !== "obj" || noun.head < head) return []
  const alike = noun.features.Gender === undefined || (features.Number === noun.features.Number && (features.Gender ?? noun.features.Gender) === noun.features.Gender)
  if (alike && (noun.features.Number !== "Sing" || fold(noun.form) === fold(noun.lemma))) return []
  const verb = tree.tokens[noun.head]!
  const told = verbCues(tree, noun.head, lexicon).some((c) => c.slots.some((s) => s.kind === "obj" && s.role === "content"))
  if (!told || verb.features.Number !== features.Number || childrenBy(tree, noun.head, "nsubj").length) return []
  const own = childrenBy(tree, head, "det", "amod").filter((c) => c < i && tree.tokens[c]!.features.Case === "Nom")
  return [{ word: i, head: noun.head, relation: "nsubj", upos: "NOUN" }, ...own.map((word) => ({ word, head: i, relation: tree.tokens[word]!.relation }))]
}

/** «Під час зустрічі сторони обговорили A»: right before a verb in the plural that has no subject, a noun whose plural looks like its genitive is that subject. */
function subjectTakenForOwner(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { upos, features, head, lemma, relation: role } = tree.tokens[i]!
  const verb = tree.tokens[i + 1]
  if (upos !== "NOUN" || role !== "nmod" || features.Case !== "Gen" || features.Number !== "Sing" || head !== i - 1 || prepositionsOf(tree, i).length) return []
  if (verb?.features.VerbForm !== "Fin" || verb.features.Number !== "Plur" || childrenBy(tree, i + 1, "nsubj").length || !verbCues(tree, i + 1, lexicon).some((c) => c.joint)) return []
  const { sideNouns, bodyNouns } = lexicon.syntax
  const acts = sideNouns.has(fold(lemma)) || bodyNouns.has(fold(lemma)) || lexicon.speakerNouns.has(fold(lemma))
  return acts && fold(tree.tokens[i]!.form) !== fold(lemma) && features.Gender === "Fem" ? [{ word: i, head: i + 1, relation: "nsubj", features: { ...features, Case: "Nom", Number: "Plur" } }] : []
}

/** «Вдячний Марті Ольсен за A»: before the name of whom it concerns an adjective of a feeling is its sentence's predicate. */
function predicateTakenForAttribute(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { upos, features, head, relation: role } = tree.tokens[i]!
  const name = tree.tokens[i + 1]
  const attribute = role === "amod" && head === i + 1
  if (upos !== "ADJ" || features.Case !== "Nom" || features.Number !== "Sing" || name?.upos !== "PROPN" || !(attribute || (name.head === i && ["appos", "flat", "nmod"].includes(relation(name))))) return []
  const cue = (lexicon.cues.get(fold(tree.tokens[i]!.lemma)) ?? []).find((c) => c.upos === "ADJ" && c.slots.some((s) => s.kind === "case" && s.case === "dat" && s.role === "target"))
  const prepositions = cue?.slots.flatMap((s) => (s.kind === "prep" && s.role === "content" ? s.prepositions : [])) ?? []
  const ground = subtree(tree, attribute ? head : i).find((w) => w > i + 1 && ["nmod", "obl"].includes(relation(tree.tokens[w]!)) && prepositionsOf(tree, w).some((p) => prepositions.includes(p)))
  if (ground === undefined) return []
  const own = [{ word: i + 1, head: i, relation: "iobj", features: { ...name.features, Case: "Dat" } }, { word: ground, head: i, relation: "obl" }]
  return attribute ? [{ word: i, head: name.head, relation: name.head < 0 ? "root" : "ccomp" }, ...own] : own
}

/** "reported that A, citing two officials": the sources behind a comma are the reporter's, not of what is reported. */
function sourceCitedBehindClause(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { head, relation: role, features } = tree.tokens[i]!
  if (!["advcl", "acl"].includes(role) || head < 0 || head > i || tree.tokens[i - 1]?.form !== "," || features.Tense !== "Pres" || features.Case !== undefined || features.VerbForm === "Fin") return []
  const source = childrenBy(tree, i, "obj")[0]
  if (source === undefined || !verbCues(tree, i, lexicon).some((c) => c.barring.includes(fold(tree.tokens[source]!.lemma)))) return []
  let clause = head
  while (clause >= 0 && relation(tree.tokens[clause]!) !== "ccomp") clause = tree.tokens[clause]!.head
  const report = clause < 0 ? -1 : tree.tokens[clause]!.head
  return report >= 0 && report < clause && verbCues(tree, report, lexicon).length ? [{ word: i, head: report, relation: "advcl" }] : []
}

/** "called on him to resign, saying A": behind a comma who asks says it, not who is asked. */
function reportBehindRequest(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { head, relation: role, features } = tree.tokens[i]!
  if (role !== "advcl" || head < 0 || head > i || tree.tokens[i - 1]?.form !== "," || features.Tense !== "Pres" || features.Case !== undefined || features.VerbForm === "Fin" || !childrenBy(tree, i, "ccomp").length) return []
  if (!verbCues(tree, i, lexicon).some((c) => c.slots.some((s) => s.kind === "clause"))) return []
  const report = tree.tokens[head]!.features.VerbForm === "Inf" && ["xcomp", "advcl"].includes(relation(tree.tokens[head]!)) && !childrenBy(tree, head, "nsubj").length ? tree.tokens[head]!.head : -1
  return report >= 0 && verbCues(tree, report, lexicon).some((c) => c.slots.some((s) => s.kind === "inf")) ? [{ word: i, head: report, relation: "advcl" }] : []
}

/** "Forecasting firm Hale says A": a participle before the noun is an attribute where the verb behind has no subject. */
function participleBeforeSubject(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { head, relation: role, features, upos } = tree.tokens[i]!
  if (upos !== "VERB" || role !== "advcl" || head < i || features.Case !== undefined || !["Part", "Ger"].includes(features.VerbForm ?? "") || features.Tense === "Past" || !verbCues(tree, head, lexicon).length) return []
  const nouns = childrenBy(tree, i, "nsubj", "obj")
  const noun = nouns.find((c) => subtree(tree, c)[0] === i + 1)
  if (noun === undefined || subtree(tree, i).at(-1) !== head - 1 || childrenBy(tree, i, "ccomp", "xcomp", "mark").length || childrenBy(tree, head, "nsubj").length || tree.tokens.slice(i + 1, head).some((t) => ["VERB", "AUX", "PUNCT", "DET"].includes(t.upos))) return []
  const name = nouns.findLast((c) => tree.tokens[c]!.upos === "PROPN") ?? noun
  return [{ word: i, head: name, relation: "amod" }, { word: name, head, relation: "nsubj" }, ...(name === noun ? [] : [{ word: noun, head: name, relation: "nmod:desc" }])]
}

/** "says while A, B": a contrast right behind the report belongs to the clause behind its comma. */
function contrastBeforeContent(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { head: report, relation: role, features } = tree.tokens[i]!
  if (!["ccomp", "advcl"].includes(role) || report < 0 || report > i || features.Case !== undefined || !verbCues(tree, report, lexicon).some((c) => c.slots.some((s) => s.kind === "clause"))) return []
  const mark = childrenBy(tree, i, "mark").find((c) => c === report + 1)
  const main = childrenBy(tree, report, "ccomp").find((c) => c > i && !childrenBy(tree, c, "mark").length && childrenBy(tree, c, "nsubj", "expl").some((k) => k < c))
  if (mark === undefined || main === undefined || lexicon.complementisers.has(fold(tree.tokens[mark]!.form)) || !tree.tokens.slice(subtree(tree, i).at(-1)!, subtree(tree, i).at(-1)! + 2).some((t) => t.form === ",")) return []
  return [{ word: i, head: main, relation: "advcl" }]
}

/** "The head of the Coastal Law Institute, Jan Corr, says": a full name between commas behind a named institution is whose office it is. */
function bearerUnderInstitution(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { head: institution, relation: role, upos, features } = tree.tokens[i]!
  if (role !== "appos" || upos !== "PROPN" || institution < 0 || institution > i || features.Case !== undefined || tree.tokens[institution]!.upos !== "PROPN" || relation(tree.tokens[institution]!) !== "nmod") return []
  const holder = tree.tokens[institution]!.head
  const [first, last] = [subtree(tree, i)[0]!, subtree(tree, i).at(-1)!]
  const isName = childrenBy(tree, i, "flat").length > 0 && subtree(tree, i).every((w) => tree.tokens[w]!.upos === "PROPN" || tree.tokens[w]!.upos === "PUNCT")
  if (!isName || holder < 0 || holder > institution || tree.tokens[holder]!.upos !== "NOUN" || !lexicon.speakerNouns.has(fold(tree.tokens[holder]!.lemma)) || relation(tree.tokens[holder]!) !== "nsubj" || childrenBy(tree, holder, "appos").length) return []
  return [tree.tokens[first]!.form, tree.tokens[first - 1]?.form].includes(",") && [tree.tokens[last]!.form, tree.tokens[last + 1]?.form].includes(",") ? [{ word: i, head: holder, relation: "appos" }] : []
}

/** "A quarrel erupted around the camp, guards said": of two subjects of a report the first is that of the past tense behind it, which is taken for its attribute. */
function verbBeforeReport(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { head: noun, relation: role, features, upos } = tree.tokens[i]!
  const report = noun < 0 ? -1 : tree.tokens[noun]!.head
  if (role !== "acl" || upos !== "VERB" || features.Tense !== "Past" || features.Case !== undefined || noun > i || report < i || relation(tree.tokens[noun]!) !== "nsubj" || childrenBy(tree, i, "aux", "nsubj", "mark").length) return []
  const speaker = childrenBy(tree, report, "nsubj").find((c) => c > i)
  const comma = speaker === undefined ? -1 : subtree(tree, speaker)[0]! - 1
  if (tree.tokens[comma]?.form !== "," || ![comma, comma - 1].includes(subtree(tree, i).at(-1)!) || subtree(tree, i).some((w) => tree.tokens[w]!.features.VerbForm === "Fin" || tree.tokens[w]!.relation === "obl:agent") || !verbCues(tree, report, lexicon).some((c) => c.slots.some((s) => s.kind === "clause"))) return []
  const { Voice: _passive, ...active } = features
  return [{ word: i, head: report, relation: "ccomp", features: { ...active, VerbForm: "Fin", Mood: "Ind" } }, { word: noun, head: i, relation: "nsubj" }]
}

/** "has this morning announced A": a time inside a perfect hides that the participle is the verb. */
function perfectAroundTime(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { head, relation: role, features, upos } = tree.tokens[i]!
  if (role !== "xcomp" || upos !== "VERB" || head < 0 || head > i - 2 || features.VerbForm !== "Part" || features.Tense !== "Past" || features.Case !== undefined || !verbCues(tree, i, lexicon).length) return []
  const auxiliary = tree.tokens[head]!
  const subject = childrenBy(tree, head, "nsubj").find((c) => c < head)
  const between = tree.tokens.slice(head + 1, i)
  const isTime = between.every((t) => ["DET", "ADJ", "ADV", "NUM"].includes(t.upos) || lexicon.syntax.asideNouns.has(fold(t.form))) && between.some((t) => lexicon.syntax.asideNouns.has(fold(t.form)))
  if (auxiliary.upos !== "VERB" || auxiliary.features.VerbForm !== "Fin" || subject === undefined || !isTime || childrenBy(tree, head, "obj", "ccomp").length || childrenBy(tree, i, "nsubj", "aux").length) return []
  const { Voice: _passive, ...active } = features
  const others = tree.children[head]!.filter((c) => c !== i && c !== subject)
  return [
    { word: i, head: auxiliary.head, relation: auxiliary.relation, features: active }, { word: head, head: i, relation: "aux", upos: "AUX" },
    { word: subject, head: i, relation: "nsubj" }, ...others.map((word) => ({ word, head: i, relation: tree.tokens[word]!.relation })),
  ]
}
