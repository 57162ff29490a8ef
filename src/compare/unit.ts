import type { Account } from "../model/comparison.ts"
import type { Mention, Token } from "../model/annotation.ts"
import { contains, cover, overlaps, slice, type Span } from "../model/span.ts"
import { type Act, OWN_VOICE, type Statement, type Topic } from "../model/statement.ts"
import type { LanguagePack, LanguagePacks } from "../languages/pack.ts"
import type { Cast } from "./actors.ts"
import { placesIn, type Place } from "./places.ts"
import { conceptsIn, rootOfConcept } from "./concepts.ts"
import { listed, type TopicsOf } from "./list.ts"
import { CONTENT_WORDS, finds, lemmaOf, matches, packOf, plain, sentencesIn, told, tokensIn, trim } from "./text.ts"

/** What units are made with. */
export interface Setting {
  readonly who: Cast
  readonly packs: LanguagePacks
  /** sides whose talks these are: that both accounts name them tells nothing of a point */
  readonly sides: readonly string[]
  /** who talks; others of the two sides that accounts name are told apart by their names. Absent: nobody of the sides is */
  readonly talkers?: readonly string[]
  /** topics of a part of an account; where nobody tells, a part has those of its statement */
  readonly topicsOf?: TopicsOf
}

/**
 * What is compared: a statement; one of the things that a statement lists ("discussed A, B as well as C"); or a sentence of a long turn that holds no
 * statement of its own.
 */
export interface Unit {
  readonly kind: "statement" | "conjunct" | "passage"
  readonly account: number
  readonly statement: Statement
  /** the words meant; null for the whole statement */
  readonly part: Span | null
  readonly language: string
  readonly text: string
  /** what its vector is of: a content of a word or two stands with the words that report it ("tasked their teams to follow up") */
  readonly meant: string
  readonly topics: readonly Topic[]
  /** content words, lower case; none that are too general to tell anything */
  readonly lemmas: ReadonlySet<string>
  /**
   * Its content words as they meet in other forms and other languages: the concept where the word stands for one ("#ceasefire" of "truce",
   * «перемирие»), else the beginning in Latin letters ("Iran", «иранский»).
   */
  readonly roots: ReadonlySet<string>
  /** the things among them: concepts that not all talks are about */
  readonly things: ReadonlySet<string>
  /** names in it: ids of actors, and proper names without marks */
  readonly names: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
  readonly speakers: ReadonlySet<string>
  /** both sides are said to say it together */
  readonly joint: boolean
  /** where in its account it stands, 0 … 1 */
  readonly at: number
  /** act of the statement in whose content it stands */
  readonly outer: Act | null
  /** where meetings are held that it tells of */
  readonly places: readonly Place[]
  /** a sentence of what an official tells before the first question: an account like any other */
  readonly prepared: boolean
  readonly tokens: readonly Token[]
}

/** A quotation longer than this many sentences is compared sentence by sentence. */
const LONG = 3
const SHORTEST_PASSAGE = 5

/** The words that a unit is of; none where its statement has no content. */
export const contentOf = ({ part, statement }: Pick<Unit, "part" | "statement">): readonly Span[] => (part === null ? statement.content : [part])

const spansOf = (statement: Statement): readonly Span[] => (statement.content.length > 0 ? statement.content : statement.cue)

const ROOT = 5

/** Letters that languages write differently for one sound are written alike, and only the beginning counts. */
export const rootOf = (word: string, romanise: (name: string) => string): string =>
  plain(romanise(word)).replace(/ph/gu, "f").replace(/[ckq]h?/gu, "k").replace(/x/gu, "ks").replace(/th/gu, "t").replace(/w/gu, "v").replace(/[yj]/gu, "i").replace(/ts/gu, "k")
    .replace(/(.)\1/gu, "$1").replace(/[^\p{L}]/gu, "").slice(0, ROOT)

