import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { compare } from "../src/compare/compare.ts"
import { packs } from "../src/languages/all.ts"
import type { Account } from "../src/model/comparison.ts"
import { account, embed, type GivenStatement } from "./support/talk-fixtures.ts"

const run = (accounts: readonly Account[], language = "en") => compare(accounts, { packs, embed, language })

const OPENING = "Anna Velt spoke by telephone with Oskar Brun of Sudmark today."
const ANSWER = "Oskar Brun had a telephone conversation with Anna Velt of Norland."

const north = (text: string, statements: readonly GivenStatement[], more: Partial<Parameters<typeof account>[0]> = {}) =>
  account({ file: "1-north.txt", side: "Norland", published: "2023-04-18", text: `${OPENING} ${text}`, statements, ...more })
const south = (text: string, statements: readonly GivenStatement[], more: Partial<Parameters<typeof account>[0]> = {}) =>
  account({ file: "2-south.txt", side: "Sudmark", published: "2023-04-18", text: `${ANSWER} ${text}`, statements, ...more })

const pointWith = (comparison: ReturnType<typeof run>, words: string) => {
  const found = comparison.points.find((point) => point.statements.some((reference) => {
    const statement = comparison.accounts[reference.account]!.account.statements.find((one) => one.id === reference.id)!
    return statement.content.some((span) => comparison.accounts[reference.account]!.account.document.text.slice(span.start, span.end).includes(words))
  }))
  if (found === undefined) throw new Error(`no point with ${words}`)
  return found
}

