import type { SourcePhrase } from "../languages/parts/cues.ts"
import type { Lexicon } from "./lexicon.ts"
import { childrenBy, fold, isUnder, isVerbal, relation, subtree, type Tree } from "./tree.ts"

/** "according to X", «по словам X»: the phrase, its speaker and the clause that it vouches for. */
export interface SourceHit {
  readonly tree: Tree
  readonly entry: SourcePhrase
  /** words of the phrase itself */
  readonly words: readonly number[]
  /** head word of the speaker; -1: none */
  readonly speaker: number
  /** words of the clause, without the phrase */
  readonly content: readonly number[]
  readonly contentHead: number
}

export function findSources(tree: Tree, lexicon: Lexicon): SourceHit[] {
  const lemmas = tree.tokens.map((t) => fold(t.lemma))
  const forms = tree.tokens.map((t) => fold(t.form))
  const hits: SourceHit[] = []
  for (let i = 0; i < tree.tokens.length; i++) {
    const entries = [...(lexicon.sources.get(lemmas[i]!) ?? []), ...(lemmas[i] === forms[i] ? [] : (lexicon.sources.get(forms[i]!) ?? []))]
    const matched = entries
      .flatMap((entry) => {
        const match = matchPhrase(entry, lemmas, forms, i)
        return match ? [{ entry, ...match }] : []
      })
      .sort((a, b) => b.words.length - a.words.length)[0]
    if (!matched) continue
    const hit = complete(tree, matched.entry, matched.words, matched.inside, lexicon)
    if (hit) hits.push(hit)
    i = matched.words.at(-1)!
  }
  return hits
}

/** Words from the speaker's head to the dash behind the phrase */
const DASH_REACH = 5

interface PhraseMatch {
  readonly words: number[]
  /** words where the phrase has its "*": the speaker; empty: it follows */
  readonly inside: number[]
}

const INSIDE_WORDS = 5

/** The phrase's lemmas in order; a possessive may stand before the last («за його словами»), and "*" takes up to five words. */
function matchPhrase(entry: SourcePhrase, lemmas: readonly string[], forms: readonly string[], at: number): PhraseMatch | null {
  const words: number[] = []
  const inside: number[] = []
  const same = (i: number, wanted: string): boolean => i < lemmas.length && (lemmas[i] === wanted || forms[i] === wanted)
  const wanted = entry.lemmas.map(fold)
  let k = at
  for (const [n, lemma] of wanted.entries()) {
    if (lemma === "*") {
      const next = wanted[n + 1]!
      while (inside.length < INSIDE_WORDS && k < lemmas.length && !same(k, next)) inside.push(k++)
      if (!inside.length) return null
      continue
    }
    if (words.length && !same(k, lemma) && same(k + 1, lemma)) inside.push(k++)
    if (!same(k, lemma)) return null
    words.push(k++)
  }
  return { words, inside }
}

