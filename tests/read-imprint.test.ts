import { describe, expect, it } from "vitest"
import { packs } from "../src/languages/all.ts"
import { findPublisher } from "../src/languages/world/publishers.ts"
import { dateFromUrl } from "../src/read/dates.ts"
import { type ReadHints, readText } from "../src/read/read.ts"

const readLines = (lines: readonly string[], hints: ReadHints = {}) => readText(lines.join("\n"), hints, { packs, findPublisher })
const BODY = ["The ministers met in the harbour and agreed on the fees for pilots.", "They will meet again when the ice is gone and the ferries run."]

describe("a text's own date", () => {
  it.each([
    ["December 7, 2021", "2021-12-07"], ["7 December 2021", "2021-12-07"], ["Kyiv, 7 December 2021", "2021-12-07"], ["07.12.2021", "2021-12-07"], ["2021-12-07 14:20", "2021-12-07"],
    ["7 декабря 2021 года, 21:30", "2021-12-07"], ["8 мая 2025 года 10:10 Москва, Кремль", "2025-05-08"], ["7 грудня 2021", "2021-12-07"], ["4 п’ятниця", null],
    ["Вестник – 27 января 2021", "2021-01-27"], ["3 липня 2024 року - 18:05", "2024-07-03"],
  ])("stands on a line of its own: %s", async (line, date) => {
    expect((await readLines(["Fees for pilots", line, ...BODY])).published).toBe(date)
  })
  it.each([
    "Astrid Holm at the harbour, 6 June 2019", "On 6 June 2019 the ministers had met in the town hall of Vedria.", "6 июня 2019 года министр открыл новый порт.", "12:53 P.M. EST", "02/03/2021",
  ])("is not taken from other lines: %s", async (line) => {
    expect((await readLines(["Fees for pilots", line, ...BODY])).published).toBeNull()
  })
  it("gives way to what is known of the text", async () => {
    expect((await readLines(["Fees for pilots", "7 December 2021", ...BODY], { published: "2020-01-02T03:04:05Z" })).published).toBe("2020-01-02")
  })
  it.each([
    ["https://a.example/2021/12/07/readout", "2021-12-07"], ["https://a.example/news/2021-12-7-readout", "2021-12-07"], ["https://a.example/20211207/x", "2021-12-07"],
    ["https://a.example/press/07-12-2021", "2021-12-07"], ["https://a.example/news/67315", null], ["https://a.example/2021/13/45/", null], ["https://2021.example/", null],
  ])("may stand in its address: %s", (url, date) => {
    expect(dateFromUrl(url)).toBe(date)
  })
})

