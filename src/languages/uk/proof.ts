import type { ProofWords } from "../parts/proof.ts"

export const proof: ProofWords = {
  holds: "Усе підтверджується. Тверджень: {sentences}; місць: {places}; джерел: {sources}.",
  broken: "Не підтверджується. Розбіжностей: {faults}.",
  source: "{name}: SHA-256 {hash}",
  sentence: "{id} «{text}»: {fault}",
  moved: "тих самих слів, але в іншому місці: {places} (твердження {claims})",
  faults: {
    "source-missing": "джерела {expected} немає; покладіть його туди, де його названо, або вкажіть файл після запису",
    "source-changed": "{name}: файл змінено, його SHA-256 тепер {found}, а був {expected}",
    "place-changed": "{name}:{place}: стоїть «{found}», а стояло «{expected}»",
    "place-moved": "«{expected}» тепер в іншому місці: {name}:{place}",
    "quote-missing": "процитовано «{expected}», але в жодному з місць цього немає",
    "claim-bare": "не спирається на жодне місце джерела",
  },
}
