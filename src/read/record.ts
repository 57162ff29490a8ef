import { z } from "zod"
import type { Document } from "../model/document.ts"
import { problem } from "./extract.ts"
import { type ReadHints, type ReadOptions, readText } from "./read.ts"

const optional = z.union([z.string(), z.number().transform(String)]).nullish()

/** One object of a JSONL stream; further fields are passed over. */
const recordShape = z.object({
  text: z.string("text must be a string"),
  id: optional, url: optional, language: optional, publisher: optional, date: optional, published: optional, title: optional, side: optional, author: optional,
})

/** Record of a stream → document; a record that is not as it must be gives an empty document with the problem record-invalid. `line` counts from 1. */
export async function readRecord(record: unknown, line: number, options: ReadOptions): Promise<Document> {
  const parsed = recordShape.safeParse(record)
  if (!parsed.success) return invalidRecord(record, line, parsed.error.issues.map(tell).join("; "), options)
  const { text, id, url, language, publisher, date, published, title, side, author } = parsed.data
  const limit = options.maxBytes
  if (limit !== undefined && text.length > limit) return invalidRecord(record, line, `text has ${text.length} characters; at most ${limit} are read`, options)
  const hints: ReadHints = { id: id ?? `line-${line}`, url, language, publisher, title, side, author, published: published ?? date }
  return readText(text, hints, options)
}

const tell = (issue: z.core.$ZodIssue): string => (issue.path.length > 0 ? `${issue.path.join(".")}: ${issue.message}` : issue.message)

/** The document that stands for a line that could not be read (no JSON, no text). */
export async function invalidRecord(record: unknown, line: number, reason: string, options: ReadOptions): Promise<Document> {
  const given = record !== null && typeof record === "object" ? (record as { readonly id?: unknown }).id : null
  const id = typeof given === "string" || typeof given === "number" ? String(given) : `line-${line}`
  const empty = await readText("", { id }, options)
  return { ...empty, problems: [problem("record-invalid", `Line ${line}: ${reason}.`)] }
}
