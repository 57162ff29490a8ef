import { describe, expect, test } from "vitest"
import { loadEngine } from "../src/app/engine.ts"
import { compareAccounts, readDocument, understand } from "../src/pipeline.ts"

const engine = await loadEngine()

const compared = async (texts: readonly [string, string], sides: readonly [string, string]) => {
  const accounts = await Promise.all(texts.map(async (text, index) => understand(engine, await readDocument(engine, Buffer.from(text), { file: `${index + 1}.txt`, published: "2022-05-14" })).account))
  return compareAccounts(engine, accounts, { language: "en", sides })
}

/** Two accounts by the whole program → do words of one and words of the other stand in one point? */
const together = async (texts: readonly [string, string], sides: readonly [string, string], words: readonly [string, string]): Promise<boolean> => {
  const { points, accounts } = await compared(texts, sides)
  const holding = (account: number): ReadonlySet<string> => {
    const start = texts[account]!.indexOf(words[account]!)
    expect(start).toBeGreaterThanOrEqual(0)
    const { statements } = accounts[account]!.account
    return new Set(statements.filter(({ content, cue }) => [...content, ...cue].some((span) => span.start < start + words[account]!.length && span.end > start)).map(({ id }) => id))
  }
  const [first, second] = [holding(0), holding(1)]
  expect(first.size * second.size, `a statement at "${words.join("\" and \"")}"`).toBeGreaterThan(0)
  return points.some(({ statements }) => statements.some(({ account, id }) => account === 0 && first.has(id)) && statements.some(({ account, id }) => account === 1 && second.has(id)))
}

const NORWAY = "Prime Minister Jonas Gahr Støre of Norway spoke today by phone with President Andrzej Duda of Poland."
const POLAND = "President Andrzej Duda had a phone call with Prime Minister Jonas Gahr Støre of Norway."
const POLAND_RU = "Президент Польши Анджей Дуда провёл телефонный разговор с премьер-министром Норвегии Йонасом Гаром Стёре."
const POLAND_UK = "Президент Польщі Анджей Дуда провів телефонну розмову з прем’єр-міністром Норвегії Йонасом Гаром Стере."

describe("talks with somebody else", () => {
  const norway = `${NORWAY} The Prime Minister told the President about his call with Chancellor Scholz. They discussed the price of salmon.`
  test("a readout of them is met whatever the talks are called", async () => {
    expect(await together([norway, `${POLAND} The parties exchanged views on the outcome of the talks between Norway and Germany. The President thanked Norway for the ferries.`], ["Norway", "Poland"], ["his call with Chancellor Scholz", "outcome of the talks"])).toBe(true)
    expect(await together([norway, `${POLAND_RU} Йонас Гар Стёре рассказал о переговорах с канцлером Германии Олафом Шольцем. Президент поблагодарил Норвегию за паромы.`], ["Norway", "Poland"], ["his call with Chancellor Scholz", "переговорах с канцлером"])).toBe(true)
    expect(await together([norway, `${POLAND_UK} Йонас Гар Стере розповів про розмову з канцлером Німеччини Олафом Шольцом. Президент подякував Норвегії за пороми.`], ["Norway", "Poland"], ["his call with Chancellor Scholz", "розмову з канцлером"])).toBe(true)
  })

  test("talks with another one are not these", async () => {
    expect(await together([norway, `${POLAND} The President told the Prime Minister about his meeting with President Macron. He thanked Norway for the ferries.`], ["Norway", "Poland"], ["his call with Chancellor Scholz", "his meeting with President Macron"])).toBe(false)
  })
})

