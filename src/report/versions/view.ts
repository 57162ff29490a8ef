import { type Place, lineStarts, placeOf } from "../../model/place.ts"
import type { Change, Editorial, Passage, VersionComparison, Wording } from "../../model/version.ts"
import { CHANGE_KINDS, EDITORIAL } from "../../model/version.ts"
import type { Span } from "../../model/span.ts"
import type { LanguagePack } from "../../languages/pack.ts"
import { shorten } from "../plain.ts"
import { actorName } from "../view.ts"

/** A stretch of a passage: in both versions, taken out, or put in. */
export interface Run {
  readonly kind: "kept" | "removed" | "added"
  readonly text: string
  /** of an edit: why it changes nothing; null: it changes what is said, or the stretch is no edit */
  readonly editorial: Editorial | null
}

export interface PassageView {
  readonly place: Place
  /** the place is one of the old version: the passage is gone */
  readonly isOld: boolean
  readonly runs: readonly Run[]
  readonly editorial: readonly Editorial[]
  readonly changes: readonly Change[]
}

export interface WordingView {
  readonly place: Place
  /** its words; those that the other version lacks told apart */
  readonly runs: readonly Run[]
  /** null: the author's own voice */
  readonly told: { readonly speaker: string | null; readonly act: string; readonly strength: number } | null
}

export interface ChangeView {
  readonly change: Change
  readonly old: WordingView | null
  readonly new: WordingView | null
}

export interface VersionsView {
  readonly title: string
  readonly verdict: string
  readonly changes: readonly ChangeView[]
  readonly passages: readonly PassageView[]
  /** how many edits of each sort change nothing in what is said */
  readonly editorial: readonly (readonly [name: string, count: number])[]
  /** how many changes of each kind */
  readonly counts: readonly (readonly [name: string, count: number])[]
}

export const versionsView = (versions: VersionComparison, pack: LanguagePack): VersionsView => {
  const { labels, editorial, kinds } = pack.versions
  const starts = { old: lineStarts(versions.old.document.text), new: lineStarts(versions.new.document.text) }
  const wording = (change: Change, version: "old" | "new"): WordingView | null => change[version] && wordingView(change[version], change, version, versions, starts[version], pack)
  const { title } = versions.new.document
  return {
    title: title ?? versions.old.document.title ?? labels.title,
    verdict: versions.said ? labels.changed : versions.changes.length > 0 ? labels.movedOnly : isSame(versions) ? labels.same : labels.unchanged,
    changes: versions.changes.map((change) => ({ change, old: wording(change, "old"), new: wording(change, "new") })),
    counts: CHANGE_KINDS.flatMap((kind) => {
      const count = versions.changes.filter((change) => change.kind === kind).length
      return count === 0 ? [] : [[kinds[kind], count] as const]
    }),
    passages: versions.passages.map((passage) => passageView(passage, versions, starts)),
    editorial: EDITORIAL.flatMap((reason) => {
      const count = versions.edits.filter((edit) => edit.editorial === reason).length
      return count === 0 ? [] : [[editorial[reason], count] as const]
    }),
  }
}

const isSame = ({ edits, links, old, new: now }: VersionComparison): boolean => edits.length === 0 && links.gone.length + links.added.length === 0 && old.document.text === now.document.text

const wordingView = (one: Wording, { edits, kind }: Change, version: "old" | "new", versions: VersionComparison, lines: readonly number[], pack: LanguagePack): WordingView => {
  const account = versions[version]
  const statement = account.statements.find(({ id }) => id === one.statement)
  const marked = kind === "new" || kind === "gone" ? [] : edits.map((index) => versions.edits[index]!).map((edit) => ({ ...edit[version], editorial: edit.editorial }))
  return {
    place: placeOf(lines, one.start), runs: markedRuns(account.document.text, one, marked, version === "old" ? "removed" : "added"),
    told: statement === undefined ? null : { speaker: statement.actors.length === 0 ? null : statement.actors.map((id) => actorName(account, id, pack)).join(", "), act: pack.phrasing.acts[statement.act], strength: statement.strength },
  }
}

/** The words of a span, cut where one of the marks begins or ends; an empty mark keeps the place where the other version has more. */
const markedRuns = (text: string, { start, end }: Span, marks: readonly (Span & { readonly editorial: Editorial | null })[], kind: "removed" | "added"): readonly Run[] => {
  const runs: Run[] = []
  let at = start
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    const [from, to] = [Math.max(at, mark.start), Math.min(end, mark.end)]
    if (to < from) continue
    runs.push({ kind: "kept", text: text.slice(at, from), editorial: null }, { kind, text: text.slice(from, to), editorial: mark.editorial })
    at = to
  }
  return [...runs, { kind: "kept", text: text.slice(at, end), editorial: null }]
}

/** What stands of the words where there is room for `most` characters: all, else those next to the edits, else the beginning. */
export const wordingText = (runs: readonly Run[], most: number): string => {
  const all = runs.map(({ text }) => text).join("")
  return shorten(all.length > most && runs.length > 1 ? nearby(runs).map(({ text }) => text).join("") : all, most)
}

const passageView = (passage: Passage, versions: VersionComparison, starts: { readonly old: readonly number[]; readonly new: readonly number[] }): PassageView => {
  const edits = passage.edits.map((index) => versions.edits[index]!)
  const isOld = passage.new === null
  return {
    place: isOld ? placeOf(starts.old, passage.old!.start) : placeOf(starts.new, passage.new.start), isOld,
    runs: runsOf(passage, versions), editorial: [...new Set(edits.flatMap(({ editorial }) => editorial ?? []))],
    changes: versions.changes.filter((change) => change.edits.some((index) => passage.edits.includes(index)) || (change.kind === "moved" && change.new?.start === passage.new?.start)),
  }
}

/** The passage in the new version's words, what was taken out standing where it stood. */
const runsOf = ({ old, new: now, edits }: Passage, versions: VersionComparison): readonly Run[] => {
  const [before, after] = [versions.old.document.text, versions.new.document.text]
  if (now === null) return old === null ? [] : [{ kind: "removed", text: before.slice(old.start, old.end), editorial: versions.edits[edits[0] ?? -1]?.editorial ?? null }]
  if (old === null) return [{ kind: "added", text: after.slice(now.start, now.end), editorial: versions.edits[edits[0] ?? -1]?.editorial ?? null }]
  const runs: Run[] = []
  let at = now.start
  for (const edit of edits.map((index) => versions.edits[index]!)) {
    runs.push({ kind: "kept", text: after.slice(at, edit.new.start), editorial: null })
    if (edit.old.end > edit.old.start) runs.push({ kind: "removed", text: before.slice(edit.old.start, edit.old.end), editorial: edit.editorial })
    if (edit.new.end > edit.new.start) runs.push({ kind: "added", text: after.slice(edit.new.start, edit.new.end), editorial: edit.editorial })
    at = Math.max(at, edit.new.end)
  }
  runs.push({ kind: "kept", text: after.slice(at, now.end), editorial: null })
  return runs.filter(({ text }) => text !== "")
}

const AROUND = 60

/** Of long stretches that both versions have only the words next to an edit. */
export const nearby = (runs: readonly Run[]): readonly Run[] => runs.map((run, index) => {
  if (run.kind !== "kept" || run.text.length <= 2 * AROUND) return run
  const before = index === 0 ? "" : run.text.slice(0, AROUND).replace(/\S*$/u, "")
  const after = index === runs.length - 1 ? "" : run.text.slice(-AROUND).replace(/^\S*/u, "")
  return { ...run, text: `${before}…${after}` }
})
