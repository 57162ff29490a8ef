import type { Token } from "../model/annotation.ts"
import type { Hit } from "./hits.ts"
import type { SyntaxWords } from "../languages/parts/syntax.ts"
import { adjacentName, agreesWith, askedSubject, betweenQuoteAndReport, elidedSubject, firstOfChain, humanBefore, isRelative, participleNoun, placeUnder, sentenceSubject, sidePhrase, subjectOf, unnamedTalkers, unvoicedSubject, voice } from "./speaker-nearby.ts"
import { isFrontedObject, isToldTo, placeBeside, placeOfUnnamed } from "./speaker-places.ts"
import type { Tails } from "./tails.ts"
import { childBy, childrenBy, fold, isActiveParticiple, isPassive, isReflexive, isVerbal, prepositionsOf, relation, type Tree } from "./tree.ts"

/** Who performs the act: a word of some sentence (the head of the phrase), or nobody that the text names. */
export interface Voice {
  readonly tree: Tree | null
  /** head word of the speaker's phrase; -1 where there is none */
  readonly head: number
  /** the act is passive or impersonal without an agent */
  readonly agentless: boolean
  readonly rule: string
}

type SpeakerRule = (hit: Hit, context: SpeakerContext) => Voice | null

export interface SpeakerContext {
  readonly syntax: SyntaxWords
  readonly speakerNouns: ReadonlySet<string>
  /** the reports that close the hit's sentence */
  readonly tails: Tails
  /** trees of the block's sentences before this one, nearest first */
  readonly before: readonly Tree[]
  /** true where the word is the head of a mention that can speak (person, office, state, organisation) */
  readonly canSpeak: (tree: Tree, word: number) => boolean
}

/** In order; the first that finds somebody wins. */
export const SPEAKER_RULES: readonly (readonly [string, SpeakerRule])[] = [
  ["noun-owner", nounOwner],
  ["unvoiced-subject", unvoicedSubject],
  ["own-subject", ownSubject],
  ["relative-antecedent", relativeAntecedent],
  ["unnamed-in-relative", unnamedInRelative],
  ["passive-agent", passiveAgent],
  ["side-phrase", sidePhrase],
  ["supported-noun-owner", supportedNounOwner],
  ["author-of-text", authorOfText],
  ["document-speaks", documentSpeaks],
  ["place-of-unnamed", placeOfUnnamed],
  ["participle-noun", participleNoun],
  ["impersonal", impersonal],
  ["inverted-subject", invertedSubject],
  ["shared-subject", sharedSubject],
  ["asked-subject", askedSubject],
  ["converb-subject", converbSubject],
  ["controlled-subject", controlledSubject],
  ["agentless", agentless],
  ["adjacent-name", adjacentName],
  ["between-quote-and-report", betweenQuoteAndReport],
  ["sentence-subject", sentenceSubject],
  ["elided-subject", elidedSubject],
  ["unnamed-talkers", unnamedTalkers],
]

export function findSpeaker(hit: Hit, context: SpeakerContext): Voice {
  for (const [, rule] of SPEAKER_RULES) {
    const voice = rule(hit, context)
    if (voice) return voice
  }
  return { tree: null, head: -1, agentless: false, rule: "no-speaker" }
}

