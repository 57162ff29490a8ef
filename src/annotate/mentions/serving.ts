import { active, type Cast, enterNamed, type Person } from "./cast.ts"
import { meanings, TOP_KINDS } from "./holders.ts"

/** Offices of one person rather than of a state. */
const SERVING: ReadonlySet<string> = new Set(["aide", "envoy", "spokesperson", "chief-of-staff"])
const MINISTERS: ReadonlySet<string> = new Set(["foreign-minister", "defence-minister"])

/** "An aide to Lund", «спецпосланник Лунда»: an office of the side of whom it serves; null for other offices. */
export const servant = (cast: Cast, kind: string, served: Person | null, as: string): string | null =>
  (served !== null && SERVING.has(kind) ? enterNamed(cast, `${served.name}'s ${kind.replace(/-/g, " ")}`, "office", served.side, as) : null)

/** «По словам помощника Лунда»: who leads a state in the document's year, and never had the office beside his name, is served, whatever the cases look like. */
export function isServed(cast: Cast, { fact }: Person, kind: string): boolean {
  if (fact === null || !SERVING.has(kind) || fact.offices.some((office) => meanings(kind).includes(office.kind))) return false
  return fact.offices.some((office) => (TOP_KINDS.has(office.kind) || MINISTERS.has(office.kind)) && (cast.year === null || active(office, cast.year)))
}
