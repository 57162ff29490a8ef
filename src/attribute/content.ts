import type { Slot } from "../languages/parts/cues.ts"
import type { SyntaxWords } from "../languages/parts/syntax.ts"
import type { Hit } from "./hits.ts"
import { isPassive } from "./speaker.ts"
import { childrenBy, fold, isGerund, isUnder, isVerbal, prepositionsOf, relation, subtree, type Tree } from "./tree.ts"

/** What is said, as words of the hit's sentence; marks and conjunctions at the edges are trimmed later. */
export interface Content {
  readonly words: readonly number[]
  /** the word that heads it */
  readonly head: number
  readonly shape: "clause" | "infinitive" | "nominal"
  readonly rule: string
}

export interface ContentContext {
  readonly syntax: SyntaxWords
  readonly complementisers: ReadonlySet<string>
  /** true where the word heads a mention of a person or body */
  readonly canSpeak: (tree: Tree, word: number) => boolean
  /** a preposition's case must be the slot's: where the frame has two slots that differ in case alone */
  readonly strictCase: boolean
  /** support nouns that have the same verb: "expressed support for A and readiness to B"; each has its own content */
  readonly siblings: readonly number[]
  /** the speaker's head word in this tree, or -1 */
  readonly speaker: number
}

type ContentRule = (hit: Hit, context: ContentContext) => Content | null

/** In order; the first that finds something wins. */
export const CONTENT_RULES: readonly (readonly [string, ContentRule])[] = [
  ["report-clause", reportClause],
  ["complement-clause", complementClause],
  ["carried-clause", carriedClause],
  ["infinitive", infinitive],
  ["passive-subject", passiveSubject],
  ["framed-phrase", framedPhrase],
  ["misplaced-clause", misplacedClause],
  ["nominal-predicate", nominalPredicate],
  ["shared-object", sharedObject],
  ["juxtaposed-clause", juxtaposedClause],
]

export function findContent(hit: Hit, context: ContentContext): Content | null {
  for (const [, rule] of CONTENT_RULES) {
    const content = rule(hit, context)
    if (content?.words.length) return content
  }
  return null
}

/** The words whose dependants may hold the content: the head, the verb, and the nouns and particles of the cue ("exchange of views | on A"). */
const ownersOf = (hit: Hit): number[] => [...new Set([hit.head, hit.predicate, ...hit.words])]

const has = (hit: Hit, kind: Slot["kind"]): boolean => hit.entry.slots.some((s) => s.kind === kind && s.role === "content")

/** "As X said, A", «как сообщает X, A»; "A, X said": the clause the report is hung on, without the report. */
function reportClause(hit: Hit, context: ContentContext): Content | null {
  const { tree, predicate } = hit
  const token = tree.tokens[predicate]!
  if (token.head < 0 || !(has(hit, "clause") || has(hit, "quote"))) return null
  const marked = childrenBy(tree, predicate, "mark", "advmod").some((c) => context.syntax.reportConjunctions.has(fold(tree.tokens[c]!.lemma)))
  const role = relation(token)
  if (!(role === "parataxis" || (marked && ["advcl", "parataxis", "ccomp", "dep"].includes(role)))) return null
  if (!marked && childrenBy(tree, predicate, "ccomp", "xcomp").some((c) => c > predicate)) return null
  if (!marked && has(hit, "obj") && childrenBy(tree, predicate, "obj").length) return null
  if (!marked && !isSetOff(hit, token.head)) return null
  // "A, X said, the agencies report": both reports hang one on the other, A is what both report
  let top = token.head
  const reports = [predicate]
  while (relation(tree.tokens[top]!) === "parataxis" && top > predicate - 12 && isReportLike(tree, top) && tree.tokens[top]!.head >= 0) {
    reports.push(top)
    top = tree.tokens[top]!.head
  }
  const words = subtree(tree, top, (c) => reports.includes(c))
  return { words, head: top, shape: "clause", rule: marked ? "as-reported" : "final-report" }
}

