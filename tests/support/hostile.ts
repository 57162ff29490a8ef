import type { Comparison } from "../../src/model/comparison.ts"
import { COMPARISON, account } from "./comparison.ts"

/** What an account may hold to break out of a page, a terminal, a table or a spreadsheet. */
export const HOSTILE = "</p></script><script>owned=1</script><img src=x onerror=owned=1><a href=\"javascript:owned=1\">x</a> \"'`&lt; {owned} --><!-- ]]> | **b** [l](javascript:x) \u202egnp.exe\u202c \u001b[31mred\u001b]0;t\u0007 \u009b2J =SUM(A1) \u0000"

/** The comparison with hostile text wherever an account, a name or a sentence can carry it. */
export const hostile = (): Comparison => {
  const text = `${HOSTILE}\n\nPresident ${HOSTILE} warned that ${HOSTILE} end.\n`
  const evil = account({
    file: `${HOSTILE}.txt`, language: "en", side: HOSTILE, publisher: HOSTILE, url: "javascript:owned=1", title: HOSTILE, text,
    actors: { evil: [HOSTILE, HOSTILE, HOSTILE] },
    statements: [{ speaker: `President ${HOSTILE}`, actors: ["evil"], cue: "warned", content: `${HOSTILE} end`, act: "warn", topic: "trade", form: "direct" }],
    problems: [{ code: "speaker-unresolved", span: { start: 0, end: 5 }, message: HOSTILE }],
  })
  const source = { account: 0, start: 0, end: HOSTILE.length }
  return {
    talks: { ...COMPARISON.talks, participants: ["evil"], duration: null, followUps: [{ text: HOSTILE, ...source }], claims: { date: [], channel: [], duration: [], initiator: [], jointStatement: [] } },
    accounts: [{ index: 0, side: HOSTILE, kind: "readout", account: evil }],
    points: [{ id: "p1", topic: "trade", label: HOSTILE, relation: "only", rule: "only", why: HOSTILE, statements: [{ account: 0, id: "s1" }], silent: [], strengths: { 0: 4 }, inside: [{ side: HOSTILE, relation: "differs", rule: "strength", why: HOSTILE, statements: [{ account: 0, id: "s1" }] }] }],
    columns: [{ side: HOSTILE, accounts: [0] }],
    pressClaims: [{ claim: { account: 0, id: "s1" }, sides: [HOSTILE], verdict: "not-found", rule: "not-found", why: HOSTILE, statements: [{ account: 0, id: "s1" }] }],
    digest: { language: "en", title: HOSTILE, sentences: [{ text: HOSTILE, sources: [source], section: HOSTILE }] },
    problems: [{ code: "account-alone", span: null, message: HOSTILE }],
  }
}
