import { beforeAll, describe, expect, test } from "vitest"
import { loadEngine } from "../src/app/engine.ts"
import { genderOf, namingOf } from "../src/digest/naming.ts"
import { cut, unlinked } from "../src/digest/quotation.ts"
import { verify } from "../src/digest/verify.ts"
import { boundOf, quoted, spaced } from "../src/digest/wording.ts"
import { packs } from "../src/languages/all.ts"
import type { ComparedAccount } from "../src/model/comparison.ts"
import type { Proof } from "../src/model/proof.ts"
import { compareAccounts, type Engine, readDocument, understand } from "../src/pipeline.ts"

/** Digests of whole texts, read as a reader gets them: how contents follow the verbs that tell them. */
let engine: Engine
beforeAll(async () => {
  engine = await loadEngine()
}, 60_000)

interface Release {
  readonly publisher: string
  readonly text: string
}

const NORWAY = "Office of the Prime Minister of Norway"
const AKORDA = "Акорда"

const digestOf = async (releases: readonly Release[], language: string): Promise<readonly string[]> => {
  const accounts = []
  for (const [index, { publisher, text }] of releases.entries()) {
    const document = await readDocument(engine, new TextEncoder().encode(text), { file: `${index + 1}.txt`, publisher, published: "2026-05-03" })
    accounts.push(understand(engine, document).account)
  }
  return compareAccounts(engine, accounts, { language }).digest.sentences.map(({ text }) => text)
}

const north: Release = {
  publisher: NORWAY,
  text: "Prime Minister Anna Berg of Norway spoke by telephone today with President Timur Aliyev of Kazakhstan. The call lasted more than an hour. The Prime Minister voiced concern over the detention of two Norwegian sailors. She stressed the importance of open shipping lanes in the Caspian Sea. She thanked President Aliyev for the swift evacuation of Norwegian engineers. The Prime Minister proposed to hold a forum on fisheries in Bergen. She said that Norway would send ten rescue boats to Aktau. The leaders agreed to instruct their transport ministers to draw up a ferry timetable.",
}
const east: Release = {
  publisher: AKORDA,
  text: "Президент Казахстана Тимур Алиев провёл телефонный разговор с премьер-министром Норвегии Анной Берг. Стороны обсудили перспективы паромного сообщения. Тимур Алиев призвал судовладельцев к отказу от пошлин на рыбу. Глава государства обвинил перевозчиков в срыве поставок зерна. Он потребовал, чтобы капитаны предъявляли документы в порту. Алиев поблагодарил норвежскую сторону за спасательные катера. Президент предложил открыть консульство в Актау. Договорились продолжить контакты.",
}

describe("contents follow their verbs", () => {
  test("in a third language: noun phrases after what governs them, clauses and infinitives after a colon", async () => {
    const ru = await digestOf([north, east], "ru")
    expect(ru).toContain("Берг выразила озабоченность по поводу “the detention of two Norwegian sailors”.")
    expect(ru).toContain("Берг подчеркнула “the importance of open shipping lanes in the Caspian Sea”.")
    expect(ru).toContain("Берг выразила благодарность за “the swift evacuation of Norwegian engineers”.")
    expect(ru).toContain("Берг предложила: “to hold a forum on fisheries in Bergen”.")
    const uk = await digestOf([north, east], "uk")
    expect(uk.some((text) => text.endsWith("висловила занепокоєння через “the detention of two Norwegian sailors”."))).toBe(true)
    expect(uk.some((text) => text.endsWith("запропонував: «открыть консульство в Актау»."))).toBe(true)
  }, 60_000)

  test("what the frame cannot govern is told by the account's own sentence, which brings the accused along", async () => {
    const en = await digestOf([north, east], "en")
    expect(en).toContain("Kazakhstan reports: «Тимур Алиев призвал судовладельцев к отказу от пошлин на рыбу».")
    expect(en).toContain("Kazakhstan reports: «Глава государства обвинил перевозчиков в срыве поставок зерна».")
    expect(en.filter((text) => /: «к |accusation: «/u.test(text))).toEqual([])
  }, 60_000)

  test("a wish keeps its conjunction, a joint subject follows without a colon", async () => {
    const en = await digestOf([north, east], "en")
    expect(en).toContain("Aliyev made a demand: «чтобы капитаны предъявляли документы в порту».")
    expect(en.some((text) => /discussed «перспективы паромного сообщения»/u.test(text))).toBe(true)
  }, 60_000)

  test("in its own language an account is told in its own words", async () => {
    const ru = await digestOf([north, east], "ru")
    expect(ru).toContain("Алиев потребовал, чтобы капитаны предъявляли документы в порту.")
    expect(ru).toContain("Алиев обвинил перевозчиков в срыве поставок зерна.")
  }, 60_000)
})