describe("a text's own publisher", () => {
  it.each([
    ["Source: Ukrinform", "Ukrinform", null], ["Источник: ТАСС", "TASS", null], ["Джерело: Європейська правда", "European Pravda", null], ["Джерело: МЗС України", "Ministry of Foreign Affairs of Ukraine", "Ukraine"],
    ["THE WHITE HOUSE", "White House", "United States"], ["Пресс-служба Президента России", "Kremlin", "Russia"],
  ])("stands on a line of its own: %s", async (line, publisher, side) => {
    expect(await readLines([line, ...BODY])).toMatchObject({ publisher, side })
    expect(await readLines(["Fees for pilots", ...BODY, line])).toMatchObject({ publisher, side })
  })
  it.each([
    "KYIV, Dec 7 (Reuters) - The ministers met.", "МОСКВА, 7 дек — РИА Новости. Министры встретились.", "КИЇВ. 7 грудня. УНН. Міністри зустрілися.", "МОСКВА, 7 декабря. /ТАСС/. Министры встретились.",
  ])("stands in a dateline: %s", async (line) => {
    const { publisher, side } = await readLines([line, ...BODY])
    expect([publisher !== null, side]).toEqual([true, null])
  })
  it.each(["NATO", "Белый дом заявил, что встреча состоится.", "President of Ukraine", "The White House said that the talks went on."])("is not taken from other lines: %s", async (line) => {
    expect((await readLines([line, ...BODY])).publisher).toBeNull()
  })
  it("is not whom an article draws on", async () => {
    expect(await readLines(["Пороми повернуться", BODY[0]!, "Джерело: МЗС України", BODY[1]!])).toMatchObject({ publisher: null, side: null })
  })
  it("stands over it under a name that nobody knows", async () => {
    const document = await readLines(["Пороми знову ходитимуть", "Джерело: «Степовий кур’єр»", "4 травня 2031 року", ...BODY])
    expect(document).toMatchObject({ publisher: "Степовий кур’єр", side: null, published: "2031-05-04" })
    expect(document.blocks.map(({ kind }) => kind)).toEqual(["title", "heading", "heading", "paragraph", "paragraph"])
  })
  it.each([
    ["Source: Harbour Office, 4 May 2031", "Harbour Office"], ["Источник: «Степной курьер» | 4 мая 2031 года, 18:05", "Степной курьер"], ["Джерело: Портова служба 4 травня 2031 року", "Портова служба"], ["Опубликовано: 4 мая 2031 года", null],
  ])("stands in one line with the day: %s", async (line, publisher) => {
    expect(await readLines(["Fees for pilots", line, ...BODY])).toMatchObject({ publisher, published: "2031-05-04" })
  })
  it("may have a year in its name", async () => {
    expect(await readLines(["Fees for pilots", "Source: Forum of 7 May 2030 Participants", ...BODY])).toMatchObject({ publisher: "Forum of 7 May 2030 Participants", published: null })
  })
  it("is not believed against the address that it came from", async () => {
    const page = await readLines(["THE WHITE HOUSE", ...BODY], { url: "https://mirror.example/readout" })
    expect(page.side).toBeNull()
  })
  it("is overruled by what is known", async () => {
    expect(await readLines(BODY, { publisher: "The Evening Post", url: "https://post.example/1" })).toMatchObject({ publisher: "The Evening Post", side: null })
    expect(await readLines(BODY, { publisher: "Kremlin", side: "Norland" })).toMatchObject({ publisher: "Kremlin", side: "Norland" })
  })
})

describe("a title", () => {
  it.each([
    [["THE WHITE HOUSE", "December 7, 2021", "Readout of the call with Norland", ...BODY], "Readout of the call with Norland"],
    [["8 мая 2025 года 10:10 Москва, Кремль", "О звонке министра Ведрии", "Министры договорились о сборах для лоцманов."], "О звонке министра Ведрии"],
    [["Readout of the call with Norland", "December 7, 2021", ...BODY], "Readout of the call with Norland"],
    [["December 7, 2021", ...BODY], null],
    [["THE WHITE HOUSE", ...BODY], null],
    [["MR. SULLIVAN: Thank you all for coming", ...BODY], null],
    [["President of Arkania Ilya Gorovoy: Good afternoon, colleagues", ...BODY, "Astrid Holm: Thank you, Mr President."], null],
    [["Norland: ferries are back in the harbour", ...BODY], "Norland: ferries are back in the harbour"],
  ])("is no line about the text: %j", async (lines, title) => {
    const document = await readLines(lines)
    expect(document.title).toBe(title)
    const titles = document.blocks.filter(({ kind }) => kind === "title").map(({ start, end }) => document.text.slice(start, end))
    expect(titles).toEqual(title === null ? [] : [title])
  })
})

describe("a text's own address", () => {
  it.each([
    "https://www.president.gov.ua/news/pro-poromy-91235", "Source: https://www.president.gov.ua/news/pro-poromy-91235", "Посилання на матеріал: www.president.gov.ua/news/pro-poromy-91235 Версія для друку",
  ])("stands at its end: %s", async (line) => {
    expect(await readLines([...BODY, line])).toMatchObject({ url: expect.stringMatching(/^https?:\/\/www\.president\.gov\.ua\/news\/pro-poromy-91235$/), side: "Ukraine" })
  })
  it("is no other address in it", async () => {
    expect(await readLines([...BODY, "More of this at https://www.president.gov.ua/news/x, the minister said."])).toMatchObject({ url: null, publisher: null })
  })
})

