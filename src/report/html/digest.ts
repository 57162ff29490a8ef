import type { ComparedAccount, Comparison, Source } from "../../model/comparison.ts"
import { lineStarts, placeOf } from "../../model/place.ts"
import type { LanguagePack } from "../../languages/pack.ts"
import { bySection } from "../markdown.ts"
import { oneLine, shorten } from "../plain.ts"
import { accountNames, accountNotes } from "../view.ts"
import { type Markup, html, safeAddress } from "./markup.ts"
import { sha256 } from "./policy.ts"
import { STYLE } from "./style.ts"

const MOST_WORDS = 300

const OWN_STYLE = `${STYLE}
.page.alone { grid-template-columns: minmax(0, 44rem); justify-content: center; }
.digest h2 { font-size: 1.02rem; margin: 1.5rem 0 .4rem; }
.digest sup { white-space: nowrap; }
.digest-notes { padding-left: 1.6rem; font: .84rem/1.5 var(--sans); color: var(--soft); display: grid; gap: .35rem; }
.digest-notes q { font-family: var(--serif); color: var(--ink); quotes: none; }
.digest-notes li:target { background: var(--glow); }
.hash { overflow-wrap: anywhere; font-size: .8rem; }
`

/** The digest as one self-contained page: no script, no network; every sentence with numbered notes to its places. */
export const digestHtml = async (comparison: Comparison, pack: LanguagePack): Promise<string> => {
  const { digest, accounts } = comparison
  const names = accountNames(accounts, pack)
  const numbers = new Map<string, { readonly number: number; readonly source: Source }>()
  const note = (source: Source): number => {
    const key = `${source.account}:${source.start}:${source.end}`
    const known = numbers.get(key) ?? { number: numbers.size + 1, source }
    numbers.set(key, known)
    return known.number
  }
  const policy = `default-src 'none'; style-src 'sha256-${await sha256(OWN_STYLE)}'; base-uri 'none'; form-action 'none'`
  const { report } = pack.labels
  const body = bySection(digest.sentences).map(([section, sentences]) => html`${section !== null && html`<h2>${section}</h2>`}${sentences.map(({ text, sources }) => html`<p${section === null && html` class="lead"`}>${text}<sup>${[...new Set(sources.map(note))].map((number) => html`<a href="#n${number}" id="r${number}">${number}</a> `)}</sup></p>
`)}`)
  return html`<!doctype html>
<html lang="${pack.code}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ markup: policy }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${digest.title || report.digest}</title>
<style>${{ markup: OWN_STYLE }}</style>
</head>
<body>
<div class="page alone">
<header class="top"><h1>${digest.title || report.digest}</h1></header>
<main>
<section class="digest">${body}</section>
<section aria-labelledby="notes"><h2 id="notes">${report.sources}</h2>
<ul class="voices">${accounts.map((compared, at) => voice(names[at]!, compared, pack))}</ul>
<ol class="digest-notes">${[...numbers.values()].map(({ number, source }) => noteItem(number, source, comparison, names))}</ol></section>
<footer>${report.madeBy}</footer>
</main>
</div>
</body>
</html>
`.markup
}

const voice = (name: string, compared: ComparedAccount, pack: LanguagePack): Markup => {
  const { url, sha256: hash } = compared.account.document
  const address = safeAddress(url)
  return html`<li><b>${name}</b> ${accountNotes(compared, name, pack).join(", ")}${address && html` <a href="${address}" rel="noreferrer noopener">${new URL(address).host}</a>`} <span class="hash">sha256 ${hash}</span></li>`
}

const noteItem = (number: number, source: Source, { accounts }: Comparison, names: readonly string[]): Markup => {
  const at = accounts.findIndex(({ index }) => index === source.account)
  const { text, file, url, id, language } = accounts[at]!.account.document
  const { line, column } = placeOf(lineStarts(text), source.start)
  return html`<li id="n${number}"><a href="#r${number}">${names[at]!}</a>, ${oneLine(file ?? url ?? id)}:${line}:${column} <q dir="auto"${language !== null && html` lang="${language}"`}>${shorten(text.slice(source.start, source.end), MOST_WORDS)}</q></li>
`
}
