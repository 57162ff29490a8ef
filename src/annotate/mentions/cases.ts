import type { Token } from "../../model/annotation.ts"
import { fold } from "./keys.ts"
import type { Piece } from "./pieces.ts"

/** «адвокат Ильи Громова», «сторонники Каприлеса»: a name that no table knows, of somebody. */
export const isFamily = (tokens: readonly Token[], { type, from, to }: Piece): boolean =>
  type === "unknown" && tokens[from]!.features.Animacy === "Anim" && (to - from > 1 ? tokens.slice(from + 1, to).every((t) => t.relation === "flat:name") : tokens[from]!.features.NameType === "Sur")

/** «представитель Путина» against «представитель Песков» and «принял президента Зеленского», whose accusative looks like a genitive */
export const isGenitive = (tokens: readonly Token[], piece: Piece): boolean => {
  const before = tokens[piece.from - 1]?.features
  if (before?.Case === "Nom" && isDeclined(tokens, piece)) return true
  // «по словам матери Ильи Громова»: she is not called so
  const last = tokens[piece.to - 1]!
  if (before?.Gender === "Fem" && before.Case === "Gen" && /\p{Script=Cyrillic}/u.test(last.form) && fold(last.form).startsWith(fold(last.lemma)) && last.form.length === last.lemma.length + 1) return true
  return tokens[piece.to - 1]!.features.Case === "Gen" && before?.Case !== "Gen" && !(before?.Case === "Acc" && before.Animacy === "Anim")
}

/** «отец Ильи Громова»: whatever the tagger says of the case, a name none of whose words is its dictionary form, nor its lemma with an ending, is in no nominative. */
export const isDeclined = (tokens: readonly Token[], { from, to }: Piece): boolean =>
  to - from > 1 && !fold(tokens[from]!.form).startsWith(fold(tokens[from]!.lemma)) && tokens.slice(from, to).every((t) => t.features.Case !== undefined && /\p{Script=Cyrillic}/u.test(t.form) && fold(t.form) !== fold(t.lemma))

/** All of its words that have a case: some taggers let one slip. */
export const isNominative = (tokens: readonly Token[], piece: Piece): boolean => {
  const cases = tokens.slice(piece.from, piece.to).flatMap(({ features }) => features.Case ?? [])
  return cases.length > 0 && cases.every((c) => c === "Nom")
}

/** «с президентом Лунд заявил»: a name in the nominative between an office in the instrumental and a verb is somebody else's. */
export const standsApart = (tokens: readonly Token[], office: Piece, name: Piece | undefined): boolean =>
  name !== undefined && tokens[name.to]?.upos === "VERB" && tokens[name.to]!.features.VerbForm === "Fin" && tokens[office.to - 1]!.features.Case === "Ins" && tokens.slice(name.from, name.to).every(({ features, form, lemma }) => features.Case === "Nom" && form === lemma)
