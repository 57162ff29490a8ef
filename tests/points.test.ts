import { describe, expect, test } from "vitest"
import { ownVoice } from "../src/attribute/own-voice.ts"
import { durationClaims } from "../src/compare/facts/duration.ts"
import { toneClaims } from "../src/compare/facts/tone.ts"
import { packs } from "../src/languages/all.ts"
import { OWN_VOICE, type Statement } from "../src/model/statement.ts"
import { analysed } from "./support/analysed.ts"

const concepts = (language: string, line: string): readonly string[] =>
  packs.get(language)!.concepts.find(analysed(language, [line]).sentences[0]!.tokens).map(({ concept }) => concept)

describe("concepts", () => {
  test("what three languages call otherwise is one thing", () => {
    expect(concepts("en", "a/D truce/N at/I sea/N")).toContain("ceasefire")
    expect(concepts("ru", "прекращение/N огня/N/огонь на/I море/N")).toContain("ceasefire")
    expect(concepts("uk", "припинення/N вогню/N/вогонь на/I морі/N")).toContain("ceasefire")
  })

  test("the longer term counts, and ё and apostrophes make no difference", () => {
    expect(concepts("en", "the/D nuclear/A power/N plant/N")).toEqual(["nuclear-plant", "energy"])
    expect(concepts("ru", "Чёрное/A/чёрный море/N")).toEqual(concepts("ru", "Черное/A/черный море/N"))
    expect(concepts("uk", "перемир’я/N")).toEqual(concepts("uk", "перемир'я/N"))
  })

  test("weapons are called by their makers' names in every script, and a concentrator masses no troops", () => {
    expect(concepts("ru", "вторая/A/второй система/N Patriot/P")).toContain("air-defence")
    expect(concepts("uk", "друга/A/другий система/N Patriot/P")).toContain("air-defence")
    expect(concepts("uk", "літаки/N/літак F-16/P")).toContain("aircraft")
    expect(concepts("en", "oxygen/N concentrators/N/concentrator")).not.toContain("buildup")
    expect(concepts("en", "the/D concentration/N of/I tanks/N/tank")).toContain("buildup")
  })

  test("words that only begin alike are none", () => {
    expect(concepts("en", "the/D importance/N of/I the/D fundamental/A investigation/N")).toEqual([])
    expect(concepts("ru", "в/I связи/N/связь с/I этим/R")).toEqual([])
    expect(concepts("uk", "поїздка/N")).not.toContain("railway")
  })
})

const account = (language: string, lines: readonly string[], statements: readonly Statement[] = []) => {
  const { document, sentences } = analysed(language, lines)
  return { document, annotation: { sentences, mentions: [], actors: [], problems: [] }, statements, problems: [] }
}

const voice = (language: string, lines: readonly string[], taken: readonly string[] = []): readonly string[] => {
  const { document, annotation } = account(language, lines)
  const statements = taken.map((words): Statement => ({
    id: "s1", speaker: null, actors: [], cue: [], content: [{ start: document.text.indexOf(words), end: document.text.indexOf(words) + words.length }], form: "nominal", act: "state", strength: 2,
    topics: ["other"], about: [], addressee: null, target: null, negated: false, within: null, rule: "test", confidence: 1,
  }))
  const told = ownVoice(document, annotation, statements, packs)
  expect(told.every(({ rule, speaker, cue }) => rule === OWN_VOICE && speaker === null && cue.length === 0)).toBe(true)
  return told.map(({ content: [span] }) => document.text.slice(span!.start, span!.end))
}

describe("what an account tells in its own voice", () => {
  test("sentences that no statement holds, without their full stop", () => {
    expect(voice("en", ["The/D ministers/N signed/V a/D grain/N protocol/N _./U"])).toEqual(["The ministers signed a grain protocol"])
    expect(voice("ru", ["Министры/N подписали/V протокол/N о/I зерне/N _./U"])).toEqual(["Министры подписали протокол о зерне"])
    expect(voice("uk", ["Міністри/N підписали/V протокол/N про/I зерно/N _./U"])).toEqual(["Міністри підписали протокол про зерно"])
  })

  test("not what statements hold, nor questions, nor a greeting", () => {
    expect(voice("en", ["Velt/P praised/V the/D grain/N protocol/N of/I the/D ports/N _./U"], ["the grain protocol of the ports"])).toEqual([])
    expect(voice("en", ["Did/X the/D ministers/N sign/V the/D protocol/N _?/U"])).toEqual([])
    expect(voice("en", ["Good/A evening/N _./U"])).toEqual([])
  })
})

const tone = (language: string, line: string): readonly string[] | null => {
  const given = account(language, [line])
  const [claim] = toneClaims(given, 0, packs)
  return claim === undefined ? null : [given.document.text.slice(claim.start, claim.end), ...claim.tones]
}

describe("tone", () => {
  test("words that describe the talks, in each language", () => {
    expect(tone("en", "The/D talks/N took/V place/N in/I a/D frank/A and/C cordial/A atmosphere/N _./U")).toEqual(["frank and cordial", "frank", "cordial"])
    expect(tone("ru", "Беседа/N прошла/V в/I откровенной/A/откровенный и/C деловой/A/деловой обстановке/N/обстановка _./U")).toEqual(["откровенной и деловой", "откровенный", "деловой"])
    expect(tone("uk", "Відбулася/V змістовна/A/змістовний розмова/N _./U")).toEqual(["змістовна", "змістовний"])
  })

  test("not what is said of other things, nor an everyday word alone", () => {
    expect(tone("en", "They/R signed/V a/D frank/A declaration/N _./U")).toBeNull()
    expect(tone("en", "It/R was/X a/D good/A meeting/N _./U")).toBeNull()
    expect(tone("ru", "Подписано/A хорошее/A/хороший соглашение/N _./U")).toBeNull()
  })
})

const lengths = (language: string, line: string): readonly (readonly [string, number])[] => {
  const given = account(language, [line])
  return durationClaims(given, 0, packs).map(({ start, end, value }) => [given.document.text.slice(start, end), value])
}

describe("length", () => {
  test("also of talks that no noun names", () => {
    expect(lengths("en", "The/D two/N chancellors/N spent/V close/R to/I three/M hours/N together/R _./U")).toEqual([["close to three hours", 180]])
    expect(lengths("en", "They/R were/X on/I the/D phone/N for/I 25/M minutes/N _./U")).toEqual([["25 minutes", 25]])
    expect(lengths("ru", "Канцлеры/N общались/V около/I сорока/M минут/N _./U")).toEqual([["около сорока минут", 40]])
    expect(lengths("uk", "Канцлери/N спілкувалися/V понад/I годину/N _./U")).toEqual([["понад годину", 60]])
  })

  test("not of other things", () => {
    expect(lengths("en", "The/D crews/N spent/V three/M hours/N at/I sea/N _./U")).toEqual([])
  })
})
