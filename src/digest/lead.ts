import type { Claim, Comparison, DigestSentence, Source, StatementReference } from "../model/comparison.ts"
import { overlaps } from "../model/span.ts"
import { fill } from "../model/template.ts"
import type { DisputedFact, Gender } from "../languages/parts/phrasing.ts"
import { accountMark, accountSubject, type Teller, together } from "./parties.ts"
import { sentence } from "./sentence.ts"
import { attributed, tell } from "./tell.ts"
import { agree, capital, dateText, durationText, flat, list, quoted, stopped } from "./wording.ts"

type Given = Omit<Comparison, "digest">

/** Of one side, told in the lead; the sections have the others. */
const FOLLOW_UPS = 2

export interface Lead {
  readonly sentences: readonly DigestSentence[]
  /** statements that the lead tells; no section repeats them */
  readonly told: ReadonlySet<string>
}

export const referenceKey = ({ account, id }: StatementReference): string => `${account} ${id}`

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
    const values = [...new Map(claims.map((claim) => [`${claim.account} ${text(claim)}`, claim])).values()]
    add(fill(digest.apart[fact], { values: values.map((claim) => fill(digest.value, { value: text(claim), account: mark(claim.account, teller) })).join("; ") }), claims.map(source))
  }
  const who = together(talks.participants.map((id) => ({ name: naming.full(id), gender: naming.gender(id) })), pack)
  if (talks.participants.length > 0) {
    const bearing = [...talks.claims.channel.filter((claim) => claim.value === talks.channel), ...talks.claims.date.filter((claim) => claim.value === talks.date)].map(source)
    const template = talks.date === null ? digest.undated[talks.channel ?? "talked"] : talks.channel === null ? digest.talked : digest.held[talks.channel]
    add(agree(template, who.gender, { names: who.name, date: talks.date === null ? "" : dateText(talks.date, pack) }), bearing.length > 0 ? bearing : openings(given))
  }
  if (talks.claims.date.some((claim) => talks.date !== null && daysApart(claim.value, talks.date) > 1)) sides("date", talks.claims.date, ({ value }) => dateText(value, pack))
  // "meeting" is said of calls too and tells no difference
  const channels = talks.claims.channel.filter((claim) => claim.value !== "meeting" || talks.channel === "meeting")
  if (new Set(channels.map(({ value }) => value)).size > 1) sides("channel", channels, ({ value }) => pack.phrasing.channels[value])
  tellDuration(given, teller, add, sides)
  const initiators = talks.claims.initiator
  if (new Set(initiators.map(({ value }) => value)).size > 1) sides("initiator", initiators, ({ value }) => naming.short(value))
  else if (initiators[0] !== undefined) add(agree(digest.initiated, naming.gender(initiators[0].value), { actor: naming.short(initiators[0].value) }), initiators.map(source))
  const joint = talks.claims.jointStatement
  if (new Set(joint.map(({ value }) => value)).size > 1) sides("jointStatement", joint, (claim) => quote(claim, teller))
  else if (joint[0] !== undefined) add(joint[0].value ? digest.jointExpected : digest.jointNotExpected, joint.map(source))
  const followed = new Map<string, number>()
  for (const next of talks.followUps) {
    const side = accounts.find(({ index }) => index === next.account)?.side ?? String(next.account)
    followed.set(side, (followed.get(side) ?? 0) + 1)
    if (followed.get(side)! > FOLLOW_UPS) continue
    const reference = statementOver(next, given)
    if (reference === null) {
      add(fill(digest.followUp, { told: agree(digest.by, genderOfAccount(next.account, teller), { told: quote(next, teller), account: mark(next.account, teller) }) }), [source(next)])
      continue
    }
    if (told.has(referenceKey(reference))) continue
    told.add(referenceKey(reference))
    const words = tell(reference, teller)
    add(fill(digest.followUp, { told: attributed(reference, words, teller) }), words.sources)
  }
  return { sentences: made, told }
}

const genderOfAccount = (index: number, { accounts, pack }: Teller): Gender => {
  const account = accounts.find((other) => other.index === index)
  return account === undefined ? "masculine" : accountSubject(account, pack).gender
}

const mark = (index: number, teller: Teller): string => {
  const account = teller.accounts.find((other) => other.index === index)
  return account === undefined ? String(index + 1) : accountMark(account, teller)
}

const DAY = 86_400_000
const daysApart = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / DAY

const quote = (at: Source, { accounts, packs, pack }: Teller): string => {
  const account = accounts.find((other) => other.index === at.account)!.account
  const language = account.annotation.sentences.find((one) => one.start < at.end && at.start < one.end)?.language
  return quoted(flat(account.document.text.slice(at.start, at.end)).replace(/[.\s]+$/u, ""), (language === undefined ? undefined : packs.get(language)) ?? pack)
}

/** The statement that tells what follows, where one stands over those words. */
const statementOver = (at: Source, { accounts }: Given): StatementReference | null => {
  const account = accounts.find(({ index }) => index === at.account)?.account
  const found = account?.statements.find((statement) => statement.within === null && statement.actors.length > 0 && statement.cue.some((span) => overlaps(span, at)) && statement.content.some((span) => overlaps(span, at)))
  return found === undefined ? null : { account: at.account, id: found.id }
}

/** Minutes within which two lengths are one. */
const SAME_MINUTES = 5

const tellDuration = ({ talks }: Given, teller: Teller, add: (text: string, sources: readonly Source[]) => void, sides: (fact: DisputedFact, claims: readonly Claim<number>[], text: (claim: Claim<number>) => string) => void): void => {
  const { duration, claims } = talks
  const { pack, accounts, packs } = teller
  if (duration === null || claims.duration.length === 0) return
  if (claims.duration.every((claim) => Math.abs(claim.value - duration.minutes) <= SAME_MINUTES)) {
    add(fill(pack.phrasing.digest.lasted, { duration: durationText(duration.minutes, duration.approximate, pack) }), claims.duration.map(source))
    return
  }
  const isAbout = (claim: Claim<number>): boolean => {
    const account = accounts.find(({ index }) => index === claim.account)?.account
    const sentence = account?.annotation.sentences.find((one) => overlaps(one, claim))
    const words = packs.get(sentence?.language ?? "")?.talks.approximators
    return sentence?.tokens.some((token) => words?.has(token.lemma.toLowerCase()) && token.start >= claim.start - NEAR && token.end <= claim.end) ?? false
  }
  sides("duration", claims.duration, (claim) => durationText(claim.value, isAbout(claim), pack))
}
const NEAR = 14
