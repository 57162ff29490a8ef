import ipaddr from "ipaddr.js"

/** Which addresses may be reached: those of the public internet; in tests the machine's own loopback besides. */
export interface AddressPolicy {
  readonly allowLoopback: boolean
}

/** Why a literal address must not be reached; null where it may. */
export function addressRefusal(literal: string, policy: AddressPolicy): string | null {
  const bare = literal.replace(/^\[|\]$/g, "").replace(/%.*$/, "")
  if (!ipaddr.isValid(bare)) return `${literal} is no address`
  // ::ffff:127.0.0.1 is 127.0.0.1
  const address = ipaddr.process(bare)
  const range = address.range()
  if (range === "loopback" && policy.allowLoopback) return null
  // of IPv6 only 2000::/3 is given out; the rest carries IPv4 addresses in disguise or belongs to nobody
  const outside = address.kind() === "ipv6" && (address.toByteArray()[0]! & 0xe0) !== 0x20
  return range !== "unicast" || outside ? `${bare} is not an address of the public internet` : null
}

/** True where a URL's host name is an address and no name. */
export const isLiteralAddress = (hostname: string): boolean => ipaddr.isValid(hostname.replace(/^\[|\]$/g, ""))
