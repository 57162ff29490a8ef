import type { Lexicon } from "./lexicon.ts"
import type { Repair } from "./repairs.ts"
import { childrenBy, fold, isReflexive, isUnder, isVerbal, relation, type Tree } from "./tree.ts"

type Changes = ReturnType<Repair>

/** The features that all impersonal passives get, whatever a tagger made of them. */
const IMPERSONAL = { Aspect: "Perf", Gender: "Neut", Number: "Sing", VerbForm: "Part", Voice: "Pass", Variant: "Short" }

/**
 * «Було досягнуто домовленості», «домовлено, що A»: forms that belong to reporting verbs alone. Taggers take them for adjectives, adverbs or nouns, and
 * for the subject of their auxiliary; they are the predicate, and a noun in the nominative beside them is their object.
 */
export function impersonalPassive(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const token = tree.tokens[i]!
  const lemma = verbOf(tree, i, lexicon)
  if (lemma === null) return []
  const settled = token.upos === "VERB" && token.features.Voice === "Pass" && fold(token.lemma) === fold(lemma)
  const subjects = childrenBy(tree, i, "nsubj").map((word) => ({ word, head: i, relation: "obj" }))
  const head = token.head < 0 ? null : tree.tokens[token.head]!
  const auxiliary = head && lexicon.syntax.futures.has(fold(head.lemma)) && Math.abs(token.head - i) <= 3 ? token.head : -1
  if (settled && !subjects.length && auxiliary < 0) return []
  const own = { word: i, head: token.head, relation: token.relation, lemma, upos: "VERB" as const, features: IMPERSONAL }
  if (auxiliary < 0) return [own, ...subjects]
  const moved = tree.children[auxiliary]!.filter((c) => c !== i).map((word) => ({ word, head: i, relation: relation(tree.tokens[word]!) === "nsubj" ? "obj" : tree.tokens[word]!.relation }))
  return [{ ...own, head: head!.head, relation: head!.relation }, { word: auxiliary, head: i, relation: "aux:pass" }, ...moved, ...subjects]
}

/** «Була відзначена важливість A», «обговорені питання, які»: a participle that agrees with its subject, taken for an adjective of its own; its impersonal form tells the verb. */
export function personalPassive(tree: Tree, i: number, { pack, syntax }: Lexicon): Changes {
  const { upos, form, features, head, relation: role } = tree.tokens[i]!
  if (upos !== "ADJ" || features.Voice !== "Pass" || features.Case !== "Nom" || ["obl", "nmod"].includes(role)) return []
  const stem = fold(form).replace(/(?:ий|а|е|і)$/u, "")
  const ending = [...syntax.impersonalEndings].find((e) => stem.endsWith(e.slice(0, -1)))
  if (ending === undefined || stem === fold(form)) return []
  // «була обговорена ситуація»: taken for an attribute of what is there
  const [auxiliary, subject] = role === "amod" && head > i ? [tree.tokens[head]!.head, head] : [-1, -1]
  const isSplit = auxiliary === i - 1 && auxiliary >= 0 && syntax.futures.has(fold(tree.tokens[auxiliary]!.lemma)) && relation(tree.tokens[subject]!) === "nsubj"
  const subjects = isSplit ? [subject] : childrenBy(tree, i, "nsubj").filter((c) => tree.tokens[c]!.upos === "NOUN" || tree.tokens[c]!.features.PronType === "Rel")
  if (!subjects.length || (role === "amod" && !isSplit)) return []
  const [lemma] = pack.forms.lemmas(`${stem}${ending.slice(-1)}`, "VERB")
  if (lemma === undefined) return []
  const { Case: _nominative, ...agreed } = features
  const place = isSplit ? tree.tokens[auxiliary]! : { head, relation: role }
  const moved = isSplit ? tree.children[auxiliary]!.filter((c) => c !== subject).map((word) => ({ word, head: i, relation: tree.tokens[word]!.relation })) : []
  return [
    { word: i, head: place.head, relation: place.relation, lemma, upos: "VERB", features: { ...agreed, Aspect: "Perf", VerbForm: "Part", Variant: "Short" } },
    ...(isSplit ? [auxiliary] : childrenBy(tree, i, "cop")).map((word) => ({ word, head: i, relation: "aux:pass" })), ...moved, ...subjects.map((word) => ({ word, head: i, relation: "nsubj:pass" })),
  ]
}

