import { lazily } from "../tables.ts"
import { ACTS, type Act, TOPICS, type Topic } from "../../model/statement.ts"
import type { ContentAct, Cue, CueLine, CueRules, Slot, SlotRole, SourcePhrase } from "./cues.ts"
import type { TopicTerm, TopicWords } from "./topics.ts"

/** The parts of a language's cue rules as texts in the notation of `cues.ts`. */
export interface CueTexts {
  readonly cues: readonly string[]
  /** "act case lemma lemma…", the case "-" for any */
  readonly sources: string
  /** "act: word word…" */
  readonly hearsay: string
  readonly intensifiers: string
  readonly hedges: string
  readonly negators: string
  readonly carriers: string
  readonly unreal: string
  readonly complementisers: string
  /** "name from,from > act [own] [other] [noun] [future] [told] [negated] [cues:a|b] head:a|b [with:c|d]" */
  readonly contentActs: string
  readonly speakerNouns: string
}

/** Cue rules whose parts are parsed when first asked for. Throws an Error that quotes the line where the notation is broken. */
export function cueRules(texts: CueTexts): CueRules {
  const rules: CueRules = lazily({
    lines: () => readCues(texts.cues),
    cues: () => rules.lines.flatMap((line) => line.cues()),
    compounds: () => readCompounds(texts.cues),
    sources: () => linesOf(texts.sources).map(parseSource),
    hearsay: () => new Map(linesOf(texts.hearsay).flatMap(parseHearsay)),
    intensifiers: () => wordSet(texts.intensifiers),
    hedges: () => wordSet(texts.hedges),
    negators: () => wordSet(texts.negators),
    carriers: () => wordSet(texts.carriers),
    unreal: () => wordSet(texts.unreal),
    complementisers: () => wordSet(texts.complementisers),
    contentActs: () => linesOf(texts.contentActs).map(parseContentAct),
    speakerNouns: () => wordSet(texts.speakerNouns),
  })
  return rules
}

/**
 * Topic words from lines "topic: term 3, other term 2, prefix*1"; a term without a number weighs 2. `figurative`: phrases parted by commas. Parsed when
 * first asked for.
 */
export function topicWords(text: string, figurative = ""): TopicWords {
  const folded = (words: string): string => words.toLowerCase().replaceAll("ё", "е").replaceAll("’", "'")
  return lazily({
    terms: () => new Map(linesOf(folded(text)).map(parseTopic)),
    figurative: () => folded(figurative).split(",").map((term) => term.trim()).filter(Boolean).map((term) => parseTerm(term, figurative)),
  })
}

export const wordSet = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean))

const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"))

interface Names {
  readonly groups: ReadonlyMap<string, readonly string[]>
  readonly variants: ReadonlyMap<string, readonly string[]>
  readonly frames: ReadonlyMap<string, readonly string[]>
  /** slots parsed so far, by how they are written: a lexicon has thousands of slots, of some hundred kinds */
  readonly slots: Map<string, Slot>
  /** support verbs by how they are written */
  readonly supports: Map<string, readonly string[]>
}

export const parseCues = (texts: readonly string[]): Cue[] => readCues(texts).flatMap((line) => line.cues())

function readCues(texts: readonly string[]): CueLine[] {
  const lines = texts.flatMap(linesOf)
  const names = namesIn(lines)
  return lines.filter((line) => !NAMING.test(line)).map((line) => readCue(line, names))
}

function namesIn(lines: readonly string[]): Names {
  const groups = new Map<string, readonly string[]>()
  const variants = new Map<string, readonly string[]>()
  const frames = new Map<string, readonly string[]>()
  for (const line of lines) {
    if (!NAMING.test(line)) continue
    const words = line.split(/\s+/)
    if (line.startsWith("@")) groups.set(words[0]!.slice(1), words.slice(1))
    if (line.startsWith("= ")) variants.set(words[1]!, words.slice(1))
    if (line.startsWith("%")) frames.set(words[0]!, words.slice(1))
  }
  return { groups, variants, frames, slots: new Map(), supports: new Map() }
}

