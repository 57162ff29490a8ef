import type { LanguagePack, LanguagePacks } from "../languages/pack.ts"
import type { Actor, Mention, Sentence, Token } from "../model/annotation.ts"
import type { Document } from "../model/document.ts"
import type { Problem } from "../model/problem.ts"
import { appositions } from "./mentions/appositions.ts"
import { type Cast, enterPerson, isOblique, newCast, type Person } from "./mentions/cast.ts"
import { agreedGender, inComplement, type Discourse, isSubject, type Place, refer, type Resolved as Found } from "./mentions/discourse.ts"
import { gazetteerOf } from "./mentions/gazetteer.ts"
import { holds, titleStems, TOP_KINDS } from "./mentions/holders.ts"
import { keysOf, stem } from "./mentions/keys.ts"
import { kindOf, sideOfOwner } from "./mentions/offices.ts"
import { headOf, textOf } from "./mentions/spans.ts"
import { type Introduced, principals } from "./mentions/participants.ts"
import { learn, personNamed } from "./mentions/people.ts"
import { NOBODY, type Phrase, phrasesOf } from "./mentions/phrases.ts"
import { isAddress, notePatronymic } from "./mentions/patronymics.ts"
import { type Piece, piecesOf } from "./mentions/pieces.ts"
import { personOf, pluralOf, pronounOf } from "./mentions/pronouns.ts"
import { quotedWords } from "./mentions/quotations.ts"
import { ACTOR_RULES, describes } from "./mentions/rules.ts"
import { guessedYear } from "./mentions/year.ts"
import { titleTokens } from "./mentions/title.ts"
import { noteTogether } from "./mentions/together.ts"

export interface Resolved {
  readonly mentions: readonly Mention[]
  readonly actors: readonly Actor[]
  /** ids of the principals of the talks, where the document tells */
  readonly participants: readonly string[]
  readonly problems: readonly Problem[]
}

/** Sentences at the beginning that tell whom the talks are between. */
const OPENING = 4
/** Most words of an office that still belongs to the short form: "Prime Minister Draghi". */
const SHORT_TITLE = 3

interface Scanned extends Place {
  readonly sentence: Sentence
  readonly beside: ReadonlyMap<Phrase, Piece>
  /** the label of a question stands before it */
  readonly asks: boolean
}

/** Who is named or meant, resolved over the whole document. Every mention lies in its sentence. */
export function resolve(document: Document, sentences: readonly Sentence[], packs: LanguagePacks): Resolved {
  const scanned = sentences.map((sentence, index) => scan(sentence, index, packs.get(sentence.language)!))
  const first = packs.get(document.language ?? "") ?? packs.get(sentences[0]?.language ?? "")
  if (!first) return { mentions: [], actors: [], participants: [], problems: [] }
  const cast = newCast(document, first.names)
  const title = scan(asInBody(titleTokens(document.title ?? "", first.code), sentences), -1, first)
  const named = namePeople(cast, [title, ...scanned])
  cast.year ??= guessedYear(cast, titledPeople([title, ...scanned], named))
  const discourse = startDiscourse(cast, title, scanned, named)
  const mentions = scanned.flatMap((place) => read(place, discourse, named))
  const participants = discourse.participants.map((person) => enterPerson(cast, person, ""))
  return { mentions, actors: [...cast.actors.values()].map((a) => (a.as ? a : { ...a, as: a.name })), participants, problems: [] }
}

function scan(sentence: Sentence, index: number, pack: LanguagePack): Scanned {
  const gazetteer = gazetteerOf(pack.names)
  const phrases = phrasesOf(sentence.tokens, piecesOf(sentence.tokens, gazetteer), pack.names.words())
  return { sentence, index, rules: pack.names, phrases, beside: appositions(phrases, sentence.tokens), asks: sentence.tokens[1]?.form === ":" && pack.syntax.questionLabels.has(sentence.tokens[0]!.form.toLowerCase()) }
}

const titledPeople = (places: readonly Scanned[], named: Named): (readonly [string, Phrase])[] =>
  places.flatMap(({ phrases }) =>
    phrases.flatMap((phrase) => (phrase.type === "office" ? phrase.names.flatMap((piece): [string, Phrase][] => (named.get(piece)?.fact ? [[named.get(piece)!.id, phrase]] : [])) : [])),
  )

