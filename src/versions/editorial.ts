import type { Editorial } from "../model/version.ts"
import type { LanguagePack } from "../languages/pack.ts"
import type { Group } from "./align.ts"
import type { Hunk } from "./edits.ts"
import { isModal, isNegator, isQuantity } from "./force.ts"
import { keyOf, lettersOf, type Piece, type Word } from "./pieces.ts"

/** What the rules know besides the edit itself. */
export interface Setting {
  readonly group: Group
  readonly pack: LanguagePack
  /** whether the language has such a word form */
  readonly knows: (form: string) => boolean
  /** whether the text above the first full sentence ends after this piece */
  readonly isHead: (piece: Piece) => boolean
  /** whether the other version says the same words elsewhere */
  readonly repeated: boolean
}

interface Rule {
  readonly name: Editorial
  readonly holds: (hunk: Hunk, setting: Setting) => boolean
}

const text = (words: readonly Word[]): string => words.map(({ form }) => form).join(" ")
const isWord = ({ form }: Word): boolean => /[\p{L}\p{N}\p{Sc}%]/u.test(form)
const ADDRESS = /^(?:https?:|www\.|mailto:|\S+@\S+\.\p{L}|[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:gov|org|com|net|ru|ua|int|mil|edu)\b)/iu
const onlyPieces = ({ group }: Setting): readonly Piece[] => (group.old.length === 0 ? group.new : group.new.length === 0 ? group.old : [])

/** Why an edit changes nothing in what is said: the first rule that holds. */
export const EDITORIAL_RULES: readonly Rule[] = [
  { name: "repeated", holds: (_, setting) => setting.repeated },
  { name: "typography", holds: ({ removed, added }) => removed.length > 0 && removed.length === added.length && removed.every((word, at) => keyOf(word.form) === keyOf(added[at]!.form)) },
  { name: "spacing", holds: ({ removed, added }) => removed.some(isWord) && added.some(isWord) && lettersOf(removed.map(({ form }) => form).join("")) === lettersOf(added.map(({ form }) => form).join("")) },
  { name: "punctuation", holds: ({ removed, added }) => ![...removed, ...added].some(isWord) },
  { name: "list-mark", holds: ({ removed, added }, { group }) => [...removed, ...added].every((word) => !isWord(word) || isMark(word, group)) },
  { name: "link", holds: ({ removed, added }) => [...removed, ...added].filter(isWord).every(({ form }) => ADDRESS.test(form)) },
  { name: "dateline", holds: (_, setting) => both(setting, (piece) => setting.isHead(piece) || (piece.words.length <= LINE_WORDS && setting.pack.versions.furniture.test(text(piece.words)))) },
  { name: "dateline", holds: ({ removed, added }, { pack }) => (removed.length === 0) !== (added.length === 0) && pack.versions.placeholder.test(text([...removed, ...added])) },
  { name: "pointer", holds: (_, setting) => both(setting, (piece) => setting.pack.versions.pointers.test(text(piece.words))) },
  { name: "spelling", holds: ({ removed, added }) => removed.length > 0 && removed.length === added.length && removed.every((word, at) => word.key === added[at]!.key) },
  { name: "spelling", holds: ({ removed, added }, { group }) => abbreviates(removed, added) || abbreviates(added, removed) || spellsOut(added, group.new) || spellsOut(removed, group.old) },
  { name: "slip", holds: isSlip },
  { name: "grammar", holds: isGrammar },
]

export const editorial = (hunk: Hunk, setting: Setting): Editorial | null => EDITORIAL_RULES.find((rule) => rule.holds(hunk, setting))?.name ?? null

const LINE_WORDS = 14

/** Whether the letters stand in the other in their order. */
const within = (letters: string, other: string): boolean => {
  let at = 0
  for (const letter of other) if (letter === letters[at]) at++
  return at === letters.length
}

const LONGEST_NAME = 10
/** "National Security Agency (" before "NSA)", or "(NSA)" behind it */
const spellsOut = (put: readonly Word[], pieces: readonly Piece[]): boolean => {
  const words = pieces.flatMap((piece) => piece.words)
  const last = put.at(-1)
  const next = last === undefined ? undefined : words.slice(words.indexOf(last) + 1).find(isWord)
  if (next !== undefined && put.some(({ form }) => form === "(") && abbreviates([next], put)) return true
  const [only, ...more] = put.filter(isWord)
  const before = words.slice(Math.max(0, words.indexOf(put[0]!) - LONGEST_NAME), words.indexOf(put[0]!))
  return only !== undefined && more.length === 0 && put[0]!.form === "(" && before.some((_, from) => abbreviates([only], before.slice(from)))
}

/** "NSA" for "National Security Agency (NSA)": the first letters of its words, small ones left out. */
const abbreviates = (short: readonly Word[], long: readonly Word[]): boolean => {
  const names = short.filter((word) => isWord(word) && word.upos !== "PART" && word.upos !== "DET")
  const [name] = names
  if (name === undefined || names.length > 1 || !/^\p{Lu}{2,8}$/u.test(name.form)) return false
  const words = long.filter((word) => isWord(word) && word.form !== name.form && word.upos !== "PART")
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word.form) && word.upos !== "DET").map(({ form }) => form[0]).join("")
  // "DOI": the small words may have their letter or not
  return capitals.length > 1 && within(capitals, name.form) && within(name.form, words.map(({ form }) => form[0]!.toUpperCase()).join(""))
}

