import type { Readable, Writable } from "node:stream"

/** What a run of the command line touches of the world. */
export interface Io {
  readonly stdin: Readable
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: Writable & { readonly isTTY?: boolean }
  readonly env: Readonly<Record<string, string | undefined>>
  /** milliseconds of a clock that only goes forward */
  readonly now: () => number
}

export const EXIT = { done: 0, problems: 1, misuse: 2 } as const

/** Writes and waits while the reader is slower than we are. */
export const write = (stream: Writable, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    if (stream.write(text, (error) => error && reject(error))) resolve()
    else stream.once("drain", resolve)
  })

/** One line on stderr: what happened, where, what to do. Untrusted characters that a terminal obeys are taken out. */
export const complain = (io: Io, message: string): void => {
  io.stderr.write(`rapporteur: ${message.replace(/[\s\u2028\u2029]+/g, " ").replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "").trim()}\n`)
}

const WIDTH = 100

/** Columns of the terminal: its own, else COLUMNS, else 100. */
export const widthOf = (io: Io): number => {
  if (io.stdout.isTTY && io.stdout.columns) return io.stdout.columns
  const columns = Number(io.env.COLUMNS)
  return Number.isInteger(columns) && columns > 0 ? columns : WIDTH
}

export const wantsColor = (io: Io): boolean => Boolean(io.stdout.isTTY) && !io.env.NO_COLOR && io.env.TERM !== "dumb"