function complete(tree: Tree, entry: SourcePhrase, words: readonly number[], inside: readonly number[], lexicon: Lexicon): SourceHit | null {
  const last = words.at(-1)!
  const noun = tree.tokens[last]!.upos === "NOUN" ? last : null
  // «по данному факту», «по этому поводу информации»: the words belong to another noun
  if (["ADJ", "DET"].includes(tree.tokens[last]!.upos) && relation(tree.tokens[last]!) === "amod" && tree.tokens[last]!.head > last) return null
  if (inside.some((w) => tree.tokens[w]!.upos === "NOUN" && childrenBy(tree, w, "case").some((c) => words.includes(c)))) return null
  // "in Rafah, and restated his view": what takes the star's place is one phrase
  if (inside.some((w) => tree.tokens[w]!.upos === "CCONJ" || (isVerbal(tree.tokens[w]!) && tree.tokens[w]!.features.VerbForm === "Fin"))) return null
  // "a long and, in my view, useful fair": it vouches for an attribute alone
  const [comma, conjunction] = [tree.tokens[words[0]! - 1], tree.tokens[words[0]! - 2]]
  if (comma?.form === "," && conjunction?.upos === "CCONJ" && relation(tree.tokens[words[0]! - 3] ?? conjunction) !== "punct" && !tree.tokens.slice(last).some((t) => t.features.VerbForm === "Fin")) return null
  // "in shaping common views": the gerund has an object, and nobody views
  if (inside.some((w) => tree.tokens[w]!.upos === "VERB" && (relation(tree.tokens[w]!) !== "amod" || childrenBy(tree, w, "mark").some((c) => words.includes(c))))) return null
  // "in a long opinion": one of many is nobody's
  if (inside.some((w) => tree.tokens[w]!.features.PronType === "Art" && tree.tokens[w]!.head === last)) return null
  const within = inside.find((w) => !["PUNCT", "PART", "ADP", "ADJ", "NUM", "ADV"].includes(tree.tokens[w]!.upos) && !isOtherDeterminer(tree, w) && !inside.includes(tree.tokens[w]!.head)) ?? null
  const speaker = within ?? (noun === null ? governed(tree, words) : owner(tree, noun, words))
  if (speaker === null && noun === null) return null
  // «A, проте, за словами X, B»: behind a conjunction of its own it vouches for what follows
  const second = secondHalf(tree, words, speaker ?? -1)
  if (second.length) return { tree, entry, words, speaker: speaker ?? -1, content: second, contentHead: second.find((w) => isVerbal(tree.tokens[w]!)) ?? second[0]! }
  // «Серед тем, за словами X, — A»: a clause without a verb, whose parts stand on both sides
  const dash = tree.tokens.findIndex((t, i) => i > Math.max(last, speaker ?? -1) && /^[—–-]$/.test(t.form))
  if (dash > 0 && dash < tree.tokens.length - 1 && tree.tokens[words[0]! - 1]?.form === "," && tree.tokens[dash - 1]!.form === "," && dash - Math.max(last, speaker ?? -1) <= DASH_REACH) {
    const parts = tree.tokens.flatMap((_, i) => (i < words[0]! - 1 || i > dash ? [i] : []))
    return { tree, entry, words, speaker: speaker ?? -1, content: parts, contentHead: dash + 1 }
  }
  // the top of the phrase: what hangs on the clause
  const top = noun !== null ? noun : speaker!
  const phrase = new Set([...subtree(tree, top), ...words])
  let clause = tree.tokens[top]!.head
  while (clause >= 0 && (words.includes(clause) || phrase.has(clause))) clause = tree.tokens[clause]!.head
  const isLast = tree.tokens[words[0]! - 1]?.form === "," && tree.tokens.slice(0, words[0]!).some((t) => t.features.VerbForm === "Fin")
  // the phrase is taken for the head of its clause now and then: the clause is then what hangs on it
  if (clause < 0) {
    const below =
      childrenBy(tree, top, "parataxis", "ccomp", "acl", "conj", "advcl").find((c) => isVerbal(tree.tokens[c]!) || tree.tokens[c]!.upos === "ADJ") ??
      // «за словами міністра, країна якого головує, "A"»
      [...phrase].find((c) => c > last && tree.tokens[c]!.relation === "parataxis" && isVerbal(tree.tokens[c]!))
    if (isLast && (below === undefined || below > words[0]!)) return before(tree, entry, words, speaker ?? -1)
    if (below === undefined) return rest(tree, entry, words, speaker ?? -1)
    return { tree, entry, words, speaker: speaker ?? -1, content: subtree(tree, below), contentHead: below }
  }
  // "residents were invited to write, according to a notice": behind a comma at the sentence's end it vouches for more than the infinitive
  // … also "according to its owner, Ida Moe, who lives there": commas inside the phrase itself
  const isFinal = isLast && (!tree.tokens.slice(words[0]!).some((t) => t.features.VerbForm === "Fin" || t.form === ",") || tree.tokens.every((t, i) => i < words[0]! || phrase.has(i) || t.upos === "PUNCT"))
  // … nor the second of two infinitives
  if (isFinal && relation(tree.tokens[clause]!) === "conj" && tree.tokens[clause]!.features.VerbForm === "Inf" && !childrenBy(tree, clause, "aux", "nsubj").length && relation(tree.tokens[tree.tokens[clause]!.head]!) === "xcomp") clause = tree.tokens[clause]!.head
  while (isFinal && relation(tree.tokens[clause]!) === "xcomp" && tree.tokens[clause]!.features.VerbForm === "Inf" && tree.tokens[clause]!.head >= 0) clause = tree.tokens[clause]!.head
  // "A sold B and bought C, according to X", "A said that B, according to X": it vouches for the whole sentence
  while (isFinal && isHalf(tree, clause, lexicon)) clause = tree.tokens[clause]!.head
  // "told them that A expected steps to solve B, according to X": through what hangs inside the clause
  if (isFinal) {
    let top = clause
    while (tree.tokens[top]!.features.Case === undefined && ["acl", "obj", "obl", "nmod", "xcomp"].includes(relation(tree.tokens[top]!)) && tree.tokens[top]!.head >= 0 && tree.tokens[top]!.head < words[0]!) top = tree.tokens[top]!.head
    if (isHalf(tree, top, lexicon)) clause = tree.tokens[top]!.head
  }
  // "\"We want A\", he told them, according to a cable": a phrase at the end hangs on no clause that a later verb ends
  for (let above = tree.tokens[clause]!.head; isLast && above >= 0; above = tree.tokens[above]!.head) if (above > clause && above < words[0]!) clause = above
  while (isFinal && tree.tokens[clause]!.features.Case === undefined && ["acl", "advcl", "xcomp", "obj", "obl", "nmod"].includes(relation(tree.tokens[clause]!)) && tree.tokens[clause]!.head >= 0) clause = tree.tokens[clause]!.head
  const content = subtree(tree, clause, (c) => c === top || isReportAside(tree, c, lexicon) || (!isTelling(tree, clause, lexicon) && isOthersReport(tree, c, lexicon))).filter((w) => !words.includes(w) && !isUnder(tree, w, top))
  // "There is a risk due to A, according to B": at the end it vouches for no mere noun
  if (isFinal && ["nmod", "obl", "obj"].includes(relation(tree.tokens[clause]!)) && !content.some((w) => isVerbal(tree.tokens[w]!))) return before(tree, entry, words, speaker ?? -1)
  if (isLast && content.every((w) => w > words[0]! || tree.tokens[w]!.upos === "PUNCT")) return before(tree, entry, words, speaker ?? -1)
  const closed = closingComma(tree, words, speaker, lexicon)
  const opening = openingBefore(tree, words, speaker ?? -1)
  const told = opening.length ? [...opening, ...content.filter((w) => !opening.includes(w))] : content.filter((w) => w > closed)
  return { tree, entry, words, speaker: speaker ?? -1, content: [...fromComma(tree, closed, told[0] ?? -1, top), ...told], contentHead: clause }
}

