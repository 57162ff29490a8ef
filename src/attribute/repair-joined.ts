import type { Lexicon } from "./lexicon.ts"
import type { Repair } from "./repairs.ts"
import { childrenBy, fold, relation, subtree, type Tree } from "./tree.ts"

type Changes = ReturnType<Repair>

/** Words joined to a verb or a noun farther away than the one whose form they share or that they stand behind. */
export const JOINED_REPAIRS: readonly (readonly [string, Repair])[] = [
  ["infinitive-beside-what-governs-it", infinitiveBesideGovernor],
  ["report-behind-bare-relative", reportBehindBareRelative],
  ["clause-behind-its-noun", clauseBehindItsNoun],
  ["object-taken-from-clause", objectTakenFromClause],
  ["clause-taken-from-converb", clauseTakenFromConverb],
  ["preposition-taken-for-mark", prepositionTakenForMark],
  ["infinitive-taken-for-noun", infinitiveTakenForNoun],
  ["past-beside-infinitive", pastBesideInfinitive],
  ["gerund-of-neighbour", gerundOfNeighbour],
  ["infinitive-on-aside", infinitiveOnAside],
]

const isVerb = ({ upos }: Tree["tokens"][number]): boolean => upos === "VERB" || upos === "AUX"

const isReport = (tree: Tree, i: number, { cues }: Lexicon): boolean =>
  tree.tokens[i]!.upos === "VERB" && (cues.get(fold(tree.tokens[i]!.lemma)) ?? []).some((c) => c.upos === "VERB" && !c.weak)

/** An infinitive, or a form that could be one: a finite verb without tense and mood. */
const isBare = ({ upos, features }: Tree["tokens"][number]): boolean => upos === "VERB" && (features.VerbForm === "Inf" || (features.VerbForm === "Fin" && !features.Tense && !features.Mood))

/** Does the verb carry the noun of a report: "expressed support"? */
const isSupport = (tree: Tree, i: number, { cues }: Lexicon): boolean =>
  childrenBy(tree, i, "obj").some((c) => (cues.get(fold(tree.tokens[c]!.lemma)) ?? []).some((e) => e.upos === "NOUN" && e.support.map(fold).includes(fold(tree.tokens[i]!.lemma))))

/** "is ready to deepen A, and make efforts for B": an infinitive joined to the word that governs an infinitive goes on with that one. */
function infinitiveBesideGovernor(tree: Tree, i: number): Changes {
  const { tokens } = tree
  const { head } = tokens[i]!
  if (relation(tokens[i]!) !== "conj" || !isBare(tokens[i]!) || head < 0 || head > i || tokens[head]!.features.VerbForm === "Inf") return []
  if (childrenBy(tree, i, "nsubj", "aux", "cop").length) return []
  const governed = childrenBy(tree, head, "xcomp").findLast((c) => c > head && c < i && tokens[c]!.features.VerbForm === "Inf")
  return governed === undefined ? [] : [{ word: i, head: governed, relation: "conj" }]
}

/** "noted the steps France is taking and expressed support for A": a past behind a relative clause in the present goes on with the past before it. */
function reportBehindBareRelative(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { tokens } = tree
  const { head, features } = tokens[i]!
  const relative = tokens[head]
  if (relation(tokens[i]!) !== "conj" || !relative || head > i || relation(relative) !== "acl" || features.VerbForm !== "Fin" || features.Tense !== "Past" || features.Gender) return []
  if (!(isReport(tree, i, lexicon) || isSupport(tree, i, lexicon)) || childrenBy(tree, i, "nsubj").length) return []
  const present = [head, ...childrenBy(tree, head, "aux", "cop")].some((c) => tokens[c]!.features.VerbForm === "Fin" && tokens[c]!.features.Tense === "Pres")
  let verb = relative.head
  while (verb >= 0 && ["obj", "obl", "nmod", "conj"].includes(relation(tokens[verb]!)) && tokens[verb]!.upos !== "VERB") verb = tokens[verb]!.head
  const above = tokens[verb]
  return present && above?.upos === "VERB" && above.features.VerbForm === "Fin" && above.features.Tense === "Past" && childrenBy(tree, verb, "nsubj").some((c) => c < verb) ? [{ word: i, head: verb, relation: "conj" }] : []
}

