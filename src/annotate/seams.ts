import type { TokenRules } from "../languages/parts/tokens.ts"
import { MARK, NUMBER, WORD, type Atom } from "./atoms.ts"

/** The place between two atoms that touch each other. */
export interface Seam {
  readonly text: string
  readonly atoms: readonly Atom[]
  readonly rules: TokenRules
  /** index of the first atom of the token so far */
  first: number
  /** index of the atom left of the seam */
  at: number
  left: Atom
  right: Atom
  /** a single quotation mark is open */
  quoted: boolean
  /** round brackets that are open */
  brackets: number
}

/** true: one token; false: two; null: not the rule's business. */
export type Joining = (seam: Seam) => boolean | null

const longestAbbreviation = 16
const apostrophes = /['’ʼ‘`´]/
const hyphens = /[-‐‑]/
const capital = /\p{Lu}/u

const character = ({ text }: Seam, atom: Atom): string => text[atom.start]!
const form = ({ text }: Seam, atom: Atom): string => text.slice(atom.start, atom.end)
const soFar = ({ text, atoms, first, left }: Seam): string => text.slice(atoms[first]!.start, left.end)
const lengthSoFar = ({ atoms, first, left }: Seam): number => left.end - atoms[first]!.start

/** The atom right of `right` where it touches it. */
const after = ({ atoms, at }: Seam): Atom | null => {
  const atom = atoms[at + 2]
  return atom && !atom.spaced ? atom : null
}
const isMark = (seam: Seam, atom: Atom | null, mark: string): boolean => atom !== null && atom.kind === MARK && character(seam, atom) === mark
const isLetter = (atom: Atom | null): boolean => atom !== null && atom.kind === WORD && atom.end - atom.start === 1
const inside = (seam: Seam): boolean => seam.at > seam.first

/** "...", "--", "!!!", "?!", "``", "''" are one token; a dot after an abbreviation's is not its own. */
const marksOfAKind: Joining = (seam) => {
  const { left, right } = seam
  if (left.kind !== MARK || right.kind !== MARK) return null
  const a = character(seam, left)
  const b = character(seam, right)
  if ("?!".includes(a) && "?!.".includes(b)) return true
  if (a === "." && b === "." && seam.at > seam.first && seam.atoms[seam.first]!.kind !== MARK) return false
  if (a === "…" && b === ".") return true
  if (a === b && a === ")") return seam.brackets <= 0
  return a === b && "-.*=_~+`'‘’<>$".includes(a) ? true : null
}

/** Pictures in a row, with their modifiers, are one token. */
const pictures: Joining = ({ text, left, right }) => isPicture(text, left) && isPicture(text, right) ? true : null
const isPicture = (text: string, atom: Atom): boolean => atom.kind === MARK && text.charCodeAt(atom.start) >= 0x2190 && /^[\p{Extended_Pictographic}\p{Emoji_Modifier}]/u.test(text.slice(atom.start, atom.end))

const underscore: Joining = (seam) => isMark(seam, seam.left, "_") || isMark(seam, seam.right, "_") ? true : null

/** "5th", "G20", "1960s", but "5kg" → 5, kg */
const lettersAndDigits: Joining = ({ left, right, rules, text, atoms, at, first }) => {
  if (left.kind === WORD && right.kind === NUMBER) return true
  if (left.kind !== NUMBER || right.kind !== WORD) return null
  const unit = rules.units.has(text.slice(right.start, right.end).toLowerCase())
  const whole = first === at || atoms[first]!.kind === NUMBER
  return !(unit && whole)
}

/** "10,000", "3.5", "07.12.2021", "10:30" */
const decimal: Joining = (seam) => {
  const { left, right } = seam
  if (left.kind === NUMBER && right.kind === MARK && ".,:".includes(character(seam, right))) return after(seam)?.kind === NUMBER ? true : null
  return inside(seam) && seam.atoms[seam.at - 1]!.kind === NUMBER && left.kind === MARK && right.kind === NUMBER && ".,:".includes(character(seam, left)) ? true : null
}

/** "9/11", "16/11/2004", "24/7" */
const fraction: Joining = (seam) => {
  const { left, right } = seam
  if (left.kind === NUMBER && isMark(seam, right, "/")) return after(seam)?.kind === NUMBER ? true : null
  return inside(seam) && isMark(seam, left, "/") && right.kind === NUMBER ? true : null
}

/** "w/o" */
const slashed: Joining = (seam) => {
  const { left, right, rules } = seam
  if (left.kind === WORD && isMark(seam, right, "/")) {
    const next = after(seam)
    return next?.kind === WORD && rules.slashed.has(`${form(seam, left)}/${form(seam, next)}`.toLowerCase()) ? true : null
  }
  return inside(seam) && isMark(seam, left, "/") ? true : null
}

/** "U.S." before "’s" */
const acronymSoFar = (seam: Seam): boolean => seam.rules.dottedAcronyms && inside(seam) && isMark(seam, seam.left, ".") && isLetter(seam.atoms[seam.at - 1]!)

/** «зв’язок», "O’Brien", "don’t", "50's": within a word an apostrophe is a letter */
const apostropheInside: Joining = (seam) => {
  const { left, right } = seam
  if ((left.kind !== MARK || acronymSoFar(seam)) && right.kind === MARK && apostrophes.test(character(seam, right))) return after(seam)?.kind === WORD ? true : null
  return inside(seam) && (seam.atoms[seam.at - 1]!.kind !== MARK || seam.at - 1 > seam.first && isMark(seam, seam.atoms[seam.at - 1]!, ".")) && left.kind === MARK && apostrophes.test(character(seam, left)) && right.kind === WORD ? true : null
}

/** "states’", unless it closes a quotation */
const apostropheAfter: Joining = (seam) => {
  const { left, right, rules, quoted } = seam
  if (!rules.bareApostrophe || quoted || left.kind !== WORD || right.kind !== MARK || !/['’]/.test(character(seam, right))) return null
  return /[sS]$/.test(form(seam, left)) && !isMark(seam, after(seam), character(seam, right)) ? true : null
}

/** "’em", "'90s" */
const apostropheBefore: Joining = (seam) => {
  const { left, right, rules, at, first } = seam
  if (at !== first || left.kind !== MARK || !left.spaced || !/['’]/.test(character(seam, left))) return null
  if (right.kind === NUMBER) return right.end - right.start === 2 && !isMark(seam, after(seam), "'") ? true : null
  return rules.apostropheFirst.has(form(seam, right).toLowerCase()) ? true : null
}

const isAbbreviation = ({ rules: { abbreviations }, atoms, at }: Seam, word: string): boolean => {
  if (abbreviations.inner.has(word) || abbreviations.final.has(word) || abbreviations.last.has(word)) return true
  return abbreviations.numbered.has(word) && atoms[at + 2]?.kind === NUMBER
}

/** "Mr.", "p.m.", «млн.»; the dots inside too */
const abbreviation: Joining = (seam) => {
  const { left, right, rules } = seam
  if (!isMark(seam, right, ".") || left.kind === MARK || lengthSoFar(seam) > longestAbbreviation) return null
  const next = after(seam)
  const beyond = seam.atoms[seam.at + 3]
  if (isMark(seam, next, ".") && beyond && !beyond.spaced) return null
  const word = soFar(seam).toLowerCase()
  if (isAbbreviation(seam, `${word}.`)) return true
  if (!rules.dottedAcronyms || !isLetter(left) || !isLetter(next)) return null
  return isMark(seam, beyond && !beyond.spaced ? beyond : null, ".") || !beyond || beyond.spaced || beyond.kind === MARK ? true : null
}

/** the letter after the dot of "U.", "p." */
const acronymLetter: Joining = (seam) => {
  const { left, right, rules } = seam
  return rules.dottedAcronyms && inside(seam) && isMark(seam, left, ".") && isLetter(right) && seam.atoms[seam.at - 1]!.kind === WORD && isLetter(seam.atoms[seam.at - 1]!) ? true : null
}

/** the last dot of "U.S." */
const acronymEnd: Joining = (seam) => {
  const { left, right, rules } = seam
  if (!rules.dottedAcronyms || !inside(seam) || !isLetter(left) || !isMark(seam, right, ".")) return null
  return isMark(seam, seam.atoms[seam.at - 1]!, ".") ? true : null
}

/** «В. Путин», "J. Smith": one capital and a dot before a capital */
const initial: Joining = (seam) => {
  const { left, right, atoms, at, first, text } = seam
  if (at !== first || !isLetter(left) || !isMark(seam, right, ".") || !capital.test(form(seam, left))) return null
  const next = atoms[at + 2]
  return next && next.kind === WORD && capital.test(text[next.start]!) ? true : null
}

/** The last initial of «Путин В.В.»: another stands right before it. */
const lastInitial: Joining = (seam) => {
  const { left, right, atoms, at, first } = seam
  if (at !== first || !isLetter(left) || !isMark(seam, right, ".") || !capital.test(form(seam, left)) || at < 2) return null
  const letter = atoms[at - 2]!
  return isMark(seam, atoms[at - 1]!, ".") && isLetter(letter) && capital.test(form(seam, letter)) ? true : null
}

/** "long-term" is three tokens where the language splits, "anti-war" one; «из-за» is one */
const hyphenAfterWord: Joining = (seam) => {
  const { left, right, rules } = seam
  if (left.kind === MARK || right.kind !== MARK || !hyphens.test(character(seam, right))) return null
  const next = after(seam)
  if (!next || next.kind === MARK) return null
  if (left.kind === NUMBER && next.kind === NUMBER) return !rules.hyphens.splitNumbers
  return !rules.hyphens.split || rules.hyphens.prefixes.has(soFar(seam).toLowerCase())
}

const hyphenBeforeWord: Joining = (seam) => {
  const { left, right } = seam
  if (left.kind !== MARK || right.kind === MARK || !hyphens.test(character(seam, left))) return null
  return inside(seam) && seam.atoms[seam.at - 1]!.kind !== MARK
}

/** "AT&T", "R&D" */
const ampersand: Joining = (seam) => {
  const { left, right } = seam
  if (left.kind === WORD && isMark(seam, right, "&")) {
    const next = after(seam)
    return next?.kind === WORD && capital.test(character(seam, next)) && capital.test(form(seam, left).at(-1)!) ? true : null
  }
  return inside(seam) && isMark(seam, left, "&") && right.kind === WORD ? true : null
}

/** In this order; the first that answers decides, and where none does the atoms are two tokens. */
export const joinings: readonly (readonly [name: string, rule: Joining])[] = [
  ["marks-of-a-kind", marksOfAKind],
  ["pictures", pictures],
  ["underscore", underscore],
  ["letters-and-digits", lettersAndDigits],
  ["decimal", decimal],
  ["fraction", fraction],
  ["slashed", slashed],
  ["apostrophe-inside", apostropheInside],
  ["apostrophe-after", apostropheAfter],
  ["apostrophe-before", apostropheBefore],
  ["abbreviation", abbreviation],
  ["acronym-letter", acronymLetter],
  ["acronym-end", acronymEnd],
  ["initial", initial],
  ["last-initial", lastInitial],
  ["hyphen-after-word", hyphenAfterWord],
  ["hyphen-before-word", hyphenBeforeWord],
  ["ampersand", ampersand],
]
