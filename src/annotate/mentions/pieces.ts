import type { NameRules } from "../../languages/parts/names.ts"
import type { Sentence, Token } from "../../model/annotation.ts"
import { type Entry, type Gazetteer, longestMatch } from "./gazetteer.ts"
import { fold, keysOf } from "./keys.ts"
import { endsBeforeCard, joinPatronymics } from "./patronymics.ts"

export type PieceType = Entry["type"] | "unknown"

/** A run of tokens that the tables know, or a name that they do not. */
export interface Piece {
  readonly from: number
  /** one after the last token */
  readonly to: number
  readonly type: PieceType
  /** all readings of that type */
  readonly ids: readonly string[]
  /** other readings of the same words */
  readonly entries: readonly Entry[]
}

/** What a run of words is when the tables know it as several things. */
const PRIORITY: readonly PieceType[] = [
  "person", "organisation", "state", "office", "honorific", "surname", "body", "adjective", "prefix", "mouthpiece", "party", "group", "group-adjective", "pair", "other", "realm",
]

/** Parts of speech that no name has, whatever its spelling: «Того», "May". */
const NO_NAME: ReadonlySet<string> = new Set(["PRON", "DET", "VERB", "AUX", "ADP", "SCONJ", "CCONJ", "ADV", "PART", "INTJ", "PUNCT"])
const NAMES: ReadonlySet<PieceType> = new Set(["person", "surname", "state", "organisation"])

