import { accessSync, constants, readFileSync } from "node:fs"

const WEIGHTS = new URL("../../weights/rapporteur.weights", import.meta.url)
const LEMMAS = new URL("../../weights/rapporteur.lemmas", import.meta.url)

/** The bytes of the weight file: of the one that RAPPORTEUR_WEIGHTS names, else of the package's own. Throws where it cannot be read. */
export const loadWeights = (): Uint8Array => ofWeights((path) => readFileSync(path))

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
