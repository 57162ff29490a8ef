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
  const found: { from: number, to: number }[] = []
  for (let at = 1; at + 1 < words.length; at += 1) {
    const own = patronymic !== null && startsCard(words, at, patronymic)
    const to = own ? (endOfOffice(words, at + 3, patronymic) ?? at + 3) : endOfTurnedName(words, at)
    if (to === null) continue
    found.push({ from: at, to })
    at = to - 1
  }
  return found
}

/** Words of a family name («Аль Нахайян»). */
const LONGEST_FAMILY = 2

/**
 * «Мухаммед Аль Нахайян | Аль Нахайян Мухаммед бен Заид», "Jo Lund | Lund JoPresident of Norland": the name before, turned round, without a patronymic. In English
 * pages the office is glued to the given name and goes on as far as its capitals do.
 */
const endOfTurnedName = (words: readonly Word[], at: number): number | null => {
  for (let length = 1; length <= LONGEST_FAMILY; length += 1) {
    const given = words[at + length]?.form
    const before = words[at - length - 1]?.form
    if (given === undefined || before === undefined || !CAPITAL.test(given) || !CAPITAL.test(before)) continue
    const repeats = Array.from({ length }, (_, k) => k).every((k) => sameName(words[at - length + k]!.form, words[at + k]!.form))
    if (!repeats) continue
    const glued = given.startsWith(before) && given.length > before.length && /^\p{Lu}\p{Ll}/u.test(given.slice(before.length))
    if (glued) return endOfCapitals(words, at + length + 1)
    if (sameName(before, given)) return endOfCapitals(words, at + length + 1, 0)
  }
  return null
}

/** Behind capitalised words and the short words between them; at most so many capitalised words without a short one before them. */
const endOfCapitals = (words: readonly Word[], from: number, most = LONGEST_OFFICE): number => {
  let end = from
  for (let at = from, free = most; at < Math.min(words.length, from + LONGEST_OFFICE); at += 1) {
    const { form } = words[at]!
    if (CAPITAL.test(form) && (free > 0 || at > end)) {
      end = at + 1
      free -= 1
    } else if (!/^\p{Ll}{2,4}$/u.test(form) || at - end > 1) return end
  }
  return end
}

const endOfOffice = (words: readonly Word[], from: number, patronymic: RegExp): number | null => {
  for (let at = from; at < Math.min(words.length, from + LONGEST_OFFICE); at += 1) {
    const spaced = at > 0 && words[at]!.start > words[at - 1]!.end
    if (spaced && /^[,.;:)]$/.test(words[at]!.form)) return at
    if (STOP.test(words[at]!.form) || (at > from && startsCard(words, at, patronymic))) return null
  }
  return null
}
