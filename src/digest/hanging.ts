import type { Token } from "../model/annotation.ts"
import type { StatementReference } from "../model/comparison.ts"
import { overlaps } from "../model/span.ts"
import { chosen } from "./choose.ts"
import { FEW } from "./fragment.ts"
import type { Teller } from "./parties.ts"
import { sentencesOver, tokensIn } from "./shape.ts"
import { statementAt } from "./tell.ts"
import { accountAt, CONTENT, isPart, isPointing, packAt, spansOf, wordsOf } from "./words.ts"

/** "them", whoever they are: not the speakers themselves */
const isOfOthers = ({ upos, features, relation }: Token): boolean => upos === "PRON" && features["Person"] === "3" && features["Number"] === "Plur" && features["Poss"] !== "Yes" && !relation.startsWith("nsubj")

/** Words that only the sentences before them explain: "it is fully implemented", "these matters"; a verb whose subject stands elsewhere. */
export const isHanging = (reference: StatementReference, teller: Teller): boolean => {
  const [told = reference] = chosen([reference], teller)
  if (statementAt(told, teller.accounts).form === "direct") return isAnswering(told, teller) || isReferring(told, teller) || pointsBack(told, teller)
  const words = wordsOf(reference, teller)
  if (statementAt(reference, teller.accounts).actors.length === 0 && words[0]?.upos === "PRON" && words[0].features["Person"] === "3") return true
  if (statementAt(reference, teller.accounts).actors.length === 0 && isReferring(reference, teller)) return true
  if (isOnStranger(reference, teller)) return true
  if (words.some((_, index) => isNamedBefore(words, index, teller, reference)) || isOfUnnamed(words, reference, teller)) return true
  // "China said that it would": itself
  const { actors } = statementAt(reference, teller.accounts)
  const isItself = ({ upos, relation }: Token): boolean => upos === "PRON" && relation.startsWith("nsubj") && actors.length === 1 && accountAt(reference, teller).account.annotation.actors.some(({ id, kind }) => id === actors[0] && kind !== "person")
  const general = packAt(reference, teller)?.talks.general
  const times = packAt(reference, teller)?.phrasing.times
  // "this year"; "the treaty … that treaty"
  const isOpen = (index: number): boolean => !words.slice(index + 1, index + 3).some(({ lemma, upos }) => times?.has(lemma.toLowerCase()) || (upos === "NOUN" && words.slice(0, index).some((before) => before.upos === "NOUN" && before.lemma === lemma)))
  const isThat = (token: Token, index: number): boolean => token.upos === "DET" && isPointing(token) && isOpen(index)
  const at = words.findIndex((token, index) => (isPointing(token) && (token.upos !== "DET" || isOpen(index)) && !isItself(token) && words[index + 1]?.features["PronType"] !== "Rel") || isOfOthers(token))
  // "on this issue", and in an account's own voice "this school": which, the sentences before tell
  const isOwnVoice = statementAt(reference, teller.accounts).actors.length === 0
  if (isOwnVoice && words.some(({ upos, features, relation }) => upos === "PRON" && features["PronType"] === "Dem" && relation === "obj")) return true
  if (words.some((token, index) => isThat(token, index) && (isOwnVoice || index === 0 || (words.filter(({ upos, lemma }) => CONTENT.has(upos) && !general?.has(lemma.toLowerCase())).length < FEW && !words.slice(index + 1, index + NAMED).some(({ upos, features }) => upos === "PROPN" || features["PronType"] === "Rel")) || (words[index + 1]?.upos === "NOUN" && general?.has(words[index + 1]!.lemma.toLowerCase()))))) return true
  const named = words.findIndex(({ upos, lemma }) => upos === "PROPN" || (upos === "NOUN" && !general?.has(lemma.toLowerCase())))
  if (at >= 0 && words[at]!.upos === "PRON" && (named < 0 || at < named)) return true
  return (at >= 0 && words.filter(({ upos }) => CONTENT.has(upos)).length < FEW) || isPart(reference, teller)
}

/** Words within which a name tells which "this" is */
const NAMED = 7

