import type { Account, Claim } from "../../model/comparison.ts"
import type { LanguagePack, LanguagePacks } from "../../languages/pack.ts"
import { matches, packOf, trim } from "../text.ts"
import { talkSentences } from "./talk-sentences.ts"

/** A day that an account gives; `weight` says how sure it is that it is the day of the talks. */
export interface DateClaim extends Claim<string> {
  readonly weight: number
}

const DAY = 86_400_000
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10)
const shift = (date: string, days: number): string => iso(Date.parse(date) + days * DAY)

/** Null for a day that no calendar has. */
const day = (year: number, month: number, date: number): string | null => {
  const time = Date.UTC(year, month - 1, date)
  return new Date(time).getUTCDate() === date && date > 0 ? iso(time) : null
}

const month = (word: string, pack: LanguagePack): number | null => {
  const lower = word.toLowerCase()
  const names = [...pack.talks.months].filter(([name]) => lower.startsWith(name)).sort((a, b) => b[0].length - a[0].length)
  return names[0]?.[1] ?? null
}

/** Of a day without a year: the year that brings it nearest to `near`. */
const nearestYear = (near: string, monthNumber: number, date: number): string | null => {
  const year = Number(near.slice(0, 4))
  const days = [year - 1, year, year + 1].flatMap((candidate) => day(candidate, monthNumber, date) ?? [])
  return days.sort((a, b) => Math.abs(Date.parse(a) - Date.parse(near)) - Math.abs(Date.parse(b) - Date.parse(near)))[0] ?? null
}

/** The last such weekday at or before the day of publication (0 is Monday). */
const lastWeekday = (published: string, weekday: number): string => {
  const today = (new Date(published).getUTCDay() + 6) % 7
  return shift(published, -((today - weekday + 7) % 7))
}

/** The latest year that the text writes out, for days without a year where nothing else tells one. */
const latestYear = (text: string): string | null => {
  const years = [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/gu)].map(([year]) => year).sort()
  return years.at(-1) ?? null
}

/** Every day that an account gives for the talks: written, told from today, by a weekday, and its day of publication. */
export const dateClaims = (account: Account, index: number, packs: LanguagePacks): readonly DateClaim[] => {
  const { text, published } = account.document
  const claims: DateClaim[] = []
  const latest = latestYear(text)
  const near = published ?? (latest === null ? null : `${latest}-07-01`)
  for (const sentence of talkSentences(account, packs)) {
    const { pack } = sentence
    const opening = sentence.weight === 1
    if (!opening && sentence.persons.length < 2) continue
    const claim = (span: { start: number; end: number }, value: string | null, weight: number): void => {
      if (value !== null) claims.push({ account: index, start: span.start, end: span.end, value, weight: weight * sentence.weight })
    }
    for (const pattern of pack.talks.dates) {
      for (const found of matches(text, sentence, pattern)) {
        const monthNumber = month(found.groups["month"] ?? "", pack)
        if (monthNumber === null) continue
        const date = Number(found.groups["d"])
        const year = found.groups["y"]
        claim(found, year !== undefined ? day(Number(year), monthNumber, date) : near === null ? null : nearestYear(near, monthNumber, date), year !== undefined || published !== null ? 2 : 1.5)
      }
    }
    if (published === null || !opening) continue
    for (const [pattern, offset] of pack.talks.relativeDays) for (const found of matches(text, sentence, pattern)) claim(found, shift(published, offset), 3)
    pack.talks.weekdays.forEach((pattern, weekday) => {
      for (const found of matches(text, sentence, pattern)) claim(found, lastWeekday(published, weekday), 1.5)
    })
  }
  const first = account.annotation.sentences[0]
  const pack = packOf(packs, account.document.language)
  const written = pack === null ? [] : openingDates(account, pack, near)
  claims.push(...written.map((found) => ({ ...found, account: index })))
  if (published !== null && first !== undefined) claims.push({ account: index, ...trim(text, first), value: published, weight: 1 })
  // a day after publication, or long before it, is the day of something else
  return claims.filter((claim) => published === null || (claim.value <= shift(published, 1) && claim.value >= shift(published, -10)))
}

/** A date with its year on the first lines (a dateline) where no sentence of the talks tells it. */
const openingDates = (account: Account, pack: LanguagePack, near: string | null): readonly Omit<DateClaim, "account">[] => {
  if (near === null) return []
  const opening = { start: 0, end: Math.min(account.document.text.length, 300) }
  return pack.talks.dates.flatMap((pattern) => matches(account.document.text, opening, pattern)).flatMap((found) => {
    const monthNumber = month(found.groups["month"] ?? "", pack)
    const year = found.groups["y"]
    const value = monthNumber === null || year === undefined ? null : day(Number(year), monthNumber, Number(found.groups["d"]))
    return value === null ? [] : [{ start: found.start, end: found.end, value, weight: 1 }]
  })
}

/** The best supported day; of equals the earlier one, since accounts are published after the talks. */
export const bestDate = (claims: readonly DateClaim[]): string | null => {
  const support = new Map<string, number>()
  // one account speaks once for one day
  const strongest = new Map<string, number>()
  for (const claim of claims) strongest.set(`${claim.account} ${claim.value}`, Math.max(strongest.get(`${claim.account} ${claim.value}`) ?? 0, claim.weight))
  for (const [key, weight] of strongest) {
    const value = key.split(" ")[1] ?? ""
    support.set(value, (support.get(value) ?? 0) + weight)
  }
  return [...support].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null
}

/** An account's own day of the talks: its best supported claim. */
export const ownDates = (claims: readonly DateClaim[]): readonly DateClaim[] => {
  const own = new Map<number, DateClaim>()
  for (const claim of claims) {
    const best = own.get(claim.account)
    if (best === undefined || claim.weight > best.weight) own.set(claim.account, claim)
  }
  return [...own.values()].sort((a, b) => a.account - b.account)
}
