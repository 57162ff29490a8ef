import type { Phrasing } from "../parts/phrasing.ts"

export const phrasing: Phrasing = {}
