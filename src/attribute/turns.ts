import { initialledLabel } from "../model/label.ts"
import type { Span } from "../model/span.ts"
import type { Scene } from "./scene.ts"
import { fold } from "./tree.ts"

/** One turn of a transcript: who has the word, and everything up to the next label. */
export interface Turn {
  /** the label without its colon; the speaker's mention where the text before the colon names one */
  readonly label: Span
  readonly content: Span
  /** a reporter's turn */
  readonly question: boolean
}

const LABEL = /^(?:(?:Q|A)(?=\s)|[\p{Lu}«][^\n:.!?»]{0,90}(?:\p{Lu}\.[^\n:.!?]{0,60}){0,3}[^\n:]{0,20}:)/u

/**
 * Turns of a transcript: blocks that begin with a label in the manner of "MR. SMITH:", «В.Путин:», "President X:". One label alone makes no
 * transcript unless it names somebody the document knows; "Q" stands for a reporter without a colon.
 */
export function findTurns(scene: Scene): Turn[] {
  const { text, document } = scene
  const labelled = [...document.blocks, ...inlineStarts(scene)].sort((a, b) => a.start - b.start).flatMap((block) => {
    const label = labelOf(scene, block)
    return label ? [{ block, label }] : []
  })
  const named = labelled.filter((l) => l.label.known)
  const questions = labelled.filter((l) => l.label.question).length
  if (named.length + Math.min(1, questions) < 2 && !(named.length === 1 && isSpeech(scene, named[0]!.label))) return []
  return labelled
    .filter((l) => l.label.known || l.label.question || repeats(scene, labelled, l.label.span))
    .map(({ label }, i, all) => {
      const next = all[i + 1]
      const end = next ? next.block.start : (scene.trees.at(-1)?.sentence.end ?? text.length)
      return { label: label.span, content: { start: label.after, end }, question: label.question }
    })
    .filter((turn) => text.slice(turn.content.start, turn.content.end).trim() !== "")
}

/** "President of X Given Family:": nothing but capitalised words, the family name last, perhaps a note in brackets behind it. */
const FULL_NAME = /^(?:\p{Lu}[\p{L}.’'-]*\s(?:(?:of|the|and)\s)*){1,8}(\p{Lu}[\p{L}’'-]+)\s?(?:\([^()\n:]{1,40}\))?:/u

/**
 * An office with its holder's whole name, nothing but capitalised words, perhaps with the card that a page pops up beside it ("… Given Family Family
 * GivenPresident of X (retranslated):"): the name without the card.
 */
const TITLED = /^((?:\p{Lu}[\p{L}.’'-]*\s(?:(?:of|the|and)\s)*){2,12}?(\p{Lu}[\p{L}’'-]+))(?:\s\2\s\p{Lu}[^\n:.!?()]{0,110})?\s?(?:\([^()\n:]{1,40}\))?\s?:/u
const TITLED_MOST = 220

/** A row of stars between the introduction and the first turn. */
const STARS = /^(?:[*•_=]\s?){3,}\s*/u

/**
 * Flat texts have their labels in the middle of a paragraph: where some sentence begins with a label for questions, several with initials, or two names of
 * which one comes again, all that begin with a label are starts.
 */
