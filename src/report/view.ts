import type { Account, ComparedAccount, Comparison, Point, PressVerdict, Source, StatementReference } from "../model/comparison.ts"
import { type Place, lineStarts, placeOf } from "../model/place.ts"
import type { Problem } from "../model/problem.ts"
import { type Span, slice } from "../model/span.ts"
import { OWN_VOICE, type Statement, type Topic } from "../model/statement.ts"
import { fill } from "../model/template.ts"
import type { LanguagePack } from "../languages/pack.ts"
import { oneLine, shorten } from "./plain.ts"

/** One statement as a report shows it. */
export interface StatementView {
  readonly account: number
  readonly statement: Statement
  /** who speaks, in words; null where nobody is named */
  readonly speaker: string | null
  /** the exact words of the content, spans joined by " … " */
  readonly words: string
  /** where these words begin */
  readonly place: Place
}

export interface PointView {
  readonly point: Point
  /** by account; empty where it is silent */
  readonly cells: readonly (readonly StatementView[])[]
  /** the same by column: those of one side's accounts together */
  readonly columns: readonly (readonly StatementView[])[]
}

/** A column of the table: the accounts of one side, or one other account. */
export interface ColumnView {
  readonly name: string
  readonly accounts: readonly number[]
}

/** A claim of the press with the places where the accounts have it. */
export interface PressClaimView {
  readonly verdict: PressVerdict
  readonly why: string
  readonly claim: StatementView
  readonly places: readonly StatementView[]
}

export interface TopicView {
  readonly topic: Topic
  readonly name: string
  readonly points: readonly PointView[]
}

/** One value of a fact and the places that give it. */
export interface FactClaim {
  readonly text: string
  readonly sources: readonly Source[]
}

export interface FactView {
  readonly name: string
  /** more than one: the accounts differ, unless `list` */
  readonly claims: readonly FactClaim[]
  readonly list: boolean
}

/** One kind of problem in one account, told once for all of its places. */
export interface ProblemView {
  readonly account: number | null
  readonly places: readonly ProblemPlace[]
  readonly problem: Problem
}

export interface ProblemPlace extends Place {
  /** id of the statement that it is about; null where it is about none */
  readonly statement: string | null
}

/** A comparison laid out for reading, in the language of the pack. */
export interface View {
  readonly names: readonly string[]
  readonly columns: readonly ColumnView[]
  readonly facts: readonly FactView[]
  readonly topics: readonly TopicView[]
  readonly pressClaims: readonly PressClaimView[]
  readonly problems: readonly ProblemView[]
}

export const viewOf = (comparison: Comparison, pack: LanguagePack): View => {
  const lines = comparison.accounts.map(({ account }) => lineStarts(account.document.text))
  const names = accountNames(comparison.accounts, pack)
  return {
    names, columns: columnsOf(comparison, names, pack), pressClaims: pressClaimsOf(comparison, pack, lines),
    facts: factsOf(comparison, pack),
    topics: topicsOf(comparison, pack, lines),
    problems: problemsOf(comparison, lines, pack),
  }
}

const capital = (text: string, pack: LanguagePack): string => text.slice(0, 1).toLocaleUpperCase(pack.code) + text.slice(1)

/** What each account is called: its side, else its publisher, else its file; with its kind, then its number, where two would be called alike. The reasons call them so too. */
export const accountNames = (accounts: readonly ComparedAccount[], pack: LanguagePack): readonly string[] => {
  const plain = accounts.map(({ account: { document }, side }, index) => {
    const name = oneLine(side === null ? document.publisher ?? document.file?.replace(/\.\w+$/u, "") ?? "" : sideName(side, pack))
    return name === "" ? `${pack.labels.report.account} ${index + 1}` : capital(name, pack)
  })
  const kinds = accounts.map(({ kind }) => pack.phrasing.kinds[kind])
  return plain.map((name, index) => {
    const alike = accounts.map((_, other) => other).filter((other) => plain[other] === name)
    if (alike.length < 2) return name
    return `${name} (${kinds[index]!}${alike.filter((other) => kinds[other] === kinds[index]).length > 1 ? ` ${index + 1}` : ""})`
  })
}

/** What else a head line tells of an account, told once: kind, publisher, day, file. */
export const accountNotes = ({ account: { document }, kind }: ComparedAccount, name: string, pack: LanguagePack): readonly string[] => {
  const kindName = pack.phrasing.kinds[kind]
  const day = document.published === null ? null : pack.labels.facts.day(document.published)
  const file = document.file?.replace(/\.\w+$/u, "") === name ? null : document.file
  return [name.includes(kindName) ? null : kindName, name === document.publisher ? null : document.publisher, day, file].filter((one) => one !== null).map(oneLine).filter((one) => one !== "")
}

export const sideName = (side: string, pack: LanguagePack): string => pack.phrasing.sideNames.get(side) ?? side

export const wordsOf = (account: Account, spans: readonly Span[]): string => spans.map((span) => oneLine(slice(account.document.text, span))).join(" … ")

