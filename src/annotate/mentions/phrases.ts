import type { ActorWords } from "../../languages/parts/names.ts"
import type { Token } from "../../model/annotation.ts"
import { headOf } from "./spans.ts"
import { isDeclined, isFamily, isGenitive, isNominative, standsApart } from "./cases.ts"
import { fold } from "./keys.ts"
import { isCapital, type Piece } from "./pieces.ts"

export type PhraseType = "name" | "place" | "organisation" | "office" | "body" | "group" | "party" | "mouthpiece"

/** Whom an office, body or group belongs to, as its words tell. */
export interface Owner {
  /** ids of states */
  readonly states: readonly string[]
  /** ids of organisations */
  readonly organisations: readonly string[]
  readonly body: Phrase | null
  readonly office: Phrase | null
  readonly person: Piece | null
}

/** A noun phrase that may stand for an actor. Positions are token indices, half-open. */
export interface Phrase {
  readonly type: PhraseType
  readonly from: number
  readonly to: number
  /** the words that make it what it is: the office, the name */
  readonly core: Piece
  /** people named in it, as parts or as its whole */
  readonly names: readonly Piece[]
  readonly owner: Owner
  /** kinds of the prefixes: deputy, acting, former */
  readonly prefixes: readonly string[]
  readonly groupAdjectives: readonly string[]
  /** "both", "the two" */
  readonly pair: boolean
  /** "other", "some" */
  readonly other: boolean
  /** token of a possessive before it ("his"), or -1 */
  readonly possessive: number
  readonly plural: boolean
  readonly honorific: boolean
}

export const NOBODY: Owner = { states: [], organisations: [], body: null, office: null, person: null }
const HEADED: Readonly<Partial<Record<Piece["type"], PhraseType>>> = { office: "office", body: "body", group: "group", party: "party", mouthpiece: "mouthpiece" }
const NAMED: Readonly<Partial<Record<Piece["type"], PhraseType>>> = { person: "name", surname: "name", unknown: "name", state: "place", organisation: "organisation" }
const LONGEST_REACH = 3
/** Bodies that are called by the name of their head. */
const ADMINISTRATIONS: ReadonlySet<string> = new Set(["administration", "Presidential Administration"])
interface Reader {
  readonly tokens: readonly Token[]
  readonly words: ActorWords
  readonly startingAt: ReadonlyMap<number, Piece>
  readonly endingAt: ReadonlyMap<number, Piece>
}

interface Left {
  readonly from: number
  readonly states: string[]
  readonly organisations: string[]
  readonly prefixes: string[]
  readonly groupAdjectives: string[]
  person: Piece | null
  pair: boolean
  other: boolean
  honorific: boolean
  possessive: number
}

/** The phrases of a sentence, in order; pieces inside another phrase make none of their own. */
export function phrasesOf(tokens: readonly Token[], pieces: readonly Piece[], words: ActorWords): readonly Phrase[] {
  const reader: Reader = { tokens, words, startingAt: new Map(pieces.map((p) => [p.from, p])), endingAt: new Map(pieces.map((p) => [p.to, p])) }
  const phrases: Phrase[] = []
  for (const piece of pieces) {
    const last = phrases.at(-1)
    if (last && piece.from < last.to) continue
    // a name may turn out to belong to what follows it: "US leaders", "Russia's president"
    const taken = phrases.findLast((phrase) => HEADED[phrase.core.type] || phrase.honorific)?.to ?? 0
    const phrase = headed(piece, taken, reader) ?? named(piece, last?.to ?? 0, reader)
    if (phrase) phrases.push(ofBodyBefore(phrase, last, words))
  }
  return withoutCovered(phrases)
}

/** One that reached back over earlier ones replaces them. */
const withoutCovered = (phrases: readonly Phrase[]): readonly Phrase[] =>
  phrases.filter((phrase, i) => !phrases.some((other, k) => k !== i && other.from <= phrase.from && other.to >= phrase.to && (k > i || other.to - other.from > phrase.to - phrase.from)))

