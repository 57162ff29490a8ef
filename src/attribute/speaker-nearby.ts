import type { Token } from "../model/annotation.ts"
import type { Hit } from "./hits.ts"
import type { SpeakerContext, Voice } from "./speaker.ts"
import { childrenBy, fold, isUnder, isVerbal, prepositionsOf, relation, subtree, type Tree } from "./tree.ts"

/** Speakers of a verb without a subject of its own: the clause over it, the name before it, the sentence before. */
export const voice = (tree: Tree, head: number, rule: string): Voice => ({ tree, head, agentless: false, rule })

export const isRelative = (token: Token): boolean => token.features.PronType?.includes("Rel") === true && token.upos !== "NOUN"

/**
 * «X заявив про A, утім додав, що B», «X визнає, що винищила A»: a finite verb without a subject of its own has that of the clause over it, or of the
 * nearest clause before it whose subject agrees.
 */
export function sentenceSubject({ tree, predicate }: Hit, { canSpeak }: SpeakerContext): Voice | null {
  const token = tree.tokens[predicate]!
  if (!isPersonalVerb(token) || childrenBy(tree, predicate, "nsubj").length) return null
  const above: number[] = []
  for (let k = token.head; k >= 0; k = tree.tokens[k]!.head) above.push(k)
  const before = Array.from({ length: predicate }, (_, i) => predicate - 1 - i)
  for (const verb of [...above, ...before]) {
    if (!isVerbal(tree.tokens[verb]!)) continue
    const subject = childrenBy(tree, verb, "nsubj").find((c) => tree.tokens[c]!.relation === "nsubj" && tree.tokens[c]!.upos !== "ADV" && c < predicate && !isRelative(tree.tokens[c]!) && !isQuotedAway(tree, c, predicate))
    if (subject !== undefined && (canSpeak(tree, subject) || isAnimate(tree.tokens[subject]!)) && agreesWith(token, tree.tokens[subject]!)) return voice(tree, subject, "sentence-subject")
  }
  return null
}