/** The reporting verb whose impersonal passive a word is, null where it is none; personal participles agree with a noun. */
function verbOf(tree: Tree, i: number, { pack, syntax }: Lexicon): string | null {
  const form = fold(tree.tokens[i]!.form)
  if (![...syntax.impersonalEndings].some((ending) => form.endsWith(ending))) return null
  return pack.forms.lemmas(form, "VERB")[0] ?? null
}

/** «підтвердили намір поглиблювати A»: a noun that makes an act with the verb beside it, taken for an adverb of that verb. */
export function nounTakenForAdverb(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const token = tree.tokens[i]!
  const verb = tree.tokens[token.head]
  if (!verb || !isVerbal(verb) || childrenBy(tree, i, "case").length) return []
  // «осудили налёт»: the class says noun, the place says adverb
  if (token.upos === "NOUN" && relation(token) === "advmod" && token.features.Case === undefined && i > token.head && takesObject(lexicon, verb.lemma) && !childrenBy(tree, token.head, "obj", "ccomp").length)
    return [{ word: i, head: token.head, relation: "obj", features: { ...token.features, Case: "Acc", Number: "Sing" } }]
  // «висловив подив, що A»: a noun that only this verb makes an act, taken for a verb
  const supported = token.upos === "VERB" && i === token.head + 1 && token.features.VerbForm !== "Inf" && relation(token) === "xcomp" ? lexicon.pack.forms.lemmas(token.form, "NOUN").find((l) => supports(lexicon, l, verb.lemma)) : undefined
  if (supported !== undefined) return [{ word: i, head: token.head, relation: "obj", lemma: supported, upos: "NOUN", features: { Case: "Acc", Number: "Sing" } }]
  if (token.upos !== "ADV") return []
  const bare = i === token.head + 1 && takesObject(lexicon, verb.lemma) && !childrenBy(tree, token.head, "obj", "ccomp", "xcomp").length && [...lexicon.syntax.nounEndings].some((e) => fold(token.form).endsWith(e))
  const lemma = lexicon.pack.forms.lemmas(token.form, "NOUN").find((l) => takesObject(lexicon, verb.lemma) || supports(lexicon, l, verb.lemma)) ?? (bare ? fold(token.form) : undefined)
  return lemma === undefined ? [] : [{ word: i, head: token.head, relation: "obj", lemma, upos: "NOUN", features: { Case: "Acc", Number: "Sing" } }]
}

const takesObject = (lexicon: Lexicon, verb: string): boolean => (lexicon.cues.get(fold(verb)) ?? []).some((c) => c.upos === "VERB" && c.slots.some((s) => s.kind === "obj"))

const supports = (lexicon: Lexicon, noun: string, verb: string): boolean =>
  (lexicon.cues.get(fold(noun)) ?? []).some((c) => c.upos === "NOUN" && c.support.some((s) => fold(s) === fold(verb)))

/** «Як повідомлялося, A»: a reflexive verb that the tagger did not mark. */
export function unmarkedReflexive(tree: Tree, i: number, { syntax }: Lexicon): Changes {
  const token = tree.tokens[i]!
  if (token.upos !== "VERB" || isReflexive(token) || ![...syntax.reflexiveEndings].some((ending) => token.lemma.endsWith(ending))) return []
  return [{ word: i, head: token.head, relation: token.relation, features: { ...token.features, Reflex: "Yes" } }]
}

