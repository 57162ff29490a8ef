import type { Account } from "../model/comparison.ts"
import type { Document } from "../model/document.ts"
import type { Engine } from "../pipeline.ts"
import { MOST_BYTES } from "./input.ts"

/** A line of a stream, or the fact that it was longer than `most` bytes (then `bytes` is its beginning). */
interface Line {
  readonly bytes: Uint8Array
  readonly cut: boolean
}

/** Splits a stream into lines without ever holding more than one line of at most `most` bytes. */
export async function* lines(stream: AsyncIterable<Uint8Array>, most: number = MOST_BYTES): AsyncGenerator<Line> {
  let pieces: Uint8Array[] = []
  let length = 0
  let cut = false
  const keep = (piece: Uint8Array): void => {
    const room = most - length
    if (piece.length > room) cut = true
    if (room <= 0) return
    pieces.push(piece.subarray(0, room))
    length += Math.min(piece.length, room)
  }
  const take = (): Line => {
    const line = { bytes: Buffer.concat(pieces), cut }
    pieces = []
    length = 0
    cut = false
    return line
  }
  for await (const chunk of stream) {
    let from = 0
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      keep(chunk.subarray(from, at))
      yield take()
      from = at + 1
    }
    keep(chunk.subarray(from))
  }
  if (length > 0 || cut) yield take()
}

/** Records of a JSONL stream → accounts, in input order, one at a time. A bad record gives an account with its problem and the stream goes on. */
export async function* understandRecords(engine: Engine, stream: AsyncIterable<Uint8Array>): AsyncGenerator<Account> {
  let number = 0
  for await (const line of lines(stream)) {
    number += 1
    if (isBlank(line.bytes)) continue
    yield await understandRecord(engine, line, number)
  }
}

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 32 || byte === 13 || byte === 9)

const understandRecord = async (engine: Engine, { bytes, cut }: Line, number: number): Promise<Account> => {
  const { readLine, refuseLine, understand } = await import("../pipeline.ts")
  const bare = (document: Document): Account => ({ document, annotation: { sentences: [], mentions: [], actors: [], problems: [] }, statements: [], problems: document.problems })
  if (cut) return bare(await refuseLine(engine, number, `it is longer than ${MOST_BYTES / 1024 / 1024} MB; leave it out or cut it`))
  const document = await readLine(engine, new TextDecoder().decode(bytes), number)
  try {
    return understand(engine, document).account
  } catch (error) {
    return bare({ ...(await refuseLine(engine, number, `it could not be worked on: ${error instanceof Error ? error.message : String(error)}`)), id: document.id })
  }
}
