import type { Token } from "../../model/annotation.ts"
import type { Person } from "./cast.ts"
import { clauseOf, type Discourse, isSubject } from "./discourse.ts"
import { entered } from "./offices.ts"

/** Sentences back in which a pronoun still finds its person. */
const REACH = 6
/** What the subject's being of the account's own side adds. */
const OWN_SIDE = 4
/** What the mention's being in somebody's quotation takes, for a pronoun that is in none. */
const QUOTED = 15
/** What it takes that nothing tells the person's gender. */
const UNTOLD = 12
/** What standing in a clause below another one takes from a subject, for a subject of a later sentence. */
const BELOW = 5
/** What being meant together with others takes: "the ministers". */
const TOGETHER = 7
/** Sentences back in which "they" still finds who was meant together. */
const PLURAL_REACH = 3

/** "m", "f", "n" or "p" for a third-person pronoun of this language; null for any other word. */
export function pronounOf(token: Token, forms: ReadonlyMap<string, string>): string | null {
  if (token.upos !== "PRON" && token.upos !== "DET") return null
  const kinds = forms.get(token.form.toLowerCase().replace(/ё/g, "е"))
  if (!kinds) return null
  if (kinds.length === 1) return kinds
  if (token.features.Number === "Plur" && kinds.includes("p") && token.features.Poss !== "Yes") return "p"
  return kinds.charAt(0)
}

/** The person whom "he", "her", «его» means. */
export function personOf(discourse: Discourse, kind: string, sentence: number, tokens: readonly Token[], at: number): Person | null {
  const possessive = tokens[at]!.features.Poss === "Yes" || tokens[at]!.relation === "nmod:poss" || tokens[at]!.relation === "det"
  const subject = isSubject(tokens, at)
  const clause = clauseOf(tokens, at)
  const doer = possessive || subject ? null : doerOf(discourse, sentence, tokens, clause)
  const opening = subject ? reportBehindQuotation(tokens, clause < 0 ? at : Math.min(at, clause)) : -1
  const named = new Set(opening < 0 ? [] : discourse.references.filter((r) => r.quoted && r.sentence === sentence && r.token < opening).map((r) => r.person))
  const closing = subject ? closingReport(tokens, at, clause) : -1
  let found: { readonly person: Person; readonly score: number; readonly last: Place } | null = null
  for (let i = discourse.references.length - 1; i >= 0; i -= 1) {
    const reference = discourse.references[i]!
    const distance = sentence - reference.sentence
    if (distance > REACH) break
    if (reference.person.gender !== null && reference.person.gender !== kind) continue
    const sameClause = distance === 0 && reference.clause === clause
    if (reference.person === doer) continue
    if (sameClause && subject) continue
    // «"Він приїде", – додав міністр»: who speaks of himself says "I"
    if (discourse.within[at] && reference.person === discourse.quoter) continue
    // «"Спросите X", — заявил он»: who is named in the quotation does not say it
    if (distance === 0 && reference.token < opening && reference.quoted) continue
    if (opening >= 0 && named.has(reference.person)) continue
    // "Austin spoke with Shoigu in May, he added": who tells it would not call himself by his name
    if (distance === 0 && reference.token < closing) continue
    if (distance > 0 && opening >= 0 && discourse.quotation && isBehind(reference, discourse.quotation)) continue
    let score = -10 * distance + (reference.subject ? 9 : 0)
    if (distance === 0) score += subject && reference.subject ? 6 : possessive && sameClause && reference.subject ? 8 : 0
    // "X asked that Y leave. He added": the subject of the whole sentence rather than that of a clause in it
    if (distance > 0 && subject && reference.subject && reference.below) score -= BELOW
    if (reference.person.side !== discourse.cast.side && isTogether(discourse, i)) score -= TOGETHER
    // "A," N said. He added: whoever spoke just before may have any gender
    if (reference.person.gender === null) score -= distance === 1 && subject && reference.subject && !reference.below && !reference.quoted ? UNTOLD / 3 : UNTOLD
    if (reference.quoted && !discourse.within[at]) score -= QUOTED
    // a briefing: who is spoken for is meant rather than whom a phrase names in passing
    if (reference.person.side !== null && reference.person.side === discourse.cast.side && reference.subject) score += OWN_SIDE
    score += (i / discourse.references.length) * 2
    if (!found || score > found.score) found = { person: reference.person, score, last: reference }
  }
  if (found) return isStrangers(discourse, sentence, at, false, found.last) ? null : found.person
  const known = discourse.participants.filter((p) => p.gender === kind)
  return known.length === 1 ? known[0]! : null
}

