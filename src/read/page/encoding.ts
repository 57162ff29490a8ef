import { binaryString } from "../bytes.ts"

/** The encoding that a page declares in its first bytes; null where it declares none. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = binaryString(bytes.subarray(0, 4096))
  const xml = head.match(/^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w:.-]+)["']/i)
  const meta = head.match(/<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w:.-]+)/i)
  return (xml ?? meta)?.[1] ?? null
}
