import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { resolve } from "../src/annotate/mentions.ts"
import { packs } from "../src/languages/all.ts"
import type { Document } from "../src/model/document.ts"
import { analysed } from "./support/analysed.ts"

/** "words → actors (side)" of every mention, in text order. */
function read(language: string, lines: readonly string[], about: Partial<Document> = {}): { readonly told: readonly string[]; readonly rules: readonly string[]; readonly participants: readonly string[]; readonly sides: Readonly<Record<string, string | null>> } {
  const { document, sentences } = analysed(language, lines, about)
  const { mentions, actors, participants } = resolve(document, sentences, packs)
  return {
    told: mentions.map((m) => `${document.text.slice(m.start, m.end)} → ${m.actors.join(" + ")}`),
    rules: mentions.map((m) => m.rule),
    participants,
    sides: Object.fromEntries(actors.map((a) => [a.id, a.side])),
  }
}

describe("names and titles", () => {
  test("a short title stays with the name, a long one is left out", () => {
    const { told } = read("en", ["President/P/President//nmod:desc>2 Macron/P/Macron//nsubj>3 met/V the/D/the//det>5 Chancellor/P//sg/obj>3 of/I/of//case>7 Germany/P///nmod>5 _, Olaf/P///appos>5 Scholz/P///flat>9 _."], { published: "2022-05-09" })
    expect(told).toEqual(["President Macron → emmanuel-macron", "the Chancellor of Germany → olaf-scholz", "Olaf Scholz → olaf-scholz"])
  })

  test("a title of several words makes one mention at its head and one at the name", () => {
    const { told } = read("ru", ["Министр/N/министр/nom.sg/nsubj>6 иностранных/A/иностранный/gen.pl/amod>3 дел/N/дело/gen.pl/nmod>1 Венгрии/P/Венгрия/gen.sg/nmod>1 Янош/P/Янош/nom.sg/appos>1 Бартош/P/Бартош/nom.sg/flat:name>5 прилетел/V//sg/root>0 _."])
    expect(told).toEqual(["Министр иностранных дел Венгрии Янош Бартош → yanosh-bartosh", "Янош Бартош → yanosh-bartosh"])
  })

  test("initials, honorifics and shouted labels", () => {
    expect(read("ru", ["В./P В./P Путин/P/Путин/nom.sg.m/nsubj>4 приехал/V _."]).told).toEqual(["В. В. Путин → vladimir-putin"])
    expect(read("en", ["MR./P SULLIVAN/P _: Thank/V you/R _."], { published: "2022-01-20" }).told).toEqual(["MR. SULLIVAN → jake-sullivan"])
    expect(read("uk", ["Пан/N/пан/nom.sg/nsubj>3 Кулеба/P/Кулеба/nom.sg.m/flat>1 відповів/V _."], { published: "2022-10-01" }).told).toEqual(["Пан Кулеба → dmytro-kuleba"])
  })

  test("the same family name means who held the office then", () => {
    expect(read("en", ["President/P/President//nmod:desc>2 Bush/P///nsubj>3 spoke/V _."], { published: "2004-02-01" }).told).toEqual(["President Bush → george-w-bush"])
    expect(read("en", ["Secretary/P Rice/P///nsubj>3 spoke/V _."], { published: "2006-02-01" }).told[0]).toMatch(/condoleezza-rice$/)
  })

  test("a family name that is a word waits for the full name", () => {
    expect(read("en", ["May/P//sg/nsubj>3 often/B surprises/V visitors/N _."], { published: "2003-05-01" }).told).toEqual([])
    expect(read("en", ["Theresa/P///nsubj>3 May/P///flat>1 arrived/V _.", "May/P///nsubj>2 smiled/V _."]).told).toEqual(["Theresa May → theresa-may", "May → theresa-may"])
  })

  test("another given name makes another person", () => {
    const { told } = read("en", ["Elvira/P///nsubj>3 Putin/P///flat>1 waved/V _."], { published: "2015-01-01" })
    expect(told).toEqual(["Elvira Putin → elvira-putin"])
  })

  test("unknown people keep their side and come back by family name and title", () => {
    const { told, sides } = read("uk", [
      "Міністр/N/міністр/nom.sg.m/nsubj>7 культури/N/культура/gen.sg/nmod>1 Данії/P/Данія/gen.sg/nmod>1 Єва/P/Єва/nom.sg.f/appos>1 Щурик/P/Щурик/nom.sg.f/flat:name>4 вчора/B/вчора//advmod>7 прибула/V/прибути/sg.f/root>0 _.",
      "Щурик/P/Щурик/nom.sg.f/nsubj>2 усміхнулася/V _.",
      "Вона/R/вона/nom.sg.f/nsubj>2 поїхала/V _.",
    ])
    expect(told.filter((t) => t.endsWith("yeva-shchuryk"))).toHaveLength(4)
    expect(sides["yeva-shchuryk"]).toBe("Denmark")
  })

  test("names in oblique cases are written in the nominative", () => {
    const { told } = read("ru", ["С/I/с//case>2 послом/N/посол/ins.sg.m/obl>6 Алексеем/P/Алексеем/ins.sg.m.an/appos>2 Звонарёвым/P/Звонарёвым/ins.sg.m.an/flat:name>3 вчера/B говорили/V _."])
    expect(told.at(-1)).toBe("послом Алексеем Звонарёвым → aleksey-zvonaryov")
  })

  test("an apposition after the name", () => {
    const { told } = read("en", ["Ilze/P///nsubj>9 Kalnina/P///flat>1 _, Latvia/P///nmod:poss>6 _'s/T///case>4 ambassador/N//sg/appos>1 _, then/B left/V _."])
    expect(told).toContain("Latvia's ambassador → ilze-kalnina")
  })
})

