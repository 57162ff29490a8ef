/** A comparison as the program prints it (rapporteur/comparison@1), as far as the measure reads it. */
export interface ComparisonRecord {
  readonly talks: { readonly date: string | null; readonly participants: readonly string[]; readonly channel: string | null } | null
  readonly accounts: readonly {
    readonly file: string | null
    readonly document: {
      readonly text: string
      readonly actors: readonly { readonly id: string; readonly name: string }[]
      readonly statements: readonly StatementRecord[]
    }
  }[]
  readonly points: readonly { readonly relation: string; readonly statements: readonly { readonly account: number; readonly id: string }[] }[]
}

interface SpanRecord {
  readonly start: number
  readonly end: number
}

interface StatementRecord {
  readonly id: string
  readonly speaker: SpanRecord | null
  readonly cue: readonly SpanRecord[]
  readonly content: readonly SpanRecord[]
  readonly actors: readonly string[]
  readonly act: string
  readonly form: string
}

type Anchor = string | readonly string[]

export interface ExpectedFact {
  readonly kind: string
  readonly anchors?: Readonly<Record<string, Anchor>>
  readonly doc?: number
  readonly speaker?: string
  readonly act?: string
  readonly dtype?: string
  readonly by?: string
  readonly topic?: string
  readonly point?: string
  readonly first_and_last_three_words?: readonly [string, string]
}

export interface TalksCase {
  readonly id: string
  readonly date: string
  readonly participants: readonly string[]
  readonly channel: string
  readonly accounts: readonly { readonly n: number; readonly file: string; readonly side: string | null; readonly publisher?: string | null; readonly date?: string | null; readonly url?: string | null; readonly language?: string | null }[]
  readonly docs?: TalksCase["accounts"]
  readonly expected: readonly ExpectedFact[]
  readonly expect?: readonly ExpectedFact[]
}

export const KINDS = ["frame", "both", "only", "dispute", "softer", "statement", "quote"] as const
export type Kind = (typeof KINDS)[number]

export interface TalksTotals {
  readonly total: Record<Kind, number>
  readonly right: Record<Kind, number>
  human: readonly [right: number, total: number]
  /** points that say contradicts, and those of them at an expected dispute */
  said: number
  stands: number
  readonly wrong: string[]
}

/** The case's coarse act → acts of the statement model that fit it. */
const FITTING: Readonly<Record<string, string>> = {
  inform: "state announce discuss stress assess confirm ready promise predict", "express-concern": "concern warn", warn: "warn threaten concern",
  request: "request urge propose demand", demand: "demand urge request", propose: "propose ready request", deny: "deny doubt refuse oppose",
  reject: "oppose refuse deny doubt condemn", promise: "promise ready support announce threaten", agree: "agree confirm support",
  accuse: "accuse criticise condemn complain", condemn: "condemn criticise accuse", threaten: "threaten warn",
  support: "support welcome promise stress confirm",
}

const plain = (text: string | null | undefined): string => (text ?? "").normalize("NFKD").replace(/\p{Mn}|\p{Mc}/gu, "").toLowerCase()
const lastWord = (name: string): string => plain(name).split(/\s+/u).filter(Boolean).at(-1) ?? ""
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}_ ]/gu, "").trim().toLowerCase()

export const noTalksTotals = (): TalksTotals => {
  const zero = (): Record<Kind, number> => ({ frame: 0, both: 0, only: 0, dispute: 0, softer: 0, statement: 0, quote: 0 })
  return { total: zero(), right: zero(), human: [0, 0], said: 0, stands: 0, wrong: [] }
}

/** Statements are told apart by account and id. */
const key = (account: number, id: string): string => `${account} ${id}`
const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((item) => b.has(item))

