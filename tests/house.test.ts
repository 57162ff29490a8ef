import { readFileSync, readdirSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { expect, test } from "vitest"

const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts") && !name.includes("assembly")).map((name) => join("src", name))
const source = new Map(files.map((name) => [name, readFileSync(name, "utf8")]))

interface Import {
  readonly specifier: string
  readonly typeOnly: boolean
}

const importsOf = (text: string): readonly Import[] => [
  ...[...text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^"'`;]*?\sfrom\s+)?"([^"]+)"/gm)].map((match) => ({ specifier: match[2]!, typeOnly: match[1] !== undefined || onlyTypes(match[0]) })),
  ...[...text.matchAll(/(typeof\s+)?\bimport\(\s*"([^"]+)"\s*\)(\.[A-Z])?/g)].map((match) => ({ specifier: match[2]!, typeOnly: match[1] !== undefined || match[3] !== undefined })),
  ...[...text.matchAll(/new URL\(\s*"(\.[^"]+\.ts)"/g)].map((match) => ({ specifier: match[1]!, typeOnly: false })),
]

/** "import { type A, type B } from" */
const onlyTypes = (statement: string): boolean => {
  const named = /\{([^}]*)\}/.exec(statement)?.[1]
  return named !== undefined && named.trim() !== "" && named.split(",").filter((one) => one.trim() !== "").every((one) => /^\s*type\s/.test(one))
}

const roomOf = (file: string): string => {
  const path = relative("src", file).split(/[\\/]/)
  return path.length === 1 ? path[0]!.replace(/\.ts$/, "") : path[0]!
}

/** Who may import whom; "types" only types. A room may always import itself. */
const STAGE = { model: "all", languages: "types" } as const
const HOUSE: Readonly<Record<string, Readonly<Record<string, "all" | "types">>>> = {
  model: {}, languages: { model: "all" }, encoder: { model: "all" },
  annotate: { model: "all", encoder: "all", languages: "types" },
  read: STAGE, attribute: STAGE, compare: STAGE, pair: STAGE, versions: STAGE, digest: STAGE, report: STAGE,
  pipeline: { model: "all", languages: "all", encoder: "all", annotate: "all", read: "all", attribute: "all", compare: "all", versions: "all", digest: "all", pair: "all" },
  store: { model: "all" }, fetch: { model: "all" },
  app: { model: "all", languages: "all", pipeline: "all", store: "all", fetch: "all", report: "all", read: "all", encoder: "all" },
  cli: { model: "all", app: "all" },
  index: { model: "all", app: "all", pipeline: "all", report: "all", read: "types", languages: "types" },
}

const MAY_USE_NODE = new Set(["store", "fetch", "app", "cli"])

const brokenRules = (file: string, text: string): readonly string[] => importsOf(text).flatMap(({ specifier, typeOnly }) => {
  const room = roomOf(file)
  if (specifier.startsWith("node:")) return MAY_USE_NODE.has(room) ? [] : [`${file} imports ${specifier}`]
  if (!specifier.startsWith(".")) return []
  const other = roomOf(join(dirname(file), specifier))
  if (other === room) return []
  const right = HOUSE[room]?.[other]
  return right === "all" || (right === "types" && typeOnly) ? [] : [`${file} imports ${typeOnly ? "types of " : ""}${specifier}`]
})

test("every room imports only what the house allows, and only the outer rooms use Node", () => {
  expect(files.length).toBeGreaterThan(100)
  expect([...source].flatMap(([file, text]) => brokenRules(file, text))).toEqual([])
})

test("the rule finds what it forbids", () => {
  const broken = (file: string, text: string) => brokenRules(file, text).length
  expect(broken("src/model/a.ts", "import { packs } from \"../languages/all.ts\"")).toBe(1)
  expect(broken("src/compare/a.ts", "import { attribute } from \"../attribute/attribute.ts\"")).toBe(1)
  expect(broken("src/compare/a.ts", "import type { LanguagePack } from \"../languages/pack.ts\"")).toBe(0)
  expect(broken("src/compare/a.ts", "import { packs } from \"../languages/all.ts\"")).toBe(1)
  expect(broken("src/report/a.ts", "const x = await import(\"node:fs\")")).toBe(1)
  expect(broken("src/report/a.ts", "import {\n  one,\n  two,\n} from \"../read/read.ts\"")).toBe(1)
  expect(broken("src/cli/a.ts", "import \"../pipeline.ts\"")).toBe(1)
  expect(broken("src/cli/a.ts", "import { render } from \"../app/render.ts\"\nimport { join } from \"node:path\"")).toBe(0)
  expect(broken("src/digest/a.ts", "import { type A, b } from \"../languages/pack.ts\"")).toBe(1)
})

/** What names a language belongs into its folder. The program's own messages are English, so Intl may be asked for English words. */
const LANGUAGE = /(["'`])(?:en|ru|uk|eng|rus|ukr|English|Russian|Ukrainian)\1/

test("no language is named outside its folder", () => {
  const naming = [...source].filter(([file]) => roomOf(file) !== "languages").flatMap(([file, text]) =>
    text.split("\n").flatMap((line, index) => (!line.includes("new Intl.") && LANGUAGE.test(line.replace(/\/\/.*$/, "").replace(/^\s*\*.*$/, "")) ? [`${file}:${index + 1} ${line.trim()}`] : [])))
  expect(naming).toEqual([])
})

test("files stay short enough to be read", () => {
  const long = [...source].filter(([file]) => roomOf(file) !== "languages").map(([file, text]) => [file, text.split("\n").length] as const).filter(([, lines]) => lines > 420)
  expect(long).toEqual([])
})
