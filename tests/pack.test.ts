import { execFileSync, spawnSync } from "node:child_process"
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { delimiter, dirname, join, resolve } from "node:path"
import { afterAll, expect, test } from "vitest"

const folder = mkdtempSync(join(tmpdir(), "rapporteur-pack-"))
afterAll(() => rmSync(folder, { recursive: true }))

/** This Node (the pinned one) before any other. */
const env = { ...process.env, PATH: [dirname(process.execPath), process.env.PATH].join(delimiter), NODE_OPTIONS: "" }
const examples = ["1-canada.txt", "2-kazakhstan.txt"].map((name) => resolve("examples", name))
const UNREACHABLE = /ENOTFOUND|ECONNREFUSED|ECONNRESET|EAI_AGAIN|ENOTCACHED|ETIMEDOUT/

test("the packed package, installed in an empty folder, does the main job", { timeout: 280_000 }, (context) => {
  execFileSync("npm", ["pack", "--pack-destination", folder], { env, stdio: "pipe" })
  const [tarball] = readdirSync(folder).filter((name) => name.endsWith(".tgz"))
  expect(tarball).toMatch(/^rapporteur-.*\.tgz$/)
  execFileSync("npm", ["init", "-y"], { cwd: folder, env, stdio: "pipe" })
  const installed = spawnSync("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", join(folder, tarball!)], { cwd: folder, env, encoding: "utf8" })
  if (installed.status !== 0 && UNREACHABLE.test(installed.stderr)) context.skip("the package registry cannot be reached, so the dependencies cannot be installed")
  expect(installed.status, installed.stderr).toBe(0)
  const run = (...argv: readonly string[]) => spawnSync("npx", ["--no-install", "rapporteur", ...argv], { cwd: folder, env, encoding: "utf8" })
  const compared = run("compare", ...examples, "--out", "report.html", "--format", "json")
  expect(compared.status, compared.stderr).toBe(0)
  expect(JSON.parse(compared.stdout).points.length).toBeGreaterThan(3)
  expect(readdirSync(folder)).toContain("report.html")
  writeFileSync(join(folder, "page.html"), PAGE)
  const page = run("extract", "page.html")
  expect(page.status, page.stderr).toBe(0)
  expect(JSON.parse(page.stdout).statements.length).toBeGreaterThan(0)
  expect(run("--help").stdout).toContain("Usage: rapporteur")
  expect(run("compare", "none.txt").status).toBe(2)
  const library = spawnSync("node", ["--input-type=module", "-e", LIBRARY], { cwd: folder, env, encoding: "utf8" })
  expect(library.stderr).toBe("")
  expect(JSON.parse(library.stdout)).toMatchObject({ schema: "rapporteur/document@1" })
})

/** Read in a worker, which is another file of the package. */
const PAGE = `<!doctype html><html lang="en"><head><title>Readout of the call</title></head><body><article><h1>Readout of the call</h1>
<p>The minister warned that the talks would fail unless both sides returned to the table before the end of the month.</p>
<p>She thanked her colleague for the offer to host the next round and urged all parties to keep the ceasefire in force.</p></article></body></html>`

const LIBRARY = `
import { createEngine, documentRecord, loadLemmas, loadWeights, readDocument, understand } from "rapporteur"
const engine = createEngine(loadWeights(), {}, loadLemmas())
const document = await readDocument(engine, new TextEncoder().encode("The minister warned that the talks would fail."), { file: "a.txt" })
console.log(JSON.stringify(documentRecord(understand(engine, document).account)))
`

test("an older Node is told so in one line", () => {
  const source = "Object.defineProperty(process.versions, 'node', { value: '20.1.0' }); await import('./bin/rapporteur.js')"
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", source], { encoding: "utf8" })
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" })
  expect(stderr.trimEnd().split("\n")).toHaveLength(1)
  expect(stderr).toContain("needs Node 24")
})
