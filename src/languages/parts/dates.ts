import type { DateFinder, FoundDate } from "./reading.ts"

/** The part of chrono-node's parsed result that is used here. */
interface ParsedDate {
  readonly index: number
  readonly text: string
  readonly start: { isCertain(component: "day" | "month" | "year"): boolean; get(component: "day" | "month" | "year"): number | null }
}

/** Wraps a chrono locale: only dates whose day, month and year are written. */
export const fullDates = (locale: { readonly strict: { parse(text: string): readonly ParsedDate[] } }): DateFinder => (text) => {
  // chrono knows the Ukrainian apostrophe only as "'"
  const parsed = locale.strict.parse(text.replaceAll("’", "'").replaceAll("ʼ", "'").replaceAll("\u00a0", " "))
  return parsed.flatMap((result): FoundDate[] => {
    const { start } = result
    if (!start.isCertain("day") || !start.isCertain("month") || !start.isCertain("year")) return []
    const [year, month, day] = [start.get("year"), start.get("month"), start.get("day")]
    if (year === null || month === null || day === null) return []
    const date = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`
    return [{ start: result.index, end: result.index + result.text.length, date }]
  })
}
