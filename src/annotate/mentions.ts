import type { LanguagePack, LanguagePacks } from "../languages/pack.ts"
import type { Actor, Mention, Sentence, Token } from "../model/annotation.ts"
import type { Document } from "../model/document.ts"
import type { Problem } from "../model/problem.ts"
import { appositions } from "./mentions/appositions.ts"
import { claimSides, sideBetween } from "./mentions/claims.ts"
import { type Cast, enterPerson, isOblique, newCast, type Person } from "./mentions/cast.ts"
import { agreedGender, inComplement, type Discourse, isSubject, refer, type Resolved as Found } from "./mentions/discourse.ts"
import { gazetteerOf } from "./mentions/gazetteer.ts"
import { titleStems } from "./mentions/holders.ts"
import { fold, keysOf, stem } from "./mentions/keys.ts"
import { FORMER, holderAlone, holderIn, kindOf, ownersOf, sideOfOwner } from "./mentions/offices.ts"
import { headOf, textOf } from "./mentions/spans.ts"
import { vouchers } from "./mentions/vouchers.ts"
import { hostAmong, type Introduced, principals } from "./mentions/participants.ts"
import { type Called, calledAgain, calledBy, nounsBeside, opensAsNoun } from "./mentions/nouns.ts"
import { learn, personNamed } from "./mentions/people.ts"
import { type Phrase, phrasesOf } from "./mentions/phrases.ts"
import { isServed } from "./mentions/serving.ts"
import { isAddress, notePatronymic } from "./mentions/patronymics.ts"
import { isCapital, type Piece, piecesOf } from "./mentions/pieces.ts"
import { personOf, pluralOf, pronounOf } from "./mentions/pronouns.ts"
import { quotedWords } from "./mentions/quotations.ts"
import { ACTOR_RULES, describes } from "./mentions/rules.ts"
import type { Named, Scanned } from "./mentions/scanned.ts"
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

/** Who is named or meant, resolved over the whole document. Every mention lies in its sentence. */
export function resolve(document: Document, sentences: readonly Sentence[], packs: LanguagePacks): Resolved {
  const scanned = sentences.map((sentence, index) => scan(sentence, index, packs.get(sentence.language)!))
  const first = packs.get(document.language ?? "") ?? packs.get(sentences[0]?.language ?? "")
  if (!first) return { mentions: [], actors: [], participants: [], problems: [] }
  const cast = newCast(document, first.names)
  const title = scan(asInBody(titleTokens(document.title ?? "", first), sentences), -1, first)
  const named = namePeople(cast, [title, ...scanned])
  cast.year ??= guessedYear(cast, titledPeople([title, ...scanned], named))
  const discourse = startDiscourse(cast, title, scanned, named)
  const called = calledBy(scanned, named)
  const mentions = scanned.flatMap((place) => read(place, discourse, named, called))
  const participants = discourse.participants.map((person) => enterPerson(cast, person, ""))
  return { mentions, actors: [...cast.actors.values()].map((a) => (a.as ? a : { ...a, as: a.name })), participants, problems: [] }
}

function scan(written: Sentence, index: number, pack: LanguagePack): Scanned {
  const sentence = withCapitals(written)
  const pieces = piecesOf(sentence.tokens, gazetteerOf(pack.names))
  const phrases = phrasesOf(sentence.tokens, pieces, pack.names.words())
  return { sentence, index, rules: pack.names, pieces, phrases, beside: appositions(phrases, sentence.tokens), asks: sentence.tokens[1]?.form === ":" && pack.syntax.questionLabels.has(sentence.tokens[0]!.form.toLowerCase()), vouching: vouchers(sentence.tokens, pack.cues.sources) }
}

/** «у росії», «олександр грушко»: names that an author writes small on purpose; what the tagger took for one is read as one. */
function withCapitals(sentence: Sentence): Sentence {
  return sentence.tokens.some(isSmall) ? { ...sentence, tokens: sentence.tokens.map((t): Token => (isSmall(t) ? { ...t, form: t.form.charAt(0).toUpperCase() + t.form.slice(1) } : t)) } : sentence
}

const isSmall = ({ upos, form, lemma }: Token): boolean => upos === "PROPN" && /^\p{Ll}{4,}$/u.test(form) && /^\p{Lu}/u.test(lemma) && form.slice(0, 2) === lemma.slice(0, 2).toLowerCase()

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

