import { lazy, list } from "../tables.ts"
import { spell, spellingKind } from "../world/spelling.ts"

const LETTERS: Readonly<Record<string, string>> = {
  а: "a", б: "b", в: "v", г: "g", д: "d", е: "e", ё: "yo", ж: "zh", з: "z", и: "i", й: "y", к: "k", л: "l", м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t",
  у: "u", ф: "f", х: "kh", ц: "ts", ч: "ch", ш: "sh", щ: "shch", ъ: "", ы: "y", ь: "", э: "e", ю: "yu", я: "ya",
}

/** Names of other languages, written as those write them. */
const FOREIGN = `
Дэвид David, Девид David, Майкл Michael, Майк Mike, Джон John, Джеймс James, Джим Jim, Джимми Jimmy, Джордж George, Джозеф Joseph, Джо Joe, Джек Jack,
Джейн Jane, Джули Julie, Джулия Julia, Джессика Jessica, Дженнифер Jennifer, Дженни Jenny, Джеффри Jeffrey, Джефф Jeff, Джереми Jeremy, Джерри Jerry,
Джейсон Jason, Джошуа Joshua, Джонатан Jonathan, Джейк Jake, Джуди Judy, Уильям William, Уилл Will, Билл Bill, Боб Bob, Роберт Robert, Ричард Richard,
Рик Rick, Рэй Ray, Рэнди Randy, Рональд Ronald, Рон Ron, Роджер Roger, Чарльз Charles, Чарли Charlie, Кристофер Christopher, Крис Chris, Кристина
Christina, Кэтрин Catherine, Кэти Katie, Кейт Kate, Кевин Kevin, Кит Keith, Кеннет Kenneth, Кен Ken, Мэтью Matthew, Мэттью Matthew, Мэтт Matt, Мэри
Mary, Мартин Martin, Эндрю Andrew, Энди Andy, Энтони Anthony, Тони Tony, Томас Thomas, Том Tom, Тед Ted, Тим Tim, Тимоти Timothy, Стивен Stephen, Стив
Steve, Стэн Stan, Стюарт Stuart, Сьюзан Susan, Сара Sarah, Саманта Samantha, Сэм Sam, Сэмюэл Samuel, Скотт Scott, Шон Sean, Эдвард Edward, Эд Ed, Эрик
Eric, Элизабет Elizabeth, Элис Alice, Эмили Emily, Эллен Ellen, Эрнест Ernest, Аллен Allen, Алекс Alex, Барбара Barbara, Бен Ben, Бенджамин Benjamin,
Брайан Brian, Брюс Bruce, Брэд Brad, Брэдли Bradley, Грег Greg, Грегори Gregory, Гарри Harry, Генри Henry, Говард Howard, Дэн Dan, Дэниел Daniel,
Дэниэл Daniel, Дэйв Dave, Дейв Dave, Деннис Dennis, Дональд Donald, Дуглас Douglas, Дик Dick, Дороти Dorothy, Ларри Larry, Линда Linda, Лора Laura,
Льюис Lewis, Маргарет Margaret, Мишель Michelle, Нил Neil, Нэнси Nancy, Николас Nicholas, Ник Nick, Оливер Oliver, Оуэн Owen, Патрик
Patrick, Пол Paul, Питер Peter, Филип Philip, Филипп Philip, Фил Phil, Фрэнк Frank, Фрэнсис Francis, Хью Hugh, Хизер Heather, Ханс Hans, Хайнц Heinz,
Йенс Jens, Жан Jean, Жак Jacques, Жозеф Joseph, Жером Jérôme, Хосе José, Хуан Juan, Хорхе Jorge, Хавьер Javier, Уэйн Wayne, Уолтер Walter, Уоррен
Warren, Смит Smith, Джонсон Johnson, Уильямс Williams, Вильямс Williams, Джонс Jones, Браун Brown, Дэвис Davis, Миллер Miller, Уилсон Wilson, Вильсон
Wilson, Мур Moore, Андерсон Anderson, Томпсон Thompson, Уайт White, Харрис Harris, Кларк Clark, Робинсон Robinson, Уокер Walker, Янг Young, Кинг King,
Райт Wright, Хилл Hill, Грин Green, Адамс Adams, Бейкер Baker, Нельсон Nelson, Картер Carter, Митчелл Mitchell, Робертс Roberts, Тёрнер Turner,
Филлипс Phillips, Кэмпбелл Campbell, Паркер Parker, Эванс Evans, Эдвардс Edwards, Коллинз Collins, Стюарт Stewart, Моррис Morris, Мёрфи Murphy, Мерфи
Murphy, Кук Cook, Роджерс Rogers, Морган Morgan, Купер Cooper, Рид Reed, Белл Bell, Ховард Howard, Уорд Ward, Питерсон Peterson, Грей Gray, Уотсон
Watson, Брукс Brooks, Келли Kelly, Хьюз Hughes, Росс Ross, Фостер Foster, Рассел Russell, Гриффин Griffin, Хейс Hayes, Симмонс Simmons, Харрисон
Harrison, Макдональд McDonald, Келлер Keller, Шмидт Schmidt, Шульц Schulz, Фишер Fischer, Вебер Weber, Майер Mayer, Вагнер Wagner, Беккер Becker,
Хоффман Hoffmann, Шредер Schröder, Дюпон Dupont, Мартинес Martínez, Гарсия García, Родригес Rodríguez, Лопес López, Гонсалес González, Эрнандес
Hernández, Перес Pérez, Санчес Sánchez, Гомес Gómez, Фернандес Fernández
`
const foreign = lazy(() => new Map(list(FOREIGN).map((pair) => pair.split(/\s+/) as [string, string])))
/** Beside a given name that is at home here a family name is too («Гордій Кук»). */
const asAtHome = (name: string): string => {
  const [given = "", ...others] = name.match(/\p{Lu}\p{Ll}+/gu) ?? []
  return others.length && !foreign().has(given) ? name : name.replace(/\p{Lu}\p{Ll}+/gu, (word) => foreign().get(word) ?? word)
}