describe("names that nobody knows, in a language with cases", () => {
  test("a known family name before another is a given name", () => {
    const line = "Министр/N/министр/nom.sg.m/nsubj>4 Саид/P/Саид/nom.sg.m/appos>1 аль-Хатиб/P/Аль-хатиб/nom.sg.m/flat:name>2 уехал/V//sg.m/root>0 _."
    expect(read("ru", [line], { published: "2031-01-01" }).told.at(-1)).toBe("Министр Саид аль-Хатиб → said-al-khatib")
    expect(read("uk", ["Марина/P/Марина/nom.sg.f/nsubj>3 Котова/P/Котова/nom.sg.f/flat:name>1 мовчала/V//sg.f/root>0 _."]).told.at(-1)).toBe("Марина Котова → maryna-kotova")
  })
  test("another case behind it is another's name", () => {
    const line = "Путин/P/Путин/nom.sg.m/nsubj>2 позвонил/V//sg.m/root>0 Садыкову/P/Садыков/dat.sg.m/iobj>2 _."
    expect(read("ru", [line], { published: "2021-01-01" }).told[0]).toBe("Путин → vladimir-putin")
  })
  test("the nominative of the text goes before the genitive of the title", () => {
    const title = "О переговорах Министра иностранных дел Королевства Марокко Ю.Бенхаддада с министром иностранных дел Норвегии"
    const lines = ["Ю./P/Ю.//nsubj>3 Бенхаддад/P/Бенхаддад/nom.sg.m/flat:name>1 уехал/V//sg.m/root>0 _."]
    const { told, sides } = read("ru", lines, { title, published: "2031-01-01" })
    expect(told).toEqual(["Ю. Бенхаддад → yu-benkhaddad"])
    expect(sides["yu-benkhaddad"]).toBe("Morocco")
  })
  test("a title's oblique name is the person of the text", () => {
    const lines = ["Озан/P/Озан/nom.sg.m/nsubj>3 Кылыч/P/Кылыч/nom.sg.m/flat:name>1 уехал/V//sg.m/root>0 _."]
    expect(read("ru", lines, { title: "Встреча с Министром торговли Турции Озаном Кылычем", published: "2031-01-01", side: "Tajikistan" }).participants.at(-1)).toBe("ozan-kylych")
  })
  test("some names are never declined", () => {
    expect(read("ru", ["С/I/с//case>2 министром/N/министр/ins.sg.m/obl>5 Фирузом/P/Фируз/ins.sg.m/appos>2 Каримзода/P/Каримзод/gen.sg.m/flat:name>3 говорили/V _."]).told.at(-1)).toBe("министром Фирузом Каримзода → firuz-karimzoda")
  })
  test("a nominative behind the genitive of an office is the name of whoever serves it", () => {
    const line = "Пресс-секретарь/N/пресс-секретарь/nom.sg.m/nsubj>6 президента/N/президент/gen.sg.m/nmod>1 Литвы/P/Литва/gen.sg.f/nmod>2 Глеб/P/Глеб/nom.sg.m/appos>1 Нестеров/P/Нестеров/nom.sg.m/flat:name>4 молчит/V _."
    expect(read("ru", [line]).told.at(-1)).toBe("Глеб Нестеров → gleb-nesterov")
  })
  test("the head of a state by its adjective, of our own state, of a region", () => {
    const about = { side: "Belarus", published: "2031-01-01" }
    const president = "Президент/N/президент/nom.sg.m/nsubj>4 Виктор/P/Виктор/nom.sg.m/appos>1 Залесский/P/Залесский/nom.sg.m/flat:name>2 приехал/V//sg.m/root>0 _."
    const lines = [
      president,
      "Глава/N/глава/nom.sg.m/nsubj>4 белорусского/A/белорусский/gen.sg/amod>3 государства/N/государство/gen.sg/nmod>1 молчал/V//sg.m _.",
      "Глава/N/глава/nom.sg.m/nsubj>4 нашего/D/наш/gen.sg.poss/det>3 государства/N/государство/gen.sg/nmod>1 уехал/V//sg.m _.",
      "Губернатор/N/губернатор/nom.sg.m/nsubj>7 Южного/A/южный/gen.sg.m/amod>3 края/N/край/gen.sg.m/nmod>1 России/P/Россия/gen.sg.f/nmod>3 Олег/P/Олег/nom.sg.m/appos>1 Сухарев/P/Сухарев/nom.sg.m/flat:name>5 остался/V//sg.m _.",
    ]
    const { told, sides } = read("ru", lines, about)
    expect(told).toContain("Глава белорусского государства → viktor-zalessky")
    expect(told).toContain("Глава нашего государства → viktor-zalessky")
    expect(sides["oleg-sukharev"]).toBe("Russia")
  })
})

