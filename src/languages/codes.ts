import type { LanguageCode } from "../model/document.ts"

/** Codes of the packs, in the order of `all.ts`, for those who must not load the packs themselves. The first is the default output language. */
export const codes: readonly LanguageCode[] = ["en", "ru", "uk"]
