import type { Comparison, Digest, DigestSentence, Point, Source, StatementReference } from "../model/comparison.ts"
import type { LanguageCode } from "../model/document.ts"
import { overlaps } from "../model/span.ts"
import { ACT_LADDER, type Topic } from "../model/statement.ts"
import { fill } from "../model/template.ts"
import type { LanguagePacks } from "../languages/pack.ts"
import { chosen, isAlike, shareTold } from "./choose.ts"
import { isFragment } from "./fragment.ts"
import { headed } from "./headings.ts"
import { lead, type Lead, namesOf } from "./lead.ts"
import { isInSameWords, isOneMatter, onceInWords } from "./likeness.ts"
import { namingOf } from "./naming.ts"
import { accountMark, accountSubject, isOneSided, silentSides, type Teller, type TopicWeights } from "./parties.ts"
import { sentence } from "./sentence.ts"
import { isMet, silence } from "./silence.ts"
import { tokensIn } from "./shape.ts"
import { attributed, statementAt, tell } from "./tell.ts"
import { isAside, isFact, isRepeated, telling, tellsTalkers } from "./telling.ts"
import { quotationsIn } from "./verify.ts"
import { capital, flat, list, quoted, stopped } from "./wording.ts"
import { spansOf } from "./words.ts"

export interface DigestOptions {
  readonly packs: LanguagePacks
  readonly language: LanguageCode
  readonly topicWeights?: TopicWeights
}

type Given = Omit<Comparison, "digest">

/** Points that only one side has, told in one section; the comparison holds them all. */
const SINGLE_POINTS = 3
/** The same where one side has no more than `FEW_POINTS` in all */
const SINGLE_POINTS_OF_FEW = 6
const FEW_POINTS = 12
/** The same of what fits no topic: many things together */
const OTHER_POINTS = 6
/** Such points told of one side in all: a long press conference has hundreds. */
const SINGLE_MOST = 20

/**
 * What an editor would publish: who talked and when, then by topic each claim with its side and its exact words, what the other says of it, what it leaves
 * out, what is disputed. Throws where a sentence has no source or a source does not resolve: such a digest must not be published.
 */
export const digest = (comparison: Given, options: DigestOptions): Digest => {
  const pack = options.packs.get(options.language)
  if (pack === undefined) throw new Error(`no pack for the digest's language "${options.language}"`)
  const { accounts } = comparison
  const teller: Teller = { accounts, pack, packs: options.packs, naming: namingOf(accounts, comparison.talks.date, pack, options.packs), facts: factsOf(comparison), participants: new Set(comparison.talks.participants), ...(options.topicWeights ? { topicWeights: options.topicWeights } : {}) }
  const who = namesOf(comparison, teller)
  const title = fill(isOneSided(accounts) ? pack.phrasing.digest.titleAlone : pack.phrasing.digest.title, { names: who === "" ? list([...new Set(accounts.map((account) => accountSubject(account, teller).name))], pack) : who })
  const opening = lead(comparison, teller)
  const told = withPronouns([...opening.sentences, ...sections(comparison, teller, opening)], teller)
  return { language: options.language, title: capital(title), sentences: [...told, ...unattributed(comparison, teller, told.flatMap(({ sources }) => sources))] }
}

const factsOf = ({ talks: { claims } }: Given): readonly Source[] => [...claims.date, ...claims.channel, ...claims.duration, ...claims.initiator, ...claims.jointStatement]

/** Of a sentence that stands this far in places told before, nothing is told anew. */
const KNOWN = 0.5

/** Leaves out what was told before: a sentence of two points stands once, and so do words within words that were told whole. */
const once = (told: readonly Source[]) => {
  const known = [...told]
  return (sentences: readonly DigestSentence[], isKept = false): readonly DigestSentence[] => sentences.filter(({ sources }) => {
    const isNew = isKept || shareTold(sources, known) < KNOWN
    if (isNew) known.push(...sources)
    return isNew
  })
}

