import type { Slot, SlotRole } from "../languages/parts/cues.ts"
import type { ActorSpan } from "../model/statement.ts"
import { cover, type Span } from "../model/span.ts"
import type { ContentContext } from "./content-model.ts"
import { fillsSlot } from "./slots.ts"
import type { Hit } from "./hits.ts"
import { canSpeak, mentionAt, type Scene } from "./scene.ts"
import type { Voice } from "./speaker.ts"
import type { Mention } from "../model/annotation.ts"
import { childrenBy, fold, prepositionsOf, relation, subtree, type Tree } from "./tree.ts"

/** Addressee, target or partner where the frame has a slot for it. */
export function roleWord(hit: Hit, role: SlotRole, context: ContentContext): number | null {
  const { tree, head, predicate } = hit
  for (const slot of hit.entry.slots.filter((s: Slot) => s.role === role)) {
    for (const owner of new Set([predicate, head])) {
      const found = tree.children[owner]!.find((c) => c !== context.speaker && !hit.words.includes(c) && fillsSlot(tree, c, slot, owner, context))
      if (found !== undefined) return found
    }
    if (slot.kind === "obj") {
      const passive = childrenBy(tree, predicate, "nsubj").find((c) => tree.tokens[c]!.relation === "nsubj:pass")
      if (passive !== undefined) return passive
    }
  }
  return null
}

/** "met with X to discuss A": with whom the verb above a joint act was done. */
export function partnerAbove({ tree, predicate, entry }: Hit, context: ContentContext): number | null {
  const { head } = tree.tokens[predicate]!
  if (!entry.joint || head < 0 || head > predicate || !["advcl", "xcomp"].includes(relation(tree.tokens[predicate]!)) || tree.tokens[head]!.upos !== "VERB" || tree.tokens[predicate]!.features.VerbForm === "Fin") return null
  const slots = entry.slots.filter((s) => s.role === "partner")
  return tree.children[head]!.find((c) => c > head && c < predicate && c !== context.speaker && slots.some((slot) => fillsSlot(tree, c, slot, head, context))) ?? null
}

/** "met with X and discussed A", "held talks with X and discussed A": with whom the first of two joined verbs was done. */
export function partnerBeside({ tree, predicate, entry }: Hit, context: ContentContext): number | null {
  const { syntax } = context
  const { head, relation: role, features } = tree.tokens[predicate]!
  if (!entry.joint || entry.act !== "discuss" || role !== "conj" || head < 0 || head > predicate || features.VerbForm !== "Fin" || childrenBy(tree, predicate, "nsubj").length || !syntax.talksVerbs.has(fold(tree.tokens[head]!.lemma))) return null
  const slots = entry.slots.filter((s) => s.role === "partner")
  const places = [head, ...childrenBy(tree, head, "obj").filter((c) => syntax.talksNouns.has(fold(tree.tokens[c]!.lemma)))]
  // "met with X, called Y and discussed A": of whom the last verb before it tells
  if (childrenBy(tree, head, "conj").some((c) => c > head && c < predicate && tree.tokens[c]!.upos === "VERB")) return null
  const isPartner = (c: number, owner: number): boolean => c > owner && c < predicate && c !== context.speaker && context.canSpeak(tree, c) && slots.some((slot) => fillsSlot(tree, c, slot, owner, context))
  const found = places.flatMap((owner) => tree.children[owner]!.filter((c) => isPartner(c, owner)))[0]
  // "met X and discussed A"
  return found ?? childrenBy(tree, head, "obj").find((c) => c > head && c < predicate && c !== context.speaker && context.canSpeak(tree, c)) ?? null
}

/** «під час розмови з X обговорив A»: with whom the talks were in which a joint act took place. */
export function partnerOfTalks({ tree, predicate, entry }: Hit, context: ContentContext): number | null {
  if (!entry.joint || entry.act !== "discuss" || context.speaker < 0) return null
  const slots = entry.slots.filter((s) => s.role === "partner")
  for (const talks of childrenBy(tree, predicate, "obl")) {
    if (!context.syntax.talksNouns.has(fold(tree.tokens[talks]!.lemma)) && !childrenBy(tree, talks, "nmod").some((c) => context.syntax.talksNouns.has(fold(tree.tokens[c]!.lemma)))) continue
    const within = subtree(tree, talks)
    const found = within.find((w) => w > talks && relation(tree.tokens[w]!) === "nmod" && context.canSpeak(tree, w) && slots.some((slot) => fillsSlot(tree, w, slot, tree.tokens[w]!.head, context)))
    if (found !== undefined) return found
  }
  return null
}

