import { readFileSync } from "node:fs"
import { Command } from "commander"
import { annotateCommand } from "./commands/annotate.ts"
import { compareCommand } from "./commands/compare.ts"
import { diffCommand } from "./commands/diff.ts"
import { digestCommand } from "./commands/digest.ts"
import { explainCommand } from "./commands/explain.ts"
import { extractCommand } from "./commands/extract.ts"
import { talksCommand } from "./commands/talks.ts"
import { verifyCommand } from "./commands/verify.ts"
import { clashOf, type CommandSpec } from "./command.ts"
import { type Io, EXIT, complain } from "./io.ts"

/** Every command, in the order of the help. */
export const commands: readonly CommandSpec[] = [compareCommand, digestCommand, talksCommand, diffCommand, extractCommand, annotateCommand, explainCommand, verifyCommand]

export interface Program extends Command {
  /** exit code of the command that ran */
  readonly ended: () => number
}

/** The whole command line; nothing is loaded and nothing runs before it is parsed. */
export const buildProgram = (io: Io): Program => {
  let code: number = EXIT.done
  const program = new Command("rapporteur")
    .description("Lays the accounts of the same talks side by side: who said what, what only one side mentions, where they differ.")
    .helpOption("-h, --help", "this help; of one command: rapporteur COMMAND --help")
    .helpCommand("help [command]", "this help, or that of a command")
    .version(version(), "-V, --version", "the version")
    .showSuggestionAfterError(true)
    .addHelpText("after", EPILOGUE)
  for (const spec of commands) addCommand(program, spec, io, (ended) => { code = ended })
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, put) => put(`rapporteur: ${text.replace(/^error: /, "").replace(/\s+/g, " ").trim().replace(/[^.)]$/, "$&.")} See: rapporteur ${command === program ? "" : `${command.name()} `}--help\n`),
    })
  }
  return Object.assign(program, { ended: () => code })
}

const version = (): string => (JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string }).version

const addCommand = (program: Command, spec: CommandSpec, io: Io, ended: (code: number) => void): void => {
  const command = program.command(spec.name).summary(spec.summary).description(spec.description).helpOption("-h, --help", "this help")
  for (const [name, doc] of spec.arguments) command.argument(name, doc)
  for (const flag of spec.flags) command.addOption(flag())
  command.addHelpText("after", `\nExamples:\n${spec.examples.map((example) => `  $ ${example}`).join("\n")}\n`)
  command.action(async (...given: unknown[]) => {
    const names = given.slice(0, spec.arguments.length)
    const clash = clashOf(names, command.opts().out)
    if (clash !== null) {
      complain(io, clash)
      return ended(EXIT.misuse)
    }
    ended(await spec.run(names, command.opts(), io))
  })
}

const EPILOGUE = `
Input: text, Markdown, HTML, PDF, DOCX, saved pages (.mht), e-mails (.eml), https addresses, or - for stdin. Nothing leaves this machine except the request for an address that you name.

Exit code: 0 done, 1 done with problems (told on stderr), 2 misuse (a wrong flag, name or address; nothing was done).

Examples:
  $ rapporteur compare white-house.txt kremlin.html
  $ rapporteur compare a.txt b.pdf --side Norway Kazakhstan --out report.html
  $ rapporteur digest a.txt b.txt --lang ru
`