/** "wished him success": him who neither talked nor speaks, and whom the words do not name before */
const isOnStranger = (reference: StatementReference, teller: Teller): boolean => {
  const { actors, cue } = statementAt(reference, teller.accounts)
  const spans = [...cue, ...spansOf(reference, teller)]
  const [start, end] = [Math.min(...spans.map((span) => span.start)), Math.max(...spans.map((span) => span.end))]
  const { annotation } = accountAt(reference, teller).account
  const isState = (id: string): boolean => annotation.actors.some((actor) => actor.id === id && actor.kind === "state")
  const inside = annotation.mentions.filter((mention) => mention.start >= start && mention.end <= end && mention.actors.length === 1)
  return inside.some(({ kind, actors: [who], start: at }) => kind === "pronoun" && who !== undefined && !actors.includes(who) && !teller.participants.has(who) && !isState(who) && !inside.some((other) => other.kind !== "pronoun" && other.actors[0] === who && other.start < at))
}

/** "The document provides for it", "last year it grew": the subject stands for something that was named before. */
const isReferring = (reference: StatementReference, teller: Teller): boolean => {
  const [span] = spansOf(reference, teller)
  const sentence = span === undefined ? undefined : sentencesOver(accountAt(reference, teller), span)[0]
  const pack = packAt(reference, teller)
  if (span === undefined || sentence === undefined || pack === undefined) return false
  const at = sentence.tokens.findIndex((token) => overlaps(token, span) && token.relation.startsWith("nsubj"))
  const subject = sentence.tokens[at]
  if (subject === undefined) return false
  if (subject.upos === "PRON") return subject.features["Person"] === "3" || subject.features["PronType"] === "Dem"
  if (subject.upos !== "NOUN" || !pack.phrasing.referring.has(subject.lemma.toLowerCase())) return false
  const hanging = sentence.tokens.filter((token) => token.head === at && token.upos !== "PUNCT")
  const isDefinite = pack.phrasing.infinitive === null ? hanging.every(({ relation }) => relation === "det") : hanging.some(({ features }) => features["Definite"] === "Def")
  return isDefinite && hanging.every(({ relation, form }) => relation === "det" || (relation === "amod" && form === form.toLowerCase()))
}

/** "We hope that this initiative …", "they want it": which and who, the sentences before tell; "this year", "today's visit … this visit" need none. */
const pointsBack = (told: StatementReference, teller: Teller): boolean => {
  const words = wordsOf(told, teller)
  const pack = packAt(told, teller)
  const isKnown = ({ lemma }: Token): boolean => pack?.phrasing.times.has(lemma.toLowerCase()) === true || pack?.talks.meetings.has(lemma.toLowerCase()) === true
  return words.some((token, index) => {
    const before = words.slice(0, index)
    const after = words.slice(index + 1, index + 4)
    const isOpen = !before.some(({ upos }) => upos === "NOUN" || upos === "PROPN")
    if (pack?.phrasing.pointing.has(token.lemma.toLowerCase()) && POINTING.has(token.upos)) return isNamedBefore(words, index, teller, told)
    if (token.upos === "DET" && token.features["PronType"] === "Dem") {
      const next = words.slice(index + 1, index + WITHIN)
      const stop = next.findIndex(({ upos }) => upos === "VERB" || upos === "ADP")
      const noun = next.slice(0, stop < 0 ? undefined : stop).find(({ upos }) => upos === "NOUN")
      return noun !== undefined && !isKnown(noun) && !before.some(({ lemma, upos }) => upos === "NOUN" && lemma === noun.lemma) && !words.slice(index + 1, index + 6).some(({ features }) => features["PronType"] === "Rel")
    }
    // "regarding his presence on the board"
    if (isOpen && token.features["Poss"] === "Yes" && token.features["Person"] === "3" && token.features["Reflex"] !== "Yes" && (token.upos === "PRON" || token.upos === "DET")) return true
    if (token.upos !== "PRON" || token.relation === "expl") return false
    // "both confirmed that it had become the ground"
    if (token.features["Gender"] === "Neut" && token.relation.startsWith("nsubj") && before.at(-1)?.upos === "SCONJ" && before.filter(({ upos }) => upos === "NOUN" || upos === "PROPN").length < 2) return true
    const isFirstClause = !before.some(({ upos, form }) => upos === "CCONJ" || form === "," || form === ";" || form === ":")
    if (token.features["PronType"] === "Dem") return (isOpen || token.relation === "obj" || (isFirstClause && !token.relation.startsWith("nsubj"))) && after[0]?.features["PronType"] !== "Rel" && after[0]?.upos !== "SCONJ"
    return isOpen && token.features["Person"] === "3" && token.features["Poss"] !== "Yes"
  })
}