/** The phrase at a word as short as identifies: its mention, else the noun with what stands before it and its names. */
export function phraseSpan(scene: Scene, tree: Tree, word: number): Span {
  const span = wholePhrase(scene, tree, word)
  // «Исламское государство (ИГ»: a bracket that stays open is no part of it
  const text = scene.text.slice(span.start, span.end)
  const open = text.includes(")") ? -1 : text.search(/\s*\(/)
  return open > 0 && tree.tokens[word]!.end <= span.start + open ? { start: span.start, end: span.start + open } : withMark(scene.text, span)
}

const PAIRS: readonly (readonly [open: string, close: string])[] = [["«", "»"], ["“", "”"], ["„", "“"], ['"', '"']]

/** «газета „Маяк“»: the mark that closes a name which opens inside the phrase belongs to it. */
function withMark(text: string, { start, end }: Span): Span {
  const count = (mark: string): number => text.slice(start, end).split(mark).length - 1
  const stays = PAIRS.some(([open, close]) => text[end] === close && (open === close ? count(open) % 2 === 1 : count(open) > count(close)))
  return { start, end: stays ? end + 1 : end }
}

const HOLDER_REACH = 90

/** «координатор на переговорах про рибальство Ян Берг»: behind nothing but nouns of other cases the name of the holder stands for the office. */
function holderBehind(scene: Scene, tree: Tree, title: Mention): Mention | null {
  if (title.kind !== "title" || title.actors.length !== 1 || scene.actors.get(title.actors[0]!)?.kind !== "person") return null
  const name = scene.mentions[tree.index]!.find((m) => m.kind === "name" && m.start > title.end && m.start - title.end < HOLDER_REACH && m.actors.join() === title.actors.join())
  if (!name) return null
  const between = tree.tokens.filter((t) => t.start >= title.end && t.end <= name.start)
  return between.length > 0 && between.every((t) => /^(?:NOUN|PROPN|ADJ|ADP|DET|NUM)$/.test(t.upos) && t.features.Case !== "Nom" && (t.features.Case !== undefined || t.upos === "ADP")) ? name : null
}

function wholePhrase(scene: Scene, tree: Tree, word: number): Span {
  const mentions = [word, ...coordinated(tree, word)].map((w) => mentionAt(scene, tree, w)).filter((m) => m !== null)
  const named = namedWithin(scene, tree, word)
  if (named && mentions.length <= 1) return { start: named.start, end: named.end }
  const own = mentionAt(scene, tree, word)
  // «агенція Reuters»
  const alias = own && childrenBy(tree, word, "appos", "flat").map((c) => mentionAt(scene, tree, c)).find((m) => m !== null && m !== own && m.start > own.end && m.start - own.end < 3 && !scene.text.slice(own.end, m.start).includes(",") && m.actors.join() === own.actors.join() && !scene.text.slice(own.start, own.end).includes(scene.text.slice(m.start, m.end).split(" ")[0]!))
  if (own && alias && own.actors.length) return { start: own.start, end: alias.end }
  const holder = own && mentions.length <= 1 ? holderBehind(scene, tree, own) : null
  if (holder) return { start: holder.start, end: holder.end }
  if (own && (own.kind === "joint" || mentions.length <= 1)) return joinedSubjects(tree, word).filter((w) => tree.tokens[w]!.start >= own.end).map((w) => phraseSpan(scene, tree, w)).reduce(cover, { start: own.start, end: own.end })
  if (own) return mentions.map(({ start, end }) => ({ start, end })).reduce(cover)
  const whole = wholeOf(tree, word)
  if (whole !== null) return cover(tree.tokens[word]!, phraseSpan(scene, tree, whole))
  const words = subtree(tree, word, (c) => {
    const r = relation(tree.tokens[c]!)
    return ["acl", "appos", "conj", "cc", "punct", "case", "parataxis", "advcl", "advmod", "obl", "cop", "nsubj", "mark"].includes(r) || (["nmod", "amod"].includes(r) && c > word && tree.tokens[c]!.features.Case !== "Gen" && (r === "nmod" || tree.tokens[word]!.features.Case === undefined))
  })
  const run = words.filter((w) => w <= word || words.slice(words.indexOf(word), words.indexOf(w) + 1).every((x, i, all) => i === 0 || x === all[i - 1]! + 1))
  const alone = { start: tree.tokens[run[0]!]!.start, end: tree.tokens[run.at(-1)!]!.end }
  return joinedSubjects(tree, word).map((w) => phraseSpan(scene, tree, w)).reduce(cover, alone)
}

/** "Survivors, nurses and officials said": the other subjects of the verb, where all stand before it. */
function joinedSubjects(tree: Tree, word: number): readonly number[] {
  const { head, relation: role } = tree.tokens[word]!
  const others = coordinated(tree, word)
  return role.startsWith("nsubj") && head > word && others.every((w) => w > word && w < head && ["NOUN", "PROPN"].includes(tree.tokens[w]!.upos)) ? others : []
}

/** «один из советников»: of whom somebody is one. */
function wholeOf(tree: Tree, word: number): number | null {
  if (!["NUM", "DET", "PRON"].includes(tree.tokens[word]!.upos)) return null
  const ofGroup = (c: number): boolean => tree.tokens[c]!.features.Case === "Gen" || (tree.tokens[c]!.features.Case === undefined && tree.tokens[word]!.upos === "NUM" && tree.tokens[c]!.features.Number === "Plur")
  return childrenBy(tree, word, "nmod", "obl").find((c) => c > word && c - word <= 5 && ofGroup(c) && prepositionsOf(tree, c).length > 0 && tree.tokens[c]!.upos === "NOUN") ?? null
}

/**
 * «координатор … на переговорах Мишель Барнье»: the name that stands in apposition to an office, at the end of its phrase. Null where the word's own
 * mention holds a name already.
 */
function namedWithin(scene: Scene, tree: Tree, word: number): Mention | null {
  const own = mentionAt(scene, tree, word)
  if (own && (own.kind === "name" || own.kind === "joint" || own.kind === "pronoun") && own.actors.length) return null
  const bearer = own?.kind === "title" ? nameBehindTitle(scene, tree, own) : null
  if (bearer) return bearer
  if (!["NOUN", "NUM"].includes(tree.tokens[word]!.upos) && relation(tree.tokens[word]!) !== "nsubj") return null
  const isPersonName = (m: Mention | null): m is Mention => m !== null && m.kind === "name" && m.actors.some((id) => scene.actors.get(id)?.kind === "person")
  const apposed = childrenBy(tree, word, "appos", "flat").map((c) => mentionAt(scene, tree, c)).find(isPersonName)
  if (apposed) return apposed
  const bare = childrenBy(tree, word, "nmod").filter((c) => c > word && !prepositionsOf(tree, c).length && tree.tokens[c]!.upos === "PROPN" && tree.tokens[c]!.features.Case === tree.tokens[word]!.features.Case && tree.tokens[c]!.features.Case !== "Gen")
  return bare.map((c) => mentionAt(scene, tree, c)).find(isPersonName) ?? nameAtEnd(scene, tree, word)
}

/** "Minister for Reintegration of the Occupied Territories Iryna Lund": without cases, behind nothing but the capitalised words of the office. */
function nameBehindTitle(scene: Scene, tree: Tree, title: Mention): Mention | null {
  const first = tree.tokens.findIndex((t) => t.start >= title.end)
  if (first < 0 || tree.tokens[first]!.upos !== "ADP" || title.actors.some((id) => scene.actors.get(id)?.kind === "person")) return null
  const name = scene.mentions[tree.index]!.find((m) => m.kind === "name" && m.start > title.end && m.start - title.end < HOLDER_REACH && m.actors.length === 1 && scene.actors.get(m.actors[0]!)?.kind === "person")
  const between = name ? tree.tokens.slice(first, tree.tokens.findIndex((t) => t.start >= name.start)) : []
  const isOffice = between.length > 1 && /^\p{Lu}/u.test(between.at(-1)!.form) && between.every((t) => t.features.Case === undefined && (/^\p{Lu}/u.test(t.form) || ["ADP", "DET", "CCONJ"].includes(t.upos)))
  return name && isOffice && !between.some((t) => scene.mentions[tree.index]!.some((m) => m.kind === "name" && m.start === t.start && m !== name && scene.actors.get(m.actors[0] ?? "")?.kind === "person")) ? name : null
}

/** «за словами голови правління НАК „Порт“ Івана Ткача»: a given name in the office's own case that ends its phrase, where the tree hangs it on the organisation. */
function nameAtEnd(scene: Scene, tree: Tree, word: number): Mention | null {
  const { Case } = tree.tokens[word]!.features
  const words = subtree(tree, word)
  if (Case === undefined) return null
  const given = words.filter((w) => w > word + 1 && tree.tokens[w]!.features.NameType === "Giv" && [w, w + 1].some((k) => tree.tokens[k]?.features.Case === Case) && ["flat", "appos"].includes(relation(tree.tokens[w]!)) && tree.tokens[w + 1]?.upos === "PROPN" && tree.tokens[w + 2]?.upos !== "PROPN")
  const named = given.filter((w) => !tree.tokens.slice(word, w).some((t) => t.form === "," || t.upos === "VERB")).map((w) => tree.tokens[w]!.start)
  return scene.mentions[tree.index]!.find((m) => m.kind === "name" && named.includes(m.start) && m.actors.some((id) => scene.actors.get(id)?.kind === "person")) ?? null
}

export const coordinated = (tree: Tree, word: number): number[] => childrenBy(tree, word, "conj").filter((c) => ["NOUN", "PROPN", "PRON", "X"].includes(tree.tokens[c]!.upos))

/** Ids of the actors a phrase names, coordination included; appositions help where the head word is unknown. */
export function actorsAt(scene: Scene, tree: Tree, word: number): string[] {
  const joined = coordinated(tree, word)
  const own = mentionAt(scene, tree, word)
  // "President A of X, President B of Y and President C of Z": in a list the second is taken for another name of the first
  const listed = joined.length ? childrenBy(tree, word, "appos").filter((c) => c < joined.at(-1)! && own?.actors.length === 1 && isOther(scene, mentionAt(scene, tree, c), own)) : []
  const ids = [word, ...listed, ...joined].flatMap((w) => {
    return namedWithin(scene, tree, w)?.actors ?? mentionAt(scene, tree, w)?.actors ?? []
  })
  return [...new Set(ids)]
}

const isOther = (scene: Scene, mention: Mention | null, own: Mention): boolean =>
  mention !== null && mention !== own && mention.actors.length === 1 && mention.actors[0] !== own.actors[0] && [mention, own].every((m) => scene.actors.get(m.actors[0]!)?.kind === "person")

export function actorSpan(scene: Scene, tree: Tree, word: number | null): ActorSpan | null {
  if (word === null) return null
  return { ...phraseSpan(scene, tree, word), actor: actorsAt(scene, tree, word)[0] ?? null }
}

/** Who performs the act: the speaker's actors; with a partner of a joint act both; the talks' participants where a readout names no agent. */
export function actorsOf(scene: Scene, hit: Hit, speaker: Voice, partner: number | null, quoting: readonly string[]): string[] {
  const own = speaker.tree && speaker.head >= 0 ? ownActors(scene, speaker.tree, speaker.head, quoting) : []
  if (partner !== null && canSpeak(scene, hit.tree, partner)) {
    // "talks with partners about A": a crowd without a side is nobody in particular
    const others = actorsAt(scene, hit.tree, partner).filter((id) => scene.actors.get(id)?.kind !== "group" || scene.actors.get(id)?.side)
    return [...new Set([...own, ...others])]
  }
  // "we discussed" in a quotation of somebody who takes part: those who take part
  if (hit.entry.joint && quoting.length && speaker.tree && scene.lexicon(speaker.tree).syntax.firstPlural.has(fold(speaker.tree.tokens[speaker.head]!.lemma)) && quoting.some((id) => scene.participants.includes(id))) return [...scene.participants]
  if (own.length) return own
  if (speaker.head < 0 && !quoting.length && speaksForHouse(scene, hit)) return houseActors(scene)
  // in the press nobody's "it was noted" is the talks'; what is done jointly is
  // "asked about A": who asks takes no part in the talks
  return speaker.agentless && hit.entry.act !== "ask" && (scene.document.side !== null || hit.entry.joint || JOINT.has(hit.entry.act)) ? [...talkersAt(scene, hit.tree)] : []
}

/** Sentences for which talks that a text tells of in passing are those that nobody names again */
const IN_PASSING = 3

/** "A spoke with B. … On Monday C and D met as well. Trade was discussed": in the press those of the last meeting of two people right before; else the talks' participants. */
function talkersAt(scene: Scene, { index }: Tree): readonly string[] {
  if (scene.document.side !== null) return scene.participants.length ? scene.participants : houseActors(scene)
  for (const tree of scene.trees.slice(Math.max(0, index - IN_PASSING), index).reverse()) {
    const { talksNouns } = scene.lexicon(tree).syntax
    const people = new Set(scene.mentions[tree.index]!.flatMap(({ actors }) => actors).filter((id) => scene.actors.get(id)?.kind === "person"))
    const sides = new Set([...people].map((id) => scene.actors.get(id)!.side))
    if (people.size === 2 && sides.size === 2 && !sides.has(null) && tree.tokens.some(({ upos, lemma }) => upos === "NOUN" && talksNouns.has(fold(lemma)))) return [...people]
  }
  return scene.participants
}

const JOINT: ReadonlySet<string> = new Set(["discuss", "agree"])

/** "I" is who is quoted; "we" too, and together with the other side in a joint act (left to the caller's quoting list). */
function ownActors(scene: Scene, tree: Tree, word: number, quoting: readonly string[]): string[] {
  const token = tree.tokens[word]!
  const { syntax } = scene.lexicon(tree)
  if (quoting.length && (syntax.firstSingular.has(fold(token.lemma)) || syntax.firstPlural.has(fold(token.lemma)) || token.features.Person === "1")) return [...quoting]
  const named = actorsAt(scene, tree, word)
  if (named.length || token.features.Person !== "1") return named
  return syntax.firstPlural.has(fold(token.lemma)) ? houseActors(scene) : []
}

/** "we" outside all quotations is the side that publishes: its state, where the document mentions it. */
const houseActors = (scene: Scene): string[] => {
  const { side } = scene.document
  const state = side === null ? undefined : [...scene.actors.values()].find((a) => a.kind === "state" && a.name === side)
  return state ? [state.id] : []
}

/** «Осуждаем A», in what a government publishes: the house speaks of itself without a pronoun. */
export function speaksForHouse({ document }: Scene, { tree, predicate, entry }: Hit): boolean {
  const { features } = tree.tokens[predicate]!
  return document.side !== null && !entry.joint && features.Person === "1" && features.Number === "Plur" && features.Tense === "Pres" && !childrenBy(tree, predicate, "nsubj").length
}

/** Whether a word names one of these actors or their side; null where either is unknown. */
export function isOwnOf(scene: Scene, tree: Tree, actors: readonly string[]): (word: number) => boolean | null {
  const sides = new Set(actors.map((id) => scene.actors.get(id)?.side).filter((side) => side))
  return (word) => {
    const named = actorsAt(scene, tree, word)
    if (!named.length || !actors.length) return null
    // «міністри засудили A, додав один із них»: what several do together is not his own act
    if (named.length > actors.length && named.every((id) => scene.actors.get(id)?.kind === "person")) return false
    if (named.some((id) => actors.includes(id))) return true
    const others = named.map((id) => scene.actors.get(id)?.side).filter((side) => side)
    return others.length && sides.size ? others.some((side) => sides.has(side)) : null
  }
}

/** Whether a word names a person who is none of these actors. */
export function namesAnother(scene: Scene, tree: Tree, actors: readonly string[]): (word: number) => boolean {
  return (word) => {
    const named = actorsAt(scene, tree, word)
    return named.length > 0 && actors.length > 0 && named.every((id) => scene.actors.get(id)?.kind === "person" && !actors.includes(id))
  }
}

/** The speaker is a body of people, which "it" can mean: "the company said it will". */
export function isBody(scene: Scene, tree: Tree, word: number, actors: readonly string[]): boolean {
  const token = tree.tokens[word]
  if (actors.length) return actors.every((id) => ["state", "organisation"].includes(scene.actors.get(id)?.kind ?? ""))
  return token !== undefined && (token.features.Gender === "Neut" || scene.lexicon(tree).syntax.bodyNouns.has(fold(token.lemma)))
}

export const areMedia = (scene: Scene, actors: readonly string[]): boolean => actors.length > 0 && actors.every((id) => scene.actors.get(id)?.kind === "media")
