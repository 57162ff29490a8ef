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
  arguments: [["[file|url...]", "documents; none with --stdin-jsonl"]],
  flags: [flags.extractFormat, flags.stdinJsonl, flags.language],
  examples: [
    "rapporteur extract readout.html",
    "rapporteur extract readout.html --format table",
    "rapporteur extract *.txt --format csv > statements.csv",
    "rapporteur extract --stdin-jsonl < documents.jsonl > statements.jsonl",
  ],
  run: async ([given], options, io) => {
    const names = given as readonly string[]
    const { format, stdinJsonl, lang } = options as unknown as ExtractFlags
    if (stdinJsonl && names.length > 0) return misuse(io, "--stdin-jsonl reads records from stdin; name no files with it.")
    if (stdinJsonl) return extractStream(io, format ?? "jsonl", lang)
    if (names.length === 0) return misuse(io, "name at least one file or address, or give --stdin-jsonl. See: rapporteur extract --help")
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

const extractStream = async (io: Io, format: ExtractFormat, language: string): Promise<number> => {
  const [{ startExtract }, { understandRecords }, { fatalProblem }] = await Promise.all([import("../../app/render.ts"), import("../../app/stream.ts"), import("../../app/notice.ts")])
  const render = await startExtract(format === "json" ? "jsonl" : format, { language, width: widthOf(io), color: wantsColor(io) })
  let all = 0
  let bad = 0
  await write(io.stdout, render.head)
  for await (const account of understandRecords(await loadEngine(), io.stdin)) {
    all += 1
    if (fatalProblem(account)) bad += 1
    await write(io.stdout, render.account(account))
  }
  if (all === 0) return misuse(io, "stdin: no records came; write one JSON object a line: {\"text\": …}")
  if (bad > 0) complain(io, `stdin: ${bad} of ${all} records could not be used; their "problems" say why`)
  return bad > 0 ? EXIT.problems : EXIT.done
}
