import { type Inflect, type IrregularEnd, irregularEnds, wordForms, withEndings } from "../parts/forms.ts"
import { cues } from "./cues.ts"

const FULL = "ый ая ое ые ого ой ому ым ую ых ыми ом ою"
const SOFT = "ий ая ее ие его ей ему им ую их ими ем ею"
const PAST = "л ла ло ли в вши вш*"
const FIRST = "ю ешь ет ем ете ют я ющ* емый ема емо емы ем* й йте"
const FIRST_HARD = "у ешь ет ем ете ут ущ*"
const SECOND = "ишь ит им ите ят ат я а ящ* ащ*"

/** an ending with * is the stem of a participle, which is spelled out */
const spread = (stem: string, endings: string): string[] =>
  withEndings(stem, endings).flatMap((form) => (form.endsWith("*") ? withEndings(form.slice(0, -1), form.endsWith("м*") ? FULL : SOFT) : [form]))

/** present stems that the infinitive does not tell; the endings of the first conjugation follow */
const PRESENT: readonly IrregularEnd[] = [
  [/(на|за|при|от|вы|об|по)?звать$/, "$1зов", FIRST_HARD],
  [/казать$/, "каж", FIRST_HARD],
  [/писать$/, "пиш", FIRST_HARD],
  [/(ис)?кать$/, "$1щ", FIRST_HARD],
  [/брать$/, "бер", FIRST_HARD],
  [/ждать$/, "жд", FIRST_HARD],
  [/врать$/, "вр", FIRST_HARD],
  [/взять$/, "возьм", FIRST_HARD],
  [/принять$/, "прим", FIRST_HARD],
  [/нять$/, "ним", FIRST_HARD],
  [/чать$/, "чн", FIRST_HARD],
  [/клясть$/, "клян", FIRST_HARD],
  [/нести$/, "нес", FIRST_HARD],
  [/вести$/, "вед", FIRST_HARD],
  [/й?ти$/, "йд", FIRST_HARD],
  [/прийти$/, "прид", FIRST_HARD],
  [/^идти$/, "ид", FIRST_HARD],
  [/лгать$/, "лг", "у ет ут"],
  [/лгать$/, "лж", "ешь ет ем ете"],
  [/держать$/, "держ", "у ишь ит им ите ат а ащ*"],
  [/звучать$/, "звуч", "у ишь ит им ите ат а ащ*"],
  [/честь$/, "чт", FIRST_HARD],
  [/счесть$/, "сочт", FIRST_HARD],
  [/слать$/, "шл", FIRST_HARD],
  [/молчать$/, "молч", "у ишь ит им ите ат а"],
  [/кричать$/, "крич", "у ишь ит им ите ат а"],
  [/слышать$/, "слыш", "у ишь ит им ите ат"],
  [/стоять$/, "сто", "ю ишь ит им ите ят я"],
  [/боять$/, "бо", "ю ишь ит им ите ят я"],
  [/деять$/, "де", FIRST],
  [/стать$/, "стан", FIRST_HARD],
  [/настоять$/, "насто", "ю ишь ит им ите ят я"],
  [/хотеть$/, "хо", "чу чешь чет тим тите тят тя"],
  [/дать$/, "да", "м шь ст дим дите дут"],
  [/давать$/, "да", "ю ешь ет ем ете ют вая"],
  [/знавать$/, "зна", "ю ешь ет ем ете ют вая"],
  [/стичь$/, "стиг", "у нет нут ну нув нувш*"],
  [/(стер|бер|н)ечь$/, "$1е", "гу жешь жет жем жете гут г гла гло гли гши гш*"],
  [/([рвл])ечь$/, "$1е", "ку чешь чет чем чете кут к кла кло кли кши кш*"],
  [/мочь$/, "мо", "гу жешь жет жем жете гут г гла гло гли"],
]

const PAST_STEMS: readonly IrregularEnd[] = [
  [/(верг|стиг|ник|тих)нуть$/, "$1", "- ла ло ли ши ш*"],
  [/нести$/, "нес", "- ла ло ли ши ш* я"],
  [/вести$/, "ве", "л ла ло ли дя дш*"],
  [/(й|и|д)ти$/, "ш", "ел ла ло ли"],
  [/ойти$/, "ош", "ел ла ло ли едш* едши"],
  [/йти$/, "йд", "я"],
  [/прийти$/, "при", "шел шла шло шли дя шедш*"],
  [/^идти$/, "ш", "ел ла ло ли"],
  [/стичь$/, "стиг", "- ла ло ли ши нут нута нуто нуты нут*"],
  [/клясть$/, "кля", "л ла ло ли"],
  [/счесть$/, "соч", "ла ло ли тя"],
  [/честь$/, "чел", "-"],
]

/** last consonants of a verb in -ить before -у and in the passive participle */
const SHIFTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ст$/, ["щ"]], [/сл$/, ["сл", "шл"]], [/д$/, ["ж", "жд"]], [/т$/, ["ч", "щ"]], [/з$/, ["ж"]], [/с$/, ["ш"]], [/([бпвмф])$/, ["$1л"]],
]

function shifted(stem: string): string[] {
  const shift = SHIFTS.find(([end]) => end.test(stem))
  return shift ? shift[1].map((to) => stem.replace(shift[0], to)) : [stem]
}

const passive = (stem: string): string[] => [...withEndings(stem, "н на но ны"), ...withEndings(`${stem}нн`, FULL)]

const irregular = irregularEnds([...PRESENT, ...PAST_STEMS])

