import { encoderParts } from "../annotate/parts.ts"
import { segment, type Segments } from "../annotate/segment.ts"
import type { Encoder } from "../encoder/encoder.ts"
import { type Lexicon, openLexicons } from "../encoder/lemmas.ts"
import { packs } from "../languages/all.ts"
import type { LanguagePacks } from "../languages/pack.ts"
import { findPublisher } from "../languages/world/publishers.ts"
import type { Document, LanguageCode } from "../model/document.ts"
import { read, type ReadHints, type ReadOptions } from "../read/read.ts"
import { invalidRecord, readRecord } from "../read/record.ts"

/** What every stage works with: the languages, the encoder, and how bytes are read. */
export interface Engine {
  readonly packs: LanguagePacks
  readonly encoder: Encoder
  readonly reading: ReadOptions
  /** words of each language; null where the package has no lexicon */
  readonly lexicons: ReadonlyMap<LanguageCode, Lexicon> | null
}

/** `encoder` was made of the weights that the package ships, `lemmas` are the bytes of its lexicon. */
export const engineWith = (encoder: Encoder, reading: Partial<ReadOptions> = {}, lemmas: Uint8Array | null = null): Engine =>
  ({ packs, encoder, reading: { packs, findPublisher, ...reading }, lexicons: lemmas ? openLexicons(lemmas) : null })

/** Any bytes give a document; what could not be read is among its problems. */
export const readDocument = (engine: Pick<Engine, "reading">, bytes: Uint8Array, hints: ReadHints): Promise<Document> => read(bytes, hints, engine.reading)

/** A line of a JSONL stream (`number` counts from 1) → document; a bad one gives an empty document with the problem record-invalid. */
export const readLine = (engine: Pick<Engine, "reading">, line: string, number: number): Promise<Document> => {
  try {
    return readRecord(JSON.parse(line), number, engine.reading)
  } catch {
    return refuseLine(engine, number, "it is no JSON; write one object a line")
  }
}

/** The document that stands for a line that cannot be worked on. */
export const refuseLine = (engine: Pick<Engine, "reading">, number: number, reason: string, record: unknown = null): Promise<Document> => invalidRecord(record, number, reason, engine.reading)

/** document → its sentences; an encoder in another thread begins to work on them. The later stages are not loaded for it. */
export const begin = (engine: Engine, document: Document): Segments => {
  const segments = segment(document, engine.packs)
  engine.encoder.foresee?.(segments.segments.flatMap(encoderParts))
  return segments
}
