import type { Account, AccountKind, Comparison, Point, Relation, Source } from "../../src/model/comparison.ts"
import type { Problem } from "../../src/model/problem.ts"
import type { Span } from "../../src/model/span.ts"
import { ACT_LADDER, type Act, type Form, type Statement, type Topic } from "../../src/model/statement.ts"

/** A statement told by the words of the text; each is found at its first place. */
interface Told {
  readonly speaker?: string
  readonly actors?: readonly string[]
  readonly cue?: string
  readonly content: string
  readonly act: Act
  readonly topic: Topic
  readonly form?: Form
  readonly negated?: boolean
  readonly within?: string
}

export const find = (text: string, words: string): Span => {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`"${words}" is not in the text`)
  return { start, end: start + words.length }
}

const statement = (text: string, told: Told, index: number): Statement => ({
  id: `s${index + 1}`,
  speaker: told.speaker === undefined ? null : find(text, told.speaker),
  actors: told.actors ?? [],
  cue: told.cue === undefined ? [] : [find(text, told.cue)],
  content: [find(text, told.content)],
  form: told.form ?? "indirect", act: told.act, strength: ACT_LADDER[told.act].strength, topics: [told.topic], about: [],
  addressee: null, target: null, negated: told.negated ?? false, within: told.within ?? null, rule: "told", confidence: 0.9,
})

export interface ToldAccount {
  readonly file: string
  readonly language: string
  readonly side: string | null
  readonly publisher?: string
  readonly url?: string
  readonly title?: string
  readonly text: string
  readonly actors: Readonly<Record<string, readonly [name: string, as: string, side: string | null]>>
  readonly statements: readonly Told[]
  readonly problems?: readonly Problem[]
}

export const account = (told: ToldAccount): Account => {
  const sentences = [...told.text.matchAll(/[^\n]+/g)].map((match, index) => ({
    start: match.index, end: match.index + match[0].length, language: told.language, block: index, tokens: [],
  }))
  const actors = Object.entries(told.actors).map(([id, [name, as, side]]) => ({ id, name, as, kind: "person" as const, side, wikidata: null }))
  const mentions = actors.map((actor) => ({ ...find(told.text, actor.as), actors: [actor.id], kind: "name" as const, rule: "told", sentence: 0, token: 0 }))
  return {
    document: {
      id: told.file, file: told.file, url: told.url ?? null, language: told.language, title: told.title ?? null, author: null, publisher: told.publisher ?? null, published: "2026-10-14",
      side: told.side, sha256: "0".repeat(64), text: told.text, blocks: sentences.map(({ start, end }) => ({ start, end, kind: "paragraph" as const, language: told.language })),
      problems: [],
    },
    annotation: { sentences, mentions, actors, problems: [] },
    statements: told.statements.map((one, index) => statement(told.text, one, index)),
    problems: told.problems ?? [],
  }
}

const point = (id: string, topic: Topic, relation: Relation, why: string, references: readonly string[], accounts: readonly Account[]): Point => {
  const statements = references.map((reference) => ({ account: Number(reference.split(":")[0]), id: reference.split(":")[1]! }))
  const strengths = Object.fromEntries(statements.map((one) => [String(one.account), accounts[one.account]!.statements.find((s) => s.id === one.id)!.strength]))
  const silent = accounts.map((_, index) => index).filter((index) => !statements.some((one) => one.account === index))
  return { id, topic, label: topic, relation, rule: `${relation}-rule`, why, statements, silent, strengths }
}

const ENGLISH = `Readout of the call

Prime Minister Anna Berg spoke with President Timur Aliev on 3 May 2026. The call lasted 40 minutes.
Prime Minister Berg warned that new tolls would be answered in kind. She raised the case of the detained sailors.
The leaders discussed the ferry line. President Aliev promised that the port would stay open.
"We will not look away," she said.
`

const RUSSIAN = `Состоялся разговор Тимура Алиева с Анной Берг

Беседа продолжалась около часа. Тимур Алиев предложил обсудить сборы в порту.
Стороны договорились открыть паромную линию.
`

const PRESS = `За словами речника, розмова тривала сорок хвилин. Долю моряків сторони не згадували.
`

