import { contains, type Span } from "../model/span.ts"
import { ACT_LADDER, type ActGroup } from "../model/statement.ts"
import { isNegated } from "./act.ts"
import type { Draft } from "./draft.ts"
import type { Hit } from "./hits.ts"
import { isBody, speaksForHouse } from "./roles.ts"
import { canSpeak, mentionAt, type Scene } from "./scene.ts"
import type { Voice } from "./speaker.ts"
import { childrenBy, fold, prepositionsOf, relation, type Tree } from "./tree.ts"

/** What a hit reports, as its rule found it. */
export interface FoundContent {
  readonly content: readonly Span[]
  readonly head: number
  readonly form: Draft["form"]
  readonly rule: string
}

/** Why a weak reporting word is none here, or null. */
export function weakness(scene: Scene, hit: Hit, speaker: Voice, found: FoundContent, quoting: boolean): string | null {
  const { tree, entry } = hit
  const { rule } = found
  const verb = tree.tokens[hit.predicate]!
  // "expressed outrage and condolences on A": what is felt is told once, with its ground
  const supported = (w: number): boolean => (scene.lexicon(tree).cues.get(fold(tree.tokens[w]!.lemma)) ?? []).some((c) => c.upos === "NOUN" && c.act !== entry.act && c.support.includes(fold(verb.lemma)))
  if (entry.upos === "VERB" && found.head >= 0 && supported(found.head) && childrenBy(tree, found.head, "conj").some((c) => supported(c) && (childrenBy(tree, c, "nmod", "acl").length > 0 || childrenBy(tree, hit.predicate, "obl").some((o) => o > c)))) return "joined to another support noun"
  if (!quoting && speaker.head < 0 && verb.features.Person === "1" && !speaksForHouse(scene, hit)) return "the author's own voice"
  // «речь идёт о двадцати рыбаках»: a present without a place or a text says what something is about
  if (speaker.rule === "cue-subject" && verb.features.Tense === "Pres") return "what something is about"
  // "spoke about A to address B": what a discussion is for is a part of what was discussed
  if (entry.weak && entry.act === "discuss" && verb.features.VerbForm === "Inf" && verb.head >= 0 && (relation(verb) === "acl" || (scene.lexicon(tree).cues.get(fold(tree.tokens[verb.head]!.lemma)) ?? []).some((c) => c.act === "discuss"))) return "the purpose of a discussion"
  // «рассматриваем их как партнёров»: what somebody is seen as is no talk about him
  if (entry.act === "discuss" && entry.upos === "VERB" && isSeenAs(scene, hit)) return "what something is seen as"
  // "suggested considering A": what is considered is what is suggested
  const before = tree.tokens[hit.predicate - 1]
  if (entry.weak && entry.act === "discuss" && before?.upos === "VERB" && verb.head === hit.predicate - 1 && (scene.lexicon(tree).cues.get(fold(before.lemma)) ?? []).some((c) => c.slots.some((s) => s.kind === "ger" && s.role === "content"))) return "what another report suggests"
  // "pathways for A in addressing B": a gerund behind a preposition tells what something is for
  if (entry.weak && entry.act === "discuss" && ["Part", "Ger"].includes(verb.features.VerbForm ?? "") && childrenBy(tree, hit.predicate, "mark", "case").some((c) => tree.tokens[c]!.upos === "SCONJ" || tree.tokens[c]!.upos === "ADP")) return "the purpose of a discussion"
  // "endorsed the Harbour Plan of Action": a name is no plan of somebody's
  if (entry.weak && entry.upos === "NOUN" && hit.head > 0 && hit.head !== hit.predicate && /^\p{Lu}/u.test(tree.tokens[hit.head]!.form)) return "a name"
  // "backs the plan of the bank to freeze A": whose plan it is is not what it is
  if (entry.weak && hit.head !== hit.predicate && rule === "framed-phrase" && found.head >= 0 && childrenBy(tree, hit.head, "acl").some((c) => c > found.head && tree.tokens[c]!.features.VerbForm === "Inf")) return "whose plan it is"
  // "noted that addressing A is a priority": a gerund as a subject tells of no act
  if (relation(verb) === "csubj" && verb.features.VerbForm === "Ger") return "what a gerund names"
  // "companies hoping to launch A": what somebody hopes to do describes him
  if (entry.act === "predict" && speaker.rule === "participle-noun" && rule === "infinitive") return "a description"
  // ". It would be wise, considering A": a participle without a subject in its sentence
  if (entry.weak && speaker.rule === "elided-subject" && verb.features.VerbForm === "Part") return "a participle of nobody"
  // "had a conversation with Prime Minister of X, N": whom one talks with is not what one talks about
  if (entry.act === "discuss" && entry.upos === "NOUN" && found.form === "nominal" && isSomebodyNamed(scene, tree, found.content)) return "somebody is no content"
  // «инициатива призвана помочь»: what is called on is meant for it
  if (verb.features.Variant === "Short" && entry.act === "urge" && speaker.agentless && rule === "infinitive") return "what something is meant for"
  // «заявление X ожидается»: what is expected expects nothing
  if (["passive-subject", "nominal-predicate"].includes(rule) && speaker.tree === tree && speaker.head >= 0 && found.content.some((c) => contains(c, tree.tokens[speaker.head]!))) return "the content is no speaker"
  // "was not invited to the summit": what nobody did by no word is no act
  if (speaker.agentless && rule === "framed-phrase" && ACT_LADDER[entry.act].group === "asking" && childrenBy(tree, hit.predicate, "advmod").some((c) => tree.tokens[c]!.features.Polarity === "Neg")) return "what was not asked for"
  // "supports the convening in due course of A": a thing is supported itself, not in something
  if (entry.act === "support" && entry.upos === "VERB" && rule === "framed-phrase" && found.form === "nominal" && entry.slots.some((s) => s.kind === "obj" && s.role === "target") && childrenBy(tree, hit.predicate, "obj").some((c) => c !== found.head && tree.tokens[c]!.upos === "NOUN" && !canSpeak(scene, tree, c) && !isHuman(tree, c) && !isBody(scene, tree, c, []))) return "a thing is supported itself"
  // "the key topic is hard to find", "this is another topic": nothing is named
  if (entry.act === "discuss" && entry.upos === "NOUN" && ["nominal-predicate", "passive-subject"].includes(rule) && found.head >= 0 && ["ADJ", "ADV", "PRON", "DET", "VERB"].includes(tree.tokens[found.head]!.upos)) return "no topic is named"
  // «В МИД отреагировали: представительница заявила, что A»: what stands behind the colon is a report of its own
  if (entry.weak && rule === "juxtaposed-clause" && found.head >= 0 && isReport(scene, tree, found.head)) return "a report follows"
  // "was condemned for spying": of somebody it is a court's sentence, and no court says it
  const condemned = childrenBy(tree, hit.predicate, "nsubj")[0]
  if (entry.act === "condemn" && speaker.agentless && condemned !== undefined && (tree.tokens[condemned]!.features.Animacy === "Anim" || tree.tokens[condemned]!.upos === "PRON" || isHuman(tree, condemned))) return "a sentence of a court"
  const attributive = ["amod", "acl"].includes(relation(verb)) && verb.features.VerbForm === "Part"
  if (attributive && speaker.head < 0) return "an attribute without an agent"
  // "praised them for preparing the papers signed in May": who prepared them did not sign them
  if (attributive && speaker.rule === "controlled-subject" && verb.features.Tense === "Past" && entry.upos === "VERB") return "an attribute without an agent"
  if (entry.act === "welcome" && scene.lexicon(tree).syntax.hostingVerbs.has(fold(entry.lemma)) && found.head >= 0 && (isPerson(scene, tree, found.head) || (found.form === "nominal" && tree.tokens[found.head]!.features.Animacy === "Anim"))) return "a guest is welcomed"
  const known = speaker.tree !== null && speaker.head >= 0 && canSpeak(scene, speaker.tree, speaker.head)
  const bodily = speaker.tree !== null && speaker.head >= 0 && scene.lexicon(tree).speakerNouns.has(fold(speaker.tree.tokens[speaker.head]!.lemma))
  const human = speaker.tree !== null && speaker.head >= 0 && isHuman(speaker.tree, speaker.head)
  // "the situation was reviewed", in an account of talks: by those who talked
  const together = entry.joint && speaker.head < 0 && found.rule === "passive-subject" && scene.document.side !== null && scene.participants.length > 1
  // "attempts to blame A": what somebody tries has nobody who does it
  if (speaker.rule === "controlled-subject" && speaker.tree !== null && speaker.head >= 0 && !known && !bodily && !human && speaker.tree.tokens[speaker.head]!.upos === "NOUN" && speaker.tree.tokens[speaker.head]!.features.Case === undefined) return "a thing is no speaker"
  // "an update, supported by the programme": a thing behind a participle takes no position
  if (rule === "participle-noun" && speaker.rule === "passive-agent" && speaker.tree !== null && speaker.head >= 0 && !known && !bodily && !human && speaker.tree.tokens[speaker.head]!.upos === "NOUN") return "a thing is no speaker"
  // «A», — бросил он: whom the pronoun means is not known, but the words are there
  const quoted = rule.startsWith("quote") && speaker.tree !== null && speaker.head >= 0 && speaker.tree.tokens[speaker.head]!.upos === "PRON" && speaker.tree.tokens[speaker.head]!.features.Person === "3" && !isThing(scene, speaker.tree, speaker.head)
  if (entry.weak && !known && !bodily && !human && !together && !quoted && !(found.form !== "nominal" && speaksForHouse(scene, hit)) && speaker.rule !== "unvoiced-subject" && !(["talks-subject", "unnamed-talkers"].includes(speaker.rule) && verb.features.Tense === "Past")) return "a weak cue needs a speaker who can speak"
  if (speaker.head < 0 && !speaker.agentless && entry.upos === "NOUN" && hit.head === hit.predicate && !entry.joint) return "a bare noun without an owner"
  if (speaker.head < 0 && !speaker.agentless && !(entry.joint && entry.upos === "NOUN") && !rule.startsWith("quote") && !isFirstPerson(tree, hit)) return "nobody speaks"
  if (entry.upos === "NOUN" && hit.head === hit.predicate && !known && !bodily && !human && !(entry.joint && speaker.head < 0)) return "the noun's owner cannot speak"
  // "the captain was dismissed", "did not want to be named": somebody is no content, and a wish about oneself asks for nothing
  const { group } = ACT_LADDER[entry.act]
  if (found.rule === "passive-subject" && found.head >= 0 && (group === "position" ? tree.tokens[found.head]!.upos === "PROPN" : ["report", "binding"].includes(group) && (isPerson(scene, tree, found.head) || (group === "binding" && tree.tokens[found.head]!.features.Animacy === "Anim")))) return "somebody is no content"
  if (entry.act === "request" && entry.weak && found.head >= 0 && isNegated(tree, hit.predicate, scene.lexicon(tree)) && childrenBy(tree, found.head, "aux").some((c) => tree.tokens[c]!.relation === "aux:pass")) return "a wish about oneself"
  // "they were not authorised to discuss A": what nobody allowed is no task
  if (entry.act === "task" && found.rule === "infinitive" && speaker.head < 0 && isNegated(tree, hit.predicate, scene.lexicon(tree))) return "a leave that nobody gave"
  // "the fact that A makes it clear that B": a fact tells nothing
  const carrier = speaker.tree && speaker.head >= 0 && !known ? speaker.tree.tokens[speaker.head]! : undefined
  // «той заявив»: a pronoun with a gender is somebody
  const somebody = carrier !== undefined && ["DET", "PRON"].includes(carrier.upos) && ["Masc", "Fem"].includes(carrier.features.Gender ?? "")
  if (carrier && !somebody && scene.lexicon(tree).syntax.clauseCarriers.has(fold(carrier.lemma))) return "a fact tells nothing"
  // "an interest in encouraging A": what the gerund behind a preposition tells of is done by nobody named
  if (speaker.tree === tree && speaker.rule === "participle-noun" && !known && !bodily && !human && childrenBy(tree, hit.predicate, "mark", "case").some((c) => c > speaker.head && c < hit.predicate)) return "a gerund behind a noun that cannot speak"
  // "the situation showed that": a thing reports nothing
  if (speaker.tree && speaker.head >= 0 && !known && (found.form === "nominal" || rule === "as-reported") && (!PERSONAL.has(ACT_LADDER[entry.act].group) || isInanimate(speaker.tree, speaker.head)) && isThing(scene, speaker.tree, speaker.head)) return "the subject is a thing"
  return null
}

