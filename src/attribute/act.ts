import type { ContentAct } from "../languages/parts/cues.ts"
import { ACT_LADDER, type Act } from "../model/statement.ts"
import type { Hit } from "./hits.ts"
import type { Lexicon } from "./lexicon.ts"
import { tailsOf } from "./tails.ts"
import { childrenBy, fold, isVerbal, prepositionsOf, relation, subtree, type Tree } from "./tree.ts"

/** The cue's lemma and the speaker's head word in the content's tree (-1: elsewhere). */
interface ActContext {
  readonly cue: string
  readonly speaker: number
  readonly canSpeak: (word: number) => boolean
  /** the speaker is an outlet that passes on what others say */
  readonly relays: boolean
  /** the speaker is a body of people */
  readonly body: boolean
  /** does the word name the speaker or the speaker's side? null: it names nobody known, or the speaker is unknown */
  readonly isOwn: (word: number) => boolean | null
  /** the word names a person who is not the speaker */
  readonly isOtherPerson: (word: number) => boolean
}

/** The act after the content had its say: "said that it is ready to" is `ready`. The name of the rule that changed it, or null. */
export function correctAct(act: Act, tree: Tree, contentHead: number, lexicon: Lexicon, by: ActContext): { readonly act: Act; readonly rule: string | null } {
  if (contentHead < 0) return { act, rule: null }
  for (const rule of lexicon.pack.cues.contentActs) {
    if (rule.from.includes(act) && matches(rule, tree, contentHead, lexicon, by)) return { act: rule.act, rule: rule.name }
  }
  return { act, rule: null }
}

function matches(rule: ContentAct, tree: Tree, head: number, lexicon: Lexicon, by: ActContext): boolean {
  if (rule.cues && ![...rule.cues].some((cue) => fold(cue) === fold(by.cue))) return false
  const heads = [head, ...childrenBy(tree, head, "xcomp", "cop", "conj").filter((c) => relation(tree.tokens[c]!) !== "conj")]
  const at = heads.find((h) => rule.head.size === 0 || rule.head.has(fold(tree.tokens[h]!.lemma)))
  if (at === undefined) return false
  if (rule.act === "ready" && isObliged(tree, at, head, lexicon)) return false
  if (rule.noun && tree.tokens[at]!.upos !== "NOUN") return false
  if (isAnothers(tree, at, by)) return false
  const negated = isNegated(tree, at, lexicon)
  if (rule.negated ? !negated : negated && rule.act !== "state") return false
  if (rule.dependants.size) {
    const words = subtree(tree, head).filter((w) => w !== at && depth(tree, w, head) <= 3)
    // "described the consequences if A": the condition hangs beside the content's head
    const beside = tree.tokens[head]!.head < 0 ? [] : childrenBy(tree, tree.tokens[head]!.head, "advcl").filter((c) => c > head).flatMap((c) => childrenBy(tree, c, "mark"))
    if (![...words, ...beside].some((w) => rule.dependants.has(fold(tree.tokens[w]!.lemma)) || rule.dependants.has(fold(tree.tokens[w]!.form)))) return false
  }
  if (rule.future && !isFuture(tree, at, lexicon)) return false
  if (rule.told && !isTold(tree, head)) return false
  if (rule.other) return isOther(tree, head, by)
  return !rule.own || isOwnSubject(tree, head, lexicon, by)
}

/** «коментуючи відмову Берга», "announced the premier's refusal": of somebody else a noun tells what that one does. */
const isAnothers = (tree: Tree, at: number, by: ActContext): boolean =>
  tree.tokens[at]!.upos === "NOUN" && childrenBy(tree, at, "nmod").some((c) => (tree.tokens[c]!.relation === "nmod:poss" || tree.tokens[c]!.features.Case === "Gen") && !prepositionsOf(tree, c).length && by.canSpeak(c) && by.isOwn(c) === false)

/** "We must be ready for the worst" offers nothing. */
function isObliged(tree: Tree, at: number, head: number, { syntax, unreal }: Lexicon): boolean {
  const above = [...childrenBy(tree, at, "aux"), ...(at === head ? [] : [head])].map((w) => fold(tree.tokens[w]!.lemma))
  return above.some((lemma) => syntax.obligations.has(lemma) || (unreal.has(lemma) && !syntax.futures.has(lemma)))
}