const REPORT_WORDS = 30

/** A report without a conjunction is a short clause behind a comma or a dash, after the words that it reports. */
function isSetOff(hit: Hit, top: number): boolean {
  const { tree, predicate } = hit
  const own = subtree(tree, predicate).filter((w) => tree.tokens[w]!.upos !== "PUNCT")
  const before = tree.tokens[own[0]! - 1]
  const after = tree.tokens[own.at(-1)! + 1]
  const inserted = before?.form === "," && (after?.form === "," || after?.form === "—")
  return own.length <= REPORT_WORDS && (top < predicate || inserted) && before !== undefined && before.upos === "PUNCT" && before.form !== ":" && before.form !== ";" && !childrenBy(tree, predicate, "mark").length
}

/** A short clause of a verb and its subject, as reports after their content are. */
const isReportLike = (tree: Tree, i: number): boolean => isVerbal(tree.tokens[i]!) && !childrenBy(tree, i, "ccomp", "obj", "xcomp").length && childrenBy(tree, i, "nsubj").length > 0

/** "said that A", "it was noted that A", «заявил, что A»; also without a conjunction, and before the report. */
function complementClause(hit: Hit, context: ContentContext): Content | null {
  const { tree } = hit
  if (!has(hit, "clause")) return null
  for (const owner of ownersOf(hit)) {
    const candidates = childrenBy(tree, owner, "ccomp", "csubj", "acl", "xcomp", "advcl").filter((c) => isFiniteComplement(tree, c, owner, context))
    const clause = [...candidates].sort((a, b) => rank(b, owner) - rank(a, owner) || a - b)[0]
    if (clause === undefined) continue
    // "agreed to pay, prosecutors announced": an unmarked clause behind an infinitive is no complement
    if (rank(clause, owner) < 2 && has(hit, "inf") && childrenBy(tree, owner, "xcomp").some((c) => isInfinitive(tree, c) && c < clause)) continue
    // "outlined the sanctions they would impose": a clause behind the object without a conjunction is a relative one
    if (rank(clause, owner) === 1 && has(hit, "obj") && childrenBy(tree, owner, "obj").some((c) => c > owner && c < clause)) continue
    return clauseContent(hit, clause, "complement-clause")
  }
  return null

  /** behind the report with a conjunction, behind it without, before it */
  function rank(c: number, owner: number): number {
    return c < owner ? 0 : childrenBy(tree, c, "mark").some((k) => context.complementisers.has(fold(tree.tokens[k]!.lemma))) ? 2 : 1
  }
}

/** "said in a statement that A", "told local radio that A": the clause hangs on a phrase between the report and it. */
function misplacedClause(hit: Hit, { complementisers, syntax }: ContentContext): Content | null {
  const { tree, predicate } = hit
  if (!has(hit, "clause")) return null
  const between = childrenBy(tree, predicate, "obl", "obj", "iobj", "nmod").filter((c) => c > predicate)
  for (const c of between.flatMap((b) => childrenBy(tree, b, "acl", "advcl", "ccomp"))) {
    const mark = childrenBy(tree, c, "mark")[0]
    if (mark === undefined || !isFiniteClause(tree, c)) continue
    const word = fold(tree.tokens[mark]!.form)
    if (complementisers.has(word) && tree.tokens[mark]!.upos === "SCONJ" && !syntax.conditionals.has(word) && !syntax.reportConjunctions.has(word)) return clauseContent(hit, c, "misplaced-clause")
  }
  return null
}

