/** Cases that a rule must have in a language, and refusals that it must have in some language. */
export const CAUGHT = 3
export const REFUSED = 1

export interface AuditedRule {
  readonly name: string
  /** the only languages it is for (rules that are data of a language); empty: wherever it fires */
  readonly languages: readonly string[]
}

/** What a passing case shows: rules that fired in it, rules that it says must not fire. */
export interface Evidence {
  readonly language: string
  readonly text: string
  readonly fired: ReadonlySet<string>
  readonly refused: readonly string[]
}

/**
 * What rules still lack, a line each: "en own-subject: 1 of 3 cases", "own-subject: no refusal", "own-subject: fires in no case". A rule that fires in one
 * case of a language needs all of its cases there. Cases that say nearly the same count once.
 */
export function shortfalls(rules: readonly AuditedRule[], evidence: readonly Evidence[]): string[] {
  return rules.flatMap(({ name, languages }) => {
    const caught = evidence.filter((e) => e.fired.has(name))
    const where = languages.length ? languages : [...new Set(caught.map((e) => e.language))].sort()
    const lacking = where.flatMap((language) => {
      const count = distinct(caught.filter((e) => e.language === language).map((e) => e.text), CAUGHT)
      return count < CAUGHT ? [`${language} ${name}: ${count} of ${CAUGHT} cases`] : []
    })
    const refusals = evidence.filter((e) => e.refused.includes(name) && (!languages.length || languages.includes(e.language))).length
    return [...(where.length ? lacking : [`${name}: fires in no case`]), ...(refusals < REFUSED ? [`${languages.length ? `${languages.join(",")} ` : ""}${name}: no refusal`] : [])]
  })
}

const SHARED = 0.6

/** How many of the texts are of different words, counted up to `enough`. */
function distinct(texts: readonly string[], enough: number): number {
  const kept: ReadonlySet<string>[] = []
  for (const text of texts) {
    const words = new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
    const same = (other: ReadonlySet<string>): boolean => [...words].filter((w) => other.has(w)).length > SHARED * Math.min(words.size, other.size)
    if (words.size > 0 && !kept.some(same)) kept.push(words)
    if (kept.length >= enough) break
  }
  return kept.length
}
