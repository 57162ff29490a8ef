/**
 * The measure of statements, as the project's script defines it: a prediction matches a gold statement when the contents overlap with
 * Dice ≥ .5 and the cues overlap (or both are empty), or with Dice ≥ .8; greedily from the best pair, one to one.
 */
export interface GoldStatement {
  readonly speaker: GoldSpan | null
  readonly actor: readonly GoldActor[] | GoldActor | null
  readonly cue: readonly GoldSpan[]
  readonly content: readonly GoldSpan[]
  readonly form: string
  readonly act: string
  readonly topics: readonly string[]
  readonly negated: boolean
}
interface GoldSpan {
  readonly start: number
  readonly end: number
}
interface GoldActor {
  readonly name: string
  readonly side: string | null
}
export interface PredictedDocument {
  readonly actors: readonly { readonly id: string; readonly name: string; readonly side: string | null }[]
  readonly statements: readonly PredictedStatement[]
}
export interface PredictedStatement {
  readonly speaker: GoldSpan | null
  readonly actors: readonly string[]
  readonly cue: readonly GoldSpan[]
  readonly content: readonly GoldSpan[]
  readonly form: string
  readonly act: string
  readonly topics: readonly string[]
  readonly negated: boolean
}

export const SHARES = ["exact", "speaker", "actor", "side", "act", "form", "topic", "negated"] as const
export interface Totals extends Record<(typeof SHARES)[number], number> {
  gold: number
  predicted: number
  matched: number
  strict: number
  whole: number
}
export const noTotals = (): Totals => ({ gold: 0, predicted: 0, matched: 0, strict: 0, whole: 0, exact: 0, speaker: 0, actor: 0, side: 0, act: 0, form: 0, topic: 0, negated: 0 })

const characters = (spans: readonly (GoldSpan | null)[]): Set<number> => {
  const set = new Set<number>()
  for (const span of spans) if (span) for (let i = span.start; i < span.end; i++) set.add(i)
  return set
}
const common = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  let n = 0
  for (const x of a) if (b.has(x)) n++
  return n
}
const dice = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => (a.size + b.size ? (2 * common(a, b)) / (a.size + b.size) : 0)

export interface Match {
  readonly gold: number
  readonly predicted: number
  readonly dice: number
}

export function matchStatements(gold: readonly GoldStatement[], predicted: readonly PredictedStatement[]): Match[] {
  const content = predicted.map((p) => characters(p.content))
  const cues = predicted.map((p) => characters(p.cue))
  const pairs = gold.flatMap((g, i) => {
    const goldContent = characters(g.content)
    const goldCue = characters(g.cue)
    return predicted.flatMap((p, j) => {
      const d = dice(goldContent, content[j]!)
      const cue = common(goldCue, cues[j]!) > 0 || (!g.cue.length && !p.cue.length)
      return d >= 0.8 || (d >= 0.5 && cue) ? [{ gold: i, predicted: j, dice: d, rank: d + (cue ? 1 : 0) }] : []
    })
  })
  const usedGold = new Set<number>()
  const usedPredicted = new Set<number>()
  return pairs
    .sort((a, b) => b.rank - a.rank || b.gold - a.gold || b.predicted - a.predicted)
    .filter((pair) => {
      if (usedGold.has(pair.gold) || usedPredicted.has(pair.predicted)) return false
      usedGold.add(pair.gold)
      usedPredicted.add(pair.predicted)
      return true
    })
}

const lastWord = (name: string): string => name.normalize("NFKD").replace(/\p{Mn}/gu, "").toLowerCase().trim().split(/\s+/).at(-1) ?? ""
const setsEqual = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === b.size && [...a].every((x) => b.has(x))

function people(statement: GoldStatement): GoldActor[] {
  if (!statement.actor) return []
  return Array.isArray(statement.actor) ? [...statement.actor] : [statement.actor as GoldActor]
}

export interface Verdict {
  readonly exact: boolean
  readonly speaker: boolean
  readonly actor: boolean
  readonly side: boolean
  readonly act: boolean
  readonly form: boolean
  readonly topic: boolean
  readonly negated: boolean
}

export function judge(g: GoldStatement, p: PredictedStatement, document: PredictedDocument, d: number): Verdict {
  const goldSpeaker = characters([g.speaker])
  const predictedSpeaker = characters([p.speaker])
  const byId = new Map(document.actors.map((a) => [a.id, a]))
  const goldPeople = people(g)
  const predictedPeople = p.actors.flatMap((id) => byId.get(id) ?? [])
  const key = (a: { name: string; side: string | null }): string => JSON.stringify([lastWord(a.name ?? ""), a.side ?? null])
  const side = (a: { side: string | null }): string => JSON.stringify(a.side ?? null)
  return {
    exact: d > 0.99,
    speaker: (!goldSpeaker.size && !predictedSpeaker.size) || common(goldSpeaker, predictedSpeaker) > 0,
    actor: setsEqual(new Set(goldPeople.map(key)), new Set(predictedPeople.map(key))),
    side: setsEqual(new Set(goldPeople.map(side)), new Set(predictedPeople.map(side))),
    act: g.act === p.act,
    form: g.form === p.form,
    topic: g.topics.some((t) => p.topics.includes(t)) || !g.topics.length,
    negated: Boolean(g.negated) === Boolean(p.negated),
  }
}

export function addDocument(totals: Totals, gold: readonly GoldStatement[], document: PredictedDocument): void {
  totals.gold += gold.length
  totals.predicted += document.statements.length
  for (const match of matchStatements(gold, document.statements)) {
    const verdict = judge(gold[match.gold]!, document.statements[match.predicted]!, document, match.dice)
    totals.matched++
    for (const share of SHARES) totals[share] += Number(verdict[share])
    totals.strict += Number(verdict.speaker && verdict.act)
    totals.whole += Number(verdict.speaker && verdict.act && verdict.exact)
  }
}

export interface Figures {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly strict: number
  readonly whole: number
  readonly shares: Readonly<Record<(typeof SHARES)[number], number>>
}

export function figures(t: Totals): Figures {
  const precision = t.matched / Math.max(1, t.predicted)
  const recall = t.matched / Math.max(1, t.gold)
  const of = (k: number): number => (2 * k) / Math.max(1, t.gold + t.predicted)
  const shares = Object.fromEntries(SHARES.map((s) => [s, t[s] / Math.max(1, t.matched)])) as Figures["shares"]
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall), strict: of(t.strict), whole: of(t.whole), shares }
}
