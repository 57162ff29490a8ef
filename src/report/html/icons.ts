import type { PressVerdict, Relation } from "../../model/comparison.ts"
import { type Markup, html } from "./markup.ts"

/** Each relation has a shape of its own, so that no colour is needed to tell it. */
const SHAPES: Readonly<Record<Relation, Markup>> = {
  same: html`<circle cx="8" cy="8" r="6.5" fill="currentColor"/><path class="knock" d="M4.8 6.4h6.4M4.8 9.6h6.4"/>`,
  differs: html`<path d="M8 1.2 14.8 8 8 14.8 1.2 8Z" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M8 1.2V14.8L1.2 8Z" fill="currentColor"/>`,
  only: html`<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.8" stroke-dasharray="3.4 2.2"/><circle cx="8" cy="8" r="2.4" fill="currentColor"/>`,
  contradicts: html`<rect x="1.5" y="1.5" width="13" height="13" rx="1.5" fill="currentColor"/><path class="knock" d="m5 5 6 6m0-6-6 6"/>`,
  relayed: html`<path d="M1.5 3.2h6.2V.9L15 8l-7.3 7.1v-2.3H1.5l3-4.8Z" fill="currentColor"/>`,
}

export const RELATIONS: readonly Relation[] = ["same", "differs", "only", "contradicts", "relayed"]
/** In the order in which an editor wants to know of them. */
export const BY_WEIGHT: readonly Relation[] = ["contradicts", "differs", "relayed", "only", "same"]

/** The shape of the relation that a verdict on the press is like; null where nothing was given to hold it against. */
export const verdictShape = (verdict: PressVerdict): Relation | null =>
  verdict === "found" ? "same" : verdict === "denied" ? "contradicts" : verdict === "not-found" ? "only" : verdict === "no-account" ? null : "differs"

const STEPS = [0, 1, 2, 3, 4]
const strengthSymbol = (strength: number): Markup =>
  html`<symbol id="b${strength}" viewBox="0 0 38 8">${STEPS.map((step) => html`<rect x="${step * 8}" y="${step < strength ? 0 : 2.5}" width="6" height="${step < strength ? 8 : 3}" rx="1" class="${step < strength ? "on" : "off"}"/>`)}</symbol>`

/** Shapes and bars, defined once and used everywhere: a long page has hundreds. */
export const shapeSheet = (): Markup =>
  html`<svg class="sheet" aria-hidden="true" width="0" height="0">${RELATIONS.map((relation) => html`<symbol id="shape-${relation}" viewBox="0 0 16 16">${SHAPES[relation]}</symbol>`)}${[0, ...STEPS.map((step) => step + 1)].map(strengthSymbol)}</svg>`

/** `name`: what it tells where no word stands beside it. */
export const relationShape = (relation: Relation, name: string | null = null): Markup => name === null
  ? html`<svg class="shape r-${relation}" aria-hidden="true"><use href="#shape-${relation}"/></svg>`
  : html`<svg class="shape r-${relation}" role="img" aria-label="${name}"><title>${name}</title><use href="#shape-${relation}"/></svg>`

/** Five steps, filled up to the strength. `label` is what a reader who does not see it hears. */
export const strengthBar = (strength: number, label: string): Markup =>
  html`<svg class="bar" role="img" aria-label="${label} ${strength}/5"><use href="#b${Math.max(0, Math.min(5, strength))}"/></svg>`
