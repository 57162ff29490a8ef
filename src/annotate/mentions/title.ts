import type { Sentence, Token } from "../../model/annotation.ts"
import type { LanguagePack } from "../../languages/pack.ts"

const WORDS = /(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}'’ʼ]*(?:-[\p{L}\p{M}'’ʼ]+)*\.?|\d+|\S/gu

/** A title that stands outside the text has no analysis: its words alone, capitalised ones as names, but for the verb of talks behind one: "PM Ito Speaks with X". */
export function titleTokens(title: string, { code, forms, syntax }: Pick<LanguagePack, "code" | "forms" | "syntax">): Sentence {
  const words = [...title.matchAll(WORDS)].flatMap((match) => parts(match[0], match.index)).map(token)
  const tokens = words.map((word, i): Token => (word.upos === "PROPN" && words[i - 1]?.upos === "PROPN" && forms.lemmas(word.form, "VERB").some((lemma) => syntax.talksVerbs.has(lemma)) ? { ...word, upos: "VERB" } : word))
  return { start: 0, end: title.length, language: code, block: 0, tokens }
}

/** The dot of an abbreviation or an initial belongs to it; a clitic 's and hyphens of Latin words are words of their own. */
function parts(word: string, start: number): { form: string; start: number }[] {
  const possessive = /^(.+)(['’]s)$/u.exec(word)
  if (possessive) return [...parts(possessive[1]!, start), { form: possessive[2]!, start: start + possessive[1]!.length }]
  if (word.endsWith(".") && word.length > 4 && !/^(?:\p{L}\.)+$/u.test(word)) return [...parts(word.slice(0, -1), start), { form: ".", start: start + word.length - 1 }]
  if (!/^\p{Script=Latin}/u.test(word) || !word.includes("-")) return [{ form: word, start }]
  let at = start
  return word.split(/(-)/).map((form) => {
    at += form.length
    return { form, start: at - form.length }
  })
}

function token({ form, start }: { form: string; start: number }): Token {
  const upos = /^\p{Lu}/u.test(form) ? "PROPN" : /^\p{L}/u.test(form) ? "NOUN" : /^\d/.test(form) ? "NUM" : "PUNCT"
  return { start, end: start + form.length, form, lemma: form, upos, features: {}, head: -1, relation: "dep", multiword: null }
}