export const unitOf = (account: Account, index: number, statement: Statement, kind: Unit["kind"], part: Span | null, { who, packs, sides, talkers, topicsOf }: Setting): Unit => {
  const ofTalks = (id: string): boolean => sides.includes(who.actor(id)?.side ?? "") && !(talkers !== undefined && who.actor(id)?.kind === "person" && !talkers.includes(id))
  const spans = part === null ? spansOf(statement) : [part]
  const language = spans.flatMap((span) => sentencesIn(account, span))[0]?.language ?? account.document.language ?? ""
  const pack = packOf(packs, language)
  const mentioned = (places: readonly Span[]): readonly Mention[] => account.annotation.mentions.filter((mention) => mention.kind !== "pronoun" && places.some((span) => overlaps(span, mention)))
  const telling = (places: readonly Span[]): readonly Token[] => {
    const talking = mentioned(places).filter((mention) => mention.actors.length > 0 && mention.actors.every((id) => ofTalks(who.common(index, id))))
    return places.flatMap((span) => tokensIn(account, span)).filter((token) => CONTENT_WORDS.has(token.upos) && /\p{L}/u.test(token.lemma) && pack?.talks.general.has(lemmaOf(token)) !== true &&
      !talking.some((mention) => overlaps(mention, token)))
  }
  const around = part === null && telling(spans).length < THIN ? [...spans, ...besides(account, statement)] : spans
  const tokens = spans.flatMap((span) => tokensIn(account, span))
  const lemmas = telling(around).map(lemmaOf)
  const topic = pack === null ? [] : fronted(account, statement, spans, pack)
  // "called on the members of the league to raise their quotas": who is asked is not what it is about
  const isAskedOf = around.length > spans.length && statement.addressee !== null && !spans.some((span) => overlaps(span, statement.addressee!))
  const concepts = pack === null ? [] : [...around, ...topic].flatMap((span) => conceptsIn(tokensIn(account, span), pack)).filter((found) => !isAskedOf || found.general || [...spans, ...topic].some((span) => overlaps(span, found)))
  const names = mentioned([...(isAskedOf ? spans : around), ...topic])
  const pairs = joinedNames(account, names)
  const isOfOneSide = ({ ids }: { readonly ids: readonly string[] }): boolean =>
    ids.every((id) => who.actor(who.common(index, id))?.kind === "state") && ids.filter((id) => ofTalks(who.common(index, id))).length === 1
  const strangers = names.filter((mention) => mention.actors.length > 0 && !mention.actors.every((id) => ofTalks(who.common(index, id))))
  // "the Velmark–Norland war": the other of the two is told of, though the pair is a thing of its own
  const third = strangers.filter((mention) => !pairs.some((pair) => overlaps(pair, mention) && !isOfOneSide(pair)))
  const events = pack === null ? [] : around.flatMap((span) => matches(account.document.text, span, pack.talks.event))
  const further = [...furtherTalks(around.flatMap((span) => tokensIn(account, span)), events, third)].flatMap((mention) => mention.actors.map((id) => who.actor(who.common(index, id))?.side ?? null))
    .filter((side) => side !== null && !sides.includes(side)).map((side) => `#with:${side}`)
  // "the Velmark crisis" is one in Velmark, whatever part of speech tells it
  const adjectives = pack === null ? [] : telling(isAskedOf ? spans : around).flatMap((token) => {
    const state = token.upos === "ADJ" || token.upos === "PROPN" ? statesByAdjective(pack).get(lemmaOf(token)) : undefined
    return state === undefined || names.some((mention) => overlaps(mention, token)) || concepts.some((found) => overlaps(found, token)) || ofTalks(who.common(index, state)) ? [] : [{ token, id: who.common(index, state) }]
  })
  const unnamed = telling([...around, ...topic]).filter((token) => ![...concepts, ...third, ...events, ...pairs, ...adjectives.map((found) => found.token)].some((found) => overlaps(found, token)))
  const proper = around.flatMap((span) => tokensIn(account, span)).filter((token) => token.upos === "PROPN" && !names.some((mention) => overlaps(mention, token))).map((token) => plain(token.lemma))
  const text = spans.map((span) => slice(account.document.text, span)).join(" … ")
  return {
    kind, account: index, statement, part, language, text,
    meant: `${topic.map((span) => `${slice(account.document.text, span)}: `).join("")}${around.length > spans.length ? slice(account.document.text, around.reduce((a, b) => cover(a, b))) : text}`,
    topics: topicsOf === undefined || (part === null && topic.length === 0) ? statement.topics : [...new Set([...topic.flatMap((span) => topicsOf(account, span)), ...(part === null ? statement.topics : topicsOf(account, part))])],
    lemmas: new Set(lemmas),
    roots: new Set([
      ...further, ...concepts.filter((found) => !pairs.some((pair) => overlaps(pair, found))).map(rootOfConcept), ...pairs.map(({ ids, end }) => (ids.every((id) => ofTalks(who.common(index, id))) && !BODY.test(account.document.text.slice(end, end + 2)) ? BILATERAL : `@${ids.map((id) => who.common(index, id)).sort().join("+")}`)), ...third.flatMap((mention) => mention.actors.map((id) => `@${who.common(index, id)}`)),
      ...adjectives.map(({ id }) => `@${id}`),
      ...unnamed.map((token) => rootOf(lemmaOf(token), pack?.names.romanise ?? ((name) => name))).filter((root) => root.length > 2),
    ]),
    things: new Set(concepts.filter((found) => !found.general && !found.wider && !pairs.some((pair) => overlaps(pair, found))).map(rootOfConcept).concat(further)),
    names: new Set([...names.flatMap((mention) => mention.actors.map((id) => who.common(index, id))).filter((id) => !ofTalks(id)).map((id) => `@${id}`), ...proper]),
    numbers: new Set(tokens.filter((token) => /\d/u.test(token.form)).flatMap((token) => token.form.split(RANGE)).map((form) => form.replace(/\D+$/u, "")).filter((form) => form !== "")),
    speakers: new Set(statement.actors.map((id) => who.common(index, id))),
    joint: new Set(statement.actors.flatMap((id) => who.side(index, id) ?? [])).size > 1,
    at: (spans[0]?.start ?? 0) / Math.max(1, account.document.text.length),
    outer: account.statements.find((other) => other.id === statement.within)?.act ?? null,
    places: spans.flatMap((span) => placesIn(account, span, packs)),
    prepared: false,
    tokens,
  }
}

