import { describe, expect, test } from "vitest"
import { annotate } from "../src/annotate/annotate.ts"
import { loadEngine } from "../src/app/engine.ts"
import type { Document } from "../src/model/document.ts"

const engine = await loadEngine()

/** "name / side" of every person whom the text names or means. */
function people(text: string, about: Partial<Document> = {}): string[] {
  const document: Document = {
    id: "case", file: null, url: null, language: "en", title: null, author: null, publisher: null, published: "2031-05-15", side: null, sha256: "", text,
    blocks: [...text.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length, kind: "paragraph", language: "en" })), problems: [], ...about,
  }
  return annotate(document, engine.packs, engine.encoder).actors.filter((a) => a.kind === "person").map((a) => `${a.name} / ${a.side}`).sort()
}

describe("people whom no table knows", () => {
  test.each([
    ["The Prime Minister, Ottilie Brandreth, spoke to the envoys this afternoon. The Prime Minister thanked them.", "Ottilie Brandreth / Canada"],
    ["The foreign minister of Chile, Benito Larrañaga, landed at noon.", "Benito Larrañaga / Chile"],
    ["Reporters waited for the President of the Republic, Amadou Kasse, at the gate.", "Amadou Kasse / Canada"],
  ])("a name between commas behind a definite office: %s", (text, person) => expect(people(text, { side: "Canada" })).toContain(person))

  test("a second family name is of the same person, though somebody else is called so", () => {
    expect(people("President Joe Biden met President Gabriel Boric Sunak of Chile.")).toEqual(["Gabriel Boric / Chile", "Joe Biden / United States"])
    expect(people("President Joe Biden met President Gabriel Boric and Rishi Sunak.")).toHaveLength(3)
  })

  test("before \"and\" it is one of a list", () => {
    expect(people("The President met the foreign minister of Chile, Benito Larrañaga, and others.", { side: "Canada" })).not.toContain("Benito Larrañaga / Chile")
  })

  test.each([
    ["President Orrin Tafel had a phone call with President Silje Moen of Norway. President Tafel thanked President Moen.", "Iceland", ["Orrin Tafel / Iceland", "Silje Moen / Norway"]],
    ["President of the Republic Aino Virta met with President of Latvia Juris Liepa. President Virta praised the visit.", "Finland", ["Aino Virta / Finland", "Juris Liepa / Latvia"]],
    ["Prime Minister Shri Mohan Iyer received H.E. Ms. Daphne Orr, Prime Minister of the Commonwealth of Australia.", "India", ["Daphne Orr / Australia", "Mohan Iyer / India"]],
  ])("a side's account names no state of its own leader: %s", (text, side, named) => expect(people(text, { side })).toEqual(named))

  test("a bloc has no ministers of its own", () => {
    expect(people("High Representative Ilse Varga spoke to Foreign Minister Tomas Quirk.", { side: "European Union" })).toEqual(["Ilse Varga / European Union", "Tomas Quirk / null"])
  })

  test.each([
    ["Mr. ODA Haruki, Minister for Foreign Affairs of Japan, spoke. Minister Oda left.", "Haruki Oda / Japan"],
    ["President Han Seo-jun spoke by telephone. President Han offered help.", "Han Seo-jun / null"],
    ["NATO Secretary General Piet van Dalen arrived. Mr van Dalen thanked the crew.", "Piet van Dalen / NATO"],
  ])("one person, however the name is written: %s", (text, person) => expect(people(text)).toEqual([person]))

  test("middle initials and family names in capitals hide nobody who is known", () => {
    expect(people("Secretary of State Antony J. Blinken spoke with Mr. IWAYA Takeshi.", { published: "2024-10-10" })).toEqual(["Antony Blinken / United States", "Takeshi Iwaya / Japan"])
    expect(people("Governor Wendell J. Blinken spoke.", { published: "2024-10-10" })).toEqual(["Wendell J. Blinken / null"])
  })

  test("two who hold the same office at the top are of two states", () => {
    expect(people("President Bodwell met with President Vo Van Dinh of Vietnam. The leaders discussed trade.")).toEqual(["Bodwell / null", "Vo Van Dinh / Vietnam"])
    expect(people("President Moen of Norway met reporters. Minister Rolf Lie left.")).toContain("Rolf Lie / Norway")
  })

  test("a known family name before another one is somebody's given name", () => {
    expect(people("Jailed activist Pavel Orlo, whose trial was secret, said he forgave nobody.")).toEqual(["Pavel Orlo / null"])
    expect(people("Composer Rubio Lanz left the stage.", { published: "2025-05-01" })).toEqual(["Rubio Lanz / null"])
    expect(people("Secretary Rubio left the room.", { published: "2025-05-01" })).toEqual(["Marco Rubio / United States"])
  })

  test("in a briefing who answers speaks for the side", () => {
    expect(people("QUESTION: Why now?\nMS ODELL: Let me be clear.", { side: "United States" })).toEqual(["Odell / United States"])
    expect(people("The delegates listened.\nMS ODELL: Let me be clear.", { side: "United States" })).toContain("Odell / null")
  })

  test("its spokeswoman speaks for its side", () => {
    expect(people("The Chilean government hailed the pact. Its spokeswoman, Rosa Ibarra, smiled.")).toEqual(["Rosa Ibarra / Chile"])
  })

  test.each([
    ["ru", "Министр встретился с главой Чувашии Тихоном Лобановым.", ["Tikhon Lobanov / null"]],
    ["ru", "Награду получил сын главы Хакасии.", []],
    ["uk", "Посол зустрівся з головою Чувашії Тихоном Лобаненком.", ["Tykhon Lobanenko / null"]],
    ["ru", "Посла принял глава Лобанов.", ["Lobanov / null"]],
  ])("%s: the place of an office is no part of a name: %s", (language, text, named) => {
    expect(people(text, { language, blocks: [{ start: 0, end: text.length, kind: "paragraph", language }] })).toEqual(named)
  })

  test.each([
    ["The ministry's spokeswoman Ana Rus said that it rained. Another spokesman for the ministry said that it snowed.", "en"],
    ["Представитель министерства Ана Рус сообщила, что идёт дождь. Позднее неназванный представитель министерства сообщил, что идёт снег.", "ru"],
  ])("somebody else is not who was named: %s", (text, language) => {
    const document: Document = { id: "case", file: null, url: null, language, title: null, author: null, publisher: null, published: null, side: null, sha256: "", text, blocks: [{ start: 0, end: text.length, kind: "paragraph", language }], problems: [] }
    const second = text.indexOf(".") + 1
    expect(annotate(document, engine.packs, engine.encoder).mentions.filter((m) => m.start > second).map((m) => m.actors)).not.toContainEqual(["ana-rus"])
  })

  test.each([
    ["en", "Officials from the White House met envoys. The civil rights leaders stressed the need for action. They highlighted data.", "They"],
    ["ru", "Президент Турции Реджеп Тайип Эрдоган молчал. В апреле бывший президент был осуждён за то, что он отдал приказ.", "он отдал"],
  ])("%s: a pronoun behind somebody whom nobody knows is not whoever was named before: %s", (language, text, pronoun) => {
    const document: Document = { id: "case", file: null, url: null, language, title: null, author: null, publisher: null, published: "2024-05-15", side: null, sha256: "", text, blocks: [{ start: 0, end: text.length, kind: "paragraph", language }], problems: [] }
    const at = text.indexOf(pronoun)
    expect(annotate(document, engine.packs, engine.encoder).mentions.filter((m) => m.start === at)).toEqual([])
  })

  test("counted people are those last meant together, unless they are any two", () => {
    const [of, text] = ["Foreign Minister Ilse Varga and Foreign Minister Tomas Quirk adopted a statement.", " The two officials signed it. Two officials were hurt."]
    const document: Document = { id: "case", file: null, url: null, language: "en", title: null, author: null, publisher: null, published: null, side: null, sha256: "", text: of + text, blocks: [{ start: 0, end: of.length + text.length, kind: "paragraph", language: "en" }], problems: [] }
    expect(annotate(document, engine.packs, engine.encoder).mentions.filter((m) => m.start > of.length).map((m) => m.actors)).toEqual([["ilse-varga", "tomas-quirk"], ["officials"]])
  })

  test("ministers and a joint statement behind several subjects are all of them", () => {
    const first = "The foreign ministers of France, Germany and Italy, as well as the EU High Representative, condemned the strikes."
    const text = `${first} The ministers urged calm. A joint statement said more.`
    const document: Document = { id: "case", file: null, url: null, language: "en", title: null, author: null, publisher: null, published: "2022-05-15", side: null, sha256: "", text, blocks: [{ start: 0, end: text.length, kind: "paragraph", language: "en" }], problems: [] }
    const { mentions } = annotate(document, engine.packs, engine.encoder)
    for (const mention of mentions.filter((m) => m.start > first.length)) expect(mention.actors.length).toBeGreaterThanOrEqual(3)
    expect(mentions.filter((m) => m.start > first.length)).toHaveLength(2)
  })

  test.each([
    ["en", "Minister Peter Quirk told Minister Otto Lehn that President Paul Vik had left. He added that the port was closed.", "He added", "peter-quirk"],
    ["en", "Chancellor Peter Quirk asked President Otto Lehn to act so that General Paul Vik calls off the siege. He stressed the danger.", "He stressed", "peter-quirk"],
    ["ru", "Министр Томас Квирк сообщил, что президент Йонас Вик уехал. Он добавил, что порт закрыт.", "Он добавил", "thomas-kvirk"],
    ["uk", "Міністр Томас Квірк повідомив, що президент Йонас Вік поїхав. Він додав, що порт закрито.", "Він додав", "thomas-kvirk"],
  ])("%s: a pronoun means the subject of the whole sentence rather than that of a clause in it: %s", (language, text, pronoun, actor) => {
    const document: Document = { id: "case", file: null, url: null, language, title: null, author: null, publisher: null, published: "2024-05-15", side: null, sha256: "", text, blocks: [{ start: 0, end: text.length, kind: "paragraph", language }], problems: [] }
    const { mentions } = annotate(document, engine.packs, engine.encoder)
    expect(mentions.find((m) => m.start === text.indexOf(pronoun))?.actors).toEqual([actor])
  })

  test("in a side's own account a pronoun means its own principal rather than whom a phrase names in passing", () => {
    const text = "Did President Joe Biden make any concession? We will not characterise President Vladimir Putin. He made no such commitment."
    const document: Document = { id: "case", file: null, url: null, language: "en", title: null, author: null, publisher: null, published: "2021-12-07", side: "United States", sha256: "", text, blocks: [{ start: 0, end: text.length, kind: "paragraph", language: "en" }], problems: [] }
    const { mentions } = annotate(document, engine.packs, engine.encoder)
    expect(mentions.find((m) => m.start === text.indexOf("He made"))?.actors).toEqual(["joe-biden"])
  })

  /** Actors of the words of a text, by the rule that found them. */
  function actorsOf(text: string, words: string, language = "en"): readonly string[] {
    const document: Document = { id: "case", file: null, url: null, language, title: null, author: null, publisher: null, published: "2024-05-15", side: null, sha256: "", text, blocks: [...text.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length, kind: "paragraph", language })), problems: [] }
    const at = text.lastIndexOf(words)
    return annotate(document, engine.packs, engine.encoder).mentions.find((m) => m.start <= at && m.end >= at + words.length)?.actors ?? []
  }

  test.each([
    ["Norwegian Foreign Minister Ola Tveit met Chilean Foreign Minister Benito Larrañaga in Oslo. The two ministers signed a treaty. Later Tveit received Kenyan Foreign Minister Amina Wekesa. Wekesa praised Oslo, and Tveit praised Wekesa.", "The two ministers", ["ola-tveit", "benito-larranaga"]],
    ["Norwegian Foreign Minister Ola Tveit met Chilean Foreign Minister Benito Larrañaga, Kenyan Foreign Minister Amina Wekesa and Peruvian Foreign Minister Rosa Quispe. Tveit and Wekesa spoke of fish. Both ministers left.", "Both ministers", ["ola-tveit", "amina-wekesa"]],
  ])("two are exactly two, of those named so far: %s", (text, words, actors) => expect(actorsOf(text, words)).toEqual(actors))

  test.each([
    ["en", "Norwegian Foreign Minister Ola Tveit met his Chilean counterpart and spoke of fish, the ministry said.", "the ministry", ["norwegian-foreign-ministry"]],
    ["en", "A fisherman met the envoys of Chile and Norway, the ministry said.", "the ministry", []],
    ["en", "They met in Oslo, according to a statement released by the Chilean Foreign Ministry.", "a statement", ["chilean-foreign-ministry"]],
    ["en", "They met in Oslo, according to a statement published on the website of the Chilean government.", "a statement", ["chilean-government"]],
    ["en", "They met in Oslo, according to a statement signed at noon.", "a statement", []],
    ["en", "Amina Wekesa, a spokeswoman of the fair, tweeted that it rained. \"It rained all day. It was cold,\" the tweet added.", "the tweet", ["amina-wekesa"]],
    ["en", "The Norwegian Foreign Ministry spokesperson said it rained.", "The Norwegian Foreign Ministry spokesperson", ["norwegian-foreign-ministry-spokesperson"]],
    ["en", "Minister of Foreign Affairs Ola Tveit of Norway spoke with Chilean Foreign Minister Benito Larrañaga. During the call, Minister Tveit and the Foreign Minister spoke of fish.", "the Foreign Minister", ["benito-larranaga"]],
    ["en", "The Norwegian government said that \"Chile and Peru are friends\" and that Chile should pay. It did not mention fish.", "It", ["norwegian-government"]],
    ["en", "The Ministry of External Affairs of India said it rained.", "The Ministry of External Affairs of India", ["indian-foreign-ministry"]],
    ["ru", "Стороны обсудили рыбу, говорится в заявлении, опубликованном МИД Норвегии.", "заявлении", ["norwegian-foreign-ministry"]],
    ["ru", "Председатель правительства Словакии Ян Ковач принял посла Чили. Об этом сообщили в пресс-службе кабмина.", "пресс-службе", ["slovak-government"]],
  ])("%s: who a ministry or a statement speaks for: %s", (language, text, words, actors) => expect(actorsOf(text, words, language)).toEqual(actors))

  test("one more given name before a known full name is of the same person; a channel before a name is not", () => {
    expect(people("The envoy met Foreign Minister Seyed Abbas Araghchi.", { published: "2025-05-15" })).toEqual(["Abbas Araghchi / Iran"])
    expect(people("Каналу ATV Мелехов сказал, что дождь прошёл.", { language: "ru" })).not.toContain("ATV Melekhov / null")
  })

  test.each([
    ["uk", "Міністр Дмитро Ковальський поговорив із послом Іваном Береговим.\n\n\"Він підтвердив, що дощ ущух\", – додав Ковальський.", "Він", "ivan-berehov"],
    ["en", "Minister Ola Tveit spoke with Ambassador Juan Larrañaga.\n\n\"He confirmed that the rain had stopped,\" Mr Tveit said.", "He", "juan-larranaga"],
    ["en", "Minister Ola Tveit spoke with Ambassador Juan Larrañaga.\n\nHe confirmed that the rain had stopped, Mr Larrañaga said.", "He", "ola-tveit"],
  ])("%s: who is quoted does not call himself he: %s", (language, text, pronoun, actor) => expect(actorsOf(text, pronoun, language)).toEqual([actor]))

  test("who spoke right before a pronoun comes before somebody named earlier, whatever gender nobody told", () => {
    const text = "Turkish Foreign Minister Mevlut Cavusoglu came to Oslo. \"He came by train,\" said Bahram Tolui, a spokesman of the port. He added that it was late."
    expect(actorsOf(text, "He")).toEqual(["bahram-tolui"])
  })
})
