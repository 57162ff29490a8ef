import type { Slot } from "../languages/parts/cues.ts"
import type { Token } from "../model/annotation.ts"
import { type ContentContext, isFiniteClause } from "./content-model.ts"
import { childrenBy, fold, isGerund, isPassive, prepositionsOf, relation, subtree, type Tree } from "./tree.ts"

/** Does this child of the cue stand where the slot says? */
export function fillsSlot(tree: Tree, c: number, slot: Slot, owner: number, context: ContentContext): boolean {
  const token = tree.tokens[c]!
  const role = relation(token)
  const prepositions = prepositionsOf(tree, c)
  switch (slot.kind) {
    case "obj":
      if (role === "obj") return true
      // «ставить під сумнів A»: hung on a noun of the cue, which has no accusative of its own
      if (role === "nmod" && slot.role === "content" && token.features.Case === "Acc") return c > owner && !prepositions.length
      // «Слова X в Кремле подвергли сомнению»: nominative and accusative are alike; who speaks stands elsewhere
      if (token.relation === "nsubj" && slot.role === "content" && c < owner && context.speaker >= 0 && context.speaker !== c && token.upos === "NOUN" && token.features.Animacy === "Inan") return !context.canSpeak(tree, c)
      // "wished them a happy New Year"
      if (token.relation === "obl:unmarked" && slot.role === "content") return c > owner && childrenBy(tree, owner, "obj", "iobj").some((k) => k !== c && isPersonal(tree, k) && tree.tokens[k]!.features.PronType !== "Rel")
      if (role === "iobj") return slot.role !== "content"
      // "welcomed Spain joining": a gerund clause with its own subject in the object's place
      if (role === "nsubj" && token.relation === "nsubj:pass") return slot.role !== "content"
      return slot.role === "content" && c > owner && (role === "ccomp" || role === "xcomp") && (isGerund(token) || token.upos === "NOUN") && !isFiniteClause(tree, c)
    case "case": {
      if (!["obl", "obj", "iobj", "nmod", "xcomp"].includes(role) || prepositions.length) return false
      const asked = slot.case
      // «підтвердили відданість миру»: genitive and dative are alike, and whose something is can act
      const alike = asked === "dat" && token.features.Case === "Gen" && token.upos === "NOUN" && tree.tokens[owner]!.upos === "NOUN" && role === "nmod" && token.features.Animacy !== "Anim" && subtree(tree, c)[0] === owner + 1 && slot.role === "content" && !context.canSpeak(tree, c) && fold(token.form) !== fold(token.lemma)
      if (token.features.Case?.toLowerCase() !== asked && !alike) return false
      return slot.role !== "content" || asked === "gen" || asked === "dat" || !isAside(tree, c, context)
    }
    case "prep": {
      const nominal = ["obl", "nmod", "obj", "iobj", "xcomp"].includes(role)
      const clausal = ["advcl", "acl", "ccomp", "xcomp"].includes(role)
      // "thanked them for being among the first": the preposition stands before the copula
      const copular = childrenBy(tree, c, "cop").some((k) => isGerund(tree.tokens[k]!))
      const markers = clausal || copular ? childrenBy(tree, c, "mark", "case").map((k) => fold(tree.tokens[k]!.lemma)) : prepositions
      if (clausal && token.features.VerbForm === "Inf" && !isFiniteClause(tree, c)) return false
      // "as Reuters reported, X condemned A": a clause before the verb with a subject of its own
      if (clausal && c < owner && childrenBy(tree, c, "nsubj").length) return false
      if (!(nominal || clausal) || !slot.prepositions.some((p) => markers.includes(fold(p)))) return false
      if (slot.case && context.strictCase && token.features.Case && token.features.Case.toLowerCase() !== slot.case) return false
      // "On the evening of May 2, X spoke with Y": a time before the verb is no topic
      if (slot.role === "content" && c < owner && nominal && isAsideNoun(tree, c, context)) return false
      if (slot.prepositions.some((p) => markers.includes(fold(p)) && context.syntax.topicPrepositions.has(fold(p)))) return true
      // "briefed him on his visit to Oslo": behind whom the act concerns, an occasion is what he is told of
      if (slot.role === "content" && context.syntax.occasionNouns.has(fold(token.lemma)) && isBehindObject(tree, c, owner)) return true
      // «поздравил с праздничным днём»: the instrumental tells no time
      return slot.role !== "content" || (slot.case === "ins" && token.features.Case === "Ins") || !isAsideNoun(tree, c, context)
    }
    case "iobj":
      return role === "iobj" || (role === "obj" && childrenBy(tree, owner, "ccomp", "xcomp").length > 0)
    case "comp":
      // «назвал встречу хорошей»: parsers take the complement for an attribute of the object
      if (relation(tree.tokens[owner]!) === "obj" && (isPredicative(tree, c, owner) || isBarePredicate(tree, c, owner))) return true
      if (relation(tree.tokens[owner]!) === "obj") return ["amod", "nmod", "acl", "appos", "conj", "obl"].includes(role) && token.features.Case === "Ins" && tree.tokens[owner]!.features.Case !== "Ins" && c > owner && !prepositions.length
      if (role === "obj" && !childrenBy(tree, owner, "obj").some((k) => k < c) && !isPassive(tree, owner)) return false
      return (role === "xcomp" || role === "obl" || role === "obj" || isApart(token)) && !prepositions.length && token.features.VerbForm !== "Inf" && c > owner && !isAsideNoun(tree, c, context) && childrenBy(tree, owner, "obj", "nsubj").some((k) => k !== c)
    case "ger":
      // "committed to deepening A": right behind a preposition that tells neither time nor means
      if (role === "advcl" && isGerund(token)) return childrenBy(tree, c, "mark").some((k) => k === owner + 1 && !context.syntax.asidePrepositions.has(fold(tree.tokens[k]!.lemma)) && !context.syntax.agentPrepositions.has(fold(tree.tokens[k]!.lemma)))
      return (role === "xcomp" || role === "ccomp" || role === "obj") && isGerund(token)
    default:
      return false
  }
}

