import { Readability } from "@mozilla/readability"
import { parseHTML } from "linkedom"
import { readMarkup } from "./markup.ts"

/** The part of a page that is its article, as HTML. */
export interface Article {
  readonly content: string
  readonly byline: string | null
}

/** Boxes of sites that readability takes for text now and then, by the names that sites give them. */
const BOXES = ["[class*=cookie i]", "[id*=cookie i]", "[class*=consent i]", "[id*=consent i]", "[class*=gdpr i]", "[class*=share i]", "[class*=social i]",
  "[class*=related i]", "[class*=caption i]", "[class*=breadcrumb i]", "[class*=newsletter i]", "[class*=subscribe i]", "[aria-hidden=true]", "[hidden]", "[role=navigation]",
  "[role=banner]", "[role=dialog]", "[role=alertdialog]", "[role=search]", "[role=contentinfo]", "nav", "footer", "aside", "form", "dialog",
  "script", "style", "noscript", "template", "iframe"].join(",")
/** a link of a heading to its own place is none */
const LINKED_HEADING = ["h2", "h3", "h4", "h5"].flatMap((name) => [`${name} a[href]:not([href^="#"])`, `a[href]:not([href^="#"]) ${name}`]).join(",")
/** readouts are short; readability would otherwise add the page around them */
const SHORT_ARTICLE = 120

export function readArticle(html: string): Article {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`)
  for (const box of document.querySelectorAll(BOXES)) {
    if (!box.contains(document.body) && !holdsMostText(box, document.body)) box.remove()
  }
  for (const teaser of teasers(document)) teaser.remove()
  const whole = mainPart(document)
  const parsed = new Readability(document as unknown as Document, { charThreshold: SHORT_ARTICLE }).parse()
  const content = parsed?.content ?? ""
  const byline = parsed?.byline && parsed.byline.length <= 60 ? parsed.byline.trim() : null
  return { content: sizeOf(content) * 2 < sizeOf(whole) && sizeOf(content) < SHORT_ARTICLE ? whole : content, byline }
}

type Page = ReturnType<typeof parseHTML>["document"]

/** A site may call the wrapper of everything "share" or "subscribe"; it is kept. */
function holdsMostText(box: { readonly textContent: string | null }, body: { readonly textContent: string | null }): boolean {
  return (box.textContent?.length ?? 0) * 2 > (body.textContent?.length ?? 0)
}

/** Rows of other articles, each a linked heading with a few words under it, outweigh a short readout. */
function teasers(document: Page): Element[] {
  return [...document.querySelectorAll("body,div,section,ul,main,td")].flatMap((box) => {
    const groups = Map.groupBy(box.children as Iterable<Element>, (child) => `${child.localName}.${child.className}`)
    return [...groups.values()].filter((group) => group.length >= 4 && group.every(isTeaser)).flat()
  })
}

function isTeaser(element: Element): boolean {
  const length = element.textContent?.length ?? 0
  return length < 600 && element.querySelector(LINKED_HEADING) !== null
}

function mainPart(document: Page): string {
  const parts = ["[itemprop=articleBody]", "article", "main", "[role=main]"].flatMap((selector) => {
    const found = document.querySelectorAll(selector)
    return found.length === 1 ? [found[0]!.innerHTML as string] : []
  })
  return parts[0] ?? document.body?.innerHTML ?? ""
}

const sizeOf = (html: string): number => readMarkup(html).reduce((sum, { text }) => sum + text.length, 0)