/** All words from behind the conjunction to the clause's end, whatever they hang on, and a condition that follows. */
function clauseContent(hit: Hit, clause: number, rule: string): Content {
  const { tree } = hit
  const owner = tree.tokens[clause]!.head
  const own = subtree(tree, clause, (c) => hit.words.includes(c))
  const mark = childrenBy(tree, clause, "mark")[0]
  const filled = mark !== undefined && mark > hit.predicate ? range(mark, own.at(-1)!).filter((w) => !hit.words.includes(w)) : []
  const later = childrenBy(tree, owner, "advcl").filter((c) => c !== clause && c > clause && isFiniteClause(tree, c) && firstOf(tree, c) <= lastOf(tree, clause) + 2)
  const words = [...new Set([...own, ...filled, ...later.flatMap((c) => subtree(tree, c))])].sort((a, b) => a - b)
  return { words: dropReporter(hit, words, clause), head: clause, shape: isFiniteClause(tree, clause) ? "clause" : "infinitive", rule }
}

const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)

/** Where the complement is the sentence's root clause, the report's own words are not part of it. */
const dropReporter = (hit: Hit, words: readonly number[], clause: number): number[] =>
  words.filter((w) => !hit.words.includes(w) || isUnder(hit.tree, clause, w))

const firstOf = (tree: Tree, i: number): number => subtree(tree, i)[0]!
const lastOf = (tree: Tree, i: number): number => subtree(tree, i).at(-1)!

const isInfinitive = (tree: Tree, c: number): boolean => tree.tokens[c]!.features.VerbForm === "Inf" && !childrenBy(tree, c, "aux", "cop").some((k) => tree.tokens[k]!.features.VerbForm === "Fin")

function isFiniteClause(tree: Tree, c: number): boolean {
  if (tree.tokens[c]!.features.VerbForm === "Fin") return true
  if (childrenBy(tree, c, "aux", "cop").some((k) => tree.tokens[k]!.features.VerbForm !== "Inf")) return true
  return childrenBy(tree, c, "nsubj", "csubj", "expl").length > 0 && !isInfinitive(tree, c)
}

function isFiniteComplement(tree: Tree, c: number, owner: number, { complementisers, syntax }: ContentContext): boolean {
  const role = relation(tree.tokens[c]!)
  const marked = childrenBy(tree, c, "mark").some((k) => complementisers.has(fold(tree.tokens[k]!.lemma)))
  if (role === "ccomp" || role === "csubj") return marked || isFiniteClause(tree, c) || !isInfinitive(tree, c)
  if (role === "acl") return tree.tokens[c]!.relation !== "acl:relcl" && marked && !isInfinitive(tree, c)
  // parsers hang that-clauses of passives and of support verbs as adverbial ones
  if (role === "advcl") {
    const opening = childrenBy(tree, c, "mark").map((k) => fold(tree.tokens[k]!.form))
    return c > owner && isFiniteClause(tree, c) && opening.some((f) => complementisers.has(f) && !syntax.conditionals.has(f) && !syntax.reportConjunctions.has(f))
  }
  return marked && isFiniteClause(tree, c)
}

/** «сообщил о том, что A», "the fact that A": the pronoun only carries the clause. */
function carriedClause(hit: Hit, { syntax, complementisers }: ContentContext): Content | null {
  const { tree } = hit
  for (const owner of ownersOf(hit)) {
    for (const c of childrenBy(tree, owner, "obl", "obj", "nmod", "iobj", "nsubj", "det")) {
      if (!syntax.clauseCarriers.has(fold(tree.tokens[c]!.lemma))) continue
      const clause = childrenBy(tree, c, "acl", "ccomp", "advcl")[0]
      if (clause === undefined) continue
      const marked = childrenBy(tree, clause, "mark").some((k) => complementisers.has(fold(tree.tokens[k]!.lemma)))
      return { words: subtree(tree, clause), head: clause, shape: marked && isInfinitive(tree, clause) ? "infinitive" : "clause", rule: "carried-clause" }
    }
  }
  return null
}

