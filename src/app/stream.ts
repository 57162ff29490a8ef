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

/** Documents and characters that are read before the first of them is understood; a longer document stands alone. */
const AHEAD = 24
const AHEAD_CHARACTERS = 12_000

/** A record that was read; `work` understands it. */
interface Read {
  readonly characters: number
  readonly work: () => Account | Promise<Account>
}

/**
 * Records of a JSONL stream → accounts, in input order, one at a time. A bad record gives an account with its problem and the stream goes on. Some records
 * that have come already are read ahead, so that the encoder can work on them together; none is waited for.
 */
export async function* understandRecords(engine: Engine, stream: AsyncIterable<Uint8Array>): AsyncGenerator<Account> {
  const source = lines(stream)
  const queue: Read[] = []
  const take = (): Promise<IteratorResult<Line>> => {
    const next = source.next()
    // its error is told when it is awaited
    next.catch(() => {})
    return next
  }
  let number = 0
  let next = take()
  let ended = false
  const isFull = (): boolean => queue.length >= AHEAD || queue.reduce((sum, { characters }) => sum + characters, 0) >= AHEAD_CHARACTERS
  try {
    while (true) {
      while (!ended && !isFull() && (queue.length === 0 || await hasCome(next))) {
        const { value: line, done } = await next
        ended = done === true
        if (ended) break
        next = take()
        number += 1
        if (!isBlank(line.bytes)) queue.push(await readAhead(engine, line, number))
      }
      const first = queue.shift()
      if (first === undefined) return
      yield await first.work()
    }
  } finally {
    source.return(undefined).catch(() => {})
  }
}

const hasCome = (next: Promise<unknown>): Promise<boolean> =>
  Promise.race([next.then(() => true, () => true), new Promise<false>((resolve) => { setImmediate(resolve, false) })])

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 32 || byte === 13 || byte === 9)

const readAhead = async (engine: Engine, { bytes, cut }: Line, number: number): Promise<Read> => {
  const { begin, makeTables, readLine, refuseLine, understand } = await import("../pipeline.ts")
  const bare = (document: Document): Account => ({ document, annotation: { sentences: [], mentions: [], actors: [], problems: [] }, statements: [], problems: document.problems })
  const refused = async (reason: string): Promise<Account> => bare(await refuseLine(engine, number, reason))
  if (cut) return { characters: 0, work: () => refused(`it is longer than ${MOST_BYTES / 1024 / 1024} MB; leave it out or cut it`) }
  const document = await readLine(engine, new TextDecoder().decode(bytes), number)
  const failed = async (error: unknown): Promise<Account> => {
    const account = await refused(`it could not be worked on: ${error instanceof Error ? error.message : String(error)}`)
    return { ...account, document: { ...account.document, id: document.id } }
  }
  try {
    const segments = begin(engine, document)
    makeTables(engine, segments)
    const work = (): Account | Promise<Account> => {
      try {
        return understand(engine, document, segments).account
      } catch (error) {
        return failed(error)
      }
    }
    return { characters: document.text.length, work }
  } catch (error) {
    return { characters: 0, work: () => failed(error) }
  }
}
