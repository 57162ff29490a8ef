import { type Extract, NOTHING_STATED, unreadable } from "./extract.ts"
import { hostility } from "./page/guard.ts"
import { cleanText, layOut, type LooseBlock, readMarkup } from "./page/markup.ts"

/** marked is quadratic on some nestings; no account has lines of this many marks */
const MAX_MARKS = 20_000

/** Markdown → the text as it is read, without its marks. */
export async function extractMarkdown(source: string): Promise<Extract> {
  const { fields, body } = frontMatter(source)
  if (/^[ \t]*(?:[->*+][ \t]*){200}/m.test(body) || (body.match(/[[*_`~]/g)?.length ?? 0) > MAX_MARKS) {
    return unreadable("page-hostile", "The Markdown is built to exhaust its reader: it nests or marks far too much.")
  }
  const { marked } = await import("marked")
  const html = await marked.parse(body, { gfm: true })
  const reason = hostility(html)
  if (reason) return unreadable("page-hostile", `The Markdown is built to exhaust its reader: ${reason}.`)
  const loose = readMarkup(html)
  const title = fields.get("title") ?? null
  const blocks = title && !sameText(loose[0], title) ? loose : titled(loose)
  return {
    ...layOut(blocks),
    stated: {
      ...NOTHING_STATED,
      title: title ?? (blocks[0]?.kind === "title" ? blocks[0].text : null),
      author: fields.get("author") ?? null,
      publisher: fields.get("publisher") ?? fields.get("source") ?? null,
      dates: ["date", "published"].flatMap((key) => fields.get(key) ?? []),
      canonical: [fields.get("url"), fields.get("link"), fields.get("canonical")].find((link) => link && /^https?:\/\//.test(link)) ?? null,
      language: fields.get("lang") ?? fields.get("language") ?? null,
    },
    problems: [],
  }
}

const sameText = (block: LooseBlock | undefined, title: string): boolean => block?.text.toLowerCase() === cleanText(title).toLowerCase()

function titled(blocks: readonly LooseBlock[]): LooseBlock[] {
  const [first, ...rest] = blocks
  return first?.kind === "heading" && rest.length > 0 ? [{ ...first, kind: "title" }, ...rest] : [...blocks]
}

/** "key: value" lines between two "---" at the top. */
function frontMatter(source: string): { readonly fields: ReadonlyMap<string, string>; readonly body: string } {
  const found = source.match(/^\s*---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n---[ \t]*(?:\r?\n|$)/)
  if (!found) return { fields: new Map(), body: source }
  const fields = found[1]!.split(/\r?\n/).flatMap((line): [string, string][] => {
    const pair = line.match(/^([A-Za-z_-]+):\s*(.*\S)\s*$/)
    return pair ? [[pair[1]!.toLowerCase(), pair[2]!.replace(/^(["'])(.*)\1$/, "$2")]] : []
  })
  return { fields: new Map(fields), body: source.slice(found[0].length) }
}
