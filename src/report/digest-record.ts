import type { Comparison, Source } from "../model/comparison.ts"

export const DIGEST_SCHEMA = "rapporteur/digest@1"

/** Units of text before and after a quotation that tell it from another of the same words. */
const AROUND = 32

/** A digest in the format `rapporteur/digest@1`: every sentence with the places it rests on (W3C Web Annotation selectors). `origins`: the accounts' names as they were given. */
export const digestRecord = ({ digest, accounts }: Comparison, origins: readonly string[]) => ({
  schema: DIGEST_SCHEMA,
  language: digest.language, title: digest.title,
  sources: accounts.map(({ index, side, kind, account: { document } }, at) => ({
    index, file: document.url === null || document.file !== null ? origins[at] ?? document.file : null, url: document.url, side, kind,
    publisher: document.publisher, published: document.published, sha256: document.sha256,
  })),
  sentences: digest.sentences.map(({ text, section, sources }) => ({ text, section, sources: sources.map((source) => placeRecord(source, accounts.find(({ index }) => index === source.account)!.account.document.text)) })),
})

const placeRecord = ({ account, start, end }: Source, text: string) => ({
  account, start, end,
  selector: [
    { type: "TextQuoteSelector", exact: text.slice(start, end), prefix: text.slice(Math.max(0, start - AROUND), start), suffix: text.slice(end, end + AROUND) },
    { type: "TextPositionSelector", start, end },
  ],
})
