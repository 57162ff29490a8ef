import { codes } from "../languages/codes.ts"

export type OutputFormat = "table" | "html" | "markdown" | "json" | "csv"

/** Languages in which headings and digests can be written; the first is the preset. */
export const outputLanguages: readonly string[] = codes
