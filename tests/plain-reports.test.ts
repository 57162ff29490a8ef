import { describe, expect, test } from "vitest"
import { annotate } from "../src/annotate/annotate.ts"
import { attribute } from "../src/attribute/attribute.ts"
import { loadEngine } from "../src/app/engine.ts"
import type { Document } from "../src/model/document.ts"

/** A sentence of somebody (w) who says a clause (c), an infinitive (i) or a noun phrase (n); the contents that it must give. */
type Form = (w: string, c: string, i: string, n: string) => readonly [text: string, contents: readonly string[]]

interface Plain {
  readonly who: readonly string[]
  readonly clauses: readonly string[]
  readonly infs: readonly string[]
  readonly nouns: readonly string[]
  readonly forms: Readonly<Record<string, Form>>
}

const up = (words: string): string => words[0]!.toUpperCase() + words.slice(1)
const NAMED = /^(?:President|Prime Minister|Foreign Minister)/
const low = (who: string): string => (NAMED.test(who) ? who : who[0]!.toLowerCase() + who.slice(1))

const LANGUAGES: Readonly<Record<string, Plain>> = {
  en: {
    who: ["The minister", "President Halvorsen", "The ambassador", "Prime Minister Ito", "The spokesperson", "Foreign Minister Anna Lind", "The Norwegian side"],
    clauses: ["the port will reopen in May", "the sanctions had failed", "no talks were planned", "the two countries need a new treaty", "prices rose by five percent last year", "the shelling must stop", "Norway has never supplied such weapons", "trade between the two states is growing", "the army had left the village", "the ceasefire holds along the whole border", "there is no military solution to the conflict", "the government cannot accept the plan"],
    infs: ["reopen the port", "withdraw its troops from the island", "send two hundred generators", "continue the talks in Oslo", "lift the sanctions", "release the sailors"],
    nouns: ["the reopening of the port", "the withdrawal of troops", "the release of prisoners", "the supply of grain", "the new border treaty"],
    forms: {
      that: (w, c) => [`${w} said that ${c}.`, [c]], bare: (w, c) => [`${w} said ${c}.`, [c]], stress: (w, c) => [`${w} stressed on Monday that ${c}.`, [c]], final: (w, c) => [`${c[0]!.toUpperCase()}${c.slice(1)}, ${low(w)} said.`, [`${c[0]!.toUpperCase()}${c.slice(1)}`]],
      inverted: (w, c) => [`${c[0]!.toUpperCase()}${c.slice(1)}, said ${low(w)} on Tuesday.`, [`${c[0]!.toUpperCase()}${c.slice(1)}`]], quote: (w, c) => [`"${c[0]!.toUpperCase()}${c.slice(1)}," ${low(w)} said.`, [`${c[0]!.toUpperCase()}${c.slice(1)}`]],
      quoteAfter: (w, c) => [`${w} said: "${c[0]!.toUpperCase()}${c.slice(1)}."`, [`${c[0]!.toUpperCase()}${c.slice(1)}`]], according: (w, c) => [`According to ${low(w)}, ${c}.`, [c]], as: (w, c) => [`As ${low(w)} noted, ${c}.`, [c]],
      nested: (w, c, i) => [`${w} said that Ruritania had promised to ${i}.`, [`Ruritania had promised to ${i}`, `to ${i}`]], agreed: (_w, _c, i) => [`The sides agreed to ${i}.`, [`to ${i}`]], urged: (w, _c, i) => [`${w} urged Ruritania to ${i}.`, [`to ${i}`]], ready: (w, _c, i) => [`${w} expressed readiness to ${i}.`, [`to ${i}`]],
      passive: (_w, _c, _i, n) => [`${n[0]!.toUpperCase()}${n.slice(1)} was also discussed.`, [`${n[0]!.toUpperCase()}${n.slice(1)}`]], it: (_w, c) => [`It was noted that ${c}.`, [c]], two: (w, c, _i, n) => [`${w} said that ${c} and welcomed ${n}.`, [c, n]], converb: (w, c, _i, n) => [`${w} welcomed ${n}, adding that ${c}.`, [n, c]],
      second: (w, c, _i, n) => [`${w} discussed ${n}. He added that ${c}.`, [n, c]], call: (w, _c, _i, n) => [`${w} called for ${n}.`, [n]], thank: (w, _c, _i, n) => [`${w} thanked Chile for ${n}.`, [n]], concern: (w, _c, _i, n) => [`${w} voiced concern about ${n}.`, [n]],
    },
  },
  ru: {
    who: ["Министр", "Президент Халворсен", "Посол", "Премьер-министр Ито", "Пресс-секретарь", "Министр иностранных дел Анна Линд", "Глава правительства"],
    clauses: ["порт откроют в мае", "санкции не сработали", "переговоры не планируются", "двум странам нужен новый договор", "цены выросли на пять процентов", "обстрелы должны прекратиться", "Норвегия никогда не поставляла такое оружие", "торговля между двумя государствами растёт", "армия покинула деревню", "перемирие соблюдается вдоль всей границы", "у конфликта нет военного решения", "правительство не может принять план"],
    infs: ["открыть порт", "вывести войска с острова", "направить двести генераторов", "продолжить переговоры в Осло", "снять санкции", "освободить моряков"],
    nouns: ["открытие порта", "вывод войск", "освобождение пленных", "поставки зерна", "новый договор о границе"],
    forms: {
      that: (w, c) => [`${w} сказал, что ${c}.`, [c]], stress: (w, c) => [`${w} подчеркнул в понедельник, что ${c}.`, [c]], final: (w, c) => [`${up(c)}, ${"сказал"} ${low(w)}.`, [up(c)]], final2: (w, c) => [`${up(c)}, заявил во вторник ${low(w)}.`, [up(c)]], quote: (w, c) => [`«${up(c)}», – сказал ${low(w)}.`, [up(c)]],
      quoteAfter: (w, c) => [`${w} сказал: «${up(c)}».`, [up(c)]], as: (w, c) => [`Как отметил ${low(w)}, ${c}.`, [c]], nested: (w, _c, i) => [`${w} сообщил, что Руритания обещала ${i}.`, [`Руритания обещала ${i}`, i]], agreed: (_w, _c, i) => [`Стороны договорились ${i}.`, [i]], urged: (w, _c, i) => [`${w} призвал Руританию ${i}.`, [i]],
      ready: (w, _c, i) => [`${w} выразил готовность ${i}.`, [i]], passive: (_w, _c, _i, n) => [`Обсуждались также ${n}.`, [n]], noted: (_w, c) => [`Отмечено, что ${c}.`, [c]], two: (w, c, _i, n) => [`${w} сказал, что ${c}, и приветствовал ${n}.`, [c, n]], converb: (w, c, _i, n) => [`${w} приветствовал ${n}, добавив, что ${c}.`, [n, c]],
      second: (w, c, _i, n) => [`${w} обсудил ${n}. Он добавил, что ${c}.`, [n, c]], carried: (w, c) => [`${w} рассказал о том, что ${c}.`, [c]], instead: (w, _c, _i, n) => [`${w} выступил за ${n}.`, [n]],
    },
  },
  uk: {
    who: ["Міністр", "Президент Халворсен", "Посол", "Прем'єр-міністр Іто", "Речник уряду", "Міністр закордонних справ Анна Лінд", "Глава уряду"],
    clauses: ["порт відкриють у травні", "санкції не спрацювали", "перемовини не плануються", "двом країнам потрібен новий договір", "ціни зросли на п'ять відсотків", "обстріли мають припинитися", "Норвегія ніколи не постачала таку зброю", "торгівля між двома державами зростає", "армія залишила село", "перемир'я дотримуються вздовж усього кордону", "у конфлікту немає воєнного розв'язання", "уряд не може прийняти план"],
    infs: ["відкрити порт", "вивести війська з острова", "надіслати двісті генераторів", "продовжити перемовини в Осло", "зняти санкції", "звільнити моряків"],
    nouns: ["відкриття порту", "виведення військ", "звільнення полонених", "постачання зерна", "новий договір про кордон"],
    forms: {
      that: (w, c) => [`${w} сказав, що ${c}.`, [c]], stress: (w, c) => [`${w} наголосив у понеділок, що ${c}.`, [c]], final: (w, c) => [`${up(c)}, сказав ${low(w)}.`, [up(c)]], final2: (w, c) => [`${up(c)}, заявив у вівторок ${low(w)}.`, [up(c)]], quote: (w, c) => [`«${up(c)}», – сказав ${low(w)}.`, [up(c)]],
      quoteAfter: (w, c) => [`${w} сказав: «${up(c)}».`, [up(c)]], as: (w, c) => [`Як зазначив ${low(w)}, ${c}.`, [c]], nested: (w, _c, i) => [`${w} повідомив, що Руританія обіцяла ${i}.`, [`Руританія обіцяла ${i}`, i]], agreed: (_w, _c, i) => [`Сторони домовилися ${i}.`, [i]], urged: (w, _c, i) => [`${w} закликав Руританію ${i}.`, [i]],
      ready: (w, _c, i) => [`${w} висловив готовність ${i}.`, [i]], noted: (_w, c) => [`Зазначено, що ${c}.`, [c]], two: (w, c, _i, n) => [`${w} сказав, що ${c}, і привітав ${n}.`, [c, n]], converb: (w, c, _i, n) => [`${w} привітав ${n}, додавши, що ${c}.`, [n, c]], second: (w, c, _i, n) => [`${w} обговорив ${n}. Він додав, що ${c}.`, [n, c]],
      carried: (w, c) => [`${w} розповів про те, що ${c}.`, [c]], instead: (w, _c, _i, n) => [`${w} виступив за ${n}.`, [n]],
    },
  },
}

