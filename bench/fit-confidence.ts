/**
 * Fits the confidence of statements on the hand-annotated documents and writes it to src/attribute/confidence-model.ts; prints how well it holds on
 * documents that it was not fitted on.
 *
 *     node bench/fit-confidence.ts
 */
import { writeFileSync } from "node:fs"
import type { ConfidenceModel } from "../src/attribute/confidence.ts"
import { crossValidated, fitted, judgeAll, reliability } from "./evaluate/calibration.ts"
import { readGold } from "./evaluate/statements.ts"

const MODEL = new URL("../src/attribute/confidence-model.ts", import.meta.url)

const written = ({ bias, weights }: ConfidenceModel, statements: number, documents: number): string => `import type { ConfidenceModel } from "./confidence.ts"

/** Written by bench/fit-confidence.ts, from ${statements} statements of ${documents} documents. */
export const CONFIDENCE_MODEL: ConfidenceModel = {
  bias: ${bias},
  weights: {
${Object.entries(weights).map(([name, weight]) => `    ${name.includes(" ") ? `"${name}"` : name}: ${weight},`).join("\n")}
  },
}
`

const gold = readGold()
if (!gold) console.log("Skipped: no ../shared/data")
else {
  const judged = await judgeAll(gold)
  console.log(reliability("cross-validated by document", judged, crossValidated(judged)))
  writeFileSync(MODEL, written(fitted(judged), judged.length, gold.length))
}
process.exit()
