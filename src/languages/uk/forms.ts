import { type Inflect, type IrregularEnd, irregularEnds, wordForms, withEndings } from "../parts/forms.ts"
import { cues } from "./cues.ts"

const FULL = "ий а е і ого ої ому ій им у их ими ім ою"
const PAST = "в ла ло ли вши"
const FIRST = "ю єш є ємо єте ють ючи й йте"
const FIRST_HARD = "у еш е емо ете уть учи"

/** present stems that the infinitive does not tell */
const PRESENT: readonly IrregularEnd[] = [
  [/звати$/, "зв", FIRST_HARD],
  [/стати$/, "стан", FIRST_HARD],
  [/бути$/, "буд", FIRST_HARD],
  [/казати$/, "каж", FIRST_HARD],
  [/писати$/, "пиш", FIRST_HARD],
  [/шукати$/, "шука", FIRST],
  [/брати$/, "бер", FIRST_HARD],
  [/ждати$/, "жд", FIRST_HARD],
  [/клопотати$/, "клопоч", FIRST_HARD],
  [/скаржити$/, "скарж", "у иш ить имо ите ать ачи"],
  [/взяти$/, "візьм", FIRST_HARD],
  [/прийняти$/, "прийм", FIRST_HARD],
  [/йняти$/, "йм", FIRST_HARD],
  [/нюти|няти$/, "нім", FIRST_HARD],
  [/чати$/, "чн", FIRST_HARD],
  [/клясти$/, "клян", FIRST_HARD],
  [/нести$/, "нес", FIRST_HARD],
  [/вести$/, "вед", FIRST_HARD],
  [/йти$/, "йд", FIRST_HARD],
  [/(стер|бер)егти$/, "$1еж", FIRST_HARD],
  [/ректи$/, "реч", FIRST_HARD],
  [/іти$/, "ід", FIRST_HARD],
  [/прийти$/, "прийд", FIRST_HARD],
  [/кричати$/, "крич", "у иш ить имо ите ать ачи"],
  [/мовчати$/, "мовч", "у иш ить имо ите ать"],
  [/бачити$/, "бач", "у иш ить имо ите ать ачи"],
  [/бояти$/, "бо", "ю їш їть їмо їте ять ячи"],
  [/стояти$/, "сто", "ю їш їть їмо їте ять ячи"],
  [/хотіти$/, "хоч", FIRST_HARD],
  [/дати$/, "да", "м си сть мо сте дуть"],
  [/давати$/, "да", "ю єш є ємо єте ють ючи"],
  [/знавати$/, "зна", "ю єш є ємо єте ють ючи"],
  [/повісти$/, "пові", "м си сть мо сте дять в ла ло ли вши"],
  [/(с|ля)гти$/, "$1г", "- ла ло ли ши нув не нуть ну"],
  [/могти$/, "мож", FIRST_HARD],
  [/могти$/, "м", "іг огла огло огли"],
  [/сипати$/, "сипл", FIRST_HARD],
  [/вимагати$/, "вимага", FIRST],
]

const PAST_STEMS: readonly IrregularEnd[] = [
  [/нести$/, "н", "іс есла есло если ісши есено"],
  [/вести$/, "в", "ів ела ело ели івши едено"],
  [/йти$/, "йш", "ов ла ло ли овши"],
  [/^іти$/, "йш", "ов ла ло ли"],
  [/(стер|бер)егти$/, "$1", "іг егла егло егли ігши"],
  [/ректи$/, "р", "ік екла екло екли ікши"],
  [/^іти$/, "іш", "ов ла ло ли"],
  [/^йти$/, "іш", "ов ла ло ли"],
  [/(верг|сяг|ник)нути$/, "$1", "- ла ло ли ши"],
  [/сягти$/, "сяг", "- ла ло ли ши нуто"],
  [/(кла|кра|па)сти$/, "$1", "в ла ло ли вши дено"],
  [/піти$/, "піш", "ов ла ло ли"],
  [/клясти$/, "кля", "в ла ло ли"],
]

const SHIFTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ст$/, ["щ"]], [/сл$/, ["шл", "сл"]], [/д$/, ["дж"]], [/т$/, ["ч"]], [/з$/, ["ж"]], [/с$/, ["ш"]], [/([бпвмф])$/, ["$1л"]],
]

function shifted(stem: string): string[] {
  const shift = SHIFTS.find(([end]) => end.test(stem))
  return shift ? shift[1].map((to) => stem.replace(shift[0], to)) : [stem]
}

const passive = (stem: string): string[] => [`${stem}но`, ...withEndings(`${stem}н`, FULL)]

const irregular = irregularEnds([...PRESENT, ...PAST_STEMS])

