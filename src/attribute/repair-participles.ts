import type { Lexicon } from "./lexicon.ts"
import type { Repair } from "./repairs.ts"
import { childrenBy, fold, isUnder, relation, subtree, type Tree } from "./tree.ts"

type Changes = ReturnType<Repair>

/** Participles, passives and relative clauses that parsers misread: told by agreement, commas and the form itself. */
export const PARTICIPLE_REPAIRS: readonly (readonly [string, Repair])[] = [
  ["passive-taken-for-active", passiveTakenForActive],
  ["participle-taken-for-past", participleTakenForPast],
  ["attribute-taken-for-second-verb", attributeTakenForSecondVerb],
  ["preposition-before-attribute", prepositionBeforeAttribute],
  ["participle-without-comma", participleWithoutComma],
  ["participle-before-noun", participleBeforeNoun],
  ["participle-beside-noun", participleBesideNoun],
  ["participle-behind-comma", participleBehindComma],
  ["relative-clause-behind-comma", relativeClauseBehindComma],
]

/** «подчёркнуто значение», «Затронут вопрос»: short passives that are tagged as finite verbs. Forms that a future shares are passives without a plural subject. */
function passiveTakenForActive(tree: Tree, i: number, { syntax, pack }: Lexicon): Changes {
  const token = tree.tokens[i]!
  if (token.upos !== "VERB" || token.features.VerbForm !== "Fin" || token.features.Voice === "Pass") return []
  const form = fold(token.form)
  const shared = syntax.passiveForms.has(form)
  if (!shared && ![...syntax.passiveEndings].some((e) => form.endsWith(e))) return []
  if (!pack.forms.lemmas(form, "VERB").length) return []
  const subjects = childrenBy(tree, i, "nsubj")
  if (shared && subjects.some((c) => c < i || tree.tokens[c]!.features.Number === "Plur")) return []
  const { Tense: _tense, Mood: _mood, Person: _person, ...features } = token.features
  const noun = subjects[0] ?? childrenBy(tree, i, "obj")[0]
  return [
    { word: i, head: token.head, relation: token.relation, features: { ...features, VerbForm: "Part", Voice: "Pass", Variant: "Short", ...(shared ? { Number: "Sing" } : {}) } },
    ...(noun === undefined ? [] : [{ word: noun, head: i, relation: "nsubj:pass" }]),
  ]
}

/** "Asked how the fire began, the mayor shrugged": a past that opens the sentence and hangs on the verb behind the comma has no subject, so it is a participle. */
function participleTakenForPast(tree: Tree, i: number): Changes {
  const { head, features, relation: role, upos } = tree.tokens[i]!
  if (upos !== "VERB" || role !== "advcl" || head < i || features.VerbForm !== "Fin" || features.Tense !== "Past" || features.Gender !== undefined || features.Aspect !== undefined) return []
  if (tree.tokens.slice(0, i).some((t) => t.upos !== "PUNCT") || childrenBy(tree, i, "nsubj", "aux").length) return []
  const subject = childrenBy(tree, head, "nsubj").find((c) => c > i)
  if (subject === undefined || !tree.tokens.slice(i, subject).some((t) => t.form === ",")) return []
  return [{ word: i, head, relation: role, features: { Tense: "Past", VerbForm: "Part" } }]
}

/** "commitment to refugees and displaced people": behind a bare plural and a conjunction a past that is no report, right before a bare plural, is that noun's attribute. */
function attributeTakenForSecondVerb(tree: Tree, i: number, { cues }: Lexicon): Changes {
  const { tokens } = tree
  const { head, features, relation: role, upos, lemma } = tokens[i]!
  const first = i - 2
  if (upos !== "VERB" || role !== "conj" || features.Tense !== "Past" || features.Aspect !== undefined || head < 0 || head >= first || tokens[i - 1]!.upos !== "CCONJ" || tokens[head]!.upos !== "VERB") return []
  if ((cues.get(fold(lemma)) ?? []).some((c) => c.upos === "VERB" && !(c.weak || features.VerbForm === "Part")) || childrenBy(tree, i, "nsubj", "aux", "xcomp", "ccomp", "compound", "iobj").length) return []
  let noun = i + 1
  while (["ADJ", "NOUN", "PROPN"].includes(tokens[noun]?.upos ?? "") && ["amod", "compound"].includes(relation(tokens[noun]!))) noun++
  const isBarePlural = (w: number): boolean => tokens[w]?.upos === "NOUN" && tokens[w]!.features.Number === "Plur" && !childrenBy(tree, w, "det", "nummod").length
  if (!isBarePlural(first) || !isBarePlural(noun) || !["obj", "conj"].includes(relation(tokens[noun]!)) || !["obj", "obl", "nmod", "conj"].includes(relation(tokens[first]!))) return []
  const rest = tree.children[i]!.filter((c) => c !== noun && c > i).map((word) => ({ word, head: noun, relation: relation(tokens[word]!) === "obl" ? "nmod" : tokens[word]!.relation }))
  return [{ word: noun, head: first, relation: "conj" }, { word: i, head: noun, relation: "amod", features: { Tense: "Past", VerbForm: "Part" } }, { word: i - 1, head: noun, relation: "cc" }, ...rest]
}

