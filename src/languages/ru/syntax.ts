import type { SyntaxWords } from "../parts/syntax.ts"

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean))

export const syntax: SyntaxWords = {
  relativePronouns: words("который кто что чей"),
  agentPrepositions: words(""),
  impersonalEndings: words(""),
  reflexiveEndings: words("ся сь"),
  finiteEndings: words("тся"),
  infinitiveEndings: words("ться"),
  pastEndings: words(""),
  ownerPrepositions: words("от"),
  sideNouns: words("сторона"),
  sidePrepositions: words("с со из"),
  placePrepositions: words("в во на"),
  documentPrepositions: words("в во из на"),
  reportConjunctions: words("как"),
  clauseCarriers: words("то тот факт"),
  asidePrepositions: words("по_инициатива по_просьба по_приглашение в_ходе в_ход во_время после перед накануне спустя на_фоне в_контексте по_итогам по_окончании в_рамках в_преддверии по_случаю ранее"),
  asideNouns: words(`сегодня вчера завтра понедельник вторник среда четверг пятница суббота воскресенье утро вечер день ночь неделя месяц год январь февраль март апрель
    май июнь июль август сентябрь октябрь ноябрь декабрь ранее позже накануне время ход раз очередь связь частность целое ответ пресс-конференция брифинг интервью
    встреча разговор беседа переговоры визит заявление эфир слово контекст`),
  occasionNouns: words("пресс-конференция брифинг интервью встреча разговор беседа переговоры визит заявление эфир слово ответ"),
  elaborators: words("включая частность особенно прежде именно также том число числе учёт учётом"),
  conditionals: words("если в_случае коли"),
  futures: words("быть"),
  futureVerbs: words("собираться"),
  talksVerbs: words("встретиться встречаться провести проводить собраться позвонить созвониться связаться приехать прибыть"),
  talksNouns: words("встреча переговоры беседа разговор обсуждение саммит консультация визит заседание"),
  bodyNouns: words(`министерство правительство ведомство агентство посольство общество объединение управление руководство`),
  infinitiveNouns: words(`усилие мера шаг действие план попытка решение необходимость предложение закон право возможность готовность обязательство стремление намерение желание`),
  relationNouns: words(`отношение сотрудничество диалог переговоры встреча контакт связь договор соглашение беседа разговор конфликт война мир консультация договоренность
    взаимодействие партнерство товарооборот торговля обмен дружба граница общение саммит сделка спор противостояние союз интервью перемирие дискуссия знакомство`),
  topicPrepositions: words("о об обо про насчет относительно касательно по_поводу"),
  passiveEndings: words("но то на та ны ты"),
  passiveForms: words("подчеркнут затронут упомянут"),
  conformity: words("согласно"),
  participleCommas: true,
  attributiveWords: words("который чей где куда откуда"),
  causePrepositions: words("из-за после перед благодаря вследствие ввиду без для до ради вопреки несмотря_на кроме"),
  hostingVerbs: words("приветствовать поприветствовать встретить встречать принять принимать"),
  ownWords: words("мы наш страна свой"),
  firstSingular: words("я"),
  firstPlural: words("мы"),
  affirmations: words("да конечно верно именно безусловно разумеется"),
  denials: words("нет"),
  questionLabels: words("вопрос корреспондент журналист реплика ведущий"),
}
