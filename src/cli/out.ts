import { writeFile } from "node:fs/promises"
import type { OutputFormat, TalksFormat } from "../app/formats.ts"
import type { OutFile } from "./flags.ts"
import { type Io, EXIT, complain } from "./io.ts"

/** Spreadsheets take a CSV for UTF-8 only where it begins with this. */
const BOM = "\ufeff"

/** Writes the reports that were asked for; tells each on stderr. Gives the exit code. */
export const writeReports = async <Format extends OutputFormat | TalksFormat>(io: Io, files: readonly OutFile<Format>[], render: (format: Format) => Promise<string>): Promise<number> => {
  let code: number = EXIT.done
  for (const { path, format } of files) {
    const text = await render(format)
    try {
      await writeFile(path, format === "csv" ? BOM + text : text)
      io.stderr.write(`wrote ${path}\n`)
    } catch (error) {
      complain(io, `${path}: cannot be written (${(error as NodeJS.ErrnoException).code ?? "unknown error"}); name another place`)
      code = EXIT.misuse
    }
  }
  return code
}
