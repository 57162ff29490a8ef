import { bodyActor, ownerActor } from "./bodies.ts"
import { enterNamed, enterOrganisation, enterPerson, enterState } from "./cast.ts"
import { interlocutor, type Resolved } from "./discourse.ts"
import type { Phrase } from "./phrases.ts"
import type { Case } from "./rules.ts"
import { headOf } from "./spans.ts"

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

/** "a statement released by the Norwegian Foreign Ministry", «заявление, опубликованное МИД»; "the statement on the Kremlin website": whoever issued it. */
export function issuer(c: Case): string | null {
  const { phrase, place } = c
  const { tokens } = place.sentence
  const head = headOf(tokens, phrase.from, phrase.to)
  const participle = tokens.findIndex((t, i) => i > head && t.head === head && t.relation.startsWith("acl") && t.features.VerbForm === "Part")
  const agent = tokens.findIndex((t) => t.head === participle && (t.relation === "obl:agent" || (t.relation === "obl" && t.features.Case === "Ins" && t.upos !== "ADJ")))
  const at = (word: number): Phrase | undefined => place.phrases.find(({ from, to }) => from <= word && word < to)
  const released = participle < 0 ? undefined : agent >= 0 ? at(agent) : tokens.map((t, i) => (t.head === participle && t.relation === "obl" ? at(i) : undefined)).find((placed) => placed?.type === "mouthpiece")
  const site = place.phrases.find((next) => next.type === "mouthpiece" && next.from > phrase.from && next.from >= phrase.to && next.from - phrase.to <= NEAR && tokens[phrase.to]?.upos === "ADP")
  const next = released ?? site
  return next ? issuedBy(c, next) : null
}

/** Words between a statement and where it stands: "on", "on the" */
const NEAR = 2

function issuedBy(c: Case, phrase: Phrase): string | null {
  const { type, core, owner, names } = phrase
  const { cast } = c.discourse
  const [id = ""] = core.ids
  if (type === "organisation") return enterOrganisation(cast, id, c.text)
  if (type === "place") return enterState(cast, id, c.text)
  if (type === "mouthpiece") return ownerActor(cast, owner, c.named(owner.person), c.text)
  if (type === "body") return bodyActor(c.discourse, phrase, null, null, c.text)
  const person = c.named(type === "name" ? core : (names[0] ?? null))
  return person ? enterPerson(cast, person, c.text) : null
}
