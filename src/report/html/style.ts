/** Style of the report; hashed for the Content-Security-Policy. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --panel: #f4f2ec; --ink: #1d1c1a; --soft: #5f5b53; --rule: #dcd8ce; --accent: #1f4e79; --glow: #fff1b8; --knock: #fbfaf7;
  --same: #00694f; --differs: #9a5200; --only: #2a5fa5; --contradicts: #b3261e; --relayed: #7d3c86;
  --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", "Noto Serif", Georgia, "Times New Roman", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #171614; --panel: #1f1e1b; --ink: #e9e5dc; --soft: #a8a296; --rule: #3a3731; --accent: #8fbbe6; --glow: #4b411a; --knock: #171614;
    --same: #56c7a3; --differs: #eaa553; --only: #86b4f0; --contradicts: #ff8a7d; --relayed: #d49adf;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1.5rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 var(--serif); overflow-wrap: break-word; }
h1, h2, h3, h4, p, dl, dd, ul, ol, figure { margin: 0; padding: 0; }
h1, h2, h3, h4 { line-height: 1.25; font-weight: 600; text-wrap: balance; }
h1 { font-size: clamp(1.6rem, 1.2rem + 2vw, 2.4rem); letter-spacing: -.01em; }
h2 { font-size: 1.3rem; margin-bottom: 1rem; }
a { color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: 1px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.sans, nav, th, .about, .badge, .filters, .legend, .head, .quiet p, .note, .detail, .facts dt, footer, small { font-family: var(--sans); }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem 1rem; z-index: 10; border: 1px solid var(--rule); }
.sheet { position: absolute; }
.page { max-width: 92rem; margin: 0 auto; padding: 2.5rem clamp(1rem, 3vw, 3rem); display: grid; gap: 0 clamp(2rem, 4vw, 4.5rem); grid-template-columns: minmax(0, 1fr); }
.top { padding-bottom: 1.75rem; border-bottom: 1px solid var(--ink); margin-bottom: 2.25rem; }
.kicker { font: 600 .78rem/1.4 var(--sans); color: var(--soft); margin-bottom: .6rem; }
.voices { list-style: none; display: flex; flex-wrap: wrap; gap: .35rem 1.75rem; margin-top: 1rem; font: .9rem/1.5 var(--sans); color: var(--soft); }
.voices a { color: var(--ink); font-weight: 600; text-decoration-color: var(--rule); }
.n { display: inline-grid; place-items: center; min-width: 1.45em; height: 1.45em; padding: 0 .25em; border: 1px solid currentColor; border-radius: 50%; font: 600 .72rem/1 var(--sans); vertical-align: .12em; }
main > section { margin-bottom: 3rem; }
.digest p { max-width: 42rem; margin-bottom: .75rem; }
.digest h3 { font-size: 1.02rem; margin: 1.5rem 0 .4rem; }
.digest .lead { font-size: 1.15rem; }
sup { line-height: 0; font-family: var(--sans); font-size: .68em; margin-left: .1em; }
sup a { text-decoration: none; padding: .2em .15em; }
sup a:hover { text-decoration: underline; }
.facts dl { display: grid; grid-template-columns: minmax(7rem, auto) minmax(0, 1fr); gap: .6rem 1.5rem; }
.facts dt { font-size: .85rem; color: var(--soft); padding-top: .15rem; }
.facts dd ul { list-style: none; }
.facts .split { border-left: 3px double var(--differs); padding-left: .75rem; }
.facts .split > span { font: 600 .8rem/1.5 var(--sans); color: var(--differs); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
.matrix th { text-align: left; font-size: .82rem; font-weight: 600; padding: .5rem .6rem; vertical-align: bottom; }
.matrix thead th { background: var(--paper); box-shadow: inset 0 -1px var(--rule); }
.matrix th:first-child { width: 32%; padding-left: 0; position: sticky; left: 0; z-index: 1; background: var(--paper); }
.matrix .lead-in { font: .84rem/1.5 var(--sans); color: var(--soft); max-width: 42rem; margin: -.5rem 0 .6rem; }
.matrix tbody th { vertical-align: middle; border-top: 1px solid var(--rule); padding-left: 0; min-width: 7.5rem; }
.matrix tbody th a { color: var(--ink); text-decoration-color: var(--rule); }
.shapes { display: flex; flex-wrap: wrap; gap: .1rem .6rem; font-variant-numeric: tabular-nums; }
.matrix td { border-top: 1px solid var(--rule); padding: 3px; height: 1px; }
.cell { display: flex; flex-direction: column; gap: .3rem; justify-content: center; min-height: 3.1rem; height: 100%; padding: .4rem .6rem; font: .8rem/1.3 var(--sans); color: var(--ink); text-decoration: none; border-radius: 3px; }
a.cell:hover { text-decoration: underline; }
.cell.s1 { background: color-mix(in srgb, var(--accent) 7%, var(--paper)); }
.cell.s2 { background: color-mix(in srgb, var(--accent) 14%, var(--paper)); }
.cell.s3 { background: color-mix(in srgb, var(--accent) 22%, var(--paper)); }
.cell.s4 { background: color-mix(in srgb, var(--accent) 31%, var(--paper)); }
.cell.s5 { background: color-mix(in srgb, var(--accent) 42%, var(--paper)); }
.cell.none { color: var(--soft); border: 1px dashed var(--rule); }
.bar { display: block; flex: none; width: 38px; height: 8px; }
.on { fill: currentColor; } .off { fill: currentColor; opacity: .3; }
.shape { flex: none; width: 14px; height: 14px; vertical-align: -2px; }
.knock { stroke: var(--knock); stroke-width: 1.7; fill: none; }
svg.r-same, .badge.r-same { color: var(--same); } svg.r-differs, .badge.r-differs { color: var(--differs); } svg.r-only, .badge.r-only { color: var(--only); }
svg.r-contradicts, .badge.r-contradicts { color: var(--contradicts); } svg.r-relayed, .badge.r-relayed { color: var(--relayed); }
.legend { font-size: .84rem; color: var(--soft); margin-top: 1.1rem; }
.legend summary { cursor: pointer; width: fit-content; }
.legend ul { list-style: none; margin-top: .6rem; display: grid; gap: .35rem; }
.legend li { display: grid; grid-template-columns: 3rem 1fr; gap: .5rem; align-items: baseline; }
.legend li > svg { justify-self: center; align-self: center; }
.legend b { color: var(--ink); font-weight: 600; }
.filters { display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: end; margin-bottom: 1.5rem; font-size: .84rem; color: var(--soft); }
.filters label { display: grid; gap: .2rem; flex: 1 1 8rem; min-width: 0; }
.filters select { width: 100%; }
select, button { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--rule); border-radius: 4px; padding: .4rem .55rem; max-width: 100%; }
button { cursor: pointer; }
button:hover, select:hover { border-color: var(--soft); }
.count { flex-basis: 100%; }
.overview { list-style: none; display: flex; flex-wrap: wrap; gap: .35rem 1.4rem; margin-top: .9rem; font: .86rem/1.5 var(--sans); }
.overview a { color: var(--ink); text-decoration-color: var(--rule); white-space: nowrap; }
.topic { margin-bottom: 2.25rem; }
.topic > h3 { font-size: 1.12rem; padding-bottom: .4rem; border-bottom: 1px solid var(--rule); }
.point { padding: 1.1rem 0 1.3rem; border-bottom: 1px solid var(--rule); scroll-margin-top: 1.5rem; }
.point { position: relative; }
.point.active::before { content: ""; position: absolute; left: -.75rem; top: 1rem; bottom: 1rem; width: 3px; background: var(--accent); border-radius: 2px; }
.head { display: flex; flex-wrap: wrap; gap: .3rem .8rem; align-items: baseline; font-size: .86rem; color: var(--soft); margin-bottom: .8rem; }
.badge { font-weight: 600; }
.cells { display: grid; gap: 1rem 1.6rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 11.25rem), 1fr)); }
.voice { min-width: 0; }
.voice > h4 { font: 600 .78rem/1.4 var(--sans); color: var(--soft); margin-bottom: .3rem; }
.quiet p { font-size: .86rem; color: var(--soft); }
.quiet { border: 1px dashed var(--rule); border-radius: 3px; padding: .4rem .6rem; align-self: start; }
.quiet h4 + h4 { margin-top: -.1rem; }
.inside { font-size: .86rem; color: var(--soft); margin-bottom: .6rem; }
.press ol { padding-left: 1.9rem; margin-top: .9rem; }
.press li { margin-bottom: .9rem; }
.press .why { font-size: .86rem; color: var(--soft); }
.press .why::first-letter { text-transform: uppercase; }
.n + .n { margin-left: .2rem; }
.said + .said { margin-top: .8rem; }
.who { font: .86rem/1.45 var(--sans); padding-bottom: .15rem; }
.who .bar { display: inline-block; margin-left: .3rem; vertical-align: .04em; }
.who b { font-weight: 600; }
.whole { white-space: nowrap; }
.quote { unicode-bidi: plaintext; color: var(--ink); text-decoration: underline; text-decoration-color: var(--rule); }
.quote:hover { text-decoration-color: var(--accent); }
small { font-size: .75rem; color: var(--soft); white-space: nowrap; }
.problems small { white-space: normal; font-size: .82rem; }
.account { padding-bottom: 2.5rem; }
.account > h3 { font-size: 1.12rem; }
.about { font-size: .84rem; color: var(--soft); margin: .2rem 0 1rem; }
.text p { white-space: pre-line; margin-bottom: .8rem; }
.text .b-title, .text .b-heading { font-weight: 600; }
.text .b-list-item { padding-left: 1.1rem; }
.anchor, [data-of][id] { scroll-margin-top: 30vh; }
[data-of] { text-decoration: none; }
[data-of].content, [data-of].cue, [data-of].speaker { cursor: pointer; }
[data-of].content { background: color-mix(in srgb, var(--hue, var(--soft)) 9%, transparent); text-decoration: underline; text-decoration-color: var(--hue, var(--soft)); text-decoration-thickness: 1.5px; text-underline-offset: .22em; }
[data-of].cue { font-style: italic; } [data-of].speaker { font-weight: 600; }
[data-of].r-same { --hue: var(--same); } [data-of].r-differs { --hue: var(--differs); } [data-of].r-only { --hue: var(--only); } [data-of].r-contradicts { --hue: var(--contradicts); } [data-of].r-relayed { --hue: var(--relayed); }
[data-of].content.r-differs { text-decoration-style: double; text-decoration-thickness: 1px; } [data-of].content.r-only { text-decoration-style: dotted; }
[data-of].content.r-contradicts { text-decoration-style: wavy; text-decoration-thickness: 1px; } [data-of].content.r-relayed { text-decoration-style: dashed; }
[data-of].active { background: var(--glow); }
.note { font-size: .62rem; vertical-align: super; line-height: 0; margin: 0 .1em 0 .15em; text-decoration: none; color: var(--soft); }
.note:hover, .note:focus-visible { color: var(--accent); text-decoration: underline; }
.detail { position: fixed; z-index: 5; left: 0; right: 0; bottom: 0; max-height: 45vh; overflow-y: auto; background: var(--panel); border-top: 1px solid var(--ink); padding: .9rem clamp(1rem, 3vw, 2rem) 1.1rem; font-size: .86rem; }
.detail[hidden] { display: none; }
.detail ul { list-style: none; display: grid; gap: .7rem; margin: .2rem 3.5rem 0 0; }
.detail .close { position: absolute; right: clamp(.75rem, 3vw, 2rem); top: .7rem; }
.detail q { font-family: var(--serif); font-size: 1rem; quotes: none; }
.problems ul { list-style: none; display: grid; gap: .4rem; font-size: .95rem; }
footer { font-size: .82rem; color: var(--soft); border-top: 1px solid var(--rule); padding-top: 1rem; margin-top: 1rem; }
.sources nav { display: flex; flex-wrap: wrap; gap: .35rem 1.1rem; font-size: .84rem; margin-bottom: 1.25rem; }
@media (min-width: 68rem) {
  .page { grid-template-columns: minmax(0, 1.12fr) minmax(0, 1fr); }
  .top { grid-column: 1 / -1; }
  footer { grid-column: 1; }
  .sources { grid-row: 2 / span 2; grid-column: 2; position: sticky; top: 0; height: 100vh; overflow-y: auto; margin-top: -1rem; padding: 1rem .25rem 2rem 2rem; border-left: 1px solid var(--rule); scrollbar-width: thin; }
  .text { font-size: 1rem; }
  .scroll.fits { overflow: visible; }
  .fits thead th { position: sticky; top: 0; z-index: 2; }
  .detail { left: auto; width: 44%; border-left: 1px solid var(--ink); }
}
@media (max-width: 30rem) {
  body { font-size: 1rem; }
  .page { padding-top: 1.5rem; }
  .facts dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .facts dd { margin-bottom: .8rem; }
  .matrix th, .cell { padding: .35rem .4rem; font-size: .76rem; }
  .matrix tbody th { min-width: 6rem; hyphens: auto; }
  .cells { gap: .8rem; }
}
@media (prefers-reduced-motion: no-preference) { html, .sources { scroll-behavior: smooth; } }
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #444; --rule: #bbb; }
  @page { margin: 14mm; }
  html { font-size: 75%; }
  body { font-size: 1rem; line-height: 1.45; }
  .top { margin-bottom: 1rem; padding-bottom: .8rem; }
  main > section { margin-bottom: 1.5rem; }
  .topic { margin-bottom: 1rem; }
  .point { padding: .6rem 0 .7rem; }
  .text { columns: 2; column-gap: 2rem; }
  .page { display: block; max-width: none; padding: 0; }
  .filters, .skip, .detail, .sources nav { display: none; }
  .scroll { overflow: visible; }
  .matrix th { position: static; }
  .point[hidden] { display: block; } .topic[hidden] { display: block; }
  .matrix *, [data-of], svg { print-color-adjust: exact; }
  .sources { position: static; height: auto; overflow: visible; border: 0; padding: 0; break-before: page; }
  .said, .cell, tr, .facts dd, .press li { break-inside: avoid; }
  h2, h3, h4, .head { break-after: avoid; }
  .legend::details-content { content-visibility: visible; height: auto; }
}
`
