import type { SurfaceToken } from "./tokenise.ts"

/** "OSLO, Monday (Agency) - A", "KYIV, Ukraine — A": place, day and agency before a dash. */
const DATELINE = /^\p{Lu}[\p{L}.’' -]{1,40}(?:, [^()–—\n]{1,40})? \(\p{Lu}[^()\n\d]{1,30}\) (?:[–—-]|--) |^\p{Lu}{3}[\p{Lu}.’' -]{0,40}, [^()–—\n!?]{1,40} (?:[–—]|--) /u
const LONGEST = 140

/** Index of the token with which the first sentence begins behind a dateline; null where the block has none. */
export const behindDateline = (text: string, tokens: readonly SurfaceToken[]): number | null => {
  const first = tokens[0]
  if (!first) return null
  const length = DATELINE.exec(text.slice(first.start, Math.min(tokens.at(-1)!.end, first.start + LONGEST)))?.[0].length
  const next = length === undefined ? -1 : tokens.findIndex((token) => token.start >= first.start + length)
  return next < 0 ? null : next
}
