/** Who publishes accounts. */
export interface Publisher {
  /** in English ("White House") */
  readonly name: string
  /** the state or bloc it speaks for, in English; null for press */
  readonly side: string | null
  readonly kind: "official" | "press"
  /** what was recognised: the host suffix or the name */
  readonly pattern: string
}

/** Looks up a publisher by host ("en.kremlin.ru"), URL or name ("Kremlin", «МЗС України»); null where unknown. */
export type FindPublisher = (hostOrName: string) => Publisher | null
