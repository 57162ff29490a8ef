import type { Sentence } from "../model/annotation.ts"
import type { Account, AccountKind, ComparedAccount } from "../model/comparison.ts"
import { overlaps } from "../model/span.ts"
import type { LanguagePack, LanguagePacks } from "../languages/pack.ts"
import { finds, packOf, plain } from "./text.ts"
import { talkSentences } from "./facts/talk-sentences.ts"

const OPENING = 400

const opening = (account: Account): { start: number; end: number } => {
  const title = account.document.blocks.find((block) => block.kind === "title")
  return { start: 0, end: Math.min(account.document.text.length, (title?.end ?? 0) + OPENING) }
}

const titled = (account: Account, pattern: RegExp): boolean =>
  (account.document.title ?? "").search(pattern) >= 0 || finds(account.document.text, opening(account), pattern)

/** Turns of a transcript: whole quotes whose only mark is the speaker's label. */
const turns = (account: Account) => account.statements.filter((statement) => statement.form === "direct" && statement.cue.length === 0 && statement.within === null)

const hasQuestions = (account: Account, pack: LanguagePack): boolean =>
  account.document.text.split("\n").some((line) => pack.talks.question.test(line)) || account.annotation.sentences.some((sentence) => pack.talks.question.test(account.document.text.slice(sentence.start, sentence.end)))

/** Speakers that stand for a state: of its institutions, those of how many sides does the author cite? */
const citedSides = (account: Account): ReadonlySet<string> => {
  const sides = new Set<string>()
  for (const statement of account.statements) {
    if (statement.cue.length === 0 || statement.within !== null) continue
    for (const id of statement.actors) {
      const actor = account.annotation.actors.find((other) => other.id === id)
      if (actor?.side && (actor.kind === "office" || actor.kind === "organisation")) sides.add(actor.side)
    }
  }
  return sides
}

/** Sides that the author has speak by their capital or by their account: "Kyiv recalled", «турецкое сообщение не упоминает». A side names at most the other one so. */
const metonymicSides = (account: Account, pack: LanguagePack): ReadonlySet<string> => {
  const mouthpieces = new Set(pack.names.words().mouthpieces.flatMap(({ phrases }) => phrases))
  const sides = new Set<string>()
  for (const { cue, speaker, actors } of account.statements) {
    const actor = actors.length === 1 ? account.annotation.actors.find((other) => other.id === actors[0] && other.kind === "state") : undefined
    if (cue.length === 0 || speaker === null || !actor?.side) continue
    const places = pack.names.entities().get(actor.id)?.places ?? []
    const words = account.annotation.sentences.flatMap((sentence) => (overlaps(sentence, speaker) ? sentence.tokens.filter((token) => overlaps(token, speaker)) : [])).map(({ lemma }) => lemma)
    if (words.some((word) => places.some((place) => plain(place) === plain(word)) || mouthpieces.has(word.toLowerCase()))) sides.add(actor.side)
  }
  return sides
}

const isOutlet = (publisher: string, pack: LanguagePack): boolean => [...pack.names.world().organisations.values()].some(({ name, side }) => name === publisher && side === "media")

const ofPress = (account: Account, pack: LanguagePack): boolean => {
  const { document } = account
  if (document.side !== null) return false
  if (document.publisher !== null && (account.annotation.actors.some((actor) => actor.kind === "media" && actor.name === document.publisher) || isOutlet(document.publisher, pack))) return true
  return new Set([...citedSides(account), ...metonymicSides(account, pack)]).size > 1 || finds(document.text, { start: 0, end: document.text.length }, pack.talks.pressVoice) && !finds(document.text, { start: 0, end: document.text.length }, pack.talks.ownVoice)
}

/** A joint statement is called so by its title or its first words; that one is expected makes an account none. */
const HEADLINE = 80
const isJoint = (account: Account, pack: LanguagePack): boolean => {
  const first = { start: 0, end: Math.min(HEADLINE, account.document.text.length) }
  return (account.document.title ?? "").search(pack.talks.jointTitle) >= 0 || finds(account.document.text, first, pack.talks.jointTitle)
}

/** What sort of text an account is. */
export const accountKind = (account: Account, packs: LanguagePacks): AccountKind => {
  const pack = packOf(packs, account.document.language)
  if (pack === null) return "readout"
  const labelled = turns(account)
  const speakers = new Set(labelled.flatMap((statement) => statement.actors))
  if (labelled.length > 2 || speakers.size > 1) {
    return hasQuestions(account, pack) || titled(account, pack.talks.briefing) || speakers.size < 2 ? "briefing" : "transcript"
  }
  if (isJoint(account, pack)) return "joint-statement"
  if (hasQuestions(account, pack) && titled(account, pack.talks.briefing)) return "briefing"
  return ofPress(account, pack) ? "press" : "readout"
}

/** Characters at the beginning in which a briefing is called one, or somebody asks or moderates. */
const CALLED = 400

