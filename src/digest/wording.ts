import type { Actor } from "../model/annotation.ts"
import type { ComparedAccount } from "../model/comparison.ts"
import { fill } from "../model/template.ts"
import type { LanguagePack } from "../languages/pack.ts"
import type { Gender } from "../languages/parts/phrasing.ts"

const FORMS: readonly Gender[] = ["masculine", "feminine", "neuter", "plural"]

/** Fills a template whose agreeing words stand as `{m|f|n|pl}`; the places are filled afterwards. */
export const agree = (template: string, gender: Gender, values: Readonly<Record<string, string>>): string =>
  fill(template.replace(/\{([^{}|]*(?:\|[^{}|]*)+)\}/gu, (_, forms: string) => forms.split("|")[FORMS.indexOf(gender)] ?? forms.split("|")[0] ?? ""), values)

const slug = (name: string): string => name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/gu, "")

/** A side's name in the language of the digest; as it is known in English where the language has no name for it. */
export const sideName = (side: string, pack: LanguagePack): string => pack.phrasing.sideNames.get(side) ?? pack.names.nameOf(slug(side)) ?? side

/** An actor's name in the language of the digest: by the tables, else as an account in that language writes it, else in English. */
export const actorName = (id: string, accounts: readonly ComparedAccount[], pack: LanguagePack): string => {
  const known = pack.names.nameOf(id)
  if (known !== null) return known
  const found = accounts.flatMap(({ account }) => account.annotation.actors.flatMap((actor) => (actor.id === id ? [{ actor, language: account.document.language }] : [])))
  const own = found.find(({ language }) => language === pack.code)
  return own !== undefined && nominative(own.actor) ? own.actor.as : found[0]?.actor.name ?? id.replaceAll("-", " ")
}

/** A form of the text can stand as a subject only where it is the name as tables write it or a name of several words. */
const nominative = (actor: Actor): boolean => actor.kind !== "person" || actor.as.includes(" ")

export const genderOf = (id: string, name: string, kind: Actor["kind"] | null, pack: LanguagePack): Gender => {
  const person = pack.names.world().people.get(id)
  if (person !== undefined) return person.gender === "f" ? "feminine" : "masculine"
  const lower = name.toLowerCase()
  const words = lower.split(/\s+/u)
  const { words: known, endings } = pack.phrasing.genders
  const exact = known.get(lower) ?? known.get(words.at(-1) ?? "") ?? known.get(words[0] ?? "")
  if (exact !== undefined) return exact
  if (kind === "person" && words.length > 1 && pack.phrasing.genders.women.some((ending) => words[0]!.endsWith(ending))) return "feminine"
  if (kind === "person") return endings.find(([ending, gender]) => gender === "feminine" && (words.at(-1) ?? "").endsWith(ending))?.[1] ?? "masculine"
  return endings.find(([ending]) => (words[0] ?? "").endsWith(ending))?.[1] ?? (kind === "state" ? pack.phrasing.genders.states.find(([ending]) => (words.at(-1) ?? "").endsWith(ending))?.[1] : undefined) ?? "masculine"
}

/** "A, B and C" as the language joins them. */
export const list = (names: readonly string[], pack: LanguagePack): string =>
  names.length < 2 ? names[0] ?? "" : `${names.slice(0, -1).join(", ")} ${pack.phrasing.digest.and} ${names.at(-1) ?? ""}`

/** Words of a source in the quotation marks of their language. */
export const quoted = (words: string, pack: LanguagePack): string => `${pack.phrasing.quotes[0]}${words}${pack.phrasing.quotes[1]}`

export const dateText = (iso: string, pack: LanguagePack): string => pack.labels.facts.day(iso)

export const durationText = (minutes: number, approximate: boolean, pack: LanguagePack): string => {
  const rules = new Intl.PluralRules(pack.code)
  const { durations } = pack.phrasing
  const counted = (forms: Readonly<Record<string, string>>, n: number): string => fill(forms[rules.select(n)] ?? forms["other"] ?? "{n}", { n: String(n) })
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const whole = hours === 0 ? counted(durations.minutes, rest) : rest === 0 ? counted(durations.hours, hours)
    : fill(durations.and, { x: counted(durations.hours, hours), y: counted(durations.minutes, rest) })
  return approximate ? fill(durations.about, { duration: whole }) : whole
}

export const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

/** A full stop where the text ends with none. */
export const stopped = (text: string): string => (/[.!?…]["”»“’)]*$/u.test(text) ? text : `${text}.`)