describe("two names with a dash between", () => {
  const norway = `${NORWAY} The Prime Minister welcomed the meeting of the NATO-Georgia Commission in Oslo.`
  test("are the name of one thing", async () => {
    expect(await together([norway, `${POLAND} The President spoke in favour of another session of the NATO–Georgia Commission.`], ["Norway", "Poland"], ["the NATO-Georgia", "the NATO–Georgia"])).toBe(true)
    expect(await together([norway, `${POLAND_RU} Президент Польши поддержал проведение заседания комиссии НАТО — Грузия.`], ["Norway", "Poland"], ["the NATO-Georgia", "НАТО — Грузия"])).toBe(true)
    expect(await together([norway, `${POLAND_UK} Президент Польщі підтримав проведення засідання комісії НАТО — Грузія.`], ["Norway", "Poland"], ["the NATO-Georgia", "НАТО — Грузія"])).toBe(true)
  })

  test("and not of each of the two", async () => {
    expect(await together([norway, `${POLAND} The President said that the NATO-Russia Council is dead.`], ["Norway", "Poland"], ["the NATO-Georgia", "NATO-Russia Council"])).toBe(false)
  })
})

describe("what each side alone has left", () => {
  const norway = `${NORWAY} The Prime Minister said that the pressure on the border must ease before anything else is discussed. He thanked Poland for the timber.`
  const burden = "Andrzej Duda stressed that Warsaw will not close the border until Europe carries a part of the burden."
  const guards = "Andrzej Duda stressed that the border guards need more cameras."
  const skiing = "He congratulated the Prime Minister on the ski championship."
  test("stands together where nothing else is near", async () => {
    expect(await together([norway, `${POLAND} ${burden} ${skiing}`], ["Norway", "Poland"], ["the pressure on the border", "close the border"])).toBe(true)
    expect(await together([norway, `${POLAND} ${guards} ${skiing}`], ["Norway", "Poland"], ["the pressure on the border", "the border guards"])).toBe(true)
  })

  test("not where two are as near, nor on other matters", async () => {
    expect(await together([norway, `${POLAND} ${burden} ${guards} ${skiing}`], ["Norway", "Poland"], ["the pressure on the border", "close the border"])).toBe(false)
    expect(await together([norway, `${POLAND} ${burden} ${guards} ${skiing}`], ["Norway", "Poland"], ["the pressure on the border", "the border guards"])).toBe(false)
    expect(await together([norway, `${POLAND} ${skiing}`], ["Norway", "Poland"], ["the timber", "the ski championship"])).toBe(false)
  })
})

describe("a thing and the wider one", () => {
  const skiing = { en: "Andrzej Duda congratulated the Prime Minister on the ski championship.", ru: "Анджей Дуда поздравил премьер-министра с чемпионатом по лыжам.", uk: "Анджей Дуда привітав прем’єр-міністра з чемпіонатом із лиж." }
  const timber = "The Prime Minister thanked Poland for the timber."
  const lebanon = `${NORWAY} They exchanged views on developments in the Middle East. ${timber}`
  test("what one account names and the other only hints at meet", async () => {
    expect(await together([lebanon, `${POLAND} The President expressed concern about the bombing of Lebanon. ${skiing.en}`], ["Norway", "Poland"], ["in the Middle East", "of Lebanon"])).toBe(true)
    expect(await together([lebanon, `${POLAND_RU} Обсуждалось положение в Ливане. ${skiing.ru}`], ["Norway", "Poland"], ["in the Middle East", "в Ливане"])).toBe(true)
    expect(await together([lebanon, `${POLAND_UK} Обговорено становище в Лівані. ${skiing.uk}`], ["Norway", "Poland"], ["in the Middle East", "в Лівані"])).toBe(true)
  })

  const fertiliser = `${NORWAY} The leaders spoke about the export of mineral fertilizers through Gdansk. ${timber}`
  test("two things of one kind are two things, and fertiliser is no mineral", async () => {
    expect(await together([fertiliser, `${POLAND_RU} Обсуждались поставки удобрений через Гданьск. ${skiing.ru}`], ["Norway", "Poland"], ["mineral fertilizers", "удобрений"])).toBe(true)
    expect(await together([fertiliser, `${POLAND_UK} Обговорено постачання добрив через Гданськ. ${skiing.uk}`], ["Norway", "Poland"], ["mineral fertilizers", "добрив"])).toBe(true)
    expect(await together([fertiliser, `${POLAND_RU} Обсуждалась добыча редкоземельных минералов на шельфе. ${skiing.ru}`], ["Norway", "Poland"], ["mineral fertilizers", "минералов"])).toBe(false)
    const gas = `${NORWAY} The leaders discussed a new gas pipeline to Szczecin. ${timber}`
    const both = `${POLAND} The leaders discussed the building of a nuclear power plant in Pomerania. The President spoke about the gas pipeline to Szczecin. ${skiing.en}`
    expect(await together([gas, both], ["Norway", "Poland"], ["gas pipeline", "gas pipeline"])).toBe(true)
    expect(await together([gas, both], ["Norway", "Poland"], ["gas pipeline", "nuclear power plant"])).toBe(false)
  })
})

