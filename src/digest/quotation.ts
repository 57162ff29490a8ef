import type { Token } from "../model/annotation.ts"
import type { ComparedAccount } from "../model/comparison.ts"
import { overlaps, slice, type Span } from "../model/span.ts"
import type { Statement } from "../model/statement.ts"
import type { LanguagePack } from "../languages/pack.ts"
import { sentencesOver, tokensIn } from "./shape.ts"

/** Longer contents are cut after a sentence, else at a pause, else after a word; what is shown stays a slice of the source. */
export const LONGEST = 320

export const cut = (text: string, span: Span): Span => {
  const letters = slice(text, span)
  // addresses of links are not shown
  const hidden = (letters.slice(0, 2 * LONGEST).match(/\]\(\S*?\)/gu) ?? []).join("").length
  const longest = LONGEST + hidden
  if (letters.length <= longest * SPARE) return span
  const words = letters.slice(0, longest)
  const stop = [...words.matchAll(/[\p{Ll}\d)”»]{3}[.!?]["”»]?(?=\s)/gu)].at(-1)
  const sentences = stop === undefined ? 0 : stop.index + stop[0].length
  const pause = Math.max(words.lastIndexOf("; "), words.lastIndexOf(", "))
  const end = sentences > longest / 3 ? sentences : pause > longest / 2 ? pause : Math.max(words.lastIndexOf(" "), longest / 2)
  const link = words.lastIndexOf("[", end)
  return { start: span.start, end: span.start + Math.floor(link > 0 && words.lastIndexOf(")", end) < link && letters.slice(link).search(/^\[[^[\]]*\]\(/u) === 0 ? link : end) }
}
/** Where little more is left it is shown as well. */
const SPARE = 1.2

/** Without the words that join a sentence to the one before, and without the stars or the dash before it. */
export const unlinked = (text: string, given: Span, pack: LanguagePack): Span => {
  const { phrasing } = pack
  // a heading that the sentence was joined to
  const broken = text.slice(given.start, given.end).indexOf("\n\n")
  const start = given.start + (broken < 0 || broken > (given.end - given.start) / 2 ? 0 : broken + (/^\s+/u.exec(text.slice(given.start + broken, given.end))?.[0].length ?? 0))
  const span = { start, end: given.end }
  // of a quotation that goes on beyond the sentence
  if (/^["“«„]/u.test(text.slice(span.start, span.end)) && !isBalanced(slice(text, span)) && isBalanced(text.slice(span.start + 1, span.end))) return unlinked(text, { start: span.start + 1, end: span.end }, pack)
  const words = text.slice(span.start, Math.min(span.end, span.start + LINK))
  const lead = /^(?:[*•–—-]+\s+)/u.exec(words)?.[0].length ?? 0
  const length = lead + (phrasing.connective.exec(words.slice(lead))?.[0].length ?? 0)
  return span.end - span.start - length < LINK / 4 ? span : { start: span.start + length, end: span.end }
}
const LINK = 120

/** "Our country" of an account is not the digest's: such words are quoted. */
export const isOurs = ({ upos, features }: Token): boolean => features["Person"] === "1" && (upos === "PRON" || upos === "DET" || upos === "VERB" || upos === "AUX")

const PAIRS: readonly (readonly [string, string])[] = [["“", "”"], ["«", "»"], ["„", "“"], ["(", ")"]]
export const isBalanced = (text: string): boolean => {
  const counts = new Map<string, number>()
  for (const letter of text) if (MARKS.has(letter)) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  const count = (mark: string): number => counts.get(mark) ?? 0
  // “ closes what „ opened
  const closing = (open: string, close: string): number => count(close) + (open === "“" && count("„") > 0 ? count("“") : 0)
  return PAIRS.every(([open, close]) => open === "„" || count(open) === closing(open, close)) && count('"') % 2 === 0
}
const MARKS: ReadonlySet<string> = new Set([...PAIRS.flat(), '"'])

/** A span that cuts a pair of quotation marks or brackets is widened by the one letter that mends it; null where that is not enough. */
export const balanced = (text: string, span: Span): Span | null => {
  const tries = [span, { start: span.start, end: span.end + 1 }, { start: span.start, end: span.end + 2 }, { start: span.start - 1, end: span.end }]
  return tries.find((one) => one.start >= 0 && one.end <= text.length && isBalanced(text.slice(one.start, one.end))) ?? null
}

/** Without the stop that is the digest's. */
export const ended = (words: string): string => words.replace(/[:;,]$/u, "").replace(/,(?=["”’'»]{1,2}$)/u, "").replace(/(?<=[\p{Ll}\d)]|(?<!\.)\p{Lu}{2})\.$/u, "")

/** The sentence of a content, where it is one and short enough to be quoted whole. */
export const wholeSentence = (account: ComparedAccount, spans: readonly Span[], source: LanguagePack): Span | null => {
  const sentence = sentencesOver(account, spans[0]!)[0]
  if (sentence === undefined || spans.at(-1)!.end > sentence.end) return null
  const { text } = account.account.document
  const words = slice(text, sentence)
  const span = unlinked(text, { start: sentence.start + (words.length - words.trimStart().length), end: sentence.end - (words.length - words.trimEnd().length) }, source)
  return span.end - span.start > LONGEST || !isBalanced(slice(text, span)) ? null : span
}

/** A sentence that names who speaks, or a passive or a plural without a subject that needs nobody. */
export const isWholeBySelf = (account: ComparedAccount, { speaker, cue }: Statement, sentence: Span): boolean => {
  const named = speaker === null || !overlaps(speaker, sentence) ? [] : tokensIn(account, speaker)
  if (named.length > 0) return !named.some((token) => token.upos === "PRON" || isOurs(token))
  return speaker === null && cue.some((span) => tokensIn(account, span).some(({ features }) => (features["Number"] === "Plur" && features["VerbForm"] === "Fin") || features["Voice"] === "Pass" || features["VerbForm"] === "Part" || features["Person"] === "0" || features["Gender"] === "Neut"))
}

/** Acts that are aimed at somebody else, whose the things are */
const TO_OTHERS: ReadonlySet<string> = new Set(["thank", "congratulate", "criticise", "condemn", "accuse"])
/** The same where somebody is addressed */
const OF_OTHERS: ReadonlySet<string> = new Set(["request", "urge", "demand", "propose", "task"])

/** "for its timely aid": whose, the words before the content tell. */
export const hasOthers = (account: ComparedAccount, { actors, act, addressee }: Statement, span: Span, { phrasing }: LanguagePack): boolean => {
  // its own, of a state
  const isOneMan = actors.length === 1 && account.account.annotation.actors.some(({ id, kind }) => id === actors[0] && kind === "person")
  if (phrasing.infinitive !== null && actors.some((id) => account.account.annotation.actors.some((actor) => actor.id === id && actor.kind !== "person"))) return false
  const words = tokensIn(account, span)
  // "that it would help"
  const [first] = words
  if (isOneMan && first?.upos === "PRON" && first.features["Gender"] === "Neut" && first.features["Person"] === "3" && first.relation.startsWith("nsubj")) return true
  const at = words.findIndex(({ upos }) => upos === "NOUN" || upos === "PROPN")
  // "his" may be the speaker's own where the language has no word for that
  return words.slice(0, at < 0 ? undefined : at).some(({ upos, features }) => features["Poss"] === "Yes" && features["Person"] === "3" && (upos === "PRON" || upos === "DET") && features["Reflex"] !== "Yes" && (phrasing.infinitive === null || TO_OTHERS.has(act) || (addressee !== null && OF_OTHERS.has(act)) || features["Gender"] === "Neut" || (isOneMan && features["Number"] === "Plur")))
}

/** "He said that A, and stressed that B": what is told stops before the second verb of the same speaker, which tells a statement of its own. */
export const untilNextReport = (account: ComparedAccount, { id, actors, form }: Statement, span: Span): Span => {
  if (form === "direct" || actors.length === 0) return span
  const tokens = sentencesOver(account, span).flatMap((sentence) => sentence.tokens)
  const ends = account.account.statements.flatMap((other) => {
    const [cue] = other.cue
    if (cue === undefined || other.id === id || other.content.length === 0 || cue.start <= span.start || cue.end > span.end || other.actors.toSorted().join() !== actors.toSorted().join()) return []
    const at = tokens.findIndex((token) => overlaps(token, cue))
    let first = at
    while (first > 0 && AROUND.has(tokens[first - 1]!.upos)) first--
    const joint = tokens[first - 1]
    // a verb of its own subject belongs to what is told
    const isBare = tokens[at]?.features["VerbForm"] === "Fin" && !tokens.some((token) => token.head >= 0 && tokens[token.head] === tokens[at] && token.relation.startsWith("nsubj") && token.start > span.start)
    const before = tokens[first - 2]
    return joint?.upos === "CCONJ" && isBare && before !== undefined && before.start > span.start ? [before.upos === "PUNCT" ? before.start : before.end] : []
  })
  const end = Math.min(span.end, ...ends)
  return end - span.start < SHORTEST ? span : { start: span.start, end }
}
const AROUND: ReadonlySet<string> = new Set(["ADV", "PART", "AUX"])
/** Letters of what is told at least */
const SHORTEST = 20
