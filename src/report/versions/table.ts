import pc from "picocolors"
import type { ChangeKind, VersionComparison } from "../../model/version.ts"
import { oneLine } from "../plain.ts"
import { strengthDots, type TableOptions } from "../table.ts"
import { wrap } from "../wrap.ts"
import { nearby, type PassageView, type Run, versionsView, wordingText, type WordingView } from "./view.ts"

const MOST_WORDS = 300
export const SIGNS: Readonly<Record<ChangeKind, string>> = { new: "+", gone: "−", strengthened: "▲", softened: "▼", reworded: "≠", moved: "↕" }

/** What changed between two versions as text for a terminal: the verdict, the changes, then every edited place. */
export const versionsTable = (versions: VersionComparison, { pack, width, color }: TableOptions): string => {
  const c = pc.createColors(color)
  const view = versionsView(versions, pack)
  const { labels, kinds, editorial } = pack.versions
  const room = Math.max(20, width)
  const heading = (text: string): readonly string[] => ["", ...wrap(text.toLocaleUpperCase(), room).map(c.bold), c.dim("─".repeat(room))]
  const wording = (name: string, one: WordingView | null): readonly string[] => {
    if (one === null) return []
    const told = one.told === null ? labels.ownVoice : `${one.told.speaker ?? pack.labels.report.speakerUnknown} · ${one.told.act} ${strengthDots(one.told.strength)}`
    return wrap(`${name} ${one.place.line}:${one.place.column} (${oneLine(told)}): ${wordingText(one.runs, MOST_WORDS)}`, room - 4).map((line) => `    ${line}`)
  }
  const changes = view.changes.flatMap(({ change, old, new: now }) => [
    `${SIGNS[change.kind]} ${c.bold(kinds[change.kind])} ${c.dim(`${change.id} ${change.rule}`)}`,
    ...wrap(oneLine(change.why), room - 4).map((line) => `    ${line}`), ...wording(labels.old, old), ...wording(labels.new, now),
  ])
  const show = (run: Run): string => {
    const text = run.text.replace(/\s+/gu, " ")
    if (run.kind === "kept") return oneLine(` ${text} `) === "" ? " " : `${/^\s/u.test(text) ? " " : ""}${oneLine(text)}${/\s$/u.test(text) ? " " : ""}`
    return run.kind === "removed" ? c.red(`[-${oneLine(text)}-]`) : c.green(`{+${oneLine(text)}+}`)
  }
  const passage = (one: PassageView): readonly string[] => {
    const names = [...one.changes.map(({ id, kind }) => `${SIGNS[kind]} ${id}`), ...one.editorial.map((reason) => editorial[reason])].join(", ")
    const text = nearby(one.runs).map(show).join("")
    return [c.dim(`${one.isOld ? `${labels.old} ` : ""}${one.place.line}:${one.place.column}  ${names}`), ...(color ? [`    ${text}`] : wrap(text, room - 4).map((line) => `    ${line}`))]
  }
  const links = [...versions.links.gone.map((link) => `− ${labels.linkGone}: ${oneLine(link)}`), ...versions.links.added.map((link) => `+ ${labels.linkAdded}: ${oneLine(link)}`)]
  return [
    ...wrap(oneLine(view.title), room).map(c.bold), ...wrap(view.verdict, room),
    ...(view.counts.length === 0 ? [] : wrap(view.counts.map(([name, count]) => `${name}: ${count}`).join(" · "), room)),
    ...(view.editorial.length === 0 ? [] : wrap(view.editorial.map(([name, count]) => `${name}: ${count}`).join(" · "), room).map(c.dim)),
    ...(changes.length === 0 ? [] : [...heading(labels.changes), ...changes]),
    ...(view.passages.length === 0 ? [] : [...heading(labels.words), ...view.passages.flatMap(passage)]),
    ...(links.length === 0 ? [] : [...heading(labels.links), ...links]), "",
  ].map((line) => line.trimEnd()).join("\n")
}
