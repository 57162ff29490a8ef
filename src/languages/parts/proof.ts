import type { ProofFault } from "../../model/proof.ts"

/** What `verify` tells. */
export interface ProofWords {
  /** {sentences} {places} {sources} */
  readonly holds: string
  /** {faults} */
  readonly broken: string
  /** {name} {hash} */
  readonly source: string
  /** {id} {text} of the claim, {name} and {place} of the source, {expected} {found} */
  readonly faults: Readonly<Record<ProofFault, string>>
  /** {places} {claims}: many places that stand elsewhere in the same words */
  readonly moved: string
  /** {id} {text} {fault}: a fault of a sentence */
  readonly sentence: string
}
