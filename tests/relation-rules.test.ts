import { describe, expect, test } from "vitest"
import { CONTRADICTIONS } from "../src/compare/rules/contradicts.ts"
import { DIFFERENCES } from "../src/compare/rules/differs.ts"
import { keyOf } from "../src/compare/rules/words.ts"
import type { Pair } from "../src/compare/rules/rule.ts"
import { WORDINGS } from "../src/compare/rules/wording.ts"
import type { Place } from "../src/compare/places.ts"
import type { Unit } from "../src/compare/unit.ts"
import { packs } from "../src/languages/all.ts"
import { ACT_LADDER, type Act, OWN_VOICE, type Statement } from "../src/model/statement.ts"
import { analysed } from "./support/analysed.ts"

const RULES = new Map([...CONTRADICTIONS, ...WORDINGS, ...DIFFERENCES].map((rule) => [rule.name, rule]))

interface Said {
  readonly language: "en" | "ru" | "uk"
  /** in the notation of analysed.ts */
  readonly words: string
  readonly act?: Act
  readonly side?: string
  readonly negated?: boolean
  readonly ownVoice?: boolean
  /** side of the account that tells it; absent: Norland's for the first, Sudmark's for the second */
  readonly told?: string
  readonly places?: readonly Place[]
  readonly roots?: readonly string[]
  /** side that the content names first */
  readonly of?: string
  readonly names?: readonly string[]
}

const CONTENT: ReadonlySet<string> = new Set(["NOUN", "VERB", "ADJ", "PROPN", "NUM"])

/** A noun as rules meet it in other languages. */
const key = (language: Said["language"], noun: string): string => keyOf(analysed(language, [`${noun}/N`]).sentences[0]!.tokens[0]!, packs.get(language)!)

const unit = ({ language, words, act = "state", negated = false, ownVoice = false, places = [], roots = ["koast"], names = [] }: Said, account: number): Unit => {
  const { document, sentences } = analysed(language, [words])
  const tokens = sentences[0]!.tokens
  const statement: Statement = {
    id: "s1", speaker: null, actors: [], cue: [], content: [{ start: 0, end: document.text.length }], form: "nominal", act, strength: ACT_LADDER[act].strength, topics: ["other"], about: [],
    addressee: null, target: null, negated, within: null, rule: ownVoice ? OWN_VOICE : "test", confidence: 1,
  }
  const lemmas = new Set(tokens.filter((token) => CONTENT.has(token.upos)).map((token) => token.lemma.toLowerCase()))
  return {
    kind: "statement", account, statement, part: null, language, text: document.text, meant: document.text, topics: ["other"], lemmas, roots: new Set(roots), things: new Set(),
    names: new Set(names), numbers: new Set(), speakers: new Set(), joint: false, at: 0, outer: null, places, prepared: false, tokens,
  }
}

const pair = (a: Said, b: Said, similarity: number): Pair => ({
  a: unit(a, 0), b: unit(b, 1), similarity, sides: [a.told ?? "Norland", b.told ?? "Sudmark"], packs: [packs.get(a.language)!, packs.get(b.language)!], targetSides: [new Set(a.of === undefined ? [] : [a.of]), new Set(b.of === undefined ? [] : [b.of])],
  speakerSides: [new Set([a.side ?? "Norland"]), new Set([b.side ?? "Sudmark"])],
})

/** The deciding words in the order of the accounts; null where the rule does not hold. It must not matter which account comes first. */
const held = (name: string, a: Said, b: Said, similarity = 0.9): readonly string[] | null => {
  const rule = RULES.get(name)!
  const found = rule.holds(pair(a, b, similarity))
  expect(rule.holds(pair(b, a, similarity)) === null).toBe(found === null)
  return found === null ? null : found.turned === true ? [found.y, found.x] : [found.x, found.y]
}

const en = (words: string, more: Partial<Said> = {}): Said => ({ language: "en", words, ...more })
const ru = (words: string, more: Partial<Said> = {}): Said => ({ language: "ru", words, ...more })
const uk = (words: string, more: Partial<Said> = {}): Said => ({ language: "uk", words, ...more })