describe("relations", () => {
  const quota = "the fishery quota in the eastern strait"

  test("the same act on the same thing is the same", () => {
    const comparison = run([
      north(`The leaders discussed ${quota}.`, [{ speaker: "The leaders", actors: ["anna-velt", "oskar-brun"], cue: "discussed", content: quota, act: "discuss", topics: ["trade"] }]),
      south(`The two leaders discussed ${quota}.`, [{ speaker: "The two leaders", actors: ["anna-velt", "oskar-brun"], cue: "discussed", content: quota, act: "discuss", topics: ["trade"] }]),
    ])
    const point = pointWith(comparison, "fishery")
    expect(point.statements.map((one) => one.account)).toEqual([0, 1])
    expect([point.relation, point.rule]).toEqual(["same", "same-act"])
    expect(point.silent).toEqual([])
  })

  test("agreed against discussed differs", () => {
    const comparison = run([
      north(`The leaders agreed on ${quota}.`, [{ actors: ["anna-velt", "oskar-brun"], cue: "agreed", content: quota, act: "agree", topics: ["trade"] }]),
      south(`The leaders discussed ${quota}.`, [{ actors: ["anna-velt", "oskar-brun"], cue: "discussed", content: quota, act: "discuss", topics: ["trade"] }]),
    ])
    const point = pointWith(comparison, "fishery")
    expect([point.relation, point.rule]).toEqual(["differs", "agreed-or-discussed"])
    expect(point.why).toContain("Norland")
    expect(point.strengths).toEqual({ 0: 4, 1: 1 })
  })

  test("what one account leaves out is only the other's, never a contradiction", () => {
    const comparison = run([
      north(`Velt demanded the release of three jailed skippers.`, [{ speaker: "Velt", actors: ["anna-velt"], cue: "demanded", content: "the release of three jailed skippers", act: "demand", topics: ["prisoners"] }]),
      south(`Brun praised joint research on glaciers.`, [{ speaker: "Brun", actors: ["oskar-brun"], cue: "praised", content: "joint research on glaciers", act: "welcome", topics: ["culture-science"] }]),
    ])
    expect(comparison.points.map((point) => point.relation)).toEqual(["only", "only"])
    expect(pointWith(comparison, "skippers").silent).toEqual([1])
  })

  test("other numbers of the same things contradict; a rough number only differs", () => {
    const told = (words: string): readonly GivenStatement[] => [{ actors: ["anna-velt", "oskar-brun"], cue: "agreed", content: words, act: "agree", topics: ["prisoners"] }]
    const pair = (x: string, y: string) => pointWith(run([north(`The sides agreed on ${x}.`, told(x)), south(`The sides agreed on ${y}.`, told(y))]), "captured sailors")
    expect(pair("an exchange of 40 captured sailors", "an exchange of 25 captured sailors")).toMatchObject({ relation: "contradicts", rule: "number-contradicts" })
    expect(pair("an exchange of about 40 captured sailors", "an exchange of 25 captured sailors")).toMatchObject({ relation: "differs", rule: "number" })
    expect(pair("an exchange of 40 captured sailors", "an exchange of 40 captured sailors")).toMatchObject({ relation: "same" })
  })

  test("a denial of what the other reports contradicts", () => {
    const words = "patrols of Sudmark gunboats near the lighthouse island"
    const comparison = run([
      north(`Velt condemned ${words}.`, [{ speaker: "Velt", actors: ["anna-velt"], cue: "condemned", content: words, act: "condemn", topics: ["military-activity"] }]),
      south(`Brun denied ${words}.`, [{ speaker: "Brun", actors: ["oskar-brun"], cue: "denied", content: words, act: "deny", topics: ["military-activity"] }]),
    ])
    expect(pointWith(comparison, "gunboats")).toMatchObject({ relation: "contradicts", rule: "denied" })
  })

  test("one's account of the other's words is relayed, whether the other has them or not", () => {
    const words = "a ban on trawlers in the shallow bay"
    const relayed: GivenStatement = { speaker: "Velt", actors: ["anna-velt"], cue: "proposed", content: words, act: "propose", topics: ["trade"] }
    const own = north(`Velt proposed ${words}.`, [relayed])
    const other = south(`Velt proposed ${words}.`, [relayed])
    expect(pointWith(run([own, other]), "trawlers")).toMatchObject({ relation: "relayed", rule: "relayed-confirmed" })
    const silent = north("Velt praised glacier research.", [{ speaker: "Velt", actors: ["anna-velt"], cue: "praised", content: "glacier research", act: "welcome", topics: ["culture-science"] }])
    expect(pointWith(run([silent, other]), "trawlers")).toMatchObject({ relation: "relayed", rule: "relayed-unconfirmed", silent: [0] })
  })

  test("what one side is told to have said, and says otherwise, is not confirmed", () => {
    const said = (cue: string, content: string, act: GivenStatement["act"]): GivenStatement => ({ speaker: "Velt", actors: ["anna-velt"], cue, content, act, topics: ["sanctions"] })
    const [relayed, own] = ["her harbours would be closed to tankers that evade the grain sanctions", "grain sanctions bind those who signed the coastal treaty"]
    const point = pointWith(run([north(`Velt stated that ${own}.`, [said("stated", own, "state")]), south(`Velt promised that ${relayed}.`, [said("promised", relayed, "promise")])]), "sanctions")
    expect(point).toMatchObject({ relation: "relayed", rule: "relayed-otherwise" })
    expect(point!.why).toContain(own)
  })

  test("what one's own account has both do is not only passed on by the other, and a step of pressure counts", () => {
    const asked = (actors: readonly string[], act: GivenStatement["act"] = "urge"): GivenStatement => ({ speaker: "Velt", actors, cue: "urged", content: "a ban on trawlers in the shallow bay", act, topics: ["trade"] })
    const told = "Velt urged a ban on trawlers in the shallow bay."
    expect(pointWith(run([north(told, [asked(["anna-velt", "oskar-brun"])]), south(told, [asked(["anna-velt"])])]), "trawlers")).toMatchObject({ relation: "differs", rule: "who-acts" })
    expect(pointWith(run([north(told, [asked(["anna-velt"], "warn")]), south(told, [asked(["anna-velt"], "threaten")])]), "trawlers")).toMatchObject({ relation: "relayed", rule: "relayed-differently" })
  })

  test("all against many, and against or", () => {
    const told = (words: string): readonly GivenStatement[] => [{ actors: ["anna-velt", "oskar-brun"], cue: "supported", content: words, act: "support", topics: ["trade"] }]
    const pair = (x: string, y: string) => run([north(`The sides supported ${x}.`, told(x)), south(`The sides supported ${y}.`, told(y))]).points[0]
    expect(pair("all coastal ferry routes", "many coastal ferry routes")).toMatchObject({ relation: "differs", rule: "scope" })
    expect(pair("energy and infrastructure objects of the coast", "energy infrastructure objects of the coast")).toMatchObject({ relation: "differs", rule: "conjunction" })
    expect(pair("talks on the invasion of the coast", "talks on the conflict of the coast")).toMatchObject({ relation: "differs", rule: "naming" })
  })

  test("points meet across languages by their vectors", () => {
    const russian = account({
      file: "2.txt", language: "ru", side: "Sudmark", published: "2023-04-18", text: "Оскар Брун поговорил с Анной Вельт из Норландии. Брун предложил обмен пленных. Брун осудил санкции.",
      statements: [
        { speaker: "Брун", actors: ["oskar-brun"], cue: "предложил", content: "обмен пленных", act: "propose", topics: ["prisoners"] },
        { speaker: "Брун", actors: ["oskar-brun"], cue: "осудил", content: "санкции", act: "condemn", topics: ["sanctions"] },
      ],
    })
    const english = north("Velt proposed an exchange of prisoners.", [{ speaker: "Velt", actors: ["anna-velt"], cue: "proposed", content: "an exchange of prisoners", act: "propose", topics: ["prisoners"] }])
    const comparison = run([english, russian], "ru")
    expect(pointWith(comparison, "exchange").statements).toHaveLength(2)
    expect(pointWith(comparison, "санкции").relation).toBe("only")
    expect(pointWith(comparison, "санкции").why).toMatch(/^Только в одном сообщении/u)
  })
})

