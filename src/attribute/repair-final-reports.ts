import { firstOf } from "./content-model.ts"
import type { Lexicon } from "./lexicon.ts"
import type { Repair } from "./repairs.ts"
import { childrenBy, fold, prepositionsOf, relation, subtree, type Tree } from "./tree.ts"

type Changes = ReturnType<Repair>

/** Reports of news writing that stand behind their content or tell in what they are made: who reports, and what is told behind. */
export const FINAL_REPORT_REPAIRS: readonly (readonly [string, Repair])[] = [
  ["clause-under-document", clauseUnderDocument],
  ["final-report-on-noun", finalReportOnNoun],
  ["final-report-behind-description", behindDescription],
  ["described-subject-of-final-report", describedSubject],
  ["participle-behind-final-report", participleBehindReport],
  ["quoted-as-saying", quotedAsSaying],
  ["set-off-subject", setOffSubject],
  ["report-on-main-clause", reportOnMainClause],
  ["participle-behind-quotation", participleBehindQuotation],
  ["gerund-taken-for-attribute", gerundTakenForAttribute],
  ["second-final-report", secondFinalReport],
  ["context-behind-final-report", contextBehindReport],
  ["day-of-report", dayOfReport],
  ["role-taken-for-adverb", roleTakenForAdverb],
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
  // "…, a person familiar with it said, as B": when it was
  const behind = childrenBy(tree, i, "ccomp", "xcomp").filter((c) => c > i && (tree.tokens[c]!.features.VerbForm === "Part" || childrenBy(tree, c, "mark").some((m) => m === i + 2 && tree.tokens[m]!.upos === "SCONJ")))
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
  const before = subject !== undefined && !childrenBy(tree, i, "ccomp").some((c) => c > i) && (tree.tokens.slice(0, subject).some((t) => QUOTE.test(t.form)) || (tree.tokens[subject - 1]?.form === "," && childrenBy(tree, head, "ccomp").some((c) => c < subject)))
  // "'A', she was quoted as saying", "'A', the daily quoted her as saying": the quotation stands before, and what hangs on the verb that quotes goes with the one that says
  if (before) {
    const moved = tree.children[head]!.filter((c) => c !== i && relation(tree.tokens[c]!) !== "aux" && c !== subject && c !== quoted && tree.tokens[c]!.relation !== "obl:agent")
    const { head: above, relation: place } = tree.tokens[head]!
    return [{ word: i, head: above, relation: place, features: told }, { word: head, head: i, relation: "aux", upos: "AUX" }, { word: quoted, head: i, relation: "nsubj" }, { word: as, head: i, relation: "aux", upos: "AUX" }, ...moved.map((word) => ({ word, head: i, relation: tree.tokens[word]!.relation }))]
  }
  if (!childrenBy(tree, i, "ccomp").some((c) => c > i)) return []
  return [{ word: i, head, relation: "parataxis", features: told }, { word: quoted, head: i, relation: "nsubj" }, { word: as, head: i, relation: "case", upos: "ADP" }]
}

