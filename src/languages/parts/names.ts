/** Names of the world's entities in this language, and words that point to them. Owned by annotate/mentions. */
export interface NameRules {
  readonly placeholder?: never
}
