import { Readable, Writable } from "node:stream"
import { run } from "../../src/cli/run.ts"

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

class Sink extends Writable {
  text = ""
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString()
    done()
  }
}

interface World {
  readonly stdin?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  readonly columns?: number
}

/** Runs a command line in this process; with `columns` as on a terminal of that width. */
export const rapporteur = async (argv: readonly string[], { stdin = "", env = {}, columns }: World = {}): Promise<Ran> => {
  const stdout = new Sink()
  const stderr = new Sink()
  const terminal = columns === undefined ? stdout : Object.assign(stdout, { isTTY: true, columns })
  const code = await run(argv, { stdin: Readable.from([Buffer.from(stdin)]), stdout: terminal, stderr, env, now: () => performance.now() })
  return { code, out: stdout.text, err: stderr.text }
}
