import type { ReadingWords } from "../languages/parts/reading.ts"
import type { Span } from "../model/span.ts"

/** What a page puts below its text is short. */
const LONGEST = 1500
/** Phrases of the page that have to stand there: one alone may be a sentence's own words. */
const SIGNS = 2

/**
 * Where the text of a flat page ends and what the page puts below it begins («… сказал он. | Темы Космос Лица … Дата публикации: … Текстовая версия»): the
 * first heading behind a sentence's end, before at least two phrases of the page. The block's end where there is none.
 */
export const endOfText = (text: string, block: Span, { siteLines, siteHeadings }: Pick<ReadingWords, "siteLines" | "siteHeadings">): number => {
  if (!siteHeadings.length || block.end - block.start < 200) return block.end
  const from = Math.max(block.start, block.end - LONGEST)
  const tail = text.slice(from, block.end)
  const lower = tail.toLowerCase()
  const signs = siteLines.map((line) => lower.lastIndexOf(line)).filter((at) => at >= 0)
  if (signs.length < SIGNS) return block.end
  const last = Math.max(...signs)
  const heading = new RegExp(`[.!?…»>)]\\s+(?=(?:${[...siteHeadings, ...siteLines].map((h) => h[0]!.toUpperCase() + h.slice(1)).join("|")})[\\s:])`, "gu")
  for (const found of tail.matchAll(heading)) if (found.index < last && signs.filter((s) => s > found.index).length >= SIGNS) return from + found.index + 1
  return block.end
}
