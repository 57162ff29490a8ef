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
  relationNotes: {
    same: "Повідомляють обидві сторони з однаковою силою.", differs: "Повідомляють обидві сторони, але по-різному: сила, обсяг чи назва.",
    only: "Повідомляє лише одна сторона; інша не згадує, і це не заперечення.", contradicts: "Обидва повідомлення не можуть бути правдивими водночас.",
    relayed: "Одна сторона передає сказане іншою стороною.",
  },
  facts: {
    heading: "Факти про переговори", participants: "Хто", date: "Коли", channel: "Як", duration: "Скільки тривали", initiator: "З чиєї ініціативи",
    jointStatement: "Спільна заява", followUps: "Що далі", expected: "очікується", notExpected: "не очікується", unknown: "не вказано",
    accountsDiffer: "повідомлення розходяться",
    minutes: (minutes, approximate) => {
      const hours = minutes / 60
      if (Number.isInteger(hours)) return approximate ? `близько ${hours} ${plural(hours, "години", "годин", "годин")}` : `${hours} ${plural(hours, "година", "години", "годин")}`
      return approximate ? `близько ${minutes} ${plural(minutes, "хвилини", "хвилин", "хвилин")}` : `${minutes} ${plural(minutes, "хвилина", "хвилини", "хвилин")}`
    },
    day: (iso) => `${Number(iso.slice(8))} ${MONTHS[Number(iso.slice(5, 7)) - 1] ?? iso.slice(5, 7)} ${iso.slice(0, 4)} року`,
  },
  problems: {
    "speaker-unresolved": "не вдалося встановити, хто «{words}»", "quote-unattributed": "не знайдено того, кому належить ця цитата",
    "sentence-too-long": "речення задовге й розібране частинами; на стику розбір може бути хибним", "side-unknown": "невідомо, за яку сторону говорить це повідомлення",
    "encoding-guessed": "кодування визначено ймовірно", "language-unsupported": "мова цього місця не читається; його не розібрано", "file-unreadable": "файл не вдалося прочитати",
    "page-empty": "у ньому немає тексту", "page-login": "сторінка показує текст лише після входу або за передплатою", "page-hostile": "сторінку влаштовано так, щоб виснажити того, хто читає",
    "file-too-large": "файл завеликий", "binary-input": "це не текст",
  },
  report: {
    title: "Повідомлення сторін поруч", skip: "До пунктів", digest: "Дайджест", matrix: "Теми й повідомлення",
    matrixNote: "У кожній клітинці: найсильніша дія на цю тему і скільки пунктів у якому співвідношенні з іншими повідомленнями (для преси: з тими, які вона передає).", points: "Пункти", sources: "Повідомлення повністю",
    problems: "Що не вдалося зрозуміти", noProblems: "Відкритих питань не лишилося.", notMentioned: "не згадано", speakerUnknown: "мовця не названо", negated: "із запереченням",
    topic: "Тема", relation: "Співвідношення", side: "Сторона", all: "Усі", filters: "Показати пункти", legend: "Позначення", strength: "Сила",
    strengthNote: "від 1 (обговорили) до 5 (зажадали)", account: "Повідомлення", published: "Опубліковано", noPoints: "Жоден пункт не відповідає цим умовам.",
    back: "Назад до пункту", why: "Чому", line: "рядок", lines: "рядки", sideUnknown: "сторона невідома", statements: "Висловлювання", show: "Показати в джерелі",
    shown: (shown, all) => `пунктів: ${shown} із ${all}`, madeBy: "Зроблено програмою Rapporteur. Кожне слово можна простежити до місця в джерелі.",
    act: "Дія", speaker: "Мовець", words: "Слова", inAccount: "у",
  },
}
