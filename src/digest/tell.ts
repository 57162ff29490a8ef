import type { Token } from "../model/annotation.ts"
import type { ComparedAccount, Source, StatementReference } from "../model/comparison.ts"
import { overlaps, slice, type Span } from "../model/span.ts"
import { type Act, ACT_LADDER, type Statement } from "../model/statement.ts"
import type { Gender, Shade } from "../languages/parts/phrasing.ts"
import { genitive } from "./naming.ts"
import { accountMark, accountSubject, isOneSided, type Subject, type Teller, together } from "./parties.ts"
import { balanced, cut, ended, hasOthers, isOurs, isWholeBySelf, LONGEST, unlinked, untilNextReport, wholeSentence } from "./quotation.ts"
import { sentencesOver, type Shape, shapeOf, tokensIn } from "./shape.ts"
import { agree, capital, flat, quoted, spaced } from "./wording.ts"

/** A statement in words of the digest's language, with the places that it is made from. */
export interface Told {
  readonly text: string
  readonly sources: readonly Source[]
  /** whose account it is stands in the text already */
  readonly isReported?: true
}

export const referenceKey = ({ account, id }: StatementReference): string => `${account} ${id}`

/** Words between a speaker and its verb ("also", "in turn") */
const GAP = 30

export const statementAt = (reference: StatementReference, accounts: readonly ComparedAccount[]): Statement => {
  const found = accounts.find((account) => account.index === reference.account)?.account.statements.find((statement) => statement.id === reference.id)
  if (found === undefined) throw new Error(`account ${reference.account} has no statement ${reference.id}`)
  return found
}

const languageAt = (account: ComparedAccount, span: Span): string | null =>
  sentencesOver(account, span)[0]?.language ?? account.account.document.language

/** Words before the verb that belong to it: "also", "did not", «в очередной раз», «не». */
const CLOSE: ReadonlySet<string> = new Set(["AUX", "PART", "ADV"])

