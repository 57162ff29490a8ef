import type { Comparison } from "../model/comparison.ts"
import { lineStarts } from "../model/place.ts"
import type { LanguagePack } from "../languages/pack.ts"
import { type ClientData, client } from "./html/client.ts"
import { shapeSheet } from "./html/icons.ts"
import { type Markup, html, safeAddress, scriptJson } from "./html/markup.ts"
import { sha256 } from "./html/policy.ts"
import { matrixPart } from "./html/matrix.ts"
import { type Page, number } from "./html/page.ts"
import { digestPart, factsPart, overview, pointsPart, pressPart, problemsPart } from "./html/parts.ts"
import { accountTexts, pointsByPlace, statementPlace } from "./html/source.ts"
import { STYLE } from "./html/style.ts"
import { stringify } from "./json.ts"
import { shorten } from "./plain.ts"
import { accountNotes, statementView, viewOf } from "./view.ts"

/** The comparison as one self-contained page: no network, and a policy that lets nothing run but its own hashed script. */
export const comparisonHtml = async (comparison: Comparison, pack: LanguagePack): Promise<string> => {
  const page: Page = { comparison, view: viewOf(comparison, pack), pack }
  const script = `"use strict";(${client.toString()})()`
  const policy = `default-src 'none'; script-src 'sha256-${await sha256(script)}'; style-src 'sha256-${await sha256(STYLE)}'; base-uri 'none'; form-action 'none'`
  const { report } = pack.labels
  const title = comparison.digest.title || report.title
  return html`<!doctype html>
<html lang="${pack.code}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ markup: policy }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${{ markup: STYLE }}</style>
</head>
<body>
<a class="skip" href="#points">${report.skip}</a>
${shapeSheet()}
<div class="page">
<header class="top"><p class="kicker">${report.title}</p><h1>${title}</h1>${voices(page)}${overview(page)}</header>
<main>
${digestPart(page)}
${factsPart(page)}
${matrixPart(page)}
${pointsPart(page)}
${pressPart(page)}
${problemsPart(page)}
</main>
<aside class="sources" id="sources" aria-labelledby="sources-name" tabindex="0"><h2 id="sources-name">${report.sources}</h2>
${sourcesNav(page)}
${accountTexts({ ...page, sources: everySource(page) })}</aside>
<footer>${report.madeBy}</footer>
</div>
<section class="detail" id="detail" role="region" aria-live="polite" aria-label="${report.statements}" hidden><button type="button" class="close" id="detail-close" aria-label="${pack.phrasing.labels.close}">✕</button><ul id="detail-list"></ul></section>
<script type="application/json" id="data">${scriptJson(stringify(clientData(page)))}</script>
<script>${{ markup: script }}</script>
</body>
</html>
`.markup
}

const voices = ({ comparison, view, pack }: Page): Markup => html`<ul class="voices">${comparison.accounts.map((compared, index) => {
  const address = safeAddress(compared.account.document.url)
  const name = view.names[index]!
  const notes = accountNotes(compared, name, pack).filter((note) => address === null || note !== compared.account.document.file)
  return html`<li>${number(index)} <a href="#account-${index}">${name}</a> ${notes.join(", ")}${address && html` <a href="${address}" rel="noreferrer noopener">${new URL(address).host}</a>`}</li>`
})}</ul>`

const sourcesNav = ({ view, pack }: Page): Markup =>
  html`<nav aria-label="${pack.labels.report.sources}">${view.names.map((name, index) => html`<a href="#account-${index}">${number(index)} ${name}</a>`)}</nav>`

const everySource = ({ comparison, view }: Page) => [
  ...comparison.digest.sentences.flatMap((sentence) => sentence.sources),
  ...view.facts.flatMap((fact) => fact.claims.flatMap((claim) => claim.sources)),
]

const clientData = ({ comparison, pack }: Page): ClientData => {
  const points = pointsByPlace(comparison)
  const statements = comparison.accounts.flatMap(({ account }, index) => {
    const lines = lineStarts(account.document.text)
    return account.statements.filter(({ id }) => !points.has(statementPlace(index, id))).map((statement) => {
      const { speaker, words } = statementView(account, index, statement, pack, lines, undefined, comparison.accounts)
      return [statementPlace(index, statement.id), { speaker: shorten(speaker ?? pack.labels.report.speakerUnknown, 80), act: pack.phrasing.acts[statement.act], words: shorten(words, 300) }] as const
    })
  })
  const { shown, back } = pack.labels.report
  return { statements: Object.fromEntries(statements), words: { point: back, back, shown: shown("{shown}", "{all}") } }
}
