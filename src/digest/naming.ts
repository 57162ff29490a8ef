import type { Actor, Token } from "../model/annotation.ts"
import type { Account, ComparedAccount } from "../model/comparison.ts"
import { fill } from "../model/template.ts"
import type { LanguagePack, LanguagePacks } from "../languages/pack.ts"
import type { Gender } from "../languages/parts/phrasing.ts"

/** How actors are called in a digest. */
export interface Naming {
  /** with office and state, where they are known: for the first time */
  readonly full: (id: string) => string
  /** the name as it stands in a headline */
  readonly name: (id: string) => string
  /** a family name where no other actor has the same */
  readonly short: (id: string) => string
  readonly gender: (id: string) => Gender
}

const slug = (name: string): string => name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/gu, "")

/** A side's name in the language of the digest; as it is known in English where the language has no name for it. */
export const sideName = (side: string, pack: LanguagePack): string => pack.phrasing.sideNames.get(side) ?? pack.names.nameOf(slug(side)) ?? side

/** Names of all actors of these accounts, on the day of the talks (YYYY-MM-DD) or without one. */
export const namingOf = (accounts: readonly ComparedAccount[], date: string | null, pack: LanguagePack, packs: LanguagePacks = new Map()): Naming => {
  const actors = new Map(accounts.flatMap(({ account }) => account.annotation.actors.map((actor) => [actor.id, actor] as const)))
  const name = (id: string): string => actorName(id, accounts, pack, packs)
  const isPerson = (id: string): boolean => pack.names.world().people.has(id) || actors.get(id)?.kind === "person"
  const families = new Map<string, number>()
  for (const id of actors.keys()) if (isPerson(id)) families.set(familyName(id, name(id), pack), (families.get(familyName(id, name(id), pack)) ?? 0) + 1)
  return {
    name,
    full: (id) => (isPerson(id) ? withOffice(id, name(id), accounts, date, pack) : name(id)),
    short: (id) => {
      if (!isPerson(id)) return name(id)
      const family = familyName(id, name(id), pack)
      return (families.get(family) ?? 0) < 2 ? family : name(id)
    },
    // "allies" is many where the language's own endings do not tell it
    gender: (id) => {
      const role = roleName(actors.get(id), pack)
      if (role !== null && role.name === name(id)) return role.gender
      return actors.get(id)?.kind === "group" && /[a-z]s$/u.test(name(id)) && !name(id).endsWith("ss") ? "plural" : (isPerson(id) && !pack.names.world().people.has(id) ? genderTold(id, accounts) : null) ?? genderOf(id, name(id), actors.get(id)?.kind ?? null, pack)
    },
  }
}

/** An actor's name in the language of the digest: by the tables, else as an account in that language writes it, else in English. */
export const actorName = (id: string, accounts: readonly ComparedAccount[], pack: LanguagePack, packs: LanguagePacks): string => {
  const known = pack.names.nameOf(id)
  if (known !== null) return pack.phrasing.sideNames.get(pack.names.world().states.get(id)?.name ?? known) ?? known
  const found = accounts.flatMap(({ account }) => account.annotation.actors.flatMap((actor) => (actor.id === id ? [{ actor, account }] : [])))
  for (const { actor, account } of found) {
    const own = account.document.language === pack.code ? nominative(actor, account, pack) : null
    if (own !== null) return bareName({ ...actor, as: own })
  }
  // in the letters of this language, as another one writes it: «Мартин» is nearer than "Martin"
  const near = found.find(({ actor }) => (actor.kind === "person" || actor.kind === "media") && CYRILLIC.test(actor.as) && CYRILLIC.test(pack.phrasing.digest.and))
  const nearby = near === undefined ? null : nominative(near.actor, near.account, packs.get(near.account.document.language ?? "") ?? pack)
  const { spelt } = pack.names
  const side = found.find(({ actor }) => actor.side !== null)?.actor.side ?? null
  if (near?.actor.kind === "media") return near.actor.as
  if (near !== undefined && nearby !== null) return spelt?.(bareName({ ...near.actor, as: nearby }), side) ?? bareName({ ...near.actor, as: nearby })
  const [first] = found
  if (first?.actor.kind === "person" && spelt !== undefined) return spelt(first.actor.name, side)
  return roleName(first?.actor, pack)?.name ?? first?.actor.name ?? id.replaceAll("-", " ")
}