/** The subject is the speaker, the speaker's side ("his country"), or left out by a personal verb. */
function isOwnSubject(tree: Tree, head: number, lexicon: Lexicon, by: ActContext): boolean {
  if (by.relays) return false
  const subject = childrenBy(tree, head, "nsubj")[0]
  // "that lowering duties would take a year": what would take it is no speaker
  if (childrenBy(tree, head, "csubj").length) return false
  if (subject === undefined && isUnnamedPlural(tree, head, by.speaker)) return false
  if (subject === undefined) return tree.tokens[head]!.features.Gender !== "Neut" && !childrenBy(tree, head, "aux").some((c) => tree.tokens[c]!.features.Gender === "Neut")
  const token = tree.tokens[subject]!
  if (token.features.Person === "1" || token.features.Person === "2") return token.features.Person === "1"
  const words = subtree(tree, subject)
  // «наша країна» is the speaker's own, «країни Балтії» are not
  const named = token.upos === "NOUN" && (token.features.Number === "Plur" || words.some((w) => w !== subject && tree.tokens[w]!.upos === "PROPN"))
  if (words.some((w) => lexicon.syntax.ownWords.has(fold(tree.tokens[w]!.lemma)) && !(w === subject && named))) return true
  // "The White House said Biden welcomed A": whoever is named does it, and is told of
  if (token.upos === "PROPN" && by.isOtherPerson(subject) && !childrenBy(tree, head, "aux").some((c) => lexicon.syntax.futures.has(fold(tree.tokens[c]!.lemma))) && lexicon.cues.has(fold(tree.tokens[head]!.lemma))) return false
  const known = by.isOwn(subject)
  return known ?? ((token.upos === "PRON" && token.features.PronType === "Prs" && (token.features.Gender !== "Neut" || by.body)) || (token.upos === "PROPN" && by.speaker < 0))
}

/** «министр сказал, что вора осудили»: a plural without a subject is no single speaker's. */
function isUnnamedPlural(tree: Tree, head: number, speaker: number): boolean {
  const { features, upos } = tree.tokens[head]!
  const one = tree.tokens[speaker]
  return upos === "VERB" && features.VerbForm === "Fin" && features.Number === "Plur" && (features.Person === "3" || features.Tense === "Past") && one?.features.Number === "Sing" && !childrenBy(tree, speaker, "conj").length
}

/** "will", «будет», or a perfective present («приедет»). */
function isFuture(tree: Tree, at: number, { syntax }: Lexicon): boolean {
  const { features } = tree.tokens[at]!
  if (features.Tense === "Fut" || (features.Aspect === "Perf" && features.Tense === "Pres")) return true
  // "was going to study"
  const head = tree.tokens[at]!.head
  if (head >= 0 && relation(tree.tokens[at]!) === "xcomp" && syntax.futureVerbs.has(fold(tree.tokens[head]!.lemma))) return true
  return childrenBy(tree, at, "aux", "cop").some((c) => syntax.futures.has(fold(tree.tokens[c]!.lemma)) && tree.tokens[c]!.features.Tense !== "Past")
}

/** "was", "works", "has fallen": not "meet" in "suggested that the committee meet", where the present would agree otherwise. */
function isTold(tree: Tree, head: number): boolean {
  const finite = [head, ...childrenBy(tree, head, "aux", "cop")].map((w) => tree.tokens[w]!.features).find((f) => f.VerbForm === "Fin")
  return finite?.Mood === "Ind" && (finite.Tense === "Past" || (finite.Tense === "Pres" && finite.Number === "Sing" && finite.Person === "3"))
}

/** The content's subject is somebody else than the speaker. */
function isOther(tree: Tree, head: number, by: ActContext): boolean {
  const subject = childrenBy(tree, head, "nsubj")[0]
  if (subject === undefined || subject === by.speaker || by.isOwn(subject) === true) return false
  const token = tree.tokens[subject]!
  return by.canSpeak(subject) || token.upos === "PROPN" || token.features.Animacy === "Anim" || (token.upos === "NOUN" && tree.children[subject]!.some((c) => tree.tokens[c]!.upos === "PROPN"))
}

function depth(tree: Tree, word: number, top: number): number {
  let d = 0
  for (let k = word; k >= 0 && k !== top; k = tree.tokens[k]!.head) d++
  return d
}