/** "A, a clerk familiar with the sale said, while B", "A, two people briefed on it said": behind a comma somebody and what is said of him, then a finite report that ends there. */
function behindDescription(tree: Tree, i: number, lexicon: Lexicon, canSpeak: (word: number) => boolean): Changes {
  const { tokens } = tree
  const { features } = tokens[i]!
  if (lexicon.syntax.participleCommas || features.VerbForm !== "Fin" || !tellsClause(tree, i, lexicon) || !/^[,.;—–]$/u.test(tokens[i + 1]?.form ?? "") || childrenBy(tree, i, "nsubj", "mark", "aux", "cc", "obj", "ccomp").some((c) => c < i)) return []
  const comma = tokens.findLastIndex((t, k) => k < i && t.upos === "PUNCT" && t.form !== "-")
  const root = tokens.findIndex((t) => t.head === -1)
  const noun = tokens.findIndex((t, k) => k > comma && k < i && ["NOUN", "PROPN"].includes(t.upos) && !["NOUN", "PROPN"].includes(tokens[k + 1]!.upos))
  if (comma < 1 || tokens[comma]!.form !== "," || root > comma || noun < 0 || tokens.slice(comma + 1, noun).some((t) => !["DET", "NUM", "ADJ", "NOUN", "PROPN"].includes(t.upos))) return []
  const rest = tokens.slice(noun + 1, i)
  const participle = rest[0]?.upos === "VERB" && rest[0].features.Tense === "Past" ? noun + 1 : -1
  const described = rest.every((t, k) => (k === 0 && (participle > 0 || t.upos === "ADJ")) || NAMING.has(t.upos) || t.upos === "ADV") && rest.some((t) => t.upos === "ADP")
  if (!described || rest.some((t) => t.features.PronType?.includes("Rel")) || !(canSpeak(noun) || lexicon.speakerNouns.has(fold(tokens[noun]!.lemma)))) return []
  const { Mood: _mood, Person: _person, ...past } = participle < 0 ? {} : tokens[participle]!.features
  return [
    { word: i, head: root, relation: "parataxis" },
    { word: noun, head: i, relation: "nsubj" },
    ...(participle < 0 ? [] : [{ word: participle, head: noun, relation: "acl", features: { ...past, VerbForm: "Part", Voice: "Pass" } }]),
  ]
}

/** "accused the firm of dumping oil": a gerund right behind its own preposition is no attribute of what it does something to. */
function gerundTakenForAttribute(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { tokens } = tree
  const { head, features, upos, relation: role } = tokens[i]!
  const object = tokens[head]
  if (lexicon.syntax.participleCommas || upos !== "VERB" || features.VerbForm !== "Ger" || role !== "amod" || head < i || object?.upos !== "NOUN" || tokens[i - 1]?.upos !== "ADP" || !["nmod", "obl"].includes(relation(object))) return []
  let above = object.head
  while (above >= 0 && tokens[above]!.upos !== "VERB") above = tokens[above]!.head
  const preposition = fold(tokens[i - 1]!.lemma)
  if (above < 0 || above > i || !verbCues(tree, above, lexicon).some((c) => c.slots.some((s) => s.kind === "obj" && s.role !== "content") && c.slots.some((s) => s.kind === "prep" && s.role === "content" && s.prepositions.includes(preposition)))) return []
  return [{ word: i, head: above, relation: "advcl" }, { word: i - 1, head: i, relation: "mark" }, { word: head, head: i, relation: "obj" }]
}

/** Words of a noun phrase that names somebody */
const NAMING: ReadonlySet<string> = new Set([...NOMINAL, "PART", "X"])
const LONGEST_ASIDE = 28
const LONGEST_NAME = 14

/** "Detective Ida Moe, of the harbour police, said A", "On Monday Moe's sister, who was not named, said A": of a report without a subject who is described between commas right before it reports. */
function setOffSubject(tree: Tree, i: number, lexicon: Lexicon, canSpeak: (word: number) => boolean): Changes {
  const { tokens } = tree
  const { features } = tokens[i]!
  if (lexicon.syntax.participleCommas || features.VerbForm !== "Fin" || !tellsClause(tree, i, lexicon) || childrenBy(tree, i, "mark", "expl", "cc").some((c) => c < i)) return []
  let close = i - 1
  while (close > 0 && tokens[close]!.upos === "ADV") close--
  const own = childrenBy(tree, i, "nsubj")
  if (tokens[close]?.form !== "," || own.some((c) => c < i || !takesAddressee(tree, i, lexicon))) return []
  // the nearest comma before which nothing but a noun phrase stands
  for (let open = close - 2; open > 0 && close - open <= LONGEST_ASIDE; open--) {
    if (tokens[open]!.form !== ",") continue
    const begin = tokens.findLastIndex((t, k) => k < open && !(NAMING.has(t.upos) || (k < open - 1 && isTitle(t.form)))) + 1
    if (begin >= open || open - begin > LONGEST_NAME || !(begin === 0 || tokens[begin - 1]!.form === ",") || tokens[begin]!.upos === "ADP") continue
    if (!isDescription(tree, open + 1, close)) continue
    const words = Array.from({ length: open - begin }, (_, k) => begin + k)
    const tops = words.filter((w) => (tokens[w]!.head < begin || tokens[w]!.head >= open) && tokens[w]!.upos !== "PUNCT" && !childrenBy(tree, w, "case").some((c) => c < w))
    const speaker = tops.at(-1)
    if (speaker === undefined || !(canSpeak(speaker) || tokens[speaker]!.upos === "PROPN" || isTitle(tokens[speaker]!.form) || lexicon.speakerNouns.has(fold(tokens[speaker]!.lemma)) || childrenBy(tree, speaker, "flat", "nmod").some((c) => c < open && (canSpeak(c) || tokens[c]!.relation === "nmod:poss")))) return []
    return [{ word: speaker, head: i, relation: "nsubj", ...(tokens[speaker]!.upos === "VERB" ? { upos: "PROPN", features: { Number: "Sing" } } : {}) }, ...own.map((word) => ({ word, head: i, relation: "iobj" }))]
  }
  return []
}

