import type { ComparedAccount, DigestSentence, Source } from "../model/comparison.ts"

const spanOf = (source: Source): string => `account ${source.account} [${source.start}, ${source.end})`

/** A sentence of a digest. Throws where it has no text or no source, or where a source does not resolve to words of its account. */
export const sentence = (accounts: readonly ComparedAccount[], text: string, sources: readonly Source[], section: string | null): DigestSentence => {
  if (text.trim() === "") throw new Error("a digest sentence without text")
  if (sources.length === 0) throw new Error(`a digest sentence without a source: ${JSON.stringify(text)}`)
  for (const source of sources) {
    const document = accounts.find((account) => account.index === source.account)?.account.document
    if (document === undefined) throw new Error(`the source ${spanOf(source)} of ${JSON.stringify(text)} names no account`)
    const whole = Number.isInteger(source.start) && Number.isInteger(source.end) && source.start >= 0 && source.start < source.end && source.end <= document.text.length
    if (!whole) throw new Error(`the source ${spanOf(source)} of ${JSON.stringify(text)} lies outside its text of ${document.text.length} units`)
    if (document.text.slice(source.start, source.end).trim() === "") throw new Error(`the source ${spanOf(source)} of ${JSON.stringify(text)} holds no words`)
  }
  const told = new Map(sources.map(({ account, start, end }) => [spanOf({ account, start, end }), { account, start, end }]))
  return { text, sources: [...told.values()], section }
}
