import { Parser } from "htmlparser2"
import type { Stated } from "../extract.ts"
import { linkedData } from "./linked-data.ts"
import { cleanText } from "./markup.ts"

/** What was gathered in one pass over the page. */
interface Gathered {
  readonly meta: Map<string, string>
  readonly headings: string[]
  readonly times: string[]
  readonly scripts: string[]
  title: string
  canonical: string | null
  language: string | null
  password: boolean
  visible: string
  /** offset into `visible` of the first h1 */
  heading: number
}

const UNSEEN = new Set(["script", "style", "noscript", "template", "nav", "footer", "aside", "svg", "title", "select", "option"])
const DATE_NAMES = ["article:published_time", "og:article:published_time", "datepublished", "og:published_time", "dc.date.issued", "dcterms.issued",
  "dcterms.created", "dc.date", "dcterms.date", "parsely-pub-date", "sailthru.date", "publishdate", "publish-date", "pubdate", "publication_date", "date"]
const VISIBLE_MAX = 200_000
const TITLE_MAX = 500

/** Title, publisher, date, author, canonical URL, as far as the page gives them. */
export function readStated(html: string, url: string | null): Stated {
  const page = gather(html)
  const { meta } = page
  const linked = linkedData(page.scripts)
  const publisher = meta.get("og:site_name") ?? linked.publisher ?? meta.get("application-name") ?? meta.get("dc.publisher") ?? null
  const dates = [meta.get(DATE_NAMES[0]!), linked.date, ...DATE_NAMES.slice(1).map((name) => meta.get(name)), ...page.times]
  return {
    title: findTitle(page, linked.headline, publisher),
    author: [meta.get("author"), linked.author, meta.get("article:author"), meta.get("dc.creator")].find((name) => name && isName(name)) ?? null,
    publisher,
    dates: dates.flatMap((date) => date || []),
    canonical: absolute(page.canonical ?? meta.get("og:url") ?? savedFrom(html), url),
    language: page.language ?? meta.get("og:locale") ?? meta.get("content-language") ?? null,
    surroundings: page.heading < 0 ? page.visible.slice(0, 1200) : page.visible.slice(Math.max(0, page.heading - 250), page.heading + 900),
    access: linked.paid ? "paid" : page.password ? "password" : "open",
  }
}

/** What browsers write into a page that they save. */
const savedFrom = (html: string): string | null => html.slice(0, 4000).match(/<!--\s*saved from url=\(\d+\)(https?:\/\/\S{1,2000})\s*-->/i)?.[1] ?? null

function gather(html: string): Gathered {
  const page: Gathered = {
    meta: new Map(), headings: [], times: [], scripts: [], title: "", canonical: null, language: null, password: false, visible: "", heading: -1,
  }
  const open: string[] = []
  let unseen = 0
  let script: string | null = null
  const parser = new Parser({
    onopentag: (name, given) => {
      open.push(name)
      if (UNSEEN.has(name)) unseen++
      if (name === "script") script = /ld\+json/i.test(given.type ?? "") ? "" : null
      if (name === "h1") {
        page.headings.push("")
        if (page.heading < 0) page.heading = page.visible.length
      }
      noteElement(page, name, given)
      if (!INLINE.has(name)) page.visible += "\n"
    },
    ontext: (text) => {
      if (script !== null) script += text
      if (open.at(-1) === "title" && !open.includes("svg")) page.title += text
      if (page.headings.length > 0 && open.includes("h1")) page.headings[page.headings.length - 1] += text
      if (unseen === 0 && page.visible.length < VISIBLE_MAX) page.visible += text
    },
    onclosetag: (name) => {
      open.pop()
      if (UNSEEN.has(name)) unseen--
      if (name === "script" && script !== null) {
        page.scripts.push(script)
        script = null
      }
    },
  })
  parser.end(html)
  return page
}

const INLINE = new Set(["a", "b", "i", "em", "strong", "span", "time", "sup", "sub", "u", "small"])

function noteElement(page: Gathered, name: string, given: Readonly<Record<string, string>>): void {
  if (name === "html") page.language ??= given.lang ?? given["xml:lang"] ?? null
  if (name === "meta") {
    const key = (given.property ?? given.name ?? given.itemprop ?? given["http-equiv"])?.toLowerCase()
    const content = cleanText(given.content ?? "")
    if (key && content !== "" && !page.meta.has(key)) page.meta.set(key, content)
    return
  }
  if (name === "link" && /(^|\s)canonical(\s|$)/i.test(given.rel ?? "")) page.canonical ??= given.href ?? null
  // a time before the heading is the site's own: today's date, the newest article
  if (given.itemprop?.toLowerCase() === "datepublished") page.times.unshift(given.datetime ?? given.content ?? "")
  else if (name === "time" && given.datetime && page.heading >= 0) page.times.push(given.datetime)
  if (name === "input" && given.type?.toLowerCase() === "password") page.password = true
}

function findTitle(page: Gathered, headline: string | null, site: string | null): string | null {
  // the name of the site may be a heading too
  const headings = page.headings.slice(0, 50).map((heading) => cleanText(heading.slice(0, TITLE_MAX))).filter((heading) => heading !== "" && heading.toLowerCase() !== site?.toLowerCase())
  const full = [headline, page.meta.get("og:title"), page.meta.get("twitter:title"), page.title].map((title) => cleanText((title ?? "").slice(0, TITLE_MAX))).filter((title) => title !== "")
  const echoed = headings.filter((heading) => heading.length > 8 && full.some((title) => title.toLowerCase().includes(heading.toLowerCase())))
  const only = headings.length === 1 && headings[0]!.length > 15 ? headings[0] : undefined
  const title = echoed.sort((a, b) => b.length - a.length)[0] ?? only ?? (full[0] ? withoutSite(full[0], site) : headings[0])
  return title ?? null
}

/** "Readout of the call | The White House" → "Readout of the call" */
function withoutSite(title: string, site: string | null): string {
  const parts = title.match(/^(.*\S)\s+[|•·—–:-]+\s+(\S.*)$/)
  if (!parts) return title
  const [, head, tail] = parts
  return tail!.toLowerCase() === site?.toLowerCase() || (tail!.length <= 30 && head!.length > 2 * tail!.length) ? head! : title
}

const isName = (text: string): boolean => text.length <= 80 && !/^https?:/i.test(text) && /\p{L}/u.test(text)

function absolute(link: string | null, base: string | null): string | null {
  if (!link) return null
  const parsed = URL.parse(link, base ?? undefined)
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.href : null
}