function plainVerb(lemma: string): string[] {
  const forms: string[] = []
  for (const [end, stem, endings] of irregular(lemma)) forms.push(...spread(lemma.replace(end, stem), endings))
  if (/(нес|вес)ти$/.test(lemma)) forms.push(...passive(`${lemma.replace(/вести$/, "веде").replace(/нести$/, "несе")}`))
  if (!lemma.endsWith("ть")) return forms
  const stem = lemma.slice(0, -2)
  forms.push(...spread(stem, PAST))
  const root = stem.slice(0, -1)
  if (/[аяе]$/.test(stem) && !/(каза|писа|зва|бра)$/.test(stem)) forms.push(...spread(stem, FIRST))
  if (/[ая]$/.test(stem)) forms.push(...passive(stem), ...(/ня$/.test(stem) ? [...withEndings(stem, "т та то ты"), ...withEndings(`${stem}т`, FULL)] : []))
  if (/(о|е)вать$/.test(lemma)) forms.push(...spread(`${lemma.slice(0, -5)}${/[жчшщц]евать$/.test(lemma) || lemma.endsWith("овать") ? "у" : "ю"}`, FIRST))
  if (/[ие]$/.test(stem)) {
    forms.push(...spread(root, SECOND))
    for (const alternate of shifted(root)) forms.push(`${alternate}у`, `${alternate}ю`, ...passive(`${alternate}е`))
  }
  if (stem.endsWith("ну")) forms.push(...spread(root, FIRST_HARD), ...withEndings(stem, "т та то ты"), ...withEndings(`${stem}т`, FULL))
  if (/[ыу]$/.test(stem)) forms.push(...spread(stem, FIRST))
  return forms
}

function verb(lemma: string): string[] {
  if (!/с[яь]$/.test(lemma)) return plainVerb(lemma)
  return plainVerb(lemma.slice(0, -2)).map((form) => (/[аеиоуыюя]$/.test(form) && !/(щ|вш|ш)(ая|ее|ие|ую|ею|ого|ему|его|ими)$/.test(form) ? `${form}сь` : `${form}ся`))
}

function noun(lemma: string): string[] {
  const stem = lemma.slice(0, -1)
  if (/[^аеиоуыэюя]ка$/.test(lemma)) return [...withEndings(stem, "а и е у ой ам ами ах"), `${lemma.slice(0, -2)}ок`, `${lemma.slice(0, -2)}ек`]
  if (/[гкхжчшщ]а$/.test(lemma)) return withEndings(stem, "а и е у ой ам ами ах -")
  if (lemma.endsWith("ея")) return withEndings(stem, "я и е ю ей й ям ями ях")
  if (/[^е]ы$/.test(lemma)) return withEndings(stem, "ы ов ам ами ах")
  if (lemma.endsWith("ия")) return withEndings(stem, "я и ю ей й ям ями ях")
  if (lemma.endsWith("а")) return withEndings(stem, "а ы е у ой ам ами ах -")
  if (lemma.endsWith("я")) return withEndings(stem, "я и е ю ей ям ями ях ь")
  if (lemma.endsWith("ие")) return withEndings(stem, "е я ю ем и й ям ями ях")
  if (lemma.endsWith("ые")) return withEndings(stem, "е х м ми")
  if (lemma.endsWith("е")) return withEndings(stem, "е я ю ем и й ям ями ях")
  if (lemma.endsWith("о")) return withEndings(stem, "о а у ом е - ам ами ах")
  if (lemma.endsWith("ь")) return withEndings(stem, "ь и ью ей ям ями ях")
  if (lemma.endsWith("й")) return withEndings(stem, "й я ю ем е и ев ям ями ях")
  if (lemma.endsWith("и")) return withEndings(stem, "и ов ей ам ями ями ах ях")
  return withEndings(lemma, `- а у ом е ${/[гкхжчшщ]$/.test(lemma) ? "и" : "ы"} ов ей ам ами ах`)
}

function adjective(lemma: string): string[] {
  const stem = lemma.replace(/(ый|ий|ой)$/, "")
  if (stem === lemma) return withEndings(lemma, "- а о ы")
  const short = stem.endsWith("нн") ? withEndings(stem.slice(0, -1), "- а о ы") : withEndings(stem, "- а о ы")
  return [...withEndings(stem, FULL), ...(lemma.endsWith("ий") ? withEndings(stem, SOFT) : []), ...short, ...(/[^н]н$/.test(stem) ? [`${stem.slice(0, -1)}ен`] : [])]
}

const inflect: Inflect = (lemma, upos) => (upos === "VERB" ? verb(lemma) : upos === "NOUN" ? noun(lemma) : adjective(lemma))

const PAST_MASCULINE = { Aspect: "Perf", Gender: "Masc", Mood: "Ind", Number: "Sing", Tense: "Past", VerbForm: "Fin", Voice: "Act" }
const past = (lemma: string): { upos: "VERB", lemma: string, features: Readonly<Record<string, string>> } => ({ upos: "VERB", lemma, features: PAST_MASCULINE })
/** Pasts without «л», which taggers take for nouns. */
const certain = { опроверг: past("опровергнуть"), отверг: past("отвергнуть"), предостерег: past("предостеречь"), изрек: past("изречь"), пренебрег: past("пренебречь"), подверг: past("подвергнуть") }

export const forms = wordForms(() => cues, inflect, { certain, suppletive: "идти взять брать звать послать счесть сослаться бояться сойтись", homographs: `
VERB стоит стоят стоял стоя благодаря хотя вели пол выпала пожала
NOUN критик критика критики критику критике вина вину вине вин стоит` })