describe("offices without a name", () => {
  test("by state and year", () => {
    expect(read("en", ["The/D Turkish/A/Turkish//amod>3 leader/N//sg/nsubj>4 left/V _."], { published: "2019-03-01" }).told).toEqual(["The Turkish leader → recep-tayyip-erdogan"])
    expect(read("ru", ["Глава/N/глава/nom.sg/nsubj>4 Белого/A/белый/gen.sg/amod>3 дома/N/дом/gen.sg/nmod>1 уехал/V _."], { published: "2010-06-01" }).told).toEqual(["Глава Белого дома → barack-obama"])
    expect(read("uk", ["Глава/N/глава/nom.sg/nsubj>4 французького/A/французький/gen.sg/amod>3 МЗС/N/МЗС/gen.sg/nmod>1 приїхав/V _."], { published: "2019-06-01" }).told).toEqual(["Глава французького МЗС → jean-yves-le-drian"])
    expect(read("en", ["The/D NATO/P///compound>4 Secretary/P///compound>4 General/P//sg/nsubj>5 agreed/V _."], { published: "2012-06-01" }).told).toEqual(["The NATO Secretary General → anders-fogh-rasmussen"])
  })

  test("the side's own president in an account of that side", () => {
    const about = { side: "Ukraine", published: "2021-04-02", title: "President of Ukraine spoke with the Prime Minister of Canada" }
    const { told, participants } = read("en", ["The/D President/P//sg/nsubj>3 thanked/V the/D Prime/P/Prime//amod>6 Minister/P//sg/obj>3 _."], about)
    expect(participants).toEqual(["volodymyr-zelenskyy", "justin-trudeau"])
    expect(told).toEqual(["The President → volodymyr-zelenskyy", "the Prime Minister → justin-trudeau"])
  })

  test("the title of a readout names both sides", () => {
    const about = { side: "United States", published: "2022-04-25", title: "Readout of National Security Advisor Jake Sullivan’s Meeting with National Security Advisor Dr. Eyal Hulata of Israel" }
    const { told, participants } = read("en", ["They/R/they/pl/nsubj>2 met/V _."], about)
    expect(participants).toEqual(["jake-sullivan", "eyal-hulata"])
    expect(told).toEqual(["They → jake-sullivan + eyal-hulata"])
  })

  test("a deputy is not the one deputised for", () => {
    const { told } = read("en", ["The/D Deputy/P///compound>5 Secretary/P//sg/nsubj>6 of/I/of//case>5 State/P///nmod>3 agreed/V _."], { side: "United States", published: "2022-01-10" })
    expect(told.some((t) => t.includes("antony-blinken"))).toBe(false)
  })

  test("an unknown holder speaks as an office", () => {
    const { told, sides } = read("en", ["The/D Foreign/P/Foreign//amod>3 Minister/P//sg/nsubj>6 of/I/of//case>5 Samoa/P///nmod>3 agreed/V _."], { published: "2021-01-01" })
    expect(told).toEqual(["The Foreign Minister of Samoa → foreign-minister-of-samoa"])
    expect(sides["foreign-minister-of-samoa"]).toBe("Samoa")
  })

  test("a counterpart is the other one", () => {
    const { told } = read("ru", ["Сергей/P/Сергей/nom.sg.m/nsubj>3 Лавров/P/Лавров/nom.sg.m/flat:name>1 поблагодарил/V//sg.m своего/D/свой/acc.sg.m.poss/det>6 египетского/A/египетский/acc.sg.m/amod>6 коллегу/N/коллега/acc.sg.m/obj>3 _."], { published: "2018-01-01" })
    expect(told).toEqual(["Сергей Лавров → sergey-lavrov", "своего египетского коллегу → sameh-shoukry"])
  })

  test("a former president is not the one in office", () => {
    const { told } = read("en", ["The/D former/A/former//amod>4 Polish/A/Polish//amod>4 president/N//sg/nsubj>5 objected/V _."], { published: "2021-01-01" })
    expect(told.some((t) => t.includes("andrzej-duda"))).toBe(false)
  })
})

