import { Parser } from "htmlparser2"

const MAX_DEPTH = 512
const MAX_ELEMENTS = 200_000
const MAX_ATTRIBUTES = 600_000
const MAX_LENGTH = 12 * 1024 * 1024
const CHUNK = 64 * 1024

/** Why a page must not reach the DOM, which hangs on such pages; null where it may. Streaming: it stops at the first excess. */
export function hostility(html: string): string | null {
  if (html.length > MAX_LENGTH) return `it is longer than ${MAX_LENGTH / 1024 / 1024} million characters`
  let [depth, elements, attributes] = [0, 0, 0]
  let reason: string | null = null
  const parser = new Parser({
    onopentag: (_name, given) => {
      depth++
      elements++
      attributes += Object.keys(given).length
      if (depth > MAX_DEPTH) reason ??= `its elements are nested more than ${MAX_DEPTH} deep`
      if (elements > MAX_ELEMENTS) reason ??= `it has more than ${MAX_ELEMENTS} elements`
      if (attributes > MAX_ATTRIBUTES) reason ??= `it has more than ${MAX_ATTRIBUTES} attributes`
    },
    onclosetag: () => {
      depth--
    },
  })
  for (let at = 0; at < html.length && reason === null; at += CHUNK) parser.write(html.slice(at, at + CHUNK))
  return reason
}
