import type { OfficeFact, OfficeKind, OrganisationFact, PersonFact, StateFact, World } from "../parts/names.ts"
import { cellOf, lazy, rows, slug } from "../tables.ts"
import { states as englishStates } from "../en/names-states.ts"
import { bodies, seats } from "./bodies.ts"
import { organisations, stateOutlets } from "./organisations.ts"
import { peopleEast } from "./people-east.ts"
import { peopleFurther } from "./people-further.ts"
import { peopleMore } from "./people-more.ts"
import { peopleWest } from "./people-west.ts"
import { peopleWider } from "./people-wider.ts"
import { states } from "./states.ts"

/** Where the family name stands first. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(["China", "Taiwan", "North Korea", "South Korea", "Vietnam", "Cambodia"])
const FAMILY_FIRST_ELSEWHERE: ReadonlySet<string> = new Set(["Ban Ki-moon", "Lee Hsien Loong"])
const FAMILY_LAST: ReadonlySet<string> = new Set(["Tsai Ing-wen"])

/** The facts of the world, parsed on first use. */
export const world: () => World = lazy(() => {
  const facts = byId(rows(states).map(state))
  return {
    states: facts,
    people: byId([peopleWest, peopleEast, peopleFurther, peopleMore, peopleWider].flatMap((table) => table.trim().split("\n").map((row) => new Person(row)))),
    organisations: byId(rows(organisations).map(organisation)),
    stateOutlets: new Map(rows(stateOutlets).map(([outlet = "", state = ""]) => [outlet, state])),
    stateNamed: new Map([...facts.values()].map((fact) => [fact.name, fact])),
    bodies: new Map(rows(bodies).map(([of = "", body = "", name = ""]) => [`${of}/${body}`, slug(name)])),
    seats: new Map(rows(seats).map(([name = "", kind = ""]) => [slug(name), kind])),
    adjective: (id) => english().get(id)?.adjective || (facts.get(id)?.name ?? id),
    capital: (id) => english().get(id)?.capital || (facts.get(id)?.name ?? id),
  }
})

const english = lazy(() => new Map(rows(englishStates).map(([id = "", , adjectives = "", places = ""]) => [id, { adjective: adjectives.split("|")[0]!, capital: places.split("|")[0]! }])))

const byId = <T extends { readonly id: string }>(facts: readonly T[]): ReadonlyMap<string, T> => new Map(facts.map((fact) => [fact.id, fact]))

function state([name = "", wikidata = "", side = "", leads = ""]: readonly string[]): StateFact {
  return { id: slug(name), name, wikidata: wikidata || null, side: side === "-" ? null : side || name, parliamentary: leads === "p", bloc: leads === "b" }
}

/** Reads its cells when they are asked for: of nearly nobody they are. */
class Person implements PersonFact {
  readonly id: string
  readonly name: string
  readonly familyFirst: boolean
  readonly row: string

  constructor(row: string) {
    this.name = cellOf(row, 0)
    this.id = slug(this.name)
    this.familyFirst = FAMILY_FIRST.has(cellOf(row, 1)) ? !FAMILY_LAST.has(this.name) : FAMILY_FIRST_ELSEWHERE.has(this.name)
    this.row = row
  }

  get side(): string {
    return cellOf(this.row, 1)
  }

  get gender(): "m" | "f" {
    return cellOf(this.row, 2) === "f" ? "f" : "m"
  }

  get offices(): readonly OfficeFact[] {
    const written = cellOf(this.row, 3)
    return written === "" ? [] : written.split("; ").map((text) => office(text, this.side))
  }

  get wikidata(): string | null {
    return cellOf(this.row, 4) || null
  }

  serves(of: string): boolean {
    return (of === this.side && cellOf(this.row, 3) !== "") || this.row.includes(`@${of} `)
  }
}

function office(text: string, side: string): OfficeFact {
  const [, kind = "", of = "", from = "", to = ""] = /^([a-z-]+)(?:@(.+))? (\d{4})-(\d{4})?$/.exec(text) ?? []
  return { kind: kind as OfficeKind, of: of || side, from: Number(from), to: to ? Number(to) : Number.POSITIVE_INFINITY }
}

function organisation([name = "", side = "", kind = "", wikidata = ""]: readonly string[]): OrganisationFact {
  return { id: slug(name), name, side, kind: kind === "m" ? "media" : "organisation", wikidata: wikidata || null }
}
