import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { extractApart } from "../src/app/extraction.ts"
import { extract, type Source } from "../src/read/formats.ts"
import { makeDocx } from "./support/make-docx.ts"

const html = (text: string): Source => ({ format: "html", text, url: null })

describe("reading in a thread with limits", () => {
  it("gives what reading in this thread gives", async () => {
    const page = html(readFileSync(join(import.meta.dirname, "pages/press-cookie-banner/source.html"), "utf8"))
    const file: Source = { format: "docx", bytes: makeDocx([{ text: "The commission met." }]) }
    expect(await extractApart(page)).toEqual(await extract(page))
    expect(await extractApart(file)).toEqual(await extract(file))
  })
  it("ends when its time is over", async () => {
    const { problems, text } = await extractApart(html(`<p>${"<a href=x>y</a>".repeat(150_000)}`), { timeout: 300, memory: 512 })
    expect([text, problems.map(({ code }) => code)]).toEqual(["", ["page-hostile"]])
    expect(problems[0]?.message).toContain("longer than 1 s")
  })
  it("ends when its memory is full, and this thread goes on", async () => {
    const { problems } = await extractApart(html("<p>a".repeat(199_000)), { timeout: 50_000, memory: 48 })
    expect(problems).toEqual([{ code: "page-hostile", span: null, message: expect.stringContaining("48 MB") }])
  })
})
