import { compareFiles } from "../../app/compare.ts"
import type { DigestFormat, VersionsFormat } from "../../app/formats.ts"
import { loadEngine } from "../../app/engine.ts"
import { type CommandSpec, conclude } from "../command.ts"
import { type OutFile, flags } from "../flags.ts"
import { widthOf, write } from "../io.ts"
import { writeReports } from "../out.ts"
import { startProgress } from "../progress.ts"

interface DigestFlags {
  readonly side?: readonly string[]
  readonly lang: string
  readonly format: DigestFormat
  readonly out?: readonly OutFile<VersionsFormat>[]
}

export const digestCommand: CommandSpec = {
  name: "digest",
  summary: "write the digest of the talks, every sentence with its sources",
  description: "Writes the digest of the talks from their accounts: facts, sections by topic, attributed claims, exact quotations in their own language, what only one side mentions, what is disputed. Every sentence carries its sources; `rapporteur verify` proves the JSON against them.",
  arguments: [["<file|url...>", "accounts of the same talks"]],
  flags: [flags.language, flags.side, flags.digestFormat, flags.reportOut],
  examples: ["rapporteur digest white-house.txt kremlin.html", "rapporteur digest a.txt b.txt --lang uk --out digest.html --out digest.json"],
  run: async ([names], options, io) => {
    const { side, lang, format, out } = options as unknown as DigestFlags
    const progress = startProgress(io)
    const sides = (side ?? []).map((name) => (name === "-" ? null : name))
    const { comparison, origins, notices, misuse } = await compareFiles(names as readonly string[], { engine: loadEngine(), tell: progress.tell, language: lang, sides })
    progress.end()
    if (!comparison) return conclude(io, notices, misuse)
    const { renderDigest } = await import("../../app/render.ts")
    await write(io.stdout, await renderDigest(comparison, format, { language: lang, width: widthOf(io), origins }))
    const written = await writeReports(io, out ?? [], (kind) => renderDigest(comparison, kind === "table" ? "text" : kind, { language: lang, width: 100, origins }))
    return Math.max(conclude(io, notices), written)
  },
}
