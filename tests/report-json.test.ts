import { readFileSync } from "node:fs"
import { Ajv } from "ajv"
import { expect, test } from "vitest"
import { comparisonRecord, documentRecord, stringify } from "../src/report/json.ts"
import { ACTS, FORMS, TOPICS } from "../src/model/statement.ts"
import { ACCOUNTS, COMPARISON } from "./support/comparison.ts"

const schema = (name: string) => JSON.parse(readFileSync(new URL(`../schemas/${name}.schema.json`, import.meta.url), "utf8"))
const ajv = new Ajv({ allErrors: true, strictTypes: false })
const validators = { document: ajv.compile(schema("document")), comparison: ajv.compile(schema("comparison")) }

test("documents are as their schema says", () => {
  for (const account of ACCOUNTS) {
    validators.document(JSON.parse(stringify(documentRecord(account))))
    expect(validators.document.errors).toBeNull()
  }
})

test("comparisons are as their schema says", () => {
  validators.comparison(JSON.parse(stringify(comparisonRecord(COMPARISON))))
  expect(validators.comparison.errors).toBeNull()
})

test("the schemas refuse what is not as they say", () => {
  const record = documentRecord(ACCOUNTS[0]!)
  for (const wrong of [
    { ...record, schema: "rapporteur/document@2" }, { ...record, extra: 1 }, { ...record, sha256: "abc" }, { ...record, statements: [{ ...record.statements[0], act: "shout" }] },
    { ...record, sentences: [{ start: -1, end: 3 }] }, { ...record, text: null },
  ]) expect(validators.document(wrong)).toBe(false)
  const comparison = comparisonRecord(COMPARISON)
  for (const wrong of [
    { ...comparison, points: [{ ...comparison.points[0], relation: "similar" }] }, { ...comparison, digest: { language: "en", sentences: [{ text: "Words.", sources: [] }] } },
    { ...comparison, accounts: [{ ...comparison.accounts[0], document: { ...record, text: 1 } }] },
  ]) expect(validators.comparison(wrong)).toBe(false)
})

test("the schemas know every act, form and topic of the model", () => {
  const { $defs } = schema("document")
  expect($defs.statement.properties.act.enum).toEqual([...ACTS])
  expect($defs.statement.properties.form.enum).toEqual([...FORMS])
  expect($defs.topic.enum).toEqual([...TOPICS])
  expect(schema("comparison").$defs).toMatchObject($defs)
})

test("JSON shows no character that a terminal obeys, and means the same", () => {
  const text = "a\u009b31m\u202eb\u2028c\u0007"
  expect(stringify({ text })).not.toMatch(/[\p{Cc}\u2028\u202e]/u)
  expect(JSON.parse(stringify({ text }))).toEqual({ text })
})