const CYRILLIC = /\p{Script=Cyrillic}/u

/** "Ukrainian officials" as role and state, «официальные лица Украины»; null where the language has no word for the role, or what stands before it is no form of the side. */
const roleName = (actor: Actor | undefined, pack: LanguagePack): { readonly name: string; readonly gender: Gender } | null => {
  if (actor === undefined || actor.kind === "person") return null
  const words = actor.name.split(" ")
  for (let from = 0; from < words.length; from++) {
    const role = pack.phrasing.roles.get(words.slice(from).join(" ").toLowerCase())
    if (role === undefined) continue
    const [name, gender] = role
    if (from === 0) return { name, gender }
    if (pack.phrasing.digest.genitive.endings.length === 0) return null
    const { side } = actor
    // "Senior White House officials": of which house, the side tells
    const ranked = from > 1 ? pack.phrasing.roles.get([words[0], ...words.slice(from)].join(" ").toLowerCase()) : undefined
    if (ranked !== undefined && side !== null) return { name: `${ranked[0]} ${genitive(sideName(side, pack), pack)}`, gender: ranked[1] }
    // "other leaders"
    if (side === null && from === 1) return { name, gender }
    const before = words.slice(0, from).join(" ")
    // "White House officials": a seat that is known stands for its side
    return side !== null && (before[0] === side[0] || pack.names.nameOf(slug(before)) !== null) ? { name: `${name} ${genitive(sideName(side, pack), pack)}`, gender } : null
  }
  return null
}

/** The longest form of the text that can stand as a subject; null where there is none. */
const nominative = (actor: Actor, { document, annotation }: Account, { names }: LanguagePack): string | null => {
  if (actor.kind === "person") return actor.as.includes(" ") ? personNominative(actor, { document, annotation }, names) : null
  const forms = annotation.mentions.filter((mention) => mention.kind !== "pronoun" && mention.kind !== "joint" && mention.actors.length === 1 && mention.actors[0] === actor.id).flatMap((mention) => {
    const token = annotation.sentences[mention.sentence]?.tokens[mention.token]
    const text = document.text.slice(mention.start, mention.end)
    return (token?.features["Case"] ?? "Nom") === "Nom" ? [text.replace(/\s+/gu, " ")] : []
  })
  const best = forms.reduce((longest, form) => (form.length > longest.length ? form : longest), "")
  return best === "" ? null : best
}

/** A person's fullest form, or where it stands in an oblique case only, what the endings of that case stand for («Анной Берг» → «Анна Берг»). */
const personNominative = ({ as }: Actor, { document, annotation }: Pick<Account, "document" | "annotation">, { oblique, unchanging }: LanguagePack["names"]): string => {
  const words = as.split(/\s+/u)
  const found = annotation.mentions.flatMap((mention) => {
    const text = document.text.slice(mention.start, mention.end).replace(/\s+/gu, " ")
    return text.endsWith(as) ? [(annotation.sentences[mention.sentence]?.tokens ?? []).filter((token) => token.start >= mention.start && token.end <= mention.end && token.upos === "PROPN")] : []
  })
  const isWhole = (tokens: readonly Token[]): boolean => tokens.every(({ features }) => (features["Case"] ?? "Nom") === "Nom")
  if (found.length === 0 || found.some(isWhole)) return as
  return words.map((word) => {
    const token = found[0]?.find(({ form }) => form === word)
    if (token === undefined || unchanging?.test(word)) return word
    const rule = oblique.find((one) => one.case === token.features["Case"] && one.gender === token.features["Gender"] && word.endsWith(one.ending))
    return rule === undefined ? word : word.slice(0, word.length - rule.ending.length) + rule.nominative
  }).join(" ")
}

/** Without the title that stands before it: as many words as the English name has. */
const bareName = ({ as, name, kind }: Actor): string => (kind === "person" ? as.split(/\s+/u).slice(-name.split(/\s+/u).length).join(" ") : as)

