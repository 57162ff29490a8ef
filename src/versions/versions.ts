import type { Account } from "../model/comparison.ts"
import type { LanguageCode } from "../model/document.ts"
import { overlaps, type Span } from "../model/span.ts"
import type { Statement } from "../model/statement.ts"
import { fill } from "../model/template.ts"
import type { Change, ChangeKind, Edit, Editorial, Passage, VersionComparison, Wording } from "../model/version.ts"
import type { LanguagePack, LanguagePacks } from "../languages/pack.ts"
import type { ChangeRule } from "../languages/parts/versions.ts"
import { alignPieces, type Group } from "./align.ts"
import { actsOf, findChange, type Pair } from "./changes.ts"
import { editorial, isReordering } from "./editorial.ts"
import { hunksOf, type Hunk } from "./edits.ts"
import { lettersOf, type Piece, piecesOf, type Word } from "./pieces.ts"
import { innermost, matchStatements } from "./statements.ts"

export interface VersionOptions {
  readonly packs: LanguagePacks
  /** of the reasons */
  readonly language: LanguageCode
  /** whether a language has such a word form; nothing is known where not given */
  readonly knows?: (form: string, language: LanguageCode) => boolean
}

/** Whether two texts differ in nothing but typography, spaces, punctuation and links: then nothing need be understood. */
export const sameLetters = (old: { readonly text: string }, now: { readonly text: string }): boolean => lettersOf(old.text) === lettersOf(now.text)

/** Two versions of one release → what is said otherwise, and every edited word. Throws without a pack of the output language; any two accounts can be held against each other. */
export const compareVersions = (old: Account, now: Account, options: VersionOptions): VersionComparison => {
  const output = options.packs.get(options.language)
  if (output === undefined) throw new Error(`no pack for the output language "${options.language}"; there are ${[...options.packs.keys()].join(", ")}`)
  const [pieces, newPieces] = [piecesOf(old, options.packs), piecesOf(now, options.packs)]
  const groups = alignPieces(pieces, newPieces)
  const [keys, newKeys] = [keysOf(pieces), keysOf(newPieces)]
  const heads = new Set([...headOf(pieces), ...headOf(newPieces)])
  const edits: Edit[] = []
  const passages: Passage[] = []
  const changes: Change[] = []
  for (const group of groups) {
    const hunks = hunksOf(group)
    if (hunks.length === 0 && !group.moved) continue
    const language = group.new[0]?.language ?? group.old[0]?.language ?? null
    const pack = (language === null ? undefined : options.packs.get(language)) ?? output
    const repeated = (group.old.length === 0 && group.new.every(({ key }) => keys.has(key))) || (group.new.length === 0 && group.old.every(({ key }) => newKeys.has(key)))
    const setting = { group, pack, repeated, isHead: (piece: Piece) => heads.has(piece), knows: (form: string) => language !== null && (options.knows?.(form, language) ?? false) }
    const single = hunks.map((hunk) => ({ hunk, editorial: editorial(hunk, setting) }))
    const reordered = group.old.length > 0 && group.new.length > 0 && isReordering(single.flatMap((one) => (one.editorial === null ? [one.hunk] : [])))
    const judged = joined(reordered ? single.map((one) => ({ ...one, editorial: one.editorial ?? "grammar" as const })) : single, group)
    const first = edits.length
    edits.push(...judged.map(({ hunk, editorial: reason }): Edit => ({ ...spansOf(hunk), editorial: reason })))
    passages.push({ old: spanOf(group.old), new: spanOf(group.new), edits: judged.map((_, index) => first + index) })
    const said = judged.flatMap(({ hunk, editorial: reason }, index) => (reason === null ? [{ hunk, edit: first + index }] : []))
    changes.push(...changesOf(group, said, old, now, pack, output))
  }
  const numbered = changes.map((change, index): Change => ({ ...change, id: `c${index + 1}` }))
  return { old, new: now, said: numbered.some(({ kind, edits: own }) => kind !== "moved" || own.length > 0), changes: numbered, edits, passages, links: linksOf(old, now) }
}

const keysOf = (pieces: readonly Piece[]): ReadonlySet<string> => new Set(pieces.map(({ key }) => key))

/** Lines above the text: place, date, office, the way through the site; the title is none. */
const headOf = (pieces: readonly Piece[]): readonly Piece[] => {
  const first = pieces.findIndex((piece) => !isLine(piece))
  return pieces.slice(0, Math.max(0, first)).filter(({ kind }) => kind !== "title")
}