const isSeenAs = (scene: Scene, { tree, predicate }: Hit): boolean => {
  const as = (scene.lexicon(tree).cues.get(fold(tree.tokens[predicate]!.lemma)) ?? []).filter((c) => c.act === "assess").flatMap((c) => c.slots).flatMap((s) => (s.kind === "prep" && s.role === "content" ? s.prepositions : []))
  return tree.children[predicate]!.some((c) => c > predicate && prepositionsOf(tree, c).some((p) => as.includes(p)))
}

/** Nothing but names, with a person's at its end. */
function isSomebodyNamed(scene: Scene, tree: Tree, content: readonly Span[]): boolean {
  const words = tree.tokens.filter((t) => content.some((c) => contains(c, t)) && !["PUNCT", "DET", "ADP", "CCONJ"].includes(t.upos))
  const last = words.at(-1)
  return last !== undefined && words.every((t) => t.upos === "PROPN" || t.upos === "ADJ") && scene.mentions[tree.index]!.some((m) => contains(m, last) && m.actors.some((id) => scene.actors.get(id)?.kind === "person"))
}

const isPerson = (scene: Scene, tree: Tree, word: number): boolean => {
  const mention = mentionAt(scene, tree, word)
  return mention?.token === word && mention.actors.length > 0 && mention.actors.every((id) => scene.actors.get(id)?.kind === "person")
}

