import type { Token } from "../model/annotation.ts"
import type { ComparedAccount, StatementReference } from "../model/comparison.ts"
import { ACT_LADDER, type Statement } from "../model/statement.ts"
import type { Teller } from "./parties.ts"
import { balanced, isOurs } from "./quotation.ts"
import { sentencesOver, tokensIn } from "./shape.ts"
import { statementAt } from "./tell.ts"
import { accountAt, CONTENT, isPart, isPointing, packAt, spansOf, wordsOf } from "./words.ts"

/** A word or two that name a topic tell nothing by themselves ("sanctions"), nor does a phrase of which nobody is said to speak, nor "to do so"; direct words always do. */
export const isFragment = (reference: StatementReference, teller: Teller): boolean => {
  const account = accountAt(reference, teller)
  const statement = statementAt(reference, teller.accounts)
  const words = wordsOf(reference, teller)
  // "Me too", a word between marks
  // what a long turn says is told by the statements in it
  if (statement.form === "direct" && words.length > TURN && account.account.statements.some(({ within }) => within === statement.id)) return true
  if (statement.form === "direct" && ((words.length < FEW && !words.some(({ upos }) => NAMING.has(upos))) || (statement.act === "thank" && words.length < FEW))) return true
  // a verb whose subject stands elsewhere, of nobody
  if (statement.actors.length === 0 && words[0]?.features["VerbForm"] === "Fin" && !words.some(({ relation }) => relation.startsWith("nsubj") || relation === "expl")) return true
  // "to follow up"
  if (statement.form !== "direct" && words.length > 0 && words.filter(({ upos }) => CONTENT.has(upos)).length < 2 && !words.some(({ upos }) => NAMING.has(upos)) && words.some(({ features }) => features["VerbForm"] === "Inf")) return true
  // "what | he is going to do"
  if (statement.form !== "direct" && words[0] !== undefined && isOpenBefore(account, words[0])) return true
  // "constructive and businesslike", of what was said before
  if (statement.form === "direct" && statement.act === "state" && words[0]?.upos === "ADJ" && words.length <= FEW && !words.some(({ features }) => features["VerbForm"] === "Fin")) return true
  if (statement.form === "direct") return words.filter(({ upos }) => upos !== "PUNCT").length < 3 && !words.some(({ upos, features }) => upos !== "ADV" && features["VerbForm"] === "Fin")
  if (statement.actors.length === 0 && !words.some(({ upos, features }) => (upos === "VERB" || upos === "AUX") && features["VerbForm"] === "Fin")) return true
  if (statement.actors.length === 0 && !hasPredicate(words, account)) return true
  // the end of somebody's quotation
  if (statement.actors.length === 0 && spansOf(reference, teller).some((span) => balanced(account.account.document.text, span) === null)) return true
  // a turn whose speaker was not found is no word of the account
  if (statement.actors.length === 0 && (words.some((token) => isOurs(token) || token.features["Person"] === "2") || isPart(reference, teller))) return true
  const telling = words.filter((token) => CONTENT.has(token.upos) && !isPointing(token))
  const general = packAt(reference, teller)?.talks.general
  const blank = packAt(reference, teller)?.phrasing.blank
  const isGeneral = ({ lemma, upos }: Token): boolean => upos !== "PROPN" && (upos === "ADV" || upos === "NUM" || general?.has(lemma.toLowerCase()) === true || blank?.has(lemma.toLowerCase()) === true)
  if ((statement.form === "nominal" || telling.length < 3) && telling.every(isGeneral)) return true
  // "Thank you for the help!" in a turn
  if (statement.act === "thank" && statement.within !== null && telling.length < 2) return true
  if (isMoment(words, reference, teller)) return true
  // "2022", "his support"
  if (telling.every(({ upos }) => upos === "NUM")) return true
  if (telling.length === 1 && packAt(reference, teller)?.phrasing.echoes.has(telling[0]!.lemma.toLowerCase())) return true
  if (statement.negated && (words.some(isPointing) || isPart(reference, teller))) return true
  // "our countries agreed" is no name that a digest could use
  if (statement.speaker !== null && tokensIn(account, statement.speaker).some(isOurs) && statement.actors.some((id) => account.account.annotation.actors.some((actor) => actor.id === id && actor.kind === "group"))) return true
  if (isFree(statement, reference, teller)) return true
  // "…, which sets out the results": what it hangs on stands before it
  if (statement.form !== "nominal" && words[0] !== undefined && HANGING.has(words[0].features["PronType"] ?? "") && words[0].upos === "PRON" && (words[0].features["PronType"] === "Rel" || account.account.document.text.slice(0, words[0].start).trimEnd().endsWith(","))) return true
  // "by which hunger threatens the world"
  if (words.slice(0, 2).some(({ features, upos }) => features["PronType"] === "Rel" && upos !== "ADV") && words[0]!.upos !== "NOUN" && words[0]!.upos !== "PROPN") return true
  if (statement.form === "nominal" && ACT_LADDER[statement.act].group !== "report" && words[0]?.features["PronType"] === "Int" && words[0].upos !== "ADV") return true
  // "the proposals": which, the sentences before tell
  if (statement.form === "nominal" && telling.length === 1 && words.some(({ features }) => features["Definite"] === "Def")) return true
  if (ACT_LADDER[statement.act].group !== "report" && statement.content.length > 0 && ACT_LADDER[statement.act].strength > 2 && statement.negated) return telling.length < 2
  if (ACT_LADDER[statement.act].group !== "report" && statement.content.length > 0) return telling.length < 1 || (telling.length < 2 && words.some(isPointing) && account.side !== null)
  return telling.length < 2
}

