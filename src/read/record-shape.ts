import { z } from "zod"

const optional = z.union([z.string(), z.number().transform(String)], "must be a string").nullish()

/** One object of a JSONL stream; further fields are passed over. */
const recordShape = z.object({
  text: z.string("must be a string"),
  id: optional, url: optional, language: optional, publisher: optional, date: optional, published: optional, title: optional, side: optional, author: optional,
}, "must be an object with a text")

export type RecordFields = z.infer<typeof recordShape>

/** Checks a record once, where it comes in. */
export function checkRecord(record: unknown): { readonly fields: RecordFields; readonly reason: null } | { readonly fields: null; readonly reason: string } {
  const parsed = recordShape.safeParse(record)
  if (parsed.success) return { fields: parsed.data, reason: null }
  return { fields: null, reason: parsed.error.issues.map(({ path, message }) => (path.length > 0 ? `${path.join(".")} ${message}` : `it ${message}`)).join("; ") }
}
