import { availableParallelism } from "node:os"
import { MessageChannel, type MessagePort, Worker } from "node:worker_threads"
import { widenVectors } from "./wide.ts"

/** What the helper has done of a job: batches by number. */
export interface HelperResult {
  readonly id: number
  readonly done: readonly (readonly [batch: number, results: readonly unknown[]])[]
}

/** The thread that has an encoder. */
export interface Helper {
  readonly port: MessagePort
  /** [0]: 1 when it could not load */
  readonly state: Int32Array
  /** answers that came and were not asked for yet, by job */
  readonly answers: Map<number, HelperResult>
}

let started: Helper | null = null

/**
 * The helper thread of this process, started by the first call; it loads while this thread goes on, and never keeps the process alive. Null where there is no
 * second core or RAPPORTEUR_THREADS is 1.
 */
export const helperThread = (): Helper | null => {
  if (process.env.RAPPORTEUR_THREADS === "1" || availableParallelism() < 2) return null
  started ??= startHelper()
  return started
}

/** Starts a helper thread. */
export const startHelper = (): Helper => {
  widenVectors()
  const { port1, port2 } = new MessageChannel()
  const state = new Int32Array(new SharedArrayBuffer(4))
  const file = new URL(import.meta.url.endsWith(".ts") ? "./encoder-worker.ts" : "./encoder-worker.js", import.meta.url)
  // plain JavaScript first: what is in the cache needs no TypeScript compiler to be loaded
  const code = `require("node:module").enableCompileCache(); import(${JSON.stringify(file.href)})`
  const worker = new Worker(code, { eval: true, workerData: { port: port2, state }, transferList: [port2] })
  worker.on("error", () => { Atomics.store(state, 0, 1) })
  worker.unref()
  port1.unref()
  return { port: port1, state, answers: new Map() }
}
