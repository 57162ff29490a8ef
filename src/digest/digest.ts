import type { Comparison, Digest, DigestSentence, Point, Source, StatementReference } from "../model/comparison.ts"
import type { LanguageCode } from "../model/document.ts"
import { overlaps } from "../model/span.ts"
import { ACT_LADDER, OWN_VOICE } from "../model/statement.ts"
import { fill } from "../model/template.ts"
import type { LanguagePacks } from "../languages/pack.ts"
import { lead, namesOf, referenceKey } from "./lead.ts"
import { namingOf } from "./naming.ts"
import { accountMark, accountSubject, silentSides, type Teller, together } from "./parties.ts"
import { sentence } from "./sentence.ts"
import { attributed, isFragment, statementAt, tell } from "./tell.ts"
import { agree, capital, list, quoted, stopped } from "./wording.ts"

export interface DigestOptions {
  readonly packs: LanguagePacks
  readonly language: LanguageCode
}

type Given = Omit<Comparison, "digest">

/** Of one account of a point: the statements told, the hardest first. */
const STATEMENTS = 2
/** Points that only one side has, told in one section; the comparison holds them all. */
const SINGLE_POINTS = 4

/**
 * What an editor would publish: who talked and when, then by topic each claim with its side and its exact words, what the other says of it, what it leaves
 * out, what is disputed. Throws where a sentence has no source or a source does not resolve: such a digest must not be published.
 */
export const digest = (comparison: Given, options: DigestOptions): Digest => {
  const pack = options.packs.get(options.language)
  if (pack === undefined) throw new Error(`no pack for the digest's language "${options.language}"`)
  const { accounts } = comparison
  const teller: Teller = { accounts, pack, packs: options.packs, naming: namingOf(accounts, comparison.talks.date, pack), facts: factsOf(comparison) }
  const who = namesOf(comparison, teller)
  const title = fill(pack.phrasing.digest.title, { names: who === "" ? list([...new Set(accounts.map((account) => accountSubject(account, pack).name))], pack) : who })
  const opening = lead(comparison, teller)
  return { language: options.language, title: capital(title), sentences: [...opening.sentences, ...sections(comparison, teller, opening.told), ...unattributed(comparison, teller)] }
}

const factsOf = ({ talks: { claims } }: Given): readonly Source[] => [...claims.date, ...claims.channel, ...claims.duration, ...claims.initiator, ...claims.jointStatement]

/** Leaves out what was told before: a sentence of two points stands once. */
const once = () => {
  const seen = new Set<string>()
  return (sentences: readonly DigestSentence[]): readonly DigestSentence[] => sentences.filter(({ text, sources }) => {
    const key = JSON.stringify([text, sources])
    return !seen.has(key) && seen.add(key)
  })
}

/** Topics in the order of the points, weightiest first. */
const sections = (given: Given, teller: Teller, told: ReadonlySet<string>): readonly DigestSentence[] => {
  const fresh = once()
  return [...new Set(given.points.map((point) => point.topic))].flatMap((topic) => {
    const heading = teller.pack.phrasing.topics[topic]
    const all = given.points.filter((point) => point.topic === topic).map((point) => ({ ...point, statements: telling(point, teller, told) })).filter(({ statements }) => statements.length > 0)
    const shared = all.filter(({ relation }) => relation !== "only")
    const single = firstOfEach(all.filter((point) => point.relation === "only" && !isTalk(point, teller)), teller).toSorted((a, b) => speaking(a) - speaking(b))
    // claims of which the other side tells nothing stand before those where it may: what is said of its silence is said of the sentences just before
    const runs = Map.groupBy(single.toSorted((a, b) => Number(isMet(given, a, teller)) - Number(isMet(given, b, teller))), (point) => `${isOfficial(given, point)} ${isMet(given, point, teller)} ${silentSides(point.silent, teller).map(({ name }) => name).join()}`)
    return [
      ...shared.flatMap((point) => {
        const all = claims(given, point, teller, heading)
        // what is disputed stands side by side even where one of it was told before
        const told = point.relation === "contradicts" ? all : fresh(all)
        return [...told, ...verdict(given, point, told, teller, heading), ...fresh(pressed(given, point, teller, heading))]
      }),
      ...[...runs.values()].flatMap((points) => {
        const told = fresh(points.flatMap((point) => claims(given, point, teller, heading)))
        return [...told, ...(isOfficial(given, points[0]!) ? silence(given, points, told, teller, heading) : []), ...points.flatMap((point) => fresh(pressed(given, point, teller, heading)))]
      }),
    ]
  })
}

/** Statements that tell something and are not told yet; of accounts that differ all, so that the difference can be seen. */
const telling = (point: Point, teller: Teller, told: ReadonlySet<string>): readonly StatementReference[] => {
  const open = point.statements.filter((reference) => !isFact(reference, point, teller) && !isRepeated(reference, teller) && !isFragment(reference, teller))
  const fresh = open.filter((reference) => !told.has(referenceKey(reference)))
  return fresh.length > 0 && (point.relation === "contradicts" || (point.relation === "differs" && TELLING.has(point.rule))) ? open : fresh
}

