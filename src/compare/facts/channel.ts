import type { Account, Channel, Claim } from "../../model/comparison.ts"
import type { LanguagePacks } from "../../languages/pack.ts"
import { blank, packOf } from "../text.ts"
import { talkSentences, type TalkSentence } from "./talk-sentences.ts"

export interface ChannelClaim extends Claim<Channel> {
  readonly weight: number
  /** in words that are said of other ways of talking as well */
  readonly vague: boolean
}

/**
 * How telling each way of saying it is. "Meeting" is said of video calls too, and "spoke" of anything; "met" and "by telephone" are not.
 */
const KINDS = [
  ["video", "video", 6], ["call", "call", 4], ["met", "meeting", 3], ["meeting", "meeting", 1.5], ["spoke", "call", 1.6],
] as const
const VAGUE: ReadonlySet<string> = new Set(["meeting", "spoke"])

/** Talks of another day named beside these: "a follow-up on the December 7 video conference". */
const otherDay = (sentence: TalkSentence, at: number): boolean => {
  const before = sentence.words.slice(Math.max(0, at - 30), at)
  return sentence.pack.talks.dates.some((pattern) => before.search(pattern) >= 0)
}

/** Words of other sentences may be of other talks: "the leaders will meet again". */
const ELSEWHERE = 0.5

/** The way of talking as an account tells it: the most telling words of each talk sentence, those of the first one that names the persons before others. */
export const channelClaims = (account: Account, index: number, packs: LanguagePacks): readonly ChannelClaim[] => {
  const told = talkSentences(account, packs).filter((sentence) => sentence.weight === 1 || sentence.persons.length > 1)
  const first = told.find((sentence) => sentence.persons.length > 1) ?? told[0]
  return [...fromTitle(account, index, packs), ...told.flatMap((sentence) => {
    for (const [kind, value, weight] of KINDS) {
      const found = [...sentence.words.matchAll(sentence.pack.talks.channel[kind])].find((match) => !otherDay(sentence, match.index))
      if (found === undefined) continue
      const start = sentence.start + found.index
      return [{ account: index, start, end: start + found[0].length, value, weight: weight * sentence.weight * (sentence === first ? 1 : ELSEWHERE), vague: VAGUE.has(kind) }]
    }
    return []
  })]
}

/** A page's title is often no part of its text: what it says rests on the first sentence. */
const fromTitle = (account: Account, index: number, packs: LanguagePacks): readonly ChannelClaim[] => {
  const { title, language } = account.document
  const [first] = account.annotation.sentences
  const pack = packOf(packs, language)
  if (title === null || first === undefined || pack === null) return []
  const words = blank(title, pack.talks.aside)
  for (const [kind, value, weight] of KINDS) if (words.search(pack.talks.channel[kind]) >= 0) return [{ account: index, start: first.start, end: first.end, value, weight, vague: VAGUE.has(kind) }]
  return []
}

/** An account's own claim: its strongest. Where one says it exactly, vague words of another ("the meeting", "spoke") claim nothing else. */
export const strongestChannels = (claims: readonly ChannelClaim[]): readonly ChannelClaim[] => {
  const best = new Map<number, ChannelClaim>()
  const exact = claims.some((claim) => !claim.vague)
  for (const claim of claims) {
    if (exact && claim.vague) continue
    const known = best.get(claim.account)
    if (known === undefined || claim.weight > known.weight) best.set(claim.account, claim)
  }
  return [...best.values()].sort((a, b) => a.account - b.account)
}

export const bestChannel = (claims: readonly ChannelClaim[]): Channel | null => {
  const support = new Map<Channel, number>()
  for (const claim of strongestChannels(claims)) support.set(claim.value, (support.get(claim.value) ?? 0) + claim.weight)
  const order: readonly Channel[] = ["video", "call", "meeting"]
  return [...support].sort((a, b) => b[1] - a[1] || order.indexOf(a[0]) - order.indexOf(b[0]))[0]?.[0] ?? null
}
