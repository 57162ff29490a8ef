import type { Token } from "../../model/annotation.ts"
import { enterNamed, enterOrganisation, enterState, type Person, plainTitle } from "./cast.ts"
import { bodyActor, openersBody, ownerActor, placeAfter } from "./bodies.ts"
import { agreedGender, type Discourse, earlierVoices, isSubject, jointVoices, type Place, type Resolved } from "./discourse.ts"
import { holds, titleStems, TOP_KINDS } from "./holders.ts"
import { figuresOfTalks } from "./figures.ts"
import { guestBeside, holdersOf, isTwo, namedGroup, sideActors, sidesTogether, togetherOf } from "./joint.ts"
import { byTitle, entered, figureAgain, formerHolder, headAgain, isAtHome, holderAlone, holderIn, kindOf, officeActor, onlyStranger, ownersOf, sideOfOwner } from "./offices.ts"
import { group, personOfGroup } from "./groups.ts"
import { isServed, servant } from "./serving.ts"
import { issuer, source } from "./sources.ts"
import { headOf, textOf } from "./spans.ts"
import type { Phrase } from "./phrases.ts"
import type { Piece } from "./pieces.ts"
import { fold, stem } from "./keys.ts"

/** What a rule may look at. */
export interface Case {
  readonly phrase: Phrase
  readonly place: Place
  readonly discourse: Discourse
  /** the person whom a piece names, as the whole document tells */
  readonly named: (piece: Piece | null) => Person | null
  /** the person beside whose name the office stands */
  readonly beside: Person | null
  /** the person whom the possessive before it means */
  readonly possessor: Person | null
  /** the phrase as written */
  readonly text: string
}

type ActorRule = (c: Case) => Resolved | null

const people = (c: Case, found: readonly Person[], kind: Resolved["kind"]): Resolved | null =>
  found.length ? { actors: entered(c.discourse.cast, found, found.length === 1 && c.phrase.names.length === 1 ? c.text : ""), people: found, kind } : null
const actor = (id: string | null, kind: Resolved["kind"]): Resolved | null => (id === null ? null : { actors: [id], people: [], kind })
const titled = (c: Case, person: Person | null): Resolved | null => person && people(c, [person], "title")
const isOffice = (c: Case): boolean => c.phrase.type === "office"
const kind = (c: Case): string => kindOf(c.phrase, c.discourse.cast)

/** "military build-up", "media literacy": a word that only describes another stands for nobody. */
export function describes({ type, core }: Phrase, tokens: readonly Token[]): boolean {
  const token = tokens[headOf(tokens, core.from, core.to)]!
  return (type === "body" || type === "group" || type === "party" || type === "mouthpiece") && (/^(?:amod|compound|advmod)/.test(token.relation) || token.upos === "ADJ" || token.upos === "VERB")
}

/** In order; the first that knows somebody wins. */
export const ACTOR_RULES: readonly (readonly [string, ActorRule])[] = [
  ["person-name", personName],
  ["body-name", bodyName],
  ["titled-names", titledNames],
  ["title-beside-name", titleBesideName],
  ["counterpart", counterpart],
  ["spokespeople", spokespeople],
  ["offices-of-states", officesOfStates],
  ["joint-office", jointOffice],
  ["title-by-its-words", titleByWords],
  ["office-of-owner", officeOfOwner],
  ["office-of-quoter", officeOfQuoter],
  ["office-alone", officeAlone],
  ["second-office", secondOffice],
  ["office-unheld", (c) => (isOffice(c) && !c.phrase.plural ? actor(officeActor(c.discourse.cast, kind(c), c.phrase.owner, c.text) ?? servant(c.discourse.cast, kind(c), c.named(c.phrase.owner.person) ?? c.possessor, c.text), "title") : null)],
  ["head-again", (c) => titled(c, headAgain(c))],
  ["figure-again", (c) => titled(c, figureAgain(c) ?? onlyStranger(c))],
  ["counted-again", countedAgain],
  ["figures-of-talks", figuresOfTalks],
  ["person-of-group", personOfGroup],
  ["side-of-talks", sideOfTalks],
  ["joint-states", jointStates],
  ["joint-parties", jointParties],
  ["group-of-leaders", groupOfLeaders],
  ["state", (c) => (c.phrase.type === "place" ? actor(enterState(c.discourse.cast, c.phrase.core.ids[0]!, c.text), "place") : null)],
  ["organisation", organisation],
  ["body", body],
  ["mouthpiece", mouthpiece],
  ["group-unnamed", groupUnnamed],
  ["outlet-of-name", outletNamed],
  ["outlet-again", outletAgain],
  ["group", group],
]

