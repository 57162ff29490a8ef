import { basename } from "node:path"
import type { Account } from "../model/comparison.ts"
import type { Document } from "../model/document.ts"
import type { Problem } from "../model/problem.ts"
import type { Engine, Segments, Understood } from "../pipeline.ts"
import { type Refused, isAddress, isRefused, takeInput } from "./input.ts"
import { type Notice, fatalProblem, isSerious, noticesOf } from "./notice.ts"

/** One input as far as it got. */
export interface Gathered {
  readonly name: string
  readonly account: Account
  readonly trace: Understood["trace"]
  /** null: usable */
  readonly fatal: Problem | null
}

export interface Gathering {
  readonly gathered: readonly Gathered[]
  /** names on the command line that are wrong in themselves; then nothing was done */
  readonly misuse: readonly Notice[]
}

export interface GatherOptions {
  readonly engine: Promise<Engine>
  readonly tell: (doing: string) => void
  /** for whom each account speaks, in the order of the names and in any language, where the caller says so: its author calls the own president "the President" */
  readonly sides?: readonly (string | null)[]
}

/** An input on which the encoder works already. */
interface Begun {
  readonly name: string
  readonly document: Document
  readonly segments: Segments
}

/** Takes in and understands every input; wrong names are found before any work begins. */
export const gather = async (names: readonly string[], { engine, tell, sides = [] }: GatherOptions): Promise<Gathering> => {
  engine.catch(() => {})
  const inputs = await Promise.all(names.map((name) => takeInput(name)))
  const misuse = inputs.filter((input) => isRefused(input) && input.misuse).map((input) => ({ where: input.name, place: null, problem: (input as Refused).problem }))
  if (misuse.length > 0) return { gathered: [], misuse }
  const ready = await engine
  const { begin, readDocument } = await import("../pipeline/opening.ts")
  const begun: (Refused | Begun)[] = []
  for (const [index, input] of inputs.entries()) {
    if (isRefused(input)) {
      begun.push(input)
      continue
    }
    const document = await readDocument(ready, input.bytes, { ...input.hints, side: sides[index] })
    begun.push({ name: input.name, document, segments: begin(ready, document) })
  }
  const { anticipate, makeTables, understand } = await import("../pipeline.ts")
  for (const one of begun) if (!isRefused(one)) makeTables(ready, one.segments)
  const gathered = begun.map((one, index): Gathered => {
    if (isRefused(one)) return { name: one.name, account: emptyAccount(one.name, one.problem), trace: [], fatal: one.problem }
    tell(`${one.name} (${index + 1} of ${inputs.length})`)
    const { account, trace } = understand(ready, one.document, one.segments)
    if (inputs.length > 1) anticipate(ready, account)
    return { name: one.name, account, trace, fatal: fatalProblem(account) }
  })
  return { gathered, misuse: [] }
}

/** What stands in for an input of which nothing could be had. */
const emptyAccount = (name: string, problem: Problem): Account => {
  const address = isAddress(name)
  const document: Document = {
    id: name, file: address ? null : basename(name), url: address ? name : null, language: null, title: null, author: null, publisher: null, published: null,
    side: null, sha256: EMPTY_SHA256, text: "", blocks: [], problems: [problem],
  }
  return { document, annotation: { sentences: [], mentions: [], actors: [], problems: [] }, statements: [], problems: [problem] }
}

/** SHA-256 of no bytes */
const EMPTY_SHA256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

/** What stderr has to say of the inputs: what made one unusable, and what went wrong in reading the others. */
export const seriousNotices = (gathered: readonly Gathered[]): readonly Notice[] =>
  gathered.flatMap(({ name, account, fatal }) => {
    if (fatal) return [{ where: name, place: null, problem: fatal }]
    return noticesOf(name, account).filter(({ problem }) => isSerious(problem))
  })
