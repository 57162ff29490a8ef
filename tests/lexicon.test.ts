import { describe, expect, it } from "vitest"
import { packs } from "../src/languages/all.ts"
import type { Cue, CueRules } from "../src/languages/parts/cues.ts"
import { cueRules, parseCues, topicWords } from "../src/languages/parts/lexicon.ts"
import { ACTS, TOPICS } from "../src/model/statement.ts"

const LEAST_LEMMAS = 350
const LEAST_TERMS = 12

const slotText = (cue: Cue): string => cue.slots.map((s) => `${s.kind}(${s.prepositions.join(":")}${s.case ?? ""})=${s.role}`).join(" ")
const keyOf = (cue: Cue): string => [cue.lemma, cue.upos, cue.with.join(","), cue.support.join(","), slotText(cue), cue.objects.join(",")].join(" | ")
const find = (rules: CueRules, lemma: string, ...extra: readonly string[]): readonly Cue[] =>
  rules.cues.filter((cue) => cue.lemma === lemma && cue.with.join() === extra.join())
const first = (rules: CueRules, lemma: string, kind: string, ...extra: readonly string[]): string | undefined =>
  find(rules, lemma, ...extra).find((cue) => cue.slots.some((s) => s.role === "content" && (s.kind === kind || s.prepositions.includes(kind))))?.act

const texts = { sources: "", hearsay: "", intensifiers: "", hedges: "", negators: "", carriers: "", unreal: "", complementisers: "", contentActs: "", speakerNouns: "" }

describe("the notation", () => {
  it("reads lemmas, class, act, slots and marks", () => {
    const [say, speak] = parseCues(["@give make issue\n# heading\nsay|speak VERB state clause to:with=addressee +with:out +support:@give,do +joint +weak +object:plan,idea +barring:line"])
    expect(say).toEqual({
      lemma: "say", upos: "VERB", act: "state", with: ["out"], support: ["make", "issue", "do"], joint: true, weak: true, objects: ["plan", "idea"], barring: ["line"],
      slots: [
        { kind: "clause", prepositions: [], case: null, role: "content" },
        { kind: "prep", prepositions: ["to", "with"], case: null, role: "addressee" },
      ],
    })
    expect(speak?.lemma).toBe("speak")
  })

  it("adds the variants of a preposition and spells out a named run of slots", () => {
    const [cue] = parseCues(["= о об\n%topic о+loc про+acc\nспор NOUN discuss %topic dat"])
    expect(cue && slotText(cue)).toBe("prep(о:обloc)=content prep(проacc)=content case(dat)=content")
  })

  it.each([
    "say VERB shout clause", "say ADVERB state clause", "say VERB state +loud", "say VERB state obj=victim", "say VERB state about+nom", "say VERB state clause +support:@none",
  ])("refuses %j and quotes it", (line) => {
    expect(() => parseCues([line])).toThrow(line)
  })

  it("refuses an unknown topic and a term without words", () => {
    expect(() => topicWords("gardening: rose 2").terms).toThrow("gardening")
    expect(() => topicWords("space: moon 2, 3").terms).toThrow("without words")
  })

  it("parses nothing before it is asked", () => {
    const rules = cueRules({ ...texts, cues: ["say VERB shout"], contentActs: "name state > shout" })
    expect(rules.sources).toEqual([])
    expect(() => rules.cues).toThrow("shout")
    expect(() => rules.contentActs).toThrow("shout")
  })

  it("parses once", () => {
    const rules = cueRules({ ...texts, cues: ["say VERB state clause"] })
    expect(rules.cues).toBe(rules.cues)
  })

  it("reads what a content makes of a cue", () => {
    const rules = cueRules({ ...texts, cues: [], contentActs: "hope predict,state > request other cues:hope head:help|give with:will" })
    expect(rules.contentActs).toEqual([
      { name: "hope", from: ["predict", "state"], act: "request", own: false, other: true, cues: new Set(["hope"]), head: new Set(["help", "give"]), dependants: new Set(["will"]) },
    ])
  })
})

