import type { TalksFormat } from "../../app/formats.ts"
import { type CommandSpec, conclude } from "../command.ts"
import { type OutFile, flags } from "../flags.ts"
import { wantsColor, widthOf, write } from "../io.ts"
import { writeReports } from "../out.ts"
import { startProgress } from "../progress.ts"

interface TalksFlags {
  readonly out?: readonly OutFile<TalksFormat>[]
  readonly lang: string
  readonly format: TalksFormat
  readonly least: number
}

export const talksCommand: CommandSpec = {
  name: "talks",
  summary: "group many releases into talks: which are accounts of the same call or meeting",
  description: "Groups hundreds or thousands of releases into talks: who took part, on which day in whose time zone, by which channel, where; names the side and kind of each account (readout, transcript, briefing, joint statement, press) and lists what could not be placed, with the reason. Only titles and first sentences are read, and rather too few are joined than too many.",
  arguments: [["<folder|file...>", "folders with releases, JSONL files with one record a line (text, and optionally id, url, language, publisher, side, date, title), or single files"]],
  flags: [flags.talksFormat, flags.least, flags.talksOut, flags.language],
  examples: ["rapporteur talks releases/", "rapporteur talks releases.jsonl --least 2", "rapporteur talks releases/ --format jsonl > talks.jsonl", "rapporteur talks a.jsonl b.jsonl --out talks.json --lang uk"],
  run: async ([names], options, io) => {
    const { out, lang, format, least } = options as unknown as TalksFlags
    const progress = startProgress(io)
    const { findTalks } = await import("../../app/talks.ts")
    const { list, notices, misuse } = await findTalks(names as readonly string[], { tell: progress.tell, least })
    progress.end()
    if (!list) return conclude(io, notices, misuse)
    const { renderTalks } = await import("../../app/render.ts")
    await write(io.stdout, await renderTalks(list, format, { language: lang, width: widthOf(io), color: wantsColor(io) }))
    const written = await writeReports(io, out ?? [], (kind) => renderTalks(list, kind, { language: lang, width: 120, color: false }))
    return Math.max(conclude(io, notices), written)
  },
}
