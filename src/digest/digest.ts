import type { ComparedAccount, Comparison, Digest, DigestSentence, Point, StatementReference } from "../model/comparison.ts"
import type { LanguageCode } from "../model/document.ts"
import { fill } from "../model/template.ts"
import type { LanguagePack, LanguagePacks } from "../languages/pack.ts"
import { lead, namesOf } from "./lead.ts"
import { sentence } from "./sentence.ts"
import { statementAt, tell, type Teller } from "./tell.ts"
import { capital, list, quoted, sideName, stopped } from "./wording.ts"

export interface DigestOptions {
  readonly packs: LanguagePacks
  readonly language: LanguageCode
}

/** Of one account of a point: the statements told, the hardest first. */
const STATEMENTS = 2
/** Points that only one account has, told in one section; the comparison holds them all. */
const SINGLE_POINTS = 6
/** A shorter account is no full one: that it does not mention something says little. */
const FULL = 300

/**
 * What an editor would publish: who talked and when, then by topic each claim with its side and its exact words, what the other says of it, what it leaves
 * out, what is disputed. Throws where a sentence has no source or a source does not resolve: such a digest must not be published.
 */
export const digest = (comparison: Omit<Comparison, "digest">, options: DigestOptions): Digest => {
  const pack = options.packs.get(options.language)
  if (pack === undefined) throw new Error(`no pack for the digest's language "${options.language}"`)
  const teller: Teller = { accounts: comparison.accounts, pack, packs: options.packs }
  const names = namesOfAccounts(comparison.accounts, pack)
  const who = namesOf(comparison, teller)
  const title = fill(pack.phrasing.digest.title, { names: who === "" ? list(names, pack) : who })
  return { language: options.language, title: capital(title), sentences: [...lead(comparison, teller, names), ...sections(comparison, teller, names), ...unattributed(comparison, teller)] }
}

/** An account as it is called in brackets: its side, else its publisher or its file. */
const namesOfAccounts = (accounts: readonly ComparedAccount[], pack: LanguagePack): readonly string[] =>
  accounts.map(({ side, kind, index, account }) => {
    const name = side !== null ? sideName(side, pack) : account.document.publisher ?? account.document.file?.replace(/\.\w+$/u, "") ?? `${pack.phrasing.labels.account} ${index + 1}`
    const alike = accounts.filter((other) => other.side === side && side !== null)
    const sameKind = alike.filter((other) => other.kind === kind)
    return alike.length < 2 ? name : sameKind.length < 2 ? `${name}, ${pack.phrasing.kinds[kind]}` : `${name}, ${pack.phrasing.kinds[kind]} ${index + 1}`
  })

const sections = (given: Omit<Comparison, "digest">, teller: Teller, names: readonly string[]): readonly DigestSentence[] => {
  const { phrasing } = teller.pack
  const topics = [...new Set(given.points.map((point) => point.topic))]
  return topics.flatMap((topic) => {
    const heading = phrasing.topics[topic]
    const all = given.points.filter((point) => point.topic === topic)
    const single = all.filter((point) => point.relation === "only")
    const told = new Set(single.slice(0, SINGLE_POINTS))
    const made: DigestSentence[] = []
    let waiting: Point[] = []
    const silence = (): void => {
      made.push(...silent(given, waiting, teller, names, heading))
      waiting = []
    }
    for (const point of all.filter((one) => one.relation !== "only" || told.has(one))) {
      if (waiting[0] !== undefined && (point.relation !== "only" || point.silent.join() !== waiting[0].silent.join())) silence()
      made.push(...claims(given, point, teller, names, heading), ...verdict(given, point, teller, heading))
      if (point.relation === "only" && official(given, point)) waiting.push(point)
    }
    silence()
    return made
  })
}

/** What only the press has is no side's silence. */
const official = (given: Omit<Comparison, "digest">, point: Point): boolean =>
  point.statements.some((reference) => given.accounts.find((account) => account.index === reference.account)?.side !== null)

