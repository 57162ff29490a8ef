import type { Token } from "../../model/annotation.ts"
import type { Cast, Person } from "./cast.ts"
import { holds, TOP_KINDS } from "./holders.ts"
import { nationalityOf } from "./nationality.ts"
import { ALONE, kindOf, sideOfOwner } from "./offices.ts"
import { NOBODY, type Phrase } from "./phrases.ts"
import type { Piece } from "./pieces.ts"
import type { Named, Scanned } from "./scanned.ts"

/** Gives sides to people whom no table knows and no title names with a state. */
export function claimSides(cast: Cast, places: readonly Scanned[], named: Named): void {
  for (const place of places) claimPossessed(cast, place, named)
  for (const place of places) claimPlaced(cast, place, named)
  for (const place of places) claimNational(cast, place, named)
  claimOwn(cast, places, named)
  for (const place of places) claimHost(cast, place, named)
  claimOnly(cast, places, named)
}

/** "met with Foreign Minister Ana Rusu in Chisinau, Moldova": an office that a state has one of, held by somebody else than the account's own holder, where they meet. */
function claimHost(cast: Cast, { phrases, sentence, rules }: Scanned, named: Named): void {
  if (cast.side === null) return
  phrases.forEach((phrase, i) => {
    const person = phrase.type === "office" && phrase.names.length === 1 ? named.get(phrase.names[0]!) : null
    if (!person || person.fact || person.side !== null || !isUnowned(phrase) || phrase.prefixes.length > 0 || phrase.possessive >= 0 || !ALONE.has(kindOf(phrase, cast))) return
    const place = phrases[i + 1]
    const preposition = place && sentence.tokens[place.from - 1]
    if (place?.type !== "place" || place.from - phrase.to > 1 || !preposition || !rules.words().inWords.includes(preposition.form.toLowerCase())) return
    const { side } = cast.world.states.get(place.core.ids[0]!)!
    if (side !== cast.side) person.side = side
  })
}

/** "Minister for Union Affairs of the Republic of Moldova Ana Rusu": the state that stands last before the name is whose the office is. */
export function sideBetween({ world }: Cast, { phrases, sentence, rules }: Scanned, office: Phrase, name: Piece): string | null {
  // «посол Ємену в Україні N»: not where somebody is
  const { inWords, ofWords } = rules.words()
  const isWhere = ({ from }: Phrase): boolean => (ofWords.length ? inWords.includes(sentence.tokens[from - 1]?.form.toLowerCase() ?? "") : sentence.tokens[from - 1]?.upos === "ADP")
  const state = phrases.findLast((phrase) => phrase.from >= office.to && phrase.to === name.from && !isWhere(phrase) && (phrase.type === "place" || phrase.owner.states.length > 0))
  const id = state?.type === "place" ? state.core.ids[0] : state?.owner.states.at(-1)
  return id === undefined ? null : world.states.get(id)!.side
}

/** «норвежский рыбак Эйнар Лунд» */
function claimNational({ world }: Cast, { sentence, pieces }: Scanned, named: Named): void {
  for (const piece of pieces) {
    const person = named.get(piece)
    if (!person || person.fact || person.side !== null) continue
    const state = nationalityOf(sentence.tokens, piece, pieces)
    if (state !== null) person.side = world.states.get(state)!.side
  }
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
    const rival = (TOP_KINDS.has(kind) || ALONE.has(kind)) && [...cast.people.values()].some((other) => other !== person && other.total > 0 && other.side === side && holds(cast, other, kind))
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
      const regional = phrase.owner.body?.core.ids[0] === "Regional Administration"
      if ((OF_STATES.has(kind) || regional) && !rival && !phrases.some((p) => p.from < phrase.from && anothers(p))) person.side = home
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

/** Times that the only state of a text must be named, and one that is not the state of its press, for strangers to be its own. */
const IN_PASSING = 2
const ABROAD = 3
/** The title and the first two sentences. */
const OPENING = 3

/** News of one state alone, its own or another's: officials and experts whom nothing gives a side are its own. */
function claimOnly(cast: Cast, places: readonly Scanned[], named: Named): void {
  const { home } = places[0]?.rules ?? {}
  const stateOf = (phrase: Phrase): readonly string[] => (phrase.type === "place" ? [phrase.core.ids[0]!] : [...phrase.owner.states, ...(phrase.owner.body?.owner.states ?? [])])
  const told = places.flatMap(({ phrases }) => phrases.flatMap((phrase) => stateOf(phrase).map((id) => cast.world.states.get(id)!.side)))
  const sides = new Set(told)
  for (const person of cast.people.values()) if (person.fact && person.total > 0 && person.side !== null) sides.add(person.side)
  if (cast.side !== null) sides.add(cast.side)
  if (sides.size === 0 && home !== undefined && !hasPeers(places, named)) claimOfficials(cast, places, named, home)
  const [only] = sides
  if (sides.size !== 1 || !only || cast.world.stateNamed.get(only)?.bloc !== false || hasPeers(places, named)) return
  cast.only = only
  // «в області на межі з Румунією»: a state that is named once in passing makes nobody its own
  const isPassing = ({ sentence, rules, index }: Scanned, phrase: Phrase): boolean => {
    const before = sentence.tokens[phrase.from - 1]
    const within = before !== undefined && index < OPENING - 1 && rules.words().inWords.includes(before.form.toLowerCase())
    return stateOf(phrase).length === 0 || (phrase.type === "place" && before?.upos === "ADP" && !within)
  }
  const passing = places.every((place) => place.phrases.every((phrase) => isPassing(place, phrase)))
  const firmly = cast.side !== null || !passing || told.length >= IN_PASSING
  if (!firmly || (cast.side === null && home !== undefined && home !== only && told.length < ABROAD)) return
  for (const person of cast.people.values()) if (!person.fact && person.total > 2) person.side ??= only
  claimOfficials(cast, places, named, only)
}

/** Whoever holds an office that is no organisation's; in the press of a state where no state at all is named, its own. */
function claimOfficials(cast: Cast, places: readonly Scanned[], named: Named, side: string): void {
  const bodies = places.flatMap(({ phrases }) => phrases.flatMap((phrase) => (phrase.type === "organisation" ? phrase.core.ids : phrase.owner.organisations)))
  if (cast.only === null && bodies.some((id) => !["media", side, null].includes(cast.world.organisations.get(id!)?.side ?? null))) return
  // «мер Перемишля Войцех Бакун» is from elsewhere
  const given = places[0]!.rules.homeGiven()
  for (const { phrases, beside } of places) {
    for (const phrase of phrases) {
      if (phrase.type !== "office" || phrase.owner.organisations.length) continue
      const pieces = [...phrase.names, ...(beside.has(phrase) ? [beside.get(phrase)!] : [])]
      for (const person of pieces.map((piece) => named.get(piece))) if (person && !person.fact && (cast.only !== null || given.has(person.name.split(" ")[0]!))) person.side ??= side
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
