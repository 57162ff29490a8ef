import { type MessagePort, workerData } from "node:worker_threads"
import { loadEncoder } from "../encoder/encoder.ts"
import type { HelperResult } from "./encoder-helper.ts"
import { type Job, claim } from "./encoder-pair.ts"
import { loadLemmas, openWeightFile } from "./weights.ts"

const { port, state } = workerData as { readonly port: MessagePort, readonly state: Int32Array }

/** Where nothing can be loaded, the thread that waits is told, and finds the reason when it tries itself. */
const load = (): ReturnType<typeof loadEncoder> | null => {
  try {
    return loadEncoder(openWeightFile(), loadLemmas())
  } catch {
    Atomics.store(state, 0, 1)
    return null
  }
}

const encoder = load()
if (encoder !== null) {
  port.on("message", (job: Job) => {
    const done: [number, readonly unknown[]][] = []
    for (let batch = claim(job); batch < job.batches.length; batch = claim(job)) done.push([batch, encoder[job.method](job.batches[batch] as never)])
    const result: HelperResult = { id: job.id, done }
    port.postMessage(result)
    Atomics.store(job.shared, 1, 1)
    Atomics.notify(job.shared, 1)
  })
}