/** "the afternoon of 25 May": when, not what */
const isMoment = (words: readonly Token[], reference: StatementReference, teller: Teller): boolean => {
  const pack = packAt(reference, teller)
  const [first, ...others] = words.filter(({ upos }) => upos === "NOUN")
  return pack !== undefined && first !== undefined && others.length === 0 && words.some(({ upos }) => upos === "NUM")
    && pack.phrasing.times.has(first.lemma.toLowerCase()) && !pack.talks.meetings.has(first.lemma.toLowerCase()) && !words.some(({ features }) => features["VerbForm"] !== undefined)
}

const NAMING: ReadonlySet<string> = new Set(["NOUN", "PROPN", "NUM"])

/** Whether a verb of these words is no verb of a clause that hangs on one of their nouns: "the progress that was made" has none. */
const hasPredicate = (words: readonly Token[], account: ComparedAccount): boolean => words.some((token) => {
  if (token.features["VerbForm"] !== "Fin" && token.features["Variant"] !== "Short") return false
  const tokens = sentencesOver(account, token)[0]?.tokens ?? []
  const head = token.relation.startsWith("aux") || token.relation === "cop" ? tokens[token.head] ?? token : token
  return !head.relation.startsWith("acl")
})

/** Whether the word that a clause answers stands just before it, outside: "what" */
const isOpenBefore = (account: ComparedAccount, first: Token): boolean => {
  const tokens = sentencesOver(account, first)[0]?.tokens ?? []
  const before = tokens[tokens.indexOf(first) - 1]
  return before?.upos === "PRON" && HANGING.has(before.features["PronType"] ?? "") && (before.features["PronType"] === "Rel" || before.relation !== "nsubj")
}
/** Words of a turn that is too long to be told whole */
const TURN = 60

const HANGING: ReadonlySet<string> = new Set(["Rel", "Int"])

/** "what he says he will do": what it is stands elsewhere */
const isFree = ({ speaker, cue }: Statement, reference: StatementReference, teller: Teller): boolean => {
  const start = Math.min(speaker?.start ?? Number.POSITIVE_INFINITY, ...cue.map((span) => span.start))
  const sentence = accountAt(reference, teller).account.annotation.sentences.find((one) => one.start <= start && start < one.end)
  const before = sentence?.tokens.findLast((token) => token.end <= start)
  return before?.upos === "PRON" && before.features["PronType"] === "Int"
}

/** Words of which fewer tell little */
export const FEW = 5