/** A name, or a noun that bears one ("Councillor Sue Dale"), or one that is marked as animate. */
export const isHuman = (tree: Tree, word: number): boolean => {
  const token = tree.tokens[word]!
  // «один из членов совета»
  if (token.upos === "NUM" && childrenBy(tree, word, "nmod", "obl").some((c) => (tree.tokens[c]!.features.Animacy === "Anim" || (tree.tokens[c]!.upos === "PRON" && tree.tokens[c]!.features.Person === "3")) && prepositionsOf(tree, c).length > 0)) return true
  return token.upos === "PROPN" || token.features.Animacy === "Anim" || childrenBy(tree, word, "flat", "appos", "compound", "nmod:desc").some((c) => tree.tokens[c]!.upos === "PROPN")
}

/** «борьба потребовала жертв»: where a language marks things, they demand and support nothing; «тысячи рыбаков» are people. */
function isInanimate(tree: Tree, word: number): boolean {
  const { upos, features } = tree.tokens[word]!
  const people = [word + 1, ...childrenBy(tree, word, "nmod")].some((c) => tree.tokens[c]?.features.Animacy === "Anim" && tree.tokens[c]!.features.Case === "Gen" && tree.tokens[c]!.features.Number === "Plur")
  return upos === "NOUN" && features.Animacy === "Inan" && !people
}

