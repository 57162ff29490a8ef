import type { Problem } from "../model/problem.ts"

export interface FetchOptions {
  /** bytes, packed and unpacked; 16 MiB where not given */
  readonly maxBytes?: number
  /** milliseconds for all of it, redirects included; 20,000 where not given */
  readonly timeout?: number
  /** for tests alone: the machine's own loopback may be asked */
  readonly allowLoopback?: boolean
}

export interface FetchedPage {
  readonly bytes: Uint8Array
  /** after redirects */
  readonly url: string
  readonly contentType: string | null
  readonly status: number
}

/** A page, or why there is none (fetch-refused: the guard, fetch-failed: the network or the server). */
export type FetchResult = { readonly page: FetchedPage; readonly problem: null } | { readonly page: null; readonly problem: Problem }

/** Fetches one page from the public internet. Never throws and never follows a way into a private network. */
export async function fetchPage(url: string, options: FetchOptions = {}): Promise<FetchResult> {
  // undici is slow to load
  const { fetchGuarded } = await import("./session.ts")
  return fetchGuarded(url, options)
}
