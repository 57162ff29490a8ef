import type { LanguagePacks } from "../languages/pack.ts"
import type { Account } from "../model/comparison.ts"
import { slice } from "../model/span.ts"
import { listed, type TopicsOf } from "./list.ts"
import { packOf } from "./text.ts"

/** Most of the texts that `compare` will ask vectors of for this account, told before the other accounts are known. */
export const likelyTexts = (account: Account, packs: LanguagePacks, topicsOf: TopicsOf): readonly string[] => {
  const general = packOf(packs, account.document.language)?.talks.general ?? new Set<string>()
  const text = (span: Parameters<typeof slice>[1]): string => slice(account.document.text, span)
  return account.statements.filter(({ content }) => content.length > 0).flatMap((statement) => {
    const parts = listed(account, statement, general, topicsOf)
    return parts.length > 0 ? parts.map(text) : [statement.content.map(text).join(" … ")]
  })
}
