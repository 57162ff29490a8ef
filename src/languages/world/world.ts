import type { OfficeFact, OfficeKind, OrganisationFact, PersonFact, StateFact, World } from "../parts/names.ts"
import { lazy, rows, slug } from "../tables.ts"
import { states as englishStates } from "../en/names-states.ts"
import { bodies, seats } from "./bodies.ts"
import { organisations } from "./organisations.ts"
import { peopleEast } from "./people-east.ts"
import { peopleFurther } from "./people-further.ts"
import { peopleWest } from "./people-west.ts"
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
    people: byId([...rows(peopleWest), ...rows(peopleEast), ...rows(peopleFurther)].map(person)),
    organisations: byId(rows(organisations).map(organisation)),
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

function person([name = "", side = "", gender = "m", offices = "", wikidata = ""]: readonly string[]): PersonFact {
  const familyFirst = !FAMILY_LAST.has(name) && (FAMILY_FIRST.has(side) || FAMILY_FIRST_ELSEWHERE.has(name))
  let held: readonly OfficeFact[] | null = null
  return {
    id: slug(name), name, side, gender: gender === "f" ? "f" : "m", wikidata: wikidata || null, familyFirst,
    serves: (of) => offices !== "" && (of === side || offices.includes(`@${of} `)),
    // of nearly nobody they are asked for
    get offices() {
      return (held ??= offices === "" ? [] : offices.split("; ").map((text) => office(text, side)))
    },
  }
}

function office(text: string, side: string): OfficeFact {
  const [, kind = "", of = "", from = "", to = ""] = /^([a-z-]+)(?:@(.+))? (\d{4})-(\d{4})?$/.exec(text) ?? []
  return { kind: kind as OfficeKind, of: of || side, from: Number(from), to: to ? Number(to) : Number.POSITIVE_INFINITY }
}

function organisation([name = "", side = "", kind = "", wikidata = ""]: readonly string[]): OrganisationFact {
  return { id: slug(name), name, side, kind: kind === "m" ? "media" : "organisation", wikidata: wikidata || null }
}
