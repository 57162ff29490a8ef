import { existsSync, readdirSync, readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { commands } from "../src/cli/program.ts"

const root = new URL("../", import.meta.url)
const documents = ["README.md", "ARCHITECTURE.md", "CHANGELOG.md", ...readdirSync(new URL("docs/", root)).filter((f) => f.endsWith(".md")).map((f) => `docs/${f}`)]
const read = (name: string): string => readFileSync(new URL(name, root), "utf8")
const scripts = Object.keys((JSON.parse(read("package.json")) as { scripts: Record<string, string> }).scripts)

/** A path of the project in backquotes: with a folder or a known ending, without placeholders. */
const PATH = /`((?:src|tests|docs|bench|weights|training|schemas|examples|bin)\/[\w./-]*)`/g
const LINK = /\]\((?!https?:)([^)#]+)\)/g

describe.each(documents)("%s", (name) => {
  const text = read(name)

  test("names only files and folders that exist", () => {
    const named = [...text.matchAll(PATH)].map((m) => m[1]!)
    const linked = [...text.matchAll(LINK)].map((m) => new URL(m[1]!, new URL(name, root)).href)
    expect(named.filter((path) => !existsSync(new URL(path, root)))).toEqual([])
    expect(linked.filter((href) => !existsSync(new URL(href)))).toEqual([])
  })

  test("names only scripts that package.json has", () => {
    const run = [...text.matchAll(/npm (?:run )?(?:-s )?(demo|test|check|evaluate|bench|kernel|lock|rapporteur|build|lint|types|unused)\b/g)].map((m) => m[1]!)
    expect(run.filter((script) => !scripts.includes(script))).toEqual([])
  })
})

test("the README's commands are the program's, all of them", () => {
  const shown = new Set([...read("README.md").matchAll(/npm run -s rapporteur -- (\w+)/g)].map((m) => m[1]!))
  expect([...shown].sort()).toEqual(commands.map((command) => command.name).sort())
})
