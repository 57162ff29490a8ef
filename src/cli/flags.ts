import { InvalidArgumentError, Option } from "commander"
import { existsSync } from "node:fs"
import { dirname, extname } from "node:path"
import { outputLanguages, type OutputFormat, type TalksFormat, type VersionsFormat } from "../app/formats.ts"

/** A flag with everything that belongs to it: how it is written, what the help says, how its value is read. */
interface Flag {
  readonly written: string
  readonly doc: string
  readonly choices?: readonly string[]
  readonly preset?: string | number
  readonly parse?: (value: string, before: never) => unknown
}

const collect = <T>(read: (value: string) => T) => (value: string, before: readonly T[] | undefined): readonly T[] => [...(before ?? []), read(value)]

const FORMAT_OF_EXTENSION: Readonly<Record<string, OutputFormat>> = { ".html": "html", ".htm": "html", ".md": "markdown", ".markdown": "markdown", ".json": "json", ".csv": "csv", ".txt": "table" }

export interface OutFile<Format = OutputFormat> {
  readonly path: string
  readonly format: Format
}

/** A place that cannot be written to is told before any work begins. */
const inFolder = (path: string): string => {
  if (!existsSync(dirname(path))) throw new InvalidArgumentError(`There is no folder ${dirname(path)}.`)
  return path
}

const readOutFile = (path: string): OutFile => {
  const format = FORMAT_OF_EXTENSION[extname(path).toLowerCase()]
  if (!format) throw new InvalidArgumentError(`The name must end in ${Object.keys(FORMAT_OF_EXTENSION).join(", ")}.`)
  return { path: inFolder(path), format }
}

const readReportFile = (path: string): OutFile<VersionsFormat> => {
  const out = readOutFile(path)
  if (out.format === "csv") throw new InvalidArgumentError("The name must end in .html, .htm, .md, .markdown, .json, .txt.")
  return { path, format: out.format }
}

const TALKS_FORMATS: Readonly<Record<string, TalksFormat>> = { ".json": "json", ".jsonl": "jsonl", ".txt": "table" }

const readTalksFile = (path: string): OutFile<TalksFormat> => {
  const format = TALKS_FORMATS[extname(path).toLowerCase()]
  if (!format) throw new InvalidArgumentError(`The name must end in ${Object.keys(TALKS_FORMATS).join(", ")}.`)
  return { path: inFolder(path), format }
}

const readCount = (text: string): number => {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError("It must be a number from 1.")
  return Number(text)
}

const readSide = (name: string): string => {
  if (name.trim() === "") throw new InvalidArgumentError("A side needs a name, or - for none.")
  return name.trim()
}

const flag = (data: Flag): (() => Option) => () => {
  const option = new Option(data.written, data.doc)
  if (data.choices) option.choices(data.choices)
  if (data.preset !== undefined) option.default(data.preset)
  if (data.parse) option.argParser(data.parse as (value: string, before: unknown) => unknown)
  return option
}

const format = (preset: string, choices: readonly string[]): (() => Option) => flag({ written: "--format <format>", doc: "how it is printed", choices, preset })

/** Every flag of every command; a command takes the ones that it names. */
export const flags = {
  side: flag({
    written: "--side <name>",
    doc: "the side each account speaks for, in the order of the files: --side Norway Kazakhstan, or once for each (- leaves one as it was found)",
    parse: collect(readSide) as never,
  }),
  out: flag({ written: "--out <file>", doc: "also write a report, by its ending: .html .md .json .csv .txt (may be given more than once)", parse: collect(readOutFile) as never }),
  reportOut: flag({ written: "--out <file>", doc: "also write it to a file, by its ending: .html .md .json .txt (may be given more than once)", parse: collect(readReportFile) as never }),
  versionsFormat: format("table", ["table", "json", "markdown", "html"]),
  talksFormat: format("table", ["table", "json", "jsonl"]),
  talksOut: flag({ written: "--out <file>", doc: "also write it to a file, by its ending: .json .jsonl .txt (may be given more than once)", parse: collect(readTalksFile) as never }),
  least: flag({ written: "--least <n>", doc: "only talks with at least so many accounts", preset: 1, parse: readCount as never }),
  language: flag({ written: "--lang <code>", doc: "language of headings, reasons and digest; the accounts' own words stay as they are", choices: outputLanguages, preset: outputLanguages[0]! }),
  comparisonFormat: format("table", ["table", "json", "markdown", "csv"]),
  extractFormat: flag({ written: "--format <format>", doc: "how it is printed (preset: json for one file, jsonl for several)", choices: ["json", "jsonl", "table", "csv"] }),
  annotateFormat: format("conllu", ["conllu", "json"]),
  digestFormat: format("text", ["text", "json", "markdown", "html"]),
  verifyFormat: format("text", ["text", "json"]),
  stdinJsonl: flag({ written: "--stdin-jsonl", doc: "read records from stdin, one JSON object a line: text, and optionally id, url, language, publisher, side, date, title" }),
} as const
