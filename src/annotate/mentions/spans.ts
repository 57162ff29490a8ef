import type { Token } from "../../model/annotation.ts"

/** The words of a run as they stand, with one blank where there is white space. */
export const textOf = (tokens: readonly Token[], from: number, to: number): string => {
  let text = ""
  for (let i = from; i < to; i += 1) text += (i > from && tokens[i]!.start > tokens[i - 1]!.end ? " " : "") + tokens[i]!.form
  return text
}

/** The token of a run whose head lies outside it. */
export function headOf(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i += 1) {
    const head = tokens[i]!.head
    if ((head < from || head >= to) && tokens[i]!.upos !== "PUNCT" && tokens[i]!.relation !== "case") return i
  }
  return from
}
