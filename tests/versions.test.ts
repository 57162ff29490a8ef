import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Ajv } from "ajv"
import fc from "fast-check"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { loadEngine } from "../src/app/engine.ts"
import { packs } from "../src/languages/all.ts"
import type { VersionComparison } from "../src/model/version.ts"
import { diffVersions, type Engine, readDocument } from "../src/pipeline.ts"
import { versionsHtml } from "../src/report/versions/html.ts"
import { versionsRecord } from "../src/report/versions/json.ts"
import { versionsMarkdown } from "../src/report/versions/markdown.ts"
import { versionsTable } from "../src/report/versions/table.ts"
import { rapporteur } from "./support/cli.ts"
import { isNear } from "../src/versions/editorial.ts"
import { versionsView, wordingText } from "../src/report/versions/view.ts"

let engine: Engine
beforeAll(async () => { engine = await loadEngine() })

const diff = async (old: string, now: string, language = "en", file = "release.txt"): Promise<VersionComparison> => {
  const [before, after] = await Promise.all([old, now].map((text) => readDocument(engine, new TextEncoder().encode(text), { file })))
  return await diffVersions(engine, before!, after!, language)
}

const told = ({ changes }: VersionComparison): readonly string[] => changes.map(({ kind, rule }) => `${kind} ${rule}`)
const minor = ({ edits }: VersionComparison): readonly (string | null)[] => [...new Set(edits.map(({ editorial }) => editorial))]

const FRAME = "Minister Ilse Brandt met her counterpart in the harbour town on Monday. The ferry was on time."

/** What changes nothing in what is said: old words, new words, why. */
const EDITORIAL: readonly (readonly [string, string, string, string])[] = [
  ["en", "The minister praised the work of the pilots", "The minister praised the work of the pilots.", "punctuation"],
  ["en", "The minister praised \"brave\" pilots - all of them.", "The minister praised “brave” pilots – all of them.", "typography"],
  ["en", "The minister praised thepilots of the port.", "The minister praised the pilots of the port.", "spacing"],
  ["en", "The minister praised the pilots of the harborr.", "The minister praised the pilots of the harbor.", "slip"],
  ["en", "The minister met Prime Minister Oluwasegan of Norland.", "The minister met Prime Minister Oluwasegun of Norland.", "slip"],
  ["en", "The minister thanked Captain Kronberg of the port.", "The minister thanked Captain Cronberg of the port.", "slip"],
  ["en", "The minister welcomed the modernisation of the docks.", "The minister welcomed the modernization of the docks.", "spelling"],
  ["en", "The minister thanked the pilots for the help in storm.", "The minister thanked the pilots for help in the storm.", "grammar"],
  ["en", "The NHA praised the pilots.", "The National Harbour Agency (NHA) praised the pilots.", "spelling"],
  ["en", "The BOF’s pilots praised the port.", "The Bureau of the Fisheries’s (BOF) pilots praised the port.", "spelling"],
  ["en", "The pilots know the letter [insert link to letter] well.", "The pilots know the letter well.", "dateline"],
  ["en", "The fleet brought pilots, ropes and charts to the port.", "The fleet brought to the port pilots, ropes and charts.", "grammar"],
  ["ru", "Министр поблагодарил лоцманов за мужество", "Министр поблагодарил лоцманов за мужество.", "punctuation"],
  ["ru", "Министр назвал решение \"верным\" и свое согласие подтвердил.", "Министр назвал решение «верным» и своё согласие подтвердил.", "typography"],
  ["ru", "Министр поблагодарил лоцманов за мужетсво.", "Министр поблагодарил лоцманов за мужество.", "slip"],
  ["uk", "Міністр подякував лоцманам за мужність", "Міністр подякував лоцманам за мужність.", "punctuation"],
  ["uk", "Міністр подякував лоцманам за співпрацю у порту.", "Міністр подякував лоцманам за співпрацю в порту.", "grammar"],
]

test.each(EDITORIAL)("%s: %s → %s is no change in what is said (%s)", async (language, old, now, why) => {
  const made = await diff(`${FRAME_OF[language] ?? FRAME}\n\n${old}\n`, `${FRAME_OF[language] ?? FRAME}\n\n${now}\n`, language)
  expect(told(made)).toEqual([])
  expect(made.said).toBe(false)
  expect(minor(made)).toContain(why)
})

const FRAME_OF: Readonly<Record<string, string>> = {
  ru: "Министр Ильза Брандт встретилась с коллегой в портовом городе. Паром пришёл вовремя.",
  uk: "Міністерка Ільза Брандт зустрілася з колегою в портовому місті. Пором прибув вчасно.",
}

