import { existsSync, readFileSync, writeFileSync } from "node:fs"

/** Figure by name ("en_ewt.test raw text LAS"), in per cent; null where the data is not beside the project. */
export type GoldenFigures = Readonly<Record<string, number>> | null

/** What a part of the evaluation may export to be held against the committed figures. */
interface GoldenPart {
  readonly golden?: () => Promise<GoldenFigures>
}
type Kept = Readonly<Record<string, Readonly<Record<string, number>>>>

const FILE = new URL("../golden.json", import.meta.url)
const DATA = new URL("../../../shared/data/", import.meta.url)
/** points that a figure may fall without failing */
const TOLERANCE = 0.5

/** `--golden` holds every part's figures against bench/golden.json, `--update` writes them there; parts may be named behind it. Returns the exit code. */
export const run = async (arguments_: readonly string[], parts: Readonly<Record<string, () => Promise<object>>>): Promise<number> => {
  if (!existsSync(DATA)) {
    console.log("Skipped: no ../shared/data")
    return 0
  }
  const [mode, ...names] = arguments_
  const chosen = Object.entries(parts).filter(([name]) => names.length === 0 || names.includes(name))
  const measured: Record<string, Record<string, number>> = {}
  for (const [name, load] of chosen) {
    const figures = await (await load() as GoldenPart).golden?.()
    if (figures) measured[name] = { ...figures }
  }
  return mode === "--update" ? update(measured) : compare(readKept(), measured)
}

const readKept = (): Kept => existsSync(FILE) ? JSON.parse(readFileSync(FILE, "utf8")) as Kept : {}

const update = (measured: Kept): number => {
  const rounded = Object.fromEntries(Object.entries(measured).map(([part, figures]) => [part, Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, Math.round(figure * 100) / 100]))]))
  writeFileSync(FILE, `${JSON.stringify({ ...readKept(), ...rounded }, null, 2)}\n`)
  console.log(`bench/golden.json: ${Object.entries(rounded).map(([part, figures]) => `${Object.keys(figures).length} figures of ${part}`).join(", ") || "nothing to write"}`)
  return 0
}

const compare = (kept: Kept, measured: Kept): number => {
  const { held, drops } = holdAgainst(kept, measured)
  for (const drop of drops) console.log(`DROP ${drop}`)
  console.log(`${held} figures held, ${drops.length} dropped by more than ${TOLERANCE}`)
  if (held + drops.length === 0) console.log("Nothing was compared: bench/golden.json has no figure of these parts; write them with --update")
  return drops.length > 0 || held === 0 ? 1 : 0
}

/** Figures that hold, and a line for each that fell by more than the tolerance or is gone; parts that were not measured are left out. */
export const holdAgainst = (kept: Kept, measured: Kept): { readonly held: number; readonly drops: readonly string[] } => {
  const lines = Object.keys(kept).filter((part) => measured[part]).flatMap((part) =>
    Object.entries(kept[part]!).map(([name, before]) => dropOf(`${part}: ${name}`, before, measured[part]![name])))
  const drops = lines.filter((line) => line !== null)
  return { held: lines.length - drops.length, drops }
}

const dropOf = (name: string, before: number, now: number | undefined): string | null => {
  if (now === undefined) return `${name}: ${before.toFixed(2)}, now not measured`
  return now < before - TOLERANCE ? `${name}: ${before.toFixed(2)}, now ${now.toFixed(2)}` : null
}