function ownSubject({ tree, predicate, entry, words }: Hit, context: SpeakerContext): Voice | null {
  const { canSpeak, syntax } = context
  // «компанії зацікавлені в A»: who is interested acts, whatever the form is called
  const interested = entry.upos === "ADJ" ? childrenBy(tree, predicate, "nsubj").find((c) => tree.tokens[c]!.relation === "nsubj:pass") : undefined
  if (interested !== undefined && !isRelative(tree.tokens[interested]!)) return voice(tree, interested, "own-subject")
  if (isPassive(tree, predicate) && childrenBy(tree, predicate, "nsubj:pass").length) return null
  const subject = subjectOf(tree, predicate)
  // «X покинет пост, передаёт Y»: a name that stands before the comma is the main clause's
  const tail = context.tails.reports.find((r) => r.verb === predicate)
  if (tail && subject !== null && subject < tail.from) return voice(tree, tail.subject, "own-subject")
  // «затрагивались вопросы», «темой стала Украина»: the subject is what was said
  if (subject === null || entry.slots.some((s) => s.kind === "subj") && !canSpeak(tree, subject)) return null
  // «Як правонаступниця імперії Туреччина визнає»: what somebody is taken as is no subject; the name before the verb is
  if (subject < predicate && childrenBy(tree, subject, "mark").some((c) => c < subject && syntax.reportConjunctions.has(fold(tree.tokens[c]!.lemma)))) {
    let at = predicate - 1
    while (at > subject && ["ADV", "PART"].includes(tree.tokens[at]!.upos)) at--
    return at > subject && tree.tokens[at]!.upos === "PROPN" && canSpeak(tree, at) ? voice(tree, at, "own-subject") : null
  }
  if (isTopical(entry)) return null
  if (isToldTo(tree, subject, predicate, context)) return null
  // «Цезаря повідомили про A»: an oblique case that does not agree is whom it happens to
  const { features } = tree.tokens[subject]!
  if (entry.slots.some((s) => s.kind === "obj") && ["Acc", "Dat", "Ins"].includes(features.Case ?? "Nom") && subject < predicate && features.Number === "Sing" && tree.tokens[predicate]!.features.Number === "Plur" && !childrenBy(tree, subject, "conj").length) return null
  // «а події назвав переворотом»: things in the plural before a verb in the singular are its object
  if (features.Animacy === "Inan" && features.Number === "Plur" && features.Case !== "Gen" && subject < predicate && tree.tokens[predicate]!.features.Number === "Sing" && tree.tokens[predicate]!.features.VerbForm === "Fin" && tree.tokens[subject]!.upos === "NOUN" && entry.slots.some((s) => s.kind === "obj") && !canSpeak(tree, subject) && !childrenBy(tree, subject, "nummod", "conj").length) return null
  // «Мурси и его сторонников обвиняют»: what it is joined to tells the case
  if (entry.slots.some((s) => s.kind === "obj") && subject < predicate && tree.tokens[subject]!.upos === "PROPN" && childrenBy(tree, subject, "conj").some((c) => tree.tokens[c]!.features.Animacy === "Anim" && ["Acc", "Gen"].includes(tree.tokens[c]!.features.Case ?? ""))) return null
  // «об этом ничего не говорится»: a reflexive report has no personal subject
  if (isReflexive(tree.tokens[predicate]!) && tree.tokens[subject]!.features.PronType === "Neg" && textUnder(tree, predicate, context)) return null
  // «Слова X в Кремле подвергли сомнению»: a thing in the plural before the place is the object
  if ((!entry.weak || entry.slots.some((s) => s.kind === "obj" && s.role === "target")) && !canSpeak(tree, subject) && tree.tokens[predicate]!.features.Number === "Plur" && (placeBeside(tree, predicate, context) !== null || (entry.slots.some((s) => s.kind === "obj") && isFrontedObject(tree, subject, predicate, context)))) return null
  // "the talks focused on A": the talks are those who hold them
  if (entry.act === "discuss" && isTalks(tree, subject, syntax) && !canSpeak(tree, subject)) return ALL_WHO_TALK
  // «речь идёт о …»: the subject is a word of the cue
  if (words.includes(subject)) return textUnder(tree, predicate, context) ?? { tree: null, head: -1, agentless: true, rule: "cue-subject" }
  return voice(tree, subject, "own-subject")
}

const ALL_WHO_TALK: Voice = { tree: null, head: -1, agentless: true, rule: "talks-subject" }
const isTalks = (tree: Tree, k: number, syntax: SyntaxWords): boolean => tree.tokens[k]!.upos === "NOUN" && syntax.talksNouns.has(fold(tree.tokens[k]!.lemma))

/** The frame makes the subject its only content. */
const isTopical = (entry: Hit["entry"]): boolean =>
  entry.slots.some((s) => s.kind === "subj" || s.kind === "pred") && !entry.slots.some((s) => ["obj", "clause", "quote"].includes(s.kind) && s.role === "content")

