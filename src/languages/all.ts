import type { LanguagePack, LanguagePacks } from "./pack.ts"
import { pack as en } from "./en/pack.ts"
import { pack as ru } from "./ru/pack.ts"
import { pack as uk } from "./uk/pack.ts"

export const packs: LanguagePacks = new Map<string, LanguagePack>([en, ru, uk].map((pack) => [pack.code, pack]))