describe("facts of the talks", () => {
  test("who, when, how, how long, at whose request, what follows", () => {
    const { talks } = run([
      north("The call lasted about two hours. The leaders agreed to stay in touch.", []),
      south("The conversation took place at the initiative of Norland. No joint statement is expected.", []),
    ])
    expect(talks.participants).toEqual(["anna-velt", "oskar-brun"])
    expect(talks.sides).toEqual(["Norland", "Sudmark"])
    expect([talks.date, talks.channel]).toEqual(["2023-04-18", "call"])
    expect(talks.duration).toMatchObject({ minutes: 120, approximate: true, account: 0 })
    expect(talks.initiator).toMatchObject({ actor: "norland", account: 1 })
    expect(talks.jointStatement).toMatchObject({ expected: false, account: 1 })
    expect(talks.followUps.map((one) => one.text)).toEqual(["agreed to stay in touch"])
  })

  test("a side and its leader who asked for the talks are one", () => {
    const { talks, points } = run([
      north("The call was held at the request of Prime Minister Anna Velt and her office in the capital of the country.", []),
      south("The conversation took place at the initiative of Norland.", []),
    ])
    expect(new Set(talks.claims.initiator.map(({ value }) => value)).size).toBe(1)
    expect(talks.claims.initiator).toHaveLength(2)
    expect(points.some(({ rule }) => rule === "initiator-same")).toBe(true)
  })

  test.each([
    ["en", "The call lasted just over an hour.", 60], ["en", "The meeting ran for an hour and a half.", 90], ["en", "They spoke for 45 minutes.", 45],
    ["en", "The two-hour call was useful.", 120], ["en", "The talks lasted 1 hour and 20 minutes.", 80], ["en", "The call came two hours after the strike.", null],
    ["ru", "Разговор продолжался около двух часов.", 120], ["ru", "Состоялась двухчасовая беседа.", 120], ["ru", "Встреча длилась полтора часа.", 90],
    ["ru", "Переговоры продолжались 2 часа 15 минут.", 135], ["ru", "Разговор прошёл через два часа.", null], ["ru", "Беседа длилась более часа.", 60],
    ["uk", "Розмова тривала понад годину.", 60], ["uk", "Переговори тривали дві години.", 120], ["uk", "Відбулася тригодинна зустріч.", 180], ["uk", "Бесіда тривала півтори години.", 90],
  ] as const)("%s: %s", (language, text, minutes) => {
    const { talks } = run([account({ text, language })])
    expect(talks.duration?.minutes ?? null).toBe(minutes)
  })

  test.each([
    ["en", "Anna Velt held a secure video call with Oskar Brun.", "video"], ["en", "Anna Velt met with Oskar Brun in the harbour.", "meeting"], ["en", "Anna Velt spoke with Oskar Brun.", "call"],
    ["ru", "Переговоры Анны Вельт и Оскара Бруна прошли по закрытой видеосвязи.", "video"], ["ru", "Вельт встретилась с Бруном.", "meeting"], ["ru", "Состоялся телефонный разговор с Бруном.", "call"],
    ["uk", "Відбулася телефонна розмова.", "call"], ["uk", "Переговори пройшли у форматі відеоконференції.", "video"],
  ] as const)("%s: %s", (language, text, channel) => {
    expect(run([account({ text, language })]).talks.channel).toBe(channel)
  })

  test("a title that is no part of the text tells the channel too", () => {
    expect(run([account({ text: "The leaders discussed ferries.", title: "Telephone conversation with Anna Velt" })]).talks.channel).toBe("call")
  })

  test("a page that calls a video call a meeting does not outweigh the other", () => {
    const { talks } = run([account({ side: "Norland", text: "Anna Velt held a video call with Oskar Brun." }), account({ side: "Sudmark", text: "Meeting with Anna Velt. Oskar Brun had a long conversation with Anna Velt." })])
    expect(talks.channel).toBe("video")
    expect(talks.claims.channel.map((claim) => claim.value)).toEqual(["video"])
  })

  test.each([
    ["en", "Anna Velt spoke with Oskar Brun on March 3.", "2022-03-03"], ["en", "Anna Velt met Oskar Brun on Tuesday.", "2022-03-01"], ["en", "Anna Velt spoke with Oskar Brun yesterday.", "2022-03-02"],
    ["ru", "Вельт поговорила с Бруном 1 марта.", "2022-03-01"], ["uk", "Відбулася розмова 28 лютого 2022 року.", "2022-02-28"],
  ] as const)("%s: %s", (language, text, date) => {
    expect(run([account({ text, language, published: "2022-03-03" })]).talks.date).toBe(date)
  })

  test("lengths that cannot both be true are told as disputed where statements tell them", () => {
    const said = (words: string, speaker: string): readonly GivenStatement[] => [{ actors: [speaker], cue: "said", content: words, act: "state", form: "indirect", topics: ["talks"] }]
    const comparison = run([
      north("Velt said the call lasted 40 minutes.", said("the call lasted 40 minutes", "anna-velt")),
      south("Brun said the call lasted two hours.", said("the call lasted two hours", "oskar-brun")),
    ])
    expect(comparison.points.find((point) => point.rule === "duration-contradicts")).toMatchObject({ relation: "contradicts", topic: "talks" })
  })
})

