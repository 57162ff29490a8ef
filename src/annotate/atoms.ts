/** What an atom is made of. */
export const WORD = 1
export const NUMBER = 2
export const MARK = 3
const SPACE = 4
const EXTEND = 5

export type AtomKind = typeof WORD | typeof NUMBER | typeof MARK

/** The smallest piece that a token may consist of: a run of letters, a run of digits, or one other character. */
export interface Atom {
  readonly start: number
  readonly end: number
  readonly kind: AtomKind
  /** white space (or the beginning) stands before it */
  readonly spaced: boolean
}

/** Kinds of the characters below U+10000, 0 where not asked for yet. */
const kinds = new Uint8Array(0x10000)

const classify = (character: string): number => {
  if (/[\s\p{Cc}\u200B\u2060\uFEFF]/u.test(character)) return SPACE
  if (/[\u00AD\u200C\u200D]|\p{M}/u.test(character)) return EXTEND
  if (/\p{L}/u.test(character)) return WORD
  if (/\p{Nd}/u.test(character)) return NUMBER
  return MARK
}

const kindAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  if (code >= 0xD800 && code < 0xDC00) {
    const point = text.codePointAt(at)!
    return point > 0xFFFF ? classify(String.fromCodePoint(point)) : MARK
  }
  if (kinds[code] === 0) kinds[code] = classify(String.fromCharCode(code))
  return kinds[code]!
}

/** soft hyphen and joiners: part of the word they stand in, else nothing */
const isInvisible = (text: string, at: number): boolean => "\u00AD\u200C\u200D".includes(text[at]!)

const widthAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  return code >= 0xD800 && code < 0xDC00 && text.codePointAt(at)! > 0xFFFF ? 2 : 1
}

/** The atoms of text[start, end), in order; what lies between them is white space. A combining mark goes with the character before it. */
export const atomsOf = (text: string, start: number, end: number): Atom[] => {
  const atoms: Atom[] = []
  let at = start
  let spaced = true
  while (at < end) {
    const kind = kindAt(text, at)
    if (kind === SPACE || kind === EXTEND && isInvisible(text, at)) {
      at += 1
      spaced = true
      continue
    }
    const from = at
    at += widthAt(text, at)
    const runs = kind === WORD || kind === NUMBER
    while (at < end) {
      const next = kindAt(text, at)
      if (next !== EXTEND && !(runs && next === kind)) break
      at += widthAt(text, at)
    }
    at = Math.min(at, end)
    atoms.push({ start: from, end: at, kind: kind === EXTEND ? MARK : kind as AtomKind, spaced })
    spaced = false
  }
  return atoms
}