interface Place {
  readonly sentence: number
  readonly token: number
}

/** One of several whom the same word meant. */
const isTogether = ({ references }: Discourse, i: number): boolean =>
  [references[i - 1], references[i + 1]].some((r) => r?.sentence === references[i]!.sentence && r.token === references[i]!.token && r.person !== references[i]!.person)

const isBehind = (a: Place, b: Place): boolean => a.sentence > b.sentence || (a.sentence === b.sentence && a.token > b.token)


/** "The civil rights leaders asked for A. They stressed B": the last subject is nobody known, and nobody known was meant since. */
function isStrangers({ stranger }: Discourse, sentence: number, at: number, plural: boolean, last: Place): boolean {
  if (!stranger || stranger.plural !== plural || sentence - stranger.sentence > 1) return false
  if (stranger.sentence === sentence && (plural || stranger.token > at)) return false
  return last.sentence < stranger.sentence || (last.sentence === stranger.sentence && last.token < stranger.token)
}

/** Where a report begins right behind a quotation's end; -1 where it does not. */
function reportBehindQuotation(tokens: readonly Token[], from: number): number {
  let before = from - 1
  while (before > 0 && /^[,—–-]$/.test(tokens[before]!.form)) before -= 1
  return before > 0 && before < from - 1 && /^["»”]$|^''$/.test(tokens[before]!.form) ? from : -1
}

/** Where a report of two words begins that closes its sentence behind a comma: "A did B, he added", «A сделал B, уточнил он»; -1 where none does. */
function closingReport(tokens: readonly Token[], at: number, clause: number): number {
  if (clause < 0 || Math.abs(at - clause) !== 1 || tokens[clause]!.upos !== "VERB") return -1
  const from = Math.min(at, clause)
  const isFiniteVerb = ({ upos, features }: Token): boolean => (upos === "VERB" || upos === "AUX") && (features.VerbForm === "Fin" || features.VerbForm === undefined)
  // "When Austin arrived, he smiled": a clause that depends on this one is not what it reports
  const reports = /^(?:parataxis|conj)/.test(tokens[clause]!.relation) || tokens.slice(0, from).some(({ head, relation }) => head === clause && /^(?:ccomp|parataxis)/.test(relation))
  if (tokens[from - 1]?.form !== "," || !reports || !tokens.slice(0, from).some(isFiniteVerb)) return -1
  return tokens.slice(Math.max(at, clause) + 1).some((token) => isFiniteVerb(token) || token.form === "," || token.form === ":") ? -1 : from
}

/** The subject of a clause, or of the clause above where it has none of its own: no pronoun in it means that person. */
function doerOf({ references }: Discourse, sentence: number, tokens: readonly Token[], clause: number): Person | null {
  for (let verb = clause, steps = 0; verb >= 0 && steps < tokens.length; verb = clauseOf(tokens, verb), steps += 1) {
    const found = references.findLast((r) => r.sentence === sentence && r.subject && r.clause === verb)
    if (found) return found.person
    if (tokens.some((token, i) => token.head === verb && token.relation.startsWith("nsubj") && i !== verb)) return null
  }
  return null
}

/** Whom "they" means: those last meant together, else the participants. */
export function pluralOf(discourse: Discourse, sentence: number): readonly string[] {
  const { together, participants, cast, crowd } = discourse
  if (isStrangers(discourse, sentence, 0, true, { sentence: together?.sentence ?? -1, token: 0 })) return []
  if (together && sentence - together.sentence <= PLURAL_REACH) return together.actors
  return participants.length >= 2 ? entered(cast, participants, "") : (together?.actors ?? crowd)
}