/** "the statement of X", «слова Байдена», "Russia's call for": a noun without a support verb belongs to its owner. */
function nounOwner({ tree, head, predicate, entry, words }: Hit, { syntax }: SpeakerContext): Voice | null {
  if (entry.upos !== "NOUN" || head !== predicate) return null
  const owner =
    childrenBy(tree, head, "nmod").find((c) => {
      // "exchange of views": the cue's own words own nothing
      if (words.includes(c)) return false
      const prepositions = prepositionsOf(tree, c)
      const possessive = tree.tokens[c]!.relation === "nmod:poss"
      const by = prepositions.some((p) => syntax.ownerPrepositions.has(p))
      return possessive || by || (prepositions.length === 0 && tree.tokens[c]!.features.Case === "Gen")
    }) ?? childrenBy(tree, head, "det").find((c) => tree.tokens[c]!.features.Poss === "Yes")
  if (owner !== undefined && entry.joint && entry.act === "discuss" && isTalks(tree, owner, syntax)) return ALL_WHO_TALK
  return owner === undefined ? null : voice(tree, owner, "noun-owner")
}

/** "the minister, who said", «Песков, который заявил»: the speaker is what the clause describes. */
function relativeAntecedent({ tree, predicate }: Hit, context: SpeakerContext): Voice | null {
  const { syntax } = context
  for (let k = predicate; k >= 0; k = tree.tokens[k]!.head) {
    const token = tree.tokens[k]!
    if (relation(token) === "acl" && (token.relation === "acl:relcl" || hasRelativeSubject(tree, k, syntax) || hasRelativeSubject(tree, predicate, syntax))) {
      const pronoun = childrenBy(tree, predicate, "nsubj").find((c) => isRelative(tree.tokens[c]!) || isRelativeWord(tree.tokens[c]!, syntax))
      // "a driver who is expected to testify": others expect it
      if (pronoun === undefined || (tree.tokens[pronoun]!.relation === "nsubj:pass" && hasPassiveAuxiliary(tree, predicate))) return null
      return voice(tree, humanBefore(tree, token.head, pronoun, context) ?? token.head, "relative-antecedent")
    }
    if (relation(token) !== "conj") return null
  }
  return null
}

const hasPassiveAuxiliary = (tree: Tree, i: number): boolean => childrenBy(tree, i, "aux").some((c) => tree.tokens[c]!.relation === "aux:pass")

/** «журналисты, которых обвиняли в A»: a plural without a subject whose object is the relative pronoun is nobody's. */
function unnamedInRelative({ tree, predicate, entry }: Hit, context: SpeakerContext): Voice | null {
  const { relation: role, features } = tree.tokens[predicate]!
  if (entry.weak || role !== "acl:relcl" || features.Number !== "Plur" || features.VerbForm !== "Fin" || childrenBy(tree, predicate, "nsubj").length || isPassive(tree, predicate)) return null
  if (features.Person !== undefined && features.Person !== "3") return null
  const relative = childrenBy(tree, predicate, "obj", "iobj").some((c) => isRelativeWord(tree.tokens[c]!, context.syntax))
  return relative && placeUnder(tree, predicate, context) === undefined ? { tree: null, head: -1, agentless: true, rule: "unnamed-in-relative" } : null
}

const isRelativeWord = (token: Token, syntax: SyntaxWords): boolean => syntax.relativePronouns.has(fold(token.lemma)) && (token.upos === "PRON" || token.upos === "DET")
const hasRelativeSubject = (tree: Tree, i: number, syntax: SyntaxWords): boolean => childrenBy(tree, i, "nsubj").some((c) => isRelativeWord(tree.tokens[c]!, syntax))

/** "was noted by X", «озвученное Зеленским», «лидерами подчёркнута»: the agent of a passive. */
function passiveAgent(hit: Hit, context: SpeakerContext): Voice | null {
  const { tree, predicate } = hit
  const token = tree.tokens[predicate]!
  if (!isPassive(tree, predicate) && token.features.Voice !== "Pass") return null
  const agent = childrenBy(tree, predicate, "obl", "iobj").find((c) => {
    const noun = tree.tokens[c]!
    // «встревожена пропажей»: what somebody is moved by is no agent
    const cause = hit.entry.slots.some((s) => s.kind === "case" && s.case === "ins" && s.role === "content")
    // ", according to the clerk": a tagger's slip
    if (noun.relation === "obl:agent" && noun.features.Case === undefined && childrenBy(tree, c, "case").some((k) => tree.tokens[k]!.upos === "VERB")) return false
    if (noun.relation === "obl:agent") return !cause || context.canSpeak(tree, c)
    if (prepositionsOf(tree, c).some((p) => context.syntax.agentPrepositions.has(p))) return context.canSpeak(tree, c) || noun.upos === "PROPN" || noun.upos === "PRON"
    return noun.features.Case === "Ins" && prepositionsOf(tree, c).length === 0 && context.canSpeak(tree, c)
  })
  return agent === undefined ? null : voice(tree, agent, "passive-agent")
}