/** Words of the title that the text has as well are what they are there. */
function asInBody(title: Sentence, sentences: readonly Sentence[]): Sentence {
  const known = new Map<string, Token>()
  for (const { tokens } of sentences) for (const token of tokens) if (!known.has(token.form)) known.set(token.form, token)
  return { ...title, tokens: title.tokens.map((token): Token => {
    const { lemma, upos, features } = known.get(token.form) ?? token
    return { ...token, lemma, upos, features }
  }) }
}

type Named = ReadonlyMap<Piece, Person | null>

/** First sweep: full names, then the names that lean on them; and what titles tell of them. */
function namePeople(cast: Cast, places: readonly Scanned[]): Named {
  const named = new Map<Piece, Person | null>()
  const full = new Set<string>()
  const visit = (wanted: (piece: Piece, place: Scanned) => boolean): void => {
    for (const place of places) for (const phrase of place.phrases) for (const piece of namesIn(phrase)) if (!named.has(piece) && wanted(piece, place)) name(place, phrase, piece)
  }
  const name = (place: Scanned, phrase: Phrase, piece: Piece): void => {
    const office = [...place.beside].find(([, beside]) => beside === piece)?.[0]
    const person = personNamed(cast, piece, office ?? phrase, full, { tokens: place.sentence.tokens, rules: place.rules })
    named.set(piece, person)
    if (!person) return
    person.total += 1
    notePatronymic(person, place.sentence.tokens, piece, place.rules)
    if (!person.fact) person.gender = agreedGender(place.sentence.tokens, headOf(place.sentence.tokens, phrase.from, phrase.to)) ?? person.gender
    person.gender ??= honorificGender(place, piece)
    if (piece.type === "person") full.add(person.id)
    if (phrase.names.includes(piece)) teach(cast, person, phrase, place)
  }
  visit((piece) => piece.type === "person")
  const long = (piece: Piece, place: Scanned): boolean => piece.type === "unknown" && piece.to - piece.from > 1 && !isAddress(place.sentence.tokens, piece, place.rules)
  // a title that stands outside the text has no cases to see
  const oblique = (place: Scanned, piece: Piece): boolean => place.index < 0 || place.sentence.tokens.slice(piece.from, piece.to).some(isOblique)
  const initial = (place: Scanned, piece: Piece): boolean => place.sentence.tokens.slice(piece.from, piece.to).some((token) => token.form.endsWith("."))
  visit((piece, place) => long(piece, place) && !oblique(place, piece) && !initial(place, piece))
  visit((piece, place) => long(piece, place) && !initial(place, piece))
  visit((piece, place) => long(piece, place) && !oblique(place, piece))
  visit((piece, place) => long(piece, place) && place.index >= 0)
  visit(long)
  visit(() => true)
  for (const place of places) {
    for (const [office, piece] of place.beside) {
      const person = named.get(piece)
      if (person) teach(cast, person, office, place)
    }
  }
  for (const place of places) claimPossessed(cast, place, named)
  for (const place of places) claimPlaced(cast, place, named)
  claimOwn(cast, places, named)
  claimOnly(cast, places, named)
  return named
}

/** «речниця міністерства» in a side's own account: a body without a state is as good as none. */
const isUnowned = ({ owner }: Phrase): boolean => owner === NOBODY || (owner.body !== null && !owner.states.length && !owner.organisations.length && !owner.person && isUnowned(owner.body))

const isLabel = ({ from, to }: Phrase, tokens: readonly Token[]): boolean => from === 0 && tokens[to]?.form === ":"

/** Officials whom a bloc or an organisation has of its own. */
const OF_BODIES: ReadonlySet<string> = new Set(["spokesperson", "secretary-general", "deputy-secretary-general", "high-representative", "commissioner", "head", "aide", "envoy", "chief-of-staff"])

