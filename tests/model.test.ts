import { expect, test } from "vitest"
import { contains, cover, overlaps } from "../src/model/span.ts"

test("half-open spans: neighbours do not overlap", () => {
  expect(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false)
  expect(overlaps({ start: 0, end: 4 }, { start: 3, end: 5 })).toBe(true)
  expect(contains({ start: 0, end: 4 }, { start: 0, end: 4 })).toBe(true)
  expect(cover({ start: 4, end: 6 }, { start: 1, end: 5 })).toEqual({ start: 1, end: 6 })
})
