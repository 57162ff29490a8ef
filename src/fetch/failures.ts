import type { Problem } from "../model/problem.ts"
import { BodyTooLarge, UnknownEncoding } from "./body.ts"
import { AddressRefused } from "./connector.ts"
import type { FetchResult } from "./fetch.ts"

export function statusMessage(status: number): string {
  if (status === 404 || status === 410) return `the server has no such page (${status})`
  if (status === 401 || status === 402 || status === 403 || status === 451) return `the server does not give the page to programs or without a sign-in (${status})`
  if (status === 429) return "the server asks to come back later (429)"
  return status >= 500 ? `the server is out of order (${status})` : `the server answered ${status}`
}

export const tooLarge = (maxBytes: number): string => `the page is larger than ${Math.floor(maxBytes / 1024 / 1024) || "< 1"} MB`

/** Both say what to do; which address it was stands beside them wherever they are shown. */
export const refusal = (why: string): FetchResult => told("fetch-refused", `Not fetched: ${why}; give the address of a public web page, or the page as a file.`)
export const failure = (why: string): FetchResult => told("fetch-failed", `Could not be fetched: ${why}; check the address, or save the page from a browser and give the file.`)
const told = (code: Problem["code"], message: string): FetchResult => ({ page: null, problem: { code, span: null, message } })

const NETWORK_FAILURES: Readonly<Record<string, string>> = {
  ENOTFOUND: "no host of that name is known", EAI_AGAIN: "names cannot be resolved; is the machine online?", ECONNREFUSED: "the host does not accept connections",
  ECONNRESET: "the host broke the connection", UND_ERR_SOCKET: "the host broke the connection", EHOSTUNREACH: "the host cannot be reached",
  ENETUNREACH: "the network cannot be reached", ETIMEDOUT: "the host did not answer in time", UND_ERR_CONNECT_TIMEOUT: "the host did not answer in time",
  UND_ERR_HEADERS_TIMEOUT: "the host did not answer in time", UND_ERR_BODY_TIMEOUT: "the host did not answer in time", UND_ERR_HEADERS_OVERFLOW: "its headers are too large",
  Z_DATA_ERROR: "its compressed bytes are damaged", Z_BUF_ERROR: "its compressed bytes are damaged",
}

export function explain(error: unknown, { timeout, maxBytes }: { readonly timeout: number; readonly maxBytes: number }): FetchResult {
  const errors = chain(error)
  const refused = errors.find((inner) => inner instanceof AddressRefused)
  if (refused) return refusal(refused.message)
  if (errors.some(({ name }) => name === "TimeoutError" || name === "AbortError")) return failure(`it took longer than ${Math.ceil(timeout / 1000)} s`)
  if (errors.some((inner) => inner instanceof BodyTooLarge)) return failure(tooLarge(maxBytes))
  const packed = errors.find((inner) => inner instanceof UnknownEncoding)
  if (packed) return failure(`it is packed in a way that is not read (${packed.message})`)
  const code = errors.map((inner) => String((inner as { readonly code?: unknown }).code ?? "")).find((known) => known !== "") ?? ""
  if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)) return failure("its certificate is not valid")
  if (/^HPE_/.test(code)) return failure("the host does not speak HTTP")
  return failure(NETWORK_FAILURES[code] ?? (code.startsWith("ERR_") || code === "" ? "the answer could not be read" : `the connection failed (${code})`))
}

/** An error with its causes and parts. */
function chain(error: unknown): readonly Error[] {
  if (!(error instanceof Error)) return []
  return [error, ...chain(error.cause), ...(error instanceof AggregateError ? error.errors.flatMap(chain) : [])]
}
