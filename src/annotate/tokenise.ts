import type { TokenRules } from "../languages/parts/tokens.ts"
import type { Span } from "../model/span.ts"
import { MARK, WORD, atomsOf, type Atom, type AtomKind } from "./atoms.ts"
import { joinings, type Seam } from "./seams.ts"
import { candidatesIn, wholeAt } from "./wholes.ts"

/** A piece of text between white space or rules: what a reader sees as a word or a mark. */
export interface SurfaceToken extends Span {
  /** of its first atom */
  readonly kind: AtomKind
  readonly spaced: boolean
}

/** Surface tokens of text[start, end): they cover every character that is not white space, in order. Linear in its length. */
export const tokenise = (text: string, start: number, end: number, rules: TokenRules): SurfaceToken[] => {
  const atoms = atomsOf(text, start, end)
  const tokens: SurfaceToken[] = []
  if (atoms.length === 0) return tokens
  const seam: Seam = { text, atoms, rules, first: 0, at: 0, left: atoms[0]!, right: atoms[0]!, quoted: false, brackets: 0 }
  let candidates: ReturnType<typeof candidatesIn> = []
  let chunkEnd = start
  for (let i = 0; i < atoms.length;) {
    const first = atoms[i]!
    if (first.start >= chunkEnd) {
      chunkEnd = endOfChunk(atoms, i)
      candidates = candidatesIn(text.slice(first.start, chunkEnd))
    }
    const whole = candidates.length > 0 ? wholeAt(text, first.start, chunkEnd, candidates) : null
    const last = whole ? lastWithin(atoms, i, whole.end) : lastJoined(seam, i)
    const token = { start: first.start, end: atoms[last]!.end, kind: first.kind, spaced: first.spaced }
    tokens.push(token)
    if (text[token.start] === "(") seam.brackets += 1
    else if (text[token.start] === ")") seam.brackets = Math.max(0, seam.brackets - 1)
    seam.quoted = quotedAfter(seam, token, atoms[last + 1])
    i = last + 1
  }
  return tokens
}

const endOfChunk = (atoms: readonly Atom[], from: number): number => {
  let i = from + 1
  while (i < atoms.length && !atoms[i]!.spaced) i += 1
  return atoms[i - 1]!.end
}

const lastWithin = (atoms: readonly Atom[], from: number, end: number): number => {
  let i = from
  while (i + 1 < atoms.length && atoms[i + 1]!.end <= end) i += 1
  return i
}

const lastJoined = (seam: Seam, first: number): number => {
  const { atoms } = seam
  seam.first = first
  let i = first
  while (i + 1 < atoms.length && !atoms[i + 1]!.spaced) {
    seam.at = i
    seam.left = atoms[i]!
    seam.right = atoms[i + 1]!
    if (!joined(seam)) break
    i += 1
  }
  return i
}

const joined = (seam: Seam): boolean => {
  if (seam.left.kind === WORD && seam.right.kind === WORD) return true
  for (const [, rule] of joinings) {
    const answer = rule(seam)
    if (answer !== null) return answer
  }
  return false
}

/** Whether a single quotation mark is open after the token; needed to tell ‘the states’ from the states’ */
const quotedAfter = ({ text, quoted }: Seam, token: SurfaceToken, next: Atom | undefined): boolean => {
  if (token.kind !== MARK || token.end - token.start !== 1) return quoted
  const mark = text[token.start]
  if (mark === "‘") return true
  if (mark === "’") return false
  return mark === "'" ? !quoted && token.spaced && next !== undefined && !next.spaced : quoted
}