/** Only lines with a slot that is written with _ are looked at. */
function readCompounds(texts: readonly string[]): readonly string[] {
  const lines = texts.flatMap(linesOf)
  const names = namesIn(lines)
  const slots = lines.filter((line) => line.includes("_"))
    .flatMap((line) => line.split(/\s+/).slice(line.startsWith("%") ? 1 : 3).filter((part) => part.includes("_") && !part.startsWith("+")).map((part) => slotOf(part, names, line)))
  return [...new Set(slots.flatMap((slot) => slot.prepositions).filter((preposition) => preposition.includes("_")))]
}

/** A line that names a group, a variant or a frame. */
const NAMING = /^[@=%]/
const MARK = /^\+(?:joint|weak|(?:with|support|object|barring):.+)$/
const NONE: readonly string[] = []
const SUPPORT = " +support:"
const CLASSES: readonly string[] = ["VERB", "NOUN", "ADJ"]

/** The names that the rest of a line uses may stand further down. */
function readCue(line: string, names: Names): CueLine {
  const [words = "", upos = ""] = line.split(/\s+/, 2)
  if (words === "" || !CLASSES.includes(upos)) throw broken(line, "a lemma and VERB, NOUN or ADJ")
  const lemmas = words.split("|")
  let cues: readonly Cue[] | null = null
  return {
    lemmas,
    upos: upos as Cue["upos"],
    get support() {
      return supportOf(line, names)
    },
    cues: () => (cues ??= parseCue(line, lemmas, names)),
  }
}

function supportOf(line: string, names: Names): readonly string[] {
  const start = line.indexOf(SUPPORT) + SUPPORT.length
  if (start < SUPPORT.length) return NONE
  const end = line.indexOf(" ", start)
  const list = line.slice(start, end < 0 ? line.length : end)
  const known = names.supports.get(list)
  if (known) return known
  const verbs = list.split(",").flatMap((verb) => (verb.startsWith("@") ? groupOf(verb.slice(1), names, line) : [verb]))
  names.supports.set(list, verbs)
  return verbs
}

function parseCue(line: string, lemmas: readonly string[], names: Names): Cue[] {
  const [, upos, act, ...rest] = line.split(/\s+/)
  const marks = rest.filter((part) => part.startsWith("+"))
  const unknown = marks.find((mark) => !MARK.test(mark))
  if (unknown) throw broken(line, `no such mark as ${unknown}`)
  const list = (name: string): readonly string[] => {
    if (marks.length === 0) return NONE
    const mark = marks.find((part) => part.startsWith(`+${name}:`))
    return mark ? mark.slice(name.length + 2).split(",") : NONE
  }
  const frame = {
    upos: upos as Cue["upos"],
    act: actOf(act, line),
    with: list("with"),
    support: supportOf(line, names),
    slots: rest
      .filter((part) => !part.startsWith("+"))
      .flatMap((part) => names.frames.get(part) ?? [part])
      .map((part) => slotOf(part, names, line)),
    joint: marks.includes("+joint"),
    weak: marks.includes("+weak"),
    objects: list("object"),
    barring: list("barring"),
  }
  return lemmas.map((lemma) => ({ lemma, ...frame }))
}

function groupOf(name: string, names: Names, line: string): readonly string[] {
  const group = names.groups.get(name)
  if (!group) throw broken(line, `no such group as @${name}`)
  return group.flatMap((verb) => (verb.startsWith("@") ? groupOf(verb.slice(1), names, line) : [verb]))
}

const PLAIN: readonly string[] = ["clause", "inf", "quote", "obj", "iobj", "ger", "subj", "pred", "comp"]
const CASES: readonly string[] = ["gen", "dat", "ins", "acc", "loc"]
const ROLES: readonly string[] = ["content", "addressee", "target", "partner", "agent"]

function slotOf(part: string, names: Names, line: string): Slot {
  const known = names.slots.get(part)
  if (known) return known
  const slot = parseSlot(part, names, line)
  names.slots.set(part, slot)
  return slot
}