const OF_EACH = 6
/** of the sentences of a language; plain ones are hardly ever misread */
const LEAST = 0.98

const engine = await loadEngine()
const contentsOf = (text: string, language: string): readonly string[] => {
  const document: Document = {
    id: "plain", file: null, url: null, language, title: null, author: null, publisher: null, published: "2024-05-15", side: null, sha256: "", text,
    blocks: [{ start: 0, end: text.length, kind: "paragraph", language }], problems: [],
  }
  return attribute(document, annotate(document, engine.packs, engine.encoder), engine.packs).statements.map((s) => s.content.map((c) => text.slice(c.start, c.end)).join(" … "))
}

/** Each kind of report with who, what and in which words drawn anew: what holds for one plain sentence must hold for its like. */
describe.each(Object.entries(LANGUAGES))("plain reports in %s", (language, { who, clauses, infs, nouns, forms }) => {
  test("are understood whoever says whatever", () => {
    let seed = 20_240_515
    const pick = <T>(list: readonly T[]): T => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
      return list[Math.floor(seed / 65_536) % list.length]!
    }
    const made = Object.entries(forms).flatMap(([kind, make]) => Array.from({ length: OF_EACH }, () => [kind, ...make(pick(who), pick(clauses), pick(infs), pick(nouns))] as const))
    const wrong = made.filter(([, text, wanted]) => {
      const found = contentsOf(text, language)
      return !wanted.every((content) => found.includes(content))
    })
    expect(made.length).toBeGreaterThan(100)
    expect(1 - wrong.length / made.length, wrong.map(([kind, text]) => `${kind}: ${text}`).join("\n")).toBeGreaterThanOrEqual(LEAST)
  })
})
