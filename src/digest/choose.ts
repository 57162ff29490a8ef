import type { ComparedAccount, Point, Source, StatementReference } from "../model/comparison.ts"
import type { Token } from "../model/annotation.ts"
import { overlaps, slice, type Span } from "../model/span.ts"
import { ACT_LADDER, OWN_VOICE, type Act, type Statement } from "../model/statement.ts"
import type { Teller } from "./parties.ts"
import { isOurs } from "./quotation.ts"
import { sentencesOver, shapeOf, tokensIn } from "./shape.ts"
import { partOf, referenceKey, statementAt, type Telling } from "./tell.ts"

/** Of one account of a point: the statements told, the hardest first. */
const STATEMENTS = 2

/** Differences that show only where all statements stand side by side. */
export type IsSideBySide = (point: Point) => boolean

/** Statements that tell something and are not told yet; of accounts that differ all, so that the difference can be seen. */
export const telling = (point: Point, teller: Teller, told: ReadonlySet<string>, isSideBySide: IsSideBySide): readonly StatementReference[] => {
  const isAlone = point.relation === "only"
  const isPress = (reference: StatementReference): boolean => accountAt(reference, teller).side === null
  // that talks were held is no news of the press
  if (isAlone && point.topic === "talks" && point.statements.every(isPress)) return []
  const open = point.statements.filter((reference) => !isFact(reference, point, teller) && !isRepeated(reference, teller) && !isFragment(reference, teller) && !isAside(reference, teller) && !namesItself(reference, teller) && !isUnclaimed(reference, teller) && (point.relation === "contradicts" || !isBeside(reference, teller)) && (isSideBySide(point) || !isHanging(reference, teller)))
  const fresh = open.filter((reference) => !told.has(referenceKey(reference)))
  return fresh.length > 0 && isSideBySide(point) ? open : fresh
}

/** An account's own voice where somebody is said to speak in the same words. */
export const isRepeated = (reference: StatementReference, { accounts }: Teller): boolean => {
  const { content, rule } = statementAt(reference, accounts)
  if (rule !== OWN_VOICE) return false
  const others = accounts.find(({ index }) => index === reference.account)?.account.statements ?? []
  return others.some((other) => other.rule !== OWN_VOICE && other.actors.length > 0 && [...other.cue, ...other.content].some((span) => content.some((own) => overlaps(own, span))))
}

/** What the lead tells of the talks: that they were held, how long and how. */
export const isFact = (reference: StatementReference, { topic }: Point, { accounts, facts }: Teller): boolean => {
  const { content, rule } = statementAt(reference, accounts)
  const isPress = accounts.find(({ index }) => index === reference.account)?.side === null
  if (topic !== "talks" && topic !== "contacts" && topic !== "other" && rule !== OWN_VOICE && !isPress) return false
  return facts.some((fact) => fact.account === reference.account && (!isPress || fact.end - fact.start < SENTENCE) && content.some((span) => overlaps(span, fact)))
}
/** A fact as long as this rests on a sentence, not on the words that tell it. */
const SENTENCE = 40

const CONTENT: ReadonlySet<string> = new Set(["NOUN", "VERB", "ADJ", "PROPN", "NUM", "ADV"])

/** The places of a statement that a sentence on it tells. */
export const spansOf = (reference: StatementReference, { accounts }: Teller): readonly Span[] => {
  const statement = statementAt(reference, accounts)
  const part = partOf(reference, statement)
  return part !== null ? [part] : statement.content.length > 0 ? statement.content : statement.cue
}

const accountAt = ({ account: index }: StatementReference, { accounts }: Teller) => accounts.find((other) => other.index === index)!

const wordsOf = (reference: StatementReference, teller: Teller): readonly Token[] => spansOf(reference, teller).flatMap((span) => tokensIn(accountAt(reference, teller), span))

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
  // a turn whose speaker was not found is no word of the account
  if (statement.actors.length === 0 && (words.some((token) => isOurs(token) || token.features["Person"] === "2") || isPart(reference, teller))) return true
  const telling = words.filter((token) => CONTENT.has(token.upos) && !isPointing(token))
  const general = packAt(reference, teller)?.talks.general
  const isGeneral = ({ lemma, upos }: Token): boolean => upos !== "PROPN" && (upos === "ADV" || general?.has(lemma.toLowerCase()) === true)
  if ((statement.form === "nominal" || telling.length < 3) && telling.every(isGeneral)) return true
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
  return before?.upos === "PRON" && before.features["PronType"] === "Int" && before.relation !== "nsubj"
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

