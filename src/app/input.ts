import { open, stat } from "node:fs/promises"
import { basename, dirname, extname, join, resolve } from "node:path"
import type { Problem } from "../model/problem.ts"
import type { ReadHints } from "../read/read.ts"

/** Largest file that is read, in bytes. An account of talks has some kilobytes, a long PDF some megabytes. */
export const MOST_BYTES = 50 * 1024 * 1024

/** Endings of files that hold one record a line. */
export const RECORDS: ReadonlySet<string> = new Set([".jsonl", ".ndjson"])

/** What was named on the command line, taken in as bytes. */
export interface Taken {
  readonly name: string
  readonly bytes: Uint8Array
  readonly hints: ReadHints
}

/** What could not be taken in. `misuse`: the name itself is wrong (nothing there, a folder, a forbidden address). */
export interface Refused {
  readonly name: string
  readonly problem: Problem
  readonly misuse: boolean
}

export const isRefused = (input: object): input is Refused => "problem" in input

export const isAddress = (name: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(name)

/** Takes in a file, what comes on stdin ("-"), or an address by the guarded fetcher; never throws for what is found there. */
export const takeInput = (name: string): Promise<Taken | Refused> => (isAddress(name) ? takeAddress(name) : name === STDIN ? takeStdin() : takeFile(name))

const refuse = (name: string, code: Problem["code"], message: string, misuse = false): Refused => ({ name, problem: { code, span: null, message }, misuse })

const STDIN = "-"

/** By the stream: where stdin is a socket there is no file to open. */
const takeStdin = async (): Promise<Taken | Refused> => {
  const bytes = await joined(process.stdin, MOST_BYTES)
  return bytes ? { name: "stdin", bytes, hints: { id: "stdin" } } : refuse("stdin", "file-too-large", `is too large (at most ${megabytes(MOST_BYTES)} MB); cut the account out of it and give that`)
}

const takeFile = async (name: string): Promise<Taken | Refused> => {
  try {
    const found = await stat(name)
    if (found.isDirectory()) return refuse(name, "file-is-directory", "is a folder, not a file; name the files in it", true)
    if (RECORDS.has(extname(name).toLowerCase())) return refuse(name, "file-unreadable", "holds records, not one document; `extract` and `talks` read it, else give each account as a file of its own", true)
    if (found.size > MOST_BYTES) {
      return refuse(name, "file-too-large", `is too large (${megabytes(found.size)} MB; at most ${megabytes(MOST_BYTES)} MB); cut the account out of it and give that`)
    }
    const bytes = await readAtMost(name, MOST_BYTES)
    if (!bytes) return refuse(name, "file-too-large", `is too large (at most ${megabytes(MOST_BYTES)} MB); cut the account out of it and give that`)
    return { name, bytes, hints: { file: join(basename(dirname(resolve(name))), basename(name)) } }
  } catch (error) {
    return refuseFile(name, error)
  }
}

const refuseFile = (name: string, error: unknown): Refused => {
  const code = (error as NodeJS.ErrnoException).code
  if (code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG" || code === "ERR_INVALID_ARG_VALUE") return refuse(name, "file-missing", "there is no such file; check the name", true)
  if (code === "EACCES" || code === "EPERM") return refuse(name, "file-unreadable", "may not be read by you; check its permissions", true)
  return refuse(name, "file-unreadable", `cannot be read (${code ?? "unknown error"}); copy it to another place and try again`)
}

const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024)

/** Reads pipes and devices too, whose size is not known before; null when there is more than `most`. */
const readAtMost = async (name: string, most: number): Promise<Uint8Array | null> => {
  const handle = await open(name, "r")
  try {
    return await joined(handle.createReadStream({ autoClose: false }), most)
  } finally {
    await handle.close()
  }
}

const joined = async (stream: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array | null> => {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of stream) {
    pieces.push(piece)
    length += piece.length
    if (length > most) return null
  }
  return Buffer.concat(pieces)
}

const takeAddress = async (url: string): Promise<Taken | Refused> => {
  const { fetchPage } = await import("../fetch/fetch.ts")
  const { page, problem } = await fetchPage(url)
  if (!page) return { name: url, problem, misuse: problem.code === "fetch-refused" }
  return { name: url, bytes: page.bytes, hints: { url: page.url, contentType: page.contentType } }
}
