import type { Token } from "../model/annotation.ts"
import type { ComparedAccount, Comparison, DigestSentence, Point, StatementReference } from "../model/comparison.ts"
import { overlaps } from "../model/span.ts"
import { ACT_LADDER, type Topic } from "../model/statement.ts"
import { silentSides, type Teller, together } from "./parties.ts"
import { sentence } from "./sentence.ts"
import { sentencesOver } from "./shape.ts"
import { statementAt } from "./tell.ts"
import { agree, capital } from "./wording.ts"
import { accountAt, CONTENT, packAt, spansOf, wordsOf } from "./words.ts"

type Given = Omit<Comparison, "digest">

/** Who leaves out what was `told` of these points. */
export const silence = (given: Given, points: readonly Point[], told: readonly DigestSentence[], teller: Teller, heading: string): readonly DigestSentence[] => {
  const silent = points.some((point) => isMet(given, point, teller)) || points.every((point) => isLittle(point, teller)) ? [] : silentSides(points[0]?.silent ?? [], teller)
  if (silent.length === 0 || told.length === 0) return []
  const { silent: counted, silentAll } = teller.pack.phrasing.digest
  const { name, gender } = together(silent, teller.pack)
  return [sentence(given.accounts, capital(agree(counted[told.length - 1] ?? silentAll, gender, { accounts: name })), told.flatMap(({ sources }) => sources), heading)]
}

/** A silent account tells something else of the same speaker on the same topic, or what its words may mean: it may be the same thing in other words. */
export const isMet = (given: Given, point: Point, teller: Teller): boolean => {
  const { accounts } = teller
  const who = (reference: StatementReference): string => statementAt(reference, accounts).actors.toSorted().join()
  const speakers = new Set(point.statements.map(who).filter((one) => one !== ""))
  return given.points.some((other) => other !== point && other.id !== point.id && other.topic === point.topic && other.statements.some((reference) =>
    point.silent.includes(reference.account) && speakers.has(who(reference)))) || point.statements.some((reference) => accounts.some((account) => point.silent.includes(account.index) && isEchoed(reference, account, teller)))
}

/** That the talks were useful, or that more will follow, is no news to miss; nor is what an account tells in its own voice, nor that a region or all relations were discussed. */
const isLittle = ({ topic, statements }: Point, teller: Teller): boolean =>
  LITTLE.has(topic) || statements.every((reference) => statementAt(reference, teller.accounts).actors.length === 0) || (WIDE.has(topic) && statements.every((reference) => isWide(reference, teller)))
const LITTLE: ReadonlySet<Topic> = new Set<Topic>(["contacts", "talks", "other"])
const WIDE: ReadonlySet<Topic> = new Set<Topic>(["bilateral-relations", "regional-issues", "territory-sovereignty", "conflict-settlement", "military-activity"])

/** "discussed the situation in the north": few words that name a matter */
const isWide = (reference: StatementReference, teller: Teller): boolean => {
  const { act, form } = statementAt(reference, teller.accounts)
  return ACT_LADDER[act].group === "report" && (act === "discuss" || form === "nominal") && tellingWords(wordsOf(reference, teller), packAt(reference, teller)?.talks.general).length <= WORDS
}
const WORDS = 3

const tellingWords = (words: readonly Token[], general: ReadonlySet<string> | undefined): readonly Token[] =>
  words.filter(({ upos, lemma }) => CONTENT.has(upos) && upos !== "ADV" && !general?.has(lemma.toLowerCase()))

/** Of the words in common, how many speak for the same thing */
const COMMON = 0.5
/** The same of what the same speaker is said to say */
const OWN = 0.25
/** Letters that words of one stem share */
const STEM = 5

/** Whether a sentence of an account has half of what is told in words of one stem, or all its things in another language. */
const isEchoed = (reference: StatementReference, account: ComparedAccount, teller: Teller): boolean => {
  const source = packAt(reference, teller)
  if (source === undefined) return false
  const { participants } = teller
  const { actors } = statementAt(reference, teller.accounts)
  const own = accountAt(reference, teller)
  const isName = (one: ComparedAccount, token: Token): boolean => one.account.annotation.mentions.some((mention) => overlaps(mention, token) && mention.actors.some((id) => participants.has(id)))
  const words = tellingWords(spansOf(reference, teller).length > 0 ? wordsOf(reference, teller) : [], source.talks.general).filter((token) => !isName(own, token))
  const stems = stemsOf(words)
  if (stems.size === 0) return false
  const things = new Set(source.concepts.find(words).filter(({ general }) => !general).map(({ concept }) => concept))
  return account.account.annotation.sentences.some((one) => {
    const pack = teller.packs.get(one.language)
    if (pack === undefined) return false
    const others = tellingWords(one.tokens, pack.talks.general)
    if (pack.code !== source.code) {
      const found = new Set(pack.concepts.find(one.tokens).map(({ concept }) => concept))
      return things.size > 1 && [...things].filter((thing) => found.has(thing)).length > things.size * COMMON
    }
    const theirs = stemsOf(others)
    const share = [...stems].filter((stem) => theirs.has(stem)).length / stems.size
    const isSpeakers = actors.length === 1 && account.account.statements.some((statement) => statement.actors.length === 1 && statement.actors[0] === actors[0] && statement.content.some((span) => sentencesOver(account, span).includes(one)))
    return share >= (isSpeakers ? OWN : COMMON)
  })
}

const stemsOf = (words: readonly Token[]): ReadonlySet<string> => new Set(words.map(({ lemma }) => lemma.toLowerCase().slice(0, STEM)))
