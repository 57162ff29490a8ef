import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { commands } from "../src/cli/program.ts"
import { rapporteur } from "./support/cli.ts"

const docs = readFileSync("docs/commands.md", "utf8")
const section = (name: string): string => docs.split(/^## /m).find((part) => part.startsWith(`${name} `)) ?? ""

test("every command is documented: summary, description, arguments, flags, examples, and its section in docs/commands.md", () => {
  expect(commands.map(({ name }) => name)).toEqual(["compare", "digest", "talks", "diff", "extract", "annotate", "explain", "verify"])
  for (const { name, summary, description, arguments: given, flags, examples } of commands) {
    expect(summary.length, name).toBeGreaterThan(10)
    expect(description.length, name).toBeGreaterThan(summary.length)
    expect(given.every(([, doc]) => doc.length > 5), name).toBe(true)
    expect(examples.length, name).toBeGreaterThan(0)
    for (const example of examples) expect(example).toMatch(new RegExp(`^rapporteur ${name} `))
    expect(section(name), `docs/commands.md has no section on ${name}`).not.toBe("")
    for (const flag of flags) {
      const option = flag()
      expect(option.description.length, option.flags).toBeGreaterThan(10)
      expect(section(name), `${name} ${option.long} is not in docs/commands.md`).toContain(`\`${option.long}`)
      for (const choice of option.argChoices ?? []) expect(section("compare") + section(name)).toContain(`\`${choice}\``)
    }
  }
})

test("the docs tell of no flag that is not there", () => {
  for (const { name, flags } of commands) {
    const known = flags.map((flag) => flag().long)
    for (const [, long] of section(name).matchAll(/^\| `(--[a-z-]+)/gm)) expect(known, `${name} has no ${long}`).toContain(long)
  }
})

test("help shows every flag, its choices and the examples", async () => {
  for (const { name, flags, examples } of commands) {
    const { code, out } = await rapporteur([name, "--help"])
    expect(code).toBe(0)
    for (const flag of flags) expect(out).toContain(flag().long)
    for (const example of examples) expect(out).toContain(example)
  }
  const { code, out } = await rapporteur(["--help"])
  expect(code).toBe(0)
  for (const { name } of commands) expect(out).toContain(name)
  expect((await rapporteur(["--version"])).out).toBe(`${JSON.parse(readFileSync("package.json", "utf8")).version}\n`)
})