const byAdjective = new WeakMap<LanguagePack, ReadonlyMap<string, string>>()
/** Adjectives of states by their dictionary form. */
const statesByAdjective = (pack: LanguagePack): ReadonlyMap<string, string> => {
  const known = byAdjective.get(pack)
  if (known !== undefined) return known
  const states = new Map([...pack.names.world().states.values()].filter(({ bloc }) => !bloc).flatMap(({ id }) => (pack.names.entities().get(id)?.adjectives ?? []).map((adjective) => [plain(adjective), id] as const)))
  byAdjective.set(pack, states)
  return states
}

/** "Velmark–Norland relations": what is between those who talk. */
const BILATERAL = rootOfConcept({ concept: "bilateral", general: true })
/** "the Velmark–Norland Commission" */
const BODY = /^ \p{Lu}/u

/** "The NATO–Ukraine Commission", «Совет Россия — НАТО»: two names with a dash between are of a third thing. */
const joinedNames = (account: Account, names: readonly Mention[]): readonly (Span & { readonly ids: readonly string[] })[] =>
  names.flatMap((first) => names.flatMap((second) => {
    if (first.actors.length !== 1 || second.actors.length !== 1 || second.start <= first.end || !DASH.test(account.document.text.slice(first.end, second.start))) return []
    return [{ start: first.start, end: second.end, ids: [first.actors[0]!, second.actors[0]!] }]
  }))
/** "2026–2031" */
const RANGE = /(?<=\d\d\d)[-–—](?=\d)/u
const DASH = /^\s?[-‐‑–—]\s?$/u

/** "His conversation with the Chancellor": talks with somebody who does not take part in these; no verb and no comma stands between. */
const furtherTalks = (tokens: readonly Token[], events: readonly Span[], third: readonly Mention[]): readonly Mention[] =>
  tokens.flatMap((token, at) => {
    if (token.upos !== "NOUN" || !events.some((event) => overlaps(event, token))) return []
    const end = tokens.findIndex((other, place) => place > at && (other.upos === "VERB" || other.upos === "PUNCT"))
    const behind = tokens.slice(at + 1, Math.min(at + REACH, end < 0 ? tokens.length : end))
    return third.filter((mention) => behind.some((other) => overlaps(other, mention)))
  })
