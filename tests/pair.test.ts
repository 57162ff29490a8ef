import { Ajv2020 } from "ajv/dist/2020.js"
import { readFileSync, readdirSync } from "node:fs"
import { basename } from "node:path"
import { expect, test } from "vitest"
import { findTalks } from "../src/app/talks.ts"
import type { TalksList } from "../src/model/talks.ts"
import { packs } from "../src/languages/all.ts"
import { namesOutlet } from "../src/languages/world/publishers.ts"
import { world } from "../src/languages/world/world.ts"
import { zoneOf } from "../src/languages/world/zones.ts"
import { sameDay } from "../src/pair/day.ts"
import { talksJson, talksLines } from "../src/report/talks/record.ts"
import { talksTable } from "../src/report/talks/table.ts"
import { createQuickEngine } from "../src/pipeline/engines.ts"
import { glanceAt, pairReleases, readLine } from "../src/pipeline.ts"
import { loadLemmas } from "../src/app/weights.ts"

const FOLDER = "tests/releases"
const engine = createQuickEngine(loadLemmas())

/** Releases by their numbers, as the talks hold them. */
const numbers = (list: TalksList, releases: readonly number[]): readonly string[] => releases.map((release) => /(\d+)-/.exec(basename(list.releases[release]!.source))![1]!)

const found = async (): Promise<TalksList> => (await findTalks([FOLDER], { tell: () => {}, least: 1 })).list!

/** One line a release: side, day, title, text. */
const pairOf = async (records: readonly (readonly [publisher: string, date: string, title: string, text: string])[]): Promise<TalksList> => {
  const documents = await Promise.all(records.map(([publisher, date, title, text], index) => readLine(engine, JSON.stringify({ publisher, date, title, text }), index + 1)))
  return pairReleases(engine, documents.map((document, index) => glanceAt(engine, document, `${index + 1}-record`)))
}

const groups = (list: TalksList): readonly string[] => list.talks.map(({ accounts }) => numbers(list, accounts.map(({ release }) => release)).join(" "))

test("a folder of releases in three languages is grouped into talks", async () => {
  const list = await found()
  expect(list.releases).toHaveLength(readdirSync(FOLDER).length)
  expect(groups(list)).toEqual([
    "01 02 03 04", // an evening in Ottawa is a morning in Tokyo; the background briefing and a press report join
    "05", // ministers, on the same day
    "06", // another call of the same two
    "08 09 12", // the briefing of the day after
    "10 11", // a call on the day of the meeting
    "13 14", // three presidents
    "15 16 17", // two of them, beside it
    "18", "19", // two calls under one title
    "25 26",
  ])
  expect(list.talks.map(({ format }) => format).filter((format) => format === "multilateral")).toHaveLength(1)
  const kinds = list.talks.map(({ accounts }) => accounts.map(({ kind }) => kind))
  expect(kinds[0]).toEqual(["readout", "readout", "briefing", "press"])
  expect(kinds[3]).toEqual(["readout", "readout", "briefing"])
  expect(list.talks[0]!.accounts.map(({ date, zone, told }) => [date, zone, told])).toEqual([
    ["2024-05-14", "America/Toronto", true], ["2024-05-15", "Asia/Tokyo", true], ["2024-05-14", "America/Toronto", false], ["2024-05-15", null, false],
  ])
  expect(list.talks.map(({ channel }) => channel)).toEqual(["call", "call", "call", "meeting", "call", "meeting", "meeting", "call", "call", "meeting"])
  expect(list.talks[3]!.place).toBe("Astana")
})

test("what is no account is listed with the reason, an announcement with the talks that it announced", async () => {
  const list = await found()
  expect(Object.fromEntries(list.unplaced.map(({ release, reason }) => [numbers(list, [release])[0], reason]))).toEqual({
    "07": "announcement", 20: "one-side", 21: "no-talks", 22: "third-party", 23: "partner-unknown", 24: "announcement", 27: "date-unknown",
  })
  expect(list.unplaced.find(({ reason }) => reason === "announcement")!.near).toEqual(["2024-05-20-kazakhstan-norway-meeting"])
  expect(numbers(list, list.talks[3]!.announcements)).toEqual(["07"])
  const placed = new Set(list.talks.flatMap(({ accounts }) => accounts.map(({ release }) => release)))
  expect([...placed, ...list.unplaced.map(({ release }) => release)].sort((a, b) => a - b)).toEqual(list.releases.map(({ index }) => index))
})

