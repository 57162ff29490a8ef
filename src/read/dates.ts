import type { LanguagePacks } from "../languages/pack.ts"
import type { FoundDate } from "../languages/parts/reading.ts"

/** The first of the spellings that is a full date, as YYYY-MM-DD; the publisher's own calendar day, no time zone applied. */
export async function firstDate(spellings: readonly string[], packs: LanguagePacks): Promise<string | null> {
  for (const spelling of spellings.slice(0, 30).map((given) => given.slice(0, 100))) {
    const date = isoDate(spelling) ?? compactDate(spelling) ?? (await findDates(spelling, packs))[0]?.date ?? null
    if (date && isPlausible(date)) return date
  }
  return null
}

const isoDate = (text: string): string | null => {
  const found = text.match(/(?:^|\D)(\d{4})-(\d{2})-(\d{2})(?!\d)/)
  return found ? calendarDay(Number(found[1]), Number(found[2]), Number(found[3])) : null
}

const compactDate = (text: string): string | null => {
  const found = text.match(/^(\d{4})(\d{2})(\d{2})(T|$)/)
  return found ? calendarDay(Number(found[1]), Number(found[2]), Number(found[3])) : null
}

/** /2021/12/07/, /2021-12-07-…, /07-12-2021, /20211207/ in a path. */
export function dateFromUrl(url: string | null): string | null {
  const path = url?.replace(/^[a-z]+:\/\/[^/]*/i, "") ?? ""
  const yearFirst = path.match(/(?:^|[/_.-])((?:19|20)\d\d)([/_.-]?)(\d{1,2})\2(\d{1,2})(?=[/_.-]|$)/)
  if (yearFirst && (yearFirst[2] !== "" || yearFirst[3]!.length + yearFirst[4]!.length === 4)) {
    const date = calendarDay(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]))
    if (date && isPlausible(date)) return date
  }
  const dayFirst = path.match(/(?:^|[/_.-])(\d{2})([/_.-])(\d{2})\2((?:19|20)\d\d)(?=[/_.-]|$)/)
  const date = dayFirst && calendarDay(Number(dayFirst[4]), Number(dayFirst[3]), Number(dayFirst[1]))
  return date && isPlausible(date) ? date : null
}

/** 2021-12-07, 07.12.2021, 7.12.2021; with slashes the order of day and month is not known unless one is above 12. */
function numericDates(text: string): FoundDate[] {
  const iso = [...text.matchAll(/(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/g)].flatMap((found): FoundDate[] => {
    const date = calendarDay(Number(found[1]), Number(found[2]), Number(found[3]))
    return date ? [{ start: found.index, end: found.index + found[0].length, date }] : []
  })
  const written = [...text.matchAll(/(?<![\d.])(\d{1,2})([./])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/g)].flatMap((found): FoundDate[] => {
    const [first, second, year] = [Number(found[1]), Number(found[3]), Number(found[4])]
    const monthFirst = found[2] === "/" && second > 12
    if (found[2] === "/" && first <= 12 && second <= 12 && first !== second) return []
    const date = monthFirst ? calendarDay(year, first, second) : calendarDay(year, second, first)
    return date ? [{ start: found.index, end: found.index + found[0].length, date }] : []
  })
  return [...iso, ...written]
}

/** Full dates in running text, in text order, by the locales of the packs. */
export async function findDates(text: string, packs: LanguagePacks): Promise<FoundDate[]> {
  if (!/(?:19|20)\d\d/.test(text)) return []
  const numeric = numericDates(text)
  if (numeric.length > 0 && numeric[0]!.start < 4) return numeric
  const found = [...numeric]
  const lower = text.toLowerCase()
  const plain = [...packs.values()].flatMap(({ reading }) => plainDates(lower, reading.months))
  if (plain.length > 0) return [...found, ...plain].filter(({ date }) => isPlausible(date)).sort((a, b) => a.start - b.start || b.end - a.end)
  for (const { reading } of packs.values()) {
    if (!lower.match(/\p{L}/gu)?.some((letter) => reading.alphabet.includes(letter))) continue
    const finder = await reading.loadDates()
    found.push(...finder(text))
    // each further locale costs its loading
    if (found.length > numeric.length) break
  }
  return found.filter(({ date }) => isPlausible(date)).sort((a, b) => a.start - b.start || b.end - a.end)
}

/** "7 December 2021", "December 7, 2021", «7 декабря 2021»: told without the library, whose loading takes longer than all other reading. */
function plainDates(lower: string, months: readonly string[]): FoundDate[] {
  return [...lower.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].flatMap((year): FoundDate[] => {
    const end = year.index + 4
    const start = Math.max(0, year.index - LONGEST_DAY)
    const before = lower.slice(start, year.index)
    const dayFirst = /(?<![\d.])(\d{1,2})\s+(\p{L}{3,12})\.?,?\s+$/u.exec(before)
    const monthFirst = dayFirst ? null : /(?<!\p{L})(\p{L}{3,12})\.?\s+(\d{1,2}),?\s+$/u.exec(before)
    const found = dayFirst ?? monthFirst
    if (!found) return []
    const [day, word] = dayFirst ? [found[1]!, found[2]!] : [found[2]!, found[1]!]
    const month = months.findIndex((beginning) => word.startsWith(beginning)) + 1
    const date = month > 0 ? calendarDay(Number(year[0]), month, Number(day)) : null
    return date ? [{ start: start + found.index, end, date }] : []
  })
}

/** most characters of day and month before a year */
const LONGEST_DAY = 24

function calendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null
}

/** Accounts are on the web: not older than it by much, not from the far future. */
const isPlausible = (date: string): boolean => date >= "1945-01-01" && date < "2100-01-01"
