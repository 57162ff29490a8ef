import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { expect, test } from "vitest"
import { compare } from "../src/compare/compare.ts"
import { digest } from "../src/digest/digest.ts"
import { packs } from "../src/languages/all.ts"
import type { Comparison } from "../src/model/comparison.ts"
import type { Act, Form, Topic } from "../src/model/statement.ts"
import { account, embed, type GivenStatement } from "./support/talk-fixtures.ts"

const FOLDER = fileURLToPath(new URL("./talks", import.meta.url))

/** A line a statement: speaker | actors | cue | content | act | form | topics. */
const statements = (text: string): GivenStatement[] => text.trim().split("\n").map((line) => {
  const [speaker = "", actors = "", cue = "", content = "", act, form, topics = ""] = line.split(" | ")
  return { speaker, actors: actors.split(" "), cue, content, act: act as Act, form: form as Form, topics: topics.split(" ") as Topic[] }
})

/** What a reader would check: the facts, every point with its relation and words, the digest. */
const told = ({ talks, points, accounts, problems, digest: made }: Comparison): string => {
  const fact = ({ followUps, claims: _, ...rest }: Comparison["talks"]) => [...Object.entries(rest).map(([name, value]) => `${name}: ${JSON.stringify(value)}`), ...followUps.map((one) => `follow-up: ${one.text}`)]
  const words = ({ account: index, id, part }: Comparison["points"][number]["statements"][number]) => {
    const { document, statements: all } = accounts[index]!.account
    const statement = all.find((one) => one.id === id)!
    return `  ${index} ${id} ${statement.act}: ${(part ? [part] : statement.content).map((span) => document.text.slice(span.start, span.end)).join(" … ")}`
  }
  return [
    "# Facts", ...fact(talks), "", "# Problems", ...problems.map((one) => `${one.code}: ${one.message}`), "",
    "# Points", ...points.flatMap((point) => [`${point.id} [${point.topic}] ${point.relation} · ${point.rule} · ${point.label}`, `  ${point.why}`, ...point.statements.map(words)]), "",
    `# ${made.title}`, ...made.sentences.map((one) => `${one.section ?? "—"} | ${one.text} | ${one.sources.map((source) => `${source.account}:${source.start}–${source.end}`).join(" ")}`), "",
  ].join("\n")
}

// talks that are measured (tests/own-talks.test.ts) have no statements beside them
const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory() && existsSync(`${FOLDER}/${entry.name}/expected.txt`)).map((entry) => entry.name)

// UPDATE=1 writes the expected texts anew; read the difference
test.each(folders)("%s", (name) => {
  const folder = `${FOLDER}/${name}`
  const given = JSON.parse(readFileSync(`${folder}/talks.json`, "utf8")) as { language: string; accounts: { file: string; side: string | null; language: string }[] }
  const accounts = given.accounts.map(({ file, side, language }) => account({
    file, side, language, text: readFileSync(`${folder}/${file}`, "utf8"), statements: statements(readFileSync(`${folder}/${file.replace(/\.txt$/u, ".statements")}`, "utf8")),
  }))
  const comparison = compare(accounts, { packs, embed, language: given.language })
  const text = told({ ...comparison, digest: digest(comparison, { packs, language: given.language }) })
  const expected = `${folder}/expected.txt`
  if (process.env["UPDATE"] === "1") writeFileSync(expected, text)
  expect(text).toBe(readFileSync(expected, "utf8"))
})