function inlineStarts(scene: Scene): Span[] {
  const starts = scene.trees.flatMap(({ sentence }) => {
    const start = sentence.start + (STARS.exec(scene.text.slice(sentence.start, sentence.start + 40))?.[0].length ?? 0)
    const ran = runIn(scene, { start, end: sentence.end })
    return [...(scene.document.blocks.some((b) => b.start === start) ? [] : [{ start, end: sentence.end }]), ...(ran < 0 ? [] : [{ start: ran, end: sentence.end }])]
  })
  const heads = scene.trees.flatMap(({ sentence, index }) => headed(scene, sentence, index))
  const labelled = starts.flatMap((start) => {
    const named = initialledLabel(scene.text, start.start)
    const label = named ? scene.text.slice(start.start, named.nameEnd) : TITLED.exec(scene.text.slice(start.start, start.start + TITLED_MOST))?.[0] ?? /^[\p{Lu}][^\n:.!?]{1,60}:/u.exec(scene.text.slice(start.start, start.start + 64))?.[0]
    return label ? [{ start, label }] : []
  })
  const { questionLabels } = scene.lexicon(scene.trees[0]!).syntax
  const several = labelled.filter(({ label }) => !label.endsWith(":")).length > 1
  const opening = scene.document.blocks.map((b) => scene.text.slice(b.start, Math.min(b.end, b.start + 64)))
  const families = [...opening, ...labelled.map(({ label }) => label)].flatMap((text) => FULL_NAME.exec(text)?.[1] ?? [])
  const taken = new Set(families).size > 1 && new Set(families).size < families.length && labelled.some(({ label }) => FULL_NAME.test(label))
  // two offices with their holders, each before a colon: the one and the other has the word
  const offices = new Set([...scene.document.blocks.map((b) => b.start), ...starts.map(({ start }) => start)].flatMap((start) => TITLED.exec(scene.text.slice(start, start + TITLED_MOST))?.[2] ?? []))
  const isTranscript = several || taken || offices.size > 1 || labelled.some(({ label }) => questionLabels.has(fold(label.slice(0, -1))))
  // «* * * President of X N: …»: behind a row of stars one alone may have the word
  const starred = offices.size > 0 && scene.trees.some(({ sentence }) => starts.some(({ start }) => start > sentence.start && start < sentence.end && TITLED.test(scene.text.slice(start, start + TITLED_MOST))))
  // «В.Путин: …»: one alone who has the word
  const alone = labelled.some(({ start, label }) => !label.endsWith(":") && addresses(scene, start.start + label.length))
  // where one has the word by his office, a heading may have run into the first label
  return isTranscript || starred || alone || (offices.size > 0 && heads.length > 0) ? [...labelled.map(({ start }) => start), ...(offices.size > 0 ? heads : [])] : []
}

const HEADING_MOST = 160

/** «Начало переговоров в узком составе В.Путин: …»: where a name with its initials stands behind a heading without a verb that ran into it; -1 where none does. */
function runIn(scene: Scene, { start, end }: Span): number {
  const colon = scene.text.indexOf(":", start)
  if (colon < 0 || colon > Math.min(end, start + HEADING_MOST)) return -1
  for (let at = scene.text.indexOf(" ", start); at >= 0 && at < colon; at = scene.text.indexOf(" ", at + 1)) {
    if (scene.text[at + 2] !== "." || initialledLabel(scene.text, at + 1) === null) continue
    const heading = scene.trees.flatMap(({ tokens }) => tokens.filter((t) => t.start >= start && t.start < at))
    return heading.length > 1 && !heading.some(({ upos, features }) => (upos === "VERB" || upos === "AUX") && features.VerbForm === "Fin") ? at + 1 : -1
  }
  return -1
}

/** "Beginning of the talks with Mr A President of X Given Family: Mr President, …": a heading without a verb that ran into a label. */
function headed(scene: Scene, { start, end }: Span, index: number): readonly Span[] {
  const opening = scene.text.slice(start, Math.min(end, start + TITLED_MOST))
  const colon = start + opening.indexOf(":")
  if (colon < start || TITLED.test(opening.replace(STARS, ""))) return []
  const name = scene.mentions[index]?.find((m) => m.kind === "name" && m.start > start && m.end <= colon && scene.text.slice(m.end, colon).trim() === "" && m.actors.some((id) => scene.actors.get(id)?.kind === "person"))
  const isVerb = scene.trees[index]?.tokens.some(({ start: at, upos, features }) => at < colon && (upos === "VERB" || upos === "AUX") && features.VerbForm === "Fin") ?? true
  return name === undefined || isVerb ? [] : [{ start: name.start, end }]
}

/** One label alone, a name with its initials or an office with its holder's name near the beginning, and behind it somebody who speaks of himself and to others. */
function isSpeech(scene: Scene, { span, after }: Label): boolean {
  if (initialledLabel(scene.text, span.start)) return addresses(scene, after)
  if (span.start > NEAR_BEGINNING || !TITLED.test(scene.text.slice(span.start, span.start + TITLED_MOST))) return false
  const spoken = scene.trees.flatMap(({ tokens }) => tokens.filter(({ start, upos, features }) => start >= after && upos === "PRON" && features.Person === "1"))
  return spoken.length >= SPOKEN
}

