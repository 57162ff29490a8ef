import { createHash } from "node:crypto"
import fc from "fast-check"
import { expect, test } from "vitest"
import { sha256 } from "../src/read/sha256.ts"

const known = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex")

test("the hash is SHA-256, whatever the bytes", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => { expect(sha256(bytes)).toBe(known(bytes)) }), { numRuns: 300 })
})

test.each([0, 55, 56, 63, 64, 65, 119, 120, 128, 100_000])("at %i bytes", (length) => {
  const bytes = Uint8Array.from({ length }, (_, n) => n * 31)
  expect(sha256(bytes)).toBe(known(bytes))
})

test("of a part of a buffer", () => {
  const bytes = Uint8Array.from({ length: 500 }, (_, n) => n)
  expect(sha256(bytes.subarray(3, 431))).toBe(known(bytes.slice(3, 431)))
})
