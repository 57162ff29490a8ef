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

const COMPOUND = /(?<![\p{L}])(?<first>\p{L}{2,})\s?[-‐‑‒–—]\s?(?<second>\p{L}{3,})\s+(?:\p{Ll}[\p{L}-]*\s+){0,2}$/u

/** "Russian-Greek talks", «украинско-польские переговоры»: the two states of the adjective before the words for the talks; null where there is none. */
export const statePairBefore = (words: string, pack: LanguagePack): readonly [string, string] | null => {
  const found = COMPOUND.exec(words)?.groups
  if (!found) return null
  const [first, second] = [sideOf(found["first"]!, pack), sideOf(found["second"]!, pack)]
  return first !== null && second !== null && first !== second ? [first, second] : null
}
