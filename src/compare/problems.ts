import type { Account, TalksFacts } from "../model/comparison.ts"
import type { Problem } from "../model/problem.ts"
import { fill } from "../model/template.ts"
import type { LanguagePack, LanguagePacks } from "../languages/pack.ts"
import type { Cast } from "./actors.ts"
import { dateClaims, ownDates } from "./facts/date.ts"
import { talkSentences } from "./facts/talk-sentences.ts"

/** An account may be published some days after the talks; further apart they are of different talks. */
const DAYS_APART = 3
const DAY = 86_400_000
/** Share of common runs of words above which two texts are the same. */
const SAME_TEXT = 0.85
const RUN = 5

const problem = (code: Problem["code"], template: string | undefined, values: Readonly<Record<string, string>>): Problem => ({ code, span: null, message: fill(template ?? code, values) })

const runs = (text: string): ReadonlySet<string> => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.length < RUN ? [words.join(" ")] : words.slice(0, 1 - RUN).map((_, index) => words.slice(index, index + RUN).join(" ")))
}

const sameText = (a: Account, b: Account): boolean => {
  if (a.document.sha256 === b.document.sha256 || a.document.text.trim() === b.document.text.trim()) return true
  const [first, second] = [runs(a.document.text), runs(b.document.text)]
  const shared = [...first].filter((run) => second.has(run)).length
  return shared > SAME_TEXT * Math.max(first.size, second.size)
}

/** Persons whom an account has talk, from its first sentence on the talks that names two. */
const talkers = (account: Account, index: number, who: Cast, packs: LanguagePacks): readonly string[] =>
  (talkSentences(account, packs).find((sentence) => sentence.weight === 1 && sentence.persons.length > 1)?.persons ?? []).map((person) => who.common(index, person.id))

/** What keeps the accounts from being compared as accounts of the same talks. */
export const comparisonProblems = (accounts: readonly Account[], talks: TalksFacts, names: readonly string[], who: Cast, packs: LanguagePacks, pack: LanguagePack): readonly Problem[] => {
  const { whys } = pack.phrasing
  if (accounts.length === 1) return [problem("account-alone", whys["account-alone"], { a: names[0] ?? "" })]
  const found: Problem[] = []
  const own = ownDates(accounts.flatMap((account, index) => dateClaims(account, index, packs)))
  const everybody = accounts.map((account, index) => new Set(account.annotation.actors.map((actor) => who.common(index, actor.id))))
  const talking = accounts.map((account, index) => talkers(account, index, who, packs))
  const called = (ids: readonly string[]): string => ids.map((id) => who.actor(id)?.name ?? id).join(", ")
  const pairs = accounts.flatMap((account, first) => accounts.slice(first + 1).map((other, place) => ({ account, other, first, second: first + 1 + place })))
  for (const { account, other, first, second } of pairs) {
    const said = (x: string, y: string): Readonly<Record<string, string>> => ({ a: names[first] ?? "", b: names[second] ?? "", x, y })
    if (sameText(account, other)) {
      found.push(problem("account-repeated", whys["account-repeated"], said("", "")))
      continue
    }
    const [one, two] = [own.find((claim) => claim.account === first), own.find((claim) => claim.account === second)]
    if (one !== undefined && two !== undefined && Math.abs(Date.parse(one.value) - Date.parse(two.value)) > DAYS_APART * DAY) {
      found.push(problem("talks-differ", whys["talks-differ-date"], said(one.value, two.value)))
      continue
    }
    const [mine, yours] = [talking[first] ?? [], talking[second] ?? []]
    if (mine.some((id) => !everybody[second]!.has(id)) && yours.some((id) => !everybody[first]!.has(id))) {
      found.push(problem("talks-differ", whys["talks-differ-participants"], said(called(mine), called(yours))))
    }
  }
  if (talks.date === null) found.push({ code: "date-unknown", span: null, message: pack.phrasing.whys["date-unknown"] ?? "date-unknown" })
  return found
}
