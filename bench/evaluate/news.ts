import { readdirSync, readFileSync } from "node:fs"
import { loadEngine } from "../../src/app/engine.ts"
import { understandRecords } from "../../src/app/stream.ts"
import type { Account } from "../../src/model/comparison.ts"
import { type MarkedActor, type MarkedArticle, type MarkedStatement, parseArticle } from "./news-format.ts"
import { figures, type GoldStatement, judge, type Match, matchStatements, noTotals, SHARES, type Totals } from "./statement-score.ts"
import { asPredicted } from "./statements.ts"

const FOLDER = new URL("../../tests/news/", import.meta.url)
/** Short accounts in the manner of outlets that the development data lacks, marked with actors and topics before the program read them. */
export const ACCOUNTS = new URL("../../tests/accounts/", import.meta.url)

export interface ReadArticle extends MarkedArticle {
  readonly name: string
  readonly account: Account
}

/** The articles of our own writing in `tests/news/<language>/` or `tests/accounts/<language>/`, with what the program makes of them. */
export async function readArticles(language: string, room: URL = FOLDER): Promise<ReadArticle[]> {
  const folder = new URL(`${language}/`, room)
  const articles = readdirSync(folder).filter((f) => f.endsWith(".txt")).sort().map((f) => ({ name: f.replace(/\.txt$/, ""), ...parseArticle(readFileSync(new URL(f, folder), "utf8")) }))
  const encoder = new TextEncoder()
  async function* records(): AsyncGenerator<Uint8Array> {
    for (const { name, about, text } of articles) yield encoder.encode(`${JSON.stringify({ id: name, ...about, text, language })}\n`)
  }
  const accounts: Account[] = []
  for await (const account of understandRecords(await loadEngine(), records())) accounts.push(account)
  return articles.map((article, i) => ({ ...article, account: accounts[i]! }))
}

const asGold = (s: MarkedStatement): GoldStatement => ({ ...s, actor: s.actors, act: s.acts[0]!, form: s.forms[0]! })

/** Matches by the measure of statements; what matches an optional statement counts for nothing. */
export function matchArticle(article: ReadArticle): { readonly matches: readonly Match[]; readonly missed: readonly number[]; readonly extra: readonly number[] } {
  const { statements } = article.account
  const all = matchStatements(article.statements.map(asGold), statements)
  const matched = { gold: new Set(all.map((m) => m.gold)), predicted: new Set(all.map((m) => m.predicted)) }
  return {
    matches: all.filter((m) => !article.statements[m.gold]!.optional),
    missed: article.statements.flatMap((s, i) => (s.optional || matched.gold.has(i) ? [] : [i])),
    extra: statements.flatMap((_, i) => (matched.predicted.has(i) ? [] : [i])),
  }
}

export function addArticle(totals: Totals, article: ReadArticle): void {
  const { matches, missed, extra } = matchArticle(article)
  totals.gold += matches.length + missed.length
  totals.predicted += matches.length + extra.length
  for (const match of matches) {
    const verdict = verdictOf(article, match)
    totals.matched++
    for (const share of SHARES) totals[share] += Number(verdict[share])
    totals.strict += Number(verdict.speaker && verdict.act)
    totals.whole += Number(verdict.speaker && verdict.act && verdict.exact)
  }
}

function verdictOf(article: ReadArticle, { gold, predicted, dice }: Match): ReturnType<typeof judge> {
  const marked = article.statements[gold]!
  const found = article.account.statements[predicted]!
  return { ...judge(asGold(marked), found, asPredicted(article.account), dice), act: marked.acts.includes(found.act), form: marked.forms.includes(found.form) }
}

/** Prints the measure of each article and of all; `--errors` lists what was missed, extra or wrong. */
export async function run(args: readonly string[]): Promise<number> {
  printArticles(await readArticles("en"), args.includes("--errors"))
  return 0
}

export function printArticles(articles: readonly ReadArticle[], errors: boolean): void {
  const all = noTotals()
  for (const article of articles) {
    const totals = noTotals()
    for (const t of [all, totals]) addArticle(t, article)
    console.log(lineOf(article.name, totals))
    if (errors) printErrors(article)
  }
  console.log(lineOf("all", all))
}

function lineOf(name: string, totals: Totals): string {
  const { precision, recall, f1, strict, whole, shares } = figures(totals)
  const shown = { P: precision, R: recall, F1: f1, strict, whole, exact: shares.exact, speaker: shares.speaker, actor: shares.actor, act: shares.act, form: shares.form, topic: shares.topic }
  return `${name.padEnd(14)} marked ${String(totals.gold).padStart(3)} found ${String(totals.predicted).padStart(3)}  ${Object.entries(shown).map(([k, v]) => `${k} ${v.toFixed(3)}`).join(" ")}`
}

function printErrors(article: ReadArticle): void {
  const { matches, missed, extra } = matchArticle(article)
  const words = (spans: readonly ({ start: number; end: number } | null)[]): string => spans.map((s) => (s ? article.text.slice(s.start, s.end) : "—")).join(" … ")
  for (const match of matches) {
    const marked = article.statements[match.gold]!
    const found = article.account.statements[match.predicted]!
    const verdict = verdictOf(article, match)
    const wrong = (["exact", "speaker", "actor", "act", "form", "topic", "negated"] as const).filter((k) => !verdict[k] && (k !== "actor" || marked.actors))
    if (wrong.length) console.log(`  ${marked.id} wrong ${wrong.join(",")} | ${words(found.cue)} | ${found.rule}`)
    if (wrong.includes("exact")) console.log(`      content  ${words(marked.content)}\n      ours     ${words(found.content)}`)
    if (wrong.includes("speaker")) console.log(`      speaker  ${words([marked.speaker])}   ours ${words([found.speaker])}`)
    if (wrong.includes("actor")) console.log(`      actor  ${actorsOf(marked.actors ?? [])}   ours ${actorsOf(found.actors.flatMap((id) => article.account.annotation.actors.find((a) => a.id === id) ?? []))}`)
    if (wrong.includes("topic")) console.log(`      topic  ${marked.topics.join(", ")}   ours ${found.topics.join(", ")}`)
    if (wrong.includes("act")) console.log(`      act  ${marked.acts.join("|")}   ours ${found.act}`)
    if (wrong.includes("form")) console.log(`      form  ${marked.forms.join("|")}   ours ${found.form}`)
  }
  for (const i of missed) {
    const s = article.statements[i]!
    console.log(`  MISSED ${s.id} ${s.acts.join("|")} | ${words([s.speaker])} | ${words(s.cue)} | ${words(s.content)}`)
  }
  for (const i of extra) {
    const s = article.account.statements[i]!
    console.log(`  EXTRA ${s.act} | ${words([s.speaker])} | ${words(s.cue)} | ${words(s.content)} | ${s.rule}`)
  }
}

const actorsOf = (actors: readonly MarkedActor[]): string => actors.map((a) => `${a.name} / ${a.side}`).join("; ") || "-"
