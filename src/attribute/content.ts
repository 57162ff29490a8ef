import { nearbyClause } from "./content-behind.ts"
import { carriedClause, complementClause, infinitive, juxtaposedClause, misplacedClause, reportClause } from "./content-clauses.ts"
import type { Content, ContentContext, ContentRule } from "./content-model.ts"
import { agendaLine, framedPhrase, misreadCase, nominalPredicate, passiveSubject, phraseBehindObject, relativeObject, sharedObject } from "./content-phrases.ts"
import { quotedPredicate, restOfSentence } from "./content-rest.ts"
import type { Hit } from "./hits.ts"
import { occasionAt } from "./slots.ts"
import { childrenBy, fold, isUnder, subtree } from "./tree.ts"

/** In order; the first that finds something wins. */
export const CONTENT_RULES: readonly (readonly [string, ContentRule])[] = [
  ["report-clause", reportClause],
  ["complement-clause", complementClause],
  ["carried-clause", carriedClause],
  ["infinitive", infinitive],
  ["passive-subject", passiveSubject],
  ["quoted-predicate", quotedPredicate],
  ["framed-phrase", framedPhrase],
  ["phrase-behind-object", phraseBehindObject],
  ["misplaced-clause", misplacedClause],
  ["agenda-line", agendaLine],
  ["nominal-predicate", nominalPredicate],
  ["shared-object", sharedObject],
  ["misread-case", misreadCase],
  ["relative-object", relativeObject],
  ["rest-of-sentence", restOfSentence],
  ["juxtaposed-clause", juxtaposedClause],
  ["nearby-clause", nearbyClause],
]

export function findContent(hit: Hit, context: ContentContext): Content | null {
  for (const [, rule] of CONTENT_RULES) {
    const content = rule(hit, context)
    const words = content && withoutOccasion(hit, content.shape, withSubject(hit, withInsertion(hit, content), content.shape, context).filter((w) => !isOtherReport(hit, w, context) && !isPlaceBefore(hit, content, w, context)), context)
    if (content && words?.length) return { ...content, words }
  }
  return null
}

/** "discussed trade | during the meeting in Oslo": at the end of a noun phrase an occasion is the report's, whatever noun the parser hung it on. */
function withoutOccasion({ tree, predicate }: Hit, shape: Content["shape"], words: readonly number[], { syntax }: ContentContext): readonly number[] {
  const last = words.at(-1)
  if (shape !== "nominal" || last === undefined || words[0]! < predicate) return words
  const at = tree.tokens.findLastIndex((_, i) => i > words[0]! && i <= last && occasionAt(tree, i, syntax))
  if (at < 0) return words
  const [before, behind] = [words.filter((w) => w < at), words.filter((w) => w >= at)]
  // "the work we did during my visit", «договор, подписанный в ходе визита»: a verb before it has it
  if (!before.length || before.some((w) => tree.tokens[w]!.upos === "VERB")) return words
  return behind.some((w) => ["PUNCT", "CCONJ", "VERB", "AUX"].includes(tree.tokens[w]!.upos)) ? words : before
}

/** "says | up to 300 guests had tried": a clause without a conjunction that begins with its finite verb has its subject behind the report, or behind whom it is told. */
function withSubject({ tree, entry, predicate, words: cue }: Hit, words: readonly number[], shape: Content["shape"], { syntax, complementisers }: ContentContext): readonly number[] {
  const { tokens } = tree
  const first = words.find((w) => tokens[w]!.upos !== "PUNCT")
  let from = Math.max(predicate, ...cue) + 1
  if (shape !== "clause" || syntax.participleCommas || first === undefined || first <= from || !["AUX", "VERB"].includes(tokens[first]!.upos) || tokens[first]!.features.VerbForm !== "Fin" || complementisers.has(fold(tokens[first - 1]!.form))) return words
  const told = entry.slots.some((s) => ["obj", "iobj"].includes(s.kind) && s.role === "addressee") && !childrenBy(tree, predicate, "aux").some((c) => tokens[c]!.relation === "aux:pass")
  const addressee = told ? childrenBy(tree, predicate, "iobj", "obj").find((c) => subtree(tree, c)[0] === from) : undefined
  if (addressee !== undefined) from = childrenBy(tree, addressee, "appos").some((c) => c === addressee + 1) ? addressee + 1 : subtree(tree, addressee).at(-1)! + 1
  const gap = tokens.slice(from, first)
  const nominal = gap.some((t) => ["NOUN", "PROPN", "PRON", "NUM"].includes(t.upos)) && !gap.some((t) => (t.features.VerbForm === "Fin" && t.relation !== "acl:relcl" && tokens[t.head]?.relation !== "acl:relcl") || t.upos === "SCONJ" || /^["“”«»:;–—]$/u.test(t.form)) && !["PUNCT", "CCONJ"].includes(gap[0]?.upos ?? "PUNCT")
  return nominal ? [...gap.map((_, i) => from + i), ...words.filter((w) => w >= first)] : words
}

/** «обговорили безпеку | в морі | та ціни»: what stands between a phrase and the one coordinated with it, and is no clause, belongs to it wherever the parser hung it. */
function withInsertion({ tree, predicate }: Hit, { words, head, shape }: Content): readonly number[] {
  if (shape !== "nominal" || head < predicate) return words
  const second = childrenBy(tree, head, "conj").find((c) => c > head && words.includes(c))
  if (second === undefined) return words
  const gap = tree.tokens.flatMap((_, i) => (i > head && i < second && !words.includes(i) ? [i] : []))
  const inserted = gap.length > 0 && gap.length <= MOST_INSERTED && gap.every((i, at) => (at === 0 || i === gap[at - 1]! + 1) && !["VERB", "AUX", "PUNCT"].includes(tree.tokens[i]!.upos)) && tree.tokens[gap[0]!]!.upos === "ADP"
  return inserted ? [...words, ...gap].sort((a, b) => a - b) : words
}

const MOST_INSERTED = 6

/** «обговорив із послом | у Києві | спільну працю»: where cases tell what belongs together, a place before its noun is the report's. */
function isPlaceBefore({ tree, predicate }: Hit, { head, shape }: Content, word: number, { syntax }: ContentContext): boolean {
  if (!syntax.participleCommas || shape !== "nominal" || word > head || head < predicate || tree.tokens[head]!.upos !== "NOUN") return false
  const place = childrenBy(tree, head, "nmod").find((c) => c < head && c > predicate && tree.tokens[c]!.upos === "PROPN" && tree.tokens[c]!.features.Case === "Loc" && childrenBy(tree, c, "case").length > 0)
  return place !== undefined && (word === place || isUnder(tree, word, place))
}

/** «A, повідомляє X»: what closes the sentence as a report of its own is no content of the reports before it. */
const isOtherReport = (hit: Hit, word: number, { tails }: ContentContext): boolean => hit.predicate < tails.boundary && word >= tails.boundary
