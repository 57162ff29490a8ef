import { existsSync, readFileSync } from "node:fs"
import { loadEngine } from "../../src/app/engine.ts"
import { understandRecords } from "../../src/app/stream.ts"
import type { Account } from "../../src/model/comparison.ts"
import { crossValidated, judgeAll, reliability } from "./calibration.ts"
import { addDocument, figures, type GoldStatement, judge, matchStatements, noTotals, type Figures, SHARES, type Totals } from "./statement-score.ts"

export interface GoldDocument {
  readonly id: string
  readonly language: string
  readonly publisher: string | null
  readonly text: string
  readonly date: string | null
  readonly url: string | null
  readonly statements: readonly GoldStatement[]
}

const GOLD = new URL("../../../shared/data/gold/statements.dev.jsonl", import.meta.url)

/** The gold documents, or null where the data is not beside the project. */
export function readGold(): GoldDocument[] | null {
  if (!existsSync(GOLD)) return null
  return readFileSync(GOLD, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line) as GoldDocument)
}

/** What the program makes of the gold texts, given as a user would give them: text, publisher, date and address. */
export async function predict(gold: readonly GoldDocument[]): Promise<Account[]> {
  const encoder = new TextEncoder()
  async function* records(): AsyncGenerator<Uint8Array> {
    for (const { id, text, publisher, date, url, language } of gold) yield encoder.encode(`${JSON.stringify({ id, text, publisher, date, url, language })}\n`)
  }
  const accounts: Account[] = []
  for await (const account of understandRecords(await loadEngine(), records())) accounts.push(account)
  return accounts
}

export const asPredicted = (account: Account) => ({ actors: account.annotation.actors, statements: account.statements })

export function totalsBy(gold: readonly GoldDocument[], accounts: readonly Account[], key: (g: GoldDocument) => string): Map<string, Totals> {
  const totals = new Map<string, Totals>()
  gold.forEach((g, i) => {
    const k = key(g)
    if (!totals.has(k)) totals.set(k, noTotals())
    addDocument(totals.get(k)!, g.statements, asPredicted(accounts[i]!))
  })
  return totals
}

const line = (name: string, t: Totals, f: Figures): string =>
  `${name.padEnd(22)} gold ${String(t.gold).padStart(4)} pred ${String(t.predicted).padStart(4)} P ${f.precision.toFixed(3)} R ${f.recall.toFixed(3)} F1 ${f.f1.toFixed(3)} strict ${f.strict.toFixed(3)} whole ${f.whole.toFixed(3)} | ${SHARES.map((s) => `${s} ${f.shares[s].toFixed(3)}`).join(" ")}`

/**
 * Prints the measure over all, by language and by publisher; `--errors` lists what was missed, extra or wrong, `--calibration` how far the confidence
 * can be trusted, `--documents` the figures of each.
 */
export async function run(args: readonly string[]): Promise<number> {
  const gold = readGold()
  if (!gold) {
    console.log("Skipped: no ../shared/data")
    return 0
  }
  const only = args.includes("--id") ? args[args.indexOf("--id") + 1] : undefined
  const chosen = gold.filter((g) => !only || g.id.includes(only) || g.language === only)
  const accounts = await predict(chosen)
  console.log("Nothing that finds statements is learned from these documents (the heads learn from other texts, labelled by the rules), but the rules were written with them in sight; the confidence is fitted on them: --calibration tells it cross-validated.")
  const keys: ((g: GoldDocument) => string)[] = [() => "ALL", (g) => g.language, (g) => g.publisher ?? "-", ...(args.includes("--documents") ? [(g: GoldDocument) => g.id.slice(0, 22)] : [])]
  for (const key of keys) for (const [name, t] of totalsBy(chosen, accounts, key)) console.log(line(name.slice(0, 22), t, figures(t)))
  if (args.includes("--calibration")) await printCalibration(chosen)
  if (args.includes("--errors")) for (const [i, g] of chosen.entries()) printErrors(g, accounts[i]!)
  return 0
}

/** Figures in per cent for the golden file, by language; null without the data. */
export async function golden(): Promise<Record<string, number> | null> {
  const gold = readGold()
  if (!gold) return null
  const accounts = await predict(gold)
  const rows = [...totalsBy(gold, accounts, (g) => g.language)].map(([language, totals]) => [language, figures(totals)] as const)
  return Object.fromEntries(rows.flatMap(([language, f]) => [[`${language} F1`, f.f1], [`${language} strict`, f.strict], [`${language} whole`, f.whole]].map(([k, v]) => [k, Math.round(Number(v) * 10_000) / 100])))
}

/** The confidence is fitted on these very documents, so what it says of a document is told by models fitted without it. */
async function printCalibration(gold: readonly GoldDocument[]): Promise<void> {
  const judged = await judgeAll(gold)
  console.log(reliability("\nconfidence as shipped (fitted on these documents)", judged, judged.map((j) => j.confidence)))
  if (new Set(judged.map((j) => j.document)).size >= 10) console.log(reliability("\nconfidence cross-validated by document", judged, crossValidated(judged)))
}

function printErrors(g: GoldDocument, account: Account): void {
  const words = (spans: readonly ({ start: number; end: number } | null)[]): string => spans.map((s) => (s ? g.text.slice(s.start, s.end) : "—")).join(" … ").replaceAll("\n", "⏎")
  const document = asPredicted(account)
  const matches = matchStatements(g.statements, document.statements)
  const name = (id: string): string => {
    const actor = document.actors.find((a) => a.id === id)
    return actor ? `${actor.name}/${actor.side}` : id
  }
  console.log(`\n== ${g.id}`)
  for (const m of matches) {
    const gs = g.statements[m.gold]!
    const p = document.statements[m.predicted]!
    const verdict = judge(gs, p, document, m.dice)
    const wrong = Object.entries(verdict).filter(([, right]) => !right).map(([k]) => k)
    if (!wrong.length) continue
    console.log(`wrong ${wrong.join(",")} | cue ${words(p.cue)} | rule ${p.rule}`)
    if (!verdict.exact) console.log(`   content gold: ${words(gs.content)}\n           ours: ${words(p.content)}`)
    if (!verdict.speaker) console.log(`   speaker gold: ${words([gs.speaker])} ours: ${words([p.speaker])}`)
    if (!verdict.actor) console.log(`   actor gold: ${JSON.stringify(gs.actor)} ours: ${p.actors.map(name).join(", ")}`)
    for (const k of ["act", "form", "negated"] as const) if (!verdict[k]) console.log(`   ${k} gold: ${gs[k]} ours: ${p[k]}`)
    if (!verdict.topic) console.log(`   topic gold: ${gs.topics} ours: ${p.topics}`)
  }
  const foundGold = new Set(matches.map((m) => m.gold))
  const foundOurs = new Set(matches.map((m) => m.predicted))
  for (const [i, s] of g.statements.entries()) if (!foundGold.has(i)) console.log(`MISSED ${s.act} ${s.form} | ${words([s.speaker])} | cue ${words(s.cue)} | ${words(s.content)}`)
  for (const [i, s] of document.statements.entries()) if (!foundOurs.has(i)) console.log(`EXTRA ${s.act} ${s.form} | ${words([s.speaker])} | cue ${words(s.cue)} | ${words(s.content)} | ${s.rule}`)
}
