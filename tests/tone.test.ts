import { expect, test } from "vitest"
import { loadEngine } from "../src/app/engine.ts"
import { chosenTones, toneClaims } from "../src/compare/facts/tone.ts"
import { initiatorClaims } from "../src/compare/facts/others.ts"
import { cast } from "../src/compare/actors.ts"
import type { Account } from "../src/model/comparison.ts"
import { readDocument, understand } from "../src/pipeline.ts"

const engine = await loadEngine()
const read = async (language: string, text: string): Promise<Account> =>
  understand(engine, await readDocument(engine, new TextEncoder().encode(text), { language })).account
const tones = async (language: string, text: string): Promise<readonly string[]> => {
  const account = await read(language, text)
  return toneClaims(account, 0, engine.packs).map(({ start, end }) => account.document.text.slice(start, end))
}

test.each([
  ["en", "The ministers had a candid exchange of views on timber.", ["candid"]],
  ["en", "The conversation was friendly and straight-forward.", ["friendly and straight-forward"]],
  ["en", "The rebels have shown no interest in a candid dialogue.", []],
  ["en", "The minister expressed readiness for a frank and constructive dialogue on timber.", []],
  ["en", "The minister called for a frank and constructive dialogue on timber.", []],
  ["ru", "Состоялся откровенный обмен мнениями по вопросам рыболовства.", ["откровенный"]],
  ["ru", "Переговоры прерваны повстанцами, не проявляющими интереса к откровенному и конструктивному диалогу.", []],
  ["uk", "Повстанці не виявляють зацікавленості у відвертому й конструктивному діалозі.", []],
])("%s: how talks went, not what is wanted or wanting: %s", async (language, text, expected) => {
  expect(await tones(language, text)).toEqual(expected)
})

test("of two descriptions an account is held by the one that the other has", async () => {
  const [north, south] = await Promise.all([
    read("en", "The premiers had a frank and cordial discussion of timber. They talked about dams."),
    read("en", "The premiers had a frank and lengthy exchange of views. They believe that the talk was frank and cordial."),
  ])
  const told = [north!, south!].flatMap((account, index) => toneClaims(account, index, engine.packs).map((claim) => ({ account: index, claim })))
  expect(told.filter(({ account }) => account === 1)).toHaveLength(2)
  expect(chosenTones(told).map(({ claim }) => claim.tones)).toEqual([["frank", "cordial"], ["frank", "cordial"]])
})

test.each([
  ["The call was initiated by Finland.", 1],
  ["The bridge was built by Finland.", 0],
  ["The call took place at the request of Finland.", 1],
  ["The talks were held on the initiative of the Finnish side.", 1],
  ["The presidents met at the invitation of the President of Finland.", 1],
  ["The presidents talked about the council of foresters set up at the initiative of Finland.", 0],
  ["The prime minister had arrived for the talks at the invitation of Finland.", 0],
  ["At the request of Finland, the president described the talks on timber.", 0],
])("who asked for the talks may stand at the very end, and asking for something else is none of it: %s", async (last, count) => {
  const middle = Array.from({ length: 14 }, (_, index) => `The farm number ${index + 3} has a red roof.`).join(" ")
  const account = await read("en", `President Sauli Niinistö had a phone call with President Vladimir Putin on Saturday. ${middle} ${last}`)
  expect(initiatorClaims(account, 0, cast([account]), engine.packs)).toHaveLength(count)
})
