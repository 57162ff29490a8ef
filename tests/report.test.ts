import fc from "fast-check"
import { expect, test } from "vitest"
import { accountNames as reasonNames, fillWhy } from "../src/compare/accounts.ts"
import { packs } from "../src/languages/all.ts"
import { lineStarts, placeOf } from "../src/model/place.ts"
import { comparisonCsv, statementRows } from "../src/report/csv.ts"
import { comparisonHtml } from "../src/report/html.ts"
import { digestHtml } from "../src/report/html/digest.ts"
import { escapeHtml, html, safeAddress } from "../src/report/html/markup.ts"
import { digestText } from "../src/report/digest-text.ts"
import { comparisonMarkdown, digestMarkdown, escapeMarkdown } from "../src/report/markdown.ts"
import { oneLine, sameLength, shorten } from "../src/report/plain.ts"
import { pointsByPlace, statementPlace } from "../src/report/html/source.ts"
import { comparisonTable, relationWords } from "../src/report/table.ts"
import { accountNames, viewOf } from "../src/report/view.ts"
import { widthOf, wrap } from "../src/report/wrap.ts"
import { COMPARISON } from "./support/comparison.ts"
import { hostile } from "./support/hostile.ts"

const en = packs.get("en")!
const table = (width: number, language = "en") => comparisonTable(COMPARISON, { pack: packs.get(language)!, width, color: false })
/** Everything a terminal would obey, besides line ends. */
const OBEYED = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u

test("the table has a column an account, its relation, and silence as such", () => {
  const text = table(140)
  expect(text).toMatch(/\[1\] Norway\s+│ \[2\] Kazakhstan\s+│ \[3\] Вісник/)
  expect(text).toMatch(/≠ differs\s+│ Anna Berg · warned ●●●●○\s+│ Timur Aliev · proposed ●●○○○\s+│ — not mentioned/)
  expect(text).toMatch(/× contradicts/)
  expect(text).toContain("“We will not look away,”")
  expect(text).toMatch(/How long +≠ accounts differ:\n +40 minutes \(“сорок хвилин”\) \[1\]\[3\]\n +1 hour \(“около часа”\) \[2\]/)
  expect(text).toContain("[3] line 1:12 The speaker")
})

test("no line is wider than the terminal; narrow ones stack the accounts", () => {
  for (const language of packs.keys()) {
    for (const width of [24, 40, 60, 80, 100, 120, 200]) {
      for (const line of table(width, language).split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(width)
    }
  }
  expect(table(60)).not.toContain("│")
  expect(table(60)).toContain("    [2] Kazakhstan\n      Timur Aliev · proposed ●●○○○\n      сборы в порту")
})

test("columns of a terminal", () => {
  const widths: readonly (readonly [string, number])[] = [["Байден", 6], ["漢字", 4], ["e\u0301", 1], ["👩‍🚀", 2], ["🇺🇦", 2], ["ｆｕｌｌ", 8], ["\u001b[1mbold\u001b[22m", 4], ["й\u0438\u0306", 2], ["●●○ ≠ —", 7], ["\u200b", 0], ["", 0]]
  for (const [text, width] of widths) expect([text, widthOf(text)]).toEqual([text, width])
})

test("wrapping keeps every character and the width, for wide and combining characters too", () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom("a", "й", "é", "漢", "👩‍🚀", " ", "-", "e\u0301"), maxLength: 60 }), fc.integer({ min: 2, max: 30 }), (text, width) => {
    const line = text.replace(/ +/g, " ").trim()
    const lines = wrap(line, width)
    expect(lines.join("").replaceAll(" ", "")).toBe(line.replaceAll(" ", ""))
    for (const one of lines) expect(widthOf(one)).toBeLessThanOrEqual(width)
  }))
})

test("hostile text stays text in every output", async () => {
  const comparison = hostile()
  for (const width of [50, 140]) expect(comparisonTable(comparison, { pack: en, width, color: false })).not.toMatch(OBEYED)
  expect(digestText(comparison, { pack: en, width: 80 })).not.toMatch(OBEYED)
  const page = await comparisonHtml(comparison, en)
  expect(page.slice(0, page.lastIndexOf("<script>"))).not.toMatch(OBEYED)
  expect(page.match(/<script/g)).toHaveLength(2)
  expect(page).not.toMatch(/<img|href="javascript|<a href="javascript/)
  expect(page).not.toMatch(/\sstyle="|\son[a-z]+="/)
  for (const markdown of [comparisonMarkdown(comparison, en), digestMarkdown(comparison, en)]) {
    expect(markdown).not.toMatch(OBEYED)
    expect(markdown).not.toMatch(/<(?!br>)/)
    expect(markdown).not.toMatch(/(?<!\\)\]\(/)
  }
  for (const csv of [comparisonCsv(comparison, en), statementRows(comparison.accounts[0]!.account)]) expect(csv.replaceAll("\r\n", "")).not.toMatch(OBEYED)
})

