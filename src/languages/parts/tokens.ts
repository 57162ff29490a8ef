/** Data for the sentence splitter and the tokeniser. Owned by annotate. */
export interface TokenRules {
  /** abbreviations in lower case with their dot, by what may follow them */
  readonly abbreviations: {
    /** never end a sentence: "mr.", "г-н.", «им.» */
    readonly inner: ReadonlySet<string>
    /** may end one when a capital follows that is no name: "p.m.", «г.», «т.д.» */
    readonly final: ReadonlySet<string>
  }
}
