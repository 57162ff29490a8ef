import type { TalksWords } from "../parts/talks.ts"

export const talks: TalksWords = {}