function plainVerb(lemma: string): string[] {
  const forms: string[] = []
  for (const [end, stem, endings] of irregular(lemma)) forms.push(...withEndings(lemma.replace(end, stem), endings))
  const stem = lemma.slice(0, -2)
  const root = stem.slice(0, -1)
  forms.push(...withEndings(lemma, "му меш ме мемо мете муть"))
  if (/[аяиіуї]$/.test(stem)) forms.push(...withEndings(stem, PAST))
  if (/[аяі]$/.test(stem) && !/(каза|писа|зва|бра)$/.test(stem)) forms.push(...withEndings(stem, FIRST))
  if (/[ая]$/.test(stem)) forms.push(...passive(stem), ...(/ня$/.test(stem) ? [`${stem}то`, ...withEndings(`${stem}т`, FULL)] : []))
  if (/[ую]вати$/.test(lemma)) forms.push(...withEndings(lemma.slice(0, -4), FIRST), ...(lemma.endsWith("увати") ? passive(`${lemma.slice(0, -5)}ова`) : []))
  if (/[иії]$/.test(stem)) {
    forms.push(...withEndings(root, "иш ить имо ите ять ать ячи ачи їш їть їмо їте"))
    for (const alternate of shifted(root)) forms.push(...withEndings(alternate, "у ю ять ячи"), ...passive(`${alternate}е`))
  }
  if (stem.endsWith("ну")) forms.push(...withEndings(root, FIRST_HARD), `${stem}то`, ...withEndings(`${stem}т`, FULL), ...passive(`${root}е`))
  return forms
}

/** «йдеться», «домовилась»: the reflexive ending; a short third person takes -ть- before it */
const reflexive = (form: string): string[] => {
  if (/(но|то)$/.test(form)) return [form]
  if (/[еє]$/.test(form)) return [`${form}ться`]
  return /[аеиіоуюяїє]$/.test(form) ? [`${form}ся`, `${form}сь`] : [`${form}ся`]
}

function verb(lemma: string): string[] {
  return lemma.endsWith("ся") ? [lemma.replace(/ся$/, "сь"), ...plainVerb(lemma.slice(0, -2)).flatMap(reflexive)] : plainVerb(lemma)
}

function noun(lemma: string): string[] {
  const stem = lemma.slice(0, -1)
  if (/(.)\1я$/.test(lemma)) return [...withEndings(stem, "я ю ям і ями ях ів"), `${lemma.slice(0, -2)}ь`]
  if (/[^аеиіоуюя]ка$/.test(lemma)) return [...withEndings(stem, "а и у ою ам ами ах"), `${lemma.slice(0, -2)}ці`, `${lemma.slice(0, -2)}ок`]
  if (lemma.endsWith("ок")) return [lemma, ...withEndings(`${lemma.slice(0, -2)}к`, "у а ові ом и ів ам ами ах")]
  if (/[гкх]а$/.test(lemma)) return [...withEndings(stem, "а и у ою ам ами ах -"), ...withEndings(stem.slice(0, -1) + softened(stem.at(-1)!), "і")]
  if (lemma.endsWith("ція") || lemma.endsWith("ія")) return withEndings(stem, "я ї ю єю й ям ями ях")
  if (/[жчшщ]а$/.test(lemma)) return withEndings(stem, "а і у ею ам ами ах -")
  if (lemma.endsWith("а")) return withEndings(stem, "а и і у ою ам ами ах -")
  if (lemma.endsWith("я")) return withEndings(stem, "я і ю ею ям ями ях ь ї єю й")
  if (/ість$/.test(lemma)) return [...withEndings(lemma.slice(0, -4), "ість істю"), ...withEndings(lemma.slice(0, -4), "ості остей остям остями остях")]
  if (lemma.endsWith("ь")) return [...withEndings(stem, "ь і ю ей ям ями ях"), `${stem}${stem.at(-1)}ю`]
  if (lemma.endsWith("о")) return [...withEndings(stem, "о а у ом і - ам ами ах"), stem.replace(/о([^аеиіоуюя])$/, "і$1")]
  if (lemma.endsWith("і")) return withEndings(stem, "і их им ими")
  if (lemma.endsWith("е")) return withEndings(stem, "е а у ем і ам ами ах")
  if (lemma.endsWith("и")) return withEndings(stem, "и ів ам ами ах")
  const closed = lemma.replace(/і([^аеєиіїоуюя]+)$/, "о$1")
  return [lemma, ...(closed === lemma ? [] : withEndings(lemma, "у а ові ом і и ів ам ами ах")), ...withEndings(closed, "у а ові ом і и ів ам ами ах ю ем еві ї єм їв")]
}

const softened = (consonant: string): string => ({ г: "з", к: "ц", х: "с" })[consonant] ?? consonant

function adjective(lemma: string): string[] {
  const stem = lemma.replace(/(ий|ій)$/, "")
  return stem === lemma ? withEndings(lemma, "- а о і") : [...withEndings(stem, FULL), ...withEndings(stem, "о")]
}

const inflect: Inflect = (lemma, upos) => (upos === "VERB" ? verb(lemma) : upos === "NOUN" ? noun(lemma) : adjective(lemma))

/** Plurals that look like infinitives */
const LIKE_INFINITIVES = "адвокат активіст делегат демократ депутат дипломат експерт економіст журналіст кандидат солдат терорист".split(" ")
const plurals = Object.fromEntries(LIKE_INFINITIVES.map((lemma) => [`${lemma}и`, { upos: "NOUN", lemma, features: { Animacy: "Anim", Case: "Nom", Gender: "Masc", Number: "Plur" } } as const]))

export const forms = wordForms(() => cues, inflect, { certain: { ...plurals, тем: { upos: "NOUN", lemma: "тема", features: { Animacy: "Inan", Case: "Gen", Gender: "Fem", Number: "Plur" } } }, infinitive: /ти(?:ся)?$/u, suppletive: "йти іти йтися ітися взяти брати звати вести нести допомогти принести внести провести боятися містити", homographs: `
VERB стояв стоїть назву
NOUN критик критика критику критики вина вину подиву` })
