import { expect, test } from "vitest"
import { annotate } from "../src/annotate/annotate.ts"
import { attribute } from "../src/attribute/attribute.ts"
import { loadEngine } from "../src/app/engine.ts"
import type { Document } from "../src/model/document.ts"

const engine = await loadEngine()

function told(text: string, side: string | null): readonly { readonly act: string; readonly actors: readonly string[] }[] {
  const document: Document = {
    id: "house", file: null, url: null, language: "ru", title: null, author: null, publisher: null, published: "2031-03-11", side, sha256: "", text,
    blocks: [{ start: 0, end: text.length, kind: "paragraph", language: "ru" }], problems: [],
  }
  const { statements } = attribute(document, annotate(document, engine.packs, engine.encoder), engine.packs)
  return statements.map(({ act, actors }) => ({ act, actors }))
}

const COMMENT = "Норвегия закрыла маяк. Решительно осуждаем поджог паромов. Напоминаем, что шлюз открыт. Считаем, что рыбаки правы."

test("a government's comment speaks of itself without a pronoun", () => {
  expect(told(COMMENT, "Norway")).toEqual(["condemn", "state", "assess"].map((act) => ({ act, actors: ["norway"] })))
})

test("an author who is no government tells nothing of his own", () => {
  expect(told(COMMENT, null)).toEqual([])
})

test("what a government's account leaves without an agent, where nobody talks, is the government's own", () => {
  expect(told("Норвегия закрыла маяк. Было отмечено, что шлюз открыт.", "Norway")).toEqual([{ act: "state", actors: ["norway"] }])
})

test("whoever has the word in a transcript speaks of several without a pronoun too", () => {
  const [turn, welcomed] = told("Глава порта провёл беседу. К.Ольсен: Я рад вас видеть. Мы ждали вас. Мне дорога наша дружба. Я горд вами. Приветствуем открытие шлюза.", null).filter(({ act }) => ["state", "welcome"].includes(act)).toSorted((a, b) => a.act.localeCompare(b.act))
  expect(turn!.actors).toHaveLength(1)
  expect(welcomed).toEqual({ act: "welcome", actors: turn!.actors })
})
