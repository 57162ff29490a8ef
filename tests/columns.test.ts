import { expect, test } from "vitest"
import { compare } from "../src/compare/compare.ts"
import { packs } from "../src/languages/all.ts"
import type { Account, Comparison } from "../src/model/comparison.ts"
import { comparisonHtml } from "../src/report/html.ts"
import { comparisonRecord } from "../src/report/json.ts"
import { comparisonMarkdown } from "../src/report/markdown.ts"
import { comparisonTable } from "../src/report/table.ts"
import { account, embed, type GivenStatement } from "./support/talk-fixtures.ts"

const en = packs.get("en")!
const EMPTY_DIGEST = { language: "en", title: "", sentences: [] }
const run = (accounts: readonly Account[]): Comparison => ({ ...compare(accounts, { packs, embed, language: "en" }), digest: EMPTY_DIGEST })

const BOTH = ["anna-velt", "oskar-brun"]
const QUOTA = "the fishery quota in the eastern strait"
const GLACIERS = "joint research on the northern glaciers"
const SKIPPERS = "the release of three jailed skippers"
const BUOYS = "new lighted buoys along the shipping lane"

const said = (cue: string, content: string, act: GivenStatement["act"], more: Partial<GivenStatement> = {}): GivenStatement => ({ actors: BOTH, cue, content, act, topics: ["trade"], ...more })

const readout = account({
  file: "1-north.txt", side: "Norland", published: "2023-04-18",
  text: `Anna Velt spoke by telephone with Oskar Brun of Sudmark today. The leaders discussed ${QUOTA}. Velt demanded ${SKIPPERS}. They agreed on ${GLACIERS}.`,
  statements: [said("discussed", QUOTA, "discuss"), said("demanded", SKIPPERS, "demand", { speaker: "Velt", actors: ["anna-velt"], topics: ["prisoners"] }), said("agreed on", GLACIERS, "agree", { topics: ["culture-science"] })],
})
const briefing = account({
  file: "2-north-call.txt", side: "Norland", published: "2023-04-18",
  text: `Anna Velt spoke by telephone with Oskar Brun of Sudmark today. They agreed on ${QUOTA}. They discussed ${BUOYS}.`,
  statements: [said("agreed on", QUOTA, "agree"), said("discussed", BUOYS, "discuss", { topics: ["transport"] })],
})
const south = account({
  file: "3-south.txt", side: "Sudmark", published: "2023-04-18",
  text: `Oskar Brun had a telephone conversation with Anna Velt of Norland. They discussed ${QUOTA}. Brun said: “The northern glaciers belong to every sailor.”`,
  statements: [said("discussed", QUOTA, "discuss"), said("said", "The northern glaciers belong to every sailor.", "state", { speaker: "Brun", actors: ["oskar-brun"], form: "direct", topics: ["culture-science"] })],
})
const QUOTE = "The northern glaciers belong to every sailor"
const press = account({
  file: "4-press.txt", side: null, published: "2023-04-19", publisher: "Harbour Courier",
  text: `According to media, Velt and Brun talked. Velt asked for ${SKIPPERS}. Velt promised ${GLACIERS} for the whole of next winter season. Brun said that “${QUOTE}”. Brun threatened to close the salt pans of the western shore.`,
  statements: [
    said("asked for", SKIPPERS, "request", { speaker: "Velt", actors: ["anna-velt"], topics: ["prisoners"] }),
    said("said", `“${QUOTE}”`, "state", { speaker: "Brun", actors: ["oskar-brun"], form: "mixed", topics: ["culture-science"] }),
    said("threatened", "to close the salt pans of the western shore", "threaten", { speaker: "Brun", actors: ["oskar-brun"] }),
  ],
})

const wordsAt = (comparison: Comparison, { account: index, id }: { readonly account: number; readonly id: string }): string => {
  const { document, statements } = comparison.accounts[index]!.account
  return statements.find((statement) => statement.id === id)!.content.map((span) => document.text.slice(span.start, span.end)).join(" ")
}
const pointOn = (comparison: Comparison, words: string) => comparison.points.find(({ statements }) => statements.some((one) => wordsAt(comparison, one).includes(words)))!

test("accounts of one side share a column, each cell with its source; what differs between them is told", () => {
  const comparison = run([readout, briefing, south])
  expect(comparison.columns).toEqual([{ side: "Norland", accounts: [0, 1] }, { side: "Sudmark", accounts: [2] }])
  const point = pointOn(comparison, "fishery")
  expect(point.statements.map((one) => one.account)).toEqual([0, 1, 2])
  expect(point.inside).toHaveLength(1)
  expect(point.inside![0]).toMatchObject({ side: "Norland", relation: "differs", rule: "agreed-or-discussed", statements: [{ account: 0 }, { account: 1 }] })
  expect(pointOn(comparison, "buoys").inside).toBeUndefined()
  expect(pointOn(comparison, "buoys").relation).toBe("only")
})

test("two accounts of one side that give other lengths are told to do so", () => {
  const lasting = (file: string, side: string, words: string): Account => account({ file, side, published: "2023-04-18", text: `Anna Velt spoke by telephone with Oskar Brun today. The conversation lasted ${words}. They discussed ${QUOTA}.`, statements: [said("discussed", QUOTA, "discuss")] })
  const inside = run([lasting("1-north.txt", "Norland", "40 minutes"), lasting("2-north-call.txt", "Norland", "two hours"), lasting("3-south.txt", "Sudmark", "40 minutes")]).points.flatMap((point) => point.inside ?? [])
  expect(inside).toMatchObject([{ side: "Norland", relation: "contradicts", rule: "duration-contradicts" }])
  expect(run([lasting("1-north.txt", "Norland", "40 minutes"), lasting("2-north-call.txt", "Norland", "40 minutes"), lasting("3-south.txt", "Sudmark", "two hours")]).points.flatMap((point) => point.inside ?? [])).toEqual([])
})

