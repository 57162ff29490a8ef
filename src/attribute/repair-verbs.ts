import type { Lexicon } from "./lexicon.ts"
import type { Repair } from "./repairs.ts"
import { childrenBy, fold, relation, subtree, type Tree } from "./tree.ts"

type Changes = ReturnType<Repair>

/** Participle clauses and second verbs that the tree hangs on the wrong verb or noun. */
export const VERB_REPAIRS: readonly (readonly [string, Repair])[] = [
  ["name-taken-for-infinitive", nameTakenForInfinitive],
  ["pronoun-taken-for-determiner", pronounTakenForDeterminer],
  ["verbs-in-row", verbsInRow],
  ["verb-beside-predicate", verbBesidePredicate],
  ["converb-behind-clause", converbBehindClause],
  ["converb-on-thing", converbOnThing],
  ["answer-in-content", answerInContent],
  ["day-taken-for-name", dayTakenForName],
]

const isReport = (tree: Tree, i: number, { cues }: Lexicon): boolean =>
  tree.tokens[i]!.upos === "VERB" && (cues.get(fold(tree.tokens[i]!.lemma)) ?? []).some((c) => c.upos === "VERB" && !c.weak)

const isCue = (tree: Tree, i: number, { cues }: Lexicon): boolean => tree.tokens[i]!.upos === "VERB" && (cues.get(fold(tree.tokens[i]!.lemma)) ?? []).some((c) => c.upos === "VERB")

const isPresentParticiple = ({ upos, features }: Tree["tokens"][number]): boolean => upos === "VERB" && ["Part", "Ger"].includes(features.VerbForm ?? "") && features.Tense !== "Past" && features.Voice !== "Pass" && features.Case === undefined

const isPast = ({ upos, features }: Tree["tokens"][number]): boolean => upos === "VERB" && features.VerbForm === "Fin" && features.Tense === "Past"

/** "expressed to Lindqvist her wish to A": a capitalised word right behind a preposition that could open an infinitive is the name of whom it was told. */
function nameTakenForInfinitive(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { tokens } = tree
  const { upos, form, head, features } = tokens[i]!
  if (upos !== "VERB" || features.VerbForm !== "Inf" || !/^\p{Lu}\p{Ll}/u.test(form) || relation(tokens[i]!) !== "xcomp" || head < 0 || head !== i - 2 || isReport(tree, i, lexicon)) return []
  const [mark] = childrenBy(tree, i, "mark")
  const objects = childrenBy(tree, i, "obj")
  if (mark !== i - 1 || objects.length === 0) return []
  return [{ word: i, head, relation: "obl", upos: "PROPN", features: { Number: "Sing" }, lemma: form }, { word: mark, head: i, relation: "case", upos: "ADP" }, ...objects.map((word) => ({ word, head, relation: "obj" }))]
}

/** "said this following the talks": between a report and a word of time or occasion, what could be a determiner is the report's object. */
function pronounTakenForDeterminer(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { tokens } = tree
  const { upos, features } = tokens[i]!
  const between = tokens[i + 1]
  const noun = between?.head ?? -1
  if (!["DET", "PRON"].includes(upos) || features.PronType !== "Dem" || features.Number !== "Sing" || i === 0 || !isReport(tree, i - 1, lexicon) || !between || noun <= i + 1 || !["NOUN", "PROPN"].includes(tokens[noun]!.upos)) return []
  if (!lexicon.syntax.asidePrepositions.has(fold(between.form)) || (between.relation === "case" && tokens[i]!.head === i - 1) || tokens[noun]!.head !== i - 1) return []
  return [{ word: i, head: i - 1, relation: "obj", upos: "PRON" }, { word: noun, head: i - 1, relation: "obl" }, { word: i + 1, head: noun, relation: "case", upos: "ADP" }]
}

/** "thanked X for A, briefed Y on B and stressed C": behind a comma a past without a subject goes on with the past before it. */
function verbsInRow(tree: Tree, i: number): Changes {
  const { tokens } = tree
  const { head } = tokens[i]!
  if (relation(tokens[i]!) !== "parataxis" || head < 0 || head > i || tokens[i - 1]?.form !== "," || !isPast(tokens[i]!) || !isPast(tokens[head]!)) return []
  if (childrenBy(tree, i, "nsubj", "mark", "aux", "ccomp").length || !childrenBy(tree, i, "obj").some((c) => c > i) || !childrenBy(tree, head, "nsubj").some((c) => c < head)) return []
  return childrenBy(tree, i, "conj").some((c) => childrenBy(tree, c, "cc").length > 0 && !childrenBy(tree, c, "nsubj").length) ? [{ word: i, head, relation: "conj" }] : []
}

/** "described them as idle and denied A", "calling it idle and saying A": a verb with an object or a clause is joined to no adjective, but to the verb whose predicate that is. */
function verbBesidePredicate(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { tokens } = tree
  const { head, features } = tokens[i]!
  const predicate = tokens[head]
  if (relation(tokens[i]!) !== "conj" || !predicate || head > i || predicate.upos !== "ADJ" || !["xcomp", "obl", "nmod"].includes(relation(predicate)) || features.Case !== undefined || !isReport(tree, i, lexicon)) return []
  if (childrenBy(tree, i, "nsubj", "aux", "cop").length || !childrenBy(tree, i, "obj", "ccomp").some((c) => c > i)) return []
  let verb = predicate.head
  while (verb >= 0 && tokens[verb]!.upos !== "VERB") verb = tokens[verb]!.head
  const above = tokens[verb]
  if (!above) return []
  const { Voice: _passive, ...past } = features
  if (isPast(above) && features.Tense === "Past") return [{ word: i, head: verb, relation: "conj", features: { ...past, VerbForm: "Fin", Mood: "Ind" } }]
  return isPresentParticiple(above) && isPresentParticiple(tokens[i]!) ? [{ word: i, head: verb, relation: "conj" }] : []
}