test("the page is self-contained and its policy names its script and style", async () => {
  const page = await comparisonHtml(COMPARISON, en)
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)![1]!
  expect(policy).toMatch(/default-src 'none'; script-src 'sha256-[\w+/=]+'; style-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'none'/)
  const hash = async (text: string) => Buffer.from(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))).toString("base64")
  expect(policy).toContain(await hash(/<style>([\s\S]*?)<\/style>/.exec(page)![1]!))
  expect(policy).toContain(await hash(/<script>([\s\S]*?)<\/script>/.exec(page)![1]!))
  expect(page).not.toMatch(/\ssrc="|url\(|@import/)
  // each statement has its note in the section of its account
  for (const [index, { account }] of COMPARISON.accounts.entries()) {
    const section = page.slice(page.indexOf(`id="account-${index}"`)).split("</section>")[0]!
    for (const { id } of account.statements) expect(section).toMatch(new RegExp(id.startsWith("s") ? `<a class="note"[^>]*>${id.slice(1)}</a>` : `<a class="note"[^>]*data-place="${id}"[^>]*>`))
  }
  for (const [, name] of page.matchAll(/aria-labelledby="([^"]+)"/g)) expect(page).toContain(` id="${name}"`)
  const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1])
  expect(new Set(ids).size).toBe(ids.length)
  for (const [, aim] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(aim)
})

test("escaping: markup only from templates", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
    expect(escapeHtml(text)).not.toMatch(/[<>"'`]/)
    expect(html`<p title="${text}">${text}</p>`.markup.match(/[<>]/g)).toHaveLength(4)
    expect(sameLength(text)).toHaveLength(text.length)
    expect(oneLine(text)).not.toMatch(OBEYED)
  }))
  expect(safeAddress("javascript:alert(1)")).toBeNull()
  expect(safeAddress("data:text/html,x")).toBeNull()
  expect(safeAddress("https://example.org/a b")).toBe("https://example.org/a%20b")
})

test("CSV: one row a statement or a silence; no cell is a formula", () => {
  const rows = comparisonCsv(COMPARISON, en).trimEnd().split("\r\n")
  expect(rows).toHaveLength(1 + 3 + 3 + 4 + 3 + 3)
  expect(rows[1]).toContain("p1,trade,differs,differs-rule,\"Norway warned, Kazakhstan proposed.\",0,Norway,Norway,berg.txt,s1,Anna Berg,warn,4,false,indirect,new tolls would be answered in kind")
  expect(rows.filter((row) => row.includes(",not-mentioned,"))).toHaveLength(8)
  const cells = comparisonCsv(hostile(), en).split("\r\n")[1]!.match(/"(?:[^"]|"")*"|[^,]+/g)!
  for (const cell of cells) expect(cell).not.toMatch(/^"?[=+@\t]/)
})

test("Markdown shows untrusted characters as they are", () => {
  expect(escapeMarkdown("1. a*b*_c_ [x](y) <b> | #")).toBe("1\\. a\\*b\\*\\_c\\_ \\[x\\](y) &lt;b&gt; \\| #")
  expect(escapeMarkdown("https://evil.example www.evil.example")).toBe("https&#58;//evil.example www&#46;evil.example")
  const markdown = comparisonMarkdown(COMPARISON, en)
  expect(markdown).toContain("— *not mentioned*")
  expect(markdown).toMatch(/\[\^1\]: Norway, berg\.txt 3:\d+: /)
})

test("shortened words are the beginning of the words", () => {
  fc.assert(fc.property(fc.lorem({ maxCount: 60 }), fc.integer({ min: 10, max: 200 }), (text, most) => {
    const short = shorten(text, most)
    expect(short.length).toBeLessThanOrEqual(most + 2)
    expect(text.startsWith(short.replace(/ …$/, ""))).toBe(true)
  }))
})

test("line and column of an offset, for every line end", () => {
  const starts = lineStarts("ab\r\nc\rd\ne")
  expect([0, 2, 4, 6, 8].map((offset) => placeOf(starts, offset))).toEqual([{ line: 1, column: 1 }, { line: 1, column: 3 }, { line: 2, column: 1 }, { line: 3, column: 1 }, { line: 4, column: 1 }])
})

