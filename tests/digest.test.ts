import { describe, expect, test } from "vitest"
import { compare } from "../src/compare/compare.ts"
import { digest } from "../src/digest/digest.ts"
import { sentence } from "../src/digest/sentence.ts"
import { genderOf, genitive, namingOf } from "../src/digest/naming.ts"
import { agree, durationText } from "../src/digest/wording.ts"
import { packs } from "../src/languages/all.ts"
import { ACTS } from "../src/model/statement.ts"
import { tellProblem } from "../src/report/view.ts"
import { account, embed, type GivenStatement } from "./support/talk-fixtures.ts"

const quota = "the fishery quota in the eastern strait"
const velt: GivenStatement = { speaker: "Velt", actors: ["anna-velt"], cue: "voiced concern", content: "patrols of gunboats near the lighthouse", act: "concern", topics: ["military-activity"] }
const brun: GivenStatement = { speaker: "Brun", actors: ["oskar-brun"], cue: "denied", content: "patrols of gunboats near the lighthouse", act: "deny", topics: ["military-activity"] }
const north = account({
  file: "1-north.txt", side: "Norland", published: "2023-04-18",
  text: `Anna Velt spoke by telephone with Oskar Brun of Sudmark today. The call lasted about two hours. The leaders discussed ${quota}. Velt voiced concern over patrols of gunboats near the lighthouse. The leaders agreed to stay in touch.`,
  statements: [{ actors: ["anna-velt", "oskar-brun"], cue: "discussed", content: quota, act: "discuss", topics: ["trade"] }, velt],
})
const south = account({
  file: "2-south.txt", side: "Sudmark", published: "2023-04-18",
  text: `Oskar Brun had a telephone conversation with Anna Velt of Norland. The sides discussed ${quota}. Brun denied patrols of gunboats near the lighthouse. Brun praised joint research on glaciers: “the finest in a hundred years”. The sides also went through the programme of the regatta and of the song festival that follows it.`,
  statements: [
    { actors: ["anna-velt", "oskar-brun"], cue: "discussed", content: quota, act: "discuss", topics: ["trade"] }, brun,
    { speaker: "Brun", actors: ["oskar-brun"], cue: "praised", content: "the finest in a hundred years", form: "direct", act: "welcome", topics: ["culture-science"] },
  ],
})
const made = (language: string) => {
  const comparison = compare([north, south], { packs, embed, language })
  return { comparison, digest: digest(comparison, { packs, language }) }
}