/** «перемовини розпочнуться», «обіцянка дотримуватися»: the ending of a verb tells whether it is finite. */
export function formByEnding(tree: Tree, i: number, { syntax, cues }: Lexicon): Changes {
  const token = tree.tokens[i]!
  if (token.upos !== "VERB") return []
  const form = fold(token.form)
  const ends = (endings: ReadonlySet<string>): boolean => [...endings].some((ending) => form.endsWith(ending))
  if (token.features.VerbForm === "Fin" && token.features.Mood === "Ind" && token.features.Tense !== "Past" && ends(syntax.pastEndings)) {
    const { Person: _third, ...past } = token.features
    return [{ word: i, head: token.head, relation: token.relation, features: { ...past, Tense: "Past", Gender: "Masc", Number: "Sing" } }]
  }
  // «повідомили»: of finite forms only a past plural ends so
  if (token.features.VerbForm === "Fin" && token.features.Number === "Plur" && token.features.Tense !== "Past" && ends(syntax.pluralPastEndings)) {
    const { Person: _third, ...past } = token.features
    return [{ word: i, head: token.head, relation: token.relation, features: { ...past, Mood: "Ind", Tense: "Past" } }]
  }
  // «надеется»: a reporting verb that the lexicon does not know as perfective, by its aspect no future
  if (token.features.VerbForm === "Fin" && token.features.Tense === "Fut" && token.features.Aspect === "Imp" && cues.has(fold(token.lemma)) && !syntax.perfectives.has(fold(token.lemma)) && !ends(syntax.futureEndings)) {
    return [{ word: i, head: token.head, relation: token.relation, features: { ...token.features, Tense: "Pres" } }]
  }
  // «ответит»: what is no present by its lemma
  if (token.features.VerbForm === "Fin" && token.features.Tense === "Pres" && syntax.perfectives.has(fold(token.lemma))) {
    return [{ word: i, head: token.head, relation: token.relation, features: { ...token.features, Tense: "Fut", Aspect: "Perf" } }]
  }
  // «відповідатиме»: a future that can only be one's
  if (token.features.VerbForm === "Fin" && token.features.Number === "Plur" && ends(syntax.singularEndings)) {
    return [{ word: i, head: token.head, relation: token.relation, features: { ...token.features, Number: "Sing" } }]
  }
  if (token.features.VerbForm === "Fin" && token.features.Tense !== "Fut" && ends(syntax.futureEndings)) return [{ word: i, head: token.head, relation: token.relation, features: { ...token.features, Mood: "Ind", Tense: "Fut" } }]
  if (token.features.VerbForm === "Fin" && token.features.Tense === "Past" && token.features.Number === "Sing" && !token.features.Gender && ends(syntax.neuterEndings)) {
    return [{ word: i, head: token.head, relation: token.relation, features: { ...token.features, Gender: "Neut" } }]
  }
  // «напише»: a perfective that is neither past nor a command tells what will be
  if (token.features.VerbForm === "Fin" && token.features.Mood === "Ind" && token.features.Aspect === "Perf" && !token.features.Tense && !token.features.Gender && token.features.Person !== "0") {
    return [{ word: i, head: token.head, relation: token.relation, features: { ...token.features, Tense: "Fut" } }]
  }
  const verbForm = ends(syntax.finiteEndings) ? "Fin" : ends(syntax.infinitiveEndings) ? "Inf" : null
  if (verbForm === null || token.features.VerbForm === verbForm) return []
  const { Mood: _mood, Person: _person, Tense: _tense, ...features } = token.features
  const finite = { Mood: "Ind", Person: "3", Tense: token.features.Aspect === "Perf" ? "Fut" : "Pres" }
  return [{ word: i, head: token.head, relation: token.relation, features: { ...features, VerbForm: verbForm, ...(verbForm === "Fin" ? finite : {}) } }]
}

/** «поддержка начавшемуся обмену»: an attribute that by its ending is a dative, and the noun right behind it. */
export function dativeByEnding(tree: Tree, i: number, { syntax }: Lexicon): Changes {
  const { upos, form, features } = tree.tokens[i]!
  const noun = tree.tokens[i + 1]
  const attribute = upos === "ADJ" || upos === "DET" || (upos === "VERB" && features.VerbForm === "Part")
  if (!attribute || noun?.upos !== "NOUN" || ![...syntax.dativeEndings].some((ending) => fold(form).endsWith(ending))) return []
  if (features.Case === "Dat" && noun.features.Case === "Dat" && tree.tokens[i]!.head === i + 1) return []
  const under = isUnder(tree, i + 1, i)
  return [
    { word: i, head: i + 1, relation: "amod", features: { ...features, Case: "Dat" } },
    { word: i + 1, head: under ? tree.tokens[i]!.head : noun.head, relation: under ? "nmod" : noun.relation, features: { ...noun.features, Case: "Dat" } },
  ]
}

/** «озвученное Садовским»: a singular that by its ending is an instrumental and no dative. */
export function instrumentalByEnding(tree: Tree, i: number, { syntax }: Lexicon): Changes {
  const { upos, form, features, head, relation: role } = tree.tokens[i]!
  if (!["NOUN", "PROPN"].includes(upos) || features.Case !== "Dat" || features.Number !== "Sing" || ![...syntax.instrumentalEndings].some((ending) => fold(form).endsWith(ending))) return []
  return [{ word: i, head, relation: role === "iobj" ? "obl" : role, features: { ...features, Case: "Ins" } }]
}

