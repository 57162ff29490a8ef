import type { Token } from "../../model/annotation.ts"
import type { Account, Claim } from "../../model/comparison.ts"
import type { LanguagePacks } from "../../languages/pack.ts"
import type { Cast } from "../actors.ts"
import { trim } from "../text.ts"
import { mentionsIn, type TalkSentence, talkSentences } from "./talk-sentences.ts"

const HELD: ReadonlySet<string> = new Set(["obj", "obl", "obl:arg", "nmod", "xcomp", "conj", "appos"])

/** "At the initiative of" hangs on the talks: on a word for them, or on a verb that has one beside it; not on a visit, a document, a council. */
const isOfTalks = ({ sentence, pack }: TalkSentence, start: number, end: number): boolean => {
  const { tokens } = sentence
  const names = (token: Token): boolean => token.form.search(pack.talks.event) >= 0 && token.form.search(pack.talks.initiator.other) < 0
  let at = tokens.findIndex((token) => token.start < end && token.end > start && (token.upos === "NOUN" || token.upos === "VERB"))
  while (at >= 0 && tokens[at]!.start < end && tokens[at]!.end > start) at = tokens[at]!.head
  const governor = tokens[at]
  if (governor === undefined || tokens.every((token) => token.relation === "root" || token.relation === "dep")) return true
  if ([governor, tokens[governor.head]].some((token) => token !== undefined && token.form.search(pack.talks.initiator.other) >= 0)) return false
  if (names(governor)) return true
  const isLight = pack.talks.meetings.has(governor.lemma.toLowerCase()) || pack.talks.general.has(governor.lemma.toLowerCase())
  const children = tokens.filter((token) => token.head === at && (token.relation.startsWith("nsubj") || (isLight && HELD.has(token.relation))))
  if (governor.upos !== "VERB" && governor.upos !== "NOUN" && governor.upos !== "ADJ") return true
  if (governor.relation.startsWith("acl") || governor.relation === "amod") return names(tokens[governor.head] ?? governor)
  return governor.upos !== "NOUN" && children.some(names)
}

const actorAt = (account: Account, span: { start: number; end: number }, last: boolean): { readonly actor: string; readonly end: number } | null => {
  const mentions = mentionsIn(account, span).filter((mention) => mention.actors.length === 1)
  const found = last ? mentions.at(-1) : mentions[0]
  return found === undefined ? null : { actor: found.actors[0]!, end: found.end }
}

/** Words that a name may stand away from "at the initiative of". */
const NEAR = 60

/** Who asked for the talks: the actor after "at the initiative of", or before "asked for the call". */
export const initiatorClaims = (account: Account, index: number, who: Cast, packs: LanguagePacks): readonly Claim<string>[] =>
  talkSentences(account, packs).filter((sentence) => sentence.weight > 0.5 || sentence.persons.length > 0 || isClosing(account, sentence)).flatMap((sentence) => {
    const { after, before } = sentence.pack.talks.initiator
    const claim = (words: RegExpExecArray, follows: boolean): readonly Claim<string>[] => {
      const start = sentence.start + words.index
      const end = start + words[0].length
      if (follows && !isOfTalks(sentence, start, end)) return []
      const found = follows ? actorAt(account, { start: end, end: Math.min(sentence.end, end + NEAR) }, false) : actorAt(account, { start: Math.max(sentence.start, start - NEAR), end: start }, true)
      return found === null ? [] : [{ account: index, ...trim(account.document.text, { start, end: follows ? Math.min(sentence.end, Math.max(end, found.end)) : end }), value: who.common(index, found.actor) }]
    }
    return [...[...sentence.words.matchAll(after)].flatMap((found) => claim(found, true)), ...[...sentence.words.matchAll(before)].flatMap((found) => claim(found, false))]
  }).slice(0, 1)

/** The last words of an account tell of its own talks, as the first do. */
const isClosing = (account: Account, { end }: { readonly end: number }): boolean =>
  account.annotation.sentences.slice(-CLOSING).some((sentence) => sentence.end === end)
const CLOSING = 2

/** Whether there is a joint statement, made or to come. */
export const jointClaims = (account: Account, index: number, packs: LanguagePacks): readonly Claim<boolean>[] =>
  account.annotation.sentences.flatMap((sentence): readonly Claim<boolean>[] => {
    const pack = packs.get(sentence.language)
    if (pack === undefined) return []
    const words = account.document.text.slice(sentence.start, sentence.end)
    const [found] = words.matchAll(pack.talks.jointStatement)
    if (found === undefined) return []
    return [{ account: index, ...trim(account.document.text, sentence), value: words.search(pack.talks.noJointStatement) < 0 }]
  }).slice(0, 1)

/** What is to come: statements on further contacts, and sentences that agree on them; the words as they stand. */
export const followUps = (account: Account, index: number, packs: LanguagePacks): readonly ({ readonly text: string } & { readonly account: number; readonly start: number; readonly end: number })[] => {
  const text = account.document.text
  const stated = account.statements.filter((statement) => statement.topics[0] === "contacts" && BINDING.has(statement.act) && statement.cue.length > 0 && statement.content.length > 0)
    .map((statement) => {
      const spans = [...statement.cue, ...statement.content]
      return { start: Math.min(...spans.map((span) => span.start)), end: Math.max(...spans.map((span) => span.end)) }
    })
  const told = account.annotation.sentences.flatMap((sentence) => {
    const pack = packs.get(sentence.language)
    if (pack === undefined) return []
    return [...text.slice(sentence.start, sentence.end).matchAll(pack.talks.followUp)].slice(0, 1).map((found) => ({ start: sentence.start + found.index, end: sentence.end }))
  })
  const chosen: { start: number; end: number }[] = []
  for (const span of [...stated, ...told].map((span) => trim(text, span))) {
    if (span.end - span.start > LONGEST || chosen.some((other) => span.start < other.end && other.start < span.end)) continue
    chosen.push(span)
  }
  return chosen.sort((a, b) => a.start - b.start).slice(0, MOST).map((span) => ({ text: text.slice(span.start, span.end).replace(/[.\s]+$/u, ""), account: index, ...withoutStop(text, span) }))
}

const BINDING: ReadonlySet<string> = new Set(["agree", "task", "announce", "promise", "ready", "propose"])
const LONGEST = 400
const MOST = 4

const withoutStop = (text: string, span: { start: number; end: number }): { start: number; end: number } =>
  ({ start: span.start, end: span.end - (text.slice(span.start, span.end).match(/[.\s]+$/u)?.[0].length ?? 0) })