/** An account's own voice where somebody is said to speak in the same words. */
const isRepeated = (reference: StatementReference, { accounts }: Teller): boolean => {
  const { content, rule } = statementAt(reference, accounts)
  if (rule !== OWN_VOICE) return false
  const others = accounts.find(({ index }) => index === reference.account)?.account.statements ?? []
  return others.some((other) => other.rule !== OWN_VOICE && other.actors.length > 0 && [...other.cue, ...other.content].some((span) => content.some((own) => overlaps(own, span))))
}

/** What the lead tells of the talks: that they were held, how long and how. */
const isFact = (reference: StatementReference, { topic }: Point, { accounts, facts }: Teller): boolean => {
  const { content, rule } = statementAt(reference, accounts)
  return (topic === "talks" || topic === "other" || rule === OWN_VOICE) && facts.some((fact) => fact.account === reference.account && content.some((span) => overlaps(span, fact)))
}

/** The weightiest points of each side. */
const firstOfEach = (points: readonly Point[], { accounts }: Teller): readonly Point[] => {
  const counts = new Map<string, number>()
  return points.filter((point) => {
    const account = accounts.find(({ index }) => index === speaking(point))
    const side = account?.side ?? String(speaking(point))
    counts.set(side, (counts.get(side) ?? 0) + 1)
    return counts.get(side)! <= SINGLE_POINTS
  })
}

/** What an official said at length before the press, where the side has told the talks elsewhere: no reporting word makes it a point of the talks. */
const isTalk = (point: Point, { accounts }: Teller): boolean => point.statements.every((reference) => {
  const account = accounts.find(({ index }) => index === reference.account)
  const { cue, form } = statementAt(reference, accounts)
  return cue.length === 0 && form === "direct" && account !== undefined && account.side !== null && accounts.some((other) => other.side === account.side && other.index !== account.index)
})

const speaking = (point: Point): number => point.statements[0]?.account ?? 0

/** What only the press has is no side's silence. */
const isOfficial = (given: Given, point: Point): boolean =>
  point.statements.some((reference) => given.accounts.find((account) => account.index === reference.account)?.side !== null)

/** Each side in turn, its hardest statements; who denies or doubts comes after what is denied. */
const claims = (given: Given, point: Point, teller: Teller, heading: string): readonly DigestSentence[] => {
  const accounts = [...new Set(point.statements.map((reference) => reference.account))]
  const reacts = (index: number): boolean => point.statements.some((reference) => reference.account === index && REACTIONS.has(statementAt(reference, teller.accounts).act))
  const told = accounts.toSorted((a, b) => Number(reacts(a)) - Number(reacts(b)))
    .flatMap((index) => chosen(point.statements.filter((reference) => reference.account === index), teller)).map((reference) => ({ reference, words: tell(reference, teller) }))
  // accounts that use the very same words are told once; words that only mean the same are each account's own
  return [...Map.groupBy(told, ({ words }) => words.text).values()].map((same) => {
    const [{ reference, words }, ...others] = same as [(typeof same)[number], ...typeof same]
    const alikes = [...new Set(others.map((other) => other.reference.account))].filter((index) => index !== reference.account)
    return sentence(given.accounts, stopped(capital(attributed(reference, words, teller, alikes))), same.flatMap((one) => one.words.sources), heading)
  })
}

/** What the press adds to a point: of each outlet its hardest statement. */
const pressed = (given: Given, point: Point, teller: Teller, heading: string): readonly DigestSentence[] => {
  const open = (point.press ?? []).filter((reference) => !isFragment(reference, teller) && !isRepeated(reference, teller))
  return [...new Set(open.map(({ account }) => account))].flatMap((index) => {
    const [reference] = chosen(open.filter(({ account }) => account === index), teller).toSorted((a, b) => statementAt(b, teller.accounts).strength - statementAt(a, teller.accounts).strength)
    if (reference === undefined) return []
    const words = tell(reference, teller)
    return [sentence(given.accounts, stopped(capital(attributed(reference, words, teller))), words.sources, heading)]
  })
}

const REACTIONS: ReadonlySet<string> = new Set(["deny", "doubt", "refuse"])

/** The statements to tell: those that others do not hold, the hardest first, then in text order; what somebody says that another says is told of who says it. */
const chosen = (own: readonly StatementReference[], teller: Teller): readonly StatementReference[] => {
  const statements = own.map((reference) => ({ reference, statement: statementAt(reference, teller.accounts) }))
  const leaves = statements.filter(({ statement }) => !statements.some((other) => other.statement.within === statement.id))
  const hardest = [...leaves].sort((a, b) => b.statement.strength - a.statement.strength || b.statement.confidence - a.statement.confidence).slice(0, STATEMENTS)
  const told = leaves.filter((entry) => hardest.includes(entry)).map(({ reference }) => outermost(reference, teller))
  return [...new Map(told.map((reference) => [referenceKey(reference), reference])).values()]
}

