import type { Lexicon } from "./lexicon.ts"
import type { Repair } from "./repairs.ts"
import { childrenBy, fold, isReflexive, prepositionsOf, relation, subtree, type Tree } from "./tree.ts"

type Changes = ReturnType<Repair>

/** Parts of what is said that parsers hang on the report itself. */
export const CONTENT_REPAIRS: readonly (readonly [string, Repair])[] = [
  ["relative-clause-on-report", relativeClauseOnReport],
  ["relative-taken-for-complement", relativeTakenForComplement],
  ["subject-around-report", subjectAroundReport],
  ["clause-behind-its-verb", clauseBehindItsVerb],
  ["purpose-of-talks", purposeOfTalks],
  ["report-behind-relative-clause", reportBehindRelative],
  ["question-beside-object", questionBesideObject],
  ["second-half-in-present", secondHalfInPresent],
  ["present-beside-report", presentBesideReport],
  ["infinitives-in-row", infinitivesInRow],
  ["subject-taken-for-clause", subjectTakenForClause],
  ["conjunction-taken-for-determiner", conjunctionTakenForDeterminer],
]

const isReport = (tree: Tree, i: number, lexicon: Lexicon): boolean =>
  tree.tokens[i]!.upos === "VERB" && (lexicon.cues.get(fold(tree.tokens[i]!.lemma)) ?? []).some((c) => c.upos === "VERB" && !c.weak)

const firstWord = (tree: Tree, i: number): number => subtree(tree, i).find((w) => tree.tokens[w]!.upos !== "PUNCT") ?? i

/** "noted the treaty, which eases A and helps B": a clause that a relative pronoun opens behind a comma describes the object before it. */
function relativeClauseOnReport(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const token = tree.tokens[i]!
  if (!["conj", "parataxis", "ccomp", "advcl"].includes(relation(token)) || token.head < 0 || token.head > i || !isReport(tree, token.head, lexicon)) return []
  const pronoun = childrenBy(tree, i, "nsubj").find((c) => c < i && tree.tokens[c]!.upos === "PRON" && tree.tokens[c]!.features.Case === undefined && lexicon.syntax.relativePronouns.has(fold(tree.tokens[c]!.form)))
  if (pronoun === undefined || pronoun !== firstWord(tree, i) || tree.tokens[pronoun - 1]?.form !== ",") return []
  let noun = pronoun - 2
  while (noun >= 0 && tree.tokens[noun]!.head !== token.head) noun = tree.tokens[noun]!.head
  return noun > token.head && relation(tree.tokens[noun]!) === "obj" ? [{ word: i, head: noun, relation: "acl:relcl" }] : []
}

/** «подякував за допомогу, що надходить морем», «говорили про шляхи, коли A»: behind a phrase of the frame a clause without a subject of its own, or one of time, describes the noun. */
function relativeTakenForComplement(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { head: report, features } = tree.tokens[i]!
  const { syntax } = lexicon
  if (!syntax.participleCommas || relation(tree.tokens[i]!) !== "ccomp" || report < 0 || report > i || features.VerbForm !== "Fin") return []
  const mark = childrenBy(tree, i, "mark").find((c) => c < i)
  if (mark === undefined || mark !== firstWord(tree, i) || tree.tokens[mark - 1]?.form !== ",") return []
  const slots = (lexicon.cues.get(fold(tree.tokens[report]!.lemma)) ?? []).flatMap((c) => (c.upos === "VERB" ? c.slots.filter((s) => s.kind === "prep" && s.role === "content") : []))
  const phrase = childrenBy(tree, report, "obl").findLast((c) => c > report && c < mark && tree.tokens[c]!.upos === "NOUN" && slots.some((s) => s.prepositions.some((p) => prepositionsOf(tree, c).includes(fold(p)))))
  if (phrase === undefined) return []
  const time = syntax.timeConjunctions.has(fold(tree.tokens[mark]!.form))
  // «заявив про угоду, що підпише її»: behind what something is about the conjunction opens what is said, unless nobody can be meant
  const topical = prepositionsOf(tree, phrase).some((p) => syntax.topicPrepositions.has(p))
  const bare = syntax.relativePronouns.has(fold(tree.tokens[mark]!.form)) && !childrenBy(tree, i, "nsubj", "csubj").length && features.Gender !== "Neut" && (!topical || isReflexive(tree.tokens[i]!))
  return time || bare ? [{ word: i, head: phrase, relation: "acl:relcl" }] : []
}