/** «подчёркнута готовность обеих стран»: in a passive the owner of the support noun speaks. */
function supportedNounOwner(hit: Hit, { syntax, canSpeak }: SpeakerContext): Voice | null {
  const { tree, head, predicate } = hit
  if (head === predicate || !isPassive(tree, predicate)) return null
  // "discussed their shared commitment to A": an attribute reports nothing
  if (relation(tree.tokens[predicate]!) === "amod" && tree.tokens[predicate]!.features.Case === undefined) return null
  const owner = childrenBy(tree, head, "nmod").find(
    (c) => prepositionsOf(tree, c).length === 0 && tree.tokens[c]!.features.Case === "Gen" && (canSpeak(tree, c) || syntax.sideNouns.has(fold(tree.tokens[c]!.lemma)) || syntax.ownWords.has(fold(tree.tokens[c]!.lemma))),
  )
  return owner === undefined ? null : voice(tree, owner, "supported-noun-owner")
}

/** «распространил заявление, в котором говорится»: a text that the main clause hands out speaks for who hands it out. */
function authorOfText({ tree, predicate }: Hit, context: SpeakerContext): Voice | null {
  const { relation: role, head: text, features } = tree.tokens[predicate]!
  const { syntax, speakerNouns, canSpeak } = context
  if (role !== "acl:relcl" || text < 0 || features.VerbForm !== "Fin" || !(isReflexive(tree.tokens[predicate]!) || isPassive(tree, predicate))) return null
  const within = childrenBy(tree, predicate, "obl").some((c) => isRelativeWord(tree.tokens[c]!, syntax) && prepositionsOf(tree, c).some((p) => syntax.documentPrepositions.has(p)))
  if (!within || !["obj", "obl"].includes(relation(tree.tokens[text]!)) || !speakerNouns.has(fold(tree.tokens[text]!.lemma)) || tree.tokens[text]!.features.Animacy === "Anim") return null
  const verb = tree.tokens[text]!.head
  const subject = verb < 0 ? null : subjectOf(tree, verb)
  return subject !== null && (canSpeak(tree, subject) || speakerNouns.has(fold(tree.tokens[subject]!.lemma))) ? voice(tree, subject, "author-of-text") : null
}

/** «в заявлении говорится», "it says in the statement": a text speaks for whoever wrote it. */
function documentSpeaks({ tree, predicate, entry }: Hit, context: SpeakerContext): Voice | null {
  const verb = tree.tokens[predicate]!
  if (verb.features.Person !== undefined && verb.features.Person !== "3") return null
  if (subjectOf(tree, predicate) !== null && !isReflexive(verb)) return null
  // «в интервью рассказала, что»: an active verb in the singular is somebody's who is left out
  const personal = verb.features.Aspect !== undefined && verb.features.VerbForm === "Fin" && verb.features.Number === "Sing" && verb.features.Gender !== "Neut"
  if (["Inf", "Conv"].includes(verb.features.VerbForm ?? "")) return null
  if (personal && !isReflexive(verb) && !isPassive(tree, predicate) && !entry.slots.some((s) => s.role === "agent")) return null
  return textUnder(tree, predicate, context)
}

function textUnder(tree: Tree, predicate: number, { syntax, speakerNouns }: SpeakerContext): Voice | null {
  const text = childrenBy(tree, predicate, "obl", "nmod").find((c) => tree.tokens[c]!.features.Animacy !== "Anim" && speakerNouns.has(fold(tree.tokens[c]!.lemma)) && prepositionsOf(tree, c).some((p) => syntax.documentPrepositions.has(p)))
  return text === undefined ? null : voice(tree, text, "document-speaks")
}