/** Groups of acts that only somebody performs, whatever the noun: "the king praised", "the coach apologised". */
const PERSONAL: ReadonlySet<ActGroup> = new Set<ActGroup>(["feeling", "blame", "backing", "asking", "binding"])

function isThing(scene: Scene, tree: Tree, word: number): boolean {
  const token = tree.tokens[word]!
  if (token.upos === "PROPN" || token.upos === "PRON" || token.upos === "DET") return fold(token.lemma) === "it" || (token.features.PronType === "Dem" && token.features.Number !== "Plur")
  const { speakerNouns } = scene.lexicon(tree)
  // «ГИБДД опровергла»: capitals are a body's more often than a thing's
  return token.upos === "NOUN" && !/^\p{Lu}{3,6}$/u.test(token.form) && !speakerNouns.has(fold(token.lemma)) && !isHuman(tree, word) && !childrenBy(tree, word, "nmod", "amod", "flat", "appos").some((c) => canSpeak(scene, tree, c))
}

const isReport = (scene: Scene, tree: Tree, word: number): boolean =>
  (scene.lexicon(tree).cues.get(fold(tree.tokens[word]!.lemma)) ?? []).some((c) => c.upos === "VERB" && !c.weak && c.slots.some((s) => s.kind === "clause")) && childrenBy(tree, word, "nsubj").some((c) => canSpeak(scene, tree, c) || isHuman(tree, c))

export const isFirstPerson = (tree: Tree, hit: Hit): boolean =>
  tree.tokens[hit.predicate]!.features.Person === "1" || childrenBy(tree, hit.predicate, "nsubj").some((c) => tree.tokens[c]!.features.Person === "1")