/** Points with the topic that they are told under, and what is told of them. */
const pointsToTell = (given: Given, teller: Teller, told: ReadonlySet<string>): readonly Point[] => {
  const open = given.points.map((point) => ({ ...point, statements: telling(point, teller, told, isSideBySide) })).filter((point) => point.statements.length > 0)
  return headed(withoutCovered(open, teller), teller).filter((point) => point.topic !== "other" || point.relation !== "only" || !isVague(point, teller))
}

/** What stands in a sentence that is told whole is not told besides; of what is side by side all is. */
const withoutCovered = (points: readonly Point[], teller: Teller): readonly Point[] => {
  const whole = new Map<string, { readonly place: Source; readonly by: StatementReference }>()
  for (const point of points) for (const reference of isSideBySide(point) ? [] : point.statements) {
    const { isReported, sources: [place] } = tell(reference, teller)
    if (isReported && place !== undefined && !whole.has(`${place.account} ${place.start}`)) whole.set(`${place.account} ${place.start}`, { place, by: reference })
  }
  const places = [...whole.values()]
  const isCovered = (reference: StatementReference): boolean => {
    const { content } = statementAt(reference, teller.accounts)
    return places.some(({ place, by }) => by.id !== reference.id && place.account === reference.account && content.length > 0 && content.every(({ start, end }) => place.start <= start && end <= place.end))
  }
  return points.map((point) => (isSideBySide(point) ? point : { ...point, statements: point.statements.filter((reference) => !isCovered(reference)) })).filter(({ statements }) => statements.length > 0)
}

/** Who was just named is not named again, where nobody else was named meanwhile that the pronoun could mean. */
const withPronouns = (sentences: readonly DigestSentence[], { accounts, naming, participants, pack }: Teller): readonly DigestSentence[] => {
  // a pronoun needs more than the ending of a name
  const people = [...participants].map((id) => ({ name: capital(naming.short(id)), gender: pack.names.world().people.get(id)?.gender }))
  let isPronoun = false
  const several = severalOf(people.map(({ name }) => name), pack)
  return sentences.map((one, index) => {
    const before = sentences[index - 1]
    const all = several(one.text)
    if (all !== null && isOneSided(accounts) && !isPronoun && before !== undefined && before.section === one.section && several(before.text)?.who === all.who) {
      isPronoun = true
      return { ...one, text: capital(pack.phrasing.pronouns.plural) + all.rest }
    }
    const who = people.find(({ name }) => one.text.startsWith(`${name} `))
    const isAlone = (text: string): boolean => who !== undefined && !text.slice(who.name.length).startsWith(` ${pack.phrasing.digest.and} `)
    const isSame = who !== undefined && isAlone(one.text) && before !== undefined && before.section === one.section && before.text.startsWith(`${who.name} `) && isAlone(before.text)
    const isOpen = isSame && people.every(({ name }) => name === who.name || !before.text.includes(name))
    isPronoun = isOpen && !isPronoun && who.gender !== undefined
    if (!isPronoun || who === undefined) return one
    const pronoun = pack.phrasing.pronouns[who.gender === "f" ? "feminine" : "masculine"]
    return { ...one, text: capital(pronoun) + one.text.slice(who.name.length) }
  })
}

/** Reads the names that a sentence begins with, where they are two or more: who they are in whatever order, and the rest of the sentence. */
const severalOf = (names: readonly string[], { phrasing: { digest: { and } } }: Teller["pack"]) => (text: string): { readonly who: string; readonly rest: string } | null => {
  const found: string[] = []
  let rest = text
  for (;;) {
    const name = names.find((one) => !found.includes(one) && rest.startsWith(one) && /^[\s,]/u.test(rest.slice(one.length)))
    if (name === undefined) return null
    found.push(name)
    rest = rest.slice(name.length)
    const joint = [", ", ` ${and} `].find((one) => rest.startsWith(one))
    if (joint === undefined) return found.length > 1 ? { who: found.toSorted().join(), rest } : null
    rest = rest.slice(joint.length)
  }
}

/** What tells nothing of a matter stands last. */
const LAST: readonly Topic[] = ["contacts", "talks", "other"]