/** Words from the talks to those who hold them. */
const REACH = 10

/** Fewer words that tell something need those beside them. */
const THIN = 3

/** What stands between the words that report and the content: "tasked [their teams] to follow up"; the reporting words are the act and tell no content. */
const besides = (account: Account, statement: Statement): readonly Span[] => {
  const [content] = statement.content
  const [cue] = statement.cue
  if (content === undefined || cue === undefined || cue.end > content.start || statement.content.length > 1) return []
  const [sentence] = sentencesIn(account, content)
  return sentence === undefined || cue.start < sentence.start || content.start - cue.end < 2 ? [] : [{ start: cue.end, end: content.start }]
}

/** "On the gulf, the ministers were concerned about the crews": what the sentence is about stands before its report. */
const fronted = (account: Account, statement: Statement, spans: readonly Span[], pack: LanguagePack): readonly Span[] => {
  const [sentence] = spans[0] === undefined ? [] : sentencesIn(account, spans[0])
  if (sentence === undefined || !pack.talks.fronted.test(slice(account.document.text, sentence))) return []
  const end = sentence.start + slice(account.document.text, sentence).indexOf(",")
  return [...spans, ...statement.cue].every((span) => span.start >= end || span.end <= sentence.start) ? [{ start: sentence.start, end }] : []
}

const placeOf = ({ content }: Statement): number => content[0]?.start ?? 0

const isTurn = (statement: Statement): boolean => statement.form === "direct" && statement.cue.length === 0

/** Sentences of a long quotation in which no statement of their own stands. */
const passages = (account: Account, statement: Statement, all: readonly Statement[]): readonly Span[] => {
  const inner = all.filter((other) => other !== statement && statement.content.some((span) => other.content.some((own) => contains(span, own))))
  return statement.content.flatMap((span) => sentencesIn(account, span).map((sentence) => ({ start: Math.max(span.start, sentence.start), end: Math.min(span.end, sentence.end) })))
    .filter((span) => tokensIn(account, span).filter((token) => CONTENT_WORDS.has(token.upos)).length >= SHORTEST_PASSAGE)
    .filter((span) => !inner.some((other) => other.content.some((own) => overlaps(own, span) && Math.min(own.end, span.end) - Math.max(own.start, span.start) > 0.5 * (span.end - span.start))))
    .map((span) => trim(account.document.text, span))
}

const isLong = (account: Account, statement: Statement): boolean => statement.content.flatMap((span) => sentencesIn(account, span)).length > LONG

/** A question to the speakers, or the host's words on the order of speaking. */
const asksOnly = (account: Account, statement: Statement, pack: LanguagePack | null): boolean =>
  isTurn(statement) && (statement.act === "ask" || statement.actors.some((id) => account.annotation.actors.find((actor) => actor.id === id)?.kind === "media") ||
    (statement.speaker !== null && pack?.talks.question.test(`${slice(account.document.text, statement.speaker)}:`) === true))

const MEETING: ReadonlySet<Act> = new Set<Act>(["discuss", "state"])

/** "Had a conversation with [the President of Sudmark]": with whom, not what about. */
const namesTalkersOnly = (account: Account, index: number, statement: Statement, { who, sides }: Setting): boolean => {
  if (!MEETING.has(statement.act) || statement.content.length === 0) return false
  const mentions = account.annotation.mentions.filter((mention) => mention.actors.length > 0 && mention.actors.every((id) => sides.includes(who.actor(who.common(index, id))?.side ?? "")))
  return statement.content.every((span) => tokensIn(account, span).filter((token) => CONTENT_WORDS.has(token.upos)).every((token) => mentions.some((mention) => overlaps(mention, token))))
}