const both = (setting: Setting, holds: (piece: Piece) => boolean): boolean => {
  const alone = onlyPieces(setting)
  return alone.length > 0 ? alone.every(holds) : [...setting.group.old, ...setting.group.new].every(holds)
}

/** "1.", "(b)", "iv)" at the beginning of what it counts */
const isMark = (word: Word, { old, new: now }: Group): boolean =>
  ([...old, ...now].some(({ words }) => words[0] === word) && /^[o•▪·*]$/u.test(word.form)) ||
  /^(?:\d{1,2}|\p{L}|[ivx]{1,4})[.)]?$/iu.test(word.form) && [...old, ...now].some(({ words }) => words.indexOf(word) >= 0 && words.slice(0, words.indexOf(word)).every((before) => !/[\p{L}\p{N}]{2}/u.test(before.form)) && words.indexOf(word) < 3) &&
  [...old, ...now].some(({ words }) => words.includes(word) && /^[.)]$/u.test(words[words.indexOf(word) + 1]?.form ?? word.form.slice(-1)))

const SHORTEST_NAME = 5

/** One word for another that is spelled nearly alike: a misspelling that was mended, or a name in another spelling. */
function isSlip({ removed, added }: Hunk, { pack, knows }: Setting): boolean {
  const [out, into] = [removed.filter(isWord), added.filter(isWord)]
  if (out.length !== 1 || into.length !== 1) return false
  const [a, b] = [out[0]!, into[0]!]
  if ([a, b].some((word) => /\d/u.test(word.form) || isNegator(word, pack) || isModal(word, pack) || isQuantity(word, pack) || pack.talks.numbers.has(word.lemma))) return false
  // "B.A." and "B.S." are two things
  if (/\p{L}\.\p{L}/u.test(a.form + b.form)) return false
  // "Koons" for "Coons": only a name may begin with another letter
  const isName = a.upos === "PROPN" && b.upos === "PROPN" && Math.min(a.key.length, b.key.length) >= SHORTEST_NAME && a.key.slice(1) === b.key.slice(1)
  if (!isName && !isNear(a.key, b.key)) return false
  if (!knows(a.form)) return true
  // two names of the gazetteer are two names
  return a.upos === "PROPN" && b.upos === "PROPN" && Math.min(a.key.length, b.key.length) >= SHORTEST_NAME && !(isNamed(a, pack) && isNamed(b, pack))
}

const isNamed = (word: Word, pack: LanguagePack): boolean => pack.names.nameOf(word.key) !== null

const LONG = 7

/** One letter (two in a long word) left out, put in, replaced or swapped; the first letter may be missing, not another. */
export const isNear = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short === "" || long.length - short.length > 2) return false
  if (long.endsWith(short) && long.length - short.length === 1) return short.length > 1
  if (short.length < 4 || short[0] !== long[0]) return false
  return distance(a, b) <= (short.length >= LONG ? 2 : 1)
}

/** Damerau and Levenshtein's, restricted. */
const distance = (a: string, b: string): number => {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)))
  for (let i = 1; i <= a.length; i++) for (let j = 1; j <= b.length; j++) {
    const same = a[i - 1] === b[j - 1] ? 0 : 1
    rows[i]![j] = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + same)
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) rows[i]![j] = Math.min(rows[i]![j]!, rows[i - 2]![j - 2]! + 1)
  }
  return rows[a.length]![b.length]!
}

const FUNCTION: ReadonlySet<string> = new Set(["DET", "ADP", "AUX", "PUNCT", "SCONJ", "PART", "SYM", "CCONJ"])

/** Articles, prepositions and forms of the same words: no word with a content of its own comes or goes. */
function isGrammar({ removed, added }: Hunk, { pack }: Setting): boolean {
  const words = [...removed, ...added].filter(isWord)
  if (words.some((word) => word.upos === null || isNegator(word, pack) || isModal(word, pack) || isQuantity(word, pack) || pack.syntax.conditionals.has(word.lemma))) return false
  const content = (side: readonly Word[]) => side.filter((word) => isWord(word) && !isEmpty(word)).map((word) => word.lemma).toSorted().join(" ")
  const joins = (side: readonly Word[]) => side.filter(({ upos }) => upos === "CCONJ").map(({ lemma }) => lemma).toSorted().join(" ")
  // a list joined by another comma is the same list, "and" for "or" is not
  if (joins(removed) !== "" && joins(added) !== "" && joins(removed) !== joins(added)) return false
  return content(removed) === content(added) && tenses(removed) === tenses(added)
}

/** Edits that together only put the same words in another order. */
export const isReordering = (hunks: readonly Hunk[]): boolean => {
  const all = (side: (hunk: Hunk) => readonly Word[]) => hunks.flatMap(side).filter(isWord).map(({ key }) => key).toSorted().join(" ")
  return hunks.length > 0 && all(({ removed }) => removed) === all(({ added }) => added)
}

const isEmpty = ({ upos, features }: Word): boolean => FUNCTION.has(upos ?? "") || (upos === "PRON" && features["PronType"] === "Rel")

/** What is done and what is to come are two things: "signs" and "will sign". */
const tenses = (words: readonly Word[]): string => (words.some(({ features }) => features["Tense"] === "Fut" || (features["Aspect"] === "Perf" && features["Tense"] === "Pres")) ? "future" : "")