/** Name of an actor in the reader's language where the gazetteer has it; else as the account writes it where that is the reader's language, else in English. */
export const actorName = (account: Account, id: string, pack: LanguagePack): string => {
  const known = pack.names.nameOf(id)
  if (known !== null) return known
  const actor = account.annotation.actors.find((one) => one.id === id)
  if (!actor) return id.replaceAll("-", " ")
  const own = account.document.language === pack.code && !actor.as.endsWith(actor.name)
  return oneLine(own ? actor.as : actor.name)
}

/** The account to ask for an actor's name: this one, else one that knows the actor, those in the reader's language first. */
const holderOf = (id: string, accounts: readonly ComparedAccount[], pack: LanguagePack, preferred?: number): Account => {
  const holders = accounts.filter(({ account }) => account.annotation.actors.some((actor) => actor.id === id))
  const holder = holders.find(({ index }) => index === preferred) ?? holders.find(({ account }) => account.document.language === pack.code) ?? holders[0] ?? accounts[0]!
  return holder.account
}

/** A person is called alike throughout: as an account in the reader's language writes the name, where there is one. */
const namerOf = (id: string, account: Account, others: readonly ComparedAccount[], pack: LanguagePack): Account => {
  const isNamed = (one: Account): boolean => one.document.language === pack.code && one.annotation.actors.some((actor) => actor.id === id && actor.kind === "person")
  return isNamed(account) ? account : others.find((other) => isNamed(other.account))?.account ?? account
}

const speakerOf = (account: Account, statement: Statement, pack: LanguagePack, others: readonly ComparedAccount[]): string | null => {
  if (statement.rule === OWN_VOICE) return pack.versions.labels.ownVoice
  if (statement.actors.length > 0) return statement.actors.map((id) => actorName(namerOf(id, account, others, pack), id, pack)).join(", ")
  return statement.speaker && oneLine(slice(account.document.text, statement.speaker))
}

export const statementView = (account: Account, index: number, statement: Statement, pack: LanguagePack, lines: readonly number[], part?: Span, others: readonly ComparedAccount[] = []): StatementView => ({
  account: index,
  statement,
  speaker: speakerOf(account, statement, pack, others),
  words: wordsOf(account, part ? [part] : statement.content.length > 0 ? statement.content : statement.cue),
  place: placeOf(lines, part?.start ?? firstOf(statement)),
})

/** Offset at which the statement's words begin. */
export const firstOf = (statement: Statement): number =>
  Math.min(...[...statement.content, ...statement.cue, ...(statement.speaker ? [statement.speaker] : [])].map((span) => span.start), Number.MAX_SAFE_INTEGER)

const topicsOf = (comparison: Comparison, pack: LanguagePack, lines: readonly (readonly number[])[]): readonly TopicView[] => {
  const byTopic = new Map<Topic, PointView[]>()
  for (const point of comparison.points) {
    const cells = comparison.accounts.map(({ account }, index) => {
      const references = [...point.statements, ...(point.press ?? [])].filter((reference) => reference.account === index)
      return account.statements.flatMap((statement) =>
        references.filter(({ id }) => id === statement.id).map(({ part }) => statementView(account, index, statement, pack, lines[index]!, part, comparison.accounts)))
    })
    const points = byTopic.get(point.topic) ?? []
    points.push({ point, cells, columns: comparison.columns.map(({ accounts }) => accounts.flatMap((account) => cells[account]!)) })
    byTopic.set(point.topic, points)
  }
  return [...byTopic].map(([topic, points]) => ({ topic, name: pack.phrasing.topics[topic], points }))
}

/** Accounts of one side share a column that is called by the side. */
const columnsOf = ({ columns }: Comparison, names: readonly string[], pack: LanguagePack): readonly ColumnView[] =>
  columns.map(({ side, accounts: own }) => ({ accounts: own, name: side === null ? names[own[0]!]! : capital(oneLine(sideName(side, pack)), pack) }))

const pressClaimsOf = ({ accounts, pressClaims }: Comparison, pack: LanguagePack, lines: readonly (readonly number[])[]): readonly PressClaimView[] => {
  const viewed = ({ account, id, part }: StatementReference): readonly StatementView[] =>
    accounts[account]!.account.statements.filter((statement) => statement.id === id).map((statement) => statementView(accounts[account]!.account, account, statement, pack, lines[account]!, part, accounts))
  return pressClaims.flatMap(({ verdict, why, claim, statements }) => viewed(claim).map((one) => ({ verdict, why, claim: one, places: statements.flatMap(viewed) })))
}

/** A problem in the reader's language, with the words it is about; in the program's English where the language has no sentence for it. */
export const tellProblem = (problem: Problem, account: Account, pack: LanguagePack): Problem => {
  const template = pack.labels.problems[problem.code]
  return template === undefined ? problem : { ...problem, message: fill(template, { words: problem.span === null ? "" : shorten(slice(account.document.text, problem.span), MOST_WORDS) }) }
}
const MOST_WORDS = 80

