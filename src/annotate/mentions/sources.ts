import { enterNamed } from "./cast.ts"
import { interlocutor, type Resolved } from "./discourse.ts"
import type { Case } from "./rules.ts"

/** "a source in the Kremlin", «источник издания»: unnamed people close to a body or an outlet. */
export function source(c: Case, owner: string | null): Resolved | null {
  const heard = owner === null ? interlocutor(c) : null
  if (heard) return { actors: heard, people: [], kind: "title" }
  const next = c.place.phrases.find((phrase) => phrase.from === c.phrase.to && phrase.core.entries.some((e) => e.id === "media@media"))
  const outlet = next && c.discourse.outlet
  const known = c.discourse.cast.actors.get(owner ?? outlet ?? "")
  const noun = c.phrase.plural ? "sources" : "source"
  return { actors: [enterNamed(c.discourse.cast, known ? `${known.name} ${noun}` : noun, "group", known?.side ?? null, c.text)], people: [], kind: "title" }
}
