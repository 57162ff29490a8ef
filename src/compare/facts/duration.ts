import type { Account, Claim } from "../../model/comparison.ts"
import type { LanguagePack, LanguagePacks } from "../../languages/pack.ts"
import { talkSentences, type TalkSentence } from "./talk-sentences.ts"

export interface Length {
  readonly minutes: number
  /** "about", "more than" and the like stand before it */
  readonly approximate: boolean
}

/** No talks of a day are longer; a longer time is something else. */
const LONGEST = 16 * 60

const number = (text: string | undefined, pack: LanguagePack): number | null => {
  if (text === undefined) return null
  const word = text.toLowerCase().replace(/['ʼ]/gu, "’").replace(/-$/u, "")
  const known = pack.talks.numbers.get(word) ?? [...pack.talks.numbers].find(([name]) => name.startsWith(word.slice(0, 3)) && word.length > 3)?.[1]
  const value = known ?? Number(word.replace(",", "."))
  return Number.isFinite(value) ? value : null
}

const lengthOf = (groups: Readonly<Record<string, string | undefined>>, pack: LanguagePack): Length | null => {
  const hours = groups["one"] !== undefined ? 1 : number(groups["h"], pack)
  const half = groups["half"] !== undefined ? 30 : 0
  const minutes = number(groups["m"] ?? groups["m2"], pack)
  if (hours === null && half === 0 && minutes === null) return null
  const total = Math.round((hours ?? 0) * 60 + half + (minutes ?? 0))
  return total > 0 && total <= LONGEST ? { minutes: total, approximate: groups["about"] !== undefined } : null
}

const inSentence = (sentence: TalkSentence, account: number): readonly (Claim<number> & { readonly approximate: boolean })[] => {
  const { pack, words, start } = sentence
  if (!pack.talks.timeUnit.test(words)) return []
  const taken: (Claim<number> & { readonly approximate: boolean })[] = []
  for (const pattern of pack.talks.duration) {
    for (const found of words.matchAll(pattern)) {
      const span = { start: start + found.index, end: start + found.index + found[0].length }
      if (taken.some((other) => span.start < other.end && other.start < span.end)) continue
      if (pack.talks.notDuration.before.test(words.slice(0, found.index)) || pack.talks.notDuration.after.test(words.slice(found.index + found[0].length))) continue
      const length = lengthOf(found.groups ?? {}, pack)
      if (length !== null) taken.push({ account, ...span, value: length.minutes, approximate: length.approximate })
    }
  }
  return taken
}

/** How long the talks lasted as one account says it: the first length in a sentence that names the talks or goes on from one that does. */
export const durationClaims = (account: Account, index: number, packs: LanguagePacks): readonly (Claim<number> & { readonly approximate: boolean })[] => {
  const named = talkSentences(account, packs)
  const found = named.flatMap((sentence) => inSentence(sentence, index)).sort((a, b) => a.start - b.start)
  return found.slice(0, 1)
}

/** Two lengths that cannot both be true: both exact and apart, or apart by more than "about" can mean. */
export const lengthsDiffer = (a: Length, b: Length): boolean => {
  const gap = Math.abs(a.minutes - b.minutes)
  const loose = a.approximate || b.approximate
  return gap > (loose ? 0.34 : 0.17) * Math.max(a.minutes, b.minutes) && gap >= (loose ? 30 : 15)
}
