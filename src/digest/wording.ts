import { fill } from "../model/template.ts"
import type { LanguagePack } from "../languages/pack.ts"
import type { Gender } from "../languages/parts/phrasing.ts"

const FORMS: readonly Gender[] = ["masculine", "feminine", "neuter", "plural"]

/** Fills a template whose agreeing words stand as `{m|f|n|pl}`; the places are filled afterwards. */
export const agree = (template: string, gender: Gender, values: Readonly<Record<string, string>>): string =>
  fill(template.replace(/\{([^{}|]*(?:\|[^{}|]*)+)\}/gu, (_, forms: string) => forms.split("|")[FORMS.indexOf(gender)] ?? forms.split("|")[0] ?? ""), values)

/** "A, B and C" as the language joins them. */
export const list = (names: readonly string[], pack: LanguagePack): string =>
  names.length < 2 ? names[0] ?? "" : `${names.slice(0, -1).join(", ")} ${pack.phrasing.digest.and} ${names.at(-1) ?? ""}`

/** Words of a source in one line, of links what they show. */
export const flat = (words: string): string => (words.includes("](") ? words.replace(LINK, "$1").replace(TORN, "") : words).replace(EMPHASIS, "").replace(/\s+/gu, " ").replace(STRAY, "").trim()
const LINK = /\[([^[\]]*)\]\((?:https?:|mailto:|[/#])[^\s()]*(?:\([^\s()]*\)[^\s()]*)*\)/gu
/** A blank before a stop */
const STRAY = / (?=[.,;](?:[\s”»]|$))/gu
/** Marks of wiki text: ''so'' */
const EMPHASIS = /'{2,5}/gu
/** Of a link whose beginning is not there */
const TORN = /\]\((?:https?:|mailto:|[/#])[^\s()]*\)/gu

/** With the blank that a source lost before a quotation: `as"grave"` */
export const spaced = (words: string): string => {
  let isOpen = false
  return words.replace(/"/gu, (mark, at: number) => {
    isOpen = !isOpen
    return isOpen && /\p{L}/u.test(words[at - 1] ?? "") && /\p{L}/u.test(words[at + 1] ?? "") ? ` ${mark}` : mark
  })
}

/** Words of a source in the quotation marks of their language. */
export const quoted = (words: string, pack: LanguagePack): string => {
  const [open, close, innerOpen, innerClose] = pack.phrasing.quotes
  if (words.startsWith(open) && words.endsWith(close) && words.lastIndexOf(open) === 0 && words.indexOf(close) === words.length - 1) return words
  const inner = words.includes(open) && isPaired(words, open, close) ? words.replaceAll(open, innerOpen).replaceAll(close, innerClose) : words
  return `${open}${inner}${close}`
}

/** Whether every mark that closes has one before it that opens. */
const isPaired = (words: string, open: string, close: string): boolean => {
  let depth = 0
  for (const letter of words) {
    if (letter === open) depth++
    else if (letter === close && --depth < 0) return false
  }
  return depth === 0
}

export const dateText = (iso: string, pack: LanguagePack): string => pack.labels.facts.day(iso)

export type Bound = "exact" | "about" | "over" | "under"

/** What the words of a length say of it, in the language of `pack`; "just over an hour" is about one. */
export const boundOf = (words: string, pack: LanguagePack): Bound | null => {
  const { about, over, under } = pack.phrasing.durations.bounds
  return about.test(words) ? "about" : over.test(words) ? "over" : under.test(words) ? "under" : null
}

export const durationText = (minutes: number, bound: Bound, pack: LanguagePack): string => {
  const rules = new Intl.PluralRules(pack.code)
  const { durations } = pack.phrasing
  const counted = (forms: Readonly<Record<string, string>>, n: number): string => fill(forms[rules.select(n)] ?? forms["other"] ?? "{n}", { n: String(n) })
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const whole = hours === 0 ? counted(durations.minutes, rest) : rest === 0 ? counted(durations.hours, hours)
    : fill(durations.and, { x: counted(durations.hours, hours), y: counted(durations.minutes, rest) })
  return bound === "exact" ? whole : fill(durations[bound], { duration: whole })
}

export const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

/** A full stop where the text ends with none. */
export const stopped = (text: string): string => (/[.!?…]["”»“’)]*$/u.test(text) ? text : `${text}.`)