/** "did not rule out", «не отрицают», "refused to say": the act did not take place, or its opposite did. */
export function isNegated(tree: Tree, predicate: number, lexicon: Lexicon): boolean {
  const direct = tree.children[predicate]!.some((c) => {
    const token = tree.tokens[c]!
    return lexicon.negators.has(fold(token.lemma)) && ["advmod", "aux", "det", "cc", "discourse"].includes(relation(token)) && c < predicate
  })
  if (direct || tree.tokens[predicate]!.features.Polarity === "Neg") return true
  const head = tree.tokens[predicate]!.head
  // «не змогли погодити»: the carrier is negated
  if (head >= 0 && relation(tree.tokens[predicate]!) === "xcomp" && tree.children[head]!.some((c) => c < head && lexicon.negators.has(fold(tree.tokens[c]!.lemma)) && relation(tree.tokens[c]!) === "advmod")) return true
  return head >= 0 && relation(tree.tokens[predicate]!) === "xcomp" && lexicon.negators.has(fold(tree.tokens[head]!.lemma)) && isVerbal(tree.tokens[head]!)
}

/** 1 soft … 5 hard: the act's place on the ladder, raised by an intensifier on the cue or its noun, lowered by a hedge. */
export function strengthOf(act: Act, hit: Hit | null, lexicon: Lexicon): number {
  const base = ACT_LADDER[act].strength
  if (!hit) return base
  const { tree } = hit
  const near = hit.words.flatMap((w) => childrenBy(tree, w, "advmod", "amod", "obl")).map((c) => fold(tree.tokens[c]!.lemma))
  const shift = near.some((l) => lexicon.intensifiers.has(l)) ? 1 : near.some((l) => lexicon.hedges.has(l)) ? -1 : 0
  return Math.min(5, Math.max(1, base + shift))
}

/** "would not say whether A", "would not comment on A": who will not tell does something; under a condition nobody does. */
function refusesToTell({ tree, predicate, entry }: Hit, lexicon: Lexicon): boolean {
  const auxiliaries = childrenBy(tree, predicate, "aux")
  if (entry.upos !== "VERB" || !["state", "confirm"].includes(entry.act) || auxiliaries.length !== 1 || !lexicon.syntax.unwilling.has(fold(tree.tokens[auxiliaries[0]!]!.lemma))) return false
  return isNegated(tree, predicate, lexicon) && !childrenBy(tree, predicate, "advcl").length && ["root", "conj", "parataxis"].includes(relation(tree.tokens[predicate]!))
}