/** Somebody speaks of himself or to others, and nobody does before. */
function addresses(scene: Scene, after: number): boolean {
  const spoken = scene.trees.flatMap(({ tokens }) => tokens.filter(({ upos, features }) => ["PRON", "VERB"].includes(upos) && ["1", "2"].includes(features.Person ?? "")))
  return spoken.length >= ADDRESSED && spoken.every(({ start }) => start >= after)
}
const ADDRESSED = 2

const NEAR_BEGINNING = 600
const SPOKEN = 4

interface Label {
  readonly span: Span
  /** offset after the colon */
  readonly after: number
  readonly known: boolean
  readonly question: boolean
}

function labelOf(scene: Scene, block: Span): Label | null {
  const named = initialledLabel(scene.text, block.start)
  if (named && named.end <= block.end) return { span: { start: block.start, end: named.nameEnd }, after: named.end, known: true, question: false }
  const titled = TITLED.exec(scene.text.slice(block.start, Math.min(block.end, block.start + TITLED_MOST)))
  if (titled) {
    const span = { start: block.start, end: block.start + titled[1]!.length }
    if (mentionsIn(scene, span)) return { span, after: block.start + titled[0].length, known: true, question: false }
  }
  const found = LABEL.exec(scene.text.slice(block.start, Math.min(block.end, block.start + 160)))?.[0]
  if (!found || found.split(/\s+/).length > LABEL_MOST) return officesLabel(scene, block)
  const name = found.replace(/:$/, "")
  const lemma = fold(name.trim())
  const lexicon = scene.trees[0] && scene.lexicon(scene.trees[0])
  const question = lexicon?.syntax.questionLabels.has(lemma) ?? false
  if (!found.endsWith(":") && !question) return null
  const span = { start: block.start, end: block.start + name.length }
  if (isClause(scene, span, name)) return null
  const mention = mentionsIn(scene, span)
  const capitals = /^(?:M[RS]S?\.|DR\.|PRESIDENT|SECRETARY|THE PRESIDENT)?\s*[\p{Lu}\s.'’-]+$/u.test(name)
  return { span, after: block.start + found.length, known: !question && (mention || (capitals && name.length > 3)), question }
}

/** Words of a label at most */
const LABEL_MOST = 9
const NOTE = /^\s?(?:\([^()\n:]{1,40}\))?\s?:/u

/** "Special Envoy of X, Member of the Council and Minister of Y Given Family (retranslated):": offices without end, the name before the colon, no verb. */
function officesLabel(scene: Scene, block: Span): Label | null {
  const index = scene.trees.findIndex(({ sentence }) => sentence.start <= block.start && block.start < sentence.end)
  const last = block.start + TITLED_MOST
  for (const mention of scene.mentions[index] ?? []) {
    if (mention.kind !== "name" || mention.start < block.start || mention.end > last || !mention.actors.some((id) => scene.actors.get(id)?.kind === "person")) continue
    const note = NOTE.exec(scene.text.slice(mention.end, mention.end + 50))?.[0]
    const isSaid = scene.trees[index]!.tokens.some(({ start, end, upos, features }) => start >= block.start && end <= mention.start && (upos === "VERB" || upos === "AUX") && features.VerbForm === "Fin")
    if (note !== undefined && !isSaid) return { span: { start: mention.start, end: mention.end }, after: mention.end + note.length, known: true, question: false }
  }
  return null
}

const LABEL_WORDS = 3

/** "She also told the Prime Minister there is a way:" names somebody and ends in a colon, but says something: a label has no finite verb. */
const isClause = (scene: Scene, span: Span, name: string): boolean =>
  name.split(/\s+/).length > LABEL_WORDS && scene.trees.some(({ tokens }) => tokens.some(({ start, end, form, upos, features }) =>
    start > span.start && end <= span.end && (upos === "VERB" || upos === "AUX") && features.VerbForm === "Fin" && /^\p{Ll}/u.test(form)))

const mentionsIn = (scene: Scene, span: Span): boolean =>
  scene.mentions.some((list) => list.some((m) => m.start >= span.start && m.end <= span.end && m.actors.some((id) => ["person", "office"].includes(scene.actors.get(id)?.kind ?? ""))))

const repeats = (scene: Scene, all: readonly { readonly label: Label }[], span: Span): boolean =>
  all.filter((l) => scene.text.slice(l.label.span.start, l.label.span.end) === scene.text.slice(span.start, span.end)).length > 1