const isLine = ({ words, kind }: Piece): boolean => {
  if (words.length > HEAD_WORDS || /^[.!?;]$/u.test(words.at(-1)!.form)) return false
  return kind === "title" || kind === "list-item" || !words.some(({ upos }) => upos === null || upos === "VERB" || upos === "AUX")
}
const HEAD_WORDS = 14

const spanOf = (pieces: readonly Piece[]): Span | null => (pieces.length === 0 ? null : { start: pieces[0]!.start, end: pieces.at(-1)!.end })

const spansOf = ({ removed, added, oldAt, newAt }: Hunk): { readonly old: Span; readonly new: Span } => ({
  old: removed.length === 0 ? { start: oldAt, end: oldAt } : { start: removed[0]!.start, end: removed.at(-1)!.end },
  new: added.length === 0 ? { start: newAt, end: newAt } : { start: added[0]!.start, end: added.at(-1)!.end },
})

interface Judged {
  readonly hunk: Hunk
  readonly editorial: Editorial | null
}

/** Neighbouring edits that change what is said are one where nothing but a short word stands between them. */
const joined = (judged: readonly Judged[], group: Group): readonly Judged[] => {
  const [old, now] = [group.old.flatMap(({ words }) => words), group.new.flatMap(({ words }) => words)]
  const between = (words: readonly Word[], from: number, to: number) => words.filter(({ start, end }) => start >= from && end <= to)
  const made: Judged[] = []
  for (const one of judged) {
    const before = made.at(-1)
    if (before === undefined || before.editorial !== null || one.editorial !== null) {
      made.push(one)
      continue
    }
    const [a, b] = [spansOf(before.hunk), spansOf(one.hunk)]
    const [keptOld, keptNew] = [between(old, a.old.end, b.old.start), between(now, a.new.end, b.new.start)]
    if (keptOld.length !== keptNew.length || keptOld.length > KEPT || keptOld.some(({ form }) => form.length > SHORT)) made.push(one)
    else made[made.length - 1] = { editorial: null, hunk: { removed: [...before.hunk.removed, ...keptOld, ...one.hunk.removed], added: [...before.hunk.added, ...keptNew, ...one.hunk.added], oldAt: before.hunk.oldAt, newAt: before.hunk.newAt } }
  }
  return made
}
const KEPT = 2
const SHORT = 3

interface Said {
  readonly hunk: Hunk
  /** place among the edits */
  readonly edit: number
}

/** The changes in one group: of a lone sentence one, else one for each statement that has edits in it, and one for the author's own words. */
const changesOf = (group: Group, said: readonly Said[], old: Account, now: Account, pack: LanguagePack, output: LanguagePack): readonly Change[] => {
  const { why } = output.versions
  const [oldSpan, newSpan] = [spanOf(group.old), spanOf(group.new)]
  const edits = said.map(({ edit }) => edit)
  if (said.length > 0 && (oldSpan === null || newSpan === null)) {
    const span = (oldSpan ?? newSpan)!
    const statement = outermost(oldSpan === null ? now : old, span)
    const wording: Wording = { ...span, statement: statement?.id ?? null }
    return [change(newSpan === null ? "gone" : "new", newSpan === null ? "left-out" : "added", newSpan === null ? why.gone : why.new, newSpan === null ? wording : null, newSpan === null ? null : wording, statement, statement, edits)]
  }
  if (oldSpan === null || newSpan === null) return []
  if (group.moved) {
    const [before, after] = [outermost(old, oldSpan), outermost(now, newSpan)]
    const text = said.length === 0 ? why.moved : fill(why.movedReworded, { x: quotedWords(said.flatMap(({ hunk }) => hunk.removed)), y: quotedWords(said.flatMap(({ hunk }) => hunk.added)) })
    return [change("moved", "words", text, { ...oldSpan, statement: before?.id ?? null }, { ...newSpan, statement: after?.id ?? null }, before, after, edits)]
  }
  const pairs = matchStatements(statementsIn(old, oldSpan), statementsIn(now, newSpan), old, now)
  const clusters = new Map<number, Said[]>()
  for (const one of said) {
    const { old: out, new: into } = spansOf(one.hunk)
    const inner = innermost(pairs, out, into)
    const at = inner === null ? -1 : pairs.indexOf(inner)
    clusters.set(at, [...(clusters.get(at) ?? []), one])
  }
  return [...clusters].toSorted(([a], [b]) => a - b).map(([at, own]) => {
    const pair = pairs[at] ?? { old: null, new: null }
    const [removed, added] = [own.flatMap(({ hunk }) => hunk.removed), own.flatMap(({ hunk }) => hunk.added)]
    const touched = (spans: (statement: Statement) => readonly Span[]): boolean => own.some(({ hunk }) => {
      const places = spansOf(hunk)
      return (pair.old !== null && spans(pair.old).some((span) => overlaps(span, places.old))) || (pair.new !== null && spans(pair.new).some((span) => overlaps(span, places.new)))
    })
    const judged: Pair = {
      removed, added, edits: own.map(({ hunk }) => hunk), ...pair, pack, touches: { cue: touched(({ cue }) => cue), speaker: touched(({ speaker }) => (speaker === null ? [] : [speaker])) },
      speakers: { old: pair.old?.actors.join(" ") ?? "", new: pair.new?.actors.join(" ") ?? "" },
    }
    const { kind, rule } = findChange(judged)
    const wording = (statement: Statement | null, span: Span): Wording => (statement === null ? { ...span, statement: null } : { ...wordsOf(statement, span), statement: statement.id })
    return change(kind, rule, tellWhy(rule, own, actsOf(judged), output), wording(pair.old, oldSpan), wording(pair.new, newSpan), pair.old, pair.new, own.map(({ edit }) => edit))
  })
}