/** "condemned A and called for B": a coordinated predicate has the subject of the first. */
function sharedSubject(hit: Hit, context: SpeakerContext): Voice | null {
  const { tree, predicate } = hit
  if (relation(tree.tokens[predicate]!) !== "conj") return null
  const first = firstOfChain(tree, predicate)
  if (isPassive(tree, predicate) && !isPassive(tree, first)) return null
  if (!isVerbal(tree.tokens[first]!) && tree.tokens[first]!.upos !== "ADJ") return null
  const before = { ...hit, head: first, predicate: first, words: [first] }
  const sufferer = isPassive(tree, first) && !isPassive(tree, predicate) ? childrenBy(tree, first, "nsubj").find((c) => c < first && tree.tokens[c]!.relation === "nsubj:pass" && tree.tokens[c]!.features.Case === undefined && !isRelative(tree.tokens[c]!)) : undefined
  if (sufferer !== undefined && context.speakerNouns.has(fold(tree.tokens[sufferer]!.lemma))) return voice(tree, sufferer, "shared-subject")
  const agent = findSpeaker(before, context)
  // «у відомстві розчаровані заявою та вимагають A»: what somebody is moved by does not demand
  const found = agent.rule === "passive-agent" && !isPassive(tree, predicate) ? (documentSpeaks(before, context) ?? placeOfUnnamed(before, context) ?? agent) : agent
  if (found.head < 0 || found.rule === "elided-subject") return null
  // «Британія погодилася …, й пообіцяв»: what does not agree is another's
  const subject = found.tree?.tokens[found.head]
  if (subject && found.rule === "own-subject" && ["NOUN", "PROPN"].includes(subject.upos) && subject.features.Number === tree.tokens[predicate]!.features.Number && !agreesWith(tree.tokens[predicate]!, subject) && tree.tokens[first]!.features.Gender !== tree.tokens[predicate]!.features.Gender) return null
  return { ...found, rule: "shared-subject" }
}

/** «Ожидается, что …», «йдеться про …»: a reflexive in the third person singular or the neuter without a subject is nobody's. */
function impersonal({ tree, predicate }: Hit, { syntax }: SpeakerContext): Voice | null {
  const token = tree.tokens[predicate]!
  const { features } = token
  if (!isReflexive(token) || features.VerbForm !== "Fin" || relation(token) === "conj" || subjectOf(tree, predicate) !== null) return null
  // «коли йдеться про A»: what a case is about nobody speaks of
  if (childrenBy(tree, predicate, "mark", "advmod").some((c) => c < predicate && syntax.conditionals.has(fold(tree.tokens[c]!.form)))) return { tree: null, head: -1, agentless: false, rule: "impersonal" }
  const nobody = features.Number === "Sing" && ((features.Tense === "Pres" && features.Person === "3") || (features.Tense === "Past" && (features.Gender ?? "Neut") === "Neut"))
  return nobody ? { tree: null, head: -1, agentless: true, rule: "impersonal" } : null
}

/** «…», — каже Анна Шварц: the subject behind a report that follows its quotation is taken for an object now and then. */
function invertedSubject({ tree, predicate, entry }: Hit, { canSpeak, syntax, speakerNouns, tails }: SpeakerContext): Voice | null {
  // «закликаємо партнерів»
  if (["1", "2"].includes(tree.tokens[predicate]!.features.Person ?? "3")) return null
  const tail = tails.reports.find((r) => r.verb === predicate)
  if (tail && subjectOf(tree, predicate) === null) return voice(tree, tail.subject, "inverted-subject")
  const before = tree.tokens[predicate - 1]
  // "made a speech, telling voters A": behind a participle stands whom it is told
  if (isActiveParticiple(tree, predicate) || (tree.tokens[predicate]!.features.VerbForm === "Ger" && childrenBy(tree, predicate, "ccomp").length)) return null
  // "thanked him, welcomed Spain's presidency": behind a comma alone the second of coordinated reports has the first one's subject
  if (before?.form === "," && relation(tree.tokens[predicate]!) === "conj" && tree.tokens[predicate - 2]?.upos !== "PUNCT" && subjectOf(tree, firstOfChain(tree, predicate)) !== null) return null
  if (!entry.slots.some((s) => s.kind === "quote") || !before || !(before.upos === "PUNCT" || syntax.reportConjunctions.has(fold(before.lemma))) || subjectOf(tree, predicate) !== null) return null
  const nominals = tree.children[predicate]!.filter((c) => c > predicate && c <= predicate + 4 && tree.tokens[c]!.features.Case !== "Dat" && ["obj", "obl", "iobj", "appos", "flat", "xcomp"].includes(relation(tree.tokens[c]!)) && !prepositionsOf(tree, c).length && !(tree.tokens[c]!.upos === "PRON" && !["Nom", undefined].includes(tree.tokens[c]!.features.Case)))
  const nominal = nominals.find((c) => canSpeak(tree, c) || tree.tokens[c]!.upos === "PROPN" || (before.upos === "PUNCT" && speakerNouns.has(fold(tree.tokens[c]!.lemma))))
  return nominal === undefined ? null : voice(tree, nominal, "inverted-subject")
}