/** First sweep: full names, then the names that lean on them; and what titles tell of them. */
function namePeople(cast: Cast, places: readonly Scanned[]): Named {
  const named = new Map<Piece, Person | null>()
  const full = new Set<string>()
  const nouns = nounsBeside(places)
  const visit = (wanted: (piece: Piece, place: Scanned) => boolean): void => {
    for (const place of places) for (const phrase of place.phrases) for (const piece of namesIn(phrase)) if (!named.has(piece) && wanted(piece, place) && !opensAsNoun(place.sentence.tokens, piece, nouns, place.rules)) name(place, phrase, piece)
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
  visit((piece, place) => long(piece, place) && piece.to - piece.from === 2 && isCapital(place.sentence.tokens[piece.from]!.form) && !oblique(place, piece) && !initial(place, piece))
  visit((piece, place) => long(piece, place) && !oblique(place, piece) && !initial(place, piece))
  visit((piece, place) => long(piece, place) && !initial(place, piece))
  visit((piece, place) => long(piece, place) && !oblique(place, piece))
  visit((piece, place) => long(piece, place) && place.index >= 0)
  visit(long)
  visit(() => true)
  for (const place of places) {
    for (const [office, piece] of place.beside) {
      const person = named.get(piece)
      if (!person) continue
      person.side ??= person.fact ? null : sideBetween(cast, place, office, piece)
      teach(cast, person, office, place)
    }
  }
  claimSides(cast, places, named)
  return named
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
  if (phrase.type === "office" && isServed(cast, person, kindOf(phrase, cast))) return
  const office = phrase.type === "office" && !phrase.prefixes.includes("former")
  const title = office ? titleStems(sentence.tokens, phrase.from, phrase.names[0]?.from ?? phrase.to, rules) : []
  const past = phrase.type === "office" && !office ? `${FORMER}${kindOf(phrase, cast)}` : null
  learn(cast, person, office ? kindOf(phrase, cast) : past, sideOfOwner(phrase.owner, cast), title)
}

function startDiscourse(cast: Cast, title: Scanned, scanned: readonly Scanned[], named: Named): Discourse {
  const introduce = (place: Scanned): Introduced[] => place.phrases.map((phrase, i) => ({ phrase, people: (phrase.names.length ? phrase.names : [place.beside.get(phrase)].filter((p) => p !== undefined)).map((piece) => named.get(piece) ?? null).filter((p) => p !== null), joined: joinedTo(place.sentence.tokens, place.phrases[i - 1], phrase) }))
  const full = new Set([...named].flatMap(([piece, person]) => (piece.type === "person" && person ? [person.id] : [])))
  const whole = scanned.flatMap(introduce)
  const opening = scanned.slice(0, OPENING).flatMap(introduce)
  const told = principals(cast, introduce(title), opening, whole)
  const participants = told.length ? told : writerOf(introduce(title)[0], scanned[0], introduce)
  return { cast, full, participants, host: hostAmong(cast, participants, whole), guests: null, references: [], together: null, crowd: [], thing: null, cited: null, stranger: null, unnamed: null, quotation: null, quoter: null, within: [], vouching: new Set(), voices: null, outlet: null, bodies: new Map() }
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
function read(place: Scanned, discourse: Discourse, named: Named, called: Called): Mention[] {
  const { tokens } = place.sentence
  const forms = place.rules.words().pronouns
  const nouns = new Set(called.keys())
  const mentions: Mention[] = []
  const inside = new Map(place.phrases.map((phrase) => [phrase.from, phrase]))
  const possessors = new Map<number, Person | null>()
  const { within, open } = quotedWords(discourse.quotation, place.sentence, place.index)
  discourse.within = within
  discourse.vouching = place.vouching
  discourse.quoter = quoterOf(place, discourse, named) ?? (discourse.quotation ? discourse.quoter : null)
  for (let i = 0; i < tokens.length; i += 1) {
    const pronoun = pronounOf(tokens[i]!, forms)
    if (pronoun) mentions.push(...pronounMention(place, discourse, pronoun, i, possessors))
    const phrase = i === 0 && opensAsNoun(place.sentence.tokens, inside.get(i)?.core, nouns, place.rules) ? undefined : inside.get(i)
    if (phrase) mentions.push(...phraseMentions(place, discourse, phrase, named, possessors))
    else if (inside.has(i) || !place.phrases.some(({ from, to }) => from <= i && i < to)) mentions.push(...nounMention(place, discourse, called, i))
  }
  noteTogether(place, discourse)
  discourse.quotation = open
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** "He agreed to come," the minister said: the subject outside of the quotation; an office alone is that of whoever was last known to hold it. */
function quoterOf({ phrases, sentence: { tokens }, beside }: Scanned, discourse: Discourse, named: Named): Person | null {
  const { within, cast } = discourse
  if (!within.includes(true)) return null
  const subject = phrases.findLast((phrase) => !within[phrase.from] && (phrase.type === "name" || phrase.type === "office") && !phrase.plural && isSubject(tokens, headOf(tokens, phrase.from, phrase.to)))
  const name = subject && (subject.names[0] ?? beside.get(subject) ?? (subject.type === "name" ? subject.core : undefined))
  if (!subject || name) return (name && named.get(name)) ?? null
  const [of] = ownersOf(subject.owner, cast)
  return of === undefined ? holderAlone(discourse, kindOf(subject, cast), cast) : holderIn(discourse, kindOf(subject, cast), of, cast)
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

function nounMention(place: Scanned, discourse: Discourse, called: Called, at: number): Mention[] {
  const { tokens } = place.sentence
  const person = calledAgain(place, discourse, called, at)
  if (!person) return []
  refer(discourse, person, place.index, tokens, at)
  const from = at > 0 && tokens[at - 1]!.head === at && tokens[at - 1]!.features.Definite === "Def" ? at - 1 : at
  return [{ start: tokens[from]!.start, end: tokens[at]!.end, actors: [enterPerson(discourse.cast, person, "")], kind: "title", rule: "noun-of-person", sentence: place.index, token: at }]
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
    if (found && !found.people.length) noteUnnamed(place, discourse, phrase)
    if (found) return placed(place, discourse, phrase, { short, behind: rule === "title-beside-name" ? nameBehind(place, phrase, beside) : null }, found, rule)
  }
  noteUnnamed(place, discourse, phrase)
  noteStranger(place, discourse, phrase)
  return []
}

/** "A senior official", "two US officials": whom the text describes and does not name. */
function noteUnnamed({ sentence: { tokens }, index, rules }: Scanned, discourse: Discourse, phrase: Phrase): void {
  const noun = fold(tokens[headOf(tokens, phrase.from, phrase.to)]!.lemma)
  const described = phrase.to - phrase.from > 2 || phrase.plural || tokens[phrase.from]!.features.Definite === "Ind"
  if (described && !phrase.names.length && rules.words().figures.some((word) => fold(word) === noun)) discourse.unnamed = { noun, sentence: index }
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

/** "Minister for Trade of the Districts Ana Rusu": with a name that no comma parts from it an office is one mention. */
const nameBehind = ({ sentence }: Scanned, office: Phrase, name: Piece | undefined): Run | null =>
  name && name.from > office.to && sentence.tokens.slice(office.to, name.from).every((token) => token.upos !== "PUNCT") ? name : null

/** The mention, and one more for the whole phrase where its head word stands outside the short form. */
function placed(place: Scanned, discourse: Discourse, phrase: Phrase, { short, behind }: { readonly short: Run; readonly behind: Run | null }, found: Found, rule: string): Mention[] {
  const { tokens } = place.sentence
  const { index } = place
  const head = headOf(tokens, phrase.from, phrase.to)
  const mention = (run: Run, token: number): Mention => ({ start: tokens[run.from]!.start, end: tokens[run.to - 1]!.end, actors: found.actors, kind: found.kind, rule, sentence: index, token })
  for (const person of found.people) refer(discourse, person, index, tokens, head)
  const subject = isSubject(tokens, head)
  if (rule === "group-of-leaders" && index < OPENING && !subject) discourse.guests ??= found.actors[0]!
  const what = discourse.cast.actors.get(found.actors[0]!)?.kind
  if (what === "media") discourse.outlet = found.actors[0]!
  else if (what === "organisation" && found.actors.length === 1 && !discourse.within[head]) discourse.cited = { actor: found.actors[0]!, sentence: index }
  const several = found.actors.length > 1 || (found.people.length === 0 && phrase.plural)
  // "they asked A to see that citizens live in peace": who is meant together in the main clause stays so
  const below = found.people.length === 0 && discourse.together !== null && index - discourse.together.sentence <= 1 && inComplement(tokens, head)
  if (several && subject && !below) discourse.together = { actors: found.actors, sentence: index }
  // "the ministry said that A and B are friends": what is told of in the report is not who reports
  else if (found.people.length === 0 && subject && !discourse.within[head] && !(discourse.thing?.sentence === index && inComplement(tokens, head))) discourse.thing = { actor: found.actors[0]!, sentence: index }
  const crowd = found.people.length === 0 && (phrase.plural || phrase.type === "body") && discourse.cast.actors.get(found.actors[0]!)?.side !== "media"
  if (crowd && (subject || discourse.crowd.length === 0)) discourse.crowd = found.actors
  if (behind) return [mention({ from: phrase.core.from, to: behind.to }, head)]
  if (head >= short.from && head < short.to) return [mention(short, head)]
  return [mention(phrase, head), mention(short, headOf(tokens, short.from, short.to))]
}
