import type { OfficeFact } from "../../languages/parts/names.ts"
import type { Cast } from "./cast.ts"
import { meanings } from "./holders.ts"
import { kindOf } from "./offices.ts"
import type { Phrase } from "./phrases.ts"

const YEAR = /(?<!\d)(?:19[89]\d|20\d\d)(?!\d)/g
/** An office that is still held tells nothing of later years than this many after it was taken. */
const OPEN_OFFICE = 6

/** The year of a document without a date: one in which most of its titled people held what it calls them; a year that it names before others. */
export function guessedYear(cast: Cast, titled: readonly (readonly [string, Phrase])[]): number | null {
  const others = [...cast.people.values()].flatMap(({ fact }) => (fact?.offices.length ? [fact.offices.map(span)] : []))
  const spans = titled.flatMap(([id, phrase]) => {
    const kinds = meanings(kindOf(phrase, cast))
    return (cast.world.people.get(id)?.offices ?? []).filter((o) => kinds.includes(o.kind)).map((o) => span(o))
  })
  if (spans.length === 0) return null
  const named = new Set([...cast.document.text.matchAll(YEAR)].map((m) => Number(m[0])))
  const candidates = [...new Set([...spans, ...others.flat()].flatMap(({ from, to }) => [from, Math.floor((from + to) / 2), to]).concat([...named]))]
  const score = (year: number): number => spans.filter((s) => s.from <= year && year <= s.to).length * 4 + others.filter((held) => held.some((s) => s.from <= year && year <= s.to)).length * 2 + (named.has(year) ? 3 : 0)
  return candidates.sort((a, b) => score(b) - score(a) || b - a)[0] ?? null
}

const span = ({ from, to }: OfficeFact): { readonly from: number; readonly to: number } => ({ from, to: Math.min(to, from + OPEN_OFFICE) })
