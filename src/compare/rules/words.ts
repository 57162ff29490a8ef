import type { Token } from "../../model/annotation.ts"
import type { LanguagePack } from "../../languages/pack.ts"
import type { Quantity } from "../../languages/parts/talks.ts"
import { isDenied, shorten, YEAR } from "../text.ts"
import { rootOfConcept } from "../concepts.ts"
import { rootOf, type Unit } from "../unit.ts"

const QUOTED = 90

/** The words of a unit for a reason, short. */
export const textOf = (unit: Unit): string => shorten(unit.text, QUOTED)

const lemma = (token: Token): string => token.lemma.toLowerCase()

/** Share of the smaller set of content words that both have. */
export const sharedWords = (a: Unit, b: Unit): number => {
  const shared = [...a.lemmas].filter((word) => b.lemmas.has(word)).length
  return a.lemmas.size === 0 || b.lemmas.size === 0 ? 0 : shared / Math.min(a.lemmas.size, b.lemmas.size)
}

/** Besides some words, do they speak of one thing? */
export const shareMore = (a: Unit, b: Unit, besides: readonly string[]): boolean => [...a.roots].some((root) => b.roots.has(root) && !besides.includes(root))

/** The proposition is negated: its act, or the word on which the content hangs. */
export const isNegative = (unit: Unit, pack: LanguagePack): boolean => {
  const [first] = unit.tokens
  const denied = unit.tokens.some((token, index) => pack.talks.negatives.has(lemma(token)) && !pack.talks.besides.has(lemma(unit.tokens[index + 1] ?? token)) && index <= unit.tokens.length / 2)
  return first !== undefined && denied !== unit.statement.negated
}

/** A word as it meets in other languages: its concept, else the beginning of its lemma in Latin letters. */
export const keyOf = (token: Token, pack: LanguagePack): string => {
  const [found] = pack.concepts.find([token])
  return found === undefined ? rootOf(lemma(token), pack.names.romanise) : rootOfConcept(found)
}

export interface Counted {
  /** what is counted, as it meets in other languages; "money" for sums */
  readonly noun: string
  readonly value: number
  readonly approximate: boolean
  readonly text: string
  /** of a measure ("percent", "year", "tonne"): keys of the nouns and names around it, which tell what is measured; null for things */
  readonly of: ReadonlySet<string> | null
}

/** Words around a measure that may tell what it measures. */
const AROUND = 5

/** Do two numbers count the same thing? "15 percent of exports" and "20 percent of imports" do not. */
export const countsSame = (one: Counted, other: Counted): boolean => {
  if (one.noun !== other.noun) return false
  const { of } = one
  return of === null || other.of === null || of.size === 0 || other.of.size === 0 || [...of].some((key) => other.of!.has(key))
}

const NUMBER = /^\d+(?:[.,]\d+)?$/u
const THOUSANDS = /^\d{1,3}(?:,\d{3})+$/u

/** "1,500" and "2.5", «2,5»; "two" before "thousand", and before what is counted, but not of "the two sides"; null for anything else and for years. */
const countOf = (token: Token, multiplies: boolean, others: boolean, pack: LanguagePack): number | null => {
  const { form, upos } = token
  if (THOUSANDS.test(form) && !pack.talks.decimalComma) return Number(form.replaceAll(",", ""))
  if (NUMBER.test(form)) return YEAR.test(form) ? null : Number(form.replace(",", "."))
  return (multiplies || others) && upos === "NUM" ? pack.talks.numbers.get(form.toLowerCase()) ?? null : null
}

/** "3 May", "May 3", «3 мая»; not "3 mayors". */
const isDay = (text: string, pack: LanguagePack): boolean => pack.talks.dates.some((pattern) => text.match(pattern)?.[0] === text)

/** From the first noun behind a number to the one that is counted: "six air defence *batteries*". */
const headAt = (tokens: readonly Token[], from: number, place: number): number => {
  const [noun, next] = place < 0 ? [] : [tokens[from + place], tokens[from + place + 1]]
  return noun !== undefined && noun.relation === "compound" && next?.upos === "NOUN" ? headAt(tokens, from, place + 1) : place
}