describe("accounts", () => {
  test("the side: what the caller says, the publisher's, else whose leader comes first", () => {
    const text = "Oskar Brun had a telephone conversation with Anna Velt."
    expect(run([account({ text })]).accounts[0]!.side).toBe("Sudmark")
    expect(run([account({ text, side: "Norland" })]).accounts[0]!.side).toBe("Norland")
    expect(compare([account({ text, side: "Norland" })], { packs, embed, language: "en", sides: ["Sudmark"] }).accounts[0]!.side).toBe("Sudmark")
  })

  test("a file's name tells the side where neither page nor caller does; the subject of the first sentence else", () => {
    const text = "Oskar Brun had a telephone conversation with Anna Velt."
    expect(run([account({ text, file: "3-kremlin.txt" })]).accounts[0]!.side).toBe("Russia")
    expect(run([account({ text, file: "2-ministry-of-foreign-affairs-of-finland.txt" })]).accounts[0]!.side).toBe("Finland")
    expect(run([account({ text, file: "2.txt" })]).accounts[0]!.side).toBe("Sudmark")
  })

  test("that a joint statement is expected makes an account none", () => {
    expect(run([account({ text: "Joint statement by Anna Velt and Oskar Brun. We agree." })]).accounts[0]!.kind).toBe("joint-statement")
    expect(run([account({ text: "Anna Velt spoke with Oskar Brun of the southern state about ferries and about a lighthouse. No joint statement is expected." })]).accounts[0]!.kind).toBe("readout")
  })
})

