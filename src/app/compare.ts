import type { Comparison } from "../model/comparison.ts"
import type { LanguageCode } from "../model/document.ts"
import { type GatherOptions, gather, seriousNotices } from "./accounts.ts"
import type { Notice } from "./notice.ts"

export interface Compared {
  /** null where no account was usable */
  readonly comparison: Comparison | null
  /** names of its accounts as they were given */
  readonly origins: readonly string[]
  /** for stderr, in the order of the inputs; those of the comparison last */
  readonly notices: readonly Notice[]
  /** a name on the command line is wrong; nothing was done */
  readonly misuse: boolean
}

export interface CompareFilesOptions extends GatherOptions {
  readonly language: LanguageCode
  /** in the order of the names; null: as found */
  readonly sides: readonly (string | null)[]
  /** in all accounts together; 6,000 where not given */
  readonly mostStatements?: number
}

/** Holds the accounts in these files and addresses against each other. An unreadable one is left out: it is not silent, it is unknown. */
export const compareFiles = async (names: readonly string[], options: CompareFilesOptions): Promise<Compared> => {
  if (options.sides.length > names.length) return { comparison: null, origins: [], notices: [tooManySides(options.sides.length, names.length)], misuse: true }
  const { gathered, misuse } = await gather(names, options)
  if (misuse.length > 0) return { comparison: null, origins: [], notices: misuse, misuse: true }
  const notices = seriousNotices(gathered)
  const usable = gathered.map((one, index) => ({ ...one, side: options.sides[index] ? one.account.document.side : null })).filter(({ fatal }) => fatal === null)
  if (usable.length === 0) return { comparison: null, origins: [], notices, misuse: false }
  const long = tooLong(usable, options.mostStatements ?? MOST_STATEMENTS)
  if (long !== null) return { comparison: null, origins: [], notices: [...notices, long], misuse: false }
  options.tell("comparing")
  const { compareAccounts } = await import("../pipeline.ts")
  const comparison = compareAccounts(await options.engine, usable.map(({ account }) => account), { language: options.language, sides: usable.map(({ side }) => side) })
  return { comparison, origins: usable.map(({ name }) => name), notices: [...notices, ...comparison.problems.map((problem) => ({ where: null, place: null, problem }))], misuse: false }
}

/** Every statement is held against every other: some four hours of speech on each side take minutes, a book would take all memory. */
const MOST_STATEMENTS = 6_000

const tooLong = (usable: readonly { readonly name: string; readonly account: { readonly statements: readonly unknown[] } }[], most: number): Notice | null => {
  const all = usable.reduce((sum, { account }) => sum + account.statements.length, 0)
  const longest = usable.toSorted((a, b) => b.account.statements.length - a.account.statements.length)[0]
  if (all <= most || longest === undefined) return null
  const message = `is too long to be compared (${longest.account.statements.length} statements; at most ${most} in all accounts); cut out what is on the talks, or read it with extract`
  return { where: longest.name, place: null, problem: { code: "file-too-large", span: null, message } }
}

/** Told in English, as all that a command line does wrong. */
const tooManySides = (sides: number, accounts: number): Notice =>
  ({ where: "--side", place: null, problem: { code: "side-unknown", span: null, message: `names ${sides} sides for ${accounts} ${accounts === 1 ? "account" : "accounts"}; give at most one for each, in their order; a name of several words stands in quotation marks` } })
