import type { Token } from "../../model/annotation.ts"
import type { Account, Source } from "../../model/comparison.ts"
import { overlaps } from "../../model/span.ts"
import { type Act, OWN_VOICE } from "../../model/statement.ts"
import type { LanguagePack, LanguagePacks } from "../../languages/pack.ts"
import { isDenied, packOf } from "../text.ts"

/** The words by which an account describes the talks or the manner of one who talked; as the pack writes them, for holding them against another's. */
export interface ToneClaim extends Source {
  readonly language: string
  readonly tones: readonly string[]
}

/** Endings that a word of the pack may have besides its own. */
const ENDING = 3
const STEM = 2

const isForm = (word: string, of: string): boolean =>
  word === of || (of.length > 5 && word.startsWith(of.slice(0, -STEM)) && word.length - of.length < ENDING - STEM + 1)

const lower = (token: Token): string => token.form.toLowerCase()

interface Word {
  readonly tone: string
  readonly first: number
  readonly last: number
}

/** A tone word at a place; "business-like" may be three tokens. */
const toneAt = (tokens: readonly Token[], at: number, pack: LanguagePack): Word | null => {
  const token = tokens[at]!
  const [dash, next] = [tokens[at + 1], tokens[at + 2]]
  const joined = dash?.form === "-" && next !== undefined ? `${lower(token)}-${lower(next)}` : null
  for (const tone of pack.talks.tones) {
    if (joined !== null && isForm(joined, tone)) return { tone, first: at, last: at + 2 }
    if (token.upos !== "ADV" && token.upos !== "VERB" && (token.lemma.toLowerCase() === tone || isForm(lower(token), tone))) return { tone, first: at, last: at }
  }
  return null
}

/** Between the words of one description: commas, "and", adverbs. */
const LINKS: ReadonlySet<string> = new Set(["PUNCT", "CCONJ", "ADV", "PART"])

const runs = (tokens: readonly Token[], pack: LanguagePack): readonly (readonly Word[])[] => {
  const found: Word[][] = []
  let end = -1
  for (let at = 0; at < tokens.length; at++) {
    const word = at <= end ? null : toneAt(tokens, at, pack)
    if (word === null) continue
    const before = found.at(-1)
    if (before !== undefined && tokens.slice(end + 1, at).every((token) => LINKS.has(token.upos))) before.push(word)
    else found.push([word])
    end = word.last
  }
  return found
}

const isHead = (token: Token | undefined, pack: LanguagePack): boolean =>
  token !== undefined && token.upos !== "VERB" && (pack.talks.toneHeads.has(token.lemma.toLowerCase()) || [...pack.talks.toneHeads].some((head) => isForm(lower(token), head)))

const AFTER = 3
const BEFORE = 3

/** "A frank talk", "the talk was frank", "Velt was frank"; not "the talks will be frank", "stands ready for a frank talk", "no interest in a frank talk". */
const describes = (account: Account, tokens: readonly Token[], run: readonly Word[], pack: LanguagePack): boolean => {
  const [first, last] = [run[0]!.first, run.at(-1)!.last]
  if (tokens.slice(last + 1, last + 1 + AFTER).some((token) => isHead(token, pack))) return !isDenied(tokens, first) && !isWanted(account, tokens[first]!)
  const copula = tokens.slice(Math.max(0, first - BEFORE), first).findLast((token) => token.upos === "AUX")
  if (copula === undefined || copula.features.VerbForm !== "Fin") return false
  const subjects = tokens.slice(0, tokens.indexOf(copula))
  return subjects.some((token) => isHead(token, pack)) || subjects.some((token) => account.annotation.mentions.some((mention) => mention.kind !== "place" && overlaps(mention, token)))
}

/** What somebody wants, offers or doubts is not how the talks went. */
const isWanted = (account: Account, token: Token): boolean =>
  account.statements.some((statement) => statement.rule !== OWN_VOICE && !TELLING.has(statement.act) && statement.content.some((span) => overlaps(span, token)))
const TELLING: ReadonlySet<Act> = new Set<Act>(["state", "discuss", "assess", "announce", "confirm", "welcome", "thank"])

const inSentence = (account: Account, index: number, tokens: readonly Token[], language: string, pack: LanguagePack): readonly ToneClaim[] =>
  runs(tokens, pack).flatMap((run) => {
    const strong = run.length > 1 || !pack.talks.mildTones.has(run[0]!.tone)
    if (!strong || !describes(account, tokens, run, pack)) return []
    return [{ account: index, start: tokens[run[0]!.first]!.start, end: tokens[run.at(-1)!.last]!.end, language, tones: run.map(({ tone }) => tone) }]
  })

/** How an account says that the talks went: the fullest descriptions, of equals the first ("sincere and business-like"). */
export const toneClaims = (account: Account, index: number, packs: LanguagePacks): readonly ToneClaim[] => {
  const all = account.annotation.sentences.flatMap((sentence) => {
    const pack = packOf(packs, sentence.language)
    return pack === null ? [] : inSentence(account, index, sentence.tokens, sentence.language, pack)
  })
  return all.sort((a, b) => Math.min(2, b.tones.length) - Math.min(2, a.tones.length) || a.start - b.start).slice(0, MOST)
}

const MOST = 2

/** Words of one language, all of them the other's. */
export const tonesAlike = (a: ToneClaim, b: ToneClaim): boolean =>
  a.language === b.language && a.tones.filter((word) => b.tones.includes(word)).length === Math.max(a.tones.length, b.tones.length)

/** One description an account: the one that another account has too, else its fullest. */
export const chosenTones = <T extends { readonly account: number; readonly claim: ToneClaim }>(all: readonly T[]): readonly T[] =>
  [...new Set(all.map(({ account }) => account))].map((account) => {
    const own = all.filter((entry) => entry.account === account)
    return own.find((entry) => all.some((other) => other.account !== account && tonesAlike(entry.claim, other.claim))) ?? own[0]!
  })