describe("what cannot stand by itself is told by the sentence of the account", () => {
  const releases: readonly Release[] = [
    { publisher: NORWAY, text: "Prime Minister Anna Berg of Norway met President Timur Aliyev of Kazakhstan in Oslo on 3 May 2026. President Aliyev thanked Norway for its patient help with the lighthouse. A protocol was signed between the port of Bergen and the shipyard of Aktau. A bundle of papers was signed. Berg asked Kazakhstan to lower its ferry fees." },
    { publisher: AKORDA, text: "Президент Казахстана Тимур Алиев принял премьер-министра Норвегии Анну Берг. Затронута тема лова осетра. Анна Берг выразила сочувствие в связи с крушением траулера у мыса Песчаный." },
  ]
  test("whose it is and between whom stands in it", async () => {
    for (const language of ["ru", "uk"]) {
      const told = await digestOf(releases, language)
      expect(told.filter((text) => /[“«]its patient/u.test(text))).toEqual([])
      expect(told.some((text) => text.includes("“President Aliyev thanked Norway for its patient help with the lighthouse”"))).toBe(true)
      expect(told.some((text) => text.includes("signed between the port of Bergen"))).toBe(true)
      expect(told.filter((text) => /protocol … between|[“«]A bundle of papers[”»]/u.test(text))).toEqual([])
    }
  }, 60_000)
  test("it is said once whose account it is, and a state's own \"its\" stays with its frame", async () => {
    const told = await digestOf(releases, "en")
    expect(told.filter((text) => /^(?:Norway|Kazakhstan) reports: .*\((?:as told by )?(?:Norway|Kazakhstan)\)/u.test(text))).toEqual([])
    expect(told.filter((text) => text.includes("in the account’s words"))).toEqual([])
  }, 60_000)
})

test("a turn that points back by \"such\" or names a stranger by a pronoun is not told, whom it addresses is left out", async () => {
  const statements: Release = {
    publisher: AKORDA,
    text: "Press statements following talks between President of Kazakhstan Timur Aliyev and Prime Minister of Norway Anna Berg\n\nTimur Aliyev: Ms Berg, friends, I promise forty new lighthouses for the Caspian coast.\nOur harbours are open to Norwegian sailors, and such threats will not close them. Our traders will find where to send all this.\n\nAnna Berg: Norway will sell Kazakhstan such goods as cod and herring.",
  }
  for (const language of ["en", "ru", "uk"]) {
    const told = (await digestOf([statements], language)).join("\n")
    expect(told).not.toMatch(/such threats|all this|Ms Berg, friends/u)
    expect(told).toContain("“I promise forty new lighthouses for the Caspian coast”")
    expect(told).toContain("such goods as cod and herring")
  }
}, 60_000)

test("congratulations need nobody beside them, an agency of capitals is a woman in its language", () => {
  for (const code of ["ru", "uk"]) expect(packs.get(code)!.phrasing.frames.congratulate).not.toMatch(/поздравил|привітав/u)
  expect(genderOf("x", "МАНА", "media", packs.get("ru")!)).toBe("feminine")
  expect(genderOf("x", "КАСС", "media", packs.get("ru")!)).toBe("masculine")
})

test("a sentence that is told whole is told once, with all that stands in it", async () => {
  const release: Release = { publisher: AKORDA, text: "Президент Казахстана Тимур Алиев провёл телефонный разговор с премьер-министром Норвегии Анной Берг. Тимур Алиев высказался за ремонт маяков и призвал отменить сбор за лоцманов. Отдельно говорили о поставках якорей." }
  const told = await digestOf([release, north], "en")
  expect(told.filter((text) => text.includes("отменить сбор за лоцманов")).length).toBe(1)
  expect(told).toContain("Kazakhstan reports: «Отдельно говорили о поставках якорей».")
}, 60_000)