describe("together", () => {
  const title = { side: "Russia", published: "2019-08-01", title: "Telephone conversation with Prime Minister of Israel Benjamin Netanyahu" }

  test.each([
    ["en", "The/D two/M/two//nummod>3 leaders/N/leader/pl/nsubj>4 agreed/V _."],
    ["en", "Both/D/both//det>2 parties/N/party/pl/nsubj>3 agreed/V _."],
    ["en", "They/R/they/pl/nsubj>2 agreed/V _."],
    ["ru", "Собеседники/N/собеседник/nom.pl.m/nsubj>2 договорились/V//pl _."],
    ["ru", "Стороны/N/сторона/nom.pl.f/nsubj>2 договорились/V//pl _."],
    ["uk", "Лідери/N/лідер/nom.pl.m/nsubj>2 домовилися/V//pl _."],
  ])("%s: %s", (language, line) => {
    const about = language === "en" ? title : { ...title, title: language === "ru" ? "Беседа с Премьер-министром Израиля Биньямином Нетаньяху" : "Розмова з Прем'єр-міністром Ізраїлю Біньяміном Нетаньяху" }
    const { told, participants } = read(language, [line], about)
    expect(participants).toEqual(["vladimir-putin", "benjamin-netanyahu"])
    expect(told[0]).toMatch(/→ vladimir-putin \+ benjamin-netanyahu$/)
  })

  test("the leaders of two named states", () => {
    const { told } = read("en", ["The/D Russian/A/Russian//amod>5 and/C/and//cc>4 US/P///conj>2 leaders/N/leader/pl/nsubj>6 agreed/V _."], { published: "2009-07-06" })
    expect(told).toEqual(["The Russian and US leaders → dmitry-medvedev + barack-obama"])
  })

  test("other leaders are a group", () => {
    const { told } = read("en", ["Other/A/other//amod>2 leaders/N/leader/pl/nsubj>3 agreed/V _."], title)
    expect(told).toEqual(["Other leaders → other-leaders"])
  })

  test("a side is its principal in a readout, its state in the press", () => {
    const line = "С/I/с//case>3 израильской/A/израильский/gen.sg.f/amod>3 стороны/N/сторона/gen.sg.f/obl>4 предложено/V/предложить _."
    expect(read("ru", [line], { ...title, title: "Беседа с Премьер-министром Израиля Биньямином Нетаньяху" }).told).toEqual(["израильской стороны → benjamin-netanyahu"])
    expect(read("ru", [line]).told).toEqual(["израильской стороны → israel"])
  })

  test("coordinated subjects are they", () => {
    const { told } = read("en", ["Mr/P/Mr//nmod:desc>2 Orban/P///nsubj>6 and/C/and//cc>5 Mr/P/Mr//nmod:desc>5 Fico/P///conj>2 met/V _.", "They/R/they/pl/nsubj>2 agreed/V _."], { published: "2024-01-16" })
    expect(told.at(-1)).toBe("They → viktor-orban + robert-fico")
  })
})

