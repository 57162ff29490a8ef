import type { Account } from "../../model/comparison.ts"
import type { Actor, Mention, Sentence } from "../../model/annotation.ts"
import { overlaps, slice, type Span } from "../../model/span.ts"
import type { LanguagePack, LanguagePacks } from "../../languages/pack.ts"
import { blank, packOf } from "../text.ts"

/** A sentence that may tell of the talks themselves, with what is needed to read facts from it. */
export interface TalkSentence extends Span {
  readonly sentence: Sentence
  readonly pack: LanguagePack
  /** the sentence's words, what is no part of these talks blanked; as long as the sentence */
  readonly words: string
  /** 1 for the opening of the account, less further down */
  readonly weight: number
  /** persons named in it, in text order */
  readonly persons: readonly Actor[]
}

const OPENING = 4

export const mentionsIn = (account: Account, span: Span): readonly Mention[] => account.annotation.mentions.filter((mention) => overlaps(mention, span))

const personsIn = (account: Account, span: Span): readonly Actor[] => {
  const ids = mentionsIn(account, span).filter((mention) => mention.kind !== "pronoun").flatMap((mention) => mention.actors)
  return [...new Set(ids)].flatMap((id) => account.annotation.actors.filter((actor) => actor.id === id && actor.kind === "person"))
}

/** Sentences that name the talks (a call, a meeting, to speak with), those of the opening first in weight; near the beginning also those with `others`. */
export const talkSentences = (account: Account, packs: LanguagePacks, others?: (pack: LanguagePack) => RegExp): readonly TalkSentence[] =>
  account.annotation.sentences.flatMap((sentence, index) => {
    const pack = packOf(packs, sentence.language)
    if (pack === null) return []
    const words = blank(slice(account.document.text, sentence), pack.talks.aside)
    if (words.search(pack.talks.event) < 0 && (others === undefined || index >= 3 * OPENING || words.search(others(pack)) < 0)) return []
    return [{ start: sentence.start, end: sentence.end, sentence, pack, words, weight: index < OPENING ? 1 : index < 3 * OPENING ? 0.6 : 0.3, persons: personsIn(account, sentence) }]
  })