/** Right behind the object, nothing between. */
const isBehindObject = (tree: Tree, c: number, owner: number): boolean =>
  childrenBy(tree, owner, "obj", "iobj").some((k) => k !== c && k > owner && subtree(tree, k).at(-1)! + 1 === subtree(tree, c)[0])

/** «назвав їх "кроком"»: what stands in quotation marks is taken for a sentence of its own. */
const isApart = (token: Token): boolean => relation(token) === "parataxis" && token.features.Case === "Ins" && token.upos === "NOUN"

/** «назвал встречу продуктивной»: an adjective at the end behind its noun that has another case. */
function isPredicative(tree: Tree, c: number, owner: number): boolean {
  const { upos, features } = tree.tokens[c]!
  const noun = tree.tokens[owner]!
  return upos === "ADJ" && ["amod", "nmod"].includes(relation(tree.tokens[c]!)) && c > owner && features.Case !== undefined && features.Case !== noun.features.Case && !["Nom", "Acc"].includes(features.Case) && subtree(tree, owner).at(-1) === c
}

/** "called the answer insulting", "called the plan a betrayal": without cases, a lone participle or a second noun phrase right behind the object. */
function isBarePredicate(tree: Tree, c: number, owner: number): boolean {
  const words = subtree(tree, c)
  const { relation: role, upos, features } = tree.tokens[c]!
  if (c < owner || features.Case !== undefined || tree.tokens[words[0]! - 1]?.form === "," || subtree(tree, owner).at(-1) !== words.at(-1)) return false
  return role === "appos" ? upos === "NOUN" || (upos === "ADJ" && words.length <= 3) : role === "acl" && words.filter((w) => tree.tokens[w]!.upos !== "PUNCT").length === 1
}

const LONGEST_ASIDE = 6

/** A phrase of time, place or occasion: "today", "during the call", «в ходе встречи», "with President X". */
export function isAside(tree: Tree, c: number, context: Pick<ContentContext, "syntax">): boolean {
  return prepositionsOf(tree, c).some((p) => context.syntax.asidePrepositions.has(p)) || isAsideNoun(tree, c, context)
}