export const ACCOUNTS: readonly Account[] = [
  account({
    file: "berg.txt", language: "en", side: "Norway", publisher: "Office of the Prime Minister", url: "https://example.org/berg", title: "Readout of the call", text: ENGLISH,
    actors: { "anna-berg": ["Anna Berg", "Anna Berg", "Norway"], "timur-aliev": ["Timur Aliev", "Timur Aliev", "Kazakhstan"] },
    statements: [
      { speaker: "Prime Minister Berg", actors: ["anna-berg"], cue: "warned", content: "new tolls would be answered in kind", act: "warn", topic: "trade" },
      { speaker: "She", actors: ["anna-berg"], cue: "raised", content: "the case of the detained sailors", act: "discuss", topic: "prisoners", form: "nominal" },
      { speaker: "The leaders", actors: ["anna-berg", "timur-aliev"], cue: "discussed", content: "the ferry line", act: "discuss", topic: "transport", form: "nominal" },
      { speaker: "President Aliev", actors: ["timur-aliev"], cue: "promised", content: "the port would stay open", act: "promise", topic: "trade" },
      { speaker: "she", actors: ["anna-berg"], cue: "said", content: "We will not look away,", act: "state", topic: "prisoners", form: "direct" },
    ],
  }),
  account({
    file: "aliev.txt", language: "ru", side: "Kazakhstan", publisher: "Акорда", text: RUSSIAN,
    actors: { "timur-aliev": ["Timur Aliev", "Тимур Алиев", "Kazakhstan"], "anna-berg": ["Anna Berg", "Анной Берг", "Norway"] },
    statements: [
      { speaker: "Тимур Алиев", actors: ["timur-aliev"], cue: "предложил обсудить", content: "сборы в порту", act: "propose", topic: "trade", form: "nominal" },
      { speaker: "Стороны", actors: ["timur-aliev", "anna-berg"], cue: "договорились", content: "открыть паромную линию", act: "agree", topic: "transport" },
    ],
  }),
  account({
    file: "press.txt", language: "uk", side: null, publisher: "Вісник", text: PRESS, actors: {},
    statements: [{ speaker: "речника", cue: "За словами", content: "розмова тривала сорок хвилин", act: "state", topic: "talks" }],
    problems: [{ code: "speaker-unresolved", span: find(PRESS, "речника"), message: "The speaker \"речника\" could not be told." }],
  }),
]

const at = (accountIndex: number, words: string): Source => ({ account: accountIndex, ...find(ACCOUNTS[accountIndex]!.document.text, words) })

/** Three accounts of one made-up call, with every relation among the points. */
export const COMPARISON: Comparison = {
  talks: {
    date: "2026-05-03", participants: ["anna-berg", "timur-aliev"], sides: ["Norway", "Kazakhstan"], channel: "call",
    duration: { minutes: 40, approximate: false, ...at(0, "40 minutes") }, initiator: null, jointStatement: null, followUps: [],
    claims: {
      date: [{ value: "2026-05-03", ...at(0, "3 May 2026") }], channel: [{ value: "call", ...at(0, "spoke") }],
      duration: [{ value: 40, ...at(0, "40 minutes") }, { value: 60, ...at(1, "около часа") }, { value: 40, ...at(2, "сорок хвилин") }], initiator: [], jointStatement: [],
    },
  },
  accounts: ACCOUNTS.map((one, index) => ({ index, side: one.document.side, kind: (["readout", "readout", "press"] as readonly AccountKind[])[index]!, account: one })),
  columns: [{ side: "Norway", accounts: [0] }, { side: "Kazakhstan", accounts: [1] }, { side: null, accounts: [2] }],
  pressClaims: [{ claim: { account: 2, id: "s1" }, sides: ["Norway"], verdict: "weaker", rule: "strength", why: "Norway puts it more weakly.", statements: [{ account: 0, id: "s3" }] }],
  points: [
    point("p1", "trade", "differs", "Norway warned, Kazakhstan proposed.", ["0:s1", "1:s1"], ACCOUNTS),
    point("p2", "trade", "relayed", "Norway tells what Kazakhstan promised.", ["0:s4"], ACCOUNTS),
    point("p3", "prisoners", "only", "Only Norway mentions it.", ["0:s2", "0:s5"], ACCOUNTS),
    point("p4", "transport", "contradicts", "Norway discussed, Kazakhstan agreed.", ["0:s3", "1:s2"], ACCOUNTS),
    point("p5", "talks", "same", "Both say so.", ["2:s1"], ACCOUNTS),
  ],
  digest: {
    language: "en", title: "Anna Berg and Timur Aliev spoke on 3 May 2026",
    sentences: [
      { text: "Anna Berg and Timur Aliev spoke by telephone on 3 May 2026.", sources: [at(0, "spoke with President Timur Aliev"), at(1, "Состоялся разговор")], section: null },
      { text: "By the account of Norway, Anna Berg warned: “new tolls would be answered in kind”.", sources: [at(0, "new tolls would be answered in kind")], section: "Trade" },
    ],
  },
  problems: [],
}