/** A side's account gives its own officials no state: "Energy Secretary N"; nor its leader, "President N", where the document names no other. */
function claimOwn(cast: Cast, places: readonly Scanned[], named: Named): void {
  const { side } = cast
  if (side === null) {
    claimHome(cast, places, named)
    return
  }
  const ofState = cast.world.stateNamed.get(side)?.bloc === false
  const asked = places.some((place) => place.asks)
  const turns = new Map<Person, number>()
  for (const { phrases, sentence } of asked ? places : []) {
    const person = phrases[0]?.type === "name" && isLabel(phrases[0], sentence.tokens) ? named.get(phrases[0].core) : null
    if (person) turns.set(person, (turns.get(person) ?? 0) + 1)
  }
  const claim = (person: Person | null, phrase: Phrase): void => {
    if (!person || person.fact || person.side !== null || phrase.type !== "office" || !isUnowned(phrase) || phrase.possessive >= 0 || phrase.prefixes.includes("former")) return
    const kind = kindOf(phrase, cast)
    if (kind === "counterpart" || (!ofState && !OF_BODIES.has(kind))) return
    const rival = TOP_KINDS.has(kind) && [...cast.people.values()].some((other) => other !== person && other.total > 0 && other.side === side && holds(cast, other, kind))
    if (!rival) person.side = side
  }
  for (const { phrases, beside, sentence } of places) {
    for (const phrase of phrases) {
      for (const piece of phrase.names) claim(named.get(piece) ?? null, phrase)
      // "MS BECK:" beside "QUESTION:" answers for the side whose briefing it is
      const person = asked && phrase.type === "name" && isLabel(phrase, sentence.tokens) ? named.get(phrase.core) : null
      if (person && !person.fact && (phrase.honorific || (person.kinds.size === 0 && (turns.get(person) ?? 0) > 1))) person.side ??= side
    }
    for (const [office, piece] of beside) claim(named.get(piece) ?? null, office)
  }
}

/** Officials of a state whom its own press names without it. */
const OF_STATES: ReadonlySet<string> = new Set(["prime-minister", "foreign-minister", "defence-minister", "minister", "deputy-prime-minister", "deputy-foreign-minister", "national-security-advisor"])