test("the order in which releases are given changes nothing", async () => {
  const list = await found()
  const files = readdirSync(FOLDER).sort().reverse().map((file) => `${FOLDER}/${file}`)
  const reversed = (await findTalks(files, { tell: () => {}, least: 1 })).list!
  expect(groups(reversed).map((group) => group.split(" ").sort().join(" ")).sort()).toEqual(groups(list).map((group) => group.split(" ").sort().join(" ")).sort())
})

test("talks told to be with several partners apart are several talks; together they are one of many", async () => {
  const apart = await pairOf([
    ["Government of Norway", "2024-03-04", "Phone calls with President Stubb of Finland and Prime Minister Kristersson of Sweden", "Prime Minister Jonas Gahr Støre had phone calls with President Alexander Stubb of Finland and Prime Minister Ulf Kristersson of Sweden today."],
    ["President of Finland", "2024-03-04", "President Stubb spoke with Prime Minister Støre of Norway", "President Alexander Stubb spoke by phone with Prime Minister Jonas Gahr Støre of Norway today."],
  ])
  expect(apart.talks.map(({ parties, accounts }) => `${parties.map(({ side }) => side).join("+")} ${accounts.length}`)).toEqual(["Finland+Norway 2", "Norway+Sweden 1"])
  const together = await pairOf([
    ["Government of Norway", "2024-03-04", "Call with President Stubb of Finland and Prime Minister Kristersson of Sweden", "Prime Minister Jonas Gahr Støre had a call with President Alexander Stubb of Finland and Prime Minister Ulf Kristersson of Sweden today."],
    ["President of Finland", "2024-03-04", "President Stubb spoke with Prime Minister Støre of Norway", "President Alexander Stubb spoke by phone with Prime Minister Jonas Gahr Støre of Norway today."],
  ])
  expect(together.talks.map(({ format }) => format)).toEqual(["multilateral", "bilateral"])
})

test("who is met, by whom and when is not guessed", async () => {
  const list = await pairOf([
    // an adviser is no president
    ["President of Finland", "2024-04-02", "Presidential aide met with the Norwegian Prime Minister's Economic Adviser", "The aide met with the Norwegian Prime Minister's Economic Adviser in Turku."],
    // two who met somebody together did not talk with each other
    ["President of Finland", "2024-04-03", "Presidents Stubb and Karis met with ferry captains", "Presidents Alexander Stubb and Alar Karis met with ferry captains in Hanko."],
    // the day of earlier talks is not that of the call
    ["President of Finland", "2024-04-09", "Telephone call with President Karis of Estonia", "Following the talks held in Tallinn on April 5, President Alexander Stubb and President Alar Karis of Estonia had a telephone call on ferries."],
    ["President of Finland", "2024-04-05", "Talks with President Karis of Estonia", "President Alexander Stubb held talks with President Alar Karis of Estonia in Tallinn."],
  ])
  expect(list.unplaced.map(({ release }) => release)).toEqual([0, 1])
  expect(list.talks.map(({ date, accounts }) => [date, accounts.length])).toEqual([["2024-04-05", 1], ["2024-04-09", 1]])
})

test("the adjective of two states tells whose talks they were, in each language; of one state it tells nothing", async () => {
  const list = await pairOf([
    ["President of Finland", "2024-05-06", "Finnish-Estonian talks", "President Alexander Stubb and President Alar Karis went over the ferry timetable."],
    ["President of Finland", "2024-05-06", "News conference following Finnish-Estonian talks", "President Stubb: The ferries will run at night. President Karis: We are content."],
    ["Пресс-служба Президента Казахстана", "2024-05-06", "Казахстанско-узбекские переговоры", "Касым-Жомарт Токаев и Шавкат Мирзиёев обсудили воду."],
    ["Офіс Президента України", "2024-05-06", "Українсько-польські переговори", "Володимир Зеленський та Анджей Дуда говорили про кордон."],
    ["President of Finland", "2024-05-06", "Finnish-made talks show", "The show was recorded in Turku."],
  ])
  expect(list.talks.map(({ parties, accounts }) => `${parties.map(({ side }) => side).join("+")} ${accounts.map(({ kind }) => kind).join(" ")}`)).toEqual([
    "Estonia+Finland readout briefing", "Kazakhstan+Uzbekistan readout", "Poland+Ukraine readout",
  ])
  expect(list.unplaced.map(({ release }) => release)).toEqual([4])
})

