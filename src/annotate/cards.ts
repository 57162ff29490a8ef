/**
 * Pages with pop-up cards, read as flat text, have «Сергей Лавров Лавров Сергей Викторович Министр иностранных дел , …»: behind a name the
 * same person again, family name first, with patronymic and office. What stands on a card belongs to no sentence.
 */

/** Words and where they stand. */
interface Word {
  readonly form: string
  readonly start: number
  readonly end: number
}

/** Words of an office on a card at most. */
const LONGEST_OFFICE = 30
const STOP = /^[.!?…]+$/
const CAPITAL = /^\p{Lu}\p{L}/u

/** The family name of the word before, a given name and a patronymic. */
export const startsCard = (words: readonly Pick<Word, "form">[], at: number, patronymic: RegExp): boolean => {
  const [before, family, given, last] = [words[at - 1]?.form, words[at]?.form, words[at + 1]?.form, words[at + 2]?.form]
  if (before === undefined || family === undefined || given === undefined || last === undefined) return false
  return CAPITAL.test(family) && CAPITAL.test(given) && CAPITAL.test(last) && patronymic.test(last) && sameName(before, family)
}

/** «Миннихановым», «С.Кравцов»: another case of the name, initials before it. */
const sameName = (before: string, family: string): boolean => {
  const bare = before.replace(/^(?:\p{L}\.)+/u, "").toLowerCase()
  const own = family.toLowerCase()
  const shared = Math.max(3, own.length - 2)
  return CAPITAL.test(before) && bare.slice(0, shared) === own.slice(0, shared) && Math.abs(bare.length - own.length) <= 3
}

/**
 * The cards of a sentence, as ranges of its words. The office ends before a mark with a blank on its left, which only a pasted card leaves; where none comes
 * before the sentence or the next card does, the name alone is taken.
 */
export const cardsOf = (words: readonly Word[], patronymic: RegExp | null): readonly { readonly from: number, readonly to: number }[] => {
  if (patronymic === null) return []
  const found: { from: number, to: number }[] = []
  for (let at = 1; at + 2 < words.length; at += 1) {
    if (!startsCard(words, at, patronymic)) continue
    const to = endOfOffice(words, at + 3, patronymic) ?? at + 3
    found.push({ from: at, to })
    at = to - 1
  }
  return found
}

const endOfOffice = (words: readonly Word[], from: number, patronymic: RegExp): number | null => {
  for (let at = from; at < Math.min(words.length, from + LONGEST_OFFICE); at += 1) {
    const spaced = at > 0 && words[at]!.start > words[at - 1]!.end
    if (spaced && /^[,.;:)]$/.test(words[at]!.form)) return at
    if (STOP.test(words[at]!.form) || (at > from && startsCard(words, at, patronymic))) return null
  }
  return null
}
