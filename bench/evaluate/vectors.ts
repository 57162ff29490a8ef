import { existsSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { loadEngine } from "../../src/app/engine.ts"
import type { Encoder } from "../../src/encoder/encoder.ts"

const PARALLEL = fileURLToPath(new URL("../../../shared/data/parallel", import.meta.url))

/** A file of translations and the languages of its columns behind the id. */
const FILES: readonly (readonly [file: string, languages: readonly string[]])[] = [
  ["pud.en-ru-uk.dev", ["en", "ru", "uk"]],
  ["wmt22.ru-en.dev", ["ru", "en"]],
  ["wmt22.uk-en.dev", ["uk", "en"]],
]

/** So many sentences among which the translation is looked for. */
const CANDIDATES = 500

export interface Retrieval {
  readonly name: string
  /** sentences looked for */
  readonly count: number
  /** of these, those whose nearest sentence in the other language is the translation */
  readonly right: number
}

/** P@1 of sentence vectors: `from[n]` and `to[n]` are translations of each other. */
export const retrieved = (from: readonly Float32Array[], to: readonly Float32Array[]): number =>
  from.filter((vector, n) => to.every((other, m) => m === n || dot(vector, other) < dot(vector, to[n]!))).length

const dot = (a: Float32Array, b: Float32Array): number => a.reduce((sum, value, n) => sum + value * b[n]!, 0)

/** null where the data is not beside the project */
export const retrievals = (encoder: Pick<Encoder, "embed">): readonly Retrieval[] | null => {
  if (!existsSync(PARALLEL)) return null
  return FILES.flatMap(([file, languages]) => {
    const rows = readFileSync(`${PARALLEL}/${file}.tsv`, "utf8").split("\n").map((line) => line.replace(/\r$/, "").split("\t")).filter((row) => row.length > languages.length).slice(0, CANDIDATES)
    const vectors = new Map(languages.map((language, column) => [language, encoder.embed(rows.map((row) => row[column + 1]!))]))
    return pairsOf(languages).map(([from, to]) => ({ name: `${file.split(".")[0]} ${from}→${to}`, count: rows.length, right: retrieved(vectors.get(from)!, vectors.get(to)!) }))
  })
}

const pairsOf = (languages: readonly string[]): readonly (readonly [string, string])[] =>
  languages.length === 2 ? [[languages[0]!, languages[1]!]] : [["ru", "en"], ["uk", "en"], ["ru", "uk"]]

export const golden = async (): Promise<Readonly<Record<string, number>> | null> => {
  const found = retrievals((await loadEngine()).encoder)
  return found && Object.fromEntries(found.map(({ name, count, right }) => [`P@1 ${name}`, 100 * right / count]))
}

export const run = async (): Promise<number> => {
  const found = retrievals((await loadEngine()).encoder)
  if (!found) {
    console.log("Skipped: no ../shared/data")
    return 0
  }
  console.log(`The translation among ${CANDIDATES} sentences, nearest by its vector:`)
  for (const { name, count, right } of found) console.log(`${name.padEnd(14)} ${right} of ${count} = ${(100 * right / count).toFixed(1)}`)
  return 0
}
