import type { Token } from "../model/annotation.ts"
import type { Span } from "../model/span.ts"
import type { LanguagePack } from "../languages/pack.ts"

export interface Found extends Span {
  readonly concept: string
  readonly general: boolean
  readonly wider: boolean
}

/** The concepts that some words stand for, with the words. */
export const conceptsIn = (tokens: readonly Token[], pack: LanguagePack): readonly Found[] =>
  pack.concepts.find(tokens).map(({ concept, general, wider, first, last }) => ({ concept, general, wider, start: tokens[first]!.start, end: tokens[last]!.end }))

/** How a concept stands among the roots of a unit: "#ceasefire", or "~support" of what nearly all talks are about. */
export const rootOfConcept = ({ concept, general }: Pick<Found, "concept" | "general">): string => `${general ? "~" : "#"}${concept}`