export function isAsideNoun(tree: Tree, c: number, { syntax }: Pick<ContentContext, "syntax">): boolean {
  const lemma = fold(tree.tokens[c]!.lemma)
  if (prepositionsOf(tree, c).some((p) => syntax.asidePrepositions.has(`${p}_${lemma}`))) return true
  // «поблагодарил за беседу», «отмежевался от слов»: an occasion is one where a preposition of place stands before it
  const ofNoun = tree.tokens[c]!.features.Case === undefined && tree.tokens[tree.tokens[c]!.head]?.upos === "NOUN"
  // "agreed on Putin's visit": whose occasion it is makes it a thing
  if (syntax.occasionNouns.has(lemma) && childrenBy(tree, c, "nmod").some((k) => tree.tokens[k]!.relation === "nmod:poss" && tree.tokens[k]!.upos === "PROPN")) return false
  if (syntax.occasionNouns.has(lemma) && !ofNoun && !prepositionsOf(tree, c).some((p) => syntax.placePrepositions.has(p))) return false
  // «план на 2030–2032 годы»: a term belongs to the thing
  if (tree.tokens[c]!.features.Case === "Acc" && prepositionsOf(tree, c).some((p) => syntax.termPrepositions.has(p))) return false
  // "on May 3": the number is the head
  if (tree.tokens[c]!.upos === "NUM" && tree.children[c]!.some((k) => Math.abs(k - c) === 1 && syntax.asideNouns.has(fold(tree.tokens[k]!.lemma)))) return true
  // "thanked her for 31 years of service": so long a time of something
  if (prepositionsOf(tree, c).some((p) => syntax.termPrepositions.has(p)) && tree.tokens[c]!.features.Number === "Plur" && childrenBy(tree, c, "nummod").length && childrenBy(tree, c, "nmod").length) return false
  if (!syntax.asideNouns.has(lemma)) return false
  const words = subtree(tree, c).filter((w) => tree.tokens[w]!.upos !== "PUNCT")
  // "on the morning of Sunday, May 18": however many words, all of them of time
  return words.length <= LONGEST_ASIDE || words.every((w) => !["NOUN", "PROPN", "VERB", "ADJ"].includes(tree.tokens[w]!.upos) || syntax.asideNouns.has(fold(tree.tokens[w]!.lemma)))
}

/** "on the sidelines", «на полях»: where somebody met, whatever met there. */
export const isEdge = (tree: Tree, c: number, { syntax }: Pick<ContentContext, "syntax">): boolean =>
  prepositionsOf(tree, c).some((p) => [tree.tokens[c]!.lemma, tree.tokens[c]!.form].some((word) => syntax.edgePrepositions.has(`${p}_${fold(word)}`)))

/** "them", «его», «которого»: somebody is no content; the pronoun is whom the act concerns, or what the clause describes. */
export const isPersonal = (tree: Tree, c: number): boolean =>
  ((tree.tokens[c]!.upos === "PRON" && tree.tokens[c]!.features.Person !== undefined) || (["PRON", "DET"].includes(tree.tokens[c]!.upos) && tree.tokens[c]!.features.PronType === "Rel")) && !tree.children[c]!.some((k) => ["acl", "conj"].includes(relation(tree.tokens[k]!)))

const OCCASION_REACH = 3

/** Does an occasion begin here: "during the bilateral meeting", «в ходе встречи»? */
export function occasionAt({ tokens }: Tree, at: number, { occasionPrepositions, occasionNouns, edgePrepositions }: ContentContext["syntax"]): boolean {
  const [form, next] = [tokens[at]!, tokens[at + 1]].map((t) => fold(t?.form ?? ""))
  // "on the sidelines of", «на полях»: what the preposition makes with its noun
  const [first, second] = tokens.slice(at + 1, at + 3)
  const bare = first?.upos === "DET" ? second : first
  if (tokens[at]!.upos === "ADP" && bare?.upos === "NOUN" && [bare.lemma, bare.form].some((word) => edgePrepositions.has(`${form}_${fold(word)}`))) return true
  const length = occasionPrepositions.has(`${form}_${next}`) ? 2 : occasionPrepositions.has(form!) ? 1 : 0
  if (length === 0) return false
  const noun = tokens.slice(at + length, at + length + OCCASION_REACH + 1).find((t) => t.upos === "NOUN")
  return noun !== undefined && occasionNouns.has(fold(noun.lemma))
}
