import { type Readable, Transform, type TransformCallback } from "node:stream"
import { pipeline } from "node:stream/promises"
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib"

/** More came than is read. */
export class BodyTooLarge extends Error {}
/** The body is packed in a way that is not read. */
export class UnknownEncoding extends Error {}

/** Reads a body to its end and unpacks it; stops as soon as the packed or the unpacked bytes exceed the limit. */
export async function readBody(body: Readable, contentEncoding: string | null, maxBytes: number, signal: AbortSignal): Promise<Uint8Array> {
  const codings = (contentEncoding ?? "").toLowerCase().split(",").map((name) => name.trim()).filter((name) => name !== "" && name !== "identity")
  if (codings.length > 2) throw new UnknownEncoding(`${codings.length} layers of compression`)
  const chunks: Buffer[] = []
  let size = 0
  const collect = new Transform({
    transform(chunk: Buffer, _encoding, done: TransformCallback) {
      size += chunk.length
      if (size > maxBytes) return done(new BodyTooLarge())
      chunks.push(chunk)
      done()
    },
  })
  await pipeline([body, limited(maxBytes), ...codings.reverse().map(unpacker), collect], { signal })
  return new Uint8Array(Buffer.concat(chunks))
}

/** Passes bytes on until there are too many. */
function limited(maxBytes: number): Transform {
  let size = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done: TransformCallback) {
      size += chunk.length
      done(size > maxBytes ? new BodyTooLarge() : null, chunk)
    },
  })
}

function unpacker(coding: string): Transform {
  if (coding === "gzip" || coding === "x-gzip") return createGunzip()
  if (coding === "deflate") return createInflate()
  if (coding === "br") return createBrotliDecompress()
  throw new UnknownEncoding(coding)
}