const isSideBySide = (point: Point): boolean => point.relation === "contradicts" || (point.relation === "differs" && TELLING.has(point.rule))

/** Topics in the order of the points, weightiest first. */
const sections = (given: Given, teller: Teller, { told, places }: Lead): readonly DigestSentence[] => {
  const inPlaces = once(places)
  const inWords = onceInWords(teller)
  const fresh = (sentences: readonly DigestSentence[], isKept = false): readonly DigestSentence[] => inWords(inPlaces(sentences, isKept), isKept)
  const said = new Set<string>()
  // of what is disputed nothing stands twice in the same words where each account has something else to say
  const unsaid = (sentences: readonly DigestSentence[]): readonly DigestSentence[] => {
    const open = sentences.filter(({ text }) => !said.has(text))
    for (const { text } of sentences) said.add(text)
    const of = (some: readonly DigestSentence[]) => new Set(some.flatMap(({ sources }) => sources.map(({ account }) => account))).size
    return of(open) === of(sentences) ? open : sentences
  }
  const points = withinMeasure(pointsToTell(given, teller, told), teller)
  return [...new Set(points.map((point) => point.topic))].toSorted((a, b) => LAST.indexOf(a) - LAST.indexOf(b)).flatMap((topic) => {
    const heading = teller.pack.phrasing.topics[topic]
    const all = points.filter((point) => point.topic === topic)
    const shared = all.filter(({ relation }) => relation !== "only")
    const single = firstOfEach(all.filter((point) => point.relation === "only"), points.filter((point) => point.relation === "only"), teller).toSorted((a, b) => speaking(a) - speaking(b))
    // claims of which the other side tells nothing stand before those where it may: what is said of its silence is said of the sentences just before
    const runs = Map.groupBy(single.toSorted((a, b) => Number(isMet(given, a, teller)) - Number(isMet(given, b, teller))), (point) => `${isOfTalks(point, teller)} ${isMet(given, point, teller)} ${silentSides(point.silent, teller).map(({ name }) => name).join()}`)
    return [
      ...shared.flatMap((point) => {
        // what is disputed stands side by side even where one of it was told before
        const told = fresh(unsaid(claims(given, point, teller, heading)), point.relation === "contradicts" && !isInSameWords(point, teller))
        return [...told, ...verdict(given, point, told, teller, heading), ...fresh(pressed(given, point, teller, heading))]
      }),
      ...[...runs.values()].flatMap((points) => {
        const told = fresh(unsaid(points.flatMap((point) => claims(given, point, teller, heading))))
        return [...told, ...(isOfTalks(points[0]!, teller) ? silence(given, points, told, teller, heading) : []), ...points.flatMap((point) => fresh(pressed(given, point, teller, heading)))]
      }),
    ]
  })
}

/** All that accounts share, and of what one side alone tells the weightiest: demands and promises before what is merely said, courtesies and an account's own voice last. */
const withinMeasure = (points: readonly Point[], teller: Teller): readonly Point[] => {
  const { accounts } = teller
  const isOneSide = new Set(accounts.map(({ side }) => side)).size === 1
  const sideOf = (point: Point): string => accounts.find(({ index }) => index === speaking(point))?.side ?? String(speaking(point))
  const weight = (point: Point): number => Math.max(...point.statements.map((reference) => {
    const { act, strength, actors } = statementAt(reference, accounts)
    return actors.length === 0 || COURTEOUS.has(act) ? 0 : strength
  }))
  const single = points.filter(({ relation }) => relation === "only" || isOneSide)
  const least = [...Map.groupBy(single, sideOf).values()].flatMap((own) => {
    // the third of a topic stands behind the first of another
    const score = new Map([...Map.groupBy(own, ({ topic }) => topic).values()].flatMap((same) => same.toSorted((a, b) => weight(b) - weight(a)).map((point, place) => [point, weight(point) - place * STEP] as const)))
    const ordered = own.toSorted((a, b) => score.get(b)! - score.get(a)!)
    const named = ordered.filter((point) => !isVague(point, teller))
    const kept = new Set((named.length > SINGLE_MOST / 2 ? named : ordered).slice(0, SINGLE_MOST))
    return ordered.filter((point) => !kept.has(point))
  })
  const left = new Set(least)
  return points.filter((point) => !left.has(point))
}
const STEP = 0.75

