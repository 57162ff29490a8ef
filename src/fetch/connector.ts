import { lookup as resolve } from "node:dns"
import type { LookupFunction } from "node:net"
import { buildConnector } from "undici"
import { type AddressPolicy, addressRefusal, isLiteralAddress } from "./address.ts"

/** The guard refused an address. */
export class AddressRefused extends Error {}

/** Opens connections to public addresses only: the literal is checked before, each resolved address before it is tried, the peer's address after. */
export function guardedConnector(policy: AddressPolicy, timeout: number): buildConnector.connector {
  const connect = buildConnector({ timeout, lookup: guardedLookup(policy), autoSelectFamily: true })
  return (options, callback) => {
    const refusal = isLiteralAddress(options.hostname) ? addressRefusal(options.hostname, policy) : null
    if (refusal) return callback(new AddressRefused(refusal), null)
    connect(options, (...[error, socket]) => {
      if (error) return callback(error, null)
      const peer = addressRefusal(socket.remoteAddress ?? "", policy)
      if (!peer) return callback(null, socket)
      socket.destroy()
      callback(new AddressRefused(peer), null)
    })
  }
}

/** Every address of the name must be public: one private address among them is how a name is rebound. */
const guardedLookup = (policy: AddressPolicy): LookupFunction => (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, "")
    const refusal = addresses.map(({ address }) => addressRefusal(address, policy)).find((found) => found !== null)
    if (refusal) return callback(new AddressRefused(`${hostname} leads to ${refusal}`), "")
    if (options.all) return callback(null, addresses)
    const first = addresses[0]!
    callback(null, first.address, first.family)
  })
}