export const isCapital = (form: string): boolean => /^\p{Lu}/u.test(form)
/** "HASEGAWA Naoki": capitals mark the family name, which may stand first */
export const isShouted = ({ form }: Token): boolean => /^\p{Lu}[\p{Lu}'’-]{2,}$/u.test(form)
/** "PM" */
const isShort = ({ form }: Token): boolean => /^\p{Lu}{2,4}$/u.test(form)
const isInitial = (form: string): boolean => /^\p{Lu}\.$/u.test(form)

/** Everything in a sentence that may name or point to an actor, in order, without overlaps. */
export function piecesOf(tokens: Sentence["tokens"], gazetteer: Gazetteer): readonly Piece[] {
  const { rules } = gazetteer
  const forms = tokens.map((token) => token.form)
  const keys = tokens.map((token) => keysOf(token.form, token.lemma, rules))
  const pieces: Piece[] = []
  for (let i = 0; i < tokens.length; ) {
    const piece = known(tokens, forms, keys, i, gazetteer) ?? unknown(tokens, i, gazetteer, keys, forms, pieces.at(-1))
    if (piece) pieces.push(piece)
    i = piece ? piece.to : i + 1
  }
  return joinGivenNames(joinPatronymics(joinInTitle(joinFurtherGiven(joinSecondFamilies(pieces, tokens), tokens), tokens), tokens, rules), tokens, rules)
}

/** "Seyed | Abbas Araghchi", «Мохаммад | Исхак Дар»: one more given name that the tree ties to a full name right behind it. */
const joinFurtherGiven = (pieces: readonly Piece[], tokens: readonly Token[]): readonly Piece[] => pieces.flatMap((piece, index): Piece[] => {
  const isFurther = (given: Piece | undefined, name: Piece | undefined): boolean => {
    if (given?.type !== "unknown" || name?.type !== "person" || given.to !== name.from || given.to - given.from > 1 || name.to - name.from < 2) return false
    const [word, first] = [tokens[given.from]!, tokens[name.from]!]
    const tied = (word.head >= name.from && word.head < name.to && /^(?:flat|compound|nmod)/.test(word.relation)) || (first.head === given.from && first.relation.startsWith("flat"))
    return tied && scriptOf(word.form) === scriptOf(first.form) && word.features.Case === first.features.Case && /^\p{Lu}\p{Ll}/u.test(word.form)
  }
  if (isFurther(piece, pieces[index + 1])) return []
  return [isFurther(pieces[index - 1], piece) ? { ...piece, from: piece.from - 1 } : piece]
})

const scriptOf = (form: string): "latin" | "cyrillic" => (/\p{Script=Cyrillic}/u.test(form) ? "cyrillic" : "latin")

/** "Ricardo Solís | Rivera": a second family name that the tree hangs on a full name is of the same person, whoever else is called so. */
const joinSecondFamilies = (pieces: readonly Piece[], tokens: readonly Token[]): readonly Piece[] => pieces.flatMap((piece, index): Piece[] => {
  const isSecond = (family: Piece | undefined, name: Piece | undefined): boolean => family !== undefined && name?.type === "person" && name.to - name.from > 1 && family.from === name.to && family.to - family.from === 1 &&
    (family.type === "surname" || family.type === "unknown") && tokens[family.from]!.relation.startsWith("flat") && tokens[family.from]!.head >= name.from && tokens[family.from]!.head < name.to && tokens[family.from]!.features.Case === tokens[name.to - 1]!.features.Case
  if (isSecond(piece, pieces[index - 1])) return []
  return [isSecond(pieces[index + 1], piece) ? { ...piece, to: pieces[index + 1]!.to } : piece]
})

/** "Sayyid | Ebrahim Raisi", "Haitham bin Tariq | Al Said": in a title, which has no tree, a word without cases that touches a known full name is a part of it. */
const joinInTitle = (pieces: readonly Piece[], tokens: readonly Token[]): readonly Piece[] => {
  if (tokens.length < 2 || tokens.some(({ head }) => head >= 0)) return pieces
  const isFull = (piece: Piece | undefined): boolean => piece?.type === "person" && piece.to - piece.from > 1
  const isLoose = ({ type, from, to }: Piece): boolean => (type === "unknown" || type === "surname") && tokens.slice(from, to).every(({ form }) => /^\p{Script=Latin}/u.test(form))
  const joined: Piece[] = []
  for (const piece of pieces) {
    const before = joined.at(-1)
    if (before && before.to === piece.from && isFull(before) && isLoose(piece)) joined[joined.length - 1] = { ...before, to: piece.to }
    else if (before && before.to === piece.from && isFull(piece) && isLoose(before) && before.to - before.from === 1) joined[joined.length - 1] = { ...piece, from: before.from }
    else joined.push(piece)
  }
  return joined
}

function known(tokens: readonly Token[], forms: readonly string[], keys: readonly ReadonlySet<string>[], at: number, gazetteer: Gazetteer): Piece | null {
  const match = longestMatch(gazetteer, forms, keys, at)
  if (!match) return null
  const entries = match.entries.filter((entry) => plausible(entry, tokens, match.from, match.to, gazetteer.rules))
  const is = (t: PieceType): boolean => entries.some((entry) => entry.type === t)
  // "NSA Doval": letters that are an office's too are the title of whose name follows
  const titles = is("organisation") && is("office") && tokens[match.to]?.upos === "PROPN" && isCapital(tokens[match.to]!.form)
  const type = titles ? "office" : PRIORITY.find(is)
  if (!type) return null
  return { from: match.from, to: match.to, type, ids: [...new Set(entries.filter((e) => e.type === type).map((e) => e.id))], entries }
}

function plausible(entry: Entry, tokens: readonly Token[], from: number, to: number, rules: NameRules): boolean {
  const token = tokens[from]!
  // «Сергей Князев»: behind a given name a capitalised word is a name, whatever else it means
  if (/^(?:office|state|organisation|adjective|group|body)$/.test(entry.type) && to - from === 1 && token.relation === "flat:name" && isCapital(token.form) && tokens[from - 1]?.features.NameType === "Giv") return false
  // "at 6 PM"
  if (entry.type === "office" && from > 0 && isShort(token) && (tokens[from - 1]!.upos === "NUM" || /\d$/.test(tokens[from - 1]!.form))) return false
  // "The Kremlin stated", "the palace reports": a finite verb is no state and no report
  if (to - from === 1 && token.upos === "VERB" && token.features.VerbForm === "Fin" && /^(?:party|group|body|mouthpiece)$/.test(entry.type)) return false
  if (!NAMES.has(entry.type) || to - from > 1) return true
  // «Раду Стойческу»: a common word that a body goes by may be somebody's given name
  if (entry.type === "organisation" && !/^[\p{Lu}.]{2,}$/u.test(token.form) && tokens[to]?.relation === "flat:name" && tokens[to]!.head === from && /^\p{Lu}\p{Ll}/u.test(tokens[to]!.form)) return false
  if (entry.type === "state" && token.upos === "ADJ" && /\p{Script=Cyrillic}/u.test(token.form)) return false
  // «София Орлова»: a town that somebody may be called after
  if (entry.type === "state" && rules.words().weakSurnames.includes(fold(token.lemma)) && tokens[to]?.relation === "flat:name" && !changesCase(tokens, to)) return false
  if (NO_NAME.has(token.upos) && !/^[\p{Lu}.]{2,}$/u.test(token.form)) return false
  if (entry.type === "surname" && from > 0 && hyphenAt(tokens, from - 1)) return false
  if (entry.type === "surname") return token.upos === "PROPN" || token.upos === "X" || from > 0 || token.relation.startsWith("nsubj") || tokens.length < 6
  if (entry.type !== "organisation" || rules.world().organisations.get(entry.id)?.kind !== "media") return true
  // «Известия», "Times": a common word is an outlet only in quotation marks or as a proper noun
  return token.upos === "PROPN" || token.upos === "X" || /^[\p{Lu}.-]{2,}$/u.test(token.form) || /^["«„“]$/.test(tokens[from - 1]?.form ?? "")
}

/** A run of capitalised proper nouns that no table knows, with initials, particles and hyphens inside. */
function unknown(tokens: readonly Token[], from: number, gazetteer: Gazetteer, keys: readonly ReadonlySet<string>[], forms: readonly string[], before: Piece | undefined): Piece | null {
  const quoted = quotedName(tokens, from)
  if (quoted) return quoted
  // "Mr de Raaf": behind a title a particle may come first
  const particle = before?.to === from && (before.type === "honorific" || before.type === "office") && gazetteer.particles.has(fold(tokens[from]!.form)) && isCapital(tokens[from + 1]?.form ?? "")
  // "President Biden Tuesday said"
  const isDay = (token: Token): boolean => gazetteer.days.has(token.form.toLowerCase())
  if (isDay(tokens[from]!)) return null
  if (!particle && !isHung(tokens[from]!) && !beginsName(tokens[from]!, tokens[from + 1])) return null
  const { particles } = gazetteer
  if (before?.type === "office" && before.to === from && (isRegion(tokens[from]!) || (from + 1 < tokens.length && isApposed(tokens, from, from + 1) && isInflected(tokens[from]!))) && (from + 1 === tokens.length || beginsAnother(tokens, from, from + 1) || !continuesName(tokens[from + 1]!))) return null
  let to = from + 1
  while (to < tokens.length) {
    if (isDay(tokens[to]!) || (known(tokens, forms, keys, to, gazetteer) && !isInitial(tokens[to]!.form))) break
    // «Альберт II»
    if (/^[IVX]{1,5}$/.test(tokens[to]!.form) && tokens[to]!.form !== tokens[to]!.lemma.toLowerCase() && /\p{Script=Cyrillic}/u.test(tokens[to - 1]!.form) && tokens[from]!.features.NameType !== "Geo") {
      to += 1
      break
    }
    if (endsBeforeCard(tokens, to, gazetteer.rules) || beginsAnother(tokens, from, to) || comesAgain(tokens, from, to)) break
    // «Бодуэна I. Альберт»: a numeral in other letters ends a name
    if (isNumeral(tokens[to]!, tokens[from]!)) break
    if (continuesName(tokens[to]!)) to += 1
    else if ((hyphenAt(tokens, to) || particles.has(fold(tokens[to]!.form))) && to + 1 < tokens.length && (continuesName(tokens[to + 1]!) || isSyllable(tokens, to))) to += 2
    else break
  }
  return { from, to, type: "unknown", ids: [], entries: [] }
}

/** "Given Family | Family GivenPresident of X": the card of a page that was copied into the text */
const comesAgain = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from > 1 && tokens[to]!.form === tokens[to - 1]!.form && tokens[to + 1]?.form.startsWith(tokens[from]!.form) === true

/** «губернатор Аляски | Билл Уокер», «с главой Чувашии | Олегом Орта»: another case behind a genitive, of a word that hangs on what stands before both, begins a name of its own. */
const beginsAnother = (tokens: readonly Token[], from: number, to: number): boolean =>
  (tokens[to - 1]!.features.Case === "Gen" && !["Gen", undefined].includes(tokens[to]!.features.Case) && tokens[to]!.head >= 0 && tokens[to]!.head < from && !tokens[to]!.relation.startsWith("flat")) || changesCase(tokens, to) || isApposed(tokens, from, to) || changesScript(tokens, to)

/** «каналу ATV | Петров»: what is written in other letters is no part of the name. */
const changesScript = (tokens: readonly Token[], to: number): boolean => scriptOf(tokens[to - 1]!.form) !== scriptOf(tokens[to]!.form)

/** "Advisor for International Economics | Mike Pyle", «мер Перемишля | Войцех Бакун»: a name of its own that hangs on what stands before both. */
const isApposed = (tokens: readonly Token[], from: number, to: number): boolean => {
  const { relation, head } = tokens[to]!
  if (!/^(?:appos|conj|list)$/.test(relation) || head < 0 || head >= from || (tokens[to - 1]!.head >= from && tokens[to - 1]!.head <= to)) return false
  return tokens[to + 1]?.relation.startsWith("flat") === true && tokens[to + 1]!.head === to
}

/** «мэра Риги | Янис Лиепа»: a given name in the nominative goes on with no genitive, though the tree joins them. */
const changesCase = (tokens: readonly Token[], to: number): boolean =>
  tokens[to - 1]!.features.Case === "Gen" && tokens[to]!.features.Case === "Nom" && tokens[to]!.features.NameType === "Giv" && tokens[to + 1]?.features.Case === "Nom" && tokens[to + 1]!.head === to

/** «сын главы Татарстана»: the genitive of a place behind an office is what the office is of. */
const isRegion = ({ features, relation }: Token): boolean => features.NameType === "Geo" && features.Case === "Gen" && relation.startsWith("nmod")

const isInflected = ({ form, lemma, features }: Token): boolean => features.Case !== undefined && fold(form) !== fold(lemma)

/** "Jean-Yves": a hyphen that touches both words; with blanks around it is a dash. */
const hyphenAt = (tokens: readonly Token[], at: number): boolean => tokens[at]!.form === "-" && tokens[at - 1]?.end === tokens[at]!.start && tokens[at]!.end === tokens[at + 1]?.start

/** "Han Seo-jun": a small word of Latin letters that a hyphen joins to a capital */
const isSyllable = (tokens: readonly Token[], at: number): boolean => hyphenAt(tokens, at) && isCapital(tokens[at - 1]!.form) && /^[a-z]{2,6}$/.test(tokens[at + 1]!.form)

const LONGEST_QUOTED = 4

/** «Новинарня»: a short quotation of nouns alone, capitalised, is a name whatever the tagger says. */
function quotedName(tokens: readonly Token[], from: number): Piece | null {
  if (!/^["«„“]$/.test(tokens[from - 1]?.form ?? "") || !isCapital(tokens[from]!.form)) return null
  let to = from
  while (to < tokens.length && /^(?:NOUN|PROPN|ADJ|X)$/.test(tokens[to]!.upos)) to += 1
  return to > from && to - from <= LONGEST_QUOTED && /^["»“”]$/.test(tokens[to]?.form ?? "") ? { from, to, type: "unknown", ids: [], entries: [] } : null
}

const isNumeral = ({ form }: Token, beside: Token | undefined): boolean => /^[IVX]\.$/.test(form) && /\p{Script=Cyrillic}/u.test(beside?.form ?? "")

const beginsName = (token: Token, next: Token | undefined): boolean =>
  !isNumeral(token, next) && isCapital(token.form) && (token.upos === "PROPN" || (token.upos === "X" && token.form.length > 1) || (isInitial(token.form) && isCapital(next?.form ?? "")))
/** «Саид аль-Хатиб»: a name that begins with a low particle. */
const isHung = (token: Token): boolean => token.relation === "flat:name" && /^\p{Ll}{1,3}-\p{Lu}/u.test(token.form)
const continuesName = (token: Token): boolean => isHung(token) || isCapital(token.form) && (token.upos === "PROPN" || token.upos === "X" || token.relation === "flat:name" || isInitial(token.form))

/**
 * "Hunter" + "Biden", «Г.» + «Блюмель»: initials belong to the family name after them, and so do "Antony J." before "Blinken" and "Takeshi" behind "IWAYA" where that
 * is the given name of the known one; another given name makes another person.
 */
function joinGivenNames(pieces: readonly Piece[], tokens: readonly Token[], rules: NameRules): readonly Piece[] {
  const bearers = (family: Piece, given: Token): readonly string[] =>
    family.ids.filter((id) => (rules.entities().get(id)?.names ?? []).some((name) => name.includes(" ") && name.split(" ").some((word) => fold(word).replace("-", "") === fold(given.form).replace("-", ""))))
  // "Lloyd James" before "Austin": a middle name is nobody else's where the first is the known one's
  const bornBy = (family: Piece, words: readonly Token[]): readonly string[] => {
    const exact = words.length > 1 ? bearers(family, words[0]!) : []
    return exact.length ? exact : misspelt(family, words[0]!, rules)
  }
  const joined: Piece[] = []
  for (const piece of pieces) {
    const before = joined.at(-1)
    // "Assistant Secretary": a deputy before another office only changes it
    if (before?.type === "office" && piece.type === "office" && before.to === piece.from) {
      const prefix = before.entries.find((entry) => entry.type === "prefix")
      if (prefix) joined[joined.length - 1] = { ...before, type: "prefix", ids: [prefix.id] }
    }
    if (piece.type === "surname" && before?.type === "unknown" && before.to === piece.from && !isApposed(tokens, before.from, piece.from) && !changesScript(tokens, piece.from)) {
      joined.pop()
      const isDotted = (token: Token): boolean => /^(?:\p{Lu}\p{Ll}{0,2}\.)+$/u.test(token.form)
      const words = tokens.slice(before.from, before.to)
      const ids = words.every(isDotted) ? initialled(piece, words[0]!, rules) : words.slice(1).every(isDotted) || words.length === 2 ? bornBy(piece, words) : []
      joined.push(ids.length ? { ...piece, from: before.from, type: "person", ids } : words.every(isDotted) ? { ...piece, from: before.from } : { from: before.from, to: piece.to, type: "unknown", ids: [], entries: piece.entries })
    } else if (piece.type === "unknown" && before?.type === "surname" && before.to === piece.from && piece.to - piece.from === 1 && !isShouted(tokens[piece.from]!) && (isShouted(tokens[before.from]!) || bearers(before, tokens[piece.from]!).length > 0)) {
      const ids = bearers(before, tokens[piece.from]!)
      joined[joined.length - 1] = { from: before.from, to: piece.to, type: ids.length ? "person" : "unknown", ids, entries: before.entries }
    } else if (piece.type === "unknown" && before?.type === "surname" && before.to === piece.from && (givenBefore(before, piece, tokens, rules) || isNamesake(before, piece, tokens, rules))) {
      joined[joined.length - 1] = { from: before.from, to: piece.to, type: "unknown", ids: [], entries: before.entries }
    } else joined.push(piece)
  }
  return joined
}

const givenNames = (id: string, rules: NameRules): readonly string[] =>
  rules.world().people.get(id)?.familyFirst === true ? [] : (rules.entities().get(id)?.names ?? []).flatMap((name) => (name.includes(" ") ? [name.split(" ")[0]!] : []))

/** «П. Порошенко»: the one bearer of the family name whose given name begins so; none where there are two. */
function initialled({ ids }: Piece, initial: Token, rules: NameRules): readonly string[] {
  const fitting = ids.filter((id) => givenNames(id, rules).some((name) => fold(name).startsWith(fold(initial.form.charAt(0)))))
  return fitting.length === 1 ? fitting : []
}

/** «Емануелем» + «Макроном», "Vladmir" + "Putin": the given name of the one bearer but for a letter and its ending. */
function misspelt({ ids }: Piece, given: Token, rules: NameRules): readonly string[] {
  const plain = (name: string): string => fold(name).replace(/(.)\1/gu, "$1").replace(/ю/gu, "у").replace(/[эє]/gu, "е").replace(/y/gu, "i")
  const word = plain(given.form)
  const isAlike = (name: string): boolean => {
    const known = plain(name)
    const differs = [...known].findIndex((letter, k) => letter !== word[k])
    const same = differs < 0 ? known.length : differs
    const declined = known.length - same <= 1 && word.length - same <= ENDING
    if (same === known.length && known.length > ENDING && word.length - same <= ENDING) return true
    return Math.min(word.length, known.length) >= LONG_ENOUGH && (declined || [0, 1].some((a) => [0, 1].some((b) => a + b > 0 && known.slice(same + a) === word.slice(same + b))))
  }
  const isOther = (id: string): boolean => given.features.Gender !== undefined && given.features.Gender !== (rules.world().people.get(id)?.gender === "f" ? "Fem" : "Masc")
  const fitting = ids.filter((id) => !isOther(id) && givenNames(id, rules).some(isAlike))
  return fitting.length === 1 ? fitting : []
}

/** Letters of a given name that may be misspelt, and of an ending of its cases. */
const LONG_ENOUGH = 5
const ENDING = 3

/** "Han Seo-jun", "Vo Van Dinh": another bearer of a family name that stands first. */
const isNamesake = (family: Piece, given: Piece, tokens: readonly Token[], rules: NameRules): boolean =>
  ((given.to - given.from === 3 && isSyllable(tokens, given.from + 1)) || tokens.slice(given.from, given.to).every(({ relation, head }) => relation === "flat" && head === family.from)) &&
  family.ids.every((id) => rules.world().people.get(id)?.familyFirst === true)

/** «Марина Котова», «Саида аль-Хатиба», "Rubio Lanz": before a family name in the same case, somebody's family name is a given name. */
function givenBefore(before: Piece, piece: Piece, tokens: readonly Token[], rules: NameRules): boolean {
  const [given, family] = [tokens[before.to - 1]!, tokens[piece.from]!]
  const same = given.features.Case !== undefined && (family.features.Case === undefined || family.features.Case === given.features.Case)
  // a given name that looks like an oblique case of another («Петру Мунтян»)
  const called = given.features.NameType === "Giv" && family.features.NameType === "Sur"
  // "Rubio Lanz": without cases the tree alone tells, where the family name does not stand first
  const caseless = given.features.Case === undefined && family.features.Case === undefined && family.relation === "flat" && before.ids.every((id) => rules.world().people.get(id)?.familyFirst !== true)
  return before.to - before.from === 1 && (same || called || caseless) && (caseless || family.relation === "flat:name") && family.head === before.from && !/^\p{Lu}{2,}$/u.test(family.form)
}