describe.each([...packs.values()])("$name", (pack) => {
  const { cues, topics } = pack

  it("has a lexicon of some size and no entry twice", () => {
    const keys = cues.cues.map(keyOf)
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
    expect(new Set(cues.cues.map((cue) => cue.lemma)).size).toBeGreaterThanOrEqual(LEAST_LEMMAS)
  })

  it("has a cue for every act", () => {
    const covered = new Set(cues.cues.map((cue) => cue.act))
    expect(ACTS.filter((act) => !covered.has(act))).toEqual([])
  })

  it("gives every cue a place for its content", () => {
    expect(cues.cues.filter((cue) => !cue.slots.some((s) => s.role === "content")).map((cue) => cue.lemma)).toEqual([])
  })

  it("writes lemmas without capitals and joins words by _", () => {
    const words = cues.cues.flatMap((cue) => [cue.lemma, ...cue.with, ...cue.support, ...cue.slots.flatMap((s) => s.prepositions)])
    expect(words.filter((word) => word !== word.toLowerCase() || !/^[\p{L}'_-]+$/u.test(word))).toEqual([])
  })

  it("takes no slot's name for a preposition", () => {
    const prepositions = cues.cues.flatMap((cue) => cue.slots.flatMap((s) => s.prepositions))
    expect(prepositions.filter((word) => /^(clause|inf|quote|obj|iobj|ger|subj|pred|comp|that)$/.test(word))).toEqual([])
  })

  it("gives support verbs to nouns only", () => {
    expect(cues.cues.filter((cue) => cue.support.length && cue.upos !== "NOUN").map((cue) => cue.lemma)).toEqual([])
  })

  it("names acts that lead on to another in what the content makes of a cue", () => {
    expect(cues.contentActs.length).toBeGreaterThan(15)
    // a rule from one act to itself is a guard: it keeps the act from the rules below it
    const guards = (rule: (typeof cues.contentActs)[number]): boolean => rule.from.length === 1 && rule.from[0] === rule.act
    for (const rule of cues.contentActs) if (!guards(rule)) expect(rule.from, rule.name).not.toContain(rule.act)
    expect(new Set(cues.contentActs.map((rule) => rule.name)).size).toBe(cues.contentActs.length)
  })

  it("has source phrases, negators, carriers, complementisers, intensifiers, hedges and hearsay", () => {
    for (const set of [cues.negators, cues.carriers, cues.unreal, cues.complementisers, cues.intensifiers, cues.hedges, cues.hearsay, cues.speakerNouns])
      expect(set.size).toBeGreaterThan(3)
    expect(cues.sources.length).toBeGreaterThanOrEqual(10)
  })

  it("counts no word among intensifiers and hedges", () => {
    expect([...cues.intensifiers].filter((word) => cues.hedges.has(word))).toEqual([])
  })

  it("has words for every topic, none twice", () => {
    expect(TOPICS.filter((topic) => !topics.terms.has(topic))).toEqual([])
    for (const [topic, terms] of topics.terms) {
      const lines = terms.map((term) => term.lemmas.join(" "))
      expect(lines.length, topic).toBeGreaterThanOrEqual(LEAST_TERMS)
      expect(lines.filter((line, i) => lines.indexOf(line) !== i), topic).toEqual([])
      expect(terms.some((term) => term.weight > 1), topic).toBe(true)
    }
  })

  it("has prefixes long enough to be looked up by three letters", () => {
    const prefixes = [...topics.terms.values()].flat().map((term) => term.lemmas[0] ?? "")
    expect(prefixes.filter((word) => word === "" || (word.endsWith("*") && word.length < 4))).toEqual([])
  })
})

const rulesOf = (code: string): CueRules => [...packs.values()].find((pack) => pack.code === code)!.cues

describe("frames", () => {
  it("tells the senses of an English word by its frame", () => {
    const en = rulesOf("en")
    expect(first(en, "tell", "inf")).toBe("urge")
    expect(first(en, "tell", "clause")).toBe("state")
    expect(first(en, "call", "inf", "on")).toBe("urge")
    expect(first(en, "call", "for", "for")).toBe("urge")
    expect(first(en, "call", "comp")).toBe("assess")
    expect(first(en, "ask", "inf")).toBe("request")
    expect(first(en, "ask", "clause")).toBe("ask")
    expect(first(en, "commitment", "inf")).toBe("promise")
    expect(first(en, "commitment", "to")).toBe("support")
    expect(first(en, "insist", "on", "on")).toBe("demand")
    expect(first(en, "make", "clause", "clear")).toBe("stress")
    expect(find(en, "speak", "about").map((cue) => [cue.act, cue.joint])).toEqual([["discuss", true], ["state", false]])
    expect(find(en, "concern").some((cue) => ["express", "voice", "convey", "raise", "share", "reiterate"].every((verb) => cue.support.includes(verb)))).toBe(true)
  })

  it("tells the senses of a Russian word by its frame", () => {
    const ru = rulesOf("ru")
    expect(first(ru, "обвинить", "в")).toBe("accuse")
    expect(first(ru, "договориться", "inf")).toBe("agree")
    expect(find(ru, "назвать").find((cue) => cue.slots.some((s) => s.case === "ins"))?.act).toBe("assess")
    expect(first(ru, "выступить", "против")).toBe("oppose")
    expect(first(ru, "выступить", "за")).toBe("support")
    expect(first(ru, "настаивать", "на")).toBe("demand")
    expect(find(ru, "оценка", "высокий")[0]?.act).toBe("welcome")
    expect(first(ru, "обсуждаться", "subj")).toBe("discuss")
    expect(find(ru, "озабоченность")[0]?.support).toEqual(expect.arrayContaining(["выразить", "высказать", "подчеркнуть"]))
  })

  it("tells the senses of a Ukrainian word by its frame", () => {
    const uk = rulesOf("uk")
    expect(first(uk, "йтися", "про")).toBe("discuss")
    expect(first(uk, "звинуватити", "у")).toBe("accuse")
    expect(first(uk, "домовитися", "про")).toBe("agree")
    expect(first(uk, "закликати", "до")).toBe("urge")
    expect(first(uk, "погрожувати", "inf")).toBe("threaten")
    expect(first(uk, "доручити", "inf")).toBe("task")
    expect(find(uk, "стурбованість")[0]?.support).toEqual(expect.arrayContaining(["висловити", "висловлювати"]))
  })
})
