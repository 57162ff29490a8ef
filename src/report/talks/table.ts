import pc from "picocolors"
import type { Talks, TalksAccount, TalksList } from "../../model/talks.ts"
import type { LanguagePack } from "../../languages/pack.ts"
import { oneLine } from "../plain.ts"
import { wrap } from "../wrap.ts"

export interface TalksTableOptions {
  readonly pack: LanguagePack
  /** columns of the terminal */
  readonly width: number
  readonly color: boolean
}

const LEAST_WIDTH = 20

/** Talks by day with their accounts, then what was not placed, by reason; ends with a line end. */
export const talksTable = (list: TalksList, { pack, width, color }: TalksTableOptions): string => {
  const c = pc.createColors(color)
  const columns = Math.max(LEAST_WIDTH, width)
  const { labels } = pack.pairing
  const heading = (text: string): readonly string[] => [c.bold(text.toLocaleUpperCase()), c.dim("─".repeat(columns))]
  const hung = (text: string, by: number): readonly string[] => wrap(oneLine(text), columns - by).map((line, at) => " ".repeat(at === 0 ? by - 2 : by) + line)
  const summary = labels.summary({ releases: list.releases.length, talks: list.talks.length, several: list.talks.filter(({ accounts }) => accounts.length > 1).length, unplaced: list.unplaced.length })
  const talks = list.talks.flatMap((one) => [
    ...wrap(headOf(one, pack), columns).map(c.bold),
    ...one.accounts.flatMap((account) => hung(`${accountOf(account, list, pack)}`, 4)),
    ...one.announcements.flatMap((release) => hung(`${labels.announced}: ${titleOf(list, release)}`, 4).map(c.dim)),
    "",
  ])
  return [
    ...wrap(summary, columns), "", ...(talks.length > 0 ? [...heading(labels.talks), ...talks] : []),
    ...(list.unplaced.length > 0 ? [...heading(labels.unplaced), ...reasons(list, pack).flatMap(({ name, lines }) => [c.bold(name), ...lines.flatMap((line) => hung(line, 4))])] : []),
  ].map((line) => line.trimEnd()).join("\n").concat("\n")
}

/** "9 December 2021 · call · United States (Joe Biden) – Ukraine (Volodymyr Zelenskyy)" */
const headOf = (talks: Talks, pack: LanguagePack): string => {
  const sides = talks.parties.map(({ side, people }) => {
    const named = people.map(({ id, name }) => pack.names.nameOf(id) ?? name).join(", ")
    return `${pack.phrasing.sideNames.get(side) ?? side}${named === "" ? "" : ` (${named})`}`
  })
  const way = talks.channel === null ? pack.pairing.labels.held : pack.phrasing.channels[talks.channel]
  return [pack.labels.facts.day(talks.date), way, talks.format === "multilateral" ? pack.pairing.labels.multilateral : "", talks.place ?? "", sides.join(" – ")].filter((part) => part !== "").join(" · ")
}

const accountOf = (account: TalksAccount, list: TalksList, pack: LanguagePack): string => {
  const side = account.side === null ? pack.pairing.labels.press : pack.phrasing.sideNames.get(account.side) ?? account.side
  const notes = [account.told ? "" : pack.pairing.labels.untold, account.zone ?? ""].filter((part) => part !== "").join(", ")
  const day = `${pack.labels.facts.day(account.date)}${notes === "" ? "" : ` (${notes})`}`
  const kind = pack.phrasing.kinds[account.kind]
  return [account.side === null && account.kind === "press" ? "" : side, kind, day, titleOf(list, account.release)].filter((part) => part !== "").join(" · ")
}

const titleOf = ({ releases }: TalksList, index: number): string => {
  const { source, title } = releases[index]!
  return title === null ? source : `${source} · ${title}`
}

const reasons = (list: TalksList, pack: LanguagePack): readonly { readonly name: string; readonly lines: readonly string[] }[] => {
  const found = new Map<string, string[]>()
  for (const { reason, release, near } of list.unplaced) {
    const line = `${titleOf(list, release)}${near.length > 0 ? ` → ${near.join(", ")}` : ""}`
    found.set(reason, [...(found.get(reason) ?? []), line])
  }
  return [...found].map(([reason, lines]) => ({ name: `${pack.pairing.labels.reasons[reason as keyof typeof pack.pairing.labels.reasons]} (${lines.length})`, lines }))
}
