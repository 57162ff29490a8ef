import type { LanguagePacks } from "../languages/pack.ts"
import type { FindPublisher, Publisher } from "../languages/world/publishers.ts"
import { findDates } from "./dates.ts"
import type { ExtractedBlock } from "./extract.ts"

/** What a text says of itself in its first and last lines. */
export interface Imprint {
  readonly publisher: Publisher | null
  readonly published: string | null
  readonly author: string | null
  /** the text's own address */
  readonly url: string | null
}

const LINE_MAX = 160
const HEAD_LINES = 6

/** Conservative: only lines that hold nothing else, and the dateline of an agency. */
export async function readImprint(text: string, blocks: readonly ExtractedBlock[], packs: LanguagePacks, find: FindPublisher): Promise<Imprint> {
  const lines = blocks.map(({ start, end }) => text.slice(start, Math.min(end, start + 400)))
  const head = lines.slice(0, HEAD_LINES)
  const short = [...head, ...lines.slice(-3)].filter((line) => line.length <= LINE_MAX)
  const ends = [lines[0], lines.at(-1)]
  const labels = [...packs.values()].flatMap(({ reading }) => reading.sourceLabels)
  const url = first(short, addressLine) ?? labelledAddress(text, packs)
  return {
    url,
    publisher: (url && find(url)) || (first(short, (line) => publisherLine(line, ends.includes(line), labels, find)) ?? first(head, (line) => dateline(line, find) ?? glued(line, find))),
    published: await firstAsync([...head.slice(0, 4), ...lines.slice(-2)], (line) => dateOfLine(line, packs)) ?? await dateInFlatText(text, packs),
    author: first(short, (line) => labelled(line, [...packs.values()].flatMap(({ reading }) => reading.authorLabels), /^\p{Lu}[^.!?]{2,60}$/u)),
  }
}

function first<T>(items: readonly string[], look: (item: string) => T | null): T | null {
  for (const item of items) {
    const found = look(item)
    if (found !== null) return found
  }
  return null
}

async function firstAsync<T>(items: readonly string[], look: (item: string) => Promise<T | null>): Promise<T | null> {
  for (const item of items) {
    const found = await look(item)
    if (found !== null) return found
  }
  return null
}

/** "Source: X" → X where X looks as it must. */
function labelled(line: string, labels: readonly string[], shape: RegExp): string | null {
  const colon = line.indexOf(":")
  if (colon < 1 || !labels.includes(line.slice(0, colon).trim().toLowerCase())) return null
  const value = line.slice(colon + 1).trim().replace(/[.\s]+$/, "")
  return shape.test(value) ? value : null
}

/** A line that names a publisher after a label ("Источник: Укринформ") or is nothing but the name of a press office or an outlet. */
function publisherLine(line: string, atEnd: boolean, labels: readonly string[], find: FindPublisher): Publisher | null {
  const value = labelled(line, labels, /\S/)
  if (value !== null) {
    // inside an article of the press "Source: Foreign Ministry" names whom it draws on
    const source = find(value)
    return source && (atEnd || source.kind === "press") ? source : null
  }
  const alone = /[.!?:]$/.test(line) ? null : find(line)
  return alone?.alone ? alone : null
}

/** A line that is an address and nothing else. */
const addressLine = (line: string): string | null => (/^https?:\/\/[^\s/]+\.[^\s]+$/i.test(line) ? (URL.parse(line)?.href ?? null) : null)

/** "Source: https://…", «Ссылка на материал: host/path» at the end of a text. */
function labelledAddress(text: string, packs: LanguagePacks): string | null {
  const tail = text.slice(-400)
  const labels = [...packs.values()].flatMap(({ reading }) => reading.linkLabels)
  for (const found of tail.matchAll(/(?<=(\p{L}[\p{L} ]{2,30}): ?)(?:https?:\/\/)?(?:[a-z0-9-]+\.)+[a-z]{2,}\/[^\s]*/giu)) {
    const before = found[1]!.toLowerCase()
    if (labels.some((label) => before.endsWith(label))) return URL.parse(found[0].includes("://") ? found[0] : `http://${found[0]}`)?.href ?? null
  }
  return null
}

