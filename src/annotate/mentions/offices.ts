import type { NameRules } from "../../languages/parts/names.ts"
import type { Token } from "../../model/annotation.ts"
import { type Cast, enterNamed, enterPerson, type Person } from "./cast.ts"
import { agreedGender, type Discourse } from "./discourse.ts"
import { holderOf, holds, meanings, sideOfBody, TOP_KINDS } from "./holders.ts"
import { fold } from "./keys.ts"
import type { Owner, Phrase } from "./phrases.ts"
import type { Case } from "./rules.ts"
import { headOf } from "./spans.ts"

/** The office that leads a body. */
const LEADS: Readonly<Record<string, string>> = {
  "Foreign Ministry": "foreign-minister", "Defence Ministry": "defence-minister", Government: "head-of-government", Cabinet: "head-of-government", Parliament: "speaker",
  "Presidential Administration": "chief-of-staff", Embassy: "ambassador", "Security Council": "national-security-advisor", administration: "chief-of-staff",
}
const HEADS: ReadonlySet<string> = new Set(["head", "leader", "minister"])
const DEPUTIES: ReadonlySet<string> = new Set(["foreign-minister", "prime-minister", "national-security-advisor", "secretary-general", "chief-of-staff"])
/** English names of offices whose holder nobody knows. */
const LABELS: Readonly<Record<string, string>> = {
  "vice-president": "Vice President", "prime-minister": "Prime Minister", monarch: "Monarch", "crown-prince": "Crown Prince", "foreign-minister": "Foreign Minister",
  "diplomat-in-chief": "Foreign Minister", "defence-minister": "Defence Minister", leader: "leader", "head-of-state": "head of state", "head-of-government": "head of government",
  aide: "adviser", head: "head", "secretary-general": "Secretary General", spokesperson: "spokesperson",
}
/** Offices of which a state has one. */
export const ALONE: ReadonlySet<string> = new Set(["first-lady", "vice-president", "foreign-minister", "diplomat-in-chief", "defence-minister", "national-security-advisor"])
/** Offices that a state or a body has several of. */
const SEVERAL: ReadonlySet<string> = new Set(["commander", "ambassador", "envoy", "aide", "minister", "commissioner", "prosecutor"])
export const labelOf = (kind: string): string => LABELS[kind] ?? kind.replace(/-/g, " ").replace(/^\p{Ll}/u, (c) => c.toUpperCase())

/** The office that a phrase names, after its body and prefixes are taken in; former holders hold none. */
export function kindOf(phrase: Phrase, cast: Cast): string {
  const own = phrase.core.ids[0]!
  const body = phrase.owner.body?.core.ids[0]
  const organisation = phrase.owner.organisations[0]
  let kind = own
  if (HEADS.has(own) && body) kind = LEADS[body] ?? (own === "leader" ? "leader" : "head")
  else if (HEADS.has(own) && organisation) kind = cast.world.seats.get(organisation) ?? "head"
  else if (own === "head" && phrase.owner.states.length) kind = "leader"
  if (phrase.prefixes.includes("deputy")) return DEPUTIES.has(kind) ? `deputy-${kind}` : kind === "president" ? "vice-president" : "role"
  return kind
}

/** Sides whose office it is, as English names of states and bodies. */
export function ownersOf(owner: Owner, cast: Cast): readonly string[] {
  const states = owner.states.map((id) => cast.world.states.get(id)!.name)
  if (states.length) return states
  return owner.organisations.map((id) => cast.world.organisations.get(id)!.name)
}

export const sideOfOwner = (owner: Owner, cast: Cast): string | null => {
  const state = owner.states.at(-1) ?? owner.body?.owner.states[0]
  if (state !== undefined) return cast.world.states.get(state)!.side
  const organisation = owner.organisations[0] ?? owner.body?.owner.organisations[0]
  return organisation === undefined ? null : cast.world.organisations.get(organisation)!.side
}

const latest = (discourse: Discourse, people: readonly Person[]): Person | null => {
  for (let i = discourse.references.length - 1; i >= 0; i -= 1) if (people.includes(discourse.references[i]!.person)) return discourse.references[i]!.person
  return people[0] ?? null
}

