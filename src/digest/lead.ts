import type { Claim, Comparison, DigestSentence, Source, StatementReference } from "../model/comparison.ts"
import { overlaps } from "../model/span.ts"
import { fill } from "../model/template.ts"
import type { DisputedFact } from "../languages/parts/phrasing.ts"
import { accountMark, accountSubject, isOneSided, type Teller, together } from "./parties.ts"
import { sentence } from "./sentence.ts"
import { chosen } from "./choose.ts"
import { isFragment } from "./fragment.ts"
import { isHanging } from "./hanging.ts"
import { tokensIn } from "./shape.ts"
import { cut, unlinked } from "./quotation.ts"
import { attributed, isSigning, referenceKey, statementAt, tell, type Told } from "./tell.ts"
import { isAside } from "./telling.ts"
import { agree, type Bound, boundOf, capital, dateText, durationText, flat, list, quoted, stopped } from "./wording.ts"
import { spansOf } from "./words.ts"

type Given = Omit<Comparison, "digest">

export interface Lead {
  readonly sentences: readonly DigestSentence[]
  /** statements that the lead tells; no section repeats them */
  readonly told: ReadonlySet<string>
  /** where those stand */
  readonly places: readonly Source[]
}

/** The first sentence of each account: what a fact that stands nowhere in words rests on. */
const openings = ({ accounts }: Given): readonly Source[] => accounts.flatMap(({ index, account }) => {
  const first = account.annotation.sentences[0] ?? account.document.blocks[0]
  return first === undefined ? [] : [{ account: index, start: first.start, end: first.end }]
})

export const namesOf = ({ talks }: Given, { naming, pack }: Teller): string => list(talks.participants.map((id) => naming.name(id)), pack)

const source = ({ account, start, end }: Source): Source => ({ account, start, end })

/** Who talked, when, by which channel; how long; who asked for it; joint statement; what follows. Where accounts differ their values stand side by side. */
export const lead = (given: Given, teller: Teller): Lead => {
  const { talks, accounts } = given
  const { pack, naming } = teller
  const { digest } = pack.phrasing
  const made: DigestSentence[] = []
  const told = new Set<string>()
  const add = (text: string, sources: readonly Source[]): void => {
    if (sources.length > 0) made.push(sentence(accounts, stopped(capital(text)), sources, null))
  }
  const sides = <T>(fact: DisputedFact, claims: readonly Claim<T>[], text: (claim: Claim<T>) => string): void => {
    const values = [...Map.groupBy(claims, text)].map(([value, same]) => fill(digest.value, { value, account: [...new Set(same.map((claim) => mark(claim.account, teller)))].join(", ") }))
    if (values.length > 1) add(fill(digest.apart[fact], { values: values.join("; ") }), claims.map(source))
  }
  const who = together(talks.participants.map((id) => ({ name: naming.full(id), gender: naming.gender(id) })), pack)
  // of one alone nobody knows whether he talked
  // nor of those whom one report of the press has, where it tells of no meeting or call
  const isTold = talks.channel !== null || accounts.length > 1 || accounts.some(({ side }) => side !== null)
  if ((talks.participants.length > 1 && isTold) || (talks.participants.length === 1 && talks.channel !== null && talks.channel !== "meeting")) {
    const bearing = [...talks.claims.channel.filter((claim) => claim.value === talks.channel), ...talks.claims.date.filter((claim) => claim.value === talks.date)].map(source)
    const template = talks.date === null ? digest.undated[talks.channel ?? "talked"] : talks.channel === null ? digest.talked : digest.held[talks.channel]
    add(agree(template, who.gender, { names: who.name, date: talks.date === null ? "" : dateText(talks.date, pack) }), bearing.length > 0 ? bearing : openings(given))
  }
  // a briefing and the press are dated on their own day
  const dates = talks.claims.date.filter((claim) => ["readout", "transcript", "joint-statement"].includes(accounts.find(({ index }) => index === claim.account)?.kind ?? ""))
  if (dates.some((claim) => talks.date !== null && daysApart(claim.value, talks.date) > 1)) sides("date", dates, ({ value }) => dateText(value, pack))
  // "meeting" is said of calls too and tells no difference
  const isBriefing = ({ account }: Source): boolean => ["briefing", "press"].includes(accounts.find(({ index }) => index === account)?.kind ?? "")
  const channels = talks.claims.channel.filter((claim) => (claim.value !== "meeting" || talks.channel === "meeting") && (!isBriefing(claim) || talks.claims.channel.every(isBriefing)))
  if (new Set(channels.map(({ value }) => value)).size > 1) sides("channel", channels, ({ value }) => pack.phrasing.channels[value])
  tellDuration(given, teller, add, sides)
  const initiators = talks.claims.initiator
  if (new Set(initiators.map(({ value }) => value)).size > 1) sides("initiator", initiators, ({ value }) => naming.short(value))
  else if (initiators[0] !== undefined) add(agree(talks.channel === "meeting" ? digest.met.initiated : digest.initiated, naming.gender(initiators[0].value), { actor: naming.short(initiators[0].value) }), initiators.map(source))
  const joint = talks.claims.jointStatement
  if (new Set(joint.map(({ value }) => value)).size > 1) sides("jointStatement", joint, (claim) => quote(claim, teller))
  else if (joint[0]?.value === false) add(digest.jointNotExpected, joint.map(source))
  else if (joint[0] !== undefined) add(fill(digest.joint, { quote: quote(joint[0], teller), account: mark(joint[0].account, teller) }), [source(joint[0])])
  const next = followUps(given, teller)
  if (next.length > 0) add(fill(digest.followUp, { told: next.map(({ text }) => text).join("; ") }), next.flatMap(({ sources }) => sources))
  // told once of all, not behind each sentence
  if (isOneSided(accounts)) add(agree(digest.alone, accountSubject(accounts[0]!, teller).gender, { account: accountSubject(accounts[0]!, teller).name }), openings(given))
  for (const { reference } of next) if (reference !== null) told.add(referenceKey(reference))
  return { sentences: made, told, places: [...joint.slice(0, 1).map(source), ...next.flatMap(({ sources }) => sources)] }
}

