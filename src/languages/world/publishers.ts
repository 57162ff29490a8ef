import { lazy } from "../tables.ts"
import { officials } from "./officials.ts"
import { press } from "./press.ts"
import { publishingStates } from "./publishing-states.ts"

/** Who publishes accounts. */
export interface Publisher {
  /** in English ("White House") */
  readonly name: string
  /** the state or bloc it speaks for, in English; null for press */
  readonly side: string | null
  readonly kind: "official" | "press"
  /** what was recognised: the host or the name */
  readonly pattern: string
  /** the name is one that stands alone over an account and means nothing else there (a press room, a press office) */
  readonly alone: boolean
}

/** Looks up a publisher by host ("en.kremlin.ru"), URL or name ("Kremlin", «МЗС України»); null where unknown. */
export type FindPublisher = (hostOrName: string) => Publisher | null

interface State {
  readonly domains: readonly string[]
  readonly name: string
  readonly english: readonly string[]
  readonly russian: readonly string[]
  readonly ukrainian: readonly string[]
}

export const findPublisher: FindPublisher = (hostOrName) => {
  const given = hostOrName.trim()
  if (given === "" || given.length > 2_000) return null
  const host = hostOf(given)
  const byHost = host === null ? null : findHost(host)
  if (byHost || given.includes("://")) return byHost
  const bracketed = given.match(/^(.*?)\s*\(([^()]+)\)$/)
  return findName(given) ?? (bracketed ? (findPublisher(bracketed[2]!) ?? findName(bracketed[1]!)) : null)
}

