import { lazy, list } from "../tables.ts"
import { spell, spellingKind } from "../world/spelling.ts"

const LETTERS: Readonly<Record<string, string>> = {
  а: "a", б: "b", в: "v", г: "h", ґ: "g", д: "d", е: "e", є: "ie", ж: "zh", з: "z", и: "y", і: "i", ї: "i", й: "i", к: "k", л: "l", м: "m", н: "n", о: "o", п: "p",
  р: "r", с: "s", т: "t", у: "u", ф: "f", х: "kh", ц: "ts", ч: "ch", ш: "sh", щ: "shch", ь: "", ю: "iu", я: "ia", "'": "", "’": "", ʼ: "",
}
const INITIAL: Readonly<Record<string, string>> = { є: "ye", ї: "yi", й: "y", ю: "yu", я: "ya" }

/** Names of other languages, written as those write them. */
const FOREIGN = `
Девід David, Майкл Michael, Майк Mike, Джон John, Джеймс James, Джім Jim, Джіммі Jimmy, Джордж George, Джозеф Joseph, Джо Joe, Джек Jack, Джейн Jane,
Джулі Julie, Джулія Julia, Джессіка Jessica, Дженніфер Jennifer, Дженні Jenny, Джеффрі Jeffrey, Джефф Jeff, Джеремі Jeremy, Джеррі Jerry, Джейсон
Jason, Джошуа Joshua, Джонатан Jonathan, Джейк Jake, Джуді Judy, Вільям William, Вілл Will, Білл Bill, Боб Bob, Роберт Robert, Річард Richard, Рік
Rick, Рей Ray, Ренді Randy, Рональд Ronald, Рон Ron, Роджер Roger, Чарльз Charles, Чарлі Charlie, Крістофер Christopher, Кріс Chris, Крістіна
Christina, Кетрін Catherine, Кеті Katie, Кейт Kate, Кевін Kevin, Кіт Keith, Кеннет Kenneth, Кен Ken, Метью Matthew, Меттью Matthew, Метт Matt, Мері
Mary, Мартін Martin, Ендрю Andrew, Енді Andy, Ентоні Anthony, Тоні Tony, Томас Thomas, Том Tom, Тед Ted, Тім Tim, Тімоті Timothy, Стівен Stephen, Стів
Steve, Стен Stan, Стюарт Stuart, Сьюзан Susan, Сара Sarah, Саманта Samantha, Сем Sam, Семюел Samuel, Скотт Scott, Шон Sean, Едвард Edward, Ед Ed, Ерік
Eric, Елізабет Elizabeth, Еліс Alice, Емілі Emily, Еллен Ellen, Ернест Ernest, Аллен Allen, Алекс Alex, Барбара Barbara, Бен Ben, Бенджамін Benjamin,
Брайан Brian, Брюс Bruce, Бред Brad, Бредлі Bradley, Грег Greg, Грегорі Gregory, Гаррі Harry, Генрі Henry, Говард Howard, Ден Dan, Деніел Daniel, Дейв
Dave, Денніс Dennis, Дональд Donald, Дуглас Douglas, Дік Dick, Дороті Dorothy, Ларрі Larry, Лінда Linda, Лора Laura, Льюїс Lewis, Маргарет
Margaret, Мішель Michelle, Ніл Neil, Ненсі Nancy, Ніколас Nicholas, Нік Nick, Олівер Oliver, Оуен Owen, Патрік Patrick, Пол Paul, Пітер Peter, Філіп
Philip, Філіпп Philip, Філ Phil, Френк Frank, Френсіс Francis, Гью Hugh, Гізер Heather, Ганс Hans, Гайнц Heinz, Йенс Jens, Жан Jean, Жак Jacques,
Жозеф Joseph, Жером Jérôme, Хосе José, Хуан Juan, Горхе Jorge, Вейн Wayne, Волтер Walter, Воррен Warren, Сміт Smith, Джонсон Johnson, Вільямс
Williams, Джонс Jones, Браун Brown, Девіс Davis, Міллер Miller, Вілсон Wilson, Вільсон Wilson, Мур Moore, Андерсон Anderson, Томпсон Thompson, Вайт
White, Гарріс Harris, Кларк Clark, Робінсон Robinson, Вокер Walker, Янг Young, Кінг King, Райт Wright, Гілл Hill, Грін Green, Адамс Adams, Бейкер
Baker, Нельсон Nelson, Картер Carter, Мітчелл Mitchell, Робертс Roberts, Тернер Turner, Філліпс Phillips, Кемпбелл Campbell, Паркер Parker, Еванс
Evans, Едвардс Edwards, Коллінз Collins, Морріс Morris, Мерфі Murphy, Кук Cook, Роджерс Rogers, Морган Morgan, Купер Cooper, Рід Reed, Белл Bell, Ворд
Ward, Пітерсон Peterson, Грей Gray, Вотсон Watson, Брукс Brooks, Келлі Kelly, Гьюз Hughes, Росс Ross, Фостер Foster, Рассел Russell, Гріффін Griffin,
Гейс Hayes, Сіммонс Simmons, Гаррісон Harrison, Макдональд McDonald, Келлер Keller, Шмідт Schmidt, Шульц Schulz, Фішер Fischer, Вебер Weber, Майер
Mayer, Вагнер Wagner, Беккер Becker, Гоффман Hoffmann, Шредер Schröder, Дюпон Dupont, Мартінес Martínez, Гарсія García, Родрігес Rodríguez, Лопес
López, Гонсалес González, Ернандес Hernández, Перес Pérez, Санчес Sánchez, Гомес Gómez, Фернандес Fernández
`
const foreign = lazy(() => new Map(list(FOREIGN).map((pair) => pair.split(/\s+/) as [string, string])))
/** Beside a given name that is at home here a family name is too («Гордій Кук»). */
const asAtHome = (name: string): string => {
  const [given = "", ...others] = name.match(/\p{Lu}\p{Ll}+/gu) ?? []
  return others.length && !foreign().has(given) ? name : name.replace(/\p{Lu}\p{Ll}+/gu, (word) => foreign().get(word) ?? word)
}