function personName(c: Case): Resolved | null {
  if (c.phrase.type !== "name") return null
  const person = c.named(c.phrase.core)
  return person && people(c, [person], "name")
}

/** A body known by its name; of a state that stands beside it and is not its own, that state. */
function organisation(c: Case): Resolved | null {
  if (c.phrase.type !== "organisation") return null
  const { cast } = c.discourse
  const id = c.phrase.core.ids[0]!
  const state = c.phrase.owner.states[0]
  const anothers = state !== undefined && cast.world.stateNamed.has(cast.world.organisations.get(id)!.side ?? "") && cast.world.organisations.get(id)!.side !== cast.world.states.get(state)!.side
  return anothers ? actor(enterState(cast, state, c.text), "place") : actor(enterOrganisation(cast, id, c.text), "name")
}

const isOutletNoun = (phrase: Phrase): boolean => phrase.core.entries.some((e) => e.type === "group" && e.id === "media@media")

/** «газета „Голос“» */
function outletNamed(c: Case): Resolved | null {
  if (!isOutletNoun(c.phrase) || c.phrase.plural) return null
  const { tokens } = c.place.sentence
  const at = /^["«„“]$/.test(tokens[c.phrase.to]?.form ?? "") ? c.phrase.to + 1 : c.phrase.to
  const next = c.place.phrases.find((phrase) => phrase.from === at && (phrase.core.type === "unknown" || phrase.type === "organisation"))
  if (!next) return null
  const text = textOf(tokens, next.from, next.to)
  const id = next.core.ids[0]
  if (id !== undefined) return actor(enterOrganisation(c.discourse.cast, id, text), "name")
  return actor(enterNamed(c.discourse.cast, c.place.rules.romanise(plainTitle(tokens, next.core, c.place.rules)), "media", "media", text), "name")
}

/** «отмечает издание»: the outlet that was named last. */
function outletAgain(c: Case): Resolved | null {
  const { outlet } = c.discourse
  const alone = isOutletNoun(c.phrase) && !c.phrase.plural && unowned(c) && !indefinite(c) && c.place.sentence.tokens[c.phrase.core.from]!.features.Number === "Sing"
  return alone ? actor(outlet, "title") : null
}

/** A name that nobody knows, as a subject or in quotation marks: an organisation or an outlet. */
function bodyName(c: Case): Resolved | null {
  const { phrase, place } = c
  const { tokens } = place.sentence
  if (phrase.type !== "name" || phrase.core.type !== "unknown") return null
  const head = tokens[headOf(tokens, phrase.from, phrase.to)]!
  const quoted = /^["«„“]$/.test(tokens[phrase.from - 1]?.form ?? "") && /^["»“”]$/.test(tokens[phrase.to]?.form ?? "")
  // «як передає „Новинарня“»: right behind a verb a quoted name is its subject
  const behindVerb = quoted && tokens[phrase.from - 2]?.upos === "VERB"
  const outlet = place.phrases.some((other) => (other.to === phrase.from || (quoted && other.to === phrase.from - 1)) && isOutletNoun(other))
  if (outlet) return actor(enterNamed(c.discourse.cast, place.rules.romanise(plainTitle(tokens, phrase.core, place.rules)), "media", "media", c.text), "name")
  if (!behindVerb && !head.relation.startsWith("nsubj")) return null
  if (isRelayInLatin(tokens, phrase)) return actor(enterNamed(c.discourse.cast, textOf(tokens, phrase.from, phrase.to), "media", "media", c.text), "name")
  const name = place.rules.romanise(plainTitle(tokens, phrase.core, place.rules))
  return actor(enterNamed(c.discourse.cast, name, quoted ? "media" : "organisation", quoted ? "media" : null, c.text), "name")
}

/** «…, пише Borsen.»: in another alphabet right behind the verb that closes the sentence it is an outlet; people are written in the sentence's own. */
function isRelayInLatin(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const verb = tokens[from - 1]
  const closed = [verb?.form ?? "", tokens[from - 2]?.form ?? ""]
  return verb?.upos === "VERB" && closed[1] === "," && /^\p{Script=Cyrillic}+$/u.test(closed[0]!) && tokens.slice(from, to).every((t) => /^[\p{Script=Latin}\d.-]+$/u.test(t.form)) && /^[.,]$/.test(tokens[to]?.form ?? ".")
}

function titledNames(c: Case): Resolved | null {
  const found = c.phrase.names.map((piece) => c.named(piece)).filter((p) => p !== null)
  const served = isOffice(c) && found.length === 1 && isServed(c.discourse.cast, found[0]!, kind(c)) ? servant(c.discourse.cast, kind(c), found[0]!, c.text) : null
  if (served !== null) return actor(served, "title")
  for (const person of found) person.side ??= sideOfBody(c)
  return people(c, found, found.length > 1 ? "joint" : "name")
}

/** "its spokeswoman, N": of the side of whom the possessive means. */
function titleBesideName(c: Case): Resolved | null {
  if (!isOffice(c) || !c.beside) return null
  const { thing, cast } = c.discourse
  const near = thing !== null && c.place.index - thing.sentence <= 1 ? thing.actor : ""
  if (c.phrase.possessive >= 0 && !c.beside.fact && kind(c) !== "counterpart") c.beside.side ??= c.possessor?.side ?? (c.possessor ? null : (cast.actors.get(near)?.side ?? null))
  return people(c, [c.beside], "title")
}

/** «пресс-секретарь посольства»: the body was named with its state before. */
function sideOfBody({ phrase, discourse }: Case): string | null {
  const body = phrase.owner.body?.core.ids[0]
  // "the ministry's spokesman": of the ministry that was named before
  const known = body === undefined ? undefined : (discourse.bodies.get(body) ?? [...discourse.bodies].findLast(([name]) => name.endsWith(` ${body}`))?.[1])
  return known === undefined ? null : (discourse.cast.actors.get(known)?.side ?? null)
}

/** "his Turkish counterpart", «французский коллега» */
function counterpart(c: Case): Resolved | null {
  if (c.phrase.core.entries.every((e) => e.id !== "counterpart") || c.phrase.plural) return null
  const { cast, references, participants } = c.discourse
  const subject = references.findLast((r) => r.subject)?.person ?? null
  const [of] = ownersOf(c.phrase.owner, cast)
  if (of === undefined) {
    const others = participants.filter((p) => p !== (c.possessor ?? subject))
    return c.possessor && others.length === 1 ? people(c, others, "title") : null
  }
  const here = participants.find((p) => p.side === of) ?? references.findLast((r) => r.person.side === of)?.person
  if (here) return people(c, [here], "title")
  const office = subject && [...["president", "prime-minister", "foreign-minister", "defence-minister", "national-security-advisor", "chancellor"]].find((k) => holds(cast, subject, k))
  const holder = office ? holderIn(c.discourse, office, of, cast) : holderIn(c.discourse, "leader", of, cast)
  return holder && people(c, [holder], "title")
}

/** Unnamed spokespeople: somebody of the document, else the body itself where they are several. */
function spokespeople(c: Case): Resolved | null {
  if (!isOffice(c) || kind(c) !== "spokesperson" || c.phrase.names.length) return null
  const { cast } = c.discourse
  const owner = c.named(c.phrase.owner.person)
  const side = sideOfOwner(c.phrase.owner, cast) ?? owner?.side ?? null
  if (c.phrase.plural) {
    const bodies = c.phrase.owner.organisations.map((id) => enterOrganisation(cast, id, c.text))
    return bodies.length ? { actors: bodies, people: [], kind: bodies.length > 1 ? "joint" : "title" } : actor(ownerActor(cast, c.phrase.owner, owner, c.text), "title")
  }
  // "another spokesman", «неназванный представитель»: somebody who was not named
  if (c.phrase.other) return null
  const here = [...cast.people.values()].filter((p) => (p.count > 0 || p.total > 0) && (side === null ? p.count > 0 : p.side === side) && holds(cast, p, "spokesperson"))
  // «спікер» is said of a parliament's as well
  const presides = here.length ? undefined : [...cast.people.values()].find((p) => p.count > 0 && !p.kinds.has("spokesperson") && (side === null || p.side === side) && holds(cast, p, "speaker"))
  if (presides && c.phrase.core.to - c.phrase.core.from === 1 && !c.phrase.owner.body) return people(c, [presides], "title")
  const known = here.length && !c.phrase.honorific ? c.discourse.references.findLast((r) => here.includes(r.person))?.person ?? here[0]! : null
  if (known || !owner) return known ? people(c, [known], "title") : null
  // «пресс-секретарь Громова»: nobody else's, and not he himself
  return actor(enterNamed(cast, `${owner.name}'s spokesperson`, "office", owner.side, c.text), "title")
}

/** "the Russian and US leaders", «министры иностранных дел Германии и Франции» */
function officesOfStates(c: Case): Resolved | null {
  const counted = c.phrase.owner.states.length + c.phrase.owner.organisations.length
  if (!c.phrase.plural || counted < 2 || (c.phrase.type !== "office" && !isParty(c, "any") && !isParty(c, "head-of-state"))) return null
  const found = holdersOf(c.discourse, isOffice(c) ? kind(c) : "leader", c.phrase)
  return found.length >= 2 ? people(c, found, "joint") : null
}

const isParty = (c: Case, id: string): boolean => c.phrase.core.entries.some((e) => e.type === "party" && e.id === id)
export const unowned = (c: Case): boolean => !c.phrase.owner.states.length && !c.phrase.owner.organisations.length && !c.phrase.other && !c.phrase.groupAdjectives.length

/** An article or a numeral makes "leaders" those of the talks; a language without articles needs none. */
export function meansAll(c: Case): boolean {
  const { ofWords } = c.place.rules.words()
  return c.phrase.pair || ofWords.length === 0 || c.place.sentence.tokens[c.phrase.from]?.upos === "DET" || c.phrase.honorific
}

/** "the presidents", «президенты» */
function jointOffice(c: Case): Resolved | null {
  if (!isOffice(c) || !c.phrase.plural || !unowned(c) || !meansAll(c) || kind(c) === "role") return null
  return people(c, togetherOf(c.discourse, kind(c) === "head" && ofBothStates(c) ? "leader" : kind(c), isTwo(c)), "joint")
}

/** «главы двух стран»: whoever leads the states of the talks. */
function ofBothStates({ phrase, place }: Case): boolean {
  const { ofWords } = place.rules.words()
  const between = (to: number): boolean => place.sentence.tokens.slice(phrase.to, to).every((token) => ofWords.includes(fold(token.form)))
  return place.phrases.some((next) => next.from >= phrase.to && next.plural && next.core.entries.some((entry) => entry.id === "states") && between(next.from))
}

/** "the Deputy Head of the Office" again, by the words with which the document introduced the person. */
function titleByWords(c: Case): Resolved | null {
  if (!isOffice(c) || c.phrase.plural || c.phrase.other) return null
  const { rules, sentence } = c.place
  const exact = c.phrase.core.ids[0] === "role" || c.phrase.prefixes.length > 0 || c.phrase.owner.body !== null
  if (!exact) return null
  const stems = titleStems(sentence.tokens, c.phrase.from, c.phrase.to, rules)
  const found = byTitle(c.discourse, stems, stem(sentence.tokens[c.phrase.core.from]!.lemma, rules), c.discourse.cast)
  return found && people(c, [found], "title")
}

function officeOfOwner(c: Case): Resolved | null {
  if (c.phrase.prefixes.includes("former")) return titled(c, formerHolder(c))
  if (!isOffice(c)) return null
  const office = kind(c)
  if (c.phrase.plural && !oneOfState(c, office)) return null
  if (office === "role" || office === "spokesperson") return null
  const { cast } = c.discourse
  const owners = c.phrase.owner.body?.owner.states.length ? ownersOf(c.phrase.owner.body.owner, cast) : ownersOf(c.phrase.owner, cast)
  const of = office === "head" || office === "secretary-general" ? owners[0] : (owners[0] ?? undefined)
  if (of === undefined) return null
  const seat = c.phrase.owner.organisations[0] === undefined ? null : (cast.world.organisations.get(c.phrase.owner.organisations[0])?.side ?? null)
  const holder = holderIn(c.discourse, office, of, cast) ?? (seat === null ? null : holderIn(c.discourse, office, seat, cast))
  return holder && people(c, [holder], "title")
}

/** "Our president agreed," the aide said: the one of the state for which whoever is quoted speaks. */
function officeOfQuoter(c: Case): Resolved | null {
  const { quoter, within, cast } = c.discourse
  const before = c.place.sentence.tokens[c.phrase.core.from - 1]
  if (!isOffice(c) || c.phrase.plural || !unowned(c) || !quoter?.side || !within[c.phrase.core.from] || c.phrase.names.length || !before) return null
  if (before.features.Poss !== "Yes" || !c.place.rules.words().ownWords.includes(before.lemma.toLowerCase())) return null
  const holder = holderIn(c.discourse, kind(c), quoter.side, cast)
  return holder && people(c, [holder], "title")
}

/** "Norway's Deputy Premier and Foreign Minister N": nobody known holds the first office, and the one joined to it has a name. */
function secondOffice(c: Case): Resolved | null {
  if (!isOffice(c) || c.phrase.plural || c.phrase.names.length || c.place.sentence.tokens[c.phrase.to]?.upos !== "CCONJ") return null
  const next = c.place.phrases.find((phrase) => phrase.from === c.phrase.to + 1 && phrase.type === "office" && phrase.names.length === 1 && !phrase.owner.states.length)
  return next ? titled(c, c.named(next.names[0]!)) : null
}

/** «прем'єр-міністерки Канади» looks plural and is a genitive: a state has only one. */
function oneOfState({ phrase, place }: Case, office: string): boolean {
  const cases = place.rules.words().ofWords.length === 0
  return cases && phrase.owner.states.length === 1 && !phrase.pair && !phrase.other && /^(?:president|prime-minister|chancellor|monarch|foreign-minister|defence-minister|vice-president)$/.test(office)
}

function officeAlone(c: Case): Resolved | null {
  if (!isOffice(c) || c.phrase.plural || !unowned(c) || c.phrase.prefixes.includes("former") || c.phrase.owner.body) return null
  const office = kind(c)
  if (c.possessor && office === "aide") return null
  if (indefinite(c)) return null
  const { tokens } = c.place.sentence
  const holder = guestBeside(c, office) ?? (office === "role" ? null : holderAlone(c.discourse, office, c.discourse.cast, agreedGender(tokens, headOf(tokens, c.phrase.from, c.phrase.to)), { atHome: isAtHome(tokens, c.phrase, c.place.rules), quoted: c.discourse.within[c.phrase.core.from] === true }))
  return holder && people(c, [holder], "title")
}

const indefinite = (c: Case): boolean => c.place.sentence.tokens[c.phrase.from]?.features.Definite === "Ind"

const COUNTED_REACH = 2

/** "The two officials", «оба чиновника»: counted people are those who were last meant together. */
function countedAgain(c: Case): Resolved | null {
  const { tokens } = c.place.sentence
  const { together, cast } = c.discourse
  const words = tokens.slice(c.phrase.from, c.phrase.to)
  const [both = ""] = c.place.rules.words().pairs
  const definite = words.some((t) => fold(t.lemma) === both || (t.upos === "NUM" && words.some((w) => w.features.Definite === "Def")))
  if (!c.phrase.plural || !c.phrase.pair || !unowned(c) || !c.phrase.core.entries.some((e) => e.type === "group") || !definite) return null
  const people = together && c.place.index - together.sentence <= COUNTED_REACH && together.actors.every((id) => cast.actors.get(id)?.kind === "person")
  return people ? { actors: together.actors, people: [], kind: "joint" } : null
}

/** «с российской стороны», "the Ukrainian side" */
function sideOfTalks(c: Case): Resolved | null {
  if (c.phrase.type !== "party" || !c.phrase.owner.states.length || !isParty(c, "side")) return null
  if (c.phrase.plural && c.phrase.owner.states.length < 2) return null
  const { actors, people: found } = sideActors(c.discourse, c.phrase, c.text)
  return { actors, people: found, kind: actors.length > 1 ? "joint" : "title" }
}

/** "the two countries" */
function jointStates(c: Case): Resolved | null {
  if (!(c.phrase.type === "party" || c.phrase.type === "group") || !isParty(c, "states") || !c.phrase.plural || !unowned(c) || !c.phrase.pair) return null
  // in a side's own account of talks they speak through their principals
  const { cast, participants } = c.discourse
  if (cast.side !== null && participants.length > 1) return people(c, participants, "joint")
  const actors = sidesTogether(c.discourse, isTwo(c))
  return actors.length ? { actors, people: [], kind: "joint" } : null
}

/** "both parties", «собеседники», "the two" */
function jointParties(c: Case): Resolved | null {
  const party = c.phrase.core.entries.find((e) => e.type === "party" && e.id !== "states")
  if (!party || !unowned(c) || !meansAll(c)) return null
  const alone = c.phrase.type === "party" && /^(?:NUM|DET|PRON)$/.test(c.place.sentence.tokens[c.phrase.core.from]!.upos)
  if (alone ? !isArgument(c) : !c.phrase.plural) return null
  // "both men": people are the parties only where they are counted
  if (party.id === "people" && !c.phrase.pair) return null
  // «двоє співрозмовників у Єврокомісії»: whom one finds somewhere are no parties
  const behind = c.place.sentence.tokens[c.phrase.to]
  if (c.phrase.pair && behind?.upos === "ADP" && c.place.rules.words().inWords.includes(fold(behind.form)) && c.place.phrases.some((p) => p.from === c.phrase.to + 1 && ["organisation", "body", "place"].includes(p.type))) return null
  const sides = party.id === "side" && c.discourse.cast.side === null ? sidesTogether(c.discourse, isTwo(c)) : []
  const all = togetherOf(c.discourse, party.id, isTwo(c))
  // "the participants", where the only people known are the account's own: those whom they met
  if (party.id === "any" && !c.phrase.pair && all.length > 1 && all[0]!.side !== null && all.every((p) => p.side === all[0]!.side)) return null
  return sides.length ? { actors: sides, people: [], kind: "joint" } : people(c, all, "joint")
}

const isArgument = (c: Case): boolean => {
  const { tokens } = c.place.sentence
  return isSubject(tokens, headOf(tokens, c.phrase.from, c.phrase.to)) && !/^(?:nummod|det)/.test(tokens[c.phrase.core.from]!.relation)
}

function groupOfLeaders(c: Case): Resolved | null {
  if (!c.phrase.plural || (c.phrase.type !== "party" && c.phrase.type !== "office") || c.phrase.core.entries.some((e) => e.type === "group")) return null
  const word = c.phrase.core.entries[0]!.id
  const noun = word === "any" || word === "role" ? null : word === "head-of-state" ? "heads of state" : `${word.replace(/-/g, " ")}s`
  return actor(namedGroup(c.discourse.cast, c.phrase, noun ?? "leaders", c.text), "title")
}

/** "The leaders" of talks whose participants nobody names. */
function groupUnnamed(c: Case): Resolved | null {
  const party = c.phrase.core.entries.find((e) => e.type === "party" && e.id === "any")
  const office = isOffice(c) && TOP_KINDS.has(kind(c)) && kind(c) !== "role"
  if (!c.phrase.plural || !unowned(c) || !meansAll(c) || (!party && !office)) return null
  // "President N met with Caribbean leaders. The leaders discussed A"
  const { guests, participants, cast } = c.discourse
  if (guests !== null && participants.length === 1) return { actors: [...entered(cast, participants, ""), guests], people: [], kind: "joint" }
  const noun = office ? (kind(c) === "head-of-state" ? "heads of state" : `${kind(c).replace(/-/g, " ")}s`) : "participants"
  return actor(enterNamed(c.discourse.cast, noun, "group", null, c.text), "title")
}

function body(c: Case): Resolved | null {
  if (c.phrase.type !== "body" || c.phrase.prefixes.includes("former")) return null
  const { tokens } = c.place.sentence
  const place = placeAfter(tokens, c.place.phrases, c.phrase, c.place.rules.words().inWords, (from, to) => {
    const state = c.place.phrases.find((p) => p.from === from && p.type === "place")
    const fact = state && c.discourse.cast.world.states.get(state.core.ids[0]!)
    const own = state && c.place.rules.entities().get(state.core.ids[0]!)
    const capital = own?.places.some((name) => state?.core.entries.some((e) => e.words.join(" ") === name))
    return fact ? (capital ? c.discourse.cast.world.capital(fact.id) : fact.name) : textOf(tokens, from, to)
  })
  return actor(bodyActor(c.discourse, c.phrase, c.possessor ?? c.named(c.phrase.owner.person), place, c.text), "name")
}

function mouthpiece(c: Case): Resolved | null {
  if (c.phrase.type !== "mouthpiece") return null
  const owner = c.named(c.phrase.owner.person) ?? c.possessor
  const named = c.phrase.owner.body && ownersOf(c.phrase.owner.body.owner, c.discourse.cast).length === 0 ? (c.discourse.bodies.get(c.phrase.owner.body.core.ids[0]!) ?? openersBody(c.discourse, c.phrase.owner.body.core.ids[0]!, null, c.text)) : undefined
  const owned = ownerActor(c.discourse.cast, c.phrase.owner, owner, c.text) ?? named ?? null
  if (c.phrase.core.ids[0] === "source") return source(c, owned)
  const speaker = owned ?? issuer(c) ?? null
  const voices = speaker !== null ? [speaker] : (jointVoices(c) ?? earlierVoices(c))
  if (!voices) return null
  // what somebody's quotation speaks of is not what is quoted
  if (!c.discourse.within[c.phrase.core.from]) c.discourse.voices = { actors: voices, sentence: c.place.index }
  return { actors: voices, people: [], kind: voices.length > 1 ? "joint" : "title" }
}