/** «обсудили торговлю»: a singular that by its ending is an accusative, and an object where it was told for a dative. */
export function accusativeByEnding(tree: Tree, i: number, { syntax }: Lexicon): Changes {
  const { upos, form, lemma, features, head, relation: role } = tree.tokens[i]!
  if (upos !== "NOUN" || features.Case === "Acc" || features.Case === undefined || features.Gender !== "Fem" || features.Number !== "Sing") return []
  return ends(form, lemma, syntax.accusativeEndings) ? [{ word: i, head, relation: role === "iobj" && !childrenBy(tree, head, "obj").length ? "obj" : role, features: { ...features, Case: "Acc" } }] : []
}

/** «"Поблагодарил президента за A", – сказал X»: a masculine person that by its ending is an accusative does nothing. */
export function accusativePerson(tree: Tree, i: number, { syntax }: Lexicon): Changes {
  const { upos, form, lemma, features, head, relation: role } = tree.tokens[i]!
  if (upos !== "NOUN" || role !== "nsubj" || head < 0 || head > i || features.Case !== "Nom" || features.Gender !== "Masc" || features.Number !== "Sing" || features.Animacy !== "Anim" || !ends(form, lemma, syntax.personAccusatives) || tree.tokens.slice(0, head).some((t) => t.upos !== "PUNCT" && t.upos !== "ADV")) return []
  const accusative = { ...features, Case: "Acc" }
  return [{ word: i, head, relation: "obj", features: accusative }, ...childrenBy(tree, i, "appos", "flat").map((word) => ({ word, head: i, relation: tree.tokens[word]!.relation, features: { ...tree.tokens[word]!.features, Case: "Acc" } }))]
}

/** The form is the dictionary's with one of these endings for its own. */
const ends = (form: string, lemma: string, endings: ReadonlySet<string>): boolean =>
  [...endings].map((pair) => pair.split(":")).some(([own, ending]) => fold(lemma).endsWith(own!) && fold(form) === `${fold(lemma).slice(0, -own!.length)}${ending}`)

/** «раді відновленню руху»: a neuter that by its ending is a dative, and no object. */
export function neuterDative(tree: Tree, i: number, { syntax }: Lexicon): Changes {
  const { upos, form, lemma, features, head, relation: role } = tree.tokens[i]!
  if (upos !== "NOUN" || features.Case === "Dat" || features.Gender !== "Neut" || features.Number !== "Sing" || childrenBy(tree, i, "case").length || !ends(form, lemma, syntax.neuterDatives)) return []
  return [{ word: i, head, relation: role === "obj" ? "iobj" : role, features: { ...features, Case: "Dat" } }]
}

/** «пожелал успехов»: a plural of things that by its ending is a genitive and no accusative. */
export function genitiveByEnding(tree: Tree, i: number, { syntax }: Lexicon): Changes {
  const { upos, form, features, head, relation: role } = tree.tokens[i]!
  if (upos !== "NOUN" || features.Case !== "Acc" || features.Number !== "Plur" || features.Animacy !== "Inan" || ![...syntax.genitiveEndings].some((ending) => fold(form).endsWith(ending))) return []
  return [{ word: i, head, relation: role, features: { ...features, Case: "Gen" } }]
}

/** «обеспокоена засухой»: a noun behind a short form with which it does not agree is no subject of it. */
export function subjectOfShortForm(tree: Tree, i: number): Changes {
  const { features } = tree.tokens[i]!
  if (features.Variant !== "Short" || features.Number !== "Sing" || !["Fem", "Masc"].includes(features.Gender ?? "")) return []
  const subjects = childrenBy(tree, i, "nsubj")
  const noun = subjects[0]
  if (noun === undefined || subjects.length > 1 || noun < i || childrenBy(tree, noun, "conj", "nummod").length || !["NOUN", "ADJ"].includes(tree.tokens[noun]!.upos)) return []
  const { Gender, Number: number } = tree.tokens[noun]!.features
  // a nominative is the dictionary's form
  const inflected = tree.tokens[noun]!.upos === "NOUN" && fold(tree.tokens[noun]!.form) !== fold(tree.tokens[noun]!.lemma)
  if (Gender === undefined || number !== "Sing" || (Gender === features.Gender && !inflected)) return []
  return [{ word: noun, head: i, relation: "obl", upos: "NOUN", features: { Case: "Ins", Number: "Sing" } }]
}

