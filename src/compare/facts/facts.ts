import type { Account, AccountKind, TalksFacts } from "../../model/comparison.ts"
import type { LanguagePacks } from "../../languages/pack.ts"
import type { Cast } from "../actors.ts"
import { bestChannel, channelClaims, strongestChannels } from "./channel.ts"
import { bestDate, dateClaims, ownDates } from "./date.ts"
import { durationClaims } from "./duration.ts"
import { followUps, initiatorClaims, jointClaims } from "./others.ts"
import { participants } from "./participants.ts"

const plainClaim = <T>({ account, start, end, value }: { account: number; start: number; end: number; value: T }): { account: number; start: number; end: number; value: T } => ({ account, start, end, value })

/** Who talked, and for which sides. */
export const partiesOf = (accounts: readonly Account[], kinds: readonly AccountKind[], sides: readonly (string | null)[], who: Cast, packs: LanguagePacks): Pick<TalksFacts, "participants" | "sides"> => {
  const people = participants(accounts, kinds, sides, who, packs)
  return { participants: people, sides: [...new Set([...sides.filter((side) => side !== null), ...people.flatMap((id) => who.actor(id)?.side ?? [])])] }
}

/** "At the request of the American side", "of President X": of claims that name one side all tell of whom the first names. */
const ofOneSide = <T extends { readonly value: string }>(claims: readonly T[], who: Cast): readonly T[] => {
  const side = ({ value }: T): string | null => who.actor(value)?.side ?? null
  return claims.map((claim) => ({ ...claim, value: claims.find((other) => side(other) !== null && side(other) === side(claim))?.value ?? claim.value }))
}

/** When, how, how long, who asked for it, what follows, besides who: every account's claims, and the best supported of each. */
export const talksFacts = (accounts: readonly Account[], parties: Pick<TalksFacts, "participants" | "sides">, who: Cast, packs: LanguagePacks): TalksFacts => {
  const all = <T>(find: (account: Account, index: number) => readonly T[]): readonly T[] => accounts.flatMap((account, index) => find(account, index))
  const dates = all((account, index) => dateClaims(account, index, packs))
  const channels = all((account, index) => channelClaims(account, index, packs))
  const durations = all((account, index) => durationClaims(account, index, packs))
  const initiators = ofOneSide(all((account, index) => initiatorClaims(account, index, who, packs)), who)
  const joint = all((account, index) => jointClaims(account, index, packs))
  const duration = [...durations].sort((a, b) => Number(a.approximate) - Number(b.approximate))[0]
  const [initiator] = initiators
  const jointStatement = joint.find((claim) => claim.value) ?? joint[0]
  return {
    date: bestDate(dates),
    ...parties,
    channel: bestChannel(channels),
    duration: duration === undefined ? null : { minutes: duration.value, approximate: duration.approximate, account: duration.account, start: duration.start, end: duration.end },
    initiator: initiator === undefined ? null : { actor: initiator.value, account: initiator.account, start: initiator.start, end: initiator.end },
    jointStatement: jointStatement === undefined ? null : { expected: jointStatement.value, account: jointStatement.account, start: jointStatement.start, end: jointStatement.end },
    followUps: all((account, index) => followUps(account, index, packs)),
    claims: {
      date: ownDates(dates).map(plainClaim), channel: strongestChannels(channels).map(plainClaim), duration: durations.map(plainClaim),
      initiator: initiators.map(plainClaim), jointStatement: joint.map(plainClaim),
    },
  }
}
