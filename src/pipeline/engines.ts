import type { Encoder } from "../encoder/encoder.ts"
import { loadEncoder } from "../encoder/encoder.ts"
import { quickAnalyser } from "../encoder/quick.ts"
import type { WeightSource } from "../encoder/weights.ts"
import { packs } from "../languages/all.ts"
import { findPublisher } from "../languages/world/publishers.ts"
import type { ReadOptions } from "../read/read.ts"
import { type Engine, engineWith } from "./opening.ts"

/** `weights` and, if there are any, `lemmas` are the files that the package ships; throws where they are not of this version. */
export const createEngine = (weights: Uint8Array | WeightSource, reading: Partial<ReadOptions> = {}, lemmas: Uint8Array | null = null): Engine =>
  engineWith(loadEncoder(weights, lemmas), reading, lemmas)

/** What pairing works with: it needs no weights. */
export interface QuickEngine extends Pick<Engine, "packs" | "reading"> {
  readonly encoder: Pick<Encoder, "analyse">
}

/** `lemmas` are the bytes of the lemma lexicon; without it names are told from other words by their capitals alone. */
export const createQuickEngine = (lemmas: Uint8Array | null, reading: Partial<ReadOptions> = {}): QuickEngine =>
  ({ packs, encoder: quickAnalyser(lemmas), reading: { packs, findPublisher, ...reading } })
