import type { FoundSource, Proof, ProofClaim, ProofFinding, QuotedPlace } from "../model/proof.ts"
import { flat } from "./wording.ts"

/**
 * Whether every claim still rests on its sources: the bytes by their hash, every place by the words that stood there, every quotation by the words of its
 * places. Empty: all holds. Of a source that changed, each claim that lost its words is named, or none where the change touches no cited place.
 */
export const verify = (proof: Proof, found: readonly FoundSource[]): readonly ProofFinding[] => {
  const sources = new Map(found.map((source) => [source.index, source]))
  const ofSources = proof.sources.flatMap((source): readonly ProofFinding[] => {
    const now = sources.get(source.index)
    const name = source.file ?? source.url ?? String(source.index + 1)
    if (now === undefined) return [{ fault: "source-missing", source: source.index, claim: null, place: null, expected: name, found: "" }]
    return now.sha256 === source.sha256 ? [] : [{ fault: "source-changed", source: source.index, claim: null, place: null, expected: source.sha256, found: now.sha256 }]
  })
  return [...ofSources, ...proof.claims.flatMap((claim) => ofClaim(claim, proof, sources))]
}

const ofClaim = (claim: ProofClaim, proof: Proof, sources: ReadonlyMap<number, FoundSource>): readonly ProofFinding[] => {
  const { id, text } = claim
  const finding = (fault: ProofFinding["fault"], place: QuotedPlace | null, found: string, expected = place?.exact ?? ""): ProofFinding =>
    ({ fault, source: place?.account ?? null, claim: { id, text }, place: place && { start: place.start, end: place.end }, expected, found })
  if (claim.places.length === 0) return [finding("claim-bare", null, "", text)]
  const places = claim.places.flatMap((place): readonly ProofFinding[] => {
    const now = sources.get(place.account)
    if (now === undefined) return proof.sources.some(({ index }) => index === place.account) ? [] : [finding("source-missing", place, "")]
    const words = now.text.slice(place.start, place.end)
    if (place.exact.trim() === "") return [finding("claim-bare", place, words)]
    // that a source changed elsewhere is told of the source
    const isOther = now.sha256 !== proof.sources.find(({ index }) => index === place.account)?.sha256
    if (words === place.exact && (isOther || isAround(now.text, place))) return []
    const moved = movedTo(now.text, place)
    if (moved !== null) return [{ ...finding("place-moved", place, place.exact), place: { start: moved, end: moved + place.exact.length } }]
    const [expected, stands] = words === place.exact ? [place.prefix + place.exact + place.suffix, now.text.slice(Math.max(0, place.start - place.prefix.length), place.end + place.suffix.length)] : [place.exact, words]
    const at = firstDifference(expected, stands)
    return [{ ...finding("place-changed", place, near(stands, at), near(expected, at)), place: { start: Math.min(place.end, place.start + (words === place.exact ? 0 : at)), end: place.end } }]
  })
  return claim.quotes ? [...places, ...missingQuotes(claim).map((words) => finding("quote-missing", null, "", words))] : places
}

const isAround = (text: string, { start, end, prefix, suffix }: QuotedPlace): boolean => text.slice(0, start).endsWith(prefix) && text.slice(end).startsWith(suffix)

const firstDifference = (a: string, b: string): number => {
  let at = 0
  while (at < a.length && at < b.length && a[at] === b[at]) at++
  return at
}

const SHOWN = 50
/** The words around a place in a text. */
const near = (text: string, at: number): string => `${at > SHOWN ? "… " : ""}${text.slice(Math.max(0, at - SHOWN), at + SHOWN)}${at + SHOWN < text.length ? " …" : ""}`

/** Where the words with what stood before and after them stand now; null where nowhere. */
const movedTo = (text: string, { prefix, exact, suffix }: QuotedPlace): number | null => {
  const at = text.indexOf(prefix + exact + suffix)
  return at < 0 ? null : at + prefix.length
}

/** What a sentence puts between quotation marks, the outermost ones: "… “a “b” c” …" → a “b” c. */
export const quotationsIn = (text: string): readonly string[] => {
  const found: string[] = []
  const open: string[] = []
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!
    // “ opens a quotation, but closes one that „ opened
    const closes = letter === "”" || letter === "»" || (letter === "“" && open.at(-1) === "„")
    if (!closes && "“«„".includes(letter)) {
      if (open.length === 0) from = at + 1
      open.push(letter)
    } else if (closes && open.length > 0) {
      open.pop()
      if (open.length === 0) found.push(text.slice(from, at))
    }
  }
  return found
}

const NAMES = /^(?:[^.!?]|\.(?=\S)){1,40}$/u

/** Marks of quotation within quotations are the digest's own, and so is the comma or stop before them at the end. */
const plain = (words: string): string => flat(words).replace(/[“”„«»"‘’]/gu, "'").replace(/,(?=')/gu, "")

/** Quotations that are no words of the claim's places. Names of outlets stand between marks too: a short one at the end of brackets or the beginning is none. */
const missingQuotes = ({ text, places }: ProofClaim): readonly string[] => {
  const sources = places.map(({ prefix, exact, suffix }) => plain(prefix + exact + suffix))
  const joined = sources.join(" ")
  const isName = (words: string): boolean => NAMES.test(words) && (text.startsWith(`«${words}»`) || text.startsWith(`“${words}”`) || new RegExp(`\\([^()]*[«“]${words.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&")}[»”][^()]*\\)`, "u").test(text))
  return quotationsIn(text).flatMap((words) => words.split(" … ")).map((words) => flat(words).replace(/ …$/u, "")).filter((words) => words !== "" && !sources.some((source) => source.includes(plain(words))) && !joined.includes(plain(words)) && !isName(words))
}