/** The record of a briefing, told before anything is understood. */
export const isBriefing = ({ title, text, language }: Account["document"], packs: LanguagePacks): boolean => {
  const pack = packOf(packs, language)
  if (pack === null) return false
  const head = text.slice(0, CALLED)
  return `${title ?? ""}\n${head}`.search(pack.talks.briefing) >= 0 && head.split("\n").some((line) => LABEL.test(line)) || head.split("\n").some((line) => pack.talks.question.test(line))
}
/** "MR. SULLIVAN: …" */
const LABEL = /^\s*[\p{L}.' -]{3,60}:\s/u

/** Whose account it is where no publisher tells: the side whose official speaks or acts first in the first sentence on the talks. */
const sideFromText = (account: Account, packs: LanguagePacks): string | null => {
  const sideOf = (id: string): string | null => account.annotation.actors.find((actor) => actor.id === id)?.side ?? null
  const counts = new Map<string, number>()
  for (const turn of turns(account)) {
    for (const id of turn.actors) {
      const side = sideOf(id)
      if (side !== null && side !== "media") counts.set(side, (counts.get(side) ?? 0) + (turn.content[0] === undefined ? 0 : turn.content[0].end - turn.content[0].start))
    }
  }
  const loudest = [...counts].sort((a, b) => b[1] - a[1])[0]
  if (loudest !== undefined) return loudest[0]
  const talks = talkSentences(account, packs)
  const first = talks.find((sentence) => sentence.persons.length > 1) ?? talks.find((sentence) => sentence.persons.length > 0)
  const subject = first === undefined ? null : subjectOf(account, first.sentence)
  return (subject === null ? first?.persons[0]?.side : sideOf(subject)) ?? null
}

/** The person who is the subject of a sentence: the account is told from that side. */
const subjectOf = (account: Account, sentence: Sentence): string | null => {
  const persons = new Set(account.annotation.actors.filter((actor) => actor.kind === "person").map((actor) => actor.id))
  const found = account.annotation.mentions.find((mention) => mention.start >= sentence.start && mention.end <= sentence.end && mention.actors.length === 1 && persons.has(mention.actors[0]!) &&
    sentence.tokens.some((token) => token.start >= mention.start && token.end <= mention.end && token.relation.startsWith("nsubj")))
  return found?.actors[0] ?? null
}

const SHORTEST_NAME = 5
const squeezed = (text: string): string => plain(text).replace(/[^\p{L}]/gu, "")

/** Who published it as the file's name has it: "1-whitehouse.txt", "foreign-ministry-of-china.pdf". */
const sideFromFile = (account: Account, packs: LanguagePacks): string | null => {
  const file = squeezed(account.document.file?.replace(/\.\w+$/u, "") ?? "")
  if (file.length < SHORTEST_NAME) return null
  let best: { readonly length: number; readonly side: string } | null = null
  for (const pack of packs.values()) {
    const { states, organisations } = pack.names.world()
    for (const [id, entity] of pack.names.entities()) {
      const side = states.get(id)?.side ?? organisations.get(id)?.side ?? null
      if (side === null || side === "media") continue
      for (const name of [...entity.names, ...entity.places].map(squeezed)) {
        if (name.length >= SHORTEST_NAME && name.length > (best?.length ?? 0) && file.includes(name)) best = { length: name.length, side }
      }
    }
  }
  return best?.side ?? null
}

/** Said by the caller, by the publisher, by the file's name or by the text; null for the press and where nothing tells. */
export const accountSide = (account: Account, kind: AccountKind, chosen: string | null | undefined, packs: LanguagePacks): string | null => {
  if (chosen !== undefined && chosen !== null && chosen !== "") return chosen
  if (account.document.side !== null) return account.document.side === "media" ? null : account.document.side
  return kind === "press" || kind === "joint-statement" ? null : sideFromFile(account, packs) ?? sideFromText(account, packs)
}

/**
 * What an agency of a state tells of talks is that side's account where there is no other of that side, and where it tells of no side but as that one does: a digest
 * of what both say stays with the press.
 */
export const withAgencies = (accounts: readonly ComparedAccount[], packs: LanguagePacks): readonly ComparedAccount[] =>
  accounts.map((compared) => {
    const { account, kind, side } = compared
    const pack = packOf(packs, account.document.language)
    const state = pack === null || account.document.publisher === null ? undefined : pack.names.world().stateOutlets.get(account.document.publisher)
    if (pack === null || state === undefined || kind !== "press" || side !== null) return compared
    if (!accounts.some((other) => other.side !== null) || accounts.some((other) => other.side === state) || citedSides(account).size > 1 || metonymicSides(account, pack).size > 1) return compared
    return account.annotation.actors.some((actor) => actor.kind === "person" && actor.side === state) ? { ...compared, kind: "readout", side: state } : compared
  })

/** How an account is called in sentences: its side, else its publisher or file; with its kind, then its number, where two would be called alike. */
export const accountNames = (accounts: readonly ComparedAccount[], pack: LanguagePack): readonly string[] => {
  const names = accounts.map(({ side, account, index }) =>
    side !== null ? pack.phrasing.sideNames.get(side) ?? side : account.document.publisher ?? account.document.file?.replace(/\.\w+$/u, "") ?? `${pack.phrasing.labels.account} ${index + 1}`)
  const kinds = accounts.map(({ kind }) => pack.phrasing.kinds[kind])
  return names.map((name, index) => {
    const alike = accounts.map((_, other) => other).filter((other) => names[other] === name)
    if (alike.length < 2) return name
    return `${name} (${kinds[index]!}${alike.filter((other) => kinds[other] === kinds[index]).length > 1 ? ` ${index + 1}` : ""})`
  })
}

/** Fills a reason. The name of an account ({a}, {b}) that stands in brackets brings none of its own: "(Norway, briefing)". */
export const fillWhy = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{([A-Za-z]+)\}/gu, (place, name: string, at: number) => {
    const value = values[name] ?? place
    const isInBrackets = template.lastIndexOf("(", at) > template.lastIndexOf(")", at)
    return isInBrackets && (name === "a" || name === "b") ? value.replace(/ \(([^()]*)\)/gu, ", $1") : value
  })
