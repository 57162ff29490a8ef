/**
 * Texts saved as Markdown, wiki text or half-stripped HTML: "[announced](https://…)", «[http://… заявил]», "7<sup>th</sup>". What marks a link or a
 * style is no word of the sentence; the words that it marks are.
 */

/** Words and where they stand. */
interface Word {
  readonly form: string
  readonly start: number
  readonly end: number
}

interface Range {
  readonly from: number
  readonly to: number
}

const URL = /^(?:https?:\/\/|www\.|mailto:)/i
const TAG = /^(?:a|abbr|b|br|em|figcaption|figure|i|mark|p|q|s|small|span|strong|sub|sup|u)$/i
/** Words between the brackets of a link at most. */
const LONGEST_LINK = 40

/** What marks links and styles, as ranges of words, in order. */
export const markupOf = (words: readonly Word[]): readonly Range[] => {
  const found: Range[] = []
  let open = -1
  for (let at = 0; at < words.length; at += 1) {
    const { form } = words[at]!
    if (form === "[") {
      open = at
      continue
    }
    const range = form === "]" && open >= 0 && at - open <= LONGEST_LINK ? linkEnd(words, open, at) : form === "<" ? tag(words, at) : null
    if (!range) continue
    found.push(...range)
    at = range.at(-1)!.to - 1
    if (form === "]") open = -1
  }
  return found
}

const touches = (words: readonly Word[], at: number): boolean => at > 0 && words[at]?.start === words[at - 1]!.end

/** "[words](address)", "[address words]" */
const linkEnd = (words: readonly Word[], open: number, close: number): Range[] | null => {
  const address = close + 2
  if (words[close + 1]?.form === "(" && touches(words, close + 1) && URL.test(words[address]?.form ?? "") && words[address + 1]?.form === ")" && open + 1 < close)
    return [{ from: open, to: open + 1 }, { from: close, to: address + 2 }]
  return URL.test(words[open + 1]!.form) && touches(words, open + 1) && open + 2 < close ? [{ from: open, to: open + 2 }, { from: close, to: close + 1 }] : null
}

/** "<sup>", "</sup>", "<br/>" */
const tag = (words: readonly Word[], at: number): Range[] | null => {
  const name = words[at + 1]?.form === "/" ? at + 2 : at + 1
  const end = words[name + 1]?.form === "/" ? name + 2 : name + 1
  if (!TAG.test(words[name]?.form ?? "") || words[end]?.form !== ">") return null
  for (let i = at + 1; i <= end; i += 1) if (!touches(words, i)) return null
  return [{ from: at, to: end + 1 }]
}