/** "One of the causes, Mr X said, was A": of two subjects of a report between commas the first is that of what goes on behind it. */
function subjectAroundReport(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const token = tree.tokens[i]!
  const report = token.head
  if (relation(token) !== "nsubj" || report < i || !isReport(tree, report, lexicon) || tree.tokens[report + 1]?.form !== ",") return []
  const own = childrenBy(tree, report, "nsubj").some((c) => c > i && c < report && tree.tokens[firstWord(tree, c) - 1]?.form === ",")
  const clause = childrenBy(tree, report, "ccomp", "obj").find((c) => c > report + 1 && !childrenBy(tree, c, "nsubj", "csubj", "mark").length && firstWord(tree, c) === report + 2)
  if (!own || clause === undefined) return []
  // "He was, she added, the worst": the copula stands before the report
  const copula = childrenBy(tree, report, "ccomp", "aux", "cop").find((c) => c > i && c < report && tree.tokens[c]!.upos === "AUX" && tree.tokens[c + 1]?.form === ",")
  if (copula !== undefined) return [{ word: clause, head: report, relation: "ccomp" }, { word: i, head: clause, relation: "nsubj" }, { word: copula, head: clause, relation: "cop" }]
  return relation(tree.tokens[clause]!) === "ccomp" ? [{ word: i, head: clause, relation: "nsubj" }] : []
}

/** "underscored the value of A and how it helps B": a question behind a conjunction is the second half of what is told, no second report. */
function questionBesideObject(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const token = tree.tokens[i]!
  const report = token.head
  if (relation(token) !== "conj" || report < 0 || report > i || !(lexicon.cues.get(fold(tree.tokens[report]!.lemma)) ?? []).length) return []
  const conjunction = childrenBy(tree, i, "cc")[0]
  const question = tree.tokens[(conjunction ?? -2) + 1]
  if (conjunction === undefined || conjunction !== firstWord(tree, i) || !question?.features.PronType?.includes("Int") || isReport(tree, i, lexicon)) return []
  const first = childrenBy(tree, report, "obj").find((c) => c > report && c < conjunction) ?? childrenBy(tree, report, "obl").findLast((c) => c > report && c < conjunction)
  return first === undefined || childrenBy(tree, report, "ccomp").length ? [] : [{ word: i, head: first, relation: "conj" }]
}

/** "noted that the bank backs A, but believes that B": behind a past the second present goes on with the first. */
function secondHalfInPresent(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const token = tree.tokens[i]!
  const report = tree.tokens[token.head]
  const isPresent = ({ features }: Tree["tokens"][number]): boolean => features.VerbForm === "Fin" && features.Tense === "Pres"
  if (relation(token) !== "conj" || !report || token.head > i || report.features.Tense !== "Past" || report.features.Gender || !isPresent(token) || !isReport(tree, token.head, lexicon)) return []
  if (childrenBy(tree, i, "nsubj", "expl", "csubj").length) return []
  // "the need for a law that serves A, promotes B and supports C"
  const relative = tree.tokens.findLastIndex((t, k) => k > token.head && k < i && t.relation === "acl:relcl" && isPresent(t) && t.features.Number === token.features.Number)
  if (relative > 0 && (tree.tokens[i - 1]!.form === "," || childrenBy(tree, i, "cc").length)) return [{ word: i, head: relative, relation: "conj" }]
  if (!childrenBy(tree, i, "cc").length) return []
  const clause = childrenBy(tree, token.head, "ccomp").find((c) => c > token.head && c < i)
  return clause !== undefined && isPresent(tree.tokens[clause]!) && tree.tokens[clause]!.features.Number === token.features.Number && childrenBy(tree, clause, "nsubj").length ? [{ word: i, head: clause, relation: "conj" }] : []
}

/** "stressed that it has not accepted A, does not accept B and will not accept C": behind a past a clause in the present without a subject goes on with what is said. */
function presentBesideReport(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const token = tree.tokens[i]!
  const report = tree.tokens[token.head]
  const present = (of: number): Tree["tokens"][number] | undefined =>
    [of, ...childrenBy(tree, of, "aux", "cop")].map((c) => tree.tokens[c]!).find(({ features }) => features.VerbForm === "Fin" && features.Tense === "Pres")
  if (relation(token) !== "parataxis" || !report || token.head > i || report.features.Tense !== "Past" || report.features.Gender || !isReport(tree, token.head, lexicon)) return []
  if (childrenBy(tree, i, "nsubj", "expl", "csubj", "mark", "ccomp").length || tree.tokens[firstWord(tree, i) - 1]?.form !== ",") return []
  const clause = childrenBy(tree, token.head, "ccomp").find((c) => c > token.head && c < i)
  const [own, said] = [present(i), clause === undefined ? undefined : present(clause)]
  return clause !== undefined && own !== undefined && said !== undefined && own.features.Number === said.features.Number && childrenBy(tree, clause, "nsubj").length ? [{ word: i, head: clause, relation: "conj" }] : []
}