test("a briefing joins the talks of its day that it begins with; one that begins with others is left out", async () => {
  const opening = (words: string) => `MODERATOR: Good evening, everyone. The ferry is late again. Our press secretary has a few words.\n\nMS. LAINE: Thank you. ${words} The matter was ice.\n\nQ: Was it cold?\n\nMS. LAINE: It was.`
  const list = await pairOf([
    ["President of Finland", "2024-05-08", "Telephone call with President Karis of Estonia", "President Alexander Stubb had a telephone call with President Alar Karis of Estonia today."],
    ["President of Finland", "2024-05-08", "Press briefing by the press secretary", opening("As you know, President Stubb spoke today by phone with President Karis of Estonia.")],
    ["President of Finland", "2024-05-08", "Press briefing by the press secretary, evening", opening("On Monday, President Stubb spoke by phone with President Karis of Estonia.")],
    ["Интерфакс", "2024-05-09", "Переговоры о льде", "Переговоры президентов Финляндии Александра Стубба и Эстонии Алара Кариса прошли по телефону накануне."],
  ])
  expect(list.talks.map(({ accounts }) => accounts.map(({ release, kind }) => `${release} ${kind}`))).toEqual([["0 readout", "1 briefing", "3 press"]])
  expect(list.unplaced.map(({ release, reason }) => [release, reason])).toEqual([[2, "several-talks"]])
})

test("who is met in a body, at a dinner by a host or at a wreath is no partner of talks", async () => {
  const list = await pairOf([
    ["President of Finland", "2024-05-09", "President Stubb met with Estonian parliament leaders", "President Alexander Stubb met with parliament leaders in Tallinn. President Alar Karis of Estonia and President Stubb had talks later."],
    ["President of Finland", "2024-05-09", "Dinner for heads of state hosted by President Karis of Estonia", "President Alexander Stubb took part."],
    ["President of Finland", "2024-05-09", "Laying wreaths at the monument", "Before his talks with President Alar Karis of Estonia, President Alexander Stubb laid a wreath."],
    ["President of Finland", "2024-05-09", "Talks with President Karis of Estonia", "President Alexander Stubb held talks with President Alar Karis of Estonia in Tallinn."],
  ])
  expect(list.talks.map(({ accounts }) => accounts.map(({ release }) => release))).toEqual([[3]])
})

test("what a title announces, or tells of others, its first sentences do not make an account", async () => {
  const list = await pairOf([
    ["President of Finland", "2024-05-10", "On May 11, President Stubb will visit the harbour of Tallinn", "The programme has talks of President Alexander Stubb with President Alar Karis of Estonia."],
    ["President of Finland", "2024-05-10", "President Stubb on the conversation between the Presidents of Estonia and Latvia: a good sign", "President Alexander Stubb welcomed the conversation between the Presidents of Estonia and Latvia."],
  ])
  expect(list.talks).toEqual([])
  expect(list.unplaced[0]!.reason).toBe("announcement")
})

test("the president of a council is one person, the leaders of its members are many", async () => {
  const list = await pairOf([
    ["President of Finland", "2024-05-13", "President Stubb met with the leaders of the EU member states", "President Alexander Stubb met with the leaders of the EU member states in Brussels."],
    ["President of Finland", "2024-05-13", "President Stubb met with the President of the European Council", "President Alexander Stubb met with the President of the European Council Charles Michel in Brussels."],
  ])
  expect(list.talks.filter(({ format }) => format === "bilateral").map(({ accounts }) => accounts.map(({ release }) => release))).toEqual([[1]])
  expect(list.talks.every(({ accounts }) => accounts.length === 1)).toBe(true)
})

