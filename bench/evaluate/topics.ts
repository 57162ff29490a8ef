import { readdirSync, readFileSync } from "node:fs"
import { loadEngine } from "../../src/app/engine.ts"
import { understandRecords } from "../../src/app/stream.ts"
import type { Statement } from "../../src/model/statement.ts"

const FOLDER = new URL("../../tests/topics/", import.meta.url)

/** One sentence of our own writing: the statement whose cue is marked, its topics (most specific first) and the acts that the model allows for it. */
export interface MarkedSentence {
  readonly text: string
  /** offset of the marked cue's first letter */
  readonly cue: number
  readonly acts: readonly string[]
  readonly topics: readonly string[]
}
export interface ReadSentence extends MarkedSentence {
  /** the statement with that cue, null where none was found */
  readonly found: Pick<Statement, "act" | "topics"> | null
}

/** Lines `The minister [said] that it rains. ==> state|assess · climate, other`; of several marked words the first is looked for. */
export const parseSentences = (source: string): MarkedSentence[] => source.split("\n").filter(Boolean).map((line) => {
  const [marked = "", label = ""] = line.split(" ==> ")
  const [acts = "", topics = ""] = label.split(" · ")
  if (!marked.includes("[") || !acts || !topics) throw new Error(`a cue, an act or a topic is missing: ${line}`)
  return { text: marked.replace(/[[\]]/g, ""), cue: marked.indexOf("["), acts: acts.split("|"), topics: topics.split(", ") }
})

export interface TopicFigures {
  readonly sentences: number
  readonly found: number
  /** shares of all sentences: one without a statement has nothing right */
  readonly first: number
  readonly common: number
  readonly act: number
  /** over every topic of every sentence */
  readonly f1: number
}

export function topicFigures(read: readonly ReadSentence[]): TopicFigures {
  const share = (right: (one: ReadSentence, found: Pick<Statement, "act" | "topics">) => boolean): number => read.filter((one) => one.found && right(one, one.found)).length / Math.max(1, read.length)
  const shared = read.reduce((n, { topics, found }) => n + topics.filter((t) => found?.topics.some((f) => f === t)).length, 0)
  const all = read.reduce((n, { topics, found }) => n + topics.length + (found?.topics.length ?? 0), 0)
  return {
    sentences: read.length, found: read.filter(({ found }) => found).length, f1: (2 * shared) / Math.max(1, all),
    first: share(({ topics }, found) => found.topics[0] === topics[0]),
    common: share(({ topics }, found) => found.topics.some((t) => topics.includes(t))),
    act: share(({ acts }, found) => acts.includes(found.act)),
  }
}

/** Every sentence is a document of its own. */
async function readSentences(file: string, language: string): Promise<ReadSentence[]> {
  const sentences = parseSentences(readFileSync(new URL(file, FOLDER), "utf8"))
  const encoder = new TextEncoder()
  async function* records(): AsyncGenerator<Uint8Array> {
    for (const [i, { text }] of sentences.entries()) yield encoder.encode(`${JSON.stringify({ id: String(i), text, language })}\n`)
  }
  const found: (Statement | null)[] = []
  for await (const { statements } of understandRecords(await loadEngine(), records()))
    found.push(statements.find((s) => s.cue.some((c) => sentences[found.length]!.cue >= c.start && sentences[found.length]!.cue < c.end)) ?? null)
  return sentences.map((sentence, i) => ({ ...sentence, found: found[i]! }))
}

/** Files `<language>.txt` and `<language>-second.txt`. Arguments: names of files or parts of them (`ru`, `-second`), `--errors`. */
export async function run(args: readonly string[]): Promise<number> {
  const asked = args.filter((a) => !a.startsWith("--"))
  const files = readdirSync(FOLDER).filter((f) => f.endsWith(".txt") && (!asked.length || asked.some((a) => f.startsWith(`${a}.`) || f.startsWith(`${a}-`) || f.includes(`-${a}.`)))).sort()
  for (const file of files) {
    const read = await readSentences(file, file.slice(0, file.search(/[-.]/)))
    const f = topicFigures(read)
    console.log(`${file.padEnd(16)} sentences ${f.sentences} found ${f.found} | first topic ${f.first.toFixed(3)} one in common ${f.common.toFixed(3)} F1 of topics ${f.f1.toFixed(3)} | act ${f.act.toFixed(3)}`)
    if (args.includes("--errors")) printConfusions(read)
  }
  return 0
}

function printConfusions(read: readonly ReadSentence[]): void {
  for (const { text, acts, topics, found } of read) {
    if (found?.topics[0] === topics[0] && acts.includes(found!.act)) continue
    const wrong = found ? [...(found.topics[0] === topics[0] ? [] : [`${topics} ← ${found.topics}`]), ...(acts.includes(found.act) ? [] : [`${acts.join("|")} ← ${found.act}`])].join("; ") : "no statement"
    console.log(`   ${wrong} :: ${text}`)
  }
}