/** "met to discuss efforts to cut costs, meet targets and address A": bare verbs in a row go on with the infinitive nearest to them. */
function infinitivesInRow(tree: Tree, i: number): Changes {
  const { tokens } = tree
  const { head, upos, features } = tokens[i]!
  const bare = features.Mood === "Imp" || features.VerbForm === "Inf" || (features.VerbForm === "Fin" && !features.Tense && !features.Mood)
  if (relation(tokens[i]!) !== "conj" || upos !== "VERB" || head < 0 || head > i || !bare || childrenBy(tree, i, "mark", "nsubj", "aux").length) return []
  // a past is joined to no bare verb
  const above = tokens[head]!.features
  const past = above.VerbForm === "Fin" && above.Tense === "Past" && !above.Gender
  if (!past && (tokens[i - 1]?.form !== "," || above.VerbForm !== "Inf" || childrenBy(tree, i, "cc").length)) return []
  const nearest = tokens.findLastIndex((t, k) => k > head && k < i && t.features.VerbForm === "Inf" && childrenBy(tree, k, "mark").some((m) => m === k - 1) && (past ? ["acl", "advcl", "xcomp"].includes(t.relation) : t.relation === "acl" && childrenBy(tree, head, "obj").includes(t.head)))
  return nearest < 0 ? [] : [{ word: i, head: nearest, relation: "conj" }]
}

/** "convened a meeting with students, nurses and advocates to discuss A": what talks are held for hangs on their verb, not on the last of those who take part. */
function purposeOfTalks(tree: Tree, i: number, { cues, syntax }: Lexicon): Changes {
  const token = tree.tokens[i]!
  const second = secondPurpose(tree, i)
  if (second) return syntax.talksVerbs.has(fold(tree.tokens[second.verb]!.lemma)) && cues.has(fold(token.lemma)) ? [{ word: i, head: second.verb, relation: "advcl" }] : []
  if (relation(token) !== "acl" || token.features.VerbForm !== "Inf" || !(cues.get(fold(token.lemma)) ?? []).some((c) => c.act === "discuss" && c.upos === "VERB")) return []
  if (syntax.infinitiveNouns.has(fold(tree.tokens[token.head]!.lemma))) return []
  let top = token.head
  let steps = 0
  for (; ["conj", "nmod", "obl", "appos", "flat"].includes(relation(tree.tokens[top]!)) && tree.tokens[top]!.head >= 0; steps++) top = tree.tokens[top]!.head
  const above = relation(tree.tokens[top]!) === "obj" ? tree.tokens[top]!.head : top
  return steps > 0 && above < token.head && tree.tokens[above]!.upos === "VERB" && syntax.talksVerbs.has(fold(tree.tokens[above]!.lemma)) ? [{ word: i, head: above, relation: "advcl" }] : []
}

/** "adding that trade is growing": right behind a report, what could be a determiner of the clause's first noun opens the clause. */
function conjunctionTakenForDeterminer(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const token = tree.tokens[i]!
  const subject = tree.tokens[token.head]
  if (token.upos !== "DET" || !subject || token.head < i || relation(subject) !== "nsubj" || !lexicon.complementisers.has(fold(token.form))) return []
  const clause = tree.tokens[subject.head]!
  const opens = relation(clause) === "ccomp" && clause.head >= 0 && clause.head < i && isReport(tree, clause.head, lexicon) && firstWord(tree, subject.head) === i && !childrenBy(tree, subject.head, "mark").length
  return opens ? [{ word: i, head: subject.head, relation: "mark", upos: "SCONJ", features: {} }] : []
}