/** "voiced his view that A, an aide said": a clause whose conjunction stands right behind the noun of a report is that noun's, not that of a verb behind the clause. */
function clauseBehindItsNoun(tree: Tree, i: number, { cues, complementisers }: Lexicon): Changes {
  const { tokens } = tree
  const { head } = tokens[i]!
  if (relation(tokens[i]!) !== "ccomp" || head < i) return []
  const mark = childrenBy(tree, i, "mark").find((c) => c < i && complementisers.has(fold(tokens[c]!.form)))
  const noun = mark === undefined ? -1 : mark - 1
  if (noun < 0 || tokens[noun]!.upos !== "NOUN" || childrenBy(tree, noun, "acl", "ccomp").length) return []
  const entries = (cues.get(fold(tokens[noun]!.lemma)) ?? []).filter((c) => c.upos === "NOUN" && c.slots.some((s) => s.kind === "clause"))
  const carried = entries.some((e) => e.support.map(fold).includes(fold(tokens[tokens[noun]!.head]?.lemma ?? "")))
  return carried && relation(tokens[noun]!) === "obj" ? [{ word: i, head: noun, relation: "acl" }] : []
}

/** "Noting relations have stayed warm, X called for A": the finite clause between a converb that reports and the comma is the converb's, and so is its subject. */
function objectTakenFromClause(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { tokens } = tree
  if (!["Ger", "Conv"].includes(tokens[i]!.features.VerbForm ?? "") || !["advcl", "amod", "csubj"].includes(relation(tokens[i]!)) || tokens[i]!.head < i || !isReport(tree, i, lexicon) || childrenBy(tree, i, "ccomp", "mark").length) return []
  if (tokens.slice(0, i).some((t) => t.upos !== "PUNCT")) return []
  const comma = tokens.findIndex((t, k) => k > i && t.form === ",")
  const clause = tokens.findIndex((t, k) => k > i && k < comma && isVerb(t) && ["ccomp", "advcl", "parataxis"].includes(relation(t)) && t.head > comma && !childrenBy(tree, k, "mark").length && [k, ...childrenBy(tree, k, "aux")].some((w) => tokens[w]!.features.VerbForm === "Fin"))
  if (clause < 0) return []
  const { head } = tokens[clause]!
  const [object] = childrenBy(tree, i, "obj")
  const [subject] = childrenBy(tree, clause, "nsubj")
  const owner = subject ?? object
  const behind = Math.min(clause, ...childrenBy(tree, clause, "aux"))
  if (owner === undefined || owner < i || subtree(tree, owner).at(-1)! !== behind - 1) return []
  return [{ word: i, head, relation: "advcl" }, { word: clause, head: i, relation: "ccomp" }, ...(subject === undefined ? [{ word: owner, head: clause, relation: "nsubj" }] : [])]
}

/** "Pointing out that A is closed, X said that B": a clause whose conjunction stands right behind a converb that reports is the converb's, not that of the report behind it. */
function clauseTakenFromConverb(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { tokens } = tree
  const { head } = tokens[i]!
  const mark = childrenBy(tree, i, "mark").find((c) => c < i && lexicon.complementisers.has(fold(tokens[c]!.form)))
  if (relation(tokens[i]!) !== "ccomp" || head < i || mark === undefined) return []
  const converb = tokens[mark - 1]?.upos === "ADP" && tokens[mark - 1]!.head === mark - 2 ? mark - 2 : mark - 1
  const verb = tokens[converb]
  if (verb?.upos !== "VERB" || verb.head !== head || relation(verb) !== "advcl" || verb.features.VerbForm === "Fin" || childrenBy(tree, converb, "ccomp").length) return []
  const takes = (lexicon.cues.get(fold(verb.lemma)) ?? []).some((c) => c.upos === "VERB" && c.slots.some((s) => s.kind === "clause"))
  return takes && tokens.slice(i, head).some((t) => t.form === ",") ? [{ word: i, head: converb, relation: "ccomp" }] : []
}

/** "support for the work being done": a preposition before a noun that its participle follows is the noun's. */
function prepositionTakenForMark(tree: Tree, i: number): Changes {
  const { tokens } = tree
  const { head } = tokens[i]!
  const participle = tokens[head]
  if (tokens[i]!.relation !== "mark" || !participle || head < i || relation(participle) !== "acl" || participle.features.VerbForm !== "Part" || participle.head < i || participle.head > head) return []
  const noun = participle.head
  return ["NOUN", "PROPN"].includes(tokens[noun]!.upos) && tokens.slice(i + 1, noun).every((t) => t.head === noun) && !childrenBy(tree, noun, "case").length ? [{ word: i, head: noun, relation: "case", upos: "ADP" }] : []
}