/** "the Norwegian Foreign Ministry | spokesperson": in a language of compounds the body right before is for whom somebody speaks. */
function ofBodyBefore(phrase: Phrase, before: Phrase | undefined, { ofWords }: ActorWords): Phrase {
  const isOwned = phrase.owner.body !== null || (!before?.owner.states.length && phrase.owner.states.length + phrase.owner.organisations.length > 0)
  if (!ofWords.length || !phrase.core.ids.includes("spokesperson") || before?.type !== "body" || before.to !== phrase.from || before.plural || isOwned) return phrase
  return { ...phrase, from: before.from, owner: { ...before.owner, body: before } }
}

function headed(piece: Piece, taken: number, reader: Reader): Phrase | null {
  const type = HEADED[piece.type]
  if (!type || counts(piece, reader)) return null
  const left = lookLeft(piece.from, taken, reader)
  const behind = lookRight(piece, reader)
  // «своего сына принца Филиппа»: the possessive tells whose he is
  const right = left.possessive >= 0 && behind.owner.person ? { to: piece.to, owner: NOBODY } : behind
  const named = type === "office" || type === "party" || type === "mouthpiece" || (type === "body" && ADMINISTRATIONS.has(piece.ids[0]!))
  const plural = isPlural(piece, reader.tokens)
  const [nobody, behindIt] = [{ names: [], to: right.to }, named ? namesAfter(pastPost(piece, right, reader), reader, right.to, plural) : null]
  const found = behindIt === null || standsApart(reader.tokens, piece, behindIt.names[0]) ? nobody : behindIt
  // "the Council of Ministers of Moldova Ana Rusu": several ministers of a state are not called by one name behind it
  const names = plural && reader.tokens[headOf(reader.tokens, piece.from, piece.to)]!.features.Number === "Plur" && found.names.length === 1 && right.to > piece.to && reader.words.ofWords.length ? nobody : found
  const after = names.names.length && right.owner === NOBODY ? ownerAfterName(names.to, reader) : null
  // "New Zealand's ambassador to Brazil": where somebody is sent he does not come from
  const isSent = left.states.length > 0 && SENT.has(piece.ids[0]!) && reader.words.ofWords.indexOf(fold(reader.tokens[piece.to]?.form ?? "")) > 1
  const owner = merge(left, isSent ? NOBODY : (after?.owner ?? right.owner))
  return {
    type, core: piece, from: left.from, to: after?.to ?? names.to, names: type === "body" ? [] : names.names,
    owner: type === "body" && names.names[0] ? { ...owner, person: names.names[0] } : owner,
    prefixes: left.prefixes, groupAdjectives: left.groupAdjectives, pair: left.pair, other: left.other, possessive: left.possessive,
    plural, honorific: left.honorific,
  }
}

/** "two" before a noun only counts it; alone it stands for the two. */
const counts = (piece: Piece, { tokens, startingAt }: Reader): boolean =>
  piece.entries.some((e) => e.type === "pair") && (startingAt.has(piece.to) || /^(?:nummod|det|amod|advmod)/.test(tokens[piece.from]!.relation))

function named(piece: Piece, taken: number, reader: Reader): Phrase | null {
  const people = piece.type === "adjective" && /^(?:NOUN|PROPN)$/.test(reader.tokens[piece.from]!.upos) && isPlural(piece, reader.tokens)
  const type = people ? "group" : NAMED[piece.type]
  if (!type) return null
  const person = type === "name"
  const before = person ? reader.endingAt.get(piece.from) : undefined
  const honorific = before?.type === "honorific" && before.from >= taken
  const from = honorific ? before.from : piece.from
  const after = honorific ? ownerAfterName(piece.to, reader) : null
  const owner = people ? { ...NOBODY, states: [piece.ids[0]!] } : type === "organisation" ? anothersState(piece, reader) : (after?.owner ?? NOBODY)
  return {
    type, core: piece, from, to: after?.to ?? piece.to, names: person ? [piece] : [], owner, prefixes: [], groupAdjectives: [],
    pair: false, other: false, possessive: -1, plural: people, honorific,
  }
}

/** «чеського Сенату», «Сенату Чехії»: a common noun that means some state's body by itself may be said of another's. */
function anothersState(piece: Piece, { tokens, startingAt, endingAt }: Reader): Owner {
  const before = endingAt.get(piece.from)?.entries.find((e) => e.type === "adjective")
  const behind = startingAt.get(piece.to)
  const state = before?.id ?? (behind?.type === "state" && tokens[piece.to - 1]!.upos === "NOUN" && tokens[behind.from]!.features.Case === "Gen" ? behind.ids[0] : undefined)
  return state === undefined ? NOBODY : { ...NOBODY, states: [state] }
}

