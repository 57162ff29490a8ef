import type { NameRules } from "../../languages/parts/names.ts"

/** Fewer letters than this are never left of a word whose ending is cut off. */
const SHORTEST_STEM = 3
/** Nothing to fold. */
const PLAIN = /^(?:[a-z]+|[а-дж-ьюяіїєґ]+)$/
const CYRILLIC = /\p{Script=Cyrillic}/u

/** A word as tables and texts can meet: low, without accents, with one kind of apostrophe, "U.S." as "us". */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  if (PLAIN.test(lower)) return lower
  const low = lower.replace(/[’ʼ`‘]/g, "'").replace(/[ёэ]/g, "е").replace(/\u0301/g, "")
  const plain = CYRILLIC.test(low) ? low : low.normalize("NFKD").replace(/\p{M}/gu, "").replace(/ı/g, "i").replace(/ł/g, "l").replace(/ø/g, "o").replace(/đ/g, "d")
  return /^(?:\p{L}\.){2,}$/u.test(plain) ? plain.replace(/\./g, "") : plain
}

const isAcronym = (word: string): boolean => /^[\p{Lu}\d.+]{2,}$/u.test(word)

/** The stem of a word in its dictionary form: the key of tables. */
export function stem(word: string, rules: NameRules): string {
  const plain = fold(word)
  if (isAcronym(word)) return plain
  const ending = rules.baseEndings.find((e) => plain.endsWith(e) && plain.length - e.length >= SHORTEST_STEM)
  return ending ? plain.slice(0, -ending.length) : plain
}

/** Every key that a word of a text may have: its forms with any ending cut off, and the stem of its lemma. */
export function keysOf(form: string, lemma: string, rules: NameRules): ReadonlySet<string> {
  const plain = fold(form)
  const keys = new Set([plain, fold(lemma), stem(lemma, rules)])
  for (const ending of rules.endings) if (plain.endsWith(ending) && plain.length - ending.length >= SHORTEST_STEM) keys.add(plain.slice(0, -ending.length))
  // «Байден-младший», «Байденом-версии»: a name with a common word hung on it
  const hung = /^(\p{Lu}\p{L}+)-\p{Ll}/u.exec(form)
  if (hung) for (const key of keysOf(hung[1]!, hung[1]!, rules)) keys.add(key)
  if (plain.includes("-") && CYRILLIC.test(plain)) for (const key of compoundKeys(plain, rules)) keys.add(key)
  return keys
}

/** «країн-членів»: both parts of a compound may have endings. */
function compoundKeys(word: string, rules: NameRules): readonly string[] {
  const variants = word.split("-").map((part) => [part, ...rules.endings.filter((e) => part.endsWith(e) && part.length - e.length >= SHORTEST_STEM).map((e) => part.slice(0, -e.length))])
  return variants.reduce((keys, parts) => keys.flatMap((key) => parts.map((part) => (key ? `${key}-${part}` : part))), [""])
}

/** The stem of a compound with an ending cut off each part. */
export const compoundStem = (word: string, rules: NameRules): string => word.split("-").map((part) => stem(part, rules)).join("-")

/** True where a word of a text can be the word of a table in spite of its capitals: names keep theirs, acronyms all of them. */
export function sameCase(form: string, entry: string): boolean {
  if (isAcronym(entry)) return form.replace(/\./g, "").startsWith(entry.replace(/\./g, ""))
  const first = entry.charAt(0)
  return first === first.toLowerCase() || form.charAt(0) !== form.charAt(0).toLowerCase() || /\d/.test(form.charAt(0))
}
