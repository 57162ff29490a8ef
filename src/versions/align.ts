import { diffArrays } from "diff"
import type { Piece } from "./pieces.ts"

/** Sentences of the two versions that belong together; an empty side: new or gone. */
export interface Group {
  readonly old: readonly Piece[]
  readonly new: readonly Piece[]
  /** it stands in another place than its neighbours */
  readonly moved: boolean
}

/** Less alike is not the same sentence. */
const LEAST = 0.4
/** A sentence that became two, or the other way round. */
const LEAST_SPLIT = 0.6
/** Out of its place a sentence is only known by most of its words. */
const LEAST_MOVED = 0.75
const MOVED_WORDS = 5
/** Gaps of more pairs are too long to be weighed pair by pair. */
const MOST_PAIRS = 250_000

/** Groups in the order of the new version; what is gone stands where it stood. */
export const alignPieces = (old: readonly Piece[], now: readonly Piece[]): readonly Group[] => {
  const groups: Group[] = []
  let [gapOld, gapNew]: [Piece[], Piece[]] = [[], []]
  let [at, to] = [0, 0]
  const close = (): void => {
    groups.push(...alignGap(gapOld, gapNew));
    [gapOld, gapNew] = [[], []]
  }
  for (const { count, added: isNew, removed: isOld } of diffArrays(old.map(({ key }) => key), now.map(({ key }) => key))) {
    if (isNew) gapNew.push(...now.slice(to, to + count))
    else if (isOld) gapOld.push(...old.slice(at, at + count))
    else {
      close()
      for (let n = 0; n < count; n++) groups.push({ old: [old[at + n]!], new: [now[to + n]!], moved: false })
    }
    if (!isNew) at += count
    if (!isOld) to += count
  }
  close()
  return withMoves(groups)
}

type Step = readonly [olds: number, news: number, score: number]

/** The best pairing in order, by shared words; one sentence may pair with two. */
const alignGap = (old: readonly Piece[], now: readonly Piece[]): readonly Group[] => {
  if (old.length === 0 || now.length === 0 || old.length * now.length > MOST_PAIRS) return [...old.map(gone), ...now.map(added)]
  const [bagsOld, bagsNew] = [old.map((piece) => bagOf([piece])), now.map((piece) => bagOf([piece]))]
  const best = Array.from({ length: old.length + 1 }, () => new Float64Array(now.length + 1))
  const steps = Array.from({ length: old.length + 1 }, () => new Array<Step>(now.length + 1))
  for (let i = old.length; i >= 0; i--) for (let j = now.length; j >= 0; j--) {
    let top: Step = [0, 0, 0]
    const offer = (olds: number, news: number, gain: number): void => {
      if (i + olds > old.length || j + news > now.length) return
      const score = gain + best[i + olds]![j + news]!
      if (score > top[2] || (top[0] + top[1] === 0 && score >= top[2])) top = [olds, news, score]
    }
    const pair = (olds: number, news: number, least: number): void => {
      if (i + olds > old.length || j + news > now.length) return
      const likeness = alike(sum(bagsOld.slice(i, i + olds)), sum(bagsNew.slice(j, j + news)))
      if (likeness >= least) offer(olds, news, likeness * Math.log2(2 + bagsOld[i]!.size) - (olds + news > 2 ? 0.2 : 0))
    }
    offer(1, 0, 0)
    offer(0, 1, 0)
    pair(1, 1, LEAST)
    pair(2, 1, LEAST_SPLIT)
    pair(1, 2, LEAST_SPLIT)
    best[i]![j] = top[2]
    steps[i]![j] = top
  }
  const groups: Group[] = []
  for (let i = 0, j = 0; i < old.length || j < now.length;) {
    const [olds, news] = steps[i]![j]!
    groups.push({ old: old.slice(i, i + olds), new: now.slice(j, j + news), moved: false })
    i += olds
    j += news
  }
  return groups
}

const gone = (piece: Piece): Group => ({ old: [piece], new: [], moved: false })
const added = (piece: Piece): Group => ({ old: [], new: [piece], moved: false })

/** What is gone in one place and new in another has moved. */
const withMoves = (groups: readonly Group[]): readonly Group[] => {
  const left = groups.filter((group) => group.new.length === 0).map((group) => ({ group, bag: bagOf(group.old) }))
  const taken = new Set<Group>()
  const moves = new Map<Group, Group>()
  for (const group of groups) {
    if (group.old.length > 0 || left.length * groups.length > MOST_PAIRS) continue
    const bag = bagOf(group.new)
    const likely = left.filter((other) => !taken.has(other.group)).map((other) => ({ other, likeness: other.group.old[0]!.key === group.new[0]!.key ? 2 : other.bag.words < MOVED_WORDS || bag.words < MOVED_WORDS ? 0 : alike(other.bag, bag) }))
    const top = likely.reduce<(typeof likely)[number] | null>((so, one) => (one.likeness > (so?.likeness ?? 0) ? one : so), null)
    if (top === null || top.likeness < LEAST_MOVED) continue
    taken.add(top.other.group)
    moves.set(group, { old: top.other.group.old, new: group.new, moved: true })
  }
  return groups.filter((group) => !taken.has(group)).map((group) => moves.get(group) ?? group)
}

/** Words with how often they stand and what they weigh together. */
interface Bag {
  readonly counts: ReadonlyMap<string, number>
  readonly weight: number
  readonly size: number
  readonly words: number
}

const SHORT = 4
/** Letters by which words of one stem are known. */
export const STEM = 5
const weightOf = (key: string): number => (/\d/u.test(key) || key.length >= SHORT ? 1 : 0.3)

const bagFrom = (counts: ReadonlyMap<string, number>): Bag => {
  const entries = [...counts]
  return { counts, weight: entries.reduce((all, [key, count]) => all + weightOf(key) * count, 0), size: counts.size, words: entries.reduce((all, [, count]) => all + count, 0) }
}

const bagOf = (pieces: readonly Piece[]): Bag => {
  const counts = new Map<string, number>()
  for (const { words } of pieces) for (const { key } of words) {
    // words of one stem are alike: «открыть», «открытие»
    if (/[\p{L}\p{N}]/u.test(key)) counts.set(key.slice(0, STEM), (counts.get(key.slice(0, STEM)) ?? 0) + 1)
  }
  return bagFrom(counts)
}

const sum = (bags: readonly Bag[]): Bag => {
  if (bags.length === 1) return bags[0]!
  const counts = new Map<string, number>()
  for (const bag of bags) for (const [key, count] of bag.counts) counts.set(key, (counts.get(key) ?? 0) + count)
  return bagFrom(counts)
}

/** Share of the words, by weight, that both have: 0 … 1. Short ones are held against each other letter by letter. */
const alike = (a: Bag, b: Bag): number => {
  if (a.weight === 0 || b.weight === 0) return 0
  let shared = 0
  for (const [key, count] of a.counts) shared += weightOf(key) * Math.min(count, b.counts.get(key) ?? 0)
  const byWords = (2 * shared) / (a.weight + b.weight)
  return a.words > SHORT_PIECE || b.words > SHORT_PIECE ? byWords : Math.max(byWords, byLetters([...a.counts.keys()].join(" "), [...b.counts.keys()].join(" ")))
}

const SHORT_PIECE = 3
const byLetters = (a: string, b: string): number => {
  const pairs = (text: string) => new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)))
  const [one, two] = [pairs(a), pairs(b)]
  return one.size + two.size === 0 ? 0 : (2 * [...one].filter((pair) => two.has(pair)).length) / (one.size + two.size)
}