/** What changes what is said: old, new, kind and rule. */
const SAID: readonly (readonly [string, string, string, string])[] = [
  ["en", "The two leaders agreed to reopen the strait.", "The two leaders discussed reopening the strait.", "softened act"],
  ["en", "The envoy asked the islands to lift the ban.", "The envoy demanded that the islands lift the ban.", "strengthened act"],
  ["en", "The envoy strongly condemned the seizure of the trawlers.", "The envoy condemned the seizure of the trawlers.", "softened intensity"],
  ["en", "The islands must return the trawlers to their owners.", "The islands should return the trawlers to their owners.", "softened necessity"],
  ["en", "The sides will sign the protocol on fishing.", "The sides signed the protocol on fishing.", "strengthened certainty"],
  ["en", "The sides will sign the protocol on fishing.", "The sides may sign the protocol on fishing.", "softened certainty"],
  ["en", "The fleet returned all trawlers to the islands.", "The fleet returned some trawlers to the islands.", "softened scope"],
  ["en", "The fleet returned 40 trawlers to the islands.", "The fleet returned 14 trawlers to the islands.", "reworded number"],
  ["en", "The minister confirmed that patrols took place.", "The minister confirmed that no patrols took place.", "reworded negation"],
  ["en", "The ferry carried forty pilots from Iran.", "The ferry carried forty pilots from Iraq.", "reworded name"],
  ["en", "The pilot holds a B.A. in history.", "The pilot holds a B.S. in history.", "reworded words"],
  ["en", "The ferry leaves in May with a course that was never tried before.", "The ferry leaves in May.", "reworded left-out"],
  ["en", "The envoy thanked the islands for the pilots.", "The envoy thanked the islands for the pilots and for two tugboats.", "reworded added"],
  ["en", "The minister promised tugboats to the northern ports.", "The minister promised tugboats to the northern ports if the ice allows it.", "softened condition"],
  ["ru", "Стороны договорились открыть пролив.", "Стороны обсудили открытие пролива.", "softened act"],
  ["ru", "Посланник резко осудил захват траулеров.", "Посланник осудил захват траулеров.", "softened intensity"],
  ["ru", "Флот вернул 40 траулеров.", "Флот вернул 14 траулеров.", "reworded number"],
  ["ru", "Стороны подпишут протокол о рыболовстве.", "Стороны подписали протокол о рыболовстве.", "strengthened certainty"],
  ["uk", "Сторони домовилися відкрити протоку.", "Сторони обговорили відкриття протоки.", "softened act"],
  ["uk", "Посланець рішуче засудив захоплення траулерів.", "Посланець засудив захоплення траулерів.", "softened intensity"],
  ["uk", "Флот повернув 40 траулерів.", "Флот повернув 14 траулерів.", "reworded number"],
]

test.each(SAID)("%s: %s → %s", async (language, old, now, expected) => {
  const frame = FRAME_OF[language] ?? FRAME
  const made = await diff(`${frame}\n\n${old}\n`, `${frame}\n\n${now}\n`, language)
  expect(told(made)).toEqual([expected])
  expect(made.said).toBe(true)
})

const STORY = ["Minister Ilse Brandt met the envoy of the islands in the harbour.", "She thanked the pilots for their work during the storm.", "The sides discussed the price of herring and the new lighthouse.",
  "The envoy warned that the patrols would go on until spring.", "They agreed to meet again before the regatta."]

test("a new, a gone and a moved sentence are told as such, and nothing else", async () => {
  expect(told(await diff(STORY.join(" "), STORY.toSpliced(2, 0, "The minister opened an exhibition of old sea charts.").join(" ")))).toEqual(["new added"])
  expect(told(await diff(STORY.join(" "), STORY.toSpliced(3, 1).join(" ")))).toEqual(["gone left-out"])
  const moved = await diff(STORY.join(" "), STORY.toSpliced(1, 1).concat(STORY[1]!).join(" "))
  expect(told(moved)).toEqual(["moved words"])
  expect(moved.said).toBe(false)
})

test("a sentence that was said twice and is said once is no change", async () => {
  const made = await diff([...STORY, STORY[0]!].join(" "), STORY.join(" "))
  expect(told(made)).toEqual([])
  expect(minor(made)).toEqual(["repeated"])
})

test("lines about the text, pointers and links change nothing in what is said", async () => {
  const old = `For immediate release\n\n# On the harbour\n\n${STORY.join(" ")}\n\nRead the [protocol](https://example.org/1).\n`
  const now = `# On the harbour\n\n${STORY.join(" ")}\n\nRead the [protocol](https://example.org/2).\n\nWatch the ceremony here: https://example.org/film\n`
  const made = await diff(old, now, "en", "a.md")
  expect(told(made)).toEqual([])
  expect(made.links).toEqual({ gone: ["https://example.org/1"], added: ["https://example.org/2", "https://example.org/film"] })
})