/** Numbers with what they count, by order of words: the first noun after the number, at most three words on. */
export const counted = (unit: Unit, pack: LanguagePack): readonly Counted[] =>
  unit.tokens.flatMap((token, index): readonly Counted[] => {
    const next = unit.tokens[index + 1]
    const factor = next === undefined ? undefined : pack.talks.multipliers.get(lemma(next).replace(".", ""))
    const stated = countOf(token, factor !== undefined, next !== undefined && next.upos === "NOUN" && !pack.talks.general.has(lemma(next)) && !pack.talks.measures.has(lemma(next)), pack)
    if (stated === null) return []
    const from = index + (factor === undefined ? 1 : 2)
    const after = unit.tokens.slice(from, from + 3)
    const around = [unit.tokens[index - 1], ...after].filter((other) => other !== undefined)
    const money = around.some((other) => pack.talks.money.has(lemma(other)) || pack.talks.money.has(other.form))
    const place = headAt(unit.tokens, from, after.findIndex((other) => other.upos === "NOUN" || other.form === "%"))
    const noun = place < 0 ? undefined : unit.tokens[from + place]
    if (!money && (noun === undefined || isDay(`${token.form} ${noun.form}`, pack) || isDay(`${unit.tokens[index - 1]?.form} ${token.form}`, pack))) return []
    const before = unit.tokens.slice(Math.max(0, index - 2), index)
    const approximate = before.some((other) => pack.talks.approximators.has(lemma(other)))
    const shown = unit.tokens.slice(index, from + (noun === undefined ? 0 : place + 1)).map((other) => other.form).join(" ")
    const measure = money || pack.talks.measures.has(lemma(noun!)) || noun!.form === "%"
    const last = from + Math.max(place, 0)
    const beside = measure ? [...unit.tokens.slice(Math.max(0, index - AROUND), index), ...unit.tokens.slice(last + 1, last + 1 + AROUND)].filter(({ upos, form }) => (upos === "NOUN" || upos === "PROPN") && !/\d/u.test(form)) : []
    const of = measure ? new Set(beside.filter((other) => !pack.talks.general.has(lemma(other)) && !pack.talks.measures.has(lemma(other)) && !pack.talks.money.has(lemma(other))).map((other) => keyOf(other, pack))) : null
    return [{ of, noun: money ? "money" : keyOf(noun!, pack), value: stated * (factor ?? 1), approximate, text: shown }]
  })

/** Quantifiers with the key of what they stand with: the head of the word in the tree, else the noun that follows. */
export const quantities = (unit: Unit, pack: LanguagePack): readonly { readonly quantity: Quantity; readonly noun: string; readonly text: string }[] =>
  unit.tokens.flatMap((token, index) => {
    const quantity = pack.talks.quantities.get(lemma(token))
    const after = quantity === undefined ? [] : unit.tokens.slice(index + 1, index + 5)
    const noun = after.find((other) => other.upos === "NOUN" || other.upos === "PROPN") ?? (after[0]?.upos === "ADJ" ? after[0] : undefined)
    return quantity === undefined || noun === undefined ? [] : [{ quantity, noun: keyOf(noun, pack), text: `${token.form} … ${noun.form}`.replace(unit.tokens[index + 1] === noun ? " … " : "\u0000", " ") }]
  })

export interface Named {
  readonly form: string
  readonly key: string
}

/** The names that a unit uses of one family of namings: name → how it stands. */
export const namingsOf = (unit: Unit, family: string, pack: LanguagePack): ReadonlyMap<string, Named> => {
  const names = [...(pack.talks.namings.get(family) ?? [])]
  return new Map(unit.tokens.flatMap((token) => {
    const name = names.find(([, beginnings]) => beginnings.some((beginning) => lemma(token).startsWith(beginning)))
    return name === undefined || token.upos === "VERB" ? [] : [[name[0], { form: token.form, key: keyOf(token, pack) }] as const]
  }))
}

/** "The Rammstein format", "the Lausanne process": a proper name beside a thing that is called by one. */
export const calledBy = (unit: Unit, pack: LanguagePack): readonly { readonly name: string; readonly text: string }[] =>
  unit.tokens.flatMap((token, index) => {
    if (!pack.talks.namedThings.has(lemma(token))) return []
    const beside = unit.tokens.slice(Math.max(0, index - 2), index + 2).find((other) => other !== token && /^\p{Lu}/u.test(other.form) && (other.upos === "PROPN" || other.upos === "ADJ"))
    return beside === undefined ? [] : [{ name: keyOf(beside, pack), text: beside.start < token.start ? `${beside.form} ${token.form}` : `${token.form} ${beside.form}` }]
  })

/** Words that describe the tone of talks. */
export const tonesOf = (unit: Unit, pack: LanguagePack): readonly string[] =>
  unit.tokens.some((token) => pack.talks.toneHeads.has(lemma(token))) || unit.topics[0] === "talks"
    ? unit.tokens.filter((token, index) => token.upos === "ADJ" && pack.talks.tones.has(lemma(token)) && !isDenied(unit.tokens, index)).map((token) => token.form) : []

export interface Joined {
  readonly x: string
  readonly y: string
  readonly word: string
  readonly text: string
}

const LISTED: ReadonlySet<string> = new Set(["NOUN", "ADJ", "PROPN"])