/** "agreed to A", "tasked them to A", "readiness to A", «договорились A». */
function infinitive(hit: Hit): Content | null {
  const { tree } = hit
  if (!has(hit, "inf") && !has(hit, "ger")) return null
  // «готовность России | содействовать A»: parsers hang the infinitive on the owner
  const owners = [...ownersOf(hit), ...(hit.entry.upos === "NOUN" ? childrenBy(tree, hit.head, "nmod") : [])]
  for (const owner of owners) {
    const found = childrenBy(tree, owner, "xcomp", "ccomp", "csubj", "acl", "advcl", "obj", "nsubj", "nmod", "obl").find((c) => {
      if (c < owner && relation(tree.tokens[c]!) !== "csubj") return false
      const form = tree.tokens[c]!.features.VerbForm
      if (form === "Inf" && has(hit, "inf")) return true
      if (has(hit, "ger") && isGerund(tree.tokens[c]!) && isVerbal(tree.tokens[c]!) && ["xcomp", "ccomp", "csubj", "obj"].includes(relation(tree.tokens[c]!))) return true
      // "to be present", "to remain ready": the infinitive is the copula's
      return has(hit, "inf") && childrenBy(tree, c, "cop", "aux").some((k) => tree.tokens[k]!.features.VerbForm === "Inf")
    })
    if (found !== undefined) {
      const shape = isGerund(tree.tokens[found]!) ? "nominal" : "infinitive"
      return { words: subtree(tree, found, (c) => hit.words.includes(c)), head: found, shape, rule: "infinitive" }
    }
  }
  return null
}

/** "A was discussed", «обсуждены A», «подчёркнута важность A». */
function passiveSubject(hit: Hit, context: ContentContext): Content | null {
  const { tree, predicate, head } = hit
  if (head !== predicate) return null
  const subject = childrenBy(tree, predicate, "nsubj").find((c) => tree.tokens[c]!.relation === "nsubj:pass" || has(hit, "subj") || isPassive(tree, predicate))
  const expletive = subject !== undefined && tree.tokens[subject]!.upos === "PRON" && childrenBy(tree, predicate, "ccomp", "xcomp", "csubj").length > 0
  if (expletive) return null
  if (subject === undefined) {
    // «озвученное предложение», "the concern voiced": the noun a passive participle stands by
    const token = tree.tokens[predicate]!
    const participle = ["acl", "amod"].includes(relation(token)) && token.features.VerbForm === "Part" && token.features.Voice === "Pass" && token.head >= 0
    if (!participle || !has(hit, "obj")) return null
    return { words: subtree(tree, token.head, (c) => c === predicate), head: token.head, shape: "nominal", rule: "participle-noun" }
  }
  if (!(has(hit, "obj") || has(hit, "subj") || has(hit, "case") || has(hit, "prep")) || subject === context.speaker) return null
  const roles = hit.entry.slots.find((s) => s.kind === "obj")?.role ?? "content"
  if (roles !== "content" && !has(hit, "subj")) return null
  const tail = tailAfter(hit, Math.max(predicate, lastOf(tree, subject)), context)
  return { words: [...subtree(tree, subject), ...tail], head: subject, shape: "nominal", rule: "passive-subject" }
}

/** The object, case or prepositional phrase that the frame names. */
function framedPhrase(hit: Hit, context: ContentContext): Content | null {
  const { tree, head } = hit
  for (const slot of hit.entry.slots) {
    if (slot.role !== "content" || !["obj", "case", "prep", "ger", "iobj", "comp"].includes(slot.kind)) continue
    for (const [owner, c] of placesOf(hit, slot)) {
      if (c === head || c === context.speaker || hit.words.includes(c) || !fillsSlot(tree, c, slot, owner, context)) continue
      const verbal = isVerbal(tree.tokens[c]!) && tree.tokens[c]!.features.VerbForm === "Fin"
      if (isPersonal(tree, c)) continue
      const branch = subtree(tree, c, (k) => hit.words.includes(k) || context.siblings.includes(k) || (!verbal && isOwnSentence(tree, k)))
      const words = [...branch, ...tailAfter(hit, branch.at(-1)!, context)]
      return { words: words.filter((w) => !isOwnPreposition(tree, w, c)), head: c, shape: verbal ? "clause" : "nominal", rule: "framed-phrase" }
    }
  }
  return null
}

