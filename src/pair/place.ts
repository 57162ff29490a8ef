import type { Annotation, Sentence } from "../model/annotation.ts"
import { overlaps, type Span } from "../model/span.ts"
import type { LanguagePack } from "../languages/pack.ts"
import { blank, type TalkEvent } from "./event.ts"

/** Characters around the words for the talks in which their place is told. */
const NEAR = 60

/** A place told with the talks; a month, a person, an organisation, a state's adjective or the place of what is talked about is none. */
export const placeIn = (event: TalkEvent, text: string, annotation: Annotation, pack: LanguagePack): string | null => {
  const sentence = annotation.sentences[event.sentence]!
  const from = Math.max(sentence.start, event.span.start - NEAR)
  const words = text.slice(from, sentence.end)
  for (const found of words.matchAll(pack.pairing.place)) {
    const at: Span = { start: from + found.index, end: from + found.index + found[0].length }
    if (at.start > event.span.end + NEAR / 2) return null
    const place = found.groups?.["place"]?.replace(/['’]s$/u, "")
    if (place === undefined) continue
    const name: Span = { start: at.end - found.groups!["place"]!.length, end: at.end }
    const isMonth = [...pack.talks.months.keys()].some((month) => place.toLowerCase().startsWith(month)) && /^\s*\d/u.test(text.slice(at.end, sentence.end))
    if (!isMonth && !isParty(name, event, text, annotation, pack) && !isAdjective(place, pack) && ofTalks(at, event.span, sentence, text, annotation, pack)) return place
  }
  return null
}

/** A person, an organisation (its house has a name of its own), or by its name a state whose talks these are. */
const isParty = (name: Span, { parties }: TalkEvent, text: string, { mentions, actors }: Annotation, pack: LanguagePack): boolean =>
  mentions.filter((mention) => overlaps(mention, name)).some((mention) => actors.filter(({ id }) => mention.actors.includes(id)).some(({ id, kind, side }) => {
    if (kind !== "state") return kind === "person" || (kind === "organisation" && !pack.names.world().seats.has(id))
    return parties.some((party) => party.side === side) && pack.names.entities().get(id)?.names.includes(text.slice(mention.start, mention.end)) === true
  }))

/** "The situation in X", "…, whose work in X": no noun stands before the talks' own place but the talks, a party or a day, and no clause begins between. */
const ofTalks = (place: Span, talks: Span, { start, end, tokens }: Sentence, text: string, { mentions }: Annotation, pack: LanguagePack): boolean => {
  const days = [...pack.talks.dates, ...pack.talks.weekdays, ...pack.talks.relativeDays.map(([pattern]) => pattern)]
  const known = [...days, pack.pairing.event].flatMap((pattern) => [...text.slice(start, end).matchAll(pattern)]).map((found): Span => ({ start: start + found.index, end: start + found.index + found[0].length }))
  const before = tokens.filter((token) => token.end <= place.start).at(-1)
  const isOther = before?.upos === "NOUN" && ![...mentions, ...known].some((span) => overlaps(span, before))
  return !isOther && (place.start <= talks.end || !/,\s+\p{Ll}/u.test(days.reduce(blank, text.slice(talks.end, place.start))))
}

/** "In the X capital" */
const isAdjective = (place: string, pack: LanguagePack): boolean => {
  const last = place.toLowerCase().split(/[\s-]/u).at(-1)!
  const { states } = pack.names.world()
  return [...states.keys()].some((id) => pack.names.entities().get(id)?.adjectives.some((adjective) => adjective.toLowerCase() === last))
}
