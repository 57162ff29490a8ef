import type { Span } from "../model/span.ts"

/** Addresses, names of files and the like, which no rule may cut. Each pattern is tried once at a place, and none can backtrack over its own repetition. */
interface WholePattern {
  readonly name: string
  /** a chunk without it is not looked at */
  readonly sign: string | RegExp
  /** made when a text first has the sign: classes of Unicode take their time */
  readonly pattern: () => RegExp
}

const once = (make: () => RegExp): (() => RegExp) => {
  let made: RegExp | null = null
  return () => (made ??= make())
}

const NAME = String.raw`[\p{L}\p{N}_-]`
const ENDINGS = "com|org|net|gov|mil|edu|int|info|ru|ua|su|eu|uk|us|de|fr|pl|by|kz|io|tv|рф|укр|html?|docx?|xlsx?|pdf|jpe?g|png|gif|zip|txt"

const patterns: readonly WholePattern[] = [
  { name: "address", sign: "://", pattern: once(() => /[a-z][a-z0-9+.-]{1,15}:\/\/[^\s()<>"«»“”]+/iuy) },
  { name: "e-mail", sign: "@", pattern: once(() => /[\p{L}\p{N}._%+-]{1,80}@[\p{L}\p{N}-]{1,80}(?:\.[\p{L}\p{N}-]{1,80}){0,8}/uy) },
  { name: "www", sign: "www.", pattern: once(() => /www\.[^\s()<>"«»“”]+/iuy) },
  { name: "host", sign: /\.[a-zру]/i, pattern: once(() => new RegExp(String.raw`${NAME}{1,80}(?:\.${NAME}{1,80}){0,6}\.(?:${ENDINGS})(?![\p{L}\p{N}_-])(?:/[\p{L}\p{N}_/.%?=&#~-]*)?`, "iuy")) },
  { name: "host spelled out", sign: ".НЕТ", pattern: once(() => /\p{Lu}\p{Ll}{1,30}\.НЕТ(?!\p{L})/uy) },
  { name: "handle", sign: "@", pattern: once(() => /@[\p{L}\p{N}_.-]{1,80}/uy) },
  { name: "hashtag", sign: "#", pattern: once(() => /#(?=[\p{L}_])[\p{L}\p{N}_]{1,80}/uy) },
  { name: "character reference", sign: "&", pattern: once(() => /(?:&#\d{1,6};)+|&[a-z]{2,8};/uy) },
  { name: "telephone", sign: "-", pattern: once(() => /\+?\d{1,5}(?:-\d{1,7}){2,4}(?![\d-])|\d{3}-\d{4}(?![\d-])/uy) },
  { name: "emoticon", sign: /[:;=]/, pattern: once(() => /[:;=]['’]?-?(?:[()[\]DPp|]{1,8}|\/)(?![\p{L}\p{N}/])/uy) },
]

/** Marks that end a sentence or a bracket rather than an address. */
const trailing = /[.,;:!?"'»”’)\]>*}…]$/

const trimmed = (text: string, start: number, end: number): number => {
  let at = end
  while (at > start + 1 && trailing.test(text[at - 1]!)) at -= 1
  return at
}

/** The whole that begins at `at` in a chunk without white space, or null. `chunkEnd` bounds it; `signs` are those of the chunk. */
export const wholeAt = (text: string, at: number, chunkEnd: number, candidates: readonly WholePattern[]): Span | null => {
  for (const candidate of candidates) {
    const { name } = candidate
    const pattern = candidate.pattern()
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match) continue
    const end = Math.min(chunkEnd, at + match[0].length)
    return { start: at, end: name === "emoticon" || name === "character reference" ? end : trimmed(text, at, end) }
  }
  return null
}

/** Patterns whose sign the chunk holds; nearly always none. */
export const candidatesIn = (chunk: string): readonly WholePattern[] => patterns.filter(({ sign }) => typeof sign === "string" ? chunk.includes(sign) : sign.test(chunk))
