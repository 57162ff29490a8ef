import type { Topic } from "../model/statement.ts"

/**
 * Everything that the alignment of points is tuned by, in one place. Similarities run from 0 (nothing in common) to 1 (the same).
 */
export const WEIGHTS = {
  /** parts of the similarity of two statements, divided by their sum; a part that cannot be told is left out */
  parts: { vector: 0.45, words: 0.2, names: 0.1, topic: 0.2, act: 0.04, speaker: 0.01 },
  /**
   * Cosines count from where chance ends: mean and spread over all pairs of the comparison, drawn towards these (as if from `pairs` pairs) where there
   * are few. `deviations` above the mean is 0; half the way from there to 1 is 1.
   */
  cosine: { prior: 0, spread: 0.2, pairs: 20, deviations: 1, mean: { pull: 10 } },
  /** what the vector counts where no word, name or topic is common */
  alone: 0.3,
  /** what the vector still counts where one of the contents is a single word */
  thin: 0.3,
  /** of two groups: part of the average over all pairs, the rest is of the nearest pair */
  linkage: 0.5,
  /** added for a rare number or date that both have */
  sharedNumber: 0.08,
  /** added where each is the other's nearest in the two accounts, and again where they share a topic */
  mutual: 0.1,
  /** so much less near than the nearest counts as the nearest */
  mutualSlack: 0.03,
  mutualTopic: 0.08,
  /** two statements that both name the same rare thing ("ransomware", "Nord Stream") belong to one topic of talk */
  rareName: 0.1,
} as const

/** From which similarity on two groups of statements are one point; average over all their pairs. */
export const THRESHOLDS = {
  /** accounts of different sides, same language and not */
  across: 0.34,
  acrossLanguages: 0.36,
  /** two accounts of one side */
  sameSide: 0.42,
  /** what is left on one topic, each the other's nearest */
  mates: 0.12,
  /** inside one account */
  within: 0.5,
  /** things that one statement lists side by side */
  sameList: 0.75,
  /** a passage of a long turn that is no statement of its own joins only what it clearly repeats */
  passage: 0.45,
} as const

/** Topics that say little of what a statement is about: sharing them counts half. */
export const BROAD_TOPICS: ReadonlySet<Topic> = new Set<Topic>(["other", "talks", "bilateral-relations", "regional-issues", "domestic"])

/** Relations: how alike two statements must be before a rule may set them against each other. */
export const RULES = {
  /** a yes and a no, numbers that cannot both be true */
  contradict: 0.5,
  /** a denial or doubt of the other side's words */
  deny: 0.22,
  /** below this, two statements on one matter do not say the same */
  same: 0.3,
  /** strength that counts as different */
  strengthGap: 2,
} as const
