import type { Lexicon } from "./lexicon.ts"
import type { Repair } from "./repairs.ts"
import { childrenBy, fold, prepositionsOf, subtree, relation, type Tree } from "./tree.ts"

type Changes = ReturnType<Repair>

/** Nominal clauses, lists and owners that parsers hang on a verb or a noun farther off; conjunctions, cases and the lexicon tell where they belong. */
export const NOMINAL_REPAIRS: readonly (readonly [string, Repair])[] = [
  ["clause-without-verb", clauseWithoutVerb],
  ["clause-on-its-report", clauseOnItsReport],
  ["words-about-that", wordsAboutThat],
  ["list-in-relative", listInRelative],
  ["predicate-beside-agent", predicateBesideAgent],
  ["place-of-object", placeOfObject],
]

const cuesOf = (tree: Tree, i: number, { cues }: Lexicon, upos: string) => (tree.tokens[i]?.upos === upos ? (cues.get(fold(tree.tokens[i]!.lemma)) ?? []).filter((c) => c.upos === upos) : [])

/** «заявив, що він проти вступу»: what has a conjunction and a subject of its own is a clause, though it has no verb. */
function clauseWithoutVerb(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { relation: role, head } = tree.tokens[i]!
  if (!/^(?:obl|obj|iobj|nmod|advmod)/.test(role) || head < 0 || head > i || !childrenBy(tree, i, "nsubj").some((c) => c < i)) return []
  const conjunction = childrenBy(tree, i, "mark").find((c) => c < i && tree.tokens[c]!.upos === "SCONJ" && lexicon.complementisers.has(fold(tree.tokens[c]!.lemma)))
  if (conjunction === undefined || tree.tokens[conjunction - 1]?.form !== "," || conjunction < head || childrenBy(tree, head, "ccomp").length) return []
  return cuesOf(tree, head, lexicon, "VERB").some((c) => c.slots.some((s) => s.kind === "clause")) ? [{ word: i, head, relation: "ccomp" }] : []
}

/** «дав зрозуміти, що м'яч на боці Києва»: a conjunction hung on the report before it opens a clause, whose subject is taken for an object, though it has no verb. */
function clauseOnItsReport(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { upos, head, relation: role } = tree.tokens[i]!
  if (upos !== "SCONJ" || role !== "mark" || head < 0 || head > i || tree.tokens[i - 1]?.form !== "," || !lexicon.complementisers.has(fold(tree.tokens[i]!.lemma)) || childrenBy(tree, head, "ccomp").length) return []
  const subject = tree.tokens.findIndex((t, k) => k > i && k <= i + CLAUSE_REACH && ["NOUN", "PROPN", "PRON"].includes(t.upos) && t.head === head && ["obj", "nsubj"].includes(relation(t)) && t.features.Case === "Nom")
  return subject > 0 && cuesOf(tree, head, lexicon, "VERB").some((c) => c.slots.some((s) => s.kind === "clause")) ? [{ word: subject, head, relation: "ccomp" }, { word: i, head: subject, relation: "mark" }] : []
}

const CLAUSE_REACH = 4

/** «всупереч словам X про те, що A»: right behind the owner of a noun that says something, what is said goes with the noun, not with a verb that says nothing. */
function wordsAboutThat(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { upos, features, relation: role, head } = tree.tokens[i]!
  const at = childrenBy(tree, i, "case")[0]
  if (upos !== "PRON" || features.PronType !== "Dem" || role !== "obl" || at !== i - 1 || !prepositionsOf(tree, i).some((p) => lexicon.syntax.topicPrepositions.has(p)) || !childrenBy(tree, i, "acl", "ccomp").length) return []
  if (cuesOf(tree, head, lexicon, "VERB").length) return []
  const noun = tree.tokens.findIndex((t, k) => k > head && k < at && t.upos === "NOUN" && cuesOf(tree, k, lexicon, "NOUN").length > 0 && childrenBy(tree, k, "nmod").some((c) => tree.tokens[c]!.features.Case === "Gen") && Math.max(...subtree(tree, k)) === at - 1)
  return noun < 0 ? [] : [{ word: i, head: noun, relation: "nmod" }]
}

