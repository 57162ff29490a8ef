import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { startHelper } from "../src/app/encoder-helper.ts"
import { pairEncoder } from "../src/app/encoder-pair.ts"
import { loadLemmas, loadWeights } from "../src/app/weights.ts"
import type { Encoder } from "../src/encoder/encoder.ts"
import { loadEncoder } from "../src/encoder/encoder.ts"

const words = readFileSync("examples/1-canada.txt", "utf8").split(/\s+/)
const sentences = Array.from({ length: 60 }, (_, index) => ({ forms: words.slice(index * 3, index * 3 + 4 + (index % 17)), language: "en" }))
const own = loadEncoder(loadWeights(), loadLemmas())

test("two threads give what one gives, in the same order", async () => {
  const counted = { items: 0 }
  const here: Encoder = {
    analyse: (items) => {
      counted.items += items.length
      return own.analyse(items)
    },
    embed: own.embed,
  }
  const helper = startHelper()
  const pair = pairEncoder(() => here, helper, 0)
  const alone = own.analyse(sentences)
  const texts = sentences.map(({ forms }) => forms.join(" "))
  let rounds = 0
  do {
    counted.items = 0
    expect(pair.analyse(sentences)).toEqual(alone)
    expect(pair.embed(texts)).toEqual(own.embed(texts))
    await new Promise((resolve) => setTimeout(resolve, 50))
  } while (counted.items === sentences.length && ++rounds < 100)
  // the helper has loaded by now and does a share
  expect(counted.items).toBeLessThan(sentences.length)
})

test("what was foreseen is done by the helper, whatever is asked for first", () => {
  const pair = pairEncoder(() => { throw new Error("loaded") }, startHelper())
  const [first, second] = [sentences.slice(0, 20), sentences.slice(20, 40)]
  pair.foresee?.(first)
  pair.foresee?.(second)
  expect(pair.embed(["a text", "another"])).toEqual(own.embed(["a text", "another"]))
  expect(pair.analyse(second)).toEqual(own.analyse(second))
  expect(pair.analyse(first)).toEqual(own.analyse(first))
  expect(pair.analyse(first)).toEqual(own.analyse(first))
})

test("once this thread has an encoder, little work stays here", () => {
  const pair = pairEncoder(() => own, { ...startHelper(), port: null as never }, 0)
  expect(pair.analyse(sentences.slice(0, 3))).toEqual(own.analyse(sentences.slice(0, 3)))
})

test("a helper that cannot load is given up", () => {
  const helper = startHelper()
  Atomics.store(helper.state, 0, 1)
  const pair = pairEncoder(() => own, { ...helper, port: new MessageChannel().port1 as never })
  pair.foresee?.(sentences)
  expect(pair.analyse(sentences)).toEqual(own.analyse(sentences))
  expect(pair.analyse(sentences)).toEqual(own.analyse(sentences))
})
