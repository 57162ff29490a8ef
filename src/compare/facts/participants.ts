import type { Account, AccountKind } from "../../model/comparison.ts"
import type { LanguagePacks } from "../../languages/pack.ts"
import type { Cast } from "../actors.ts"
import { plain } from "../text.ts"
import { mentionsIn, talkSentences } from "./talk-sentences.ts"

/** Points by where an account names a person; the sum over accounts decides. */
const OPENING_TALK = 3
const OTHER_TALK = 0.5
const TITLE = 2
const SPEAKS = 2
const TURNS = 3
/** against the best, a participant has at least this part of its points */
const SHARE = 0.3
const MOST = 6

/** How much each person takes part in the talks, as one account tells it (common ids). */
export const salience = (account: Account, index: number, who: Cast, packs: LanguagePacks): ReadonlyMap<string, number> => {
  const scores = new Map<string, number>()
  const add = (id: string, points: number): void => {
    if (who.actor(id)?.kind === "person") scores.set(id, (scores.get(id) ?? 0) + points)
  }
  const talks = talkSentences(account, packs)
  const opening = talks.find((sentence) => sentence.persons.length > 1) ?? talks.find((sentence) => sentence.persons.length > 0)
  for (const sentence of talks) {
    const points = sentence === opening ? OPENING_TALK : sentence.weight === 1 ? OTHER_TALK * 2 : OTHER_TALK * sentence.weight
    for (const person of sentence.persons) add(who.common(index, person.id), points)
  }
  const title = account.document.blocks.find((block) => block.kind === "title")
  if (title !== undefined) for (const id of new Set(mentionsIn(account, title).flatMap((mention) => mention.actors))) add(who.common(index, id), TITLE)
  const headline = plain(account.document.title ?? "")
  for (const actor of title === undefined ? account.annotation.actors : []) if (headline.split(/[^\p{L}]+/u).includes(plain(actor.name).split(" ").at(-1) ?? "-")) add(who.common(index, actor.id), TITLE)
  const told = account.statements.filter((statement) => statement.cue.length > 0)
  const acts = new Map<string, number>()
  for (const statement of told) for (const id of statement.actors) acts.set(who.common(index, id), (acts.get(who.common(index, id)) ?? 0) + 1)
  const most = Math.max(1, ...acts.values())
  for (const [id, count] of acts) add(id, SPEAKS * count / most)
  return scores
}

const turnSpeakers = (account: Account, index: number, who: Cast): ReadonlySet<string> =>
  new Set(account.statements.filter((statement) => statement.cue.length === 0 && statement.form === "direct").flatMap((statement) => statement.actors.map((id) => who.common(index, id))))

/** The most salient persons over all accounts, the strongest of each side first; at least one of a side that an account speaks for. */
export const participants = (accounts: readonly Account[], kinds: readonly AccountKind[], sides: readonly (string | null)[], who: Cast, packs: LanguagePacks): readonly string[] => {
  const total = new Map<string, number>()
  accounts.forEach((account, index) => {
    const scores = new Map(salience(account, index, who, packs))
    const speaking = turnSpeakers(account, index, who)
    // who takes turns in a transcript talks; who takes them in a briefing tells of the talks of others
    const telling = kinds[index] === "transcript" ? new Set<string>() : speaking
    if (kinds[index] === "transcript") for (const id of speaking) if (who.actor(id)?.kind === "person") scores.set(id, (scores.get(id) ?? 0) + TURNS)
    const best = Math.max(1e-9, ...scores.values())
    for (const [id, score] of scores) total.set(id, (total.get(id) ?? 0) + (score / best) * (telling.has(id) ? 0.25 : 1))
  })
  const ranked = [...total].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const best = ranked[0]?.[1] ?? 0
  const wanted = new Set(sides.filter((side) => side !== null))
  const perSide = new Map<string, string>()
  for (const [id] of ranked) {
    const side = who.actor(id)?.side
    if (side !== null && side !== undefined && !perSide.has(side)) perSide.set(side, id)
  }
  const leading = new Set([...wanted].flatMap((side) => perSide.get(side) ?? []))
  const openings = openingPersons(accounts, kinds, who, packs)
  const chosen = ranked.filter(([id, score]) => leading.has(id) || openings.has(id) || score >= SHARE * best && isFirstOfSide(id, perSide, who) || leading.size < 2 && id === ranked[1]?.[0])
  const place = (id: string): number => {
    const side = who.actor(id)?.side ?? null
    return side === null || !sides.includes(side) ? sides.length : sides.indexOf(side)
  }
  // in the order of the accounts: a side's own person first
  return chosen.slice(0, MOST).map(([id]) => id).sort((a, b) => place(a) - place(b))
}

/** Two presidents of one bloc met the third: who is named in the opening of each side's account talked, whoever else speaks for that side. */
const openingPersons = (accounts: readonly Account[], kinds: readonly AccountKind[], who: Cast, packs: LanguagePacks): ReadonlySet<string> => {
  const official = accounts.flatMap((account, index) => (kinds[index] === "press" || kinds[index] === "briefing" ? [] : [{ account, index }]))
  const named = official.map(({ account, index }) => new Set(talkSentences(account, packs).find((sentence) => sentence.weight === 1 && sentence.persons.length > 1)?.persons.map(({ id }) => who.common(index, id))))
  return official.length < 2 ? new Set() : new Set([...named[0]!].filter((id) => named.every((own) => own.has(id))))
}

const isFirstOfSide = (id: string, perSide: ReadonlyMap<string, string>, who: Cast): boolean => {
  const side = who.actor(id)?.side
  return side === null || side === undefined || perSide.get(side) === id
}
