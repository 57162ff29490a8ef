import type { Block } from "../model/document.ts"
import { contains, type Span } from "../model/span.ts"
import { ACT_LADDER, type ActGroup } from "../model/statement.ts"
import type { Draft } from "./draft.ts"
import type { Hit } from "./hits.ts"
import type { Scene } from "./scene.ts"
import { childrenBy, isVerbal, type Tree } from "./tree.ts"
import { trimContent } from "./trim.ts"

/** «X попросил A, но Y в этом отказал»: the pronoun of an answer means what was asked, said or promised before it in the sentence. */
export function saidBefore(tree: Tree, head: number, { predicate, entry }: Hit, earlier: readonly Draft[]): Draft | undefined {
  const token = tree.tokens[head]!
  if (!["PRON", "DET"].includes(token.upos) || token.features.PronType !== "Dem" || token.features.Number === "Plur" || childrenBy(tree, head, "acl", "nmod", "conj").length) return undefined
  const wanted: readonly ActGroup[] = entry.act === "refuse" || entry.act === "agree" ? ["asking"] : entry.act === "deny" || entry.act === "doubt" ? ["report", "blame"] : []
  return earlier.findLast((d) => d.tree === tree && d.hit !== null && d.hit.predicate < predicate && wanted.includes(ACT_LADDER[d.act].group) && d.content.every((c) => c.end <= token.start))
}

/** «A, сказал X. Y подтвердил это»: nothing but a pronoun is told, confirmed or denied. */
export function pointsBack({ tree, entry }: Hit, words: readonly number[]): boolean {
  const [only, ...others] = words.filter((w) => tree.tokens[w]!.upos !== "ADP" && tree.tokens[w]!.upos !== "PUNCT")
  // «сообщил об этом в соцсети»: behind the pronoun stands where it was told
  const place = only !== undefined && tree.tokens[only]!.upos === "PRON" && tree.tokens[only + 1]?.upos === "ADP" && others.every((w) => w > only) && childrenBy(tree, only, "case").length > 0
  if (only === undefined || (others.length > 0 && !place) || !["report", "position"].includes(ACT_LADDER[entry.act].group) || entry.act === "discuss") return false
  const { features } = tree.tokens[only]!
  return features.PronType === "Dem" && features.Number !== "Plur"
}

/** … and the sentence before reports what it stands for. */
export const reportedBefore = (scene: Scene, hit: Hit, words: readonly number[], earlier: readonly Draft[]): Draft | undefined =>
  pointsBack(hit, words) && antecedentOf(scene, hit.tree, words.find((w) => hit.tree.tokens[w]!.features.PronType === "Dem")!)
    ? earlier.findLast((d) => d.tree.index === hit.tree.index - 1 && d.hit !== null && ACT_LADDER[d.act].group === "report")
    : undefined

/** «Об этом заявил X»: where only a pronoun before the report stands for the content, it is the sentence before; a colon announces what follows instead. */
export function antecedentOf(scene: Scene, tree: Tree, head: number): Span | null {
  const token = tree.tokens[head]!
  if (!["PRON", "DET"].includes(token.upos) || token.features.PronType !== "Dem" || childrenBy(tree, head, "acl", "nmod", "conj").length) return null
  if (scene.text.slice(tree.sentence.start, tree.sentence.end).trimEnd().endsWith(":")) return null
  // «A: об этом заявил X»
  const start = childrenBy(tree, head, "case")[0] ?? head
  const mark = tree.tokens[start - 1]
  if (mark && /^[:—–]$/u.test(mark.form) && tree.tokens.slice(0, start).some(isVerbal)) return wordsOf(scene, { start: tree.sentence.start, end: mark.start })
  const before = scene.trees[tree.index - 1]?.sentence
  if (!before || token.features.Gender === "Fem" || token.features.Gender === "Masc") return null
  // "We have talked about this", at the beginning of a quotation: the sentence before is somebody else's
  if (scene.quotes.some((q) => contains(q.inner, token) && !contains(q.inner, before))) return null
  return wordsOf(scene, before)
}

/** «Такое заявление сделал X», «С таким призывом выступил X»: what a noun of saying at the sentence's beginning points back to. */
export function pointedAt(scene: Scene, { tree, entry, head, predicate }: Hit, pointing: ReadonlySet<string>): Span | null {
  const pointer = childrenBy(tree, head, "det", "amod").find((c) => c <= 1 && (tree.tokens[c]!.features.PronType === "Dem" || pointing.has(tree.tokens[c]!.lemma.toLowerCase())))
  if (entry.upos !== "NOUN" || head >= predicate || pointer === undefined || entry.act === "discuss") return null
  const before = scene.trees[tree.index - 1]?.sentence
  if (!before || before.block < tree.sentence.block - 1 || scene.text.slice(tree.sentence.start, tree.sentence.end).trimEnd().endsWith(":")) return null
  return wordsOf(scene, before)
}

/** The paragraph behind a sentence that ends its own with a colon. */
export function announcedParagraph(scene: Scene, { sentence }: Tree): Span | null {
  if (!scene.text.slice(sentence.start, sentence.end).trimEnd().endsWith(":")) return null
  const next = scene.document.blocks[sentence.block + 1]
  if (!next || scene.document.blocks[sentence.block]!.end - sentence.end > 2) return null
  // a quotation that begins there may run over several paragraphs
  const whole = scene.quotes.find((q) => q.outer.start === next.start && q.inner.end > next.end)?.inner ?? next
  // "the spokesperson issues the following statement:" ahead of all paragraphs of an account announces the account
  if (whole === next && !scene.document.blocks.slice(0, sentence.block).some(isParagraph) && scene.document.blocks.slice(sentence.block + 1).filter(isParagraph).length > 1) return null
  return wordsOf(scene, whole)
}

/** A content without the marks around it; null where there is nothing but marks. */
function wordsOf(scene: Scene, span: Span): Span | null {
  const content = trimContent(scene.text, span, scene.quotes)
  return content.end > content.start ? content : null
}

const isParagraph = ({ kind, start, end }: Block): boolean => kind === "paragraph" && end - start > SHORTEST_PARAGRAPH
/** Shorter ones are dates and other lines of an imprint. */
const SHORTEST_PARAGRAPH = 60