test("marks of quotation within a quotation are the inner ones, where they are paired, and verify takes them for the source's own", () => {
  const [en, ru] = [packs.get("en")!, packs.get("ru")!]
  expect(quoted("the rule of “no port without pilots” stands", en)).toBe("“the rule of ‘no port without pilots’ stands”")
  expect(quoted("«Нет порта без лоцмана», — сказал он", ru)).toBe("«„Нет порта без лоцмана“, — сказал он»")
  expect(quoted("чистого листа» и «разобраться", ru)).toBe("«чистого листа» и «разобраться»")
  expect(quoted("«порт»", ru)).toBe("«порт»")
  const exact = "«Нет порта без лоцмана», — сказал он"
  const claim = (text: string): Proof => ({ sources: [{ index: 0, sha256: "x", file: "1.txt", url: null }], claims: [{ id: "d1", text, quotes: true, places: [{ account: 0, start: 0, end: exact.length, prefix: "", exact, suffix: "" }] }] }) as unknown as Proof
  const found = [{ index: 0, sha256: "x", name: "1.txt", text: exact }]
  expect(verify(claim(`Порт сообщает: ${quoted(exact, ru)}.`), found)).toEqual([])
  expect(verify(claim(`Порт сообщает: ${quoted(exact.replace("Нет", "Есть"), ru)}.`), found)).toHaveLength(1)
})

test("of people in one report of the press nobody knows whether they talked; a bare \"to follow up\" tells nothing", async () => {
  const press = await digestOf([{ publisher: "Wikinews", text: "Former President Timur Aliyev of Kazakhstan criticised Prime Minister Anna Berg of Norway. Aliyev said that Norway would lose its fleet." }], "en")
  expect(press.join("\n")).not.toMatch(/held talks/u)
  const en = await digestOf([{ publisher: NORWAY, text: "Prime Minister Anna Berg of Norway met President Timur Aliyev of Kazakhstan in Oslo. They tasked their teams to follow up. Berg promised what she would do. Berg promised to repair six lighthouses." }], "ru")
  expect(en.join("\n")).not.toMatch(/“to follow up”|“she would do”/u)
  expect(en.join("\n")).toContain("six lighthouses")
}, 60_000)

test("a turn that tells its own act is said; groups are called in the digest's language", async () => {
  const release: Release = { publisher: NORWAY, text: "Prime Minister Anna Berg of Norway met President Timur Aliyev of Kazakhstan in Oslo. \"I stressed that the lighthouse at Aktau must be lit by October,\" Berg stressed. Lawmakers criticised the price of the ferry." }
  const ru = await digestOf([release], "ru")
  expect(ru.filter((text) => /подчеркнула: “I stressed/u.test(text))).toEqual([])
  expect(ru.some((text) => text.includes("lighthouse at Aktau"))).toBe(true)
  expect(ru.filter((text) => /^Lawmakers/u.test(text))).toEqual([])
  expect(ru.some((text) => text.startsWith("Законодатели"))).toBe(true)
}, 60_000)

