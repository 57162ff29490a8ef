import type { Labels } from "../parts/labels.ts"

const MONTHS = "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня".split(" ")

/** 1 хвилина, 2 хвилини, 5 хвилин */
const plural = (n: number, one: string, few: string, many: string): string => {
  const tens = n % 100
  if (tens >= 11 && tens <= 14) return many
  if (n % 10 === 1) return one
  return n % 10 >= 2 && n % 10 <= 4 ? few : many
}

export const labels: Labels = {
  topics: {
    "military-activity": "Військова активність", "arms-control": "Контроль над озброєннями", "strategic-stability": "Стратегічна стабільність",
    "nuclear-nonproliferation": "Ядерне нерозповсюдження", "missile-defence": "Протиракетна оборона", alliances: "Союзи й гарантії безпеки",
    "territory-sovereignty": "Територія і суверенітет", "conflict-settlement": "Врегулювання конфлікту", humanitarian: "Гуманітарні питання",
    prisoners: "Полонені й ув'язнені", "war-crimes-justice": "Воєнні злочини і правосуддя", "military-aid": "Військова допомога", terrorism: "Тероризм",
    cyber: "Кібербезпека", "election-interference": "Втручання у вибори", sanctions: "Санкції", trade: "Торгівля", energy: "Енергетика",
    finance: "Фінанси", technology: "Технології", "food-security": "Продовольча безпека", climate: "Клімат", health: "Охорона здоров'я",
    migration: "Міграція", "human-rights": "Права людини", "diplomatic-missions": "Дипломатичні представництва",
    "bilateral-relations": "Двосторонні відносини", "international-organisations": "Міжнародні організації", "regional-issues": "Регіональні питання",
    "history-memory": "Історія та пам'ять", "culture-science": "Культура і наука", space: "Космос", transport: "Транспорт", contacts: "Подальші контакти",
    talks: "Самі переговори", domestic: "Внутрішні справи", other: "Інше",
  },
  acts: {
    discuss: "обговорення", state: "заява", stress: "наголос", assess: "оцінка", predict: "прогноз", announce: "оголошення", ask: "запитання",
    confirm: "підтвердження", deny: "заперечення", doubt: "сумнів", thank: "подяка", congratulate: "привітання", welcome: "схвалення",
    regret: "жаль", concern: "занепокоєння", complain: "скарга", criticise: "критика", accuse: "звинувачення", condemn: "засудження",
    support: "підтримка", oppose: "незгода", propose: "пропозиція", request: "прохання", urge: "заклик", demand: "вимога",
    warn: "попередження", threaten: "погроза", ready: "готовність", promise: "обіцянка", agree: "домовленість", task: "доручення", refuse: "відмова",
  },
  forms: { direct: "пряма мова", mixed: "переказ із цитатою", indirect: "переказ", nominal: "лише названо" },
  relations: { same: "збігається", differs: "різниться", only: "лише в однієї", contradicts: "суперечить", relayed: "у переказі" },
  relationNotes: {
    same: "Повідомляють обидві сторони, з однаковою силою.", differs: "Повідомляють обидві сторони, але з різною силою, обсягом чи назвою.",
    only: "Повідомляє один виклад; інший не згадує, і це не заперечення.", contradicts: "Обидва повідомлення не можуть бути правдивими водночас.",
    relayed: "Одна сторона передає сказане іншою стороною.",
  },
  channels: { video: "відеозв'язок", call: "телефонна розмова", meeting: "зустріч" },
  kinds: { readout: "повідомлення для преси", transcript: "стенограма", briefing: "брифінг", "joint-statement": "спільна заява", press: "преса" },
  facts: {
    heading: "Факти про переговори", participants: "Хто", date: "Коли", channel: "Як", duration: "Скільки тривали", initiator: "З чиєї ініціативи",
    jointStatement: "Спільна заява", followUps: "Що далі", expected: "очікується", notExpected: "не очікується", unknown: "не вказано",
    accountsDiffer: "виклади розходяться",
    minutes: (minutes, approximate) => approximate
      ? `близько ${minutes} ${plural(minutes, "хвилини", "хвилин", "хвилин")}`
      : `${minutes} ${plural(minutes, "хвилина", "хвилини", "хвилин")}`,
    day: (iso) => `${Number(iso.slice(8))} ${MONTHS[Number(iso.slice(5, 7)) - 1] ?? iso.slice(5, 7)} ${iso.slice(0, 4)} року`,
  },
  report: {
    title: "Виклади поруч", skip: "До пунктів", digest: "Дайджест", matrix: "Теми й виклади",
    matrixNote: "Наскільки сильно кожен виклад говорить на кожну тему і як вони співвідносяться.", points: "Пункти", sources: "Виклади повністю",
    problems: "Що не вдалося зрозуміти", noProblems: "Відкритих питань не лишилося.", notMentioned: "не згадано", speakerUnknown: "мовця не названо", negated: "із запереченням",
    topic: "Тема", relation: "Співвідношення", side: "Сторона", all: "Усі", filters: "Показати пункти", legend: "Позначення", strength: "Сила",
    strengthNote: "від 1 (обговорили) до 5 (зажадали)", account: "Виклад", published: "Опубліковано", noPoints: "Жоден пункт не відповідає цим умовам.",
    back: "Назад до пункту", why: "Чому", line: "рядок", sideUnknown: "сторона невідома", statements: "Висловлювання", show: "Показати в джерелі",
    shown: (shown, all) => `пунктів: ${shown} із ${all}`, madeBy: "Зроблено програмою Rapporteur. Кожне слово можна простежити до місця в джерелі.",
    act: "Дія", speaker: "Мовець", words: "Слова", inAccount: "у",
  },
}
