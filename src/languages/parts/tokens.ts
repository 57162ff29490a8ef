/** Data for the sentence splitter and the tokeniser. Owned by annotate. All words in lower case. */
export interface TokenRules {
  /** abbreviations with their dot, by what may follow them; where one holds several dots without spaces ("p.m.") it is one token */
  readonly abbreviations: {
    /** never end a sentence: "mr.", "г-н.", «им.» */
    readonly inner: ReadonlySet<string>
    /** end one only where a word of `openers` follows: "p.m.", "u.s.", «г.» */
    readonly final: ReadonlySet<string>
    /** end one wherever a capital follows: "etc.", «др.»; two with a space between where the second alone does not: «т. д.» */
    readonly last: ReadonlySet<string>
    /** are abbreviations only before a number: "no. 5", «ст. 7» */
    readonly numbered: ReadonlySet<string>
  }
  /** words which, written with a capital after an abbreviation, begin a sentence: articles, pronouns, conjunctions, prepositions */
  readonly openers: ReadonlySet<string>
  /** forms of verbs that name a speaker after a quoted question or exclamation: “Really?” Biden asked */
  readonly sayings: ReadonlySet<string>
  /** letters with dots between are one token: "U.S."; where false each initial is its own: «В.В.Путин» */
  readonly dottedAcronyms: boolean
  readonly hyphens: {
    /** the parts of a hyphenated word are tokens of their own: "long-term" → long, -, term */
    readonly split: boolean
    /** first parts that stay with the rest where `split`: "anti-", without the hyphen */
    readonly prefixes: ReadonlySet<string>
    /** "2-3" is three tokens */
    readonly splitNumbers: boolean
  }
  /** units that are tokens of their own where written onto a number: "5kg" → 5, kg */
  readonly units: ReadonlySet<string>
  /** words with slashes that are one token: "w/o" */
  readonly slashed: ReadonlySet<string>
  /** words that begin with an apostrophe: "'em" */
  readonly apostropheFirst: ReadonlySet<string>
  /** the genitive of a plural is written with a bare apostrophe, a word of its own: "states’" */
  readonly bareApostrophe: boolean
  /** ends of words that are words of their own, longest first, with ASCII apostrophe: "n't", "'s" */
  readonly clitics: readonly string[]
  /** words that are two or three, as their parts: "can not" for "cannot" */
  readonly contracted: ReadonlyMap<string, readonly string[]>
}

/** Words of a list written with white space between. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))
