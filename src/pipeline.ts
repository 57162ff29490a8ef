import type { Account, Comparison } from "./model/comparison.ts"
import type { Document, LanguageCode } from "./model/document.ts"
import type { Problem } from "./model/problem.ts"
import type { Span } from "./model/span.ts"
import type { RuleTrace, Topic } from "./model/statement.ts"
import type { TalksList } from "./model/talks.ts"
import type { VersionComparison } from "./model/version.ts"
import type { Encoder } from "./encoder/encoder.ts"
import { annotate } from "./annotate/annotate.ts"
import { glance } from "./annotate/glance.ts"
import { gazetteerOf } from "./annotate/mentions/gazetteer.ts"
import { segment, type Segments } from "./annotate/segment.ts"
import { attribute } from "./attribute/attribute.ts"
import { lexiconOf } from "./attribute/lexicon.ts"
import { ownVoice, topicsAt, topicWeights } from "./attribute/own-voice.ts"
import { accountKind, accountSide, isBriefing } from "./compare/accounts.ts"
import { compare } from "./compare/compare.ts"
import { likelyTexts } from "./compare/likely.ts"
import { digest } from "./digest/digest.ts"
import { findPublisher, namesOutlet } from "./languages/world/publishers.ts"
import type { Glanced } from "./pair/pair.ts"

import type { QuickEngine } from "./pipeline/engines.ts"
import type { Engine } from "./pipeline/opening.ts"

export { verify } from "./digest/verify.ts"
export type { Segments } from "./annotate/segment.ts"
export { begin, type Engine, readDocument, readLine, refuseLine } from "./pipeline/opening.ts"

export interface Understood {
  readonly account: Account
  /** which rules fired and refused, for `explain` */
  readonly trace: readonly RuleTrace[]
}

/** Makes what `understand` needs for these sentences besides the encoder, which may work on them meanwhile. */
export const makeTables = (engine: Engine, { segments }: Segments): void => {
  for (const pack of new Set(segments.map(({ language }) => engine.packs.get(language)!))) {
    gazetteerOf(pack.names)
    lexiconOf(pack)
  }
}

/** document → annotation → statements; `segments`: what `begin` made of it */
export const understand = (engine: Engine, document: Document, segments: Segments = segment(document, engine.packs)): Understood => {
  const annotation = annotate(document, engine.packs, engine.encoder, segments)
  const { statements, problems, trace } = attribute(document, annotation, engine.packs)
  const all = [...document.problems, ...annotation.problems, ...problems].toSorted(byPlace)
  return { account: { document, annotation, statements, problems: distinct(all) }, trace }
}

export interface CompareOptions {
  /** of labels, reasons and digest */
  readonly language: LanguageCode
  /** by account; null or absent: what the document says */
  readonly sides?: readonly (string | null)[]
}

/** accounts of the same talks → facts, points with their relations, digest */
export const compareAccounts = (engine: Engine, accounts: readonly Account[], options: CompareOptions): Comparison => {
  const embed = (texts: readonly string[]) => {
    engine.encoder.foreseeTexts?.(texts)
    return () => engine.encoder.embed(texts)
  }
  const whole = accounts.length < 2 ? accounts : accounts.map((account) => withOwnVoice(engine, account))
  const comparison = compare(whole, { packs: engine.packs, embed, topicsOf: topicsOf(engine), language: options.language, ...(options.sides ? { sides: options.sides } : {}) })
  return { ...comparison, digest: digest(comparison, { packs: engine.packs, language: options.language, topicWeights: (account, span) => topicWeights(account.annotation, span, engine.packs) }) }
}

/** Tells an encoder in another thread what the comparison of this account will most likely ask of it. */
export const anticipate = (engine: Engine, account: Account): void =>
  engine.encoder.foreseeTexts?.(likelyTexts(withOwnVoice(engine, account), engine.packs, topicsOf(engine)))

const topicsOf = (engine: Engine) => (account: Account, span: Span): readonly Topic[] => topicsAt(account.annotation, span, engine.packs)

/** Accounts are held against each other with what each tells by itself, besides what it reports as said. */
const withOwnVoice = (engine: Engine, account: Account): Account =>
  ({ ...account, statements: [...account.statements, ...ownVoice(account.document, account.annotation, account.statements, engine.packs)] })

/**
 * two versions of one release → what is said otherwise, and every edited word. Where they differ in nothing but typography, punctuation and links, they are
 * not analysed.
 */
export const diffVersions = async (engine: Engine, old: Document, now: Document, language: LanguageCode): Promise<VersionComparison> => {
  const { compareVersions, sameLetters } = await import("./versions/versions.ts")
  const whole = sameLetters(old, now) ? unread : (document: Document) => understand(kept, document).account
  const kept = { ...engine, encoder: remembering(engine.encoder) }
  return compareVersions(whole(old), whole(now), { packs: engine.packs, language, knows: (form, code) => (engine.lexicons?.get(code)?.tags(form).length ?? 0) > 0 })
}

/** document → what its title and first sentences tell, and whose account it is. `source`: where it was taken from, for the list of talks. */
export const glanceAt = (engine: QuickEngine, document: Document, source: string): Glanced => {
  const briefing = isBriefing(document, engine.packs)
  const { document: opening, annotation } = glance(document, engine.packs, engine.encoder, briefing)
  const account: Account = { document: opening, annotation, statements: [], problems: [] }
  const kind = document.side === null ? accountKind(account, engine.packs) : "readout"
  const press = document.side === null && (kind === "press" || findPublisher(document.publisher ?? "")?.kind === "press" || namesOutlet(document.publisher ?? ""))
  return { source, document, opening, annotation, briefing, press, side: press ? null : accountSide(account, kind, null, engine.packs) }
}

/** releases → the talks that they are accounts of, and what could not be placed; the stage is loaded when it is asked for */
export const pairReleases = async (engine: Pick<Engine, "packs">, glanced: readonly Glanced[]): Promise<TalksList> => {
  const [{ pair }, { zoneOf }] = await Promise.all([import("./pair/pair.ts"), import("./languages/world/zones.ts")])
  return pair(glanced, { packs: engine.packs, zoneOf })
}

const unread = (document: Document): Account => ({ document, annotation: { sentences: [], mentions: [], actors: [], problems: [] }, statements: [], problems: document.problems })

/** Two versions share most sentences; each is analysed once. */
const remembering = (encoder: Encoder): Encoder => {
  const known = new Map<string, ReturnType<Encoder["analyse"]>[number]>()
  const key = ({ forms, language, treebank }: Parameters<Encoder["analyse"]>[0][number]): string => [language, treebank ?? "", ...forms].join("\u0000")
  return {
    ...encoder,
    analyse: (sentences) => {
      const fresh = [...new Map(sentences.filter((one) => !known.has(key(one))).map((one) => [key(one), one])).values()]
      for (const [index, analysis] of encoder.analyse(fresh).entries()) known.set(key(fresh[index]!), analysis)
      return sentences.map((one) => known.get(key(one))!)
    },
  }
}

/** Two rules may stumble over the same words. */
const distinct = (problems: readonly Problem[]): readonly Problem[] =>
  [...new Map(problems.map((problem) => [`${problem.code} ${problem.span?.start} ${problem.span?.end} ${problem.message}`, problem])).values()]

const byPlace = (a: Problem, b: Problem): number => (a.span?.start ?? -1) - (b.span?.start ?? -1)
