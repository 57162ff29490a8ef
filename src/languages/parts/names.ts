/** A state, bloc or region, as every language knows it. Ids are slugs of the English name. */
export interface StateFact {
  readonly id: string
  readonly name: string
  readonly wikidata: string | null
  /** the state it is a part of ("Scotland": "United Kingdom"); its own name otherwise; null where that is disputed */
  readonly side: string | null
  /** the prime minister leads, the president or monarch only represents */
  readonly parliamentary: boolean
  /** states that have joined */
  readonly bloc: boolean
}

export type OfficeKind =
  | "president" | "prime-minister" | "chancellor" | "monarch" | "crown-prince" | "supreme-leader" | "vice-president" | "deputy-prime-minister"
  | "foreign-minister" | "deputy-foreign-minister" | "defence-minister" | "minister" | "national-security-advisor" | "deputy-national-security-advisor"
  | "spokesperson" | "secretary-general" | "deputy-secretary-general" | "ambassador" | "envoy" | "aide" | "chief-of-staff" | "deputy-chief-of-staff"
  | "first-lady" | "speaker" | "head" | "commander" | "commissioner" | "prosecutor"

export interface OfficeFact {
  readonly kind: OfficeKind
  /** the state or body whose office it is, or to which an ambassador is sent; English name */
  readonly of: string
  readonly from: number
  /** last year, or Infinity */
  readonly to: number
}

export interface PersonFact {
  readonly id: string
  readonly name: string
  readonly side: string
  readonly gender: "m" | "f"
  readonly offices: readonly OfficeFact[]
  /** false where none of the offices can be one of this state or body: told without reading them */
  readonly serves: (of: string) => boolean
  readonly wikidata: string | null
  /** "Xi Jinping": the first word is the family name */
  readonly familyFirst: boolean
}

export interface OrganisationFact {
  readonly id: string
  readonly name: string
  readonly side: string
  readonly kind: "organisation" | "media"
  readonly wikidata: string | null
}

export interface World {
  readonly states: ReadonlyMap<string, StateFact>
  readonly people: ReadonlyMap<string, PersonFact>
  readonly organisations: ReadonlyMap<string, OrganisationFact>
  /** outlet in English → the state that gives its account of talks by it where it gives no other */
  readonly stateOutlets: ReadonlyMap<string, string>
  /** states by English name */
  readonly stateNamed: ReadonlyMap<string, StateFact>
  /** "United States/Foreign Ministry" → id of the organisation that is it */
  readonly bodies: ReadonlyMap<string, string>
  /** id of an organisation → kind of the office that leads it */
  readonly seats: ReadonlyMap<string, string>
  /** adjective of a state in English by its id ("Russian") */
  readonly adjective: (state: string) => string
  /** capital of a state in English by its id */
  readonly capital: (state: string) => string
}

/** How this language names an entity. */
export interface EntityNames {
  /** nominative; the usual one first */
  readonly names: readonly string[]
  /** of states: "Russian", «российский» */
  readonly adjectives: readonly string[]
  /** of states: capitals and other places that stand for it */
  readonly places: readonly string[]
}

/** What kind of thing a word of this language points to; `phrases` are words in their dictionary form, parted by blanks. */
export interface ActorWord {
  readonly kind: string
  readonly phrases: readonly string[]
}

