import { readFileSync } from "node:fs"

const DEFAULT = new URL("../../weights/rapporteur.weights", import.meta.url)

/** The bytes of the weight file: of the one that RAPPORTEUR_WEIGHTS names, else of the package's own. Throws where it cannot be read. */
export const loadWeights = (): Uint8Array => {
  const path = process.env.RAPPORTEUR_WEIGHTS || DEFAULT
  try {
    return readFileSync(path)
  } catch (error) {
    const place = path instanceof URL ? decodeURIComponent(path.pathname) : path
    throw new Error(`cannot read the language model ${place} (${(error as NodeJS.ErrnoException).code}); reinstall the package or set RAPPORTEUR_WEIGHTS`, { cause: error })
  }
}
