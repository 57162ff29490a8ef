import type { Span } from "../src/model/span.ts"

/** One line of a case file, ⏎ between paragraphs: `[speaker The minister] [cue said] that [content it rains].  ==> state · complement-clause`. */
export interface MarkedCase {
  readonly line: number
  readonly text: string
  readonly speaker: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  /** an act, "nothing" where no statement may be found at the cue (anywhere, without a cue mark), or "not" where rules must not fire */
  readonly act: string
  /** `==> not RULE, RULE`: rules that must not fire anywhere in the text, though it looks like their construction */
  readonly refused: readonly string[]
  /** name of the content's or the speaker's rule; null: any */
  readonly rule: string | null
  /** false: the program is known to get it wrong; the test fails as soon as it does not, so that the mark is taken away */
  readonly reached: boolean
}

/** Lines of a case file; empty lines and those that begin with # are comments, those that begin with ~ are right but not reached yet. */
export const caseLines = (file: string): MarkedCase[] =>
  file.split("\n").flatMap((line, i) => (line.trim() === "" || line.startsWith("#") ? [] : [{ ...parseCase(line.replace(/^~\s*/, ""), i + 1), reached: !line.startsWith("~") }]))

export function parseCase(source: string, line: number): MarkedCase {
  const [marked, expected] = source.split("==>").map((part) => part.trim())
  if (!marked || !expected) throw new Error(`line ${line}: a case is TEXT ==> ACT · RULE, got ${source}`)
  const spans: Record<string, Span[]> = { speaker: [], cue: [], content: [] }
  const open: { name: string; start: number }[] = []
  let text = ""
  for (let i = 0; i < marked.length; i++) {
    const opening = /^\[(speaker|cue|content) /.exec(marked.slice(i))
    if (opening) {
      open.push({ name: opening[1]!, start: text.length })
      i += opening[0].length - 1
    } else if (marked[i] === "]" && open.length) {
      const { name, start } = open.pop()!
      spans[name]!.push({ start, end: text.length })
    } else text += marked[i] === "⏎" ? "\n" : marked[i]
  }
  if (open.length) throw new Error(`line ${line}: a mark is not closed`)
  const refused = /^not (.+)$/.exec(expected)?.[1]?.split(",").map((r) => r.trim()) ?? []
  const [act, rule] = expected.split("·").map((part) => part.trim())
  return { line, text, speaker: spans.speaker!, cue: spans.cue!, content: spans.content!, act: refused.length ? "not" : act!, refused, rule: rule || null, reached: true }
}