const cased = (latin: string, upper: boolean): string => (upper ? latin.charAt(0).toUpperCase() + latin.slice(1) : latin)

/** BGN/PCGN as the English-language press writes it: «Юрьев» → "Yuryev", «Лавровский» → "Lavrovsky". */
export function romanise(name: string): string {
  const plain = asAtHome(name).replace(/(?<=\p{L})[иы]й(?!\p{L})/gu, "й")
  return [...plain]
    .map((letter, i) => {
      const low = letter.toLowerCase()
      const before = plain.charAt(i - 1).toLowerCase()
      const latin = low === "е" && (i === 0 || !/\p{L}/u.test(before) || "аеёиоуыэюяъь".includes(before)) ? "ye" : LETTERS[low]
      return latin === undefined ? letter : cased(latin, letter !== low)
    })
    .join("")
}

/** Given names of Slavs by what they are in Latin or Ukrainian letters */
const SLAVIC = `
Oleksandr Александр, Alexander Александр, Aleksandr Александр, Alexandr Александр, Олександр Александр, Alexandra Александра, Oleksandra Александра, Олександра Александра, Oleksii Алексей, Oleksiy Алексей, Alexei Алексей,
Alexey Алексей, Aleksei Алексей, Aleksey Алексей, Олексій Алексей, Andrii Андрей, Andriy Андрей, Andrei Андрей, Andrey Андрей, Андрій Андрей, Anatolii Анатолий, Anatoly Анатолий, Анатолій Анатолий, Valerii Валерий, Valeriy Валерий,
Валерій Валерий, Vasyl Василий, Vasily Василий, Василь Василий, Volodymyr Владимир, Vladimir Владимир, Володимир Владимир, Vitalii Виталий, Vitaly Виталий, Віталій Виталий, Gennady Геннадий, Геннадій Геннадий, Hryhorii Григорий,
Grigory Григорий, Григорій Григорий, Hanna Анна, Ганна Анна, Danylo Даниил, Данило Даниил, Dmytro Дмитрий, Dmitry Дмитрий, Dmitri Дмитрий, Dmitriy Дмитрий, Дмитро Дмитрий, Yevhen Евгений, Yevgeny Евгений, Evgeny Евгений, Evgeniy Евгений, Євген
Евгений, Olena Елена, Elena Елена, Yelena Елена, Олена Елена, Kateryna Екатерина, Ekaterina Екатерина, Катерина Екатерина, Ihor Игорь, Igor Игорь, Ігор Игорь, Ilya Илья, Illia Илья, Ілля Илья, Iryna Ирина, Irina Ирина, Kyrylo Кирилл, Кирило Кирилл,
Mariia Мария, Maria Мария, Марія Мария, Mykola Николай, Nikolai Николай, Nikolay Николай, Микола Николай, Mykhailo Михаил, Mikhail Михаил, Михайло Михаил, Nataliia Наталья, Natalia Наталья, Наталія Наталья, Nadiia Надежда, Надія Надежда, Olha Ольга, Olga
Ольга, Pavlo Павел, Павло Павел, Petro Пётр, Pyotr Пётр, Петро Пётр, Serhii Сергей, Serhiy Сергей, Sergei Сергей, Sergey Сергей, Сергій Сергей, Tetiana Татьяна, Tatiana Татьяна, Tatyana Татьяна, Тетяна Татьяна, Fedir Фёдор, Федір Фёдор, Yuliia Юлия,
Yulia Юлия, Юлія Юлия, Yurii Юрий, Yuriy Юрий, Yuri Юрий, Yury Юрий, Юрій Юрий, Artem Артём, Andriivna Андреевна
`
const slavic = lazy(() => new Map(list(SLAVIC).map((pair) => pair.split(/\s+/) as [string, string])))
const english = lazy(() => new Map([...foreign()].toReversed().map(([own, latin]) => [latin, own] as const)))

