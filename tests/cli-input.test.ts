import { spawnSync } from "node:child_process"
import { mkdtempSync, openSync, ftruncateSync, closeSync, mkdirSync, readFileSync, writeFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { compareFiles } from "../src/app/compare.ts"
import { loadEngine } from "../src/app/engine.ts"
import { tellNotice } from "../src/app/notice.ts"
import { rapporteur } from "./support/cli.ts"

const folder = mkdtempSync(join(tmpdir(), "rapporteur-"))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const GOOD = "examples/1-canada.txt"
const OTHER = "examples/2-kazakhstan.txt"

/** One clear line: the name of the input, no stack trace, and words that say what is wrong. */
const told = (err: string, ...parts: readonly (string | RegExp)[]): void => {
  const lines = err.trimEnd().split("\n")
  expect(lines, err).toHaveLength(1)
  expect(lines[0]).toMatch(/^rapporteur: /)
  expect(err).not.toMatch(/^\s+at |Error:|node:internal/m)
  for (const part of parts) expect(lines[0]).toMatch(part)
}

test("a missing file", async () => {
  for (const command of [["compare", GOOD, "none.txt"], ["extract", "none.txt"], ["digest", "none.txt"], ["annotate", "none.txt"], ["explain", "none.txt", "1"]]) {
    const { code, out, err } = await rapporteur(command)
    expect({ code, out }).toEqual({ code: 2, out: "" })
    told(err, "none.txt", "no such file", "check the name")
  }
})

test("a folder", async () => {
  mkdirSync(join(folder, "accounts"), { recursive: true })
  const { code, out, err } = await rapporteur(["compare", GOOD, join(folder, "accounts")])
  expect({ code, out }).toEqual({ code: 2, out: "" })
  told(err, "accounts", "folder", "name the files")
})

test("a file of 200 MB is refused unread", async () => {
  const path = join(folder, "large.txt")
  const handle = openSync(path, "w")
  ftruncateSync(handle, 200 * 1024 * 1024)
  closeSync(handle)
  const { code, err } = await rapporteur(["extract", path])
  expect(code).toBe(1)
  told(err, "large.txt", "200 MB", "too large", "give that")
})

test("binary bytes, broken PDF and DOCX: none is an empty success", async () => {
  const bytes = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256)
  const broken: readonly (readonly [string, string | Uint8Array])[] = [
    ["noise.bin", bytes], ["broken.pdf", "%PDF-1.7\n%nothing more"], ["broken.docx", Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 1, 2, 3])],
  ]
  for (const [name, content] of broken) {
    const path = file(name, content)
    const alone = await rapporteur(["compare", path])
    expect(alone).toMatchObject({ code: 1, out: "" })
    told(alone.err, name)
    const extracted = await rapporteur(["extract", path])
    expect(extracted.code).toBe(1)
    expect(JSON.parse(extracted.out).problems.length).toBeGreaterThan(0)
  }
})

test("an empty file, a page without text, a page that wants a sign-in", async () => {
  const page = (body: string) => `<!doctype html><html><head><title>Page</title></head><body>${body}</body></html>`
  const login = page("<form action=/login><h1>Sign in</h1><p>Please log in to continue reading this article.</p><label>Email <input type=email name=email></label><label>Password <input type=password name=password></label><button>Log in</button></form>")
  for (const [name, content] of [["empty.txt", ""], ["blank.txt", " \n\n"], ["empty.html", page("<div></div>")], ["login.html", login]] as const) {
    const { code, out, err } = await rapporteur(["compare", file(name, content)])
    expect({ name, code, out }).toEqual({ name, code: 1, out: "" })
    told(err, name)
  }
})

test("an unusable account is left out, not taken for silent", async () => {
  const { code, out, err } = await rapporteur(["compare", GOOD, OTHER, file("empty.txt", ""), "--format", "json"])
  expect(code).toBe(1)
  told(err, "empty.txt")
  expect(JSON.parse(out).accounts).toHaveLength(2)
})

