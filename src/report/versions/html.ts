import type { VersionComparison } from "../../model/version.ts"
import type { LanguagePack } from "../../languages/pack.ts"
import { type Markup, html, safeAddress } from "../html/markup.ts"
import { STYLE } from "../html/style.ts"
import { sha256 } from "../html/policy.ts"
import { shorten } from "../plain.ts"
import { SIGNS } from "./table.ts"
import { type PassageView, type Run, nearby, type VersionsView, versionsView, type WordingView } from "./view.ts"

const MOST_WORDS = 600

/** On top of the report's own style: one column, words taken out and put in told by more than their colour. */
const OWN_STYLE = `${STYLE}
.versions { grid-template-columns: minmax(0, 46rem); justify-content: center; }
.verdict { font-size: 1.15rem; margin-bottom: .5rem; }
.counts { font: 600 .92rem/1.5 var(--sans); }
.sorts { font: .86rem/1.5 var(--sans); color: var(--soft); }
ins { text-decoration: underline; text-decoration-thickness: 2px; text-decoration-color: var(--same); background: color-mix(in srgb, var(--same) 14%, transparent); }
del { text-decoration: line-through; color: var(--contradicts); background: color-mix(in srgb, var(--contradicts) 9%, transparent); }
.minor ins, .minor del, ins.minor, del.minor { background: none; color: var(--soft); text-decoration-color: var(--soft); text-decoration-thickness: 1px; }
.change, .passage { padding: .9rem 0; border-bottom: 1px solid var(--rule); }
.change:target, .passage:target { background: var(--glow); }
.change p, .passage p { margin-bottom: .3rem; }
.told { font: .86rem/1.45 var(--sans); color: var(--soft); }
.links ul { list-style: none; font: .86rem/1.5 var(--sans); overflow-wrap: anywhere; }
`

/** What changed between two versions as one self-contained page: no script, no network. */
export const versionsHtml = async (versions: VersionComparison, pack: LanguagePack): Promise<string> => {
  const view = versionsView(versions, pack)
  const { labels } = pack.versions
  const policy = `default-src 'none'; style-src 'sha256-${await sha256(OWN_STYLE)}'; base-uri 'none'; form-action 'none'`
  return html`<!doctype html>
<html lang="${pack.code}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ markup: policy }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${view.title}</title>
<style>${{ markup: OWN_STYLE }}</style>
</head>
<body>
<a class="skip" href="#changes">${labels.changes}</a>
<div class="page versions">
<header class="top">${view.title !== labels.title && html`<p class="kicker">${labels.title}</p>`}<h1>${view.title}</h1><ul class="voices">${voice(labels.old, versions.old, pack)}${voice(labels.new, versions.new, pack)}</ul></header>
<main>
<section><p class="verdict">${view.verdict}</p>${view.counts.length > 0 && html`<p class="counts">${view.counts.map(([name, count]) => `${name}: ${count}`).join(" · ")}</p>`}${view.editorial.length > 0 && html`<p class="sorts">${view.editorial.map(([name, count]) => `${name}: ${count}`).join(" · ")}</p>`}</section>
${changesPart(view, versions, pack)}
${passagesPart(view, versions, pack)}
${linksPart(versions, pack)}
<footer>${pack.labels.report.madeBy}</footer>
</main>
</div>
</body>
</html>
`.markup
}

const voice = (name: string, { document }: VersionComparison["old"], pack: LanguagePack): Markup => {
  const address = safeAddress(document.url)
  const more = [document.file, document.published && pack.labels.facts.day(document.published), `sha256 ${document.sha256.slice(0, 12)}…`].filter((one) => one).join(", ")
  return html`<li><b>${name}</b> ${more}${address && html` <a href="${address}" rel="noreferrer noopener">${new URL(address).host}</a>`}</li>`
}

const changesPart = (view: VersionsView, versions: VersionComparison, pack: LanguagePack): Markup => {
  const { labels, kinds } = pack.versions
  if (view.changes.length === 0) return html`<span id="changes"></span>`
  return html`<section id="changes" aria-labelledby="changes-name" tabindex="-1"><h2 id="changes-name">${labels.changes}</h2>
${view.changes.map(({ change, old, new: now }) => html`<article class="change" id="${change.id}"><p class="head"><span class="badge" title="${change.rule}">${SIGNS[change.kind]} ${kinds[change.kind]}</span> <span>${change.why}</span></p>
${wording(labels.old, old, versions.old.document.language, pack)}${wording(labels.new, now, versions.new.document.language, pack)}</article>
`)}</section>`
}

const wording = (name: string, one: WordingView | null, language: string | null, pack: LanguagePack): Markup | null => {
  if (one === null) return null
  const told = one.told === null ? pack.versions.labels.ownVoice : `${one.told.speaker ?? pack.labels.report.speakerUnknown}, ${one.told.act} (${pack.labels.report.strength.toLocaleLowerCase(pack.code)} ${one.told.strength})`
  const all = one.runs.map(({ text }) => text).join("")
  return html`<p class="told">${name} · ${pack.labels.report.line} ${one.place.line} · ${told}</p><p dir="auto"${language !== null && html` lang="${language}"`}>${all.length <= MOST_WORDS ? one.runs.map(run) : one.runs.length > 1 ? nearby(one.runs).map(run) : shorten(all, MOST_WORDS)}</p>`
}

const passagesPart = (view: VersionsView, versions: VersionComparison, pack: LanguagePack): Markup | null => {
  if (view.passages.length === 0) return null
  const { labels } = pack.versions
  const { language } = versions.new.document
  return html`<section aria-labelledby="words-name"><h2 id="words-name">${labels.words}</h2><p class="sorts">${labels.wordsNote}</p>
${view.passages.map((passage) => passageItem(passage, language, pack))}</section>`
}

const passageItem = (passage: PassageView, language: string | null, pack: LanguagePack): Markup => {
  const { labels, kinds, editorial } = pack.versions
  return html`<div class="passage"><p class="told">${passage.isOld && `${labels.old} · `}${pack.labels.report.line} ${passage.place.line} · ${passage.changes.map(({ id, kind }) => html`<a href="#${id}">${SIGNS[kind]} ${kinds[kind]}</a> `)}${passage.editorial.map((reason) => editorial[reason]).join(", ")}</p>
<p dir="auto"${language !== null && html` lang="${language}"`}>${passage.runs.map(run)}</p></div>
`
}

const run = ({ kind, text, editorial }: Run): Markup | null => {
  if (text === "") return null
  if (kind === "kept") return html`${text}`
  return kind === "removed" ? html`<del${editorial !== null && html` class="minor"`}>${text}</del>` : html`<ins${editorial !== null && html` class="minor"`}>${text}</ins>`
}

const linksPart = ({ links }: VersionComparison, pack: LanguagePack): Markup | null => {
  if (links.gone.length + links.added.length === 0) return null
  const { labels } = pack.versions
  return html`<section class="links" aria-labelledby="links-name"><h2 id="links-name">${labels.links}</h2><ul>${links.gone.map((link) => html`<li>− ${labels.linkGone}: ${link}</li>`)}${links.added.map((link) => html`<li>+ ${labels.linkAdded}: ${link}</li>`)}</ul></section>`
}
