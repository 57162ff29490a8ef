import type { Actor } from "../model/annotation.ts"
import type { Account } from "../model/comparison.ts"
import { plain } from "./text.ts"

/** Who is who across the accounts: an actor of one account → one id for all of them. */
export interface Cast {
  /** the common id; the id itself where it is known nowhere else */
  readonly common: (account: number, id: string) => string
  readonly actor: (common: string) => Actor | null
  readonly side: (account: number, id: string) => string | null
}

const lastWord = (name: string): string => plain(name).split(/[\s-]+/u).at(-1) ?? ""

/** Spellings of one surname in Latin letters differ in doubled letters and in y/i/j, kh/h, w/v: "Zelenskyy", "Zelenskiy", "Zelensky". */
export const surnameKey = (name: string): string =>
  lastWord(name).replace(/[^\p{L}]/gu, "").replace(/[yj]/gu, "i").replace(/kh/gu, "h").replace(/w/gu, "v").replace(/(.)\1+/gu, "$1").replace(/(.)i$/u, "$1")

const samePerson = (a: Actor, b: Actor): boolean =>
  a.kind === "person" && b.kind === "person" && surnameKey(a.name) === surnameKey(b.name) && (a.side === b.side || a.side === null || b.side === null) &&
  (a.wikidata === null || b.wikidata === null || a.wikidata === b.wikidata) && (plain(a.name)[0] === plain(b.name)[0] || !a.name.includes(" ") || !b.name.includes(" "))

/** Ids are equal across documents by themselves; persons whose names are spelled apart are brought together by surname and side. */
export const cast = (accounts: readonly Account[]): Cast => {
  const byId = new Map<string, Actor>()
  for (const account of accounts) {
    for (const actor of account.annotation.actors) {
      const known = byId.get(actor.id)
      if (known === undefined || (known.side === null && actor.side !== null)) byId.set(actor.id, actor)
    }
  }
  const common = new Map<string, string>()
  const chosen: Actor[] = []
  const better = (a: Actor, b: Actor): number => Number(b.wikidata !== null) - Number(a.wikidata !== null) || b.name.length - a.name.length || (a.id < b.id ? -1 : 1)
  for (const actor of [...byId.values()].sort(better)) {
    const same = chosen.find((other) => other.id === actor.id || samePerson(other, actor))
    if (same === undefined) chosen.push(actor)
    common.set(actor.id, same?.id ?? actor.id)
  }
  const of = (_account: number, id: string): string => common.get(id) ?? id
  return {
    common: of,
    actor: (id) => byId.get(id) ?? null,
    side: (account, id) => accounts[account]?.annotation.actors.find((actor) => actor.id === id)?.side ?? byId.get(of(account, id))?.side ?? null,
  }
}
