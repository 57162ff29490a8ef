import type { ProofWords } from "../parts/proof.ts"

export const proof: ProofWords = {
  holds: "Всё подтверждается. Утверждений: {sentences}; мест: {places}; источников: {sources}.",
  broken: "Не подтверждается. Расхождений: {faults}.",
  source: "{name}: SHA-256 {hash}",
  sentence: "{id} «{text}»: {fault}",
  moved: "тех же слов, но в другом месте: {places} (утверждения {claims})",
  faults: {
    "source-missing": "источника {expected} нет; положите его туда, где он назван, или укажите файл после записи",
    "source-changed": "{name}: файл изменён, его SHA-256 теперь {found}, а был {expected}",
    "place-changed": "{name}:{place}: стоит «{found}», а стояло «{expected}»",
    "place-moved": "«{expected}» теперь в другом месте: {name}:{place}",
    "quote-missing": "процитировано «{expected}», но ни в одном из мест этого нет",
    "claim-bare": "не опирается ни на одно место источника",
  },
}
