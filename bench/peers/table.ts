import type { Figures } from "../evaluate/statement-score.ts"

export interface PeerRow {
  readonly name: string
  readonly language: string
  /** why there is no measure, or the measure: words a CPU-second without loading, and the figures on the gold texts */
  readonly outcome: string | { readonly speed: number; readonly words: number; readonly figures: Figures }
}

const HEAD = ["", "lang", "words/CPU-s", "on words", "P", "R", "F1", "strict", "whole", "exact", "speaker"]

/** Rows as a table with aligned columns; what was skipped tells why. */
export function peerTable(rows: readonly PeerRow[]): string {
  const cells = rows.map(({ name, language, outcome }) => {
    if (typeof outcome === "string") return [name, language, `skipped: ${outcome}`]
    const { precision, recall, f1, strict, whole, shares } = outcome.figures
    return [name, language, ...[outcome.speed, outcome.words].map((n) => Math.round(n).toLocaleString("en")), ...[precision, recall, f1, strict, whole, shares.exact, shares.speaker].map((n) => n.toFixed(2))]
  })
  const width = HEAD.map((head, i) => Math.max(head.length, ...cells.map((row) => (row.length === HEAD.length || i < 2 ? (row[i]?.length ?? 0) : 0))))
  const line = (row: readonly string[]): string => row.map((cell, i) => (i < 2 || row.length < HEAD.length ? cell.padEnd(width[i]!) : cell.padStart(width[i]!))).join("  ").trimEnd()
  return [HEAD, ...cells].map(line).join("\n")
}