test("texts that differ in typography alone are not analysed", async () => {
  const made = await diff(STORY.join(" "), STORY.join("  ").replace(/ - /gu, " – ").replace("herring", "Herring"))
  expect(made.old.annotation.sentences).toEqual([])
  expect(made.said).toBe(false)
})

describe("whatever two texts are", () => {
  const sentences = fc.array(fc.oneof(fc.constantFrom(...STORY), fc.constantFrom("The fleet returned 40 boats.", "The fleet returned 41 boats.", "No boats came.", "Боты вернулись.", "Човни повернулися.", "")), { maxLength: 7 })

  test("every edit that changes what is said belongs to one change, the others to none; words and passages fit together", { timeout: 120_000 }, async () => {
    await fc.assert(fc.asyncProperty(sentences, sentences, async (a, b) => {
      const [before, after] = await Promise.all([a, b].map((list) => readDocument(engine, new TextEncoder().encode(list.join("\n\n")), { file: "a.txt", language: "en" })))
      const made = await diffVersions(engine, before!, after!, "en")
      const owners = made.edits.map((_, index) => made.changes.filter(({ edits }) => edits.includes(index)).length)
      expect(owners).toEqual(made.edits.map(({ editorial }) => (editorial === null ? 1 : 0)))
      const letters = (text: string) => text.replace(/\s+/gu, "")
      const view = versionsView(made, packs.get("en")!)
      made.passages.forEach(({ old, new: now }, index) => {
        const { runs } = view.passages[index]!
        const without = (kind: string) => letters(runs.filter((run) => run.kind !== kind).map(({ text }) => text).join(""))
        if (old !== null) expect(without("added").toLowerCase()).toBe(letters(made.old.document.text.slice(old.start, old.end)).toLowerCase())
        if (now !== null) expect(without("removed")).toBe(letters(made.new.document.text.slice(now.start, now.end)))
      })
    }), { numRuns: 25 })
  })

  test("a text against itself has neither edits nor changes", async () => {
    await fc.assert(fc.asyncProperty(sentences, async (list) => {
      const made = await diff(list.join("\n\n"), list.join("\n\n"))
      expect([made.edits, made.changes, made.passages, made.said]).toEqual([[], [], [], false])
    }), { numRuns: 10 })
  })

  test("new in one direction is gone in the other, stronger is softer", async () => {
    const REVERSE: Readonly<Record<string, string>> = { new: "gone", gone: "new", strengthened: "softened", softened: "strengthened", reworded: "reworded", moved: "moved" }
    for (const [language, old, now] of SAID) {
      const [there, back] = await Promise.all([diff(old, now, language), diff(now, old, language)])
      expect(back.changes.map(({ kind }) => kind)).toEqual(there.changes.map(({ kind }) => REVERSE[kind]))
    }
  })
})

