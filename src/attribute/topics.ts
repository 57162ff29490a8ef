import type { LanguagePack } from "../languages/pack.ts"
import type { TopicTerm } from "../languages/parts/topics.ts"
import { type Span, overlaps } from "../model/span.ts"
import type { Topic } from "../model/statement.ts"
import { fold, type Tree } from "./tree.ts"

interface TopicIndex {
  readonly exact: ReadonlyMap<string, readonly Entry[]>
  /** terms whose first lemma ends in *, by their first three letters */
  readonly prefixed: ReadonlyMap<string, readonly Entry[]>
  /** by their first letters: two, since a short word may open a phrase */
  readonly figurative: ReadonlyMap<string, readonly TopicTerm[]>
}
interface Entry {
  readonly topic: Topic
  readonly term: TopicTerm
}

const built = new WeakMap<LanguagePack, TopicIndex>()

function indexOf(pack: LanguagePack): TopicIndex {
  const known = built.get(pack)
  if (known) return known
  const exact = new Map<string, Entry[]>()
  const prefixed = new Map<string, Entry[]>()
  for (const [topic, terms] of pack.topics.terms)
    for (const term of terms) {
      const first = term.lemmas[0]!
      const [map, key] = first.endsWith("*") ? [prefixed, first.slice(0, 3)] : [exact, first]
      const list = map.get(key)
      if (list) list.push({ topic, term })
      else map.set(key, [{ topic, term }])
    }
  const figurative = new Map<string, TopicTerm[]>()
  for (const term of pack.topics.figurative) {
    const key = term.lemmas[0]!.slice(0, 2)
    const list = figurative.get(key)
    if (list) list.push(term)
    else figurative.set(key, [term])
  }
  const index = { exact, prefixed, figurative }
  built.set(pack, index)
  return index
}

const fits = (lemma: string, wanted: string): boolean => (wanted.endsWith("*") ? lemma.startsWith(wanted.slice(0, -1)) : lemma === wanted)

/** What is left of a term inside a longer one of another topic: found on the topic sentences of our own */
const HELD = 0.6

/** Topics of the words in some spans, by summed weight; early words count a little more. */
export function scoreTopics(trees: readonly Tree[], spans: readonly Span[], pack: LanguagePack): Map<Topic, number> {
  const index = indexOf(pack)
  const scores = new Map<Topic, number>()
  const seen = new Set<TopicTerm>()
  for (const tree of trees) {
    const lemmas = tree.tokens.map((t) => fold(t.lemma))
    const forms = tree.tokens.map((t) => fold(t.form))
    const figurative = figurativeWords()
    const found = tree.tokens.flatMap((token, i) => {
      if (figurative.has(i) || !spans.some((s) => overlaps(s, token))) return []
      const entries = new Set([...(index.exact.get(lemmas[i]!) ?? []), ...(index.exact.get(forms[i]!) ?? []), ...(index.prefixed.get(lemmas[i]!.slice(0, 3)) ?? [])])
      return [...entries].flatMap(({ topic, term }) => {
        const last = lastOf(term.lemmas, i)
        return last === null ? [] : [{ topic, term, first: i, last }]
      })
    })
    for (const { topic, term, first, last } of found) {
      // "line of contact": what a longer term of another topic holds tells less
      const held = found.some((other) => other.topic !== topic && other.term.lemmas.length > term.lemmas.length && other.first <= first && last <= other.last)
      if (seen.has(term)) continue
      seen.add(term)
      scores.set(topic, (scores.get(topic) ?? 0) + (held ? HELD : 1) * term.weight * (1 + 0.3 * Math.exp(-(tree.tokens[first]!.start - spans[0]!.start) / 80)))
    }
    /** Words from the first to the last of a phrase that is meant otherwise. */
    function figurativeWords(): ReadonlySet<number> {
      const found = new Set<number>()
      lemmas.forEach((lemma, i) => {
        for (const { lemmas: phrase } of index.figurative.get(lemma.slice(0, 2)) ?? []) {
          const last = lastOf(phrase, i)
          for (let k = i; last !== null && k <= last; k++) found.add(k)
        }
      })
      return found
    }
    /** Where a term that begins at a word ends; null: it does not stand there. */
    function lastOf(words: readonly string[], at: number): number | null {
      let k = at
      for (let n = 0; n < words.length; n++) {
        const wanted = words[n]!
        const here = [k, k + 1].find((x) => x < lemmas.length && (n > 0 || x === at) && (fits(lemmas[x]!, wanted) || fits(forms[x]!, wanted)))
        if (here === undefined) return null
        k = here + 1
      }
      return k - 1
    }
  }
  return scores
}

const SETTLED = 1.4
const SHARE = 0.45
/** Topics that nearly everything in an account touches: a particular one beside them goes first. */
const GENERAL: ReadonlySet<Topic> = new Set<Topic>(["bilateral-relations", "talks", "contacts", "regional-issues", "international-organisations", "domestic", "other"])
const GENERAL_SHARE = 0.85

/** At most three, the strongest first; a topic counts when it is strong by itself and not far behind the first. */
export function chooseTopics(scores: ReadonlyMap<Topic, number>): Topic[] {
  const ranked = [...scores].map(([topic, score]) => [topic, GENERAL.has(topic) ? score * GENERAL_SHARE : score] as const).sort((a, b) => b[1] - a[1])
  const best = ranked[0]
  if (!best) return []
  return ranked.filter(([, score], i) => i === 0 || (score >= SETTLED && score >= best[1] * SHARE)).slice(0, 3).map(([topic]) => topic)
}