describe("two things that one statement lists", () => {
  test("stay apart though the second leans on the first", async () => {
    const norway = `${NORWAY} The Prime Minister said that the plant already sends electricity to Poland and would raise that capacity to 9 gigawatts.`
    const poland = `${POLAND} The President thanked Norway for the electricity and the paper exports.`
    const { points } = await compared([norway, poland], ["Norway", "Poland"])
    const alone = points.filter(({ relation }) => relation === "only").flatMap(({ statements }) => statements.map(({ account, part }) => [account, part === undefined ? null : norway.slice(part.start, part.end)]))
    expect(alone).toContainEqual([0, "would raise that capacity to 9 gigawatts"])
    expect(await together([norway, poland], ["Norway", "Poland"], ["sends electricity", "the electricity"])).toBe(true)
  })
})

describe("matters of their own", () => {
  test("a call for something inside what was discussed is one", async () => {
    const norway = `${NORWAY} The Prime Minister and the President discussed the situation in the Sahel, where Norway called for the release of all hostages.`
    const poland = `${POLAND} The President and the Prime Minister discussed the situation in the Sahel.`
    const { points } = await compared([norway, poland], ["Norway", "Poland"])
    expect(points.filter(({ relation }) => relation === "only").some(({ label }) => label.includes("hostages"))).toBe(true)
  })

  test("the last of several verbs is one, whatever it hangs on", async () => {
    const norway = `${NORWAY} The two sides agreed to carry forward dialogue on the ferry to Gdynia, to advance cooperation on fisheries, wind power and climate research, and to increase student exchanges.`
    const poland = `${POLAND} The two sides agreed to carry forward dialogue on the ferry to Gdynia.`
    const { points } = await compared([norway, poland], ["Norway", "Poland"])
    expect(points.filter(({ relation }) => relation === "only").some(({ label }) => label.includes("student exchanges"))).toBe(true)
  })
})

describe("relations of those who talk", () => {
  const norway = `${NORWAY} The leaders discussed issues of bilateral cooperation. They also discussed the catch of cod.`
  test("are bilateral, by whatever name", async () => {
    expect(await together([norway, `${POLAND} The call addressed Poland–Norway relations. The President praised the firemen.`], ["Norway", "Poland"], ["issues of bilateral", "Poland–Norway relations"])).toBe(true)
    expect(await together([norway, `${POLAND_RU} Обсуждено состояние польско-норвежских отношений. Президент похвалил пожарных.`], ["Norway", "Poland"], ["issues of bilateral", "польско-норвежских отношений"])).toBe(true)
  })

  test("and no commission of the two", async () => {
    expect(await together([`${NORWAY} The leaders discussed the report of the Norway-Poland Commission on Harbours by Olga Brandt. They also discussed cod.`, `${POLAND} The call addressed Poland–Norway relations. The President praised the firemen.`], ["Norway", "Poland"], ["the report of the", "Poland–Norway relations"])).toBe(false)
  })
})

