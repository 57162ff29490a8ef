import { createHash } from "node:crypto"
import { existsSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import type { FoundSource, Proof, ProofFinding, ProofSource } from "../model/proof.ts"
import { extractApart } from "./extraction.ts"
import { isRefused, takeInput, type Taken } from "./input.ts"
import type { Notice } from "./notice.ts"

export interface Verified {
  readonly proof: Proof | null
  readonly found: readonly FoundSource[]
  readonly findings: readonly ProofFinding[]
  /** what is wrong with the names on the command line */
  readonly misuse: readonly Notice[]
}

/**
 * Holds a digest or comparison against the sources it names: files given beside it are taken where their bytes are a source's, else by name; other sources
 * are looked for where the record says, from the working folder and from the record's own. Nothing is fetched.
 */
export const verifyFile = async (name: string, given: readonly string[]): Promise<Verified> => {
  const inputs = await Promise.all([name, ...given].map((one) => takeInput(one)))
  const misuse = inputs.filter(isRefused).map((refused) => ({ where: refused.name, place: null, problem: refused.problem }))
  const [record, ...files] = inputs.filter((input): input is Taken => !isRefused(input))
  if (misuse.length > 0 || record === undefined) return { proof: null, found: [], findings: [], misuse }
  const [{ readProof }, { verify }] = await Promise.all([import("./proofs.ts"), import("../pipeline.ts")])
  const proof = readProof(new TextDecoder().decode(record.bytes))
  if ("reason" in proof) return { proof: null, found: [], findings: [], misuse: [{ where: name, place: null, problem: { code: "record-invalid", span: null, message: proof.reason } }] }
  const hashed = files.map((file) => ({ file, sha256: hashOf(file.bytes) }))
  const found = (await Promise.all(proof.sources.map(async (source) => {
    const input = hashed.find(({ sha256 }) => sha256 === source.sha256)?.file ?? hashed.find(({ file }) => basename(file.name) === basename(source.file ?? ""))?.file ?? (await takeSource(source, dirname(name)))
    return input === null ? [] : [await readSource(source.index, input)]
  }))).flat()
  return { proof, found, findings: verify(proof, found), misuse: [] }
}

const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex")

/** A source that is an address is never fetched for this. */
const takeSource = async ({ file }: ProofSource, folder: string): Promise<Taken | null> => {
  const path = file === null || /^[a-z][a-z0-9+.-]*:\/\//iu.test(file) ? undefined : [file, join(folder, file), join(folder, basename(file))].find((one) => existsSync(one))
  if (path === undefined) return null
  const input = await takeInput(path)
  return isRefused(input) ? null : input
}

const readSource = async (index: number, { name, bytes, hints }: Taken): Promise<FoundSource> => {
  const [{ read }, { packs }, { findPublisher }] = await Promise.all([import("../read/read.ts"), import("../languages/all.ts"), import("../languages/world/publishers.ts")])
  const { text } = await read(bytes, hints, { packs, findPublisher, extract: extractApart })
  return { index, name, sha256: hashOf(bytes), text }
}
