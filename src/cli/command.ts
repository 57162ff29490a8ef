import type { Option } from "commander"
import { resolve } from "node:path"
import type { Notice } from "../app/notice.ts"
import { tellNotice } from "../app/notice.ts"
import { type Io, EXIT, complain } from "./io.ts"

/** A command with everything that belongs to it. */
export interface CommandSpec {
  readonly name: string
  /** for the list of commands */
  readonly summary: string
  readonly description: string
  /** as commander writes them, with what they are: "<file...>" */
  readonly arguments: readonly (readonly [name: string, doc: string])[]
  readonly flags: readonly (() => Option)[]
  /** never empty */
  readonly examples: readonly string[]
  /** gives the exit code */
  readonly run: (given: readonly unknown[], options: Readonly<Record<string, unknown>>, io: Io) => Promise<number>
}

/** Why these names cannot go together: stdin twice, a report that would be written over what is read; null where they can. */
export const clashOf = (given: readonly unknown[], out: unknown): string | null => {
  const names = given.flat().filter((name) => typeof name === "string")
  if (names.filter((name) => name === "-").length > 1) return "-: stdin holds one document; name it once"
  const written = (Array.isArray(out) ? out as readonly { readonly path: string }[] : []).map(({ path }) => path)
  const over = written.find((path) => names.some((name) => resolve(name) === resolve(path)))
  return over === undefined ? null : `${over}: is read and would be written over; give --out another name`
}

/** Tells the notices, one line each, and gives the exit code. */
export const conclude = (io: Io, notices: readonly Notice[], misuse = false): number => {
  for (const notice of notices) complain(io, tellNotice(notice))
  if (misuse) return EXIT.misuse
  return notices.length > 0 ? EXIT.problems : EXIT.done
}
