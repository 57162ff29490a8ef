import type { NameRules } from "../../languages/parts/names.ts"
import type { Token } from "../../model/annotation.ts"
import { active, admitKnown, byFirstName, byGivenName, type Cast, newPerson, type Person, plainName, presentPerson, standsAsSubject } from "./cast.ts"
import { heldFor, holds, meanings, TOP_KINDS } from "./holders.ts"
import { fold, stem } from "./keys.ts"
import type { Phrase } from "./phrases.ts"
import { addressed, isAddress } from "./patronymics.ts"
import type { Piece } from "./pieces.ts"

export interface Reading {
  readonly tokens: readonly Token[]
  readonly rules: NameRules
}

/** Ids of people whom the document names in full: their family names alone are safe. */
export type FullNames = ReadonlySet<string>

/** The person whom a name means, or null where it is no person's name. */
export function personNamed(cast: Cast, piece: Piece, phrase: Phrase | null, full: FullNames, { tokens, rules }: Reading): Person | null {
  if (piece.type === "person") return admitKnown(cast, best(cast, piece.ids, phrase, full, piece, tokens)?.id ?? piece.ids[0]!)
  // "Crown Prince Mohammed"
  const royal = phrase?.type === "office" && piece.to - piece.from === 1 ? byGivenName(cast, { tokens, rules }, piece, (person) => full.has(person.id) && holds(cast, person, phrase.core.ids[0]!)) : null
  if (royal && !presentPerson(cast, tokens, piece, rules)) return royal
  if (piece.type === "surname") return bySurname(cast, piece, phrase, full, { tokens, rules })
  return byFirstNameAlone(cast, piece, phrase, full, { tokens, rules }) ?? unknownPerson(cast, piece, phrase, { tokens, rules })
}

/** "Emmanuel and I": a given name alone, of the only one whom the document names in full by it. */
function byFirstNameAlone(cast: Cast, piece: Piece, phrase: Phrase | null, full: FullNames, { tokens, rules }: Reading): Person | null {
  const token = tokens[piece.from]!
  if (piece.to - piece.from > 1 || titled(phrase) || token.upos !== "PROPN" || presentPerson(cast, tokens, piece, rules)) return null
  const forms = [stem(token.lemma, rules), stem(token.form, rules)]
  const bears = (id: string): boolean => (rules.entities().get(id)?.names ?? []).some((name) => name.includes(" ") && forms.includes(stem(name.split(" ")[0]!, rules)))
  const found = [...full].filter((id) => cast.world.people.get(id)?.familyFirst === false && bears(id))
  return found.length === 1 ? admitKnown(cast, found[0]!) : null
}

const titled = (phrase: Phrase | null): boolean => phrase !== null && (phrase.type === "office" || phrase.honorific)

function bySurname(cast: Cast, piece: Piece, phrase: Phrase | null, full: FullNames, reading: Reading): Person | null {
  // "President Han" behind "Han Seo-jun"
  const named = titled(phrase) ? byFirstName(cast, reading.tokens, piece, reading.rules) : null
  if (named && !piece.ids.some((id) => full.has(id))) return named
  const own = presentPerson(cast, reading.tokens, piece, reading.rules)
  const chosen = best(cast, piece.ids, phrase, full, piece, reading.tokens)
  if (own && !own.fact && !(chosen?.fits && !own.kinds.has(phrase!.core.ids[0]!))) return own
  if (!chosen) return null
  const weak = reading.rules.words().weakSurnames.includes(fold(reading.tokens[piece.to - 1]!.lemma)) || reading.rules.words().weakSurnames.includes(fold(reading.tokens[piece.to - 1]!.form))
  const safe = full.has(chosen.id) || cast.people.has(chosen.id) || titled(phrase) || phrase?.owner.person === piece
  // «принц Филипп»: royals go by a given name, which is somebody else's family name
  if (phrase?.type === "office" && ROYAL.has(phrase.core.ids[0]!) && !full.has(chosen.id) && !chosen.fits) return newPerson(cast, reading.tokens, piece, reading.rules)
  // «Кошти вже є», «на Дунай»: a tagger that tells the living from the rest tells that it is no person
  const thing = reading.tokens[piece.to - 1]!.features.Animacy === "Inan"
  // «сына принца Филиппа»: what anybody may be called tells nothing of a name that many bear
  const told = full.has(chosen.id) || cast.people.has(chosen.id) || phrase?.type !== "office" || phrase.core.ids[0] !== "role" || chosen.fits
  if (weak && safe && !told && isCyrillic(reading.tokens[piece.to - 1]!)) return newPerson(cast, reading.tokens, piece, reading.rules)
  if ((weak || thing) && !safe) return null
  if (!safe && cast.year !== null && !chosen.lately) return null
  if (titled(phrase) && !full.has(chosen.id) && cast.year !== null && !chosen.lately) return newPerson(cast, reading.tokens, piece, reading.rules)
  return admitKnown(cast, chosen.id)
}

const ROYAL: ReadonlySet<string> = new Set(["royal", "monarch", "crown-prince"])

