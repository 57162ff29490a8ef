import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { loadEngine } from "../../src/app/engine.ts"
import type { Comparison } from "../../src/model/comparison.ts"
import { compareAccounts, readDocument, understand, type Engine } from "../../src/pipeline.ts"
import { comparisonRecord } from "../../src/report/json.ts"
import { addTalks, noTalksTotals, shareOf, talksLines, type ComparisonRecord, type TalksCase, type TalksTotals } from "./talk-score.ts"

const ACCOUNTS = fileURLToPath(new URL("../../../shared/data/accounts", import.meta.url))

/** Talks of our own writing, marked before the program read them. */
export const OWN_TALKS = fileURLToPath(new URL("../../tests/talks", import.meta.url))

export interface TalksFolder {
  readonly folder: string
  readonly given: TalksCase
}

/** The talks with expected facts, or null where the data is not beside the project. */
export function readTalks(folder: string = ACCOUNTS): readonly TalksFolder[] | null {
  if (!existsSync(folder)) return null
  return readdirSync(folder).sort().flatMap((name) => {
    const file = `${folder}/${name}/talks.json`
    const given = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) as TalksCase : null
    return given?.expected === undefined ? [] : [{ folder: `${folder}/${name}`, given }]
  })
}

/** The accounts as a user would give them: files with publisher, date and address; `bare` gives the files alone. */
export async function compareTalks(engine: Engine, { folder, given }: TalksFolder, bare = false): Promise<Comparison> {
  const accounts = []
  for (const { file, publisher, date, url, language } of given.docs ?? given.accounts) {
    if (!existsSync(`${folder}/${file}`)) continue
    const document = await readDocument(engine, readFileSync(`${folder}/${file}`), bare ? { file } : { file, publisher, published: date, url, language })
    accounts.push(understand(engine, document).account)
  }
  return compareAccounts(engine, accounts, { language: "en" })
}

/** The totals over all talks; null where the data is not there. */
export async function talksTotals(engine: Engine, folder: string = ACCOUNTS): Promise<TalksTotals | null> {
  const talks = readTalks(folder)
  if (talks === null) return null
  const totals = noTalksTotals()
  for (const one of talks) addTalks(totals, one.given, comparisonRecord(await compareTalks(engine, one)))
  return totals
}

const after = (args: readonly string[], flag: string): string | undefined => (args.includes(flag) ? args[args.indexOf(flag) + 1] : undefined)

/**
 * Prints the measure of comparisons. `--errors` lists the facts that were missed, `--own` takes the talks of our own writing, `--cases FOLDER` any others, `--bare` gives the files without what
 * their pages say, `--out FOLDER` keeps the comparisons, `--in FOLDER` scores comparisons that were kept, `--id TEXT` takes only some.
 */
export async function run(args: readonly string[]): Promise<number> {
  const talks = readTalks(args.includes("--own") ? OWN_TALKS : after(args, "--cases"))
  if (talks === null) {
    console.log("Skipped: no ../shared/data")
    return 0
  }
  const [out, kept, id] = [after(args, "--out"), after(args, "--in"), after(args, "--id")]
  const engine = kept === undefined ? await loadEngine() : null
  if (out !== undefined) mkdirSync(out, { recursive: true })
  const totals = noTalksTotals()
  for (const one of talks.filter(({ given }) => id === undefined || given.id.includes(id))) {
    const file = `${one.given.id}.json`
    if (engine === null && !existsSync(`${kept}/${file}`)) continue
    const record = engine === null ? JSON.parse(readFileSync(`${kept}/${file}`, "utf8")) as ComparisonRecord : comparisonRecord(await compareTalks(engine, one, args.includes("--bare")))
    if (out !== undefined) writeFileSync(`${out}/${file}`, JSON.stringify(record, null, 1))
    addTalks(totals, one.given, record)
  }
  for (const line of talksLines(totals)) console.log(line)
  if (args.includes("--errors")) for (const line of totals.wrong) console.log(line)
  return 0
}

/** Figures in per cent for the golden file, by kind of fact; null without the data. */
export async function golden(): Promise<Record<string, number> | null> {
  const totals = readTalks() === null ? null : await talksTotals(await loadEngine())
  if (!totals) return null
  return Object.fromEntries((["ALL", "frame", "both", "only", "statement"] as const).map((kind) => [kind, Math.round(10_000 * shareOf(totals, kind)) / 100]))
}