/** What being a subject weighs against sentences in between. */
const SUBJECT_WEIGHT = 1.5
/** What being named in somebody's quotation takes, for an office that stands in none. */
const QUOTED_WEIGHT = 5

/** Of several who hold an office, who was spoken of last: a subject a sentence before rather than whom the last one names in passing. */
function foremost(discourse: Discourse, people: readonly Person[], quoted: boolean): Person | null {
  let found: { readonly person: Person; readonly weight: number } | null = null
  for (let i = discourse.references.length - 1; i >= 0; i -= 1) {
    const { person, sentence, subject, quoted: told } = discourse.references[i]!
    const weight = sentence + (subject ? SUBJECT_WEIGHT : 0) - (told && !quoted ? QUOTED_WEIGHT : 0)
    if (people.includes(person) && (!found || weight > found.weight)) found = { person, weight }
  }
  return found?.person ?? people[0] ?? null
}

/** Holder of an office of a state or body: somebody of this document, else by the tables. */
export function holderIn(discourse: Discourse, kind: string, of: string, cast: Cast): Person | null {
  const side = sideOfBody(cast, of) ?? of
  // "the transport minister": of an office that several hold only somebody whom the document names
  const here = [...cast.people.values()].filter((p) => (p.side === of || p.side === side) && (!SEVERAL.has(kind) || p.total + p.count > 0) && (holds(cast, p, kind, of) || holds(cast, p, kind, side)))
  const principal = here.filter((p) => discourse.participants.includes(p))
  const present = latest(discourse, principal.length ? principal : here)
  if (present || SEVERAL.has(kind)) return present
  return holderOf(cast, kind, of) ?? (side === of ? null : holderOf(cast, kind, side))
}

/** Before the kind of an office that the document says somebody had. */
export const FORMER = "former "

/** "the former president", «экс-глава МИД Австралии»: somebody of this document who had the office, by its words or the tables. */
export function formerHolder({ phrase, discourse }: Case): Person | null {
  const { cast } = discourse
  const body = phrase.type === "body" ? LEADS[phrase.core.ids[0]!] : undefined
  if (!phrase.prefixes.includes("former") || phrase.plural || phrase.names.length || (phrase.type !== "office" && body === undefined)) return null
  const kind = body ?? kindOf(phrase, cast)
  const side = sideOfOwner(phrase.owner, cast)
  const had = (person: Person): boolean =>
    person.kinds.has(`${FORMER}${kind}`) || (!person.kinds.has(kind) && cast.year !== null && person.fact?.offices.some((o) => meanings(kind).includes(o.kind) && o.to < cast.year!) === true)
  const here = [...cast.people.values()].filter((person) => person.count > 0 && (side === null || person.side === side) && had(person))
  const named = here.filter((person) => person.kinds.has(`${FORMER}${kind}`))
  return kind === "role" ? null : latest(discourse, named.length ? named : here)
}

/** "of the Republic" without its name */
export const isAtHome = (tokens: readonly Token[], phrase: Phrase, rules: NameRules): boolean =>
  tokens.slice(phrase.from, phrase.to).some((t) => rules.words().realms.includes(fold(t.lemma)))

/** "the President", "the minister", with no word of whose: the side's own, a participant, or the last who was called so. */
export function holderAlone(discourse: Discourse, kind: string, cast: Cast, gender: "m" | "f" | null = null, { atHome = false, quoted = false } = {}): Person | null {
  // "the President of the Republic", in a side's own account: who needs no name there
  const own = atHome && cast.side !== null ? holderOf(cast, kind, cast.side) : null
  if (own) return own
  const fits = (person: Person): boolean => gender === null || person.gender === null || person.gender === gender
  const participants = discourse.participants.filter(fits)
  const present = participants.filter((p) => p.side === cast.side && holds(cast, p, kind))
  if (present.length && cast.side !== null) return present[0]!
  const ruling = cast.side !== null && TOP_KINDS.has(kind) ? holderOf(cast, kind, cast.side) : null
  if (ruling && ruling.total > 0 && fits(ruling)) return ruling
  const principals = participants.filter((p) => holds(cast, p, kind))
  if (cast.side !== null && principals.length) return latest(discourse, principals)
  const { host } = discourse
  if (host && !quoted && fits(host) && holds(cast, host, kind)) return host
  const here = [...cast.people.values()].filter((p) => p.count > 0 && fits(p) && holds(cast, p, kind))
  const found = foremost(discourse, here, quoted)
  if (found) return found
  if (principals.length) return principals[0]!
  const side = cast.side ?? cast.only
  return side !== null && (TOP_KINDS.has(kind) || ALONE.has(kind)) ? holderOf(cast, kind, side) : null
}

