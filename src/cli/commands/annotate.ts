import { gather, seriousNotices } from "../../app/accounts.ts"
import { loadEngine } from "../../app/engine.ts"
import { type CommandSpec, conclude } from "../command.ts"
import { flags } from "../flags.ts"
import { write } from "../io.ts"
import { startProgress } from "../progress.ts"

export const annotateCommand: CommandSpec = {
  name: "annotate",
  summary: "sentences, words, tags, lemmas and trees of documents",
  description: "Prints the sentences of documents with their words, tags, features, lemmas and trees (Universal Dependencies), as CoNLL-U that keeps the text, or as JSON.",
  arguments: [["<file|url...>", "documents"]],
  flags: [flags.annotateFormat],
  examples: ["rapporteur annotate readout.txt > readout.conllu", "rapporteur annotate readout.txt --format json"],
  run: async ([names], options, io) => {
    const progress = startProgress(io)
    const { gathered, misuse } = await gather(names as readonly string[], { engine: loadEngine(), tell: progress.tell })
    progress.end()
    if (misuse.length > 0) return conclude(io, misuse, true)
    const { renderAnnotation } = await import("../../app/render.ts")
    for (const { account, fatal } of gathered) {
      if (fatal === null) await write(io.stdout, await renderAnnotation(account, options.format as "conllu" | "json"))
    }
    return conclude(io, seriousNotices(gathered))
  },
}