/** «с предстоящим 27 апреля праздником»: the preposition before an attribute belongs to the attribute's noun. */
function prepositionBeforeAttribute(tree: Tree, i: number): Changes {
  const attribute = tree.tokens[i + 1]
  if (tree.tokens[i]!.upos !== "ADP" || !attribute || !(relation(attribute) === "amod" || (relation(attribute) === "acl" && attribute.features.VerbForm === "Part")) || attribute.head <= i + 1 || tree.tokens[i]!.head === attribute.head) return []
  const noun = attribute.head
  if (!["NOUN", "PROPN"].includes(tree.tokens[noun]!.upos) || tree.tokens[i]!.head <= i + 1 || childrenBy(tree, noun, "case").length || !attribute.features.Case) return []
  // «о начавшихся в среду учениях»: what stands between them is the attribute's own, and no noun is under it
  const between = tree.tokens[i]!.head
  const swapped = between < noun && tree.tokens[noun]!.head === between ? [{ word: noun, head: tree.tokens[between]!.head, relation: tree.tokens[between]!.relation }, { word: between, head: i + 1, relation: "obl" }] : []
  return [{ word: i, head: noun, relation: "case" }, ...swapped]
}

/**
 * «рассказал послу о состоявшихся на днях контактах»: a participle behind a noun is set off by a comma; without one it stands before the noun that it
 * agrees with, and that noun has its place and its preposition.
 */
function participleWithoutComma(tree: Tree, i: number, { syntax, cues }: Lexicon): Changes {
  const token = tree.tokens[i]!
  if (!syntax.participleCommas || token.upos !== "VERB" || token.features.VerbForm !== "Part" || token.features.Variant === "Short" || !token.features.Case || token.head >= i || token.head < 0) return []
  const onVerb = relation(token) === "advcl" && tree.tokens[token.head]!.upos === "VERB"
  if (relation(token) !== "acl" && !onVerb) return []
  let before = i - 1
  while (before > token.head && ["ADP", "ADV"].includes(tree.tokens[before]!.upos)) before--
  if (tree.tokens[before]!.upos === "PUNCT" || tree.tokens[before]!.upos === "CCONJ") return []
  const own = (w: number): boolean => childrenBy(tree, w, "case").every((c) => c < i) && ["Number", "Gender"].every((f) => sameFeature(tree, i, w, f))
  const nouns = subtree(tree, i).filter((w) => w > i && ["NOUN", "PROPN"].includes(tree.tokens[w]!.upos) && ["obl", "obj", "iobj", "nsubj", "nmod"].includes(relation(tree.tokens[w]!)) && own(w))
  const direct = (features: Tree["tokens"][number]["features"]): boolean => features.Case === "Nom" || features.Case === "Acc"
  const noun = nouns.find((w) => tree.tokens[w]!.features.Case === token.features.Case) ?? nouns.find((w) => direct(token.features) && direct(tree.tokens[w]!.features)) ?? nouns.find((w) => w <= i + 2)
  if (noun === undefined) return []
  // «поздравил моряков с наступающим праздником»: behind the object of a report that takes the preposition the phrase is the report's
  const above = tree.tokens[token.head]!
  const prepositions = childrenBy(tree, i, "case").map((word) => ({ word, head: noun, relation: "case" }))
  const asked = relation(above) === "obj" && (cues.get(fold(tree.tokens[above.head]!.lemma)) ?? []).some((c) => c.slots.some((s) => s.kind === "prep" && prepositions.some(({ word }) => s.prepositions.includes(fold(tree.tokens[word]!.form)))))
  const head = asked ? above.head : token.head
  const isVerb = tree.tokens[head]!.upos === "VERB"
  const isObject = onVerb && !prepositions.length && ["Nom", "Acc"].includes(token.features.Case) && !childrenBy(tree, head, "obj").length
  return [{ word: noun, head, relation: isObject ? "obj" : isVerb ? "obl" : "nmod" }, { word: i, head: noun, relation: "amod" }, ...prepositions]
}