describe("problems", () => {
  const codes = (accounts: readonly Account[]) => run(accounts).problems.map((problem) => problem.code)

  test("one account, the same account twice, other days, other people", () => {
    expect(codes([north("", [])])).toEqual(["account-alone"])
    expect(codes([north("", []), north("", [])])).toEqual(["account-repeated"])
    expect(codes([north("", []), south("", [])])).toEqual([])
    const later = run([north("", []), south("", [], { published: "2023-06-02" })]).problems
    expect(later.map((problem) => problem.code)).toEqual(["talks-differ"])
    expect(later[0]!.message).toMatch(/2023-04-18.*2023-06-02/u)
  })
})

describe("properties", () => {
  const THINGS = ["the fishery quota in the eastern strait", "an exchange of 40 captured sailors", "an exchange of 25 captured sailors", "joint research on glaciers", "the ferry between the capitals",
    "patrols of gunboats near the lighthouse", "the fishery quota", "sanctions on shipyards", "new sanctions on all shipyards"]
  const ACTS = ["discuss", "agree", "condemn", "deny", "urge", "support", "state"] as const
  const statement = fc.record({ thing: fc.constantFrom(...THINGS), act: fc.constantFrom(...ACTS), who: fc.constantFrom("anna-velt", "oskar-brun") })
  const statements = fc.uniqueArray(statement, { maxLength: 6, selector: (one) => one.thing })

  const built = (file: string, side: string, opening: string, given: readonly { thing: string; act: (typeof ACTS)[number]; who: string }[]): Account => account({
    file, side, published: "2023-04-18", text: `${opening} ${given.map(({ thing, act }) => `They ${act} «${thing}».`).join(" ")}`,
    statements: given.map(({ thing, act, who }) => ({ actors: [who], cue: act, content: thing, act, topics: ["trade"] as const })),
  })

  test("the comparison is the same when the accounts swap", () => {
    fc.assert(fc.property(statements, statements, (first, second) => {
      const [a, b] = [built("1.txt", "Norland", OPENING, first), built("2.txt", "Sudmark", ANSWER, second)]
      const told = (accounts: readonly Account[], turned: boolean) => {
        const { points, talks } = run(accounts)
        const member = ({ account: index, id }: { account: number; id: string }) => `${turned ? 1 - index : index} ${id}`
        return {
          points: points.map((point) => `${point.relation} ${point.rule} ${point.topic} ${point.statements.map(member).sort().join(", ")}`).sort(),
          date: talks.date, channel: talks.channel, participants: [...talks.participants].sort(),
        }
      }
      expect(told([b, a], true)).toEqual(told([a, b], false))
    }), { numRuns: 120 })
  })

  test("every statement is in a point, and every reference resolves", () => {
    fc.assert(fc.property(statements, statements, (first, second) => {
      const { points, accounts } = run([built("1.txt", "Norland", OPENING, first), built("2.txt", "Sudmark", ANSWER, second)])
      const all = accounts.flatMap((one) => one.account.statements.map((own) => `${one.index} ${own.id}`)).sort()
      expect([...new Set(points.flatMap((point) => point.statements.map((one) => `${one.account} ${one.id}`)))].sort()).toEqual(all)
      for (const point of points) expect([...new Set(point.statements.map((one) => one.account)), ...point.silent].sort()).toEqual([0, 1])
    }), { numRuns: 60 })
  })
})
