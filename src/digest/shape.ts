import type { Sentence, Token } from "../model/annotation.ts"
import type { ComparedAccount } from "../model/comparison.ts"
import { overlaps, type Span } from "../model/span.ts"
import type { LanguagePack } from "../languages/pack.ts"

/**
 * What kind of phrase a content is: a sentence (or several), a clause after a conjunction, an infinitive, a noun phrase, or a part of a clause that stands for
 * nothing alone (a verb whose subject is elsewhere).
 */
export type Phrase = "sentence" | "clause" | "infinitive" | "noun" | "part"

export interface Shape {
  readonly phrase: Phrase
  /** of a noun phrase: the case of its head; null where the language has none or it does not show */
  readonly case: string | null
  /** the preposition that governs it, which stands before it */
  readonly preposition: string | null
  /** a noun whose nominative and accusative differ */
  readonly isFeminine: boolean
  /** lemma of the head, lower case */
  readonly head: string
  /** the conjunction before a clause, as it stands there */
  readonly conjunction: string | null
  /** where that conjunction begins */
  readonly opens: number | null
}

/** Sentences in text order over these places, found by halving. */
export const sentencesOver = ({ account }: ComparedAccount, span: Span): readonly Sentence[] => {
  const { sentences } = account.annotation
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.end <= span.start) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < sentences.length && sentences[end]!.start < span.end) end++
  return sentences.slice(low, end)
}

export const tokensIn = (account: ComparedAccount, span: Span): readonly Token[] =>
  sentencesOver(account, span).flatMap(({ tokens }) => tokens.filter((token) => overlaps(token, span)))

const isFiniteVerb = ({ features }: Token): boolean => features["VerbForm"] === "Fin"

export const shapeOf = (account: ComparedAccount, span: Span, pack: LanguagePack): Shape => {
  const over = sentencesOver(account, span)
  const [sentence] = over
  const plain: Shape = { phrase: "sentence", case: null, isFeminine: false, head: "", preposition: null, conjunction: null, opens: null }
  if (sentence === undefined || over.length > 1) return plain
  const inside = sentence.tokens.flatMap((token, index) => (overlaps(token, span) ? [{ token, index }] : []))
  const words = inside.filter(({ token }) => token.upos !== "PUNCT")
  const indexes = new Set(words.map(({ index }) => index))
  const first = words[0]
  const head = words.find(({ token }) => !indexes.has(token.head) && token.upos !== "ADP" && token.upos !== "SCONJ" && token.upos !== "CCONJ") ?? first
  if (first === undefined || head === undefined) return plain
  const before = sentence.tokens.slice(0, first.index).findLast(({ upos }) => upos !== "PUNCT")
  const { infinitive } = pack.phrasing
  if (infinitive !== null ? first.token.form.toLowerCase() === infinitive : head.token.features["VerbForm"] === "Inf") return { ...plain, phrase: "infinitive" }
  if (head.token.features["VerbForm"] === "Inf" && head.index === first.index && head.token.form.toLowerCase() === head.token.lemma.toLowerCase()) return { ...plain, phrase: "part" }
  const noun: Shape = { ...plain, phrase: "noun", head: head.token.lemma.toLowerCase(), isFeminine: head.token.features["Gender"] === "Fem" && head.token.features["Number"] !== "Plur", case: caseOf(words.map(({ token }) => token), head.token, pack), preposition: before?.upos === "ADP" && before.head >= first.index ? before.lemma.toLowerCase() : null }
  // "how the tariffs work"
  if (infinitive !== null && ASKING.has(first.token.features["PronType"] ?? "")) return { ...noun, head: "" }
  const own = words.filter(({ token, index }) => token.head === head.index || index === head.index)
  const verbs = own.filter(({ token }) => (token.upos === "VERB" || token.upos === "AUX") && isFiniteVerb(token) && !token.relation.startsWith("acl"))
  const isSubject = ({ token }: { token: Token }) => token.relation.startsWith("nsubj") || token.relation.startsWith("csubj") || token.relation === "expl"
  const hasSubject = own.some((word) => word !== head && isSubject(word))
  // the verb of a relative clause taken for the head: "a package that includes"
  if (verbs.length > 0 && !hasSubject && infinitive !== null && NOMINAL.has(first.token.upos)) return { ...noun, head: "" }
  const joint = before?.upos === "SCONJ" ? { conjunction: before.form.toLowerCase(), opens: before.start } : {}
  if (verbs.length > 0) {
    // behind "that" a clause is whole, whatever the tree makes of it
    const isPart = !hasSubject && before?.upos !== "SCONJ" && first.token.upos !== "SCONJ" && infinitive !== null
    return { ...plain, phrase: isPart ? "part" : first.token.form !== first.token.form.toLowerCase() && before === undefined ? "sentence" : "clause", ...joint }
  }
  // «территории заняты», «переговоры полезны»: a predicate without a verb
  if (hasSubject && infinitive === null) return { ...plain, phrase: "clause", ...joint }
  // "symbolic that he came"
  if (infinitive !== null && head.token.upos === "ADJ" && head.index === first.index && words[1]?.token.upos !== "NOUN") return { ...plain, phrase: "part" }
  return noun
}
const ASKING: ReadonlySet<string> = new Set(["Int", "Rel"])
const NOMINAL: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM"])

/** Of a counted noun the case of the number: «двух тысяч тонн»; a language that marks its infinitive by a word shows case in pronouns only. */
const caseOf = (words: readonly Token[], head: Token, pack: LanguagePack): string | null =>
  pack.phrasing.infinitive !== null ? null : head.features["Case"] ?? words.find(({ features, upos }) => features["Case"] !== undefined && upos !== "ADP")?.features["Case"] ?? null