interface Next extends Told {
  /** the statement that tells it; null where the account's sentence does */
  readonly reference: StatementReference | null
}

/** What each side says will follow, with who says it: the first that a statement tells, of an account of the talks before a briefing; of the press only where no side tells any. */
const followUps = (given: Given, teller: Teller): readonly Next[] => {
  const { accounts, talks } = given
  const of = ({ account }: Source) => accounts.find(({ index }) => index === account)!
  const rank = (next: Source): number => (of(next).side === null ? 4 : of(next).kind === "briefing" ? 1 : 0) + (statementOver(next, given) === null ? 2 : 0)
  const all = talks.followUps.toSorted((a, b) => rank(a) - rank(b))
  const told = all.some((next) => of(next).side !== null) ? all.filter((next) => of(next).side !== null) : all
  return [...Map.groupBy(told, (next) => of(next).side).values()].flatMap((nexts) => nexts.map((next) => nextOf(next, given, teller)).find((next) => next !== null) ?? [])
}

const nextOf = (next: Source, given: Given, teller: Teller): Next | null => {
  const reference = statementOver(next, given)
  if (reference !== null) {
    const { actors } = statementAt(reference, given.accounts)
    // a briefing may be on other talks as well
    const isOthers = actors.some((id) => !teller.participants.has(id) && given.accounts.some(({ account }) => account.annotation.actors.some((actor) => actor.id === id && actor.kind === "person")))
    // "to follow up"
    if (spansOf(reference, teller).every((span) => tokensIn(given.accounts.find(({ index }) => index === reference.account)!, span).filter(({ upos }) => TELLING.has(upos)).length < 2)) return null
    // what is done or signed already follows no more, nor is what only the sentences before tell
    if (isPast(reference, teller) || (statementAt(reference, given.accounts).form === "direct" && isHanging(reference, teller))) return null
    if (isFragment(reference, teller) || isAside(reference, teller) || isSigning(given.accounts.find(({ index }) => index === reference.account)!, statementAt(reference, given.accounts), teller) || (isOthers && actors.length > 1)) return null
    const [told = reference] = chosen([reference], teller)
    const words = tell(told, teller)
    return { reference, text: attributed(told, words, teller), sources: words.sources }
  }
  const account = given.accounts.find(({ index }) => index === next.account)!
  const sentence = account.account.annotation.sentences.find((one) => overlaps(one, next))
  if (sentence === undefined || account.kind === "briefing" || sentence.end - sentence.start > SHORT) return null
  const place = { account: next.account, start: sentence.start, end: sentence.end }
  const aside = teller.packs.get(sentence.language)?.phrasing.aside
  if (aside !== undefined && account.account.document.text.slice(place.start, place.end).search(aside) >= 0) return null
  const { name, gender } = accountSubject(account, teller)
  return { reference: null, text: agree(teller.pack.phrasing.digest.voice, gender, { account: name, quote: quote(place, teller) }), sources: [place] }
}

/** "The morning meeting went well", "that dialogue was essential": nothing in it is to come. */
const isPast = (reference: StatementReference, teller: Teller): boolean => {
  const account = teller.accounts.find(({ index }) => index === reference.account)!
  const verbs = spansOf(reference, teller).flatMap((span) => tokensIn(account, span)).filter(({ upos }) => upos === "VERB" || upos === "AUX")
  const isDirect = statementAt(reference, teller.accounts).form === "direct"
  const tells = verbs.filter(({ features, relation }) => features["VerbForm"] === "Fin" && (features["Tense"] === "Past" || (!isDirect && relation === "cop")))
  // "will", "should" have no tense
  return tells.length > 0 && !verbs.some(({ features, upos }) => features["VerbForm"] === "Inf" || features["Tense"] === "Fut" || (!isDirect && upos === "AUX" && features["VerbForm"] === "Fin" && features["Tense"] === undefined))
}
const TELLING: ReadonlySet<string> = new Set(["NOUN", "VERB", "ADJ", "PROPN", "NUM"])
/** Letters of a sentence that is quoted whole */
const SHORT = 240