/** «заявив» is a converb, "stressing" a participle clause: the subject is the main clause's. */
function converbSubject(hit: Hit, context: SpeakerContext): Voice | null {
  const { tree, predicate } = hit
  const token = tree.tokens[predicate]!
  if (relation(token) !== "advcl" && relation(token) !== "ccomp" && relation(token) !== "dep") return null
  if (hasOwnPassiveSubject(hit)) return null
  if (isNobodysClause(tree, predicate)) return null
  // "he is on trial, charged with A": whoever is charged charges nobody
  if (token.features.Voice === "Pass" && token.features.VerbForm === "Part" && !token.features.Case && hit.entry.slots.some((s) => s.kind === "obj" && s.role === "target") && !childrenBy(tree, predicate, "obj", "iobj").length) return { tree: null, head: -1, agentless: true, rule: "agentless" }
  const nonfinite = ["Conv", "Ger", "Part", "Inf"].includes(token.features.VerbForm ?? "")
  // taggers take «заявив» for a past tense; without a conjunction and a subject it is none
  if (!nonfinite && (relation(token) !== "advcl" || childrenBy(tree, predicate, "mark", "nsubj").length)) return null
  const head = token.head
  if (head < 0) return null
  const found = findSpeaker({ ...hit, head, predicate: head, words: [head] }, context)
  // "While stressing A, X said, “B is far, our states seek C.”": nobody within a quotation behind the report
  const between = found.tree === tree && found.head > predicate ? tree.tokens.slice(predicate, found.head).findIndex(({ form }) => /^[“«]$/.test(form)) : -1
  if (between >= 0) {
    const reporter = tree.tokens.findIndex((t, k) => k > predicate && k < predicate + between && relation(t) === "nsubj" && t.head > k && t.head < predicate + between && childrenBy(tree, t.head, "mark").length === 0 && tree.tokens[t.head]!.upos === "VERB")
    if (reporter >= 0) return voice(tree, reporter, "converb-subject")
  }
  // "said that there is progress, pointing out A": what cannot speak points nothing out, and whose report it stands in does
  const above = tree.tokens[head]!.head
  const mute = found.tree === tree && found.head >= 0 && tree.tokens[found.head]!.upos === "NOUN" && tree.tokens[found.head]!.features.Case === undefined && !context.canSpeak(tree, found.head) && !context.speakerNouns.has(fold(tree.tokens[found.head]!.lemma))
  if (mute && relation(tree.tokens[head]!) === "ccomp" && above >= 0) {
    const reporter = findSpeaker({ ...hit, head: above, predicate: above, words: [above] }, context)
    if (reporter.tree === tree && reporter.head >= 0 && context.canSpeak(tree, reporter.head)) return { ...reporter, rule: "converb-subject" }
  }
  if (found.head >= 0) return { ...found, rule: "converb-subject" }
  // "was jailed after admitting A": who the passive happens to admits it
  const sufferer = found.agentless && token.features.Voice !== "Pass" && token.features.Tense !== "Past" ? childrenBy(tree, head, "nsubj").find((c) => tree.tokens[c]!.relation === "nsubj:pass" && !isRelative(tree.tokens[c]!)) : undefined
  if (sufferer !== undefined && (context.canSpeak(tree, sufferer) || tree.tokens[sufferer]!.upos === "PROPN" || (tree.tokens[sufferer]!.upos === "PRON" && tree.tokens[sufferer]!.features.Gender !== "Neut") || context.speakerNouns.has(fold(tree.tokens[sufferer]!.lemma)))) return voice(tree, sufferer, "converb-subject")
  return found.agentless ? found : null
}

