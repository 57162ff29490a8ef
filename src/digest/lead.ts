import type { Comparison, DigestSentence, Source } from "../model/comparison.ts"
import { fill } from "../model/template.ts"
import { sentence } from "./sentence.ts"
import type { Teller } from "./tell.ts"
import { actorName, capital, dateText, durationText, list, quoted } from "./wording.ts"

type Given = Omit<Comparison, "digest">

/** The first sentence of each account: what a fact that stands nowhere in words rests on. */
const openings = ({ accounts }: Given): readonly Source[] => accounts.flatMap(({ index, account }) => {
  const first = account.annotation.sentences[0] ?? account.document.blocks[0]
  return first === undefined ? [] : [{ account: index, start: first.start, end: first.end }]
})

export const namesOf = ({ talks }: Given, { accounts, pack }: Teller): string =>
  list(talks.participants.map((id) => actorName(id, accounts, pack)), pack)

const source = ({ account, start, end }: Source): Source => ({ account, start, end })

/** Who talked, when, by which channel; how long; who asked for it; joint statement; what follows. Claims that differ are told one by one. */
export const lead = (given: Given, teller: Teller, accountNames: readonly string[]): readonly DigestSentence[] => {
  const { talks, accounts } = given
  const { digest } = teller.pack.phrasing
  const made: DigestSentence[] = []
  const add = (text: string, sources: readonly Source[]): void => {
    if (sources.length > 0) made.push(sentence(accounts, capital(text), sources, null))
  }
  const called = (account: number): string => accountNames[account] ?? String(account + 1)
  const who = namesOf(given, teller)
  if (who !== "") {
    const bearing = [...talks.claims.channel.filter((claim) => claim.value === talks.channel), ...talks.claims.date.filter((claim) => claim.value === talks.date)].map(source)
    const template = talks.date === null ? digest.undated[talks.channel ?? "talked"] : talks.channel === null ? digest.talked : digest.held[talks.channel]
    add(fill(template, { names: who, date: talks.date === null ? "" : dateText(talks.date, teller.pack) }), bearing.length > 0 ? bearing : openings(given))
  }
  for (const claim of talks.claims.date) if (talks.date !== null && claim.value !== talks.date && daysApart(claim.value, talks.date) > 1) add(fill(digest.dateBy, { account: called(claim.account), date: dateText(claim.value, teller.pack) }), [source(claim)])
  // "meeting" is said of calls too and tells no difference
  for (const claim of talks.claims.channel) if (talks.channel !== null && claim.value !== talks.channel && claim.value !== "meeting") add(fill(digest.channelBy, { account: called(claim.account), channel: teller.pack.phrasing.channels[claim.value] }), [source(claim)])
  durations(given, teller, called).forEach(([text, sources]) => { add(text, sources) })
  const initiators = new Set(talks.claims.initiator.map((claim) => claim.value))
  for (const value of initiators) {
    const claims = talks.claims.initiator.filter((claim) => claim.value === value)
    const actor = actorName(value, accounts, teller.pack)
    add(initiators.size === 1 ? fill(digest.initiated, { actor }) : fill(digest.initiatedBy, { actor, account: called(claims[0]!.account) }), claims.map(source))
  }
  const joint = talks.claims.jointStatement
  if (joint.length > 0 && joint.every((claim) => claim.value === joint[0]!.value)) add(joint[0]!.value ? digest.jointExpected : digest.jointNotExpected, joint.map(source))
  else for (const claim of joint) add(fill(digest.jointDiffers, { account: called(claim.account), quote: quote(claim, teller) }), [source(claim)])
  for (const next of talks.followUps) add(fill(digest.followUp, { account: called(next.account), quote: quote(next, teller) }), [source(next)])
  return made
}

const DAY = 86_400_000
const daysApart = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / DAY

const quote = (at: Source, { accounts, packs, pack }: Teller): string => {
  const account = accounts.find((other) => other.index === at.account)!.account
  const language = account.annotation.sentences.find((one) => one.start < at.end && at.start < one.end)?.language
  return quoted(account.document.text.slice(at.start, at.end).trim().replace(/[.\s]+$/u, ""), (language === undefined ? undefined : packs.get(language)) ?? pack)
}

const durations = ({ talks }: Given, { pack }: Teller, called: (account: number) => string): readonly (readonly [string, readonly Source[]])[] => {
  const { digest } = pack.phrasing
  const claims = talks.claims.duration
  const { duration } = talks
  if (duration === null || claims.length === 0) return []
  const alike = claims.every((claim) => Math.abs(claim.value - duration.minutes) <= 15)
  if (alike) return [[fill(digest.lasted, { duration: durationText(duration.minutes, duration.approximate, pack) }), claims.map(source)]]
  return claims.map((claim) => [fill(digest.lastedBy, { account: called(claim.account), duration: durationText(claim.value, false, pack) }), [source(claim)]] as const)
}
