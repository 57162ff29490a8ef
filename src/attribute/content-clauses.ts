import { behindConjunction, markedBehind } from "./content-behind.ts"
import { type Content, type ContentContext, firstOf, has, isFiniteClause, isInfinitive, isRaised, isRelativePhrase, lastOf, ownersOf } from "./content-model.ts"
import { tailAfter } from "./content-phrases.ts"
import { ACT_LADDER } from "../model/statement.ts"
import type { Hit } from "./hits.ts"
import { fillsSlot } from "./slots.ts"
import { childrenBy, fold, isActiveParticiple, isGerund, isReflexive, isUnder, isVerbal, prepositionsOf, relation, subtree, type Tree } from "./tree.ts"

/** "As X said, A", «как сообщает X, A»; "A, X said": the clause the report is hung on, without the report. */
export function reportClause(hit: Hit, context: ContentContext): Content | null {
  const { tree, predicate } = hit
  const token = tree.tokens[predicate]!
  // «„A“, – наполягає X»: of a word's meanings the one that quotes
  if (!has(hit, "quote") && isBehindQuotation(tree, predicate)) return null
  if (context.tails.reports.some((r) => r.verb === predicate)) return closingReport(hit, context)
  if (token.head < 0 || !(has(hit, "clause") || has(hit, "quote"))) return null
  const marked = childrenBy(tree, predicate, "mark", "advmod").some((c) => context.syntax.reportConjunctions.has(fold(tree.tokens[c]!.lemma)))
  const role = relation(token)
  // "as negotiators discuss A": a time, where the report has an object of its own
  const tells = hit.entry.slots.some((s) => s.kind === "obj" && s.role === "addressee")
  if (marked && role === "advcl" && !tells && childrenBy(tree, predicate, "obj").some((c) => c > predicate && tree.tokens[c]!.upos !== "PRON")) return null
  // "the raid comes as the army announced it was moving", "A, he and X adding 113": a time, where the report has a clause of its own; an absolute participle
  if (marked && role === "advcl" && childrenBy(tree, predicate, "ccomp").some((c) => c > predicate && childrenBy(tree, c, "nsubj", "expl").some((k) => k > predicate))) return null
  if (!marked && isActiveParticiple(tree, predicate) && childrenBy(tree, predicate, "nsubj").some((c) => c < predicate) && childrenBy(tree, predicate, "obj", "obl").some((c) => c > predicate)) return null
  // "cheers rose as the verdicts were read out": what is read out tells nothing of the clause before it
  if (marked && role === "advcl" && childrenBy(tree, predicate, "nsubj").some((c) => c < predicate && tree.tokens[c]!.relation === "nsubj:pass" && tree.tokens[c]!.upos === "NOUN")) return null
  // "as agreed in May", "as promised": without a subject only what can be quoted is a report of the clause before it, and no promise
  if (marked && role === "advcl" && !(has(hit, "quote") && ACT_LADDER[hit.entry.act].group !== "binding") && tree.tokens[predicate]!.features.VerbForm === "Part" && !childrenBy(tree, predicate, "nsubj", "aux").length) return null
  // "A for as long as it takes as X defends itself": a report of its own begins the sentence or stands behind a mark
  const opening = marked ? firstOf(tree, predicate) : 0
  if (marked && opening > 0 && opening <= predicate && tree.tokens[opening]!.upos !== "PUNCT" && tree.tokens[opening - 1]!.upos !== "PUNCT" && role === "advcl" && (!has(hit, "quote") || childrenBy(tree, predicate, "obj").length > 0)) return null
  if (!(role === "parataxis" || isInsertedReport(hit) || (marked && ["advcl", "parataxis", "ccomp", "dep"].includes(role)))) return null
  if (!marked && childrenBy(tree, predicate, "ccomp", "xcomp").some((c) => c > predicate && (hit.entry.act === "ask" || !(isSetApart(tree, c) || isRelativePhrase(tree, c, context.syntax))))) return null
  // "praised A as they continued to push B": what governs an infinitive reports nothing before it
  if (marked && childrenBy(tree, predicate, "xcomp").some((c) => c > predicate && isInfinitive(tree, c))) return null
  if (!marked && has(hit, "obj") && childrenBy(tree, predicate, "obj").length) return null
  // «A, противники заявляют о B»: a report that has a content of its own behind it reports nothing before it
  const topics = hit.entry.slots.filter((s) => s.kind === "prep" && s.role === "content" && ((hit.entry.upos === "ADJ" && !context.syntax.participleCommas) || s.prepositions.some((p) => context.syntax.topicPrepositions.has(fold(p)))))
  if (!marked && childrenBy(tree, predicate, "obl").some((c) => c > predicate && topics.some((s) => fillsSlot(tree, c, s, predicate, context)))) return null
  // "lies, told with a smile": a participle without a subject reports nothing
  if (!marked && tree.tokens[predicate]!.features.VerbForm === "Part" && !tree.tokens[predicate]!.features.Case && !childrenBy(tree, predicate, "nsubj", "aux").length) return null
  if (!marked && (!isSetOff(hit, token.head) || childrenBy(tree, predicate, "advmod").some((c) => tree.tokens[c]!.features.Polarity === "Neg"))) return null
  // "A, X said, the agencies report": both reports hang one on the other, A is what both report
  let top = token.head
  const reports = [predicate]
  while (relation(tree.tokens[top]!) === "parataxis" && !tree.tokens.slice(Math.max(0, tree.tokens[top]!.head), top).some((t) => t.form === ":") && top > predicate - 12 && isReportLike(tree, top) && tree.tokens[top]!.head >= 0) {
    reports.push(top)
    top = tree.tokens[top]!.head
  }
  const words = subtree(tree, top, (c) => reports.includes(c))
  // «как говорится, се ля ви»
  if (marked && !words.some((w) => isVerbal(tree.tokens[w]!) || tree.tokens[w]!.upos === "ADJ" || /^[–—]$/u.test(tree.tokens[w]!.form))) return null
  const behind = marked ? behindConjunction(tree, predicate, words, context) : []
  if (behind.length) return { words: behind, head: topOf(tree, behind), shape: "clause", rule: "as-reported" }
  return { words, head: top, shape: "clause", rule: marked ? "as-reported" : "final-report" }
}