describe("publishers", () => {
  it.each([
    ["http://en.kremlin.ru/events/1", "Kremlin", "Russia"], ["www.whitehouse.gov", "White House", "United States"], ["https://web.archive.org/web/20220101000000/https://www.state.gov/x", "State Department", "United States"],
    ["МЗС України", "Ministry of Foreign Affairs of Ukraine", "Ukraine"], ["МИД Франции", "Ministry of Foreign Affairs of France", "France"], ["МЗС Польщі", "Ministry of Foreign Affairs of Poland", "Poland"],
    ["French Foreign Ministry", "Ministry of Foreign Affairs of France", "France"], ["mfa.gov.lv", "Ministry of Foreign Affairs of Latvia", "Latvia"], ["www.mfa.gov.et", "Ministry of Foreign Affairs of Ethiopia", "Ethiopia"],
    ["Офіс Президента України", "Office of the President of Ukraine", "Ukraine"], ["Администрация Президента РФ", "Kremlin", "Russia"], ["consilium.europa.eu", "European Council", "European Union"],
    ["ОБСЕ", "OSCE", "OSCE"], ["usa.gov", "Government of the United States", "United States"], ["Посольство України в США", "Embassy of Ukraine", "Ukraine"], ["10 Downing Street", "Government of the United Kingdom", "United Kingdom"],
    ["tccb.gov.tr", "Presidency of Turkey", "Turkey"], ["Kremlin (en.kremlin.ru)", "Kremlin", "Russia"],
    ["Премьер-министр Республики Армения", "Government of Armenia", "Armenia"], ["МИД Кыргызской Республики", "Ministry of Foreign Affairs of Kyrgyzstan", "Kyrgyzstan"],
    ["Пресс-служба МИД Республики Сербия", "Ministry of Foreign Affairs of Serbia", "Serbia"], ["Президент Республіки Молдова", "President of Moldova", "Moldova"],
  ])("official: %s", (given, name, side) => {
    expect(findPublisher(given)).toMatchObject({ name, side, kind: "official" })
  })
  it.each([["ТАСС", "TASS"], ["https://www.bbc.com/news/1", "BBC"], ["ukrainian.voanews.com", "Voice of America"], ["ZN.UA", "ZN.UA"], ["Gazeta.Ru", "Gazeta.ru"], ["Укрінформ", "Ukrinform"]])("press: %s", (given, name) => {
    expect(findPublisher(given)).toMatchObject({ name, side: null, kind: "press" })
  })
  it.each(["https://evil.example/whitehouse.gov", "whitehouse.gov.evil.example", "notkremlin.ru", "", " ", "https://", "The minister", "mfa.example.org", "constructor", "__proto__", "a.constructor.gov.lv.x"])("unknown: %s", (given) => {
    expect(findPublisher(given)).toBeNull()
  })
  it("speak for sides that the gazetteer knows by the same name", async () => {
    const { world } = await import("../src/languages/world/world.ts")
    const { officials } = await import("../src/languages/world/officials.ts")
    const { publishingStates } = await import("../src/languages/world/publishing-states.ts")
    const known = new Set([...[...world().states.values()].map(({ name }) => name), ...[...world().organisations.values()].map(({ side }) => side)])
    const sides = [...officials.trim().split("\n").map((row) => row.split("|")[2]!), ...publishingStates.trim().split("\n").map((row) => row.split("|")[1]!)]
    expect(sides.filter((side) => !known.has(side))).toEqual([])
    expect(new Set(sides).size).toBeGreaterThanOrEqual(60)
  })
})

it("a date in the path is believed where the account tells none", async () => {
  expect(await readLines(BODY, { file: "2024-03-05/readout.txt" })).toMatchObject({ published: "2024-03-05", file: "readout.txt" })
  expect((await readLines(BODY, { file: "2024-13-45.txt" })).published).toBeNull()
  expect((await readLines(BODY, { file: "2024-03-05/readout.txt", published: "2024-03-06" })).published).toBe("2024-03-06")
  expect((await readLines(["Fees for pilots", "7 December 2021", ...BODY], { file: "2024-03-05/readout.txt" })).published).toBe("2021-12-07")
})