const problemsOf = (comparison: Comparison, lines: readonly (readonly number[])[], pack: LanguagePack): readonly ProblemView[] => [
  ...comparison.problems.map((problem) => ({ account: null, places: [], problem })),
  ...comparison.accounts.flatMap(({ account }, index) => {
    const told = Map.groupBy(account.problems.map((problem) => tellProblem(problem, account, pack)), ({ message }) => message)
    return [...told.values()].map((problems) => ({ account: index, problem: problems[0]!,
      places: problems.flatMap(({ span }) => (span === null ? [] : [{ ...placeOf(lines[index]!, span.start), statement: statementAt(account, span.start) }])),
    }))
  }),
]

/** The statement whose speaker stands there, else the shortest that holds the place. */
const statementAt = ({ statements }: Account, offset: number): string | null => {
  const holds = (span: Span | null): boolean => span !== null && span.start <= offset && offset < span.end
  const length = ({ content }: Statement): number => content.reduce((sum, { start, end }) => sum + end - start, 0)
  const found = statements.find(({ speaker }) => holds(speaker)) ?? statements.filter(({ content }) => content.some(holds)).toSorted((a, b) => length(a) - length(b))[0]
  return found?.id ?? null
}

const factsOf = ({ talks, accounts }: Comparison, pack: LanguagePack): readonly FactView[] => {
  const { facts } = pack.labels
  const who = talks.participants.map((id) => participantClaim(id, accounts, pack))
  const name = (id: string, index: number) => actorName(namerOf(id, holderOf(id, accounts, pack, index), accounts, pack), id, pack)
  const approximate = talks.duration?.approximate ?? false
  // "just over an hour" is more than the number tells: the account's own words stand beside it
  const lengthText = (minutes: number): string => {
    const told = facts.minutes(minutes, approximate && minutes === talks.duration?.minutes)
    const words = talks.claims.duration.filter(({ value }) => value === minutes).flatMap(({ account, start, end }) => {
      const text = accounts.find(({ index }) => index === account)?.account.document.text
      return text === undefined ? [] : oneLine(text.slice(start, end))
    })
    const [open, close] = pack.phrasing.quotes
    const other = [...new Set(words)].filter((one) => one.toLowerCase() !== told.toLowerCase())
    return other.length === 0 ? told : `${told} (${other.map((one) => `${open}${one}${close}`).join(", ")})`
  }
  return [
    { name: facts.participants, claims: who, list: true },
    { name: facts.date, claims: claimsOf(talks.claims.date, (date) => facts.day(date), talks.date), list: false },
    { name: facts.channel, claims: claimsOf(talks.claims.channel, (channel) => pack.phrasing.channels[channel], talks.channel), list: false },
    {
      name: facts.duration, list: false,
      claims: claimsOf(talks.claims.duration, lengthText, talks.duration?.minutes ?? null, talks.duration),
    },
    { name: facts.initiator, claims: claimsOf(talks.claims.initiator, name, talks.initiator?.actor ?? null, talks.initiator), list: false },
    {
      name: facts.jointStatement, list: false,
      claims: claimsOf(talks.claims.jointStatement, (expected) => (expected ? facts.expected : facts.notExpected), talks.jointStatement?.expected ?? null, talks.jointStatement),
    },
    { name: facts.followUps, claims: talks.followUps.map((one) => ({ text: oneLine(one.text), sources: [one] })), list: true },
  ].filter((fact) => fact.claims.length > 0)
}

const participantClaim = (id: string, accounts: readonly ComparedAccount[], pack: LanguagePack): FactClaim => {
  const holders = accounts.filter(({ account }) => account.annotation.actors.some((actor) => actor.id === id))
  const holder = holderOf(id, accounts, pack)
  const name = actorName(holder, id, pack)
  const side = holder.annotation.actors.find((actor) => actor.id === id)?.side
  const sources = holders.flatMap(({ account, index }) => {
    const mention = account.annotation.mentions.find((one) => one.actors.includes(id))
    return mention ? [{ account: index, start: mention.start, end: mention.end }] : []
  })
  return { text: side && side !== name ? `${name} (${oneLine(sideName(side, pack))})` : name, sources }
}

interface RawClaim<T> extends Source {
  readonly value: T
}

/** Claims of one value together, the best supported value first; the chosen value alone where no claim was kept. */
const claimsOf = <T>(claims: readonly RawClaim<T>[], tell: (value: T, account: number) => string, chosen: T | null, source: Source | null = null): readonly FactClaim[] => {
  if (claims.length === 0) return chosen === null ? [] : [{ text: tell(chosen, source?.account ?? 0), sources: source ? [source] : [] }]
  const byText = new Map<string, Source[]>()
  for (const claim of claims.toSorted((a, b) => Number(b.value === chosen) - Number(a.value === chosen))) {
    const text = tell(claim.value, claim.account)
    byText.set(text, [...(byText.get(text) ?? []), claim])
  }
  return [...byText].map(([text, sources]) => ({ text, sources }))
}
