import { expect, test } from "vitest"
import { loadEngine } from "../src/app/engine.ts"
import { accountKind } from "../src/compare/accounts.ts"
import { compareAccounts, readDocument, understand } from "../src/pipeline.ts"

const engine = await loadEngine()
const kindOf = async (text: string) => accountKind(understand(engine, await readDocument(engine, Buffer.from(text), {})).account, engine.packs)

test.each([
  "Министры иностранных дел Норвегии и Японии обсудили рыболовство.\n\nОсло напомнил о квотах, а Токио потребовал провести новые переговоры. Осло предложил встретиться в мае.",
  "The foreign ministers of Norway and Japan discussed fisheries.\n\nOslo warned of new quotas. Tokyo demanded new talks. The Japanese readout did not mention the quotas.",
  "Міністри закордонних справ Польщі та Румунії обговорили рибальство.\n\nВаршава нагадала про квоти. Бухарест закликав до нових переговорів.",
])("who has both sides speak by their capitals or their accounts is of neither: %s", async (text) => {
  expect(await kindOf(text)).toBe("press")
})

test.each([
  "Министр иностранных дел Норвегии Ида Лунд провела переговоры с министром иностранных дел Японии. Ида Лунд напомнила о квотах. Токио отказался от встречи.",
  "The Foreign Minister of Norway Ida Lund held talks with her Japanese counterpart. Norway and Japan agreed to meet in May. Ida Lund warned of new quotas. Tokyo demanded new talks.",
  "Міністерка закордонних справ Норвегії Іда Лунд провела переговори з румунським колегою. Іда Лунд нагадала про квоти. Бухарест закликав до нових переговорів.",
])("a side may call the other one by its capital: %s", async (text) => {
  expect(await kindOf(text)).toBe("readout")
})

/** The sides of the accounts of one talk, the second of which an agency published. */
const sidesOf = async (publisher: string, text: string, further: readonly string[] = []): Promise<readonly (string | null)[]> => {
  const read = async (words: string, meta: object) => understand(engine, await readDocument(engine, Buffer.from(words), { published: "2022-05-14", ...meta })).account
  const finland = await read("President of the Republic of Finland Sauli Niinistö met President of China Xi Jinping in Oulu. President Niinistö thanked China for the pandas.", { publisher: "Office of the President of the Republic of Finland" })
  const others = await Promise.all(further.map((words) => read(words, { publisher: "Ministry of Foreign Affairs of China" })))
  return compareAccounts(engine, [finland, await read(text, { publisher }), ...others], { language: "en" }).accounts.map(({ side }) => side)
}

const OWN = "OULU, May 14 (Xinhua) -- Chinese President Xi Jinping held talks with Finnish President Sauli Niinistö in Oulu. Xi called on both sides to expand trade in timber. The two presidents watched the launch of a ferry."

test("what a state's agency tells is that side's account where there is no other", async () => {
  expect(await sidesOf("Xinhua", OWN)).toEqual(["Finland", "China"])
  expect(await sidesOf("Reuters", OWN.replace("Xinhua", "Reuters"))).toEqual(["Finland", null])
  expect(await sidesOf("Xinhua", OWN, ["Xi Jinping met Finnish President Sauli Niinistö. Xi Jinping welcomed the trade in timber."])).toEqual(["Finland", null, "China"])
  expect(await sidesOf("Xinhua", "Presidents Xi Jinping and Sauli Niinistö discussed pandas. Helsinki warned of new quotas. Beijing demanded new talks. The Finnish readout did not mention the quotas.")).toEqual(["Finland", null])
})