/** «достигнутая договорённость»: a participle that agrees with the noun right behind it is its attribute, no clause with an object. */
function participleBeforeNoun(tree: Tree, i: number): Changes {
  const token = tree.tokens[i]!
  if (token.upos !== "VERB" || token.features.VerbForm !== "Part" || token.features.Variant === "Short" || !token.features.Case || !["acl", "amod", "conj"].includes(relation(token))) return []
  const noun = childrenBy(tree, i, "obj", "nsubj").find((c) => c > i && c - i <= 3 && tree.tokens.slice(i + 1, c).every((t) => t.upos === "ADJ" || t.upos === "DET"))
  if (noun === undefined || !["Case", "Number", "Gender"].every((f) => sameFeature(tree, i, noun, f))) return []
  return [
    { word: noun, head: token.head, relation: relation(token) === "acl" || relation(token) === "amod" ? "conj" : token.relation },
    { word: i, head: noun, relation: "amod" },
    // «итоги встречи и достигнутая договорённость»
    ...childrenBy(tree, i, "cc").filter((c) => c < i).map((word) => ({ word, head: noun, relation: "cc" })),
  ]
}

const BESIDE = 8

/** «приветствовал проходящие в Вене консультации»: a participle with a case that hangs on the verb stands before the object that it agrees with. */
function participleBesideNoun(tree: Tree, i: number, { syntax }: Lexicon): Changes {
  const token = tree.tokens[i]!
  const { features } = token
  // hung on a noun before the verb that it stands right behind, it crosses that verb
  const crossed = relation(token) === "acl" && tree.tokens[i - 1]?.upos === "VERB" && token.head < i - 1
  const head = crossed ? i - 1 : token.head
  if (!syntax.participleCommas || token.upos !== "VERB" || features.VerbForm !== "Part" || features.Variant === "Short" || !features.Case || !(crossed || ["advcl", "obl", "xcomp", "ccomp"].includes(relation(token))) || head < 0 || head > i) return []
  const noun = childrenBy(tree, head, "obj", "obl", "nsubj").find((c) => c > i && c - i <= BESIDE && tree.tokens[c]!.upos === "NOUN" && ["Number", "Gender"].every((f) => sameFeature(tree, i, c, f)))
  if (noun === undefined || tree.tokens.slice(i, noun).some((t) => t.upos === "PUNCT") || tree.tokens[i - 1]?.form === ",") return []
  return [{ word: i, head: noun, relation: "amod" }]
}

const sameFeature = (tree: Tree, a: number, b: number, feature: string): boolean => {
  const [x, y] = [tree.tokens[a]!.features[feature], tree.tokens[b]!.features[feature]]
  return x === undefined || y === undefined || x === y
}

/** «согласие на предложение, озвученное X»: a participle behind a comma describes the noun before it where both agree. */
function participleBehindComma(tree: Tree, i: number): Changes {
  const token = tree.tokens[i]!
  const noun = tree.tokens[i - 2]
  if (token.upos !== "VERB" || token.features.VerbForm !== "Part" || relation(token) !== "acl" || tree.tokens[i - 1]?.form !== "," || noun?.upos !== "NOUN") return []
  if (token.head === i - 2 || token.head > i || !token.features.Gender || !["Number", "Gender"].every((f) => sameFeature(tree, i, i - 2, f))) return []
  return [{ word: i, head: i - 2, relation: "acl" }]
}

const RELATIVE_REACH = 3
const FORM = ["VerbForm", "Voice", "Gender", "Number"]

/** «посещений Сирии, где идёт война»: a clause that a relative word opens behind a comma belongs to the noun before, not to the verb above. */
function relativeClauseBehindComma(tree: Tree, i: number, { syntax }: Lexicon): Changes {
  if (!syntax.attributiveWords.has(fold(tree.tokens[i]!.lemma))) return []
  let comma = i - 1
  while (comma > 0 && i - comma < RELATIVE_REACH && ["ADP", "NOUN"].includes(tree.tokens[comma]!.upos)) comma--
  let noun = comma - 1
  while (noun > 0 && /^["»”]$/u.test(tree.tokens[noun]!.form)) noun--
  if (tree.tokens[comma]?.form !== "," || !["NOUN", "PROPN"].includes(tree.tokens[noun]?.upos ?? "")) return []
  let top = i
  while (tree.tokens[top]!.head > comma) top = tree.tokens[top]!.head
  const { head } = tree.tokens[top]!
  if (head < 0 || head === noun || isUnder(tree, noun, top) || !["conj", "advcl", "parataxis", "obl", "nmod", "dep", "nsubj"].includes(relation(tree.tokens[top]!))) return []
  // a second half of the clause, which goes with its first half and not with the verb above, comes along
  const halves = tree.children[head]!.filter((c) => c > top && relation(tree.tokens[c]!) === "conj" && FORM.every((f) => sameFeature(tree, c, top, f)) && FORM.some((f) => !sameFeature(tree, c, head, f)))
  return [{ word: top, head: noun, relation: "acl:relcl" }, ...halves.map((word) => ({ word, head: top, relation: "conj" }))]
}
