import { z } from "zod"

const record = z.object({
  text: z.string(),
  id: z.union([z.string(), z.number().transform(String)]).optional(),
  url: z.string().optional(),
  language: z.string().optional(),
  publisher: z.string().optional(),
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}/, "must begin YYYY-MM-DD").transform((date) => date.slice(0, 10)).optional(),
})

/** One document of a JSONL stream. */
export type StreamRecord = z.infer<typeof record>

/** null fields count as absent; unknown fields are let be. */
export const readRecord = (line: string): StreamRecord | { readonly message: string; readonly id?: string } => {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return { message: "is no JSON; write one object a line" }
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { message: "is no JSON object; write {\"text\": …}" }
  const present = Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null))
  const result = record.safeParse(present)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const id = typeof present.id === "string" ? { id: present.id } : {}
  return { message: `has a wrong field "${issue?.path.join(".")}": ${issue?.message}`, ...id }
}