const change = (kind: ChangeKind, rule: ChangeRule, why: string, old: Wording | null, now: Wording | null, before: Statement | null, after: Statement | null, edits: readonly number[]): Change => ({
  id: "", kind, rule, why, topic: (after ?? before)?.topics[0] ?? null, old, new: now,
  strengths: { old: old === null ? null : before?.strength ?? null, new: now === null ? null : after?.strength ?? null }, edits,
})

const tellWhy = (rule: ChangeRule, said: readonly Said[], acts: ReturnType<typeof actsOf>, { versions, phrasing }: LanguagePack): string => {
  const telling = said.filter(({ hunk }) => hunk.removed.length + hunk.added.length > 0)
  const [x, y] = [quotedWords(telling.flatMap(({ hunk }, at) => apart(hunk.removed, at))), quotedWords(telling.flatMap(({ hunk }, at) => apart(hunk.added, at)))]
  const reason = fill(versions.reasons[rule], { n: acts === null ? "" : phrasing.acts[acts.old.act], m: acts === null ? "" : phrasing.acts[acts.new.act] })
  return fill(x === "" ? versions.why.added : y === "" ? versions.why.removed : versions.why.replaced, { x, y, reason })
}

const GAP: Word = { form: "…", key: "", lemma: "", upos: null, features: {}, start: 0, end: 0 }
const apart = (words: readonly Word[], at: number): readonly Word[] => (at === 0 || words.length === 0 ? words : [GAP, ...words])
const MOST_WORDS = 16

/** Words as they are read, without the signs at their ends. */
const quotedWords = (words: readonly Word[]): string => {
  const shown = words.slice(0, MOST_WORDS)
  const text = shown.reduce((all, word, index) => all + (index > 0 && word.start > 0 && shown[index - 1]!.end === word.start ? "" : index > 0 ? " " : "") + word.form, "")
  return `${text.replace(/^[\s,.;:…]+|[\s,.;:]+$/gu, "")}${words.length > MOST_WORDS ? " …" : ""}`
}

const statementsIn = (account: Account, span: Span): readonly Statement[] =>
  account.statements.filter((statement) => [...statement.cue, ...statement.content].some((one) => overlaps(one, span)))

/** The statement that a sentence as a whole makes. */
const outermost = (account: Account, span: Span): Statement | null => statementsIn(account, span)[0] ?? null

/** From the speaker to the end of what is said, within the sentences of the group. */
const wordsOf = ({ speaker, cue, content }: Statement, within: Span): Span => {
  const spans = [...(speaker === null ? [] : [speaker]), ...cue, ...content].filter((span) => overlaps(span, within))
  return spans.length === 0 ? within : { start: Math.max(within.start, Math.min(...spans.map(({ start }) => start))), end: Math.min(within.end, Math.max(...spans.map(({ end }) => end))) }
}

const linksOf = (old: Account, now: Account): VersionComparison["links"] => {
  const [before, after] = [new Set(old.document.links ?? []), new Set(now.document.links ?? [])]
  return { gone: [...before].filter((link) => !after.has(link)), added: [...after].filter((link) => !before.has(link)) }
}
