import { describe, expect, it } from "vitest"
import { mendLemmas } from "../src/annotate/lemmas.ts"
import { packs } from "../src/languages/all.ts"
import type { Sentence } from "../src/model/annotation.ts"

const lemmas = (code: "en" | "ru" | "uk", upos: string, form: string): readonly string[] => packs.get(code)!.forms.lemmas(form, upos)

describe("forms of the reporting words", () => {
  it.each([
    ["said", "say"], ["stressed", "stress"], ["denies", "deny"], ["admitted", "admit"], ["agreeing", "agree"], ["told", "tell"], ["emphasised", "emphasise"], ["spoke", "speak"],
  ])("English %s is of %s", (form, lemma) => expect(lemmas("en", "VERB", form)).toContain(lemma))

  it.each([
    ["заявила", "заявить"], ["подчёркнута", "подчеркнуть"], ["обсуждены", "обсудить"], ["советует", "советовать"], ["пишет", "писать"], ["передаёт", "передавать"],
    ["призовёт", "призвать"], ["договорились", "договориться"], ["обвинив", "обвинить"], ["ссылаясь", "ссылаться"], ["отметившего", "отметить"], ["озвученное", "озвучить"], ["шла", "идти"],
    ["опроверг", "опровергнуть"], ["отвергли", "отвергнуть"], ["предостерёг", "предостеречь"], ["поддержит", "поддержать"], ["сочли", "счесть"], ["сошлётся", "сослаться"],
  ])("Russian %s is of %s", (form, lemma) => expect(lemmas("ru", "VERB", form).map((l) => l.replaceAll("ё", "е"))).toContain(lemma))

  it.each([
    ["заявив", "заявити"], ["каже", "казати"], ["пише", "писати"], ["наголосила", "наголосити"], ["домовилися", "домовитися"], ["домовились", "домовитися"],
    ["йдеться", "йтися"], ["йшлося", "йтися"], ["зобов’язалися", "зобов'язатися"], ["висловлюють", "висловлювати"], ["обговорено", "обговорити"], ["запевнятиме", "запевняти"], ["відповів", "відповісти"],
    ["ішлося", "йтися"], ["застеріг", "застерегти"], ["досягли", "досягти"], ["боїться", "боятися"],
  ])("Ukrainian %s is of %s", (form, lemma) => expect(lemmas("uk", "VERB", form)).toContain(lemma))

  it.each([
    ["ru", "озабоченностью", "озабоченность"], ["ru", "соболезнования", "соболезнование"], ["ru", "оценок", "оценка"], ["uk", "питань", "питання"], ["uk", "надію", "надія"],
    ["uk", "готовності", "готовність"], ["uk", "слів", "слово"], ["en", "concerns", "concern"], ["en", "apologies", "apology"],
  ] as const)("%s: %s is of the noun %s", (code, form, lemma) => expect(lemmas(code, "NOUN", form)).toContain(lemma))

  it("keeps classes apart and knows nothing of other words", () => {
    expect(lemmas("en", "NOUN", "said")).toEqual([])
    expect(lemmas("ru", "VERB", "кошка")).toEqual([])
    expect(lemmas("uk", "PROPN", "Каже")).toEqual([])
    expect(lemmas("en", "VERB", "")).toEqual([])
  })

  it("leaves out forms that are as often of another word", () => {
    expect(lemmas("en", "VERB", "found")).toEqual([])
    expect(lemmas("ru", "VERB", "стоит")).toEqual([])
  })

  it("mends a lemma that contradicts its form, and no other", () => {
    const token = (form: string, lemma: string, upos: string) =>
      ({ start: 0, end: form.length, form, lemma, upos, features: {}, head: -1, relation: "root", multiword: null }) as Sentence["tokens"][number]
    const sentence = { start: 0, end: 9, language: "ru", block: 0, tokens: [token("обсуждены", "обсуждить", "VERB"), token("отмечен", "отметить", "VERB"), token("кошка", "кошк", "NOUN")] } as Sentence
    expect(mendLemmas([sentence], packs)[0]!.tokens.map((t) => t.lemma)).toEqual(["обсудить", "отметить", "кошк"])
    expect(mendLemmas([{ ...sentence, language: "de" as Sentence["language"] }], packs)[0]!.tokens[0]!.lemma).toBe("обсуждить")
  })
})
