/** Compiles src/encoder/kernel/assembly to src/encoder/kernel/kernel.ts: `npm run kernel`. */
import { execFileSync } from "node:child_process"
import { createHash } from "node:crypto"
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"

const root = join(import.meta.dirname, "..")
const folder = join(root, "src/encoder/kernel")
const compiler = join(dirname(createRequire(import.meta.url).resolve("assemblyscript/package.json")), "bin/asc.js")

const compile = (features: readonly string[]): string => {
  const temporary = mkdtempSync(join(tmpdir(), "kernel-"))
  const out = join(temporary, "kernel.wasm")
  const enabled = ["simd", ...features].flatMap((feature) => ["--enable", feature])
  try {
    execFileSync(process.execPath, [compiler, join(folder, "assembly/index.ts"), "-O3", "--noAssert", "--runtime", "stub", ...enabled, "-o", out], { stdio: "inherit" })
    return readFileSync(out).toString("base64")
  } finally {
    rmSync(temporary, { recursive: true })
  }
}

/** SHA-256 of the sources, by which a test knows whether what was compiled is what stands there. */
const sourcesHash = (): string => {
  const hash = createHash("sha256")
  for (const name of readdirSync(join(folder, "assembly")).sort()) hash.update(`${name}\n`).update(readFileSync(join(folder, "assembly", name)))
  return hash.digest("hex")
}

writeFileSync(join(folder, "kernel.ts"), `// Compiled from assembly/ by \`npm run kernel\`; not written by hand.
// sources: ${sourcesHash()}

/** WebAssembly with SIMD and relaxed SIMD, in base64. */
export const RELAXED = "${compile(["relaxed-simd"])}"

/** The same without relaxed SIMD, for engines that lack it. */
export const PLAIN = "${compile([])}"
`)
