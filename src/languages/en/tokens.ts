import type { TokenRules } from "../parts/tokens.ts"

export const tokens: TokenRules = { abbreviations: { inner: new Set(), final: new Set() } }
