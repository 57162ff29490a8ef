import type { SurfaceToken } from "./tokenise.ts"

/** "OSLO, Monday (Agency) - A", "KYIV, Ukraine — A", "COLD BAY — A", «Вена. 3 мая. АГЕНТСТВО - A», «РИГА, 3 мая. /АГЕНТСТВО/. A»: place, day and agency before a dash. */
const dateline = (): RegExp => /^\p{Lu}[\p{L}.’' -]{1,40}(?:, [^()–—\n]{1,40})? \(\p{Lu}[^()\n\d]{1,30}\) (?:[–—-]|--) |^\p{Lu}{3}[\p{Lu}.’' -]{0,40}, [^()–—\n!?]{1,40} (?:[–—]|--) |^[A-Z]{3}[A-Z.’' -]{1,40} (?:—|--) (?=["“‘\p{Lu}])|^\p{Lu}[\p{L} -]{1,30}[.,] \d{1,2} \p{Ll}{3,9}\. (?:\p{Lu}[\p{Lu}\d .-]{2,20} [–—-]|\/\p{Lu}[\p{L} .-]{1,20}\/\.|\p{Lu}{3,12}\.) /u
/** One of these stands in every dateline. */
const SIGN = /[(–—]|--|[.,] \d/
const LONGEST = 140

/** Index of the token with which the first sentence begins behind a dateline; null where the block has none. */
export const behindDateline = (text: string, tokens: readonly SurfaceToken[]): number | null => {
  const first = tokens[0]
  if (!first) return null
  const opening = text.slice(first.start, Math.min(tokens.at(-1)!.end, first.start + LONGEST))
  const length = SIGN.test(opening) ? dateline().exec(opening)?.[0].length : undefined
  const next = length === undefined ? -1 : tokens.findIndex((token) => token.start >= first.start + length)
  return next < 0 ? null : next
}
