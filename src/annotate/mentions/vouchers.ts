import type { SourcePhrase } from "../../languages/parts/cues.ts"
import type { Token } from "../../model/annotation.ts"

/** Words of a source from its phrase to the comma behind it. */
const LONGEST = 10

/** Words that stand in a source phrase: "according to X,", «по словам X,». Who is named there speaks in the sentence as its subject would. */
export function vouchers(tokens: readonly Token[], sources: readonly SourcePhrase[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (const { lemmas } of sources) {
    const wanted = lemmas.filter((lemma) => lemma !== "*")
    for (let at = 0; at + wanted.length < tokens.length; at += 1) {
      if (!wanted.every((lemma, k) => isWord(tokens[at + k]!, lemma))) continue
      const from = at + wanted.length
      const length = tokens.slice(from, from + LONGEST).findIndex(({ form }) => form === ",")
      for (let i = from; i < from + length; i += 1) found.add(i)
    }
  }
  return found
}

const isWord = ({ lemma, form }: Token, wanted: string): boolean => lemma.toLowerCase() === wanted || form.toLowerCase() === wanted
