import type { Token } from "../../model/annotation.ts"
import type { ActorWords, NameRules } from "../../languages/parts/names.ts"
import type { Person } from "./cast.ts"
import { agreedGender, type Discourse, type Place } from "./discourse.ts"
import { stem } from "./keys.ts"
import { isHeard } from "./offices.ts"
import type { Piece } from "./pieces.ts"
import { personOf } from "./pronouns.ts"
import type { Named, Scanned } from "./scanned.ts"

/** Sentences for which somebody stays "the skipper". */
const REACH = 8

/** Common nouns by their stems, with the one person whom the document introduces by it; null where there are several. */
export type Called = ReadonlyMap<string, Person | null>

/** «скрипачка Аста Лунд», "Danish skipper Halvor Tveit": what people are called beside their full names. */
export function calledBy(places: readonly Scanned[], named: Named): Called {
  const called = new Map<string, Person | null>()
  for (const { sentence: { tokens }, pieces, rules } of places) {
    for (const piece of pieces) {
      const person = named.get(piece)
      const noun = tokens[piece.from - 1]
      if (!person || !noun || piece.to - piece.from < 2 || !isBeside(tokens, noun, piece)) continue
      const key = stem(noun.lemma, rules)
      called.set(key, called.has(key) && called.get(key) !== person ? null : person)
    }
  }
  return called
}

/** Stems of the nouns that stand right before names of two words and more. */
export const nounsBeside = (places: readonly Scanned[]): ReadonlySet<string> =>
  new Set(places.flatMap(({ sentence: { tokens }, pieces, rules }) => pieces.flatMap((piece) => {
    const noun = piece.to - piece.from > 1 && (piece.type === "unknown" || piece.type === "person") ? tokens[piece.from - 1] : undefined
    return noun?.upos === "NOUN" && /^\p{Ll}/u.test(noun.form) ? [stem(noun.lemma, rules)] : []
  })))

/** «Пасічник» at the beginning of a sentence, where the document has a «пасічник Йонас Варнас»: a capital alone makes no name of it. */
export const opensAsNoun = (tokens: readonly Token[], piece: Piece | undefined, nouns: ReadonlySet<string>, rules: NameRules): boolean =>
  piece?.from === 0 && piece.to === 1 && (piece.type === "surname" || piece.type === "unknown") && (nouns.has(stem(tokens[0]!.lemma, rules)) || nouns.has(stem(tokens[0]!.form, rules)))

function isBeside(tokens: readonly Token[], noun: Token, name: Piece): boolean {
  if (noun.upos !== "NOUN" || noun.features.Number === "Plur") return false
  const joined = tokens.slice(name.from, name.to).some((token, i) => (token.head >= 0 && tokens[token.head] === noun) || noun.head === name.from + i)
  return joined || (noun.features.Animacy !== "Inan" && noun.features.Case !== undefined && noun.features.Case === tokens[name.from]!.features.Case)
}

/** Whom a bare noun means that no table knows: «Скрипачка добавила», "the skipper said", «по словам женщины». */
export function calledAgain({ sentence: { tokens }, index, rules }: Place, discourse: Discourse, called: Called, at: number): Person | null {
  const token = tokens[at]!
  if ((token.upos !== "NOUN" && (at > 0 || token.upos !== "PROPN")) || token.features.Number === "Plur" || discourse.within[at] === true || !isHeard(tokens, at) || !isBare(tokens, at, rules.words())) return null
  const gender = genderOf(token, rules)
  if (gender) return personOf(discourse, gender, index, tokens, at)
  const person = called.get(stem(token.lemma, rules)) ?? null
  const last = person && discourse.references.findLast((r) => r.person === person)
  const agreed = agreedGender(tokens, at)
  return last && index - last.sentence <= REACH && (agreed === null || person.gender === null || agreed === person.gender || agreed === "m") ? person : null
}

/** With an article that says it is known, where the language has articles, and nothing else but an age: «по словам 25-летней спортсменки». */
function isBare(tokens: readonly Token[], at: number, { ofWords }: ActorWords): boolean {
  const children = tokens.filter((token) => token.head === at && !/^(?:punct|case)/.test(token.relation))
  const articles = ofWords.length > 0
  if (!articles) return children.every((token) => token.relation === "amod" && /^\d/.test(token.form))
  return children.length === 1 && children[0]!.features.Definite === "Def"
}

function genderOf({ lemma }: Token, rules: NameRules): "m" | "f" | null {
  const { men, women } = rules.words()
  const key = stem(lemma, rules)
  const among = (words: readonly string[]): boolean => words.some((word) => stem(word, rules) === key)
  return among(men) ? "m" : among(women) ? "f" : null
}
