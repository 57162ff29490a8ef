import { type CommandSpec, conclude } from "../command.ts"
import { flags } from "../flags.ts"
import { EXIT, write } from "../io.ts"

interface VerifyFlags {
  readonly lang: string
  readonly format: "text" | "json"
}

export const verifyCommand: CommandSpec = {
  name: "verify",
  summary: "prove that a digest or comparison still rests on its sources",
  description: "Holds the JSON of a digest or a comparison against its sources: their bytes by SHA-256, every cited place by the words that stood there, every quotation by the words of its places. One changed byte in a source fails it; told is which sentence and which place. Nothing is fetched: give saved pages as files.",
  arguments: [["<record>", "what `digest --format json` or `compare --format json` printed"], ["[file...]", "sources that do not lie where the record names them"]],
  flags: [flags.verifyFormat, flags.language],
  examples: ["rapporteur verify digest.json", "rapporteur verify digest.json saved/readout.html saved/kremlin.html"],
  run: async ([record, files], options, io) => {
    const { lang, format } = options as unknown as VerifyFlags
    const { verifyFile } = await import("../../app/verify.ts")
    const { proof, found, findings, misuse } = await verifyFile(String(record), files as readonly string[])
    if (proof === null) return conclude(io, misuse, true)
    const { renderProof } = await import("../../app/render.ts")
    await write(io.stdout, await renderProof(proof, found, findings, format, lang))
    return findings.length > 0 ? EXIT.problems : EXIT.done
  },
}
