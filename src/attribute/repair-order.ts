import type { Repair } from "./repairs.ts"
import { childrenBy, fold, prepositionsOf, relation, type Tree } from "./tree.ts"

/** «Ильвеса поддерживала коалиция»: whoever stands before the verb is its object where a noun behind it can only be a nominative and agrees with the verb. */
export const objectBeforeVerb: Repair = (tree, i, { syntax }, canSpeak) => {
  const { upos, features } = tree.tokens[i]!
  if (upos !== "VERB" || features.VerbForm !== "Fin" || features.Tense !== "Past" || features.Voice === "Pass" || !syntax.accusativeEndings.size) return []
  const arguments_ = childrenBy(tree, i, "nsubj", "obj")
  const before = arguments_.filter((c) => c < i && relation(tree.tokens[c]!) === "nsubj")
  const [object, behind] = [before[0], arguments_.find((c) => c > i)]
  if (before.length !== 1 || arguments_.length !== 2 || object === undefined || behind === undefined) return []
  if ((features.Gender !== "Fem" && isNominative(tree, object)) || tree.tokens[object]!.features.Number !== "Sing" || !isBareNoun(tree, object) || !isAnimate(tree, object, canSpeak)) return []
  const subject = tree.tokens[behind]!
  if (!isNominative(tree, behind) || !isBareNoun(tree, behind) || subject.features.Number !== "Sing" || subject.features.Gender !== features.Gender) return []
  // «Терезу слышала мать»: a feminine whose accusative has a form of its own
  const told = features.Gender === "Fem" ? [...syntax.accusativeEndings].some((pair) => fold(subject.form).endsWith(pair.split(":")[0]!)) : features.Gender === "Masc"
  if (!told) return []
  return [
    { word: object, head: i, relation: "obj", features: { ...tree.tokens[object]!.features, Case: "Acc" } },
    { word: behind, head: i, relation: "nsubj", features: { ...subject.features, Case: "Nom" } },
  ]
}

/** «пообещал в случае победы отменить A»: the condition between a report and its infinitive is the report's. */
export const conditionBeforeInfinitive: Repair = (tree, i, { cues, syntax }) => {
  const { head, relation: role, features } = tree.tokens[i]!
  if (role !== "xcomp" || features.VerbForm !== "Inf" || head < 0 || head > i || !cues.has(fold(tree.tokens[head]!.lemma))) return []
  const isCondition = (c: number): boolean => prepositionsOf(tree, c).some((p) => syntax.conditionals.has(p) || syntax.conditionals.has(`${p}_${fold(tree.tokens[c]!.form)}`))
  const between = childrenBy(tree, i, "obl").filter((c) => c > head && c < i)
  const condition = between.find(isCondition)
  if (condition !== undefined) return [{ word: condition, head, relation: "obl" }]
  // «в случае победы | на выборах»
  const above = childrenBy(tree, head, "obl").find((c) => c > head && c < i && isCondition(c))
  return above === undefined ? [] : between.filter((c) => c > above && prepositionsOf(tree, c).length > 0).map((c) => ({ word: c, head: above, relation: "nmod" }))
}

/** «назвал случившееся трагедией»: a participle in another case than the noun behind it is a thing of its own. */
export const substantiveObject: Repair = (tree, i) => {
  const { features, head, relation: role } = tree.tokens[i]!
  if (role !== "amod" || features.VerbForm !== "Part" || features.Case !== "Acc" || features.Number !== "Sing" || head !== i + 1 || tree.tokens[head]!.features.Case !== "Ins") return []
  const verb = tree.tokens[head]!.head
  if (verb < 0 || verb > i || tree.tokens[verb]!.upos !== "VERB" || childrenBy(tree, verb, "obj").length) return []
  return [{ word: i, head: verb, relation: "obj", upos: "NOUN", features: { Case: "Acc", Gender: "Neut", Number: "Sing", Animacy: "Inan" } }]
}

/** «запросил у союзников ракеты», «потребовал от властей объяснений»: of a request whose object is missing, the thing that hangs on those who are asked. */
export const objectUnderAddressee: Repair = (tree, i, { cues }, canSpeak) => {
  const { upos, lemma, features } = tree.tokens[i]!
  if (upos !== "VERB" || features.Voice === "Pass" || childrenBy(tree, i, "ccomp", "xcomp", "nsubj:pass").length) return []
  const asking = (cues.get(fold(lemma)) ?? []).filter((c) => c.upos === "VERB" && !c.with.length)
  const asked = asking.flatMap((c) => c.slots.flatMap((s) => (s.kind === "prep" && s.role === "addressee" ? s.prepositions : [])))
  const content = asking.flatMap((c) => c.slots.filter((s) => s.role === "content"))
  const Case = content.some((s) => s.kind === "obj") ? "Acc" : content.some((s) => s.kind === "case" && s.case === "gen") ? "Gen" : null
  const person = asked.length && Case ? childrenBy(tree, i, "obl").find((c) => c > i && prepositionsOf(tree, c).some((p) => asked.includes(p))) : undefined
  if (person === undefined || Case === null) return []
  // «попросил у соседей содействия»: what is asked of somebody is no other who is asked
  const [known, ...others] = childrenBy(tree, i, "obj")
  if (known !== undefined) return others.length || Case !== "Gen" || known < person || tree.tokens[known]!.features.Case === Case || tree.tokens[known]!.features.Animacy !== "Inan" ? [] : [{ word: known, head: i, relation: "obj", features: { ...tree.tokens[known]!.features, Case } }]
  const object = thingUnder(tree, person, canSpeak)
  return object === undefined || object < person ? [] : [{ word: object, head: i, relation: "obj", features: { ...tree.tokens[object]!.features, Case } }]
}

/** «у правительства страны разрешение»: the nearest noun below that cannot be whose, of what or where somebody is. */
function thingUnder(tree: Tree, word: number, canSpeak: (word: number) => boolean): number | undefined {
  const below = childrenBy(tree, word, "nmod").filter((c) => c > word && tree.tokens[c]!.upos === "NOUN" && tree.tokens[c]!.features.Animacy !== "Anim" && !prepositionsOf(tree, c).length)
  const thing = below.findLast((c) => !canSpeak(c))
  return thing ?? below.map((c) => thingUnder(tree, c, canSpeak)).find((c) => c !== undefined)
}

const isNominative = ({ tokens }: Tree, k: number): boolean => fold(tokens[k]!.form) === fold(tokens[k]!.lemma)
const isBareNoun = (tree: Tree, k: number): boolean => ["NOUN", "PROPN"].includes(tree.tokens[k]!.upos) && !childrenBy(tree, k, "case", "conj", "nummod").length
const isAnimate = ({ tokens }: Tree, k: number, canSpeak: (word: number) => boolean): boolean => tokens[k]!.features.Animacy === "Anim" || canSpeak(k)
