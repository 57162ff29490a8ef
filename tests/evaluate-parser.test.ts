import { describe, expect, test } from "vitest"
import { FIGURES, score } from "../bench/evaluate/conllu-score.ts"
import { holdAgainst } from "../bench/evaluate/golden.ts"
import { paragraphsOf, readConllu, toConllu } from "../bench/evaluate/treebank.ts"

const row = (...columns: (string | number)[]): string => columns.join("\t")
const gold = `# newpar
# text = They don't wait.
${row(1, "They", "they", "PRON", "_", "Case=Nom", 4, "nsubj", "_", "_")}
${row("2-3", "don't", "_", "_", "_", "_", "_", "_", "_", "_")}
${row(2, "do", "do", "AUX", "_", "_", 4, "aux", "_", "_")}
${row(3, "n't", "not", "PART", "_", "_", 4, "advmod", "_", "_")}
${row(4, "wait", "wait", "VERB", "_", "_", 0, "root", "_", "SpaceAfter=No")}
${row(5, ".", ".", "PUNCT", "_", "_", 4, "punct", "_", "_")}

# text = Go!
${row(1, "Go", "go", "VERB", "_", "Mood=Imp", 0, "root", "_", "SpaceAfter=No")}
${row("1.1", "you", "you", "PRON", "_", "_", "_", "_", "1:nsubj", "_")}
${row(2, "!", "!", "PUNCT", "_", "_", 1, "punct", "_", "_")}
`

describe("the measure of parses", () => {
  test("a file against itself is perfect", () => {
    const sentences = readConllu(gold)
    expect(score(sentences, sentences)).toEqual(Object.fromEntries(FIGURES.map((figure) => [figure, 100])))
  })

  test("each mistake lowers its own figures", () => {
    const wrong = gold.replace("wait\twait\tVERB", "wait\twaits\tNOUN").replace("4\tnsubj", "2\tnsubj").replace("4\taux", "4\taux:pass").replace("4\tadvmod", "4\tmark")
    const figures = score(readConllu(gold), readConllu(wrong))
    expect(figures).toEqual({ Sentences: 100, Tokens: 100, Words: 100, UPOS: 100 * 6 / 7, UFeats: 100, Lemmas: 100 * 6 / 7, UAS: 100 * 6 / 7, LAS: 100 * 5 / 7 })
  })

  test("a multiword token read as one word costs words, not tokens; a sentence too few costs two", () => {
    const wrong = gold.replace(/2-3.*\n.*\n.*\n/, `${row(2, "don't", "do", "AUX", "_", "_", 4, "aux", "_", "_")}\n${row(3, "", "", "X", "_", "_", 4, "dep", "_", "_")}\n`)
      .replace(`${row(3, "", "", "X", "_", "_", 4, "dep", "_", "_")}\n`, "").replace("\n\n# text = Go!\n", "\n")
    const figures = score(readConllu(gold), readConllu(wrong)) as Record<string, number>
    expect(figures.Tokens).toBe(100)
    expect(figures.Words).toBeCloseTo(200 * (5 / 6) * (5 / 7) / (5 / 6 + 5 / 7), 10)
    expect(figures.Sentences).toBe(0)
  })

  test("texts that differ are named with their place", () => {
    expect(score(readConllu(gold), readConllu(gold.replaceAll("Go\t", "So\t")))).toBe("the texts differ at character 14: gold \"Go!\", system \"So!\"")
  })

  test("CoNLL-U is read and written; the text is rebuilt by paragraphs", () => {
    const sentences = readConllu(gold)
    expect(readConllu(toConllu(sentences))).toEqual(sentences)
    expect(paragraphsOf(sentences)).toEqual(["They don't wait. Go!"])
    expect(() => readConllu("1\ttoo\tfew")).toThrow("3 columns")
  })
})

describe("golden figures", () => {
  const kept = { parser: { "a LAS": 90, "b LAS": 80 } }
  test("a small fall holds, a larger one and a figure that is gone do not", () => {
    expect(holdAgainst(kept, { parser: { "a LAS": 89.6, "b LAS": 85 } })).toEqual({ held: 2, drops: [] })
    expect(holdAgainst(kept, { parser: { "a LAS": 89.4 } })).toEqual({ held: 0, drops: ["parser: a LAS: 90.00, now 89.40", "parser: b LAS: 80.00, now not measured"] })
    expect(holdAgainst(kept, {})).toEqual({ held: 0, drops: [] })
  })
})
