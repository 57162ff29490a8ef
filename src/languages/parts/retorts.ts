/**
 * What a speaker does without a word that reports it. Patterns over the text of one sentence, any case, with indices; group `cue`: the words that do it,
 * group `what`: what they are about. Owned by attribute.
 */
export interface Retorts {
  /** denials: "there were not.", "that is a lie.", "he made no promises"; without `what` they answer the sentence before */
  readonly denials: () => readonly RegExp[]
  /** to stir up something bad: `cue` the verb, `what` the thing ("whip up hysteria") */
  readonly stirring: () => RegExp
  /** a bad deed by its adjective: `what` holds both ("dangerous attempts") */
  readonly deeds: () => RegExp
  /** who denies what the sentence told before, as an afterthought: `who` and `cue` ("…, a charge Oslo denies"); `loose` where a pronoun alone points back */
  readonly disputed: (() => RegExp) | null
  /** folded lemmas that open a clause of cause: "since", «поскольку» */
  readonly causes: ReadonlySet<string>
}

/** Made when first asked for, then kept: few documents are transcripts. */
export const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