function parseSlot(part: string, { variants }: Names, line: string): Slot {
  const [marker = "", role = "content"] = part.split("=")
  if (!ROLES.includes(role)) throw broken(line, `no such role as ${role}`)
  const base = { role: role as SlotRole, prepositions: [], case: null }
  if (PLAIN.includes(marker)) return { ...base, kind: marker as Slot["kind"] }
  if (CASES.includes(marker)) return { ...base, kind: "case", case: marker }
  const [prepositions = "", grammatical = null] = marker.split("+")
  if (prepositions === "" || (grammatical !== null && !CASES.includes(grammatical))) throw broken(line, `no such slot as ${part}`)
  return { ...base, kind: "prep", prepositions: prepositions.split(":").flatMap((word) => withVariants(word, variants)), case: grammatical }
}

/** Each word of a preposition of several words varies as well: «в связи с», «у зв'язку із». */
function withVariants(preposition: string, variants: Names["variants"]): readonly string[] {
  const choices = preposition.split("_").map((word) => variants.get(word) ?? [word])
  return choices.reduce((made, words) => made.flatMap((start) => words.map((word) => `${start}_${word}`)))
}

function parseSource(line: string): SourcePhrase {
  const [act, grammatical, ...lemmas] = line.split(/\s+/)
  if (!grammatical || lemmas.length === 0) throw broken(line, "act, case and lemmas")
  return { lemmas, case: grammatical === "-" ? null : grammatical, act: actOf(act, line) }
}

function parseHearsay(line: string): [string, Act][] {
  const [act = "", words = ""] = line.split(":")
  return [...wordSet(words)].map((word) => [word, actOf(act, line)])
}

function parseContentAct(line: string): ContentAct {
  const [left = "", right = ""] = line.split(">")
  const [name = "", from = ""] = left.trim().split(/\s+/)
  const [act, ...marks] = right.trim().split(/\s+/)
  const unknown = marks.find((mark) => !/^(own|other|noun|future|told|negated|(cues|head|with):.+)$/.test(mark))
  if (unknown || from === "") throw broken(line, `no such mark as ${unknown}`)
  const set = (key: string): Set<string> => new Set(marks.find((mark) => mark.startsWith(`${key}:`))?.slice(key.length + 1).replaceAll("ё", "е").split("|"))
  const cues = set("cues")
  return {
    name,
    from: from.split(",").map((word) => actOf(word, line)),
    head: set("head"),
    dependants: set("with"),
    own: marks.includes("own"),
    ...(marks.includes("told") ? { told: true } : {}),
    act: actOf(act, line),
    ...(cues.size ? { cues } : {}),
    ...(marks.includes("future") ? { future: true } : {}),
    ...(marks.includes("noun") ? { noun: true } : {}),
    ...(marks.includes("other") ? { other: true } : {}),
    ...(marks.includes("negated") ? { negated: true } : {}),
  }
}

function parseTopic(line: string): [Topic, readonly TopicTerm[]] {
  const colon = line.indexOf(":")
  const name = line.slice(0, colon)
  if (!(TOPICS as readonly string[]).includes(name)) throw broken(line, `no such topic as ${name}`)
  const terms = line
    .slice(colon + 1)
    .split(",")
    .map((term) => parseTerm(term.trim(), line))
  return [name as Topic, terms]
}

function parseTerm(term: string, line: string): TopicTerm {
  const words = term.split(" ")
  const last = words.at(-1)
  const weight = last === "1" || last === "2" || last === "3" ? Number(words.pop()) : 2
  if (words.length === 0 || words.includes("")) throw broken(line, "a term without words, or with a gap")
  return { lemmas: words, weight: weight as TopicTerm["weight"] }
}

function actOf(word: string | undefined, line: string): Act {
  const act = ACTS.find((known) => known === word)
  if (!act) throw broken(line, `no such act as ${word}`)
  return act
}

const broken = (line: string, what: string): Error => new Error(`Lexicon line "${line}": ${what}`)
