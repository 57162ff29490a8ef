import type { TokenRules } from "../languages/parts/tokens.ts"
import { MARK, NUMBER, WORD } from "./atoms.ts"
import type { SurfaceToken } from "./tokenise.ts"

/** The place between two surface tokens of a block. */
export interface Gap {
  readonly text: string
  readonly tokens: readonly SurfaceToken[]
  readonly rules: TokenRules
  /** index of the sentence's first token */
  first: number
  /** index of the token left of the gap */
  at: number
  /** index of the stop ("." "!" "…" or an abbreviation) that may end the sentence; closing marks may stand between it and the gap */
  stop: number
  /** brackets that are open at the stop */
  brackets: number
}

/** true: a sentence ends here; false: none does; null: not the rule's business. */
export type Breaking = (gap: Gap) => boolean | null

const openers = /^(?:[«“„‘([{<]|``)$/
const closers = /^(?:[»”’)\]}>*]|''|["'])$/
const emoticon = /^[:;=]['’]?-?[()[\]DPp|]+$|^\){2,}$/
const dash = /^(?:[—–-]|--)$/
const lower = /^\p{Ll}/u
const capital = /^[\p{Lu}\p{Lt}]/u
const shortOpening = 4
const furthestSaying = 5
const longestDirection = 12

export const form = (gap: Gap, index: number): string => {
  const token = gap.tokens[index]
  return token ? gap.text.slice(token.start, token.end) : ""
}
const touches = (gap: Gap, index: number): boolean => {
  const token = gap.tokens[index]
  return token !== undefined && !token.spaced
}

/** «"» closes where text touches it on the left; where it touches both sides or none, where it has nothing to open. */
export const closes = (gap: Gap, index: number): boolean => {
  const mark = form(gap, index)
  if (emoticon.test(mark)) return true
  if (!closers.test(mark)) return false
  if (mark === "\"" || mark === "'" || mark === "''") return touches(gap, index) || !touches(gap, index + 1)
  return mark !== "*" || touches(gap, index)
}

/** Index of the first token right of the gap that opens no quotation or bracket. */
const content = (gap: Gap): number => {
  let index = gap.at + 1
  const furthest = Math.min(gap.tokens.length - 1, index + 3)
  while (index < furthest && (openers.test(form(gap, index)) || /^["']$/.test(form(gap, index)))) index += 1
  return index
}
const stopForm = (gap: Gap): string => form(gap, gap.stop)
const isAbbreviated = (gap: Gap): boolean => gap.tokens[gap.stop]!.kind !== MARK
/** In a text all of capitals no word tells that it opens a sentence. */
const isOpener = (gap: Gap): boolean => {
  const word = form(gap, content(gap))
  return /^\p{Lu}\p{Ll}*$/u.test(word) && gap.rules.openers.has(word.toLowerCase())
}
const lengthSoFar = (gap: Gap): number => gap.stop - gap.first

/** «Готовы!» , / «Готовы!») / "Ready?": what closes or continues stays */
const closing: Breaking = (gap) => {
  const next = form(gap, gap.at + 1)
  return closes(gap, gap.at + 1) || /^[,;:.!?…%]+$/.test(next) ? false : null
}

/** «Готовы!» — заявил он; also «Готовы!» — Путин after a closed quotation */
const attributionDash: Breaking = (gap) => {
  if (!dash.test(form(gap, gap.at + 1))) return null
  if (lower.test(form(gap, gap.at + 2))) return false
  return gap.at > gap.stop && gap.tokens[gap.at + 2]?.kind === WORD && /["”»“]$/.test(form(gap, gap.at)) ? false : null
}

/** A small letter continues: unknown abbreviations, "Yahoo! and", «что?» спросил */
const smallLetter: Breaking = (gap) => lower.test(form(gap, content(gap))) ? writesSmall(gap) : null

/** The sentence itself began with a small letter: its writer uses no capitals. */
const writesSmall = (gap: Gap): boolean => gap.at === gap.stop && !isAbbreviated(gap) && stopForm(gap).length === 1 && lower.test(form(gap, gap.first)) && lengthSoFar(gap) > 1

/** "… Nope": marks alone are no sentence */
const onlyMarks: Breaking = (gap) => {
  if (gap.stop - gap.first > 2) return null
  for (let index = gap.first; index <= gap.stop; index += 1) if (gap.tokens[index]!.kind !== MARK) return null
  return false
}

/** "1. Security": a number with its dot before what it numbers */
const enumerator: Breaking = (gap) => {
  if (stopForm(gap) !== "." || lengthSoFar(gap) !== 1 || gap.at !== gap.stop) return null
  const token = gap.tokens[gap.first]!
  return token.kind === NUMBER && token.end - token.start <= 3 || /^(?:[A-ZА-ЯІЇЄ]|[IVX]{1,5}|[a-zа-я])$/.test(form(gap, gap.first)) ? false : null
}

/** «В. В. Путин», "J. Smith" */
const initial: Breaking = (gap) => {
  if (!/^\p{L}\.$/u.test(stopForm(gap)) || !capital.test(stopForm(gap))) return null
  if (gap.at > gap.stop) return null
  return capital.test(form(gap, gap.at + 1)) && !isOpener(gap) ? false : null
}

const innerAbbreviation: Breaking = (gap) => {
  if (gap.at > gap.stop) return null
  const { inner, numbered } = gap.rules.abbreviations
  const word = stopForm(gap).toLowerCase()
  return inner.has(word) || numbered.has(word) && gap.tokens[gap.at + 1]!.kind === NUMBER ? false : null
}

/** "etc. Ministers", «и т. д. Министры» */
const lastAbbreviation: Breaking = (gap) => {
  const { last } = gap.rules.abbreviations
  const word = stopForm(gap).toLowerCase()
  return last.has(word) || last.has(`${form(gap, gap.stop - 1).toLowerCase()} ${word}`) ? true : null
}

/** «В 2014 г. Россия», "In the U.S. President Biden" stay; "in the U.S. The" breaks */
const finalAbbreviation: Breaking = (gap) => {
  if (!isAbbreviated(gap)) return null
  if (gap.at > gap.stop && /["”»]$/.test(form(gap, gap.at))) return null
  if (isOpener(gap)) return true
  return gap.rules.abbreviations.final.has(stopForm(gap).toLowerCase()) || /\..*\.$/.test(stopForm(gap)) ? false : null
}

/** «за 7 декабря 2021 г. Президент»: after a number, unless the sentence has only begun */
const datedAbbreviation: Breaking = (gap) => {
  if (!isAbbreviated(gap) || gap.rules.dottedAcronyms || gap.tokens[gap.stop - 1]?.kind !== NUMBER) return null
  return lengthSoFar(gap) > shortOpening && capital.test(form(gap, content(gap))) ? true : null
}

/** «3 млрд дол. 18 травня канцлер»: a unit that has its number before it has none behind it */
const numberedUnit: Breaking = (gap) => {
  if (!isAbbreviated(gap) || gap.rules.dottedAcronyms || gap.at > gap.stop || gap.tokens[gap.at + 1]?.kind !== NUMBER) return null
  const unit = gap.tokens[gap.stop - 1]
  if (!unit || !gap.rules.units.has(form(gap, gap.stop - 1).toLowerCase()) || gap.tokens[gap.stop - 2]?.kind !== NUMBER) return null
  const counted = form(gap, gap.at + 2)
  return lower.test(counted) && counted.length > 3 && !counted.endsWith(".") ? true : null
}

/** "(what a day!) Moscow", «(Единства. — Ред.) Иволгин»: a bracket that opened within the sentence */
const withinBrackets: Breaking = (gap) => {
  if (gap.brackets === 0 || openers.test(form(gap, gap.first))) return null
  if (gap.at === gap.stop) return dash.test(form(gap, gap.at + 1)) ? false : null
  if (!/^[)\]]$/.test(form(gap, gap.at))) return null
  const note = (index: number): boolean => gap.rules.abbreviations.inner.has(form(gap, index).toLowerCase()) || gap.rules.abbreviations.inner.has(`${form(gap, index).toLowerCase()}.`)
  return stopForm(gap) !== "." || note(gap.stop - 1) ? false : null
}

/** "MR. HARLAN: (As interpreted.) Thank you": the label is no sentence of its own */
const stageDirection: Breaking = (gap) => {
  if (!/^[)\]]$/.test(form(gap, gap.at))) return null
  let opened = gap.stop
  while (opened > gap.first && opened > gap.stop - longestDirection && !/^[([]$/.test(form(gap, opened))) opened -= 1
  return opened > gap.first && form(gap, opened - 1) === ":" && opened - gap.first < longestDirection ? false : null
}

/** «форум «Сила. Правда» прошёл»: a stop within the few words of a quoted name */
const quotedName: Breaking = (gap) => {
  if (gap.at !== gap.stop || stopForm(gap) !== ".") return null
  let opened = gap.stop - 1
  while (opened > gap.first && opened > gap.stop - 4 && !opensQuotation(gap, opened)) opened -= 1
  if (opened <= gap.first || !opensQuotation(gap, opened) || form(gap, opened - 1) === ":" || gap.tokens[opened - 1]!.kind === MARK) return null
  for (let index = gap.at + 2; index <= gap.at + 4; index += 1) if (closes(gap, index) && !/^[)\]]$/.test(form(gap, index))) return form(gap, index - 1) === "." ? null : false
  return null
}
const opensQuotation = (gap: Gap, index: number): boolean => /^[«“„"]$/.test(form(gap, index)) && gap.tokens[index]!.spaced && touches(gap, index + 1)

/** “Really?” President Biden asked: a verb of saying right after the name */
const attributionName: Breaking = (gap) => {
  if (gap.at === gap.stop || !/[?!…]$/.test(stopForm(gap)) || !/^(?:["”»“’]|'')$/.test(form(gap, gap.at))) return null
  for (let index = gap.at + 1; index <= gap.at + furthestSaying; index += 1) {
    const word = form(gap, index)
    if (gap.rules.sayings.has(word.toLowerCase())) return false
    if (!capital.test(word)) return null
  }
  return null
}

/** "3.Security", "word.Word", "no.1": without a space only a small letter before and a capital behind make two sentences */
const glued: Breaking = (gap) => {
  if (!touches(gap, gap.at + 1) || gap.at > gap.stop) return null
  return /\p{Ll}$/u.test(form(gap, gap.stop - 1)) && capital.test(form(gap, gap.at + 1)) || /^[?!…]|\.\./.test(stopForm(gap)) && capital.test(form(gap, gap.at + 1))
}

const anyStop: Breaking = () => true

/** In this order; the first that answers decides. */
export const breakings: readonly (readonly [name: string, rule: Breaking])[] = [
  ["closing", closing],
  ["attribution-dash", attributionDash],
  ["small-letter", smallLetter],
  ["stage-direction", stageDirection],
  ["within-brackets", withinBrackets],
  ["quoted-name", quotedName],
  ["only-marks", onlyMarks],
  ["enumerator", enumerator],
  ["last-abbreviation", lastAbbreviation],
  ["inner-abbreviation", innerAbbreviation],
  ["initial", initial],
  ["dated-abbreviation", datedAbbreviation],
  ["numbered-unit", numberedUnit],
  ["final-abbreviation", finalAbbreviation],
  ["attribution-name", attributionName],
  ["glued", glued],
  ["any-stop", anyStop],
]
