import { binaryString, fromBinaryString } from "./bytes.ts"

/** The text of a MIME message: a web archive (.mht) as browsers save it, or an e-mail (.eml). */
export interface Message {
  readonly bytes: Uint8Array
  readonly type: "text/html" | "text/plain"
  readonly charset: string | null
  /** where a browser saved it from */
  readonly url: string | null
  /** of an e-mail: its subject and its day, as it writes it */
  readonly title: string | null
  readonly date: string | null
}

interface Part {
  readonly fields: string
  readonly body: string
}

const HEADER_MAX = 16 * 1024
const MOST_PARTS = 50
const DEEPEST = 4
/** A plain part shorter than this only says that the mail has another one. */
const SHORTEST_PLAIN = 100

const FIRST_FIELD = /^(?:from|to|mime-version|subject|date|snapshot-content-location|message-id|received|return-path|delivered-to|content-type|x-[\w-]+):/i

/** Takes the text out of a MIME message; null where the bytes are no such message, or hold no text. */
export function messageText(bytes: Uint8Array): Message | null {
  const head = binaryString(bytes.subarray(0, HEADER_MAX))
  if (!FIRST_FIELD.test(head)) return null
  const { fields } = split(head)
  const isArchive = /^content-type:\s*multipart\/related/im.test(fields)
  // who only writes "Date:" and "Subject:" over a text has sent no mail
  const isMail = /^(?:mime-version|message-id|received):/im.test(fields) && /^(?:from|date|subject):/im.test(fields)
  if (!isArchive && !isMail) return null
  const texts = textsOf(split(binaryString(bytes)), 0)
  const plain = isArchive ? undefined : texts.find(({ type, bytes: own }) => type === "text/plain" && own.length >= SHORTEST_PLAIN)
  const found = plain ?? texts.find(({ type }) => type === "text/html") ?? (isArchive ? undefined : texts[0])
  if (found === undefined) return null
  const saved = fieldOf(fields, "snapshot-content-location")?.match(/^https?:\S+/)?.[0] ?? null
  return { ...found, url: found.url ?? saved, title: isArchive ? null : subjectOf(fields), date: isArchive ? null : fieldOf(fields, "date") }
}

const split = (part: string): Part => {
  const gap = part.search(/\r?\n\r?\n/)
  const fields = (gap < 0 ? part : part.slice(0, gap)).replace(/\r?\n[ \t]+/g, " ")
  return { fields, body: gap < 0 ? "" : part.slice(gap).replace(/^(?:\r?\n){2}/, "") }
}

const fieldOf = (fields: string, name: string): string | null => fields.match(new RegExp(`^${name}:[ \\t]*(.*)$`, "im"))?.[1]?.trim() || null

const textsOf = ({ fields, body }: Part, depth: number): readonly Omit<Message, "title" | "date">[] => {
  const type = fieldOf(fields, "content-type") ?? "text/plain"
  if (/^multipart\//i.test(type)) {
    const boundary = type.match(/\bboundary="?([^"\r\n;]{1,200})"?/i)?.[1]
    if (boundary === undefined || depth === DEEPEST) return []
    return body.split(`--${boundary}`).slice(1, MOST_PARTS).flatMap((part) => textsOf(split(part.replace(/^\r?\n/, "")), depth + 1))
  }
  const text = type.match(/^text\/(html|plain)\b/i)?.[1]?.toLowerCase()
  if (text === undefined || /^content-disposition:\s*attachment/im.test(fields)) return []
  return [{
    bytes: decodeTransfer(body, fieldOf(fields, "content-transfer-encoding")?.toLowerCase() ?? "8bit"), type: text === "html" ? "text/html" : "text/plain",
    charset: type.match(/charset="?([\w:.-]+)/i)?.[1] ?? null, url: fieldOf(fields, "content-location")?.match(/^https?:\S+/)?.[0] ?? null,
  }]
}

const subjectOf = (fields: string): string | null => decodeWords(fieldOf(fields, "subject") ?? "").replace(/^(?:(?:fwd?|re)\s*:\s*)+/i, "").trim() || null

/** "=?utf-8?B?…?=": words of a header in another alphabet (RFC 2047). */
const decodeWords = (text: string): string => text.replace(/(\?=)\s+(=\?)/g, "$1$2").replace(/=\?([\w-]+)\?([bq])\?([^?\s]*)\?=/gi, (whole, charset: string, coding: string, words: string) => {
  try {
    return new TextDecoder(charset).decode(/b/i.test(coding) ? decodeTransfer(words, "base64") : decodeTransfer(words.replaceAll("_", " "), "quoted-printable"))
  } catch {
    return whole
  }
})

function decodeTransfer(body: string, coding: string): Uint8Array {
  if (coding === "quoted-printable") return fromBinaryString(body.replace(/=\r?\n/g, "").replace(/=([0-9a-f]{2})/gi, (_mark, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))))
  if (coding === "base64") {
    const digits = body.replace(/[^A-Za-z0-9+/]/g, "")
    // a single digit left over is no byte, and atob throws on it
    return fromBinaryString(atob(digits.length % 4 === 1 ? digits.slice(0, -1) : digits))
  }
  return fromBinaryString(body)
}