/** A cue under a modal, a condition or in an imperative reports no act that took place ("would discuss", "if they agree"). */
export function isUnreal(hit: Hit, lexicon: Lexicon): boolean {
  const { tree, predicate, entry } = hit
  const token = tree.tokens[predicate]!
  if (entry.upos === "NOUN" && hit.head === predicate) return false
  // "are making no excuses and say A": behind an indicative with a subject it is no imperative
  const first = relation(token) === "conj" && token.features.Case === undefined && token.features.Aspect === undefined ? tree.tokens[token.head] : undefined
  if (token.features.Mood === "Imp" && !(first !== undefined && childrenBy(tree, token.head, "nsubj").length && tree.tokens[predicate - 1]?.upos === "CCONJ")) return true
  // «все зависит от того, согласится ли X»
  if (lexicon.syntax.questionParticles.has(fold(tree.tokens[predicate + 1]?.form ?? ""))) return true
  // «Москва признаёт нарушение?»: what is asked about is not told
  if (["root", "conj"].includes(relation(token)) && tree.tokens.findLast((t) => !/^["»”)]$/u.test(t.form))?.form === "?") return true
  if (entry.act === "ready" && entry.upos === "ADJ" && isObliged(tree, predicate, predicate, lexicon)) return true
  // «была подчёркнута» is no future: a past auxiliary makes nothing unreal but a modal does ("could have")
  const auxiliaries = childrenBy(tree, predicate, "aux", "cop").filter((c) => tree.tokens[c]!.features.Tense !== "Past" || lexicon.unreal.has(fold(tree.tokens[c]!.lemma))).map((c) => fold(tree.tokens[c]!.lemma))
  const firstPerson = tree.children[predicate]!.some((c) => relation(tree.tokens[c]!) === "nsubj" && tree.tokens[c]!.features.Person === "1")
  if (auxiliaries.some((a) => lexicon.unreal.has(a) || lexicon.syntax.futures.has(a)) && !firstPerson && !refusesToTell(hit, lexicon)) return true
  // «не дозволить», «обсудят»: what will be done is not done
  const future = token.features.Tense === "Fut" || (token.features.Aspect === "Perf" && token.features.Tense === "Pres")
  // «A, передаёт X»: taggers take its present for a future
  const reports = tailsOf(tree, lexicon).reports.some((r) => r.verb === predicate) || childrenBy(tree, predicate, "mark", "advmod").some((c) => lexicon.syntax.reportConjunctions.has(fold(tree.tokens[c]!.lemma)))
  // «Как вы прокомментируете A?»
  if (future && token.features.Person === "2" && token.features.VerbForm === "Fin") return true
  if (future && !reports && token.features.VerbForm === "Fin" && !firstPerson && token.features.Person !== "1") return true
  // "if the council supported A": a condition is no deed
  if (relation(token) === "advcl" && token.features.VerbForm !== "Inf" && childrenBy(tree, predicate, "mark").some((c) => lexicon.syntax.conditionals.has(fold(tree.tokens[c]!.lemma)) && !lexicon.syntax.timeConjunctions.has(fold(tree.tokens[c]!.lemma)))) return true
  // "so that the general calls off A and withdraws B": what something is done for is not done
  const clause = relation(token) === "conj" && token.head >= 0 && token.head < predicate ? token.head : predicate
  if (token.features.Tense === "Pres" && relation(tree.tokens[clause]!) === "advcl" && childrenBy(tree, clause, "mark").some((c) => lexicon.syntax.purposes.has(fold(tree.tokens[c]!.lemma)))) return true
  // «закликав, щоб Данія підтримала A», «треба, аби A був готовий»: a past behind the conjunction of a wish is wished
  const wished = relation(tree.tokens[clause]!) === "xcomp" && tree.tokens[clause]!.head >= 0 && tree.tokens[clause]!.head < clause ? tree.tokens[clause]!.head : clause
  if (lexicon.syntax.participleCommas && !reports && token.features.VerbForm !== "Inf" && [clause, wished].some((k) => childrenBy(tree, k, "mark").some((c) => c < k && lexicon.syntax.purposes.has(fold(tree.tokens[c]!.lemma))))) return true
  // "remains focused on A": a state, and nothing said
  if (entry.upos === "VERB" && relation(token) === "xcomp" && token.features.VerbForm === "Part" && token.features.Voice === "Pass" && auxiliaries.length === 0) return true
  // "eager to obtain guarantees ruling out A": a participle clause under an infinitive tells of nothing done
  if (!reports && relation(token) === "advcl" && token.head >= 0 && tree.tokens[token.head]!.features.VerbForm === "Inf" && token.features.VerbForm !== "Inf" && !(token.features.Case === undefined && childrenBy(tree, predicate, "nsubj").length && childrenBy(tree, token.head, "aux").some((c) => tree.tokens[c]!.features.VerbForm === "Fin"))) return true
  // "a commitment to continue supporting A": what is promised to go on is not done
  const carrier = tree.tokens[token.head]
  if (relation(token) === "xcomp" && carrier?.features.VerbForm === "Inf" && token.features.VerbForm !== "Inf" && lexicon.carriers.has(fold(carrier.lemma)) && isUnreal({ ...hit, predicate: token.head, head: token.head }, lexicon)) return true
  // "for talks to be moved and focused on A": the first participle's infinitive holds for the second
  if (relation(token) === "conj" && token.features.VerbForm === "Part" && !auxiliaries.length && childrenBy(tree, token.head, "aux").some((c) => tree.tokens[c]!.features.VerbForm === "Inf" && tree.tokens[c - 1]?.relation === "mark")) return true
  if (token.features.VerbForm !== "Inf" || refusesToTell(hit, lexicon)) return false
  // "We would urge the owners to A": who says so of himself asks
  if (firstPerson && ACT_LADDER[entry.act].group === "asking" && auxiliaries.length === 1 && lexicon.syntax.unwilling.has(auxiliaries[0]!) && !isNegated(tree, predicate, lexicon)) return false
  // "did not rule out A": the auxiliary is finite and no modal
  if (childrenBy(tree, predicate, "aux").some((c) => tree.tokens[c]!.features.VerbForm === "Fin" && !lexicon.unreal.has(fold(tree.tokens[c]!.lemma)) && !lexicon.syntax.futures.has(fold(tree.tokens[c]!.lemma)))) return false
  // an infinitive is an act only under a carrier ("would like to thank") or as the purpose of talks ("met to discuss")
  const head = token.head
  if (head < 0) return true
  const governor = tree.tokens[head]!
  if (relation(token) === "conj") return isUnreal({ ...hit, predicate: head, head }, lexicon)
  if (lexicon.syntax.obligations.has(fold(governor.lemma)) && childrenBy(tree, head, "nsubj").some((c) => tree.tokens[c]!.features.Person !== "1")) return true
  // «не сможет говорить»: what will be possible is not done
  if (governor.upos === "VERB" && governor.features.VerbForm === "Fin" && governor.features.Tense === "Fut" && governor.features.Aspect === "Perf" && governor.features.Person !== "1" && relation(token) === "xcomp") return true
  // "will hold talks to discuss A", "can continue to support A", "will be able to offer A": the finite verb above tells what is to come or may be
  const above = childrenBy(tree, head, "aux").map((c) => tree.tokens[c]!).filter((t) => t.features.Tense !== "Past")
  const subject = childrenBy(tree, head, "nsubj", "expl")[0]
  const wishes = above.some((t) => lexicon.unreal.has(fold(t.lemma)) && lexicon.syntax.futures.has(fold(t.lemma)))
  const open = governor.features.Tense === "Fut" || above.some((t) => lexicon.syntax.futures.has(fold(t.lemma)) || lexicon.unreal.has(fold(t.lemma)))
  if (open && !wishes && subject !== undefined && tree.tokens[subject]!.features.Person !== "1") return true
  // "wanted to discuss A": only thanks and the like are given by saying so
  if (entry.act === "discuss" && governor.upos === "VERB" && relation(token) === "xcomp" && (wishes || (governor.features.VerbForm === "Fin" && lexicon.unreal.has(fold(governor.lemma))))) return true
  // "the urgent need to support A"
  if (governor.upos === "NOUN" && lexicon.unreal.has(fold(governor.lemma))) return true
  // "called on them to pass on A": what somebody is called on to do is not done
  const called = (lexicon.cues.get(fold(governor.lemma)) ?? []).some((c) => c.with.length > 0 && c.slots.some((s) => s.kind === "inf" && s.role === "content") && c.with.every((w) => tree.tokens.slice(head, predicate).some((t) => fold(t.form) === w)))
  if (called && ["xcomp", "advcl"].includes(relation(token))) return true
  // «договорились поручить министрам обсудить A»: nor what somebody is given to do
  const tasked = governor.upos === "VERB" && (lexicon.cues.get(fold(governor.lemma)) ?? []).some((c) => c.act === "task" && c.slots.some((s) => s.kind === "inf" && s.role === "content"))
  if (tasked && relation(token) === "xcomp") return true
  // "welcomed the opportunity to discuss A": what is told is the welcome
  const occasion = relation(token) === "acl" && relation(governor) === "obj" && governor.head >= 0 ? fold(tree.tokens[governor.head]!.lemma) : null
  if (occasion !== null && lexicon.cues.has(occasion) && !lexicon.carriers.has(occasion)) return true
  // "is ready to discuss A": a copula carries nothing
  const carried = [governor, ...tree.children[head]!.filter((c) => c !== predicate && relation(tree.tokens[c]!) !== "cop").map((c) => tree.tokens[c]!)].some((t) => lexicon.carriers.has(fold(t.lemma)))
  // "was pleased to welcome A"
  const felt = relation(token) === "advcl" && governor.upos === "ADJ" && predicate === head + 2
  if (carried && (felt || ["xcomp", "ccomp", "csubj", "acl"].includes(relation(token)))) return false
  const chained = relation(governor) === "xcomp" && governor.head >= 0 && lexicon.carriers.has(fold(tree.tokens[governor.head]!.lemma))
  if (chained) return false
  const verb = verbAbove(tree, head)
  // "the need to have a plan, in order to reach A": what a noun's infinitive is for is not done
  if (tree.tokens[verb]!.features.VerbForm === "Inf" && relation(tree.tokens[verb]!) === "acl" && lexicon.unreal.has(fold(tree.tokens[tree.tokens[verb]!.head]?.lemma ?? ""))) return true
  return !(["advcl", "acl", "xcomp"].includes(relation(token)) && talks(verb))

  /** … also of the first of coordinated verbs: "convened mayors and elected officials to discuss A", where "elected" is taken for a verb */
  function talks(verb: number): boolean {
    const { lemma, head: first, relation: role } = tree.tokens[verb]!
    return lexicon.syntax.talksVerbs.has(fold(lemma)) || (role === "conj" && first >= 0 && lexicon.syntax.talksVerbs.has(fold(tree.tokens[first]!.lemma)))
  }
}

function verbAbove(tree: Tree, i: number): number {
  let k = i
  for (let steps = 0; steps < 3 && !isVerbal(tree.tokens[k]!) && tree.tokens[k]!.head >= 0; steps++) k = tree.tokens[k]!.head
  return k
}
