import { accessSync, constants, fstatSync, openSync, readFileSync, readSync } from "node:fs"
import type { WeightSource } from "../encoder/weights.ts"

const WEIGHTS = new URL("../../weights/rapporteur.weights", import.meta.url)
const LEMMAS = new URL("../../weights/rapporteur.lemmas", import.meta.url)

/** The bytes of the weight file: of the one that RAPPORTEUR_WEIGHTS names, else of the package's own. Throws where it cannot be read. */
export const loadWeights = (): Uint8Array => ofWeights((path) => readFileSync(path))

/** The same file, of which only what is needed is read; it stays open while the process lives. Throws where it cannot be read. */
export const openWeightFile = (): WeightSource => ofWeights((path) => {
  const file = openSync(path, "r")
  const read: WeightSource["read"] = (from, into) => {
    for (let done = 0; done < into.length;) {
      const count = readSync(file, into, done, into.length - done, from + done)
      if (count === 0) throw new Error(`the weight file ends after ${from + done} bytes`)
      done += count
    }
  }
  return { length: fstatSync(file).size, read }
})

/** Throws where there is no weight file that can be read. */
export const checkWeights = (): void => ofWeights((path) => accessSync(path, constants.R_OK))

const ofWeights = <T>(use: (path: string | URL) => T): T => {
  const path = process.env.RAPPORTEUR_WEIGHTS || WEIGHTS
  try {
    return use(path)
  } catch (error) {
    const place = path instanceof URL ? decodeURIComponent(path.pathname) : path
    throw new Error(`cannot read the language model ${place} (${(error as NodeJS.ErrnoException).code}); reinstall the package or set RAPPORTEUR_WEIGHTS`, { cause: error })
  }
}

/** The bytes of the lemma lexicon: of the one that RAPPORTEUR_LEMMAS names, else of the package's own; null where there is none: all works without it, with poorer lemmas. */
export const loadLemmas = (): Uint8Array | null => {
  try {
    return readFileSync(process.env.RAPPORTEUR_LEMMAS || LEMMAS)
  } catch {
    return null
  }
}
