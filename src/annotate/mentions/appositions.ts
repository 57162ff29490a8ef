import { standsApart } from "./cases.ts"
import type { Token } from "../../model/annotation.ts"
import { headOf } from "./spans.ts"
import { NOBODY, type Phrase } from "./phrases.ts"
import { isCapital, type Piece } from "./pieces.ts"

const BREAK = /^[,()–—-]$/

/** Which name an office stands beside: "X, Hungary's foreign minister," and "the foreign minister, X,". */
export function appositions(phrases: readonly Phrase[], tokens: readonly Token[]): ReadonlyMap<Phrase, Piece> {
  const found = new Map<Phrase, Piece>()
  phrases.forEach((office, i) => {
    if (office.type !== "office" || office.names.length || office.plural) return
    const name = titledTwice(office, phrases[i + 1]) ?? namedBefore(office, phrases[i - 1], tokens) ?? namedAfter(office, phrases[i + 1], tokens) ?? enclosed(office, phrases[i + 1], tokens) ?? namedBeyond(office, phrases[i + 1], phrases[i + 2], tokens) ?? agreeing(office, phrases.slice(i + 1), tokens) ?? closing(office, phrases.slice(i + 1), tokens)
    if (name && !(name.from === office.to && standsApart(tokens, office.core, name))) found.set(office, name)
  })
  return found
}

/** "Emirati National Security Advisor | Sheikh Tahnoun bin Zayed": two titles of one name. */
const titledTwice = (office: Phrase, after: Phrase | undefined): Piece | null =>
  after?.type === "office" && after.from === office.to && after.names.length === 1 && !after.plural && after.owner === NOBODY ? after.names[0]! : null

function namedBefore(office: Phrase, before: Phrase | undefined, tokens: readonly Token[]): Piece | null {
  const name = before?.names.at(-1)
  if (!before || !name || before.names.length > 1) return null
  const attached = attachedTo(office, before, tokens)
  const beside = before.to + 1 === office.from && BREAK.test(tokens[before.to]!.form)
  const closed = /^[,.);:–—]$/.test(tokens[office.to]?.form ?? ".")
  // of a title that stands outside the text nothing tells where the office ends
  const unread = before.from === 0 && tokens.length > 1 && tokens.every((token) => token.head < 0)
  return attached || (beside && (closed || unread) && before.type === "name") ? name : null
}

function namedAfter(office: Phrase, after: Phrase | undefined, tokens: readonly Token[]): Piece | null {
  const name = after?.names[0]
  if (!after || !name || after.type !== "name" || after.from - office.to > 1) return null
  // «губернатор Аляски»: a genitive behind a nominative is what is governed
  const governed = name.to - name.from === 1 && tokens[name.from]!.features.Case === "Gen" && tokens[headOf(tokens, office.core.from, office.core.to)]!.features.Case === "Nom"
  return !governed && attachedTo(after, office, tokens) ? name : null
}

/** "the mayor of Esbjerg, Ane Holm,": behind a place that no table knows the name hangs on the office all the same. */
function namedBeyond(office: Phrase, place: Phrase | undefined, after: Phrase | undefined, tokens: readonly Token[]): Piece | null {
  if (place?.type !== "name" || after?.type !== "name" || after.core.to - after.core.from < 2) return null
  const { relation, head } = tokens[headOf(tokens, place.from, place.to)]!
  const owns = relation === "nmod" && head >= office.from && head < office.to && place.from - office.to <= 2
  return owns && after.from === place.to + 1 && BREAK.test(tokens[place.to]!.form) && attachedTo(after, office, tokens) ? after.core : null
}

/** "the President of Moldova, Ana Rusu,": a full name between commas right behind one definite office is its holder's, whatever the tree says; before "and" it is one of a list. */
function enclosed(office: Phrase, after: Phrase | undefined, tokens: readonly Token[]): Piece | null {
  const name = after?.names[0]
  if (!after || !name || after.type !== "name" || after.honorific || name.to - name.from < 2 || tokens[office.from]!.upos !== "DET") return null
  if (after.from !== office.to + 1 || tokens[office.to]!.form !== ",") return null
  return /^[,.);:–—]$/.test(tokens[after.to]?.form ?? ".") && tokens[after.to + 1]?.upos !== "CCONJ" ? name : null
}