describe("wordings", () => {
  test("energy and infrastructure is more than energy infrastructure", () => {
    expect(held("conjunction", en("strikes/N/strike on/I energy/N and/C infrastructure/N"), en("strikes/N/strike on/I energy/N infrastructure/N"))).toEqual(["energy and infrastructure", "energy infrastructure"])
    expect(held("conjunction", en("a/D halt/N for/I energy/N and/C infrastructure/N"), ru("удары/N/удар по/I энергетической/A/энергетический инфраструктуре/N/инфраструктура"))).toEqual(["energy and infrastructure", "энергетической инфраструктуре"])
    expect(held("conjunction", uk("порти/N/порт або/C кораблі/N/корабель"), uk("порти/N/порт та/C кораблі/N/корабель"))).toEqual(["порти або кораблі", "порти та кораблі"])
    expect(held("conjunction", en("energy/N and/C trade/N"), en("energy/N infrastructure/N"))).toBeNull()
  })

  test("all is more than many, of the same things", () => {
    expect(held("scope", en("all/D/all captured/A sailors/N/sailor"), en("many/A/many captured/A sailors/N/sailor"))).toEqual(["all … sailors", "many … sailors"])
    expect(held("scope", en("all/D/all sanctions/N/sanction"), ru("некоторые/D/некоторый санкции/N/санкция"))).toEqual(["all sanctions", "некоторые санкции"])
    expect(held("scope", uk("більшість/N/більшість портів/N/порт"), uk("всі/D/весь порти/N/порт"))).toEqual(["більшість портів", "всі порти"])
    expect(held("scope", en("all/D/all sailors/N/sailor"), en("many/A/many harbours/N/harbour"))).toBeNull()
  })

  test("unconditional or full is not partial or temporary", () => {
    expect(held("extent", en("an/D unconditional/A ceasefire/N"), en("a/D partial/A ceasefire/N"))).toEqual(["unconditional ceasefire", "partial ceasefire"])
    expect(held("extent", en("a/D temporary/A truce/N"), uk("беззастережне/A/беззастережний припинення/N вогню/N/вогонь"))).toEqual(["temporary truce", "беззастережне припинення"])
    expect(held("extent", ru("полный/A/полный вывод/N войск/N"), ru("частичный/A/частичный вывод/N войск/N"))).toEqual(["полный вывод", "частичный вывод"])
    expect(held("extent", en("a/D partial/A ceasefire/N"), en("full/A support/N"))).toBeNull()
  })

  test("numbers of the same things", () => {
    expect(held("number", en("about/B/about 40/M sailors/N/sailor"), en("25/M sailors/N/sailor"))).toEqual(["40 sailors", "25 sailors"])
    expect(held("number", en("175/M prisoners/N/prisoner"), ru("150/M пленных/N/пленный"))).toEqual(["175 prisoners", "150 пленных"])
    expect(held("number", en("$/X 500/M million/M/million for/I schools/N/school"), uk("2/M мільярди/N/мільярд доларів/N/долар"))).not.toBeNull()
    expect(held("number", en("40/M sailors/N/sailor"), en("25/M trawlers/N/trawler"))).toBeNull()
    expect(held("number", en("1,500/M tonnes/N/tonne"), ru("двух/M/два тысяч/N/тысяча тонн/N/тонна"))).not.toBeNull()
    expect(held("number", en("1,500/M tonnes/N/tonne"), ru("1500/M тонн/N/тонна"))).toBeNull()
    expect(held("number", en("two/M sides/N/side"), ru("3/M стороны/N/сторона"))).toBeNull()
    expect(held("number", en("15/M percent/N of/I exports/N/export"), en("20/M percent/N of/I exports/N/export"))).not.toBeNull()
    expect(held("number", en("15/M percent/N of/I exports/N/export"), en("20/M percent/N of/I wages/N/wage"))).toBeNull()
    expect(held("number", ru("30/M лет/N/год дружбе/N/дружба"), ru("20/M лет/N/год договору/N/договор"))).toBeNull()
    expect(held("number-contradicts", uk("40/M тонн/N/тонна риби/N/риба"), uk("60/M тонн/N/тонна вугілля/N"))).toBeNull()
    expect(held("number-contradicts", uk("40/M тонн/N/тонна риби/N/риба"), uk("60/M тонн/N/тонна риби/N/риба"))).not.toBeNull()
    expect(held("number", en("175/M prisoners/N/prisoner"), ru("175/M пленных/N/пленный"))).toBeNull()
  })

  test("exact numbers of things contradict in statements that are alike, sums and rough numbers do not", () => {
    expect(held("number-contradicts", en("40/M sailors/N/sailor", { act: "agree" }), en("25/M sailors/N/sailor", { act: "agree" }))).toEqual(["40 sailors", "25 sailors"])
    expect(held("number-contradicts", en("175/M prisoners/N/prisoner", { act: "agree" }), ru("150/M пленных/N/пленный", { act: "announce" }))).toEqual(["175 prisoners", "150 пленных"])
    expect(held("number-contradicts", uk("12/M кораблів/N/корабель"), en("20/M ships/N/ship"))).toEqual(["12 кораблів", "20 ships"])
    expect(held("number-contradicts", en("more/A/more than/I/than 40/M sailors/N/sailor"), en("25/M sailors/N/sailor"))).toBeNull()
    expect(held("number-contradicts", en("$/X 500/M million/M/million"), en("$/X 2/M billion/M/billion"))).toBeNull()
    expect(held("number-contradicts", en("40/M sailors/N/sailor"), en("25/M sailors/N/sailor"), 0.6)).toBeNull()
  })

  test("a noun that begins as a month does is no month", () => {
    expect(held("number-contradicts", uk("7/M вертольотів/N/вертоліт"), uk("4/M вертольоти/N/вертоліт"))).not.toBeNull()
    expect(held("number-contradicts", en("7/M marines/N/marine"), en("4/M marines/N/marine"))).not.toBeNull()
    expect(held("number-contradicts", ru("7/M декораторов/N/декоратор"), ru("4/M декоратора/N/декоратор"))).not.toBeNull()
    expect(held("number-contradicts", ru("7/M мая/N/май"), ru("4/M мая/N/май"))).toBeNull()
    expect(held("number-contradicts", en("May/P 7/M ferries/N/ferry"), en("May/P 4/M ferries/N/ferry"))).toBeNull()
  })

  test("numbers of what goes to two places, or of two times, are two numbers", () => {
    expect(held("number-contradicts", en("40/M boilers/N/boiler for/I Velmark/P", { names: ["Velmark"] }), en("25/M boilers/N/boiler for/I Torsund/P", { names: ["Torsund"] }))).toBeNull()
    expect(held("number-contradicts", ru("40/M котлов/N/котел в/I прошлом/A году/N"), ru("25/M котлов/N/котел в/I этом/D году/N"))).toBeNull()
    expect(held("number-contradicts", uk("40/M котлів/N/котел торік/B"), uk("25/M котлів/N/котел цьогоріч/B"))).toBeNull()
    expect(held("number-contradicts", en("40/M boilers/N/boiler last/A year/N"), en("25/M boilers/N/boiler last/A year/N"))).not.toBeNull()
  })

  test("of two languages: what is counted may be named by words that do not meet, and stands at the end of a compound", () => {
    const batteries = "4/M air/N/air//compound>3 defence/N/defence//compound>4 batteries/N/battery"
    expect(held("number", en(batteries), uk("6/M батарей/N/батарея"))).toEqual(["4 air defence batteries", "6 батарей"])
    expect(held("number", en(batteries), ru("4/M батареи/N/батарея"))).toBeNull()
    expect(held("number", en(batteries), ru("6/M лет/N/год"))).toBeNull()
    expect(held("number", en(batteries), ru("6/M батарей/N/батарея"), 0.7)).toBeNull()
  })

  test("another day for the same", () => {
    expect(held("date", en("a/D meeting/N on/I 12/M May/P", { act: "agree" }), en("a/D meeting/N on/I 14/M May/P", { act: "agree" }))).toEqual(["12 May", "14 May"])
    expect(held("date", en("teams/N meet/V on/I May/P 12/M", { act: "announce" }), ru("встреча/N 14/M мая/N", { act: "announce" }))).toEqual(["May 12", "14 мая"])
    expect(held("date", uk("зустріч/N 3/M червня/N", { act: "agree" }), ru("встреча/N 5/M июня/N", { act: "agree" }))).toEqual(["3 червня", "5 июня"])
    expect(held("date", en("on/I 12/M May/P", { act: "agree" }), ru("12/M мая/N", { act: "agree" }))).toBeNull()
  })

  test("another place for the same meeting; a state and a town of it, or towns named in two languages, may be one place", () => {
    const at = (text: string, state: string | null, town: string | null, language: string | null = null): Partial<Said> => ({ act: "agree", places: [{ start: 0, end: 1, text, state, town, language }] })
    expect(held("place", en("meet/V in/I Geneva/P", at("Geneva", "switzerland", "geneva")), en("meet/V in/I Istanbul/P", at("Istanbul", "turkey", "istanbul")))).toEqual(["Geneva", "Istanbul"])
    expect(held("place", ru("встретиться/V в/I Анкаре/P", at("Анкаре", "turkey", null)), en("meet/V in/I Vienna/P", at("Vienna", "austria", null)))).toEqual(["Анкаре", "Vienna"])
    expect(held("place", uk("зустріч/N у/I Мухові/P", at("Мухові", null, "муховe", "uk")), uk("зустріч/N у/I Липні/P", at("Липні", null, "липно", "uk")))).toEqual(["Мухові", "Липні"])
    expect(held("place", en("meet/V in/I Istanbul/P", at("Istanbul", "turkey", "istanbul")), ru("встретиться/V в/I Турции/P", at("Турции", "turkey", null)))).toBeNull()
    expect(held("place", en("meet/V in/I Mossholm/P", at("Mossholm", null, "mossholm", "en")), uk("зустріч/N у/I Мосхольмі/P", at("Мосхольмі", null, "мосхольм", "uk")))).toBeNull()
    expect(held("place", en("thank/V for/I Geneva/P", { ...at("Geneva", "switzerland", "geneva"), act: "thank" }), en("meet/V in/I Istanbul/P", at("Istanbul", "turkey", "istanbul")))).toBeNull()
  })

  test("the other side's words told with reserve: a word of reserve, or theirs in quotation marks", () => {
    expect(held("distanced", en("the/D raid/N on/I the/D coast/N", { roots: [key("en", "raid")] }), en("the/D alleged/A raid/N"))?.[1]).toBe("alleged raid")
    expect(held("distanced", ru("провокация/N у/I берега/N", { roots: [key("ru", "провокация")] }), ru("якобы/B провокация/N"))?.[1]).toBe("якобы провокация")
    expect(held("distanced", uk("навчання/N біля/I берега/N", { roots: [key("uk", "навчання")] }), uk("так/B звані/A навчання/N"))).not.toBeNull()
    expect(held("distanced", en("the/D raid/N", { roots: [key("en", "raid")] }), en("the/D ‘/U _raid/N _’/U of/I May/P"))).not.toBeNull()
    expect(held("distanced", en("the/D raid/N", { roots: [key("en", "raid")] }), en("the/D raid/N"))).toBeNull()
    expect(held("distanced", en("the/D raid/N", { roots: [key("en", "raid")] }), en("the/D alleged/A harvest/N"))).toBeNull()
    expect(held("distanced", en("the/D raid/N", { roots: [key("en", "raid")], side: "Norland" }), en("the/D alleged/A raid/N", { side: "Norland" }))).toBeNull()
  })

  test("a condition that only one names, of what is promised or agreed; a threat has its condition by nature", () => {
    expect(held("condition", en("open/V ports/N if/S patrols/N end/V", { act: "promise" }), en("open/V ports/N", { act: "promise" }))).toEqual(["if", "open ports"])
    expect(held("condition", ru("открыть/V порты/N при/I условии/N перемирия/N", { act: "ready" }), en("open/V ports/N", { act: "promise" }))).toEqual(["при условии", "open ports"])
    expect(held("condition", uk("відкрити/V порти/N якщо/S буде/X тиша/N", { act: "agree" }), uk("відкрити/V порти/N", { act: "agree" }))).toEqual(["якщо", "відкрити порти"])
    expect(held("condition", en("answer/V if/S patrols/N go/V on/I", { act: "threaten" }), en("an/D answer/N", { act: "state" }))).toBeNull()
  })
})