/** Words that titles of papers and channels are made of, and words that only bodies of a state have. */
const OUTLET = /(?<!\p{L})(?:times|post|herald|tribune|gazette|journal|news|daily|weekly|observer|courier|chronicle|telegraph|mirror|examiner|newspaper|magazine|radio|tv|news agency|газета|вестник|новости|обозрени\p{L}*|обозреватель|известия|ведомости|курьер|хроника|телеграф|телеканал|радио|еженедельник|журнал|информагентство|вісник|новини|оглядач|огляд|кур['’ʼ]єр|хроніка|тижневик|часопис|інформагентство|інформагенція)(?!\p{L})/iu
const BODY = /(?<!\p{L})(?:office|ministry|department|government|president|presidency|parliament|embassy|service|council|commission|пресс-служб\p{L}*|служб\p{L}*|министерств\p{L}*|мид|правительств\p{L}*|президент\p{L}*|посольств\p{L}*|пресслужб\p{L}*|прес-служб\p{L}*|міністерств\p{L}*|мзс|уряд\p{L}*|посольств\p{L}*)(?!\p{L})/iu

/** A publisher whom no table knows is of the press where its name is made as theirs are ("The Harbour Courier"). */
export const namesOutlet = (name: string): boolean => OUTLET.test(name) && !BODY.test(name) && findPublisher(name) === null

/** A row of the tables, under a host or a name that it lists. */
interface Row {
  readonly name: string
  readonly side: string | null
  readonly kind: Publisher["kind"]
  /** hosts, parted by blanks */
  readonly domains: string
  /** parted by commas */
  readonly others: string
}

const publishers = lazy((): readonly Row[] => [...lines(officials).map((row) => rowOf(row, true)), ...lines(press).map((row) => rowOf(row, false))])

function rowOf(row: string, official: boolean): Row {
  const cells = row.split("|")
  const [domains = "", name = ""] = cells
  const [side, others = ""] = official ? [cells[2] ?? null, cells[3]] : [null, cells[2]]
  return { name, side, kind: official ? "official" : "press", domains, others }
}

const publisher = ({ name, side, kind }: Row, pattern: string, alone: boolean): Publisher => ({ name, side, kind, pattern, alone })

const hosts = lazy(() => new Map(publishers().flatMap((row) => row.domains.split(" ").map((domain) => [domain, row] as const))))

/** By folded name: a row, and the name as written there, "!" included. */
const names = lazy(() => {
  const found = new Map<string, { readonly row: Row; readonly written: string }>()
  for (const row of publishers()) {
    for (const written of [row.name, ...row.others.split(",")]) {
      const marked = written.startsWith("!")
      const key = fold(marked ? written.slice(1) : written)
      const before = found.get(key)
      if (key !== "" && (!before || (before.row.name === row.name && (marked || row.kind === "press")))) found.set(key, { row, written })
    }
  }
  return found
})

function named(folded: string): Publisher | null {
  const found = names().get(folded)
  return found ? publisher(found.row, found.written.replace(/^!/, ""), found.row.kind === "press" || found.written.startsWith("!")) : null
}

function hosting(host: string): Publisher | null {
  const row = hosts().get(host)
  return row ? publisher(row, host, row.kind === "press") : null
}

const states = lazy(() => lines(publishingStates).map(state))
const statesByDomain = lazy(() => new Map(states().flatMap((entry) => entry.domains.map((domain) => [domain, entry] as const))))
/** by folded genitive or English name */
const stateNames = lazy(() => new Map(states().flatMap((entry) => [entry.name, ...entry.english, ...entry.russian, ...entry.ukrainian].map((name) => [fold(name), entry] as const))))

const lines = (table: string): readonly string[] => table.trim().split("\n")

function state(row: string): State {
  const [domains = "", name = "", english = "", russian = "", ukrainian = ""] = row.split("|")
  const list = (cell: string): string[] => cell.split(",").filter((part) => part !== "")
  return { domains: domains.split(" "), name, english: list(english), russian: list(russian), ukrainian: list(ukrainian) }
}

/** Lower case without quotation marks, punctuation and articles, ё as е. */
const fold = (name: string): string => (PLAIN.test(name) ? name.toLowerCase() : foldAny(name))
/** Nothing to fold but capitals. */
const PLAIN = /^(?![Tt][Hh][Ee] )[A-Za-zА-Яа-яІіЇїЄєҐґ-]+(?: [A-Za-zА-Яа-яІіЇїЄєҐґ-]+)*$/
const foldAny = (name: string): string => name.toLowerCase().replaceAll("ё", "е").replace(/[’ʼ`']/g, "'").replace(/[«»“”„".,:;()!|]/g, " ").replace(/\s+/g, " ").trim().replace(/^the /, "")

/** The host of a URL or of something written like one; an archived page's is that of the page it holds. */
function hostOf(given: string): string | null {
  const archived = given.match(/^https?:\/\/(?:web\.archive\.org\/web\/[^/]+|archive\.(?:ph|is|today)\/(?:newest|\d+))\/(https?:\/\/.+)$/i)?.[1]
  const url = archived ?? given
  if (url.includes("://")) return URL.parse(url)?.hostname.replace(/\.$/, "") ?? null
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+\.?$/i.test(url) ? url.toLowerCase().replace(/\.$/, "") : null
}

function findHost(host: string): Publisher | null {
  const labels = host.split(".")
  for (let i = 0; i < labels.length - 1; i++) {
    const suffix = labels.slice(i).join(".")
    const known = hosting(suffix)
    // a country's whole government is no answer where the host names one of its offices
    if (known) return (known.name.startsWith("Government of ") && i > 0 ? officeHost(host) : null) ?? known
  }
  return officeHost(host) ?? governmentHost(host)
}

const GOVERNMENTAL = /(?:^|\.)(?:gov|mil)$|\.(?:gov|gob|gouv|govt|go|gv|gc|government|guv|gub)\.[a-z]{2}$/

const stateOf = (host: string): State | undefined => statesByDomain().get(/\.(?:gov|mil)$/.test(host) ? "us" : host.split(".").at(-1)!)

/** Offices under the domains of governments: mfa.gov.lv, president.gov.ge; outside them only the foreign ministries, whose short names nobody else uses. */
function officeHost(host: string): Publisher | null {
  const found = stateOf(host)
  if (!found) return null
  const labels = host.replace(/^www\./, "").split(".")
  const office = labels.slice(0, -1).find((label) => Object.hasOwn(OFFICE_HOSTS, label))
  const foreignMinistry = labels.length <= 3 && /^(?:mfa|mofa|mzv)$/.test(labels.at(-2) ?? "")
  return office && (GOVERNMENTAL.test(host) || foreignMinistry) ? official(`${OFFICE_HOSTS[office]} of ${withArticle(found.name)}`, found, host) : null
}

function governmentHost(host: string): Publisher | null {
  const found = stateOf(host)
  return found && GOVERNMENTAL.test(host) ? official(`Government of ${withArticle(found.name)}`, found, host) : null
}

const OFFICE_HOSTS: Readonly<Record<string, string>> = {
  mfa: "Ministry of Foreign Affairs", mofa: "Ministry of Foreign Affairs", mae: "Ministry of Foreign Affairs", mzv: "Ministry of Foreign Affairs", minrel: "Ministry of Foreign Affairs",
  president: "President", presidency: "President", presidencia: "President", prezident: "President", mod: "Ministry of Defence", primeminister: "Prime Minister", pm: "Prime Minister", pmo: "Prime Minister",
  government: "Government",
}

const withArticle = (state: string): string => (/^United |^Netherlands|^Philippines|^Czech Republic/.test(state) ? `the ${state}` : state)

const official = (name: string, { name: side }: State, pattern: string): Publisher => ({ name, side, kind: "official", pattern, alone: false })

/** An office and a state's name after it, in the three languages. */
const OFFICE_NAMES: readonly (readonly [pattern: RegExp, office: string])[] = [
  [/^(?:ministry (?:of|for) foreign affairs|foreign ministry|mfa)(?: of)? (.+)$/, "Ministry of Foreign Affairs"],
  [/^(.+?)(?:'s)? (?:ministry of foreign affairs|foreign ministry|mfa)$/, "Ministry of Foreign Affairs"],
  [/^(?:ministry of defen[cs]e) of (.+)$/, "Ministry of Defence"],
  [/^(?:(?:press service|press office|official website|office|administration|presidency) of )*(?:the )?(?:president|presidency|presidential administration) of (.+)$/, "President"],
  [/^(?:(?:press service|press office|official website|office) of )*(?:the )?(?:prime minister|chancellor|head of government)(?: of)? (.+)$/, "Prime Minister"],
  [/^(?:government|federal government|royal government|cabinet of ministers|cabinet) of (.+)$/, "Government"],
  [/^(?:embassy|permanent mission) of (.+?)(?: in | to |$)/, "Embassy"],
  [/^(?:(?:официальный сайт|сайт|пресс-служба|телеграм-канал) )*(?:мида?|министерств[оа] иностранных дел) (.+)$/, "Ministry of Foreign Affairs"],
  [/^(?:(?:официальный сайт|сайт|пресс-служба|телеграм-канал) )*(?:минобороны|министерств[оа] обороны) (.+)$/, "Ministry of Defence"],
  [/^(?:(?:официальный сайт|сайт|пресс-служба|офис|администрация|канцелярия) )*президента? (.+)$/, "President"],
  [/^(?:(?:официальный сайт|сайт|пресс-служба|офис|аппарат|канцелярия) )*(?:премьер-министра?|правительств[оа]|кабинет министров) (.+)$/, "Government"],
  [/^(?:посольство|постпредство) (.+?)(?: в | при |$)/, "Embassy"],
  [/^(?:мзс|міністерство закордонних справ) (.+)$/, "Ministry of Foreign Affairs"],
  [/^(?:міноборони|міністерство оборони) (.+)$/, "Ministry of Defence"],
  [/^(?:(?:офіційний сайт|сайт|пресслужба|прес-служба|офіс|адміністрація|канцелярія) )*президента? (.+)$/, "President"],
  [/^(?:(?:офіційний сайт|сайт|пресслужба|офіс|канцелярія) )*(?:прем'єр-міністра?|уряду?|кабінет міністрів) (.+)$/, "Government"],
  [/^посольство (.+?)(?: в | у |$)/, "Embassy"],
]

/** «Республики Армения»: behind the realm the name keeps its dictionary form, which the tables do not have. */
function ofRealm(name: string): State | undefined {
  const bare = /^(?:республики|королевства|республіки|королівства) (\p{L}{4,})$/u.exec(name)?.[1]
  return bare === undefined ? undefined : [...stateNames()].find(([written]) => withoutEnding(written) === withoutEnding(bare))?.[1]
}

const withoutEnding = (name: string): string => name.replace(/[аеиіїйоуыьюя]+$/u, "")

function findName(name: string): Publisher | null {
  if (name.length > 120) return null
  const folded = fold(name)
  const known = named(folded)
  if (known) return known
  for (const [pattern, office] of OFFICE_NAMES) {
    const of = folded.match(pattern)?.[1]?.replace(/^the /, "")
    const found = of && (stateNames().get(of) ?? stateNames().get(`the ${of}`) ?? ofRealm(of))
    if (found) {
      const whole = `${office} of ${withArticle(found.name)}`
      return named(fold(whole)) ?? official(whole, found, name)
    }
  }
  return null
}