/** The second of two verbs with one subject, a clause of time or condition, or what somebody is said to have said. */
function isHalf(tree: Tree, clause: number, { cues }: Lexicon): boolean {
  const { head, features } = tree.tokens[clause]!
  if (head < 0 || head > clause || (features.VerbForm === "Inf" && !childrenBy(tree, clause, "aux").length)) return false
  const role = relation(tree.tokens[clause]!)
  if (role === "conj") return isVerbal(tree.tokens[head]!) && !childrenBy(tree, clause, "nsubj").length
  // "the mill closed when the river froze, according to X"
  if (role === "advcl") return features.VerbForm === "Fin" || childrenBy(tree, clause, "aux", "cop").some((c) => tree.tokens[c]!.features.VerbForm === "Fin")
  return role === "ccomp" && cues.has(fold(tree.tokens[head]!.lemma)) && childrenBy(tree, head, "nsubj").length > 0
}

/** The words behind the phrase, where commas set it off behind the conjunction of a second clause; empty: they do not. */
function secondHalf({ tokens }: Tree, words: readonly number[], speaker: number): readonly number[] {
  const from = words[0]!
  if (tokens[from - 1]?.form !== "," || tokens[from - 2]?.upos !== "CCONJ" || tokens[from - 3]?.form !== ",") return []
  const comma = tokens.findIndex((t, i) => i > Math.max(words.at(-1)!, speaker) && t.form === ",")
  return comma < 0 ? [] : tokens.flatMap((t, i) => (i > comma && !(i === tokens.length - 1 && t.upos === "PUNCT") ? [i] : []))
}

