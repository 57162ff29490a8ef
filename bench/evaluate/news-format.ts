import type { Span } from "../../src/model/span.ts"

/** A statement of a marked article: what must be found; `acts` are those that the model of statements allows here. */
export interface MarkedStatement {
  readonly id: string
  readonly speaker: Span | null
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly acts: readonly string[]
  readonly forms: readonly string[]
  readonly negated: boolean
  /** who performs the act, of whichever side; null where the article does not say */
  readonly actors: readonly MarkedActor[] | null
  readonly topics: readonly string[]
  /** annotators may differ on whether it is one: neither missed nor extra */
  readonly optional: boolean
}
export interface MarkedActor {
  readonly name: string
  readonly side: string | null
}
export interface MarkedArticle {
  /** lines `key: value` before a line `---`: publisher, date, title, url as a record of a stream has them */
  readonly about: Readonly<Record<string, string>>
  readonly text: string
  readonly statements: readonly MarkedStatement[]
}

/**
 * An article with marks in its text: `[3s She] [3c said] [3t it rains]` are speaker, cue and content of statement 3; a mark may belong to several
 * (`[3s,4s She]`), stand inside another, and occur twice for two spans. Below a line `===` every statement has a line `ID ACT|ACT FORM|FORM [negated]`, or `ID optional`. After ` · ` it may name the actors,
 * `Name / Side; Name / Side` (`-` for nobody), and after another the topics, `trade, energy`. Lines `key: value` and a line `---` may come before the text.
 */
export function parseArticle(source: string): MarkedArticle {
  const [, header = "", body = source] = /^((?:[a-z]+: .*\n)+)---\n([\s\S]*)$/.exec(source) ?? []
  const about = Object.fromEntries(header.split("\n").filter(Boolean).map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 2)]))
  const [marked = "", list = ""] = body.split("\n===\n")
  const spans = new Map<string, Span[]>()
  const open: { names: readonly string[]; start: number }[] = []
  let text = ""
  for (let i = 0; i < marked.length; i++) {
    const opening = /^\[((?:\d+[sct],?)+) /.exec(marked.slice(i, i + 40))
    if (opening) {
      open.push({ names: opening[1]!.split(","), start: text.length })
      i += opening[0].length - 1
    } else if (marked[i] === "]" && open.length) {
      const { names, start } = open.pop()!
      for (const name of names) spans.set(name, [...(spans.get(name) ?? []), { start, end: text.length }])
    } else text += marked[i]
  }
  if (open.length) throw new Error(`a mark is not closed: ${open.map((o) => o.names.join(",")).join(" ")}`)
  const statements = list.split("\n").filter(Boolean).map((line): MarkedStatement => {
    const [kind = "", actors, topics = ""] = line.split(" · ")
    const [id = "", acts = "", forms = "", negated] = kind.split(" ")
    const content = spans.get(`${id}t`)
    if (!content) throw new Error(`statement ${id} has no content in the text`)
    return { id, speaker: spans.get(`${id}s`)?.[0] ?? null, cue: spans.get(`${id}c`) ?? [], content, acts: acts.split("|"), forms: forms.split("|"), negated: negated === "negated", actors: actors ? parseActors(actors) : null, topics: topics.split(", ").filter(Boolean), optional: acts === "optional" }
  })
  return { about, text, statements }
}

const parseActors = (list: string): MarkedActor[] =>
  list.trim() === "-" ? [] : list.split(";").map((one) => {
    const [name = "", side] = one.split(" / ").map((part) => part.trim())
    return { name, side: side ?? null }
  })
