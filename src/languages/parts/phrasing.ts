/** Sentences of the digest and labels of tables and reports in this language. Owned by digest. */
export interface Phrasing {
  readonly placeholder?: never
}
