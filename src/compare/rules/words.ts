import type { Token } from "../../model/annotation.ts"
import type { LanguagePack } from "../../languages/pack.ts"
import type { Quantity } from "../../languages/parts/talks.ts"
import { shorten } from "../text.ts"
import type { Unit } from "../unit.ts"

const QUOTED = 90

/** The words of a unit for a reason, short. */
export const textOf = (unit: Unit): string => shorten(unit.text, QUOTED)

const lemma = (token: Token): string => token.lemma.toLowerCase()

/** Share of the smaller set of content words that both have. */
export const sharedWords = (a: Unit, b: Unit): number => {
  const shared = [...a.lemmas].filter((word) => b.lemmas.has(word)).length
  return a.lemmas.size === 0 || b.lemmas.size === 0 ? 0 : shared / Math.min(a.lemmas.size, b.lemmas.size)
}

/** The proposition is negated: its act, or the word on which the content hangs. */
export const isNegative = (unit: Unit, pack: LanguagePack): boolean => {
  const [first] = unit.tokens
  const denied = unit.tokens.some((token) => pack.talks.negatives.has(lemma(token)) && unit.tokens.indexOf(token) <= unit.tokens.length / 2)
  return first !== undefined && denied !== unit.statement.negated
}

export interface Counted {
  /** lemma of what is counted */
  readonly noun: string
  readonly value: number
  readonly approximate: boolean
  readonly text: string
}

/** Numbers with what they count, by order of words: the first noun after the number, at most three words on. */
export const counted = (unit: Unit, pack: LanguagePack): readonly Counted[] =>
  unit.tokens.flatMap((token, index): readonly Counted[] => {
    if (!/^\d+(?:[.,]\d+)?$/u.test(token.form) || /^(?:19|20)\d\d$/u.test(token.form)) return []
    const after = unit.tokens.slice(index + 1, index + 4)
    const place = after.findIndex((other) => other.upos === "NOUN" || other.form === "%")
    const noun = after[place]
    if (noun === undefined || pack.talks.months.has(lemma(noun).slice(0, 3))) return []
    const before = unit.tokens[index - 1]
    const approximate = before !== undefined && pack.talks.approximators.has(lemma(before))
    return [{ noun: lemma(noun), value: Number(token.form.replace(",", ".")), approximate, text: [token, ...after.slice(0, place + 1)].map((other) => other.form).join(" ") }]
  })

export const quantities = (unit: Unit, pack: LanguagePack): ReadonlyMap<Quantity, string> =>
  new Map(unit.tokens.flatMap((token) => {
    const quantity = pack.talks.quantities.get(lemma(token))
    return quantity === undefined ? [] : [[quantity, token.form] as const]
  }))

/** The names that a unit uses of one family of namings: beginning of the lemma → the form. */
export const namingsOf = (unit: Unit, family: readonly string[]): ReadonlyMap<string, string> =>
  new Map(unit.tokens.flatMap((token) => {
    const name = family.find((beginning) => lemma(token).startsWith(beginning))
    return name === undefined || token.upos === "VERB" ? [] : [[name, token.form] as const]
  }))

/** Words that describe the tone of talks. */
export const tonesOf = (unit: Unit, pack: LanguagePack): readonly string[] =>
  unit.tokens.some((token) => pack.talks.toneHeads.has(lemma(token))) || unit.statement.topics[0] === "talks"
    ? unit.tokens.filter((token) => token.upos === "ADJ" && pack.talks.tones.has(lemma(token))).map((token) => token.form) : []

/** "x and y" → its two words and the conjunction, by lemma. */
export const joined = (unit: Unit): readonly { readonly x: string; readonly y: string; readonly word: string; readonly text: string }[] =>
  unit.tokens.flatMap((token, index) => {
    const [before, after] = [unit.tokens[index - 1], unit.tokens[index + 1]]
    if (token.upos !== "CCONJ" || before === undefined || after === undefined) return []
    return [{ x: lemma(before), y: lemma(after), word: lemma(token), text: `${before.form} ${token.form} ${after.form}` }]
  })

export const adjacent = (unit: Unit, x: string, y: string): string | null => {
  const at = unit.tokens.findIndex((token, index) => lemma(token) === x && unit.tokens[index + 1] !== undefined && lemma(unit.tokens[index + 1]!) === y)
  return at < 0 ? null : `${unit.tokens[at]!.form} ${unit.tokens[at + 1]!.form}`
}