test("a fourth language", async () => {
  const french = "Le président a déclaré hier que les négociations se poursuivraient la semaine prochaine. La ministre des affaires étrangères a souligné l'importance du dialogue et appelé toutes les parties à la retenue.\n".repeat(3)
  const { code, out, err } = await rapporteur(["compare", file("french.txt", french)])
  expect({ code, out }).toEqual({ code: 1, out: "" })
  told(err, "french.txt", "French", "Give its edition")
})

test("accounts of different talks: compared, with a warning that names the difference", async () => {
  const other = "Readout of a meeting\n\n3 March 2025\n\nPresident Emmanuel Macron of France met today, 3 March 2025, with Prime Minister Narendra Modi of India in Paris. The leaders discussed climate and space cooperation.\n"
  const { code, out, err } = await rapporteur(["compare", GOOD, file("other.txt", other)])
  expect(code).toBe(1)
  expect(out).not.toBe("")
  expect(err.trimEnd().split("\n").every((line) => line.startsWith("rapporteur: "))).toBe(true)
  expect(err).toMatch(/different talks|differ/i)
})

test("one account only: its statements are shown, and said that there is nothing to hold them against", async () => {
  const { code, out, err } = await rapporteur(["compare", GOOD], { env: { COLUMNS: "100" } })
  expect(code).toBe(1)
  told(err, /nothing|one account|alone/i)
  expect(out).toContain("shipments that reach Russian arms makers")
})

test("the same account twice is said so", async () => {
  const { code, out, err } = await rapporteur(["compare", GOOD, file("copy.txt", "")])
  expect({ code, out: out !== "" }).toEqual({ code: 1, out: true })
  expect(err).toContain("copy.txt")
  const twice = await rapporteur(["compare", GOOD, GOOD])
  expect(twice.code).toBe(1)
  told(twice.err, /same/i)
})

test("misuse: flags, values, commands, arguments", async () => {
  for (const [argv, part] of [
    [["compare", GOOD, "--fromat", "json"], "Did you mean --format"], [["compre"], "Did you mean compare"], [["compare", GOOD, "--format", "pdf"], "Allowed choices"],
    [["compare", GOOD, "--lang", "xx"], "Allowed choices"], [["compare", GOOD, "--out", "report.exe"], "must end in"], [["compare"], "missing required argument"],
    [["compare", GOOD, "--side"], "argument missing"], [["extract"], "name at least one file"], [["extract", "--stdin-jsonl", GOOD], "name no files"], [["explain", GOOD], "missing required argument"],
  ] as const) {
    const { code, out, err } = await rapporteur(argv)
    expect({ argv, code, out }).toEqual({ argv, code: 2, out: "" })
    told(err, part)
  }
  const bare = await rapporteur([])
  expect(bare.code).toBe(2)
  expect(bare.err).toContain("Usage: rapporteur")
})

test("private addresses, however they are spelled", async () => {
  for (const address of [
    "http://127.0.0.1/", "http://localhost:8080/a", "http://[::1]/", "http://[::ffff:127.0.0.1]/", "http://2130706433/", "http://0x7f.1/", "http://0177.0.0.1/",
    "http://10.0.0.8/", "http://192.168.1.1/", "http://169.254.169.254/latest/meta-data/", "http://[fd00::1]/", "file:///etc/passwd", "ftp://example.org/a",
  ]) {
    const { code, out, err } = await rapporteur(["compare", address])
    expect({ address, code, out }).toEqual({ address, code: 2, out: "" })
    told(err)
  }
})