/** «провели розмову, в ході якої обговорили A, B, а також C»: objects listed behind a report in a relative clause are no second talks. */
function listInRelative(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { tokens } = tree
  const { relation: role, head, upos, features } = tokens[i]!
  if (role !== "conj" || head < 0 || (upos !== "NOUN" && upos !== "PROPN") || childrenBy(tree, i, "case").length) return []
  const verb = childrenBy(tree, head, "acl").find((c) => c > head && c < i && tokens[c]!.relation === "acl:relcl" && cuesOf(tree, c, lexicon, "VERB").some((cue) => cue.slots.some((s) => s.kind === "obj" && s.role === "content")))
  const object = verb === undefined ? undefined : childrenBy(tree, verb, "obj").find((c) => c > verb && c < i)
  if (object === undefined || !["Nom", "Acc"].includes(features.Case ?? "")) return []
  // nothing but nominal words and what joins them stands between
  const listed = tokens.slice(object, i).every((t) => ["NOUN", "PROPN", "ADJ", "ADP", "DET", "NUM", "CCONJ", "PART", "ADV"].includes(t.upos) || t.form === ",")
  return listed ? [{ word: i, head: object, relation: "conj" }] : []
}

/** «назвав закриття порту губернатором Ольсеном помилкою», «назвав дії Осло „нечесними“»: a thing in the instrumental behind who did it, or in marks behind another case, is what the object is called. */
function predicateBesideAgent(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { tokens } = tree
  const { upos, features, relation: role } = tokens[i]!
  if (features.Case !== "Ins" || features.Animacy === "Anim" || !["NOUN", "ADJ"].includes(upos) || childrenBy(tree, i, "case").length) return []
  const verb = tokens.findLastIndex((t, k) => k < i && t.upos === "VERB")
  const object = verb < 0 ? undefined : childrenBy(tree, verb, "obj").find((c) => c > verb && c < i)
  if (object === undefined || !cuesOf(tree, verb, lexicon, "VERB").some((c) => c.slots.some((s) => s.kind === "case" && s.case === "ins" && s.role === "content"))) return []
  const own = { word: i, head: verb, relation: "xcomp" }
  if (upos === "ADJ") return ["amod", "appos"].includes(role) && tokens[tokens[i]!.head]!.features.Case !== "Ins" && /^["«„“]$/.test(tokens[i - 1]!.form) ? [own] : []
  const agent = tokens.findLastIndex((t, k) => k > object && k < i && t.upos === "NOUN" && t.features.Case === "Ins" && t.features.Animacy === "Anim" && !childrenBy(tree, k, "case").length)
  const apart = agent > 0 && tokens.slice(agent + 1, i).every((t) => ["PROPN", "ADJ"].includes(t.upos) || /^["«„“]$/.test(t.form))
  return apart ? [own, { word: agent, head: object, relation: "nmod" }] : []
}

/** «звинуватив уряд у Будапешті в A»: of two phrases with one preposition the place right behind the object is where that is. */
function placeOfObject(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { tokens } = tree
  const { upos, features, relation: role, head } = tokens[i]!
  if (upos !== "PROPN" || features.NameType !== "Geo" || role !== "obl" || head < 0) return []
  const placed = (c: number): boolean => prepositionsOf(tree, c).some((p) => lexicon.syntax.placePrepositions.has(p))
  const object = placed(i) ? childrenBy(tree, head, "obj").find((c) => c === i - 2) : undefined
  const again = childrenBy(tree, head, "obl").some((c) => c > i && tokens[c]!.upos === "NOUN" && placed(c) && tokens[c]!.features.Case === features.Case)
  return object !== undefined && again && cuesOf(tree, head, lexicon, "VERB").length ? [{ word: i, head: object, relation: "nmod" }] : []
}
