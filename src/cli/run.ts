import { CommanderError } from "commander"
import { type Io, EXIT, complain } from "./io.ts"
import { buildProgram } from "./program.ts"
import { sideNamesTogether } from "./sides.ts"

/** Runs a command line; gives its exit code. Never throws: what goes wrong is one line on stderr. */
export const run = async (argv: readonly string[], io: Io): Promise<number> => {
  const program = buildProgram(io)
  const ended = new Promise<number>((resolve) => io.stdout.once("error", (error) => resolve(isClosedPipe(error) ? EXIT.done : EXIT.misuse)))
  return Promise.race([ended, runProgram(program, argv, io)])
}

const runProgram = async (program: ReturnType<typeof buildProgram>, argv: readonly string[], io: Io): Promise<number> => {
  try {
    await program.parseAsync([...sideNamesTogether(argv)], { from: "user" })
    return program.ended()
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.misuse
    if (isClosedPipe(error)) return EXIT.done
    complain(io, tellFailure(error))
    if (io.env.RAPPORTEUR_DEBUG) io.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    return EXIT.misuse
  }
}

/** The reader of our output went away ("| head"): no fault of anybody's. */
const isClosedPipe = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === "EPIPE"

const tellFailure = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error)
  return `stopped: ${message.split("\n")[0]} (RAPPORTEUR_DEBUG=1 shows where)`
}
