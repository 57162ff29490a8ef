import type { Sentence, Token, Upos } from "../../src/model/annotation.ts"
import type { Document } from "../../src/model/document.ts"

const SHORT: Readonly<Record<string, Upos>> = {
  N: "NOUN", P: "PROPN", V: "VERB", A: "ADJ", D: "DET", R: "PRON", I: "ADP", C: "CCONJ", S: "SCONJ", M: "NUM", B: "ADV", U: "PUNCT", X: "AUX", T: "PART",
}
const FEATURES: Readonly<Record<string, readonly [string, string]>> = {
  nom: ["Case", "Nom"], gen: ["Case", "Gen"], dat: ["Case", "Dat"], acc: ["Case", "Acc"], ins: ["Case", "Ins"], loc: ["Case", "Loc"],
  sg: ["Number", "Sing"], pl: ["Number", "Plur"], m: ["Gender", "Masc"], f: ["Gender", "Fem"], an: ["Animacy", "Anim"], poss: ["Poss", "Yes"],
}

interface Written {
  readonly text: string
  readonly tokens: readonly Omit<Token, "start" | "end">[]
}

/**
 * A sentence with its analysis: words parted by blanks, each `form`, `form/TAG`, `form/TAG/lemma`, `form/TAG/lemma/features`, `form/TAG/lemma/features/relation>head`
 * (tag one letter, features parted by ".", head the number of the word from 1). Words after "_" stand without a blank before them.
 */
export function write(line: string): Written {
  let text = ""
  const tokens = line.trim().split(/\s+/).map((word) => {
    const glued = word.startsWith("_")
    const [form = "", tag = "", lemma = "", features = "", link = ""] = (glued ? word.slice(1) : word).split("/")
    text += (text && !glued ? " " : "") + form
    const [relation = "dep", head = "0"] = link ? link.split(">") : []
    return {
      form, lemma: lemma || form, upos: SHORT[tag] ?? (/^\p{Lu}/u.test(form) ? "PROPN" : /^\p{L}/u.test(form) ? "NOUN" : "PUNCT"),
      features: Object.fromEntries(features.split(".").filter(Boolean).map((key) => FEATURES[key]!)), head: Number(head) - 1, relation: relation || "dep", multiword: null,
    }
  })
  return { text, tokens }
}

/** A document of such sentences, one after another. */
export function analysed(language: string, lines: readonly string[], about: Partial<Document> = {}): { readonly document: Document; readonly sentences: readonly Sentence[] } {
  let text = ""
  const sentences = lines.map((line): Sentence => {
    const written = write(line)
    if (text) text += " "
    const start = text.length
    let at = start
    const tokens = written.tokens.map((token): Token => {
      at = start + written.text.indexOf(token.form, at - start)
      const placed = { ...token, start: at, end: at + token.form.length }
      at = placed.end
      return placed
    })
    text += written.text
    return { start, end: text.length, language, block: 0, tokens }
  })
  const document: Document = {
    id: "d", file: null, url: null, language, title: null, author: null, publisher: null, published: null, side: null, sha256: "", text,
    blocks: [{ start: 0, end: text.length, kind: "paragraph", language }], problems: [], ...about,
  }
  return { document, sentences }
}
