import type { Annotation } from "../model/annotation.ts"
import type { Channel } from "../model/comparison.ts"
import type { Span } from "../model/span.ts"
import type { LanguagePack } from "../languages/pack.ts"
import { statePairBefore } from "./state-pair.ts"
import { chainBefore, chainFrom, isPerson, namesIn, partiesOf, type Named, type Party } from "./parties.ts"

/** Talks as one sentence tells of them. */
export interface TalkEvent {
  readonly sentence: number
  /** the words for the talks, with those for who takes part */
  readonly span: Span
  /** of the subject and of the partner, by side */
  readonly parties: readonly Party[]
  /** the partner's names alone; empty where the sentence names one that nobody knows */
  readonly partners: readonly Party[]
  readonly subjects: readonly Party[]
  /** talks with each partner apart */
  readonly several: boolean
  /** more sides than are named */
  readonly group: boolean
  readonly domestic: boolean
  readonly coming: boolean
  /** told as something that was before: a statement after talks */
  readonly after: boolean
  /** between others, not by the one who tells */
  readonly between: boolean
  /** with somebody of whom nothing is known */
  readonly unknown: boolean
  readonly rule: EventRule
}

export type EventRule = "owners" | "partner-word" | "host" | "joint-subject" | "states-adjective"

/** How far the word before a partner may stand behind the words for the talks. */
const REACH = 110
/** How far before the words for the talks their "will" or "trilateral" may stand. */
const BEFORE = 60
const BEHIND_GROUP = 40
const NEAR = 25
/** What a word of hosting must not have behind it: " by", " separately" */
const BEHIND_HOSTING = 14
/** "the " */
const ARTICLE = 4
const STOP = /[.;:!?]\s|["«»“”„]|\s[–—]\s/u

interface Reading {
  /** the sentence, asides and earlier talks blanked; as long as the sentence */
  readonly words: string
  /** the whole text, and where the sentence begins in it */
  readonly text: string
  readonly start: number
  readonly names: readonly Named[]
  readonly pack: LanguagePack
  readonly sentence: number
}

export const blank = (text: string, pattern: RegExp): string => text.replace(pattern, (found) => " ".repeat(found.length))
export const has = (text: string, pattern: RegExp): boolean => text.search(pattern) >= 0
/** Asides, earlier talks and occasions blanked: what is left tells of the talks themselves. */
export const plainWords = (text: string, pack: LanguagePack): string => [pack.pairing.earlier, pack.talks.aside, pack.pairing.occasion].reduce(blank, text)
const all = (text: string, pattern: RegExp): readonly Span[] => [...text.matchAll(pattern)].map((found) => ({ start: found.index, end: found.index + found[0].length }))

/** Every telling of talks in a sentence, the best understood first: those with a known partner before those without. */
export const eventsIn = (text: string, annotation: Annotation, sentence: number, pack: LanguagePack): readonly TalkEvent[] => {
  const { start, end } = annotation.sentences[sentence]!
  if (pack.pairing.anterior.test(text.slice(start, end))) return []
  const words = plainWords(text.slice(start, end), pack)
  const names = namesIn(text, annotation, sentence).map((name) => ({ ...name, start: name.start - start, end: name.end - start }))
  const reading: Reading = { words, text, start, names, pack, sentence }
  const events = all(words, pack.pairing.event).flatMap((cue) => eventAt(cue, reading) ?? [])
  return events.toSorted((a, b) => rank(b) - rank(a))
}

const rank = ({ parties, partners }: TalkEvent): number => (parties.length > 1 ? 2 : 0) + (partners.length > 0 ? 1 : 0)

const eventAt = (cue: Span, reading: Reading): TalkEvent | null => {
  const { words, names, pack } = reading
  const subjects = chainBefore(names, cue.start, words, pack)
  const near = subjects.length > 0 && !STOP.test(words.slice(subjects.at(-1)!.end, cue.start)) ? subjects : []
  const states = statePairBefore(words.slice(0, cue.start), pack)
  const event = eventOf(cue, near, reading)
  if (states === null || (event !== null && event.parties.filter(({ people }) => people.length > 0).length > 1)) return event
  const pair = states.sides.map((side): Party => ({ side, people: [] }))
  const told = made(cue, reading, [], [], cue, "states-adjective")
  return { ...told, parties: pair, partners: pair, between: true, group: told.group && !states.crowd }
}

const eventOf = (cue: Span, near: readonly Named[], reading: Reading): TalkEvent | null => {
  const { words, names, pack } = reading
  const hosting = has(words.slice(cue.start, cue.end + BEHIND_HOSTING), pack.pairing.hosting)
  if (hosting) {
    const guests = chainFrom(names, cue.end, words, pack)
    if (guests.length > 0) return made(cue, reading, near, guests, { start: cue.end, end: guests.at(-1)!.end }, "host")
  }
  const [nextName] = names.filter((name) => name.start >= cue.end)
  const owned = nextName !== undefined && pack.pairing.of.test(words.slice(cue.end)) && pack.pairing.joint.test(words.slice(cue.end, nextName.start))
  const owners = owned ? chainFrom(names, cue.end, words, pack) : []
  // offices alone may be more than the tables make of them: "the Presidents of X, Y and Z"
  if (owners.every(({ titular }) => !titular) && partiesOf(owners).filter(({ people }) => people.length > 0).length > 1) return { ...made(cue, reading, [], owners, { start: cue.end, end: owners.at(-1)!.end }, "owners"), between: true }
  const word = partnerWord(cue, reading)
  if (word !== null) {
    const inside = names.filter((name) => name.start >= cue.end && name.end <= word.start && isPerson(name))
    const partners = chainFrom(names, word.end, words, pack)
    const end = partners.at(-1)?.end ?? Math.min(words.length, word.end + BEHIND_GROUP)
    // "between X and Y" names all who talk; who is told of before is the one who tells
    // two who met with a third are not told to have talked with each other
    if (partners.length === 0 && partiesOf(inside.length > 0 ? inside : near).length > 1) return made(cue, reading, [], [], { start: word.start, end }, "partner-word")
    const all = has(words.slice(word.start, word.end), pack.pairing.between)
    return { ...made(cue, reading, all ? [] : inside.length > 0 ? inside : near, partners, { start: word.start, end }, "partner-word"), between: all }
  }
  // "took part in a meeting of the academies": it is theirs
  const ofOthers = (pack.pairing.of.exec(words.slice(cue.end))?.[0] ?? "").trim() !== "" && owners.length === 0
  if (!ofOthers && partiesOf(near).filter(({ people }) => people.length > 0).length > 1) return made(cue, reading, near, [], { start: near[0]!.start, end: cue.end }, "joint-subject")
  return null
}

/** "with" behind the words for the talks, no sentence's end between them; a letter with a stop is an initial. */
const partnerWord = (cue: Span, { words, pack }: Reading): Span | null => {
  const behind = words.slice(cue.end, cue.end + REACH)
  const stop = behind.search(STOP)
  const found = all(stop < 0 ? behind : behind.slice(0, stop), pack.pairing.partner).find(({ end }) => behind[end] !== ".")
  return found === undefined ? null : { start: cue.end + found.start, end: cue.end + found.end }
}

const made = (cue: Span, { words, start, pack, sentence }: Reading, subjects: readonly Named[], partners: readonly Named[], place: Span, rule: EventRule): TalkEvent => {
  const { pairing } = pack
  const first = Math.min(cue.start, subjects[0]?.start ?? cue.start)
  // who the partner is may be told behind the names too: "with the Presidents of X and Y and other leaders"
  const told = words.slice(place.start, Math.min(words.length, place.end + BEHIND_GROUP)).split(STOP)[0]!
  const own = partiesOf(subjects)
  const other = partiesOf(partners)
  const group = isGroup(cue, words, rule === "joint-subject" ? "" : outside(told, partners, place.start), pack) || partners.some((name) => namesGroup(name, words, pack))
  return {
    sentence, rule, group, unknown: rule === "partner-word" && other.length === 0, subjects: own, partners: other,
    span: { start: start + first, end: start + Math.max(cue.end, place.end) },
    parties: partiesOf([...subjects, ...partners]),
    several: (has(words.slice(cue.start, cue.end), pairing.several) || has(words, pairing.apart)) && (other.length > 1 || group),
    domestic: has(told, pairing.domestic) && other.length === 0,
    coming: all(words, pairing.coming).some((will) => will.start < cue.end && will.end >= cue.start - BEFORE),
    after: all(words, pairing.afterwards).some((span) => span.start < cue.end && cue.start < span.end),
    between: false,
  }
}

/** "trilateral meeting", "a video conference of the leaders": told right before or behind the words for the talks, or among the partners. */
const isGroup = (cue: Span, words: string, partners: string, pack: LanguagePack): boolean =>
  has(words.slice(Math.max(0, cue.start - NEAR), cue.end), pack.pairing.group) || pack.pairing.of.test(words.slice(cue.end, cue.end + NEAR)) && has(words.slice(cue.end, cue.end + NEAR), pack.pairing.group) || has(partners, pack.pairing.group)

/** "the leaders of the European Union": a plural of which the tables make one person. */
const namesGroup = (name: Named, words: string, pack: LanguagePack): boolean => {
  const own = words.slice(name.start, name.end)
  return name.titular && name.actors.length < 2 && (all(own, pack.pairing.group).some(({ start }) => start <= ARTICLE) || all(own, pack.pairing.crowd).some(({ end }) => end === own.length))
}

/** The words without the names in them: "Presidents of X and Y" is no group when both are named. */
const outside = (words: string, names: readonly Named[], start: number): string =>
  names.reduce((left, name) => left.slice(0, Math.max(0, name.start - start)) + " ".repeat(Math.max(0, Math.min(left.length, name.end - start) - Math.max(0, name.start - start))) + left.slice(Math.max(0, name.end - start)), words)

/** How the talks were held, from the most telling words; null where they leave it open. `sure`: it can be nothing else. */
export interface Way {
  readonly channel: Channel
  readonly sure: boolean
}

export const wayIn = (words: string, pack: LanguagePack): Way | null => {
  const { video, call, met, meeting } = pack.talks.channel
  if (has(words, video)) return { channel: "video", sure: true }
  if (has(words, call)) return { channel: "call", sure: true }
  if (has(words, met)) return { channel: "meeting", sure: true }
  return has(words, meeting) ? { channel: "meeting", sure: false } : null
}
