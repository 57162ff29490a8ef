import type { Document, LanguageCode } from "../model/document.ts"
import type { VersionComparison } from "../model/version.ts"
import type { Engine } from "../pipeline.ts"
import { isRefused, takeInput } from "./input.ts"
import { fatalProblem, isSerious, type Notice, noticesOf } from "./notice.ts"

export interface Versioned {
  /** null where one of the versions could not be read */
  readonly versions: VersionComparison | null
  readonly notices: readonly Notice[]
  /** a name on the command line is wrong; nothing was done */
  readonly misuse: boolean
}

export interface VersionsOptions {
  readonly engine: Promise<Engine>
  readonly tell: (doing: string) => void
  readonly language: LanguageCode
}

/** Holds two versions of one release against each other. */
export const compareVersionFiles = async (names: readonly [old: string, now: string], { engine, tell, language }: VersionsOptions): Promise<Versioned> => {
  engine.catch(() => {})
  const inputs = await Promise.all(names.map((name) => takeInput(name)))
  const refused = inputs.filter(isRefused).map(({ name, problem, misuse }) => ({ where: name, place: null, problem, misuse }))
  if (refused.length > 0) return { versions: null, notices: refused, misuse: refused.some(({ misuse }) => misuse) }
  const ready = await engine
  const { readDocument, diffVersions } = await import("../pipeline.ts")
  const documents = await Promise.all(inputs.map((input) => (isRefused(input) ? null : readDocument(ready, input.bytes, input.hints))))
  const [old, now] = documents
  if (!old || !now) throw new Error("an input was neither taken nor refused")
  const bare = [old, now].map((document) => ({ document, annotation: { sentences: [], mentions: [], actors: [], problems: [] }, statements: [], problems: document.problems }))
  const notices = bare.flatMap((account, index) => {
    const fatal = fatalProblem(account)
    return fatal ? [{ where: names[index]!, place: null, problem: fatal }] : noticesOf(names[index]!, account).filter(({ problem }) => isSerious(problem))
  })
  if (bare.some((account) => fatalProblem(account) !== null)) return { versions: null, notices, misuse: false }
  tell("comparing")
  return { versions: await diffVersions(ready, old, now, language), notices: [...notices, ...otherLanguage(old, now)], misuse: false }
}

/** A translation is no version: nothing in it is the same word. */
const otherLanguage = (old: Document, now: Document): readonly Notice[] =>
  old.language === now.language ? [] : [{ where: null, place: null, problem: { code: "talks-differ", span: null, message: `the two are in different languages (${old.language}, ${now.language}): diff is for versions of one release; compare holds accounts against each other` } }]