/** "them", «его», «которого»: somebody is no content; the pronoun is whom the act concerns, or what the clause describes. */
const isPersonal = (tree: Tree, c: number): boolean =>
  tree.tokens[c]!.upos === "PRON" && (tree.tokens[c]!.features.Person !== undefined || tree.tokens[c]!.features.PronType === "Rel") && !tree.children[c]!.some((k) => ["acl", "conj"].includes(relation(tree.tokens[k]!)))

/** "grateful for this support, it is important": a sentence of its own that was joined to a noun phrase. */
function isOwnSentence(tree: Tree, k: number): boolean {
  const token = tree.tokens[k]!
  if (!["parataxis", "conj", "acl", "appos"].includes(relation(token)) || token.relation === "acl:relcl") return false
  const finite = token.features.VerbForm === "Fin" || childrenBy(tree, k, "cop", "aux").some((c) => tree.tokens[c]!.features.VerbForm === "Fin")
  if (!finite || !childrenBy(tree, k, "nsubj").length || childrenBy(tree, k, "mark").length) return false
  return !subtree(tree, k).some((w) => tree.tokens[w]!.features.PronType?.includes("Rel"))
}

/** Where a slot may be filled: by dependants of the cue's words; a prepositional phrase also by those of its object («призвал Путина | к A»). */
function placesOf(hit: Hit, slot: Slot): [number, number][] {
  const { tree } = hit
  const own = ownersOf(hit).flatMap((o) => tree.children[o]!.map((c): [number, number] => [o, c]))
  if (slot.kind === "comp") return [...own.filter(([, c]) => relation(tree.tokens[c]!) === "obj").flatMap(([, c]) => tree.children[c]!.map((k): [number, number] => [c, k])), ...own]
  if (slot.kind !== "prep") return own
  const objects = own.filter(([, c]) => (["obj", "iobj", "obl", "nsubj"].includes(relation(tree.tokens[c]!)) || (["conj", "xcomp"].includes(relation(tree.tokens[c]!)) && !isVerbal(tree.tokens[c]!))) && c > hit.words[0]!)
  const below = objects.flatMap(([, c]) => [c, ...childrenBy(tree, c, "flat", "appos", "nmod", "conj")].flatMap((o) => childrenBy(tree, o, "nmod", "acl").map((k): [number, number] => [o, k])))
  return [...own, ...below]
}

/** "the focus was on A", «главной темой стала A»: the cue is the subject of a nominal predicate, or its predicate. */
function nominalPredicate(hit: Hit): Content | null {
  const { tree, head } = hit
  const token = tree.tokens[head]!
  if (has(hit, "pred") && relation(token) === "nsubj" && token.head >= 0) {
    const top = token.head
    const words = subtree(tree, top, (c) => c === head || ["cop", "nsubj", "punct", "aux"].includes(relation(tree.tokens[c]!))).filter((w) => !isOwnPreposition(tree, w, top))
    return { words: isVerbal(tree.tokens[top]!) ? [] : words, head: top, shape: "nominal", rule: "nominal-predicate" }
  }
  if (!has(hit, "subj")) return null
  const verb = ["obl", "xcomp", "obj"].includes(relation(token)) ? token.head : head
  const subject = verb < 0 ? undefined : childrenBy(tree, verb, "nsubj")[0]
  return subject === undefined || subject === head ? null : { words: subtree(tree, subject), head: subject, shape: "nominal", rule: "nominal-predicate" }
}