interface Choice {
  readonly id: string
  readonly score: number
  /** held an office in the document's year or shortly before */
  readonly lately: boolean
  /** held the very office that the phrase names */
  readonly fits: boolean
}

function best(cast: Cast, ids: readonly string[], phrase: Phrase | null, full: FullNames, piece: Piece, tokens: readonly Token[]): Choice | null {
  const last = tokens[piece.to - 1]!
  // «заявление Обамы»: an oblique case of a name in -а tells nobody's gender
  const gender = /[ая]$/.test(last.lemma) && !["Nom", undefined].includes(last.features.Case) ? undefined : last.features.Gender
  const choices = ids.map((id): Choice => {
    const fact = cast.world.people.get(id)!
    const kind = phrase?.type === "office" ? phrase.core.ids[0]! : null
    const state = phrase?.owner.states[0]
    const year = cast.year
    const now = year !== null && fact.offices.some((o) => active(o, year))
    const lately = year === null || fact.offices.length === 0 || fact.offices.some((o) => o.from - 1 <= year && year <= o.to + 3)
    let score = cast.people.has(id) ? 30 + Math.min(9, cast.people.get(id)!.count) : 0
    if (full.has(id)) score += 100
    if (now) score += 10 + (fact.offices.some((o) => active(o, year!) && TOP_KINDS.has(o.kind)) ? 4 : 0)
    const fits = kind !== null && fact.offices.some((o) => meanings(kind).includes(o.kind) && (year === null || active(o, year)))
    if (fits) score += 20
    if (state && cast.world.states.get(state)?.name === fact.side) score += 20
    if (fact.side === cast.side) score += 2
    if ((gender === "Fem" && fact.gender === "m") || (gender === "Masc" && fact.gender === "f")) score -= 15
    if (!lately) score -= 10
    return { id, score, lately, fits }
  })
  return choices.sort((a, b) => b.score - a.score)[0] ?? null
}

function unknownPerson(cast: Cast, piece: Piece, phrase: Phrase | null, reading: Reading): Person | null {
  const own = presentPerson(cast, reading.tokens, piece, reading.rules) ?? (isAddress(reading.tokens, piece, reading.rules) ? addressed(cast, reading.tokens, piece, reading.rules) : null)
  if (own) return recalled(own, piece, reading)
  const first = titled(phrase) ? byFirstName(cast, reading.tokens, piece, reading.rules) : null
  if (first) return first
  return titled(phrase) || looksLikeName(piece, reading.tokens) || isCalled(piece, reading.tokens) ? newPerson(cast, reading.tokens, piece, reading.rules) : null
}

/** Where a whole name is a subject it stands in its dictionary form, whatever was made of an oblique one before. */
function recalled(person: Person, piece: Piece, { tokens, rules }: Reading): Person {
  if (person.fact === null && !isAddress(tokens, piece, rules) && piece.to - piece.from >= person.stems.length && person.stems.length > 1 && !tokens.slice(piece.from, piece.to).some((t) => t.form.endsWith(".")) && standsAsSubject(tokens, piece)) person.name = rules.romanise(plainName(tokens, piece, rules))
  return person
}

/** «тренер Игнатов»: one word in apposition to somebody, in the same case. */
function isCalled({ from, to }: Piece, tokens: readonly Token[]): boolean {
  const [noun, name] = [tokens[from - 1], tokens[from]!]
  if (to - from > 1 || noun?.upos !== "NOUN" || noun.features.Animacy !== "Anim" || noun.features.Number !== "Sing" || name.features.Animacy === "Inan" || name.features.NameType === "Geo") return false
  return name.head === from - 1 && /^(?:appos|flat)/.test(name.relation) && name.features.Case === noun.features.Case && isCyrillic(name)
}

/** Two or more words, joined as names are; animate where the language tells. */
function looksLikeName(piece: Piece, tokens: readonly Token[]): boolean {
  const words = tokens.slice(piece.from, piece.to)
  if (words.filter((token) => token.form !== "-").length < 2 || words.some((token) => /\d/.test(token.form))) return false
  if (words.some((token) => token.features.Animacy === "Inan")) return false
  // Latin words in a Cyrillic text are products and companies, or repeat a name in brackets
  if (!words.some(isCyrillic) && tokens.some(isCyrillic)) return false
  const joined = words.some((token, i) => i > 0 && token.relation.startsWith("flat") && token.relation !== "flat:foreign")
  return joined && tokens[piece.from - 1]?.upos !== "DET"
}

const isCyrillic = ({ form }: Token): boolean => /\p{Script=Cyrillic}/u.test(form)

/** What a phrase with a title tells of the people it names. */
export function learn(cast: Cast, person: Person, kind: string | null, side: string | null, stems: readonly string[]): void {
  if (kind) person.kinds.add(kind)
  for (const s of stems) person.titleStems.add(s)
  if (!person.fact && person.side === null && side !== null) person.side = side
  if (person.fact && side !== null && side !== person.side && cast.year === null && heldFor(cast, person.fact, side)) person.side = side
}
