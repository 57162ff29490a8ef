import type { ProofWords } from "../parts/proof.ts"

export const proof: ProofWords = {
  holds: "Everything holds. Claims: {sentences}; places: {places}; sources: {sources}.",
  broken: "It does not hold. Faults: {faults}.",
  source: "{name}: SHA-256 {hash}",
  sentence: "{id} “{text}”: {fault}",
  moved: "{places} places stand elsewhere in the same words (claims {claims})",
  faults: {
    "source-missing": "source {expected} is not there; put it where the record names it, or give the file after the record",
    "source-changed": "{name} has changed: its SHA-256 is {found}, it was {expected}",
    "place-changed": "{name}:{place} has “{found}” where “{expected}” stood",
    "place-moved": "“{expected}” has moved to {name}:{place}",
    "quote-missing": "“{expected}” is quoted, but stands at none of its places",
    "claim-bare": "it rests on no place in a source",
  },
}