/** «Подчёркнута значимость A»: a verb's short form is a passive, whatever parsers call its subject. */
export function shortPassive(tree: Tree, i: number): Changes {
  const { upos, features, head, relation: role } = tree.tokens[i]!
  if (upos !== "VERB" || features.Variant !== "Short") return []
  const [subject, ...more] = childrenBy(tree, i, "nsubj")
  if (subject === undefined || more.length > 0 || tree.tokens[subject]!.relation !== "nsubj" || tree.tokens[subject]!.upos !== "NOUN" || tree.tokens[subject]!.features.Animacy !== "Inan") return []
  if (["Gender", "Number"].some((f) => features[f] !== undefined && tree.tokens[subject]!.features[f] !== undefined && features[f] !== tree.tokens[subject]!.features[f])) return []
  return [{ word: i, head, relation: role, features: { ...features, VerbForm: "Part", Voice: "Pass" } }, { word: subject, head: i, relation: "nsubj:pass" }]
}

/** «Подчёркнуто, что A»: a short form whose voice the parser does not tell, of no gender and without a subject, is impersonal. */
export function shortImpersonal(tree: Tree, i: number, { syntax }: Lexicon): Changes {
  const { upos, form, features, head, relation: role } = tree.tokens[i]!
  if (upos !== "VERB" || features.Variant !== "Short" || features.Number !== "Sing" || !["Neut", undefined].includes(features.Gender) || features.Voice !== undefined) return []
  if (childrenBy(tree, i, "nsubj", "csubj").length || ![...syntax.passiveEndings].some((ending) => fold(form).endsWith(ending))) return []
  return [{ word: i, head, relation: role, features: { ...IMPERSONAL, Tense: "Past" } }]
}

/** «Среди других тем»: a noun's form that is taken for a pronoun, behind an adjective in the same case. */
export function nounTakenForPronoun(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { upos, form, features, head, relation: role } = tree.tokens[i]!
  const adjective = tree.tokens[i - 1]
  if (upos !== "PRON" || features.PronType !== "Dem" || !adjective || adjective.head !== i || adjective.features.Number !== "Plur") return []
  const { Case } = adjective.features
  const lemma = adjective.upos === "ADJ" || adjective.features.VerbForm === "Part" ? lexicon.pack.forms.lemmas(form, "NOUN")[0] : undefined
  if (lemma === undefined || Case === undefined) return []
  // «ряд важных тем»
  const owned = Case === "Gen" && tree.tokens[i - 2]?.upos === "NOUN" && !childrenBy(tree, i, "case").length
  return [{ word: i, head: owned ? i - 2 : head, relation: owned ? "nmod" : role, upos: "NOUN", lemma, features: { Case, Number: "Plur", Animacy: "Inan" } }]
}

/** «Ми раді відновленню роботи»: of a word that no reporting verb has, a form that one of its adjectives has. */
export function adjectiveTakenForVerb(tree: Tree, i: number, lexicon: Lexicon): Changes {
  const { upos, form, lemma, features, head, relation: role } = tree.tokens[i]!
  if (upos !== "VERB" || features.VerbForm !== "Fin" || lexicon.cues.has(fold(lemma))) return []
  const found = lexicon.pack.forms.lemmas(form, "ADJ")[0]
  return found === undefined ? [] : [{ word: i, head, relation: role, upos: "ADJ", lemma: found, features: { Case: "Nom", Number: features.Number ?? "Plur" } }]
}

/** «торік стежили»: an adverb of time taken for a noun is nobody's subject and no part of another phrase. */
export function adverbTakenForNoun(tree: Tree, i: number, { syntax }: Lexicon): Changes {
  const { upos, form, head, relation: role } = tree.tokens[i]!
  if (!(["NOUN", "PROPN"].includes(upos) || (upos === "ADV" && role === "obj")) || !syntax.timeAdverbs.has(fold(form)) || head < 0) return []
  // «Торік Єврокомісія відмовилася»: what was hung on it stands in its place
  const [below, ...others] = tree.children[i]!
  if (others.length || (below !== undefined && !(role === "nsubj" && below > i && tree.tokens[below]!.features.Case === "Nom"))) return []
  return [{ word: i, head, relation: "advmod", upos: "ADV", lemma: fold(form), features: {} }, ...(below === undefined ? [] : [{ word: below, head, relation: "nsubj" }])]
}
