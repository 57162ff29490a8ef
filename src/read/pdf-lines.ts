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

/** Fragments of each page → its lines from top to bottom as the file orders them, without running heads and page numbers. */
export function printedLines(pages: readonly (readonly Fragment[])[]): PrintedLine[] {
  return withoutRunningHeads(pages.map((fragments, page) => linesOf(fragments, page)))
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
