import { sameLength } from "../plain.ts"

/** Finished markup; everything else that is put into a template is text and gets escaped. */
export interface Markup {
  readonly markup: string
}

type Part = Markup | string | number | null | false | readonly (Markup | null | false)[]

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;", "`": "&#96;" }

/** The only way of text into the page: controls and direction overrides become U+FFFD, characters with a meaning in HTML become entities. */
export const escapeHtml = (text: string): string => sameLength(text).replace(/[&<>"'`]/g, (character) => ENTITIES[character]!)

const part = (value: Part): string => {
  if (value === null || value === false) return ""
  if (typeof value === "string") return escapeHtml(value)
  if (typeof value === "number") return String(value)
  if ("markup" in value) return value.markup
  return value.map(part).join("")
}

/** Markup with its places filled: text is escaped, markup kept, null and false left out. */
export const html = (strings: TemplateStringsArray, ...values: readonly Part[]): Markup => ({
  markup: strings.reduce((all, string, index) => all + part(values[index - 1] ?? null) + string),
})

/** An address that may be linked to; null for every scheme but http and https. */
export const safeAddress = (url: string | null): string | null => {
  if (url === null || !URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  return protocol === "https:" || protocol === "http:" ? href : null
}

/** JSON for a script element: "<" cannot end it or begin a comment. */
export const scriptJson = (json: string): Markup => ({ markup: json.replace(/</g, "\\u003c") })
