import { describe, expect, test } from "vitest"
import { packs } from "../src/languages/all.ts"
import { gazetteerOf, longestMatch } from "../src/annotate/mentions/gazetteer.ts"
import { keysOf } from "../src/annotate/mentions/keys.ts"

const world = packs.get("en")!.names.world()

const found = (language: string, phrase: string): readonly string[] => {
  const { names } = packs.get(language)!
  const forms = phrase.split(" ")
  const match = longestMatch(gazetteerOf(names), forms, forms.map((form) => keysOf(form, form, names)), 0)
  return match && match.to === forms.length ? match.entries.map((entry) => entry.id) : []
}

describe("facts of the world", () => {
  test("states, people, organisations and outlets are many", () => {
    expect(world.states.size).toBeGreaterThan(210)
    expect(world.people.size).toBeGreaterThan(600)
    const kinds = [...world.organisations.values()].map((o) => o.kind)
    expect(kinds.filter((kind) => kind === "organisation").length).toBeGreaterThan(130)
    expect(kinds.filter((kind) => kind === "media").length).toBeGreaterThan(60)
  })

  test("every side is a state, a bloc, an organisation or the media", () => {
    const sides = new Set([...[...world.states.values()].map((s) => s.name), ...[...world.organisations.values()].map((o) => o.name), "media"])
    for (const person of world.people.values()) expect(sides, person.name).toContain(person.side)
    for (const organisation of world.organisations.values()) expect(sides, organisation.name).toContain(organisation.side)
  })

  test("offices end after they begin", () => {
    for (const person of world.people.values()) for (const office of person.offices) expect(office.to, `${person.name} ${office.kind}`).toBeGreaterThanOrEqual(office.from)
  })

  test("Wikidata ids name one thing each", () => {
    const ids = [...world.states.values(), ...world.people.values(), ...world.organisations.values()].map((f) => f.wikidata).filter((id) => id !== null)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
    for (const id of ids) expect(id).toMatch(/^Q\d+$/)
  })

  test("bodies with names of their own are organisations of that state", () => {
    for (const [key, id] of world.bodies) {
      expect(world.stateNamed.has(key.split("/")[0]!), key).toBe(true)
      expect(world.organisations.has(id), id).toBe(true)
    }
    for (const id of world.seats.keys()) expect(world.organisations.has(id), id).toBe(true)
  })
})

describe.each([...packs.keys()])("names in %s", (language) => {
  const { names } = packs.get(language)!

  test("every state and every person has one", () => {
    for (const id of [...world.states.keys(), ...world.people.keys()]) expect(names.nameOf(id), id).toBeTruthy()
  })

  test("no name belongs to nobody", () => {
    for (const id of names.entities().keys()) expect(world.states.has(id) || world.people.has(id) || world.organisations.has(id), id).toBe(true)
  })

  test("every name of a person is found again", () => {
    for (const id of world.people.keys()) {
      const phrase = names.nameOf(id)!.replace(/-/g, language === "en" ? " - " : "-").replaceAll("'s ", " 's ")
      expect(found(language, phrase), phrase).toContain(id)
    }
  })

  test("every name of a state is found again", () => {
    for (const id of world.states.keys()) {
      const phrase = names.nameOf(id)!.replace(/-/g, language === "en" ? " - " : "-").replaceAll("'s ", " 's ")
      expect(found(language, phrase), phrase).toContain(id)
    }
  })
})

describe("names in every case, though the lemma is wrong", () => {
  test.each([
    ["ru", "Владимира Путина", "vladimir-putin"], ["ru", "Владимиру Путину", "vladimir-putin"], ["ru", "Владимиром Путиным", "vladimir-putin"], ["ru", "Путине", "vladimir-putin"],
    ["ru", "Зеленского", "volodymyr-zelenskyy"], ["ru", "Зеленским", "volodymyr-zelenskyy"], ["ru", "Сергею Лаврову", "sergey-lavrov"], ["ru", "Дмитрием Песковым", "dmitry-peskov"],
    ["ru", "Меркель", "angela-merkel"], ["ru", "Обамой", "barack-obama"], ["ru", "Китаем", "china"], ["ru", "Китая", "china"], ["ru", "Соединенных Штатов", "united-states"],
    ["ru", "Великобритании", "united-kingdom"], ["ru", "Грузией", "georgia"], ["ru", "Эмманюэлем Макроном", "emmanuel-macron"], ["ru", "Белом доме", "white-house"], ["ru", "Кремлём", "kremlin"],
    ["uk", "Володимиром Зеленським", "volodymyr-zelenskyy"], ["uk", "Путіну", "vladimir-putin"], ["uk", "Байденові", "joe-biden"], ["uk", "Сергієм Лавровим", "sergey-lavrov"],
    ["uk", "Андрія Єрмака", "andriy-yermak"], ["uk", "Дмитра Кулеби", "dmytro-kuleba"], ["uk", "Туреччиною", "turkey"], ["uk", "Сполученими Штатами", "united-states"],
    ["uk", "Німеччини", "germany"], ["uk", "Кремлем", "kremlin"], ["uk", "Верховною Радою", "verkhovna-rada"], ["uk", "Європейським Союзом", "european-union"],
    ["en", "ZELENSKYY", "volodymyr-zelenskyy"], ["en", "Erdoğan", "recep-tayyip-erdogan"], ["en", "U.K.", "united-kingdom"], ["en", "Joseph R. Biden , Jr.", "joe-biden"],
  ])("%s %s", (language, phrase, id) => expect(found(language, phrase)).toContain(id))

  test.each([["en", "us"], ["ru", "белом доме"], ["en", "may"], ["uk", "сша"], ["ru", "Минские"], ["ru", "Минских"], ["uk", "Мінських"], ["ru", "Аман"]])("%s %s is no name", (language, phrase) => {
    const { names } = packs.get(language)!
    const entities = found(language, phrase).filter((id) => names.entities().has(id))
    expect(entities).toEqual([])
  })
})

describe("Latin letters", () => {
  test.each([
    ["ru", "Юрий Ельчин", "Yury Yelchin"], ["ru", "Жуковский", "Zhukovsky"], ["ru", "Щербакова", "Shcherbakova"], ["ru", "Алёхин", "Alyokhin"],
    ["uk", "Юрій Згурський", "Yurii Zghurskyi"], ["uk", "Євген Їжакевич", "Yevhen Yizhakevych"], ["uk", "Мар'яна Щур", "Mariana Shchur"],
  ])("%s %s → %s", (language, name, latin) => expect(packs.get(language)!.names.romanise(name)).toBe(latin))
})
