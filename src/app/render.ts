import type { Account, Comparison } from "../model/comparison.ts"
import type { LanguageCode } from "../model/document.ts"
import type { FoundSource, Proof, ProofFinding } from "../model/proof.ts"
import type { TalksList } from "../model/talks.ts"
import type { VersionComparison } from "../model/version.ts"
import type { LanguagePack } from "../languages/pack.ts"
import type { Gathered } from "./accounts.ts"
import type { AnnotationFormat, DigestFormat, ExtractFormat, OutputFormat, ProofFormat, TalksFormat, VersionsFormat } from "./formats.ts"

export interface RenderOptions {
  /** of labels */
  readonly language: LanguageCode
  /** columns of the terminal */
  readonly width: number
  readonly color: boolean
}

const packOf = async (language: LanguageCode): Promise<LanguagePack> => {
  const { packs } = await import("../languages/all.ts")
  const pack = packs.get(language)
  if (!pack) throw new RangeError(`no language pack for "${language}"`)
  return pack
}

export const renderComparison = async (comparison: Comparison, format: OutputFormat, { language, width, color }: RenderOptions): Promise<string> => {
  if (format === "json") {
    const { comparisonRecord, stringify } = await import("../report/json.ts")
    return `${stringify(comparisonRecord(comparison), 2)}\n`
  }
  const pack = await packOf(language)
  if (format === "table") return (await import("../report/table.ts")).comparisonTable(comparison, { pack, width, color })
  if (format === "markdown") return (await import("../report/markdown.ts")).comparisonMarkdown(comparison, pack)
  if (format === "csv") return (await import("../report/csv.ts")).comparisonCsv(comparison, pack)
  return (await import("../report/html.ts")).comparisonHtml(comparison, pack)
}

export const renderTalks = async (list: TalksList, format: TalksFormat, { language, width, color }: RenderOptions): Promise<string> => {
  if (format === "table") return (await import("../report/talks/table.ts")).talksTable(list, { pack: await packOf(language), width, color })
  const { talksJson, talksLines } = await import("../report/talks/record.ts")
  return format === "json" ? talksJson(list) : talksLines(list)
}

/** `origins`: the accounts' names as they were given, by which the record names its sources. */
export const renderDigest = async (comparison: Comparison, format: DigestFormat, { language, width, origins }: Pick<RenderOptions, "language" | "width"> & { readonly origins: readonly string[] }): Promise<string> => {
  if (format === "json") {
    const [{ digestRecord }, { stringify }] = await Promise.all([import("../report/digest-record.ts"), import("../report/json.ts")])
    return `${stringify(digestRecord(comparison, origins), 2)}\n`
  }
  const pack = await packOf(language)
  if (format === "html") return (await import("../report/html/digest.ts")).digestHtml(comparison, pack)
  if (format === "markdown") return (await import("../report/markdown.ts")).digestMarkdown(comparison, pack)
  return (await import("../report/digest-text.ts")).digestText(comparison, { pack, width })
}

export const renderProof = async (proof: Proof, found: readonly FoundSource[], findings: readonly ProofFinding[], format: ProofFormat, language: LanguageCode): Promise<string> => {
  if (format === "text") return (await import("../report/proof.ts")).proofText(proof, found, findings, await packOf(language))
  const { stringify } = await import("../report/json.ts")
  return `${stringify({ holds: findings.length === 0, claims: proof.claims.length, sources: found.map(({ index, name, sha256 }) => ({ index, name, sha256 })), findings }, 2)}\n`
}

export const renderVersions = async (versions: VersionComparison, format: VersionsFormat, { language, width, color }: RenderOptions): Promise<string> => {
  if (format === "json") {
    const [{ versionsRecord }, { stringify }] = await Promise.all([import("../report/versions/json.ts"), import("../report/json.ts")])
    return `${stringify(versionsRecord(versions), 2)}\n`
  }
  const pack = await packOf(language)
  if (format === "table") return (await import("../report/versions/table.ts")).versionsTable(versions, { pack, width, color })
  if (format === "markdown") return (await import("../report/versions/markdown.ts")).versionsMarkdown(versions, pack)
  return (await import("../report/versions/html.ts")).versionsHtml(versions, pack)
}

/** Prints documents one after the other. */
export interface ExtractPrinter {
  readonly head: string
  readonly account: (account: Account) => string
}

export const startExtract = async (format: ExtractFormat, { language, width, color }: RenderOptions): Promise<ExtractPrinter> => {
  if (format === "json" || format === "jsonl") {
    const { documentRecord, stringify } = await import("../report/json.ts")
    return { head: "", account: (account) => `${stringify(documentRecord(account), format === "json" ? 2 : undefined)}\n` }
  }
  const pack = await packOf(language)
  if (format === "csv") {
    const { statementRows, STATEMENT_HEAD } = await import("../report/csv.ts")
    return { head: STATEMENT_HEAD, account: statementRows }
  }
  const { accountTable } = await import("../report/account-table.ts")
  return { head: "", account: (account) => accountTable(account, { pack, width, color }) }
}

export const renderAnnotation = async (account: Account, format: AnnotationFormat): Promise<string> => {
  if (format === "conllu") return (await import("../report/conllu.ts")).conllu(account)
  const { annotationRecord } = await import("../report/conllu.ts")
  const { stringify } = await import("../report/json.ts")
  return `${stringify(annotationRecord(account), 2)}\n`
}

/** The explanation, or what is wrong with the place. */
export const renderExplanation = async (
  { account, trace }: Gathered, place: { readonly line: number; readonly column: number | null }, { color }: Pick<RenderOptions, "width" | "color">,
): Promise<string | { readonly message: string }> => (await import("../report/explain.ts")).explanation(account, trace, place, color)
