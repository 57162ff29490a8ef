import { z } from "zod"
import type { Proof, ProofClaim, QuotedPlace } from "../model/proof.ts"

const place = z.object({ account: z.int().min(0), start: z.int().min(0), end: z.int().min(1) })
const kind = z.enum(["readout", "transcript", "briefing", "joint-statement", "press"])
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

const digestRecord = z.object({
  schema: z.literal("rapporteur/digest@1"),
  sources: z.array(z.object({ index: z.int().min(0), file: z.string().nullable(), url: z.string().nullable(), side: z.string().nullable(), kind, publisher: z.string().nullable(), published: z.string().nullable(), sha256 })),
  sentences: z.array(z.object({
    text: z.string(),
    sources: z.array(place.extend({
      selector: z.tuple([
        z.object({ type: z.literal("TextQuoteSelector"), exact: z.string(), prefix: z.string(), suffix: z.string() }),
        z.object({ type: z.literal("TextPositionSelector"), start: z.int(), end: z.int() }),
      ]),
    })),
  })),
})

const span = z.object({ start: z.int().min(0), end: z.int().min(0) })
const comparisonRecord = z.object({
  schema: z.literal("rapporteur/comparison@1"),
  accounts: z.array(z.object({
    index: z.int().min(0), file: z.string().nullable(), side: z.string().nullable(), kind,
    document: z.object({ url: z.string().nullable(), publisher: z.string().nullable(), published: z.string().nullable(), sha256, text: z.string(), statements: z.array(z.object({ id: z.string(), cue: z.array(span), content: z.array(span) })) }),
  })),
  points: z.array(z.object({ id: z.string(), label: z.string(), statements: z.array(z.object({ account: z.int().min(0), id: z.string() })) })),
  digest: z.object({ sentences: z.array(z.object({ text: z.string(), sources: z.array(place) })) }),
})

/** What a file of ours claims, or in one line what is wrong with it as a file. */
export const readProof = (json: string): Proof | { readonly reason: string } => {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return { reason: "is no JSON; give what `digest --format json` or `compare --format json` printed" }
  }
  const schema = (value as { schema?: unknown } | null)?.schema
  if (schema === "rapporteur/digest@1") {
    const read = digestRecord.safeParse(value)
    return read.success ? ofDigest(read.data) : { reason: told(read.error) }
  }
  if (schema === "rapporteur/comparison@1") {
    const read = comparisonRecord.safeParse(value)
    return read.success ? ofComparison(read.data) : { reason: told(read.error) }
  }
  return { reason: "is no digest and no comparison; give what `digest --format json` or `compare --format json` printed" }
}

const told = ({ issues: [first] }: z.ZodError): string => `is no digest as this program writes it: ${first?.path.join(".") || "the whole"}: ${first?.message ?? "it is broken"}`

/** Both selectors name the same place; where they do not, the place is told by none and the words will not be found. */
const ofDigest = ({ sources, sentences }: z.infer<typeof digestRecord>): Proof => ({
  sources,
  claims: sentences.map(({ text, sources: places }, index): ProofClaim => ({
    id: String(index + 1), text, quotes: true,
    places: places.map(({ account, start, end, selector: [{ exact, prefix, suffix }, position] }): QuotedPlace =>
      ({ account, ...(position.start === start && position.end === end ? { start, end } : { start: position.start, end: position.end + 1 }), exact, prefix, suffix })),
  })),
})

const AROUND = 32

const ofComparison = ({ accounts, points, digest }: z.infer<typeof comparisonRecord>): Proof => {
  const document = (index: number) => accounts.find((account) => account.index === index)?.document
  const quoted = ({ account, start, end }: z.infer<typeof place>): QuotedPlace => {
    const text = document(account)?.text ?? ""
    return { account, start, end, exact: text.slice(start, end), prefix: text.slice(Math.max(0, start - AROUND), start), suffix: text.slice(end, end + AROUND) }
  }
  return {
    sources: accounts.map(({ index, file, side, kind: sort, document: { url, publisher, published, sha256: hash } }) => ({ index, file, url, side, kind: sort, publisher, published, sha256: hash })),
    claims: [
      ...digest.sentences.map(({ text, sources }, index): ProofClaim => ({ id: String(index + 1), text, quotes: true, places: sources.map(quoted) })),
      ...points.map(({ id, label, statements }): ProofClaim => ({
        id, text: label, quotes: false,
        places: statements.flatMap(({ account, id: statement }) => {
          const found = document(account)?.statements.find((one) => one.id === statement)
          return [...(found?.cue ?? []), ...(found?.content ?? [])].map((one) => quoted({ account, ...one }))
        }),
      })),
    ],
  }
}
