import type { Actor, Annotation, Mention, Sentence, Token } from "../model/annotation.ts"
import type { Document } from "../model/document.ts"
import { contains, overlaps } from "../model/span.ts"
import type { RuleTrace } from "../model/statement.ts"
import type { LanguagePacks } from "../languages/pack.ts"
import { lexiconOf, type Lexicon } from "./lexicon.ts"
import { findQuotes, type Quote } from "./quotes.ts"
import { repairedTree } from "./repairs.ts"
import { type Post, postOf } from "./own-report.ts"
import { childrenBy, fold, type Tree } from "./tree.ts"

/** Everything the rules look at, prepared once for a document. */
export interface Scene {
  readonly document: Document
  readonly text: string
  readonly trees: readonly Tree[]
  readonly quotes: readonly Quote[]
  readonly actors: ReadonlyMap<string, Actor>
  /** mentions of each sentence */
  readonly mentions: readonly (readonly Mention[])[]
  /** those the talks are between, where the document tells; for joint acts and agentless passives */
  readonly participants: readonly string[]
  /** where somebody writes of what he did himself */
  readonly post: Post | null
  /** indices of sentences that stand word for word further above */
  readonly repeated: ReadonlySet<number>
  readonly lexicon: (tree: Tree) => Lexicon
  readonly trace: RuleTrace[]
}

export function sceneOf(document: Document, annotation: Annotation, packs: LanguagePacks): Scene {
  const mentions: Mention[][] = annotation.sentences.map(() => [])
  for (const mention of annotation.mentions) mentions[mention.sentence]?.push(mention)
  const actors = new Map(annotation.actors.map((a) => [a.id, a]))
  const trace: RuleTrace[] = []
  const lexicon = (language: string): Lexicon => lexiconOf(packs.get(language)!)
  const trees = annotation.sentences.map((sentence, i) =>
    repairedTree(sentence, i, lexicon(sentence.language), (word) => mentions[i]!.some((m) => m.token === word && m.actors.some((id) => SPEAKING_KINDS.has(actors.get(id)?.kind ?? ""))), trace),
  )
  const participants = participantsOf(annotation)
  return {
    document,
    text: document.text,
    trees,
    post: postOf(document, trees, participants, actors),
    quotes: findQuotes(document, (span) => annotation.sentences.some((s) => overlaps(s, span) && s.tokens.some((t) => contains(span, t) && isFiniteVerb(t)))),
    actors,
    mentions,
    participants,
    repeated: repeatedSentences(document, annotation.sentences, trace),
    lexicon: (tree) => lexicon(tree.sentence.language),
    trace,
  }
}

const isFiniteVerb = (token: Token): boolean => (token.upos === "VERB" || token.upos === "AUX") && token.features.VerbForm === "Fin"

/** Whom the talks are between; where the resolution does not tell, the actors of the first joint mention ("the two presidents"). */
function participantsOf(annotation: Annotation): readonly string[] {
  if (annotation.participants?.length) return annotation.participants
  return annotation.mentions.find((m) => m.kind === "joint" && m.actors.length > 1)?.actors ?? []
}

/** The mention that stands at a word: headed by it, or the shortest that covers it. */
export function mentionAt(scene: Scene, tree: Tree, word: number): Mention | null {
  const token = tree.tokens[word]
  if (!token) return null
  const here = scene.mentions[tree.index]!.filter((m) => m.start < token.end && m.end > token.start)
  return here.find((m) => m.token === word) ?? here.sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null
}

const SPEAKING_KINDS = new Set(["person", "office", "state", "organisation", "group", "media"])

export function canSpeak(scene: Scene, tree: Tree, word: number): boolean {
  const mention = mentionAt(scene, tree, word)
  if (!mention) return false
  return mention.kind === "joint" || mention.kind === "pronoun" || mention.actors.some((id) => SPEAKING_KINDS.has(scene.actors.get(id)?.kind ?? ""))
}

export const treeAt = (scene: Scene, offset: number): Tree | null => scene.trees.find((t) => t.sentence.start <= offset && offset < t.sentence.end) ?? null

/** Headlines repeat the body, scrapes repeat whole paragraphs: no statement is looked for there. */
export const isSilent = (scene: Scene, tree: Tree): boolean => isHeadline(scene.document, tree.sentence) || scene.repeated.has(tree.index)

const isHeadline = (document: Document, sentence: Sentence): boolean => ["title", "heading"].includes(document.blocks[sentence.block]?.kind ?? "")

/** Fewer words are said twice by themselves. */
const SHORTEST_REPEATED = 6

/** Sentences that stand word for word further above in the body. */
function repeatedSentences(document: Document, sentences: readonly Sentence[], trace: RuleTrace[]): ReadonlySet<number> {
  const seen = new Map<string, number>()
  const repeated = new Set<number>()
  sentences.forEach((sentence, index) => {
    if (isHeadline(document, sentence)) return
    const words = sentence.tokens.filter((token) => token.upos !== "PUNCT").map((token) => fold(token.form))
    if (words.length < SHORTEST_REPEATED) return
    const key = words.join(" ")
    const first = seen.get(key)
    if (first === undefined) seen.set(key, index)
    else {
      repeated.add(index)
      trace.push({ rule: "repeated-sentence", sentence: index, span: { start: sentence.start, end: sentence.end }, outcome: "refused", reason: `sentence ${first + 1} says it word for word` })
    }
  })
  return repeated
}

/** Right behind an adverb or nothing a past tense in the singular that has no subject. */
const opensWithReport = (tree: Tree): boolean => {
  const at = tree.tokens[0]!.upos === "ADV" ? 1 : 0
  const { features, upos, relation: role } = tree.tokens[at] ?? tree.tokens[0]!
  return upos === "VERB" && role === "root" && features.Tense === "Past" && features.Number === "Sing" && features.Gender !== undefined && features.Gender !== "Neut" && !childrenBy(tree, at, "nsubj").length
}

/** Trees before a sentence in which its elided subject may stand, nearest first. */
export const earlierTrees = (scene: Scene, tree: Tree): Tree[] => {
  const before: Tree[] = []
  for (let i = tree.index - 1; i >= 0 && before.length < 2 && scene.trees[i]!.sentence.block === tree.sentence.block; i--) before.push(scene.trees[i]!)
  // news of one sentence a paragraph: «Також додала, що A»
  const above = scene.trees[tree.index - 1]
  return !before.length && above && tree.sentence.block - above.sentence.block === 1 && opensWithReport(tree) ? [above] : before
}
