import type { Token } from "../../model/annotation.ts"
import { type Discourse, type Place, sharesSubject } from "./discourse.ts"

/** "Mr Putin and Mr Macron" as a subject are together from here on. */
export function noteTogether(place: Place, discourse: Discourse): void {
  const { tokens } = place.sentence
  const here = discourse.references.filter((r) => r.sentence === place.index && r.subject)
  for (const reference of here) {
    const joined = here.filter((r) => r.token === reference.token || coordinated(tokens, r.token, reference.token))
    const actors = [...new Set(joined.map((r) => r.person.id))]
    if (actors.length > 1) discourse.together = { actors, sentence: place.index }
  }
  // "Former Premier X met with former Minister Y. They": one clause names two people, neither of whom the account is about
  const [first, second, ...others] = [...new Map(discourse.references.filter((r) => r.sentence === place.index).map((r) => [r.person, r])).values()]
  if (!first || !second || others.length || !first.subject || second.subject || (first.clause !== second.clause && !sharesSubject(tokens, second.clause, first.token))) return
  if (discourse.participants.length >= 2 && ![first, second].some((r) => discourse.participants.includes(r.person))) discourse.together = { actors: [first.person.id, second.person.id], sentence: place.index }
}

const coordinated = (tokens: readonly Token[], a: number, b: number): boolean => tokens[a]!.relation === "conj" && tokens[a]!.head === b
