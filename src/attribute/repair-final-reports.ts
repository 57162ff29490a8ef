import { firstOf } from "./content-model.ts"
import type { Lexicon } from "./lexicon.ts"
import type { Repair } from "./repairs.ts"
import { childrenBy, fold, prepositionsOf, relation, subtree, type Tree } from "./tree.ts"

type Changes = ReturnType<Repair>

/** Reports of news writing that stand behind their content or tell in what they are made: who reports, and what is told behind. */
export const FINAL_REPORT_REPAIRS: readonly (readonly [string, Repair])[] = [
  ["clause-under-document", clauseUnderDocument],
  ["final-report-on-noun", finalReportOnNoun],
  ["described-subject-of-final-report", describedSubject],
  ["participle-behind-final-report", participleBehindReport],
  ["quoted-as-saying", quotedAsSaying],
]

const verbCues = (tree: Tree, i: number, lexicon: Lexicon) => (tree.tokens[i]!.upos === "VERB" ? (lexicon.cues.get(fold(tree.tokens[i]!.lemma)) ?? []).filter((c) => c.upos === "VERB") : [])
const tellsClause = (tree: Tree, i: number, lexicon: Lexicon): boolean => verbCues(tree, i, lexicon).some((c) => !c.weak && c.slots.some((s) => s.kind === "clause" && s.role === "content"))

/** "said in a statement posted on its website that A": the clause behind a participle of the document, or behind a noun under it, is what is said in it. */
function clauseUnderDocument(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { head, relation: role } = tree.tokens[i]!
  const first = firstOf(tree, i)
  if (head < 0 || head >= first || !lexicon.complementisers.has(fold(tree.tokens[first]!.form))) return []
  const attribute = relation(tree.tokens[i]!) === "acl"
  // taken for a relative pronoun, though the clause has a subject of its own
  if (attribute ? tree.tokens[first]!.head !== i || !childrenBy(tree, i, "nsubj").some((c) => c > first) : role !== "ccomp") return []
  const above = attribute ? tree.tokens[head]!.head : head
  const participle = tree.tokens[above]
  if (!participle || relation(participle) !== "acl" || participle.features.VerbForm !== "Part" || participle.features.Case !== undefined || tellsClause(tree, above, lexicon)) return []
  const document = participle.head
  const report = tree.tokens[document]?.head ?? -1
  if (report < 0 || report > document || document > above || !prepositionsOf(tree, document).length || !tellsClause(tree, report, lexicon) || childrenBy(tree, report, "ccomp").length) return []
  return [{ word: i, head: report, relation: "ccomp" }, { word: first, head: i, relation: "mark", upos: "SCONJ", features: {} }]
}

const NOMINAL: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "ADP", "NUM", "PRON"])

/** "A, a person close to the owner said, speaking without a name": behind a comma nothing but a noun phrase and a finite report that ends there: both go with the clause before. */
function finalReportOnNoun(tree: Tree, i: number, lexicon: Lexicon, canSpeak: (word: number) => boolean): Changes {
  const { relation: role, features } = tree.tokens[i]!
  if (!["acl", "advcl"].includes(role) || features.VerbForm !== "Fin" || features.Case !== undefined || !tellsClause(tree, i, lexicon) || tree.tokens[i + 1]?.upos !== "PUNCT" || childrenBy(tree, i, "mark", "aux", "cc", "obj").length) return []
  const begin = tree.tokens.findLastIndex((t, k) => k < i && !NOMINAL.has(t.upos)) + 1
  const clause = tree.tokens.findIndex((t) => t.head === -1)
  if (begin < 1 || tree.tokens[begin - 1]!.form !== "," || clause >= begin || tree.tokens.slice(begin, i).some((t) => t.features.PronType?.includes("Rel"))) return []
  const tops = tree.tokens.flatMap((t, k) => (k >= begin && k < i && (t.head < begin || t.head >= i) ? [k] : []))
  const [speaker] = tops
  if (speaker === undefined || tops.length > 1 || prepositionsOf(tree, speaker).length || !(canSpeak(speaker) || lexicon.speakerNouns.has(fold(tree.tokens[speaker]!.lemma)))) return []
  const { Voice: _, ...active } = features
  const behind = childrenBy(tree, i, "ccomp", "xcomp").filter((c) => c > i && tree.tokens[c]!.features.VerbForm === "Part")
  return [{ word: i, head: clause, relation: "parataxis", features: active }, { word: speaker, head: i, relation: "nsubj" }, ...behind.map((word) => ({ word, head: i, relation: "advcl" }))]
}