const scoring = (given: TalksCase, comparison: ComparisonRecord) => {
  const numbered = new Map(comparison.accounts.map((account, index) => {
    const base = (account.file ?? "").split("/").at(-1) || String(index + 1)
    return [Number(/^\d+/u.exec(base)?.[0] ?? Number.NaN), { index, account }] as const
  }))
  const side = new Map((given.docs ?? given.accounts).flatMap((one) => {
    const found = numbered.get(one.n)
    return found === undefined ? [] : [[found.index, one.side] as const]
  }))
  const points = comparison.points.map((point) => ({ point, members: new Set(point.statements.map((statement) => key(statement.account, statement.id))) }))

  /** The statements that touch the anchor; null where the anchor is not in the account's text. */
  const at = (n: number, anchor: Anchor): ReadonlySet<string> | null => {
    if (typeof anchor !== "string") {
      const found = anchor.flatMap((one) => at(n, one) ?? [])
      return found.length === 0 ? null : new Set(found.flatMap((set) => [...set]))
    }
    const { index, account } = numbered.get(n)!
    const start = account.document.text.indexOf(anchor)
    if (start < 0) return null
    const end = start + anchor.length
    return new Set(account.document.statements
      .filter((statement) => [...statement.content, ...statement.cue, ...(statement.speaker === null ? [] : [statement.speaker])].some((span) => span.start < end && span.end > start))
      .map((statement) => key(index, statement.id)))
  }

  const frame = (): readonly (readonly [boolean, string])[] => {
    const people = new Map([...numbered.values()].flatMap(({ account }) => account.document.actors.map((actor) => [actor.id, actor.name] as const)))
    const want = new Set(given.participants.map(lastWord))
    const have = new Set((comparison.talks?.participants ?? []).map((id) => lastWord(people.get(id) ?? id.replaceAll("-", " "))))
    const { date = null, channel = null } = comparison.talks ?? {}
    return [
      [[...want].every((name) => have.has(name)), `participants ${[...have].sort()}, expected ${[...want].sort()}`],
      [date === given.date, `date ${date}, expected ${given.date}`],
      [channel === given.channel, `channel ${channel}, expected ${given.channel}`],
    ]
  }

  const quoteRight = (fact: ExpectedFact, n: number): boolean => {
    const { text, statements } = numbered.get(n)!.account.document
    const [first, last] = fact.first_and_last_three_words ?? ["", ""]
    const cut = (span: SpanRecord): string => letters(text.slice(span.start, span.end))
    return statements.some((statement) => (statement.form === "direct" || statement.form === "mixed") && statement.content.length > 0 &&
      cut(statement.content[0]!).startsWith(letters(first)) && cut(statement.content.at(-1)!).endsWith(letters(last)))
  }

  const statementRight = (fact: ExpectedFact, n: number, here: ReadonlySet<string>): boolean => {
    const { index, account } = numbered.get(n)!
    const names = new Map(account.document.actors.map((actor) => [actor.id, actor.name]))
    const acts = (FITTING[fact.act ?? ""] ?? fact.act ?? "").split(" ")
    const want = lastWord(fact.speaker ?? "")
    return account.document.statements.some((statement) => here.has(key(index, statement.id)) && acts.includes(statement.act) && statement.actors.some((id) => plain(names.get(id)).includes(want)))
  }

  /** Right or wrong; null where the accounts given do not hold the anchors. */
  const judge = (fact: ExpectedFact): readonly [Kind | null, boolean | null] => {
    const anchors = Object.entries(fact.anchors ?? {}).map(([n, anchor]) => [Number(n), anchor] as const).filter(([n]) => numbered.has(n))
    const kind = fact.kind as Kind
    if (kind === "statement" || kind === "quote") {
      const n = fact.doc ?? Number.NaN
      if (!numbered.has(n)) return [kind, null]
      if (kind === "quote") return [kind, quoteRight(fact, n)]
      const anchor = anchors.find(([own]) => own === n)
      const here = anchor === undefined ? null : at(n, anchor[1])
      return [kind, here === null ? null : statementRight(fact, n, here)]
    }
    const found = anchors.flatMap(([n, anchor]) => at(n, anchor) ?? [])
    if (kind === "both") return [kind, found.length < 2 ? null : points.some(({ members }) => found.every((set) => meet(set, members)))]
    if (kind === "only") {
      if (found.length === 0) return [kind, null]
      const alone = (members: ReadonlySet<string>): boolean => new Set([...members].map((member) => side.get(Number(member.split(" ")[0])))).size === 1
      return [kind, found.some((set) => points.some(({ point, members }) => meet(members, set) && (point.relation === "only" || point.relation === "relayed") && alone(members)))]
    }
    if (fact.kind === "dispute") {
      const own: Kind = (fact.dtype ?? "claim") === "claim" ? "dispute" : "softer"
      if (found.length === 0) return [own, null]
      return [own, found.some((set) => points.some(({ point, members }) => (point.relation === "contradicts" || point.relation === "differs") && meet(set, members)))]
    }
    return [null, null]
  }
  return { at, frame, judge, points, has: (n: number) => numbered.has(n) }
}

