import { enableCompileCache } from "node:module"

enableCompileCache()
const { run } = await import("./run.ts")
const io = { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, env: process.env, now: () => performance.now() }
process.exitCode = await run(process.argv.slice(2), io)
