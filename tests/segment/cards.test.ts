import { expect, test } from "vitest"
import { cardsOf } from "../../src/annotate/cards.ts"
import { packs } from "../../src/languages/all.ts"

const words = (text: string) => [...text.matchAll(/[\p{L}’'-]+|[^\s\p{L}]/gu)].map((m) => ({ form: m[0], start: m.index, end: m.index + m[0].length }))
const cards = (text: string, language: string): string[] => {
  const all = words(text)
  return cardsOf(all, packs.get(language)!.names.patronymic).map(({ from, to }) => all.slice(from, to).map((w) => w.form).join(" "))
}

test.each([
  ["ru", "Посол Юхан Берг Берг Юхан Посол Норвегии поблагодарил мэра.", ["Берг Юхан"]],
  ["ru", "Омар Аль Бадри Аль Бадри Омар бен Саид Президент приветствовал гостей.", ["Аль Бадри Омар бен Саид"]],
  ["ru", "Глава порта Иван Рыбин Рыбин Иван Петрович глава порта , ответил.", ["Рыбин Иван Петрович глава порта"]],
  ["en", "President of Norland Jo Lund Lund JoPresident of the Republic of Norland said so.", ["Lund JoPresident of the Republic of Norland"]],
  ["en", "New York New York is a song.", []],
  ["en", "Lund, Jo Lund and Berg came.", []],
  ["ru", "Рыбин Рыбин Рыбин ушёл.", []],
])("%s %s", (language, text, expected) => expect(cards(text, language)).toEqual(expected))