describe("pronouns", () => {
  test("by gender, the last subject first", () => {
    const lines = [
      "Angela/P///nsubj>3 Merkel/P///flat>1 called/V Emmanuel/P///obj>3 Macron/P///flat>4 _.",
      "She/R/she/sg.f/nsubj>2 thanked/V him/R/he/sg.m/obj>2 _.",
    ]
    expect(read("en", lines, { published: "2018-01-01" }).told.slice(2)).toEqual(["She → angela-merkel", "him → emmanuel-macron"])
  })

  test("an honorific tells the gender", () => {
    const lines = ["Ms./P Arden/P///nsubj>5 and/C Mr./P Coyle/P///conj>2 met/V _.", "She/R/she/sg.f/nsubj>2 left/V _."]
    expect(read("en", lines).told.at(-1)).toBe("She → arden")
  })

  test("«за його словами» after a sentence about him", () => {
    const lines = ["Річ/N дійшла/V до/I Шольца/P/Шольц/gen.sg.m/obl>2 _.", "За/I/за//case>3 його/D/його/poss/det>3 словами/N/слово/ins.pl/obl>4 триває/V робота/N _."]
    expect(read("uk", lines, { published: "2023-01-01" }).told.at(-1)).toBe("його → olaf-scholz")
  })
})

describe("states, bodies, groups, outlets", () => {
  test("capitals and states are the state, seats are themselves with its side", () => {
    const { told, sides } = read("uk", ["Анкара/P/Анкара/nom.sg.f/nsubj>2 заперечує/V _, а/C в/I Кремлі/P/Кремль/loc.sg.m/obl>7 мовчать/V _."])
    expect(told).toEqual(["Анкара → turkey", "Кремлі → kremlin"])
    expect(sides.kremlin).toBe("Russia")
  })

  test("ministries by state, then again without it", () => {
    const { told, sides } = read("ru", ["МИД/N/МИД/nom.sg/nsubj>3 Бразилии/P/Бразилия/gen.sg/nmod>1 промолчал/V _.", "МИД/N/МИД/nom.sg/nsubj>2 ждёт/V _."])
    expect(told).toEqual(["МИД Бразилии → brazilian-foreign-ministry", "МИД → brazilian-foreign-ministry"])
    expect(sides["brazilian-foreign-ministry"]).toBe("Brazil")
  })

  test("an embassy keeps its place", () => {
    expect(read("ru", ["Посольство/N/посольство/nom.sg/nsubj>5 Ирана/P/Иран/gen.sg/nmod>1 в/I/в//case>4 Риме/P/Рим/loc.sg/nmod>1 ответило/V _."]).told[0]).toBe("Посольство Ирана → iranian-embassy-in-rome")
  })

  test("bodies with names of their own", () => {
    expect(read("en", ["The/D Israeli/A/Israeli//amod>3 parliament/N//sg/nsubj>4 voted/V _."]).told).toEqual(["The Israeli parliament → knesset"])
    expect(read("ru", ["Минобороны/N/минобороны/nom.sg/nsubj>3 США/P/США/gen/nmod>1 подтвердило/V _."]).told).toEqual(["Минобороны США → pentagon"])
  })

  test("press services, officials, sources, outlets", () => {
    expect(read("ru", ["Пресс-служба/N/пресс-служба/nom.sg.f/nsubj>3 Кремля/P/Кремль/gen.sg.m/nmod>1 уточнила/V _."]).told).toEqual(["Пресс-служба Кремля → kremlin"])
    expect(read("en", ["US/P///compound>2 officials/N/official/pl/nsubj>3 objected/V _."]).sides).toEqual({ "us-officials": "United States" })
    expect(read("ru", ["Газета/N/газета/nom.sg.f/nsubj>5 _« _Заря/N/заря/nom.sg.f/appos>1 _» пишет/V _."]).told[0]).toBe("Газета → zarya")
    expect(read("uk", ["Про/I це/R повідомляє/V//sg Reuters/P///nsubj>3 _."]).sides).toEqual({ reuters: "media" })
  })

  test("words that only describe stand for nobody", () => {
    expect(read("en", ["A/D military/A/military//amod>3 exercise/N//sg/nsubj>4 began/V _."]).told).toEqual([])
  })
})

