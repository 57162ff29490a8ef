import type { LanguagePacks } from "../languages/pack.ts"
import type { FindPublisher, Publisher } from "../languages/world/publishers.ts"
import { findDates } from "./dates.ts"
import type { ExtractedBlock } from "./extract.ts"

/** What a text says of itself in its first and last lines. */
export interface Imprint {
  /** where it is one that is known */
  readonly publisher: Publisher | null
  /** as the text gives it */
  readonly publisherName: string | null
  readonly published: string | null
  readonly author: string | null
  /** the text's own address */
  readonly url: string | null
  /** starts of the blocks that say this and nothing else */
  readonly lines: ReadonlySet<number>
}

type LineFacts = Partial<Pick<Imprint, "publisher" | "publisherName" | "published" | "author" | "url">>

interface Place {
  /** before the first paragraph */
  readonly header: boolean
  /** the last line of all */
  readonly last: boolean
}

const LINE_MAX = 160
const HEAD_LINES = 6
const TAIL_LINES = 3

/** Conservative: only lines that hold nothing else, the dateline of an agency, and the marks of a page that was copied as one line. */
export async function readImprint(text: string, blocks: readonly ExtractedBlock[], packs: LanguagePacks, find: FindPublisher): Promise<Imprint> {
  const found: LineFacts[] = []
  const lines = new Set<number>()
  let header = true
  for (const [i, { start, end }] of blocks.entries()) {
    if (i >= HEAD_LINES && i < blocks.length - TAIL_LINES) continue
    const line = text.slice(start, Math.min(end, start + 400))
    const facts = await readLine(line, { header, last: i === blocks.length - 1 }, packs, find)
    if (facts) {
      found.push(facts)
      lines.add(start)
    } else if (/[.!?…][»”"'’)\]]*$/.test(line) || line.length > LINE_MAX) header = false
  }
  const head = blocks.slice(0, HEAD_LINES).map(({ start, end }) => text.slice(start, Math.min(end, start + 400)))
  const pick = <K extends keyof LineFacts>(key: K): LineFacts[K] | null => found.find((facts) => facts[key] != null)?.[key] ?? null
  const url = pick("url") ?? labelledAddress(text, packs)
  return {
    url, lines,
    publisher: (url && find(url)) || pick("publisher") || first(head, (line) => dateline(line, find) ?? glued(line, find)),
    publisherName: pick("publisherName") ?? null,
    published: pick("published") ?? (await gluedDate(head[0] ?? "", packs)) ?? (await dateInFlatText(text, packs)),
    author: pick("author") ?? null,
  }
}

function first<T>(items: readonly string[], look: (item: string) => T | null): T | null {
  for (const item of items) {
    const found = look(item)
    if (found !== null) return found
  }
  return null
}

/** What a line says that is about the text and no part of it; null where it is text. */
async function readLine(line: string, place: Place, packs: LanguagePacks, find: FindPublisher): Promise<LineFacts | null> {
  if (line.length > LINE_MAX) return null
  const url = addressLine(line)
  if (url) return { url }
  const readings = [...packs.values()].map(({ reading }) => reading)
  const source = labelled(line, readings.flatMap(({ sourceLabels }) => sourceLabels), /^[^!?]*$/)
  if (source !== null) return labelledSourceAndDay(source, place, packs, find)
  const author = labelled(line, readings.flatMap(({ authorLabels }) => authorLabels), /^\p{Lu}[^.!?]{2,60}$/u)
  if (author !== null) return { author }
  const alone = /[.!?:]$/.test(line) ? null : find(line)
  if (alone?.alone) return { publisher: alone }
  const published = await dateOfLine(line, packs)
  return published ? { published } : null
}

/** "Source: X" → X where X looks as it must. */
function labelled(line: string, labels: readonly string[], shape: RegExp): string | null {
  const colon = line.indexOf(":")
  if (colon < 1 || !labels.includes(line.slice(0, colon).trim().toLowerCase())) return null
  const value = line.slice(colon + 1).trim().replace(/[.\s]+$/, "")
  return value !== "" && shape.test(value) ? value : null
}

/** "Source: Office of the Governor, 3 March 2026": the day is none of the name, and "Published: 3 March 2026" is no name at all. */
async function labelledSourceAndDay(value: string, place: Place, packs: LanguagePacks, find: FindPublisher): Promise<LineFacts | null> {
  const day = (await findDates(value, packs)).at(-1)
  if (day === undefined || !/^\s*(?:\p{Ll}{1,5}\.?)?[\s,]*(?:\d{1,2}[:.]\d\d)?$/u.test(value.slice(day.end))) return labelledSource(value, place, find)
  const name = value.slice(0, day.start).replace(/[\s,;|·•–—-]+$/u, "")
  const facts = name === "" ? null : labelledSource(name, place, find)
  return facts === null && name !== "" ? null : { ...facts, published: day.date }
}

/** Inside an article of the press "Source: Foreign Ministry" names whom it draws on; over or under a text, who published it. */
function labelledSource(value: string, { header, last }: Place, find: FindPublisher): LineFacts | null {
  const publisher = find(value)
  if (publisher) return header || last || publisher.kind === "press" ? { publisher } : null
  const name = value.match(/^[«“"„]?([^«»“”"„.,;:]{2,80})[»”"“]?$/)?.[1]
  return name && (header || last) ? { publisherName: name } : null
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
  if (/[!?…]$/.test(line)) return null
  const found = (await findDates(line, packs))[0]
  if (!found) return null
  const [before, after] = [line.slice(0, found.start).trim(), line.slice(found.end).trim()]
  // "Kyiv, 7 December 2021", but not the caption "Some Name, 7 December 2021"
  const opens = before === "" || (before.length <= 40 && /[-–—|•:]$/.test(before)) || /^\S+,$/.test(before)
  const rest = after.replace(/^\p{Ll}{1,5}\.?(?=[\s,]|$)/u, "").replace(/\d{1,2}[:.]\d\d(?::\d\d)?/, "").trim()
  return opens && rest.length <= 30 && !/\p{L}{3,}[.;:]$/u.test(rest) && !/\p{Ll}{3,}\s+\p{Ll}{3,}\s+\p{Ll}{3,}/u.test(rest) ? found.date : null
}

/** "Title - Outlet - 12.02.2023 …" */
async function gluedDate(line: string, packs: LanguagePacks): Promise<string | null> {
  const tail = line.match(/\s[-–—|]\s[^-–—|]{2,40}\s[-–—|]\s(\d{1,2}\.\d{1,2}\.\d{4})/)
  return tail ? ((await findDates(tail[1]!, packs))[0]?.date ?? null) : null
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
