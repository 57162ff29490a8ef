import type { Account, Claim } from "../../model/comparison.ts"
import type { LanguagePack, LanguagePacks } from "../../languages/pack.ts"
import { talkSentences, type TalkSentence } from "./talk-sentences.ts"

export interface Length {
  readonly minutes: number
  /** "about", "more than" and the like stand before it, "or so" behind it */
  readonly approximate: boolean
  readonly partial?: boolean
}

/** How long an account says that the talks lasted; `partial`: only one part of them, "one-on-one". */
export interface LengthClaim extends Claim<number> {
  readonly approximate: boolean
  readonly partial: boolean
}

/** No talks of a day are longer; a longer time is something else. */
const LONGEST = 16 * 60

const number = (text: string | undefined, pack: LanguagePack): number | null => {
  if (text === undefined) return null
  const word = text.toLowerCase().replace(/['ʼ]/gu, "’").replace(/-$/u, "")
  const parts = word.split(/[\s-]+/u)
  if (parts.length === 2 && !pack.talks.numbers.has(word)) {
    const [tens, ones] = parts.map((part) => pack.talks.numbers.get(part) ?? number(part, pack))
    if (tens && ones && tens % 10 === 0 && ones < 10) return tens + ones
  }
  const known = pack.talks.numbers.get(word) ?? [...pack.talks.numbers].find(([name]) => name.startsWith(word.slice(0, 3)) && word.length > 3)?.[1]
  const value = known ?? Number(word.replace(",", "."))
  return Number.isFinite(value) ? value : null
}

const lengthOf = (groups: Readonly<Record<string, string | undefined>>, pack: LanguagePack): Length | null => {
  const hours = groups["one"] !== undefined ? 1 : number(groups["h"], pack)
  const half = groups["half"] !== undefined ? 30 : groups["quarters"] !== undefined ? 45 : groups["quarter"] !== undefined ? 15 : 0
  const minutes = number(groups["m"] ?? groups["m2"], pack)
  if (hours === null && half === 0 && minutes === null) return null
  const total = Math.round((hours ?? 0) * 60 + half + (minutes ?? 0))
  return total > 0 && total <= LONGEST ? { minutes: total, approximate: groups["about"] !== undefined || groups["rough"] !== undefined } : null
}

/** The lengths of one sentence: "39 minutes in a small group, then an hour with their delegations" is one, of both together. */
const inSentence = (sentence: TalkSentence, account: number): readonly LengthClaim[] => {
  const { pack, words, start } = sentence
  if (!pack.talks.timeUnit.test(words)) return []
  const taken: LengthClaim[] = []
  for (const pattern of pack.talks.duration) {
    for (const found of words.matchAll(pattern)) {
      const span = { start: start + found.index, end: start + found.index + found[0].length }
      if (taken.some((other) => span.start < other.end && other.start < span.end)) continue
      if (pack.talks.notDuration.before.test(words.slice(0, found.index)) || pack.talks.notDuration.after.test(words.slice(found.index + found[0].length))) continue
      const length = lengthOf(found.groups ?? {}, pack)
      if (length !== null) taken.push({ account, ...span, value: length.minutes, approximate: length.approximate, partial: words.search(pack.talks.lengthParts.narrow) >= 0 })
    }
  }
  const [first, second] = taken.sort((a, b) => a.start - b.start)
  if (first === undefined || second === undefined || words.slice(first.end - start, second.start - start).search(pack.talks.lengthParts.next) < 0) return taken
  return [{ ...first, end: second.end, value: first.value + second.value, approximate: first.approximate || second.approximate, partial: false }, ...taken.slice(2)]
}

/** How long the talks lasted as one account says it: the first length in a sentence that names the talks, one of the whole talks before one of a part. */
export const durationClaims = (account: Account, index: number, packs: LanguagePacks): readonly LengthClaim[] => {
  const found = talkSentences(account, packs, (pack) => pack.talks.lasting).flatMap((sentence) => inSentence(sentence, index)).sort((a, b) => Number(a.partial) - Number(b.partial) || a.start - b.start)
  return found.slice(0, 1)
}

/** Two lengths that cannot both be true: both exact and apart, or apart by more than "about" can mean. */
export const lengthsDiffer = (a: Length, b: Length): boolean => {
  if (a.partial || b.partial) return false
  const gap = Math.abs(a.minutes - b.minutes)
  const loose = a.approximate || b.approximate
  return gap > (loose ? 0.34 : 0.17) * Math.max(a.minutes, b.minutes) && gap >= (loose ? 30 : 15)
}