/** "A was mild, while X fled, saying B", "The deal held until X left it, saying B": the participle clause behind a clause of contrast, or of somebody where the main clause has a thing, is that clause's. */
function converbBehindClause(tree: Tree, i: number, lexicon: Lexicon, canSpeak: (word: number) => boolean): Changes {
  const { tokens } = tree
  const { head } = tokens[i]!
  if (relation(tokens[i]!) !== "advcl" || head < 0 || head > i || tokens[i - 1]?.form !== "," || !isPresentParticiple(tokens[i]!) || !isCue(tree, i, lexicon) || childrenBy(tree, i, "nsubj", "mark").length) return []
  const clause = childrenBy(tree, head, "advcl").find((c) => c > head && c < i && tokens[c]!.features.VerbForm === "Fin" && subtree(tree, c).at(-1) === i - 2)
  const [mark] = clause === undefined ? [] : childrenBy(tree, clause, "mark")
  const speaker = clause !== undefined && childrenBy(tree, clause, "nsubj").some((c) => canSpeak(c))
  if (clause === undefined || mark === undefined || !speaker) return []
  const contrast = lexicon.syntax.contrasts.has(fold(tokens[mark]!.form))
  const thing = childrenBy(tree, head, "nsubj").every((c) => tokens[c]!.upos === "NOUN" && !canSpeak(c))
  return contrast || thing ? [{ word: i, head: clause, relation: "advcl" }] : []
}

/** "X insists on a review, rejecting A": a participle clause behind a comma is not the thing's before the comma where the subject can speak. */
function converbOnThing(tree: Tree, i: number, lexicon: Lexicon, canSpeak: (word: number) => boolean): Changes {
  const { tokens } = tree
  const { head } = tokens[i]!
  if (relation(tokens[i]!) !== "acl" || head < 0 || head > i || tokens[i - 1]?.form !== "," || !isPresentParticiple(tokens[i]!) || !isCue(tree, i, lexicon) || tokens[head]!.upos !== "NOUN" || canSpeak(head)) return []
  let verb = tokens[head]!.head
  while (verb >= 0 && ["NOUN", "PROPN"].includes(tokens[verb]!.upos)) verb = tokens[verb]!.head
  const above = tokens[verb]
  return above?.upos === "VERB" && above.features.VerbForm === "Fin" && verb < head && childrenBy(tree, verb, "nsubj").some((c) => c < verb && canSpeak(c)) ? [{ word: i, head: verb, relation: "advcl" }] : []
}

/** "said that A, answering a question whether B", «сказал, что A, отвечая на вопрос, B ли»: the participle clause tells what the report was, not what was said; what is asked goes with its noun. */
function answerInContent(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { tokens } = tree
  const { head, lemma, upos, features } = tokens[i]!
  const converb = upos === "VERB" && (features.VerbForm === "Conv" || isPresentParticiple(tokens[i]!))
  if (!converb || tokens[i - 1]?.form !== "," || !lexicon.syntax.answers.has(fold(lemma)) || head < 0 || childrenBy(tree, i, "nsubj", "aux", "cc").length) return []
  let report = head
  while (report >= 0 && !(report < i && isReport(tree, report, lexicon) && childrenBy(tree, report, "nsubj").length)) report = tokens[report]!.head
  const question = childrenBy(tree, i, "obj", "obl").find((c) => c > i && tokens[c]!.upos === "NOUN")
  if (report < 0 || question === undefined) return []
  const asked = tokens.flatMap((t, k) => (k > question && t.upos !== "PUNCT" && t.head < i && childrenBy(tree, k, "cc").every((c) => lexicon.complementisers.has(fold(tokens[c]!.form))) ? [k] : []))
  const changes = [...(report === head ? [] : [{ word: i, head: report, relation: "advcl" }]), ...asked.map((word) => ({ word, head: question, relation: "acl" }))]
  return changes
}

/** "President Biden Tuesday said", "Turkey's president Tuesday told X": a bare day between a name or an office and its verb is when it was said. */
function dayTakenForName(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { tokens } = tree
  const { head, relation: role, form } = tokens[i]!
  const [before, next] = [tokens[i - 1], tokens[i + 1]]
  if (!lexicon.syntax.bareDays.has(fold(form)) || !before || !["PROPN", "NOUN"].includes(before.upos) || next?.upos !== "VERB" || next.features.VerbForm !== "Fin") return []
  if (!(role === "nsubj" && head === i + 1) && !(/^(?:flat|compound|appos)/.test(role) && head < i)) return []
  const own = role === "nsubj" ? tree.children[i]!.filter((c) => c < i) : []
  const subject = own.find((c) => c === i - 1)
  if (role === "nsubj" && subject === undefined && !childrenBy(tree, i + 1, "nsubj").some((c) => c < i)) return []
  const moved = own.map((word) => (word === subject ? { word, head: i + 1, relation: "nsubj" } : { word, head: subject ?? i + 1, relation: tokens[word]!.relation }))
  return [{ word: i, head: i + 1, relation: "obl:unmarked" }, ...moved]
}
