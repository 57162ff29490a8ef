import { expect, test } from "vitest"
import { rapporteur } from "./support/cli.ts"

interface Shown {
  readonly accounts: readonly { readonly document: { readonly text: string; readonly statements: readonly { readonly id: string; readonly content: readonly { readonly start: number; readonly end: number }[] }[] } }[]
  readonly points: readonly { readonly relation: string; readonly rule: string; readonly statements: readonly { readonly account: number; readonly id: string }[] }[]
  readonly pressClaims: readonly { readonly verdict: string }[]
}

test("the examples show what they were written to show", async () => {
  const { out } = await rapporteur(["compare", "examples/1-canada.txt", "examples/2-kazakhstan.txt", "examples/3-press.txt", "--format", "json"])
  const { accounts, points, pressClaims } = JSON.parse(out) as Shown
  const wordsOf = (account: number, id: string): string => {
    const { text, statements } = accounts[account]!.document
    return statements.find((one) => one.id === id)!.content.map(({ start, end }) => text.slice(start, end)).join(" … ")
  }
  /** Relations and rules of the points that hold all of these words, each in a statement of its own account. */
  const saidOf = (...words: readonly (readonly [account: number, words: string])[]): readonly string[] =>
    points.filter(({ statements }) => words.every(([account, part]) => statements.some((one) => one.account === account && wordsOf(account, one.id).includes(part)))).map(({ relation, rule }) => `${relation} ${rule}`)
  expect(saidOf([0, "resumption of direct flights"], [1, "прямое авиасообщение"])).toEqual(["differs agreed-or-discussed"])
  expect(saidOf([0, "1,500 tonnes"], [1, "двух тысяч тонн"])).toEqual(["differs number"])
  expect(saidOf([0, "roadmap on critical minerals"], [1, "дорожную карту"])).toEqual(["same same-act"])
  expect(saidOf([0, "journalist Daniel Reeve"])).toEqual(["only one-account"])
  expect(saidOf([1, "визовый режим"])).toEqual(["only one-account"])
  expect(saidOf([0, "direct flights"], [0, "uranium"])).toEqual([])
  expect(points.map(({ rule }) => rule)).toContain("initiator-contradicts")
  expect(points.map(({ rule }) => rule)).toContain("duration")
  expect(pressClaims.filter(({ verdict }) => verdict === "not-found")).toEqual([])
})
