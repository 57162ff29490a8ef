import { codes } from "../languages/codes.ts"

export type OutputFormat = "table" | "html" | "markdown" | "json" | "csv"
export type ExtractFormat = "json" | "jsonl" | "table" | "csv"
export type DigestFormat = "text" | "json" | "markdown" | "html"
export type ProofFormat = "text" | "json"
export type VersionsFormat = "table" | "json" | "markdown" | "html"
export type TalksFormat = "table" | "json" | "jsonl"
export type AnnotationFormat = "conllu" | "json"

/** Languages in which headings and digests can be written; the first is the preset. */
export const outputLanguages: readonly string[] = codes