/** "said that attempts to blame A were groundless": of two complements, a noun behind the conjunction and a finite clause without a subject, the noun is the clause's subject. */
function subjectTakenForClause(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const token = tree.tokens[i]!
  const report = token.head
  if (relation(token) !== "ccomp" || report < 0 || report > i || !["NOUN", "PROPN", "PRON"].includes(token.upos) || !isReport(tree, report, lexicon) || childrenBy(tree, i, "cop", "nsubj", "aux").length) return []
  const mark = childrenBy(tree, i, "mark")[0]
  // "says the mayor's account of the night raises questions": without a conjunction the verb stands right behind its subject
  const behind = mark === undefined && token.features.Case === undefined ? childrenBy(tree, report, "ccomp").find((c) => c > i && firstWord(tree, c) === subtree(tree, i).at(-1)! + 1 && !childrenBy(tree, c, "nsubj", "csubj", "expl", "mark", "cc").length && [c, ...childrenBy(tree, c, "aux")].some((k) => tree.tokens[k]!.features.VerbForm === "Fin")) : undefined
  if (behind !== undefined) return [{ word: i, head: behind, relation: "nsubj" }]
  const clause = childrenBy(tree, report, "ccomp").find((c) => c > i && !childrenBy(tree, c, "nsubj", "csubj", "expl", "mark", "cc").length && childrenBy(tree, c, "cop", "aux").some((k) => tree.tokens[k]!.features.VerbForm === "Fin"))
  if (mark === undefined || clause === undefined || !lexicon.complementisers.has(fold(tree.tokens[mark]!.form))) return []
  return [{ word: i, head: clause, relation: "nsubj" }, { word: mark, head: clause, relation: "mark" }]
}

/** "spoke with X as part of efforts to strengthen A, and to underscore B": behind a comma and a conjunction the infinitive goes with the verb, not with the noun's one. */
function secondPurpose(tree: Tree, i: number): { readonly verb: number } | null {
  const { tokens } = tree
  const first = tokens[tokens[i]!.head]
  if (relation(tokens[i]!) !== "conj" || tokens[i]!.features.VerbForm !== "Inf" || !first || relation(first) !== "acl" || first.features.VerbForm !== "Inf" || first.head < 0) return null
  if (tokens[i - 1]?.upos !== "PART" || tokens[i - 2]?.upos !== "CCONJ" || tokens[i - 3]?.form !== ",") return null
  let verb = first.head
  while (["nmod", "obl", "obj"].includes(relation(tokens[verb]!)) && tokens[verb]!.head >= 0) verb = tokens[verb]!.head
  return tokens[verb]!.upos === "VERB" && verb < first.head ? { verb } : null
}

/** "A, two officials who spoke on condition of anonymity said": a report without a subject behind a noun's relative clause has the noun for its subject, and the clause before the comma for its content. */
function reportBehindRelative(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const token = tree.tokens[i]!
  const noun = token.head
  if (relation(token) !== "acl" || noun < 0 || noun > i || token.features.VerbForm !== "Fin" || !isReport(tree, i, lexicon) || childrenBy(tree, i, "nsubj", "ccomp", "obj", "mark", "aux").length) return []
  const relative = childrenBy(tree, noun, "acl").find((c) => c < i && subtree(tree, c).at(-1) === i - 1 && childrenBy(tree, c, "nsubj").some((k) => lexicon.syntax.relativePronouns.has(fold(tree.tokens[k]!.form))))
  const root = tree.tokens.findIndex((t) => t.head < 0)
  if (relative === undefined || root > noun || tree.tokens[firstWord(tree, noun) - 1]?.form !== ",") return []
  return [{ word: i, head: -1, relation: "root" }, { word: root, head: i, relation: "ccomp" }, { word: noun, head: i, relation: "nsubj" }]
}

/** "said that people should see and understand that A": a clause whose conjunction stands right behind a verb of the content is that verb's. */
function clauseBehindItsVerb(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const token = tree.tokens[i]!
  const report = token.head
  if (relation(token) !== "ccomp" || report < 0 || report > i || !isReport(tree, report, lexicon)) return []
  const mark = firstWord(tree, i)
  const verb = mark - 1
  const first = childrenBy(tree, report, "ccomp").find((c) => c > report && c < i)
  if (first === undefined || tree.tokens[mark]!.upos !== "SCONJ" || !lexicon.complementisers.has(fold(tree.tokens[mark]!.lemma)) || tree.tokens[verb]?.upos !== "VERB") return []
  return subtree(tree, first).includes(verb) && !childrenBy(tree, verb, "ccomp", "obj").length ? [{ word: i, head: verb, relation: "ccomp" }] : []
}
