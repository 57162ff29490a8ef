/** Letters of Latin, Greek and Cyrillic as a class; \p{L} in any case takes many times as long to compile. */
const LETTER = "a-z\u00aa\u00b5\u00ba\u00c0-\u024f\u0370-\u052f"

/** A pattern over whole words, any case, all matches; \p{L} in it is a letter as above, and there are no other classes of Unicode: the flag u takes twice as long. */
export const words = (pattern: string): RegExp =>
  new RegExp(`(?<![0-9${LETTER}])(?:${pattern.replaceAll("\\p{L}", `[${LETTER}]`)})(?![0-9${LETTER}])`, "gi")

export type Quantity = "all" | "most" | "many" | "some" | "few"

/** Family → name → beginnings of the lemmas that stand for it. */
export type Namings = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>

/** By family: "name = beginning beginning; name = …". */
export const families = (given: Readonly<Record<string, string>>): Namings =>
  new Map(Object.entries(given).map(([family, names]) => [family, new Map(names.split("; ").map((entry) => {
    const [name, beginnings] = entry.split(" = ")
    return [name!, beginnings!.split(" ")] as const
  }))]))

/** A town under a name that all languages share, and the id of its state. */
export interface Venue {
  readonly town: string
  readonly state: string
}

/** "state: beginning=town beginning …; state: …", parsed when first asked for; a beginning alone is the town's name, _ stands for a blank. */
export const towns = (text: string): (() => ReadonlyMap<string, Venue>) => {
  let parsed: ReadonlyMap<string, Venue> | null = null
  return () => {
    parsed ??= new Map(text.split(";").flatMap((line) => {
      const [state, list] = line.trim().split(": ")
      return list!.split(" ").map((entry) => {
        const [beginning, town] = entry.split("=")
        return [beginning!.replaceAll("_", " "), { town: town ?? beginning!, state: state! }] as const
      })
    }))
    return parsed
  }
}

/** Words by which accounts tell the facts of the talks, and words that decide how two accounts of one point stand to each other. Owned by compare. */
export interface TalksWords {
  /** words for the talks themselves and for holding them: a sentence that has one may tell date, channel and length */
  readonly event: RegExp
  /** blanked before anything is looked for: "press call", «пресс-конференция», talks of other people */
  readonly aside: RegExp
  /** ways to hold talks, from the most telling; `spoke` leaves a meeting open, `met` says that they were in one place, `meeting` may be said of a call too */
  readonly channel: { readonly video: RegExp; readonly call: RegExp; readonly met: RegExp; readonly meeting: RegExp; readonly spoke: RegExp }
  /** lengths; groups: about or rough ("or so", behind it), h (number of hours), one (one hour unsaid), half, quarter, quarters (30, 15, 45 minutes more), m (number of minutes) */
  readonly duration: readonly RegExp[]
  /** units of time, without which no words tell a duration: looked for before its patterns */
  readonly timeUnit: RegExp
  /** before or after a length, these make it another thing ("the last two hours", "hours ago") */
  readonly notDuration: { readonly before: RegExp; readonly after: RegExp }
  /** to talk for some time, in words that need not tell of these talks: "exchanged views" */
  readonly lasting: RegExp
  /** a part of the talks only ("one-on-one", "in an expanded format"), and words that lead from one part to the next ("then") */
  readonly lengthParts: { readonly narrow: RegExp; readonly next: RegExp }
  readonly numbers: ReadonlyMap<string, number>
  /** "2,5" is two and a half; else the comma parts thousands */
  readonly decimalComma: boolean
  /** who asked for the talks: named after the match, or before it; `other`: what is done at somebody's invitation and is no talks ("visit", "arrive") */
  readonly initiator: { readonly after: RegExp; readonly before: RegExp; readonly other: RegExp }
  readonly jointStatement: RegExp
  /** in a sentence on a joint statement: there is none */
  readonly noJointStatement: RegExp
  /** agreements to go on: "agreed to stay in touch" */
  readonly followUp: RegExp
  /** days told from the day of publication: pattern → offset in days */
  readonly relativeDays: readonly (readonly [RegExp, number])[]
  /** Monday first */
  readonly weekdays: readonly RegExp[]
  /** dates; groups d, month (looked up by its beginning in `months`), y where written */
  readonly dates: readonly RegExp[]
  /** beginnings of the names of months, lower case → 1 … 12 */
  readonly months: ReadonlyMap<string, number>
  /** the author speaks for a state: "our President", «нашей страны» */
  readonly ownVoice: RegExp
  /** the author is a press outlet: names a source on each side or tells of "media" */
  readonly pressVoice: RegExp
  readonly briefing: RegExp
  readonly jointTitle: RegExp
  /** labels of questions in a transcript, at a line's or sentence's beginning */
  readonly question: RegExp
  /** how a sentence opens that says first what it is about, up to a comma: "On trade, …" */
  readonly fronted: RegExp
  /** how a sentence opens that names a further matter before its own, which is the group: "In addition to trade, …" */
  readonly beside: RegExp

