import type { Hit } from "./hits.ts"
import type { SpeakerContext, Voice } from "./speaker.ts"
import { firstOfChain, isBody, isPlaceOfTalks, placeAgain, placeUnder, subjectOf, voice } from "./speaker-nearby.ts"
import { childrenBy, fold, isPassive, isReflexive, isVerbal, prepositionsOf, relation, type Tree } from "./tree.ts"

/** «В Кремле сообщили», «у Брюсселі кажуть»: an unnamed plural speaks for the place or body it works in. */
export function placeOfUnnamed(hit: Hit, context: SpeakerContext): Voice | null {
  const { tree } = hit
  const predicate = firstOfChain(tree, hit.predicate)
  const verb = tree.tokens[predicate]!
  // «в Лунде подписали договор»: where something is signed is not who signs it
  if (hit.entry.act === "agree" && hit.entry.joint && hit.entry.slots.some((s) => s.kind === "obj")) return null
  const unnamed = verb.features.Number === "Plur" && (verb.features.Person === "3" || verb.features.Tense === "Past" || verb.features.Person === undefined)
  const subject = subjectOf(tree, predicate)
  // «у Берліні плануються переговори»: of what happens there the place tells nothing
  if (subject !== null && hit.entry.act === "announce" && isReflexive(verb) && tree.tokens[subject]!.upos === "NOUN" && tree.tokens[subject]!.features.Animacy === "Inan") return null
  // «у Варшаві переконані, що A»
  const certain = verb.upos === "ADJ" && hit.entry.upos === "ADJ" && subject === null && hit.entry.slots.some((s) => s.kind === "clause")
  // «запланированы выборы», «осуждающими»: weak passives and attributes are nobody's
  if ((hit.entry.upos === "VERB" && hit.entry.weak && isPassive(tree, predicate)) || (verb.features.VerbForm === "Part" && relation(verb) === "amod")) return null
  if (!unnamed || !(isVerbal(verb) || certain) || (subject !== null && context.canSpeak(tree, subject) && !isToldTo(tree, subject, predicate, context)) || verb.features.VerbForm === "Conv" || verb.features.VerbForm === "Inf") return null
  const place = placeUnder(tree, predicate, context) ?? (subject === null ? undefined : toldPlace(tree, subject, predicate, context))
  const beside = place ?? placeBeside(tree, predicate, context)
  if (beside !== null && hit.entry.joint && isPlaceOfTalks(tree, beside, context)) return null
  // «обговорили події в Росії»: a place behind what is discussed is a part of it
  if (beside !== null && beside > predicate && hit.entry.act === "discuss" && childrenBy(tree, predicate, "obj").some((c) => c > predicate && c < beside)) return null
  return beside === null ? placeAgain(tree, predicate, context, (earlier, i) => isBody(earlier, i, context)) : voice(tree, beside, "place-of-unnamed")
}

/** «сообщили РИА Новости в пресс-службе»: a plural does not agree with one name, and the place behind that name speaks. */
export function isToldTo(tree: Tree, subject: number, predicate: number, context: SpeakerContext): boolean {
  let first = subject
  while (first - 1 > predicate && tree.tokens[first - 1]!.upos === "PROPN") first--
  const { upos, features } = tree.tokens[first]!
  if (upos !== "PROPN" || features.Number !== "Sing" || tree.tokens[predicate]!.features.Number !== "Plur" || subject < predicate || childrenBy(tree, subject, "conj").length) return false
  return toldPlace(tree, subject, predicate, context) !== undefined
}

const toldPlace = (tree: Tree, name: number, predicate: number, context: SpeakerContext): number | undefined => {
  const place = placeUnder(tree, predicate, context)
  if (place !== undefined) return place > name ? place : undefined
  return childrenBy(tree, name, "nmod").find((c) => tree.tokens[c]!.features.Case === "Loc" && isBody(tree, c, context) && prepositionsOf(tree, c).some((p) => context.syntax.placePrepositions.has(p)))
}

/** «В Кремле сообщения о A опровергли»: a thing in the plural between the place that speaks and the verb. */
export function isFrontedObject(tree: Tree, subject: number, predicate: number, context: SpeakerContext): boolean {
  const { upos, features, lemma } = tree.tokens[subject]!
  const place = placeUnder(tree, predicate, context)
  // «тысячи людей»
  if (childrenBy(tree, subject, "nmod").some((c) => tree.tokens[c]!.features.Animacy === "Anim" && !prepositionsOf(tree, c).length && tree.tokens[c]!.upos === "NOUN")) return false
  return upos === "NOUN" && features.Animacy === "Inan" && (!context.speakerNouns.has(fold(lemma)) || childrenBy(tree, subject, "det").some((c) => tree.tokens[c]!.features.PronType === "Dem")) && place !== undefined && place < subject && subject < predicate
}

/** «… с Украиной в Кремле подвергли»: the place right before the verb, whatever the parser hung it on. */
export function placeBeside(tree: Tree, predicate: number, { syntax, canSpeak, speakerNouns }: SpeakerContext): number | null {
  const noun = predicate - 1
  const token = tree.tokens[noun]
  if (token?.features.Case !== "Loc" || !(canSpeak(tree, noun) || speakerNouns.has(fold(token.lemma)))) return null
  return prepositionsOf(tree, noun).some((p) => syntax.placePrepositions.has(p)) ? noun : null
}
