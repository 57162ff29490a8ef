import type { Io } from "./io.ts"

/** Nothing is said of work that is done sooner, in milliseconds. */
const SILENCE = 1000

export interface Progress {
  readonly tell: (doing: string) => void
  readonly end: () => void
}

/** One line on stderr that tells what is being done, only on a terminal and only when it takes long. */
export const startProgress = (io: Io): Progress => {
  if (!io.stderr.isTTY) return { tell: () => {}, end: () => {} }
  const began = io.now()
  let shown = false
  return {
    tell: (doing) => {
      if (io.now() - began < SILENCE) return
      shown = true
      io.stderr.write(`\r\u001b[2K${doing.replace(/\p{Cc}/gu, "").slice(0, 70)} …`)
    },
    end: () => {
      if (shown) io.stderr.write("\r\u001b[2K")
    },
  }
}
