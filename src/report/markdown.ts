import type { Comparison, DigestSentence, Relation, Source } from "../model/comparison.ts"
import { lineStarts, placeOf } from "../model/place.ts"
import type { LanguagePack } from "../languages/pack.ts"
import { oneLine, shorten } from "./plain.ts"
import { insideTexts, placesText, pressCounts, relationWords, statementWords, strengthDots } from "./table.ts"
import { type FactView, type PointView, type StatementView, type View, accountNotes, viewOf } from "./view.ts"

const MOST_WORDS = 400

/** Untrusted text as Markdown that shows these characters and nothing else: no markup, no HTML, no link, no table cell. */
export const escapeMarkdown = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*_[\]|~!$^{}]/g, "\\$&")
    .replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")
    .replace(/:\/\//g, "&#58;//").replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}&#46;`)
    .replace(/^(\d+)([.)])/, "$1\\$2").replace(/^[-+#=]/, "\\$&")

const md = escapeMarkdown

const SHAPES: Readonly<Record<Relation, string>> = { same: "=", differs: "≠", only: "○", contradicts: "×", relayed: "→" }

/** The whole comparison as GitHub-flavoured Markdown; every place is told as account, line and column. */
export const comparisonMarkdown = (comparison: Comparison, pack: LanguagePack): string => {
  const view = viewOf(comparison, pack)
  const { report, facts } = pack.labels
  const parts = [
    `# ${md(comparison.digest.title || report.title)}`,
    accountList(comparison, view, pack),
    ...(comparison.digest.sentences.length > 0 ? [`## ${md(report.digest)}`, digestBody(comparison)] : []),
    ...(view.facts.length > 0 ? [`## ${md(facts.heading)}`, factTable(view.facts, pack)] : []),
    `## ${md(report.points)}`,
    ...view.topics.flatMap((topic) => [`### ${md(topic.name)}`, pointTable(topic.points, view, pack)]),
    ...(view.pressClaims.length > 0 ? [`## ${md(pack.columns.pressCheck)}`, md(pressCounts(view.pressClaims, pack)), pressTable(view, pack)] : []),
    `## ${md(report.problems)}`,
    problemList(view, pack),
    ...(comparison.digest.sentences.length > 0 ? [digestNotes(comparison, view)] : []),
    `*${md(report.madeBy)}*`,
  ]
  return `${parts.join("\n\n")}\n`
}

/** The digest alone, its sources as footnotes. */
export const digestMarkdown = (comparison: Comparison, pack: LanguagePack): string => {
  const view = viewOf(comparison, pack)
  return `${[`# ${md(comparison.digest.title || pack.labels.report.digest)}`, digestBody(comparison), digestNotes(comparison, view)].join("\n\n")}\n`
}

const accountList = ({ accounts }: Comparison, view: View, pack: LanguagePack): string =>
  accounts.map((compared, index) => {
    const { document } = compared.account
    const title = document.title === null ? "" : ` — ${md(document.title)}`
    const more = [...accountNotes(compared, view.names[index]!, pack), ...(document.url === null ? [] : [document.url])]
    return `${index + 1}. **${md(view.names[index]!)}**${title} (${more.map(md).join(", ")}; sha256 \`${document.sha256}\`)`
  }).join("\n")

const marks = (sources: readonly Source[]): string => [...new Set(sources.map(({ account }) => account))].toSorted((a, b) => a - b).map((account) => ` \\[${account + 1}\\]`).join("")

const factTable = (facts: readonly FactView[], pack: LanguagePack): string => {
  const rows = facts.map(({ name, claims, list }) => {
    const told = claims.map((claim) => md(claim.text) + marks(claim.sources)).join("<br>")
    return `| ${md(name)} | ${list || claims.length < 2 ? "" : `${SHAPES.differs} ${md(pack.labels.facts.accountsDiffer)}:<br>`}${told} |`
  })
  return ["| | |", "|---|---|", ...rows].join("\n")
}

const pointTable = (points: readonly PointView[], view: View, pack: LanguagePack): string => {
  const head = `| ${md(pack.labels.report.relation)} | ${view.columns.map(({ name, accounts }) => `${accounts.map((account) => account + 1).join(", ")} ${md(name)}`).join(" | ")} |`
  const rows = points.map(({ point, columns }) => {
    const relation = `**${SHAPES[point.relation]} ${md(relationWords(point, pack))}**<br>${md(point.rule)}${point.why ? `<br>${md(point.why)}` : ""}${insideTexts(point, pack).map((text) => `<br>${md(text)}`).join("")}`
    return `| ${relation} | ${columns.map((statements, index) => cellText(statements, pack, view.columns[index]!.accounts.length > 1)).join(" | ")} |`
  })
  return [head, `|${"---|".repeat(view.columns.length + 1)}`, ...rows].join("\n")
}

const cellText = (statements: readonly StatementView[], pack: LanguagePack, marked: boolean): string => {
  if (statements.length === 0) return `— *${md(pack.labels.report.notMentioned)}*`
  return statements.map((one) => {
    const negated = one.statement.negated ? ` (${pack.labels.report.negated})` : ""
    const head = `${shorten(one.speaker ?? pack.labels.report.speakerUnknown, 60)} · ${pack.phrasing.acts[one.statement.act]}${negated} ${strengthDots(one.statement.strength)}`
    return `${marked ? `\\[${one.account + 1}\\] ` : ""}**${md(head)}**<br>${md(statementWords(one, pack, MOST_WORDS))} (${one.place.line}:${one.place.column})`
  }).join("<br><br>")
}

const pressTable = ({ pressClaims }: View, pack: LanguagePack): string => {
  const rows = pressClaims.map(({ claim, verdict, why, places }) => {
    const where = places.map(({ account, place }) => ` \\[${account + 1}\\] ${place.line}:${place.column}`).join(",")
    return `| \\[${claim.account + 1}\\] ${md(statementWords(claim, pack, MOST_WORDS))} (${claim.place.line}:${claim.place.column}) | **${md(pack.columns.verdicts[verdict])}**${where}<br>${md(why)} |`
  })
  return ["| | |", "|---|---|", ...rows].join("\n")
}

const problemList = ({ problems }: View, pack: LanguagePack): string => {
  if (problems.length === 0) return md(pack.labels.report.noProblems)
  return problems.map(({ account, places, problem }) => `- ${account === null ? "" : `\\[${account + 1}\\]${places.length > 0 ? ` ${placesText(places)}` : ""} `}${md(problem.message)}`).join("\n")
}

const digestBody = ({ digest }: Comparison): string => {
  let note = 0
  return bySection(digest.sentences).map(([section, sentences]) => {
    const text = sentences.map((sentence) => md(sentence.text) + sentence.sources.map(() => `[^${++note}]`).join("")).join(" ")
    return section === null ? text : `### ${md(section)}\n\n${text}`
  }).join("\n\n")
}

const digestNotes = ({ digest, accounts }: Comparison, view: View): string => {
  const lines = accounts.map(({ account }) => lineStarts(account.document.text))
  return digest.sentences.flatMap(({ sources }) => sources).map((source, index) => {
    const { text, file, url, id } = accounts[source.account]!.account.document
    const { line, column } = placeOf(lines[source.account]!, source.start)
    return `[^${index + 1}]: ${md(view.names[source.account]!)}, ${md(file ?? url ?? id)} ${line}:${column}: ${md(shorten(text.slice(source.start, source.end), 200))}`
  }).join("\n")
}

/** Runs of sentences under one heading, in order. */
export const bySection = (sentences: readonly DigestSentence[]): readonly (readonly [section: string | null, sentences: readonly DigestSentence[]])[] => {
  const sections: [string | null, DigestSentence[]][] = []
  for (const sentence of sentences) {
    const last = sections.at(-1)
    if (last && last[0] === sentence.section) last[1].push(sentence)
    else sections.push([sentence.section, [sentence]])
  }
  return sections
}