const merge = (left: Left, right: Owner): Owner =>
  left.states.length || left.organisations.length || left.person
    ? { ...right, states: [...left.states, ...right.states], organisations: [...left.organisations, ...right.organisations], person: left.person ?? right.person }
    : right

/** English plurals show in the form only where the tagger missed them. */
function isPlural(piece: Piece, tokens: readonly Token[]): boolean {
  const head = tokens[headOf(tokens, piece.from, piece.to)]!
  const verb = tokens[head.head]
  const agrees = head.relation === "nsubj" && verb?.upos === "VERB" && verb.features.Number === "Plur"
  return head.features.Number === "Plur" || head.features.Number === "Ptan" || (agrees && !tokens.some((t) => t.relation === "conj" && tokens[t.head] === head))
}

const isPossessiveMark = (token: Token): boolean => /^['’]s?$/.test(token.form)
const isPlain = (token: Token): boolean => (token.upos === "ADJ" || token.upos === "NUM" || token.upos === "ADV" || token.form === "-") && token.form === token.form.toLowerCase()
const isPossessive = (token: Token): boolean => token.features.Poss === "Yes" || (token.upos === "PRON" && token.relation === "nmod:poss")

/** Reads what stands before the word: "his Turkish", "the two", "Russia's former", «российский». */
function lookLeft(start: number, taken: number, { tokens, words, endingAt }: Reader): Left {
  const left: Left = { from: start, states: [], organisations: [], prefixes: [], groupAdjectives: [], person: null, pair: false, other: false, honorific: false, possessive: -1 }
  const compounds = words.ofWords.length > 0
  let from = start
  let plain = 0
  for (let i = start; i > taken; ) {
    const piece = endingAt.get(i)
    const token = tokens[i - 1]!
    const marked = i < start && isPossessiveMark(tokens[i]!)
    if (piece && piece.from >= taken) {
      if ((token.features.Case === "Ins") !== (tokens[start]!.features.Case === "Ins") && token.upos === "ADJ") break // «англійською | лідер»
      if (piece.type === "adjective" || (piece.entries.some((e) => e.type === "adjective") && piece.to - piece.from === 1)) left.states.unshift(piece.entries.find((e) => e.type === "adjective")!.id)
      else if (piece.type === "state" && (compounds || marked)) left.states.unshift(piece.ids[0]!)
      else if (piece.type === "organisation" && (compounds || marked)) left.organisations.unshift(piece.ids[0]!)
      else if (piece.type === "prefix") left.prefixes.unshift(piece.ids[0]!)
      else if (piece.type === "group-adjective") left.groupAdjectives.unshift(piece.ids[0]!)
      else if (piece.entries.some((e) => e.type === "pair")) left.pair = true
      else if (piece.type === "other" && token.features.PronType !== "Rel") left.other = true
      else if (piece.type === "honorific") left.honorific = true
      else if ((piece.type === "person" || piece.type === "surname") && (marked || compounds)) left.person = piece
      else break
      i = piece.from
      from = i
      plain = 0
      continue
    }
    const possessive = isPossessive(token) || (token.upos === "DET" && words.pronouns.has(fold(token.form)))
    if (token.upos === "DET" || possessive) {
      if (possessive) left.possessive = i - 1
      from = i - 1
      break
    }
    const before = joint(token) ? (joint(tokens[i - 2]) ? i - 2 : i - 1) : -1
    const joins = left.states.length > 0 && endingAt.get(before)?.entries.some((e) => e.type === "adjective") === true
    if (joins) i = before
    else if (isPossessiveMark(token)) i -= 1
    else if (isPlain(token) && plain < LONGEST_REACH) {
      plain += 1
      i -= 1
    } else break
  }
  return { ...left, from }
}

const joint = (token: Token | undefined): boolean => token?.upos === "CCONJ" || token?.form === ","

interface Right {
  readonly to: number
  readonly owner: Owner
}

/** Words whose owner may stand behind "to", "at" or "in". */
const SENT: ReadonlySet<string> = new Set(["ambassador", "envoy", "Embassy", "aide", "spokesperson"])

/** Reads the owner behind the word: "of Russia and the United States", «МИД Франции». */
function lookRight(piece: Piece, reader: Reader): Right {
  const { tokens, words } = reader
  const none = { to: piece.to, owner: NOBODY }
  let at = piece.to
  if (words.ofWords.length) {
    const preposition = fold(tokens[at]?.form ?? "")
    const allowed = preposition === words.ofWords[0] || preposition === words.ofWords[1] || (words.ofWords.includes(preposition) && piece.ids.some((id) => SENT.has(id)))
    if (!allowed) return none
    at += 1
    if (tokens[at]?.upos === "DET") at += 1
    const found = ownerAt(at, reader)
    // "readout of the President's call": the call is what the readout is of
    const owns = found && tokens[found.to] && isPossessiveMark(tokens[found.to]!)
    return found && !(owns && piece.type === "mouthpiece") ? found : none
  }
  for (let skipped = 0; skipped <= LONGEST_REACH && at < tokens.length; skipped += 1, at += 1) {
    const found = canOwn(tokens[at]!, piece) || isDeclinedAt(at, reader) || (at === piece.to && isInflectedState(at, reader)) ? ownerAt(at, reader) : null
    if (found) return found
    const token = tokens[at]!
    const region = token.upos === "ADJ" && tokens[at + 1]?.upos === "NOUN" && tokens[at + 1]?.features.Case === "Gen"
    const inside = (token.upos === "ADJ" || token.upos === "NOUN" || token.upos === "DET") && (token.form === token.form.toLowerCase() || region) && (token.features.Case === "Gen" || (token.head < 0 && token.features.Case === undefined && tokens.length > 1 && tokens[0]!.head < 0)) && !reader.startingAt.has(at)
    // «речник ВМС України»: letters for a body of the state behind them
    const letters = piece.type === "office" && /^\p{Lu}{2,6}$/u.test(token.form) && reader.startingAt.get(at + 1)?.type === "state" && tokens[at + 1]!.features.Case === "Gen"
    if (!inside && !letters) return none
  }
  return none
}

/** «Президент Ботсвани запропонував»: whatever the tagger says, a state's name that is not in its dictionary form is no nominative. */
function isInflectedState(at: number, { tokens, startingAt }: Reader): boolean {
  const piece = startingAt.get(at)
  const form = fold(tokens[at]!.form)
  const { Case, Gender } = tokens[at]!.features
  // «посол Китаю»: a masculine genitive that looks like a dative
  if (piece?.type === "state" && piece.to === at + 1 && Case === "Dat" && Gender === "Masc") return true
  return piece?.type === "state" && piece.to === at + 1 && Case === "Nom" && !piece.entries.some((e) => e.words.some((word) => fold(word) === form))
}

function isDeclinedAt(at: number, { tokens, startingAt }: Reader): boolean {
  const piece = startingAt.get(at)
  return piece !== undefined && isFamily(tokens, piece) && isDeclined(tokens, piece)
}

/** A bare owner stands in the genitive; acronyms have no case to see, but a group takes none that is not tagged so. */
const canOwn = ({ form, features }: Token, head: Piece): boolean =>
  features.Case === "Gen" || (head.type !== "group" && (features.Case === undefined || /^[\p{Lu}.]{2,}$/u.test(form) || features.Case === "Acc"))

function ownerAt(at: number, reader: Reader): Right | null {
  const piece = reader.startingAt.get(at)
  if (!piece) return null
  if (piece.type === "state" || piece.type === "organisation") return listFrom(piece, reader)
  if (piece.type === "adjective") return adjectiveOwner(piece, reader)
  if (piece.type === "realm") return realmOwner(piece, reader)
  // «представитель пресс-службы посольства»: whose the service is
  if (piece.type === "mouthpiece" && piece.ids[0] === "service") return lookRight(piece, reader)
  if (piece.type === "body") {
    const right = lookRight(piece, reader)
    return { to: right.to, owner: { ...right.owner, body: bare("body", piece, right) } }
  }
  if (piece.type === "office" && piece.ids[0] !== "role") {
    const right = lookRight(piece, reader)
    const after = namesAfter(right.to, reader)
    // «пресс-секретарь президента Анна Кюн»: a nominative behind a genitive is the name of whoever serves
    const served = after.names[0] && isNominative(reader.tokens, after.names[0]) && reader.tokens[piece.from]!.features.Case === "Gen"
    const names = served ? { names: [], to: right.to } : after
    return { to: names.to, owner: { ...right.owner, office: bare("office", piece, right), person: names.names[0] ?? null } }
  }
  if ((piece.type === "person" || piece.type === "surname" || isFamily(reader.tokens, piece)) && (reader.words.ofWords.length > 0 || isGenitive(reader.tokens, piece))) return { to: piece.to, owner: { ...NOBODY, person: piece } }
  return null
}

const bare = (type: PhraseType, core: Piece, right: Right): Phrase => ({
  type, core, from: core.from, to: right.to, names: [], owner: right.owner, prefixes: [], groupAdjectives: [], pair: false, other: false, possessive: -1, plural: false, honorific: false,
})

/** "the Commonwealth of Australia", «Королевства Марокко»; "President of the Republic N" is at home and needs no name of it. */
function realmOwner(piece: Piece, reader: Reader): Right | null {
  const { tokens, words, startingAt } = reader
  const [of] = words.ofWords
  if (of === undefined) return startingAt.get(piece.to)?.type === "state" ? ownerAt(piece.to, reader) : null
  if (fold(tokens[piece.to]?.form ?? "") !== of) return { to: piece.to, owner: NOBODY }
  const start = [piece.to + 1, piece.to + 2].find((at) => startingAt.get(at)?.type === "state" && (at === piece.to + 1 || tokens[at - 1]!.upos === "DET"))
  return start === undefined ? null : ownerAt(start, reader)
}

/** «Французской Республики», «белорусского государства», «грецького МЗС», "the Ukrainian President" */
function adjectiveOwner(piece: Piece, reader: Reader): Right | null {
  const state = piece.ids[0]!
  const next = reader.startingAt.get(piece.to)
  const realm = next?.type === "realm" || (next?.entries.some((e) => e.type === "party" && e.id === "states") && reader.tokens[next.from]!.features.Case === "Gen" && reader.tokens[next.from]!.features.Number === "Sing")
  if (next && realm) return { to: next.to, owner: { ...NOBODY, states: [state] } }
  if (next?.type === "adjective") {
    const beyond = adjectiveOwner(next, reader)
    return beyond && { to: beyond.to, owner: { ...beyond.owner, states: [state, ...beyond.owner.states] } }
  }
  const owner = next && (next.type === "body" || next.type === "office") ? ownerAt(piece.to, reader) : null
  return owner && { to: owner.to, owner: { ...owner.owner, states: [state, ...owner.owner.states] } }
}

/** "Russia and the United States", «Белого дома и Кремля»: a list that ends with "and"; a bare comma after one name is no list. */
function listFrom(first: Piece, { tokens, startingAt }: Reader): Right {
  const states: string[] = []
  const organisations: string[] = []
  const take = (piece: Piece): void => void (piece.type === "state" ? states : organisations).push(piece.ids[0]!)
  const pieces = [first]
  for (let to = first.to; ; to = pieces.at(-1)!.to) {
    const joint = tokens[to]
    if (!joint || (joint.upos !== "CCONJ" && joint.form !== ",")) break
    const next = startingAt.get(tokens[to + 1]?.upos === "DET" ? to + 2 : to + 1)
    if (next?.type !== "state" && next?.type !== "organisation") break
    pieces.push(next)
  }
  const joined = tokens.slice(first.to, pieces.at(-1)!.to).some((token) => token.upos === "CCONJ")
  const listed = joined ? pieces : [first]
  listed.forEach(take)
  // «речник Держдепу США»: a body known by its name may have its state behind it
  const state = first.type === "organisation" && listed.length === 1 ? startingAt.get(first.to) : undefined
  if (state?.type === "state" && tokens[state.from]!.features.Case !== "Nom") return { to: state.to, owner: { ...NOBODY, organisations } }
  return { to: listed.at(-1)!.to, owner: { ...NOBODY, states, organisations } }
}

/** "Commonwealth of Independent States (CIS) Sergei Lebedev" */
const afterAcronym = (at: number, tokens: readonly Token[]): number => (tokens[at]?.form === "(" && /^[\p{Lu}-]+$/u.test(tokens[at + 1]?.form ?? "") && tokens[at + 2]?.form === ")" ? at + 3 : at)

/** An unknown name behind an office is its holder's, unless it is an acronym, foreign to the script, or no living thing. */
function personal(tokens: readonly Token[], start: number, piece: Piece, of: string | undefined): boolean {
  const words = tokens.slice(piece.from, piece.to)
  const last = words.at(-1)!
  const title = tokens[start - 1]
  // "Minister for European Union Affairs": what there are several of is nobody
  if (words.length === 1 && last.features.Case === undefined && last.features.Number === "Plur" && fold(last.lemma) !== fold(last.form)) return false
  // "Chairman of the Senate Committee on Foreign Relations": what is on something is no person; who is of a state is one
  if (words.length === 1 && tokens[piece.to]?.form !== of && last.features.Case === undefined && tokens.some((t, i) => i > piece.to && t.head === piece.from && t.relation === "nmod" && tokens[piece.to]!.upos === "ADP" && isCapital(t.form))) return false
  const shouting = title !== undefined && /^[\p{Lu}.]{2,}$/u.test(title.form)
  if (!shouting && words.every((word) => /^[\p{Lu}\d&-]{2,5}$/u.test(word.form))) return false
  if (title && /\p{Script=Cyrillic}/u.test(title.form) && !/\p{Script=Cyrillic}/u.test(last.form)) return false
  // «губернатор Аляски»: a genitive behind a nominative is what is governed
  if (words.length === 1 && last.features.Case === "Gen" && title?.features.Case === "Nom") return false
  return !(last.features.Animacy === "Inan" && words.length === 1 && last.features.Case !== title?.features.Case)
}

/** «посол Ирландии в США Майкл …»: behind where somebody is sent the name may follow. */
function pastPost(piece: Piece, right: Right, { tokens, words, startingAt }: Reader): number {
  const at = afterAcronym(right.to, tokens)
  const sent = piece.ids.some((id) => SENT.has(id)) && right.owner.states.length > 0 && words.inWords.includes(fold(tokens[at]?.form ?? ""))
  const place = sent ? startingAt.get(at + 1) : undefined
  return place?.type === "state" || place?.type === "organisation" ? place.to : right.to
}

/** «мер Чернігова Павло Гармаш»: one unknown name right before a full one is where the office is. */
const isSeat = (piece: Piece, next: Piece | undefined): boolean =>
  piece.type === "unknown" && piece.to - piece.from === 1 && next !== undefined && NAMED[next.type] === "name" && next.to - next.from > 1

/** "Presidents Putin and Biden" */
function namesAfter(start: number, { tokens, words, startingAt }: Reader, none = start, several = false): { readonly names: readonly Piece[]; readonly to: number } {
  const names: Piece[] = []
  let to = none
  for (let at = afterAcronym(start, tokens); ; ) {
    let piece = startingAt.get(at)
    if (piece?.type === "honorific") piece = startingAt.get(piece.to)
    if (piece && at === start && !words.ofWords.length && isSeat(piece, startingAt.get(piece.to))) piece = startingAt.get(piece.to)
    if (!piece || NAMED[piece.type] !== "name" || (piece.type === "unknown" && !personal(tokens, start, piece, words.ofWords[0]))) break
    names.push(piece)
    to = piece.to
    const joint = tokens[to]
    if (joint?.upos !== "CCONJ" || !several) break
    at = to + 1
  }
  return { names, to }
}

/** "President Zelenskyy of Ukraine" */
function ownerAfterName(at: number, reader: Reader): Right | null {
  const [of] = reader.words.ofWords
  if (of === undefined || fold(reader.tokens[at]?.form ?? "") !== of) return null
  const start = reader.tokens[at + 1]?.upos === "DET" ? at + 2 : at + 1
  const piece = reader.startingAt.get(start)
  return piece?.type === "state" || piece?.type === "organisation" ? ownerAt(start, reader) : null
}
