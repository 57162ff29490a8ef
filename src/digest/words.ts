import type { Token } from "../model/annotation.ts"
import type { ComparedAccount, StatementReference } from "../model/comparison.ts"
import type { Span } from "../model/span.ts"
import type { LanguagePack } from "../languages/pack.ts"
import type { Teller } from "./parties.ts"
import { sentencesOver, shapeOf, tokensIn } from "./shape.ts"
import { partOf, statementAt } from "./tell.ts"

/** Words that tell something */
export const CONTENT: ReadonlySet<string> = new Set(["NOUN", "VERB", "ADJ", "PROPN", "NUM", "ADV"])

/** The places of a statement that a sentence on it tells. */
export const spansOf = (reference: StatementReference, { accounts }: Teller): readonly Span[] => {
  const statement = statementAt(reference, accounts)
  const part = partOf(reference, statement)
  return part !== null ? [part] : statement.content.length > 0 ? statement.content : statement.cue
}

export const accountAt = ({ account: index }: StatementReference, { accounts }: Teller): ComparedAccount => accounts.find((other) => other.index === index)!

export const wordsOf = (reference: StatementReference, teller: Teller): readonly Token[] => spansOf(reference, teller).flatMap((span) => tokensIn(accountAt(reference, teller), span))

/** "so", "this", "it": what points at words that stand elsewhere. */
export const isPointing = ({ upos, features, relation }: Token): boolean => relation !== "expl" && (features["PronType"] === "Dem" || (upos === "PRON" && features["Person"] === "3" && features["Gender"] === "Neut" && features["Poss"] !== "Yes"))

/** Of the language that its words are in */
export const packAt = (reference: StatementReference, teller: Teller): LanguagePack | undefined => {
  const [first] = spansOf(reference, teller)
  return teller.packs.get((first === undefined ? undefined : sentencesOver(accountAt(reference, teller), first)[0]?.language) ?? "")
}

/** A part of a clause that stands for nothing alone */
export const isPart = (reference: StatementReference, teller: Teller): boolean => {
  const [first] = spansOf(reference, teller)
  const pack = packAt(reference, teller)
  return first !== undefined && pack !== undefined && shapeOf(accountAt(reference, teller), first, pack).phrase === "part"
}