/** The family name: the last word, or the first where it stands first, with the small words before it ("von der Leyen"); the whole name where it has numerals in it. */
const familyName = (id: string, name: string, pack: LanguagePack): string => {
  const words = name.split(/\s+/u)
  if (words.length < 2 || words.some((word) => /^[IVX]+$/u.test(word))) return name
  const small = words.findIndex((word) => /^\p{Ll}/u.test(word))
  if (small > 0) return words.slice(small).join(" ")
  if (small === 0) return name
  return (pack.names.world().people.get(id)?.familyFirst ? words[0] : words.at(-1)) ?? name
}

/** "President Joe Biden of the United States": by the office held on that day, else by the title that the account gives, else the name alone. */
const withOffice = (id: string, name: string, accounts: readonly ComparedAccount[], date: string | null, pack: LanguagePack): string => {
  const year = date === null ? null : Number(date.slice(0, 4))
  const { offices } = pack.phrasing.digest
  const held = (pack.names.world().people.get(id)?.offices ?? []).filter((office) => year !== null && office.from <= year && year <= office.to && offices[office.kind] !== undefined).toSorted((a, b) => b.from - a.from)[0]
  if (held !== undefined) return fill(offices[held.kind] ?? "{name}", { name, state: genitive(sideName(held.of, pack), pack) })
  const own = accounts.flatMap(({ account }) => (account.document.language === pack.code ? account.annotation.actors.filter((other) => other.id === id) : []))[0]
  const title = own?.as.endsWith(name) === true && /^\p{Lu}/u.test(own.as) ? own.as.slice(0, -name.length).trim() : ""
  return title === "" || pack.names.words().honorifics.includes(title.toLowerCase()) ? name : `${title} ${name}`
}

/** A state's name after "president of"; a name that the endings do not reach stays as it is (США, Чили). */
export const genitive = (name: string, pack: LanguagePack): string => {
  const { words, endings } = pack.phrasing.digest.genitive
  const whole = words.get(name)
  if (whole !== undefined) return whole
  if (name === name.toUpperCase()) return name
  return name.split(" ").map((word) => {
    if (/^\p{Ll}/u.test(word)) return word
    const ending = endings.find(([end]) => word.endsWith(end))
    return ending === undefined ? word : word.slice(0, word.length - ending[0].length) + ending[1]
  }).join(" ")
}

/** As pronouns and the verbs of the accounts tell it; null where they do not. */
const genderTold = (id: string, accounts: readonly ComparedAccount[]): Gender | null => {
  const found = accounts.flatMap(({ account: { annotation } }) => annotation.mentions.flatMap(({ actors, kind, sentence, token: at }) => {
    const tokens = annotation.sentences[sentence]?.tokens
    const token = tokens?.[at]
    if (actors.length !== 1 || actors[0] !== id || tokens === undefined || token === undefined) return []
    const shown = kind === "pronoun" ? token : token.relation.startsWith("nsubj") ? tokens[token.head] : undefined
    return shown !== undefined && (kind === "pronoun" || shown.upos === "VERB") && shown.features["Number"] !== "Plur" ? [shown.features["Gender"]] : []
  }))
  const [women, men] = ["Fem", "Masc"].map((gender) => found.filter((one) => one === gender).length) as [number, number]
  return women === men ? null : women > men ? "feminine" : "masculine"
}

export const genderOf = (id: string, name: string, kind: Actor["kind"] | null, pack: LanguagePack): Gender => {
  const person = pack.names.world().people.get(id)
  if (person !== undefined) return person.gender === "f" ? "feminine" : "masculine"
  const lower = name.toLowerCase()
  const words = lower.split(/\s+/u)
  const { words: known, endings, women, states } = pack.phrasing.genders
  const exact = known.get(lower) ?? known.get(words.at(-1) ?? "") ?? known.get(words[0] ?? "") ?? known.get((words[0] ?? "").split("-").at(-1) ?? "")
  if (exact !== undefined) return exact
  if (kind === "person" && words.length > 1 && women.some((ending) => words[0]!.endsWith(ending))) return "feminine"
  if (kind === "person") return endings.find(([ending, gender]) => gender === "feminine" && (words.at(-1) ?? "").endsWith(ending))?.[1] ?? "masculine"
  return endings.find(([ending]) => (words[0] ?? "").endsWith(ending))?.[1] ?? (kind === "state" || (kind === "media" && (/\p{Ll}$/u.test(name) || name.length > 3)) ? states.find(([ending]) => (words.at(-1) ?? "").endsWith(ending))?.[1] : undefined) ?? "masculine"
}
