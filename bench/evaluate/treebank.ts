/** A word of a CoNLL-U file. */
export interface ConlluWord {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly features: string
  /** index of the head in the sentence's words; -1 for the root and where none is given */
  readonly head: number
  readonly relation: string
}

/** A surface token of a CoNLL-U file with the words it holds. */
export interface ConlluToken {
  readonly form: string
  readonly words: readonly ConlluWord[]
  /** written as a range */
  readonly multiword: boolean
  readonly spaceAfter: boolean
}

export interface ConlluSentence {
  /** "# text", null where absent */
  readonly text: string | null
  readonly newParagraph: boolean
  readonly tokens: readonly ConlluToken[]
}

/** Reads CoNLL-U; empty nodes are left out. Throws on a line with fewer than ten columns. */
export const readConllu = (file: string): ConlluSentence[] => {
  const sentences: ConlluSentence[] = []
  let lines: string[] = []
  const finish = (): void => {
    const sentence = readSentence(lines)
    if (sentence.tokens.length > 0) sentences.push(sentence)
    lines = []
  }
  for (const line of file.split(/\r?\n/)) {
    if (line.trim() !== "") lines.push(line)
    else if (lines.length > 0) finish()
  }
  if (lines.length > 0) finish()
  return sentences
}

const readSentence = (lines: readonly string[]): ConlluSentence => {
  const tokens: { form: string; words: ConlluWord[]; multiword: boolean; spaceAfter: boolean }[] = []
  let rangeEnd = 0
  for (const line of lines) {
    if (line.startsWith("#")) continue
    const columns = line.split("\t")
    if (columns.length < 10) throw new Error(`a line of CoNLL-U has ${columns.length} columns instead of 10: ${line.slice(0, 80)}`)
    const [id, form, lemma, upos, , features, head, relation, , misc] = columns as [string, string, string, string, string, string, string, string, string, string]
    if (id.includes(".")) continue
    const spaceAfter = !/(?:^|\|)SpaceAfter=No(?:\||$)/.test(misc)
    if (id.includes("-")) {
      rangeEnd = Number(id.split("-")[1])
      tokens.push({ form, words: [], multiword: true, spaceAfter })
      continue
    }
    const word = { form, lemma, upos, features, head: /^\d+$/.test(head) ? Number(head) - 1 : -1, relation }
    if (Number(id) <= rangeEnd) tokens.at(-1)!.words.push(word)
    else tokens.push({ form, words: [word], multiword: false, spaceAfter })
  }
  return {
    text: lines.map((line) => /^# text ?= ?(.*)$/.exec(line)?.[1]).find((text) => text !== undefined)?.trim() ?? null,
    newParagraph: lines.some((line) => line.startsWith("# newpar") || line.startsWith("# newdoc")),
    tokens,
  }
}

/** The raw text of a treebank, a paragraph an entry, as the project's script rebuilds it from "# text" and "# newpar". */
export const paragraphsOf = (sentences: readonly ConlluSentence[]): string[] => {
  const paragraphs: string[] = []
  for (const { text, newParagraph } of sentences) {
    if (text === null) continue
    if (newParagraph || paragraphs.length === 0) paragraphs.push(text)
    else paragraphs[paragraphs.length - 1] += ` ${text}`
  }
  return paragraphs
}

/** CoNLL-U of sentences; the inverse of reading them, comments other than the text aside. */
export const toConllu = (sentences: readonly ConlluSentence[]): string => sentences.map(sentenceLines).join("\n")

const sentenceLines = ({ text, newParagraph, tokens }: ConlluSentence): string => {
  const lines = [...(newParagraph ? ["# newpar"] : []), ...(text === null ? [] : [`# text = ${text.replace(/\s+/g, " ")}`])]
  let id = 0
  for (const { form, words, multiword, spaceAfter } of tokens) {
    const misc = spaceAfter ? "_" : "SpaceAfter=No"
    if (multiword) lines.push([`${id + 1}-${id + words.length}`, form, "_", "_", "_", "_", "_", "_", "_", misc].join("\t"))
    for (const word of words) {
      id += 1
      lines.push([id, word.form, word.lemma, word.upos, "_", word.features, word.head + 1, word.relation, "_", multiword ? "_" : misc].join("\t"))
    }
  }
  return `${lines.join("\n")}\n`
}
