import { type Extract, unreadable } from "../extract.ts"
import { readArticle } from "./article.ts"
import { hostility } from "./guard.ts"
import { cleanText, layOut, type LooseBlock, readMarkup } from "./markup.ts"
import { readStated } from "./stated.ts"

/** A page → its article with what the page says of itself. Pure; it may be slow or greedy on pages that get past the guard, so run it under limits for pages from outside. */
export function extractHtml(html: string, url: string | null): Extract {
  const reason = hostility(html)
  if (reason) return unreadable("page-hostile", `The page is built to exhaust its reader: ${reason}.`)
  const stated = readStated(html, url)
  const { content, byline } = readArticle(html)
  const blocks = withTitle(readMarkup(content).filter(isAccount).map(asHeading), stated.title)
  return { ...layOut(blocks), stated: { ...stated, author: stated.author ?? byline }, problems: [] }
}

/** Lists of links are tags, sections and other articles. */
const isAccount = ({ kind, text, linked }: LooseBlock): boolean => !linked || (kind !== "list-item" && (text.length > 80 || /[.!?…]$/.test(text)))

/** A few words without a full stop (a rubric, a date, a byline) are no sentence. */
function asHeading(block: LooseBlock): LooseBlock {
  const { kind, text } = block
  const bare = kind === "paragraph" && text.length <= 80 && text.split(" ").length <= 10 && !/[.!?…:;,»”"]$/.test(text) && !text.includes(": ")
  return bare ? { ...block, kind: "heading" } : block
}

/** The title opens the text once, whether the article repeats it or not. */
function withTitle(blocks: readonly LooseBlock[], title: string | null): LooseBlock[] {
  if (!title || blocks.length === 0) return [...blocks]
  const same = (text: string): boolean => cleanText(text).toLowerCase() === title.toLowerCase()
  const rest = blocks.filter(({ text }, i) => i > 2 || !same(text))
  return rest.length === 0 ? [...blocks] : [{ kind: "title", text: title, linked: false }, ...rest]
}