/** Somebody of the document whose title has these words. */
export function byTitle(discourse: Discourse, stems: readonly string[], core: string, cast: Cast): Person | null {
  const wanted = stems.filter((s) => s !== "")
  const scored = [...cast.people.values()]
    .filter((p) => p.titleStems.has(core))
    .map((p) => ({ p, missing: wanted.filter((s) => !p.titleStems.has(s)).length }))
    .filter(({ missing }) => missing === 0)
  return latest(discourse, scored.map(({ p }) => p))
}

/** An office whose holder is unknown speaks as an actor of its own. */
export function officeActor(cast: Cast, kind: string, owner: Owner, as: string): string | null {
  const state = owner.states[0] ?? owner.body?.owner.states[0]
  const organisation = owner.organisations[0]
  const body = owner.body?.core.ids[0]
  const side = sideOfOwner(owner, cast)
  if (kind === "spokesperson" && organisation) return enterNamed(cast, `${cast.world.organisations.get(organisation)!.name} spokesperson`, "office", side, as)
  if (state === undefined && organisation === undefined) return null
  const of = state === undefined ? cast.world.organisations.get(organisation!)!.name : cast.world.states.get(state)!.name
  if (kind === "spokesperson" && state !== undefined) return enterNamed(cast, `${cast.world.adjective(state)} ${body ?? "Government"} spokesperson`, "office", side, as)
  if (kind === "role") return null
  if (SEVERAL.has(kind)) return enterNamed(cast, `${state === undefined ? of : cast.world.adjective(state)} ${kind.replace(/-/g, " ")}`, "office", side, as)
  return enterNamed(cast, `${labelOf(kind)} of ${of}`, "office", side, as)
}

export const entered = (cast: Cast, people: readonly Person[], as: string): readonly string[] => people.map((person) => enterPerson(cast, person, people.length === 1 ? as : ""))

/** Sentences for which somebody who was named stays "the politician". */
const FIGURE_REACH = 4
/** Sentences for which somebody who was named stays "the head of the company". */
const HEAD_REACH = 6
/** Offices that lead a body of whatever kind. */
const HEADING = /^(?:head|minister|speaker|prosecutor|commissioner|secretary-general|leader|commander|.*-minister)$/

/** The subject of a verb, or whose the noun of a source phrase is: «по словам чиновника». */
export function isHeard(tokens: readonly Token[], at: number): boolean {
  const { relation, head } = tokens[at]!
  return relation === "nsubj" || (head < at && head >= at - 2 && relation.startsWith("nmod") && tokens.some((t) => t.head === head && t.relation === "case"))
}

/** An attribute before the state makes somebody else of the word: «високопоставлений український дипломат». */
const TITLED: ReadonlySet<string> = new Set(["ADJ", "DET", "NUM"])

/** The last person named as a subject not far before, who agrees with the word; null where the word has an attribute, other than the word `allowed`. */
function lastNamed(c: Case, reach: number, allowed = -1): Person | null {
  const { tokens } = c.place.sentence
  const at = headOf(tokens, c.phrase.from, c.phrase.to)
  if (c.phrase.plural || c.phrase.names.length || c.phrase.other || c.phrase.prefixes.length || c.phrase.groupAdjectives.length || tokens.some((t, i) => t.head === at && i !== allowed && /^(?:amod|det|nummod|acl)/.test(t.relation) && t.features.Definite !== "Def")) return null
  if (!isHeard(tokens, at)) return null
  const gender = agreedGender(tokens, at)
  const last = c.discourse.references.findLast((r) => r.sentence < c.place.index && r.subject && (!r.quoted || c.discourse.within[at] === true))
  if (!last || c.place.index - last.sentence > reach || (gender !== null && last.person.gender !== null && last.person.gender !== gender && gender === "f")) return null
  return last.person
}

