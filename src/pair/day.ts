import type { LanguagePack } from "../languages/pack.ts"

/** The day of talks as one account gives it. */
export interface Day {
  /** YYYY-MM-DD where the account's side is */
  readonly date: string
  /** IANA name; null where the side's is not known */
  readonly zone: string | null
  /** by the account itself; else it is the day of publication */
  readonly told: boolean
}

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** A day told in a text lies at most so many days before its publication; one further back is another matter. */
const FURTHEST = 6
/** Two local days of one meeting share at least so many hours: an evening here is a morning there, but midnight is no time for talks. */
const LEAST_SHARED = 4 * HOUR

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10)
export const shift = (date: string, days: number): string => iso(Date.parse(date) + days * DAY)

const day = (year: number, month: number, date: number): string | null => {
  const time = Date.UTC(year, month - 1, date)
  return new Date(time).getUTCDate() === date && date > 0 ? iso(time) : null
}

const monthOf = (word: string, pack: LanguagePack): number | null => {
  const lower = word.toLowerCase()
  return [...pack.talks.months].filter(([name]) => lower.startsWith(name)).sort((a, b) => b[0].length - a[0].length)[0]?.[1] ?? null
}

/** Days that these words name, told from the day of publication; `ahead` lets them lie after it. */
export const daysIn = (words: string, published: string, pack: LanguagePack, ahead = false): readonly string[] => {
  const found: { readonly at: number; readonly date: string | null }[] = []
  for (const pattern of pack.talks.dates) for (const match of words.matchAll(pattern)) found.push({ at: match.index, date: written(match.groups ?? {}, published, pack) })
  for (const [pattern, offset] of pack.talks.relativeDays) for (const match of words.matchAll(pattern)) found.push({ at: match.index, date: shift(published, offset) })
  pack.talks.weekdays.forEach((pattern, weekday) => {
    for (const match of words.matchAll(pattern)) found.push({ at: match.index, date: shift(published, -((weekdayOf(published) - weekday + 7) % 7)) })
  })
  const latest = shift(published, ahead ? 30 : 0)
  const earliest = shift(published, -FURTHEST)
  return found.sort((a, b) => a.at - b.at).flatMap(({ date }) => (date !== null && date >= earliest && date <= latest ? [date] : []))
}

const weekdayOf = (date: string): number => (new Date(date).getUTCDay() + 6) % 7

const written = (groups: Readonly<Record<string, string | undefined>>, published: string, pack: LanguagePack): string | null => {
  const month = monthOf(groups["month"] ?? "", pack)
  const date = Number(groups["d"])
  if (month === null) return null
  if (groups["y"] !== undefined) return day(Number(groups["y"]), month, date)
  const year = Number(published.slice(0, 4))
  return [year - 1, year, year + 1].flatMap((candidate) => day(candidate, month, date) ?? []).sort((a, b) => gap(a, published) - gap(b, published))[0] ?? null
}

/** The first date in these words that is written with its year. */
export const fullDateIn = (words: string, pack: LanguagePack): string | null =>
  pack.talks.dates.flatMap((pattern) => [...words.matchAll(pattern)]).filter(({ groups }) => groups?.["y"] !== undefined).sort((a, b) => a.index - b.index)
    .flatMap(({ groups }) => written(groups!, `${groups!["y"]}-01-01`, pack) ?? [])[0] ?? null

const gap = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b))
export const daysApart = (a: string, b: string): number => Math.round(gap(a, b) / DAY)

const offsets = new Map<string, number>()

/** Milliseconds that clocks of a zone are ahead of UTC on a day; 0 where the zone is not known. */
const offsetOf = (zone: string | null, date: string): number => {
  if (zone === null) return 0
  const key = `${zone} ${date}`
  const known = offsets.get(key)
  if (known !== undefined) return known
  const text = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" }).formatToParts(new Date(`${date}T12:00:00Z`)).find((part) => part.type === "timeZoneName")?.value ?? ""
  const [, sign = "+", hours = "0", minutes = "0"] = /GMT([+-])(\d\d):(\d\d)/.exec(text) ?? []
  const offset = (sign === "-" ? -1 : 1) * (Number(hours) * HOUR + Number(minutes) * 60_000)
  offsets.set(key, offset)
  return offset
}

export type DayRelation = "same-day" | "time-zones" | "next-day"

/** How two accounts' days can be one: the same date; two dates that share hours; published a day later. Null where they cannot. */
export const sameDay = (a: Day, b: Day): DayRelation | null => {
  if (a.date === b.date) return "same-day"
  const [first, second] = a.date < b.date ? [a, b] : [b, a]
  if (daysApart(first.date, second.date) > 1) return null
  if (first.zone !== null && second.zone !== null) {
    // the earlier date ends later in the west: it shares its last hours with the first hours of the next date in the east
    const end = Date.parse(first.date) + DAY - offsetOf(first.zone, first.date)
    const start = Date.parse(second.date) - offsetOf(second.zone, second.date)
    if (end - start >= LEAST_SHARED) return "time-zones"
  }
  return second.told ? null : "next-day"
}