test("partners met separately are talks apart, a summit of two is bilateral, to speak to somebody is to talk", async () => {
  const list = await pairOf([
    ["President of Finland", "2024-05-14", "President Stubb met with President Karis and President Duda separately", "President Alexander Stubb met with President Alar Karis of Estonia and President Andrzej Duda of Poland separately in Helsinki."],
    ["President of Finland", "2024-05-15", "Finland-Japan summit meeting", "President Alexander Stubb held a summit meeting with Prime Minister Fumio Kishida of Japan in Helsinki."],
    ["Reuters", "2024-05-16", "Stubb speaks to Norwegian premier", "Finnish President Alexander Stubb spoke to Norwegian Prime Minister Jonas Gahr Støre by phone on Thursday."],
  ])
  expect(list.talks.map(({ format, parties }) => `${format} ${parties.map(({ side }) => side).join("+")}`)).toEqual(["bilateral Estonia+Finland", "bilateral Finland+Poland", "bilateral Finland+Japan", "bilateral Finland+Norway"])
})

test("a wife of the same name is another person", async () => {
  const list = await pairOf([
    ["Офіс Президента України", "2024-05-07", "Володимир Зеленський зустрівся з Анджеєм Дудою", "Президент України Володимир Зеленський зустрівся з Президентом Польщі Анджеєм Дудою."],
    ["Офіс Президента України", "2024-05-07", "Олена Зеленська зустрілася з Агатою Дудою", "Перша леді України Олена Зеленська зустрілася з першою леді Польщі Агатою Дудою."],
  ])
  expect(list.talks.map(({ accounts }) => accounts.length)).toEqual([1, 1])
})

test("days of two zones are one where they share hours", () => {
  const day = (date: string, zone: string | null, told = false) => ({ date, zone, told })
  expect(sameDay(day("2024-05-14", "America/New_York"), day("2024-05-15", "Asia/Shanghai"))).toBe("time-zones")
  expect(sameDay(day("2024-05-15", "America/New_York", true), day("2024-05-14", "Asia/Shanghai", true))).toBeNull()
  expect(sameDay(day("2024-05-14", "Europe/Berlin", true), day("2024-05-15", "Europe/Kyiv", true))).toBeNull()
  expect(sameDay(day("2024-05-14", "Europe/Berlin"), day("2024-05-15", "Europe/Kyiv"))).toBe("next-day")
  expect(sameDay(day("2024-05-14", null), day("2024-05-16", null))).toBeNull()
})

test("every side of the table of time zones is one that the world knows", () => {
  const known = new Set([...world().states.values(), ...world().organisations.values()].map(({ name }) => name))
  const sides = [...known].filter((side) => zoneOf(side) !== null)
  expect(sides.length).toBeGreaterThan(150)
  for (const side of sides) expect(() => new Intl.DateTimeFormat("en", { timeZone: zoneOf(side)! }), side).not.toThrow()
})

test("the JSON is as its schema says; lines hold the same; the table is written in each language", async () => {
  const list = await found()
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(JSON.parse(readFileSync("schemas/talks.schema.json", "utf8")))
  const record = JSON.parse(talksJson(list))
  expect(validate(record), JSON.stringify(validate.errors)).toBe(true)
  expect(validate({ ...record, talks: [{ ...record.talks[0], channel: "letter" }] })).toBe(false)
  const lines = talksLines(list).trimEnd().split("\n").map((line) => JSON.parse(line))
  expect(lines.map(({ talks, unplaced }) => talks ?? unplaced)).toEqual([...record.talks, ...record.unplaced])
  for (const pack of packs.values()) {
    const table = talksTable(list, { pack, width: 90, color: false })
    expect(table).toContain(pack.pairing.labels.unplaced.toLocaleUpperCase())
    for (const { source } of list.releases) expect(table).toContain(basename(source))
    for (const line of table.split("\n")) expect(line.length).toBeLessThanOrEqual(90)
  }
})

test("a folder without releases and a name that is not there are misuse", async () => {
  expect(await findTalks(["tests/no-such-folder"], { tell: () => {}, least: 1 })).toMatchObject({ list: null, misuse: true })
  expect(await findTalks(["src/model"], { tell: () => {}, least: 1 })).toMatchObject({ list: null, misuse: true })
})

