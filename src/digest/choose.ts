import type { Source, StatementReference } from "../model/comparison.ts"
import { overlaps, slice, type Span } from "../model/span.ts"
import type { Act, Statement } from "../model/statement.ts"
import { isFragment } from "./fragment.ts"
import type { Teller } from "./parties.ts"
import { tokensIn } from "./shape.ts"
import { referenceKey, statementAt, type Telling } from "./tell.ts"
import { accountAt, isPart, packAt, wordsOf } from "./words.ts"

/** Of one account of a point: the statements told, the hardest first. */
const STATEMENTS = 2

/** The statements to tell: those that others do not hold, the hardest first, then in text order; what somebody says that another says is told of who says it. */
export const chosen = (own: readonly StatementReference[], teller: Teller, limit = STATEMENTS): readonly Telling[] => {
  const statements = own.map((reference) => ({ reference, statement: statementAt(reference, teller.accounts) }))
  const leaves = statements.filter(({ statement }) => !statements.some((other) => other.statement.within === statement.id))
  const hardest = [...leaves].sort((a, b) => b.statement.strength - a.statement.strength || b.statement.confidence - a.statement.confidence).slice(0, limit)
  const told = leaves.filter((entry) => hardest.includes(entry)).map(({ reference }) => outermost(reference, teller))
  return [...new Map(told.map((reference) => [`${referenceKey(reference)} ${reference.part?.start ?? ""}`, reference])).values()]
}

/** "A said that B had agreed" is A's word, not B's; what stands in a turn is told as the sentence of that turn. */
const outermost = (reference: StatementReference, teller: Teller): Telling => {
  const own = statementAt(reference, teller.accounts)
  const account = accountAt(reference, teller)
  const outer = own.within === null ? undefined : account.account.statements.find(({ id }) => id === own.within)
  if (outer === undefined) return own.form === "direct" && reference.part === undefined ? afterGreeting(reference, own, teller) : reference
  const isAlike = outer.actors.toSorted().join() === own.actors.toSorted().join()
  const at = { account: reference.account, id: outer.id }
  if (outer.form === "direct") {
    if (isPassedOn(own, outer, teller, reference)) return reference
    const part = sentenceIn(outer, own, teller, reference)
    return { ...at, ...(part === null ? {} : { part }), act: isAlike && !own.negated && isPerformed(own, reference, teller) ? own.act : (part !== null && COURTESIES.has(outer.act)) || (isAlike && own.act === outer.act) ? "state" : outer.act }
  }
  return isAlike ? reference : outermost(at, teller)
}

const COURTESIES: ReadonlySet<Act> = new Set(["thank", "welcome", "congratulate"])

/** A turn without the courtesies that it begins with; as it stands where it has nothing else. */
const afterGreeting = (reference: StatementReference, { content, act }: Statement, teller: Teller): Telling => {
  const { account } = accountAt(reference, teller)
  const pack = packAt(reference, teller)
  const whole = content[0]
  if (whole === undefined || content.length > 1 || pack === undefined) return reference
  const sentences = account.annotation.sentences.filter((sentence) => sentence.end > whole.start && sentence.start < whole.end)
  const first = sentences.findIndex((sentence) => slice(account.document.text, { start: Math.max(sentence.start, whole.start), end: Math.min(sentence.end, whole.end) }).search(pack.phrasing.aside) < 0)
  if (first <= 0) return reference
  return { ...reference, part: { start: Math.max(sentences[first]!.start, whole.start), end: whole.end }, act: COURTESIES.has(act) ? "state" : act }
}

/** What somebody who talked said or did, as a spokesperson of a side tells it: whose account it is stands beside it. */
const isPassedOn = (own: Statement, outer: Statement, teller: Teller, reference: StatementReference): boolean => {
  const { participants } = teller
  return accountAt(reference, teller).side !== null && own.content.length > 0 && own.actors.length > 0 && own.actors.every((id) => participants.has(id)) && !outer.actors.some((id) => participants.has(id)) && !isPart(reference, teller) && !isFragment(reference, teller) && !isQuestion(reference, teller)
}

/** "why the time has come": what is told of it stands elsewhere */
const isQuestion = (reference: StatementReference, teller: Teller): boolean => {
  const [first] = wordsOf(reference, teller)
  return first?.features["PronType"] === "Int" || first?.features["PronType"] === "Rel" || first?.upos === "ADV"
}

/** Acts that a speaker performs by saying so: "we thank you"; others are told as said. */
const PERFORMED: ReadonlySet<Act> = new Set(["thank", "congratulate", "welcome", "regret", "concern", "condemn", "support", "oppose", "propose", "request", "urge", "demand", "warn", "threaten", "ready", "promise"])

const isPerformed = ({ act, cue }: Statement, reference: StatementReference, teller: Teller): boolean => {
  const verb = cue.flatMap((span) => tokensIn(accountAt(reference, teller), span)).find(({ upos }) => upos === "VERB" || upos === "AUX")
  return PERFORMED.has(act) && verb?.features["Tense"] !== "Past"
}

/** The sentence of a turn in which a statement stands. */
const sentenceIn = ({ content }: Statement, inner: Statement, teller: Teller, reference: StatementReference): Span | null => {
  const [at] = inner.content.length > 0 ? inner.content : inner.cue
  const whole = content.find((span) => at !== undefined && overlaps(span, at))
  if (at === undefined || whole === undefined) return null
  const { account } = accountAt(reference, teller)
  const sentences = account.annotation.sentences.filter((sentence) => overlaps(sentence, at))
  if (sentences.length === 0) return null
  const start = Math.max(whole.start, sentences[0]!.start)
  const end = Math.min(whole.end, sentences.at(-1)!.end)
  const text = slice(account.document.text, { start, end })
  return start === whole.start && end === whole.end ? null : { start: start + (text.length - text.trimStart().length), end: end - (text.length - text.trimEnd().length) }
}

/** How much of these places stands in those that are told already, 0…1. */
export const shareTold = (places: readonly Source[], told: readonly Source[]): number => {
  const all = places.reduce((sum, { start, end }) => sum + end - start, 0)
  const known = places.reduce((sum, place) => {
    const letters = told.filter(({ account }) => account === place.account).map(({ start, end }) => ({ start: Math.max(start, place.start), end: Math.min(end, place.end) })).filter(({ start, end }) => start < end).toSorted((a, b) => a.start - b.start)
    let reached = place.start
    return sum + letters.reduce((part, { start, end }) => {
      const from = Math.max(start, reached)
      reached = Math.max(reached, end)
      return part + Math.max(0, end - from)
    }, 0)
  }, 0)
  return all === 0 ? 1 : known / all
}

/** Two accounts of one side that tell the same act of the same people. */
export const isAlike = (a: StatementReference, b: StatementReference, { accounts }: Teller): boolean => {
  const [one, other] = [statementAt(a, accounts), statementAt(b, accounts)]
  const sides = [a, b].map(({ account }) => accounts.find(({ index }) => index === account)?.side ?? null)
  return a.account !== b.account && sides[0] !== null && sides[0] === sides[1] && one.act === other.act && one.negated === other.negated && one.actors.length > 0 && one.actors.toSorted().join() === other.actors.toSorted().join()
}
