import { spawnSync } from "node:child_process"
import { readdirSync, readFileSync } from "node:fs"
import { cpus, loadavg, totalmem } from "node:os"
import { resolve as resolveMentions } from "../src/annotate/mentions.ts"
import { analyse, annotate } from "../src/annotate/annotate.ts"
import { segment } from "../src/annotate/segment.ts"
import { loadEngine } from "../src/app/engine.ts"
import { understandRecords } from "../src/app/stream.ts"
import { attribute } from "../src/attribute/attribute.ts"
import { compareAccounts, readDocument, understand } from "../src/pipeline.ts"

/**
 * Speeds as a table, with the machine and its load: words a second by stage, documents a second, peak memory over a long stream, and `compare` of two accounts
 * as a whole cold process against `node -e 0` in the same run. Flags: --documents N (length of the stream, default 10000), --runs N (of the process, default 9).
 * Everything runs on `examples/`, so that anybody can repeat it; all but the whole process in one thread, so that a CPU-second is a second of one core.
 */
process.env.RAPPORTEUR_THREADS = "1"
const flag = (name: string, fallback: number): number => (process.argv.includes(name) ? Number(process.argv[process.argv.indexOf(name) + 1]) : fallback)
const examples = new URL("../examples/", import.meta.url)
const files = readdirSync(examples).filter((f) => f.endsWith(".txt")).sort()
const mib = (bytes: number): number => Math.round(bytes / 2 ** 20)
const words = (text: string): number => text.split(/\s+/).filter(Boolean).length

console.log(`machine: ${cpus()[0]?.model ?? "unknown"}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB; Node ${process.version}; load ${loadavg()[0]!.toFixed(2)} at the start`)
// first: a process that has grown takes longer to start another
wholeProcess()
await stages()
await stream()
console.log(`load ${loadavg()[0]!.toFixed(2)} at the end`)

async function stages(): Promise<void> {
  const before = performance.now()
  const engine = await loadEngine()
  console.log(`\nload the engine          ${(performance.now() - before).toFixed(0)} ms`)
  const texts = files.map((f) => readFileSync(new URL(f, examples)))
  const documents = await timed("read", texts.map((bytes, i) => () => readDocument(engine, bytes, { file: files[i]! })), (d) => words(d.text))
  const size = (_: unknown, i: number): number => words(documents[i]!.text)
  const segments = await timed("segment", documents.map((d) => async () => segment(d, engine.packs)), size)
  await timed("encoder", segments.map((s) => async () => analyse(s.segments, engine.encoder)), size)
  const annotations = await timed("annotate (all of it)", documents.map((d) => async () => annotate(d, engine.packs, engine.encoder)), size)
  await timed("  of it: mentions", documents.map((d, i) => async () => resolveMentions(d, annotations[i]!.sentences, engine.packs)), size)
  await timed("attribute", documents.map((d, i) => async () => attribute(d, annotations[i]!, engine.packs)), size)
  const understood = await timed("all, bytes to statements", texts.map((bytes, i) => async () => understand(engine, await readDocument(engine, bytes, { file: files[i]! }))), size)
  const accounts = understood.map(({ account }) => account)
  await timed("compare and digest", [async () => compareAccounts(engine, accounts, { language: "en" })], () => documents.reduce((sum, d) => sum + words(d.text), 0))
}

/** Repeats the work for at least two seconds of CPU and prints words a CPU-second. */
async function timed<T>(name: string, work: readonly (() => Promise<T>)[], count: (result: T, i: number) => number): Promise<T[]> {
  const results = await Promise.all(work.map((w) => w()))
  const start = process.cpuUsage()
  let done = 0
  const spent = (): number => (process.cpuUsage(start).user + process.cpuUsage(start).system) / 1e6
  while (spent() < 2) for (const [i, w] of work.entries()) done += count(await w(), i)
  console.log(`${name.padEnd(24)} ${Math.round(done / spent()).toLocaleString("en")} words a CPU-second`)
  return results
}

async function stream(): Promise<void> {
  const total = flag("--documents", 10_000)
  const engine = await loadEngine()
  const texts = files.map((f) => readFileSync(new URL(f, examples), "utf8"))
  const paragraphs = texts.flatMap((t) => t.split(/\n+/).filter((p) => p.length > 80))
  const encoder = new TextEncoder()
  async function* records(): AsyncGenerator<Uint8Array> {
    for (let i = 0; i < total; i++) yield encoder.encode(`${JSON.stringify({ id: String(i), text: paragraphs[i % paragraphs.length] })}\n`)
  }
  const start = performance.now()
  const before = process.cpuUsage()
  let peak = 0
  let early = 0
  let documents = 0
  let count = 0
  for await (const account of understandRecords(engine, records())) {
    documents++
    count += words(account.document.text)
    if (documents % 50 === 0) peak = Math.max(peak, process.memoryUsage.rss())
    if (documents === Math.floor(total / 10)) early = peak
  }
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(before)
  const rates = `${(documents / seconds).toFixed(1)} documents/s, ${Math.round(count / seconds).toLocaleString("en")} words/s (${Math.round(count / (user + system) * 1e6).toLocaleString("en")} a CPU-second)`
  console.log(`\nstream of ${documents} documents   ${rates}; peak memory ${mib(early)} MiB after a tenth, ${mib(peak)} MiB at the end`)
}

function wholeProcess(): void {
  const runs = flag("--runs", 9)
  const [first, second] = files
  const time = (args: readonly string[]): number => {
    const start = performance.now()
    spawnSync(process.execPath, args, { cwd: new URL("..", import.meta.url), stdio: "ignore", env: { ...process.env, RAPPORTEUR_THREADS: "" } })
    return performance.now() - start
  }
  const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
  const empty: number[] = []
  const compare: number[] = []
  for (let i = 0; i < runs; i++) {
    empty.push(time(["-e", "0"]))
    compare.push(time(["bin/rapporteur.js", "compare", `examples/${first}`, `examples/${second}`, "--format", "json"]))
  }
  console.log(`\ncompare of two accounts  ${median(compare).toFixed(0)} ms as a whole process; node -e 0 ${median(empty).toFixed(0)} ms; ratio ${(median(compare) / median(empty)).toFixed(1)} (medians of ${runs} pairs)`)
}

