import type { Account, ComparedAccount, Source } from "../model/comparison.ts"
import type { Span } from "../model/span.ts"
import type { Topic } from "../model/statement.ts"
import type { LanguagePack, LanguagePacks } from "../languages/pack.ts"
import type { Gender } from "../languages/parts/phrasing.ts"
import { genderOf, type Naming, sideName } from "./naming.ts"
import { list } from "./wording.ts"

/** What the words of a span weigh for each topic that they tell; a word weighs 1 to 3. */
export type TopicWeights = (account: Account, span: Span) => ReadonlyMap<Topic, number>

/** What the parts of a digest are told with. */
export interface Teller {
  readonly accounts: readonly ComparedAccount[]
  readonly pack: LanguagePack
  readonly packs: LanguagePacks
  readonly naming: Naming
  /** places that tell the facts of the talks */
  readonly facts: readonly Source[]
  /** absent: every point keeps its topic */
  readonly topicWeights?: TopicWeights
  /** ids of those who talked */
  readonly participants: ReadonlySet<string>
}

/** Words that stand as one subject, and how a verb agrees with them. */
export interface Subject {
  readonly name: string
  readonly gender: Gender
}

export const together = (subjects: readonly Subject[], pack: LanguagePack): Subject =>
  subjects.length === 1 ? subjects[0]! : { name: list(subjects.map(({ name }) => name), pack), gender: "plural" }

const PRESS_QUOTE = 0
const CYRILLIC = /\p{Script=Cyrillic}/u

/** Whose account it is, as a subject: its side, else who published it, else its file. */
export const accountSubject = (account: ComparedAccount, { pack, packs }: Pick<Teller, "pack" | "packs">): Subject => {
  const { side, index } = account
  if (side !== null) return sideSubject(side, pack)
  const { publisher: given, file, language } = account.account.document
  const romanise = packs.get(language ?? "")?.names.romanise
  // an outlet keeps its name in another alphabet only where its readers have that alphabet too
  const publisher = given !== null && romanise !== undefined && CYRILLIC.test(given) && !CYRILLIC.test(pack.phrasing.digest.and) ? romanise(given) : given
  const name = publisher ?? file?.replace(/\.\w+$/u, "") ?? `${pack.phrasing.labels.account} ${index + 1}`
  const known = publisher === null ? null : pack.names.nameOf(publisher.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-"))
  const quotes = pack.phrasing.quotes
  // «Степной вестник»: an outlet is put between the language's marks where it writes names so
  return { name: publisher === null || /["«“„]/u.test(name) || !pack.phrasing.quotedNames ? known ?? name : `${quotes[PRESS_QUOTE]}${known ?? name}${quotes[1]}`, gender: genderOf("", known ?? name, "media", pack) }
}

const sideSubject = (side: string, pack: LanguagePack): Subject => {
  const name = sideName(side, pack)
  return { name, gender: genderOf("", name, "state", pack) }
}

/** An account in brackets after what it tells: with the kind of account where its side has a readout besides, or several of a kind. */
export const accountMark = (account: ComparedAccount, teller: Teller): string => {
  const { accounts, pack } = teller
  const { name } = accountSubject(account, teller)
  const alike = accounts.filter(({ side }) => side === account.side && side !== null)
  return alike.length < 2 || (account.kind === "readout" && alike.every(({ index, kind }) => kind !== "readout" || index === account.index)) ? name : `${name} ${pack.phrasing.digest.at[account.kind]}`
}

/** One side or one outlet alone tells all. */
export const isOneSided = (accounts: readonly ComparedAccount[]): boolean =>
  accounts.length > 0 && new Set(accounts.map(({ side, account: { document } }) => side ?? document.publisher ?? document.file)).size === 1

/** Shorter accounts are no full ones: that they do not mention something says little. */
const FULL = 300
/** Nor is one that is so much shorter than the other side's. */
const SHARE = 0.35

/** An account from which silence can be told: no press, no first word before the full account, not much shorter than the longest of another side. */
const isComplete = (account: ComparedAccount, { accounts, packs }: Teller): boolean => {
  const { document } = account.account
  if (account.side === null || account.kind === "press" || document.text.length < FULL) return false
  const preliminary = (document.language === null ? undefined : packs.get(document.language))?.phrasing.preliminary
  if (preliminary !== undefined && document.text.slice(0, OPENING).search(preliminary) >= 0) return false
  const longest = Math.max(0, ...accounts.filter((other) => other.side !== null && other.side !== account.side && other.kind === account.kind).map((other) => other.account.document.text.length))
  return document.text.length >= SHARE * longest
}
const OPENING = 600

/** Sides that are silent where none of their accounts speaks and one of them is complete. */
export const silentSides = (silent: readonly number[], teller: Teller): readonly Subject[] => {
  const { accounts, pack } = teller
  const sides = [...new Set(accounts.flatMap(({ side }) => side ?? []))]
  return sides.filter((side) => {
    const own = accounts.filter((account) => account.side === side)
    return own.every(({ index }) => silent.includes(index)) && own.some((account) => isComplete(account, teller))
  }).map((side) => sideSubject(side, pack))
}
