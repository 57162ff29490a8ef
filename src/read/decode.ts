import type { LanguagePacks } from "../languages/pack.ts"
import type { Problem } from "../model/problem.ts"
import { binaryString } from "./bytes.ts"
import { problem } from "./extract.ts"

export interface Decoded {
  /** without the byte order mark */
  readonly text: string
  readonly encoding: string
  readonly problems: readonly Problem[]
}

/** 8-bit encodings that are tried where nothing is declared; Cyrillic ones and Western Europe's. */
const CANDIDATES = ["windows-1251", "koi8-u", "koi8-r", "ibm866", "x-mac-cyrillic", "iso-8859-5", "windows-1252"]
const SAMPLE = 20_000

/** Bytes → text: byte order mark, then what was declared (HTTP or the page itself), then strict UTF-8, then a guess that is reported. */
export async function decode(bytes: Uint8Array, declared: string | null, packs: LanguagePacks): Promise<Decoded> {
  const marked = byteOrderMark(bytes)
  if (marked) return done(await decodeAs(bytes, marked), marked)
  if (isAscii(bytes)) return done(new TextDecoder("utf-8").decode(bytes), "utf-8")
  const wide = utf16WithoutMark(bytes)
  if (wide) return done(await decodeAs(bytes, wide), wide)
  // bytes that are valid UTF-8 outside ASCII are hardly ever anything else, whatever the server declares
  const strict = strictUtf8(bytes)
  if (strict !== null) return done(strict, "utf-8")
  const label = declared?.trim().toLowerCase() ?? ""
  if (label !== "" && !/^(utf-?8|us-ascii|ascii)$/.test(label)) {
    const text = await decodeAs(bytes, label)
    if (text !== null) return done(text, label)
  }
  if (mostlyUtf8(bytes)) {
    return done(new TextDecoder("utf-8").decode(bytes), "utf-8", "Some bytes are not valid UTF-8; they are shown as �.")
  }
  const encoding = await guess(bytes, packs)
  const told = label === "" ? "No encoding is declared" : `The text is not in the declared encoding ${label}`
  return done(await decodeAs(bytes, encoding), encoding, `${told}; read as ${encoding}.`)
}

const done = (text: string | null, encoding: string, warning?: string): Decoded => ({
  text: text ?? "", encoding, problems: warning ? [problem("encoding-guessed", warning)] : [],
})

function byteOrderMark(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8"
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? "utf-32le" : "utf-16le"
  if (a === 0xfe && b === 0xff) return "utf-16be"
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? "utf-32be" : null
}

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80 && byte !== 0)

/** A stray NUL is no reason to look for another encoding; whether what comes is text at all is asked elsewhere. */
function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** In UTF-16 of Latin or Cyrillic text every second byte is 0x00, 0x04 or 0x20 (punctuation). */
function utf16WithoutMark(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null
  const sample = bytes.subarray(0, SAMPLE)
  const highAt = (offset: number): number => {
    let high = 0
    for (let i = offset; i < sample.length; i += 2) if (sample[i] === 0 || sample[i] === 4) high++
    return high / Math.floor(sample.length / 2)
  }
  const [even, odd] = [highAt(0), highAt(1)]
  if (odd > 0.85 && even < 0.3) return "utf-16le"
  return even > 0.85 && odd < 0.3 ? "utf-16be" : null
}

function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(bytes.subarray(0, 200_000))
  const broken = text.split("\ufffd").length - 1
  let foreign = 0
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) foreign++
  return broken <= 20 && broken * 10 < foreign
}

/** Decodes by a label; null where nobody knows the label. A BOM is taken off. */
export async function decodeAs(bytes: Uint8Array, label: string): Promise<string | null> {
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    return decodeRare(bytes, label)
  }
}

/** Labels that the web's standard does not have (cp1125, cp855, utf-32, mac-ukraine …). */
async function decodeRare(bytes: Uint8Array, label: string): Promise<string | null> {
  const { default: iconv } = await import("iconv-lite")
  if (!iconv.encodingExists(label)) return null
  // iconv-lite asks for a Buffer but reads nothing that a Uint8Array has not
  return iconv.decode(bytes as Parameters<typeof iconv.decode>[0], label)
}

async function guess(bytes: Uint8Array, packs: LanguagePacks): Promise<string> {
  const sample = bytes.subarray(0, SAMPLE)
  const scored = CANDIDATES.map((encoding) => ({ encoding, score: plausibility(new TextDecoder(encoding).decode(sample), packs) }))
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a))
  if (best.score > 0.5) return best.encoding
  const { default: jschardet } = await import("jschardet")
  const detected = jschardet.detect(binaryString(sample)).encoding?.toLowerCase()
  return detected && (await decodeAs(sample.subarray(0, 8), detected)) !== null ? detected : best.encoding
}

/** How much a decoding looks like a language that a pack knows: letters outside ASCII that its alphabet has, in the case that words have. */
function plausibility(text: string, packs: LanguagePacks): number {
  const words = text.match(/\p{L}+/gu) ?? []
  const odd = words.filter((word) => /[^a-zA-Z]/.test(word))
  if (odd.length === 0) return 0
  const all = Math.max(1, text.replace(/[\p{ASCII}«»“”„’‘—–…№\u00a0]/gu, "").length)
  return Math.max(...[...packs.values()].map(({ reading }) => {
    const letters = new Set(reading.alphabet)
    const fit = odd.filter((word) => wellCased(word) && [...word.toLowerCase()].every((letter) => letters.has(letter)))
    const known = fit.filter((word) => reading.functionWords.has(word.toLowerCase())).length
    return fit.reduce((sum, word) => sum + word.length, 0) / all * (0.8 + Math.min(0.4, 2 * known / odd.length))
  }))
}

const wellCased = (word: string): boolean => word.slice(1) === word.slice(1).toLowerCase() || word === word.toUpperCase()
