import { expect, test } from "vitest"
import { loadEngine } from "../src/app/engine.ts"
import { readDocument, understand } from "../src/pipeline.ts"

const turnsOf = async (text: string): Promise<readonly string[]> => {
  const engine = await loadEngine()
  const { account } = understand(engine, await readDocument(engine, new TextEncoder().encode(text), { file: "briefing.txt" }))
  return account.statements.filter(({ rule }) => rule.startsWith("transcript-turn")).map(({ speaker }) => (speaker === null ? "" : text.slice(speaker.start, speaker.end))).filter((label) => label !== "Q")
}

const QUESTION = "Q Will the strait be open in May?\n\n"

test.each([
  [`MS. BRANDT: Thank you all for coming.\n\nHe also told Prime Minister Velt there is another way: talks about the harbour.\n\n${QUESTION}MS. BRANDT: We hope so.`, ["BRANDT", "BRANDT"]],
  [`MR. KELLER: Good evening.\n\nThis is what President Macron had heard from the captains: the ice is thin.\n\n${QUESTION}MR. KELLER: It will.`, ["KELLER", "KELLER"]],
  [`MR. KELLER: Good evening.\n\nAs she put it to Chancellor Scholz yesterday: no ship will wait.\n\n${QUESTION}MR. KELLER: Yes.`, ["KELLER", "KELLER"]],
  [`President Macron of the French Republic: The harbour is open.\n\nMR. KELLER: Good evening, and welcome.\n\n${QUESTION}MR. KELLER: Yes.`, ["Macron", "KELLER", "KELLER"]],
])("a clause that names somebody before a colon is no label: %s", async (text, expected) => {
  const found = await turnsOf(text)
  expect(found).toHaveLength(expected.length)
  found.forEach((label, index) => { expect(label).toContain(expected[index]) })
})

const actsOf = async (text: string): Promise<readonly string[]> => {
  const engine = await loadEngine()
  const { account } = understand(engine, await readDocument(engine, new TextEncoder().encode(text), { file: "briefing.txt" }))
  return account.statements.filter(({ rule, act }) => rule === "transcript-turn" && act !== "ask").map(({ act }) => act)
}

test.each([
  ["There is no timetable.", "deny"],
  ["The captain did not ask for a pilot.", "deny"],
  ["That is not correct.", "deny"],
  ["I don’t have anything on the pilots.", "state"],
  ["The ice is thin this year.", "state"],
])("an answer that says no of somebody else denies: %s", async (answer, act) => {
  expect(await actsOf(`MR. KELLER: Good evening.\n\n${QUESTION}MR. KELLER: ${answer}`)).toEqual(["state", act])
})

test("what says no before a question was put denies nothing", async () => {
  expect(await actsOf(`MR. KELLER: There is no ice today.\n\n${QUESTION}MR. KELLER: The ice is thin.`)).toEqual(["state", "state"])
})

test("a page that was copied as one line has its names as labels", async () => {
  const flat = "President of Norway Silje Moen: The dykes hold. We thank the crews. Prime Minister of Chile Benito Larra (retranslated): The sea is calm. Nobody drowned. Silje Moen: See you in spring."
  expect(await turnsOf(flat)).toEqual(["President of Norway Silje Moen", "Prime Minister of Chile Benito Larra", "Silje Moen"])
  expect(await turnsOf("Key Points: The dykes hold. Next Steps: The crews meet in May. Contact: The harbour office.")).toEqual([])
})

test.each([
  ["each has the word once, with the card of the page beside the name",
    "President of Norway Silje Moen: I am glad to see you. We signed a treaty on the dykes. Thank you. Prime Minister of Chile Benito Larra Larra BenitoPrime Minister of Chile(retranslated): We are grateful for it. The sea is calm.",
    ["President of Norway Silje Moen", "Prime Minister of Chile Benito Larra"]],
  ["a heading behind stars ran into the first label",
    "The talks ended at noon.*** Beginning of talks with Prime Minister of Chile Benito Larra President of Norway Silje Moen: We are glad to see you. The dykes hold. Prime Minister of Chile Benito Larra: We thank you for the welcome.",
    ["President of Norway Silje Moen", "Prime Minister of Chile Benito Larra"]],
  ["offices without end before the name",
    "President of Norway Silje Moen: We are glad to see you, and I thank you.\n\nSpecial Envoy of the Republic of Chile, Member of the Harbour Council and Foreign Minister Benito Larra (retranslated): We thank you for the welcome. I bring you greetings.",
    ["President of Norway Silje Moen", "Foreign Minister Benito Larra"]],
  ["one alone behind stars in a page of one line",
    "The lock was opened at noon.*** President of Norway Silje Moen: Dear friends, I am glad to see you here. I thank the crews. We built this lock in a year, and I am proud of it.",
    ["President of Norway Silje Moen"]],
  ["one alone who speaks of himself",
    "Press statement after the talks\n\nPresident of Norway Silje Moen: Ladies and gentlemen, we met at noon.\n\nWe spoke about the dykes, and I thanked my guest. We agreed to meet in May.",
    ["President of Norway Silje Moen"]],
])("press statements: %s", async (_, text, expected) => {
  expect(await turnsOf(text)).toEqual(expected)
})

test("an office before a colon that introduces a report is no turn", async () => {
  expect(await turnsOf("President of Norway Silje Moen: the dykes hold. The press service reported this on Monday. The crews will stay in the harbour until May.")).toEqual([])
})
