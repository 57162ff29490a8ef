import { ACT_LADDER, type Act, type Statement } from "../model/statement.ts"
import type { ChangeKind } from "../model/version.ts"
import type { LanguagePack } from "../languages/pack.ts"
import type { ChangeRule } from "../languages/parts/versions.ts"
import { certainty, intensity, isModal, isNegator, necessity, scope } from "./force.ts"
import type { Word } from "./pieces.ts"

/** One thing said, in both versions, with the words in which they differ. */
export interface Pair {
  readonly removed: readonly Word[]
  readonly added: readonly Word[]
  /** the same, edit by edit */
  readonly edits: readonly { readonly removed: readonly Word[]; readonly added: readonly Word[] }[]
  /** null: the author's own voice, or found in one version only */
  readonly old: Statement | null
  readonly new: Statement | null
  /** an edit stands in the cue or the speaker of the statement */
  readonly touches: { readonly cue: boolean; readonly speaker: boolean }
  readonly speakers: { readonly old: string; readonly new: string }
  readonly pack: LanguagePack
}

export interface Finding {
  readonly kind: ChangeKind
  readonly rule: ChangeRule
}

type Judge = (pair: Pair) => ChangeKind | null

const byDegree = (before: number | null, after: number | null): ChangeKind | null =>
  before === null || after === null || before === after ? null : after > before ? "strengthened" : "softened"

const words = (list: readonly Word[]): readonly Word[] => list.filter(({ form }) => /[\p{L}\p{N}]/u.test(form))
const lemmas = (list: readonly Word[], holds: (word: Word) => boolean): string => list.filter(holds).map(({ lemma }) => lemma).toSorted().join(" ")
const differ = ({ removed, added }: Pair, holds: (word: Word) => boolean): boolean => lemmas(removed, holds) !== lemmas(added, holds)
const CONTENT: ReadonlySet<string> = new Set(["NOUN", "VERB", "ADJ", "PROPN", "NUM", "ADV"])
const isContent = ({ upos }: Word): boolean => upos === null || CONTENT.has(upos)

/** What changed, the gravest first; the first rule that holds decides. */
export const CHANGE_RULES: readonly (readonly [rule: ChangeRule, judge: Judge])[] = [
  ["negation", ({ edits, pack }) => (edits.some((edit) => turns(edit, pack)) ? "reworded" : null)],
  ["act", (pair) => {
    const acts = actsOf(pair)
    return acts === null || acts.old.act === acts.new.act ? null : byDegree(acts.old.strength, acts.new.strength) ?? "reworded"
  }],
  ["speaker", ({ old, new: now, touches, speakers }) => (touches.speaker && old !== null && now !== null && speakers.old !== speakers.new ? "reworded" : null)],
  ["intensity", (pair) => forceful(pair) ?? (pair.touches.cue && pair.old?.act === pair.new?.act ? byDegree(pair.old?.strength ?? null, pair.new?.strength ?? null) : null)],
  ["necessity", (pair) => (differ(pair, (word) => isModal(word, pair.pack)) ? byDegree(necessity(pair.removed, pair.pack), necessity(pair.added, pair.pack)) : null)],
  ["condition", ({ removed, added, pack }) => byDegree(conditions(added, pack), conditions(removed, pack))],
  ["certainty", sureness],
  ["scope", ({ removed, added, pack }) => byDegree(scope(removed, pack), scope(added, pack))],
  ["number", (pair) => (replaced(pair, isFigure) ? "reworded" : null)],
  ["name", (pair) => (replaced(pair, isName) ? "reworded" : null)],
  ["conjunction", (pair) => (differ(pair, ({ upos }) => upos === "CCONJ") && !differ(pair, isContent) ? "reworded" : null)],
  ["added", ({ removed, added }) => (words(removed).length === 0 && added.some(isContent) ? "reworded" : null)],
  ["left-out", ({ removed, added }) => (words(added).length === 0 && removed.some(isContent) ? "reworded" : null)],
]