/** The governing preposition is no content; that of a coordinated phrase stays. */
const isOwnPreposition = (tree: Tree, w: number, phrase: number): boolean => {
  const token = tree.tokens[w]!
  if (token.head === phrase && (relation(token) === "case" || (relation(token) === "mark" && (token.upos === "ADP" || tree.tokens[phrase]!.features.VerbForm === "Ger")))) return true
  return relation(token) === "fixed" && token.head >= 0 && tree.tokens[token.head]!.head === phrase && relation(tree.tokens[token.head]!) === "case"
}

/** Does this child of the cue stand where the slot says? */
export function fillsSlot(tree: Tree, c: number, slot: Slot, owner: number, context: ContentContext): boolean {
  const token = tree.tokens[c]!
  const role = relation(token)
  const prepositions = prepositionsOf(tree, c)
  switch (slot.kind) {
    case "obj":
      if (role === "obj") return true
      // "wished them a happy New Year"
      if (token.relation === "obl:unmarked" && slot.role === "content") return c > owner && childrenBy(tree, owner, "obj", "iobj").some((k) => k !== c && isPersonal(tree, k))
      if (role === "iobj") return slot.role !== "content"
      // "welcomed Spain joining": a gerund clause with its own subject in the object's place
      if (role === "nsubj" && token.relation === "nsubj:pass") return slot.role !== "content"
      return slot.role === "content" && c > owner && (role === "ccomp" || role === "xcomp") && (isGerund(token) || token.upos === "NOUN") && !isFiniteClause(tree, c)
    case "case": {
      if (!["obl", "obj", "iobj", "nmod", "xcomp"].includes(role) || prepositions.length) return false
      const asked = slot.case
      if (token.features.Case?.toLowerCase() !== asked) return false
      return slot.role !== "content" || !isAside(tree, c, context)
    }
    case "prep": {
      const nominal = ["obl", "nmod", "obj", "iobj", "xcomp"].includes(role)
      const clausal = ["advcl", "acl", "ccomp", "xcomp"].includes(role)
      const markers = clausal ? childrenBy(tree, c, "mark", "case").map((k) => fold(tree.tokens[k]!.lemma)) : prepositions
      if (clausal && token.features.VerbForm === "Inf") return false
      if (!(nominal || clausal) || !slot.prepositions.some((p) => markers.includes(fold(p)))) return false
      if (slot.case && context.strictCase && token.features.Case && token.features.Case.toLowerCase() !== slot.case) return false
      return slot.role !== "content" || !isAsideNoun(tree, c, context)
    }
    case "iobj":
      return role === "iobj" || (role === "obj" && childrenBy(tree, owner, "ccomp", "xcomp").length > 0)
    case "comp":
      // «назвал встречу хорошей»: parsers take the complement for an attribute of the object
      if (relation(tree.tokens[owner]!) === "obj") return ["amod", "nmod", "acl", "appos", "conj", "obl"].includes(role) && token.features.Case === "Ins" && tree.tokens[owner]!.features.Case !== "Ins" && c > owner && !prepositions.length
      if (role === "obj" && !childrenBy(tree, owner, "obj").some((k) => k < c) && !isPassive(tree, owner)) return false
      return (role === "xcomp" || role === "obl" || role === "obj") && !prepositions.length && token.features.VerbForm !== "Inf" && c > owner && childrenBy(tree, owner, "obj", "nsubj").some((k) => k !== c)
    case "ger":
      return (role === "xcomp" || role === "ccomp" || role === "obj") && isGerund(token)
    default:
      return false
  }
}

/** A phrase of time, place or occasion: "today", "during the call", «в ходе встречи», "with President X". */
export function isAside(tree: Tree, c: number, context: Pick<ContentContext, "syntax">): boolean {
  return prepositionsOf(tree, c).some((p) => context.syntax.asidePrepositions.has(p)) || isAsideNoun(tree, c, context)
}

function isAsideNoun(tree: Tree, c: number, { syntax }: Pick<ContentContext, "syntax">): boolean {
  const lemma = fold(tree.tokens[c]!.lemma)
  if (prepositionsOf(tree, c).some((p) => syntax.asidePrepositions.has(`${p}_${lemma}`))) return true
  return syntax.asideNouns.has(lemma) && subtree(tree, c).length <= 6
}