/** «A, заявив X», «A, як заявив X, передає Y»: everything before the comma. */
function closingReport({ tree, predicate }: Hit, { tails, syntax }: ContentContext): Content {
  const words = range(0, tails.boundary - 1)
  const marked = tails.reports.some((r) => r.verb === predicate && syntax.reportConjunctions.has(fold(tree.tokens[r.from]!.form)))
  return { words, head: topOf(tree, words), shape: "clause", rule: marked ? "as-reported" : "final-report" }
}

/** Only a comma and a dash stand between a closing mark and the word. */
function isBehindQuotation(tree: Tree, word: number): boolean {
  let at = word - 1
  while (at > 0 && /^[,–—-]$/.test(tree.tokens[at]!.form)) at--
  return at > 0 && at < word - 1 && /^["»”]$/.test(tree.tokens[at]!.form)
}

/** The word that heads most of a run: a verb that hangs on nothing inside it, else its first word of that kind. */
function topOf(tree: Tree, words: readonly number[]): number {
  const tops = words.filter((w) => tree.tokens[w]!.upos !== "PUNCT" && !words.includes(tree.tokens[w]!.head))
  return tops.find((w) => isVerbal(tree.tokens[w]!)) ?? tops[0] ?? words[0]!
}

/** "A, she pointed out, while B": a report between commas that is taken for a second clause, though no conjunction joins it. */
const isInsertedReport = ({ tree, predicate, words }: Hit): boolean =>
  relation(tree.tokens[predicate]!) === "conj" && tree.tokens[predicate]!.head < predicate && !childrenBy(tree, predicate, "cc").length && childrenBy(tree, predicate, "nsubj").some((c) => !words.includes(c) && (tree.tokens[c - 1]?.form === "," || tree.tokens[firstOf(tree, c) - 1]?.form === ","))

/** "she told parliament, where A": a clause of place or time behind a comma, no complement. */
const isSetApart = (tree: Tree, c: number): boolean =>
  tree.tokens[firstOf(tree, c)]!.form === "," && !childrenBy(tree, c, "mark").length && childrenBy(tree, c, "advmod").some((k) => k === firstOf(tree, c) + 1)

const REPORT_WORDS = 30

/** A report without a conjunction is a short clause behind a comma or a dash, after the words that it reports. */
function isSetOff(hit: Hit, top: number): boolean {
  const { tree, predicate } = hit
  const own = subtree(tree, predicate).filter((w) => tree.tokens[w]!.upos !== "PUNCT")
  const before = tree.tokens.findLast((t, i) => i < own[0]! && !/^["«»“”„]$/u.test(t.form))
  const after = tree.tokens[own.at(-1)! + 1]
  const inserted = before?.form === "," && (after?.form === "," || after?.form === "—")
  return own.length <= REPORT_WORDS && (top < predicate || inserted) && before !== undefined && before.upos === "PUNCT" && before.form !== ":" && before.form !== ";" && !childrenBy(tree, predicate, "mark").length
}

/** A short clause of a verb and its subject, as reports after their content are. */
const isReportLike = (tree: Tree, i: number): boolean =>
  isVerbal(tree.tokens[i]!) && ((!childrenBy(tree, i, "ccomp", "obj", "xcomp").length && childrenBy(tree, i, "nsubj").length > 0) || saysItself(tree, i))

/** «…», — говорится в сообщении»: right behind a dash, a reflexive that a document speaks through. */
const saysItself = (tree: Tree, i: number): boolean =>
  isReflexive(tree.tokens[i]!) && relation(tree.tokens[i]!) === "parataxis" && /^[–—-]$/u.test(tree.tokens[i - 1]?.form ?? "") && !childrenBy(tree, i, "nsubj", "ccomp").length

/** "said that A", "it was noted that A", «заявил, что A»; also without a conjunction, and before the report. */
export function complementClause(hit: Hit, context: ContentContext): Content | null {
  const { tree } = hit
  if (!has(hit, "clause")) return null
  for (const owner of ownersOf(hit)) {
    const candidates = childrenBy(tree, owner, "ccomp", "csubj", "acl", "xcomp", "advcl").filter((c) => isFiniteComplement(tree, c, owner, context) || isIndirectQuestion(hit, c, context) || isRaised(hit, c))
    const clause = [...candidates].sort((a, b) => rank(b, owner) - rank(a, owner) || a - b)[0]
    if (clause === undefined) continue
    // «я вирішив, тому що A»: why something is done is not what is said
    if (childrenBy(tree, clause, "mark").some((k) => k > hit.predicate && tree.tokens[k - 1]!.form === "," && tree.tokens[k]!.upos === "ADV" && context.syntax.elaborators.has(fold(tree.tokens[k]!.form)))) continue
    // «потребовал вернуть A, чтобы B»: a purpose behind the infinitive belongs to it
    if (has(hit, "inf") && isPurposeOfInfinitive(tree, owner, clause)) continue
    // "agreed to pay, prosecutors announced": an unmarked clause behind an infinitive is no complement
    if (rank(clause, owner) < 2 && has(hit, "inf") && childrenBy(tree, owner, "xcomp").some((c) => isInfinitive(tree, c) && c < clause)) continue
    // «отметил цену, если голосование сорвётся»: a condition behind the object is not what is said
    if (has(hit, "obj") && childrenBy(tree, clause, "mark").some((c) => context.syntax.conditionals.has(fold(tree.tokens[c]!.form))) && childrenBy(tree, owner, "obj").some((c) => c > owner && c < clause)) continue
    // "outlined the sanctions they would impose": a clause behind the object without a conjunction is a relative one
    if (rank(clause, owner) === 1 && has(hit, "obj") && childrenBy(tree, owner, "obj").some((c) => c > owner && c < clause)) continue
    const content = clauseContent(hit, clause, "complement-clause", context.syntax)
    return { ...content, words: [...beforeInserted(hit, clause, context), ...content.words] }
  }
  // "told supporters of the party that A": hung on a noun of whom it is told, before any phrase of the frame
  return hit.entry.slots.some((s) => s.kind === "obj" && s.role === "addressee") && childrenBy(tree, hit.predicate, "obj", "iobj").length ? misplacedClause(hit, context) : null

  /** behind the report with a conjunction, behind it without, before it */
  function rank(c: number, owner: number): number {
    return c < owner ? 0 : childrenBy(tree, c, "mark").some((k) => context.complementisers.has(fold(tree.tokens[k]!.lemma))) ? 2 : 1
  }
}

const SHORTEST_OPENING = 3

/** "In preparing the budget, the minister said, A": before a report between commas stands a part of what is said; an aside of time or place may be the report's. */
function beforeInserted(hit: Hit, clause: number, { syntax }: ContentContext): readonly number[] {
  const { tree, predicate } = hit
  const subject = childrenBy(tree, predicate, "nsubj").find((c) => c < predicate)
  if (subject === undefined || clause < predicate || childrenBy(tree, clause, "mark").length || tree.tokens[predicate + 1]?.form !== ",") return []
  const from = firstOf(tree, subject)
  if (tree.tokens[from - 1]?.form !== "," || from - 1 < SHORTEST_OPENING) return []
  const words = range(0, from - 2)
  const isAside = words.some((w) => syntax.asideNouns.has(fold(tree.tokens[w]!.lemma)) || tree.tokens[w]!.form === ",")
  return isAside || words.some((w) => tree.tokens[w]!.features.VerbForm === "Fin") || !tree.children[predicate]!.some((c) => words.includes(c)) ? [] : words
}

/** The clause is marked by its form as no fact («чтобы» + past or infinitive) and an infinitive stands between it and the report. */
function isPurposeOfInfinitive(tree: Tree, owner: number, clause: number): boolean {
  const mark = childrenBy(tree, clause, "mark")[0]
  const at = mark === undefined ? undefined : childrenBy(tree, owner, "xcomp", "ccomp", "csubj").find((c) => c !== clause && isInfinitive(tree, c) && c > owner && c < mark)
  return at !== undefined && ["advcl", "ccomp"].includes(relation(tree.tokens[clause]!))
}

/** "asked if A", «поцікавився, коли A»: the conjunction of a condition or a time right behind a question. */
const isIndirectQuestion = ({ tree, predicate, entry }: Hit, c: number, { syntax }: ContentContext): boolean =>
  entry.act === "ask" && relation(tree.tokens[c]!) === "advcl" && childrenBy(tree, c, "mark").some((k) => (k === predicate + 1 || (k === predicate + 2 && tree.tokens[predicate + 1]!.form === ",")) && syntax.conditionals.has(fold(tree.tokens[k]!.form)))

/** "said in a statement that A", "told local radio that A": the clause hangs on a phrase between the report and it. */
export function misplacedClause(hit: Hit, { complementisers, syntax }: ContentContext): Content | null {
  const { tree, predicate } = hit
  if (!has(hit, "clause")) return null
  const between = childrenBy(tree, predicate, "obl", "obj", "iobj", "nmod").filter((c) => c > predicate)
  for (const c of between.flatMap((b) => [b, ...childrenBy(tree, b, "appos", "flat", "nmod")]).flatMap((b) => childrenBy(tree, b, "acl", "advcl", "ccomp"))) {
    // "said in an email that talks had failed": a relative pronoun beside a subject is a conjunction
    const relative = childrenBy(tree, c, "nsubj", "obj")[0]
    const mark = childrenBy(tree, c, "mark")[0]
    if (mark === undefined && relative !== undefined && relative === firstOf(tree, c) && complementisers.has(fold(tree.tokens[relative]!.lemma)) && (childrenBy(tree, c, "nsubj").length > 1 || lacksContent(hit, c, relative))) {
      const content = clauseContent(hit, c, "misplaced-clause", syntax)
      return { ...content, words: content.words.filter((w) => w !== relative) }
    }
    if (mark === undefined || !isFiniteClause(tree, c)) continue
    const word = fold(tree.tokens[mark]!.form)
    if (complementisers.has(word) && tree.tokens[mark]!.upos === "SCONJ" && !syntax.conditionals.has(word) && !syntax.reportConjunctions.has(word)) return clauseContent(hit, c, "misplaced-clause", syntax)
  }
  return null
}

/** "announced in a post on the platform that he had left": a strong report without an object has its clause in what looks like a relative one. */
const lacksContent = ({ tree, predicate, entry }: Hit, clause: number, relative: number): boolean =>
  !entry.weak && entry.slots.some((s) => s.kind === "quote") && relation(tree.tokens[relative]!) === "obj" && childrenBy(tree, clause, "nsubj").some((c) => c === relative + 1) && !childrenBy(tree, predicate, "obj", "ccomp", "xcomp").length

/** All words from behind the conjunction to the clause's end, whatever they hang on, and a condition that follows. */
function clauseContent(hit: Hit, clause: number, rule: string, syntax: ContentContext["syntax"]): Content {
  const { tree } = hit
  const owner = tree.tokens[clause]!.head
  const mark = childrenBy(tree, clause, "mark")[0]
  // "has argued since May that A": what stands between the report and the conjunction says when
  const opening = mark !== undefined && mark > hit.predicate && tree.tokens[mark]!.upos === "SCONJ" && childrenBy(tree, clause, "obl", "advmod").some((c) => c > hit.predicate && c < mark) ? mark : -1
  // "said that A and urged B on Monday": from the second verb of the report on nothing is said, whatever the parser hung where
  const secondVerb = Math.min(tree.tokens.length, ...childrenBy(tree, hit.predicate, "conj").filter((c) => c > clause && childrenBy(tree, c, "cc").length && !childrenBy(tree, c, "nsubj").length).map((c) => childrenBy(tree, c, "cc")[0]!))
  const said = subtree(tree, clause, (c) => hit.words.includes(c)).filter((w) => (w >= opening || w < hit.predicate) && w < secondVerb)
  const own = withoutInvertedTail(hit, clause, said.slice(mark === undefined ? timesOfReport(hit, clause, said, syntax) : 0))
  const filled = mark !== undefined && mark > hit.predicate ? range(mark, own.at(-1)!).filter((w) => !hit.words.includes(w)) : []
  const rest = syntax.participleCommas && filled.length ? toPunctuation(hit, own.at(-1)!).filter((w) => w < secondVerb) : []
  // "A, the office said, as B": what went on meanwhile is the reporter's
  const meanwhile = (c: number): boolean => clause < hit.predicate && c > hit.predicate && childrenBy(tree, c, "mark").some((m) => [syntax.reportConjunctions, syntax.contrasts].some((words) => words.has(fold(tree.tokens[m]!.form))))
  const later = childrenBy(tree, owner, "advcl").filter((c) => c !== clause && c > clause && isFiniteClause(tree, c) && firstOf(tree, c) <= lastOf(tree, clause) + 2 && !meanwhile(c))
  const further = mark !== undefined && mark > hit.predicate ? goingOn(hit, own.at(-1)!, syntax) : []
  const words = [...new Set([...own, ...filled, ...rest, ...later.flatMap((c) => subtree(tree, c)), ...further])].sort((a, b) => a - b)
  return { words: dropReporter(hit, words, clause), head: clause, shape: isFiniteClause(tree, clause) ? "clause" : "infinitive", rule }
}

/** "said Tuesday the plant would close", "said earlier she was ill": how many words before the clause's subject tell when it was said. */
function timesOfReport({ tree, predicate }: Hit, clause: number, said: readonly number[], syntax: ContentContext["syntax"]): number {
  if (said[0] !== predicate + 1) return 0
  const isTime = ({ upos, form, features, head, relation: role }: Tree["tokens"][number]): boolean =>
    syntax.asideNouns.has(fold(form)) && (role !== "compound" || syntax.asideNouns.has(fold(tree.tokens[head]!.form))) && (upos === "PROPN" || upos === "NOUN" || (upos === "ADV" && features.Degree === "Cmp"))
  // "last Wednesday", "this week"
  const describesTime = (w: number): boolean => ["amod", "det"].includes(relation(tree.tokens[w]!)) && tree.tokens[w]!.head === w + 1 && tree.tokens[w + 1]!.upos !== "PUNCT" && isTime(tree.tokens[w + 1]!)
  let times = 0
  while (times < 3 && said[times] === predicate + 1 + times && (isTime(tree.tokens[said[times]!]!) || describesTime(said[times]!))) times++
  const opens = childrenBy(tree, clause, "nsubj", "expl", "csubj").some((c) => firstOf(tree, c) === said[times])
  return times > 0 && opens ? times : 0
}

/** "A, said X during B": of a report turned round behind its content what follows without a comma is its own. */
function withoutInvertedTail({ tree, predicate }: Hit, clause: number, said: readonly number[]): readonly number[] {
  const subject = childrenBy(tree, predicate, "nsubj").find((c) => c > predicate)
  const next = said.find((w) => w > predicate)
  if (clause > predicate || subject === undefined || next === undefined || next < subject || tree.tokens[predicate - 1]?.upos !== "PUNCT") return said
  return tree.tokens[next]!.upos === "PUNCT" || tree.tokens[next - 1]!.upos === "PUNCT" ? said : said.filter((w) => w < predicate)
}

/**
 * Clauses that parsers hang on the report though they go on with what is said: "said that A, but they would not" (a bare auxiliary leans on the clause before
 * it), "said that A, B does C, and D does E" (clauses told in a row).
 */
function goingOn({ tree, predicate }: Hit, last: number, syntax: ContentContext["syntax"]): number[] {
  const next = childrenBy(tree, predicate, "conj", "parataxis", ...(syntax.participleCommas ? ["ccomp"] : [])).find((c) => c > last && tree.tokens[last + 1]?.form === "," && firstOf(tree, c) === last + 1 && isFiniteClause(tree, c))
  if (next === undefined || !childrenBy(tree, next, "nsubj").some((c) => c < next)) return []
  const joined = childrenBy(tree, next, "cc").some((c) => c < next)
  // «заявив, що A не є B, C підтримує D»: without a conjunction a clause with its subject before the verb goes on with what is said
  if (syntax.participleCommas && !joined && !childrenBy(tree, next, "mark").length && tree.tokens[firstOf(tree, next)]!.upos !== "ADV") return subtree(tree, next).filter((w) => tree.tokens[w]!.upos !== "PUNCT" || w < tree.tokens.length - 1)
  const leans = joined && tree.tokens[next]!.upos === "AUX"
  const inRow = !joined && childrenBy(tree, next, "conj").some((c) => tree.tokens[firstOf(tree, c)]!.form === "," && childrenBy(tree, c, "cc").length > 0 && childrenBy(tree, c, "nsubj").length > 0)
  return leans || inRow ? subtree(tree, next).filter((w) => tree.tokens[w]!.upos !== "PUNCT" || w < tree.tokens.length - 1) : []
}

/** «сказал, что A неизбежна и B сочтут C»: where commas close clauses, one that a conjunction opens goes on to the next mark. */
function toPunctuation({ tree, words, predicate }: Hit, last: number): number[] {
  if (tree.tokens[last]!.upos === "PUNCT" || tree.tokens[last + 1]?.upos === "PUNCT") return []
  const stop = tree.tokens.findIndex((t, i) => i > last && /^[,;:.!?…()—–]$/u.test(t.form))
  const run = range(last + 1, (stop < 0 ? tree.tokens.length : stop) - 1)
  // «сообщили, что A и не отрицают B»: a verb of the report's own form goes on with the report
  const second = run.slice(0, 3).some((w) => isVerbal(tree.tokens[w]!) && ["VerbForm", "Number", "Person"].every((f) => tree.tokens[w]!.features[f] === tree.tokens[predicate]!.features[f] || f === "Person")) && !childrenBy(tree, predicate, "nsubj").length
  // «выразил уверенность, что A и отметил, что B»: the mark opens what the second report says
  const closes = run.length <= 3 && run.length > 1 && tree.tokens[run[0]!]!.upos === "CCONJ" && isVerbal(tree.tokens[run.at(-1)!]!) && ["VerbForm", "Number", "Gender"].every((f) => tree.tokens[run.at(-1)!]!.features[f] === tree.tokens[predicate]!.features[f])
  return second || closes || run.some((w) => words.includes(w)) ? [] : run
}

const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)

/** Where the complement is the sentence's root clause, the report's own words are not part of it. */
const dropReporter = (hit: Hit, words: readonly number[], clause: number): number[] =>
  words.filter((w) => !hit.words.includes(w) || isUnder(hit.tree, clause, w))

function isFiniteComplement(tree: Tree, c: number, owner: number, { complementisers, syntax }: ContentContext): boolean {
  const role = relation(tree.tokens[c]!)
  // "A, officials said, during which B": behind a preposition and a relative pronoun the clause describes what stands before the report
  if (role === "ccomp" && c > owner && isRelativePhrase(tree, c, syntax)) return false
  const marked = childrenBy(tree, c, "mark").some((k) => complementisers.has(fold(tree.tokens[k]!.lemma)))
  // "thanked him for A, which B": behind a comma a relative pronoun as the subject opens no complement
  if (role === "ccomp" && c > owner && !syntax.participleCommas && childrenBy(tree, c, "nsubj").some((k) => tree.tokens[k]!.features.PronType === "Rel" && tree.tokens[k - 1]?.form === "," && firstOf(tree, c) >= k - 1)) return false
  // "warned of A should B": a condition without a conjunction
  const [asks] = childrenBy(tree, c, "aux")
  if (role === "ccomp" && !marked && asks !== undefined && asks === firstOf(tree, c) && syntax.conditionals.has(fold(tree.tokens[asks]!.form)) && childrenBy(tree, c, "nsubj").some((k) => k > asks)) return false
  // «наголосив на A, оскільки B»: a conjunction of another kind opens no complement
  if (role === "ccomp" && !marked && childrenBy(tree, c, "mark").some((k) => tree.tokens[k]!.upos === "SCONJ" && !syntax.reportConjunctions.has(fold(tree.tokens[k]!.lemma)))) return false
  if (role === "ccomp" || role === "csubj") return marked || isFiniteClause(tree, c) || !isInfinitive(tree, c)
  if (["acl", "ccomp", "xcomp", "advcl"].includes(role) && c > owner && (syntax.participleCommas || !tree.tokens[c]!.relation.endsWith(":relcl")) && opensWithQuestion(tree, c, complementisers)) return true
  // "expressed hope | the road would open": a clause with a subject of its own right behind the noun
  const isBare = firstOf(tree, c) === owner + 1 && childrenBy(tree, c, "nsubj").length > 0 && isFiniteClause(tree, c)
  if (role === "acl") return tree.tokens[c]!.relation !== "acl:relcl" && (marked || isBare) && !isInfinitive(tree, c)
  // parsers hang that-clauses of passives and of support verbs as adverbial ones
  if (role === "advcl") {
    const opening = childrenBy(tree, c, "mark").map((k) => fold(tree.tokens[k]!.form))
    // «договорились в мае в Вене, когда A»: behind a phrase a word of time tells when
    const before = tree.tokens.findLastIndex((t, k) => k < firstOf(tree, c) && t.upos !== "PUNCT")
    if (before !== owner && opening.some((f) => syntax.timeConjunctions.has(f))) return false
    return c > owner && isFiniteClause(tree, c) && opening.some((f) => complementisers.has(f) && !syntax.conditionals.has(f) && !syntax.reportConjunctions.has(f))
  }
  // "made clear it is critical"
  return (marked || childrenBy(tree, c, "nsubj", "expl").length > 0) && isFiniteClause(tree, c)
}

/** «вопрос, с чем связано A», «обсудили, как остановить A»: a question word opens the clause behind a comma. */
function opensWithQuestion(tree: Tree, c: number, complementisers: ReadonlySet<string>): boolean {
  const words = subtree(tree, c)
  const at = words.findIndex((w) => tree.tokens[w]!.upos !== "PUNCT")
  const opening = tree.tokens[words[at]!]!.upos === "ADP" ? words[at + 1] : words[at]
  if (opening === undefined || tree.tokens[words[at]! - 1]?.form !== ",") return false
  const token = tree.tokens[opening]!
  // «заяву, у якій він A»: behind a preposition a relative pronoun that agrees describes the text
  const described = tree.tokens[tree.tokens[c]!.head]
  if (opening !== words[at] && tree.tokens[c]!.relation === "acl:relcl" && token.features.Gender !== undefined && token.features.Gender === described?.features.Gender && token.features.PronType === "Rel") return false
  return (["PRON", "ADV", "DET"].includes(token.upos) || relation(token) === "advmod") && complementisers.has(fold(token.lemma))
}

/** «сообщил о том, что A», "the fact that A": the pronoun only carries the clause. */
export function carriedClause(hit: Hit, { syntax, complementisers }: ContentContext): Content | null {
  const { tree } = hit
  for (const owner of ownersOf(hit)) {
    for (const c of childrenBy(tree, owner, "obl", "obj", "nmod", "iobj", "nsubj", "det")) {
      if (!syntax.clauseCarriers.has(fold(tree.tokens[c]!.lemma))) continue
      const clause = childrenBy(tree, c, "acl", "ccomp", "advcl")[0] ?? markedBehind(tree, c, complementisers)
      if (clause === undefined) continue
      // «предложил деньги тому, кто A»: somebody, and no content
      if (!prepositionsOf(tree, c).length && childrenBy(tree, clause, "nsubj").some((k) => tree.tokens[k]!.features.PronType?.includes("Rel") || (k === c + 2 && tree.tokens[k]!.upos === "PRON" && syntax.relativePronouns.has(fold(tree.tokens[k]!.lemma)) && tree.tokens[k]!.features.Animacy !== "Inan"))) continue
      // «не запросив посла через те, що A»: why something is done is not what is said
      if (prepositionsOf(tree, c).some((p) => syntax.causePrepositions.has(p) && !hit.entry.slots.some((s) => s.kind === "prep" && s.prepositions.includes(p)))) continue
      const marked = childrenBy(tree, clause, "mark").some((k) => complementisers.has(fold(tree.tokens[k]!.lemma)))
      // «те, що A й B»: the second clause is hung on the pronoun as well
      const last = childrenBy(tree, c, "acl").findLast((k) => k > clause && !childrenBy(tree, k, "mark").length && isFiniteClause(tree, clause)) ?? clause
      const words = last === clause ? subtree(tree, clause) : range(subtree(tree, clause)[0]!, lastOf(tree, last))
      return { words, head: clause, shape: marked && isInfinitive(tree, clause) ? "infinitive" : "clause", rule: "carried-clause" }
    }
  }
  return null
}

/** «відмовився від виклику, щоб зробити A», "announced a fund to be filled from A": a purpose behind the phrase that the frame asks for is no content. */
function isPurposeBehindPhrase(hit: Hit, found: number, context: ContentContext): boolean {
  const { tree, predicate } = hit
  if (relation(tree.tokens[found]!) !== "advcl" || !childrenBy(tree, found, "mark").length) return false
  return tree.children[predicate]!.some((c) => c > predicate && c < found && hit.entry.slots.some((s) => (s.kind === "prep" || s.kind === "obj") && s.role === "content" && fillsSlot(tree, c, s, predicate, context)))
}

/** "the measures undertaken by them to ease A": what is described as done by somebody is done for a purpose, which nobody is asked for. */
function isPurposeOfDone({ tree, predicate, entry }: Hit, found: number): boolean {
  const { features } = tree.tokens[predicate]!
  return relation(tree.tokens[predicate]!) === "acl" && features.VerbForm === "Part" && relation(tree.tokens[found]!) === "advcl" && !entry.slots.some((s) => s.role === "addressee") && childrenBy(tree, predicate, "obl").some((c) => tree.tokens[c]!.relation === "obl:agent" && c < found)
}

/** "agreed to A", "tasked them to A", "readiness to A", «договорились A». */
export function infinitive(hit: Hit, context: ContentContext): Content | null {
  const { tree } = hit
  if (!has(hit, "inf") && !has(hit, "ger")) return null
  // «готовность России | содействовать A»: parsers hang the infinitive on the owner
  const above = tree.tokens[hit.head]!.head
  // «обіцянка сторін | дотримуватися A»: the noun is taken for the infinitive's subject
  if (hit.entry.upos === "NOUN" && hit.head === hit.predicate && above > hit.head && has(hit, "inf") && isInfinitive(tree, above) && relation(tree.tokens[hit.head]!) === "nsubj")
    return { words: subtree(tree, above, (c) => c <= hit.head || childrenBy(tree, hit.head, "conj").includes(c) || (tree.tokens[c]!.upos === "NOUN" && tree.tokens[c]!.features.Case === "Nom")), head: above, shape: "infinitive", rule: "infinitive" }
  const owners = [...ownersOf(hit), ...(hit.entry.upos === "NOUN" ? childrenBy(tree, hit.head, "nmod") : [])]
  for (const owner of owners) {
    const found = childrenBy(tree, owner, "xcomp", "ccomp", "csubj", "acl", "advcl", "obj", "nsubj", "nmod", "obl").find((c) => {
      // «эти сведения подтвердить отказались»
      const fronted = c === owner - 1 && relation(tree.tokens[c]!) === "xcomp" && isInfinitive(tree, c)
      if (c < owner && !fronted && relation(tree.tokens[c]!) !== "csubj") return false
      const form = tree.tokens[c]!.features.VerbForm
      // "because A could have B": with a modal it is a clause
      if (form === "Inf" && has(hit, "inf")) return !childrenBy(tree, c, "aux").some((k) => tree.tokens[k]!.features.VerbForm === "Fin")
      if (has(hit, "ger") && isGerund(tree.tokens[c]!) && isVerbal(tree.tokens[c]!) && (["xcomp", "ccomp", "csubj", "obj"].includes(relation(tree.tokens[c]!)) || isGerundBehind(hit, c))) return true
      // "to be present", "to remain ready": the infinitive is the copula's
      return has(hit, "inf") && childrenBy(tree, c, "cop", "aux").some((k) => tree.tokens[k]!.features.VerbForm === "Inf")
    })
    if (found !== undefined && (isPurposeBehindPhrase(hit, found, context) || isPurposeOfDone(hit, found))) continue
    if (found !== undefined) {
      const shape = isGerund(tree.tokens[found]!) ? "nominal" : "infinitive"
      // «готовность Еревана подписать A»: whose readiness it is stands between the noun and the infinitive
      const owns = (c: number): boolean => hit.entry.upos === "NOUN" && c > hit.head && c < found && tree.tokens[c]!.upos === "PROPN" && ["obj", "nsubj"].includes(relation(tree.tokens[c]!)) && ["Gen", "Acc"].includes(tree.tokens[c]!.features.Case ?? "")
      const words = subtree(tree, found, (c) => hit.words.includes(c) || (tree.tokens[c]!.head === found && owns(c)))
      // "recommendations | on | how to improve A"
      if (tree.tokens[words[0]!]!.upos === "SCONJ" && !context.complementisers.has(fold(tree.tokens[words[0]!]!.form)) && tree.tokens[words[1]!]?.features.PronType?.includes("Int")) words.shift()
      const purpose = childrenBy(tree, owner, "advcl", "ccomp").find((c) => isPurposeOfInfinitive(tree, owner, c) && firstOf(tree, c) === words.at(-1)! + 1)
      const whole = purpose === undefined ? words : [...words, ...subtree(tree, purpose)]
      const elaborated = tree.tokens[whole.at(-1)! + 1]?.form === "," ? tailAfter(hit, whole.at(-1)!, context) : []
      return { words: [...raised(hit, owner, found, context), ...whole, ...elaborated], head: found, shape, rule: "infinitive" }
    }
  }
  return null
}

/** "expects | inflation to fall", "wants | the talks to resume": a thing behind a verb that asks nobody is what the infinitive tells of. */
function raised({ tree, entry, words }: Hit, owner: number, found: number, { canSpeak }: ContentContext): readonly number[] {
  if (entry.upos !== "VERB" || !words.includes(owner) || relation(tree.tokens[found]!) !== "xcomp" || entry.slots.some((s) => s.kind === "obj" && s.role !== "content")) return []
  const thing = childrenBy(tree, owner, "obj").find((c) => c > owner && c < found && tree.tokens[c]!.upos === "NOUN" && tree.tokens[c]!.features.Case === undefined && !canSpeak(tree, c))
  const phrase = thing === undefined ? [] : subtree(tree, thing)
  return phrase.at(-1) === firstOf(tree, found) - 1 ? phrase : []
}

/** "suggested considering A": right behind a report that takes a gerund it is no clause of manner. */
const isGerundBehind = ({ tree, predicate, words }: Hit, c: number): boolean => c === Math.max(predicate, ...words) + 1 && relation(tree.tokens[c]!) === "advcl" && !childrenBy(tree, c, "mark", "nsubj").length

/** "He stressed: A", or a clause hung on loosely after the report. */
export function juxtaposedClause(hit: Hit): Content | null {
  const { tree, predicate } = hit
  if (!(has(hit, "clause") || has(hit, "quote"))) return null
  // «заяву відкинув: A»: what is rejected is named, and the clause tells how
  if (childrenBy(tree, predicate, "obj").some((c) => c < predicate && tree.tokens[c]!.upos === "NOUN" && tree.tokens[c]!.features.Case === "Acc")) return null
  // «считает сделку маловероятной: A»: what it is held to be is said before the colon
  if (has(hit, "clause") && childrenBy(tree, predicate, "obj").length > 0 && childrenBy(tree, predicate, "xcomp").some((c) => tree.tokens[c]!.features.Case === "Ins")) return null
  const clause = childrenBy(tree, predicate, "parataxis").find((c) => c > predicate && isFiniteClause(tree, c) && tree.tokens.slice(predicate, c).some((t) => t.form === ":"))
  return clause === undefined ? null : { words: subtree(tree, clause), head: clause, shape: "clause", rule: "juxtaposed-clause" }
}