describe.each(["en", "ru", "uk"])("in %s", (language) => {
  const { comparison, digest: told } = made(language)

  test("every sentence has sources that resolve to words", () => {
    expect(told.sentences.length).toBeGreaterThan(6)
    for (const { sources } of told.sentences) {
      expect(sources.length).toBeGreaterThan(0)
      for (const source of sources) expect(comparison.accounts[source.account]!.account.document.text.slice(source.start, source.end).trim()).not.toBe("")
    }
  })

  test("no place of a template is left open, and every sentence ends", () => {
    for (const { text } of told.sentences) {
      expect(text).not.toMatch(/[{}|]|undefined/u)
      expect(text).toMatch(/[.!?…][”»“"’)]*$/u)
    }
    expect(told.title).not.toMatch(/[{}|]/u)
  })

  test("quoted words are words of a source", () => {
    const texts = comparison.accounts.map(({ account: one }) => one.document.text)
    for (const { text } of told.sentences) for (const found of text.matchAll(/“([^“”]+)”/gu)) expect(texts.some((source) => source.includes(found[1]!.replace(/ …$/u, "")))).toBe(true)
  })

  test("the sections are topics of the points in their order, the lead has none", () => {
    const headings = new Set(told.sentences.map((one) => one.section))
    expect(headings.has(null)).toBe(true)
    const topics = [...new Set(comparison.points.map((point) => packs.get(language)!.phrasing.topics[point.topic]))]
    expect([...headings].filter((one) => one !== null).length).toBeGreaterThan(1)
    expect(topics.filter((topic) => headings.has(topic))).toEqual([...headings].filter((one) => one !== null))
  })
})

test("the lead tells who, when, how and how long, in the language asked for", () => {
  const lead = (language: string) => made(language).digest.sentences.filter((one) => one.section === null).map((one) => one.text).join(" ")
  expect(lead("en")).toMatch(/Anna Velt and Oskar Brun spoke by telephone on 18 April 2023\. The conversation lasted about 2 hours\./u)
  expect(lead("en")).toMatch(/What follows: Norland reports: “The leaders agreed to stay in touch”\./u)
  expect(lead("ru")).toMatch(/Анна Велт и Оскар Брун провели телефонный разговор 18 апреля 2023.* Разговор продолжался примерно 2 часа\./u)
  expect(lead("uk")).toMatch(/Анна Велт і Оскар Брун провели телефонну розмову 18 квітня 2023.* Розмова тривала приблизно 2 години\./u)
})

test("disputes are told with both sides' words, silence only of full accounts", () => {
  const texts = made("en").digest.sentences.map((one) => one.text)
  expect(texts.indexOf("Here the accounts contradict each other.") > texts.findIndex((text) => text.startsWith("Brun denied"))).toBe(true)
  expect(texts).not.toContain("Norland did not mention this.")
  const long = account({ file: "3.txt", side: "Norland", published: "2023-04-18", text: `${north.document.text} ${"They walked along the harbour and looked at the boats there. ".repeat(4)}`, statements: [velt] })
  const comparison = compare([long, south], { packs, embed, language: "en" })
  expect(digest(comparison, { packs, language: "en" }).sentences.map((one) => one.text)).toContain("Norland did not mention this.")
})

test("words of the other side are marked as relayed", () => {
  const relaying = account({ file: "2.txt", side: "Sudmark", published: "2023-04-18", text: "Oskar Brun spoke with Anna Velt. Velt proposed a ban on trawlers.", statements: [{ speaker: "Velt", actors: ["anna-velt"], cue: "proposed", content: "a ban on trawlers", act: "propose", topics: ["trade"] }] })
  const comparison = compare([north, relaying], { packs, embed, language: "en" })
  expect(digest(comparison, { packs, language: "en" }).sentences.map((one) => one.text)).toContain("Velt proposed “a ban on trawlers” (as told by Sudmark).")
})

test("a digest whose source does not resolve is refused", () => {
  const { accounts } = made("en").comparison
  const length = accounts[0]!.account.document.text.length
  expect(() => sentence(accounts, "So they said.", [], null)).toThrow(/without a source/u)
  expect(() => sentence(accounts, "So they said.", [{ account: 0, start: 4, end: length + 1 }], null)).toThrow(/outside its text/u)
  expect(() => sentence(accounts, "So they said.", [{ account: 7, start: 0, end: 4 }], null)).toThrow(/names no account/u)
  expect(() => sentence(accounts, "So they said.", [{ account: 0, start: 4, end: 4 }], null)).toThrow(/outside its text/u)
  expect(() => sentence(accounts, " ", [{ account: 0, start: 0, end: 4 }], null)).toThrow(/without text/u)
  const broken = made("en").comparison
  const points = broken.points.map((point) => ({ ...point, statements: point.statements.map((one) => ({ ...one, id: "s99" })) }))
  expect(() => digest({ ...broken, points }, { packs, language: "en" })).toThrow(/s99/u)
})

test("verbs agree with their subjects", () => {
  const ru = packs.get("ru")!
  expect(agree(ru.phrasing.frames.state, "feminine", { speaker: "Россия" })).toBe("Россия заявила")
  expect(agree(ru.phrasing.frames.agree, "plural", { speaker: "Президенты" })).toBe("Президенты договорились")
  expect(agree(ru.phrasing.frames.agree, "masculine", { speaker: "Кремль" })).toBe("Кремль выразил согласие")
  expect(genderOf("russia", "Россия", "state", ru)).toBe("feminine")
  expect(genderOf("united-states", "США", "state", ru)).toBe("plural")
  expect(genderOf("nobody", "Пётр Кучма", "person", ru)).toBe("masculine")
  expect(genderOf("nobody", "Мария Захарова", "person", ru)).toBe("feminine")
})

test.each(["en", "ru", "uk"])("every act has a frame that fills in %s", (language) => {
  const { frames, negatedFrames } = packs.get(language)!.phrasing
  for (const act of ACTS) {
    for (const gender of ["masculine", "feminine", "neuter", "plural"] as const) {
      expect(agree(frames[act], gender, { speaker: "X" })).toMatch(/^X [^{}|]+$/u)
      expect(agree(negatedFrames[act], gender, { speaker: "X" })).toMatch(/^X (?:did not|не) [^{}|]+$/u)
    }
  }
})

test("who somebody is stands in the case that the language asks for", () => {
  const [ru, uk, en] = ["ru", "uk", "en"].map((code) => packs.get(code)!)
  for (const [name, form] of [["Россия", "России"], ["США", "США"], ["Казахстан", "Казахстана"], ["Южная Корея", "Южной Кореи"], ["Нидерланды", "Нидерландов"], ["Израиль", "Израиля"], ["Беларусь", "Беларуси"], ["Чили", "Чили"], ["Польша", "Польши"], ["Китай", "Китая"], ["Босния и Герцеговина", "Боснии и Герцеговины"]]) expect(genitive(name!, ru!)).toBe(form)
  for (const [name, form] of [["Україна", "України"], ["США", "США"], ["Туреччина", "Туреччини"], ["Велика Британія", "Великої Британії"], ["Китай", "Китаю"], ["Польща", "Польщі"], ["Південна Корея", "Південної Кореї"], ["Нідерланди", "Нідерландів"]]) expect(genitive(name!, uk!)).toBe(form)
  expect(genitive("the Netherlands", en!)).toBe("the Netherlands")
})

test("verbs of the digest's own sentences agree with men, women, states, plural states and several subjects", () => {
  const { silent, by, held, initiated } = packs.get("ru")!.phrasing.digest
  expect(agree(silent[0]!, "feminine", { accounts: "Россия" })).toBe("Россия об этом не упоминает.")
  expect(agree(silent[0]!, "plural", { accounts: "США" })).toBe("США об этом не упоминают.")
  expect(agree(by, "plural", { told: "Т", account: "Канада и Казахстан" })).toBe("Т (сообщают Канада и Казахстан)")
  expect(agree(initiated, "feminine", { actor: "Мэй" })).toBe("Инициатором разговора выступила Мэй.")
  expect(agree(initiated, "plural", { actor: "США" })).toBe("Инициатором разговора выступили США.")
  expect(agree(held.call, "feminine", { names: "Мэй", date: "2 мая" })).toBe("Мэй провела телефонный разговор 2 мая.")
  const uk = packs.get("uk")!.phrasing
  expect(agree(uk.digest.relayed, "plural", { told: "Т", account: "США" })).toBe("Т (так переказують США)")
  expect(agree(uk.frames.propose, "feminine", { speaker: "Бербок" })).toBe("Бербок запропонувала")
  expect(agree(uk.negatedFrames.ready, "neuter", { speaker: "МЗС" })).toBe("МЗС не висловило готовності")
})

test("lengths that differ stand side by side, a side with several accounts speaks once", () => {
  const brief = account({ file: "4-brief.txt", side: "Norland", published: "2023-04-18", text: "Anna Velt spoke by telephone with Oskar Brun of Sudmark. The call lasted 40 minutes.", statements: [] })
  const comparison = compare([north, brief, south], { packs, embed, language: "ru" })
  const texts = digest(comparison, { packs, language: "ru" }).sentences.map((one) => one.text)
  expect(texts.find((text) => text.startsWith("О продолжительности"))).toMatch(/^О продолжительности сообщают по-разному: примерно 2 часа \(Norland .+\); 40 минут \(Norland .+\)\.$/u)
})

test("lengths in words", () => {
  expect(durationText(90, "about", packs.get("en")!)).toBe("about 1 hour and 30 minutes")
  expect(durationText(45, "exact", packs.get("ru")!)).toBe("45 минут")
  expect(durationText(120, "exact", packs.get("uk")!)).toBe("2 години")
  expect(durationText(300, "about", packs.get("ru")!)).toBe("примерно 5 часов")
})

test("what could not be understood is told in the reader's language, with the words it is about", () => {
  const problem = { code: "speaker-unresolved", span: { start: 0, end: 9 }, message: "who it is could not be told" } as const
  expect(tellProblem(problem, north, packs.get("ru")!).message).toBe("не удалось установить, кто «Anna Velt»")
  expect(tellProblem(problem, north, packs.get("uk")!).message).toContain("Anna Velt")
  expect(tellProblem(problem, north, packs.get("en")!).message).toBe(problem.message)
})

test("exact words are given to no side that did not use them", () => {
  const one = account({ file: "1.txt", side: "Norland", published: "2023-04-18", text: "Anna Velt spoke by telephone with Oskar Brun. The leaders agreed to open the harbour for trawlers. Velt praised the pilots.", statements: [{ actors: ["anna-velt", "oskar-brun"], cue: "agreed", content: "to open the harbour for trawlers", act: "agree", topics: ["trade"] }] })
  const two = account({ file: "2.txt", side: "Sudmark", published: "2023-04-18", text: "Oskar Brun spoke by telephone with Anna Velt. They agreed to open harbours for the trawlers of both. Brun praised the pilots.", statements: [{ actors: ["anna-velt", "oskar-brun"], cue: "agreed", content: "to open harbours for the trawlers of both", act: "agree", topics: ["trade"] }] })
  const comparison = compare([one, two], { packs, embed, language: "en" })
  const texts = digest(comparison, { packs, language: "en" }).sentences.map(({ text }) => text)
  expect(texts).toContain("Velt and Brun agreed “to open the harbour for trawlers” (Norland).")
  expect(texts).toContain("Velt and Brun agreed “to open harbours for the trawlers of both” (Sudmark).")
  const same = compare([one, { ...two, document: { ...two.document, text: one.document.text, sha256: "0".repeat(64) }, annotation: one.annotation, statements: one.statements }], { packs, embed, language: "en" })
  expect(digest(same, { packs, language: "en" }).sentences.map(({ text }) => text)).toContain("Velt and Brun agreed “to open the harbour for trawlers” (Norland and Sudmark).")
})

test("what one says that another did is told as the first one's word", () => {
  const press = account({
    file: "3-courier.txt", side: null, publisher: "Courier", published: "2023-04-18", text: "Velt said that Brun agreed to a ban on trawlers in the bay.",
    statements: [{ speaker: "Velt", actors: ["anna-velt"], cue: "said", content: "Brun agreed to a ban on trawlers in the bay", act: "state", form: "indirect", topics: ["trade"] }, { speaker: "Brun", actors: ["oskar-brun"], cue: "agreed", content: "a ban on trawlers in the bay", act: "agree", topics: ["trade"], within: "s1" }],
  })
  const texts = (["en", "ru"] as const).flatMap((language) => digest(compare([north, south, press], { packs, embed, language }), { packs, language }).sentences.map(({ text }) => text))
  expect(texts.some((text) => text.startsWith("Velt said: “Brun agreed to a ban"))).toBe(true)
  expect(texts.filter((text) => /^Brun (?:agreed|выразил согласие)/u.test(text))).toEqual([])
})

test("who is silent is said only after what was just told", () => {
  const long = `${"They walked along the harbour and looked at the boats there. ".repeat(8)}`
  const relaying = account({
    file: "2.txt", side: "Sudmark", published: "2023-04-18", text: `Oskar Brun spoke with Anna Velt. Velt proposed a ban on trawlers. ${long}`,
    statements: [{ speaker: "Velt", actors: ["anna-velt"], cue: "proposed", content: "a ban on trawlers", act: "propose", topics: ["trade"] }],
  })
  const own = account({ file: "1.txt", side: "Norland", published: "2023-04-18", text: `${north.document.text} ${long}`, statements: [velt] })
  const comparison = compare([own, relaying], { packs, embed, language: "en" })
  const texts = (points: typeof comparison.points) => digest({ ...comparison, points }, { packs, language: "en" }).sentences.map(({ text }) => text)
  const once = texts(comparison.points)
  const told = once.findIndex((text) => text.startsWith("Velt proposed"))
  expect(once[told + 1]).toBe("Norland did not mention this.")
  // a point whose words were told before says nothing more, nor who is silent on it
  expect(texts(comparison.points.flatMap((point) => [point, { ...point, id: `${point.id}-again` }]))).toEqual(once)
})

test("groups without a name of their own are called in the digest's language, with their state in the genitive", () => {
  const base = north.annotation
  const actors = [
    { id: "senior-administration-official", name: "senior administration official", as: "Senior administration official", kind: "group", side: null, wikidata: null },
    { id: "norwegian-experts", name: "Norwegian experts", as: "Norwegian experts", kind: "group", side: "Norway", wikidata: null },
    { id: "ukrainian-government", name: "Ukrainian government", as: "Ukrainian government", kind: "organisation", side: "Ukraine", wikidata: null },
    { id: "velt-administration", name: "Velt administration", as: "Velt administration", kind: "group", side: "Norland", wikidata: null },
  ] as const
  const { accounts } = compare([{ ...north, annotation: { ...base, actors: [...base.actors, ...actors] } }, south], { packs, embed, language: "en" })
  const called = (language: string) => {
    const naming = namingOf(accounts, "2023-04-18", packs.get(language)!)
    return actors.map(({ id }) => `${naming.short(id)}: ${naming.gender(id)}`)
  }
  expect(called("ru").slice(0, 3)).toEqual(["высокопоставленный представитель администрации: masculine", "эксперты Норвегии: plural", "правительство Украины: neuter"])
  expect(called("uk").slice(0, 3)).toEqual(["високопоставлений представник адміністрації: masculine", "експерти Норвегії: plural", "уряд України: masculine"])
  expect(called("ru")[3]).toMatch(/^Velt administration/u)
  expect(called("en")[1]).toBe("Norwegian experts: plural")
})
