import type { Sentence } from "../model/annotation.ts"
import type { Account } from "../model/comparison.ts"
import { overlaps, slice, type Span } from "../model/span.ts"
import type { LanguagePack, LanguagePacks } from "../languages/pack.ts"
import type { Venue } from "../languages/parts/talks.ts"
import { lemmaOf, packOf, plain, sentencesIn } from "./text.ts"

/** Where a meeting is held. */
export interface Place extends Span {
  readonly text: string
  /** id of the state; null where the gazetteer and the table of towns do not know the place */
  readonly state: string | null
  /** a name that all languages share, or of a town that nobody knows its own; null for a state or its capital */
  readonly town: string | null
  /** the town's name means the same in this language only; null: in all */
  readonly language: string | null
}

/** Words between a place and the meeting above it in the tree. */
const STEPS = 2
/** Words between the meeting and "in" where the tree does not join them. */
const NEAR = 6

/** Places in a part of an account that stand with a meeting: "to meet in Geneva", "talks in Riyadh"; not "the war in the east". */
export const placesIn = (account: Account, part: Span, packs: LanguagePacks): readonly Place[] =>
  sentencesIn(account, part).flatMap((sentence) => {
    const pack = packOf(packs, sentence.language)
    return pack === null ? [] : inSentence(account, sentence, part, pack)
  })

const inSentence = (account: Account, sentence: Sentence, part: Span, pack: LanguagePack): readonly Place[] =>
  sentence.tokens.flatMap((token, index): readonly Place[] => {
    if (token.upos !== "ADP" || !pack.talks.inPlaces.has(lemmaOf(token))) return []
    const at = [1, 2].map((step) => index + step).find((place) => sentence.tokens[place]?.upos === "PROPN" && sentence.tokens[place]?.relation !== "amod")
    const name = at === undefined ? undefined : sentence.tokens[at]
    if (name === undefined || at === undefined || !overlaps(name, part) || (name.features.Case !== undefined && name.features.Case !== "Loc") || isMonth(name.form, pack)) return []
    if (!ofMeeting(account, sentence, at, index, pack)) return []
    const mention = account.annotation.mentions.find((one) => overlaps(one, name) && one.kind !== "place" && one.actors.length > 0)
    return mention === undefined ? [placeAt(account, sentence, at, pack)] : []
  })

/** "In May": a name that begins as a month does and is no longer than one. */
const isMonth = (form: string, pack: LanguagePack): boolean =>
  form.length <= LONGEST_MONTH && [...pack.talks.months.keys()].some((month) => form.toLowerCase().startsWith(month)) && townAt(form, pack) === undefined
const LONGEST_MONTH = 9

const townAt = (text: string, pack: LanguagePack): Venue | undefined => {
  const lower = text.toLowerCase().replaceAll("ё", "е")
  return [...pack.talks.venues()].find(([beginning]) => lower.startsWith(beginning))?.[1]
}

const BETWEEN: ReadonlySet<string> = new Set(["PROPN", "ADP", "NUM", "ADV"])

/** The word above the place, or the one before "in" with nothing but persons and days between, is of a meeting. */
const ofMeeting = (account: Account, sentence: Sentence, at: number, preposition: number, pack: LanguagePack): boolean => {
  let above = sentence.tokens[at]!.head
  for (let step = 0; step < STEPS && above >= 0; step++) {
    const token = sentence.tokens[above]!
    if (pack.talks.meetings.has(lemmaOf(token))) return true
    if (token.upos !== "PROPN") break
    above = token.head
  }
  const before = sentence.tokens.slice(Math.max(0, preposition - NEAR), preposition)
  const meeting = before.findLastIndex((token) => pack.talks.meetings.has(lemmaOf(token)))
  return meeting >= 0 && before.slice(meeting + 1).every((token) => BETWEEN.has(token.upos) || account.annotation.mentions.some((mention) => overlaps(mention, token)))
}

const placeAt = (account: Account, sentence: Sentence, at: number, pack: LanguagePack): Place => {
  const first = sentence.tokens[at]!
  let end = at
  while (sentence.tokens[end + 1]?.upos === "PROPN" && (sentence.tokens[end + 1]!.head === end || sentence.tokens[end]!.head === end + 1)) end++
  const span = { start: first.start, end: sentence.tokens[end]!.end }
  const text = slice(account.document.text, span)
  const known = townAt(slice(account.document.text, { start: span.start, end: sentence.end }), pack)
  if (known !== undefined) return { ...span, text, state: known.state, town: known.town, language: null }
  const state = account.annotation.mentions.find((mention) => mention.kind === "place" && overlaps(mention, span))?.actors[0]
  if (state !== undefined) return { ...span, text, state, town: null, language: null }
  return { ...span, text, state: null, town: plain(first.lemma), language: sentence.language }
}

/** Two names that cannot be of one place: another state; another town where both are towns. A state and a town that nobody knows may be one. */
export const apart = (a: Place, b: Place): boolean => {
  if (a.state !== null && b.state !== null && a.state !== b.state) return true
  if (a.town === null || b.town === null || a.town === b.town) return false
  if (a.language === null && b.language === null) return true
  return a.language !== null && a.language === b.language
}
