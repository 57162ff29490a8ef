import type { Comparison, Source } from "../model/comparison.ts"
import { lineStarts, placeOf } from "../model/place.ts"
import type { LanguagePack } from "../languages/pack.ts"
import { bySection } from "./markdown.ts"
import { oneLine, shorten } from "./plain.ts"
import { wrap } from "./wrap.ts"

const WIDEST = 100

/** The digest as plain text: numbered marks at every sentence, the sources under it. */
export const digestText = (comparison: Comparison, { pack, width }: { readonly pack: LanguagePack; readonly width: number }): string => {
  const { digest } = comparison
  const room = Math.min(width, WIDEST)
  const numbers = new Map<string, number>()
  const mark = (source: Source): string => {
    const key = `${source.account}:${source.start}:${source.end}`
    numbers.set(key, numbers.get(key) ?? numbers.size + 1)
    return `[${numbers.get(key)}]`
  }
  const body = bySection(digest.sentences).flatMap(([section, sentences]) => [
    ...(section === null ? [] : [oneLine(section), "─".repeat(Math.min(room, oneLine(section).length))]),
    ...sentences.flatMap((sentence) => wrap(`${oneLine(sentence.text)} ${sentence.sources.map(mark).join("")}`, room)),
    "",
  ])
  const notes = [...numbers].flatMap(([key, number]) => wrap(`[${number}] ${tellSource(comparison, key)}`, room))
  const title = digest.title === "" ? [] : [...wrap(oneLine(digest.title), room), "═".repeat(Math.min(room, oneLine(digest.title).length)), ""]
  return [...title, ...body, pack.labels.report.sources, ...notes, ""].join("\n")
}

const tellSource = ({ accounts }: Comparison, key: string): string => {
  const [account = 0, start = 0, end = 0] = key.split(":").map(Number)
  const { text, file, url, id } = accounts[account]!.account.document
  const { line, column } = placeOf(lineStarts(text), start)
  return `${oneLine(file ?? url ?? id)}:${line}:${column} “${shorten(text.slice(start, end), 120)}”`
}
