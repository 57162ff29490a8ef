import { existsSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { gunzipSync } from "node:zlib"
import { loadEngine } from "../../src/app/engine.ts"
import { diffVersions, readDocument } from "../../src/pipeline.ts"

const EDITS = fileURLToPath(new URL("../../../shared/data/corpora/wh-edits.jsonl.gz", import.meta.url))
/** Places of the edits that change what is said, as a careful reader found; all others are links, misspellings, punctuation, layout. */
const JUDGED = new URL("./versions.judged.json", import.meta.url)

interface EditRecord {
  readonly path: string
  readonly before: string
  readonly after: string
}

/** `npm run evaluate -- versions [--limit N] [--errors]`: real edits of published pages; is a change in what is said told from one that changes nothing? Takes some minutes. */
export const run = async (arguments_: readonly string[]): Promise<number> => {
  if (!existsSync(EDITS)) {
    console.log("Skipped: no ../shared/data/corpora/wh-edits.jsonl.gz")
    return 0
  }
  const judged = JSON.parse(readFileSync(JUDGED, "utf8")) as { readonly edits: number; readonly changed: readonly number[] }
  const changed = new Set(judged.changed)
  const records = gunzipSync(readFileSync(EDITS)).toString("utf8").trim().split("\n").map((line) => JSON.parse(line) as EditRecord)
  const limit = arguments_.includes("--limit") ? Number(arguments_[arguments_.indexOf("--limit") + 1]) : records.length
  const engine = await loadEngine()
  const counts = { right: 0, rightSame: 0, saidWrongly: 0, missed: 0 }
  const kinds = new Map<string, number>()
  for (const [index, { path, before, after }] of records.slice(0, limit).entries()) {
    const file = path.split("/").at(-1) ?? path
    const [old, now] = await Promise.all([before, after].map((text) => readDocument(engine, new TextEncoder().encode(text), { file })))
    const { said, changes } = await diffVersions(engine, old!, now!, "en")
    for (const { kind } of changes) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    const is = changed.has(index)
    counts[said ? (is ? "right" : "saidWrongly") : is ? "missed" : "rightSame"] += 1
    if (said !== is && arguments_.includes("--errors")) console.log(`${index} ${file}: ${said ? changes.map(({ why }) => why).join(" ").slice(0, 160) : "missed"}`)
  }
  console.log(`edits ${Math.min(limit, records.length)}, of them ${judged.edits === records.length ? judged.changed.length : "?"} change what is said`)
  console.log(`said to change: ${counts.right} rightly, ${counts.saidWrongly} wrongly · said to change nothing: ${counts.rightSame} rightly, ${counts.missed} wrongly`)
  console.log([...kinds].toSorted(([, a], [, b]) => b - a).map(([kind, count]) => `${kind} ${count}`).join(" · "))
  return 0
}