/** Most words between an office and the name of its holder: «координатор от Дании на переговорах о рыболовстве Ян Берг». */
const REACH = 12

/** A nominative name behind a nominative office in one noun phrase, with no verb and no comma between, is its holder's, whatever the tree says. */
function agreeing(office: Phrase, after: readonly Phrase[], tokens: readonly Token[]): Piece | null {
  if (tokens[headOf(tokens, office.core.from, office.core.to)]!.features.Case !== "Nom") return null
  // «секретарь обкома КПРФ Иван Петров», «представитель „Союза моряков“ Петер Дрост»: what is governed between is no name of a holder
  const next = after.find((phrase) => phrase.names.length > 0 && !/^["«„“]$/.test(tokens[phrase.from - 1]?.form ?? "") && !(phrase.type === "name" && tokens[phrase.core.from]!.features.Case === "Gen" && !tokens[phrase.core.from]!.relation.startsWith("flat")))
  if (next?.type !== "name" || next.from - office.to > REACH || next.core.to - next.core.from < 2) return null
  const between = tokens.slice(office.to, next.from)
  // «міністр розвитку громад, територій та інфраструктури N»
  const joins = (i: number): boolean => (between[i]!.upos === "CCONJ" || between[i]!.form === ",") && [i - 1, i + 1].every((k) => tokens[office.to + k]!.features.Case === "Gen")
  const nominal = between.every((token, i) => (/^(?:NOUN|PROPN|ADJ|ADP|DET|NUM)$/.test(token.upos) && token.features.Case !== "Nom") || token.upos === "X" || /^["«»„“”()]$/.test(token.form) || joins(i))
  if (nominal && tokens[next.core.from]!.features.Case === "Nom") return next.core
  // «міністерка у справах Європи Данії Марі Леруа»: right behind the office's state, and taken for a part of its name
  const { relation, head } = tokens[next.core.from]!
  const ofState = relation.startsWith("flat") && head >= office.to && head === next.core.from - 1 && after.some((phrase) => phrase.type === "place" && phrase.to === next.core.from)
  return nominal && ofState ? next.core : null
}

/** "Minister for Regional Policy and Public Works of the Republic of Bulgaria Stoyan Petkov": without cases, the full name that closes a run of capitalised words behind a capitalised office is its holder's. */
function closing(office: Phrase, after: readonly Phrase[], tokens: readonly Token[]): Piece | null {
  const head = tokens[headOf(tokens, office.core.from, office.core.to)]!
  if (head.features.Case !== undefined || !isCapital(head.form) || office.to - office.from > LONGEST_TITLE) return null
  let to = office.to
  while (to < tokens.length && (isCapital(tokens[to]!.form) || JOINTS.has(tokens[to]!.upos))) to += 1
  const name = after.findLast((phrase) => phrase.type === "name" && phrase.core.to === to)
  if (!name || name.honorific || name.core.to - name.core.from < 2 || name.core.from <= office.to) return null
  // "Minister for the Economy to President Ana Rusu": behind a small word somebody else begins
  const before = tokens[name.from - 1]!
  return isCapital(before.form) || (before.upos === "CCONJ" && name.core.to - name.core.from > 2) ? name.core : null
}

const JOINTS: ReadonlySet<string> = new Set(["ADP", "CCONJ", "DET"])
const LONGEST_TITLE = 14

/** The tree hangs the one phrase on the other as another name of the same. */
function attachedTo(phrase: Phrase, other: Phrase, tokens: readonly Token[]): boolean {
  const token = tokens[headOf(tokens, phrase.from, phrase.to)]!
  return (token.relation === "appos" || token.relation.startsWith("flat")) && token.head >= other.from && token.head < other.to
}
