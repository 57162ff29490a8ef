import { parentPort, workerData } from "node:worker_threads"
import { unreadable } from "../read/extract.ts"
import { extract, type Source } from "../read/formats.ts"

try {
  parentPort?.postMessage(await extract(workerData as Source))
} catch (error) {
  parentPort?.postMessage(unreadable("file-unreadable", `It could not be read: ${error instanceof Error ? error.message.split("\n")[0] : "unknown error"}.`))
}
