import { describe, expect, test } from "vitest"
import { loadEngine } from "../src/app/engine.ts"
import { compareAccounts, readDocument, understand } from "../src/pipeline.ts"

const engine = await loadEngine()

const account = async (publisher: string, language: string, text: string) =>
  understand(engine, await readDocument(engine, new TextEncoder().encode(text), { publisher, language, published: "2023-03-14", file: "a.txt" })).account

/** What the press check says of the words of the last account. */
const checked = async (sides: readonly string[], given: readonly (readonly [publisher: string, language: string, text: string])[]): Promise<ReadonlyMap<string, string>> => {
  const accounts = await Promise.all(given.map((one) => account(...one)))
  const { pressClaims } = compareAccounts(engine, accounts, { language: "en", sides: [...sides, null] })
  return new Map(pressClaims.map(({ claim, verdict }) => {
    const { document, statements } = accounts[claim.account]!
    return [statements.find(({ id }) => id === claim.id)!.content.map(({ start, end }) => document.text.slice(start, end)).join(" "), verdict]
  }))
}

describe("what the press has a side deny", () => {
  test("no such promise: its own account denies it too, or has given it", async () => {
    const verdicts = await checked(["Serbia", "Turkey"], [
      ["Office of the President of Serbia", "en", "President Aleksandar Vučić met President Recep Tayyip Erdoğan of Turkey on Tuesday. President Vučić said that no promise to open the timber market had been made. President Vučić promised to repair the old bridge at Zvornik."],
      ["Presidency of the Republic of Türkiye", "en", "President Erdoğan received President Vučić of Serbia. He thanked Serbia for its help after the flood."],
      ["Reuters", "en", "Ankara says that Vučić promised to open the timber market. No such promise was given, Belgrade says. Ankara says that Vučić promised to repair the old bridge at Zvornik. Nothing of the kind was promised, Belgrade says."],
    ])
    expect(verdicts.get("to open the timber market")).toBe("denied")
    expect(verdicts.get("No such promise was given")).toBe("found")
    expect(verdicts.get("Nothing of the kind was promised")).toBe("otherwise")
  })

  test("такого обещания не было, такої обіцянки не було", async () => {
    const russian = await checked(["Belarus", "Russia"], [
      ["Президент Республики Беларусь", "ru", "Президент Беларуси Александр Лукашенко провёл переговоры с Президентом России Владимиром Путиным. Александр Лукашенко сказал, что обещания закупить рыбу он не давал."],
      ["Президент России", "ru", "Состоялись переговоры Владимира Путина с Президентом Белоруссии Александром Лукашенко. Владимир Путин предложил построить мост."],
      ["ТАСС", "ru", "В Кремле заявили, что Лукашенко обещал закупить рыбу. Такого обещания не было, заявили в Минске."],
    ])
    expect(russian.get("Такого обещания не было")).toBe("found")
    const ukrainian = await checked(["Ukraine", "Slovakia"], [
      ["Офіс Президента України", "uk", "Президент України Володимир Зеленський провів телефонну розмову з Прем’єр-міністром Словаччини Робертом Фіцо. Глава держави пообіцяв відремонтувати міст через Уж."],
      ["Úrad vlády SR", "en", "Prime Minister Robert Fico spoke by telephone with President Volodymyr Zelenskyy of Ukraine today. He proposed to build a new road."],
      ["УНІАН", "uk", "Зеленський пообіцяв відремонтувати міст через Уж, повідомили у Братиславі. Такої обіцянки не було, кажуть у Києві."],
    ])
    expect(ukrainian.get("Такої обіцянки не було")).toBe("otherwise")
  })
})

describe("claims of the press", () => {
  test("what blames or refuses is a claim in two words; a report of an agreement leaves the claim to it; considered is weaker than promised", async () => {
    const verdicts = await checked(["Serbia", "Turkey"], [
      ["Office of the President of Serbia", "en", "President Aleksandar Vučić met President Recep Tayyip Erdoğan of Turkey on Tuesday. President Vučić said that Serbia would consider buying Turkish trams. The presidents agreed to open 5 new bakeries."],
      ["Presidency of the Republic of Türkiye", "en", "President Erdoğan received President Vučić of Serbia. President Erdoğan thanked Serbia for its help after the flood."],
      ["Reuters", "en", "President Vučić promised to buy Turkish trams. President Vučić said Serbia and Turkey agreed to open 5 new bakeries. President Erdoğan condemned the seizure of tobacco."],
    ])
    expect(verdicts.get("to buy Turkish trams")).toBe("weaker")
    expect(verdicts.get("to open 5 new bakeries")).toBe("found")
    expect(verdicts.has("Serbia and Turkey agreed to open 5 new bakeries")).toBe(false)
    expect(verdicts.get("the seizure of tobacco")).toBe("not-found")
  })

  test("what one side tells of the other is found in the teller's account", async () => {
    const verdicts = await checked(["Serbia", "Turkey"], [
      ["Office of the President of Serbia", "en", "President Aleksandar Vučić met President Recep Tayyip Erdoğan of Turkey on Tuesday. President Erdoğan assured him that Turkey would open its tobacco market in June."],
      ["Presidency of the Republic of Türkiye", "en", "President Erdoğan received President Vučić of Serbia. President Erdoğan thanked Serbia for its help after the flood."],
      ["Reuters", "en", "According to Belgrade, Erdoğan promised that Turkey would open its tobacco market in June. Erdoğan promised that Turkey would buy 40 trams."],
    ])
    expect(verdicts.get("Turkey would open its tobacco market in June")).toBe("found")
    expect(verdicts.get("Turkey would buy 40 trams")).toBe("not-found")
  })
})