/** "A said that B had agreed" is A's word, not B's. */
const outermost = (reference: StatementReference, teller: Teller): StatementReference => {
  const { within, actors } = statementAt(reference, teller.accounts)
  const all = teller.accounts.find(({ index }) => index === reference.account)?.account.statements ?? []
  const outer = within === null ? undefined : all.find(({ id }) => id === within)
  return outer === undefined || outer.actors.toSorted().join() === actors.toSorted().join() ? reference : outermost({ account: reference.account, id: outer.id }, teller)
}

const sourcesOf = (point: Point, teller: Teller) => [...new Set(point.statements.map(({ account }) => account))]
  .flatMap((index) => chosen(point.statements.filter(({ account }) => account === index), teller)).flatMap((reference) => tell(reference, teller).sources)

/** What is disputed and how the accounts differ, with both places; nothing where nothing was `just` told that it could be said of. */
const verdict = (given: Given, point: Point, just: readonly DigestSentence[], teller: Teller, heading: string): readonly DigestSentence[] => {
  if (just.length === 0) return []
  const { digest: templates } = teller.pack.phrasing
  const sides = new Set(point.statements.map(({ account }) => account))
  // what one side tells of the other, and the other does not mention
  if (point.relation === "relayed" && point.rule === "relayed-unconfirmed") return silence(given, [point], just, teller, heading)
  if (sides.size < 2) return []
  const told = (text: string) => [sentence(given.accounts, stopped(text), sourcesOf(point, teller), heading)]
  if (point.relation === "contradicts") return told(SHOWN.has(point.rule) ? templates.disputed : `${templates.disputed} ${point.why}`)
  if (point.relation !== "differs" || !TELLING.has(point.rule)) return []
  if (!STRENGTH.has(point.rule)) return told(fill(templates.differs, { why: point.why }))
  const groups = new Set(hardest(point, teller).map(({ statement }) => ACT_LADDER[statement.act].group))
  // a warning and a promise are no two strengths of one thing
  return point.rule === "strength" && groups.size > 1 && !groups.has("report") ? [] : told(fill(templates.strength, { values: strengths(point, teller) }))
}

/** Of each account the hardest statement. */
const hardest = (point: Point, teller: Teller) => [...new Set(point.statements.map(({ account }) => account))].map((index) => {
  const own = point.statements.filter(({ account }) => account === index).map((reference) => statementAt(reference, teller.accounts))
  return { index, statement: own.reduce((a, b) => (b.strength > a.strength ? b : a)) }
})

/** "urged (United States); said (Russia)" */
const strengths = (point: Point, teller: Teller): string => hardest(point, teller).map(({ index, statement }) =>
  fill(teller.pack.phrasing.digest.value, { value: teller.pack.phrasing.acts[statement.act], account: accountMark(teller.accounts.find((other) => other.index === index)!, teller) })).join("; ")

/** Contradictions that the words themselves show. */
const SHOWN: ReadonlySet<string> = new Set(["denied", "doubted", "yes-no", "blame"])
const STRENGTH: ReadonlySet<string> = new Set(["agreed-or-discussed", "strength"])
/** Differences that an editor would name; others show in the words themselves. */
const TELLING: ReadonlySet<string> = new Set([...STRENGTH, "scope", "conjunction", "number", "tone", "naming"])

/** A silent account tells something else of the same speaker on the same topic: it may be the same thing in other words. */
const isMet = (given: Given, point: Point, { accounts }: Teller): boolean => {
  const who = (reference: StatementReference): string => statementAt(reference, accounts).actors.toSorted().join()
  const speakers = new Set(point.statements.map(who).filter((one) => one !== ""))
  return given.points.some((other) => other !== point && other.id !== point.id && other.topic === point.topic && other.statements.some((reference) =>
    point.silent.includes(reference.account) && speakers.has(who(reference))))
}

/** Who leaves out what was `told` of these points. */
const silence = (given: Given, points: readonly Point[], told: readonly DigestSentence[], teller: Teller, heading: string): readonly DigestSentence[] => {
  const silent = points.some((point) => isMet(given, point, teller)) ? [] : silentSides(points[0]?.silent ?? [], teller)
  if (silent.length === 0 || told.length === 0) return []
  const { silent: one, silentAll } = teller.pack.phrasing.digest
  const { name, gender } = together(silent, teller.pack)
  return [sentence(given.accounts, capital(agree(told.length === 1 ? one : silentAll, gender, { accounts: name, n: String(told.length) })), told.flatMap(({ sources }) => sources), heading)]
}

/** Quotations whose speaker could not be found. */
const unattributed = (given: Given, teller: Teller): readonly DigestSentence[] =>
  given.accounts.flatMap(({ index, account }) => account.problems.flatMap((problem) => {
    if (problem.code !== "quote-unattributed" || problem.span === null || problem.span.end <= problem.span.start) return []
    const { text } = account.document
    const words = text.slice(problem.span.start, problem.span.end).trim()
    const marks = teller.packs.get(account.document.language ?? "") ?? teller.pack
    const shown = /^["“«„]/u.test(words) ? words : quoted(words, marks)
    const { digest: templates, labels } = teller.pack.phrasing
    return [sentence(given.accounts, stopped(fill(templates.unattributed, { quote: shown })), [{ account: index, ...problem.span }], labels.unattributed)]
  }))