/** The account's own words from verb to content, where they can follow the speaker's name as they stand: a finite verb that agrees with the name, its subject before it. */
const ownWords = (account: ComparedAccount, statement: Statement, part: Span | null, gender: Gender, teller: Teller): Span | null => {
  const [cue] = statement.cue
  const [content] = statement.content
  if (cue === undefined || content === undefined || part !== null || statement.content.length > 1 || statement.speaker === null || statement.form === "direct") return null
  if (content.start < cue.end || statement.cue.some((span) => span.start > content.end) || content.end - cue.start > LONGEST) return null
  const sentence = sentencesOver(account, cue)[0]
  if (sentence === undefined || content.end > sentence.end) return null
  const at = sentence.tokens.findIndex((token) => overlaps(token, cue))
  const verb = sentence.tokens[at]
  // «Присутствие войск он назвал угрозой»: what it is said of stands before the verb
  if (verb !== undefined && sentence.tokens.some((token) => token.head === at && token.relation === "obj" && token.end <= cue.start)) return null
  if (verb === undefined || verb.upos !== "VERB" || verb.features["VerbForm"] !== "Fin" || verb.features["Mood"] === "Imp" || !agrees(verb, gender)) return null
  let first = at
  while (first > 0 && CLOSE.has(sentence.tokens[first - 1]!.upos) && sentence.tokens[first - 1]!.start >= statement.speaker.end) first--
  const { text } = account.account.document
  const gap = text.slice(statement.speaker.end, cue.start)
  const speaker = statement.speaker
  // "the leaders | of both countries | discussed": of a name it would say something else
  const isLonger = sentence.tokens.some((token) => token.start >= speaker.end && token.end <= cue.start && MODIFIED.has(token.upos) && token.head >= 0 && overlaps(sentence.tokens[token.head]!, speaker))
  const adjacent = speaker.end <= cue.start && gap.length <= GAP && !isLonger && !/[,;:—–(]/u.test(gap)
  const span = { start: adjacent ? statement.speaker.end : sentence.tokens[first]!.start, end: content.end }
  const negators = teller.packs.get(sentence.language)?.talks.negatives
  const negative = sentence.tokens.some((token) => token.start >= span.start && token.end <= cue.start && negators?.has(token.lemma.toLowerCase()))
  if (statement.negated !== negative || sentence.tokens.some((token) => overlaps(token, span) && (isOurs(token) || teller.pack.phrasing.ours.has(token.lemma.toLowerCase())) && !inQuotes(text, span, token))) return null
  return balanced(text, span)
}

const inQuotes = (text: string, within: Span, token: Span): boolean => {
  const before = text.slice(within.start, token.start)
  return (before.match(/[“«„]/gu)?.length ?? 0) > (before.match(/[”»]/gu)?.length ?? 0) || (before.match(/"/gu)?.length ?? 0) % 2 === 1
}

/** By the features that the verb shows: «заявили» wants a plural, «заявила» a feminine. */
const agrees = ({ features }: Token, gender: Gender): boolean => {
  const number = features["Number"]
  if (number !== undefined && (number === "Plur") !== (gender === "plural")) return false
  const shown = { Masc: "masculine", Fem: "feminine", Neut: "neuter" }[features["Gender"] ?? ""]
  return shown === undefined || gender === "plural" || shown === gender
}

const places = (account: number, spans: readonly Span[]): readonly Source[] => spans.map(({ start, end }) => ({ account, start, end }))

/** The speaker of a statement as the subject of a sentence; null where none is known. */
const subject = (statement: Statement, { naming, pack }: Teller): Subject | null => {
  const subjects = [...new Map(statement.actors.map((id) => [naming.short(id), { name: naming.short(id), gender: naming.gender(id) }])).values()]
  return subjects.length === 0 ? null : together(subjects, pack)
}

/** With the preposition that governs it: «к прекращению огня», where the act is told in another language's words. */
const withPreposition = (account: ComparedAccount, span: Span): Span => {
  const sentence = sentencesOver(account, span)[0]
  const first = sentence?.tokens.findIndex((token) => token.start >= span.start) ?? -1
  const before = sentence?.tokens[first - 1]
  if (sentence === undefined || before === undefined || before.upos !== "ADP") return span
  const head = before.head >= first ? sentence.tokens[before.head] : sentence.tokens[first]
  // a noun in an oblique case cannot stand without it; "about shipments" can
  return head !== undefined && overlaps(head, span) && !UNMARKED.has(head.features["Case"] ?? "Nom") ? { start: before.start, end: span.end } : span
}

/** What an account says of itself, another side or all of them together, with whose account it is where that is not plain from the speaker; `alike`: accounts that say the same. */
export const attributed = (reference: StatementReference, { text, isReported }: Told, teller: Teller, alike: readonly number[] = []): string => {
  const { accounts, pack } = teller
  if (isReported) return text
  const { digest } = pack.phrasing
  const account = accounts.find(({ index }) => index === reference.account)
  if (account === undefined) return text
  const { actors } = statementAt(reference, accounts)
  const { gender } = accountSubject(account, teller)
  if (alike.length > 0) {
    const sayers = [reference.account, ...alike].toSorted((a, b) => a - b).flatMap((index) => accounts.filter((other) => other.index === index)).map((other) => accountSubject(other, teller))
    const all = together([...new Map(sayers.map((one) => [one.name, one])).values()], pack)
    return agree(actors.length === 0 ? digest.voice : digest.by, all.gender, { told: text, quote: text, account: all.name })
  }
  if (actors.length === 0) return agree(digest.voice, gender, { account: accountSubject(account, teller).name, quote: text })
  const sides = new Set(actors.flatMap((id) => accounts.flatMap(({ account: { annotation } }) => annotation.actors.find((actor) => actor.id === id)?.side ?? [])))
  // a briefing beside the readout is named; whose readout it is shows by who speaks
  const isPlain = account.kind === "readout" || new Set(accounts.map((one) => one.side)).size === 1 || accounts.filter(({ side }) => side === account.side && side !== null).length < 2
  if (account.side !== null && sides.size === 1 && sides.has(account.side) && isPlain) return text
  const relayed = account.side !== null && sides.size > 0 && !sides.has(account.side)
  const isAlone = isOneSided(accounts)
  // the lead tells whose account it is; words of the other side are marked where they are not a turn of a transcript
  if (isAlone && (!relayed || isTurn(statementAt(reference, accounts)))) return text
  return agree(relayed ? digest.relayed : digest.by, gender, { told: text, account: isAlone ? accountSubject(account, teller).name : accountMark(account, teller) })
}

const isTurn = ({ form, cue }: Statement): boolean => form === "direct" && cue.length === 0

/** A thing of a list is told alone only where the whole would be too long to read; a sentence of a turn always. */
export const partOf = ({ part }: StatementReference, { content, form }: Statement): Span | null =>
  part === undefined || (form !== "direct" && content.reduce((sum, span) => sum + span.end - span.start, 0) <= WHOLE) ? null : part
const WHOLE = 160

/** A statement, or a sentence of a turn told as what it does there. */
export interface Telling extends StatementReference {
  readonly act?: Act
}

/** Who said what, without a full stop: in the account's own words where the language is the same, else an act and the quoted words. */
export const tell = (reference: Telling, teller: Teller): Told => {
  const { accounts, pack, packs } = teller
  const account = accounts.find((other) => other.index === reference.account)
  if (account === undefined) throw new Error(`there is no account ${reference.account}`)
  const statement = statementAt(reference, accounts)
  const { text } = account.account.document
  const part = partOf(reference, statement)
  const bare = part !== null ? [part] : statement.content.length === 1 ? [untilNextReport(account, statement, statement.content[0]!)] : statement.content.length > 0 ? statement.content : statement.cue
  const [first] = bare
  if (first === undefined) throw new Error(`the statement ${statement.id} of account ${reference.account} has neither content nor cue`)
  const who = subject(statement, teller)
  const language = languageAt(account, first)
  const own = language === pack.code && who !== null ? ownWords(account, { ...statement, content: bare }, part, who.gender, teller) : null
  if (own !== null && who !== null) {
    const words = spaced(flat(slice(text, own)))
    return { text: `${capital(who.name)} ${words}`, sources: places(reference.account, own.start - statement.speaker!.end <= GAP && own.start >= statement.speaker!.start ? [{ start: statement.speaker!.start, end: own.end }] : [statement.speaker!, own]) }
  }
  const source = (language === null ? undefined : packs.get(language)) ?? pack
  // of a turn of thanks another sentence may be meant
  const act = reference.act ?? (part !== null && statement.form === "direct" && ACT_LADDER[statement.act].group === "feeling" ? "state" : ACT_LADDER[statement.act].group === "report" && isToldInside(account, statement, first) ? "state" : statement.act)
  const around = who === null || statement.form !== "nominal" ? null : circumstance(account, first, source)
  const isIndirect = who !== null && statement.form !== "direct"
  const framed = around !== null || !isIndirect || bare.length > 1 ? null : frameOf(account, { statement, act, span: first, source, who }, teller)
  // a phrase that no frame carries, one in pieces, and words of others' are told by the sentence of the account
  const whole = around ?? (isIndirect && part === null && (framed?.isUngoverned || isTorn(account, statement, bare) || (bare.length > 1 && statement.form === "nominal") || hasOthers(account, statement, framed?.span ?? first, source)) ? wholeSentence(account, bare, source) : null)
  if (whole !== null && around === null && isWholeBySelf(account, statement, whole)) {
    const { name, gender } = accountSubject(account, teller)
    return { text: agree(pack.phrasing.digest.voice, gender, { account: name, quote: quoted(ended(flat(slice(text, whole))), source) }), sources: places(reference.account, [whole]), isReported: true }
  }
  const joined = whole !== null ? { text: framed?.isShaded ? framed.text : `${plainFrame(act, statement.negated, who!, teller)}:`, span: whole } : framed
  const isWhole = joined === null || joined.text.endsWith(":")
  const spans = (joined?.span === undefined ? bare : [joined.span]).map((span, index) => balanced(text, index === 0 && isWhole ? unlinked(text, span, source) : span) ?? span)
  const shown = spans.map((span) => cut(text, span))
  // the stop of the sentence is the digest's
  const words = ended(shown.map((span, index) => `${flat(slice(text, span))}${span.end < spans[index]!.end ? " …" : ""}`).join(" … "))
  const quote = quoted(words, source)
  const sources = places(reference.account, [...statement.cue, ...shown])
  if (who === null) return { text: quote, sources }
  const frame = joined?.text ?? `${plainFrame(act, statement.negated, who, teller)}:`
  return { text: `${frame} ${quote}`, sources }
}

/** "the fate of the coast | is decided here", "the turnover of | the first quarter": a subject without its verb, or what hangs on a noun that stands outside. */
const isTorn = (account: ComparedAccount, { cue, form }: Statement, content: readonly Span[]): boolean => {
  const [span] = content
  if (span === undefined || form !== "nominal" || content.length > 1) return false
  const sentence = sentencesOver(account, span)[0]
  const tokens = sentence?.tokens ?? []
  const head = tokens.find((token) => overlaps(token, span) && (token.upos === "NOUN" || token.upos === "PROPN") && !overlaps(tokens[token.head] ?? { start: -1, end: -1 }, span))
  const above = head === undefined ? undefined : tokens[head.head]
  if (head === undefined || above === undefined || cue.some((one) => overlaps(one, above))) return false
  if (head.relation.startsWith("nsubj")) return above.start >= span.end && above.upos === "VERB" && !cue.some((one) => one.start >= span.end)
  return head.relation === "nmod" && (above.upos === "NOUN") && above.end <= span.start && cue.some((one) => one.end <= above.start) && cue.every((one) => one.end <= above.start)
}

/** "I stressed that …": what was done in the talks; here it is said. */
const isToldInside = (account: ComparedAccount, { form }: Statement, span: Span): boolean => {
  const words = tokensIn(account, span).filter(({ upos }) => upos !== "PUNCT").slice(0, OPENING_WORDS)
  return form === "direct" && words[0]?.features["Person"] === "1" && words[0].upos === "PRON" && words.some(({ upos, features }) => upos === "VERB" && features["Tense"] === "Past" && features["VerbForm"] === "Fin")
}
const OPENING_WORDS = 3

const plainFrame = (act: Act, negated: boolean, { name, gender }: Subject, { pack: { phrasing } }: Teller): string =>
  agree((negated ? phrasing.negatedFrames : phrasing.frames)[act], gender, { speaker: capital(name) })

interface Framed {
  readonly statement: Statement
  readonly act: Act
  readonly span: Span
  /** of the language that the content is in */
  readonly source: Teller["pack"]
  readonly who: Subject
}

/** What stands before the quoted content, with the colon where there is one, and which words are quoted. */
const frameOf = (account: ComparedAccount, { statement, act: given, span, source, who }: Framed, teller: Teller): { readonly text: string; readonly span: Span; readonly isUngoverned?: boolean; readonly isShaded?: true } => {
  const { pack } = teller
  const shape = shapeOf(account, span, source)
  // "asked that he be heard" is no question
  const asked = given === "ask" && statement.form === "indirect" && source.phrasing.infinitive !== null && shape.conjunction !== null && isIn(shape.conjunction, source) ? "request" : given
  const act = asked !== "thank" && ECHOED.has(asked) && shape.phrase === "noun" && source.phrasing.echoes.has(shape.head) ? "confirm" : asked
  const { text: all } = account.account.document
  const [first, second] = tokensIn(account, span).filter(({ upos }) => upos !== "PUNCT")
  const plain = plainFrame(act, statement.negated, who, teller)
  const join = pack.phrasing.joins[act] ?? {}
  const isAlike = source.code === pack.code
  const put = (template: string, target = ""): string => {
    const [text = ""] = template.split(" @")
    return text.includes("{speaker}") ? agree(text, who.gender, { speaker: capital(who.name), target }) : plain + text
  }
  const target = targetOf(statement, account, teller)
  const saysClause = shape.phrase === "clause" || shape.phrase === "sentence"
  const shade = shadeOf(account, statement, act, shape.phrase, teller)
  if (shade !== null) {
    const { frame, clause } = pack.phrasing.shades[shade]
    const shaded = agree(frame, who.gender, { speaker: capital(who.name) })
    const isJoined = first?.upos === "SCONJ" && second !== undefined && isIn(first.form.toLowerCase(), source)
    // who invites and who is invited do not invite together
    if (shade === "invitation" && statement.actors.length > 1) return { text: `${plain}:`, span, isUngoverned: true }
    // "condolences over the wreck": of the words behind the preposition nobody would see what they hang on
    if (shade === "condolence" && shape.phrase === "noun") return { text: `${shaded}:`, span, isUngoverned: true, isShaded: true }
    return { text: `${shaded}${isAlike && shape.conjunction === null && !isJoined && pack.phrasing.infinitive !== null ? clause : ":"}`, span: isJoined ? { start: second.start, end: span.end } : span }
  }
  // "The situation in the strait" opens a sentence of its own
  const isOpening = first !== undefined && !NAMING.has(first.upos) && first.form !== first.form.toLowerCase() && (first.form.length === 1 || first.form !== first.form.toUpperCase()) && !OPENED.has(all[first.start - 1] ?? "")
  const isAlone = statement.actors.length === 1 && join.alone !== undefined
  const signed = signedDocument(account, statement, span, teller)
  // "The situation in the strait | was discussed": it begins a sentence that reads by itself
  // what an agreement on a bare thing is, the sentence tells: "agreed on Antarctica"
  const isUngoverned = statement.form === "nominal" && ((isOpening && !isAlone) || (act === "agree" && !statement.negated && shape.phrase === "noun" && !isAlike))
  if (signed !== null) return { text: put(pack.phrasing.signing.frame), span: signed }
  if (shape.phrase === "noun" && shape.preposition === null && isSigned(account, statement, teller)) return { text: put(pack.phrasing.signing.frame), span: { start: opening(account, span), end: span.end }, isUngoverned }
  if (shape.phrase === "noun" && (!isOpening || isAlone) && (statement.form !== "indirect" || shape.head === "") && (act !== "accuse" || target !== null)) {
    const nouns = typeof join.noun === "string" ? [join.noun] : join.noun ?? []
    const templates = target !== null && join.targetNoun !== undefined ? [join.targetNoun] : isAlone ? [join.alone!, ...nouns] : nouns
    // a preposition that was left in the content is the frame's
    const start = opening(account, span)
    const isGoverned = (first?.relation === "case" || (first?.relation === "mark" && second?.features["VerbForm"] !== "Fin" && first.lemma !== source.phrasing.infinitive)) && second !== undefined
    const noun = isGoverned ? { ...shape, preposition: first.lemma.toLowerCase() } : shape
    const template = templates.find((one) => (!statement.negated || !one.includes("{speaker}")) && joins(noun, one, isAlike))
    if (template !== undefined) return { text: put(template, target ?? ""), span: { start: isGoverned ? second.start : start, end: span.end }, isUngoverned: isUngoverned && act === "agree" }
  }
  if (shape.phrase === "infinitive" && isAlike && !statement.negated) {
    const template = target !== null && join.targetInfinitive !== undefined ? join.targetInfinitive : join.infinitive
    if (template !== undefined) return { text: put(template, target ?? ""), span }
  }
  if (shape.phrase === "clause" && isAlike && !statement.negated && !tokensIn(account, span).some((token) => isOurs(token) || pack.phrasing.ours.has(token.lemma.toLowerCase()))) {
    const { clause } = join
    // the conjunction that the content begins with is the frame's
    const isWithin = first?.upos === "SCONJ" && second !== undefined && isIn(first.form.toLowerCase(), pack)
    const conjunction = isWithin ? first.form.toLowerCase() : shape.conjunction
    const rest = isWithin ? { start: second.start, end: span.end } : span
    if (clause !== undefined && (conjunction === null ? pack.phrasing.infinitive !== null : clause.endsWith(` ${conjunction}`))) return { text: put(clause), span: rest }
    if (conjunction !== null && !isIn(conjunction, pack)) return { text: `${plain}${pack.phrasing.infinitive === null ? "," : ""} ${conjunction}`, span }
  }
  if (saysClause && !isAlike && !statement.negated && join.quotedClause !== undefined && (shape.conjunction === null || isIn(shape.conjunction, source))) {
    const isJoined = first?.upos === "SCONJ" && second !== undefined && isIn(first.form.toLowerCase(), source)
    return { text: put(join.quotedClause), span: isJoined ? { start: second.start, end: span.end } : span }
  }
  // «чтобы суда предъявляли документы»: without it a wish would read as a fact
  if (shape.phrase === "clause" && shape.opens !== null && shape.conjunction !== null && !isIn(shape.conjunction, source)) return { text: `${plain}:`, span: { start: shape.opens, end: span.end } }
  if ((statement.form === "indirect" && (shape.phrase !== "noun" || UNMARKED.has(shape.case ?? "Nom"))) || shape.phrase === "sentence" || shape.phrase === "clause" || (shape.phrase === "infinitive" && (!isAlike || join.infinitive !== undefined))) {
    const isJoined = first?.upos === "SCONJ" && second !== undefined && isIn(first.form.toLowerCase(), source)
    return { text: `${plain}:`, span: isJoined ? { start: second.start, end: span.end } : span }
  }
  // what the frame cannot govern stands with the account's own verb
  const isReadable = shape.case === "Nom" || (shape.phrase === "noun" && shape.case === null && act !== "accuse")
  const whole = isReadable ? null : withCue(account, statement, span)
  return whole === null ? { text: `${plain}:`, span: withPreposition(account, span), isUngoverned: isUngoverned || !isReadable } : { text: `${plain}${pack.phrasing.digest.verbatim}:`, span: whole, isUngoverned: true }
}
/** Behind a conjunction that the content begins with: "as well as the tariffs" */
const opening = (account: ComparedAccount, span: Span): number => {
  const words = tokensIn(account, span)
  const joined = words.findIndex(({ relation }) => relation !== "cc" && relation !== "fixed")
  return words[0]?.relation === "cc" && joined > 0 ? words[joined]!.start : span.start
}

/** "Norwegian" has its capital anywhere */
const NAMING: ReadonlySet<string> = new Set(["PROPN", "ADJ", "NUM"])
const OPENED: ReadonlySet<string> = new Set(["“", "«", "„", '"', "‘", "'"])

/** Acts whose own noun may stand in the content */
const ECHOED: ReadonlySet<Act> = new Set(["support", "ready", "promise"])

/** The plain conjunction of this language ("that"): what the frames have themselves. */
const isIn = (conjunction: string, { phrasing }: Teller["pack"]): boolean => phrasing.joins.state?.clause?.endsWith(` ${conjunction}`) ?? false

const UNMARKED: ReadonlySet<string> = new Set(["Nom", "Acc"])

/** Whether a noun phrase can follow as it stands: in the case that the frame wants, after the same preposition; words of a language without cases always. */
const joins = ({ case: own, preposition, isFeminine }: Shape, template: string, isAlike: boolean): boolean => {
  const [words = "", wanted] = template.split(" @")
  if (own === null) return true
  if (wanted === undefined) return UNMARKED.has(own) && preposition === null
  const last = words.slice(words.lastIndexOf("}") + 1).trim().split(" ").at(-1)!
  return (own === wanted || (wanted === "Acc" && own === "Nom" && !isFeminine)) && (preposition === null || (isAlike ? last === preposition : last !== ""))
}

/** The sentence of a content that tells when or where something was done, not what: "a declaration was adopted | on the occasion of the visit" */
const circumstance = (account: ComparedAccount, span: Span, { phrasing }: Teller["pack"]): Span | null => {
  const sentence = sentencesOver(account, span)[0]
  const before = sentence?.tokens.findLast((token) => token.end <= span.start)
  if (sentence === undefined || span.end > sentence.end) return null
  const { text } = account.account.document
  const start = before?.upos === "ADP" ? before.start : span.start
  return phrasing.circumstance.test(text.slice(start, start + GAP)) ? { start: sentence.start, end: sentence.tokens.findLast(({ upos }) => upos !== "PUNCT")?.end ?? sentence.end } : null
}

/** Whether the act is that something was signed, told by the verb alone. */
const isSigned = (account: ComparedAccount, statement: Statement, teller: Teller): boolean =>
  statement.act === "agree" && !statement.negated && statement.cue.length === 1 && isSigning(account, statement, teller)

/** "signed | a treaty | on friendship": from the name of what was signed to the end. */
const signedDocument = (account: ComparedAccount, statement: Statement, span: Span, teller: Teller): Span | null => {
  const [, named] = statement.cue
  if (statement.act !== "agree" || statement.negated || named === undefined || statement.cue.length > 2 || named.end > span.start || span.start - named.end > WITHIN || !isSigning(account, { ...statement, cue: statement.cue.slice(0, 1) }, teller)) return null
  const sentence = sentencesOver(account, named)[0]
  const head = sentence?.tokens.findIndex((token) => overlaps(token, named)) ?? -1
  if (sentence === undefined || head < 0 || span.end > sentence.end || !MODIFIED.has(sentence.tokens[head]!.upos)) return null
  let first = head
  while (first > 0 && sentence.tokens[first - 1]!.head === head && sentence.tokens[first - 1]!.upos !== "PUNCT" && sentence.tokens[first - 1]!.upos !== "ADP" && sentence.tokens[first - 1]!.start >= statement.cue[0]!.end) first--
  return { start: sentence.tokens[first]!.start, end: span.end }
}
const MODIFIED: ReadonlySet<string> = new Set(["NOUN", "PROPN"])

export const isSigning = (account: ComparedAccount, { cue }: Statement, { packs }: Teller): boolean =>
  cue.some((span) => sentencesOver(account, span).some(({ language, tokens }) => tokens.some((token) => overlaps(token, span) && token.upos === "VERB" && packs.get(language)?.phrasing.signing.lemmas.has(token.lemma.toLowerCase()))))

/** "expressed the hope that" is no request, "invited them to visit" proposes no visit of one's own. */
const shadeOf = (account: ComparedAccount, { cue, negated }: Statement, act: Act, phrase: Shape["phrase"], { packs }: Teller): Shade | null => {
  if (negated) return null
  const lemmas = cue.flatMap((span) => sentencesOver(account, span).flatMap(({ language, tokens }) => tokens.flatMap((token) => (overlaps(token, span) ? [{ language, lemma: token.lemma.toLowerCase() }] : []))))
  return SHADES.find(({ name, acts, phrases }) => acts.has(act) && phrases.has(phrase) && lemmas.some(({ language, lemma }) => packs.get(language)?.phrasing.shades[name].lemmas.has(lemma)))?.name ?? null
}
const SHADES: readonly { readonly name: Shade; readonly acts: ReadonlySet<Act>; readonly phrases: ReadonlySet<Shape["phrase"]> }[] = [
  { name: "hope", acts: new Set(["request", "predict", "ready"]), phrases: new Set(["clause", "sentence"]) },
  { name: "invitation", acts: new Set(["propose", "request", "urge"]), phrases: new Set(["infinitive"]) },
  { name: "condolence", acts: new Set(["regret", "concern", "state"]), phrases: new Set(["noun", "clause", "sentence", "part"]) },
]

/** At whom it is aimed, as the language needs it after its preposition. */
const targetOf = ({ target, addressee, act }: Statement, account: ComparedAccount, { naming, pack }: Teller): string | null => {
  const id = act === "accuse" || act === "request" || act === "urge" ? target?.actor ?? addressee?.actor ?? null : null
  if (id === null) return null
  const { words, endings } = pack.phrasing.digest.genitive
  if (words.size === 0 && endings.length === 0) return naming.short(id)
  const kind = account.account.annotation.actors.find((actor) => actor.id === id)?.kind
  const name = naming.short(id)
  return kind === "state" || name === name.toUpperCase() ? genitive(name, pack) : null
}

/** From the account's verb on, with the one that it is aimed at: «обвинил соседей в срыве перемирия». */
const withCue = (account: ComparedAccount, { cue, speaker }: Statement, span: Span): Span | null => {
  const [verb] = cue
  if (verb === undefined || verb.end > span.start || span.start - verb.end > WITHIN || span.end - verb.start > LONGEST) return null
  if (speaker !== null && speaker.start >= verb.end && speaker.end <= span.start) return null
  const sentence = sentencesOver(account, verb)[0]
  return sentence === undefined || span.end > sentence.end ? null : { start: verb.start, end: span.end }
}
/** Letters between a verb and its content */
const WITHIN = 60
