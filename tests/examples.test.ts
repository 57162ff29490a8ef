import { readdirSync, readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { loadEngine } from "../src/app/engine.ts"
import { compareAccounts, readDocument, understand } from "../src/pipeline.ts"

const FOLDER = "examples"
const engine = await loadEngine()
const accounts = await Promise.all(readdirSync(FOLDER).filter((file) => file.endsWith(".txt")).sort()
  .map(async (file) => understand(engine, await readDocument(engine, readFileSync(`${FOLDER}/${file}`), { file })).account))
const comparison = compareAccounts(engine, accounts, { language: "en" })
const pointsOn = (words: string) => comparison.points.filter(({ statements }) => statements.some(({ account, id }) => {
  const { document, statements: own } = comparison.accounts[account]!.account
  return own.find((one) => one.id === id)!.content.some(({ start, end }) => document.text.slice(start, end).includes(words))
}))

test("the example shows the differences it was written for", () => {
  expect(pointsOn("direct flights").map(({ rule }) => rule)).toContain("agreed-or-discussed")
  expect(pointsOn("1,500 tonnes").map(({ rule }) => rule)).toEqual(["number"])
  expect(comparison.points.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["duration", "initiator-contradicts"]))
  // flights, uranium and the visit share a year, and are three matters
  const apart = ["direct flights", "1,500 tonnes"].map((words) => pointsOn(words)[0])
  expect(new Set(apart).size).toBe(2)
})

test("what the press has of the length of the talks is found where it says that it is told", () => {
  const claim = comparison.pressClaims.find(({ rule }) => rule === "duration-same")
  expect(claim).toMatchObject({ verdict: "found", sides: ["Canada"] })
})