/** «глава ведомства», «руководитель компании»: who was named with an office that leads something. */
export function headAgain(c: Case): Person | null {
  if (c.phrase.type !== "office" || !["head", "leader"].includes(kindOf(c.phrase, c.discourse.cast)) || c.phrase.owner.states.length || c.phrase.owner.organisations.length) return null
  const { tokens } = c.place.sentence
  const next = tokens[c.phrase.core.to]
  const owned = c.phrase.owner.body !== null || (next?.upos === "NOUN" && next.features.Case === "Gen" && next.form === next.form.toLowerCase() && !/^(?:PROPN|X)$/.test(tokens[c.phrase.core.to + 1]?.upos ?? ""))
  if (!owned) return null
  const person = lastNamed(c, HEAD_REACH)
  return person && [...person.kinds].some((k) => HEADING.test(k)) ? person : null
}

/** "The governor" in a state's own account: the only one there whom no table knows and who has no other title. */
export function onlyStranger(c: Case): Person | null {
  const { cast } = c.discourse
  const own = cast.world.stateNamed.get(cast.side ?? "")
  const kind = c.phrase.type === "office" ? kindOf(c.phrase, cast) : ""
  if (own?.bloc !== false || !["role", "head"].includes(kind) || c.phrase.plural || c.phrase.other || c.phrase.names.length || c.phrase.possessive >= 0) return null
  if (c.phrase.owner.states.length || c.phrase.owner.organisations.length || c.phrase.owner.body || c.phrase.prefixes.includes("former")) return null
  const { tokens } = c.place.sentence
  if (tokens[c.phrase.from]!.features.Definite === "Ind" || !isHeard(tokens, headOf(tokens, c.phrase.from, c.phrase.to))) return null
  const strangers = [...cast.people.values()].filter((p) => p.fact === null && p.total > 1 && (p.kinds.size === 0 || p.kinds.has(kind)))
  const [stranger] = strangers
  if (strangers.length !== 1 || (stranger!.side ?? own.name) !== own.name) return null
  stranger!.side = own.name
  return stranger!
}

/** «Политик добавил», «по словам чиновника»: who was named last. */
export function figureAgain(c: Case): Person | null {
  const { owner } = c.phrase
  if (c.phrase.type !== "office" || kindOf(c.phrase, c.discourse.cast) !== "role" || owner.organisations.length || owner.body) return null
  const { figures } = c.place.rules.words()
  const { tokens } = c.place.sentence
  if (c.phrase.core.to - c.phrase.core.from > 1 || !figures.some((word) => fold(word) === fold(tokens[c.phrase.core.from]!.lemma))) return null
  if (tokens[c.phrase.from]!.features.Definite === "Ind") return null
  if (isUnnamedAgain(c)) return null
  if (!owner.states.length) return lastNamed(c, FIGURE_REACH)
  // «додав український дипломат»: who was named last, of that state
  const person = c.phrase.core.from - c.phrase.from === 1 && !TITLED.has(tokens[c.phrase.from - 1]?.upos ?? "") ? lastNamed(c, FIGURE_REACH, c.phrase.from) : null
  return person !== null && person.side !== null && person.side === sideOfOwner(owner, c.discourse.cast) ? person : null
}

/** "A senior official told reporters A. The official said B": who had no name has none now. */
export function isUnnamedAgain({ phrase, place, discourse: { unnamed } }: Case): boolean {
  const { tokens } = place.sentence
  return unnamed !== null && place.index - unnamed.sentence <= UNNAMED_REACH && fold(tokens[headOf(tokens, phrase.from, phrase.to)]!.lemma) === unnamed.noun
}
const UNNAMED_REACH = 6
