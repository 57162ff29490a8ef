import { describe, expect, test } from "vitest"
import { loadEngine } from "../src/app/engine.ts"
import type { Account } from "../src/model/comparison.ts"
import { readDocument, understand } from "../src/pipeline.ts"

const engine = await loadEngine()

const accountOf = async (text: string, language: string): Promise<Account> =>
  (understand(engine, await readDocument(engine, new TextEncoder().encode(text), { id: "page", language, published: "2025-03-04", contentType: "text/plain; charset=utf-8" }))).account

const flat = "События Встреча с главой области Олегом Крутовым Крутов Олег Денисович губернатор Вятской области . Владимир Путин провёл встречу с главой области Олегом Крутовым "
  + "Крутов Олег Денисович губернатор Вятской области , который доложил о посевной. 3 марта 2025 года Москва О.Крутов Крутов Олег Денисович губернатор Вятской области : "
  + "Уважаемый Владимир Владимирович! Спасибо за поддержку. В.Путин: Олег Денисович, как идёт посевная? О.Крутов: Я прошу помочь с техникой. В.Путин : Хорошо, поможем."

describe("pages read as flat text", () => {
  test("labels amid a paragraph open the turns of a transcript", async () => {
    const { statements, annotation } = await accountOf(flat, "ru")
    const names = new Map(annotation.actors.map(({ id, name }) => [id, name]))
    const turns = statements.filter(({ rule }) => rule === "transcript-turn").map(({ actors, content }) => [names.get(actors[0]!), flat.slice(content[0]!.start, content[0]!.end)])
    expect(turns).toEqual([
      ["Oleg Krutov", "Уважаемый Владимир Владимирович! Спасибо за поддержку"],
      ["Vladimir Putin", "Олег Денисович, как идёт посевная"],
      ["Oleg Krutov", "Я прошу помочь с техникой"],
      ["Vladimir Putin", "Хорошо, поможем"],
    ])
  })

  test("what the speaker does inside a turn is the speaker's", async () => {
    const { statements, annotation } = await accountOf(flat, "ru")
    const request = statements.find(({ act }) => act === "request")
    expect(annotation.actors.find(({ id }) => id === request?.actors[0])?.name).toBe("Oleg Krutov")
    expect(request?.within).not.toBeNull()
  })

  test("one label alone makes no transcript", async () => {
    const text = "Губернатор выступил перед жителями. В.Лосев: дорогу закончат осенью."
    const { statements } = await accountOf(text, "ru")
    expect(statements.filter(({ rule }) => rule === "transcript-turn")).toEqual([])
  })

  test("initials before a verb are no label", async () => {
    const text = "На совещании выступили двое. В.Лосев отметил: дорога готова. С.Рябинин добавил: мост тоже готов."
    const { statements } = await accountOf(text, "ru")
    expect(statements.filter(({ rule }) => rule === "transcript-turn")).toEqual([])
  })

  test("a card keeps its words and hangs on the name before it", async () => {
    const text = "В Туле министр Глеб Ордынцев Ордынцев Глеб Саввич Министр рыбного хозяйства , отвечая на вопросы, сообщил, что квоты вырастут."
    const { annotation, statements } = await accountOf(text, "ru")
    const [{ tokens }] = annotation.sentences as [typeof annotation.sentences[number]]
    const card = tokens.findIndex(({ form }, at) => form === "Ордынцев" && tokens[at - 1]!.form === "Ордынцев")
    expect(tokens.map(({ form }) => form).join(" ")).toContain("Ордынцев Ордынцев Глеб Саввич Министр рыбного хозяйства ,")
    expect(tokens[card]).toMatchObject({ relation: "appos" })
    expect(tokens.slice(card, card + 6).every(({ head }) => head < card + 6)).toBe(true)
    expect(tokens.filter(({ head }) => head < 0)).toHaveLength(1)
    expect(statements.map(({ act, content }) => [act, text.slice(content[0]!.start, content[0]!.end)])).toEqual([["state", "квоты вырастут"]])
  })

  test("names that only begin alike make no card", async () => {
    const text = "Встречу открыли Иван Петров и Пётр Иванович Сидоров, они поблагодарили гостей."
    const { annotation } = await accountOf(text, "ru")
    expect(annotation.actors.filter(({ kind }) => kind === "person").map(({ name }) => name).sort()).toEqual(["Ivan Petrov", "Pyotr Sidorov"])
  })
})

describe("patronymics", () => {
  const people = async (text: string, language = "ru"): Promise<readonly string[]> =>
    (await accountOf(text, language)).annotation.actors.filter(({ kind }) => kind === "person").map(({ name }) => name).sort()

  test("a person is one with and without patronymic, in any order", async () => {
    expect(await people("Глеб Ордынцев заявил, что квоты вырастут. Глеб Саввич Ордынцев добавил, что флот готов. Ордынцев Глеб Саввич поблагодарил моряков.")).toEqual(["Gleb Ordyntsev"])
  })
  test("a known family name with another given name is somebody else", async () => {
    expect(await people("Медведев Никодим Аркадьевич сообщил, что мост построен.")).toEqual(["Nikodim Medvedev"])
    expect(await people("Медведев Дмитрий Анатольевич сообщил, что мост построен.")).toEqual(["Dmitry Medvedev"])
  })
  test("an address without family name means the only one with the given name, or the one with that patronymic", async () => {
    const { annotation, statements } = await accountOf("Глеб Саввич Ордынцев и Глеб Фомич Лодыгин выступили в порту. Глеб Фомич заявил, что склады полны.", "ru")
    expect(statements.map(({ actors }) => annotation.actors.find(({ id }) => id === actors[0])?.name)).toEqual(["Gleb Lodygin"])
    expect(await people("Глеб Ордынцев выступил в порту. Глеб Саввич заявил, что склады полны.")).toEqual(["Gleb Ordyntsev"])
  })
  test("an address that fits two people is neither", async () => {
    const found = await people("Глеб Ордынцев и Глеб Лодыгин выступили в порту. Глеб Маркович заявил, что склады полны.")
    expect(found).toEqual(["Gleb Lodygin", "Gleb Markovich", "Gleb Ordyntsev"])
  })
  test("also in Ukrainian", async () => {
    expect(await people("Ганна Лозова заявила, що порт працює. Лозова Ганна Остапівна подякувала морякам. Ганна Остапівна додала, що склади повні.", "uk")).toEqual(["Hanna Lozova"])
  })
  test("family names that look like patronymics stay family names", async () => {
    expect(await people("Марко Станкевич заявив, що порт працює. Станкевич подякував морякам.", "uk")).toEqual(["Marko Stankevych"])
  })
})