/** "so", "this", "it": what points at words that stand elsewhere. */
const isPointing = ({ upos, features, relation }: Token): boolean => relation !== "expl" && (features["PronType"] === "Dem" || (upos === "PRON" && features["Person"] === "3" && features["Gender"] === "Neut" && features["Poss"] !== "Yes"))

const packAt = (reference: StatementReference, teller: Teller) => {
  const [first] = spansOf(reference, teller)
  return teller.packs.get((first === undefined ? undefined : sentencesOver(accountAt(reference, teller), first)[0]?.language) ?? "")
}

const isPart = (reference: StatementReference, teller: Teller): boolean => {
  const [first] = spansOf(reference, teller)
  const pack = packAt(reference, teller)
  return first !== undefined && pack !== undefined && shapeOf(accountAt(reference, teller), first, pack).phrase === "part"
}

/** "them", whoever they are: not the speakers themselves */
const isOfOthers = ({ upos, features, relation }: Token): boolean => upos === "PRON" && features["Person"] === "3" && features["Number"] === "Plur" && features["Poss"] !== "Yes" && !relation.startsWith("nsubj")

/** Words that only the sentences before them explain: "it is fully implemented", "these matters"; a verb whose subject stands elsewhere. */
const isHanging = (reference: StatementReference, teller: Teller): boolean => {
  const [told = reference] = chosen([reference], teller)
  if (statementAt(told, teller.accounts).form === "direct") return isAnswering(told, teller) || isReferring(told, teller) || pointsBack(told, teller)
  const words = wordsOf(reference, teller)
  if (statementAt(reference, teller.accounts).actors.length === 0 && words[0]?.upos === "PRON" && words[0].features["Person"] === "3") return true
  if (statementAt(reference, teller.accounts).actors.length === 0 && isReferring(reference, teller)) return true
  if (isOnStranger(reference, teller)) return true
  // "China said that it would": itself
  const { actors } = statementAt(reference, teller.accounts)
  const isItself = ({ upos, relation }: Token): boolean => upos === "PRON" && relation.startsWith("nsubj") && actors.length === 1 && accountAt(reference, teller).account.annotation.actors.some(({ id, kind }) => id === actors[0] && kind !== "person")
  const at = words.findIndex((token, index) => (isPointing(token) && !isItself(token) && words[index + 1]?.features["PronType"] !== "Rel") || isOfOthers(token))
  const general = packAt(reference, teller)?.talks.general
  const times = packAt(reference, teller)?.phrasing.times
  const isThat = (token: Token, index: number): boolean => token.upos === "DET" && isPointing(token) && !words.slice(index + 1, index + 3).some(({ lemma }) => times?.has(lemma.toLowerCase()))
  // "on this issue", and in an account's own voice "this school": which, the sentences before tell
  const isOwnVoice = statementAt(reference, teller.accounts).actors.length === 0
  if (isOwnVoice && words.some(({ upos, features, relation }) => upos === "PRON" && features["PronType"] === "Dem" && relation === "obj")) return true
  if (words.some((token, index) => isThat(token, index) && (isOwnVoice || index === 0 || (words[index + 1]?.upos === "NOUN" && general?.has(words[index + 1]!.lemma.toLowerCase()))))) return true
  const named = words.findIndex(({ upos, lemma }) => upos === "PROPN" || (upos === "NOUN" && !general?.has(lemma.toLowerCase())))
  if (at >= 0 && words[at]!.upos === "PRON" && (named < 0 || at < named)) return true
  return (at >= 0 && words.filter(({ upos }) => CONTENT.has(upos)).length < FEW) || isPart(reference, teller)
}
const FEW = 5

