import { loadEngine } from "../../app/engine.ts"
import type { VersionsFormat } from "../../app/formats.ts"
import { compareVersionFiles } from "../../app/versions.ts"
import { type CommandSpec, conclude } from "../command.ts"
import { type OutFile, flags } from "../flags.ts"
import { wantsColor, widthOf, write } from "../io.ts"
import { writeReports } from "../out.ts"
import { startProgress } from "../progress.ts"

interface DiffFlags {
  readonly out?: readonly OutFile<VersionsFormat>[]
  readonly lang: string
  readonly format: VersionsFormat
}

export const diffCommand: CommandSpec = {
  name: "diff",
  summary: "what changed between two versions of one release: in what is said, and in the words",
  description: "Holds two versions of one release against each other: statements that are new, gone, strengthened, softened, reworded or moved, each with the words that decided it, and under them every edited word. Links, misspellings, punctuation, spaces, typography and datelines change nothing in what is said; they are shown with the words and named as such.",
  arguments: [["<old>", "the earlier version: a file or an address"], ["<new>", "the later version"]],
  flags: [flags.versionsFormat, flags.reportOut, flags.language],
  examples: ["rapporteur diff readout-morning.html readout-evening.html", "rapporteur diff old.md new.md --format json", "rapporteur diff old.txt new.txt --lang uk --out changes.html"],
  run: async ([old, now], options, io) => {
    const { out, lang, format } = options as unknown as DiffFlags
    const progress = startProgress(io)
    const { versions, notices, misuse } = await compareVersionFiles([String(old), String(now)], { engine: loadEngine(), tell: progress.tell, language: lang })
    progress.end()
    if (!versions) return conclude(io, notices, misuse)
    const { renderVersions } = await import("../../app/render.ts")
    await write(io.stdout, await renderVersions(versions, format, { language: lang, width: widthOf(io), color: wantsColor(io) }))
    const written = await writeReports(io, out ?? [], (kind) => renderVersions(versions, kind, { language: lang, width: 120, color: false }))
    return Math.max(conclude(io, notices), written)
  },
}
