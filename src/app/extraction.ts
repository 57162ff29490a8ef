import { Worker } from "node:worker_threads"
import type { Extract } from "../read/extract.ts"
import { unreadable } from "../read/extract.ts"
import type { Source } from "../read/formats.ts"

/** Limits for readers that pages and files from outside can make slow or greedy. */
export interface ExtractionLimits {
  /** milliseconds */
  readonly timeout: number
  /** MiB of the worker's heap */
  readonly memory: number
}

const LIMITS: ExtractionLimits = { timeout: 10_000, memory: 512 }

/** Runs the reader of HTML, PDF or DOCX in a thread of its own, which is ended when it exceeds its time or memory. */
export function extractApart(source: Source, limits: ExtractionLimits = LIMITS): Promise<Extract> {
  return new Promise((settle) => {
    const worker = new Worker(workerFile(), { workerData: source, resourceLimits: { maxOldGenerationSizeMb: limits.memory, stackSizeMb: 8 } })
    const done = (extract: Extract): void => {
      clearTimeout(timer)
      settle(extract)
      void worker.terminate()
    }
    const timer = setTimeout(() => done(refusal(source, `it took longer than ${Math.ceil(limits.timeout / 1000)} s`)), limits.timeout)
    worker.once("message", (extract: Extract) => done(extract))
    worker.once("error", (error: NodeJS.ErrnoException) =>
      done(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? refusal(source, `it needs more than ${limits.memory} MB of memory`) : broken(error)))
    worker.once("exit", () => done(broken(new Error("its reader ended"))))
  })
}

/** The same file in the sources and in the build. */
const workerFile = (): URL => (import.meta.url.endsWith(".ts") ? new URL("./extraction-worker.ts", import.meta.url) : new URL("./extraction-worker.js", import.meta.url))

const refusal = (source: Source, reason: string): Extract =>
  source.format === "html"
    ? unreadable("page-hostile", `The page is built to exhaust its reader: ${reason}.`)
    : unreadable("file-unreadable", `The file could not be read: ${reason}.`)

const broken = (error: Error): Extract => unreadable("file-unreadable", `It could not be read: ${error.message.split("\n")[0]!.slice(0, 200)}.`)