test("--least leaves out talks with fewer accounts", async () => {
  const { list } = await findTalks([FOLDER], { tell: () => {}, least: 3 })
  expect(groups(list!)).toEqual(["01 02 03 04", "08 09 12", "15 16 17"])
})

test("the place of talks is told with them; the place of what they were about is none", async () => {
  const list = await pairOf([
    ["President of Finland", "2024-06-03", "Meeting with President Karis of Estonia", "President Alexander Stubb met with President Alar Karis of Estonia in Turku on Monday."],
    ["President of Finland", "2024-06-04", "Meeting with President Pavel of the Czech Republic", "President Alexander Stubb met with President Petr Pavel of the Czech Republic to discuss the drought in the Balkans."],
    ["President of Finland", "2024-06-05", "Meeting with the Ambassador of Norway", "President Alexander Stubb met with Prime Minister Jonas Gahr Støre of Norway, whose work in Geneva is over."],
    ["President of Finland", "2024-06-06", "Finnish-Latvian talks were held in Porvoo", "President Alexander Stubb and President Edgars Rinkēvičs held talks in the Latvian capital's twin town."],
  ])
  expect(list.talks.map(({ place }) => place)).toEqual(["Turku", null, null, "Porvoo"])
})

test("what a release says went before is not what it is about", async () => {
  const records = (earlier: string, title: string, told: string, today: string) => pairOf([
    ["Kremlin", "2019-05-21", "Opening of the lighthouse festival", `${earlier}`],
    ["Kremlin", "2019-05-21", title, told],
    ["White House", "2019-05-22", "Readout of the President's call", today],
  ])
  const talk = "the President of Russia, Vladimir Putin, held talks with President of China Xi Jinping."
  const list = await records(`Earlier, ${talk} The festival has thirty guests.`, "Talks with President of China Xi Jinping", "Vladimir Putin held talks with President of China Xi Jinping.", "Earlier today, President Joe Biden spoke by phone with President Xi Jinping of China.")
  expect(list.unplaced).toMatchObject([{ release: 0, reason: "no-talks" }])
  expect(list.talks.flatMap(({ accounts }) => accounts.map(({ release }) => release)).toSorted()).toEqual([1, 2])
  for (const [publisher, title, text] of [["Кремль", "Открытие выставки маяков", "Ранее Владимир Путин провёл переговоры с Председателем КНР Си Цзиньпином."], ["Офіс Президента України", "Відкриття виставки маяків", "Перед цим Володимир Зеленський провів переговори з Президентом Польщі Анджеєм Дудою."], ["Kremlin", "A festival of lighthouses", "Before that, Vladimir Putin spoke with President of France Emmanuel Macron by telephone."]] as const)
    expect((await pairOf([[publisher, "2019-05-21", title, text]])).talks).toEqual([])
})

test("a call has no place, though one account calls it a meeting and names the place of another", async () => {
  const list = await pairOf([
    ["Kremlin", "2021-12-07", "Meeting with US President Joseph Biden", "Vladimir Putin had a conversation with President of the United States Joseph Biden. They met in Helsinki in spring."],
    ["White House", "2021-12-07", "Readout of President Biden's Video Call with President Putin of Russia", "President Joe Biden held a video call today with President Vladimir Putin of Russia."],
  ])
  expect(list.talks).toMatchObject([{ channel: "video", place: null, accounts: [{}, {}] }])
})

test("a meeting of others in which two leaders take part is not their meeting", async () => {
  const seen = async (title: string, text: string) => (await pairOf([["Kremlin", "2003-10-15", title, text]])).talks.length
  expect(await seen("Vladimir Putin and Aleksander Kwasniewski took part in a joint meeting of the guilds of shipwrights", "Vladimir Putin and President of Poland Aleksander Kwasniewski took part in a joint meeting of the guilds of shipwrights.")).toBe(0)
  expect(await seen("Vladimir Putin and Emmanuel Macron attended a conference of young sailors", "The two presidents attended a conference of young sailors.")).toBe(0)
  expect(await seen("Vladimir Putin and Aleksander Kwasniewski held talks", "Vladimir Putin and President of Poland Aleksander Kwasniewski met in the harbour.")).toBe(1)
  expect(await seen("Meeting of Vladimir Putin and Emmanuel Macron", "The meeting of Vladimir Putin and President of France Emmanuel Macron began.")).toBe(1)
})