/** "KYIV, Dec 7 (Agency) — …", «МОСКВА, 7 дек — Агентство.», «КИЇВ. 7 грудня. Агентство. …», «МОСКВА, 7 декабря. /Агентство/. …» */
function dateline(line: string, find: FindPublisher): Publisher | null {
  const place = line.match(/^\p{Lu}[\p{Lu}\s-]{2,30}(?:\/[\p{Lu}\s-]+)?[,.]\s/u)
  if (!place) return null
  const head = line.slice(place[0].length, place[0].length + 70)
  return first(head.split(/[()/—–]|\s-\s|\.\s/).slice(0, 4), (part) => (part.trim() === "" ? null : find(part.trim().replace(/[.,:]$/, ""))))
}

/** A scraped title with its outlet: "Minister visits the capital - Outlet - 12.02.2023 …". */
function glued(line: string, find: FindPublisher): Publisher | null {
  const found = line.match(/\s[-–—|]\s([^-–—|]{2,40})\s[-–—|]\s\d{1,2}\.\d{1,2}\.\d{4}/)
  return found ? find(found[1]!.trim()) : null
}

/** A line that is a date and little else («7 декабря 2021 года, 21:30», "Agency – 27 January 2021"). */
async function dateOfLine(line: string, packs: LanguagePacks): Promise<string | null> {
  const tail = line.match(/\s[-–—|]\s[^-–—|]{2,40}\s[-–—|]\s(\d{1,2}\.\d{1,2}\.\d{4})/)
  if (tail) return (await findDates(tail[1]!, packs))[0]?.date ?? null
  if (line.length > LINE_MAX || (/[!?…]$/.test(line))) return null
  const found = (await findDates(line, packs))[0]
  if (!found) return null
  const [before, after] = [line.slice(0, found.start).trim(), line.slice(found.end).trim()]
  // "Kyiv, 7 December 2021", but not the caption "Some Name, 7 December 2021"
  const opens = before === "" || (before.length <= 40 && /[-–—|•:]$/.test(before)) || /^\S+,$/.test(before)
  const rest = after.replace(/^\p{Ll}{1,5}\.?(?=[\s,]|$)/u, "").replace(/\d{1,2}[:.]\d\d(?::\d\d)?/, "").trim()
  return opens && rest.length <= 30 && !/\p{L}{3,}[.;:]$/u.test(rest) && !/\p{Ll}{3,}\s+\p{Ll}{3,}\s+\p{Ll}{3,}/u.test(rest) ? found.date : null
}

/** A page copied as one line: "Publication date: 7 December 2021" at its end, or a date with a clock time near its beginning. */
async function dateInFlatText(text: string, packs: LanguagePacks): Promise<string | null> {
  const labels = [...packs.values()].flatMap(({ reading }) => reading.dateLabels)
  const tail = text.slice(-500)
  const label = labels.map((name) => tail.toLowerCase().lastIndexOf(`${name}:`)).find((at) => at >= 0)
  if (label !== undefined) {
    const after = tail.slice(tail.indexOf(":", label) + 1, tail.indexOf(":", label) + 40)
    const found = (await findDates(after, packs))[0]
    if (found && found.start <= 2) return found.date
  }
  const head = text.slice(0, 900)
  if (!/(?:19|20)\d\d\D{1,12}\d{1,2}:\d\d/.test(head)) return null
  const timed = (await findDates(head, packs)).find(({ start, end }) => /\d{1,2}:\d\d/.test(head.slice(start, end)) || /^\D{0,8}\d{1,2}:\d\d\b/.test(head.slice(end)))
  return timed?.date ?? null
}
