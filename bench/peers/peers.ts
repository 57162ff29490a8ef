import { spawnSync } from "node:child_process"
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { homedir } from "node:os"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"
import { loadEngine } from "../../src/app/engine.ts"
import { understandRecords } from "../../src/app/stream.ts"
import type { Cue } from "../../src/languages/parts/cues.ts"
import type { Account } from "../../src/model/comparison.ts"
import { asPredicted, type GoldDocument, readGold } from "../evaluate/statements.ts"
import { addDocument, figures, noTotals, type PredictedDocument } from "../evaluate/statement-score.ts"
import { environment, type Peer, PEERS } from "./peer.ts"
import { type PeerRow, peerTable } from "./table.ts"

interface Text {
  readonly id: string
  readonly text: string
}

const CORPORA: Readonly<Record<string, string>> = { en: "wh-readouts.jsonl.gz", ru: "wikinews-ru.jsonl.gz" }
const corpora = new URL("../../../shared/data/corpora/", import.meta.url)
const OUR_WORDS = 30_000
const words = (text: string): number => text.split(/\s+/).filter(Boolean).length

/**
 * Our statements and those of published systems on the same texts: words a CPU-second (loading not counted) and accuracy on the gold. Peers install themselves into
 * $RAPPORTEUR_PEERS (default: .cache/rapporteur-peers in the home folder); one that cannot be had is skipped with its reason. `--only NAME` runs one.
 */
export async function run(args: readonly string[]): Promise<number> {
  const gold = readGold()
  if (!gold) {
    console.log("Skipped: no ../shared/data")
    return 0
  }
  const folder = process.env.RAPPORTEUR_PEERS ?? join(homedir(), ".cache", "rapporteur-peers")
  mkdirSync(folder, { recursive: true })
  const only = args.includes("--only") ? args[args.indexOf("--only") + 1]! : ""
  const chosen = PEERS.filter((p) => p.name.includes(only))
  const rows: PeerRow[] = []
  for (const language of new Set(chosen.map((p) => p.language))) {
    const marked = gold.filter((g) => g.language === language)
    rows.push(await measureOurs(language, marked))
    for (const peer of chosen.filter((p) => p.language === language)) rows.push(await measure(peer, marked, folder))
  }
  console.log(peerTable(rows))
  return 0
}

/** The gold texts, and texts of the corpus up to so many words. */
function textsOf(language: string, gold: readonly GoldDocument[], most: number): Text[] {
  const texts: Text[] = gold.map(({ id, text }) => ({ id, text }))
  let count = texts.reduce((sum, t) => sum + words(t.text), 0)
  const file = new URL(CORPORA[language] ?? "-", corpora)
  if (count >= most || !existsSync(file)) return texts
  for (const line of gunzipSync(readFileSync(file)).toString("utf8").split("\n")) {
    if (count >= most || !line) break
    const { text } = JSON.parse(line) as { text?: string }
    if (!text) continue
    texts.push({ id: `corpus-${texts.length}`, text })
    count += words(text)
  }
  return texts
}

async function measureOurs(language: string, gold: readonly GoldDocument[]): Promise<PeerRow> {
  const engine = await loadEngine()
  const texts = textsOf(language, gold, OUR_WORDS)
  const encoder = new TextEncoder()
  const understand = async (some: readonly Text[]): Promise<Account[]> => {
    async function* records(): AsyncGenerator<Uint8Array> {
      for (const text of some) yield encoder.encode(`${JSON.stringify({ ...text, language })}\n`)
    }
    const accounts: Account[] = []
    for await (const account of understandRecords(engine, records())) accounts.push(account)
    return accounts
  }
  await understand(texts.slice(0, 1))
  const before = process.cpuUsage()
  const accounts = await understand(texts)
  const { user, system } = process.cpuUsage(before)
  const count = texts.reduce((sum, t) => sum + words(t.text), 0)
  return { name: "rapporteur", language, outcome: { speed: (count * 1e6) / (user + system), words: count, figures: scored(gold, accounts.map(asPredicted)) } }
}

async function measure(peer: Peer, gold: readonly GoldDocument[], folder: string): Promise<PeerRow> {
  const { name, language } = peer
  try {
    const command = peer.prepare(folder)
    const files = ["input.jsonl", "cues.json", "output.jsonl"].map((f) => join(folder, f))
    writeFileSync(files[0]!, textsOf(language, gold, peer.words).map((t) => `${JSON.stringify(t)}\n`).join(""))
    writeFileSync(files[1]!, JSON.stringify(await cueWords(language)))
    const { status, error, stderr } = spawnSync(command[0]!, [...command.slice(1), ...files], { encoding: "utf8", env: environment })
    if (error || status !== 0) throw new Error(error?.message ?? stderr.trim().split("\n").at(-1))
    const lines = readFileSync(files[2]!, "utf8").trimEnd().split("\n").map((line) => JSON.parse(line) as unknown)
    const time = lines.at(-1) as { words: number; cpuSeconds: number }
    return { name, language, outcome: { speed: time.words / time.cpuSeconds, words: time.words, figures: scored(gold, lines as PredictedDocument[]) } }
  } catch (error) {
    return { name, language, outcome: error instanceof Error ? error.message : String(error) }
  }
}

/** The first act of every strong reporting verb, and of every noun that a verb makes a report. */
async function cueWords(language: string): Promise<object> {
  const { cues } = (await loadEngine()).packs.get(language)!.cues
  const acts = (fits: (cue: Cue) => boolean): object => Object.fromEntries(cues.filter((c) => !c.weak && fits(c)).map((c) => [c.lemma, c.act]).reverse())
  return { verbs: acts((c) => c.upos === "VERB"), nouns: acts((c) => c.upos === "NOUN" && c.support.length > 0), support: [...new Set(cues.flatMap((c) => c.support))] }
}

/** Documents stand in the order of the gold; texts behind them are for the timing only. */
function scored(gold: readonly GoldDocument[], found: readonly PredictedDocument[]): ReturnType<typeof figures> {
  const totals = noTotals()
  gold.forEach((g, i) => {
    addDocument(totals, g.statements, found[i]!)
  })
  return figures(totals)
}
