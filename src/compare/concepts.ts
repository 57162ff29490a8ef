import type { Token } from "../model/annotation.ts"
import type { Span } from "../model/span.ts"
import type { LanguagePack } from "../languages/pack.ts"

export interface Found extends Span {
  readonly concept: string
}

/** The concepts that some words stand for, with the words. */
export const conceptsIn = (tokens: readonly Token[], pack: LanguagePack): readonly Found[] =>
  pack.concepts.find(tokens).map(({ concept, first, last }) => ({ concept, start: tokens[first]!.start, end: tokens[last]!.end }))
