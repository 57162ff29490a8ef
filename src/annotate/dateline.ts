import type { SurfaceToken } from "./tokenise.ts"

/** "OSLO, Monday (Agency) - A", "Oslo, Mar 3 (AGENCY) A", "KYIV, Ukraine — A", "KYIV, Ukraine - A", "COLD BAY — A", «Вена. 3 мая. АГЕНТСТВО - A», «РИГА, 3 мая. /АГЕНТСТВО/. A», «РИГА, 3 мая — АГЕНТСТВО. A»: place, day and agency before a dash. */
const dateline = (): RegExp => /^\p{Lu}[\p{L}.’'/ -]{1,40}(?:, [^()–—\n]{1,40})? \(\p{Lu}[^()\n\d]{1,30}\) (?:[–—-]|--) |^\p{Lu}{3}[\p{Lu}.’' -]{0,40}, [^()–—\n!?]{1,40} (?:[–—]|--) |^\p{Lu}{3}[\p{Lu}.’' -]{0,40}, \p{Lu}[^()–—\n!?.,]{1,30} - (?=["“‘\p{Lu}])|^[A-Z]{3}[A-Z.’' -]{1,40} (?:[—–]|--) (?=["“‘\p{Lu}])|^\p{Lu}[\p{L}.’' -]{1,40}, \p{Lu}\p{Ll}{2,8}\.? \d{1,2} \(\p{Lu}[^()\n\d]{1,30}\) (?=["“‘\p{Lu}])|^\p{Lu}{3}[\p{Lu} -]{0,30}, \d{1,2} \p{Ll}{3,9}\.? [–—-] \p{Lu}[\p{L} ]{2,20}\. |^\p{Lu}[\p{L} -]{1,30}[.,] \d{1,2} \p{Ll}{3,9}\. (?:\p{Lu}[\p{Lu}\d .-]{2,20} [–—-]|\/\p{Lu}[\p{L} .-]{1,20}\/\.|\p{Lu}{3,12}\.) /u
/** One of these stands in every dateline. */
const SIGN = /[(–—]|--| - |[.,] \d/
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

const YEAR = /^(?:19|20)\d{2}$/
const CLOCK = /^\d{1,2}:\d{2}$/
/** «Москва, Кремль», «Московская область, Ново-Огарёво» before a capital: the place of a stamp. */
const PLACE = /^\p{Lu}[\p{L}-]+(?: \p{Ll}+)?, \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? (?=\p{Lu})/u
const LONGEST_PLACE = 60

const DAY = /^\d{1,2}\.\d{1,2}\.(?:19|20)\d{2}$/
const DASH = /^[–—|-]$/
const LONGEST_OUTLET = 4

/** «Назва - Видання - 12.02.2023 | Землетруси …»: the title of a page, its outlet and the day, all before dashes, in flat text. */
function isPageTitleEnd(form: (at: number) => string, at: number): boolean {
  if (!DAY.test(form(at)) || !DASH.test(form(at - 1)) || !/^[«“"]?\p{Lu}/u.test(form(at + 1))) return false
  const first = [2, 3, 4, 5].find((back) => DASH.test(form(at - 1 - back)))
  return first !== undefined && first <= LONGEST_OUTLET && /^\p{Lu}/u.test(form(at - first))
}

/** Indices of the tokens behind a page's stamp, «20 апреля 2025 года 09:05 | Москва, Кремль | Обсуждены A»: in flat text a day and a clock stand before a sentence without a mark. */
export const behindStamps = (text: string, tokens: readonly SurfaceToken[]): readonly number[] => {
  const form = (at: number): string => (tokens[at] ? text.slice(tokens[at].start, tokens[at].end) : "")
  return tokens.flatMap((_, at) => {
    if (isPageTitleEnd(form, at)) return [at + 1]
    if (!CLOCK.test(form(at)) || !(YEAR.test(form(at - 1)) || YEAR.test(form(at - 2))) || !/^[«“"]?\p{Lu}/u.test(form(at + 1))) return []
    const from = tokens[at + 1]!.start
    const place = PLACE.exec(text.slice(from, from + LONGEST_PLACE))?.[0].length
    const behind = place === undefined ? -1 : tokens.findIndex((token) => token.start >= from + place)
    return behind < 0 ? [at + 1] : [at + 1, behind]
  })
}