/** Each side in turn: its hardest statements of the point. */
const claims = (given: Omit<Comparison, "digest">, point: Point, teller: Teller, names: readonly string[], heading: string): readonly DigestSentence[] => {
  const { digest: templates } = teller.pack.phrasing
  const accounts = [...new Set(point.statements.map((reference) => reference.account))]
  return accounts.flatMap((index) => {
    const own = point.statements.filter((reference) => reference.account === index)
    const side = given.accounts.find((account) => account.index === index)?.side ?? null
    return chosen(own, teller).map((reference) => {
      const { text, sources } = tell(reference, teller)
      const actors = statementAt(reference, teller.accounts).actors
      const sides = new Set(actors.flatMap((id) => teller.accounts.flatMap(({ account }) => account.annotation.actors.find((actor) => actor.id === id)?.side ?? [])))
      const account = names[index] ?? ""
      const template = actors.length === 0 ? templates.agentless : side !== null && sides.size > 0 && !sides.has(side) ? templates.relayed : templates.by
      return sentence(given.accounts, stopped(capital(fill(template, { told: text, quote: text, account }))), sources, heading)
    })
  })
}

/** The statements to tell: those that others do not hold, the hardest first, then in text order. */
const chosen = (own: readonly StatementReference[], teller: Teller): readonly StatementReference[] => {
  const statements = own.map((reference) => ({ reference, statement: statementAt(reference, teller.accounts) }))
  const leaves = statements.filter(({ statement }) => !statements.some((other) => other.statement.within === statement.id))
  const hardest = [...leaves].sort((a, b) => b.statement.strength - a.statement.strength || b.statement.confidence - a.statement.confidence).slice(0, STATEMENTS)
  return leaves.filter((entry) => hardest.includes(entry)).map(({ reference }) => reference)
}

const sourcesOf = (point: Point, teller: Teller) => point.statements.flatMap((reference) => tell(reference, teller).sources)

/** What is disputed and how the accounts differ, with both places. */
const verdict = (given: Omit<Comparison, "digest">, point: Point, teller: Teller, heading: string): readonly DigestSentence[] => {
  const { digest: templates } = teller.pack.phrasing
  const template = point.relation === "contradicts" ? templates.disputed : point.relation === "differs" && TELLING.has(point.rule) ? templates.differs : null
  return template === null ? [] : [sentence(given.accounts, fill(template, { why: point.why }), sourcesOf(point, teller), heading)]
}

/** Differences that an editor would name; others show in the words themselves. */
const TELLING: ReadonlySet<string> = new Set(["agreed-or-discussed", "scope", "conjunction", "number", "tone", "naming", "strength"])

/** Who leaves it out: only a full account of a side is called silent. */
const silent = (given: Omit<Comparison, "digest">, points: readonly Point[], teller: Teller, names: readonly string[], heading: string): readonly DigestSentence[] => {
  const [first] = points
  if (first === undefined) return []
  const silentOnes = first.silent.filter((index) => {
    const account = given.accounts.find((other) => other.index === index)
    return account !== undefined && account.side !== null && account.kind !== "press" && account.account.document.text.length >= FULL
  })
  if (silentOnes.length === 0) return []
  const { silent: one, silentAll } = teller.pack.phrasing.digest
  const accounts = list([...new Set(silentOnes.map((index) => names[index] ?? ""))], teller.pack)
  return [sentence(given.accounts, capital(fill(points.length === 1 ? one : silentAll, { accounts })), points.flatMap((point) => sourcesOf(point, teller)), heading)]
}

/** Quotations whose speaker could not be found. */
const unattributed = (given: Omit<Comparison, "digest">, teller: Teller): readonly DigestSentence[] =>
  given.accounts.flatMap(({ index, account }) => account.problems.flatMap((problem) => {
    if (problem.code !== "quote-unattributed" || problem.span === null || problem.span.end <= problem.span.start) return []
    const { text } = account.document
    const words = text.slice(problem.span.start, problem.span.end).trim()
    const marks = teller.packs.get(account.document.language ?? "") ?? teller.pack
    const shown = /^["“«„]/u.test(words) ? words : quoted(words, marks)
    const { digest: templates, labels } = teller.pack.phrasing
    return [sentence(given.accounts, stopped(fill(templates.unattributed, { quote: shown })), [{ account: index, ...problem.span }], labels.unattributed)]
  }))