test("a side may be named otherwise", () => {
  expect(read("en", ["The/D President/P//sg/nsubj>3 agreed/V _."], { side: "UK", published: "2021-01-01" }).told).toEqual([])
  expect(read("en", ["The/D Prime/P/Prime//amod>3 Minister/P//sg/nsubj>4 agreed/V _."], { side: "UK", published: "2021-01-01" }).told).toEqual(["The Prime Minister → boris-johnson"])
})

describe("documents without a date", () => {
  test("its titled people tell the year", () => {
    const lines = [
      "Премьер-министр/N/премьер-министр/nom.sg.m/nsubj>5 Великобритании/P/Великобритания/gen.sg.f/nmod>1 Тони/P/Тони/nom.sg.m/appos>1 Блэр/P/Блэр/nom.sg.m/flat:name>3 уехал/V _.",
      "Президент/N/президент/nom.sg.m/nsubj>3 Франции/P/Франция/gen.sg.f/nmod>1 остался/V _.",
    ]
    expect(read("ru", lines).told.at(-1)).toBe("Президент Франции → jacques-chirac")
  })
})

test("every mention lies in its sentence and names actors of the document, whatever the analysis", () => {
  const word = fc.constantFrom("Putin", "President", "the", "two", "leaders", "of", "Ukraine", "'s", "his", "they", "Russian", "and", "embassy", "in", "Mr", "Xi", "«", "»", ",", "MR.", "Smith", "-", "officials", "said", "EU", "NATO", "spokesman")
  const token = fc.record({ word, upos: fc.constantFrom("N", "P", "V", "A", "D", "R", "I", "C", "M", "U"), features: fc.constantFrom("", "pl", "sg.gen", "nom.m", "poss"), relation: fc.constantFrom("nsubj", "obl", "appos", "flat", "conj", "amod", "dep"), head: fc.nat(12) })
  fc.assert(
    fc.property(fc.array(fc.array(token, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 4 }), fc.constantFrom("en", "ru", "uk"), fc.constantFrom(null, "Russia"), (sentences, language, side) => {
      const lines = sentences.map((tokens) => tokens.map((t) => `${t.word}/${t.upos}//${t.features}/${t.relation}>${Math.min(t.head, tokens.length)}`).join(" "))
      const { document, sentences: read } = analysed(language, lines, { side, published: "2021-06-01", title: "Talks with the President of Turkey" })
      const { mentions, actors, participants } = resolve(document, read, packs)
      const ids = new Set(actors.map((a) => a.id))
      for (const mention of mentions) {
        const sentence = read[mention.sentence]!
        expect(mention.start).toBeGreaterThanOrEqual(sentence.start)
        expect(mention.end).toBeLessThanOrEqual(sentence.end)
        expect(mention.start).toBeLessThan(mention.end)
        expect(sentence.tokens[mention.token]).toBeDefined()
        expect(mention.actors.length).toBeGreaterThan(0)
        for (const id of mention.actors) expect(ids).toContain(id)
      }
      for (const id of participants) expect(ids).toContain(id)
      expect(new Set(actors.map((a) => a.id)).size).toBe(actors.length)
    }),
    { numRuns: 300 },
  )
})
