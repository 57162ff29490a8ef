/** Words by which accounts tell the facts of the talks: channel, duration, who called, joint statement. Owned by compare. */
export interface TalksWords {
  readonly placeholder?: never
}