/** "wished him success": him who neither talked nor speaks, and whom the words do not name before */
const isOnStranger = (reference: StatementReference, teller: Teller): boolean => {
  const { actors, cue } = statementAt(reference, teller.accounts)
  const spans = [...cue, ...spansOf(reference, teller)]
  const [start, end] = [Math.min(...spans.map((span) => span.start)), Math.max(...spans.map((span) => span.end))]
  const inside = accountAt(reference, teller).account.annotation.mentions.filter((mention) => mention.start >= start && mention.end <= end && mention.actors.length === 1)
  return inside.some(({ kind, actors: [who], start: at }) => kind === "pronoun" && who !== undefined && !actors.includes(who) && !teller.participants.has(who) && !inside.some((other) => other.kind !== "pronoun" && other.actors[0] === who && other.start < at))
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
const pointsBack = (reference: StatementReference, teller: Teller): boolean => {
  const words = wordsOf(reference, teller)
  const pack = packAt(reference, teller)
  const isKnown = ({ lemma }: Token): boolean => pack?.phrasing.times.has(lemma.toLowerCase()) === true || pack?.talks.meetings.has(lemma.toLowerCase()) === true
  return words.some((token, index) => {
    const before = words.slice(0, index)
    const after = words.slice(index + 1, index + 4)
    const isOpen = !before.some(({ upos }) => upos === "NOUN" || upos === "PROPN")
    // "such attempts", but not "such goods as"
    if (pack?.phrasing.pointing.has(token.lemma.toLowerCase()) && token.upos !== "VERB") {
      const at = after.findIndex(({ upos }) => upos === "NOUN")
      return at >= 0 && !before.some(({ lemma, upos }) => upos === "NOUN" && lemma === after[at]!.lemma) && after.slice(0, at).every(({ upos }) => upos === "ADJ" || upos === "DET") && after[at + 1]?.upos !== "ADP" && after[at + 1]?.upos !== "SCONJ"
    }
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

/** "Our secretary briefed the press on the call of Mr A with Mr B": that they talked, which the lead tells */
const tellsTalksThemselves = (reference: StatementReference, teller: Teller): boolean => {
  const statement = statementAt(reference, teller.accounts)
  const { participants } = teller
  if (statement.actors.some((id) => participants.has(id)) || statement.content.length === 0) return false
  const account = accountAt(reference, teller)
  const words = wordsOf(reference, teller).filter(({ upos }) => CONTENT.has(upos))
  const named = new Set(account.account.annotation.mentions.filter((mention) => statement.content.some((span) => overlaps(mention, span))).flatMap(({ actors }) => actors.filter((id) => participants.has(id))))
  const event = packAt(reference, teller)?.talks.event
  return named.size > 1 && words.length < MANY && event !== undefined && statement.content.some((span) => slice(account.account.document.text, span).search(event) >= 0)
}
const MANY = 16

/** A turn in the first person whose speaker was not found */
const isUnclaimed = (reference: StatementReference, teller: Teller): boolean => {
  const [told = reference] = chosen([reference], teller)
  return statementAt(told, teller.accounts).actors.length === 0 && wordsOf(told, teller).some(isOurs)
}

/** A turn that names its own speaker is somebody else's. */
const namesItself = (reference: StatementReference, teller: Teller): boolean => {
  const [told = reference] = chosen([reference], teller)
  const { form, actors } = statementAt(told, teller.accounts)
  const { mentions } = accountAt(reference, teller).account.annotation
  return form === "direct" && spansOf(told, teller).some((span) => mentions.some((mention) => mention.kind === "name" && overlaps(mention, span) && mention.actors.length === 1 && actors.includes(mention.actors[0]!)))
}

/** Greetings and what is said about the briefing itself, by whoever gives it. */
export const isAside = (reference: StatementReference, teller: Teller): boolean => {
  const [told] = chosen([reference], teller)
  const { accounts, participants } = teller
  const statement = statementAt(reference, accounts)
  const { account } = accountAt(reference, teller)
  const outer = told === undefined ? statement : statementAt(told, accounts)
  // "I am not going to characterise it" is no statement on it
  if ([statement, outer].some(({ negated, act, actors }) => negated && ACT_LADDER[act].group === "report" && !actors.some((id) => participants.has(id)))) return true
  if (told === undefined) return false
  // a reporter with a name
  if (outer.form === "direct" && !outer.actors.some((id) => participants.has(id)) && wordsOf(told, teller).some(({ features }) => features["Person"] === "2")) return true
  if (tellsTalksThemselves(reference, teller)) return true
  const [first] = spansOf(told, teller)
  const pack = packAt(told, teller)
  return first !== undefined && pack !== undefined && slice(account.document.text, first).slice(0, OPENING).search(pack.phrasing.aside) >= 0
}
/** Letters of a turn that tell what it is about */
const OPENING = 240

/** What an official says at a briefing beside the readout of the talks: it belongs here only where it tells what one of those who talked said or did. */
const isBeside = (reference: StatementReference, teller: Teller): boolean => {
  const { kind, side, index } = accountAt(reference, teller)
  return kind === "briefing" && side !== null && teller.accounts.some((other) => other.side === side && other.index !== index && other.kind !== "briefing") && !tellsTalkers(reference, teller)
}

/** Whether somebody who talked is said to say what is told. */
export const tellsTalkers = (reference: StatementReference, teller: Teller): boolean => {
  const { accounts, participants } = teller
  return [reference, ...chosen([reference], teller)].every((told) => statementAt(told, accounts).actors.some((id) => participants.has(id)))
}

/** The statements to tell: those that others do not hold, the hardest first, then in text order; what somebody says that another says is told of who says it. */
export const chosen = (own: readonly StatementReference[], teller: Teller, limit = STATEMENTS): readonly Telling[] => {
  const statements = own.map((reference) => ({ reference, statement: statementAt(reference, teller.accounts) }))
  const leaves = statements.filter(({ statement }) => !statements.some((other) => other.statement.within === statement.id))
  const hardest = [...leaves].sort((a, b) => b.statement.strength - a.statement.strength || b.statement.confidence - a.statement.confidence).slice(0, limit)
  const told = leaves.filter((entry) => hardest.includes(entry)).map(({ reference }) => outermost(reference, teller))
  return [...new Map(told.map((reference) => [`${referenceKey(reference)} ${reference.part?.start ?? ""}`, reference])).values()]
}

/** "A said that B had agreed" is A's word, not B's; what stands in a turn is told as the sentence of that turn. */
const outermost = (reference: StatementReference, teller: Teller): Telling => {
  const own = statementAt(reference, teller.accounts)
  const account = accountAt(reference, teller)
  const outer = own.within === null ? undefined : account.account.statements.find(({ id }) => id === own.within)
  if (outer === undefined) return own.form === "direct" && reference.part === undefined ? afterGreeting(reference, own, teller) : reference
  const isAlike = outer.actors.toSorted().join() === own.actors.toSorted().join()
  const at = { account: reference.account, id: outer.id }
  if (outer.form === "direct") {
    if (isPassedOn(own, outer, teller, reference)) return reference
    const part = sentenceIn(outer, own, teller, reference)
    return { ...at, ...(part === null ? {} : { part }), act: isAlike && !own.negated && isPerformed(own, reference, teller) ? own.act : (part !== null && COURTESIES.has(outer.act)) || (isAlike && own.act === outer.act) ? "state" : outer.act }
  }
  return isAlike ? reference : outermost(at, teller)
}

const COURTESIES: ReadonlySet<Act> = new Set(["thank", "welcome", "congratulate"])

/** A turn without the courtesies that it begins with; as it stands where it has nothing else. */
const afterGreeting = (reference: StatementReference, { content, act }: Statement, teller: Teller): Telling => {
  const { account } = accountAt(reference, teller)
  const pack = packAt(reference, teller)
  const whole = content[0]
  if (whole === undefined || content.length > 1 || pack === undefined) return reference
  const sentences = account.annotation.sentences.filter((sentence) => sentence.end > whole.start && sentence.start < whole.end)
  const first = sentences.findIndex((sentence) => slice(account.document.text, { start: Math.max(sentence.start, whole.start), end: Math.min(sentence.end, whole.end) }).search(pack.phrasing.aside) < 0)
  if (first <= 0) return reference
  return { ...reference, part: { start: Math.max(sentences[first]!.start, whole.start), end: whole.end }, act: COURTESIES.has(act) ? "state" : act }
}

/** What somebody who talked said or did, as a spokesperson of a side tells it: whose account it is stands beside it. */
const isPassedOn = (own: Statement, outer: Statement, teller: Teller, reference: StatementReference): boolean => {
  const { participants } = teller
  return accountAt(reference, teller).side !== null && own.content.length > 0 && own.actors.length > 0 && own.actors.every((id) => participants.has(id)) && !outer.actors.some((id) => participants.has(id)) && !isPart(reference, teller) && !isFragment(reference, teller) && !isQuestion(reference, teller)
}

/** "why the time has come": what is told of it stands elsewhere */
const isQuestion = (reference: StatementReference, teller: Teller): boolean => {
  const [first] = wordsOf(reference, teller)
  return first?.features["PronType"] === "Int" || first?.features["PronType"] === "Rel" || first?.upos === "ADV"
}

/** Acts that a speaker performs by saying so: "we thank you"; others are told as said. */
const PERFORMED: ReadonlySet<Act> = new Set(["thank", "congratulate", "welcome", "regret", "concern", "condemn", "support", "oppose", "propose", "request", "urge", "demand", "warn", "threaten", "ready", "promise"])

const isPerformed = ({ act, cue }: Statement, reference: StatementReference, teller: Teller): boolean => {
  const verb = cue.flatMap((span) => tokensIn(accountAt(reference, teller), span)).find(({ upos }) => upos === "VERB" || upos === "AUX")
  return PERFORMED.has(act) && verb?.features["Tense"] !== "Past"
}

/** The sentence of a turn in which a statement stands. */
const sentenceIn = ({ content }: Statement, inner: Statement, teller: Teller, reference: StatementReference): Span | null => {
  const [at] = inner.content.length > 0 ? inner.content : inner.cue
  const whole = content.find((span) => at !== undefined && overlaps(span, at))
  if (at === undefined || whole === undefined) return null
  const { account } = accountAt(reference, teller)
  const sentences = account.annotation.sentences.filter((sentence) => overlaps(sentence, at))
  if (sentences.length === 0) return null
  const start = Math.max(whole.start, sentences[0]!.start)
  const end = Math.min(whole.end, sentences.at(-1)!.end)
  const text = slice(account.document.text, { start, end })
  return start === whole.start && end === whole.end ? null : { start: start + (text.length - text.trimStart().length), end: end - (text.length - text.trimEnd().length) }
}

/** How much of these places stands in those that are told already, 0…1. */
export const shareTold = (places: readonly Source[], told: readonly Source[]): number => {
  const all = places.reduce((sum, { start, end }) => sum + end - start, 0)
  const known = places.reduce((sum, place) => {
    const letters = told.filter(({ account }) => account === place.account).map(({ start, end }) => ({ start: Math.max(start, place.start), end: Math.min(end, place.end) })).filter(({ start, end }) => start < end).toSorted((a, b) => a.start - b.start)
    let reached = place.start
    return sum + letters.reduce((part, { start, end }) => {
      const from = Math.max(start, reached)
      reached = Math.max(reached, end)
      return part + Math.max(0, end - from)
    }, 0)
  }, 0)
  return all === 0 ? 1 : known / all
}

/** Two accounts of one side that tell the same act of the same people. */
export const isAlike = (a: StatementReference, b: StatementReference, { accounts }: Teller): boolean => {
  const [one, other] = [statementAt(a, accounts), statementAt(b, accounts)]
  const sides = [a, b].map(({ account }) => accounts.find(({ index }) => index === account)?.side ?? null)
  return a.account !== b.account && sides[0] !== null && sides[0] === sides[1] && one.act === other.act && one.negated === other.negated && one.actors.length > 0 && one.actors.toSorted().join() === other.actors.toSorted().join()
}
