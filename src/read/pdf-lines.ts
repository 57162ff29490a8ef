/** A run of characters where the page has it; PDF points, origin at the lower left. */
export interface Fragment {
  readonly str: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly fontSize: number
}

export interface PrintedLine {
  readonly text: string
  readonly page: number
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
}

export interface Print {
  /** from top to bottom as the file orders them, without running heads, page numbers and what a browser puts round a page that it prints */
  readonly lines: readonly PrintedLine[]
  /** a browser printed it */
  readonly browser: boolean
  /** of the page that a browser printed */
  readonly url: string | null
  readonly title: string | null
}

/** Fragments of each page → its lines. */
export function printedLines(pages: readonly (readonly Fragment[])[]): Print {
  const { pages: bare, ...printed } = withoutBrowser(pages.map((fragments, page) => linesOf(fragments, page)))
  return { lines: withoutRunningHeads(bare), ...printed }
}

const STAMP = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s+\d{1,2}:\d\d(?::\d\d)?(?:\s?[AaPp]\.?[Mm]\.?)?`
/** "23.11.2026, 10:45  Title" or "1 of 3  23.11.2026, 10:45": a day alone may be the page's own. */
const STAMPED = new RegExp(String.raw`^(?:${STAMP}\s+(?<title>\S.*)|\d{1,4}\s+\p{L}{1,4}\s+\d{1,4}\s+${STAMP})$`, "u")
/** "https://…  1/3" or "Title  https://…" */
const ADDRESSED = /^(?:(?<title>\S.*)\s)?(?<url>(?:https?|file):\/\/\S+)(?:\s+\d{1,4}\s?\/\s?\d{1,4})?$/u

/** A browser prints the day, the title, the address and the page's number above and below: both lines stand there, or it was none. */
function withoutBrowser(pages: readonly (readonly PrintedLine[])[]): Omit<Print, "lines"> & { readonly pages: readonly (readonly PrintedLine[])[] } {
  const found = pages.map((lines) => {
    const heights = lines.map(({ y }) => y)
    const [top, bottom] = [Math.max(...heights), Math.min(...heights)]
    const outer = lines.filter(({ y, size }) => y > top - size || y < bottom + size)
    const stamp = outer.find(({ text }) => STAMPED.test(text))
    const address = outer.find((line) => line !== stamp && ADDRESSED.test(line.text))
    return stamp === undefined || address === undefined ? null : { stamp, address }
  })
  const first = found.find((one) => one !== null)
  if (!first) return { pages, browser: false, url: null, title: null }
  const { url = "", title } = ADDRESSED.exec(first.address.text)?.groups ?? {}
  return {
    browser: true,
    pages: pages.map((lines, at) => lines.filter((line) => line !== found[at]?.stamp && line !== found[at]?.address)),
    url: /^https?:/u.test(url) && !/…|\.\.\./u.test(url) ? url : null, title: title ?? STAMPED.exec(first.stamp.text)?.groups?.title ?? null,
  }
}

function linesOf(fragments: readonly Fragment[], page: number): PrintedLine[] {
  const rows: Fragment[][] = []
  for (const fragment of fragments) {
    if (fragment.str.trim() === "") continue
    const last = rows.at(-1)?.at(-1)
    if (last && Math.abs(last.y - fragment.y) < 0.4 * Math.max(last.fontSize, fragment.fontSize) && fragment.x >= last.x - 1) rows.at(-1)!.push(fragment)
    else rows.push([fragment])
  }
  return rows.map((row) => joinRow(row, page))
}

function joinRow(row: readonly Fragment[], page: number): PrintedLine {
  let text = ""
  let right = row[0]!.x
  for (const [i, fragment] of row.entries()) {
    const gap = fragment.x - right
    if (i > 0 && gap > 0.12 * fragment.fontSize && !/\s$/.test(text) && !/^\s/.test(fragment.str)) text += " "
    text += fragment.str
    right = fragment.x + fragment.width
  }
  const biggest = row.reduce((a, b) => (b.str.length > a.str.length ? b : a))
  return { text: text.replace(/\s+/g, " ").trim(), page, left: row[0]!.x, right, y: biggest.y, size: biggest.fontSize }
}

/** First or last lines that come again on other pages (numbers aside), and bare page numbers there. */
function withoutRunningHeads(pages: readonly (readonly PrintedLine[])[]): PrintedLine[] {
  const seen = new Map<string, number>()
  const edges = (page: readonly PrintedLine[]): PrintedLine[] => [...new Set([...page.slice(0, 2), ...page.slice(-2)])]
  const shape = (line: PrintedLine): string => line.text.replace(/\d+/g, "#")
  for (const page of pages) for (const line of edges(page)) seen.set(shape(line), (seen.get(shape(line)) ?? 0) + 1)
  return pages.flatMap((page) => {
    const atEdge = new Set(edges(page))
    return page.filter((line) => {
      if (!atEdge.has(line)) return true
      const pageNumber = /^\p{P}*\s*(?:\p{L}+\s)?\d{1,4}(?:\s*(?:\/|\p{L}+)\s*\d{1,4})?\s*\p{P}*$/u.test(line.text) && line.text.length <= 16
      return !(pageNumber && (pages.length > 1 || /^\p{P}*\s*\d+\s*\p{P}*$/u.test(line.text))) && !((seen.get(shape(line)) ?? 0) >= 3)
    })
  })
}