test("lengths and days in each language", () => {
  const told = [...packs.values()].map(({ labels: { facts } }) => [facts.minutes(120, true), facts.minutes(60, false), facts.minutes(21, true), facts.minutes(45, false), facts.day("2026-05-03")])
  expect(told).toEqual([
    ["about 2 hours", "1 hour", "about 21 minutes", "45 minutes", "3 May 2026"],
    ["около 2 часов", "1 час", "около 21 минуты", "45 минут", "3 мая 2026 года"],
    ["близько 2 годин", "1 година", "близько 21 хвилини", "45 хвилин", "3 травня 2026 року"],
  ])
})

test("every statement of a point, the press's too, leads from its text to all of its points", () => {
  const points = pointsByPlace(COMPARISON)
  for (const { id, statements, press = [] } of COMPARISON.points)
    for (const reference of [...statements, ...press]) expect(points.get(statementPlace(reference.account, reference.id))?.map(({ point }) => point)).toContain(id)
  const [first] = COMPARISON.points
  const [reference] = first!.statements
  const twice = pointsByPlace({ ...COMPARISON, points: [first!, { ...first!, id: "p99", statements: [], press: [reference!] }] })
  expect(twice.get(statementPlace(reference!.account, reference!.id))?.map(({ point }) => point)).toEqual([first!.id, "p99"])
})

test("a point of one side that the press reports too says so", () => {
  const point = COMPARISON.points.find(({ relation }) => relation === "only")!
  for (const pack of packs.values()) {
    expect(relationWords({ ...point, press: [] }, pack)).toBe(pack.phrasing.relations.only)
    expect(relationWords({ ...point, press: point.statements }, pack)).toBe(pack.columns.onlyAndPress)
  }
})

test("every account is called alike in the reasons, the table, the page and its columns", async () => {
  const accounts = COMPARISON.accounts.map((one) => (one.index === 1 ? { ...one, side: "Norway" } : one))
  const comparison = { ...COMPARISON, accounts, columns: [{ side: "Norway", accounts: [0, 1] }, { side: null, accounts: [2] }] }
  for (const [code, kind] of [["en", "readout"], ["ru", "сообщение по итогам"], ["uk", "повідомлення за підсумками"]] as const) {
    const pack = packs.get(code)!
    const names = accountNames(accounts, pack)
    expect(names).toEqual(reasonNames(accounts, pack))
    expect(names[0]).toMatch(new RegExp(`^\\S+ \\(${kind} 1\\)$`))
    const page = await comparisonHtml(comparison, pack)
    expect(page).toContain(names[1]!)
    expect(page).not.toContain(`${names[1]!}</a> ${kind}`)
  }
  const inText = COMPARISON.accounts.map((one) => ({ ...one, side: one.side === null ? null : "United States" }))
  expect(accountNames(inText, en)[0]).toBe("The United States (readout 1)")
  expect(accountNames([{ ...COMPARISON.accounts[2]!, account: { ...COMPARISON.accounts[2]!.account, document: { ...COMPARISON.accounts[2]!.account.document, publisher: null, file: "evening.paper.txt" } } }], en)).toEqual(["Evening.paper"])
})

test("an account's name in brackets brings no brackets of its own", () => {
  const values = { a: "Norway (briefing 2)", b: "Kazakhstan", x: "the treaty (1994)", y: "{a}" }
  expect(fillWhy("{a}: “{x}” ({a}); “{y}” ({b})", values)).toBe("Norway (briefing 2): “the treaty (1994)” (Norway, briefing 2); “{a}” (Kazakhstan)")
  expect(fillWhy("({x}, {a}) {z}", values)).toBe("(the treaty (1994), Norway, briefing 2) {z}")
})

test("problems of one kind are told once, with all of their places", () => {
  const [first] = COMPARISON.accounts
  const again = { ...first!, account: { ...first!.account, problems: [3, 9, 14].map((start) => ({ code: "quote-unattributed" as const, span: { start, end: start + 2 }, message: "No owner was found." })) } }
  const comparison = { ...COMPARISON, accounts: [again, ...COMPARISON.accounts.slice(1)] }
  const { problems } = viewOf(comparison, en)
  expect(comparisonTable(comparison, { pack: packs.get("ru")!, width: 120, color: false })).toContain("[1] строки 1:4, 1:10, 1:15 не найден тот")
  expect(problems.filter(({ account }) => account === 0)).toMatchObject([{ places: [{ line: 1, column: 4 }, { line: 1, column: 10 }, { line: 1, column: 15 }] }])
})

test("the pages' headings follow one another without a gap", async () => {
  const pages = await Promise.all([comparisonHtml(COMPARISON, en), digestHtml(COMPARISON, en)])
  for (const page of pages) {
    const levels = [...page.matchAll(/<h([1-6])[ >]/g)].map((match) => Number(match[1]))
    expect(levels[0]).toBe(1)
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1)
  }
})