interface Said {
  readonly act: Act
  readonly strength: number
}

/** The acts before and after where an edit touches the cue; where only one version's was found, the other's is told by the reporting word in its place. */
export const actsOf = ({ old, new: now, touches, removed, added, pack }: Pair): { readonly old: Said; readonly new: Said } | null => {
  if (!touches.cue) return null
  const [before, after] = [old ?? told(removed, pack), now ?? told(added, pack)]
  return before === null || after === null ? null : { old: before, new: after }
}

const told = (list: readonly Word[], { cues }: LanguagePack): Said | null => {
  for (const { lemma, upos } of list) {
    const cue = cues.cues.find((one) => one.upos === upos && one.lemma === lemma && one.with.length === 0 && one.support.length === 0)
    if (cue !== undefined) return { act: cue.act, strength: ACT_LADDER[cue.act].strength }
  }
  return null
}

export const findChange = (pair: Pair): Finding => {
  for (const [rule, judge] of CHANGE_RULES) {
    const kind = judge(pair)
    if (kind !== null) return { kind, rule }
  }
  return { kind: "reworded", rule: "words" }
}

/** A negation came or went, and nothing else with it: a clause that was left out with its "never" turns nothing round. */
const turns = ({ removed, added }: { readonly removed: readonly Word[]; readonly added: readonly Word[] }, pack: LanguagePack): boolean => {
  if (count(removed, pack) % 2 === count(added, pack) % 2) return false
  const rest = (list: readonly Word[]): string => lemmas(list, (word) => isContent(word) && !isNegator(word, pack))
  return rest(removed) === rest(added)
}

const count = (list: readonly Word[], pack: LanguagePack): number => list.filter((word) => isNegator(word, pack)).length
const conditions = (list: readonly Word[], { syntax }: LanguagePack): number => list.filter(({ lemma, upos }) => upos !== "AUX" && syntax.conditionals.has(lemma)).length

/** Each side has one that the other has not. */
const replaced = ({ removed, added }: Pair, holds: (word: Word) => boolean): boolean => {
  const [out, into] = [removed, added].map((list) => new Set(list.filter(holds).map(({ key }) => key)))
  return [...out!].some((key) => !into!.has(key)) && [...into!].some((key) => !out!.has(key))
}

const MULTIPLES = /^(?:thousand|million|billion|trillion)$/u
const isFigure = ({ form, upos, lemma }: Word): boolean => /\d/u.test(form) || upos === "NUM" || MULTIPLES.test(lemma)
const isName = ({ upos }: Word): boolean => upos === "PROPN"

/** A word that intensifies or hedges came or went, and nothing else did with it. */
function forceful({ edits, pack }: Pair): ChangeKind | null {
  const pure = edits.filter(({ removed, added }) => {
    const rest = (list: readonly Word[]): string => lemmas(list, (word) => isContent(word) && intensity([word], pack) === 0)
    return rest(removed) === rest(added)
  })
  return byDegree(intensity(pure.flatMap(({ removed }) => removed), pack), intensity(pure.flatMap(({ added }) => added), pack))
}

/** "published" → "will publish": the same verb, done or to come; "will" → "may" of any verb. */
function sureness(pair: Pair): ChangeKind | null {
  const { removed, added, pack } = pair
  const [before, after] = [certainty(removed, pack), certainty(added, pack)]
  if (before === null && after === null) return null
  const verbs = (list: readonly Word[]) => list.filter(({ upos, lemma }) => upos === "VERB" && !pack.versions.certainty.has(lemma)).map(({ lemma }) => lemma)
  const [out, into] = [verbs(removed), verbs(added)]
  // "will" → "may", or "will" alone taken out
  const bare = [...removed, ...added].every((word) => !isContent(word) || isModal(word, pack))
  const sameVerb = out.length === 0 && into.length === 0 ? bare : out.some((lemma) => into.includes(lemma))
  if (!sameVerb) return null
  const done = 4
  return byDegree(before ?? done, after ?? done)
}
