import type { Readable } from "node:stream"
import { Agent, request } from "undici"
import { readBody } from "./body.ts"
import { guardedConnector } from "./connector.ts"
import { explain, failure, refusal, statusMessage, tooLarge } from "./failures.ts"
import type { FetchOptions, FetchResult } from "./fetch.ts"
import { checkTarget, type Target } from "./target.ts"

const MAX_BYTES = 16 * 1024 * 1024
const TIMEOUT = 20_000
const MAX_REDIRECTS = 5
const HEADERS = {
  "user-agent": "Rapporteur/0.1 (reads one page at a reader's request)",
  accept: "text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.5",
  "accept-encoding": "gzip, deflate, br",
}

export async function fetchGuarded(given: string, options: FetchOptions): Promise<FetchResult> {
  const { timeout = TIMEOUT, maxBytes = MAX_BYTES } = options
  const policy = { allowLoopback: options.allowLoopback ?? false }
  const agent = new Agent({
    connect: guardedConnector(policy, timeout), headersTimeout: timeout, bodyTimeout: timeout, maxHeaderSize: 64 * 1024, pipelining: 0,
  })
  try {
    return await follow(given, { maxBytes, policy, agent, signal: AbortSignal.timeout(timeout) })
  } catch (error) {
    return explain(error, { timeout, maxBytes })
  } finally {
    // a socket that is still open would keep the process
    await agent.destroy().catch(() => undefined)
  }
}

interface Session {
  readonly maxBytes: number
  readonly policy: { readonly allowLoopback: boolean }
  readonly agent: Agent
  readonly signal: AbortSignal
}

async function follow(given: string, session: Session): Promise<FetchResult> {
  let target: Target = checkTarget(given, null, session.policy)
  for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
    if (target.url === null) return refusal(hops > 0 ? `it redirects, and ${target.refusal}` : target.refusal)
    const answer = await ask(target.url, session)
    if (answer.location === null) return answer.result
    target = checkTarget(answer.location, target.url, session.policy)
  }
  return failure(`it redirects more than ${MAX_REDIRECTS} times`)
}

type Answer = { readonly location: string } | { readonly location: null; readonly result: FetchResult }

async function ask(url: URL, { agent, signal, maxBytes }: Session): Promise<Answer> {
  const { statusCode: status, headers, body } = await request(url, { dispatcher: agent, headers: HEADERS, signal })
  const location = header(headers, "location")
  if (status >= 300 && status < 400 && location !== null) {
    discard(body)
    return { location }
  }
  if (status < 200 || status >= 300) {
    discard(body)
    return { location: null, result: failure(statusMessage(status)) }
  }
  if (Number(header(headers, "content-length") ?? 0) > maxBytes) {
    discard(body)
    return { location: null, result: failure(tooLarge(maxBytes)) }
  }
  const bytes = await readBody(body, header(headers, "content-encoding"), maxBytes, signal)
  return { location: null, result: { page: { bytes, url: url.href, contentType: header(headers, "content-type"), status }, problem: null } }
}

/** Breaks off a body that is not wanted; undici reports that as an error on the stream. */
function discard(body: Readable): void {
  body.on("error", () => undefined)
  body.destroy()
}

function header(headers: Readonly<Record<string, string | string[] | undefined>>, name: string): string | null {
  const value = headers[name]
  return (Array.isArray(value) ? value.join(", ") : value) ?? null
}

