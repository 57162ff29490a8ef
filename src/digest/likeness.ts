import type { DigestSentence, Point, Source } from "../model/comparison.ts"
import { slice } from "../model/span.ts"
import type { Teller } from "./parties.ts"
import { tokensIn } from "./shape.ts"
import { statementAt } from "./tell.ts"
import { CONTENT } from "./words.ts"

/** Letters that words of one stem share */
const STEM = 5
/** So much of the shorter's words stands in the other where both tell the same in other words */
const SAME = 0.75
/** The same of what the press tells again */
const SAME_OF_PRESS = 0.66
/** Fewer words tell too little to be alike */
const FEWEST = 5

/** First letters of the words that tell something in these places. */
const stemsIn = (places: readonly Source[], { accounts, packs }: Teller): ReadonlySet<string> => new Set(places.flatMap((place) => {
  const account = accounts.find(({ index }) => index === place.account)
  const general = packs.get(account?.account.document.language ?? "")?.talks.general
  return account === undefined ? [] : tokensIn(account, place).flatMap(({ lemma, upos }) => (CONTENT.has(upos) && upos !== "ADV" && !general?.has(lemma.toLowerCase()) ? [lemma.toLowerCase().slice(0, STEM)] : []))
}))

/** Whether the shorter of two has nothing that the other has not. */
const isWithin = (one: ReadonlySet<string>, other: ReadonlySet<string>, share: number): boolean => {
  const [short, long] = one.size <= other.size ? [one, other] : [other, one]
  return short.size >= FEWEST && [...short].filter((stem) => long.has(stem)).length >= share * short.size
}

/** Leaves out what the press, or the same side, has told in nearly the same words; what another side tells of the same stands beside it. */
export const onceInWords = (teller: Teller) => {
  const known: { readonly stems: ReadonlySet<string>; readonly sides: ReadonlySet<string | null> }[] = []
  return (sentences: readonly DigestSentence[], isKept = false): readonly DigestSentence[] => sentences.filter(({ sources }) => {
    const stems = stemsIn(sources, teller)
    const sides = new Set(sources.map(({ account }) => teller.accounts.find(({ index }) => index === account)?.side ?? null))
    const isAgain = (one: (typeof known)[number]): boolean => [...sides].every((side) => side === null || one.sides.has(side)) && stems.size <= one.stems.size / SAME && isWithin(stems, one.stems, [...sides].every((side) => side === null) ? SAME_OF_PRESS : SAME)
    const isNew = isKept || !known.some(isAgain)
    if (isNew) known.push({ stems, sides })
    return isNew
  })
}

/** Accounts that say a point in the very same words, none of them denying it, do not contradict each other there: one quotes the other. */
export const isInSameWords = ({ rule, statements }: Point, teller: Teller): boolean => {
  if (rule !== "yes-no") return false
  const told = statements.map((reference) => ({ index: reference.account, statement: statementAt(reference, teller.accounts) }))
  if (told.some(({ statement: { act, negated } }) => negated || act === "deny" || act === "doubt")) return false
  const words = told.map(({ index, statement: { content } }) => ({ index, text: plain(content.map((span) => slice(teller.accounts.find((account) => account.index === index)!.account.document.text, span)).join(" ")) }))
  return words.some((one) => words.some((other) => other.index !== one.index && one.text.length >= SENTENCE && other.text.includes(one.text)))
}
const SENTENCE = 60
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim()

/** Whether what two accounts tell has enough words in common for their strengths to be held against each other; of two languages nothing is known. */
export const isOneMatter = (one: readonly Source[], other: readonly Source[], teller: Teller): boolean => {
  const languageOf = ([place]: readonly Source[]): string | null => teller.accounts.find(({ index }) => index === place?.account)?.account.document.language ?? null
  if (languageOf(one) !== languageOf(other)) return true
  const [a, b] = [stemsIn(one, teller), stemsIn(other, teller)]
  const [short, long] = a.size <= b.size ? [a, b] : [b, a]
  return short.size === 0 || [...short].filter((stem) => long.has(stem)).length >= MATTER * short.size
}
const MATTER = 0.34