  /** lemmas of quantifiers */
  readonly quantities: ReadonlyMap<string, Quantity>
  /** words after which a consequence holds only under a condition */
  readonly condition: RegExp
  /** lemmas that turn a proposition into its negative */
  readonly negatives: ReadonlySet<string>
  /** lemmas behind such a word that take its no away: "not only", «не только» */
  readonly besides: ReadonlySet<string>
  /** it was not agreed, promised or decided: "no decision on … was taken", «не договорились» */
  readonly notAgreed: RegExp
  /** it was not talked about: "did not come up", «речи не было» */
  readonly notTalked: RegExp
  /** says no to what was told right before: "no such promise was given", «этого не было» */
  readonly noSuch: RegExp
  /** a time told from now: "last year", «этой осенью» */
  readonly period: RegExp
  /** leaves it open: "no final agreement yet" */
  readonly notYet: RegExp
  /** lemmas of what only leads to a thing: "continue", "need", "possibility" */
  readonly tentative: ReadonlySet<string>
  /** lemmas that have a thing only looked into: "consider", «изучить», "possibility" */
  readonly weighing: ReadonlySet<string>
  /** lemmas of auxiliaries that tell what is to come */
  readonly future: ReadonlySet<string>
  /** families of names for one thing ("war": invasion, crisis …), under keys that all languages share: in a family, another name is another naming */
  readonly namings: Namings
  /** lemmas of "unconditional", "full" */
  readonly whole: ReadonlySet<string>
  /** lemmas of "partial", "temporary": what they stand with is not whole */
  readonly partial: ReadonlySet<string>
  /** words by which what another says is told with reserve: "alleged", "so-called", «якобы» */
  readonly reserve: RegExp
  /** prepositions before the place of a meeting: "in", «в» */
  readonly inPlaces: ReadonlySet<string>
  /** lemmas of meeting and of holding a meeting: "meet", "summit", «пройти»; what stands in a place beside them is where it is held */
  readonly meetings: ReadonlySet<string>
  /** towns that are no capitals and in which talks are held, by the beginning of their name, lower case */
  readonly venues: () => ReadonlyMap<string, Venue>
  /** lemmas of what is called by a place or a person: format, process, plan */
  readonly namedThings: ReadonlySet<string>
  /** lemmas that multiply the number before them */
  readonly multipliers: ReadonlyMap<string, number>
  /** lemmas and signs of currencies */
  readonly money: ReadonlySet<string>
  /** lemmas of units of measure: what they count stands beside them */
  readonly measures: ReadonlySet<string>
  /** lemmas that describe the tone of talks */
  readonly tones: ReadonlySet<string>
  /** those of them that say little alone: "a good talk" */
  readonly mildTones: ReadonlySet<string>
  /** lemmas of what has a tone: conversation, atmosphere */
  readonly toneHeads: ReadonlySet<string>
  /** lemmas of "about", "some", "more than" before a number */
  readonly approximators: ReadonlySet<string>
  /** lemmas too general to tell one point from another: "important", "issue", "continue" */
  readonly general: ReadonlySet<string>
}
