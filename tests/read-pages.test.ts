import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { packs } from "../src/languages/all.ts"
import { findPublisher } from "../src/languages/world/publishers.ts"
import type { Document } from "../src/model/document.ts"
import { read, type ReadHints } from "../src/read/read.ts"

// UPDATE=1 rewrites expected.json; look at the difference before it is kept
const ROOT = join(import.meta.dirname, "pages")

function summary(document: Document): object {
  const { text, blocks, problems, sha256: _, ...rest } = document
  return {
    ...rest,
    blocks: blocks.map(({ start, end, kind, language }) => `${kind} ${language}: ${text.slice(start, end)}`),
    problems: problems.map(({ code, span, message }) => `${code}${span ? ` [${text.slice(span.start, span.end)}]` : ""}: ${message}`),
  }
}

describe("pages are read as expected", () => {
  it.each(readdirSync(ROOT))("%s", async (slug) => {
    const folder = join(ROOT, slug)
    const source = readdirSync(folder).find((name) => name.startsWith("source."))!
    const given = join(folder, "hints.json")
    const hints: ReadHints = existsSync(given) ? JSON.parse(readFileSync(given, "utf8")) : {}
    const document = await read(readFileSync(join(folder, source)), { file: source, ...hints }, { packs, findPublisher })
    const expected = join(folder, "expected.json")
    if (process.env.UPDATE) writeFileSync(expected, `${JSON.stringify(summary(document), null, 2)}\n`)
    expect(summary(document)).toEqual(JSON.parse(readFileSync(expected, "utf8")))
  })
})
