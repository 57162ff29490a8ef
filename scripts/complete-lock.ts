import { readFileSync, writeFileSync } from "node:fs"

/**
 * Adds to package-lock.json the optional packages of other platforms that the registry at hand did not offer when the lock was written: `npm ci` refuses a
 * lock without them, on any platform. Their names tell platform, processor and C library. Run after `npm install`: npm run lock.
 */
interface LockedPackage {
  readonly version?: string
  readonly dev?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const SYSTEMS = ["android", "darwin", "linux", "win32", "freebsd", "openharmony"]
const PROCESSORS: Readonly<Record<string, string>> = { arm64: "arm64", x64: "x64", ia32: "ia32", arm: "arm", ppc64: "ppc64", riscv64: "riscv64", s390x: "s390x" }

const file = new URL("../package-lock.json", import.meta.url)
const lock = JSON.parse(readFileSync(file, "utf8")) as { packages: Record<string, LockedPackage> }

for (const { dev, optionalDependencies } of Object.values(lock.packages))
  for (const [name, version] of Object.entries(optionalDependencies ?? {})) {
    const place = `node_modules/${name}`
    const parts = name.split(/[-/]/)
    const os = SYSTEMS.find((s) => parts.includes(s))
    const cpu = Object.keys(PROCESSORS).find((p) => parts.includes(p))
    if (lock.packages[place] || !os || !cpu) continue
    const libc = parts.some((p) => p.startsWith("musl")) ? { libc: ["musl"] } : parts.some((p) => p.startsWith("gnu")) ? { libc: ["glibc"] } : {}
    lock.packages[place] = { version, cpu: [PROCESSORS[cpu]], ...(dev ? { dev } : {}), ...libc, optional: true, os: [os] } as LockedPackage
    console.log(`added ${name}@${version}`)
  }

lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