/** "Time will put everything in its place": words of a speech that name next to nothing */
const isVague = ({ statements }: Point, teller: Teller): boolean => statements.every((reference) => chosen([reference], teller).every((told) => {
  const account = teller.accounts.find(({ index }) => index === told.account)!
  return statementAt(told, teller.accounts).form === "direct" && spansOf(told, teller).flatMap((span) => tokensIn(account, span)).filter(({ upos }) => NAMING.has(upos)).length < NAMED
}))
const NAMING: ReadonlySet<string> = new Set(["NOUN", "PROPN", "NUM"])
const NAMED = 3
const COURTEOUS: ReadonlySet<string> = new Set(["thank", "congratulate", "welcome"])

/** The weightiest points of each side. */
const firstOfEach = (points: readonly Point[], all: readonly Point[], { accounts }: Teller): readonly Point[] => {
  const sideOf = (point: Point): string => accounts.find(({ index }) => index === speaking(point))?.side ?? String(speaking(point))
  const total = Map.groupBy(all, sideOf)
  const counts = new Map<string, number>()
  return points.filter((point) => {
    const side = sideOf(point)
    counts.set(side, (counts.get(side) ?? 0) + 1)
    return counts.get(side)! <= (point.topic === "other" ? OTHER_POINTS : total.get(side)!.length <= FEW_POINTS ? SINGLE_POINTS_OF_FEW : SINGLE_POINTS)
  })
}

const speaking = (point: Point): number => point.statements[0]?.account ?? 0

/** Silence is told of what an account of the talks has, or somebody who was there: not of what only the press has, nor of all that is said at a briefing. */
const isOfTalks = (point: Point, teller: Teller): boolean => point.statements.some((reference) => {
  const account = teller.accounts.find(({ index }) => index === reference.account)
  return account !== undefined && account.side !== null && (account.kind !== "briefing" || tellsTalkers(reference, teller))
})

/** Each side in turn, its hardest statements; who denies or doubts comes after what is denied. */
const claims = (given: Given, point: Point, teller: Teller, heading: string): readonly DigestSentence[] => {
  const accounts = [...new Set(point.statements.map((reference) => reference.account))]
  const reacts = (index: number): boolean => point.statements.some((reference) => reference.account === index && REACTIONS.has(statementAt(reference, teller.accounts).act))
  const told = accounts.toSorted((a, b) => Number(reacts(a)) - Number(reacts(b)))
    .flatMap((index) => chosen(point.statements.filter((reference) => reference.account === index), teller, isBesides(index, accounts, teller) ? 1 : undefined)).map((reference) => ({ reference, words: tell(reference, teller) }))
  // of one side the same act of the same people is told once; accounts that use the very same words are told once; words that only mean the same are each account's own
  const isAgain = (index: number): boolean => told.slice(0, index).some(({ reference }) => isAlike(reference, told[index]!.reference, teller))
  return [...Map.groupBy(told.filter((_, index) => !isAgain(index)), ({ words }) => words.text).values()].map((same) => {
    const [{ reference, words }, ...others] = same as [(typeof same)[number], ...typeof same]
    const alikes = [...new Set(others.map((other) => other.reference.account))].filter((index) => index !== reference.account)
    return sentence(given.accounts, stopped(capital(attributed(reference, words, teller, alikes))), same.flatMap((one) => one.words.sources), heading)
  })
}

/** A briefing where the side's readout is in the same point. */
const isBesides = (index: number, accounts: readonly number[], teller: Teller): boolean => {
  const own = teller.accounts.find((account) => account.index === index)
  return own?.kind === "briefing" && own.side !== null && teller.accounts.some((other) => accounts.includes(other.index) && other.side === own.side && other.kind === "readout")
}

