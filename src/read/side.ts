import type { LanguagePacks } from "../languages/pack.ts"

const built = new WeakMap<LanguagePacks, ReadonlyMap<string, string>>()

const fold = (name: string): string => name.trim().toLowerCase().replaceAll("ё", "е").replaceAll(/[’ʼ`]/g, "'").replace(/^the /, "").replaceAll(".", "")

/** Names of states and blocs in every language → the English name by which sides are told apart. */
const sidesByName = (packs: LanguagePacks): ReadonlyMap<string, string> => {
  const known = built.get(packs)
  if (known) return known
  const made = new Map<string, string>()
  for (const pack of packs.values()) {
    const { states } = pack.names.world()
    for (const [id, { names }] of pack.names.entities()) {
      const side = states.get(id)?.side
      if (side === null || side === undefined) continue
      for (const name of [side, ...names]) if (!made.has(fold(name))) made.set(fold(name), side)
    }
  }
  built.set(packs, made)
  return made
}

/** "Норвегия", "the united states", "UK" → the side that is meant; a name that no table knows stays as it was given. */
export const sideNamed = (name: string, packs: LanguagePacks): string => sidesByName(packs).get(fold(name)) ?? name
