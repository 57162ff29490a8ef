import type { ActorWords, EntityNames, NameRules } from "./parts/names.ts"
import { organisations as englishOrganisations } from "./en/names-organisations.ts"
import { cellOf, lazy, list, wordTable } from "./tables.ts"
import { world } from "./world/world.ts"

/** A language's tables of names and words, as they are written in its folder. */
export interface NameTables {
  /** id, names, adjectives, places */
  readonly states: string
  /** id, names */
  readonly people: readonly string[]
  /** id, names */
  readonly organisations: string
  readonly offices: string
  readonly prefixes: string
  readonly bodies: string
  readonly mouthpieces: string
  readonly groups: string
  readonly parties: string
  readonly groupAdjectives: string
  /** name of a list and its words, a line each */
  readonly lists: string
  /** form and its letters */
  readonly pronouns: string
  readonly endings: string
  readonly baseEndings: string
  /** "Case Gender: ending=nominative, …" a line; longest endings first */
  readonly oblique: string
  readonly unchanging: RegExp | null
  readonly guessed?: RegExp
  readonly adjectival?: RegExp
  readonly derived?: RegExp
  readonly home?: string
  readonly homeGiven?: string
  readonly patronymic: RegExp | null
  readonly romanise: (name: string) => string
  readonly spelt?: (name: string, state: string | null) => string
}

/** Builds a language's name rules; nothing is parsed before it is asked for. */
export function nameRules(tables: NameTables): NameRules {
  const entities = lazy(() => {
    const found = new Map<string, EntityNames>()
    for (const table of [tables.states, ...tables.people, tables.organisations])
      for (const row of table.trim().split("\n")) found.set(cellOf(row, 0), new Names(row, ""))
    // names in Latin letters stand in texts of every language: «сообщает Reuters»
    for (const row of englishOrganisations.trim().split("\n")) {
      const id = cellOf(row, 0)
      found.set(id, new Names((found.get(id) as Names | undefined)?.row ?? id, row))
    }
    return found
  })
  return {
    world,
    entities,
    nameOf: (id) => entities().get(id)?.names[0] ?? null,
    words: lazy(() => actorWords(tables)),
    endings: list(tables.endings),
    baseEndings: list(tables.baseEndings),
    oblique: wordTable(tables.oblique).flatMap(({ kind, phrases }) =>
      phrases.map((phrase) => {
        const [form = "", gender = ""] = kind.split(" ")
        const [ending = "", nominative = ""] = phrase.split("=")
        return { case: form, gender, ending, nominative }
      }),
    ),
    unchanging: tables.unchanging,
    ...(tables.guessed ? { guessed: tables.guessed } : {}),
    ...(tables.adjectival ? { adjectival: tables.adjectival } : {}),
    ...(tables.derived ? { derived: tables.derived } : {}),
    ...(tables.home ? { home: tables.home } : {}),
    homeGiven: lazy(() => new Set(tables.homeGiven?.split(/\s+/))),
    patronymic: tables.patronymic,
    romanise: tables.romanise,
    ...(tables.spelt ? { spelt: tables.spelt } : {}),
  }
}

const NONE: readonly string[] = []
const parts = (text: string): readonly string[] => (text === "" ? NONE : text.includes("|") ? text.split("|") : [text])

/** Reads its row when it is asked: of thousands of names a text has a few. */
class Names implements EntityNames {
  readonly row: string
  /** another row with names, or nothing */
  readonly latin: string

  constructor(row: string, latin: string) {
    this.row = row
    this.latin = latin
  }

  get names(): readonly string[] {
    const own = parts(cellOf(this.row, 1))
    return this.latin === "" ? own : [...new Set([...own, ...parts(cellOf(this.latin, 1))])]
  }

  get adjectives(): readonly string[] {
    return parts(cellOf(this.row, 2))
  }

  get places(): readonly string[] {
    return parts(cellOf(this.row, 3))
  }
}

function actorWords(tables: NameTables): ActorWords {
  const lists = new Map(wordTable(tables.lists).map(({ kind, phrases }) => [kind, phrases]))
  const of = (kind: string): readonly string[] => lists.get(kind) ?? []
  return {
    offices: wordTable(tables.offices),
    prefixes: wordTable(tables.prefixes),
    bodies: wordTable(tables.bodies),
    mouthpieces: wordTable(tables.mouthpieces),
    groups: wordTable(tables.groups),
    parties: wordTable(tables.parties),
    groupAdjectives: wordTable(tables.groupAdjectives),
    honorifics: of("honorifics"), masculine: of("masculine"), feminine: of("feminine"), pairs: of("pairs"), twos: of("twos"), others: of("others"), realms: of("realms"),
    ofWords: of("of"), inWords: of("in"), ownWords: of("own"), days: of("days"), particles: of("particles"), weakSurnames: of("weak"), figures: of("figures"), men: of("men"), women: of("women"),
    pronouns: new Map(wordTable(tables.pronouns).flatMap(({ kind, phrases }) => phrases.map((form) => [form, kind]))),
  }
}
