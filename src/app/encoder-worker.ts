import { enableCompileCache } from "node:module"
import { type MessagePort, workerData } from "node:worker_threads"
import { type HelperResult, type Job, claim } from "./encoder-pair.ts"
import { loadLemmas, loadWeights } from "./weights.ts"

enableCompileCache()
const { loadEncoder } = await import("../encoder/encoder.ts")
const encoder = loadEncoder(loadWeights(), loadLemmas())
const port = workerData as MessagePort

port.on("message", (job: Job) => {
  const done: [number, readonly unknown[]][] = []
  for (let batch = claim(job); batch < job.batches.length; batch = claim(job)) done.push([batch, encoder[job.method](job.batches[batch] as never)])
  const result: HelperResult = { id: job.id, done }
  port.postMessage(result)
  Atomics.store(job.shared, 1, 1)
  Atomics.notify(job.shared, 1)
})