const isTitle = (form: string): boolean => /^\p{Lu}\p{Ll}/u.test(form)
const takesAddressee = (tree: Tree, i: number, lexicon: Lexicon): boolean => verbCues(tree, i, lexicon).some((c) => c.slots.some((s) => s.kind === "obj" && s.role === "addressee"))

/** What stands between commas says who somebody is: "of A", "34", "the owner of A", "who did A"; no clause of its own. */
function isDescription(tree: Tree, from: number, to: number): boolean {
  const words = tree.tokens.slice(from, to)
  if (!words.length || ["CCONJ", "SCONJ", "VERB", "AUX"].includes(words[0]!.upos) && words[0]!.features.VerbForm !== "Part") return false
  const relative = words.findIndex((t) => t.features.PronType?.includes("Rel"))
  return !words.some((t, k) => /^["“”«»:;]$/u.test(t.form) || (t.features.VerbForm === "Fin" && (relative < 0 || k < relative)))
}

/** "The vote came after the council called A unsafe, and urged B": what goes on with a report of the clause before, whose subject speaks, where the main clause's cannot. */
function reportOnMainClause(tree: Tree, i: number, lexicon: Lexicon, canSpeak: (word: number) => boolean): Changes {
  const { tokens } = tree
  const { head, features } = tokens[i]!
  if (lexicon.syntax.participleCommas || relation(tokens[i]!) !== "conj" || head < 0 || head > i || !verbCues(tree, i, lexicon).some((c) => !c.weak) || childrenBy(tree, i, "nsubj", "mark").length || !childrenBy(tree, i, "cc").length) return []
  const subject = childrenBy(tree, head, "nsubj")[0]
  if (subject === undefined || tokens[subject]!.upos !== "NOUN" || canSpeak(subject) || lexicon.speakerNouns.has(fold(tokens[subject]!.lemma)) || lexicon.syntax.bodyNouns.has(fold(tokens[subject]!.lemma))) return []
  const clause = childrenBy(tree, head, "advcl").findLast((c) => c > head && c < i && verbCues(tree, c, lexicon).length > 0 && tokens[c]!.features.VerbForm === features.VerbForm && tokens[c]!.features.Tense === features.Tense && childrenBy(tree, c, "nsubj").some((k) => k < c && (canSpeak(k) || [lexicon.speakerNouns, lexicon.syntax.bodyNouns].some((nouns) => nouns.has(fold(tokens[k]!.lemma))))))
  return clause === undefined ? [] : [{ word: i, head: clause, relation: "conj" }]
}

/** "noted that “A,” underscoring B": behind the comma and the mark that close a quotation a participle goes with the report, whatever is quoted. */
function participleBehindQuotation(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { head, relation: role, features, upos } = tree.tokens[i]!
  const marks = [tree.tokens[i - 2]?.form ?? "", tree.tokens[i - 1]?.form ?? ""]
  if (lexicon.syntax.participleCommas || upos !== "VERB" || !["advcl", "acl", "ccomp", "conj", "parataxis"].includes(relation(tree.tokens[i]!)) || role === "acl:relcl" || features.VerbForm === "Fin" || features.VerbForm === "Inf" || features.Tense === "Past" || head < 0 || head > i) return []
  if (!(marks.includes(",") && marks.some((m) => QUOTE.test(m))) || childrenBy(tree, i, "nsubj", "aux", "cc").length) return []
  if (relation(tree.tokens[i]!) === "ccomp") return tellsClause(tree, head, lexicon) && childrenBy(tree, head, "ccomp").some((c) => c < i) ? [{ word: i, head, relation: "advcl" }] : []
  for (let k = head; k >= 0 && tree.tokens[k]!.head >= 0; k = tree.tokens[k]!.head) {
    const report = tree.tokens[k]!.head
    if (relation(tree.tokens[k]!) === "ccomp" && report < k && tellsClause(tree, report, lexicon)) return [{ word: i, head: report, relation: "advcl" }]
  }
  return []
}

/** "has so far resisted calls": behind an auxiliary that is taken for the verb, the participle is. */
export function perfectTakenForAttribute(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { tokens } = tree
  const { head, features, upos, relation: role } = tokens[i]!
  const auxiliary = tokens[head]?.head ?? -1
  if (lexicon.syntax.participleCommas || upos !== "VERB" || role !== "amod" || features.Tense !== "Past" || head !== i + 1 || relation(tokens[head]!) !== "obj" || auxiliary < 0 || auxiliary > i) return []
  const above = tokens[auxiliary]!
  if (above.upos !== "AUX" || above.features.VerbForm !== "Fin" || !childrenBy(tree, auxiliary, "nsubj").some((c) => c < auxiliary) || tokens.slice(auxiliary + 1, i).some((t) => t.upos !== "ADV" && t.upos !== "PART")) return []
  const { Voice: _, ...active } = features
  const moved = tree.children[auxiliary]!.filter((c) => c !== head)
  return [
    { word: i, head: above.head, relation: above.relation, features: active },
    { word: auxiliary, head: i, relation: "aux" },
    { word: head, head: i, relation: "obj" },
    ...moved.map((word) => ({ word, head: i, relation: tokens[word]!.relation })),
  ]
}

/** "X said that A, the daily reported.": behind what somebody says somebody else reports all of it. */
function secondFinalReport(tree: Tree, i: number, lexicon: Lexicon, canSpeak: (word: number) => boolean): Changes {
  const { tokens } = tree
  const { head, features, relation: role } = tokens[i]!
  if (lexicon.syntax.participleCommas || !["ccomp", "conj"].includes(role) || head < 0 || head > i || features.VerbForm !== "Fin" || !tellsClause(tree, i, lexicon) || !verbCues(tree, head, lexicon).length || !/^[.!?]$/.test(tokens[i + 1]?.form ?? "")) return []
  const subject = childrenBy(tree, i, "nsubj")[0]
  if (subject === undefined || subject > i || childrenBy(tree, i, "cc", "mark", "aux", "ccomp", "obj").length || !childrenBy(tree, head, "ccomp").some((c) => c > head && c < subject)) return []
  const begin = firstOf(tree, subject)
  const alone = tokens[begin - 1]?.form === "," && tokens.slice(begin, i).every((t) => NAMING.has(t.upos)) && (canSpeak(subject) || tokens[subject]!.upos === "PROPN" || lexicon.speakerNouns.has(fold(tokens[subject]!.lemma)))
  return alone ? [{ word: i, head, relation: "parataxis" }] : []
}

/** "A, the office said, as B", "A, the office said, near C": behind a report in the middle, which has its content before it, what went on meanwhile is the reporter's; where and after what it was goes with the content. */
function contextBehindReport(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { tokens } = tree
  const { head, relation: role, upos } = tokens[i]!
  const [first] = childrenBy(tree, i, "mark", "case")
  const report = (first ?? 0) - 2
  if (lexicon.syntax.participleCommas || report < 0 || !["ccomp", "advcl"].includes(role) || tokens[report + 1]!.form !== "," || tokens[report]!.features.VerbForm !== "Fin" || !tellsClause(tree, report, lexicon) || !childrenBy(tree, report, "nsubj").some((c) => c < report && tokens[firstOf(tree, c) - 1]?.form === ",")) return []
  const opens = fold(tokens[first!]!.form)
  const meanwhile = tokens[first!]!.upos === "SCONJ" && [lexicon.syntax.reportConjunctions, lexicon.syntax.contrasts].some((words) => words.has(opens)) && childrenBy(tree, i, "nsubj").length > 0
  if (meanwhile) return head === report && role === "advcl" ? [] : [{ word: i, head: report, relation: "advcl" }]
  const clause = role === "ccomp" && head === report ? childrenBy(tree, report, "ccomp").find((c) => c < report) : undefined
  if (clause === undefined) return []
  if (tokens[first!]!.upos === "ADP" && ["NOUN", "PROPN"].includes(upos) && !childrenBy(tree, i, "nsubj", "cop").length) return [{ word: i, head: clause, relation: "obl" }]
  return tokens[first!]!.upos === "SCONJ" && !lexicon.complementisers.has(opens) ? [{ word: i, head: clause, relation: "advcl" }] : []
}

/** "said on Saturday the two will meet": a day right behind the report, before the subject of what is said, is the report's. */
function dayOfReport(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { tokens } = tree
  const { head, upos, lemma, relation: role } = tokens[i]!
  const report = i - 2
  // "said on Monday Turkey would help": taken for a part of the name behind it
  const named = tokens[head]
  if (upos === "PROPN" && role === "compound" && head === i + 1 && tokens[i - 1]?.upos === "ADP" && report >= 0 && lexicon.syntax.bareDays.has(fold(lemma)) && tellsClause(tree, report, lexicon) && named && relation(named) === "nsubj" && named.head > head && tokens[named.head]!.head === report && relation(tokens[named.head]!) === "ccomp")
    return [{ word: i, head: report, relation: "obl" }, { word: i - 1, head: i, relation: "case", upos: "ADP" }]
  if (lexicon.syntax.participleCommas || upos !== "PROPN" || !role.startsWith("obl") || tokens[i - 1]?.upos !== "ADP" || report < 0 || !lexicon.syntax.asideNouns.has(fold(lemma)) || head <= i || tokens[head]!.head !== report || relation(tokens[head]!) !== "ccomp" || !tellsClause(tree, report, lexicon)) return []
  const subject = childrenBy(tree, head, "nsubj", "expl")[0]
  return subject !== undefined && firstOf(tree, subject) === i + 1 && !childrenBy(tree, head, "mark").length ? [{ word: i, head: report, relation: "obl" }] : []
}

/** "described the visit as very important": the word that opens what something is said to be is no adverb of it. */
function roleTakenForAdverb(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { tokens } = tree
  const { head, upos, form, features } = tokens[i]!
  const verb = tokens[head]?.head ?? -1
  if (lexicon.syntax.participleCommas || upos !== "ADV" || !lexicon.syntax.reportConjunctions.has(fold(form)) || head < i || verb < 0 || verb > i || !["xcomp", "advcl", "obl"].includes(relation(tokens[head]!))) return []
  const frames = verbCues(tree, verb, lexicon).some((c) => c.slots.some((s) => s.kind === "prep" && s.role === "content" && s.prepositions.includes(fold(form))) && c.slots.some((s) => s.kind === "obj" && s.role === "target"))
  if (!frames || !childrenBy(tree, verb, "obj").some((c) => c < i) || !["ADJ", "NOUN"].includes(tokens[head]!.upos)) return []
  return [{ word: i, head, relation: "case", upos: "ADP", features }, { word: head, head: verb, relation: "obl" }]
}
