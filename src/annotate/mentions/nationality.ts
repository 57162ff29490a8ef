import type { Token } from "../../model/annotation.ts"
import type { Piece } from "./pieces.ts"

/** Most words between the state's adjective and the name: «французский театральный и кинорежиссёр Люк Морван». */
const REACH = 5

/** Id of the state whose adjective describes the noun beside the name: «норвежский рыбак Эйнар Лунд», "French oyster farmer Luc Morvan"; of two the nearer one. */
export function nationalityOf(tokens: readonly Token[], name: Piece, pieces: readonly Piece[]): string | null {
  const own = tokens[name.from]!.features.Case
  let noun = -1
  for (let at = name.from - 1; at >= 0 && name.from - at <= REACH + 1; at -= 1) {
    const token = tokens[at]!
    const state = pieces.find((piece) => piece.to === at + 1)?.entries.find((entry) => entry.type === "adjective")
    if (state) return noun >= 0 && agrees(token, tokens[noun]!) && fits(tokens[noun]!, own, tokens, name) ? state.id : null
    if (token.upos === "NOUN" || (token.upos === "PROPN" && /^\p{Ll}/u.test(token.form))) {
      // the noun beside the name is what the person is; one before it only tells more
      if (noun < 0 && token.features.Number !== "Plur") noun = at
      else if (own !== undefined) return null
    } else if (token.upos !== "ADJ" && token.form !== "-") return null
  }
  return null
}

const agrees = (adjective: Token, noun: Token): boolean =>
  noun.features.Case === undefined || adjective.features.Case === undefined || (adjective.features.Case === noun.features.Case && adjective.features.Number !== "Plur")

/** Living where the language tells, and in the case of the name; a name that the tree hangs on it needs none. */
function fits(noun: Token, own: string | undefined, tokens: readonly Token[], name: Piece): boolean {
  const joined = tokens.slice(name.from, name.to).some((token, i) => (token.head >= 0 && tokens[token.head] === noun) || noun.head === name.from + i)
  return joined || (noun.features.Animacy !== "Inan" && own !== undefined && noun.features.Case === own)
}
