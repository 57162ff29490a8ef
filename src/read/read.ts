import type { LanguagePacks } from "../languages/pack.ts"
import type { FindPublisher } from "../languages/world/publishers.ts"
import type { Document, LanguageCode } from "../model/document.ts"
import { decode } from "./decode.ts"
import { buildDocument } from "./document.ts"
import { type Extract, type Format, unreadable } from "./extract.ts"
import { type Source, extract } from "./formats.ts"
import { declaredEncoding } from "./page/encoding.ts"
import { type Message, messageText } from "./mime.ts"
import { looksBinary, sniff } from "./sniff.ts"
import { sha256 } from "./sha256.ts"

/** What is known of the bytes before they are read; everything given here outranks what they say themselves. */
export interface ReadHints {
  /** path or name; its base name is kept, and a date in it is believed where nothing else tells one */
  readonly file?: string | null | undefined
  /** where the bytes came from, after redirects */
  readonly url?: string | null | undefined
  readonly contentType?: string | null | undefined
  readonly id?: string | null | undefined
  readonly language?: LanguageCode | null | undefined
  readonly title?: string | null | undefined
  readonly author?: string | null | undefined
  readonly publisher?: string | null | undefined
  /** a date in any spelling */
  readonly published?: string | null | undefined
  /** a state or bloc in English */
  readonly side?: string | null | undefined
}

export interface ReadOptions {
  readonly packs: LanguagePacks
  readonly findPublisher: FindPublisher
  /** larger inputs give the problem file-too-large; 64 MiB where not given */
  readonly maxBytes?: number
  /** runs the readers of untrusted formats elsewhere (a worker with limits); in this thread where not given */
  readonly extract?: (source: Source) => Promise<Extract>
}

export const MAX_BYTES = 64 * 1024 * 1024

/** Bytes of a text, Markdown, HTML, PDF, DOCX, saved page or e-mail → document. Whatever the bytes are, it gives a document; what is wrong with it stands in its problems. */
export async function read(bytes: Uint8Array, hints: ReadHints, options: ReadOptions): Promise<Document> {
  const limit = options.maxBytes ?? MAX_BYTES
  if (bytes.length > limit) return buildDocument(tooLarge(bytes.length, limit), sha256(bytes), hints, options)
  const message = messageText(bytes)
  const known = message === null ? hints : { ...hints, url: hints.url ?? message.url, contentType: `${message.type}; charset=${message.charset ?? ""}` }
  const extracted = await extractSafely(message?.bytes ?? bytes, known, options)
  return message === null ? buildDocument(extracted, sha256(bytes), known, options) : withEnvelope(message, await buildDocument(inEnvelope(message, extracted), sha256(bytes), known, options))
}

/** The day of a mail counts where its text tells none, its subject where its text has no title. */
const inEnvelope = ({ date }: Message, extracted: Extract): Extract =>
  date === null ? extracted : { ...extracted, stated: { ...extracted.stated, surroundings: `${extracted.stated.surroundings}\n${date}` } }
const withEnvelope = ({ title }: Message, document: Document): Document => ({ ...document, title: document.title ?? title })

const tooLarge = (size: number, limit: number): Extract =>
  unreadable("file-too-large", `${megabytes(size)} MB is more than the ${megabytes(limit)} MB that are read at most; split the file.`)
const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024)

async function extractSafely(bytes: Uint8Array, hints: ReadHints, options: ReadOptions): Promise<Extract> {
  try {
    return await extractBytes(bytes, hints, options)
  } catch (error) {
    return unreadable("file-unreadable", `It could not be read: ${firstLine(error)}`)
  }
}

const firstLine = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split("\n")[0]!.slice(0, 200)

async function extractBytes(bytes: Uint8Array, hints: ReadHints, options: ReadOptions): Promise<Extract> {
  const format = sniff(bytes, { file: hints.file ?? null, contentType: hints.contentType ?? null })
  if (typeof format !== "string") return format
  const run = options.extract ?? extract
  if (format === "pdf" || format === "docx") return run({ format, bytes })
  const { text, problems } = await decode(bytes, declared(bytes, format, hints), options.packs)
  if (looksBinary(text)) return unreadable("binary-input", "The bytes are no text in any known encoding; open it where it was made and save it as text, PDF or DOCX.")
  const source: Source = { format, text, url: hints.url ?? null }
  const extracted = await (format === "html" ? run(source) : extract(source))
  return { ...extracted, problems: [...problems, ...extracted.problems] }
}

function declared(bytes: Uint8Array, format: Format, hints: ReadHints): string | null {
  const inHeader = hints.contentType?.match(/charset\s*=\s*["']?([\w:.-]+)/i)?.[1]
  return inHeader ?? (format === "html" ? declaredEncoding(bytes) : null)
}

/** A text that is at hand already, as a record of a stream holds it. */
export async function readText(text: string, hints: ReadHints, options: ReadOptions): Promise<Document> {
  return buildDocument(await extract({ format: "text", text, url: null }), sha256(new TextEncoder().encode(text)), hints, options)
}
