import type { Labels } from "../parts/labels.ts"

const MONTHS = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" ")

/** 1 минута, 2 минуты, 5 минут */
const plural = (n: number, one: string, few: string, many: string): string => {
  const tens = n % 100
  if (tens >= 11 && tens <= 14) return many
  if (n % 10 === 1) return one
  return n % 10 >= 2 && n % 10 <= 4 ? few : many
}

export const labels: Labels = {
  topics: {
    "military-activity": "Военная активность", "arms-control": "Контроль над вооружениями", "strategic-stability": "Стратегическая стабильность",
    "nuclear-nonproliferation": "Ядерное нераспространение", "missile-defence": "Противоракетная оборона", alliances: "Союзы и гарантии безопасности",
    "territory-sovereignty": "Территория и суверенитет", "conflict-settlement": "Урегулирование конфликта", humanitarian: "Гуманитарные вопросы",
    prisoners: "Пленные и заключённые", "war-crimes-justice": "Военные преступления и правосудие", "military-aid": "Военная помощь", terrorism: "Терроризм",
    cyber: "Кибербезопасность", "election-interference": "Вмешательство в выборы", sanctions: "Санкции", trade: "Торговля", energy: "Энергетика",
    finance: "Финансы", technology: "Технологии", "food-security": "Продовольственная безопасность", climate: "Климат", health: "Здравоохранение",
    migration: "Миграция", "human-rights": "Права человека", "diplomatic-missions": "Дипломатические представительства",
    "bilateral-relations": "Двусторонние отношения", "international-organisations": "Международные организации", "regional-issues": "Региональные вопросы",
    "history-memory": "История и память", "culture-science": "Культура и наука", space: "Космос", transport: "Транспорт", contacts: "Дальнейшие контакты",
    talks: "Сами переговоры", domestic: "Внутренние дела", other: "Прочее",
  },
  acts: {
    discuss: "обсуждение", state: "заявление", stress: "акцент", assess: "оценка", predict: "прогноз", announce: "объявление", ask: "вопрос",
    confirm: "подтверждение", deny: "отрицание", doubt: "сомнение", thank: "благодарность", congratulate: "поздравление", welcome: "одобрение",
    regret: "сожаление", concern: "озабоченность", complain: "жалоба", criticise: "критика", accuse: "обвинение", condemn: "осуждение",
    support: "поддержка", oppose: "возражение", propose: "предложение", request: "просьба", urge: "призыв", demand: "требование",
    warn: "предупреждение", threaten: "угроза", ready: "готовность", promise: "обещание", agree: "договорённость", task: "поручение", refuse: "отказ",
  },
  forms: { direct: "прямая речь", mixed: "пересказ с цитатой", indirect: "пересказ", nominal: "только названо" },
  relations: { same: "совпадает", differs: "различается", only: "только у одной", contradicts: "противоречит", relayed: "в передаче" },
  relationNotes: {
    same: "Сообщают обе стороны, с одинаковой силой.", differs: "Сообщают обе стороны, но с разной силой, объёмом или названием.",
    only: "Сообщает одно изложение; другое не упоминает, и это не отрицание.", contradicts: "Оба сообщения не могут быть верны одновременно.",
    relayed: "Одна сторона передаёт сказанное другой стороной.",
  },
  channels: { video: "видеосвязь", call: "телефонный разговор", meeting: "встреча" },
  kinds: { readout: "сообщение для печати", transcript: "стенограмма", briefing: "брифинг", "joint-statement": "совместное заявление", press: "пресса" },
  facts: {
    heading: "Факты о переговорах", participants: "Кто", date: "Когда", channel: "Как", duration: "Сколько длились", initiator: "По чьей инициативе",
    jointStatement: "Совместное заявление", followUps: "Что дальше", expected: "ожидается", notExpected: "не ожидается", unknown: "не указано",
    accountsDiffer: "изложения расходятся",
    minutes: (minutes, approximate) => approximate
      ? `около ${minutes} ${plural(minutes, "минуты", "минут", "минут")}`
      : `${minutes} ${plural(minutes, "минута", "минуты", "минут")}`,
    day: (iso) => `${Number(iso.slice(8))} ${MONTHS[Number(iso.slice(5, 7)) - 1] ?? iso.slice(5, 7)} ${iso.slice(0, 4)} года`,
  },
  report: {
    title: "Изложения рядом", skip: "К пунктам", digest: "Дайджест", matrix: "Темы и изложения",
    matrixNote: "Насколько сильно каждое изложение говорит по каждой теме и как они соотносятся.", points: "Пункты", sources: "Изложения целиком",
    problems: "Что не удалось понять", noProblems: "Открытых вопросов не осталось.", notMentioned: "не упоминается", speakerUnknown: "говорящий не назван", negated: "с отрицанием",
    topic: "Тема", relation: "Соотношение", side: "Сторона", all: "Все", filters: "Показать пункты", legend: "Обозначения", strength: "Сила",
    strengthNote: "от 1 (обсудили) до 5 (потребовали)", account: "Изложение", published: "Опубликовано", noPoints: "Под эти условия не подходит ни один пункт.",
    back: "Назад к пункту", why: "Почему", line: "строка", sideUnknown: "сторона неизвестна", statements: "Высказывания", show: "Показать в источнике",
    shown: (shown, all) => `пунктов: ${shown} из ${all}`, madeBy: "Сделано программой Rapporteur. Каждое слово прослеживается до места в источнике.",
    act: "Действие", speaker: "Говорящий", words: "Слова", inAccount: "в",
  },
}