/** "x and y" → its two words and the conjunction; words as they meet in other languages. */
export const joined = (unit: Unit, pack: LanguagePack): readonly Joined[] =>
  unit.tokens.flatMap((token, index) => {
    const [before, after] = [unit.tokens[index - 1], unit.tokens[index + 1]]
    if (token.upos !== "CCONJ" || !LISTED.has(before?.upos ?? "") || !LISTED.has(after?.upos ?? "")) return []
    return [{ x: keyOf(before!, pack), y: keyOf(after!, pack), word: lemma(token), text: `${before!.form} ${token.form} ${after!.form}` }]
  })

/** Two words that stand side by side, one of the other: "energy infrastructure". */
export const adjacent = (unit: Unit, x: string, y: string, pack: LanguagePack): string | null => {
  const at = unit.tokens.findIndex((token, index) => {
    const next = unit.tokens[index + 1]
    return next !== undefined && keyOf(token, pack) === x && keyOf(next, pack) === y
  })
  return at < 0 ? null : `${unit.tokens[at]!.form} ${unit.tokens[at + 1]!.form}`
}

/** Words that say of the thing they stand with that it is whole or a part ("unconditional ceasefire", "partial ceasefire"): by the key of the thing. */
export const extents = (unit: Unit, pack: LanguagePack): readonly { readonly thing: string; readonly whole: boolean; readonly text: string }[] =>
  unit.tokens.flatMap((token, index) => {
    const whole = pack.talks.whole.has(lemma(token))
    if (!whole && !pack.talks.partial.has(lemma(token))) return []
    const noun = unit.tokens.slice(index + 1, index + 4).find((other) => other.upos === "NOUN")
    return noun === undefined ? [] : [{ thing: thingAt(unit, unit.tokens.indexOf(noun), pack), whole, text: `${token.form} ${noun.form}` }]
  })

/** The key of a noun, or of the term that begins with it («прекращение огня»). */
const thingAt = (unit: Unit, at: number, pack: LanguagePack): string => {
  const [found] = pack.concepts.find(unit.tokens.slice(at, at + 2))
  return found === undefined || found.first > 0 ? keyOf(unit.tokens[at]!, pack) : rootOfConcept(found)
}

/** Days that a unit names, as "month-day". */
export const daysOf = (unit: Unit, pack: LanguagePack): readonly { readonly day: string; readonly text: string }[] =>
  pack.talks.dates.flatMap((pattern) => [...unit.text.matchAll(pattern)].flatMap((found) => {
    const word = (found.groups?.month ?? "").toLowerCase()
    const month = [...pack.talks.months].filter(([name]) => word.startsWith(name)).sort((a, b) => b[0].length - a[0].length)[0]?.[1]
    return month === undefined ? [] : [{ day: `${month}-${Number(found.groups?.d)}`, text: found[0] }]
  }))

/** A word or two of lower case in quotation marks. */
const SCARE = /["“«„‘'](\p{Ll}[\p{L}-]+(?: \p{Ll}[\p{L}-]+)?)["”»’']/gu
/** Cheaper than the above, and true wherever it has something. */
const MARKED = /["“«„‘'][^\s"”»’']+(?: [^\s"”»’']+)?["”»’']/
/** Words from one of reserve to the noun that it is said of. */
const REACH = 5

/** Things that a unit tells with reserve, by their key: the nouns behind a word of reserve, and what stands in quotation marks. */
export const reserves = (unit: Unit, pack: LanguagePack): readonly { readonly key: string; readonly text: string }[] => {
  const offsets = placesOf(unit)
  const from = (start: number): readonly Token[] => unit.tokens.filter((_, index) => offsets[index]! >= start)
  const marked = [...unit.text.matchAll(pack.talks.reserve)].flatMap((found) => {
    const behind = from(found.index + found[0].length).slice(0, REACH)
    return behind.filter((token) => token.upos === "NOUN").map((noun) => ({ key: keyOf(noun, pack), text: unit.text.slice(found.index, offsets[unit.tokens.indexOf(noun)]! + noun.form.length) }))
  })
  const quoted = (MARKED.test(unit.text) ? [...unit.text.matchAll(SCARE)] : []).flatMap((found) => from(found.index).slice(0, REACH).filter((token) => found[1]!.includes(token.form) && (token.upos === "NOUN" || token.upos === "ADJ" || token.upos === "VERB")).map((token) => ({ key: keyOf(token, pack), text: found[0] })))
  return [...marked, ...quoted]
}

/** Where each token stands in the unit's text: tokens are looked for one behind the other. */
const placesOf = (unit: Unit): readonly number[] => {
  let at = 0
  return unit.tokens.map(({ form }) => {
    const found = unit.text.indexOf(form, at)
    at = found < 0 ? at : found
    return at
  })
}
