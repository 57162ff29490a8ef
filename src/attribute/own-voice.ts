import type { LanguagePacks } from "../languages/pack.ts"
import type { Annotation, Sentence, Token } from "../model/annotation.ts"
import type { Document } from "../model/document.ts"
import { overlaps, slice, type Span } from "../model/span.ts"
import { OWN_VOICE, type Statement, type Topic } from "../model/statement.ts"
import { chooseTopics, scoreTopics } from "./topics.ts"
import { childrenBy, relation, subtree, type Tree, treeOf } from "./tree.ts"

const TELLING: ReadonlySet<string> = new Set(["NOUN", "VERB", "ADJ", "PROPN", "NUM"])
/** Fewer words that tell something make no fact ("Thank you.", "Good evening!"). */
const SHORTEST = 3
/** A sentence of which statements hold more than this share is told by them. */
const COVERED = 0.5

/**
 * What an account tells in its author's voice, a sentence each: who was there, how long it lasted, how it went, what comes next. These are no statements
 * of the model and `extract` never gives them; accounts that are held against each other need them, since what one side has said by its president the
 * other often tells by itself. They have no speaker and no cue, ids of their own ("t1"), and the rule `own-voice`.
 */
export const ownVoice = (document: Document, annotation: Annotation, statements: readonly Statement[], packs: LanguagePacks): readonly Statement[] => {
  const taken = statements.flatMap((statement) => [...statement.content, ...statement.cue, ...(statement.speaker === null ? [] : [statement.speaker])])
  const reported = statements.flatMap((statement) => [...statement.content, ...statement.cue])
  const told = annotation.sentences.flatMap((sentence): readonly Span[] => {
    const matter = besideIn(document, sentence, packs)
    if (matter !== null && reported.some((span) => overlaps(span, sentence))) return reported.some((span) => overlaps(span, matter)) ? [] : [matter]
    if (!tells(document, sentence, packs)) return []
    return isTaken(sentence, taken) ? untakenClauses(sentence, reported) : [sentence]
  })
  return told.map((span, index) => {
    return {
      id: `t${index + 1}`, speaker: null, actors: [], cue: [], content: [bare(document.text, span)], form: "indirect", act: "state", strength: 1,
      topics: topicsAt(annotation, span, packs), about: [], addressee: null, target: null, negated: false, within: null, rule: OWN_VOICE, confidence: 1,
    }
  })
}

/** Topics of a part of a document, as of a statement's content; none where no word tells one. */
export const topicsAt = (annotation: Annotation, span: Span, packs: LanguagePacks): readonly Topic[] => {
  const topics = chooseTopics(topicWeights(annotation, span, packs))
  return topics.length > 0 ? topics : ["other"]
}

/** What the words of a span weigh for each topic that they tell: a word 1 to 3. */
export const topicWeights = (annotation: Annotation, span: Span, packs: LanguagePacks): ReadonlyMap<Topic, number> => {
  const trees = annotation.sentences.filter((sentence) => overlaps(sentence, span)).map((sentence, index) => treeOf(sentence, index))
  const pack = packs.get(trees[0]?.sentence.language ?? "")
  return pack === undefined ? new Map() : scoreTopics(trees, [span], pack)
}

const tells = (document: Document, sentence: Sentence, packs: LanguagePacks): boolean => {
  const kind = document.blocks[sentence.block]?.kind
  const pack = packs.get(sentence.language)
  if (kind === "title" || kind === "heading" || pack === undefined) return false
  const words = slice(document.text, sentence).trim()
  if (/[?:]["”»]?$/u.test(words) || words.search(pack.talks.question) >= 0) return false
  return sentence.tokens.filter((token) => TELLING.has(token.upos)).length >= SHORTEST && sentence.tokens.some(isPredicate)
}

const isPredicate = (token: Token): boolean => token.upos === "VERB" || token.upos === "AUX" || token.features["Variant"] === "Short"

const isTaken = (sentence: Sentence, taken: readonly Span[]): boolean => {
  const own = taken.filter((span) => overlaps(span, sentence))
  const words = sentence.tokens.filter((token) => TELLING.has(token.upos))
  return words.filter((token) => own.some((span) => overlaps(span, token))).length > COVERED * words.length
}

/** "In addition to trade, they discussed A": the matter that the sentence names besides what is reported. */
const besideIn = (document: Document, sentence: Sentence, packs: LanguagePacks): Span | null => {
  const words = slice(document.text, sentence)
  const matter = packs.get(sentence.language)?.talks.beside.exec(words)
  if (!matter) return null
  const start = sentence.start + matter[0].length - matter[1]!.length - 1
  return { start, end: start + matter[1]!.length }
}

/** "She will send a boat and thanked the crew": of coordinated clauses those that no statement reports anything of. */
const untakenClauses = (sentence: Sentence, reported: readonly Span[]): readonly Span[] => {
  const tree = treeOf(sentence, 0)
  const root = sentence.tokens.findIndex((token) => token.head < 0)
  if (root < 0) return []
  // parsers hang a second finite clause on the infinitive of the first
  const below = subtree(tree, root, (word) => word !== root && !["xcomp", "conj"].includes(relation(tree.tokens[word]!)))
  const heads = [root, ...below.filter((word) => relation(tree.tokens[word]!) === "conj" && isFiniteClause(tree, word))]
  if (heads.length < 2 || !isFiniteClause(tree, root)) return []
  return heads.flatMap((head) => {
    const words = subtree(tree, head, (word) => heads.includes(word)).filter((word) => word > head || !["PUNCT", "CCONJ", "SCONJ"].includes(sentence.tokens[word]!.upos))
    const tokens = words.map((word) => sentence.tokens[word]!)
    const span = { start: tokens[0]!.start, end: tokens.findLast((token) => token.upos !== "PUNCT")!.end }
    return tokens.filter((token) => TELLING.has(token.upos)).length < SHORTEST || reported.some((one) => overlaps(one, span)) ? [] : [span]
  })
}

const isFiniteClause = (tree: Tree, head: number): boolean =>
  [head, ...childrenBy(tree, head, "aux", "cop")].some((word) => tree.tokens[word]!.features.VerbForm === "Fin" || tree.tokens[word]!.features.Variant === "Short")

/** Without white space and the full stop at its end. */
const bare = (text: string, sentence: Span): Span => {
  const words = slice(text, sentence)
  return { start: sentence.start + (words.length - words.trimStart().length), end: sentence.start + words.replace(/[\s.;…]+$/u, "").length }
}
