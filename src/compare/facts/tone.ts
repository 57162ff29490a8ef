import type { Token } from "../../model/annotation.ts"
import type { Account, Source } from "../../model/comparison.ts"
import type { LanguagePack, LanguagePacks } from "../../languages/pack.ts"
import { mentionsIn, talkSentences } from "./talk-sentences.ts"
import { packOf } from "../text.ts"

/** The words by which an account describes the talks or the manner of one who talked; lemmas and language beside, for holding them against another's. */
export interface ToneClaim extends Source {
  readonly language: string
  readonly lemmas: readonly string[]
  readonly words: readonly string[]
}

const lemma = (token: Token): string => token.lemma.toLowerCase()
const isTone = (token: Token, pack: LanguagePack): boolean => token.upos === "ADJ" && pack.talks.tones.has(lemma(token))

/** "A frank talk", "the talk was frank", "Velt was frank": what the adjective says something of. */
const describes = (account: Account, tokens: readonly Token[], index: number, pack: LanguagePack): boolean => {
  const token = tokens[index]!
  const head = tokens[token.head]
  if (head === undefined) return subjectTalks(account, tokens, index, pack)
  if (token.relation.startsWith("conj") && isTone(head, pack)) return describes(account, tokens, token.head, pack)
  return pack.talks.toneHeads.has(lemma(head)) || subjectTalks(account, tokens, index, pack)
}

const subjectTalks = (account: Account, tokens: readonly Token[], index: number, pack: LanguagePack): boolean => {
  const subject = tokens.find((token) => token.head === index && token.relation.startsWith("nsubj"))
  if (subject === undefined || tokens.some((token) => token.head === index && token.features["Tense"] === "Fut")) return false
  if (pack.talks.toneHeads.has(lemma(subject))) return true
  const persons = mentionsIn(account, subject).flatMap((mention) => mention.actors)
  return persons.some((id) => account.annotation.actors.find((actor) => actor.id === id)?.kind === "person")
}

const claimIn = (account: Account, index: number, tokens: readonly Token[], language: string, pack: LanguagePack): readonly ToneClaim[] => {
  const found = tokens.flatMap((token, place) => (isTone(token, pack) && describes(account, tokens, place, pack) ? [token] : []))
  const [first] = found
  if (first === undefined || (found.length < 2 && pack.talks.mildTones.has(lemma(first)))) return []
  const last = found.at(-1)!
  return [{ account: index, start: first.start, end: last.end, language, lemmas: found.map(lemma), words: found.map((token) => token.form) }]
}

/** How an account says that the talks went: the first sentence that describes them ("sincere and business-like"). */
export const toneClaims = (account: Account, index: number, packs: LanguagePacks): readonly ToneClaim[] => {
  const talking = new Set(talkSentences(account, packs).map(({ start }) => start))
  const all = account.annotation.sentences.flatMap((sentence) => {
    const pack = packOf(packs, sentence.language)
    if (pack === null) return []
    const near = talking.has(sentence.start) || sentence.tokens.some((token) => pack.talks.toneHeads.has(lemma(token))) || mentionsIn(account, sentence).length > 1
    return near ? claimIn(account, index, sentence.tokens, sentence.language, pack) : []
  })
  return all.slice(0, 1)
}