test("the reports tell verdict, kind, reason and words, in each language, and untrusted words are no markup", async () => {
  const made = await diff("The envoy asked the islands to lift the ban. All is well.", "The envoy demanded that the islands lift the ban <script>alert(1)</script>. All is well.")
  const ajv = new Ajv({ allErrors: true, strictTypes: false })
  const valid = ajv.compile(JSON.parse(readFileSync(new URL("../schemas/versions.schema.json", import.meta.url), "utf8")))
  valid(versionsRecord(made))
  expect(valid.errors).toBeNull()
  for (const pack of packs.values()) {
    const { labels, kinds } = pack.versions
    const text = versionsTable(made, { pack, width: 100, color: false })
    const markdown = versionsMarkdown(made, pack)
    const page = await versionsHtml(made, pack)
    for (const report of [text, markdown, page]) {
      expect(report).toContain(labels.changed)
      expect(report).toContain(kinds.strengthened)
      expect(report).toContain("demanded")
    }
    expect(text).toContain("[-asked")
    expect(page).not.toContain("<script")
    expect(page).toMatch(/<del>asked/u)
    expect(page).toContain("default-src 'none'; style-src 'sha256-")
    expect(page).not.toMatch(/ on\w+=|style="/u)
  }
})

test("the wordings of a change mark what the other version lacks; of long ones the words beside it are shown", async () => {
  const guests = "the warden of the northern lighthouse, the master of the ferry, the keeper of the salt pans, the dean of the pilots, the head of the guild of sailmakers, the elder of the outer islands and the clerk of the customs house"
  const made = await diff(`${FRAME} The minister thanked ${guests}, and then the harbour council for its patience.`, `${FRAME} The minister thanked ${guests}, Judge Marit Holm and then the harbour council for its patience.`)
  const [change] = versionsView(made, packs.get("en")!).changes
  expect(change!.new!.runs.filter(({ kind }) => kind === "added").map(({ text }) => text.trim()).join(" ")).toContain("Judge Marit Holm")
  expect(change!.old!.runs.filter(({ kind, text }) => kind !== "kept" && text.includes("Holm"))).toEqual([])
  for (const { runs } of [change!.old!, change!.new!]) {
    const short = wordingText(runs, 200)
    expect(short.length).toBeLessThanOrEqual(202)
    expect(short).toMatch(/clerk of the customs house.*harbour council/u)
  }
  expect(await versionsHtml(made, packs.get("en")!)).toMatch(/<ins>[^<]*Judge Marit Holm/u)
  expect(versionsTable(made, { pack: packs.get("en")!, width: 100, color: false })).toContain("reworded: 1")
})

test("a text wrapped at a column is read by paragraphs, whatever long addresses stand in it", async () => {
  const flowing = "The minister told the council of the harbour towns that the ferry would sail twice a day in summer, and that the fare would stay as it was for those who live on the islands. The timetable stands at"
  const address = "https://harbour.example/timetables/summer/the-northern-line-and-its-stops-between-the-islands-and-the-main-quay.html"
  const wrap = (width: number): string => `${flowing} ${address} and the council thanked the minister for the letter that came before the meeting.`.split(" ").reduce((lines, word) => {
    const last = lines.at(-1) ?? ""
    return last.length + 1 + word.length > width ? [...lines, word] : [...lines.slice(0, -1), last === "" ? word : `${last} ${word}`]
  }, [] as string[]).join("\n")
  const made = await diff(wrap(60), wrap(72))
  expect(made.new.document.blocks).toHaveLength(1)
  expect(made.said).toBe(false)
  expect(told(made)).toEqual([])
})

test("near words: one letter, two in long ones, never another first letter", () => {
  for (const [a, b] of [["harborr", "harbor"], ["lighthose", "lighthouse"], ["ohn", "john"], ["recieve", "receive"], ["governmental", "govermnental"]]) expect(isNear(a!, b!)).toBe(true)
  for (const [a, b] of [["agreed", "argued"], ["first", "worst"], ["north", "south"], ["now", "not"], ["ship", "shop"].with(1, "chip")]) expect(isNear(a!, b!)).toBe(false)
})

describe("the command", () => {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-diff-"))
  afterAll(() => rmSync(folder, { recursive: true }))
  const put = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }

  test("prints the verdict, writes reports by their endings, ends with 0 whether or not something changed", async () => {
    const [old, now] = [put("old.txt", `${FRAME}\n\nThe envoy asked the islands to lift the ban.\n`), put("new.txt", `${FRAME}\n\nThe envoy demanded that the islands lift the ban.\n`)]
    const { code, out, err } = await rapporteur(["diff", old, now, "--lang", "uk", "--out", join(folder, "d.html"), "--out", join(folder, "d.md"), "--out", join(folder, "d.json"), "--out", join(folder, "d.txt")])
    expect(code).toBe(0)
    expect(out).toContain("Сказане змінилося.")
    expect(err.trim().split("\n")).toHaveLength(4)
    expect(readFileSync(join(folder, "d.html"), "utf8")).toContain("посилено")
    expect(readFileSync(join(folder, "d.md"), "utf8")).toContain("~~asked~~")
    expect(JSON.parse(readFileSync(join(folder, "d.json"), "utf8"))).toMatchObject({ schema: "rapporteur/versions@1", said: true, changes: [{ kind: "strengthened", rule: "act" }] })
    const same = await rapporteur(["diff", old, old, "--format", "json"])
    expect(same.code).toBe(0)
    expect(JSON.parse(same.out)).toMatchObject({ said: false, changes: [], edits: [] })
  })

  test("a wrong name is misuse, a version that cannot be read a problem", async () => {
    const good = put("good.txt", FRAME)
    expect(await rapporteur(["diff", good, join(folder, "none.txt")])).toMatchObject({ code: 2, out: "" })
    expect(await rapporteur(["diff", good])).toMatchObject({ code: 2, out: "" })
    expect(await rapporteur(["diff", good, good, "--out", join(folder, "x.csv")])).toMatchObject({ code: 2, out: "" })
    const binary = await rapporteur(["diff", good, put("binary.txt", Uint8Array.from({ length: 400 }, (_, index) => (index * 7) % 256))])
    expect(binary).toMatchObject({ code: 1, out: "" })
    expect(binary.err.trim().split("\n")).toHaveLength(1)
  })
})
