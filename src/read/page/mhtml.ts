import { binaryString, fromBinaryString } from "../bytes.ts"

/** The page of a web archive file (.mht), as browsers save them. */
export interface ArchivedPage {
  readonly bytes: Uint8Array
  readonly charset: string | null
  readonly url: string | null
}

const HEADER_MAX = 16 * 1024

/** Takes the first HTML part out of a MIME message; null where the bytes are no such message. */
export function archivedPage(bytes: Uint8Array): ArchivedPage | null {
  const head = binaryString(bytes.subarray(0, HEADER_MAX))
  if (!/^(?:from|mime-version|subject|date|snapshot-content-location|message-id|x-[\w-]+):/i.test(head) || !/^content-type:\s*multipart\/related/im.test(head)) return null
  const boundary = head.match(/\bboundary="?([^"\r\n;]{1,200})"?/i)?.[1]
  if (!boundary) return null
  const parts = binaryString(bytes).split(`--${boundary}`)
  for (const part of parts.slice(1, 50)) {
    const gap = part.search(/\r?\n\r?\n/)
    if (gap < 0) continue
    const fields = part.slice(0, gap).replace(/\r?\n[ \t]+/g, " ")
    const type = fields.match(/^content-type:\s*text\/html\b(.*)$/im)
    if (!type) continue
    const coding = fields.match(/^content-transfer-encoding:\s*(\S+)/im)?.[1]?.toLowerCase() ?? "8bit"
    return {
      bytes: decodeTransfer(part.slice(gap).replace(/^(?:\r?\n){2}/, ""), coding),
      charset: type[1]?.match(/charset="?([\w:.-]+)/i)?.[1] ?? null,
      url: (fields.match(/^content-location:\s*(https?:\S+)/im) ?? head.match(/^snapshot-content-location:\s*(https?:\S+)/im))?.[1] ?? null,
    }
  }
  return null
}

function decodeTransfer(body: string, coding: string): Uint8Array {
  if (coding === "quoted-printable") return fromBinaryString(body.replace(/=\r?\n/g, "").replace(/=([0-9a-f]{2})/gi, (_mark, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))))
  if (coding === "base64") {
    const digits = body.replace(/[^A-Za-z0-9+/]/g, "")
    // a single digit left over is no byte, and atob throws on it
    return fromBinaryString(atob(digits.length % 4 === 1 ? digits.slice(0, -1) : digits))
  }
  return fromBinaryString(body)
}
