import { groupActor } from "./bodies.ts"
import { enterNamed, enterState } from "./cast.ts"
import type { Resolved } from "./discourse.ts"
import type { Case } from "./rules.ts"

const actor = (id: string, kind: Resolved["kind"]): Resolved => ({ actors: [id], people: [], kind })

const SINGULARS: ReadonlyMap<string, string> = new Map([["wives", "wife"], ["witnesses", "witness"]])
const singular = (noun: string): string => SINGULARS.get(noun) ?? noun.replace(/s$/, "")

/** «адвокат Громова», «отец Ильи Громова»: of somebody whom the document names; others by their modifiers. */
function groupOf(c: Case, label: string): Resolved | null {
  const owner = c.named(c.phrase.owner.person)
  const [noun = label] = label.split("@")
  if (owner && !c.phrase.owner.states.length && !c.phrase.owner.organisations.length) return actor(enterNamed(c.discourse.cast, `${owner.name}'s ${noun}`, "group", null, c.text), "title")
  return actor(groupActor(c.discourse.cast, c.phrase, label, c.text), "title")
}

/** "a senior US official", «аналитик»: one of a group whose name nobody gives. */
export function personOfGroup(c: Case): Resolved | null {
  const label = c.phrase.core.entries.find((e) => e.type === "group")?.id
  if (c.phrase.type !== "office" || label === undefined) return null
  const [noun = ""] = label.split("@")
  return groupOf(c, c.phrase.plural ? label : label.replace(noun, singular(noun)))
}

export function group(c: Case): Resolved | null {
  const label = c.phrase.core.entries.find((e) => e.type === "group")?.id ?? (c.phrase.core.type === "adjective" ? "citizens" : undefined)
  if (label === undefined) return null
  if (label === "states" && !c.phrase.plural) {
    const side = c.possessor?.side ?? null
    const own = side === null ? undefined : c.discourse.cast.world.stateNamed.get(side)
    return own ? actor(enterState(c.discourse.cast, own.id, c.text), "place") : null
  }
  const [noun = "", side] = label.split("@")
  return groupOf(c, !c.phrase.plural && !indefinitePlural(c) ? [singular(noun), ...(side === undefined ? [] : [side])].join("@") : label)
}

/** A word without number may be several. */
const indefinitePlural = (c: Case): boolean => c.place.sentence.tokens[c.phrase.core.to - 1]!.features.Number !== "Sing"