test("two who met stand before their meeting in every language", async () => {
  for (const [publisher, title, text] of [
    ["Кремль", "Встреча в порту", "Владимир Путин и Президент Франции Эммануэль Макрон встретились в порту."],
    ["Офіс Президента України", "Зустріч у порту", "Володимир Зеленський і Президент Франції Еммануель Макрон зустрілися в порту."],
  ] as const) expect((await pairOf([[publisher, "2019-05-21", title, text]])).talks).toHaveLength(1)
})

test("who is met without a \"with\", initials, courtesies before a name and ministers of two states are understood", async () => {
  const list = await pairOf([
    ["Prime Minister's Office of Norway", "2022-05-04", "Prime Minister Støre meets President Duda in Oslo", "The spokesperson issues the following statement. They had lunch."],
    ["Office of the President of Poland", "2022-05-04", "President Andrzej Duda met Prime Minister Jonas Gahr Støre of Norway", "The President met Prime Minister Støre in Oslo today."],
    ["МИД России", "2019-02-11", "О переговорах Министра иностранных дел С.В.Лаврова с Министром иностранных дел Италии Э.Моаверо", "11 февраля в Москве состоялись переговоры Сергея Лаврова с Энцо Моаверо Миланези."],
    ["Ministry of Foreign Affairs of Japan", "2019-05-10", "Japan-Russia Foreign Ministers' Meeting", "Mr. Taro Kono, Minister for Foreign Affairs, held a meeting with H.E. Mr. Sergey Lavrov, Minister of Foreign Affairs of the Russian Federation, in Tokyo."],
    ["Ministry of External Affairs of India", "2023-03-20", "Statement by Foreign Secretary on the conversation between Prime Minister and the Prime Minister of Japan", "Prime Minister Shri Narendra Modi spoke over phone with H.E. Mr. Fumio Kishida, Prime Minister of Japan, today."],
    ["Президент Турции", "2020-06-03", "Эрдоган провёл переговоры с руководством Евросоюза", "Реджеп Тайип Эрдоган 3 июня встретился в Брюсселе с председателем Европейского совета Шарлем Мишелем."],
  ])
  expect(groups(list)).toHaveLength(5)
  expect(groups(list)).toContain("1 2")
  expect(list.unplaced).toEqual([])
})

test("those who met somewhere are no host and guest, and an interview before a summit is none of its accounts", async () => {
  const list = await pairOf([
    ["White House", "2022-11-16", "Statement of Leaders on the Margins of the Summit", "The leaders of Norway, Poland and Chile met on the margins of the G20 Summit today."],
    ["Kremlin", "2003-11-03", "On the eve of the Russia-EU summit Vladimir Putin gave an interview to the Italian media", "The interview was published on Monday."],
  ])
  expect(list.talks).toEqual([])
})

test("an outlet that no table knows is told by its name, and may report the day after", async () => {
  const list = await pairOf([
    ["President of Finland", "2024-05-08", "Telephone call with President Karis of Estonia", "President Alexander Stubb had a telephone call with President Alar Karis of Estonia today."],
    ["Северный курьер", "2024-05-09", "Стубб и Карис поговорили по телефону о льде", "8 мая. Президент Финляндии Александр Стубб и президент Эстонии Алар Карис поговорили по телефону."],
    ["The Harbour Observer", "2024-05-09", "Stubb and Karis speak of ice", "President Alexander Stubb of Finland spoke by telephone with President Alar Karis of Estonia on Wednesday, both offices said."],
  ])
  expect(list.talks.map(({ accounts }) => accounts.map(({ release, kind }) => `${release} ${kind}`))).toEqual([["0 readout", "1 press", "2 press"]])
  for (const name of ["Пресс-служба Президента Казахстана", "Office for News of the Government", "TASS", "White House", "Harbour Board"]) expect(namesOutlet(name)).toBe(false)
})
