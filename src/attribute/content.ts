import { carriedClause, complementClause, infinitive, juxtaposedClause, misplacedClause, reportClause, nearbyClause } from "./content-clauses.ts"
import type { Content, ContentContext, ContentRule } from "./content-model.ts"
import { framedPhrase, misreadCase, nominalPredicate, passiveSubject, phraseBehindObject, relativeObject, sharedObject } from "./content-phrases.ts"
import type { Hit } from "./hits.ts"

/** In order; the first that finds something wins. */
export const CONTENT_RULES: readonly (readonly [string, ContentRule])[] = [
  ["report-clause", reportClause],
  ["complement-clause", complementClause],
  ["carried-clause", carriedClause],
  ["infinitive", infinitive],
  ["passive-subject", passiveSubject],
  ["framed-phrase", framedPhrase],
  ["phrase-behind-object", phraseBehindObject],
  ["misplaced-clause", misplacedClause],
  ["nominal-predicate", nominalPredicate],
  ["shared-object", sharedObject],
  ["misread-case", misreadCase],
  ["relative-object", relativeObject],
  ["juxtaposed-clause", juxtaposedClause],
  ["nearby-clause", nearbyClause],
]

export function findContent(hit: Hit, context: ContentContext): Content | null {
  for (const [, rule] of CONTENT_RULES) {
    const content = rule(hit, context)
    const words = content?.words.filter((w) => !isOtherReport(hit, w, context))
    if (content && words?.length) return { ...content, words }
  }
  return null
}

/** «A, повідомляє X»: what closes the sentence as a report of its own is no content of the reports before it. */
const isOtherReport = (hit: Hit, word: number, { tails }: ContentContext): boolean => hit.predicate < tails.boundary && word >= tails.boundary