test("more sides than accounts, and a report into a folder that is not there, are misuse before any work", async () => {
  for (const command of ["compare", "digest"]) {
    const { code, out, err } = await rapporteur([command, GOOD, OTHER, "--side", "Norway", "Chile", "Peru"])
    expect({ code, out }).toEqual({ code: 2, out: "" })
    told(err, "--side", "3 sides for 2 accounts")
  }
  for (const [command, name] of [["compare", "r.html"], ["digest", "d.md"], ["talks", "t.json"], ["diff", "v.html"]] as const) {
    const { code, out, err } = await rapporteur([command, GOOD, OTHER, "--out", join(folder, "nowhere", name)])
    expect({ code, out }).toEqual({ code: 2, out: "" })
    told(err, "There is no folder", "nowhere")
  }
})

test("a document comes from stdin as -", () => {
  const { status, stdout } = spawnSync(process.execPath, ["src/cli/main.ts", "extract", "-"], { input: readFileSync(GOOD), encoding: "utf8" })
  expect(status).toBe(0)
  const read = JSON.parse(stdout) as { id: string; text: string; statements: readonly unknown[] }
  expect(read).toMatchObject({ id: "stdin", text: readFileSync(GOOD, "utf8") })
  expect(read.statements.length).toBeGreaterThan(5)
})

test("no records on stdin are no success", async () => {
  const { code, out, err } = await rapporteur(["extract", "--stdin-jsonl"], { stdin: "\n\n" })
  expect({ code, out }).toEqual({ code: 2, out: "" })
  told(err, "stdin", "no records")
})

test("--side names sides in the order of the files, however it is written", async () => {
  for (const argv of [
    ["compare", GOOD, OTHER, "--side", "Norway", "Chile"], ["compare", GOOD, OTHER, "--side", "Norway", "--side", "Chile"], ["compare", "--side", "Norway", "Chile", GOOD, OTHER],
    ["compare", "--side=Norway", "--side=Chile", GOOD, OTHER],
  ]) {
    const { code, out } = await rapporteur([...argv, "--format", "json"])
    expect(code).toBe(0)
    expect(JSON.parse(out).accounts.map(({ side }: { side: string }) => side)).toEqual(["Norway", "Chile"])
  }
  for (const [one, other] of [["Канада", "Казахстан"], ["canada", "КАЗАХСТАН"], ["Канада", "Kazakhstan"]] as const) {
    const { out } = await rapporteur(["compare", GOOD, OTHER, "--side", one, other, "--format", "json"])
    const { accounts, talks } = JSON.parse(out) as { accounts: readonly { side: string }[]; talks: { sides: readonly string[] } }
    expect([accounts.map(({ side }) => side), talks.sides]).toEqual([["Canada", "Kazakhstan"], ["Canada", "Kazakhstan"]])
  }
  const unknown = await rapporteur(["compare", GOOD, OTHER, "--side", "Norland", "The Isles", "--format", "json"])
  expect(JSON.parse(unknown.out).accounts.map(({ side }: { side: string }) => side)).toEqual(["Norland", "The Isles"])
  const skipped = await rapporteur(["compare", GOOD, OTHER, "--side", "-", "Chile", "--format", "json"])
  expect(JSON.parse(skipped.out).accounts.map(({ side }: { side: string }) => side)).toEqual(["Canada", "Chile"])
})

test("whose account it is tells who is called by an office alone", async () => {
  const own = file("a.txt", "Call with the President of Chile\n19 June 2020\n\nThe President of the Republic spoke on Friday with Sebastián Piñera, President of Chile. The President of the Republic stressed that the nets must be mended without delay.")
  const other = file("b.txt", "Call with the President of France\n19 June 2020\n\nSebastián Piñera, President of Chile, spoke today with Emmanuel Macron, President of France. He thanked him for the boats.")
  const { out } = await rapporteur(["compare", own, other, "--side", "France", "Chile", "--format", "json"])
  const { points } = JSON.parse(out) as { points: readonly { relation: string }[] }
  expect(points.length).toBeGreaterThan(0)
  expect(points.filter(({ relation }) => relation === "relayed")).toEqual([])
})

