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
  relationNotes: {
    same: "Сообщают обе стороны с одинаковой силой.", differs: "Сообщают обе стороны, но по-разному: сила, объём или название.",
    only: "Сообщает только одна сторона; другая не упоминает, и это не отрицание.", contradicts: "Оба сообщения не могут быть верны одновременно.",
    relayed: "Одна сторона передаёт сказанное другой стороной.",
  },
  facts: {
    heading: "Факты о переговорах", participants: "Кто", date: "Когда", channel: "Как", duration: "Сколько длились", initiator: "По чьей инициативе",
    jointStatement: "Совместное заявление", followUps: "Что дальше", expected: "ожидается", notExpected: "не ожидается", unknown: "не указано",
    accountsDiffer: "сообщения расходятся",
    minutes: (minutes, approximate) => {
      const hours = minutes / 60
      if (Number.isInteger(hours)) return approximate ? `около ${hours} ${plural(hours, "часа", "часов", "часов")}` : `${hours} ${plural(hours, "час", "часа", "часов")}`
      return approximate ? `около ${minutes} ${plural(minutes, "минуты", "минут", "минут")}` : `${minutes} ${plural(minutes, "минута", "минуты", "минут")}`
    },
    day: (iso) => `${Number(iso.slice(8))} ${MONTHS[Number(iso.slice(5, 7)) - 1] ?? iso.slice(5, 7)} ${iso.slice(0, 4)} года`,
  },
  problems: {
    "speaker-unresolved": "не удалось установить, кто «{words}»", "quote-unattributed": "не найден тот, кому принадлежит эта цитата",
    "sentence-too-long": "предложение слишком длинное и разобрано по частям; на стыке разбор может быть неверен", "side-unknown": "неизвестно, за какую сторону говорит это сообщение",
    "encoding-guessed": "кодировка определена предположительно", "language-unsupported": "язык этого места не читается; оно не разобрано", "file-unreadable": "файл не удалось прочитать",
    "page-empty": "в нём нет текста", "page-login": "страница показывает текст только после входа или по подписке", "page-hostile": "страница устроена так, чтобы исчерпать читающего",
    "file-too-large": "файл слишком велик", "binary-input": "это не текст",
  },
  report: {
    title: "Сообщения сторон рядом", skip: "К пунктам", digest: "Дайджест", matrix: "Темы и сообщения",
    matrixNote: "В каждой клетке: самое сильное действие по этой теме и сколько пунктов в каком соотношении с другими сообщениями (для прессы: с теми, которые она передаёт).", points: "Пункты", sources: "Сообщения полностью",
    problems: "Что не удалось понять", noProblems: "Открытых вопросов не осталось.", notMentioned: "не упоминается", speakerUnknown: "говорящий не назван", negated: "с отрицанием",
    topic: "Тема", relation: "Соотношение", side: "Сторона", all: "Все", filters: "Показать пункты", legend: "Обозначения", strength: "Сила",
    strengthNote: "от 1 (обсудили) до 5 (потребовали)", account: "Сообщение", published: "Опубликовано", noPoints: "Под эти условия не подходит ни один пункт.",
    back: "Назад к пункту", why: "Почему", line: "строка", lines: "строки", sideUnknown: "сторона неизвестна", statements: "Высказывания", show: "Показать в источнике",
    shown: (shown, all) => `пунктов: ${shown} из ${all}`, madeBy: "Сделано программой Rapporteur. Каждое слово прослеживается до места в источнике.",
    act: "Действие", speaker: "Говорящий", words: "Слова", inAccount: "в",
  },
}
