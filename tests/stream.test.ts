import fc from "fast-check"
import { expect, test } from "vitest"
import { lines } from "../src/app/stream.ts"

const chunked = async function* (bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  let from = 0
  for (const cut of [...cuts.map((one) => one % (bytes.length + 1)).toSorted((a, b) => a - b), bytes.length]) {
    yield bytes.subarray(from, cut)
    from = cut
  }
}

test("lines come out whole however the stream is cut", async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.string({ unit: fc.constantFrom("a", "й", "{", " ", "\r") , maxLength: 8 }), { maxLength: 12 }), fc.array(fc.nat(), { maxLength: 8 }), async (wanted, cuts) => {
    const text = wanted.join("\n")
    const found: string[] = []
    for await (const { bytes, cut } of lines(chunked(new TextEncoder().encode(text), cuts))) {
      expect(cut).toBe(false)
      found.push(new TextDecoder().decode(bytes))
    }
    expect(found).toEqual(wanted.at(-1) === "" || wanted.length === 0 ? wanted.slice(0, -1) : wanted)
  }))
})

test("a line without end is never held whole", async () => {
  let longest = 0
  const endless = async function* () {
    for (let n = 0; n < 200; n++) yield new Uint8Array(1000).fill(97)
    yield new TextEncoder().encode("\nshort\n")
  }
  const found: [number, boolean][] = []
  for await (const { bytes, cut } of lines(endless(), 5000)) {
    longest = Math.max(longest, bytes.length)
    found.push([bytes.length, cut])
  }
  expect(found).toEqual([[5000, true], [5, false]])
  expect(longest).toBe(5000)
})