/** "A, geologist Ida Berg, who runs the station, told reporters": of a report without a subject behind its content who is described between commas right before it reports. */
function describedSubject(tree: Tree, i: number, lexicon: Lexicon, canSpeak: (word: number) => boolean): Changes {
  const { tokens } = tree
  if (tokens[i]!.features.VerbForm !== "Fin" || tokens[i - 1]?.form !== "," || !tellsClause(tree, i, lexicon) || childrenBy(tree, i, "nsubj", "expl", "mark", "cc").some((c) => c !== i + 1)) return []
  // "told reporters": whom one tells stands where an inverted subject would
  const told = childrenBy(tree, i, "nsubj")
  if (told.length && !verbCues(tree, i, lexicon).some((c) => c.slots.some((s) => s.kind === "obj" && s.role === "addressee"))) return []
  const content = childrenBy(tree, i, "ccomp").find((c) => c < i)
  const relative = tokens.findLastIndex((t, k) => k < i && t.features.PronType?.includes("Rel") && tokens[k - 1]?.form === ",")
  const begin = tokens.findLastIndex((t, k) => k < relative - 1 && !NOMINAL.has(t.upos)) + 1
  if (content === undefined || relative < 0 || content >= begin || begin >= relative - 1 || tokens[begin - 1]?.form !== ",") return []
  const tops = tokens.flatMap((t, k) => (k >= begin && k < relative - 1 && (t.head < begin || t.head >= relative - 1) ? [k] : []))
  const [speaker] = tops
  if (speaker === undefined || tops.length > 1 || tokens[speaker]!.features.Case !== undefined || prepositionsOf(tree, speaker).length) return []
  if (!(canSpeak(speaker) || lexicon.speakerNouns.has(fold(tokens[speaker]!.lemma)) || childrenBy(tree, speaker, "flat").length)) return []
  const described = tokens.flatMap((t, k) => (k > relative && k < i - 1 && t.upos !== "PUNCT" && (t.head < relative || t.head >= i) ? [k] : []))
  return [{ word: speaker, head: i, relation: "nsubj" }, ...told.map((word) => ({ word, head: i, relation: "iobj" })), ...described.map((word) => ({ word, head: speaker, relation: "acl:relcl" }))]
}

/** "A, the daily reported, citing two clerks": a report of the reporter's own, taken for one inside what is reported. */
function participleBehindReport(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { head, relation: role, features, upos } = tree.tokens[i]!
  // "A, X said, speaking to B": right behind the comma of a report that ends there a participle is no complement
  const joined = role === "ccomp" && head === i - 2 && tree.tokens[i - 1]!.form === "," && relation(tree.tokens[head]!) === "parataxis" && features.VerbForm === "Part" && features.Case === undefined
  if (joined && tellsClause(tree, head, lexicon) && !childrenBy(tree, i, "mark", "nsubj", "aux").length) return [{ word: i, head, relation: "advcl" }]
  if (upos !== "VERB" || role !== "advcl" || features.VerbForm === "Fin" || features.VerbForm === "Inf" || features.Tense === "Past" || features.Case !== undefined || head > i || !verbCues(tree, i, lexicon).length) return []
  if (tree.tokens[i - 1]?.form !== "," || childrenBy(tree, i, "mark", "nsubj").length) return []
  const report = tree.tokens.findLastIndex((t, k) => k < i - 1 && k > head && relation(t) === "parataxis" && t.features.VerbForm === "Fin" && tellsClause(tree, k, lexicon) && childrenBy(tree, k, "nsubj").length > 0)
  if (report < 0 || subtree(tree, report).filter((w) => tree.tokens[w]!.upos !== "PUNCT").at(-1) !== i - 2) return []
  return [{ word: i, head: report, relation: "advcl" }]
}

const QUOTE = /^["”»]$/

/** "The daily quotes the owner as saying A", "the owner was quoted as saying A": who is quoted says it. */
function quotedAsSaying(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { head, relation: role, features } = tree.tokens[i]!
  const as = childrenBy(tree, i, "mark", "case").find((c) => c === i - 1 && lexicon.syntax.reportConjunctions.has(fold(tree.tokens[c]!.lemma)))
  if (as === undefined || head < 0 || head > i || !["advcl", "xcomp", "acl"].includes(role) || features.VerbForm === "Fin" || features.Tense !== "Pres" || features.Case !== undefined || !tellsClause(tree, i, lexicon)) return []
  if (!verbCues(tree, head, lexicon).some((c) => c.slots.some((s) => s.kind === "quote"))) return []
  const passive = childrenBy(tree, head, "nsubj").find((c) => tree.tokens[c]!.relation === "nsubj:pass")
  const quoted = passive ?? childrenBy(tree, head, "obj", "iobj", "nsubj").findLast((c) => c > head && c < as)
  if (quoted === undefined) return []
  const told = { Mood: "Ind", Tense: "Past", VerbForm: "Fin" }
  const subject = passive ?? childrenBy(tree, head, "nsubj").find((c) => c < head)
  const before = subject !== undefined && !childrenBy(tree, i, "ccomp").some((c) => c > i) && tree.tokens.slice(0, subject).some((t) => QUOTE.test(t.form))
  // "'A', she was quoted as saying", "'A', the daily quoted her as saying": the quotation stands before, and what hangs on the verb that quotes goes with the one that says
  if (before) {
    const moved = tree.children[head]!.filter((c) => c !== i && relation(tree.tokens[c]!) !== "aux" && c !== subject && c !== quoted && tree.tokens[c]!.relation !== "obl:agent")
    const { head: above, relation: place } = tree.tokens[head]!
    return [{ word: i, head: above, relation: place, features: told }, { word: head, head: i, relation: "aux", upos: "AUX" }, { word: quoted, head: i, relation: "nsubj" }, { word: as, head: i, relation: "aux", upos: "AUX" }, ...moved.map((word) => ({ word, head: i, relation: tree.tokens[word]!.relation }))]
  }
  if (!childrenBy(tree, i, "ccomp").some((c) => c > i)) return []
  return [{ word: i, head, relation: "parataxis", features: told }, { word: quoted, head: i, relation: "nsubj" }, { word: as, head: i, relation: "case", upos: "ADP" }]
}
