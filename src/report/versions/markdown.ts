import type { VersionComparison } from "../../model/version.ts"
import type { LanguagePack } from "../../languages/pack.ts"
import { escapeMarkdown } from "../markdown.ts"
import { SIGNS } from "./table.ts"
import { nearby, type Run, versionsView, wordingText, type WordingView } from "./view.ts"

const md = escapeMarkdown
const MOST_WORDS = 400

/** What changed between two versions as GitHub-flavoured Markdown: words taken out are struck, words put in are bold. */
export const versionsMarkdown = (versions: VersionComparison, pack: LanguagePack): string => {
  const view = versionsView(versions, pack)
  const { labels, kinds, editorial } = pack.versions
  const wording = (name: string, one: WordingView | null): readonly string[] => {
    if (one === null) return []
    const told = one.told === null ? labels.ownVoice : `${one.told.speaker ?? pack.labels.report.speakerUnknown} · ${one.told.act} ${one.told.strength}/5`
    return [`  - ${md(name)} ${one.place.line}:${one.place.column} (${md(told)}): ${md(wordingText(one.runs, MOST_WORDS))}`]
  }
  const show = ({ kind, text }: Run): string => {
    const [before, after] = [/^\s/u.test(text) ? " " : "", /\s$/u.test(text) ? " " : ""]
    const words = md(text)
    if (words === "") return before || after
    return `${before}${kind === "removed" ? `~~${words}~~` : kind === "added" ? `**${words}**` : words}${after}`
  }
  const document = ({ document: { file, url, published, sha256 } }: VersionComparison["old"]): string => [file ?? url, published].flatMap((part) => (part ? [md(part)] : [])).concat(`sha256 \`${sha256}\``).join(", ")
  return `${[
    `# ${md(view.title)}`, `**${md(view.verdict)}**`, [`- ${md(labels.old)}: ${document(versions.old)}`, `- ${md(labels.new)}: ${document(versions.new)}`].join("\n"),
    ...(view.changes.length === 0 ? [] : [`## ${md(labels.changes)}`, view.changes.map(({ change, old, new: now }) =>
      [`- ${SIGNS[change.kind]} **${md(kinds[change.kind])}** (${md(change.id)}, ${md(change.rule)}): ${md(change.why)}`, ...wording(labels.old, old), ...wording(labels.new, now)].join("\n")).join("\n")]),
    ...(view.passages.length === 0 ? [] : [`## ${md(labels.words)}`, view.passages.map((passage) => {
      const names = [...passage.changes.map(({ id }) => id), ...passage.editorial.map((reason) => editorial[reason])].join(", ")
      return `- ${passage.isOld ? `${md(labels.old)} ` : ""}${passage.place.line}:${passage.place.column} (${md(names)}): ${nearby(passage.runs).map(show).join("")}`
    }).join("\n")]),
    ...(versions.links.gone.length + versions.links.added.length === 0 ? [] : [`## ${md(labels.links)}`,
      [...versions.links.gone.map((link) => `- − ${md(labels.linkGone)}: ${md(link)}`), ...versions.links.added.map((link) => `- + ${md(labels.linkAdded)}: ${md(link)}`)].join("\n")]),
    `*${md(pack.labels.report.madeBy)}*`,
  ].join("\n\n")}\n`
}