export interface ActorWords {
  /** kinds of offices; besides OfficeKind: leader, head-of-state, head-of-government, diplomat-in-chief, counterpart, role (any other human post) */
  readonly offices: readonly ActorWord[]
  /** words before an office that make it another one ("deputy", "acting", "former"): kind → words */
  readonly prefixes: readonly ActorWord[]
  /** bodies of a state: kind is the English name without the state ("Foreign Ministry") */
  readonly bodies: readonly ActorWord[]
  /** words that speak for what they belong to ("press service", «сообщение», «источник») */
  readonly mouthpieces: readonly ActorWord[]
  /** groups of people: kind is the English name ("journalists"), with "@media" or another side behind it */
  readonly groups: readonly ActorWord[]
  /** the parties of the talks together: "side", «собеседник», "the two" */
  readonly parties: readonly ActorWord[]
  /** words of an adjective that make a group with others: «западный» → "Western" */
  readonly groupAdjectives: readonly ActorWord[]
  readonly honorifics: readonly string[]
  /** honorifics that tell the gender */
  readonly masculine: readonly string[]
  readonly feminine: readonly string[]
  /** "both", "two", «оба» */
  readonly pairs: readonly string[]
  /** those that count two, in all forms that matter */
  readonly twos: readonly string[]
  /** "other", "some": what follows are not the parties of the talks */
  readonly others: readonly string[]
  /** words of a republic or kingdom after a state's adjective: «Французская Республика» */
  readonly realms: readonly string[]
  /** third-person pronouns and possessives by form: "m", "f", "n", "p" (plural), several where a form is ambiguous */
  readonly pronouns: ReadonlyMap<string, string>
  /** prepositions before the state or body whose office it is ("of"); empty where a bare genitive does it */
  readonly ofWords: readonly string[]
  /** prepositions of place ("in") */
  readonly inWords: readonly string[]
  /** days of the week where they stand bare beside a name ("Biden Tuesday said") */
  readonly days: readonly string[]
  /** possessives of who speaks: "our", «мой» */
  readonly ownWords: readonly string[]
  /** words in names that stay low ("von", "bin") */
  readonly particles: readonly string[]
  /** family names that are words too ("May", "Price"): never taken alone before the full name */
  readonly weakSurnames: readonly string[]
  /** words for a person that mean whoever was named last («политик», "the diplomat") */
  readonly figures: readonly string[]
  /** common nouns that mean whoever of that gender was named last («женщина», "the man") */
  readonly men: readonly string[]
  readonly women: readonly string[]
}

/** Names of the world's entities in this language, and words that point to them. Parsed on first use. */
export interface NameRules {
  /** the same facts in every language */
  readonly world: () => World
  /** by id of state, person or organisation */
  readonly entities: () => ReadonlyMap<string, EntityNames>
  /** the usual name of an actor in this language; null where the tables do not know it */
  readonly nameOf: (id: string) => string | null
  readonly words: () => ActorWords
  /** endings that inflection puts on names and titles; any may be cut off to find a stem */
  readonly endings: readonly string[]
  /** endings of the dictionary form, cut off to make a stem */
  readonly baseEndings: readonly string[]
  /** what to put for the ending of a name in an oblique case whose dictionary form is not known */
  readonly oblique: readonly { readonly case: string; readonly gender: string; readonly ending: string; readonly nominative: string }[]
  /** a family name that has the same form in every case; null where names have no cases */
  readonly unchanging: RegExp | null
  /** dictionary forms that taggers guess and no name of the language has («Густаво» for «Густавом»): the form itself tells more */
  readonly guessed?: RegExp
  /** a family name that looks like an adjective, in any case; its group is what all forms begin with */
  readonly adjectival?: RegExp
  /** family names made of given names and of other family names, which look like a case of these («Ермаков», no form of «Ермак») */
  readonly derived?: RegExp
  /** the state whose officials the press in this language names without a state; absent where it is written in many */
  readonly home?: string
  /** given names of that state's people, as `romanise` writes them */
  readonly homeGiven: () => ReadonlySet<string>
  /** a patronymic, in any case; null where names have none. Some family names look alike: ask only beside a given name */
  readonly patronymic: RegExp | null
  /** a name in the Latin alphabet by the national rules */
  readonly romanise: (name: string) => string
  /** a person's name that no table has, of another alphabet or of a kindred one, in the letters of this language; `state`: whose person, in English. Absent where romanised names stay */
  readonly spelt?: (name: string, state: string | null) => string
}