describe("differences of acts and names", () => {
  test("another name of one family, in any language", () => {
    expect(held("naming", en("the/D invasion/N"), en("the/D crisis/N"))).toEqual(["invasion", "crisis"])
    expect(held("naming", en("the/D invasion/N of/I the/D coast/N"), ru("кризис/N на/I побережье/N"))).toEqual(["invasion", "кризис"])
    expect(held("naming", uk("загарбання/N острова/N"), ru("освобождение/N острова/N"))).toEqual(["загарбання", "освобождение"])
    expect(held("naming", en("the/D conflict/N"), ru("конфликт/N"))).toBeNull()
  })

  test("a thing that is called by another proper name", () => {
    expect(held("naming", en("the/D Lausanne/P/Lausanne format/N"), en("the/D Harbour/P/Harbour effort/N"))).toEqual(["Lausanne format", "Harbour effort"])
    expect(held("naming", en("the/D Velt/P/Velt plan/N"), ru("Бруновский/A/бруновский план/N"))).toEqual(["Velt plan", "Бруновский план"])
    expect(held("naming", uk("Лозаннський/A/лозаннський процес/N"), en("the/D Harbour/P/Harbour process/N"))).not.toBeNull()
    expect(held("naming", en("the/D Lausanne/P/Lausanne format/N"), en("the/D Lausanne/P/Lausanne process/N"))).toBeNull()
  })

  test("for it and against it are positions, no contradiction", () => {
    expect(held("opposed", en("a/D truce/N", { act: "urge" }), en("a/D truce/N", { act: "oppose" }))).toEqual(["a truce", "a truce"])
    expect(held("opposed", ru("перемирие/N", { act: "refuse" }), en("a/D truce/N", { act: "demand" }))).toEqual(["перемирие", "a truce"])
    expect(held("opposed", uk("тиша/N", { act: "support" }), ru("перемирие/N", { act: "oppose" }))).not.toBeNull()
    expect(held("opposed", en("a/D truce/N", { act: "urge", side: "Norland" }), en("a/D truce/N", { act: "oppose", side: "Norland" }))).toBeNull()
    expect(held("opposed", en("a/D truce/N", { act: "urge" }), en("a/D truce/N", { act: "oppose", negated: true }))).toBeNull()
  })

  test("what one gives the other thanks for", () => {
    expect(held("thanked", en("support/N for/I the/D coast/N", { act: "support" }), en("support/N", { act: "thank" }))).toEqual(["support for the coast", "support"])
    expect(held("thanked", en("grain/N", { act: "promise" }), ru("зерно/N", { act: "thank" }))).toEqual(["grain", "зерно"])
    expect(held("thanked", uk("допомогу/N", { act: "welcome" }), ru("помощь/N", { act: "announce" }))).toEqual(["допомогу", "помощь"])
    expect(held("thanked", en("grain/N", { act: "demand" }), en("grain/N", { act: "thank" }))).toBeNull()
  })

  test("agreed, proposed, discussed", () => {
    expect(held("agreed-or-discussed", en("a/D swap/N", { act: "agree" }), ru("обмен/N", { act: "discuss" }))).toEqual(["a swap", "обмен"])
    expect(held("agreed-or-discussed", uk("обмін/N", { act: "propose" }), en("a/D swap/N", { act: "task" }))).toEqual(["обмін", "a swap"])
    expect(held("proposed-or-discussed", en("a/D swap/N", { act: "propose" }), uk("обмін/N", { act: "discuss" }))).toEqual(["a swap", "обмін"])
    expect(held("proposed-or-discussed", ru("обмен/N", { act: "discuss" }), ru("обмен/N", { act: "demand" }))).toEqual(["обмен", "обмен"])
    expect(held("agreed-or-discussed", en("a/D swap/N", { act: "agree" }), en("a/D swap/N", { act: "discuss", ownVoice: true }))).toBeNull()
    expect(held("proposed-or-discussed", en("a/D swap/N", { act: "propose" }), en("a/D swap/N", { act: "agree" }))).toBeNull()
  })

  test("each tells its own position, or one tells only that it was talked about", () => {
    expect(held("own-positions", en("ports/N must/V open/V", { act: "stress" }), ru("порты/N", { act: "warn" }))).not.toBeNull()
    expect(held("own-positions", uk("порти/N", { act: "demand" }), en("ports/N", { ownVoice: true }))).not.toBeNull()
    expect(held("own-positions", ru("порты/N", { told: "Norland", side: "Sudmark" }), uk("порти/N", { told: "Sudmark", side: "Sudmark" }))).toBeNull()
    expect(held("own-positions", en("ports/N", { act: "discuss" }), en("ports/N"))).toBeNull()
    expect(held("same-position", en("the/D exchange/N", { act: "support" }), ru("обмен/N", { act: "support" }))).not.toBeNull()
    expect(held("same-position", en("the/D exchange/N", { act: "support", roots: ["obmen", "plenn", "ranen"] }), ru("обмен/N", { act: "support", roots: ["obmen"] }))).toBeNull()
    expect(held("position-told", ru("порты/N", { act: "discuss" }), en("the/D ports/N", { act: "concern" }))).not.toBeNull()
    expect(held("position-told", en("ports/N", { act: "discuss" }), uk("порти/N", { act: "discuss" }))).toBeNull()
    expect(held("position-told", en("ports/N", { act: "discuss" }), uk("порти/N", { act: "agree" }))).toBeNull()
  })

  test("what an account tells by itself is neither harder nor softer, and nobody's act", () => {
    expect(held("strength", en("patrols/N", { act: "condemn" }), en("patrols/N", { act: "concern" }))).not.toBeNull()
    expect(held("strength", ru("патрули/N", { act: "demand" }), en("patrols/N", { act: "request" }))).not.toBeNull()
    expect(held("who-acts", uk("порти/N"), en("ports/N"))).toEqual(["Norland", "Sudmark"])
    expect(held("strength", en("patrols/N", { act: "condemn" }), en("patrols/N", { ownVoice: true }))).toBeNull()
    expect(held("who-acts", en("ports/N"), en("ports/N", { ownVoice: true }))).toBeNull()
  })
})