/** Ukrainian letters that Russian has not */
const fromUkrainian = (word: string): string =>
  word.replace(/(?<=[сц])ький$/u, "кий").replace(/(?<=[сц])ька$/u, "кая").replace(/ій$/u, "ий").replace(/ьо/gu, "ё").replace(/йо/gu, "ё").replace(/['’ʼ]/gu, "ъ").replace(/ъ(?=[еєюяё])/gu, "ь")
    .replace(/[іїєґІЇЄҐ]/gu, (letter) => ({ і: "и", ї: "и", є: "е", ґ: "г", І: "И", Ї: "И", Є: "Е", Ґ: "Г" })[letter] ?? letter)

const ofLatin = (word: string): string => word.replace(/w(?=у)/gu, "в").replace(/(?<!\p{L})w/gu, "у").replaceAll("w", "в").replaceAll("h", "х")

const SLAVS: ReadonlySet<string> = new Set(["cy", "ua"])

/** A person's name that no table has, in Russian letters: of Latin ones by the rules of that person's country (in English), of Ukrainian ones by what they stand for. */
export const spelt = (name: string, state: string | null): string => {
  const kind = spellingKind(name, state)
  return name.replace(/[\p{L}\p{M}'’ʼ]+/gu, (word) => {
    if (/^[IVX]+$/u.test(word) && word.length > 1) return word
    if (/\p{Script=Cyrillic}/u.test(word)) return slavic().get(word) ?? fromUkrainian(word)
    const made = (SLAVS.has(kind) ? slavic().get(word) : kind === "en" ? english().get(word) : undefined) ?? ofLatin(kind === "ua" ? spell(word, kind).replaceAll("ы", "и").replaceAll("ця", "ца") : spell(word, kind))
    return /^\p{Lu}/u.test(word) ? made.charAt(0).toUpperCase() + made.slice(1) : made
  })
}
