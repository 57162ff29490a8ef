import { createHash } from "node:crypto"
import type { Actor, Mention, Sentence, Token, Upos } from "../../src/model/annotation.ts"
import type { Account } from "../../src/model/comparison.ts"
import type { Document } from "../../src/model/document.ts"
import type { Span } from "../../src/model/span.ts"
import { ACT_LADDER, type Act, type Form, type Statement, type Topic } from "../../src/model/statement.ts"

/** A statement told by words of the text; each is looked for once, from the cue's or content's sentence on. */
export interface GivenStatement {
  readonly speaker?: string
  readonly actors?: readonly string[]
  readonly cue?: string
  readonly content: string
  readonly act: Act
  readonly form?: Form
  readonly topics?: readonly Topic[]
  readonly target?: string
  readonly negated?: boolean
  readonly within?: string
}

export interface GivenAccount {
  readonly text: string
  readonly file?: string
  readonly language?: string
  readonly side?: string | null
  readonly publisher?: string | null
  readonly title?: string | null
  readonly published?: string | null
  readonly statements?: readonly GivenStatement[]
}

export const ACTORS: readonly Actor[] = [
  { id: "anna-velt", name: "Anna Velt", as: "Anna Velt", kind: "person", side: "Norland", wikidata: null },
  { id: "oskar-brun", name: "Oskar Brun", as: "Oskar Brun", kind: "person", side: "Sudmark", wikidata: null },
  { id: "norland", name: "Norland", as: "Norland", kind: "state", side: "Norland", wikidata: null },
  { id: "sudmark", name: "Sudmark", as: "Sudmark", kind: "state", side: "Sudmark", wikidata: null },
]

/** Forms under which the invented actors stand in the texts. */
const FORMS: readonly (readonly [RegExp, string, Mention["kind"]])[] = [
  [/Anna Velt|Velt|Анна Вельт|Вельт/gu, "anna-velt", "name"], [/Oskar Brun|Brun|Оскар Брун|Бруна?/gu, "oskar-brun", "name"],
  [/Norland|Норланди\p{L}+/gu, "norland", "place"], [/Sudmark|Зюдмарк\p{L}*/gu, "sudmark", "place"],
]

const FUNCTION_WORDS = new Set("the a an of to in on and or with for that by at from its their his her about he she they it will would не и в на с о по что для к из за".split(" "))

const upos = (form: string, first: boolean): Upos => {
  if (/^\d/u.test(form)) return "NUM"
  if (!/\p{L}/u.test(form)) return "PUNCT"
  if (["and", "or", "и", "или"].includes(form.toLowerCase())) return "CCONJ"
  if (FUNCTION_WORDS.has(form.toLowerCase())) return "ADP"
  if (/(?:ful|ive|cal|ous|able|like|nk|ный|ым)$/u.test(form)) return "ADJ"
  return !first && /^\p{Lu}/u.test(form) ? "PROPN" : "NOUN"
}

const stem = (form: string): string => form.toLowerCase().replace(/(?<=\p{L}{4})(?:s|es|ed|ing|ов|ами|ями|ого|ой|ах|ях|ы|и|а|у|е|ю|я|ом|ем)$/u, "")

const sentencesOf = (text: string, language: string): readonly Sentence[] =>
  [...text.matchAll(/\S[^.!?]*(?:[.!?]+["”»]?|$)/gu)].map((found, block) => {
    const start = found.index
    const tokens = [...found[0].matchAll(/[\p{L}\p{N}’'-]+|[^\s\p{L}\p{N}]/gu)].map((word, index): Token => ({
      form: word[0], lemma: stem(word[0]), upos: upos(word[0], index === 0), features: {}, head: index === 0 ? -1 : 0, relation: index === 0 ? "root" : "dep", multiword: null,
      start: start + word.index, end: start + word.index + word[0].length,
    }))
    return { start, end: start + found[0].length, language, block: 0 * block, tokens }
  })

const place = (text: string, words: string, from = 0): Span => {
  const start = text.indexOf(words, from)
  if (start < 0) throw new Error(`the fixture's text has no ${JSON.stringify(words)}`)
  return { start, end: start + words.length }
}

/** An account of our own, as the stages before would hand it over. */
export const account = (given: GivenAccount): Account => {
  const language = given.language ?? "en"
  const { text } = given
  const document: Document = {
    id: given.file ?? text.slice(0, 12), file: given.file ?? null, url: null, language, title: given.title ?? null, author: null, publisher: given.publisher ?? null,
    published: given.published ?? null, side: given.side ?? null, sha256: createHash("sha256").update(text).digest("hex"), text,
    blocks: [{ kind: "paragraph", start: 0, end: text.length, language }], problems: [],
  }
  const sentences = sentencesOf(text, language)
  const mentions: Mention[] = FORMS.flatMap(([pattern, actor, kind]) => [...text.matchAll(pattern)].map((found): Mention => {
    const span = { start: found.index, end: found.index + found[0].length }
    return { ...span, actors: [actor], kind, rule: "fixture", sentence: sentences.findIndex((one) => one.start <= span.start && span.start < one.end), token: 0 }
  })).sort((a, b) => a.start - b.start)
  const statements = (given.statements ?? []).map((one, index): Statement => {
    const content = place(text, one.content)
    return {
      id: `s${index + 1}`, speaker: one.speaker === undefined ? null : place(text, one.speaker), actors: one.actors ?? [], cue: one.cue === undefined ? [] : [place(text, one.cue)],
      content: [content], form: one.form ?? "nominal", act: one.act, strength: ACT_LADDER[one.act].strength, topics: one.topics ?? ["other"], about: [], addressee: null,
      target: one.target === undefined ? null : { ...content, actor: one.target }, negated: one.negated ?? false, within: one.within ?? null, rule: "fixture", confidence: 1,
    }
  })
  const known = new Set([...mentions.flatMap((mention) => mention.actors), ...statements.flatMap((statement) => statement.actors)])
  return { document, annotation: { sentences, mentions, actors: ACTORS.filter((actor) => known.has(actor.id)), problems: [] }, statements, problems: [] }
}

/** Words of another language that mean the same, for a vector that means the same in every language. */
const GLOSSARY: Readonly<Record<string, string>> = { санкци: "sanction", зерн: "grain", экспорт: "export", порт: "port", пленн: "prisoner", обмен: "exchange", рыболовств: "fishery", квот: "quota" }

/** A stand-in for the encoder: a hashed bag of words, of unit length. */
export const embed = (texts: readonly string[]) => (): Float32Array[] => texts.map((text) => {
  const vector = new Float32Array(256)
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    if (FUNCTION_WORDS.has(word)) continue
    const meant = GLOSSARY[stem(word)] ?? stem(word)
    let hash = 7
    for (const letter of meant) hash = (hash * 31 + letter.codePointAt(0)!) % 256
    vector[hash]! += 1
  }
  const length = Math.hypot(...vector) || 1
  return vector.map((value) => value / length)
})