describe("what the words rest on", () => {
  const release: Release = {
    publisher: NORWAY,
    text: "Prime Minister Anna Berg of Norway met President Timur Aliyev of Kazakhstan in Oslo. On sturgeon, the two leaders agreed on the ban of nets below forty millimetres. Berg voiced concern over Kazakhstan's support for the salt tax. President Aliyev thanked Berg for her generous gift of lanterns.",
  }
  test("an agreement on a thing is told by its sentence, a concern is no confirmation, a gift is hers", async () => {
    const ru = (await digestOf([release], "ru")).join("\n")
    expect(ru).not.toMatch(/договорённости о “|подтвердил[аи]? “Kazakhstan's support|благодарность за “her/u)
    expect(ru).toContain("озабоченность")
    expect(ru).toContain("her generous gift of lanterns")
  }, 60_000)

  test("turns on \"his\", \"it\" and \"this\" that were named before are not told", async () => {
    const told = (await digestOf([{
      publisher: AKORDA,
      text: "Press statements following talks between President of Kazakhstan Timur Aliyev and Prime Minister of Norway Anna Berg\n\nTimur Aliyev: Regarding his seat on the board of the shipyard, the court will decide next week. Both delegations confirmed that it had become the ground of our trade. Of course our ministers keep a close eye on this.\n\nAnna Berg: The harbour of Bergen stays open all night because its pilots work in three shifts.",
    }], "en")).join("\n")
    expect(told).not.toMatch(/his seat on|it had become|eye on this/u)
    expect(told).toContain("its pilots work in three shifts")
  }, 60_000)

  test("who stands in Cyrillic in an account stands so in another Cyrillic language", async () => {
    const uk = await digestOf([{ publisher: AKORDA, text: "Президент Казахстана Тимур Алиев провёл телефонный разговор с капитаном Мартином Вальбергом. Мартин Вальберг попросил прислать два ледокола в порт Актау." }], "uk")
    expect(uk.some((text) => text.includes("Вальберг"))).toBe(true)
    expect(uk.filter((text) => /Walberg|Valberg/u.test(text))).toEqual([])
  }, 60_000)
})

test("a noun with a clause of its own is no clause: its case wants the account's sentence; a mere \"his support\" tells nothing", async () => {
  const en = await digestOf([
    { publisher: AKORDA, text: "Президент Казахстана Тимур Алиев провёл телефонный разговор с премьер-министром Норвегии Анной Берг. Тимур Алиев рассказал о маяках в Актау, которые рыбаки давно починили." },
    { publisher: NORWAY, text: "Prime Minister Anna Berg of Norway spoke by telephone with President Timur Aliyev of Kazakhstan. Aliyev expressed his support. Berg thanked Kazakhstan for the twelve anchors." },
  ], "en")
  expect(en.filter((text) => /[«]маяках/u.test(text))).toEqual([])
  expect(en.some((text) => text.includes("маяках в Актау, которые рыбаки давно починили»"))).toBe(true)
  expect(en.filter((text) => /expressed his support/u.test(text))).toEqual([])
  expect(en.some((text) => text.includes("twelve anchors"))).toBe(true)
}, 60_000)

test("a heading that a sentence was joined to is no part of its quotation", () => {
  const text = "Statements to the press\n\nAs a result, we signed the pilots' charter of the northern ports and the rules of the ice road."
  const span = unlinked(text, { start: 0, end: text.length }, packs.get("en")!)
  expect(text.slice(span.start, span.end)).toMatch(/^we signed/u)
})

test("links are told by the words that they show, and verify finds them in the source", async () => {
  const link = "[Fishing Charter of the North](https://example.org/charter_(2026)/text)"
  const text = `Prime Minister Anna Berg of Norway met President Timur Aliyev of Kazakhstan in Oslo. Berg stressed the importance of the ${link} for both fleets. Berg said that [the new pier](https://example.org/pier) would open in August.`
  for (const language of ["en", "ru", "uk"]) {
    const told = await digestOf([{ publisher: NORWAY, text }], language)
    expect(told.join("\n")).not.toMatch(/\]\(|https?:/u)
    expect(told.some((one) => one.includes("Fishing Charter of the North for both fleets"))).toBe(true)
  }
  const place = { account: 0, start: 0, end: text.length, prefix: "", exact: text, suffix: "" }
  const proof = (quoted: string): Proof => ({ sources: [{ index: 0, sha256: "x", file: "1.txt", url: null }], claims: [{ id: "d1", text: `Berg stressed “${quoted}”.`, quotes: true, places: [place] }] }) as unknown as Proof
  const found = [{ index: 0, sha256: "x", name: "1.txt", text }]
  expect(verify(proof("the importance of the Fishing Charter of the North for both fleets"), found)).toEqual([])
  expect(verify(proof("the importance of the Fishing Charter of the South for both fleets"), found).map(({ fault }) => fault)).toEqual(["quote-missing"])
}, 60_000)

test("a long quotation ends with a sentence or at a pause, never before the word that a phrase hangs on", () => {
  const long = `${"the slow repair of the northern breakwater and of the old customs shed, ".repeat(6)}and the rest of it`
  const { end } = cut(long, { start: 0, end: long.length })
  expect(long.slice(0, end)).toMatch(/customs shed$/u)
  const sentences = `${"Norway will send forty pilots to the Caspian ports. ".repeat(10)}`.trim()
  expect(sentences.slice(0, cut(sentences, { start: 0, end: sentences.length }).end)).toMatch(/ports\.$/u)
  const spare = "a".repeat(350)
  expect(cut(spare, { start: 0, end: 350 }).end).toBe(350)
})

test("a person known only from an oblique case is named in the nominative", async () => {
  const [first] = await digestOf([north, east], "ru")
  expect(first).toMatch(/^Анна Берг и Тимур Алиев провели телефонный разговор/u)
}, 60_000)

test("more than an hour is not about an hour", async () => {
  expect(await digestOf([north, east], "en")).toContain("The conversation lasted more than 1 hour.")
  expect(await digestOf([north, east], "ru")).toContain("Разговор продолжался более чем 1 час.")
  expect(await digestOf([north, east], "uk")).toContain("Розмова тривала більш ніж 1 годину.")
}, 60_000)

test("lengths that allow each other are no difference; the exact one is told", async () => {
  const exact: Release = { publisher: AKORDA, text: `${east.text} Беседа продолжалась один час пятнадцать минут.` }
  const other: Release = { publisher: AKORDA, text: `${east.text} Беседа продолжалась три часа.` }
  expect(await digestOf([north, exact], "en")).toContain("The conversation lasted 1 hour and 15 minutes.")
  expect((await digestOf([north, other], "en")).some((text) => text.startsWith("The accounts differ on how long it lasted: more than 1 hour (Norway); 3 hours (Kazakhstan)"))).toBe(true)
}, 60_000)

test("words that bound a length", () => {
  const bound = (language: string, words: string) => boundOf(words, packs.get(language)!)
  expect(["more than two hours", "over 40 minutes", "just over an hour", "a little more than an hour", "under an hour", "three hours"].map((words) => bound("en", words))).toEqual(["over", "over", "about", "about", "under", null])
  expect(["более трёх часов", "свыше часа", "чуть больше часа", "менее часа", "около часа"].map((words) => bound("ru", words))).toEqual(["over", "over", "about", "under", null])
  expect(["понад дві години", "трохи більше години", "менше години", "дві години"].map((words) => bound("uk", words))).toEqual(["over", "about", "under", null])
})

test("what follows is told once, in a whole sentence of each side", async () => {
  const en = await digestOf([
    { publisher: NORWAY, text: `${north.text} They agreed to speak again in June.` },
    { publisher: AKORDA, text: `${east.text} Следующую встречу решено провести осенью в Астане.` },
  ], "en")
  const next = en.filter((text) => text.startsWith("What follows:"))
  expect(next.length).toBe(1)
  expect(next[0]).not.toMatch(/What follows: [“«]/u)
}, 60_000)

describe("a briefing beside the readout", () => {
  const briefing: Release = {
    publisher: NORWAY,
    text: "Briefing by Government Spokesperson Lars Moe\n\nMR. MOE: Thanks, everybody, and sorry for the delay. The Prime Minister spoke with President Aliyev this morning. She told him that Norway would not close its consulate in Aktau.\n\nQ: Did President Aliyev raise the tanker dispute?\n\nMR. MOE: I'm not going to characterize President Aliyev's side of the call. Our harbours are the busiest in the region, and we are hiring two hundred pilots this year.\n\nQ: Will there be another call?\n\nMR. MOE: I don't have anything to announce on that.",
  }
  test("greetings, refusals to speak and what is not of the talks are not told", async () => {
    for (const language of ["en", "ru", "uk"]) {
      const told = (await digestOf([north, briefing, east], language)).join("\n")
      expect(told).not.toMatch(/Thanks, everybody|not going to characterize|anything to announce|hiring two hundred pilots/u)
    }
  }, 60_000)
})

test("turns of leaders: no greeting, no bare word, no sentence that goes on from another, nobody speaks of himself by name", async () => {
  const statements: Release = {
    publisher: AKORDA,
    text: "Press statements following talks between President of Kazakhstan Timur Aliyev and Prime Minister of Norway Anna Berg\n\nTimur Aliyev: Ladies and gentlemen, I am happy to welcome the Prime Minister of Norway.\nThis concerns the grain terminal. Kazakhstan will buy twelve icebreakers from Norwegian shipyards. They also wanted the old ferries.\n\nAnna Berg: Thank you very much for your warm welcome.\nNorway will train two hundred pilots for the Caspian Sea. President Aliyev and I signed a memorandum on seals.\n\nTimur Aliyev: Likewise.",
  }
  for (const language of ["en", "ru", "uk"]) {
    const told = (await digestOf([statements, { publisher: AKORDA, text: east.text }], language)).join("\n")
    expect(told).not.toMatch(/happy to welcome|warm welcome|Likewise|This concerns|They also wanted/u)
    expect(told).toMatch(/twelve icebreakers|two hundred pilots/u)
  }
}, 60_000)

test("statements told whole are not told again by their inner clauses, and no sentence is empty", async () => {
  const told = await digestOf([
    { publisher: NORWAY, text: "Prime Minister Anna Berg of Norway met President Timur Aliyev of Kazakhstan in Oslo. Berg said that she had asked the President to reopen the railway to the port, and that she was ready to do so. She stressed that she had demanded the return of the seized trawlers." },
    east,
  ], "en")
  expect(told.filter((text) => text.includes("return of the seized trawlers")).length).toBe(1)
  expect(told.filter((text) => /[“«]to do so[”»]/u.test(text))).toEqual([])
}, 60_000)

test("who is silent is told by the number of sentences in words", () => {
  for (const code of ["en", "ru", "uk"]) {
    const { silent, silentAll } = packs.get(code)!.phrasing.digest
    for (const template of [...silent, silentAll]) expect(template).not.toMatch(/\d|\{n\}/u)
  }
})

test("a blank lost before a quotation is put back, and no other", () => {
  expect(spaced('called them"grave" errors')).toBe('called them "grave" errors')
  expect(spaced('called "them" grave and "fit"')).toBe('called "them" grave and "fit"')
  expect(spaced('назвал их"рискованными" шагами')).toBe('назвал их "рискованными" шагами')
})

test("who does alone what takes two raises it; a difference in strength is told only of acts that were just told", async () => {
  const alone: Release = { publisher: NORWAY, text: "Prime Minister Anna Berg of Norway met President Timur Aliyev of Kazakhstan in Oslo. Berg discussed the sturgeon quota with reporters. Berg warned that overfishing would empty the Caspian Sea within ten years. She welcomed the reopening of the Aktau shipyard." }
  const ru = await digestOf([alone, east], "ru")
  expect(ru.some((text) => /^(?:Берг|Она) обсудила(?: |:)/u.test(text))).toBe(false)
  for (const language of ["en", "ru", "uk"]) {
    const told = await digestOf([alone, east], language)
    for (const [index, text] of told.entries()) if (/^(?:The accounts differ in strength|Сообщения расходятся по силе|Повідомлення розходяться за силою)/u.test(text)) expect(index).toBeGreaterThan(2)
    expect(told.filter((text) => /that that|що що|что что/u.test(text))).toEqual([])
  }
}, 60_000)

test("a noun that the verb cannot govern is what was discussed; an account's \"our\" stands in its own words only", async () => {
  const releases: readonly Release[] = [
    { publisher: AKORDA, text: "Президент Казахстана Тимур Алиев провёл телефонный разговор с премьер-министром Норвегии Анной Берг. Была затронута проблема обмеления устья Урала. Тимур Алиев и Анна Берг высказались за восстановление паромного сообщения между нашими портами. Подробно обсуждена переработка осетровой икры." },
    { publisher: NORWAY, text: "Prime Minister Anna Berg of Norway spoke by telephone with President Timur Aliyev of Kazakhstan. Senior Foreign Ministry officials raised the price of herring." },
  ]
  const ru = await digestOf(releases, "ru")
  const uk = await digestOf(releases, "uk")
  expect(ru.some((text) => /обсудили такой вопрос: «(?:проблема обмеления|переработка осетровой)/u.test(text))).toBe(true)
  expect(uk.some((text) => /обговорили таке питання: «(?:проблема обмеления|переработка осетровой)/u.test(text))).toBe(true)
  expect([...ru, ...uk].filter((text) => /(?:обсудили|обговорили): «/u.test(text))).toEqual([])
  expect(ru.filter((text) => /нашими/u.test(text) && !/«[^»]*нашими[^»]*»/u.test(text))).toEqual([])
}, 60_000)

test("officials of a rank, agencies and a man whose first name has two parts are called in the digest's language", () => {
  const { ru, uk } = { ru: packs.get("ru")!, uk: packs.get("uk")! }
  const actor = (name: string, side: string): ComparedAccount[] => [{ account: { annotation: { actors: [{ id: "x", name, as: name, kind: "group", side }], mentions: [], sentences: [] }, document: { language: "en" } } } as unknown as ComparedAccount]
  const called = (name: string, side: string, pack: typeof ru): string => namingOf(actor(name, side), null, pack).name("x")
  expect(called("senior State Department officials", "United States", ru)).toBe("высокопоставленные чиновники США")
  expect(called("senior Treasury officials", "Norway", uk)).toBe("високопосадовці Норвегії")
  expect(called("White House officials", "United States", ru)).toBe("официальные лица США")
  expect(called("Kremlin officials", "Russia", uk)).toBe("посадовці Росії")
  expect(called("Lighthouse officials", "Norway", uk)).toBe("Lighthouse officials")
  expect(namingOf(actor("Agency", "Norway"), null, uk).gender("x")).toBe("neuter")
  expect(genderOf("y", "Eero-Pekka Salo", "person", ru)).toBe("masculine")
  expect(genderOf("y", "Anna-Maria Salo", "person", ru)).toBe("feminine")
})
