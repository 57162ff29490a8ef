import type { Topic } from "../model/statement.ts"

/**
 * Everything that the alignment of points is tuned by, in one place. Similarities run from 0 (nothing in common) to 1 (the same).
 */
export const WEIGHTS = {
  /**
   * Log odds that each thing in common adds. They began as those of a logistic regression over pairs judged by hand (58 that belong together, 1,300 that do
   * not); a search over whole comparisons of 18 talks, each left out in turn, moved them, and four talks that it never saw agreed. Words, with concepts that all
   * languages share, tell most; a topic tells where the words are other; a number in common is rare and tells much.
   */
  parts: { vector: 2, words: 9.2, things: 1.3, topic: 3.7, number: 4, act: 0.7, less: 3, more: 0.4, apart: -2, joint: 0.6, blame: -1.3 },
  bias: -2.4,
  /** a year in common against any other number: many matters are of one year */
  year: 0.5,
  /** part of a topic's evidence where no word is common: two sides may say quite other things on one topic */
  bare: 0.4,
  /** words in common from which on a topic's evidence is whole */
  enough: 0.1,
  /** gaps of cosines beyond these tell no more */
  gap: { least: -0.3, most: 0.1 },
  /**
   * Cosines count from where chance ends: mean and spread over all pairs of the comparison, drawn towards these (as if from `pairs` pairs) where there
   * are few. `deviations` above the mean is 0; half the way from there to 1 is 1.
   */
  cosine: { prior: 0, spread: 0.2, pairs: 20, deviations: 1, mean: { pull: 10 } },
  /** of two groups: part of the average over all pairs, the rest is of the nearest pair */
  linkage: 0.5,
  /** evidence by which a statement belongs to a second point too: less is asked than of a pair, since nothing else is told of the matter */
  second: -0.3,
  /** of what the two sides have left: evidence above the threshold that two which are each other's nearest must have, and how much they must have before the next ones */
  left: { least: -0.3, lead: 0.3 },
  /** more or less evidence than this of one pair is not carried over to its group */
  most: 3,
} as const

/** Log odds that a pair must have more than one of two sides' statements to be one point. */
export const COSTS = {
  /** two accounts of one side: they repeat each other's words */
  sameSide: 0,
  /** two languages: fewer of their words meet though they say the same */
  foreign: -0.6,
  /** inside one account: what it tells apart is mostly apart */
  within: 3,
  /** things that one statement lists side by side */
  sameList: 6,
  /** a sentence of a long turn that is no statement of its own joins what it clearly repeats */
  passage: 0.5,
} as const

/** Topics that say little of what a statement is about: sharing them counts half. */
export const BROAD_TOPICS: ReadonlySet<Topic> = new Set<Topic>(["other", "talks", "bilateral-relations", "regional-issues", "domestic"])

/** Relations: how alike (0 … 1, a half in doubt) two statements must be before a rule may set them against each other. */
export const RULES = {
  /** a yes and a no, numbers that cannot both be true */
  contradict: 0.8,
  /** of the content words of the shorter one, what numbers must have in common to be of the same thing */
  sameWords: 0.5,
  someWords: 0.3,
  /** a denial or doubt of the other side's words */
  deny: 0.5,
  /** below this, nothing is made of single words of two statements */
  same: 0.6,
  /** below this, two statements on one matter do not say the same */
  alike: 0.75,
  /** strength that counts as different */
  strengthGap: 2,
} as const
