/** What `read` must know of a language before anything is analysed. */
export interface ReadingWords {
  /** letters it is written with, lower case */
  readonly alphabet: string
  /** letters that languages of the same script mostly lack, about every fiftieth letter of running text; empty where it has none */
  readonly tellingLetters: string
  /** its commonest function words, lower case: about every fourth word of running text */
  readonly functionWords: ReadonlySet<string>
  /** labels that stand before who published a text ("Source"), lower case, without colon */
  readonly sourceLabels: readonly string[]
  /** labels that stand before the day of publication, lower case, without colon */
  readonly dateLabels: readonly string[]
  /** labels that stand before the text's own address, lower case, without colon */
  readonly linkLabels: readonly string[]
  /** labels that stand before the author ("By"), lower case, without colon */
  readonly authorLabels: readonly string[]
  /** phrases of a page that wants a sign-in or a subscription before it shows its text, lower case */
  readonly signInPhrases: readonly string[]
  /** whole lines (beginning) that sites put into an article and that are none of it: "Read also", "Share"; lower case */
  readonly siteLines: readonly string[]
  /** headings under which sites list topics, people and places below a text, lower case; empty where flat pages of the language are not known */
  readonly siteHeadings: readonly string[]
  /** finds dates in running text; loaded on first use */
  /** beginnings of the twelve months' names, in order; long enough to tell them apart */
  readonly months: readonly string[]
  readonly loadDates: () => Promise<DateFinder>
}

export interface FoundDate {
  /** offsets into the text that was given */
  readonly start: number
  readonly end: number
  /** YYYY-MM-DD; only where day, month and year are all written */
  readonly date: string
}

export type DateFinder = (text: string) => readonly FoundDate[]
