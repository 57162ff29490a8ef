import { gather, seriousNotices } from "../../app/accounts.ts"
import { loadEngine } from "../../app/engine.ts"
import { type CommandSpec, conclude } from "../command.ts"
import { type Io, EXIT, complain, wantsColor, widthOf, write } from "../io.ts"
import { startProgress } from "../progress.ts"

export const explainCommand: CommandSpec = {
  name: "explain",
  summary: "why a place in a document was understood as it was",
  description: "Shows, for one place in a document, the sentence, its words, tags and tree, the mentions, the statements, and which rules fired or refused there, and why. In a page or PDF, lines are those of its readable text.",
  arguments: [["<file|url>", "the document"], ["<line[:column]>", "the place, counted from 1"]],
  flags: [],
  examples: ["rapporteur explain readout.txt 3", "rapporteur explain readout.txt 3:120"],
  run: async ([name, where], _options, io) => {
    const place = readPlace(String(where))
    if (!place) return misuse(io, `"${where}" is no place; write LINE or LINE:COLUMN, counted from 1`)
    const progress = startProgress(io)
    const { gathered, misuse: wrong } = await gather([String(name)], { engine: loadEngine(), tell: progress.tell })
    progress.end()
    const [one] = gathered
    if (!one) return conclude(io, wrong, true)
    if (one.fatal) return conclude(io, seriousNotices(gathered))
    const { renderExplanation } = await import("../../app/render.ts")
    const explanation = await renderExplanation(one, place, { width: widthOf(io), color: wantsColor(io) })
    if (typeof explanation !== "string") return misuse(io, `${name}: ${explanation.message}`)
    await write(io.stdout, explanation)
    return EXIT.done
  },
}

const misuse = (io: Io, message: string): number => {
  complain(io, message)
  return EXIT.misuse
}

const readPlace = (where: string): { readonly line: number; readonly column: number | null } | null => {
  const match = /^(\d{1,9})(?::(\d{1,9}))?$/.exec(where)
  if (!match) return null
  const line = Number(match[1])
  const column = match[2] === undefined ? null : Number(match[2])
  return line < 1 || column === 0 ? null : { line, column }
}
