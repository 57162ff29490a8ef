import { type AddressPolicy, addressRefusal, isLiteralAddress } from "./address.ts"

/** names that never leave the machine or its network */
const LOCAL_NAME = /(^|\.)(localhost|localdomain|local|internal|intranet|lan|home\.arpa|corp)\.?$/i

/** A URL that may be asked for, or why it may not. */
export type Target = { readonly url: URL; readonly refusal: null } | { readonly url: null; readonly refusal: string }

const refused = (refusal: string): Target => ({ url: null, refusal })

/** Checks everything that can be checked before a connection: scheme, credentials, port, the host in whatever spelling. */
export function checkTarget(given: string, base: URL | null, policy: AddressPolicy): Target {
  const url = URL.parse(given, base?.href)
  if (!url) return refused("it is no URL")
  if (url.protocol !== "http:" && url.protocol !== "https:") return refused(`only http and https are fetched, not ${url.protocol.replace(":", "")}`)
  if (url.username !== "" || url.password !== "") return refused("it carries a user name or a password")
  const { hostname } = url
  if (isLiteralAddress(hostname)) {
    const refusal = addressRefusal(hostname, policy)
    if (refusal) return refused(refusal)
  } else {
    if (LOCAL_NAME.test(hostname) && !(policy.allowLoopback && hostname === "localhost")) return refused(`${hostname} is a name of the local network`)
    if (!hostname.includes(".") && hostname !== "localhost") return refused(`${hostname} is no name of the public internet`)
  }
  const port = Number(url.port || (url.protocol === "http:" ? 80 : 443))
  if (port < 1024 && port !== 80 && port !== 443) return refused(`port ${port} is not the web's`)
  return { url, refusal: null }
}