test("a report that cannot be written is told; the table still comes", async () => {
  mkdirSync(join(folder, "taken", "report.html"), { recursive: true })
  const { code, out, err } = await rapporteur(["compare", GOOD, OTHER, "--out", join(folder, "taken", "report.html")])
  expect(code).toBe(2)
  expect(out).not.toBe("")
  told(err, "report.html", "cannot be written")
})

test("every ending of --out gives its format", async () => {
  const paths = ["r.html", "r.md", "r.json", "r.csv", "r.txt"].map((name) => join(folder, name))
  const { code, err } = await rapporteur(["compare", GOOD, OTHER, ...paths.flatMap((path) => ["--out", path])])
  expect(code).toBe(0)
  expect(err.trimEnd().split("\n")).toHaveLength(5)
})

test("a report is never written over what is read, and stdin is one document", async () => {
  const own = file("own.txt", readFileSync(GOOD))
  for (const argv of [["compare", own, OTHER, "--out", own], ["digest", own, OTHER, "--out", join(folder, ".", "own.txt")], ["diff", own, OTHER, "--out", own]]) {
    const { code, out, err } = await rapporteur(argv)
    expect({ code, out }).toEqual({ code: 2, out: "" })
    told(err, "own.txt", "written over", "another name")
  }
  expect(readFileSync(own)).toEqual(readFileSync(GOOD))
  const twice = await rapporteur(["compare", "-", "-"], { stdin: readFileSync(GOOD) })
  expect(twice).toMatchObject({ code: 2, out: "" })
  told(twice.err, "stdin", "once")
})

test("records are no single document", async () => {
  const records = file("records.jsonl", `${JSON.stringify({ text: readFileSync(GOOD, "utf8") })}\n`)
  for (const argv of [["compare", GOOD, records], ["digest", records], ["annotate", records], ["explain", records, "1"], ["diff", GOOD, records]]) {
    const { code, out, err } = await rapporteur(argv)
    expect({ code, out }).toEqual({ code: 2, out: "" })
    told(err, "records.jsonl", "holds records", "`talks`")
  }
})

test("talks: what could not be read is told and no success; stdin and addresses are none of its names", async () => {
  const broken = file("broken.jsonl", ['{"text":"The envoy rested."}', "{ none", '{"id":"b"}', "7", "[]", ""].join("\n"))
  const { code, out, err } = await rapporteur(["talks", broken])
  expect(code).toBe(1)
  expect(out).toContain("could not be read (4)")
  const lines = err.trimEnd().split("\n")
  expect(lines).toHaveLength(4)
  expect(lines[0]).toMatch(/broken\.jsonl:2: \S/)
  expect(lines[3]).toMatch(/1 more of 5 releases/)
  for (const name of ["-", "https://example.org/releases"]) {
    const wrong = await rapporteur(["talks", name])
    expect(wrong).toMatchObject({ code: 2, out: "" })
    told(wrong.err, name, "name the folder")
  }
})

test("two languages are no two versions", async () => {
  const { code, err } = await rapporteur(["diff", GOOD, OTHER])
  expect(code).toBe(1)
  told(err, "different languages (en, ru)", "compare")
})

test("help of a command is asked for either way", async () => {
  const [asked, flagged] = [await rapporteur(["help", "digest"]), await rapporteur(["digest", "--help"])]
  expect(asked).toEqual(flagged)
  expect(asked).toMatchObject({ code: 0, err: "" })
  expect((await rapporteur(["help", "nothing"])).code).toBe(2)
})

test("what is too long to be compared is told, not compared until memory ends", async () => {
  const { comparison, notices, misuse } = await compareFiles([GOOD, OTHER], { engine: loadEngine(), tell: () => {}, language: "en", sides: [], mostStatements: 12 })
  expect({ comparison, misuse }).toEqual({ comparison: null, misuse: false })
  expect(notices).toHaveLength(1)
  expect(tellNotice(notices[0]!)).toMatch(/2-kazakhstan\.txt: is too long .*\d\d statements; at most 12 .*extract$/)
})