/** What the press adds to a point: of each outlet its hardest statement that the accounts do not have as it stands. */
const pressed = (given: Given, point: Point, teller: Teller, heading: string): readonly DigestSentence[] => {
  const isFound = (reference: StatementReference): boolean => given.pressClaims.some(({ claim, verdict }) => verdict === "found" && claim.account === reference.account && claim.id === reference.id)
  const open = (point.press ?? []).filter((reference) => !isFound(reference) && !isFragment(reference, teller) && !isFact(reference, point, teller) && !isRepeated(reference, teller) && !isAside(reference, teller))
  return [...new Set(open.map(({ account }) => account))].flatMap((index) => {
    const [reference] = chosen(open.filter(({ account }) => account === index), teller).toSorted((a, b) => statementAt(b, teller.accounts).strength - statementAt(a, teller.accounts).strength)
    if (reference === undefined) return []
    const words = tell(reference, teller)
    return [sentence(given.accounts, stopped(capital(attributed(reference, words, teller))), words.sources, heading)]
  })
}

const REACTIONS: ReadonlySet<string> = new Set(["deny", "doubt", "refuse"])

/** What a verdict rests on: what is told of the point, and every statement's own words. */
const sourcesOf = (point: Point, teller: Teller): readonly Source[] => [
  ...[...new Set(point.statements.map(({ account }) => account))]
    .flatMap((index) => chosen(point.statements.filter(({ account }) => account === index), teller)).flatMap((reference) => tell(reference, teller).sources),
  ...point.statements.flatMap((reference) => (reference.part === undefined ? statementAt(reference, teller.accounts).content : [reference.part]).map(({ start, end }) => ({ account: reference.account, start, end }))),
]

/** What is disputed and how the accounts differ, with both places; nothing where nothing was `just` told that it could be said of. */
const verdict = (given: Given, point: Point, just: readonly DigestSentence[], teller: Teller, heading: string): readonly DigestSentence[] => {
  if (just.length === 0) return []
  const { digest: templates } = teller.pack.phrasing
  const sides = new Set(point.statements.map(({ account }) => account))
  // what one side tells of the other, and the other does not mention
  if (point.relation === "relayed" && point.rule === "relayed-unconfirmed") return silence(given, [point], just, teller, heading)
  if (sides.size < 2) return []
  const sources = sourcesOf(point, teller)
  const places = sources.map(({ account, start, end }) => flat(given.accounts.find(({ index }) => index === account)?.account.document.text.slice(start, end) ?? ""))
  // a reason whose words stand in no place of these statements is none that a reader could check
  const isShown = quotationsIn(point.why).every((words) => places.some((place) => place.includes(flat(words))))
  const told = (text: string) => [sentence(given.accounts, stopped(text), sources, heading)]
  if (point.relation === "contradicts") return isInSameWords(point, teller) || new Set(just.flatMap((one) => one.sources.map(({ account }) => account))).size < 2 ? [] : told(SHOWN.has(point.rule) || !isShown ? templates.disputed : `${templates.disputed} ${flat(point.why)}`)
  const of = new Set(point.statements.map(({ account }) => given.accounts.find(({ index }) => index === account)?.side ?? String(account)))
  // words of one side's accounts differ with the occasion
  if (point.relation === "differs" && of.size < 2 && point.rule !== "number") return []
  // a difference shows only where both have just been told
  if (point.relation !== "differs" || !TELLING.has(point.rule) || new Set(just.flatMap((one) => one.sources.map(({ account }) => account))).size < 2) return []
  if (!STRENGTH.has(point.rule)) return isShown ? told(fill(templates.differs, { why: flat(point.why) })) : []
  const values = strengths(point, just.flatMap((one) => one.sources), teller)
  if (values === null) return []
  // nor is what one says as strong or weak as what somebody else does
  const speakers = new Set(hardest(point, teller).map(({ statement }) => statement.actors.toSorted().join()))
  if (point.rule === "strength" && speakers.size > 1) return []
  const groups = new Set(hardest(point, teller).map(({ statement }) => ACT_LADDER[statement.act].group))
  // a warning and a promise are no two strengths of one thing
  return point.rule === "strength" && groups.size > 1 && !groups.has("report") ? [] : told(fill(templates.strength, { values }))
}

