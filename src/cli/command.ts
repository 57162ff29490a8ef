import type { Option } from "commander"
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

/** Tells the notices, one line each, and gives the exit code. */
export const conclude = (io: Io, notices: readonly Notice[], misuse = false): number => {
  for (const notice of notices) complain(io, tellNotice(notice))
  if (misuse) return EXIT.misuse
  return notices.length > 0 ? EXIT.problems : EXIT.done
}