/** "went on to state that A", "went on to stress A": behind a particle of a verb that carries others, the word of an infinitive opens one, though it could be a preposition. */
function infinitiveTakenForNoun(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { tokens } = tree
  const { upos, head, lemma, features } = tokens[i]!
  const marker = childrenBy(tree, i, "case", "mark").find((c) => c === i - 1 && lexicon.syntax.infinitiveMarks.has(`${fold(tokens[c - 1]?.form ?? "")}_${fold(tokens[c]!.form)}`))
  if (marker === undefined || head < 0 || marker !== head + 2 || tokens[head]!.upos !== "VERB" || tokens[head + 1]!.head !== head || !lexicon.carriers.has(fold(tokens[head]!.lemma))) return []
  const infinitive = upos === "VERB" && features.VerbForm === "Inf"
  const could = upos === "NOUN" && features.Number === "Sing" && (lexicon.cues.get(fold(lemma)) ?? []).some((c) => c.upos === "VERB" && !c.weak)
  if (!(infinitive || could) || (infinitive && !["obl", "advcl"].includes(relation(tokens[i]!)))) return []
  const clause = [...tree.children[head]!, ...tree.children[i]!].find((c) => c > i && ["ccomp", "advcl", "acl"].includes(relation(tokens[c]!)) && childrenBy(tree, c, "mark").includes(i + 1))
  const verb = { word: i, head, relation: "xcomp", upos: "VERB", features: { VerbForm: "Inf" } } as const
  return [verb, { word: marker, head: i, relation: "mark", upos: "PART" }, ...(clause === undefined ? [] : [{ word: clause, head: i, relation: "ccomp" }])]
}

/** "voiced fears of efforts to end A and called for B": no infinitive is joined to a past; the past goes on with the one before it. */
function pastBesideInfinitive(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { tokens } = tree
  const { head, features } = tokens[i]!
  const infinitive = tokens[head]
  if (relation(tokens[i]!) !== "conj" || !infinitive || head > i || infinitive.features.VerbForm !== "Inf" || infinitive.features.Aspect || features.Tense !== "Past" || features.Gender || tokens[i - 1]?.upos !== "CCONJ") return []
  if (!childrenBy(tree, head, "mark").length || !isReport(tree, i, lexicon) || childrenBy(tree, i, "nsubj", "aux").length) return []
  let verb = infinitive.head
  while (verb >= 0 && !(tokens[verb]!.upos === "VERB" && tokens[verb]!.features.VerbForm === "Fin")) verb = tokens[verb]!.head
  if (verb < 0 || tokens[verb]!.features.Tense !== "Past" || !childrenBy(tree, verb, "nsubj").some((c) => c < verb)) return []
  const { Voice: _passive, ...past } = features
  return [{ word: i, head: verb, relation: "conj", features: { ...past, VerbForm: "Fin", Mood: "Ind" } }]
}

/** "concerns about Peru possibly selling A": a gerund behind the noun of a preposition is that noun's, not of what the phrase hangs on. */
function gerundOfNeighbour(tree: Tree, i: number, { cues }: Lexicon): Changes {
  const { tokens } = tree
  const { head, features } = tokens[i]!
  if (relation(tokens[i]!) !== "acl" || features.VerbForm !== "Ger" || head < 0 || head > i || !(cues.get(fold(tokens[head]!.lemma)) ?? []).some((c) => c.upos === "NOUN")) return []
  const before = tokens.findLastIndex((t, k) => k < i && t.upos !== "ADV")
  const owner = childrenBy(tree, head, "nmod").find((c) => c === before && ["PROPN", "NOUN"].includes(tokens[c]!.upos) && childrenBy(tree, c, "case").length > 0)
  return owner === undefined ? [] : [{ word: i, head: owner, relation: "acl" }]
}

/** «попросил помощника при необходимости изложить A»: an infinitive behind an aside of the verb is the verb's. */
function infinitiveOnAside(tree: Tree, i: number, { syntax }: Lexicon): Changes {
  const { tokens } = tree
  const { head, features, upos } = tokens[i]!
  const noun = tokens[head]
  if (upos !== "VERB" || features.VerbForm !== "Inf" || !noun || head > i || noun.head < 0 || noun.head > head || tokens[noun.head]!.upos !== "VERB" || relation(noun) !== "obl") return []
  if (!childrenBy(tree, head, "case").some((c) => syntax.asidePrepositions.has(`${fold(tokens[c]!.form)}_${fold(noun.lemma)}`))) return []
  return [{ word: i, head: noun.head, relation: "xcomp" }]
}
