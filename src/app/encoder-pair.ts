import type { MessagePort } from "node:worker_threads"
import { MessageChannel, Worker, receiveMessageOnPort } from "node:worker_threads"
import type { Encoder } from "../encoder/encoder.ts"

/** Methods of an encoder that map items to results one for one. */
export type Method = "analyse" | "embed"

/** Work that two threads do together: each claims the next batch from `claimed` until none is left. */
export interface Job {
  readonly id: number
  readonly method: Method
  readonly batches: readonly (readonly unknown[])[]
  /** [0]: batches claimed so far, [1]: 1 when the helper has posted its results */
  readonly shared: Int32Array
}

export interface HelperResult {
  readonly id: number
  readonly done: readonly (readonly [batch: number, results: readonly unknown[]])[]
}

/** Words that one claim takes: enough to fill a pass through the layers, few enough to share a short text. */
const BATCH_WORDS = 110
/** So many words must have come before a helper pays for its loading. */
const ENOUGH_WORDS = 1500
/** Less is not worth a message. */
const LEAST_WORDS = 150
/** Milliseconds after which the helper is given up. */
const PATIENCE = 20_000

/** Starts the helper thread; it loads while this thread goes on. It never keeps the process alive. */
export const startHelper = (): MessagePort => {
  const { port1, port2 } = new MessageChannel()
  const file = import.meta.url.endsWith(".ts") ? new URL("./encoder-worker.ts", import.meta.url) : new URL("./encoder-worker.js", import.meta.url)
  const worker = new Worker(file, { workerData: port2, transferList: [port2] })
  // without its helper this thread does all the work
  worker.on("error", () => {})
  worker.unref()
  port1.unref()
  return port1
}

/**
 * An encoder that shares its work with a helper thread, and gives the very same results as `own` alone. The helper is started after `soon` words:
 * two short accounts are done before it has loaded.
 */
export const pairEncoder = (own: Encoder, start: () => MessagePort = startHelper, soon: number = ENOUGH_WORDS): Encoder => {
  let jobs = 0
  let words = 0
  let helper: MessagePort | null = null
  let lost = false
  const share = <Item, Result>(method: Method, items: readonly Item[], sizes: readonly number[], alone: (items: readonly Item[]) => Result[]): Result[] => {
    const size = sizes.reduce((sum, one) => sum + one, 0)
    words += size
    if (lost || size < LEAST_WORDS || words < soon) return alone(items)
    helper ??= start()
    const places = batchesOf(sizes)
    const batches = places.map((batch) => batch.map((place) => items[place]!))
    const job: Job = { id: ++jobs, method, batches, shared: new Int32Array(new SharedArrayBuffer(8)) }
    helper.postMessage(job)
    const results = new Map<number, readonly Result[]>()
    for (let batch = claim(job); batch < batches.length; batch = claim(job)) results.set(batch, alone(batches[batch]!))
    if (results.size < batches.length) {
      const helped = helpOf(helper, job)
      if (helped === null) lost = true
      for (const [batch, done] of helped?.done ?? []) results.set(batch, done as readonly Result[])
    }
    const all: Result[] = []
    for (const [batch, own] of places.entries()) {
      const done = results.get(batch) ?? alone(batches[batch]!)
      own.forEach((place, at) => { all[place] = done[at]! })
    }
    return all
  }
  return {
    analyse: (sentences) => share("analyse", sentences, sentences.map(({ forms }) => forms.length), own.analyse),
    embed: (texts) => share("embed", texts, texts.map((text) => Math.ceil(text.length / 6)), own.embed),
  }
}

/** The next batch that nobody has taken. */
export const claim = ({ shared }: Job): number => Atomics.add(shared, 0, 1)

/** Waits for what the helper has done of a job; null where it does not answer. */
const helpOf = (helper: MessagePort, job: Job): HelperResult | null => {
  if (Atomics.wait(job.shared, 1, 0, PATIENCE) === "timed-out") return null
  for (let message = receiveMessageOnPort(helper); message; message = receiveMessageOnPort(helper)) {
    const result = message.message as HelperResult
    if (result.id === job.id) return result
  }
  return null
}

/** Places of items, like lengths together, in batches of some BATCH_WORDS; longest first, so that the threads end together. */
const batchesOf = (sizes: readonly number[]): readonly (readonly number[])[] => {
  const order = sizes.map((_, place) => place).toSorted((a, b) => sizes[b]! - sizes[a]! || a - b)
  const batches: number[][] = []
  let size = BATCH_WORDS
  for (const place of order) {
    if (size >= BATCH_WORDS) {
      batches.push([])
      size = 0
    }
    batches.at(-1)!.push(place)
    size += sizes[place]!
  }
  return batches
}
