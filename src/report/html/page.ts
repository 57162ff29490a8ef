import type { Comparison } from "../../model/comparison.ts"
import type { LanguagePack } from "../../languages/pack.ts"
import type { ColumnView, View } from "../view.ts"
import { type Markup, html } from "./markup.ts"

/** What every part of the page is made from. */
export interface Page {
  readonly comparison: Comparison
  readonly view: View
  readonly pack: LanguagePack
}

export const number = (account: number): Markup => html`<i class="n">${account + 1}</i>`

/** Numbers of a column's accounts. */
export const numbers = ({ accounts }: ColumnView): Markup => html`${accounts.map(number)}`