/** "Velt spoke by telephone with Brun today": that the talks were held is in their frame and no point of its own. */
const isFrame = (account: Account, statement: Statement, pack: LanguagePack | null): boolean => {
  if (pack === null) return false
  const [span] = statement.content
  if (span === undefined) return true
  if (!finds(account.document.text, span, pack.talks.event)) return false
  const mentions = account.annotation.mentions.filter((mention) => mention.kind !== "pronoun" && overlaps(mention, span))
  const covered = (patterns: readonly RegExp[]): readonly Span[] => patterns.flatMap((pattern) => matches(account.document.text, span, pattern))
  const without = (tokens: readonly Token[], spans: readonly Span[]): readonly Token[] => tokens.filter((token) => !spans.some((one) => overlaps(one, token)))
  const { event, channel, dates, weekdays, duration, timeUnit, relativeDays } = pack.talks
  // titles of two who met tell nothing of what they met about
  const titled = new Set(mentions.filter((mention) => mention.kind === "name").flatMap((mention) => mention.actors)).size > 1
  const left = without(tokensIn(account, span).filter((token) => told(token, pack.talks.general) && !(titled && token.upos === "PROPN")), [...mentions, ...covered([event, channel.video, channel.call, channel.met, channel.meeting])])
  if (left.length < FRAME_WORDS || left.length >= FRAME_WORDS + TIME_WORDS) return left.length < FRAME_WORDS
  return without(left, covered([...dates, ...weekdays, ...(timeUnit.test(slice(account.document.text, span)) ? duration : []), ...relativeDays.map(([pattern]) => pattern)])).length < FRAME_WORDS
}
const FRAME_WORDS = 4
/** Day and length of the talks take no more words than this. */
const TIME_WORDS = 8

/**
 * The units of one account. Questions of the press are none; a long turn gives its sentences besides itself; what the account tells by itself is asked for.
 */
export const unitsOf = (account: Account, index: number, setting: Setting, withOwnVoice: boolean): { readonly units: readonly Unit[]; readonly turns: readonly Unit[] } => {
  const pack = packOf(setting.packs, account.document.language)
  const units: Unit[] = []
  const turns: Unit[] = []
  const asked = new Set(account.statements.filter((statement) => asksOnly(account, statement, pack)).map((statement) => statement.id))
  for (const statement of account.statements) {
    if (isAsked(statement, account.statements, asked)) continue
    if (statement.content.length === 0 && statement.cue.length === 0) continue
    if (namesTalkersOnly(account, index, statement, setting)) continue
    if (statement.rule === OWN_VOICE && (!withOwnVoice || isFrame(account, statement, pack))) continue
    if (!isLong(account, statement)) {
      const parts = listed(account, statement, pack?.talks.general ?? new Set(), setting.topicsOf)
      if (parts.length === 0) units.push(unitOf(account, index, statement, "statement", null, setting))
      for (const part of parts) units.push(unitOf(account, index, statement, "conjunct", part, setting))
      continue
    }
    turns.push(unitOf(account, index, statement, "statement", null, setting))
    const prepared = isTurn(statement) && !account.statements.some((other) => asked.has(other.id) && placeOf(other) < placeOf(statement))
    for (const part of passages(account, statement, account.statements)) units.push({ ...unitOf(account, index, statement, "passage", part, setting), prepared })
  }
  return { units: units.filter(saysSomething), turns }
}

/** A question, or what it quotes at any depth: "the other side says that he proposed a swap; did he?" is no word of this account. */
const isAsked = (statement: Statement, all: readonly Statement[], asked: ReadonlySet<string>): boolean => {
  let at: Statement | undefined = statement
  while (at !== undefined && !asked.has(at.id)) {
    const { within }: Statement = at
    at = all.find((other) => other.id === within)
  }
  return at !== undefined
}

/** Nothing but general words and pronouns ("this issue", "itself") is no point of its own, except on further contacts and the talks themselves. */
const saysSomething = (unit: Unit): boolean => unit.lemmas.size > 0 || unit.names.size > 0 || unit.numbers.size > 0 || PROCEDURE.has(unit.statement.topics[0] ?? "other")
const PROCEDURE: ReadonlySet<string> = new Set(["contacts", "talks"])