/** Adds one comparison to the totals. */
export const addTalks = (totals: TalksTotals, given: TalksCase, comparison: ComparisonRecord): void => {
  const { at, frame, judge, points, has } = scoring(given, comparison)
  const count = (kind: Kind, right: boolean): void => {
    totals.total[kind]++
    if (right) totals.right[kind]++
  }
  for (const [right, what] of frame()) {
    count("frame", right)
    if (!right) totals.wrong.push([given.id, "frame", what].join(" | "))
  }
  const disputed = new Set<string>()
  for (const fact of given.expect ?? given.expected) {
    const [kind, right] = judge(fact)
    if (kind === null || right === null) continue
    count(kind, right)
    if (fact.by === "human-comparison") totals.human = [totals.human[0] + Number(right), totals.human[1] + 1]
    if (fact.kind === "dispute") for (const [n, anchor] of Object.entries(fact.anchors ?? {})) if (has(Number(n))) for (const member of at(Number(n), anchor) ?? []) disputed.add(member)
    if (!right) totals.wrong.push([given.id, kind, fact.topic, fact.point ?? fact.act, JSON.stringify(fact.anchors ?? fact.first_and_last_three_words)].join(" | "))
  }
  for (const { point, members } of points) {
    if (point.relation !== "contradicts") continue
    totals.said++
    if (meet(members, disputed)) totals.stands++
  }
}

/** Three digits, ties to the even one as Python does: a tie is an odd number of sixteenths. */
const digits = (value: number): string => {
  if (!Number.isInteger(value * 16) || Number.isInteger(value * 8)) return value.toFixed(3)
  const below = Math.floor(value * 1000)
  return ((below % 2 === 0 ? below : below + 1) / 1000).toFixed(3)
}

const sum = (counts: Readonly<Record<Kind, number>>): number => KINDS.reduce((total, kind) => total + counts[kind], 0)

export const shareOf = (totals: TalksTotals, kind: Kind | "ALL"): number =>
  kind === "ALL" ? sum(totals.right) / Math.max(1, sum(totals.total)) : totals.total[kind] === 0 ? 0 : totals.right[kind] / totals.total[kind]

/** The lines that the script of the data prints. */
export const talksLines = (totals: TalksTotals): readonly string[] => [
  ...KINDS.map((kind) => `${kind.padEnd(10)} ${String(totals.right[kind]).padStart(4)} of ${String(totals.total[kind]).padStart(4)}${totals.total[kind] === 0 ? "" : ` = ${digits(shareOf(totals, kind))}`}`),
  `ALL        ${String(sum(totals.right)).padStart(4)} of ${String(sum(totals.total)).padStart(4)} = ${digits(shareOf(totals, "ALL"))}; ` +
    `named by human comparers ${totals.human[0]} of ${totals.human[1]}; contradicts said ${totals.said}, at an expected dispute ${totals.stands}`,
]