test("accounts of two sides, or of nobody known, never share a column", () => {
  const orphan = account({ file: "x.txt", side: null, published: null, text: `They discussed ${QUOTA}.`, statements: [said("discussed", QUOTA, "discuss")] })
  expect(run([readout, south]).columns.map(({ accounts }) => accounts)).toEqual([[0], [1]])
  expect(run([orphan, { ...orphan, document: { ...orphan.document, id: "y", sha256: "00" } }]).columns.map(({ accounts }) => accounts)).toEqual([[0], [1]])
  expect(pointOn(run([readout, south]), "fishery").inside).toBeUndefined()
})

test("each claim of the press is looked for in the accounts of the side to which it is attributed", () => {
  const comparison = run([readout, briefing, south, press])
  const claims = comparison.pressClaims.map((claim) => ({ ...claim, words: wordsAt(comparison, claim.claim) }))
  const of = (words: string) => claims.find((claim) => claim.words.includes(words))!
  expect(of("skippers")).toMatchObject({ verdict: "stronger", sides: ["Norland"], statements: [{ account: 0 }] })
  expect(of(QUOTE)).toMatchObject({ verdict: "found", rule: "verbatim", sides: ["Sudmark"] })
  expect(of("salt pans")).toMatchObject({ verdict: "not-found", sides: ["Sudmark"], statements: [] })
  // the quoted words stand in Norland's account alone: not in what they are attributed to
  const moved = run([{ ...readout, document: { ...readout.document, text: `${readout.document.text} ${QUOTE}` } }, account({ file: "3-south.txt", side: "Sudmark", published: "2023-04-18", text: `Oskar Brun met Anna Velt of Norland. They discussed ${QUOTA}.`, statements: [said("discussed", QUOTA, "discuss")] }), press])
  expect(moved.pressClaims.find((claim) => wordsAt(moved, claim.claim).includes(QUOTE))!.verdict).toBe("not-found")
  const alone = run([readout, press])
  expect(alone.pressClaims.filter(({ sides }) => sides.includes("Sudmark")).every(({ verdict }) => verdict === "no-account")).toBe(true)
  expect(run([readout, south]).pressClaims).toEqual([])
})

test("what the press has a side say and the side denies is denied, not found; what it says no to in the report is none", () => {
  const BAN = "a ban on trawlers in the shallow bay"
  const reported = (words: string, act: GivenStatement["act"], more: Partial<GivenStatement> = {}): Account => account({
    file: "4-press.txt", side: null, published: "2023-04-19", publisher: "Harbour Courier", text: `According to media, Velt and Brun talked. Brun ${words} ${BAN}.`,
    statements: [said(words, BAN, act, { speaker: "Brun", actors: ["oskar-brun"], ...more })],
  })
  const own = (words: string, act: GivenStatement["act"], more: Partial<GivenStatement> = {}): Account => account({
    file: "3-south.txt", side: "Sudmark", published: "2023-04-18", text: `Oskar Brun had a telephone conversation with Anna Velt of Norland. Brun ${words} ${BAN}.`,
    statements: [said(words, BAN, act, { speaker: "Brun", actors: ["oskar-brun"], ...more })],
  })
  const verdict = (a: Account, b: Account) => run([readout, a, b]).pressClaims.find((claim) => claim.sides.includes("Sudmark"))!
  expect(verdict(own("denied", "deny"), reported("promised", "promise"))).toMatchObject({ verdict: "denied", rule: "relayed-denied", why: `Denied there: “${BAN}” (Sudmark).` })
  expect(verdict(own("did not promise", "promise", { negated: true }), reported("promised", "promise")).verdict).toBe("denied")
  expect(verdict(own("did not discuss", "discuss", { negated: true }), reported("proposed", "propose")).verdict).toBe("denied")
  expect(verdict(own("denied", "deny"), reported("denied", "deny")).verdict).toBe("found")
  expect(verdict(own("promised", "promise"), reported("promised", "promise")).verdict).toBe("found")
})

test("the table, the page, Markdown and JSON show merged columns, inner differences and the check of the press", async () => {
  const comparison = run([readout, briefing, south, press])
  const inner = comparison.points.flatMap(({ inside = [] }) => inside)[0]!
  for (const text of [comparisonTable(comparison, { pack: en, width: 240, color: false }), comparisonMarkdown(comparison, en).replaceAll("\\", ""), await comparisonHtml(comparison, en)]) {
    expect(text).toContain("Norland (readout 1)")
    expect(text.toLowerCase()).toContain(en.columns.pressCheck.toLowerCase())
    expect(text).toContain(en.columns.verdicts["not-found"])
    expect(text).toContain("Within one side (Norland):")
  }
  const record = comparisonRecord(comparison)
  expect(record.columns).toEqual(comparison.columns)
  expect(record.points.flatMap((point) => ("inside" in point ? point.inside : []))[0]!.why).toBe(inner.why)
  expect(record.pressClaims.map(({ verdict }) => verdict)).toEqual(comparison.pressClaims.map(({ verdict }) => verdict))
  const stacked = comparisonTable(comparison, { pack: en, width: 60, color: false })
  expect(stacked).toContain("[1][2] Norland")
  expect(stacked).toMatch(/\[2\] .*agreed/)
})