/** «міністр енергетики N» in the press of one state: its own, where the sentence has named no other before. */
function claimHome(cast: Cast, places: readonly Scanned[], named: Named): void {
  for (const { phrases, beside, rules, sentence } of places) {
    const { home } = rules
    if (home === undefined) continue
    const anothers = (p: Phrase): boolean => (p.type === "place" ? [p.core.ids[0]!] : p.owner.states).some((id) => cast.world.states.get(id)?.side !== home)
    for (const phrase of phrases) {
      const piece = phrase.names.length === 1 ? phrase.names[0]! : beside.get(phrase)
      const person = piece ? named.get(piece) : null
      if (phrase.type !== "office" || phrase.plural || !person || person.fact || person.side !== null || !isUnowned(phrase) || phrase.possessive >= 0 || phrase.prefixes.includes("former")) continue
      // «тамтешній „міністр“»: who is only called so is nobody's
      if (/^["«„“]$/.test(sentence.tokens[phrase.core.from - 1]?.form ?? "")) continue
      const kind = kindOf(phrase, cast)
      const rival = kind === "prime-minister" && [...cast.people.values()].some((other) => other !== person && other.total > 0 && other.side === home && holds(cast, other, kind))
      if (OF_STATES.has(kind) && !rival && !phrases.some((p) => p.from < phrase.from && anothers(p))) person.side = home
    }
  }
}

/** «у Кремлі речник N»: a place right before an office without an owner is where it is held. */
function claimPlaced(cast: Cast, { phrases, sentence, rules }: Scanned, named: Named): void {
  phrases.forEach((phrase, i) => {
    const before = phrases[i - 1]
    const person = phrase.type === "office" && phrase.names.length === 1 ? named.get(phrase.names[0]!) : null
    if (!person || person.fact || person.side !== null || !isUnowned(phrase) || before?.to !== phrase.from) return
    const preposition = sentence.tokens[before.from - 1]
    if (!preposition || !rules.words().inWords.includes(preposition.form.toLowerCase())) return
    const id = before.core.ids[0]!
    person.side = before.type === "place" ? cast.world.states.get(id)!.side : before.type === "organisation" ? (cast.world.organisations.get(id)?.side ?? null) : sideOfOwner(before.owner, cast)
  })
}

/** «з делегацією Сенату на чолі з його президенткою N»: nobody has a president of his own; the body before the possessive has. */
function claimPossessed({ world }: Cast, { phrases }: Scanned, named: Named): void {
  for (const phrase of phrases) {
    const person = phrase.names.length === 1 ? named.get(phrase.names[0]!) : null
    if (!person || person.fact || person.side !== null || phrase.possessive < 0 || !phrase.core.ids.some((id) => id === "speaker" || id === "head" || TOP_KINDS.has(id))) continue
    const before = phrases.findLast((p) => p.to <= phrase.possessive && (p.owner.states.length > 0 || p.type === "place" || p.type === "organisation"))
    const state = before?.owner.states.at(-1) ?? (before?.type === "place" ? before.core.ids[0] : undefined)
    person.side = state !== undefined ? world.states.get(state)!.side : before?.type === "organisation" ? (world.organisations.get(before.core.ids[0]!)?.side ?? null) : null
  }
}

/** News of one state alone, its own or another's: officials and experts whom nothing gives a side are its own. */
function claimOnly(cast: Cast, places: readonly Scanned[], named: Named): void {
  const stateOf = (phrase: Phrase): readonly string[] => (phrase.type === "place" ? [phrase.core.ids[0]!] : [...phrase.owner.states, ...(phrase.owner.body?.owner.states ?? [])])
  const sides = new Set(places.flatMap(({ phrases }) => phrases.flatMap((phrase) => stateOf(phrase).map((id) => cast.world.states.get(id)!.side))))
  for (const person of cast.people.values()) if (person.fact && person.total > 0 && person.side !== null) sides.add(person.side)
  if (cast.side !== null) sides.add(cast.side)
  const [only] = sides
  if (sides.size !== 1 || !only || cast.world.stateNamed.get(only)?.bloc !== false || hasPeers(places, named)) return
  cast.only = only
  for (const person of cast.people.values()) if (!person.fact && person.total > 2) person.side ??= only
  for (const { phrases, beside } of places) {
    for (const phrase of phrases) {
      if (phrase.type !== "office" || phrase.owner.organisations.length) continue
      const pieces = [...phrase.names, ...(beside.has(phrase) ? [beside.get(phrase)!] : [])]
      for (const person of pieces.map((piece) => named.get(piece))) if (person && !person.fact) person.side ??= only
    }
  }
}

/** "President X met with President Y": two who hold the same office at the top are of two states. */
function hasPeers(places: readonly Scanned[], named: Named): boolean {
  const holders = new Map<string, string>()
  return places.some(({ phrases, beside }) => phrases.some((phrase) => {
    if (phrase.type !== "office" || phrase.prefixes.length > 0) return false
    const kind = phrase.core.ids.find((id) => TOP_KINDS.has(id))
    const piece = phrase.names[0] ?? beside.get(phrase)
    const id = piece === undefined ? undefined : named.get(piece)?.id
    if (kind === undefined || id === undefined) return false
    const other = holders.get(kind)
    holders.set(kind, id)
    return other !== undefined && other !== id
  }))
}

function honorificGender({ sentence, rules }: Scanned, piece: Piece): "m" | "f" | null {
  const form = sentence.tokens[piece.from - 1]?.form
  if (form === undefined) return null
  const { masculine, feminine } = rules.words()
  const keys = keysOf(form, form, rules)
  const among = (words: readonly string[]): boolean => words.some((word) => keys.has(stem(word, rules)))
  return among(feminine) ? "f" : among(masculine) ? "m" : null
}

const namesIn = (phrase: Phrase): readonly Piece[] => {
  const owners = [phrase.owner.person, phrase.owner.body?.owner.person ?? null].filter((piece) => piece !== null)
  return [...phrase.names, ...owners]
}

function teach(cast: Cast, person: Person, phrase: Phrase, { sentence, rules }: Scanned): void {
  const office = phrase.type === "office" && !phrase.prefixes.includes("former")
  const title = office ? titleStems(sentence.tokens, phrase.from, phrase.names[0]?.from ?? phrase.to, rules) : []
  learn(cast, person, office ? kindOf(phrase, cast) : null, sideOfOwner(phrase.owner, cast), title)
}

function startDiscourse(cast: Cast, title: Scanned, scanned: readonly Scanned[], named: Named): Discourse {
  const introduce = (place: Scanned): Introduced[] => place.phrases.map((phrase, i) => ({ phrase, people: phrase.names.map((piece) => named.get(piece) ?? null).filter((p) => p !== null), joined: joinedTo(place.sentence.tokens, place.phrases[i - 1], phrase) }))
  const full = new Set([...named].flatMap(([piece, person]) => (piece.type === "person" && person ? [person.id] : [])))
  const whole = scanned.flatMap(introduce)
  const opening = scanned.slice(0, OPENING).flatMap(introduce)
  const told = principals(cast, introduce(title), opening, whole)
  return { cast, full, participants: told.length ? told : writerOf(introduce(title)[0], scanned[0], introduce), references: [], together: null, crowd: [], thing: null, stranger: null, quotation: null, within: [], voices: null, outlet: null, bodies: new Map() }
}

/** A post whose first verb has no subject is told by whom its title begins with; with those whom that sentence names. */
function writerOf(titled: Introduced | undefined, first: Scanned | undefined, introduce: (place: Scanned) => Introduced[]): readonly Person[] {
  if (!titled || titled.phrase.from > 0 || titled.people.length !== 1 || !first) return []
  const { tokens } = first.sentence
  const root = tokens.findIndex((t) => t.head < 0)
  const verb = tokens[root]
  const personal = verb?.upos === "VERB" && (verb.features.Person === "1" || (verb.features.Tense === "Past" && verb.features.Number === "Sing" && verb.features.Gender !== "Neut"))
  if (!personal || tokens.some((t) => t.head === root && t.relation.startsWith("nsubj"))) return []
  return [...new Set([titled.people[0]!, ...introduce(first).flatMap((i) => i.people)])]
}

const joinedTo = (tokens: readonly Token[], before: Phrase | undefined, phrase: Phrase): boolean =>
  before !== undefined && phrase.from > before.to && tokens.slice(before.to, phrase.from).every((token) => token.upos === "CCONJ" || token.form === ",")

/** Second sweep, in reading order: phrases and pronouns of one sentence. */
function read(place: Scanned, discourse: Discourse, named: Named): Mention[] {
  const { tokens } = place.sentence
  const forms = place.rules.words().pronouns
  const mentions: Mention[] = []
  const inside = new Map(place.phrases.map((phrase) => [phrase.from, phrase]))
  const possessors = new Map<number, Person | null>()
  const { within, open } = quotedWords(discourse.quotation, place.sentence, place.index)
  discourse.within = within
  for (let i = 0; i < tokens.length; i += 1) {
    const pronoun = pronounOf(tokens[i]!, forms)
    if (pronoun) mentions.push(...pronounMention(place, discourse, pronoun, i, possessors))
    const phrase = inside.get(i)
    if (phrase) mentions.push(...phraseMentions(place, discourse, phrase, named, possessors))
  }
  noteTogether(place, discourse)
  discourse.quotation = open
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end)
}

function pronounMention(place: Scanned, discourse: Discourse, kind: string, at: number, possessors: Map<number, Person | null>): Mention[] {
  const { tokens } = place.sentence
  const mention = (actors: readonly string[], rule: string): Mention[] => (actors.length ? [{ start: tokens[at]!.start, end: tokens[at]!.end, actors, kind: "pronoun", rule, sentence: place.index, token: at }] : [])
  if (kind === "p") return mention(pluralOf(discourse, place.index), "plural-pronoun")
  if (kind === "n") {
    const { thing } = discourse
    return thing && place.index - thing.sentence <= 1 ? mention([thing.actor], "thing-pronoun") : []
  }
  const person = personOf(discourse, kind, place.index, tokens, at)
  possessors.set(at, person)
  if (!person) return []
  refer(discourse, person, place.index, tokens, at)
  return mention([enterPerson(discourse.cast, person, "")], "person-pronoun")
}

function phraseMentions(place: Scanned, discourse: Discourse, phrase: Phrase, named: Named, possessors: ReadonlyMap<number, Person | null>): Mention[] {
  const { tokens } = place.sentence
  if (describes(phrase, tokens)) return []
  const short = shortForm(phrase)
  const text = textOf(tokens, short.from, short.to)
  const beside = place.beside.get(phrase)
  const known = (piece: Piece | null): Person | null => (piece ? (named.get(piece) ?? null) : null)
  // a possessive before the phrase is read with it: "his" stands inside "his Turkish counterpart"
  const possessor = phrase.possessive < 0 ? null : (possessors.get(phrase.possessive) ?? possessorAt(place, discourse, phrase.possessive))
  const c = { phrase, place, discourse, named: known, beside: known(beside ?? null), possessor, text }
  for (const [rule, find] of ACTOR_RULES) {
    const found = find(c)
    if (found) return placed(place, discourse, phrase, short, found, rule)
  }
  noteStranger(place, discourse, phrase)
  return []
}

function noteStranger({ sentence, index }: Scanned, discourse: Discourse, phrase: Phrase): void {
  const head = headOf(sentence.tokens, phrase.from, phrase.to)
  if ((phrase.type === "office" || (phrase.plural && ["party", "group"].includes(phrase.type))) && sentence.tokens[head]!.relation.startsWith("nsubj")) discourse.stranger = { sentence: index, token: head, plural: phrase.plural }
}

function possessorAt(place: Scanned, discourse: Discourse, at: number): Person | null {
  const kind = pronounOf(place.sentence.tokens[at]!, place.rules.words().pronouns)
  if (kind === "m" || kind === "f") return personOf(discourse, kind, place.index, place.sentence.tokens, at)
  return null
}

interface Run {
  readonly from: number
  readonly to: number
}

/** As short as identifies: the names with a short title, "President Biden"; without names the whole phrase. */
function shortForm(phrase: Phrase): Run {
  const first = phrase.names[0]
  if (!first) return phrase
  const to = phrase.names.at(-1)!.to
  if (phrase.type === "name") return { from: phrase.from, to }
  const titled = first.from - phrase.core.from <= SHORT_TITLE && phrase.core.to === first.from
  return { from: titled ? (phrase.honorific ? phrase.from : phrase.core.from) : first.from, to }
}

/** The mention, and one more for the whole phrase where its head word stands outside the short form. */
function placed(place: Scanned, discourse: Discourse, phrase: Phrase, short: Run, found: Found, rule: string): Mention[] {
  const { tokens } = place.sentence
  const { index } = place
  const head = headOf(tokens, phrase.from, phrase.to)
  const mention = (run: Run, token: number): Mention => ({ start: tokens[run.from]!.start, end: tokens[run.to - 1]!.end, actors: found.actors, kind: found.kind, rule, sentence: index, token })
  for (const person of found.people) refer(discourse, person, index, tokens, head)
  const subject = isSubject(tokens, head)
  if (discourse.cast.actors.get(found.actors[0]!)?.kind === "media") discourse.outlet = found.actors[0]!
  const several = found.actors.length > 1 || (found.people.length === 0 && phrase.plural)
  // "they asked A to see that citizens live in peace": who is meant together in the main clause stays so
  const below = found.people.length === 0 && discourse.together !== null && index - discourse.together.sentence <= 1 && inComplement(tokens, head)
  if (several && subject && !below) discourse.together = { actors: found.actors, sentence: index }
  else if (found.people.length === 0 && subject) discourse.thing = { actor: found.actors[0]!, sentence: index }
  const crowd = found.people.length === 0 && (phrase.plural || phrase.type === "body") && discourse.cast.actors.get(found.actors[0]!)?.side !== "media"
  if (crowd && (subject || discourse.crowd.length === 0)) discourse.crowd = found.actors
  if (head >= short.from && head < short.to) return [mention(short, head)]
  return [mention(phrase, head), mention(short, headOf(tokens, short.from, short.to))]
}
