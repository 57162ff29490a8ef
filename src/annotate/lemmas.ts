import type { LanguagePacks } from "../languages/pack.ts"
import type { WordForms } from "../languages/parts/forms.ts"
import type { Sentence, Token } from "../model/annotation.ts"

const MENDED: ReadonlySet<string> = new Set(["VERB", "NOUN", "ADJ"])

/** Lemmas that contradict the forms of a language's reporting words are replaced: a tagger's rare slip there would lose a statement. */
export const mendLemmas = (sentences: readonly Sentence[], packs: LanguagePacks): Sentence[] => {
  const names = new Set(sentences.flatMap(({ tokens }) => tokens.slice(1).flatMap(({ upos, form }) => (upos === "PROPN" ? [form] : []))))
  const surnames = new Set(sentences.flatMap(({ tokens }) => tokens.flatMap(({ upos, form, relation, head }) => (upos === "PROPN" && relation === "flat:name" && tokens[head]?.upos === "PROPN" ? [form] : []))))
  const families = new Map(sentences.flatMap((sentence) => familiesIn(sentence, packs)))
  return sentences.map((sentence) => {
    const pack = packs.get(sentence.language)
    if (!pack) return sentence
    const adjectival = families.size ? pack.names.adjectival : undefined
    return {
      ...sentence,
      tokens: sentence.tokens.map((token, i) => {
        if (i === 0 && isNameAtStart(token, names)) return { ...token, upos: "PROPN", lemma: token.form }
        if (surnames.has(token.form) && isTakenForWord(token, i)) return { ...token, upos: "PROPN", lemma: token.form }
        const family = adjectival && token.upos !== "PROPN" ? families.get(adjectival.exec(token.form)?.[1] ?? "") : undefined
        return family === undefined || describesNext(sentence.tokens, i) ? asSubject(mend(token, pack.forms), token, i) : asFamily(sentence.tokens, i, family)
      }),
    }
  })
}

/** «Вадим Кормило прибув. У свою чергу Кормило заявив», «Рудик додав»: a family name that the document gave whole, as a subject taken for another word. */
const isTakenForWord = ({ upos, relation, features }: Token, i: number): boolean =>
  ["NOUN", "ADV", "ADJ"].includes(upos) && relation === "nsubj" && (i > 0 || features.Number !== "Plur") && (features.Case ?? "Nom") === "Nom"

/** «Дипломати підтримали»: a plural before its verb that was taken for an infinitive under it. */
const asSubject = (mended: Token, { upos, relation, head }: Token, i: number): Token =>
  mended.upos === "NOUN" && upos === "VERB" && head > i && (relation === "xcomp" || relation === "csubj") ? { ...mended, relation: "nsubj" } : mended

/** Family names that look like adjectives, behind a given name: what all their forms begin with, and the name's own lemma. */
const familiesIn = ({ tokens, language }: Sentence, packs: LanguagePacks): (readonly [string, string])[] => {
  const adjectival = packs.get(language)?.names.adjectival
  if (!adjectival) return []
  return tokens.flatMap(({ form, upos, relation, head, lemma }): [string, string][] => {
    const family = upos === "PROPN" && relation === "flat:name" && tokens[head]?.upos === "PROPN" ? adjectival.exec(form)?.[1] : undefined
    return family === undefined ? [] : [[family, lemma]]
  })
}

/** «Московский суд»: an adjective of the noun right behind it. */
function describesNext(tokens: readonly Token[], i: number): boolean {
  const [{ features }, next] = [tokens[i]!, tokens[i + 1]]
  return ["NOUN", "ADJ", "PROPN"].includes(next?.upos ?? "") && ["Case", "Gender", "Number"].every((f) => !features[f] || !next!.features[f] || features[f] === next!.features[f])
}

/** «господин Залесский»: the family name that the document gave before, taken for an adjective. */
function asFamily(tokens: readonly Token[], i: number, lemma: string): Token {
  const token = tokens[i]!
  if (token.relation !== "amod") return { ...token, upos: "PROPN", lemma }
  if (token.head < i) return { ...token, upos: "PROPN", lemma, relation: "appos" }
  // «Залесский вину не признал»: with the noun behind it the name does not agree
  const { head } = tokens[token.head]!
  return head < 0 ? { ...token, upos: "PROPN", lemma } : { ...token, upos: "PROPN", lemma, head, relation: token.features.Case === "Nom" ? "nsubj" : "obl" }
}

/** «Міністр Петер Сійярто прибув. Сійярто заявив»: at a sentence's beginning a subject that has no class of its own is the name it was before. */
const isNameAtStart = ({ upos, form, relation }: Token, names: ReadonlySet<string>): boolean => upos === "ADV" && relation === "nsubj" && names.has(form)

const mend = (token: Token, forms: WordForms): Token => {
  const certain = forms.certain(token.form)
  if (certain && certain.upos !== token.upos) return { ...token, ...certain }
  if (!MENDED.has(token.upos)) return token
  const participle = shortParticiple(token, forms)
  if (participle) return participle
  const known = forms.lemmas(token.form, token.upos)
  const moved = known.length ? undefined : shortAdjective(token, forms)
  if (moved !== undefined) return { ...token, upos: "ADJ", lemma: moved }
  const lemma = known[0]
  return lemma === undefined || known.some((one) => same(one, token.lemma)) ? token : { ...token, lemma }
}

/** «Дана оценка»: a short passive form that is taken for an adjective and is one of a reporting verb alone. */
function shortParticiple(token: Token, forms: WordForms): Token | null {
  if (token.upos !== "ADJ" || token.features.Variant !== "Short" || token.features.Voice !== "Pass" || forms.lemmas(token.form, "ADJ").length) return null
  const lemma = forms.lemmas(token.form, "VERB")[0]
  return lemma === undefined ? null : { ...token, upos: "VERB", lemma, features: { ...token.features, VerbForm: "Part" } }
}

/** «озабочена»: a short form of an adjective of the lexicon that is taken for a participle of a verb it does not list. */
const shortAdjective = (token: Token, forms: WordForms): string | undefined =>
  token.upos === "VERB" && token.features.Variant === "Short" && token.features.Voice === "Pass" ? forms.lemmas(token.form, "ADJ")[0] : undefined

const same = (a: string, b: string): boolean => plain(a) === plain(b)
const plain = (lemma: string): string => lemma.toLowerCase().replaceAll("ё", "е").replace(/[’ʼ`]/g, "'")