describe("a yes and a no", () => {
  test("talked about and not talked about", () => {
    expect(held("not-discussed", en("the/D gunboat/N incident/N", { act: "discuss" }), en("the/D gunboat/N incident/N", { act: "discuss", negated: true }))).not.toBeNull()
    expect(held("not-discussed", ru("вывод/N/вывод катеров/N/катер", { act: "demand" }), ru("вывод/N/вывод катеров/N/катер", { act: "discuss", negated: true }))).not.toBeNull()
    expect(held("not-discussed", uk("обмін/N/обмін моряків/N/моряк", { act: "discuss", negated: true }), uk("обмін/N/обмін моряків/N/моряк", { act: "agree" }))).not.toBeNull()
    expect(held("not-discussed", en("the/D gunboat/N incident/N", { act: "discuss", negated: true }), en("the/D gunboat/N incident/N", { act: "discuss", negated: true }))).toBeNull()
    expect(held("not-discussed", en("the/D gunboat/N incident/N", { act: "discuss" }), en("fishery/N quotas/N", { act: "discuss", negated: true }))).toBeNull()
  })

  test("one side's words as the other tells them, which their own side denies", () => {
    const told = { told: "Norland", side: "Sudmark" }
    const own = { told: "Sudmark", side: "Sudmark" }
    expect(held("relayed-denied", en("a/D ban/N on/I trawlers/N", { act: "propose", ...told }), en("a/D ban/N on/I trawlers/N", { act: "deny", ...own }))).toEqual(["a ban on trawlers", "a ban on trawlers"])
    expect(held("relayed-denied", ru("вывод/N катеров/N", { act: "promise", ...told }), ru("вывод/N катеров/N", { act: "promise", negated: true, ...own }))).not.toBeNull()
    expect(held("relayed-denied", uk("обмін/N моряків/N", { act: "request", ...told }), uk("обмін/N моряків/N", { act: "discuss", negated: true, ...own }))).not.toBeNull()
    expect(held("relayed-denied", en("a/D ban/N on/I trawlers/N", { act: "propose", ...told }), en("a/D ban/N on/I trawlers/N", { act: "propose", ...own }))).toBeNull()
    expect(held("relayed-denied", en("a/D ban/N on/I trawlers/N", { act: "propose", ...told }), en("a/D ban/N on/I trawlers/N", { act: "deny", told: "Sudmark", side: "Norland" }))).toBeNull()
    expect(held("relayed-denied", en("a/D ban/N on/I trawlers/N", { act: "oppose", ...told }), en("a/D ban/N on/I trawlers/N", { act: "deny", ...own }))).toBeNull()
  })

  test("agreed or promised, and told that it was not; what is left open or only leads to it is no denial", () => {
    const passage = { act: "agree" as const, side: "Norland", told: "Norland", roots: ["passag", "trawl"] }
    const none = { side: "Sudmark", told: "Sudmark", roots: ["passag", "trawl"] }
    expect(held("not-agreed", en("to/T open/V the/D passage/N for/I trawlers/N", passage), en("no/D/no agreement/N on/I the/D passage/N of/I trawlers/N was/X reached/V/reach", none))).not.toBeNull()
    expect(held("not-agreed", en("to/T open/V the/D passage/N for/I trawlers/N", passage), ru("проход/N траулеров/N", { act: "agree", negated: true, ...none, side: "Norland" }))).not.toBeNull()
    expect(held("not-agreed", uk("відкрити/V прохід/N траулерам/N", passage), ru("решение/N о/I проходе/N траулеров/N не/T принималось/V", { ownVoice: true, ...none }))).not.toBeNull()
    expect(held("not-agreed", ru("открыть/V проход/N траулерам/N", { ...passage, side: "Sudmark" }), en("to/T open/V the/D passage/N for/I trawlers/N", { act: "refuse", ...none }))).not.toBeNull()
    expect(held("not-agreed", en("to/T continue/V talks/N on/I the/D passage/N of/I trawlers/N", passage), en("no/D/no agreement/N on/I the/D passage/N of/I trawlers/N was/X reached/V/reach", none))).toBeNull()
    expect(held("not-agreed", en("to/T open/V the/D passage/N for/I trawlers/N", passage), en("the/D sides/N were/X unable/A to/T agree/V on/I the/D passage/N of/I trawlers/N", none))).not.toBeNull()
    expect(held("not-agreed", en("to/T open/V the/D passage/N for/I trawlers/N", passage), ru("договориться/V о/I проходе/N траулеров/N не/T удалось/V", { ownVoice: true, ...none }))).not.toBeNull()
    expect(held("not-agreed", en("to/T open/V the/D passage/N for/I trawlers/N", passage), uk("погодити/V прохід/N траулерів/N сторони/N не/T змогли/V", { ownVoice: true, ...none }))).not.toBeNull()
    expect(held("not-agreed", ru("возобновить/V проход/N траулеров/N", passage), ru("стороны/N не/T пришли/V к/I согласию/N о/I проходе/N траулеров/N", { ownVoice: true, ...none }))).not.toBeNull()
    expect(held("not-agreed", en("to/T open/V the/D passage/N for/I trawlers/N", passage), en("to/T open/V the/D passage/N for/I trawlers/N", { act: "promise", negated: true, ...none }))).toBeNull()
    expect(held("not-agreed", en("to/T open/V the/D passage/N for/I trawlers/N", passage), en("no/D/no agreement/N on/I sheep/N was/X reached/V/reach", { ...none, roots: ["sheep"] }))).toBeNull()
    expect(held("not-agreed", en("to/T open/V the/D passage/N for/I trawlers/N", passage), en("no/D/no agreement/N on/I the/D passage/N of/I all/D/all trawlers/N was/X reached/V/reach", none))).toBeNull()
    expect(held("not-agreed", en("to/T open/V the/D passage/N for/I trawlers/N", passage), uk("прохід/N траулерів/N", { act: "agree", negated: true, ...none, side: "Norland" }), 0.5)).toBeNull()
  })

  test("raised, and told in whole words that it did not come up", () => {
    expect(held("not-discussed", en("the/D reef/N question/N", { act: "propose", roots: ["reef", "quest"] }), en("the/D reef/N question/N did/X not/T/not come/V up/B", { roots: ["reef", "quest"] }))).not.toBeNull()
    expect(held("not-discussed", ru("вопрос/N рифа/N", { act: "discuss", roots: ["rif"] }), ru("о/I рифе/N речи/N не/T было/X", { roots: ["rif"] }))).not.toBeNull()
    expect(held("not-discussed", en("the/D reef/N", { act: "discuss", roots: ["rif"] }), uk("про/I риф/N не/T йшлося/V", { roots: ["rif"] }))).not.toBeNull()
    expect(held("not-discussed", en("the/D reef/N", { act: "discuss", roots: ["rif"] }), uk("про/I риф/N не/T забули/V", { roots: ["rif"] }))).toBeNull()
  })

  test("a yes and a no that leave something open are a difference", () => {
    expect(held("yes-and-no", en("to/T open/V the/D passage/N", { act: "agree" }), ru("проход/N", { act: "agree", negated: true }))).not.toBeNull()
    expect(held("yes-and-no", uk("відкрити/V прохід/N", { act: "promise" }), en("no/D/no promise/N on/I the/D passage/N was/X made/V/make"))).not.toBeNull()
    expect(held("yes-and-no", en("to/T open/V the/D passage/N", { act: "agree" }), en("the/D passage/N", { act: "agree" }))).toBeNull()
  })

  test("what is only looked into is weaker than the thing itself", () => {
    expect(held("strength", en("to/T explore/V a/D ferry/N line/N", { act: "agree", side: "" }), en("to/T open/V a/D ferry/N line/N", { act: "agree", side: "" }))).not.toBeNull()
    expect(held("strength", ru("изучить/V строительство/N моста/N", { act: "agree" }), ru("строительство/N моста/N", { act: "agree" }))).not.toBeNull()
    expect(held("strength", uk("розглянути/V продаж/N суден/N", { act: "promise" }), en("to/T sell/V ships/N/ship", { act: "promise" }))).not.toBeNull()
    expect(held("strength", en("to/T explore/V a/D ferry/N line/N", { act: "agree" }), en("to/T study/V a/D ferry/N line/N", { act: "agree" }))).toBeNull()
    expect(held("strength", en("to/T explore/V a/D ferry/N line/N", { act: "agree" }), en("to/T open/V a/D ferry/N line/N", { act: "agree" }), 0.5)).toBeNull()
  })

  test("the same proposition, affirmed and negated; a word or two are no proposition", () => {
    const yes = "the/D lighthouse/N was/X shelled/V/shell from/I the/D harbour/N island/N"
    expect(held("yes-no", en(yes), en("the/D lighthouse/N was/X not/T/not shelled/V/shell from/I the/D harbour/N island/N"))).not.toBeNull()
    expect(held("yes-no", ru("маяк/N острова/N обстреляли/V"), ru("маяк/N острова/N не/T обстреляли/V"))).not.toBeNull()
    expect(held("yes-no", uk("порт/N затоки/N закрили/V"), uk("порт/N затоки/N не/T закрили/V"))).not.toBeNull()
    expect(held("yes-no", en("the/D road/N"), en("no/D/no road/N"))).toBeNull()
    expect(held("yes-no", en(`${yes} last/A year/N`), en("the/D lighthouse/N was/X not/T/not shelled/V/shell from/I the/D harbour/N island/N this/D year/N"))).toBeNull()
    expect(held("yes-no", ru("маяк/N острова/N гавани/N обстреляли/V вчера/B"), ru("маяк/N острова/N гавани/N не/T обстреляли/V сегодня/B"))).toBeNull()
    expect(held("yes-no", uk("порт/N затоки/N закрили/V"), uk("порт/N затоки/N остаточно/B не/T закрили/V"))).toBeNull()
    expect(held("yes-no", en("a/D truce/N on/I the/D coast/N follows/V the/D exchange/N"), en("no/D/no truce/N on/I the/D coast/N without/I/without the/D exchange/N"))).toBeNull()
    const gas = { roots: ["gas", "kontr"], of: "Sudmark" }
    expect(held("yes-no", en("Sudmark/P would/X/would extend/V the/D gas/N contract/N", gas), uk("Судмарк/P не/T продовжить/V газовий/A контракт/N", gas))).not.toBeNull()
    expect(held("yes-no", en("Sudmark/P would/X/would extend/V the/D gas/N contract/N", gas), uk("Судмарк/P не/T продовжить/V газовий/A контракт/N", { ...gas, of: "Norland" }))).toBeNull()
    expect(held("yes-no", en("Sudmark/P would/X/would extend/V the/D gas/N contract/N", gas), uk("Судмарк/P поки/B не/T продовжить/V газовий/A контракт/N", gas))).toBeNull()
    expect(held("yes-no", en(yes), en("the/D lighthouse/N was/X not/T/not only/B/only shelled/V/shell from/I the/D harbour/N island/N"))).toBeNull()
    expect(held("yes-no", en("the/D farms/N buy/V gas/N from/I the/D coast/N"), en("if/S no/D/no gas/N from/I the/D coast/N comes/V farms/N cannot/V buy/V"))).toBeNull()
  })
})

test("every rule tells why in every language", () => {
  for (const pack of packs.values()) expect([...RULES.keys()].filter((name) => !(name in pack.phrasing.whys))).toEqual([])
  const keys = [...packs.values()].map((pack) => Object.keys(pack.phrasing.whys).sort())
  expect(keys.every((own) => own.join() === keys[0]!.join())).toBe(true)
})
