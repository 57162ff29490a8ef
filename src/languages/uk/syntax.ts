import type { SyntaxWords } from "../parts/syntax.ts"

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean))

export const syntax: SyntaxWords = {
  relativePronouns: words("який котрий хто що чий"),
  agentPrepositions: words(""),
  impersonalEndings: words("но то"),
  reflexiveEndings: words("ся сь"),
  finiteEndings: words("ться"),
  infinitiveEndings: words("ти тися тись"),
  pastEndings: words("г к с з х б р"),
  ownerPrepositions: words("від"),
  sideNouns: words("сторона бік"),
  sidePrepositions: words("з із зі"),
  placePrepositions: words("в у на"),
  documentPrepositions: words("в у із з"),
  reportConjunctions: words("як"),
  clauseCarriers: words("те той факт"),
  asidePrepositions: words("за_ініціатива з_ініціатива на_запрошення за_запрошення на_прохання під_час у_ході в_ході після перед напередодні на_тлі за_підсумками в_рамках у_рамках з_нагоди"),
  asideNouns: words(`сьогодні вчора учора завтра понеділок вівторок середа четвер п'ятниця субота неділя ранок вечір день ніч тиждень місяць рік січень лютий березень квітень
    травень червень липень серпень вересень жовтень листопад грудень раніше пізніше напередодні час хід раз черга зв'язок відповідь прес-конференція брифінг інтерв'ю
    зустріч розмова бесіда переговори візит заява ефір слово контекст`),
  occasionNouns: words("пресс-конференція брифінг інтерв'ю зустріч розмова бесіда переговори перемовини візит заява ефір слово відповідь"),
  elaborators: words("оскільки адже включаючи зокрема особливо передусім насамперед також числі тому саме"),
  conditionals: words("якщо якби коли у_разі в_разі"),
  futures: words("бути"),
  futureVerbs: words("збиратися"),
  talksVerbs: words("зустрітися провести зібратися"),
  talksNouns: words("зустріч переговори бесіда розмова обговорення саміт консультація візит засідання"),
  bodyNouns: words(`міністерство відомство агентство посольство товариство об'єднання управління керівництво`),
  infinitiveNouns: words(`зусилля захід крок дія план спроба рішення необхідність пропозиція закон право можливість готовність зобов'язання прагнення намір бажання`),
  relationNouns: words(`відносини стосунок співпраця співробітництво діалог переговори зустріч контакт зв'язок договір угода бесіда розмова конфлікт війна мир консультація
    домовленість взаємодія партнерство товарообіг торгівля обмін дружба кордон спілкування саміт суперечка протистояння союз інтерв'ю перемир'я дискусія`),
  topicPrepositions: words("про щодо стосовно з_приводу"),
  passiveEndings: words(""),
  passiveForms: words(""),
  conformity: words("згідно відповідно"),
  participleCommas: true,
  attributiveWords: words("який котрий чий де куди звідки"),
  causePrepositions: words("через після перед завдяки внаслідок без для до заради всупереч крім"),
  hostingVerbs: words("вітати привітати зустріти зустрічати прийняти приймати"),
  ownWords: words("ми наш країна свій"),
  firstSingular: words("я"),
  firstPlural: words("ми"),
  affirmations: words("так звичайно авжеж саме_так безумовно"),
  denials: words("ні"),
  questionLabels: words("питання запитання кореспондент журналіст ведучий"),
}
