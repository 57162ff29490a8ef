import { type Discourse, isSubject, type Resolved } from "./discourse.ts"
import { fold } from "./keys.ts"
import { entered, isUnnamedAgain } from "./offices.ts"
import { type Case, meansAll, unowned } from "./rules.ts"
import { headOf } from "./spans.ts"

/** Sentences between who talks and what they are called. */
const REACH = 1
const TALKERS: ReadonlySet<string> = new Set(["diplomats", "officials"])

/** «A поговорив із B. Дипломати обговорили C»: figures whom nothing describes, as a subject right behind the two who talk. */
export function figuresOfTalks(c: Case): Resolved | null {
  const { phrase, place, discourse } = c
  const { tokens } = place.sentence
  const head = headOf(tokens, phrase.from, phrase.to)
  const label = phrase.core.entries.find((e) => e.type === "group")?.id
  if (!phrase.plural || phrase.names.length || phrase.core.to - phrase.core.from > 1 || !unowned(c) || !meansAll(c) || isUnnamedAgain(c) || !isSubject(tokens, head)) return null
  if (!place.rules.words().figures.some((word) => fold(word) === fold(tokens[head]!.lemma)) || (label !== undefined && !TALKERS.has(label))) return null
  const [first, second, ...others] = discourse.participants
  if (!first || !second || others.length || first.side === second.side || ![first, second].every((person) => isNear(discourse, person.id, place.index))) return null
  return { actors: entered(discourse.cast, [first, second], ""), people: [first, second], kind: "joint" }
}

const isNear = ({ references }: Discourse, id: string, sentence: number): boolean => references.some((r) => r.person.id === id && r.sentence <= sentence && sentence - r.sentence <= REACH)