const cased = (latin: string, upper: boolean): string => (upper ? latin.charAt(0).toUpperCase() + latin.slice(1) : latin)

/** The Ukrainian national system of 2010: «Юрій Згурський» → "Yurii Zghurskyi". */
export function romanise(name: string): string {
  const plain = asAtHome(name)
  return [...plain]
    .map((letter, i) => {
      const low = letter.toLowerCase()
      const before = plain.charAt(i - 1).toLowerCase()
      const starts = i === 0 || !/[\p{L}'’ʼ]/u.test(before)
      const latin = low === "г" && before === "з" ? "gh" : starts ? (INITIAL[low] ?? LETTERS[low]) : LETTERS[low]
      return latin === undefined ? letter : cased(latin, letter !== low)
    })
    .join("")
}

/** Given names of Slavs by what they are in Latin or Russian letters */
const SLAVIC = `
Oleksandr Олександр, Alexander Олександр, Aleksandr Олександр, Александр Олександр, Oleksandra Олександра, Alexandra Олександра, Александра Олександра, Oleksii Олексій, Oleksiy Олексій, Alexei Олексій, Alexey Олексій, Aleksei Олексій, Алексей Олексій,
Andrii Андрій, Andriy Андрій, Andrei Андрій, Andrey Андрій, Андрей Андрій, Anatolii Анатолій, Anatoly Анатолій, Анатолий Анатолій, Valerii Валерій, Valery Валерій, Валерий Валерій, Vasyl Василь, Vasily Василь, Василий Василь, Volodymyr Володимир, Vladimir
Володимир, Владимир Володимир, Vitalii Віталій, Vitaly Віталій, Виталий Віталій, Gennady Геннадій, Геннадий Геннадій, Hryhorii Григорій, Grigory Григорій, Григорий Григорій, Danylo Данило, Даниил Данило, Dmytro Дмитро, Dmitry Дмитро, Dmitri Дмитро,
Дмитрий Дмитро, Yevhen Євген, Yevgeny Євген, Evgeny Євген, Евгений Євген, Olena Олена, Elena Олена, Yelena Олена, Елена Олена, Kateryna Катерина, Ekaterina Катерина, Екатерина Катерина, Ihor Ігор, Igor Ігор, Игорь Ігор, Ilya Ілля, Илья Ілля, Irina Ірина,
Ирина Ірина, Kyrylo Кирило, Кирилл Кирило, Mariia Марія, Maria Марія, Мария Марія, Mykola Микола, Nikolai Микола, Nikolay Микола, Николай Микола, Mykhailo Михайло, Mikhail Михайло, Михаил Михайло, Nataliia Наталія, Natalia Наталія, Наталья Наталія, Olha Ольга,
Olga Ольга, Pavlo Павло, Pavel Павло, Павел Павло, Petro Петро, Pyotr Петро, Пётр Петро, Петр Петро, Serhii Сергій, Serhiy Сергій, Sergei Сергій, Sergey Сергій, Сергей Сергій, Tetiana Тетяна, Tatiana Тетяна, Татьяна Тетяна, Fedir Федір, Фёдор Федір,
Yuliia Юлія, Yulia Юлія, Юлия Юлія, Yurii Юрій, Yuriy Юрій, Yuri Юрій, Yury Юрій, Юрий Юрій, Artem Артем, Артём Артем
`
const slavic = lazy(() => new Map(list(SLAVIC).map((pair) => pair.split(/\s+/) as [string, string])))
const english = lazy(() => new Map([...foreign()].toReversed().map(([own, latin]) => [latin, own] as const)))

/** Letters that Russian and the rules of transcription have and Ukrainian has not; «і» stands for «и» but behind a hushing sound before a consonant */
const ofRussian = (word: string, isSlav: boolean): string =>
  (isSlav ? word.replace(/и(?=[чкц])|(?<=^[гп]р)и/gu, "\u0001") : word).replace(/(?<=[сц])кий$/u, "ьк\u0000").replace(/(?<=[сц])кая$/u, "ька").replace(/ый$/u, "\u0000").replaceAll("w", "в").replaceAll("h", "г")
    .replace(/(?<=[бпвмф])ь(?=[еюя])/gu, "’").replace(/(?<=[аеёиоуыэюя])и/gu, "ї").replace(/(?<=[жчшщц])и(?=[бвгджзклмнпрстфхцчшщ])/gu, "\u0001").replace(/(?<![аеёиоуыэюя’ьъ\p{L}])е|(?<=[аеёиоуыэюяїь’ъ])е/gu, "є")
    .replace(/(?<![\p{L}])ё|(?<=[аеёиоуыэюяї])ё/gu, "йо").replace(/(?<=[жчшщ])ё/gu, "о").replaceAll("ё", "ьо").replaceAll("и", "і").replaceAll("ы", "и").replaceAll("э", "е").replaceAll("ъ", "’").replaceAll("\u0000", "ий").replaceAll("\u0001", "и")

/** A person's name that no table has, in Ukrainian letters: of Latin ones by the rules of that person's country (in English), of Russian ones by what they stand for. */
export const spelt = (name: string, state: string | null): string => {
  const kind = spellingKind(name, state)
  return name.replace(/[\p{L}\p{M}'’ʼ]+/gu, (word) => {
    if (/^[IVX]+$/u.test(word) && word.length > 1) return word
    const isCyrillic = /\p{Script=Cyrillic}/u.test(word)
    const isSlav = isCyrillic || kind === "cy" || kind === "ua"
    const known = isSlav ? slavic().get(word) : kind === "en" ? english().get(word) : undefined
    const made = known ?? ofRussian(isCyrillic ? word.toLowerCase() : spell(word, kind), isSlav)
    return /^\p{Lu}/u.test(word) ? made.charAt(0).toUpperCase() + made.slice(1) : made
  })
}