/** «„Я їду“, – цитує його газета»: who speaks inside a quotation is not who quotes. */
const isQuotedAway = (tree: Tree, subject: number, predicate: number): boolean => tree.tokens.slice(subject, predicate).filter((t) => /^["«»“”„]$/u.test(t.form)).length % 2 === 1

const isAnimate = (token: Token): boolean => token.upos === "PROPN" || token.features.Animacy === "Anim"

/** «після переговорів з X канцлер Y заявила»: the name right before a verb with which it agrees, whatever the parser hung it on. */
export function adjacentName({ tree, predicate }: Hit, { canSpeak }: SpeakerContext): Voice | null {
  const verb = tree.tokens[predicate]!
  if (!isPersonalVerb(verb) || childrenBy(tree, predicate, "nsubj").length) return null
  let at = predicate - 1
  while (at > 0 && ["ADV", "PART"].includes(tree.tokens[at]!.upos)) at--
  const name = tree.tokens[at]
  if (name?.upos !== "PROPN" || name.features.Case !== "Nom" || !canSpeak(tree, at) || !agreesWith(verb, name)) return null
  let top = at
  while (["flat", "appos"].includes(relation(tree.tokens[top]!)) && tree.tokens[tree.tokens[top]!.head]?.features.Case === "Nom") top = tree.tokens[top]!.head
  return prepositionsOf(tree, top).length ? null : voice(tree, at, "adjacent-name")
}

/** “A,” Mayor Ida Moe, who led the talks, said: a noun phrase alone between the marks and the verb is who says it, whatever the parser hung it on. */
export function betweenQuoteAndReport({ tree, predicate, entry }: Hit): Voice | null {
  const verb = tree.tokens[predicate]!
  if (!entry.slots.some((s) => s.kind === "quote") || !isPersonalVerb(verb) || childrenBy(tree, predicate, "nsubj").length) return null
  const closing = tree.tokens.findLastIndex((t, i) => i < predicate && /^["»”’]$/u.test(t.form))
  if (closing < 1 || !/^[,.!?…—–-]$/u.test(tree.tokens[closing - 1]!.form) && !/^[,—–-]$/u.test(tree.tokens[closing + 1]!.form)) return null
  const between = tree.tokens.slice(closing + 1, predicate)
  const head = between.findIndex((t) => ["NOUN", "PROPN"].includes(t.upos) && (t.head <= closing || t.head >= predicate))
  if (head < 0 || ["Gen", "Dat", "Acc", "Ins", "Loc"].includes(between[head]!.features.Case ?? "") || !agreesWith(verb, between[head]!)) return null
  const relative = between.findIndex((t) => t.features.PronType?.includes("Rel"))
  if (between.some((t, i) => (t.upos === "VERB" || t.upos === "SCONJ") && (relative < head || i < relative)) || prepositionsOf(tree, closing + 1 + head).length) return null
  return voice(tree, closing + 1 + head, "between-quote-and-report")
}

/** A form that says by itself that somebody acts: no infinitive, imperative, first or second person. */
const isPersonalVerb = (token: Token): boolean =>
  isVerbal(token) && token.features.VerbForm !== "Inf" && token.features.Mood !== "Imp" && token.features.Person !== "1" && token.features.Person !== "2"

export const agreesWith = (verb: Token, subject: Token): boolean =>
  ["Number", "Gender"].every((f) => !verb.features[f] || !subject.features[f] || verb.features[f] === subject.features[f])

/** «А также обвинил…»: the subject of the sentence before, where the verb leaves it out and agrees. */
export function elidedSubject({ tree, predicate }: Hit, { before, canSpeak, speakerNouns }: SpeakerContext): Voice | null {
  const token = tree.tokens[predicate]!
  if (!isPersonalVerb(token)) return null
  for (const earlier of before.slice(0, 2)) {
    for (let i = 0; i < earlier.tokens.length; i++) {
      const word = earlier.tokens[i]!
      if (word.relation !== "nsubj" || !([i, ...childrenBy(earlier, i, "appos", "flat")].some((c) => canSpeak(earlier, c)) || speakerNouns.has(fold(word.lemma)))) continue
      // «AP пишет. Называли и других»: one name without case forms is no plural
      if (token.features.Number === "Plur" && token.features.Tense === "Past" && word.upos === "PROPN" && word.features.Number === undefined && word.features.Case === undefined && childrenBy(earlier, i, "conj").length === 0) continue
      // «Канцлер вышла. А затем обвинила…»: the verb tells the gender that the title does not
      const told = earlier.tokens[word.head]
      if (agreesWith(token, word) || (told?.features.Gender === "Fem" && told.features.Tense === "Past" && agreesWith(token, told))) return voice(earlier, i, "elided-subject")
    }
  }
  return null
}

/** «Обговорили торгівлю»: a plural that opens its sentence and has no subject, of what several do together, is theirs who talk. */
export function unnamedTalkers({ tree, predicate, entry, words }: Hit, context: SpeakerContext): Voice | null {
  const { features, relation: role, upos } = tree.tokens[predicate]!
  // «Під час зустрічі обговорили A», «Основну увагу приділили A»: an occasion or the noun of the cue may stand before it
  const fitting = childrenBy(tree, predicate, "obl", "obj", "parataxis", "advmod").filter((c) => c < predicate && (words.includes(c) || isOccasion(tree, c, context) || isPlaceOfTalks(tree, c, context) || isPartner(tree, c) || isSource(tree, c)))
  const opens = tree.tokens.slice(0, predicate).every((t, i) => ["ADV", "PART", "PUNCT", "CCONJ"].includes(t.upos) || fitting.some((c) => c === i || isUnder(tree, i, c)))
  if (!(entry.joint || entry.act === "discuss") || !opens || upos !== "VERB" || role !== "root" || features.Tense !== "Past" || features.Number !== "Plur" || childrenBy(tree, predicate, "nsubj").length) return null
  return { tree: null, head: -1, agentless: true, rule: "unnamed-talkers" }
}

/** «Там додали, що A»: the place of which the sentence before told what was said there; «Кремль заяву відкинув: там A»: the body whose clause stands before. */
export function placeAgain(tree: Tree, predicate: number, { before, syntax }: SpeakerContext, isBody: (tree: Tree, word: number) => boolean): Voice | null {
  const adverb = childrenBy(tree, predicate, "advmod").find((c) => c < predicate && syntax.placeAdverbs.has(fold(tree.tokens[c]!.lemma)))
  const [earlier] = before
  if (adverb === undefined || childrenBy(tree, predicate, "nsubj").length) return null
  const isThing = (t: Tree, i: number): boolean => t.tokens[i]!.relation === "nsubj" && t.tokens[i]!.features.Animacy !== "Anim" && t.tokens[i]!.features.Number !== "Plur" && isBody(t, i)
  const here = tree.tokens.findLastIndex((_, i) => i < adverb - 1 && isThing(tree, i))
  if (here >= 0) return voice(tree, here, "place-of-unnamed")
  const isPlace = (t: Tree, i: number): boolean => t.tokens[i]!.features.Case === "Loc" && isBody(t, i) && prepositionsOf(t, i).some((p) => syntax.placePrepositions.has(p))
  // «У повідомленні Осло обіцянки немає, там наголосили»
  const place = tree.tokens.findLastIndex((_, i) => i < adverb && isPlace(tree, i))
  if (place >= 0) return voice(tree, place, "place-of-unnamed")
  if (!earlier) return null
  const inBefore = earlier.tokens.findLastIndex((_, i) => isPlace(earlier, i))
  const body = inBefore < 0 ? earlier.tokens.findIndex((t, i) => isThing(earlier, i) && earlier.tokens[t.head]?.relation === "root") : inBefore
  return body < 0 ? null : voice(earlier, body, "place-of-unnamed")
}

/** A name, a body, or something of somebody's: «у канцелярії прем'єр-міністерки». */
export const isBody = (tree: Tree, c: number, { canSpeak, speakerNouns }: SpeakerContext): boolean =>
  canSpeak(tree, c) || tree.tokens[c]!.upos === "PROPN" || speakerNouns.has(fold(tree.tokens[c]!.lemma)) || childrenBy(tree, c, "nmod").some((k) => canSpeak(tree, k))

/** «в МВФ», «у бюро»: what has no case forms may stand in any. */
const isPlaced = ({ features, form, lemma, upos }: Token, { syntax }: SpeakerContext): boolean =>
  features.Case === "Loc" || syntax.undeclined.has(fold(lemma)) || (/^\p{Lu}{2,}$/u.test(form) && (upos === "PROPN" || upos === "NOUN"))

/** «на зустрічі», «під час саміту в Римі»: where somebody met. */
export const isPlaceOfTalks = (tree: Tree, c: number, { syntax, canSpeak }: SpeakerContext): boolean => {
  const noun = tree.tokens[c - 2]
  // «на переговорах президентов»: those are named who talk
  if (tree.tokens[c]!.upos === "NOUN") return syntax.talksNouns.has(fold(tree.tokens[c]!.lemma)) && !childrenBy(tree, c, "nmod").some((k) => canSpeak(tree, k) && !prepositionsOf(tree, k).length)
  return tree.tokens[c]!.upos === "PROPN" && tree.tokens[c - 1]?.upos === "ADP" && noun?.upos === "NOUN" && syntax.talksNouns.has(fold(noun.lemma))
}

/** «У клубі заявили, що A»: right before a plural that has a clause of what was said and no subject, whatever the place is. */
const opensReport = (tree: Tree, c: number, predicate: number, { syntax }: SpeakerContext): boolean => {
  const words = subtree(tree, c)
  const said = childrenBy(tree, predicate, "ccomp")[0]
  const clause = said !== undefined && said > predicate && childrenBy(tree, said, "mark").length > 0
  return clause && tree.tokens[c]!.upos === "NOUN" && words.length <= OPENING && words.at(-1) === predicate - 1 && !childrenBy(tree, predicate, "nsubj").length && tree.tokens.slice(0, words[0]).every(({ upos }) => ["ADV", "PART", "CCONJ", "PUNCT"].includes(upos)) &&
    ![syntax.asideNouns, syntax.occasionNouns].some((nouns) => nouns.has(fold(tree.tokens[c]!.lemma))) && !childrenBy(tree, c, "nmod").some((k) => syntax.occasionNouns.has(fold(tree.tokens[k]!.lemma)))
}
const OPENING = 4

export const placeUnder = (tree: Tree, predicate: number, context: SpeakerContext): number | undefined =>
  childrenBy(tree, predicate, "obl").find((c) => isPlaced(tree.tokens[c]!, context) && (isBody(tree, c, context) || opensReport(tree, c, predicate, context)) && prepositionsOf(tree, c).some((p) => context.syntax.placePrepositions.has(p)))

/** "… And the wider world," X stressed: of several subjects the one behind the mark that closes a quotation from a sentence before. */
export function outsideQuotation({ tokens }: Tree, subjects: readonly number[], predicate: number): number | undefined {
  const [first] = subjects
  if (first === undefined || subjects.length < 2) return undefined
  // "Grateful to X for A", wrote Y: a name inside the quotation that ends before the report
  const closed = tokens.findIndex((t, i) => i > first && i < predicate && /^["”»]$/u.test(t.form) && /^[,—–-]$/u.test(tokens[i + 1]?.form ?? ""))
  if (tokens.slice(0, first).some((t) => /^["“«„]$/u.test(t.form))) return closed < 0 ? undefined : subjects.find((c) => c > closed)
  return subjects.find((c) => c > first && c < predicate && tokens.slice(first, c).some((t) => /^["”»]$/u.test(t.form)))
}

/** «с российской стороны», «с обеих сторон», "on the Russian side": a side as the agent of an impersonal report. */
export function sidePhrase({ tree, predicate, entry }: Hit, { syntax }: SpeakerContext): Voice | null {
  // «заверил в поддержке со стороны секретариата»: of a verb in the singular somebody else is the subject
  const { features } = tree.tokens[predicate]!
  if (features.Voice === "Act" && features.Number === "Sing" && ["Masc", "Fem"].includes(features.Gender ?? "")) return null
  const side = childrenBy(tree, predicate, "obl", "nmod").find((c) => {
    const lemma = fold(tree.tokens[c]!.lemma)
    return syntax.sideNouns.has(lemma) && prepositionsOf(tree, c).some((p) => syntax.sidePrepositions.has(p))
  })
  return side === undefined || entry.slots.length === 0 ? null : voice(tree, side, "side-phrase")
}

const NEAR_WORDS = 6

/** "a request to the manager who promised A", "advice from clerks at the time, who told him B": a pronoun of persons stands for the nearest of them where the tree has a thing. */
export function humanBefore(tree: Tree, antecedent: number, pronoun: number, { syntax, speakerNouns, canSpeak }: SpeakerContext): number | undefined {
  const isHuman = (k: number): boolean => canSpeak(tree, k) || tree.tokens[k]!.upos === "PROPN" || speakerNouns.has(fold(tree.tokens[k]!.lemma))
  if (!syntax.personalRelatives.has(fold(tree.tokens[pronoun]!.form)) || isHuman(antecedent)) return undefined
  // "the harbour master, who": right before the pronoun only a time is somebody else's
  if (antecedent >= pronoun - 2 && !syntax.asideNouns.has(fold(tree.tokens[antecedent]!.lemma))) return undefined
  const found = tree.tokens.findLastIndex((t, k) => k < pronoun && k >= pronoun - NEAR_WORDS && ["NOUN", "PROPN"].includes(t.upos) && isHuman(k) && !["compound", "nmod:poss"].includes(t.relation))
  if (found < 0) return undefined
  return relation(tree.tokens[found]!) === "flat" ? tree.tokens[found]!.head : found
}

/** "The court heard that A", "it emerged that A": somebody told it, and nobody says who; with another subject the verb reports nothing. */
export function unvoicedSubject({ tree, predicate }: Hit, { syntax }: SpeakerContext): Voice | null {
  const verb = fold(tree.tokens[predicate]!.lemma)
  const subjects = childrenBy(tree, predicate, "nsubj", "expl")
  if (!syntax.unvoiced.has(verb) || !subjects.length) return null
  return { tree: null, head: -1, agentless: subjects.some((c) => syntax.unvoiced.has(`${verb}:${fold(tree.tokens[c]!.lemma)}`)), rule: "unvoiced-subject" }
}

/** "Asked whether A, X said B": the subject of the main clause was asked, nobody says by whom. */
export function askedSubject({ tree, predicate, entry }: Hit): Voice | null {
  const { features } = tree.tokens[predicate]!
  const opens = relation(tree.tokens[predicate]!) === "root" && predicate === 0
  if (!(opens || relation(tree.tokens[predicate]!) === "advcl") || !["ask", "request"].includes(entry.act) || !entry.slots.some((s) => s.kind === "obj" && s.role === "addressee") || childrenBy(tree, predicate, "nsubj", "obj", "aux").length) return null
  const passive = features.Tense === "Past" && features.Voice !== "Act" && (features.VerbForm === "Part" || features.Person !== undefined)
  // "X said when asked if A"
  const fronted = features.VerbForm === "Part" && childrenBy(tree, predicate, "mark", "advmod").includes(predicate - 1) && (tree.tokens[predicate - 1]!.upos === "SCONJ" || tree.tokens[predicate - 1]!.features.PronType === "Int")
  return passive && (opens || fronted || tree.tokens[predicate]!.head > predicate) ? { tree: null, head: -1, agentless: true, rule: "asked-subject" } : null
}

/** "an official familiar … saying", «похитители, потребовавшие»: an active participle speaks for its noun. */
export function participleNoun({ tree, predicate, head }: Hit): Voice | null {
  const token = tree.tokens[predicate]!
  if (token.head === head) return null
  if (relation(token) !== "acl" && relation(token) !== "amod") return null
  if (token.features.Voice === "Pass" || token.features.VerbForm === "Inf" || token.head < 0) return null
  if (token.features.VerbForm !== "Part" && token.features.VerbForm !== "Ger") return null
  // an English past participle after a noun is passive
  if (token.features.VerbForm === "Part" && token.features.Tense === "Past" && token.features.Voice === undefined) return null
  return voice(tree, token.head, "participle-noun")
}

/** «під час зустрічі», «крім того»: when somebody talks, or what joins the sentence to the one before, and nobody who talks. */
const isOccasion = (tree: Tree, c: number, context: SpeakerContext): boolean => {
  const { talksNouns, asideNouns } = context.syntax
  const words = subtree(tree, c).filter((w) => !isPlaceOfTalks(tree, w, context)).map((w) => tree.tokens[w]!)
  return prepositionsOf(tree, c).length > 0 && words.every((t) => t.upos !== "PROPN" && t.features.Animacy !== "Anim") && (tree.tokens[c]!.upos === "PRON" || words.some((t) => talksNouns.has(fold(t.lemma)) || asideNouns.has(fold(t.lemma))))
}

/** «Разом із X обговорили A»: with whom. */
const isPartner = (tree: Tree, c: number): boolean => tree.tokens[c]!.upos === "ADV" && childrenBy(tree, c, "obl").some((k) => k === c + 2 && tree.tokens[k]!.features.Case === "Ins")

/** «За словами X, обговорили A»: a phrase that opens the sentence and that a comma closes. */
const isSource = (tree: Tree, c: number): boolean => {
  const words = subtree(tree, c)
  return words[0] === 0 && tree.tokens[0]!.upos === "ADP" && tree.tokens[words.at(-1)! + (tree.tokens[words.at(-1)!]!.form === "," ? 0 : 1)]?.form === ","
}

/** The subject of a predicate, not of a passive; a relative or expletive pronoun counts as none. */
export function subjectOf(tree: Tree, predicate: number): number | null {
  const found = childrenBy(tree, predicate, "nsubj").filter((c) => tree.tokens[c]!.relation !== "nsubj:pass")
  const own = found.filter((c) => !isRelative(tree.tokens[c]!))
  // «первыми сообщили газеты»: what somebody is as he acts is no subject
  if (own.length > 1 && own.some((c) => tree.tokens[c]!.features.Case === "Ins")) return own.find((c) => tree.tokens[c]!.features.Case !== "Ins") ?? null
  const outside = outsideQuotation(tree, own, predicate)
  if (outside !== undefined) return outside
  // «А Матвієнко він порадив»: a name that has no cases to see before the pronoun that acts
  const pronoun = own.length === 2 && own[1] === predicate - 1 && tree.tokens[own[0]!]!.upos === "PROPN" && tree.tokens[own[1]]!.upos === "PRON" && tree.tokens[own[1]]!.features.Case === "Nom"
  if (pronoun) return own[1]!
  // «але запаси малі, каже Служба крові»: of two the one that agrees
  return (own.length > 1 ? own.find((c) => agreesWith(tree.tokens[predicate]!, tree.tokens[c]!)) : undefined) ?? own[0] ?? null
}

export const firstOfChain = (tree: Tree, i: number): number => {
  let k = i
  while (relation(tree.tokens[k]!) === "conj" && tree.tokens[k]!.head >= 0) k = tree.tokens[k]!.head
  return k
}
