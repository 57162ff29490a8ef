import type { Account } from "../model/comparison.ts"
import type { Sentence, Token } from "../model/annotation.ts"
import { slice } from "../model/span.ts"

/** Sentences as CoNLL-U; SpaceAfter and SpacesAfter keep the text, TokenRange the offsets (UTF-16 code units). */
export const conllu = ({ document, annotation }: Account): string => {
  const { text } = document
  const parts = annotation.sentences.map((sentence, index) => {
    const first = index === 0 || annotation.sentences[index - 1]!.block !== sentence.block
    const heads = [...(index === 0 ? [`# newdoc id = ${field(document.id)}`] : []), ...(first ? ["# newpar"] : [])]
    const next = annotation.sentences[index + 1]?.start ?? text.length
    return [...heads, `# sent_id = ${index + 1}`, `# text = ${text.slice(sentence.start, sentence.end).replace(/\s+/g, " ")}`, ...tokenLines(text, sentence, next)].join("\n")
  })
  return parts.map((part) => `${part}\n\n`).join("")
}

const tokenLines = (text: string, sentence: Sentence, nextSentence: number): readonly string[] =>
  sentence.tokens.flatMap((token, index) => {
    const after = (end: number, next: number) => spaceAfter(text.slice(end, next))
    const nextStart = sentence.tokens[index + 1]?.start ?? nextSentence
    const { multiword } = token
    if (!multiword) return [tokenLine(token, index, [...after(token.end, nextStart), `TokenRange=${token.start}:${token.end}`])]
    const range = rangeOf(sentence, index)
    const line = tokenLine(token, index, [`TokenRange=${token.start}:${token.end}`])
    if (range.first !== index) return [line]
    const afterRange = sentence.tokens[range.last + 1]?.start ?? nextSentence
    const misc = [...after(multiword.end, afterRange), `TokenRange=${multiword.start}:${multiword.end}`].join("|")
    return [`${range.first + 1}-${range.last + 1}\t${field(slice(text, multiword))}\t_\t_\t_\t_\t_\t_\t_\t${misc}`, line]
  })

/** First and last index of the words that make one surface token. */
const rangeOf = ({ tokens }: Sentence, index: number): { readonly first: number; readonly last: number } => {
  const start = tokens[index]!.multiword!.start
  const same = (token: Token | undefined): boolean => token?.multiword?.start === start
  let first = index
  let last = index
  while (same(tokens[first - 1])) first -= 1
  while (same(tokens[last + 1])) last += 1
  return { first, last }
}

const tokenLine = (token: Token, index: number, misc: readonly string[]): string => {
  const features = Object.entries(token.features).toSorted(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)).map(([name, value]) => `${name}=${value}`).join("|")
  return [index + 1, field(token.form), field(token.lemma), token.upos, "_", features || "_", token.head + 1, token.relation, "_", misc.join("|") || "_"].join("\t")
}

/** CoNLL-U fields hold no tab and no line end. */
const field = (text: string): string => text.replace(/\s+/g, " ") || "_"

const SPACES: Readonly<Record<string, string>> = { " ": "\\s", "\n": "\\n", "\r": "\\r", "\t": "\\t", "|": "\\p", "\\": "\\\\" }

const spaceAfter = (between: string): readonly string[] => {
  if (between === " ") return []
  if (between === "") return ["SpaceAfter=No"]
  return [`SpacesAfter=${[...between].map((character) => SPACES[character] ?? (/\s/.test(character) ? character : "")).join("")}`]
}

/** What `annotate --format json` prints. */
export const annotationRecord = ({ document, annotation, problems }: Account) => ({
  id: document.id, language: document.language, text: document.text,
  sentences: annotation.sentences.map(({ start, end, language, tokens }) => ({
    start, end, language,
    tokens: tokens.map((token) => ({ start: token.start, end: token.end, form: token.form, lemma: token.lemma, upos: token.upos, features: token.features, head: token.head, relation: token.relation, multiword: token.multiword })),
  })),
  problems: problems.map((problem) => ({ code: problem.code, start: problem.span?.start ?? null, end: problem.span?.end ?? null, message: problem.message })),
})
