import { readFileSync } from "node:fs"
import { annotate } from "../../src/annotate/annotate.ts"
import type { Engine } from "../../src/pipeline.ts"
import type { ConceptMatch } from "../../src/languages/parts/concepts.ts"

export interface ConceptPair {
  readonly same: boolean
  readonly languages: readonly [string, string]
  readonly texts: readonly [string, string]
}

/** Sections "[same en-ru]" and "[different en-ru]", a pair a line with " / " between; # begins a comment. */
export const readPairs = (file: URL): readonly ConceptPair[] => {
  let section: Omit<ConceptPair, "texts"> | null = null
  return readFileSync(file, "utf8").split("\n").flatMap((line): readonly ConceptPair[] => {
    const head = /^\[(same|different) (\w+)-(\w+)\]$/u.exec(line)
    if (head !== null) section = { same: head[1] === "same", languages: [head[2]!, head[3]!] }
    if (head !== null || section === null || line === "" || line.startsWith("#")) return []
    const [first, second] = line.split(" / ")
    return [{ ...section, texts: [first!, second!] }]
  })
}

export const conceptsOf = ({ packs, encoder }: Engine, language: string, text: string): readonly ConceptMatch[] => {
  const whole = { start: 0, end: text.length }
  const document = { id: "x", file: null, url: null, language, title: null, author: null, publisher: null, published: null, side: null, sha256: "", text, problems: [],
    blocks: [{ ...whole, kind: "paragraph" as const, language }] }
  const tokens = annotate(document, packs, encoder).sentences.flatMap((sentence) => sentence.tokens)
  return packs.get(language)!.concepts.find(tokens)
}

/** The things of which both texts of a pair speak: no words of nearly all talks, and no wider thing that a term stands for besides. */
export const sharedThings = (engine: Engine, { languages, texts }: ConceptPair): readonly string[] => {
  const [first, second] = languages.map((language, at) => new Set(conceptsOf(engine, language, texts[at]!).filter(({ general, wider }) => !general && !wider).map(({ concept }) => concept)))
  return [...first!].filter((concept) => second!.has(concept))
}