test("a span of years is met by its years", async () => {
  expect(await together([`${NORWAY} A plan of joint work was renewed. The new plan covers the period 2031–2035.`, `${POLAND} The two sides issued a programme of partnership for the years 2031 to 2035. The President praised the firemen.`], ["Norway", "Poland"], ["2031–2035", "2031 to 2035"])).toBe(true)
})

test("whom both sides ask for quite different things makes no common matter", async () => {
  const norway = `${NORWAY} The Prime Minister called on the member states of the European Union to raise their quotas.`
  const poland = "The President called on the European Union to open talks on the accession of Moldova. He praised the firemen."
  expect(await together([norway, `${POLAND} ${poland}`], ["Norway", "Poland"], ["raise their quotas", "open talks on the accession"])).toBe(false)
})

test("what is told of another state is told by its name or its adjective", async () => {
  const norway = `${NORWAY} The leaders discussed the issues related to the Moldovan crisis. They also discussed the catch of cod.`
  expect(await together([norway, `${POLAND} The presidents had a discussion on the crisis in Moldova. The President praised the firemen.`], ["Norway", "Poland"], ["the Moldovan crisis", "the crisis in Moldova"])).toBe(true)
  expect(await together([norway, `${POLAND_RU} Обсуждён молдавский кризис. Президент похвалил пожарных.`], ["Norway", "Poland"], ["the Moldovan crisis", "молдавский кризис"])).toBe(true)
  expect(await together([norway, `${POLAND} The President praised the price of Peruvian wool. He thanked the firemen.`], ["Norway", "Poland"], ["the Moldovan crisis", "the price of Peruvian"])).toBe(false)
})

test("a peaceful settlement has many names", async () => {
  const norway = `${NORWAY} The Prime Minister spoke in favour of a diplomatic resolution. He also thanked Poland for the timber.`
  expect(await together([norway, `${POLAND} The President stressed that dialogue and diplomacy have no alternative. He praised the firemen.`], ["Norway", "Poland"], ["a diplomatic resolution", "dialogue and diplomacy"])).toBe(true)
  expect(await together([norway, `${POLAND_RU} Президент высказался за мирное урегулирование. Он похвалил пожарных.`], ["Norway", "Poland"], ["a diplomatic resolution", "мирное урегулирование"])).toBe(true)
  expect(await together([norway, `${POLAND_UK} Президент виступив за врегулювання політико-дипломатичним шляхом. Він похвалив пожежників.`], ["Norway", "Poland"], ["a diplomatic resolution", "дипломатичним шляхом"])).toBe(true)
  expect(await together([norway, `${POLAND} The President stressed that the diplomatic mission in Oslo needs a roof. He praised the firemen.`], ["Norway", "Poland"], ["a diplomatic resolution", "the diplomatic mission"])).toBe(false)
})

describe("what a sentence names before its report", () => {
  test("is what the report is about", async () => {
    const norway = `${NORWAY} The Prime Minister criticised the catch of lobster by trawlers. He also thanked Poland for the timber.`
    expect(await together([norway, `${POLAND} Regarding the catch of lobster, the President urged a calm response on the basis of evidence. He praised the firemen.`], ["Norway", "Poland"], ["the catch of lobster", "a calm response"])).toBe(true)
    expect(await together([norway, `${POLAND} Regarding the export of coal, the President urged a calm response on the basis of evidence. He praised the firemen.`], ["Norway", "Poland"], ["the catch of lobster", "a calm response"])).toBe(false)
  })

  test("may be a further matter", async () => {
    const norway = `${NORWAY} The leaders discussed the catch of cod in the north. The Prime Minister thanked Poland for the timber.`
    expect(await together([norway, `${POLAND} In addition to the catch of cod, the presidents had a discussion on the price of electricity. The President praised the firemen.`], ["Norway", "Poland"], ["the catch of cod", "the catch of cod"])).toBe(true)
    expect(await together([norway, `${POLAND} In addition to the catch of cod, the presidents had a discussion on the price of electricity. The President praised the firemen.`], ["Norway", "Poland"], ["the catch of cod", "the price of electricity"])).toBe(false)
  })
})