const mark = (index: number, teller: Teller): string => {
  const account = teller.accounts.find((other) => other.index === index)
  return account === undefined ? String(index + 1) : accountMark(account, teller)
}

const DAY = 86_400_000
const daysApart = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / DAY

const quote = (at: Source, { accounts, packs, pack }: Teller): string => {
  const account = accounts.find((other) => other.index === at.account)!.account
  const language = account.annotation.sentences.find((one) => one.start < at.end && at.start < one.end)?.language
  const source = (language === undefined ? undefined : packs.get(language)) ?? pack
  // behind the label of who has the word
  const turn = account.statements.find(({ form, content: [first] }) => form === "direct" && first !== undefined && first.start > at.start && first.start < at.end)
  const span = unlinked(account.document.text, { start: turn?.content[0]?.start ?? at.start, end: at.end }, source)
  const shown = cut(account.document.text, span)
  return quoted(`${flat(account.document.text.slice(shown.start, shown.end)).replace(/[.\s]+$/u, "")}${shown.end < span.end ? " …" : ""}`, source)
}

/** The statement that tells what follows, where one stands over those words. */
const statementOver = (at: Source, { accounts }: Given): StatementReference | null => {
  const account = accounts.find(({ index }) => index === at.account)?.account
  const found = account?.statements.find((statement) => statement.actors.length > 0 && statement.cue.some((span) => overlaps(span, at)) && statement.content.some((span) => overlaps(span, at)))
  return found === undefined ? null : { account: at.account, id: found.id }
}

/** Minutes within which two lengths are one. */
const SAME_MINUTES = 5

const tellDuration = ({ talks }: Given, teller: Teller, add: (text: string, sources: readonly Source[]) => void, sides: (fact: DisputedFact, claims: readonly Claim<number>[], text: (claim: Claim<number>) => string) => void): void => {
  const { duration, claims } = talks
  const { pack, accounts, packs } = teller
  const lasted = talks.channel === "meeting" ? teller.pack.phrasing.digest.met.lasted : teller.pack.phrasing.digest.lasted
  if (duration === null || claims.duration.length === 0) return
  const boundAt = (claim: Source): Bound => {
    const account = accounts.find(({ index }) => index === claim.account)?.account
    const sentence = account?.annotation.sentences.find((one) => overlaps(one, claim))
    const source = packs.get(sentence?.language ?? "")
    if (account === undefined || sentence === undefined || source === undefined) return "exact"
    const isAbout = sentence.tokens.some((token) => source.talks.approximators.has(token.lemma.toLowerCase()) && token.start >= claim.start - NEAR && token.end <= claim.end)
    return boundOf(account.document.text.slice(Math.max(sentence.start, claim.start - NEAR), claim.end), source) ?? (isAbout ? "about" : "exact")
  }
  const ranges = claims.duration.map((claim) => rangeOf(claim.value, boundAt(claim)))
  const isOne = Math.max(...ranges.map(([least]) => least)) <= Math.min(...ranges.map(([, most]) => most))
  const exact = claims.duration.find((claim) => boundAt(claim) === "exact")
  if (isOne && exact !== undefined) {
    add(fill(lasted, { duration: durationText(exact.value, "exact", pack) }), claims.duration.map(source))
    return
  }
  if (isOne && claims.duration.every((claim) => Math.abs(claim.value - duration.minutes) <= SAME_MINUTES)) {
    const bounds = new Set(claims.duration.filter(({ value }) => value === duration.minutes).map(boundAt))
    // where one says "about" and another "more than", both allow "about"
    const [bound] = bounds.size === 1 ? bounds : [duration.approximate ? "about" as const : "exact" as const]
    add(fill(lasted, { duration: durationText(duration.minutes, bound ?? "exact", pack) }), claims.duration.map(source))
    return
  }
  sides("duration", claims.duration, (claim) => durationText(claim.value, boundAt(claim), pack))
}
const NEAR = 14

/** Minutes that a length allows: "about" an eighth more or less, "more than" up to a half more. */
const rangeOf = (minutes: number, bound: Bound): readonly [least: number, most: number] => {
  if (bound === "exact") return [minutes - SAME_MINUTES, minutes + SAME_MINUTES]
  if (bound === "about") return [minutes * 0.88, minutes * 1.12]
  return bound === "over" ? [minutes, minutes * 1.5] : [minutes / 1.5, minutes]
}