/** "such attempts", "the above factors", but not "such goods as": what a word points back at. */
const isNamedBefore = (words: readonly Token[], index: number, teller: Teller, reference: StatementReference): boolean => {
  const { lemma, upos } = words[index]!
  const phrasing = packAt(reference, teller)?.phrasing
  if (phrasing === undefined || !POINTING.has(upos) || !phrasing.pointing.has(lemma.toLowerCase())) return false
  const after = words.slice(index + 1, index + 5)
  const at = after.findIndex((token) => token.upos === "NOUN")
  if (at < 0 || phrasing.times.has(after[at]!.lemma.toLowerCase()) || !after.slice(0, at).every((token) => token.upos === "ADJ" || token.upos === "DET")) return false
  const next = after.slice(at + 1).find((token) => token.upos !== "PUNCT")
  return !words.slice(0, index).some((token) => token.upos === "NOUN" && token.lemma === after[at]!.lemma) && next?.upos !== "SCONJ" && (next?.upos !== "ADP" || !phrasing.likes.has(next.lemma.toLowerCase()))
}
const POINTING: ReadonlySet<string> = new Set(["ADJ", "DET", "PRON", "ADV"])

/** "attaches priority to their return": of one man, whose, the words before do not tell */
const isOfUnnamed = (words: readonly Token[], reference: StatementReference, teller: Teller): boolean => {
  const { actors, content, cue } = statementAt(reference, teller.accounts)
  const { mentions, actors: known } = accountAt(reference, teller).account.annotation
  if (actors.length !== 1 || known.find(({ id }) => id === actors[0])?.kind !== "person") return false
  const from = Math.min(...[...cue, ...content].map(({ start }) => start))
  return words.some(({ features, start, upos }) => {
    if (features["Poss"] !== "Yes" || features["Person"] !== "3" || features["Number"] !== "Plur" || (upos !== "PRON" && upos !== "DET")) return false
    const before = tokensIn(accountAt(reference, teller), { start: from, end: start }).filter((token) => token.upos === "NOUN" || token.upos === "PROPN" || token.upos === "PRON" || token.upos === "NUM")
    return !before.some((token) => token.features["Number"] === "Plur" || token.features["PronType"] === "Rel" || token.upos === "NUM" || token.relation === "conj")
      && !mentions.some((mention) => mention.start >= from && mention.start < start && mention.actors.length > 1)
  })
}

/** Words between "this" and its noun */
const WITHIN = 9

/** A sentence of a turn that goes on from the one before: "They consider …", "This concerns …" */
const isAnswering = (told: StatementReference, teller: Teller): boolean => {
  const words = wordsOf(told, teller)
  const start = words.findIndex(({ upos }) => OPENING_WORDS.has(upos))
  const [first, second] = words.slice(Math.max(0, start))
  if (first === undefined) return false
  if (first.upos === "PRON" && first.relation !== "expl" && first.features["Person"] !== "1" && (first.features["Person"] === "3" || first.features["PronType"] === "Dem")) return true
  // a quotation by itself was chosen by the account that has it
  if (told.part === undefined && statementAt(told, teller.accounts).cue.length > 0) return false
  return first.upos === "DET" && first.features["PronType"] === "Dem" && second?.features["VerbForm"] === undefined
}
/** Not "and", "in fact" and the like, with which a sentence may open */
const OPENING_WORDS: ReadonlySet<string> = new Set(["PRON", "DET", "NOUN", "PROPN", "VERB", "AUX", "NUM"])
