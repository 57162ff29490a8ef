import pc from "picocolors"
import type { Sentence } from "../model/annotation.ts"
import type { Account } from "../model/comparison.ts"
import { lineStarts, placeOf } from "../model/place.ts"
import { type Span, overlaps, slice } from "../model/span.ts"
import type { RuleTrace, Statement } from "../model/statement.ts"
import { oneLine, shorten } from "./plain.ts"
import { padTo } from "./wrap.ts"

type Ink = ReturnType<typeof pc.createColors>

/** How a place was understood: its sentences with words, tree, mentions, statements, and the rules that fired or refused there. */
export const explanation = (
  account: Account, trace: readonly RuleTrace[], place: { readonly line: number; readonly column: number | null }, color: boolean,
): string | { readonly message: string } => {
  const { text } = account.document
  const lines = lineStarts(text)
  const start = lines[place.line - 1]
  if (start === undefined) return { message: `has no line ${place.line}; it has ${lines.length}` }
  const end = lines[place.line] ?? text.length + 1
  const at = place.column === null ? null : start + place.column - 1
  if (text.slice(start, end).trim() === "") return { message: `line ${place.line} is empty; name a line with words` }
  if (at !== null && at >= end) return { message: `line ${place.line} has no column ${place.column}; it has ${end - start - 1}` }
  const wanted: Span = at === null ? { start, end } : { start: at, end: at + 1 }
  const found = account.annotation.sentences.map((sentence, index) => ({ sentence, index })).filter(({ sentence }) => overlaps(sentence, wanted))
  if (found.length === 0) return { message: `there is no sentence at ${place.line}${place.column === null ? "" : `:${place.column}`}; the place is empty, or in a language that is not read` }
  const ink = pc.createColors(color)
  return found.map(({ sentence, index }) => explainSentence(account, trace, sentence, index, ink)).join("\n")
}

const explainSentence = (account: Account, trace: readonly RuleTrace[], sentence: Sentence, index: number, ink: Ink): string => {
  const { text } = account.document
  const { line, column } = placeOf(lineStarts(text), sentence.start)
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ["words", wordLines(sentence)],
    ["tree", treeLines(sentence)],
    ["mentions", mentionLines(account, index)],
    ["statements", account.statements.filter((statement) => touches(statement, sentence)).flatMap((statement) => statementLines(account, statement))],
    ["proposed by the encoder's heads", proposalLines(account, sentence)],
    ["rules", ruleLines(text, trace.filter((one) => one.sentence === index))],
  ]
  const head = `${ink.bold(`sentence ${index + 1}`)} at ${line}:${column} [${sentence.start}, ${sentence.end}) ${sentence.language}`
  return [head, oneLine(slice(text, sentence)), "", ...parts.flatMap(([name, lines]) => [ink.bold(name), ...(lines.length > 0 ? lines.map((one) => `  ${one}`) : [ink.dim("  none")]), ""])].join("\n")
}

const touches = (statement: Statement, sentence: Span): boolean =>
  [...statement.cue, ...statement.content, ...(statement.speaker ? [statement.speaker] : [])].some((span) => overlaps(span, sentence))

const wordLines = ({ tokens }: Sentence): readonly string[] => {
  const rows = tokens.map((token, index) => [
    String(index + 1), oneLine(token.form), oneLine(token.lemma), token.upos, `${token.relation} ← ${token.head < 0 ? "root" : `${token.head + 1} ${oneLine(tokens[token.head]?.form ?? "?")}`}`,
    Object.entries(token.features).map(([name, value]) => `${name}=${value}`).join(" "),
  ])
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(0, ...rows.map((row) => row[column]!.length)))
  return rows.map((row) => row.map((value, column) => (column < widths.length ? padTo(value, widths[column]!) : value)).join("  ").trimEnd())
}