/** «Підсумком, за словами X, стала угода»: where commas set the phrase off, words without a verb that open the sentence belong to its only clause. */
function openingBefore({ tokens }: Tree, words: readonly number[], speaker: number): readonly number[] {
  const from = words[0]!
  const last = Math.max(words.at(-1)!, speaker)
  const opening = tokens.slice(0, Math.max(from - 1, 0))
  const nominal = opening.some((t) => ["NOUN", "PROPN", "ADV"].includes(t.upos) && t.features.Case !== undefined) && opening.every((t) => !isVerbal(t) && t.upos !== "AUX" && (t.upos !== "PUNCT" || /^["«»“”„]$/.test(t.form)))
  const behind = tokens.findIndex((t, i) => i > last && t.form === ",")
  const setOff = tokens[from - 1]?.form === "," && behind > 0 && !tokens.slice(last + 1, behind).some(isVerbal)
  return nominal && setOff && tokens.slice(behind).some((t) => t.features.VerbForm === "Fin") ? opening.map((_, i) => i) : []
}

/** «За його словами, у політиці, в умовах війни, A»: behind the comma of the phrase the parser hangs the first words on the phrase itself. */
function fromComma(tree: Tree, comma: number, first: number, top: number): readonly number[] {
  if (comma < 0 || first <= comma + 1 || tree.tokens[comma + 1]!.upos !== "ADP") return []
  const words = tree.tokens.slice(0, first).flatMap((_, i) => (i > comma ? [i] : []))
  return words.some((w) => tree.tokens[w]!.head === top && ["acl", "appos"].includes(relation(tree.tokens[w]!))) ? [] : words
}

/** «З точки зору Берліна, A», "In the view of X, a banker, A": the comma that ends a phrase at the sentence's beginning, -1 where there is none. */
function closingComma(tree: Tree, words: readonly number[], speaker: number | null, { speakerNouns }: Lexicon): number {
  const opens = tree.tokens.slice(0, words[0]!).every((t) => ["PUNCT", "CCONJ"].includes(t.upos))
  const last = Math.max(words.at(-1)!, speaker ?? -1)
  const comma = opens ? tree.tokens.findIndex((t, i) => i > last && t.form === ",") : -1
  if (comma < 0 || tree.tokens.slice(last, comma).some(isVerbal)) return -1
  const second = tree.tokens.findIndex((t, i) => i > comma && t.form === ",")
  const aside = tree.tokens.slice(comma + 1, Math.max(second, comma + 1))
  const isApposition = tree.tokens[last]!.upos === "PROPN" && !aside.some(isVerbal) && !["ADP", "CCONJ"].includes(aside[0]?.upos ?? "ADP") && aside.some((t) => t.upos === "NOUN" && speakerNouns.has(fold(t.lemma)))
  return isApposition ? second : comma
}

/** ", as X said before the meeting": a report of its own beside the clause. */
const isReportAside = (tree: Tree, c: number, { syntax, cues }: Lexicon): boolean =>
  (tree.tokens[c]!.relation === "parataxis" && childrenBy(tree, c, "cc").length > 0 && !childrenBy(tree, c, "nsubj").length && cues.has(fold(tree.tokens[c]!.lemma))) ||
  ["advcl", "parataxis"].includes(tree.tokens[c]!.relation) && (syntax.participleCommas || cues.has(fold(tree.tokens[c]!.lemma))) && childrenBy(tree, c, "mark", "advmod").some((m) => syntax.reportConjunctions.has(fold(tree.tokens[m]!.lemma)))

/** "according to X, Y raised A, while Z said B": both are what X tells. */
const isTelling = (tree: Tree, c: number, { cues }: Lexicon): boolean =>
  tree.tokens[c]!.upos === "VERB" && (cues.has(fold(tree.tokens[c]!.lemma)) || childrenBy(tree, c, "obj").some((o) => cues.has(fold(tree.tokens[o]!.lemma))))

/** "according to X, A; Y did not say", «по данным X, A, а Y сообщил о B»: behind a semicolon or a contrast somebody else reports. */
function isOthersReport(tree: Tree, c: number, { syntax, cues }: Lexicon): boolean {
  const token = tree.tokens[c]!
  if (!["conj", "parataxis", "advcl"].includes(token.relation) || token.upos !== "VERB" || token.features.VerbForm === "Inf" || !cues.has(fold(token.lemma))) return false
  const first = subtree(tree, c).find((w) => tree.tokens[w]!.upos !== "PUNCT") ?? c
  return tree.tokens[first - 1]?.form === ";" || (childrenBy(tree, c, "nsubj").length > 0 && tree.tokens[first - 1]?.form === "," && syntax.contrasts.has(fold(tree.tokens[first]!.form)))
}

/** ", according to two people briefed on it": behind the clause's comma the phrase vouches for what stands before. */
const before = (tree: Tree, entry: SourcePhrase, words: readonly number[], speaker: number): SourceHit =>
  ({ tree, entry, words, speaker, content: tree.tokens.flatMap((_, i) => (i < words[0]! - 1 ? [i] : [])), contentHead: Math.max(0, tree.tokens.findIndex((t) => t.head < 0)) })

/** Where the tree does not tell, the phrase vouches for the rest of its sentence. */
function rest(tree: Tree, entry: SourcePhrase, words: readonly number[], speaker: number): SourceHit {
  const phrase = new Set([...words, ...(speaker < 0 ? [] : subtree(tree, speaker))])
  const comma = tree.tokens.findIndex((t, i) => i > words.at(-1)! && t.form === ",")
  const content = tree.tokens.flatMap((_, i) => (!phrase.has(i) && (comma < 0 || i > comma || i < words[0]!) ? [i] : []))
  return { tree, entry, words, speaker, content, contentHead: content[0] ?? -1 }
}

const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON", "NUM", "X", "ADJ", "DET"])

/** "according to X": the noun that the words are the preposition of, or the next noun phrase. */
function governed(tree: Tree, words: readonly number[]): number | null {
  for (const w of [...words].reverse()) {
    const head = tree.tokens[w]!.head
    if (head >= 0 && !words.includes(head) && head > w && NOMINAL.has(tree.tokens[head]!.upos)) return bearer(tree, head)
  }
  const next = tree.tokens.findIndex((t, i) => i > words.at(-1)! && ["NOUN", "PROPN", "PRON"].includes(t.upos))
  return next < 0 ? null : next
}

/** "political scientist Ida Moe": a title in front hangs on the name. */
function bearer(tree: Tree, word: number): number {
  const { head, relation: role } = tree.tokens[word]!
  return role === "nmod:desc" && head > word ? head : word
}

/** «по словам X», «за його словами»: the genitive or possessive of the noun. */
function owner(tree: Tree, noun: number, words: readonly number[]): number | null {
  const isOwner = (c: number): boolean => !isOtherDeterminer(tree, c)
  const own = childrenBy(tree, noun, "nmod", "det", "appos", "flat").find((c) => !words.includes(c) && isOwner(c))
  if (own !== undefined) return own
  const inside = tree.tokens.findIndex((t, i) => i > words[0]! && i < noun && !words.includes(i) && (t.upos === "DET" || t.upos === "PRON" || t.upos === "PROPN") && isOwner(i))
  if (inside >= 0) return inside
  const next = noun + 1
  const follower = tree.tokens[next]
  return follower && ["NOUN", "PROPN", "PRON", "NUM"].includes(follower.upos) && follower.features.Case !== "Nom" ? next : null
}

/** «по некоторым данным»: a determiner that agrees is no owner; possessives do not agree («по их словам») or are marked. */
function isOtherDeterminer(tree: Tree, i: number): boolean {
  const { upos, features } = tree.tokens[i]!
  return upos === "DET" && features.Case !== undefined && features.Poss !== "Yes" && features.PronType !== "Prs" && !childrenBy(tree, i, "nmod").length
}
