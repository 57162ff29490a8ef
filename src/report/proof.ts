import { lineStarts, placeOf } from "../model/place.ts"
import type { FoundSource, Proof, ProofFinding } from "../model/proof.ts"
import { fill } from "../model/template.ts"
import type { LanguagePack } from "../languages/pack.ts"
import { oneLine, shorten } from "./plain.ts"

const MOST_WORDS = 120
const MOST_MOVED = 5

/** What `verify` prints: the verdict, each fault with its sentence and place, the sources. */
export const proofText = (proof: Proof, found: readonly FoundSource[], findings: readonly ProofFinding[], { proof: words }: LanguagePack): string => {
  const starts = new Map(found.map(({ index, text }) => [index, lineStarts(text)]))
  const tell = ({ fault, source, claim, place, expected, found: now }: ProofFinding): string => {
    const at = place === null || source === null ? null : placeOf(starts.get(source) ?? [0], place.start)
    const name = found.find(({ index }) => index === source)?.name ?? proof.sources.find(({ index }) => index === source)?.file ?? ""
    const values = { name: oneLine(name), place: at === null ? "" : `${at.line}:${at.column}`, expected: shorten(expected, MOST_WORDS), found: shorten(now, MOST_WORDS) }
    const text = fill(words.faults[fault], values)
    return claim === null ? text : fill(words.sentence, { id: claim.id, text: shorten(claim.text, MOST_WORDS), fault: text })
  }
  const places = proof.claims.reduce((all, claim) => all + claim.places.length, 0)
  const verdict = findings.length === 0 ? fill(words.holds, { sentences: String(proof.claims.length), places: String(places), sources: String(proof.sources.length) }) : fill(words.broken, { faults: String(findings.length) })
  // where words were put in at the top of a source, all that follows has moved
  const moved = findings.filter(({ fault }) => fault === "place-moved")
  const listed = moved.length > MOST_MOVED ? findings.filter(({ fault }) => fault !== "place-moved") : findings
  return `${[verdict, ...listed.map((finding) => `- ${tell(finding)}`), ...(moved.length > MOST_MOVED ? [`- ${fill(words.moved, { places: String(moved.length), claims: [...new Set(moved.map(({ claim }) => claim?.id ?? ""))].join(", ") })}`] : []), ...found.map(({ name, sha256 }) => fill(words.source, { name: oneLine(name), hash: sha256 }))].join("\n")}\n`
}