/** «заявил, что A согласовано»: who says it is not who did it. */
const hasOwnPassiveSubject = ({ tree, predicate, entry }: Hit): boolean =>
  childrenBy(tree, predicate, "nsubj").some((c) => tree.tokens[c]!.relation === "nsubj:pass" || isPassive(tree, predicate) || (isReflexive(tree.tokens[predicate]!) && entry.slots.some((s) => s.kind === "subj")))

/** «повідомив, що увагу було приділено A»: an impersonal passive behind a conjunction is nobody's. */
function isNobodysClause(tree: Tree, i: number): boolean {
  const { features } = tree.tokens[i]!
  return features.Variant === "Short" && features.Gender === "Neut" && features.Voice === "Pass" && childrenBy(tree, i, "mark").length > 0
}

/** «продолжил настаивать», "took the opportunity to thank": an infinitive has the subject of what governs it. */
function controlledSubject(hit: Hit, context: SpeakerContext): Voice | null {
  const { tree, predicate } = hit
  const token = tree.tokens[predicate]!
  if (!["xcomp", "csubj", "acl", "ccomp"].includes(relation(token)) || token.head < 0 || hasOwnPassiveSubject(hit) || isNobodysClause(tree, predicate)) return null
  // «отказались от предлагаемой им должности»: an attribute is controlled by nobody
  if (relation(token) === "acl" && token.features.VerbForm === "Part" && token.features.Case) return null
  let governor = token.head
  if (!isVerbal(tree.tokens[governor]!) && tree.tokens[governor]!.head >= 0 && relation(token) === "acl") governor = tree.tokens[governor]!.head
  // «заявив, що треба очікувати A»: what has to be done is nobody's act
  if (tree.tokens[governor]!.upos === "ADV" && relation(token) === "csubj" && childrenBy(tree, governor, "mark").length && context.syntax.obligations.has(fold(tree.tokens[governor]!.lemma))) return { tree: null, head: -1, agentless: false, rule: "controlled-subject" }
  if (childBy(tree, governor, "obj", "iobj") !== null && relation(token) === "xcomp" && tree.tokens[governor]!.features.VerbForm !== "Inf") {
    const object = childBy(tree, governor, "obj", "iobj")!
    if (context.canSpeak(tree, object)) return null
  }
  // «четвірці вдалося домовитися»: of an impersonal verb the dative acts
  const dative = isReflexive(tree.tokens[governor]!) && subjectOf(tree, governor) === null ? childrenBy(tree, governor, "iobj", "obl", "obj").find((c) => (tree.tokens[c]!.features.Case === "Dat" || relation(tree.tokens[c]!) === "iobj") && !prepositionsOf(tree, c).length) : undefined
  if (dative !== undefined) return voice(tree, dative, "controlled-subject")
  const found = findSpeaker({ ...hit, head: governor, predicate: governor, words: [governor] }, context)
  return found.head >= 0 ? { ...found, rule: "controlled-subject" } : null
}

/** "it was noted", «подчёркнуто», «обсуждались»: nobody is named. */
function agentless({ tree, predicate, entry }: Hit): Voice | null {
  const token = tree.tokens[predicate]!
  const reflexive = isReflexive(token) && childrenBy(tree, predicate, "nsubj").length > 0
  const impersonal = token.features.Gender === "Neut" && token.features.Number === "Sing" && subjectOf(tree, predicate) === null && token.features.Tense === "Past"
  const topical = isTopical(entry) || (entry.slots.some((s) => s.kind === "subj") && reflexive)
  if (!isPassive(tree, predicate) && !impersonal && !topical && !(reflexive && token.features.Voice === "Pass")) return null
  return { tree: null, head: -1, agentless: true, rule: "agentless" }
}
