import type { LanguagePack } from "../languages/pack.ts"

interface StateWord {
  readonly side: string
  /** lower case */
  readonly word: string
}

const built = new WeakMap<LanguagePack, readonly StateWord[]>()

/** Adjectives and names of states, as the language's tables have them. */
const stateWords = (pack: LanguagePack): readonly StateWord[] => {
  const known = built.get(pack)
  if (known) return known
  const { states } = pack.names.world()
  const made = [...pack.names.entities()].flatMap(([id, { names, adjectives }]): StateWord[] => {
    const side = states.get(id)?.side
    return side === null || side === undefined ? [] : [...names, ...adjectives].map((word) => ({ side, word: word.toLowerCase() }))
  })
  built.set(pack, made)
  return made
}

/** Letters that an ending may put on a word or take from it. */
const ENDING = 3
const SHORTEST = 4

/** The state that half of a compound adjective is of: «российско» of «российский». */
const sideOf = (part: string, pack: LanguagePack): string | null => {
  const lower = part.toLowerCase()
  const exact = stateWords(pack).find(({ word }) => word === lower)
  if (exact) return exact.side
  for (let cut = 1; cut <= ENDING && lower.length - cut >= SHORTEST; cut += 1) {
    const stem = lower.slice(0, -cut)
    const found = stateWords(pack).find(({ word }) => word.startsWith(stem) && word.length - stem.length <= ENDING && word.length - stem.length > 0)
    if (found && common(found.word, lower) >= SHORTEST) return found.side
  }
  return null
}

/** Letters that two words have in common at their beginnings. */
const common = (a: string, b: string): number => {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}

const STATE = String.raw`(?:\p{L}{2,}|(?:\p{L}\.){2,})`
const COMPOUND = new RegExp(String.raw`(?<!\p{L})(?<first>${STATE})\s?[-‐‑‒–—]\s?(?<second>${STATE})(?=\s+(?<between>(?:[\p{L}’'-]+\s+){0,3})$)`, "gu")
const FEW_PLAIN = /^(?:\p{Ll}[\p{L}-]*\s+){0,2}$/u

export interface StatePair {
  readonly sides: readonly [string, string]
  /** "… Foreign Ministers' …": the crowd is the two of them */
  readonly crowd: boolean
}

/** "Russian-Greek talks", «украинско-польские переговоры», "Peru-Chile Foreign Ministers' Meeting": the two states before the words for the talks; null where there is none. */
export const statePairBefore = (words: string, pack: LanguagePack): StatePair | null => {
  for (const { groups } of [...words.matchAll(COMPOUND)].toReversed()) {
    const { first = "", second = "", between = "" } = groups ?? {}
    const crowd = between.search(pack.pairing.crowd) >= 0
    if (!crowd && !FEW_PLAIN.test(between)) continue
    const sides = [sideOf(first, pack), sideOf(second, pack)] as const
    if (sides[0] !== null && sides[1] !== null && sides[0] !== sides[1]) return { sides: [sides[0], sides[1]], crowd }
  }
  return null
}
