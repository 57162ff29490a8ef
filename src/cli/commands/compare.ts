import { compareFiles } from "../../app/compare.ts"
import { loadEngine } from "../../app/engine.ts"
import type { OutputFormat } from "../../app/formats.ts"
import { type CommandSpec, conclude } from "../command.ts"
import { type OutFile, flags } from "../flags.ts"
import { wantsColor, widthOf, write } from "../io.ts"
import { writeReports } from "../out.ts"
import { startProgress } from "../progress.ts"

interface CompareFlags {
  readonly side?: readonly string[]
  readonly out?: readonly OutFile[]
  readonly lang: string
  readonly format: OutputFormat
}

export const compareCommand: CommandSpec = {
  name: "compare",
  summary: "lay the accounts of the same talks side by side",
  description: "Lays the accounts of the same talks side by side: the facts of the talks, then one row a point, one column an account, with the relation of each row (same, differs, only, contradicts, relayed).",
  arguments: [["<file|url...>", "two or more accounts of the same talks"]],
  flags: [flags.side, flags.out, flags.comparisonFormat, flags.language],
  examples: [
    "rapporteur compare white-house.txt kremlin.html",
    "rapporteur compare a.txt b.pdf --side Norway Kazakhstan --out report.html",
    "rapporteur compare a.txt b.txt --format json > comparison.json",
    "rapporteur compare a.txt b.txt c.docx --lang uk",
  ],
  run: async ([names], options, io) => {
    const { side, out, lang, format } = options as unknown as CompareFlags
    const progress = startProgress(io)
    const sides = (side ?? []).map((name) => (name === "-" ? null : name))
    const { comparison, notices, misuse } = await compareFiles(names as readonly string[], { engine: loadEngine(), tell: progress.tell, language: lang, sides })
    progress.end()
    if (!comparison) return conclude(io, notices, misuse)
    const { renderComparison } = await import("../../app/render.ts")
    await write(io.stdout, await renderComparison(comparison, format, { language: lang, width: widthOf(io), color: wantsColor(io) }))
    const written = await writeReports(io, out ?? [], (kind) => renderComparison(comparison, kind, { language: lang, width: 120, color: false }))
    return Math.max(conclude(io, notices), written)
  },
}
