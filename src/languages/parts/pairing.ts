import type { UnplacedReason } from "../../model/talks.ts"

/** Words by which a title and the first sentences tell what talks a release is about. Owned by pair. */
export interface PairingWords {
  /** words for talks and for holding them; the partner follows behind one of `partner`, or directly where `hosting` matches too */
  readonly event: RegExp
  /** of these, verbs whose object is the partner ("hosted", «принял») */
  readonly hosting: RegExp
  /** of these, plurals that mean talks with each partner apart ("calls with", «телефонные разговоры») */
  readonly several: RegExp
  /** words before a partner: "with", «с», "between" */
  readonly partner: RegExp
  /** told with several partners: each was met apart */
  readonly apart: RegExp
  /** of these, words that bring in everybody who talks: "between" */
  readonly between: RegExp
  /** right behind the words for the talks, before whose they are: "of"; nothing where a bare genitive does it */
  readonly of: RegExp
  /** all that may stand between two names of one list */
  readonly joint: RegExp
  /** talks that are still to come, in a title or first sentence */
  readonly coming: RegExp
  /** what is said about talks after them: "following the meeting", «по итогам переговоров» */
  readonly afterwards: RegExp
  /** several sides at once though not all are named: "leaders of the", "summit", "trilateral" */
  readonly group: RegExp
  /** people in the plural: whoever they are, the tables make one person of them ("the US Congress leaders") */
  readonly crowd: RegExp
  /** messages and acts that are no talks: greetings, condolences, orders */
  readonly message: RegExp
  /** an address or speech, which may tell of many talks */
  readonly address: RegExp
  /** talks of another day or place told in passing: "following up on their call of" */
  readonly earlier: RegExp
  /** a sentence that begins so tells of talks before those that the release is about; "earlier today" does not */
  readonly anterior: RegExp
  /** the occasion of talks that are none of it: "on the sidelines of the summit" */
  readonly occasion: RegExp
  /** where the talks took place; group `place` */
  readonly place: RegExp
  /** the side's own people: "governor", «глава региона» */
  readonly domestic: RegExp
  readonly labels: PairingLabels
}

/** Words of the list of talks. */
export interface PairingLabels {
  readonly talks: string
  readonly unplaced: string
  readonly announced: string
  /** talks of which neither call nor meeting is told */
  readonly held: string
  readonly multilateral: string
  /** "the day is that of publication" */
  readonly untold: string
  readonly press: string
  /** "120 releases: 40 talks, 12 of them with several accounts; 30 not placed" */
  readonly summary: (counts: { readonly releases: number; readonly talks: number; readonly several: number; readonly unplaced: number }) => string
  readonly reasons: Readonly<Record<UnplacedReason, string>>
}