/**
 * Phrases hung on the verb that go on from the content: "discussed Syria | with a focus on …", "| , including …". Parsers hang a noun's last modifiers on
 * the verb, so whatever follows at once and is neither aside nor another role belongs to the content; after a comma only an elaboration does.
 */
function tailAfter(hit: Hit, last: number, context: ContentContext): number[] {
  const { tree, predicate } = hit
  const tail: number[] = []
  let end = last
  for (const c of ownersOf(hit).flatMap((o) => tree.children[o]!).filter((c) => !hit.words.includes(c)).sort((a, b) => a - b)) {
    if (c <= end || relation(tree.tokens[c]!) === "punct") continue
    if (context.siblings.includes(c)) break
    const words = subtree(tree, c).filter((w) => w > end)
    const gap = tree.tokens.slice(end + 1, words.find((w) => tree.tokens[w]!.upos !== "PUNCT") ?? c)
    if (gap.some((t) => t.upos !== "PUNCT") || !goesOn(hit, c, words, gap.some((t) => t.form === ","), context)) break
    tail.push(...words)
    end = words.at(-1)!
  }
  return tail

  function goesOn(of: Hit, c: number, words: readonly number[], comma: boolean, { canSpeak, speaker, syntax }: ContentContext): boolean {
    const token = tree.tokens[c]!
    const role = relation(token)
    if (c === speaker || of.entry.slots.some((s) => s.role !== "content" && fillsSlot(tree, c, s, predicate, context))) return false
    const opening = words.filter((w) => tree.tokens[w]!.upos !== "PUNCT").slice(0, 3)
    const elaborates = opening.some((w) => syntax.elaborators.has(fold(tree.tokens[w]!.lemma)) || syntax.elaborators.has(fold(tree.tokens[w]!.form)))
    if (role === "conj") return elaborates && token.features.VerbForm !== "Fin" && !childrenBy(tree, c, "nsubj", "aux").length
    if (comma) return elaborates && ["obl", "nmod", "appos", "advcl", "obj", "parataxis", "xcomp", "acl"].includes(role)
    if (role === "obl" || role === "nmod") return !isAside(tree, c, context) && !canSpeak(tree, c)
    if (role === "ccomp" && !childrenBy(tree, c, "mark").length && isFiniteClause(tree, c)) return true
    // "welcomed Spain | joining"
    return ["xcomp", "advcl", "ccomp", "acl"].includes(role) && isGerund(token) && !childrenBy(tree, c, "mark", "nsubj").length && tree.tokens[words[0]!] === token
  }
}

/** "condemned and rejected A": the object stands by the other of two coordinated verbs. */
function sharedObject(hit: Hit, context: ContentContext): Content | null {
  const { tree, head, predicate } = hit
  if (head !== predicate || !has(hit, "obj")) return null
  const partner = childrenBy(tree, predicate, "conj").find((c) => isVerbal(tree.tokens[c]!) && c - predicate <= 3)
  if (partner === undefined) return null
  const object = childrenBy(tree, partner, "obj")[0]
  return object === undefined ? null : { words: [...subtree(tree, object), ...tailAfter(hit, lastOf(tree, object), context)], head: object, shape: "nominal", rule: "shared-object" }
}

/** "He stressed: A", or a clause hung on loosely after the report. */
function juxtaposedClause(hit: Hit): Content | null {
  const { tree, predicate } = hit
  if (!(has(hit, "clause") || has(hit, "quote"))) return null
  const clause = childrenBy(tree, predicate, "parataxis").find((c) => c > predicate && isFiniteClause(tree, c) && tree.tokens.slice(predicate, c).some((t) => t.form === ":"))
  return clause === undefined ? null : { words: subtree(tree, clause), head: clause, shape: "clause", rule: "juxtaposed-clause" }
}