/** Of each account the hardest statement. */
const hardest = (point: Point, teller: Teller) => [...new Set(point.statements.map(({ account }) => account))].map((index) => {
  const own = point.statements.filter(({ account }) => account === index).map((reference) => statementAt(reference, teller.accounts))
  return { index, statement: own.reduce((a, b) => (b.strength > a.strength ? b : a)) }
})

/** "urged (United States); said (Russia)"; null where all use one word, or where one of these acts is not among what was just told */
const strengths = (point: Point, just: readonly Source[], teller: Teller): string | null => {
  const { acts, digest: { value } } = teller.pack.phrasing
  const sideOf = (index: number): string => teller.accounts.find((other) => other.index === index)?.side ?? String(index)
  const all = hardest(point, teller)
  // accounts of one side speak once where another side speaks too
  const isOneSide = new Set(all.map(({ index }) => sideOf(index))).size === 1
  const found = isOneSide ? all : [...Map.groupBy(all, ({ index }) => sideOf(index)).values()].map((own) => own.reduce((a, b) => (b.statement.strength > a.statement.strength ? b : a)))
  const isTold = ({ index, statement }: (typeof found)[number]): boolean => shareTold(statement.content.map(({ start, end }) => ({ account: index, start, end })), just) > 0.3
  if (!found.every(isTold)) return null
  const placesOf = ({ index, statement }: (typeof found)[number]): readonly Source[] => statement.content.map(({ start, end }) => ({ account: index, start, end }))
  if (!found.every((one) => found.every((other) => one === other || isOneMatter(placesOf(one), placesOf(other), teller)))) return null
  if (new Set(found.map(({ statement }) => statement.act)).size < 2) return null
  return found.map(({ index, statement }) => fill(value, { value: acts[statement.act], account: accountMark(teller.accounts.find((other) => other.index === index)!, teller) })).join("; ")
}

/** Contradictions that the words themselves show. */
const SHOWN: ReadonlySet<string> = new Set(["denied", "doubted", "yes-no", "blame"])
const STRENGTH: ReadonlySet<string> = new Set(["agreed-or-discussed", "strength"])
/** Differences that an editor would name; others show in the words themselves. */
const TELLING: ReadonlySet<string> = new Set([...STRENGTH, "scope", "conjunction", "number", "tone", "naming"])

/** Quotations whose speaker could not be found, where no sentence has them already; what stands between marks without a verb is a name or a title. */
const unattributed = (given: Given, teller: Teller, told: readonly Source[]): readonly DigestSentence[] =>
  given.accounts.flatMap(({ index, account }) => account.problems.flatMap((problem) => {
    if (problem.code !== "quote-unattributed" || problem.span === null || problem.span.end <= problem.span.start) return []
    const { text } = account.document
    const { span } = problem
    const before = account.annotation.sentences.find((sentence) => overlaps(sentence, span))?.tokens.findLast((token) => token.end <= span.start && !/^["“«„‘']$/u.test(token.form))
    const isClause = before?.upos !== "NOUN" && before?.upos !== "PROPN" && tokensIn(given.accounts.find((one) => one.index === index)!, span).some(({ features }) => features["VerbForm"] === "Fin")
    if (!isClause || shareTold([{ account: index, ...span }], told) > 0.5) return []
    const words = text.slice(problem.span.start, problem.span.end).trim()
    const marks = teller.packs.get(account.document.language ?? "") ?? teller.pack
    const shown = /^["“«„]/u.test(words) ? words : quoted(words, marks)
    const { digest: templates, labels } = teller.pack.phrasing
    return [sentence(given.accounts, stopped(fill(templates.unattributed, { quote: shown })), [{ account: index, ...problem.span }], labels.unattributed)]
  }))
