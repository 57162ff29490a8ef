import { enableCompileCache } from "node:module"

/** Commands that work with the encoder. */
const WITH_ENCODER: ReadonlySet<string> = new Set(["compare", "digest", "extract", "annotate", "explain"])

enableCompileCache()
const argv = process.argv.slice(2)
// what takes longest begins first, in its own thread
if (WITH_ENCODER.has(argv[0] ?? "") && argv.length > 1 && !argv.includes("--help") && !argv.includes("-h")) (await import("../app/encoder-helper.ts")).helperThread()
const { run } = await import("./run.ts")
const io = { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, env: process.env, now: () => performance.now() }
process.exitCode = await run(argv, io)
