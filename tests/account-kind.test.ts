import { expect, test } from "vitest"
import { loadEngine } from "../src/app/engine.ts"
import { accountKind } from "../src/compare/accounts.ts"
import { readDocument, understand } from "../src/pipeline.ts"

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
