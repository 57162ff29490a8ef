import { diffArrays } from "diff"
import type { Group } from "./align.ts"
import { lettersOf, type Word } from "./pieces.ts"

/** Words that one version has in the place of the other's; one side may be empty. */
export interface Hunk {
  readonly removed: readonly Word[]
  readonly added: readonly Word[]
  /** where an empty side stands */
  readonly oldAt: number
  readonly newAt: number
}

/** The edits of a group, smallest first where words stand one for one. Words that are alike but for typography are edits too. */
export const hunksOf = (group: Group): readonly Hunk[] => {
  const [old, now] = [group.old.flatMap(({ words }) => words), group.new.flatMap(({ words }) => words)]
  const hunks: Hunk[] = []
  let [at, to] = [0, 0]
  let [removed, added]: [Word[], Word[]] = [[], []]
  const close = (): void => {
    if (removed.length + added.length > 0) hunks.push(...oneForOne({ removed, added, ...places(old, at - removed.length, now, to - added.length, group) }));
    [removed, added] = [[], []]
  }
  for (const { count, added: isNew, removed: isOld } of diffArrays(old.map(({ key }) => key), now.map(({ key }) => key))) {
    if (isNew) added.push(...now.slice(to, to + count))
    else if (isOld) removed.push(...old.slice(at, at + count))
    else {
      close()
      for (let n = 0; n < count; n++) {
        const [word, other] = [old[at + n]!, now[to + n]!]
        if (word.form !== other.form) hunks.push({ removed: [word], added: [other], ...places(old, at + n, now, to + n, group) })
      }
    }
    if (!isNew) at += count
    if (!isOld) to += count
  }
  close()
  return hunks
}

const places = (old: readonly Word[], at: number, now: readonly Word[], to: number, group: Group): { readonly oldAt: number; readonly newAt: number } => ({
  oldAt: old[at]?.start ?? old.at(-1)?.end ?? group.old[0]?.start ?? 0, newAt: now[to]?.start ?? now.at(-1)?.end ?? group.new[0]?.start ?? 0,
})

const isWord = ({ form }: Word): boolean => /[\p{L}\p{N}]/u.test(form)

/** As many words out as in: each has its own edit, where the letters of them do not run together. */
const oneForOne = (hunk: Hunk): readonly Hunk[] => {
  const [removed, added] = [hunk.removed.filter(isWord), hunk.added.filter(isWord)]
  const whole = lettersOf(hunk.removed.map(({ form }) => form).join("")) === lettersOf(hunk.added.map(({ form }) => form).join(""))
  if (whole || removed.length < 2 || removed.length !== added.length || removed.length !== hunk.removed.length || added.length !== hunk.added.length) return [hunk]
  return removed.map((word, index) => ({ removed: [word], added: [added[index]!], oldAt: word.start, newAt: added[index]!.start }))
}
