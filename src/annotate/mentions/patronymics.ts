import type { NameRules } from "../../languages/parts/names.ts"
import type { Token } from "../../model/annotation.ts"
import { startsCard } from "../cards.ts"
import type { Cast, Person } from "./cast.ts"
import { stem } from "./keys.ts"
import { isShouted, type Piece } from "./pieces.ts"

/** A name of three words with the patronymic in the middle or at the end, or of two: an address without the family name. */
type Order = "given-patronymic-family" | "family-given-patronymic" | "given-patronymic"

function orderOf(tokens: readonly Token[], { from, to }: { readonly from: number, readonly to: number }, { patronymic }: NameRules): Order | null {
  if (patronymic === null || to - from < 2 || to - from > 3) return null
  const is = (at: number): boolean => patronymic.test(tokens[at]!.form)
  if (to - from === 2) return is(to - 1) && !is(from) ? "given-patronymic" : null
  if (is(to - 1)) return "family-given-patronymic"
  return is(from + 1) ? "given-patronymic-family" : null
}

/** The words by which others know the person, given name first: patronymics are left out. */
export function nameWords(tokens: readonly Token[], piece: Piece, rules: NameRules): readonly Token[] {
  const at = (...places: readonly number[]): readonly Token[] => places.map((place) => tokens[piece.from + place]!)
  switch (orderOf(tokens, piece, rules)) {
    case "family-given-patronymic": return at(1, 0)
    case "given-patronymic-family": return at(0, 2)
    default: {
      const words = tokens.slice(piece.from, piece.to)
      return words.length > 1 && isShouted(words[0]!) && !words.slice(1).some(isShouted) ? [...words.slice(1), words[0]!] : words
    }
  }
}

export const isAddress = (tokens: readonly Token[], piece: Piece, rules: NameRules): boolean => piece.type === "unknown" && orderOf(tokens, piece, rules) === "given-patronymic"

/** Keeps the patronymic with which a person is named. */
export function notePatronymic(person: Person, tokens: readonly Token[], piece: Piece, rules: NameRules): void {
  const place = orderOf(tokens, piece, rules) === "family-given-patronymic" ? 2 : 1
  const word = tokens[piece.from + place]
  if (word && piece.to - piece.from === 3 && rules.patronymic?.test(word.form)) person.patronymic = stem(word.form, rules)
}

/** «Владимир Владимирович» without a family name: the person of the document with that patronymic, else the only one with that given name. */
export function addressed(cast: Cast, tokens: readonly Token[], piece: Piece, rules: NameRules): Person | null {
  const given = tokens[piece.from]!
  const wanted = new Set([stem(given.lemma, rules), stem(given.form, rules)])
  const found = [...cast.people.values()].filter((person) => person.stems.length > 1 && givenStems(person, rules).some((own) => wanted.has(own)))
  const own = found.filter((person) => person.patronymic === stem(tokens[piece.from + 1]!.form, rules))
  return own[0] ?? (found.length === 1 && found[0]!.patronymic === null ? found[0]! : null)
}

const givenStems = (person: Person, rules: NameRules): readonly string[] =>
  person.fact ? (rules.entities().get(person.id)?.names ?? []).filter((name) => name.includes(" ")).map((name) => stem(name.split(" ")[0]!, rules)) : [person.stems[0]!]

/** «Мишустин» + «Михаил Владимирович»: one name, of the known person where the given name is theirs. */
export function joinPatronymics(pieces: readonly Piece[], tokens: readonly Token[], rules: NameRules): readonly Piece[] {
  if (rules.patronymic === null) return pieces
  const joined: Piece[] = []
  for (const piece of pieces) {
    const before = joined.at(-1)
    const family = before?.to === piece.from ? [before, piece].find(({ type, from, to }) => type === "surname" && to - from === 1) : undefined
    const rest = family === before ? piece : before
    if (!before || !family || rest?.type !== "unknown" || orderOf(tokens, rest, rules) !== "given-patronymic") {
      joined.push(piece)
      continue
    }
    const given = tokens[rest.from]!
    const stems = new Set([stem(given.lemma, rules), stem(given.form, rules)])
    const ids = family.ids.filter((id) => (rules.entities().get(id)?.names ?? []).some((name) => stems.has(stem(name.split(" ")[0]!, rules))))
    joined[joined.length - 1] = { from: before.from, to: piece.to, type: ids.length ? "person" : "unknown", ids, entries: ids.length ? family.entries : [] }
  }
  return joined
}

/** Where a card begins, the name before it ends. */
export const endsBeforeCard = (tokens: readonly Token[], at: number, { patronymic }: NameRules): boolean => patronymic !== null && startsCard(tokens, at, patronymic)
