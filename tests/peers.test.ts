import { expect, test } from "vitest"
import { type PeerRow, peerTable } from "../bench/peers/table.ts"

const shares = { exact: 0.5, speaker: 1, actor: 0, side: 0, act: 0.75, form: 1, topic: 0, negated: 1 }
const rows: PeerRow[] = [
  { name: "ours", language: "en", outcome: { speed: 1234.6, words: 30_002, figures: { precision: 0.9, recall: 0.8, f1: 0.847, strict: 0.7, whole: 0.605, shares } } },
  { name: "a longer name", language: "en", outcome: { speed: 98, words: 3000, figures: { precision: 1, recall: 0, f1: 0, strict: 0, whole: 0, shares } } },
  { name: "absent", language: "ru", outcome: "python3 -m venv … failed: not found" },
]

test("the table of peers aligns its columns and tells why a peer was skipped", () => {
  const lines = peerTable(rows).split("\n")
  expect(lines).toHaveLength(4)
  expect(lines[1]!.split(/\s{2,}/)).toEqual(["ours", "en", "1,235", "30,002", "0.90", "0.80", "0.85", "0.70", "0.60", "0.50", "1.00"])
  expect(lines[1]!.length).toBe(lines[0]!.length)
  expect(lines[2]!.indexOf("98") + 2).toBe(lines[0]!.indexOf("words/CPU-s") + "words/CPU-s".length)
  expect(lines[3]).toMatch(/^absent +ru +skipped: python3 -m venv … failed: not found$/)
})
