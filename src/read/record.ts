import type { Document } from "../model/document.ts"
import { problem } from "./extract.ts"
import { MAX_BYTES, type ReadOptions, readText } from "./read.ts"

/** Record of a stream (`text`, and what is known of it) → document; one that is not as it must be gives an empty document with the problem record-invalid. `line` counts from 1. */
export async function readRecord(record: unknown, line: number, options: ReadOptions): Promise<Document> {
  const { checkRecord } = await import("./record-shape.ts")
  const checked = checkRecord(record)
  if (checked.fields === null) return invalidRecord(record, line, checked.reason, options)
  const { text, date, published, id, ...rest } = checked.fields
  const limit = options.maxBytes ?? MAX_BYTES
  if (text.length > limit) return invalidRecord(record, line, `text has ${text.length} characters; at most ${limit} are read`, options)
  return readText(text, { ...rest, title: rest.title && unescaped(rest.title), id: id ?? `line-${line}`, published: published ?? date }, options)
}

/** A title whose escapes were escaped once more on their way ("the President\\u2019s call"). */
const unescaped = (title: string): string =>
  title.replace(/\\u([0-9a-f]{4})|\\x([0-9a-f]{2})/gi, (_, four: string | undefined, two: string | undefined) => String.fromCharCode(Number.parseInt((four ?? two)!, 16)))

/** The document that stands for a line that could not be read (no JSON, no text). */
export async function invalidRecord(record: unknown, line: number, reason: string, options: ReadOptions): Promise<Document> {
  const given = record !== null && typeof record === "object" ? (record as { readonly id?: unknown }).id : null
  const id = typeof given === "string" || typeof given === "number" ? String(given) : `line-${line}`
  const empty = await readText("", { id }, options)
  return { ...empty, problems: [problem("record-invalid", `Line ${line}: ${reason}.`)] }
}
