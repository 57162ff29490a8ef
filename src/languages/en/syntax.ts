import type { SyntaxWords } from "../parts/syntax.ts"

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean))

export const syntax: SyntaxWords = {
  relativePronouns: words("who which that whom whose"),
  agentPrepositions: words("by"),
  impersonalEndings: words(""),
  reflexiveEndings: words(""),
  finiteEndings: words(""),
  infinitiveEndings: words(""),
  pastEndings: words(""),
  pluralPastEndings: words(""),
  nounEndings: words(""),
  perfectives: words(""),
  singularEndings: words(""),
  instrumentalEndings: words(""),
  dativeEndings: words(""),
  undeclined: words(""),
  accusativeEndings: words(""),
  genitiveEndings: words(""),
  futureEndings: words(""),
  neuterEndings: words(""),
  ownerPrepositions: words("by of from"),
  sideNouns: words("side part"),
  sidePrepositions: words("on from"),
  placePrepositions: words("in on at by over via within"),
  placeAdverbs: words(""),
  documentPrepositions: words("in"),
  reportConjunctions: words("as"),
  clauseCarriers: words("fact"),
  asidePrepositions: words("for_part at_initiative on_initiative at_request at_invitation during after before following at throughout since until amid upon while despite prior_to ahead_of alongside via"),
  asideNouns: words(`today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night day week month year
    january february march april may june july august september october november december earlier later now then turn regard respect connection conference
    briefing interview call meeting phone telephone conversation talk talks visit statement moment time occasion addition particular response reply television tv radio condition anonymity stage sideline margin background detail depth`),
  occasionNouns: words("conference briefing interview call meeting conversation talk talks visit statement reply response"),
  termPrepositions: words("for"),
  timeAdverbs: words(""),
  elaborators: words("including particular particularly especially namely such well notably primarily specifically with"),
  contrasts: words("while whereas"),
  connectives: new Set([]),
  conditionals: words("if unless should in_case in_the_event"),
  timeConjunctions: words("when"),
  obligations: words(""),
  futures: words("will shall would"),
  futureVerbs: words("go"),
  talksVerbs: words("meet speak talk hold have call convene conven gather host welcome join travel participate"),
  talksNouns: words("meeting talk talks conversation discussion call summit negotiation consultation visit session agenda"),
  bodyNouns: words(`company firm union ministry government agency airline bank board council club federation association party committee commission department office court
    railway brewery clinic hospital university school group team charity operator regulator supplier maker publisher retailer chain studio network city
    state country nation kingdom republic bloc alliance organisation organization institute foundation fund trust authority army navy force service cabinet
    parliament senate congress assembly administration embassy league church orchestra museum festival directorate body watchdog bureau manufacturer
    producer carrier insurer lender broker builder developer startup giant subsidiary unit corporation cooperative`),
  infinitiveNouns: words(`effort measure step action plan attempt move way decision need bid drive push campaign work proposal deal law bill programme program strategy fund
    legislation resolution vote rule sanction pressure right opportunity chance time duty power money resource initiative project agreement commitment willingness readiness`),
  relationNouns: words(`relation relationship cooperation dialogue talk talks meeting contact tie treaty agreement conversation conflict war peace consultation partnership
    trade exchange friendship border summit deal dispute alliance interview truce discussion engagement negotiation call interaction`),
  topicPrepositions: words("about"),
  passiveEndings: words(""),
  passiveForms: words(""),
  conformity: words(""),
  participleCommas: false,
  attributiveWords: words(""),
  causePrepositions: words("because_of after before due_to without despite besides"),
  hostingVerbs: words("welcome greet receive host"),
  ownWords: words("we our us country"),
  firstSingular: words("i"),
  firstPlural: words("we"),
  affirmations: words("yes yeah correct exactly indeed certainly absolutely of_course"),
  denials: words("no nope"),
  quoteLabels: words(""),
  sourceLabels: words(""),
  questionLabels: words("q question remark reporter journalist press moderator"),
}
