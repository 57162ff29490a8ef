import { createReadStream } from "node:fs"
import { stat } from "node:fs/promises"
import { gather, seriousNotices } from "../../app/accounts.ts"
import { loadEngine } from "../../app/engine.ts"
import type { ExtractFormat } from "../../app/formats.ts"
import { type CommandSpec, conclude } from "../command.ts"
import { flags } from "../flags.ts"
import { type Io, EXIT, complain, wantsColor, widthOf, write } from "../io.ts"
import { startProgress } from "../progress.ts"

interface ExtractFlags {
  readonly format?: ExtractFormat
  readonly stdinJsonl?: boolean
  readonly lang: string
}

export const extractCommand: CommandSpec = {
  name: "extract",
  summary: "find the statements of documents: who, act, to whom, about what",
  description: "Finds the statements of documents: who says, asks, promises, warns … what, with the exact place of every part. One JSON object a document (rapporteur/document@1).",
  arguments: [["[file|url...]", "documents, or .jsonl files of records; none with --stdin-jsonl"]],
  flags: [flags.extractFormat, flags.stdinJsonl, flags.language],
  examples: [
    "rapporteur extract readout.html",
    "rapporteur extract readout.html --format table",
    "rapporteur extract *.txt --format csv > statements.csv",
    "rapporteur extract documents.jsonl > statements.jsonl",
    "rapporteur extract --stdin-jsonl < documents.jsonl > statements.jsonl",
  ],
  run: async ([given], options, io) => {
    const names = given as readonly string[]
    const { format, stdinJsonl, lang } = options as unknown as ExtractFlags
    if (stdinJsonl && names.length > 0) return misuse(io, "--stdin-jsonl reads records from stdin; name no files with it.")
    if (stdinJsonl) return extractStreams(io, [{ name: "stdin", bytes: io.stdin }], format ?? "jsonl", lang)
    if (names.length === 0) return misuse(io, "name at least one file or address, or give --stdin-jsonl. See: rapporteur extract --help")
    if (names.some(holdsRecords)) return extractRecords(io, names, format ?? "jsonl", lang)
    return extractFiles(io, names, format ?? (names.length > 1 ? "jsonl" : "json"), lang)
  },
}

const misuse = (io: Io, message: string): number => {
  complain(io, message)
  return EXIT.misuse
}

const extractFiles = async (io: Io, names: readonly string[], format: ExtractFormat, language: string): Promise<number> => {
  const progress = startProgress(io)
  const engine = loadEngine()
  const { gathered, misuse: wrong } = await gather(names, { engine, tell: progress.tell })
  progress.end()
  if (wrong.length > 0) return conclude(io, wrong, true)
  const { startExtract } = await import("../../app/render.ts")
  const render = await startExtract(format === "json" && names.length > 1 ? "jsonl" : format, { language, width: widthOf(io), color: wantsColor(io) })
  await write(io.stdout, render.head)
  for (const { account } of gathered) await write(io.stdout, render.account(account))
  return conclude(io, seriousNotices(gathered))
}

const holdsRecords = (name: string): boolean => /\.(?:jsonl|ndjson)$/i.test(name)

const extractRecords = async (io: Io, names: readonly string[], format: ExtractFormat, language: string): Promise<number> => {
  const single = names.find((name) => !holdsRecords(name))
  if (single !== undefined) return misuse(io, `${single}: a document among files of records; name documents and .jsonl files in calls of their own`)
  for (const name of names) {
    const found = await stat(name).catch(() => null)
    if (!found?.isFile()) return misuse(io, `${name}: there is no such file; check the name`)
  }
  return extractStreams(io, names.map((name) => ({ name, bytes: createReadStream(name) })), format, language)
}

interface Named {
  readonly name: string
  readonly bytes: AsyncIterable<Uint8Array>
}

const extractStreams = async (io: Io, streams: readonly Named[], format: ExtractFormat, language: string): Promise<number> => {
  const [{ startExtract }, { understandRecords }, { fatalProblem }] = await Promise.all([import("../../app/render.ts"), import("../../app/stream.ts"), import("../../app/notice.ts")])
  const render = await startExtract(format === "json" ? "jsonl" : format, { language, width: widthOf(io), color: wantsColor(io) })
  const engine = await loadEngine()
  let worst: number = EXIT.done
  await write(io.stdout, render.head)
  for (const { name, bytes } of streams) {
    let all = 0
    let bad = 0
    for await (const account of understandRecords(engine, bytes)) {
      all += 1
      if (fatalProblem(account)) bad += 1
      await write(io.stdout, render.account(account))
    }
    if (all === 0) return misuse(io, `${name}: no records came; write one JSON object a line: {"text": …}`)
    if (bad > 0) complain(io, `${name}: ${bad} of ${all} records could not be used; their "problems" say why`)
    if (bad > 0) worst = EXIT.problems
  }
  return worst
}
