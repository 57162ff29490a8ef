import { createReadStream } from "node:fs"
import { readdir, stat } from "node:fs/promises"
import { extname, join } from "node:path"
import type { Document } from "../model/document.ts"
import type { TalksList } from "../model/talks.ts"
import type { QuickEngine } from "../pipeline/engines.ts"
import { isAddress, isRefused, MOST_BYTES, RECORDS, takeInput } from "./input.ts"
import type { Notice } from "./notice.ts"
import { lines } from "./stream.ts"

export interface TalksFound {
  /** null where a name is wrong or nothing was there to read */
  readonly list: TalksList | null
  readonly notices: readonly Notice[]
  /** a name on the command line is wrong; nothing was done */
  readonly misuse: boolean
}

export interface TalksOptions {
  readonly tell: (doing: string) => void
  /** talks with fewer accounts are left out; what could not be placed is not */
  readonly least: number
}

interface Sourced {
  readonly source: string
  readonly document: Document
}

const READABLE: ReadonlySet<string> = new Set([".txt", ".md", ".markdown", ".html", ".htm", ".xhtml", ".mht", ".mhtml", ".eml", ".pdf", ".docx"])
/** A told step every so many releases. */
const STEP = 100

/** Groups the releases in folders, files and JSONL files into talks. A folder is read with those in it, in the order of the names. */
export const findTalks = async (names: readonly string[], { tell, least }: TalksOptions): Promise<TalksFound> => {
  const [engine, missing] = await Promise.all([quickEngine(), Promise.all(names.map(missingNotice))])
  const wrong = missing.filter((notice) => notice !== null)
  if (wrong.length > 0) return { list: null, notices: wrong, misuse: true }
  const { glanceAt, pairReleases } = await import("../pipeline.ts")
  const glanced: ReturnType<typeof glanceAt>[] = []
  for (const name of names) {
    for await (const { source, document } of documentsIn(engine, name)) {
      glanced.push(glanceAt(engine, document, source))
      if (glanced.length % STEP === 0) tell(`${glanced.length} releases`)
    }
  }
  if (glanced.length === 0) return { list: null, notices: names.map((where) => notice(where, "holds no release that can be read: text, Markdown, HTML, PDF, DOCX or JSONL")), misuse: true }
  const list = await pairReleases(engine, glanced)
  return { list: { ...list, talks: list.talks.filter(({ accounts }) => accounts.length >= least) }, notices: unreadNotices(list), misuse: false }
}

/** So many releases that could not be read are told one by one; of the others the number. */
const MOST_TOLD = 3

const unreadNotices = ({ releases, unplaced }: TalksList): readonly Notice[] => {
  const unread = unplaced.filter(({ reason }) => reason === "unreadable")
  const told = unread.slice(0, MOST_TOLD).map(({ release, message }) => unreadable(releases[release]!.source, message.replace(/^Line \d+: /u, "")))
  const others = unread.length - told.length
  return others === 0 ? told : [...told, unreadable(null, `${others} more of ${releases.length} releases could not be read; --format json tells why of each`)]
}

const unreadable = (where: string | null, message: string): Notice => ({ where, place: null, problem: { code: "file-unreadable", span: null, message } })

const quickEngine = async (): Promise<QuickEngine> => {
  const [{ createQuickEngine }, { loadLemmas }, { extractApart }] = await Promise.all([import("../pipeline/engines.ts"), import("./weights.ts"), import("./extraction.ts")])
  return createQuickEngine(loadLemmas(), { extract: extractApart })
}

const notice = (where: string, message: string): Notice => ({ where, place: null, problem: { code: "file-missing", span: null, message } })

const missingNotice = async (name: string): Promise<Notice | null> => {
  if (name === "-" || isAddress(name)) return notice(name, "releases are read from folders and files here; save them and name the folder or a .jsonl file")
  try {
    await stat(name)
    return null
  } catch {
    return notice(name, "there is no such folder or file; check the name")
  }
}

async function* documentsIn(engine: QuickEngine, name: string): AsyncGenerator<Sourced> {
  if ((await stat(name)).isDirectory()) {
    const entries = (await readdir(name, { withFileTypes: true })).filter((entry) => !entry.name.startsWith(".")).toSorted((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }))
    for (const entry of entries) {
      const path = join(name, entry.name)
      if (entry.isDirectory() || READABLE.has(extname(path).toLowerCase()) || RECORDS.has(extname(path).toLowerCase())) yield* documentsIn(engine, path)
    }
    return
  }
  if (RECORDS.has(extname(name).toLowerCase())) yield* recordsIn(engine, name)
  else yield { source: name, document: await fileDocument(engine, name) }
}

const fileDocument = async (engine: QuickEngine, name: string): Promise<Document> => {
  const { readDocument, refuseLine } = await import("../pipeline.ts")
  const input = await takeInput(name)
  if (!isRefused(input)) return readDocument(engine, input.bytes, input.hints)
  const empty = await refuseLine(engine, 1, input.problem.message)
  return { ...empty, id: name, problems: [input.problem] }
}

async function* recordsIn(engine: QuickEngine, name: string): AsyncGenerator<Sourced> {
  const { readLine, refuseLine } = await import("../pipeline.ts")
  let number = 0
  for await (const { bytes, cut } of lines(createReadStream(name))) {
    number += 1
    const text = new TextDecoder().decode(bytes)
    if (text.trim() === "") continue
    const document = cut ? await refuseLine(engine, number, `it is longer than ${MOST_BYTES / 1024 / 1024} MB`) : await readLine(engine, text, number)
    yield { source: `${name}:${number}`, document }
  }
}