/** The tree drawn from its root, children in text order. */
export const treeLines = ({ tokens }: Sentence): readonly string[] => {
  const children = new Map<number, number[]>()
  for (const [index, token] of tokens.entries()) children.set(token.head, [...(children.get(token.head) ?? []), index])
  const seen = new Set<number>()
  const draw = (index: number, lead: string, branch: string, below: string): readonly string[] => {
    if (seen.has(index)) return [`${lead}${branch}(again) ${index + 1}`]
    seen.add(index)
    const token = tokens[index]!
    const under = children.get(index) ?? []
    const lines = under.flatMap((child, at) => (at === under.length - 1 ? draw(child, lead + below, "└─ ", "   ") : draw(child, lead + below, "├─ ", "│  ")))
    return [`${lead}${branch}${oneLine(token.form)} (${token.relation})`, ...lines]
  }
  return (children.get(-1) ?? []).flatMap((root) => draw(root, "", "", ""))
}

const mentionLines = ({ document, annotation }: Account, index: number): readonly string[] =>
  annotation.mentions.filter((mention) => mention.sentence === index).map((mention) => {
    const names = mention.actors.map((id) => {
      const actor = annotation.actors.find((one) => one.id === id)
      return actor ? `${oneLine(actor.name)} (${actor.kind}${actor.side ? `, ${oneLine(actor.side)}` : ""})` : id
    })
    return `“${oneLine(slice(document.text, mention))}” → ${names.join(", ") || "nobody known"} · ${mention.kind} · ${mention.rule}`
  })

const statementLines = ({ document, annotation }: Account, statement: Statement): readonly string[] => {
  const words = (spans: readonly Span[]) => spans.map((span) => `“${shorten(slice(document.text, span), 160)}”`).join(" … ") || "none"
  const actors = statement.actors.map((id) => annotation.actors.find((one) => one.id === id)?.name ?? id).map(oneLine).join(", ")
  return [
    `${statement.id} ${statement.act} ${statement.strength}/5 ${statement.form}${statement.negated ? " negated" : ""}${statement.within ? ` within ${statement.within}` : ""} · ${statement.topics.join(" ")} · ${statement.rule} · ${statement.confidence.toFixed(2)}`,
    `   speaker ${words(statement.speaker ? [statement.speaker] : [])}${actors ? ` → ${actors}` : ""}`,
    `   cue     ${words(statement.cue)}`,
    `   content ${words(statement.content)}`,
    ...(statement.addressee ? [`   to      ${words([statement.addressee])}`] : []),
    ...(statement.target ? [`   target  ${words([statement.target])}`] : []),
  ]
}

const LEAST_SHOWN = 0.1

/** What the heads take for reports here, and which statement each became or lost to. */
const proposalLines = ({ document, statements }: Account, { tokens, proposals }: Sentence): readonly string[] =>
  (proposals ?? []).filter(({ score }) => score >= LEAST_SHOWN).map((one) => {
    const word = (index: number, outside: string) => (index < 0 ? outside : `“${oneLine(tokens[index]?.form ?? "?")}”`)
    const cue = tokens[one.cue]!
    const taken = statements.filter((statement) => statement.cue.some((span) => overlaps(span, cue)))
    const fate = taken.length > 0 ? `stands as ${taken.map(({ id }) => id).join(", ")}` : "lost"
    const content = `${word(one.begin, "before the sentence")} … ${word(one.end, "behind the sentence")}`
    return `${oneLine(slice(document.text, cue))} ${one.score.toFixed(2)} ${one.act} ${one.actScore.toFixed(2)} ${one.form} · content ${content} ${one.contentScore.toFixed(2)} · speaker ${word(one.speaker, "nobody here")} ${one.speakerScore.toFixed(2)} · ${fate}`
  })

const ruleLines = (text: string, trace: readonly RuleTrace[]): readonly string[] =>
  trace.map(({ rule, span, outcome, reason }) => `${outcome === "fired" ? "+ fired  " : "- refused"} ${rule} at “${shorten(slice(text, span), 60)}”${reason ? `: ${oneLine(reason)}` : ""}`)
